#include "ui/charts/coveragefit.h"

#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

constexpr int referencePixels = 100;
constexpr int mostColumns = 6;
constexpr int mostColumnsWhenTight = 3;

qsizetype shared(qsizetype things, qsizetype among)
{
    return std::max<qsizetype>(1, (things + among - 1) / among);
}

double at(double widthAt100, int pixels)
{
    return widthAt100 * pixels / referencePixels;
}

} // namespace

CoverageFitting::CoverageFitting(const CoverageSeries &series, double width, double unit, bool numbers)
    : m_series(series), m_width(width), m_unit(unit)
{
    m_space = chartTextWidth(QStringLiteral(" "), referencePixels, false);
    for (const SeriesBar &bar : series.bars) {
        Words name{chartTextWidth(bar.name, referencePixels, false), {}};
        for (const QString &word : bar.name.split(u' ', Qt::SkipEmptyParts))
            name.widths.append(chartTextWidth(word, referencePixels, false));
        m_nameAt100 = std::max(m_nameAt100, name.whole);
        m_names.append(name);
        if (!bar.isDrawn())
            m_remarkAt100 = std::max(m_remarkAt100, chartTextWidth(bar.text, referencePixels, false));
        else if (numbers)
            m_valueAt100 = std::max(m_valueAt100, chartTextWidth(bar.text, referencePixels, true));
    }
}

int CoverageFitting::floorPixels() const
{
    return int(std::ceil(std::max(6.5 * m_unit, 11.0)));
}

int CoverageFitting::comfortablePixels() const
{
    return int(std::ceil(std::max(8 * m_unit, 12.0)));
}

// As many lines as chartTextLines will make, or one more: a hundredth is kept in hand.
int CoverageFitting::linesAt(int pixels, double width) const
{
    const double room = width * referencePixels / pixels * 0.99;
    int most = 1;
    for (const Words &name : m_names) {
        if (name.whole <= room)
            continue;
        int lines = 1;
        double used = 0;
        for (const double word : name.widths) {
            if (used > 0 && used + m_space + word > room) {
                ++lines;
                used = 0;
            }
            const double letter = referencePixels;
            if (word > room)
                lines += int(word / std::max(letter, room - letter));
            used += (used > 0 ? m_space : 0) + std::min(word, room);
        }
        most = std::max(most, lines);
    }
    return most;
}

std::optional<CoverageFit> CoverageFitting::fit(int columns, qsizetype rows, double height) const
{
    CoverageFit fit;
    fit.columns = columns;
    fit.rows = rows;
    fit.columnWidth = (m_width - (columns - 1) * columnGap()) / columns;
    const bool few = rows <= 8;
    fit.pitch = std::min(height / double(rows), (few ? 44 : 36) * m_unit);
    const double nameLimit = 0.42 * fit.columnWidth;
    int pixels = std::min(int((few ? 14 : 12) * m_unit), int(fit.pitch / chartLineHeight(1)));
    for (; pixels >= floorPixels(); --pixels) {
        fit.pixels = pixels;
        fit.lines = linesAt(pixels, nameLimit);
        if (fit.lines * chartLineHeight(pixels) > fit.pitch)
            continue;
        fit.nameWidth = std::min(at(m_nameAt100, pixels) + 1, nameLimit);
        fit.valueWidth = m_valueAt100 > 0 ? at(m_valueAt100, pixels) + 8 * m_unit : 0;
        const double plot = fit.columnWidth - fit.nameWidth - nameGap() - fit.valueWidth;
        if (plot >= std::max((columns == 1 ? 110 : 56) * m_unit, at(m_remarkAt100, pixels)))
            return fit;
    }
    return std::nullopt;
}

std::optional<CoverageFit> CoverageFitting::inHeight(double height) const
{
    std::optional<CoverageFit> best;
    for (int columns = 1; columns <= mostColumns; ++columns) {
        const auto found = fit(columns, shared(m_series.bars.size(), columns), height);
        if (found && found->pixels >= comfortablePixels())
            return found;
        if (found && (!best || found->pixels > best->pixels))
            best = found;
    }
    return best;
}

// For a room too narrow for the rules above: one column, names broken where they must be.
CoverageFit CoverageFitting::last(int columns, int pixels) const
{
    CoverageFit fit;
    fit.columns = columns;
    fit.rows = shared(m_series.bars.size(), columns);
    fit.pixels = pixels;
    fit.columnWidth = (m_width - (columns - 1) * columnGap()) / columns;
    fit.nameWidth = std::min(at(m_nameAt100, pixels) + 1, 0.42 * fit.columnWidth);
    fit.valueWidth = m_valueAt100 > 0 ? at(m_valueAt100, pixels) + 8 * m_unit : 0;
    fit.lines = linesAt(pixels, fit.nameWidth);
    fit.pitch = fit.lines * chartLineHeight(pixels) * 1.04;
    return fit;
}

CoverageFit CoverageFitting::growing(double *neededHeight) const
{
    const auto room = [&](int columns) {
        const CoverageFit fit = last(columns, floorPixels());
        return fit.columnWidth - fit.nameWidth - nameGap() - fit.valueWidth;
    };
    int columns = mostColumnsWhenTight;
    while (columns > 1 && room(columns) < std::max(56 * m_unit, at(m_remarkAt100, floorPixels())))
        --columns;
    const CoverageFit fit = last(columns, floorPixels());
    *neededHeight = double(fit.rows) * fit.pitch;
    return fit;
}

CoverageFit CoverageFitting::paged(double height) const
{
    for (const int pixels : {comfortablePixels(), floorPixels()}) {
        for (int columns = mostColumnsWhenTight; columns >= 1; --columns) {
            CoverageFit fit = last(columns, pixels);
            const double plot = fit.columnWidth - fit.nameWidth - nameGap() - fit.valueWidth;
            const auto perColumn = qsizetype(height / fit.pitch);
            const bool wide = plot >= std::max(56 * m_unit, at(m_remarkAt100, pixels));
            if (perColumn < 1 || (!wide && (columns > 1 || pixels > floorPixels())))
                continue;
            fit.pages = shared(m_series.bars.size(), columns * perColumn);
            fit.rows = shared(shared(m_series.bars.size(), fit.pages), columns);
            return fit;
        }
    }
    CoverageFit fit = last(1, floorPixels());
    fit.rows = std::max<qsizetype>(1, qsizetype(height / fit.pitch));
    fit.pages = shared(m_series.bars.size(), fit.rows);
    return fit;
}

} // namespace dophu
