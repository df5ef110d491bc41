#include "ui/summary/groupedheader.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QPainter>

namespace dophu
{

GroupedHeader::GroupedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(28);
}

void GroupedHeader::setTitles(const QVector<HeaderTitles> &titles)
{
    m_titles = titles;
    viewport()->update();
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
        } else {
            paintTitle(painter, QRect(whole.left(), 0, whole.width(), half), m_titles.at(first).upper, Qt::AlignCenter);
            for (int section = first; section <= last; ++section) {
                if (!isSectionHidden(section))
                    paintTitle(painter, QRect(sectionViewportPosition(section), half, sectionSize(section), half),
                               m_titles.at(section).lower, alignment(section));
            }
            painter.fillRect(QRect(whole.left(), half, whole.width(), 1), theme.border);
            painter.fillRect(QRect(whole.left() - 1, 0, 1, height()), theme.border);
            painter.fillRect(QRect(whole.right(), 0, 1, height()), theme.border);
        }
    }
    painter.fillRect(QRect(0, height() - 1, viewport()->width(), 1), theme.border);
}

} // namespace dophu
