#include "core/documents/ownforms.h"

#include "core/desk/desk.h"

#include <QDir>
#include <QSaveFile>

namespace dophu
{

namespace
{

using LastFigure = std::optional<QPair<Day, qint64>>;

Result<LastFigure> lastBefore(const Desk &desk, UnitId unit, Day day)
{
    LastFigure last;
    const Day first = desk.campaign().firstDay;
    if (day <= first)
        return last;
    const auto before = desk.line(unit, first, day.plus(-1));
    if (!before)
        return tl::unexpected<Failure>(before.error());
    for (const Standing &standing : *before) {
        if (standing.counted && standing.isReport())
            last = {standing.countedFrom, standing.counted->value()};
    }
    return last;
}

} // namespace

Result<QVector<OwnFormFacts>> ownFormFacts(const Desk &desk, Day day)
{
    const Campaign &campaign = desk.campaign();
    if (!campaign.includes(day))
        return fail(FailureKind::DayOutsideCampaign, day.iso());
    QVector<OwnFormFacts> all;
    for (const Unit &unit : desk.registry().units()) {
        const Stream *stream = campaign.stream(unit.stream);
        if (!unit.isValidOn(day) || !stream)
            continue;
        OwnFormFacts facts{campaign, desk.office(), unit, day, std::nullopt, std::nullopt};
        if (const Base *base = desk.registry().baseOn(unit.id, stream->baseKind, day))
            facts.base = base->value.value();
        const auto last = lastBefore(desk, unit.id, day);
        if (!last)
            return tl::unexpected<Failure>(last.error());
        facts.last = *last;
        all.append(facts);
    }
    return all;
}

namespace
{

// The bytes at that place, nothing when no file is there.
std::optional<QByteArray> present(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Outcome writeForm(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(FailureKind::CannotWrite, path, file.errorString());
    return {};
}

} // namespace

Result<int> writeOwnForms(const QVector<OwnFormFacts> &forms, const QString &folder, const FormsWatch &watch)
{
    const QDir place(folder);
    QVector<QPair<QString, QByteArray>> missing;
    const int total = int(forms.size());
    for (int i = 0; i < total; ++i) {
        if (watch && !watch(i / 2, total))
            return 0;
        const OwnFormFacts &form = forms.at(i);
        const QString path = place.filePath(ownFormFileName(form.campaign, form.unit.code, form.day));
        auto bytes = ownFormXlsx(form);
        if (!bytes)
            return tl::unexpected<Failure>(bytes.error());
        const auto there = present(path);
        if (there && *there != *bytes)
            return fail(FailureKind::BadInput, path,
                        QStringLiteral("tệp này đã có và khác mẫu sắp ghi, có thể đơn vị đã điền; hãy chọn thư mục khác"));
        if (!there)
            missing.append({path, std::move(*bytes)});
    }
    int written = total - int(missing.size());
    if (!place.mkpath(QStringLiteral(".")))
        return fail(FailureKind::CannotWrite, folder);
    for (const auto &[path, bytes] : missing) {
        if (watch && !watch(total / 2 + written / 2, total))
            return written;
        if (const Outcome done = writeForm(path, bytes); !done)
            return tl::unexpected<Failure>(done.error());
        ++written;
    }
    return written;
}

} // namespace dophu
