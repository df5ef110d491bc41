#include "ui/documents/pagepainter.h"

#include "core/documents/officialformat.h"

#include <QImage>
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
    option.setTextDirection(Qt::LeftToRight); // as its lines were broken
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

void paintStamp(QPainter &painter, const PlacedStamp &stamp, const DocumentFont &font)
{
    painter.save();
    QPen pen(Qt::red);
    pen.setWidthF(officialformat::rulePt * textUnitsPerPoint);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(QRectF(stamp.x * textUnitsPerMm, stamp.y * textUnitsPerMm, stamp.width * textUnitsPerMm,
                            stamp.height * textUnitsPerMm));
    paintPlacedText(painter, stamp.words, font);
    painter.restore();
}

void paintPicture(QPainter &painter, const PlacedPicture &picture)
{
    painter.drawImage(QRectF(picture.x * textUnitsPerMm, picture.y * textUnitsPerMm, picture.width * textUnitsPerMm,
                             picture.height * textUnitsPerMm),
                      QImage::fromData(picture.png, "PNG"));
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
    for (const PlacedStamp &stamp : page.stamps)
        paintStamp(painter, stamp, font);
    for (const PlacedPicture &picture : page.pictures)
        paintPicture(painter, picture);
    painter.restore();
}

} // namespace dophu
