// explain: where a figure comes from, down to the revisions it is made of.
#include "app/cli/command.h"
#include "core/coverage/figuretext.h"
#include "ui/widgets/words.h"

namespace dophu::cli
{

namespace
{

QString sumLines(const Consolidation &day, const Figures &figures, const std::function<bool(const UnitFigures &)> &includes)
{
    using namespace figuretext;
    QString text;
    for (const UnitFigures &unit : day.units) {
        if (!includes(unit) || unit.status == UnitStatus::Excused || !unit.base)
            continue;
        text +=
            QStringLiteral("  %1 %2: %3/%4")
                .arg(unit.code, unit.name, unit.installed ? count(*unit.installed) : QStringLiteral("–"), count(*unit.base));
        if (unit.carriedFrom)
            text += QStringLiteral(", lấy số ngày %1").arg(shortDate(*unit.carriedFrom));
        if (unit.held)
            text += QStringLiteral(", số gửi %1 còn lỗi chưa xử lý").arg(count(*unit.held));
        text += u'\n';
    }
    const Sum &sum = figures.carriedForward;
    const auto coverage = sum.coverage();
    text +=
        QStringLiteral("  Cộng: %1/%2%3\n")
            .arg(count(sum.installed), count(sum.base), coverage ? QStringLiteral(" = ") + percent(*coverage) : QString());
    return text;
}

QString targetLines(const Consolidation &day)
{
    using namespace figuretext;
    const Sum &sum = day.district.carriedForward;
    return QStringLiteral("  Còn thiếu: ⌈%1% × %2⌉ − %3 = %4\n")
        .arg(day.target.text(), count(sum.base), count(sum.installed), count(day.needed));
}

QString timelinessLines(const Consolidation &day)
{
    return QStringLiteral("  Phải báo cáo %1 = đúng hạn %2 + trễ %3 + chưa gửi %4 + miễn %5\n")
        .arg(day.all.expected)
        .arg(day.all.onTime)
        .arg(day.all.late)
        .arg(day.all.missing)
        .arg(day.all.excused);
}

QString momentText(Moment at)
{
    return at.time().toString(QStringLiteral("HH:mm:ss ")) + figuretext::date(at.day());
}

Result<QString> unitLines(const Desk &desk, const Consolidation &day, const UnitFigures &unit)
{
    using namespace figuretext;
    const auto history = desk.historyOf(unit.id, unit.carriedFrom.value_or(day.day));
    if (!history)
        return tl::unexpected<Failure>(history.error());
    QString text =
        QStringLiteral("%1 %2, ngày %3: %4\n")
            .arg(unit.code, unit.name, date(day.day), unit.installed ? count(*unit.installed) : QStringLiteral("–"));
    for (const Revision &revision : *history) {
        text +=
            QStringLiteral("  lần %1 (bản ghi %2): %3, nhận %4 qua %5, nhập %6 bởi %7%8\n")
                .arg(revision.number)
                .arg(revision.journal)
                .arg(revision.report.installed ? count(*revision.report.installed) : QStringLiteral("không phát sinh"),
                     revision.report.received.isValid() ? momentText(revision.report.received) : QStringLiteral("–"),
                     words::channel(revision.report.channel), momentText(revision.typed), revision.typedBy,
                     revision.report.reason.isEmpty() ? QString() : QStringLiteral(", lý do: ") + revision.report.reason);
    }
    return text;
}

} // namespace

int explain(const Invocation &invocation)
{
    const auto options = optionsOf(invocation, {{"date", "ngày"}, {"figure", "tên số"}, {"from", "ngày trước"}},
                                   {QStringLiteral("date"), QStringLiteral("figure")});
    const auto date = options ? dayOf(*options) : std::nullopt;
    if (!date)
        return WrongUsage;
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    if (!(*desk)->campaign().includes(*date))
        return told(Failure{FailureKind::DayOutsideCampaign, date->iso(), {}});
    const QString figure = options->value(QStringLiteral("figure"));
    if (figure == QLatin1String("change")) {
        const QString from = options->value(QStringLiteral("from"), date->plus(-1).iso());
        const auto earlier = Day::fromIso(from);
        if (!earlier || *earlier >= *date) {
            complain(QStringLiteral("“--from %1” không phải ngày trước ngày %2").arg(from, figuretext::date(*date)));
            return WrongUsage;
        }
        return explainChange(**desk, *earlier, *date);
    }
    const auto day = (*desk)->consolidation(*date);
    if (!day)
        return told(day.error());
    if (const UnitFigures *unit = day->unit(figure)) {
        const auto lines = unitLines(**desk, *day, *unit);
        if (!lines)
            return told(lines.error());
        say(*lines);
        return Done;
    }
    const auto inDistrict = [&](const UnitFigures &unit) {
        const Stream *stream = (*desk)->campaign().stream(unit.stream);
        return stream && stream->inTotal;
    };
    if (QStringList{QStringLiteral("installed"), QStringLiteral("base"), QStringLiteral("percent")}.contains(figure)) {
        say(QStringLiteral("Toàn huyện, ngày %1\n").arg(figuretext::date(*date))
            + sumLines(*day, day->district, inDistrict));
    } else if (figure == QLatin1String("shortfall")) {
        say(QStringLiteral("Toàn huyện, ngày %1\n").arg(figuretext::date(*date)) + sumLines(*day, day->district, inDistrict)
            + targetLines(*day));
    } else if (QStringList{QStringLiteral("expected"), QStringLiteral("reported"), QStringLiteral("on_time"),
                           QStringLiteral("late"), QStringLiteral("missing"), QStringLiteral("excused")}
                   .contains(figure)) {
        say(QStringLiteral("Tình hình báo cáo ngày %1\n").arg(figuretext::date(*date)) + timelinessLines(*day));
    } else if (const Stream *stream = (*desk)->campaign().stream(figure)) {
        for (const StreamFigures &figures : day->streams) {
            if (figures.stream.code == stream->code)
                say(QStringLiteral("%1, ngày %2\n").arg(stream->name, figuretext::date(*date))
                    + sumLines(*day, figures.figures, [&](const UnitFigures &unit) { return unit.stream == stream->code; }));
        }
    } else {
        complain(QStringLiteral(
                     "không có số “%1”; có: percent, installed, base, change, shortfall, expected, reported, on_time, late, "
                     "missing, excused, mã luồng hoặc mã đơn vị")
                     .arg(figure));
        return NotAllowed;
    }
    return Done;
}

} // namespace dophu::cli
