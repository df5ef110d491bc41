// Trend layout: where every word, axis and plot of a trend stands: four figures, the rate with its outlook, and under it
// the people each day brought. Labels that would meet another are left out, except the last day's and the outlook's; the
// days' names are thinned from the last one back.
#pragma once

#include "core/coverage/trendseries.h"
#include "ui/charts/chartsize.h"
#include "ui/charts/laidtext.h"

#include <QLineF>

namespace dophu
{

struct TrendLayout
{
    QSizeF size;
    double unit = 1;
    QVector<LaidText> texts;
    QVector<LaidText> alarms; // words in the colour that asks for something
    QVector<QPair<LaidSwatch, QRectF>> swatches;
    QVector<QRectF> cards;
    QRectF rate;
    QRectF people;

    double xOf(const TrendSeries &series, qsizetype day) const;
    double yOfRate(const TrendSeries &series, qint64 hundredths) const;
    double yOfPeople(const TrendSeries &series, qint64 count) const;
};

TrendLayout trendLayout(const TrendSeries &series, const ChartSize &size, const ChartLook &look);

} // namespace dophu
