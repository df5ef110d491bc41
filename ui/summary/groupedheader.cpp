#include "ui/summary/groupedheader.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QPainter>

namespace dophu
{

GroupedHeader::GroupedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(28);
}

void GroupedHeader::setTitles(const QVector<HeaderTitles> &titles)
{
    m_titles = titles;
    viewport()->update();
}

void GroupedHeader::showOrder(int section, bool descending)
{
    m_sorted = section;
    m_descending = descending;
    viewport()->update();
}

// At the lower edge, where no title stands.
void GroupedHeader::paintOrder(QPainter &painter, const QRect &where, int section) const
{
    if (section != m_sorted)
        return;
    const int half = scaled(4);
    const QPoint middle(where.center().x(), where.bottom() - half);
    QPolygon triangle;
    if (m_descending)
        triangle << middle + QPoint(-half, -half / 2) << middle + QPoint(half, -half / 2) << middle + QPoint(0, half / 2);
    else
        triangle << middle + QPoint(-half, half / 2) << middle + QPoint(half, half / 2) << middle + QPoint(0, -half / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).accent);
    painter.drawPolygon(triangle);
    painter.restore();
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(44)};
}

int GroupedHeader::lastOfGroup(int first) const
{
    int last = first;
    if (m_titles.at(first).lower.isEmpty())
        return first;
    while (last + 1 < m_titles.size() && !m_titles.at(last + 1).lower.isEmpty()
           && m_titles.at(last + 1).upper == m_titles.at(first).upper)
        ++last;
    return last;
}

QRect GroupedHeader::span(int first, int last) const
{
    QRect united;
    for (int section = first; section <= last; ++section) {
        if (!isSectionHidden(section))
            united = united.united(QRect(sectionViewportPosition(section), 0, sectionSize(section), height()));
    }
    return united;
}

void GroupedHeader::paintTitle(QPainter &painter, const QRect &where, const QString &text, Qt::Alignment alignment) const
{
    const QRect room = where.adjusted(6, 0, -7, 0);
    const QFontMetrics metrics(painter.font());
    if (metrics.horizontalAdvance(text) > room.width() && where.height() > 2 * metrics.height() && text.contains(u' '))
        painter.drawText(room, int(alignment) | Qt::TextWordWrap, text);
    else
        painter.drawText(room, int(alignment), metrics.elidedText(text, Qt::ElideRight, room.width() + 2));
}

void GroupedHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::of(this);
    painter.fillRect(viewport()->rect(), theme.header);
    painter.setFont(textFont(TextUse::SmallStrong));
    const int half = height() / 2;
    for (int first = 0; first < m_titles.size() && first < count(); first = lastOfGroup(first) + 1) {
        const int last = lastOfGroup(first);
        const QRect whole = span(first, last);
        if (whole.isNull())
            continue;
        painter.setPen(theme.text2);
        const auto alignment = [&](int section) {
            return Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        };
        if (m_titles.at(first).lower.isEmpty()) {
            paintTitle(painter, whole, m_titles.at(first).upper, alignment(first));
            paintOrder(painter, whole, first);
        } else {
            paintTitle(painter, QRect(whole.left(), 0, whole.width(), half), m_titles.at(first).upper, Qt::AlignCenter);
            for (int section = first; section <= last; ++section) {
                if (isSectionHidden(section))
                    continue;
                const QRect own(sectionViewportPosition(section), half, sectionSize(section), half);
                paintTitle(painter, own, m_titles.at(section).lower, alignment(section));
                paintOrder(painter, own, section);
            }
            painter.fillRect(QRect(whole.left(), half, whole.width(), 1), theme.border);
            painter.fillRect(QRect(whole.left() - 1, 0, 1, height()), theme.border);
            painter.fillRect(QRect(whole.right(), 0, 1, height()), theme.border);
        }
    }
    painter.fillRect(QRect(0, height() - 1, viewport()->width(), 1), theme.border);
}

} // namespace dophu
