#include "tests/benchmarks/largestore.h"
#include "core/desk/setup.h"
#include "core/storage/database.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace dophu
{

namespace
{

const Day firstLargeDay(2020, 1, 1);
constexpr int unitsAtOnce = 250;

// Before every day that is looked at: a clock behind the journal would be warned of on the screen that is measured.
const FixedClock &loadingClock()
{
    static const FixedClock clock(Moment::local(firstLargeDay, QTime(8, 0)));
    return clock;
}

const FixedClock &largeClock()
{
    static const FixedClock clock(Moment::local(Day(2024, 1, 1), QTime(8, 0)));
    return clock;
}

template <class T> T taken(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    return std::move(*result);
}

Founding largeFounding(int units)
{
    Founding founding;
    founding.campaign = defaultCampaign();
    founding.campaign.firstDay = firstLargeDay;
    founding.campaign.lastDay = Day(2023, 12, 31);
    founding.campaign.targetBy = founding.campaign.lastDay;
    for (int i = 0; i < units; ++i) {
        Unit unit;
        unit.code = QStringLiteral("X%1").arg(i, 5, 10, QLatin1Char('0'));
        unit.name = QStringLiteral("Xã Hướng %1").arg(i);
        unit.shortName = unit.name;
        unit.group = QStringLiteral("xa-thi-tran");
        unit.stream = QStringLiteral("dia-ban");
        founding.units.append(unit);
        Base base;
        base.kind = QStringLiteral("nguoi-dung-dttm");
        base.value = *Count::from(100'000);
        base.validFrom = firstLargeDay;
        base.source = QStringLiteral("số tạo ra để đo");
        founding.bases.append({unit.code, base});
    }
    return founding;
}

} // namespace

Day lastLargeDay(int days)
{
    return firstLargeDay.plus(days - 1);
}

std::unique_ptr<Desk> openLargeStore(const QString &path)
{
    return taken(Desk::open(taken(Database::open(path, OpenMode::Existing, largeClock())), largeClock(), Clerk{}));
}

std::unique_ptr<Desk> openLargeStoreQuickly(const QString &path, Day day)
{
    static const FixedClock clock(Moment::local(day, QTime(14, 12)));
    return taken(Desk::openQuickly(taken(Database::open(path, OpenMode::Existing, clock)), clock, Clerk{}));
}

double makeLargeStore(const QString &path, int units, int days)
{
    {
        const auto database = taken(Database::open(path, OpenMode::Create, loadingClock()));
        if (const Outcome founded = found(*database, largeFounding(units), loadingClock(), Clerk{}); !founded)
            qFatal("%s", qPrintable(founded.error().detail));
    }
    const auto desk =
        taken(Desk::open(taken(Database::open(path, OpenMode::Existing, loadingClock())), loadingClock(), Clerk{}));
    QRandomGenerator random(978);
    QElapsedTimer timer;
    timer.start();
    for (int from = 0; from < units; from += unitsAtOnce) {
        QVector<ReportDraft> drafts;
        for (int i = from; i < std::min(units, from + unitsAtOnce); ++i) {
            qint64 installed = random.bounded(100);
            for (int day = 0; day < days; ++day) {
                if (random.bounded(10) < 3)
                    continue;
                ReportDraft draft;
                draft.unit = desk->registry().units().at(i).id;
                draft.day = firstLargeDay.plus(day);
                installed += random.bounded(1, 20);
                draft.installed = Count::from(installed);
                draft.received = Moment::local(draft.day, QTime(13, 0));
                draft.channel = Channel::Zalo;
                drafts.append(draft);
            }
        }
        if (const Outcome entered = desk->enterAll(drafts, QStringLiteral("import"), QStringLiteral("bench")); !entered)
            qFatal("%s", qPrintable(entered.error().detail));
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace dophu
