// Quiet cell: how a cell of a read-only table looks: a hairline under the row, the selected row in its own colour with a
// bar at the left, and what the model says through the roles below. The model names meanings (faint, met, an icon), never
// colours, so one model serves both themes. No style sheet touches item cells; this paints them.
#pragma once

#include <QStyledItemDelegate>

namespace dophu
{

enum class CellTone
{
    Normal,
    Soft,  // secondary numbers
    Faint, // captions
    Ok,
    Warn,
    Err,
    Late,
    Accent
};

enum class CellFill
{
    None,
    Met,    // target met
    Header, // totals, group rows
    Error
};

struct QuietCellRole
{
    static constexpr int tone = Qt::UserRole + 101;   // CellTone
    static constexpr int strong = Qt::UserRole + 102; // bool
    static constexpr int italic = Qt::UserRole + 103; // bool
    static constexpr int fill = Qt::UserRole + 104;   // CellFill
    static constexpr int icon = Qt::UserRole + 105;   // name of a line icon, before the text
    static constexpr int raised = Qt::UserRole + 106; // small text after the text: "[1]"
    static constexpr int small = Qt::UserRole + 107;  // bool: 12 instead of 13
    static constexpr int ruled = Qt::UserRole + 108;  // bool: a line at the right edge
    static constexpr int rise = Qt::UserRole + 109;   // 1 or -1: a triangle up or down before a right-aligned text
};

class QuietCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // rowHeight in design pixels.
    explicit QuietCellDelegate(int rowHeight, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_rowHeight;
};

} // namespace dophu
