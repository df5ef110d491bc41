// Chart frame: what stands around every chart's figure, title and subtitle above, legend and source below, laid out in the
// picture's own pixels. A kind of chart asks it how much room is left and what size its own words have.
#pragma once

#include "ui/charts/chartsize.h"
#include "ui/charts/laidtext.h"

#include <QStringList>

namespace dophu
{

struct FrameWords
{
    QString title;
    QString subtitle;
    QString source;
    QVector<QPair<LaidSwatch, QString>> legend;
    QString trial = {}; // over everything: what is shown is a what-if; stays where the heading is left out
};

class ChartFrame
{
public:
    ChartFrame(const FrameWords &words, const ChartSize &size, const ChartLook &look);

    // The numbers of the design are those of a picture 720 wide.
    double unit() const { return m_unit; }
    double units(double design) const { return design * m_unit; }
    int pixels(double design) const;
    double margin() const { return units(16); }
    double width() const { return m_size.width(); }
    double right() const { return m_size.width() - margin(); }
    double textRoom() const { return m_size.width() - 2 * margin(); }
    double top() const { return m_top; }             // under the subtitle
    double footer() const { return m_footerHeight; } // lines of legend and source, without the edge below them
    double bottomEdge() const { return units(8); }

    LaidText line(LaidRole role, const QString &text, int px, bool strong = false) const;
    const QVector<LaidText> &header() const { return m_header; }
    // height: of the picture. plotLeft: where the legend begins if it fits there. pageMark: "Trang 1/3".
    void layFooter(QVector<LaidText> &texts, QVector<QPair<LaidSwatch, QRectF>> &swatches, double height, double plotLeft,
                   const QString &pageMark = {}) const;
    // In the middle of the picture, where there is nothing to draw.
    void layEmpty(QVector<LaidText> &texts, const QString &words, double height) const;

private:
    void layHeader(const FrameWords &words, bool heading);
    void measureFooter(const FrameWords &words, const ChartLook &look);
    double entryWidth(const QString &text) const;
    double legendWidth() const;

    QSizeF m_size;
    double m_unit;
    QVector<QPair<LaidSwatch, QString>> m_legend;
    QVector<LaidText> m_header;
    QStringList m_sourceLines;
    double m_top = 0;
    double m_footerHeight = 0;
    bool m_oneFooterLine = false;
};

} // namespace dophu
