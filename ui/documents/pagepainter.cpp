#include "ui/documents/pagepainter.h"

#include <QPainter>
#include <QTextLayout>

namespace dophu
{

namespace
{

void paintPlacedText(QPainter &painter, const PlacedText &text, const DocumentFont &font)
{
    QFont face = font.font(text.face);
    if (text.wordSpacing > 0)
        face.setWordSpacing(text.wordSpacing * textUnitsPerMm);
    QTextLayout layout(text.text, face);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    layout.draw(&painter, QPointF(text.x * textUnitsPerMm, text.baseline * textUnitsPerMm - line.ascent()));
}

void paintPlacedRule(QPainter &painter, const PlacedRule &rule)
{
    QPen pen(Qt::black);
    pen.setWidthF(rule.points * textUnitsPerPoint);
    pen.setCapStyle(Qt::SquareCap);
    painter.setPen(pen);
    painter.drawLine(
        QLineF(rule.x1 * textUnitsPerMm, rule.y1 * textUnitsPerMm, rule.x2 * textUnitsPerMm, rule.y2 * textUnitsPerMm));
}

} // namespace

void paintPage(QPainter &painter, const PlacedPage &page, const DocumentFont &font, double unitsPerMm)
{
    painter.save();
    painter.scale(unitsPerMm / textUnitsPerMm, unitsPerMm / textUnitsPerMm);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false); // one clean device line, however thin
    for (const PlacedRule &rule : page.rules)
        paintPlacedRule(painter, rule);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::black);
    for (const PlacedText &text : page.texts)
        paintPlacedText(painter, text, font);
    painter.restore();
}

} // namespace dophu
