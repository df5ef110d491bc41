// The two bars above the day sheet: the verbs (44 px) and the filter chips (40 px, a combo box where there is no room).
// They tell what was pressed and show counts; they know nothing else.
#pragma once

#include "ui/entry/sheetfilter.h"
#include "ui/widgets/sizeclass.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace dophu
{

class SearchField;

class EntryToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit EntryToolBar(QWidget *parent = nullptr);
    void setSizeClass(SizeClass size);
    void setIntakeOffered(bool offered);
    void setEditable(bool editable, bool canUndo, bool canRedo);
    SearchField *search() const { return m_search; }

signals:
    void importWanted();
    void pasteTextWanted();
    void undoWanted();
    void redoWanted();
    void carryWanted();
    void acceptWanted();
    void reminderWanted();
    void detailWanted();

private:
    QPushButton *add(const QString &text, const QString &icon, const QString &name, const QString &key,
                     void (EntryToolBar::*told)());

    QPushButton *m_import;
    QPushButton *m_paste;
    QWidget *m_intakeEnd;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_carry;
    QPushButton *m_accept;
    QPushButton *m_reminder;
    QPushButton *m_detail;
    SearchField *m_search;
};

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    void setSizeClass(SizeClass size);
    void show(const Consolidation &day, SheetFilter current);

signals:
    void chosen(dophu::SheetFilter filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    QVector<QPushButton *> m_chips;
    QComboBox *m_combo;
};

} // namespace dophu
