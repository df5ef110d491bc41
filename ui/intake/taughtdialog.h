// Taught dialog: the names and column headings that people taught the program in earlier imports, to be looked at, pointed
// elsewhere or forgotten. Each change acts at once.
#pragma once

#include "ui/intake/intakedoors.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace dophu
{

class MessageStrip;
class UnitChooser;

// What a column may mean, in the order in which it is offered: the stable word and how it reads.
QVector<QPair<QString, QString>> columnMeanings();
QString columnMeaning(const QString &word);

class TaughtDialog : public QDialog
{
    Q_OBJECT

public:
    TaughtDialog(const Registry &registry, const IntakeDoors &doors, Day day, QWidget *parent = nullptr);
    bool hasChanged() const { return m_changed; }

private:
    void fill();
    void putRow(const QString &title, const QString &meaning, const QString &kind, int index);
    void changeCurrent();
    void forgetCurrent();
    void told(const Outcome &outcome);

    const Registry &m_registry;
    const IntakeDoors &m_doors;
    Day m_day;
    QVector<LearnedName> m_names;
    QVector<LearnedColumn> m_columns;
    bool m_changed = false;
    MessageStrip *m_strip;
    QTableWidget *m_table;
    QPushButton *m_change;
    QPushButton *m_forget;
    UnitChooser *m_chooser;
};

} // namespace dophu
