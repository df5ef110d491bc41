// Line icons: the program's own drawings on a 16 × 16 grid, stroke 1.4, round caps and joins, no fill. They are recoloured
// by painting, so one drawing serves both themes and every state. Names are those of resources/icons/icons.tsv; an
// unknown name draws nothing.
#pragma once

#include <QIcon>
#include <QPainterPath>

class QPainter;

namespace dophu
{

// The path of "M x y L x y C … Z", absolute commands only; numbers parted by blanks. Empty when it is something else.
QPainterPath lineIconPath(QStringView description);
QPainterPath lineIconNamed(const QString &name);

void paintLineIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour);
// Crisp at every size and device pixel ratio.
QIcon lineIcon(const QString &name, const QColor &colour, const QColor &whenDisabled = {});

} // namespace dophu
