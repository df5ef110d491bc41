#include "tests/support/smalldesk.h"
#include "core/storage/database.h"

namespace dophu
{

namespace
{
template <class T> T madeOrAbort(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %d %s %s", what, int(result.error().kind), qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    return std::move(*result);
}
} // namespace

Founding madeUpFounding(int units)
{
    Founding founding;
    founding.campaign = defaultCampaign();
    for (int i = 0; i < units; ++i) {
        const bool agency = i % 3 == 2;
        Unit unit;
        unit.code = QStringLiteral("T%1").arg(i + 1, 5, 10, QLatin1Char('0'));
        unit.name = QStringLiteral("%1 %2")
                        .arg(agency ? QStringLiteral("Phòng Thử") : QStringLiteral("Xã Thử"))
                        .arg(i + 1, 3, 10, QLatin1Char('0'));
        unit.shortName = unit.name;
        unit.group = agency ? QStringLiteral("co-quan-huyen") : QStringLiteral("xa-thi-tran");
        unit.stream = agency ? QStringLiteral("co-quan") : QStringLiteral("dia-ban");
        founding.units.append(unit);
        Base base;
        base.kind = agency ? QStringLiteral("cbccvc") : QStringLiteral("nguoi-dung-dttm");
        base.value = *Count::from(10'000);
        base.validFrom = Day(2020, 1, 1);
        base.source = QStringLiteral("số đặt ra để thử");
        founding.bases.append({unit.code, base});
    }
    return founding;
}

TestDesk madeUpDesk(const QString &location, int units, Moment now)
{
    TestDesk made;
    made.clock = std::make_unique<FixedClock>(now);
    auto database = madeOrAbort(Database::open(location, OpenMode::Create, *made.clock), "open");
    if (const Outcome founded = found(*database, madeUpFounding(units), *made.clock, testClerk()); !founded)
        qFatal("%s", qPrintable(founded.error().detail));
    made.desk = madeOrAbort(Desk::open(std::move(database), *made.clock, testClerk()), "desk");
    return made;
}

TestDesk deskAgain(const QString &location, Moment now, const Clerk &clerk)
{
    TestDesk made;
    made.clock = std::make_unique<FixedClock>(now);
    auto database = madeOrAbort(Database::open(location, OpenMode::Existing, *made.clock), "open");
    made.desk = madeOrAbort(Desk::open(std::move(database), *made.clock, clerk), "desk");
    return made;
}

} // namespace dophu
