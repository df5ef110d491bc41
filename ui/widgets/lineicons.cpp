#include "ui/widgets/lineicons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>

namespace dophu
{

namespace
{

using IconPaths = QHash<QString, QPainterPath>;

IconPaths readIconPaths()
{
    IconPaths paths;
    QFile file(QStringLiteral(":/icons/icons.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return paths;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0)
            paths.insert(line.left(tab), lineIconPath(QStringView(line).mid(tab + 1).trimmed()));
    }
    return paths;
}

QVector<double> iconNumbers(QStringView text)
{
    QVector<double> numbers;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts))
        numbers.append(part.toDouble());
    return numbers;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QColor colour, QColor whenDisabled)
        : m_name(std::move(name)), m_colour(std::move(colour)), m_disabled(std::move(whenDisabled))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // Wider than tall: room to the right, so that a button's words keep their distance.
        const int side = std::min(rect.width(), rect.height());
        paintLineIcon(*painter, QRect(rect.left(), rect.top(), side, rect.height()), m_name,
                      mode == QIcon::Disabled && m_disabled.isValid() ? m_disabled : m_colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_colour, m_disabled); }

private:
    QString m_name;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

QPainterPath lineIconPath(QStringView description)
{
    QPainterPath path;
    for (qsizetype at = 0; at < description.size();) {
        qsizetype next = at + 1;
        while (next < description.size() && !description.at(next).isLetter())
            ++next;
        const QVector<double> n = iconNumbers(description.mid(at + 1, next - at - 1));
        const QChar command = description.at(at);
        if (command == u'M' && n.size() == 2)
            path.moveTo(n[0], n[1]);
        else if (command == u'L' && n.size() == 2)
            path.lineTo(n[0], n[1]);
        else if (command == u'C' && n.size() == 6)
            path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
        else if (command == u'Z' && n.isEmpty())
            path.closeSubpath();
        else
            return {};
        at = next;
    }
    return path;
}

QPainterPath lineIconNamed(const QString &name)
{
    static const IconPaths paths = readIconPaths();
    return paths.value(name);
}

void paintLineIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour)
{
    const double side = std::min(where.width(), where.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center().x() - side / 2, where.center().y() - side / 2);
    painter.scale(side / 16, side / 16);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(lineIconNamed(name));
    painter.restore();
}

QIcon lineIcon(const QString &name, const QColor &colour, const QColor &whenDisabled)
{
    return QIcon(new LineIconEngine(name, colour, whenDisabled));
}

} // namespace dophu
