#include "core/storage/verification.h"
#include "core/storage/campaignstore.h"
#include "core/storage/chasestore.h"
#include "core/storage/daystore.h"
#include "core/storage/evidencestore.h"
#include "core/storage/intakestore.h"
#include "core/storage/issuestore.h"
#include "core/storage/journalstore.h"
#include "core/storage/registrystore.h"
#include "core/storage/reportstore.h"
#include "core/storage/statement.h"
#include "core/storage/stepstore.h"

#include <QHash>
#include <QSet>
#include <map>

namespace dophu
{

namespace
{

using Digests = std::map<qint64, ContentDigest>;

Outcome feedRows(const Database &database, const QString &sql, int journalColumn, Digests &digests,
                 const std::function<void(const Statement &, ContentDigest &)> &feed)
{
    Statement rows(database, "read what the journal vouches for", sql);
    if (const Outcome read = rows.run(); !read)
        return read;
    while (rows.next())
        feed(rows, digests[rows.number(journalColumn)]);
    return {};
}

Unit unitRow(const Statement &row)
{
    Unit unit;
    unit.id = UnitId(row.number(1));
    unit.code = row.text(4);
    unit.name = row.text(5);
    unit.group = row.text(6);
    unit.shortName = row.text(7);
    unit.parent = row.text(8);
    unit.stream = row.text(9);
    unit.aliases = QStringList{row.text(10)};
    unit.formerNames = QStringList{row.text(11)};
    unit.contactName = row.text(12);
    unit.phone = row.text(13);
    unit.validFrom = row.dayOrNull(14);
    unit.validTo = row.dayOrNull(15);
    unit.note = row.text(16);
    return unit;
}

ReportDraft draftRow(const Statement &row)
{
    ReportDraft draft;
    draft.unit = UnitId(row.number(2));
    draft.day = row.day(3);
    draft.said = Said(row.number(5));
    draft.installed = row.count(6);
    draft.received = row.moment(7);
    draft.firstReceived = row.moment(8);
    draft.channel = Channel(row.number(9));
    draft.sender = row.text(10);
    draft.note = row.text(11);
    draft.reason = row.text(12);
    return draft;
}

// Tables in the order in which a single act feeds them.
Outcome feedSettings(const Database &database, Digests &digests)
{
    Outcome fed = feedRows(database,
                           QStringLiteral("SELECT journal, campaign_id, version, definition FROM campaign_version"
                                          " ORDER BY journal, campaign_id, version"),
                           0, digests, [](const Statement &row, ContentDigest &digest) {
                               CampaignStore::feed(digest, row.number(1), int(row.number(2)), row.text(3).toUtf8());
                           });
    if (!fed)
        return fed;
    return feedRows(database,
                    QStringLiteral("SELECT journal, name, version, value FROM setting ORDER BY journal, name, version"), 0,
                    digests, [](const Statement &row, ContentDigest &digest) {
                        CampaignStore::feed(digest, row.text(1), int(row.number(2)), row.text(3).toUtf8());
                    });
}

Outcome feedRegistry(const Database &database, Digests &digests)
{
    Outcome fed = feedRows(
        database,
        QStringLiteral("SELECT journal, unit_id, version, position, code, name, unit_group, short_name, parent, stream,"
                       " aliases, former_names, contact_name, phone, valid_from, valid_to, note FROM unit_version"
                       " ORDER BY journal, unit_id, version"),
        0, digests, [](const Statement &row, ContentDigest &digest) {
            RegistryStore::feed(digest, unitRow(row), int(row.number(2)), int(row.number(3)));
        });
    if (!fed)
        return fed;
    fed = feedRows(database,
                   QStringLiteral("SELECT journal, base_id, unit_id, kind, value, valid_from, source, estimate FROM base"
                                  " ORDER BY journal, base_id"),
                   0, digests, [](const Statement &row, ContentDigest &digest) {
                       RegistryStore::feed(digest, row.number(1),
                                           Base{UnitId(row.number(2)), row.text(3), row.count(4).value_or(Count()),
                                                row.day(5), row.text(6), row.number(7) != 0});
                   });
    if (!fed)
        return fed;
    fed = feedRows(database,
                   QStringLiteral("SELECT journal, past_id, code, name, valid_from, valid_to, became, note FROM code_past"
                                  " ORDER BY journal, past_id"),
                   0, digests, [](const Statement &row, ContentDigest &digest) {
                       RegistryStore::feed(
                           digest, row.number(1),
                           CodePast{row.text(2), row.text(3), row.dayOrNull(4), row.dayOrNull(5), row.text(6), row.text(7)});
                   });
    if (!fed)
        return fed;
    fed = feedRows(database,
                   QStringLiteral("SELECT journal, excuse_id, version, unit_id, first_day, last_day, reason"
                                  " FROM excuse_version ORDER BY journal, excuse_id, version"),
                   0, digests, [](const Statement &row, ContentDigest &digest) {
                       RegistryStore::feed(
                           digest, Excuse{row.number(1), UnitId(row.number(3)), row.day(4), row.dayOrNull(5), row.text(6)},
                           int(row.number(2)));
                   });
    if (!fed)
        return fed;
    return feedRows(
        database,
        QStringLiteral("SELECT journal, lineage_id, part, kind, day, rule, from_unit, to_unit, base, counted"
                       " FROM lineage_part ORDER BY journal, lineage_id, part"),
        0, digests, [](const Statement &row, ContentDigest &digest) {
            RegistryStore::feed(
                digest, Lineage{row.number(1), Lineage::Kind(row.number(3)), row.day(4), row.text(5), {}},
                LineagePart{UnitId(row.number(6)), UnitId(row.number(7)), row.count(8).value_or(Count()), row.count(9)},
                int(row.number(2)));
        });
}

Outcome feedAcceptances(const Database &database, Digests &digests, bool first)
{
    return feedRows(database,
                    QStringLiteral("SELECT journal, campaign_id, unit_id, day, revision, code, reason, %1 FROM %2"
                                   " ORDER BY journal, campaign_id, unit_id, day, revision, code")
                        .arg(first ? QStringLiteral("1") : QStringLiteral("in_force"),
                             first ? QStringLiteral("acceptance") : QStringLiteral("acceptance_turn")),
                    0, digests, [&](const Statement &row, ContentDigest &digest) {
                        const auto code = findingCodeFrom(row.text(5));
                        if (!code)
                            return digest.row("an acceptance of something unknown");
                        ReportStore(database, row.number(1))
                            .feed(digest, AcceptanceAct{UnitId(row.number(2)), row.day(3), int(row.number(4)), *code,
                                                        row.text(6), row.number(7) != 0, first});
                    });
}

Outcome feedReports(const Database &database, Digests &digests)
{
    Outcome fed = feedRows(
        database,
        QStringLiteral("SELECT journal, campaign_id, unit_id, day, revision, said, installed, received, first_received,"
                       " channel, sender, note, reason FROM report_revision"
                       " ORDER BY journal, campaign_id, unit_id, day, revision"),
        0, digests, [](const Statement &row, ContentDigest &digest) {
            digest.revision(row.number(1), draftRow(row), int(row.number(4)));
        });
    if (!fed)
        return fed;
    for (const bool first : {true, false}) {
        fed = feedAcceptances(database, digests, first);
        if (!fed)
            return fed;
    }
    return feedRows(database,
                    QStringLiteral("SELECT journal, campaign_id, day, step, closed, snapshot FROM day_act"
                                   " ORDER BY journal, campaign_id, day, step"),
                    0, digests, [&](const Statement &row, ContentDigest &digest) {
                        DayStore(database, row.number(1))
                            .feed(digest, row.day(2),
                                  DayStore::Act{int(row.number(3)), row.number(4) != 0, row.text(5).toUtf8(), 0});
                    });
}

Outcome feedSteps(const Database &database, Digests &digests)
{
    Outcome fed = feedRows(database, QStringLiteral("SELECT journal, campaign_id, day, kind, turned FROM sheet_step"), 0,
                           digests, [](const Statement &row, ContentDigest &digest) {
                               StepStore::feedStep(digest, row.number(1),
                                                   StepStore::Step{row.day(2), StepKind(row.number(3)), row.number(4), {}});
                           });
    if (!fed)
        return fed;
    return feedRows(
        database,
        QStringLiteral("SELECT journal, unit_id, before_revision, after_revision FROM sheet_step_change"
                       " ORDER BY journal, unit_id"),
        0, digests, [](const Statement &row, ContentDigest &digest) {
            StepStore::feedChange(digest, StepStore::Change{UnitId(row.number(1)), int(row.number(2)), int(row.number(3))});
        });
}

Outcome feedChases(const Database &database, Digests &digests)
{
    return feedRows(database,
                    QStringLiteral("SELECT journal, campaign_id, unit_id, day, number, kind, at, channel, promised, note"
                                   " FROM chase ORDER BY journal, campaign_id, unit_id, day, number"),
                    0, digests, [&](const Statement &row, ContentDigest &digest) {
                        Chase chase;
                        chase.unit = UnitId(row.number(2));
                        chase.day = row.day(3);
                        chase.kind = ChaseKind(row.number(5));
                        chase.at = row.moment(6);
                        chase.channel = Channel(row.number(7));
                        if (const auto promised = row.numberOrNull(8))
                            chase.promised = Moment::fromEpochMs(*promised);
                        chase.note = row.text(9);
                        ChaseStore(database, row.number(1)).feed(digest, chase, int(row.number(4)));
                    });
}

// A file counts as the hash that its bytes have now, not as the one written beside them.
Outcome feedEvidence(const Database &database, Digests &digests)
{
    const auto present = EvidenceStore(database, 0).presentHashes();
    if (!present)
        return tl::unexpected<Failure>(present.error());
    return feedRows(database,
                    QStringLiteral("SELECT journal, campaign_id, unit_id, day, number, name, media_type, size, sha256"
                                   " FROM evidence ORDER BY journal, campaign_id, unit_id, day, number"),
                    0, digests, [&](const Statement &row, ContentDigest &digest) {
                        Evidence evidence;
                        evidence.unit = UnitId(row.number(2));
                        evidence.day = row.day(3);
                        evidence.number = int(row.number(4));
                        evidence.name = row.text(5);
                        evidence.mediaType = row.text(6);
                        evidence.size = row.number(7);
                        evidence.sha256 = present->value(row.text(8));
                        EvidenceStore(database, row.number(1)).feed(digest, evidence);
                    });
}

Outcome feedIntake(const Database &database, Digests &digests)
{
    Outcome fed = feedRows(database,
                           QStringLiteral("SELECT journal, campaign_id, day, place, name, size, sha256 FROM intake_source"
                                          " ORDER BY journal, place"),
                           0, digests, [&](const Statement &row, ContentDigest &digest) {
                               IntakeStore(database, row.number(1))
                                   .feed(digest, IntakeSource{row.text(4), row.number(5), row.text(6)}, row.day(2),
                                         int(row.number(3)));
                           });
    if (!fed)
        return fed;
    fed = feedRows(
        database,
        QStringLiteral("SELECT journal, name_key, version, written, unit_id FROM learned_name"
                       " ORDER BY journal, name_key, version"),
        0, digests, [](const Statement &row, ContentDigest &digest) {
            IntakeStore::feed(digest, LearnedName{row.text(1), row.text(3), UnitId(row.number(4))}, int(row.number(2)));
        });
    if (!fed)
        return fed;
    return feedRows(database,
                    QStringLiteral("SELECT journal, heading_key, version, written, meaning FROM learned_column"
                                   " ORDER BY journal, heading_key, version"),
                    0, digests, [](const Statement &row, ContentDigest &digest) {
                        IntakeStore::feed(digest, LearnedColumn{row.text(1), row.text(3), row.text(4)}, int(row.number(2)));
                    });
}

// Likewise an issued paper: it is what its files are now.
Outcome feedIssued(const Database &database, Digests &digests)
{
    const IssueStore store(database);
    const auto present = store.presentHashes();
    if (!present)
        return tl::unexpected<Failure>(present.error());
    QSet<qint64> campaigns;
    QHash<qint64, qint64> years; // a number is the year's: the year it is kept under is part of what left
    Statement statement(database, "read the issued papers",
                        QStringLiteral("SELECT campaign_id, journal, year FROM issued_paper"));
    if (const Outcome read = statement.run(); !read)
        return read;
    while (statement.next()) {
        campaigns.insert(statement.number(0));
        years.insert(statement.number(1), statement.number(2));
    }
    for (const qint64 campaign : std::as_const(campaigns)) {
        auto papers = store.papersOf(campaign);
        if (!papers)
            return tl::unexpected<Failure>(papers.error());
        for (IssuedPaper &paper : *papers) {
            for (IssuedFile &file : paper.files)
                file.sha256 = present->value(file.sha256);
            if (years.value(paper.journal) != paper.year())
                paper.number = 0; // nothing that was ever vouched for
            store.feed(digests[paper.journal], campaign, paper);
        }
    }
    return {};
}

void mark(ChainVerdict &verdict, const JournalEntry &entry, const char *what)
{
    if (verdict.firstBroken != 0)
        return;
    verdict.firstBroken = entry.number;
    verdict.brokenAt = entry.at;
    verdict.what = QLatin1String(what);
}

// Standings are derived; one that differs from its revisions was written past the program.
Outcome verifyStandings(const Database &database, qint64 campaign, const std::function<LineContext(UnitId)> &contextOf,
                        ChainVerdict &verdict)
{
    const ReportStore reports(database, campaign);
    const auto units = reports.reportingUnits();
    if (!units)
        return tl::unexpected<Failure>(units.error());
    for (const UnitId unit : *units) {
        const auto line = reports.lineOf(unit);
        if (!line)
            return tl::unexpected<Failure>(line.error());
        const auto stored = reports.standingsOf(unit, Day::fromJulian(1), Day::fromJulian(100'000'000));
        if (!stored)
            return tl::unexpected<Failure>(stored.error());
        const QVector<Standing> rebuilt = judgeLine(*line, contextOf(unit));
        for (qsizetype i = 0; i < std::max(rebuilt.size(), stored->size()); ++i) {
            if (i < rebuilt.size() && i < stored->size() && rebuilt.at(i) == stored->at(i))
                continue;
            const Day day = i < stored->size() ? stored->at(i).day : rebuilt.at(i).day;
            const auto history = reports.historyOf(unit, day);
            if (!history)
                return tl::unexpected<Failure>(history.error());
            const qint64 number = history->isEmpty() ? 1 : history->last().journal;
            const auto entry = JournalStore(database).entry(number);
            if (!entry)
                return tl::unexpected<Failure>(entry.error());
            mark(verdict, *entry, "standing");
            return {};
        }
    }
    return {};
}

} // namespace

Result<ChainVerdict> verifyStore(const Database &database, qint64 campaign,
                                 const std::function<LineContext(UnitId)> &contextOf)
{
    // An index that says otherwise than its table answers for it and is held against no hash.
    if (const Outcome whole = database.checkIntegrity(); !whole)
        return tl::unexpected<Failure>(whole.error());
    Digests digests;
    for (const auto &feed :
         {feedSettings, feedRegistry, feedReports, feedSteps, feedChases, feedEvidence, feedIntake, feedIssued}) {
        if (const Outcome fed = feed(database, digests); !fed)
            return tl::unexpected<Failure>(fed.error());
    }
    ChainVerdict verdict;
    QByteArray previous;
    const Outcome walked = JournalStore(database).walk([&](const JournalEntry &entry) -> Outcome {
        ++verdict.entries;
        const auto content = digests.find(entry.number);
        const QByteArray digest = content == digests.end() ? QByteArray() : content->second.result();
        if (entry.number != verdict.entries || entry.previous != previous || entry.hash != hashOf(entry))
            mark(verdict, entry, "chain");
        else if (entry.digest != digest)
            mark(verdict, entry, "content");
        previous = entry.hash;
        if (content != digests.end())
            digests.erase(content);
        return {};
    });
    if (!walked)
        return tl::unexpected<Failure>(walked.error());
    if (verdict.intact() && !digests.empty()) {
        JournalEntry missing; // content without the entry that vouches for it
        missing.number = digests.begin()->first;
        mark(verdict, missing, "chain");
    }
    if (verdict.intact()) {
        if (const Outcome checked = verifyStandings(database, campaign, contextOf, verdict); !checked)
            return tl::unexpected<Failure>(checked.error());
    }
    return verdict;
}

} // namespace dophu
