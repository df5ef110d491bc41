// Chart size: how large a picture is asked for, in its own pixels. A preset has a name that the window and the command
// line share; a free size is written "1600x900", on paper "180x120mm". On paper one pixel of an A4 preset is 1/300 inch, of any other 1/96.
#pragma once

#include <QSizeF>
#include <QStringView>

#include <optional>

namespace dophu
{

struct ChartSize
{
    QSizeF pixels{1920, 1080};
    int dotsPerInch = 96;
    bool operator==(const ChartSize &) const = default;

    static ChartSize slide() { return {}; }                         // 16:9
    static ChartSize message() { return {{1280, 960}, 96}; }        // 4:3, a picture for Zalo
    static ChartSize paper() { return {{3508, 2480}, 300}; }        // A4 landscape
    static ChartSize paperUpright() { return {{2480, 3508}, 300}; } // A4 portrait
    // Sides in millimetres, printed at so many dots an inch.
    static ChartSize ofPaper(QSizeF millimetres, int dotsPerInch);
    QSizeF millimetres() const; // on paper
    bool isPossible() const;    // sides from 320 to 10000 pixels, 72 to 600 dots an inch
    // "16:9", "4:3", "a4", "a4-doc", "1600x900", "180x120mm" (at 300 dots an inch); with "@150" at so many.
    static std::optional<ChartSize> from(QStringView text);
};

} // namespace dophu
