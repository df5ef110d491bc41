// reports.csv (date,code,installed,received_at,channel): many reports at once, all or nothing. Rows of one unit and day
// are revisions in order of receipt; a row that the store already holds changes nothing, so loading twice is loading once.
#pragma once

#include "core/base/result.h"
#include "core/domain/campaign.h"
#include "core/domain/report.h"

#include <functional>

namespace dophu
{

struct ReportsFile
{
    struct Row
    {
        int line = 0;
        ReportDraft draft;
    };
    QString source;
    QVector<Row> rows; // by unit, day and receipt
};

// BadInput "source:line" for an unknown unit, a day outside the campaign, a unit that is not expected that day, a value
// that is no count, a receipt that is no time, an unknown channel.
Result<ReportsFile> readReports(const QByteArray &csv, const QString &source, const Registry &registry,
                                const Campaign &campaign);

// What of the file is new. `historyOf` gives the revisions held for a unit and day. A row received before what already
// stands is written under it: the standing value is said again after it, and the earlier receipt decides on time or late.
Result<QVector<ReportDraft>> newReports(const ReportsFile &file,
                                        const std::function<Result<QVector<Revision>>(UnitId, Day)> &historyOf);

} // namespace dophu
