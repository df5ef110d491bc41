#include "core/intake/reportsfile.h"
#include "core/intake/csvrows.h"

#include <QSet>
#include <algorithm>

namespace dophu
{

namespace
{

using Head = QLatin1String;

Result<ReportDraft> draftFrom(const CsvRows &csv, const CsvRows::Row &row, const Registry &registry,
                              const Campaign &campaign)
{
    ReportDraft draft;
    const auto day = Day::fromIso(csv.at(row, Head("date")));
    if (!day)
        return csv.complaint(row, QStringLiteral("“%1” không phải ngày (2020-08-19)").arg(csv.at(row, Head("date"))));
    if (!campaign.includes(*day))
        return csv.complaint(row, QStringLiteral("ngày %1 nằm ngoài đợt").arg(day->iso()));
    const QString code = csv.at(row, Head("code"));
    const Unit *unit = registry.byCode(code);
    if (!unit)
        return csv.complaint(row, QStringLiteral("không có đơn vị mã “%1”").arg(code));
    if (!unit->isValidOn(*day))
        return csv.complaint(row, QStringLiteral("đơn vị %1 không theo dõi ngày %2").arg(code, day->iso()));
    const QString installed = csv.at(row, Head("installed"));
    bool isNumber = false;
    const auto value = Count::from(installed.toLongLong(&isNumber));
    if (!isNumber || !value)
        return csv.complaint(row, QStringLiteral("số đã cài “%1” không phải số nguyên từ 0").arg(installed));
    const auto received = Moment::fromIso(csv.at(row, Head("received_at")));
    if (!received)
        return csv.complaint(
            row, QStringLiteral("giờ nhận “%1” không phải giờ (2020-08-19T13:59:59)").arg(csv.at(row, Head("received_at"))));
    const auto channel = channelFrom(csv.at(row, Head("channel")));
    if (!channel)
        return csv.complaint(row,
                             QStringLiteral("nguồn “%1” không có trong danh sách (dien-thoai, zalo, sms, email, giay, tep)")
                                 .arg(csv.at(row, Head("channel"))));
    draft.unit = unit->id;
    draft.day = *day;
    draft.installed = value;
    draft.received = *received;
    draft.channel = *channel;
    draft.expected = ReportDraft::whatever;
    return draft;
}

// What makes a row one that is already there.
struct KnownReport
{
    explicit KnownReport(const ReportDraft &draft)
        : said(draft.said), installed(draft.installed ? draft.installed->value() : -1), received(draft.received.epochMs()),
          channel(draft.channel)
    {
    }
    Said said;
    qint64 installed;
    qint64 received;
    Channel channel;
    bool operator==(const KnownReport &) const = default;
};

size_t qHash(const KnownReport &known, size_t seed = 0)
{
    return qHashMulti(seed, int(known.said), known.installed, known.received, int(known.channel));
}

// The rows of one unit and day against what is held of them. A file may repeat one unit and day a million times.
void addNew(const QVector<ReportDraft> &rows, const QVector<Revision> &held, QVector<ReportDraft> &fresh)
{
    QSet<KnownReport> known;
    for (const Revision &revision : held)
        known.insert(KnownReport(revision.report));
    ReportDraft standing = held.isEmpty() ? ReportDraft{} : held.last().report;
    bool heard = !held.isEmpty();
    for (ReportDraft draft : rows) {
        if (known.contains(KnownReport(draft)))
            continue;
        known.insert(KnownReport(draft));
        if (heard)
            draft.reason = QStringLiteral("đơn vị gửi lại");
        const bool earlier = heard && standing.received.isValid() && draft.received < standing.received;
        heard = true;
        if (!earlier) {
            fresh.append(draft);
            standing = draft;
            continue;
        }
        draft.firstReceived =
            standing.firstReceived.isValid() ? std::min(draft.received, standing.firstReceived) : draft.received;
        ReportDraft again = standing;
        again.firstReceived = draft.firstReceived;
        again.expected = ReportDraft::whatever;
        fresh.append(draft);
        fresh.append(again);
        standing = again;
    }
}

} // namespace

Result<ReportsFile> readReports(const QByteArray &bytes, const QString &source, const Registry &registry,
                                const Campaign &campaign)
{
    const auto csv =
        CsvRows::read(bytes, source, {Head("date"), Head("code"), Head("installed"), Head("received_at"), Head("channel")});
    if (!csv)
        return tl::unexpected<Failure>(csv.error());
    ReportsFile file;
    file.source = source;
    file.rows.reserve(csv->rows().size());
    for (const CsvRows::Row &row : csv->rows()) {
        auto draft = draftFrom(*csv, row, registry, campaign);
        if (!draft)
            return tl::unexpected<Failure>(draft.error());
        file.rows.append(ReportsFile::Row{row.line, *draft});
    }
    std::stable_sort(file.rows.begin(), file.rows.end(), [](const ReportsFile::Row &a, const ReportsFile::Row &b) {
        return std::tuple(a.draft.unit, a.draft.day, a.draft.received)
               < std::tuple(b.draft.unit, b.draft.day, b.draft.received);
    });
    return file;
}

Result<QVector<ReportDraft>> newReports(const ReportsFile &file,
                                        const std::function<Result<QVector<Revision>>(UnitId, Day)> &historyOf)
{
    QVector<ReportDraft> fresh;
    for (qsizetype i = 0; i < file.rows.size();) {
        const UnitId unit = file.rows.at(i).draft.unit;
        const Day day = file.rows.at(i).draft.day;
        QVector<ReportDraft> rows;
        for (; i < file.rows.size() && file.rows.at(i).draft.unit == unit && file.rows.at(i).draft.day == day; ++i)
            rows.append(file.rows.at(i).draft);
        const auto held = historyOf(unit, day);
        if (!held)
            return tl::unexpected<Failure>(held.error());
        addNew(rows, *held, fresh);
    }
    return fresh;
}

} // namespace dophu
