#include "tests/support/sampledesk.h"
#include "core/storage/database.h"

#include <algorithm>

namespace dophu
{

namespace
{
template <class T> T valueOrAbort(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %d %s %s", what, int(result.error().kind), qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    return std::move(*result);
}

void doneOrAbort(const Outcome &outcome, const char *what)
{
    if (!outcome)
        qFatal("%s: %d %s %s", what, int(outcome.error().kind), qPrintable(outcome.error().subject),
               qPrintable(outcome.error().detail));
}
} // namespace

Moment at(const char *iso)
{
    const auto moment = Moment::fromIso(QString::fromLatin1(iso));
    Q_ASSERT(moment);
    return *moment;
}

Clerk testClerk()
{
    return Clerk{QStringLiteral("Nguyễn Thị Thuý"), QStringLiteral("Chuyên viên"), QStringLiteral("VHTT-02")};
}

TestDesk deskAt(const QString &location, Moment now, bool reports, const Clerk &clerk)
{
    TestDesk made;
    made.clock = std::make_unique<FixedClock>(now);
    auto database = valueOrAbort(Database::open(location, OpenMode::Create, *made.clock), "open");
    doneOrAbort(foundSample(*database, *made.clock, clerk), "found");
    made.desk = valueOrAbort(Desk::open(std::move(database), *made.clock, clerk), "desk");
    if (reports)
        doneOrAbort(loadSampleReports(*made.desk, now), "reports");
    return made;
}

TestDesk sampleDesk(Moment now, const Clerk &clerk)
{
    return deskAt(QStringLiteral(":memory:"), now, true, clerk);
}

TestDesk emptyDesk(Moment now)
{
    return deskAt(QStringLiteral(":memory:"), now, false);
}

void takeTheRightToReopen(Desk &desk)
{
    doneOrAbort(desk.saveUsers({OfficeUser{QStringLiteral("Trần Quang Minh"), QStringLiteral("Trưởng phòng"), true}}),
                "users");
}

UnitId enterADoubtfulNumber(Desk &desk, Day day)
{
    const Consolidation figures = valueOrAbort(desk.consolidation(day), "consolidation");
    for (const UnitFigures &unit : figures.units) {
        if (!unit.dayBefore || !unit.base || unit.hasOpen(Severity::Error) || unit.typed == std::nullopt)
            continue;
        const qint64 room = unit.base->value() - unit.dayBefore->value();
        if (room < 400)
            continue;
        ReportDraft draft;
        draft.unit = unit.id;
        draft.day = day;
        draft.installed = Count::from(unit.dayBefore->value() + room * 9 / 10);
        draft.received = Moment::local(day, QTime(13, 0));
        draft.channel = Channel::Zalo;
        draft.expected = ReportDraft::whatever;
        const Standing standing = valueOrAbort(desk.enter(draft), "enter");
        const bool doubted = std::any_of(standing.findings.begin(), standing.findings.end(),
                                         [](const Finding &finding) { return finding.severity() == Severity::Warning; });
        if (doubted)
            return unit.id;
    }
    qFatal("no number is doubtful");
}

} // namespace dophu
