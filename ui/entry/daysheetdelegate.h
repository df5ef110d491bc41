// Day sheet delegate: the ink of every cell and the editors' keys. What a cell means is the model's; what happens to a
// typed text is the editor object's; this draws and listens.
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

#include <utility>

class QInputMethodEvent;

namespace dophu
{

class DaySheetEditor;
class DaySheetModel;
struct Theme;
struct UnitFigures;

class DaySheetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DaySheetDelegate(DaySheetModel &model, DaySheetEditor &editor, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    // After F2 the arrows move the caret instead of leaving the cell.
    void setCaretMode(bool on) { m_caretMode = on; }

signals:
    void rowStepWanted(int by);  // down to the next visible row, or up
    void cellStepWanted(int by); // to the next or previous editable cell
    void previewChanged(const QString &text) const;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme, bool current) const;
    void paintCoverage(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const;
    QColor fillOf(const QModelIndex &index, const Theme &theme, bool current, bool selected) const;
    std::pair<QString, QColor> markOf(const QModelIndex &index, const Theme &theme) const;
    bool filterComposition(QWidget *editor, QInputMethodEvent *event);
    bool finish(QWidget *editor);

    DaySheetModel &m_model;
    DaySheetEditor &m_editor;
    bool m_caretMode = false;
    mutable bool m_refused = false;
};

} // namespace dophu
