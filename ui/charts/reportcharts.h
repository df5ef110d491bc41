// Report charts: the pictures a report carries: drawn as the charts page draws them, without the title that the caption says,
// at the resolution of paper, with the figures that are written into them, so that the report can be held against its day.
#pragma once

#include "core/base/result.h"
#include "core/desk/desk.h"
#include "core/documents/document.h"

namespace dophu
{

// Of a campaign's closing report: each unit against the target (left out where there are more units than a page can show:
// the appendix lists them all), and how the district got there. The captions are not numbered yet.
// day: of the campaign. Needs a QApplication, an offscreen one will do.
Result<QVector<Picture>> closingCharts(const Desk &desk, Day day);

} // namespace dophu
