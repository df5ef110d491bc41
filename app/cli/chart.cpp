#include "app/cli/command.h"
#include "app/cli/drawing.h"
#include "ui/charts/chartchoice.h"
#include "ui/charts/chartexport.h"

namespace dophu::cli
{

int chart(const Invocation &invocation)
{
    const auto options = optionsOf(
        invocation, {{"kind", "coverage hoặc groups"}, {"date", "ngày"}, {"out", "tệp"}, {"size", "16:9, 4:3, a4 hoặc RxC"}},
        {QStringLiteral("kind"), QStringLiteral("date"), QStringLiteral("out")});
    const auto day = options ? dayOf(*options) : std::nullopt;
    if (!day)
        return WrongUsage;
    ChartChoice choice;
    const QString kind = options->value(QStringLiteral("kind"));
    if (kind == QLatin1String("groups")) {
        choice.kind = ChartKind::Groups;
    } else if (kind != QLatin1String("coverage")) {
        complain(QStringLiteral("“--kind” hiện có: coverage, groups"));
        return WrongUsage;
    }
    const auto size = ChartSize::from(options->value(QStringLiteral("size"), QStringLiteral("16:9")));
    if (!size) {
        complain(QStringLiteral("“--size” là 16:9, 4:3, a4 hoặc như 1600x900"));
        return WrongUsage;
    }
    const QString path = options->value(QStringLiteral("out"));
    if (!chartFormatOf(path)) {
        complain(QStringLiteral("“--out” phải có đuôi .png, .svg hoặc .pdf"));
        return WrongUsage;
    }
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    if (!(*desk)->campaign().includes(*day))
        return told(Failure{FailureKind::DayOutsideCampaign, day->iso(), {}});
    const auto figures = (*desk)->consolidation(*day);
    if (!figures)
        return told(figures.error());
    const auto state = (*desk)->dayState(*day);
    if (!state)
        return told(state.error());
    choice.provisional = !state->closed;
    const Drawing drawing;
    const CoverageSeries series = chartSeries(*figures, (*desk)->campaign(), (*desk)->office(), choice);
    if (const Outcome written = exportChart(series, *size, path); !written)
        return told(written.error());
    say(QStringLiteral("Đã ghi %1.").arg(path));
    return Done;
}

} // namespace dophu::cli
