// Chart table: the numbers of a chart as rows and columns of words, for who cannot or does not want to read bars, and for
// the clipboard. It is made from the very value that is drawn.
#pragma once

#include "ui/charts/chartvalue.h"

#include <QStringList>

namespace dophu
{

struct ChartTable
{
    QStringList heads;
    QVector<QStringList> rows; // each as long as heads
    QVector<bool> isText;      // parallel to heads: stands at the left
    bool operator==(const ChartTable &) const = default;
};

ChartTable chartTable(const ChartValue &value);

} // namespace dophu
