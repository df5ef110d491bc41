#include "ui/charts/chartframe.h"

#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

ChartFrame::ChartFrame(const FrameWords &words, const ChartSize &size, const ChartLook &look)
    : m_size(size.pixels), m_unit(std::max(1.0, std::min(size.pixels.width() / 720, size.pixels.height() / 405))),
      m_legend(words.legend)
{
    layHeader(words, look.heading);
    measureFooter(words, look);
}

int ChartFrame::pixels(double design) const
{
    return std::max(11, int(std::floor(design * m_unit)));
}

LaidText ChartFrame::line(LaidRole role, const QString &text, int px, bool strong) const
{
    return {role, QRectF(0, 0, chartTextWidth(text, px, strong), chartLineHeight(px)), text, px, strong};
}

void ChartFrame::layHeader(const FrameWords &words, bool heading)
{
    m_top = units(heading ? 10 : 6);
    const auto add = [&](LaidRole role, const QString &text, int px, bool strong) {
        if (text.isEmpty())
            return;
        for (const QString &part : chartTextLines(text, px, strong, textRoom())) {
            LaidText laid = line(role, part, px, strong);
            laid.box.moveTopLeft({margin(), m_top});
            m_top += laid.box.height();
            m_header.append(laid);
        }
    };
    add(LaidRole::Trial, words.trial, pixels(12), true);
    if (!heading)
        return;
    add(LaidRole::Title, words.title, pixels(15), true);
    add(LaidRole::Subtitle, words.subtitle, pixels(12), false);
    m_top += units(2);
}

double ChartFrame::entryWidth(const QString &text) const
{
    return units(14) + chartTextWidth(text, pixels(11), false) + units(18);
}

double ChartFrame::legendWidth() const
{
    double width = 0;
    for (const auto &entry : m_legend)
        width += entryWidth(entry.second);
    return width;
}

void ChartFrame::measureFooter(const FrameWords &words, const ChartLook &look)
{
    if (look.source && !words.source.isEmpty())
        m_sourceLines = chartTextLines(words.source, pixels(11), false, textRoom());
    const double source = m_sourceLines.isEmpty() ? 0 : chartTextWidth(m_sourceLines.first(), pixels(11), false);
    m_oneFooterLine = m_sourceLines.size() <= 1 && legendWidth() + source <= textRoom();
    double legendLines = m_legend.isEmpty() ? 0 : 1;
    double used = 0;
    for (const auto &entry : m_legend) {
        const double width = entryWidth(entry.second);
        if (used > 0 && used + width > textRoom()) {
            ++legendLines;
            used = 0;
        }
        used += width;
    }
    const double lines = m_oneFooterLine ? std::max<double>(legendLines, m_sourceLines.isEmpty() ? 0 : 1)
                                         : legendLines + double(m_sourceLines.size());
    m_footerHeight = lines * chartLineHeight(pixels(11));
}

void ChartFrame::layFooter(QVector<LaidText> &texts, QVector<QPair<LaidSwatch, QRectF>> &swatches, double height,
                           double plotLeft, const QString &pageMark) const
{
    const double lineHeight = chartLineHeight(pixels(11));
    double y = height - bottomEdge() - m_footerHeight - (pageMark.isEmpty() ? 0 : lineHeight);
    const double sourceWidth = m_sourceLines.isEmpty() ? 0 : chartTextWidth(m_sourceLines.first(), pixels(11), false);
    const double latest = right() - legendWidth() - (m_oneFooterLine ? sourceWidth : 0);
    const double start = std::max(margin(), std::min(plotLeft, latest));
    double x = start;
    for (const auto &[swatch, words] : m_legend) {
        const double width = entryWidth(words);
        if (x > start && x + width - units(18) > right()) {
            x = margin();
            y += lineHeight;
        }
        swatches.append({swatch, QRectF(x, y + lineHeight / 2 - units(4.5), units(9), units(9))});
        LaidText text = line(LaidRole::Legend, words, pixels(11));
        text.box.moveTopLeft({x + units(14), y});
        texts.append(text);
        x += width;
    }
    if (!m_oneFooterLine && !m_legend.isEmpty())
        y += lineHeight;
    for (const QString &part : m_sourceLines) {
        LaidText text = line(LaidRole::Source, part, pixels(11));
        text.box.moveTopLeft({right() - text.box.width(), y});
        y += lineHeight;
        texts.append(text);
    }
    if (pageMark.isEmpty())
        return;
    LaidText mark = line(LaidRole::Source, pageMark, pixels(11));
    mark.box.moveTopLeft({right() - mark.box.width(), height - bottomEdge() - lineHeight});
    texts.append(mark);
}

void ChartFrame::layEmpty(QVector<LaidText> &texts, const QString &words, double height) const
{
    const QStringList lines = chartTextLines(words, pixels(18), true, textRoom());
    double y = (height - double(lines.size()) * chartLineHeight(pixels(18))) / 2;
    for (const QString &part : lines) {
        LaidText text = line(LaidRole::Empty, part, pixels(18), true);
        text.box.moveTopLeft({(m_size.width() - text.box.width()) / 2, y});
        y += text.box.height();
        texts.append(text);
    }
}

} // namespace dophu
