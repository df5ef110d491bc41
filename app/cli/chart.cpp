#include "app/cli/command.h"
#include "app/cli/drawing.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartfacts.h"
#include "ui/charts/meetingpack.h"

namespace dophu::cli
{

namespace
{

const QString packWord = QStringLiteral("pack"); // the charts of a meeting in one file

QString kindsListed()
{
    QStringList words;
    for (const ChartKind kind : chartKinds)
        words.append(chartKindWord(kind));
    return (words << packWord).join(QStringLiteral(", "));
}

int writePack(const Desk &desk, Day day, const QString &path)
{
    const Drawing drawing;
    const auto pack = meetingPack(desk, day, meetingKinds());
    if (!pack)
        return told(pack.error());
    if (const Outcome written = savePack(*pack, path); !written)
        return told(written.error());
    say(QStringLiteral("Đã ghi %1, %2 biểu đồ.").arg(path).arg(pack->charts.size()));
    return Done;
}

} // namespace

int chart(const Invocation &invocation)
{
    const auto options = optionsOf(invocation,
                                   {{"kind", "loại biểu đồ"},
                                    {"date", "ngày"},
                                    {"from", "từ ngày, cho biểu đồ theo thời gian"},
                                    {"group", "mã nhóm đơn vị"},
                                    {"out", "tệp"},
                                    {"size", "16:9, 4:3, a4 hoặc RxC"}},
                                   {QStringLiteral("kind"), QStringLiteral("date"), QStringLiteral("out")});
    const auto day = options ? dayOf(*options) : std::nullopt;
    if (!day)
        return WrongUsage;
    ChartChoice choice;
    const bool pack = options->value(QStringLiteral("kind")) == packWord;
    const auto kind = pack ? std::optional(ChartKind::Coverage) : chartKindFrom(options->value(QStringLiteral("kind")));
    if (!kind) {
        complain(QStringLiteral("“--kind” hiện có: %1").arg(kindsListed()));
        return WrongUsage;
    }
    choice.kind = *kind;
    choice.group = options->value(QStringLiteral("group"));
    if (options->contains(QStringLiteral("from"))) {
        const auto from = Day::fromIso(options->value(QStringLiteral("from")));
        if (!from || *from > *day) {
            complain(QStringLiteral("“--from” là một ngày như 2020-08-10, không sau “--date”"));
            return WrongUsage;
        }
        choice.from = *from;
    }
    const auto size = ChartSize::from(options->value(QStringLiteral("size"), QStringLiteral("16:9")));
    if (!size) {
        complain(QStringLiteral("“--size” là 16:9, 4:3, a4 hoặc như 1600x900"));
        return WrongUsage;
    }
    const QString path = options->value(QStringLiteral("out"));
    const bool office = path.endsWith(QLatin1String(".pptx"), Qt::CaseInsensitive)
                        || path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const bool fits = pack ? office || chartFormatOf(path) == ChartFormat::Pdf : chartFormatOf(path).has_value();
    if (!fits) {
        complain(pack ? QStringLiteral("“--out” của bộ biểu đồ phải có đuôi .pptx, .pdf hoặc .xlsx")
                      : QStringLiteral("“--out” phải có đuôi .png, .svg hoặc .pdf"));
        return WrongUsage;
    }
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    if (!(*desk)->campaign().includes(*day))
        return told(Failure{FailureKind::DayOutsideCampaign, day->iso(), {}});
    if (pack)
        return writePack(**desk, *day, path);
    const auto facts = chartFacts(**desk, *day, choice);
    if (!facts)
        return told(facts.error());
    const auto state = (*desk)->dayState(*day);
    if (!state)
        return told(state.error());
    choice.provisional = !state->closed;
    const Drawing drawing;
    const ChartValue value = chartValue(*facts, (*desk)->campaign(), (*desk)->office(), choice);
    if (const Outcome written = exportChart(value, *size, path); !written)
        return told(written.error());
    say(QStringLiteral("Đã ghi %1.").arg(path));
    return Done;
}

} // namespace dophu::cli
