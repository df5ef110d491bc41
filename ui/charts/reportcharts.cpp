#include "ui/charts/reportcharts.h"

#include "core/documents/officialformat.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartfacts.h"

#include <QImage>

namespace dophu
{

namespace
{

constexpr qsizetype mostBars = 60; // on one upright page
constexpr double millimetresPerPixel = 25.4 / 300;

// The text width of an official page; taller where the bars need it.
ChartSize reportSize()
{
    return {{1949, 1100}, 300};
}

QString figuresTold(const QVector<PictureLabel> &labels)
{
    QStringList figures;
    for (const PictureLabel &label : labels)
        figures.append(label.name + u' ' + label.figure);
    return figures.join(QStringLiteral("; "));
}

Picture pictureOf(const ChartValue &value, const QString &series, const QVector<PictureLabel> &labels)
{
    ChartLook look;
    look.heading = false;
    const QImage image = chartImage(value, reportSize(), look);
    Picture picture;
    picture.png = pngOf(image);
    picture.width = image.width() * millimetresPerPixel;
    picture.height = image.height() * millimetresPerPixel;
    picture.series = series;
    picture.labels = labels;
    picture.caption = titleOf(value);
    picture.words =
        QStringLiteral("Biểu đồ: %1. %2. Số liệu: %3.").arg(titleOf(value), subtitleOf(value), figuresTold(labels));
    return picture;
}

// A picture cannot be spelled anew once it is drawn.
void spell(CoverageSeries &series, TonePlace tones)
{
    for (QString *text : {&series.title, &series.subtitle, &series.source, &series.targetText, &series.metText,
                          &series.belowText, &series.carriedText, &series.emptyText})
        *text = withTonesAt(tones, *text);
    for (SeriesBar &bar : series.bars)
        bar.name = withTonesAt(tones, bar.name);
}

void spell(TrendSeries &series, TonePlace tones)
{
    for (QString *text : {&series.title, &series.subtitle, &series.source, &series.targetText, &series.requiredText,
                          &series.methodText, &series.emptyText, &series.increaseTitle})
        *text = withTonesAt(tones, *text);
}

Picture ratesOf(CoverageSeries series, TonePlace tones)
{
    spell(series, tones);
    QVector<PictureLabel> labels;
    for (const SeriesBar &bar : series.bars) {
        if (bar.coverage)
            labels.append({bar.code, bar.name, bar.text});
    }
    return pictureOf(series, QStringLiteral("coverage"), labels);
}

Picture courseOf(TrendSeries series, TonePlace tones)
{
    spell(series, tones);
    QVector<PictureLabel> labels;
    for (const TrendPoint &point : series.points) {
        if (point.coverage)
            labels.append({point.day.iso(), point.dayText, point.text});
    }
    return pictureOf(series, QStringLiteral("trend"), labels);
}

} // namespace

Result<QVector<Picture>> closingCharts(const Desk &desk, Day day)
{
    const auto state = desk.dayState(day);
    if (!state)
        return tl::unexpected(state.error());
    QVector<Picture> pictures;
    ReadDays days;
    for (const ChartKind kind : {ChartKind::Coverage, ChartKind::Trend}) {
        ChartChoice choice;
        choice.kind = kind;
        choice.provisional = !state->closed;
        const auto facts = chartFacts(desk, day, choice, days);
        if (!facts)
            return tl::unexpected(facts.error());
        const ChartValue value = chartValue(*facts, desk.campaign(), desk.office(), choice);
        const TonePlace tones = desk.office().templates.tones;
        if (const auto *rates = std::get_if<CoverageSeries>(&value)) {
            if (rates->emptyText.isEmpty() && rates->bars.size() <= mostBars)
                pictures.append(ratesOf(*rates, tones));
        } else if (const auto *course = std::get_if<TrendSeries>(&value); course && course->emptyText.isEmpty()) {
            pictures.append(courseOf(*course, tones));
        }
    }
    return pictures;
}

} // namespace dophu
