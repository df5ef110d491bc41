// The plan of a daily report: which units belong to which part and which appendix says what, decided once, so that the
// sentences refer to appendices that exist. Values only; it lives as long as the facts it points into.
#pragma once

#include "core/documents/dailyreport.h"

namespace dophu
{

using UnitList = QVector<const UnitFigures *>;

struct DailyReportPlan
{
    explicit DailyReportPlan(const DailyReportFacts &dailyFacts);

    const DailyReportFacts &facts;
    QVector<Stream> inTotal; // streams that make the campaign's figure
    QVector<Stream> others;
    UnitList territory; // units of the inTotal streams, official order, excused included
    UnitList otherUnits;
    UnitList missing; // across all streams; not due yet included
    UnitList late;
    UnitList noChange;
    UnitList excused;
    UnitList held;
    QString territoryAppendix; // "I"; empty for the only one
    QString othersAppendix;
    QString exceptionsAppendix;
    QString correctionsAppendix;
    int appendices = 0;

    bool hasExceptions() const;
    bool comparable() const; // the day before is known and said something
    bool hasFigures() const; // some unit of the territory has a figure: a sum of none is no zero (R5)
    int judged() const;      // territory units that are not excused
    // "xã, thị trấn" for one stream in the total, "đơn vị" for several.
    QString territoryNoun() const;
    // What the campaign's figure is a share of: "người dùng điện thoại thông minh"; empty when it has no words.
    QString territoryBase() const;
    QString baseKindOf(const UnitFigures &unit) const;
    // "Đã cài", "Luỹ kế": what a column of the cumulative number is called.
    QString installedWord() const;
    QString cutoff() const; // "14h00"
    QString today() const;  // "19/8/2020"
    QString before() const; // "18/8/2020"
    // What the office's own sentences may name: {co_quan}, {ngay}, {so_don_vi} …
    QHash<QString, QString> places() const;
};

bool anyFigure(const UnitList &units);
// "Phụ lục III"; "Phụ lục" for the only one.
QString appendixName(const QString &number);
// "xã Hướng Lập, xã Xy"; empty when there are more than `most`.
QString namesInSentence(const UnitList &units, qsizetype most = 12);

} // namespace dophu
