// Page prose: lines of a printed page that are no table, as paragraphs in reading order. A line that fills the width goes on
// in the next; letterheads that stand side by side are read one after the other.
#pragma once

#include "core/intake/pagelines.h"

#include <QStringList>

namespace dophu
{

struct PageMargins // of the text
{
    double left = 0;
    double right = 0;
};
PageMargins marginsOf(const QVector<PageLine> &lines);

QStringList paragraphsOf(const QVector<PageLine> &lines, const PageMargins &margins);

} // namespace dophu
