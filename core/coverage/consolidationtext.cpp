#include "core/coverage/consolidationtext.h"
#include "core/coverage/figuretext.h"
#include "core/domain/slip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dophu
{

namespace
{

using Word = QLatin1String;

QJsonValue orNull(const std::optional<Count> &count)
{
    return count ? QJsonValue(count->value()) : QJsonValue();
}

QJsonValue percentOrNull(const std::optional<Coverage> &coverage)
{
    return coverage ? QJsonValue(coverage->text(DecimalMark::Dot)) : QJsonValue();
}

// An open finding is followed by the slip that probably led to it; both words are stable.
QStringList findingWords(const UnitFigures &unit, bool open)
{
    QStringList words;
    for (const Finding &finding : unit.findings) {
        if (finding.isOpen() != open)
            continue;
        words.append(codeWord(finding.code));
        const auto slip = open ? slipOf(finding, unit.typed, unit.dayBefore) : std::nullopt;
        if (slip && !words.contains(slipWord(*slip)))
            words.append(slipWord(*slip));
    }
    return words;
}

QJsonObject rowJson(const UnitFigures &unit)
{
    return QJsonObject{{Word("code"), unit.code},
                       {Word("name"), unit.name},
                       {Word("group"), unit.group},
                       {Word("base"), orNull(unit.base)},
                       {Word("installed"), orNull(unit.installed)},
                       {Word("percent"), percentOrNull(unit.coverage)},
                       {Word("met"), unit.met},
                       {Word("needed"), orNull(unit.needed)},
                       {Word("rank"), unit.rank ? QJsonValue(*unit.rank) : QJsonValue()},
                       {Word("increase"), unit.increase ? QJsonValue(*unit.increase) : QJsonValue()},
                       {Word("status"), statusWord(unit.status)},
                       {Word("received_at"), unit.received.isValid() ? QJsonValue(unit.received.iso()) : QJsonValue()},
                       {Word("minutes_late"), unit.minutesLate},
                       {Word("carried_from"), unit.carriedFrom ? QJsonValue(unit.carriedFrom->iso()) : QJsonValue()},
                       {Word("held"), orNull(unit.held)},
                       {Word("findings"), QJsonArray::fromStringList(findingWords(unit, true))},
                       {Word("accepted"), QJsonArray::fromStringList(findingWords(unit, false))}};
}

QJsonObject streamJson(const StreamFigures &stream, const QVector<UnitFigures> &units)
{
    const Figures &figures = stream.figures;
    QJsonArray rows;
    for (const UnitFigures &unit : units) {
        if (unit.stream == stream.stream.code)
            rows.append(rowJson(unit));
    }
    return QJsonObject{
        {Word("stream"), stream.stream.code},
        {Word("name"), stream.stream.name},
        {Word("in_total"), stream.stream.inTotal},
        {Word("installed"), figures.carriedForward.installed.value()},
        {Word("base"), figures.carriedForward.base.value()},
        {Word("percent"), percentOrNull(figures.carriedForward.coverage())},
        {Word("increase"), figures.increase()},
        {Word("reported_only"), QJsonObject{{Word("installed"), figures.reportedOnly.installed.value()},
                                            {Word("base"), figures.reportedOnly.base.value()},
                                            {Word("percent"), percentOrNull(figures.reportedOnly.coverage())}}},
        {Word("band"), QJsonObject{{Word("low"), percentOrNull(figures.low.coverage())},
                                   {Word("high"), percentOrNull(figures.high.coverage())}}},
        {Word("rows"), rows}};
}

QJsonObject paceJson(const Pace &pace)
{
    return QJsonObject{{Word("per_day"), pace.perDayNeeded},
                       {Word("usual_per_day"), pace.usualPerDay ? QJsonValue(*pace.usualPerDay) : QJsonValue()},
                       {Word("days_left"), pace.daysLeft},
                       {Word("forecast"), percentOrNull(pace.forecast)},
                       {Word("low"), percentOrNull(pace.low)},
                       {Word("high"), percentOrNull(pace.high)},
                       {Word("reachable"), pace.reachable}};
}

QString statusText(const UnitFigures &unit)
{
    switch (unit.status) {
    case UnitStatus::NotDue:
        return QStringLiteral("chưa đến hạn");
    case UnitStatus::OnTime:
        return QStringLiteral("đúng hạn");
    case UnitStatus::Late:
        return QStringLiteral("trễ %1 phút").arg(unit.minutesLate);
    case UnitStatus::Missing:
        return QStringLiteral("chưa gửi");
    case UnitStatus::NoChange:
        return QStringLiteral("không phát sinh");
    case UnitStatus::Excused:
        return QStringLiteral("miễn");
    }
    Q_UNREACHABLE();
}

QString padded(const QString &text, int width, bool right)
{
    return right ? text.rightJustified(width) : text.leftJustified(width);
}

} // namespace

QByteArray consolidationJson(const Consolidation &day, const Pace &pace)
{
    QJsonArray streams;
    for (const StreamFigures &stream : day.streams)
        streams.append(streamJson(stream, day.units));
    QJsonObject object{
        {Word("date"), day.day.iso()},
        {Word("cutoff"), day.cutoff.toString(QStringLiteral("HH:mm"))},
        {Word("target"), QJsonObject{{Word("percent"), hundredthsText(day.target.hundredths, DecimalMark::Dot)},
                                     {Word("by"), day.targetBy.iso()}}},
        {Word("expected"), day.all.expected},
        {Word("reported"), day.all.reported},
        {Word("on_time"), day.all.onTime},
        {Word("late"), day.all.late},
        {Word("missing"), day.all.missing},
        {Word("excused"), day.all.excused},
        {Word("no_change"), day.all.noChange},
        {Word("streams"), streams},
        {Word("shortfall"), day.needed.value()},
        {Word("met"), day.met},
        {Word("pace"), paceJson(pace)}};
    if (!day.mixingRule.isEmpty())
        object.insert(Word("mixing_rule"), day.mixingRule);
    return QJsonDocument(object).toJson();
}

QString csvField(const QString &text)
{
    QString field = text;
    if (!field.isEmpty() && QStringView(u"=+-@\t\r\n").contains(field.front()))
        field.prepend(u'\'');
    if (field.contains(u'"') || field.contains(u',') || field.contains(u';') || field.contains(u'\n')
        || field.contains(u'\r')) {
        field.replace(u'"', QLatin1String("\"\""));
        field = u'"' + field + u'"';
    }
    return field;
}

QByteArray consolidationCsv(const Consolidation &day)
{
    QString csv = QStringLiteral("date,stream,code,name,group,base,installed,percent,rank,increase,status,received_at,"
                                 "minutes_late,carried_from,held,findings\n");
    const auto number = [](const std::optional<Count> &count) {
        return count ? QString::number(count->value()) : QString();
    };
    for (const UnitFigures &unit : day.units) {
        const QStringList fields{day.day.iso(),
                                 csvField(unit.stream),
                                 csvField(unit.code),
                                 csvField(unit.name),
                                 csvField(unit.group),
                                 number(unit.base),
                                 number(unit.installed),
                                 unit.coverage ? unit.coverage->text(DecimalMark::Dot) : QString(),
                                 unit.rank ? QString::number(*unit.rank) : QString(),
                                 unit.increase ? QString::number(*unit.increase) : QString(),
                                 statusWord(unit.status),
                                 unit.received.isValid() ? unit.received.iso() : QString(),
                                 QString::number(unit.minutesLate),
                                 unit.carriedFrom ? unit.carriedFrom->iso() : QString(),
                                 number(unit.held),
                                 findingWords(unit, true).join(u' ')};
        csv += fields.join(u',') + u'\n';
    }
    return csv.toUtf8();
}

QString consolidationText(const Consolidation &day, const Pace &pace)
{
    using namespace figuretext;
    QString text = QStringLiteral("Ngày %1, hạn %2: %3/%4 đơn vị báo cáo, %5 đúng hạn, %6 trễ, %7 chưa gửi, %8 miễn\n")
                       .arg(date(day.day), hour(day.cutoff))
                       .arg(day.all.reported)
                       .arg(day.all.expected)
                       .arg(day.all.onTime)
                       .arg(day.all.late)
                       .arg(day.all.missing)
                       .arg(day.all.excused);
    for (const StreamFigures &stream : day.streams) {
        const Figures &figures = stream.figures;
        const auto whole = figures.carriedForward.coverage();
        text += QStringLiteral("\n%1%2: %3/%4, %5\n")
                    .arg(stream.stream.name, stream.stream.inTotal ? QStringLiteral(" (tính vào toàn huyện)") : QString(),
                         count(figures.carriedForward.installed), count(figures.carriedForward.base),
                         whole ? percent(*whole) : QStringLiteral("chưa có mẫu số"));
        for (const UnitFigures &unit : day.units) {
            if (unit.stream != stream.stream.code)
                continue;
            text += padded(unit.rank ? QString::number(*unit.rank) : QStringLiteral("–"), 4, true) + u' '
                    + padded(unit.name, 58, false)
                    + padded(unit.installed ? count(*unit.installed) : QStringLiteral("–"), 8, true)
                    + padded(unit.base ? count(*unit.base) : QStringLiteral("–"), 8, true)
                    + padded(unit.coverage ? percent(*unit.coverage) : QStringLiteral("–"), 9, true) + QStringLiteral("  ")
                    + statusText(unit)
                    + (unit.carriedFrom ? QStringLiteral(" (số ngày %1)").arg(shortDate(*unit.carriedFrom)) : QString())
                    + (unit.held ? QStringLiteral(" (%1 chờ xác minh)").arg(count(*unit.held)) : QString()) + u'\n';
        }
    }
    text += QStringLiteral("\nMục tiêu %1% đến ngày %2: còn thiếu %3")
                .arg(day.target.text(), date(day.targetBy), count(day.needed));
    if (pace.forecast) {
        text += QStringLiteral("; dự báo %1 (từ %2 đến %3)")
                    .arg(percent(*pace.forecast), percent(*pace.low), percent(*pace.high));
        if (!pace.reachable)
            text += QStringLiteral("; theo nhịp này không kịp");
    }
    return text + u'\n';
}

} // namespace dophu
