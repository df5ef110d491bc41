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

using Words = QHash<QString, QString>;

QString kindsListed()
{
    QStringList words;
    for (const ChartKind kind : chartKinds)
        words.append(chartKindWord(kind));
    return (words << packWord).join(QStringLiteral(", "));
}

bool has(const Words &options, const char *name)
{
    return options.contains(QLatin1String(name));
}

QString wordOf(const Words &options, const char *name)
{
    return options.value(QLatin1String(name));
}

std::optional<Words> chartOptions(const Invocation &invocation)
{
    return optionsOf(invocation,
                     {{"kind", "loại biểu đồ"},
                      {"date", "ngày"},
                      {"from", "từ ngày, cho biểu đồ theo thời gian"},
                      {"group", "mã nhóm đơn vị"},
                      {"units", "mã các đơn vị, cách nhau bằng dấu phẩy"},
                      {"top", "số đơn vị cao nhất"},
                      {"bottom", "số đơn vị thấp nhất"},
                      {"target", "phần trăm mục tiêu để thử"},
                      {"by", "ngày đạt mục tiêu để thử"},
                      {"against", "tệp .dophu khác, số của một đợt, hoặc một ngày của đợt này"},
                      {"out", "tệp"},
                      {"size", "16:9, 4:3, a4, RxC hoặc RxCmm"}},
                     {QStringLiteral("kind"), QStringLiteral("date"), QStringLiteral("out")});
}

bool takeFrom(ChartChoice &choice, const Words &options, Day day)
{
    if (!has(options, "from"))
        return true;
    const auto from = Day::fromIso(wordOf(options, "from"));
    if (from && *from <= day) {
        choice.from = *from;
        return true;
    }
    complain(QStringLiteral("“--from” là một ngày như 2020-08-10, không sau “--date”"));
    return false;
}

bool takeUnits(ChartChoice &choice, const Words &options)
{
    for (const QString &code : wordOf(options, "units").split(u',', Qt::SkipEmptyParts))
        choice.units.codes.insert(code.trimmed());
    for (const UnitEnd end : {UnitEnd::Top, UnitEnd::Bottom}) {
        const char *name = end == UnitEnd::Top ? "top" : "bottom";
        if (!has(options, name))
            continue;
        bool isNumber = false;
        choice.units.most = wordOf(options, name).toInt(&isNumber);
        if (!isNumber || choice.units.most < 1 || choice.units.end != UnitEnd::All) {
            complain(QStringLiteral("“--top” hoặc “--bottom” là một số từ 1, chỉ một trong hai"));
            return false;
        }
        choice.units.end = end;
    }
    return true;
}

// "70", "59,5", "59.5"
std::optional<Target> targetFrom(QString text)
{
    bool isNumber = false;
    const double percent = text.replace(u',', u'.').toDouble(&isNumber);
    return isNumber && percent > 0 && percent <= 100 ? std::optional(whatIfOf(percent, Day()).target) : std::nullopt;
}

bool takeTrial(ChartChoice &choice, const Words &options, Day day, const Campaign &campaign)
{
    if (!has(options, "target") && !has(options, "by"))
        return true;
    const auto target = has(options, "target") ? targetFrom(wordOf(options, "target")) : campaign.target;
    const auto by = has(options, "by") ? Day::fromIso(wordOf(options, "by")) : campaign.targetBy;
    if (target && by && *by > day && canBeTried(choice.kind)) {
        choice.whatIf = WhatIf{*target, *by};
        return true;
    }
    complain(canBeTried(choice.kind)
                 ? QStringLiteral("“--target” là phần trăm như 70, “--by” là một ngày sau “--date”")
                 : QStringLiteral("loại biểu đồ này không có mục tiêu để thử"));
    return false;
}

bool takeOther(ChartChoice &choice, const Words &options, Day day, bool pack)
{
    const QString word = wordOf(options, "against");
    if (word.isEmpty()) {
        if (choice.kind != ChartKind::Compare || pack)
            return true;
        complain(QStringLiteral("“--kind compare” cần “--against”: tệp .dophu khác, số của một đợt, hoặc một ngày của đợt này"));
        return false;
    }
    ComparedWith with;
    bool isNumber = false;
    if (const auto own = Day::fromIso(word); own && *own <= day)
        with.from = *own;
    else if (const qint64 campaign = word.toLongLong(&isNumber); isNumber)
        with.campaign = campaign;
    else
        with.file = word;
    choice.compared = with;
    return true;
}

