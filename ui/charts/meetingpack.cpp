#include "ui/charts/meetingpack.h"

#include "core/coverage/figuretext.h"
#include "core/coverage/remark.h"
#include "core/documents/officialnames.h"
#include "core/documents/slides.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartfacts.h"
#include "ui/charts/charttable.h"
#include "ui/charts/packworkbook.h"

#include <QFileInfo>
#include <QImage>
#include <QSaveFile>

namespace dophu
{

namespace
{

bool isEmpty(const ChartValue &value)
{
    return std::visit([](const auto &series) { return !series.emptyText.isEmpty(); }, value);
}

// The chart's own line says what it shows; the chart of rates has a whole remark.
QString sentenceOf(const PackedChart &chart, const ChartFacts &facts, const Desk &desk, const ChartChoice &choice,
                   const std::optional<Consolidation> &before)
{
    if (chart.kind != ChartKind::Coverage)
        return subtitleOf(chart.value) + u'.';
    const RemarkQuestion question{{}, choice.group, chartNoun(facts.day, desk.campaign(), choice), desk.campaign().unitWord};
    return remark(facts.day, before ? &*before : nullptr, facts.pace, question);
}

} // namespace

QVector<ChartKind> meetingKinds()
{
    return {ChartKind::Coverage, ChartKind::Trend, ChartKind::Needed,    ChartKind::Groups,
            ChartKind::Increase, ChartKind::Band,  ChartKind::Timeliness, ChartKind::Compare};
}

Result<MeetingPack> meetingPack(const Desk &desk, Day day, const QVector<ChartKind> &kinds, const PackProgress &progress,
                                const std::optional<ComparedWith> &compared)
{
    MeetingPack pack;
    pack.title = QStringLiteral("%1, ngày %2").arg(officialnames::printable(desk.campaign().name), figuretext::date(day));
    pack.day = day;
    pack.author = officialnames::printable(desk.office().name);
    const auto state = desk.dayState(day);
    if (!state)
        return tl::unexpected(state.error());
    std::optional<Consolidation> before;
    if (desk.campaign().includes(day.plus(-1))) {
        auto found = desk.consolidation(day.plus(-1));
        if (!found)
            return tl::unexpected(found.error());
        before = std::move(*found);
    }
    ReadDays days;
    for (qsizetype i = 0; i < kinds.size() && !pack.stopped; ++i) {
        pack.stopped = progress && !progress(int(i), int(kinds.size()));
        ChartChoice choice;
        const ChartKind kind = choice.kind = kinds.at(i);
        choice.provisional = !state->closed;
        choice.compared = compared;
        const auto facts = chartFacts(desk, day, choice, days);
        if (!facts)
            return tl::unexpected(facts.error());
        PackedChart chart{kind, chartValue(*facts, desk.campaign(), desk.office(), choice), {}};
        if (isEmpty(chart.value))
            continue;
        chart.sentence = sentenceOf(chart, *facts, desk, choice, before);
        pack.charts.append(chart);
    }
    if (pack.charts.isEmpty() && !pack.stopped)
        return fail(FailureKind::BadInput, day.iso(), QStringLiteral("ngày này chưa có số liệu để vẽ biểu đồ"));
    return pack;
}

Result<QByteArray> packSlides(const MeetingPack &pack, bool blackAndWhite, const PackProgress &progress)
{
    ChartLook look;
    look.heading = false;
    look.blackAndWhite = blackAndWhite;
    QVector<Slide> slides;
    for (const PackedChart &chart : pack.charts) {
        if (progress && !progress(int(slides.size()), int(pack.charts.size())))
            return QByteArray();
        const ChartSize size{{1920, 880}, 96}; // what a slide has left under its title and sentence
        const QImage image = chartImage(chart.value, size, look);
        const ChartTable table = chartTable(chart.value);
        slides.append(
            {titleOf(chart.value), chart.sentence, pngOf(image), image.size(), {table.heads, table.rows, table.isText}});
    }
    return presentation(slides, pack.title, pack.author);
}

QByteArray packPdf(const MeetingPack &pack, bool blackAndWhite, const PackProgress &progress)
{
    ChartLook look;
    look.blackAndWhite = blackAndWhite;
    QVector<ChartValue> values;
    for (const PackedChart &chart : pack.charts)
        values.append(chart.value);
    const int all = int(values.size());
    return chartsPdf(values, pack.title, ChartSize::paper(), look,
                     [&progress, all](int done) { return !progress || progress(done, all); });
}

Result<bool> savePack(const MeetingPack &pack, const QString &path, bool blackAndWhite, const PackProgress &progress)
{
    if (pack.stopped)
        return false;
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == QLatin1String("pptx")) {
        auto slides = packSlides(pack, blackAndWhite, progress);
        if (!slides)
            return tl::unexpected(slides.error());
        bytes = std::move(*slides);
    } else if (suffix == QLatin1String("pdf")) {
        bytes = packPdf(pack, blackAndWhite, progress);
    } else if (suffix == QLatin1String("xlsx")) {
        auto book = packWorkbook(pack, blackAndWhite);
        if (!book)
            return tl::unexpected(book.error());
        bytes = std::move(*book);
    } else {
        return fail(FailureKind::BadInput, path, QStringLiteral("bộ biểu đồ phải có đuôi .pptx, .pdf hoặc .xlsx"));
    }
    if (progress && (bytes.isEmpty() || !progress(int(pack.charts.size()), int(pack.charts.size()))))
        return false;
    if (const Outcome saved = saveChartBytes(bytes, path); !saved)
        return tl::unexpected(saved.error());
    return true;
}

} // namespace dophu
