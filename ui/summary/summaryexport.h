// Summary export: a summary table as text for a spreadsheet, numbers as bare numbers.
#pragma once

#include "ui/summary/summarymodel.h"

#include <QByteArray>

namespace dophu
{

struct SummaryHeading
{
    QString title;
    QString when;
    QString sumNote;
};

QByteArray summaryCsv(const SummaryModel &model, const SummaryHeading &heading, bool withNotes);
// Tab-separated with the titles on top. No rows or no columns: all of them, the sum included.
QString summaryTsv(const SummaryModel &model, const QVector<int> &rows, const QVector<int> &columns);

} // namespace dophu