std::optional<ChartSize> sizeFrom(const Words &options, bool pack)
{
    const auto size = ChartSize::from(options.value(QStringLiteral("size"), QStringLiteral("16:9")));
    if (!size) {
        complain(QStringLiteral("“--size” là 16:9, 4:3, a4, như 1600x900 hoặc như 180x120mm@300"));
        return std::nullopt;
    }
    const QString path = wordOf(options, "out");
    const bool office = path.endsWith(QLatin1String(".pptx"), Qt::CaseInsensitive)
                        || path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const bool fits = pack ? office || chartFormatOf(path) == ChartFormat::Pdf : chartFormatOf(path).has_value();
    if (fits)
        return size;
    complain(pack ? QStringLiteral("“--out” của bộ biểu đồ phải có đuôi .pptx, .pdf hoặc .xlsx")
                  : QStringLiteral("“--out” phải có đuôi .png, .svg hoặc .pdf"));
    return std::nullopt;
}

// A code that no unit has would leave an empty picture and no reason.
bool knowsUnits(const Desk &desk, const ChartChoice &choice)
{
    for (const QString &code : choice.units.codes) {
        if (!desk.registry().byCode(code)) {
            told(Failure{FailureKind::UnknownUnit, code, {}});
            return false;
        }
    }
    return true;
}

int writePack(const Desk &desk, Day day, const QString &path, const std::optional<ComparedWith> &compared)
{
    const Drawing drawing;
    const auto pack = meetingPack(desk, day, meetingKinds(), {}, compared);
    if (!pack)
        return told(pack.error());
    if (const auto written = savePack(*pack, path); !written)
        return told(written.error());
    say(QStringLiteral("Đã ghi %1, %2 biểu đồ.").arg(path).arg(pack->charts.size()));
    return Done;
}

int writeChart(const Desk &desk, Day day, ChartChoice choice, const ChartSize &size, const QString &path)
{
    ReadDays days;
    const auto facts = chartFacts(desk, day, choice, days);
    if (!facts)
        return told(facts.error());
    const auto state = desk.dayState(day);
    if (!state)
        return told(state.error());
    choice.provisional = !state->closed;
    const Drawing drawing;
    const ChartValue value = chartValue(*facts, desk.campaign(), desk.office(), choice);
    if (const Outcome written = exportChart(value, size, path); !written)
        return told(written.error());
    say(QStringLiteral("Đã ghi %1.").arg(path));
    return Done;
}

} // namespace

int chart(const Invocation &invocation)
{
    const auto options = chartOptions(invocation);
    const auto day = options ? dayOf(*options) : std::nullopt;
    if (!day)
        return WrongUsage;
    const bool pack = wordOf(*options, "kind") == packWord;
    const auto kind = pack ? std::optional(ChartKind::Coverage) : chartKindFrom(wordOf(*options, "kind"));
    if (!kind) {
        complain(QStringLiteral("“--kind” hiện có: %1").arg(kindsListed()));
        return WrongUsage;
    }
    ChartChoice choice;
    choice.kind = *kind;
    choice.group = wordOf(*options, "group");
    const auto size = sizeFrom(*options, pack);
    if (!size || !takeFrom(choice, *options, *day) || !takeUnits(choice, *options) || !takeOther(choice, *options, *day, pack))
        return WrongUsage;
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    if (!(*desk)->campaign().includes(*day))
        return told(Failure{FailureKind::DayOutsideCampaign, day->iso(), {}});
    if (!takeTrial(choice, *options, *day, (*desk)->campaign()))
        return WrongUsage;
    if (!knowsUnits(**desk, choice))
        return NotAllowed;
    const QString path = wordOf(*options, "out");
    return pack ? writePack(**desk, *day, path, choice.compared) : writeChart(**desk, *day, choice, *size, path);
}

} // namespace dophu::cli
