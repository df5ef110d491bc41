#include "ui/documents/fieldsdraft.h"

namespace dophu
{

namespace
{

constexpr qsizetype mostOtherPlaces = 7;

QVariantMap keptDay(const DailyReportFields &fields)
{
    QVariantMap kept;
    const auto keep = [&kept](const char *key, const QString &text) {
        if (!text.isEmpty())
            kept.insert(QLatin1String(key), text);
    };
    keep("number", fields.number);
    keep("difficulties", fields.difficulties);
    keep("proposals", fields.proposals);
    if (fields.signedOn)
        kept.insert(QStringLiteral("signedOn"), fields.signedOn->iso());
    if (fields.recipients)
        kept.insert(QStringLiteral("recipients"), *fields.recipients);
    if (fields.signer)
        kept.insert(QStringLiteral("signer"),
                    QStringList{fields.signer->authority, fields.signer->title, fields.signer->name});
    return kept;
}

DailyReportFields dayKept(const QVariantMap &kept)
{
    DailyReportFields fields;
    fields.number = kept.value(QStringLiteral("number")).toString();
    fields.difficulties = kept.value(QStringLiteral("difficulties")).toString();
    fields.proposals = kept.value(QStringLiteral("proposals")).toString();
    fields.signedOn = Day::fromIso(kept.value(QStringLiteral("signedOn")).toString());
    if (kept.contains(QStringLiteral("recipients")))
        fields.recipients = kept.value(QStringLiteral("recipients")).toStringList();
    if (const QStringList signer = kept.value(QStringLiteral("signer")).toStringList(); signer.size() == 3)
        fields.signer = Signer{signer.at(0), signer.at(1), signer.at(2)};
    return fields;
}

// The day's own date of signing is what stands there anyway.
bool isFilledIn(Day day, DailyReportFields fields)
{
    if (fields.signedOn == day)
        fields.signedOn.reset();
    fields.own.clear();
    return fields != DailyReportFields();
}

} // namespace

QVariantMap keptFields(const DayFields &days)
{
    QVariantMap kept;
    for (const auto &[day, fields] : days) {
        if (isFilledIn(day, fields))
            kept.insert(day.iso(), keptDay(fields));
    }
    return kept;
}

DayFields fieldsKept(const QVariantMap &kept)
{
    DayFields days;
    for (auto each = kept.begin(); each != kept.end(); ++each) {
        if (const auto day = Day::fromIso(each.key()))
            days.emplace(*day, dayKept(each.value().toMap()));
    }
    return days;
}

QVariantMap withFieldsOf(QVariantMap all, const QString &place, const DayFields &days)
{
    all.remove(place);
    while (all.size() > mostOtherPlaces)
        all.erase(all.begin());
    if (const QVariantMap kept = keptFields(days); !kept.isEmpty())
        all.insert(place, kept);
    return all;
}

} // namespace dophu
