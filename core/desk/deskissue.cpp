// What a desk does with the papers that leave the office: it gives a number and keeps them, all or nothing.
#include "core/desk/desk.h"
#include "core/storage/campaignstore.h"
#include "core/storage/issuestore.h"

#include <algorithm>

namespace dophu
{

namespace
{
// A replacement is the next version of the day's report.
Result<int> versionsBefore(const IssueStore &store, qint64 campaign, const IssuedPaper &paper)
{
    int most = 0;
    const QStringList reports{QStringLiteral("daily"), QStringLiteral("correction")};
    for (const QString &kind : reports.contains(paper.kind) ? reports : QStringList(paper.kind)) {
        const auto versions = store.versionsOf(campaign, kind, paper.day, paper.unit);
        if (!versions)
            return versions;
        most = std::max(most, *versions);
    }
    return most;
}
} // namespace

Result<QVector<IssuedPaper>> Desk::issuedPapers() const
{
    return IssueStore(*m_database).papersOf(m_campaignId);
}

Result<QByteArray> Desk::issuedBytes(const IssuedPaper &paper, const QString &suffix) const
{
    return IssueStore(*m_database).bytesOf(paper, suffix);
}

Result<int> Desk::nextPaperNumber(int year) const
{
    return IssueStore(*m_database).nextNumber(year);
}

Result<IssuedPaper> Desk::issue(IssuedPaper paper, const QVector<QByteArray> &files)
{
    const IssueStore store(*m_database);
    const auto issued = m_database->write<IssuedPaper>([&]() -> Result<IssuedPaper> {
        const auto taken = store.paperOf(paper.year(), paper.number);
        if (!taken)
            return tl::unexpected<Failure>(taken.error());
        if (*taken)
            return fail(FailureKind::BadInput, QStringLiteral("%1/%2").arg(paper.number).arg(paper.symbol),
                        QStringLiteral("số này trong năm %1 đã cấp cho “%2”").arg(paper.year()).arg((*taken)->title));
        if (!paper.seal.isEmpty()) {
            // Nobody may have reopened the day between the figures and this moment.
            const auto state = dayState(paper.day);
            if (!state)
                return tl::unexpected<Failure>(state.error());
            if (!state->closed || state->seal != paper.seal)
                return fail(FailureKind::DayNotClosed, paper.day.iso());
        }
        const auto versions = versionsBefore(store, m_campaignId, paper);
        const auto office = CampaignStore(*m_database).settingVersion(officeSetting);
        if (!versions)
            return tl::unexpected<Failure>(versions.error());
        if (!office)
            return tl::unexpected<Failure>(office.error());
        paper.version = *versions + 1;
        paper.officeVersion = *office;
        ContentDigest digest;
        store.feed(digest, m_campaignId, paper);
        JournalEntry entry = entryNow(QStringLiteral("issue"), QStringLiteral("%1/%2").arg(paper.number).arg(paper.symbol));
        entry.day = paper.day.iso();
        entry.before = paper.kind; // what it is; nothing stood there before
        entry.after = paper.title;
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        paper.journal = appended->number;
        paper.by = appended->by;
        paper.at = appended->at;
        if (const Outcome kept = store.append(m_campaignId, paper, files, appended->number); !kept)
            return tl::unexpected<Failure>(kept.error());
        return paper;
    });
    if (issued)
        told({});
    return issued;
}

} // namespace dophu
