// Coverage fit: the search for the largest readable type in which all units of a chart stand whole in a given room, in one
// column if that can be, in several side by side otherwise. Nothing but numbers; coveragelayout places the words.
#pragma once

#include "core/coverage/coverageseries.h"

#include <optional>

namespace dophu
{

struct CoverageFit
{
    int columns = 1;
    qsizetype rows = 0; // per column
    qsizetype pages = 1;
    int pixels = 0;   // size of names and numbers
    int lines = 1;    // of the longest name
    double pitch = 0; // from row to row
    double nameWidth = 0;
    double valueWidth = 0;
    double columnWidth = 0;
};

class CoverageFitting
{
public:
    // width: of all columns together; unit: pixels per unit of the design.
    CoverageFitting(const CoverageSeries &series, double width, double unit, bool numbers);

    double columnGap() const { return 18 * m_unit; }
    double nameGap() const { return 6 * m_unit; }

    // Everything in that height, or nothing when the type would be too small to read.
    std::optional<CoverageFit> inHeight(double height) const;
    // The type at its floor and the height it then takes.
    CoverageFit growing(double *neededHeight) const;
    // As many pages of that height as it takes.
    CoverageFit paged(double height) const;

private:
    std::optional<CoverageFit> fit(int columns, qsizetype rows, double height) const;
    CoverageFit last(int columns, int pixels) const;
    int floorPixels() const;
    int comfortablePixels() const;
    int linesAt(int pixels, double width) const;

    // Of a name at 100 pixels, so that hundreds of sizes can be tried by arithmetic.
    struct Words
    {
        double whole = 0;
        QVector<double> widths;
    };

    const CoverageSeries &m_series;
    QVector<Words> m_names;
    double m_space = 0;
    double m_width;
    double m_unit;
    double m_nameAt100 = 0;
    double m_valueAt100 = 0;
    double m_remarkAt100 = 0;
};

} // namespace dophu
