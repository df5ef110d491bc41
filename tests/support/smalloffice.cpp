#include "tests/support/smalloffice.h"
#include "core/storage/database.h"

namespace dophu
{

TestDesk smallOffice(const QString &location, Moment now, int communes)
{
    Founding founding;
    founding.campaign = defaultCampaign();
    const auto add = [&](const QString &code, const Stream &stream) {
        Unit unit;
        unit.code = code;
        unit.name = QStringLiteral("Đơn vị ") + code;
        unit.group = stream.inTotal ? QStringLiteral("xa-thi-tran") : QStringLiteral("co-quan-huyen");
        unit.stream = stream.code;
        founding.units.append(unit);
        founding.bases.append(
            {code, Base{{}, stream.baseKind, *Count::from(1000), Day(2020, 1, 1), QStringLiteral("thử"), false}});
    };
    for (int i = 1; i <= communes; ++i)
        add(QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0')), founding.campaign.streams.first());
    for (int i = 1; i <= communes / 2; ++i)
        add(QStringLiteral("A%1").arg(i), founding.campaign.streams.last());
    TestDesk made;
    made.clock = std::make_unique<FixedClock>(now);
    auto database = Database::open(location, OpenMode::Create, *made.clock);
    if (!database || !found(**database, founding, *made.clock, testClerk()))
        qFatal("the small office could not be founded");
    auto desk = Desk::open(std::move(*database), *made.clock, testClerk());
    if (!desk)
        qFatal("the small office could not be opened");
    made.desk = std::move(*desk);
    return made;
}

ReportDraft reported(const Desk &desk, UnitId unit, Day day, qint64 installed)
{
    ReportDraft draft;
    draft.unit = unit;
    draft.day = day;
    draft.installed = Count::from(installed);
    draft.received = desk.now();
    draft.channel = Channel::Zalo;
    draft.expected = ReportDraft::whatever;
    return draft;
}

} // namespace dophu
