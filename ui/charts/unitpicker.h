// Unit picker (chọn đơn vị): which units a picture shows, as a button that says how many, and a list to tick with a search,
// a box for each group, and the n highest or lowest. It only collects; what is picked of one group does not touch another.
#pragma once

#include "core/coverage/consolidation.h"
#include "core/coverage/unitchoice.h"

#include <QDialog>
#include <QPushButton>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QSpinBox;

namespace dophu
{

class UnitPickerDialog : public QDialog
{
    Q_OBJECT

public:
    UnitPickerDialog(const QVector<UnitFigures> &units, const UnitChoice &choice, QWidget *parent);
    UnitChoice choice() const;

private:
    QWidget *makeEnd(const UnitChoice &choice);
    QWidget *makeVerbs();
    void fill(const QVector<UnitFigures> &units, const UnitChoice &choice);
    void addItem(const QString &text, const QString &code, const QString &group, bool ticked);
    void follow(QListWidgetItem *item); // a group's box ticks its units, its units tick the box
    void tickShown(bool on);
    void search(const QString &text);

    QLineEdit *m_search;
    QListWidget *m_list;
    QComboBox *m_end = nullptr;
    QSpinBox *m_most = nullptr;
    bool m_following = false;
};

class UnitPicker : public QPushButton
{
    Q_OBJECT

public:
    explicit UnitPicker(QWidget *parent = nullptr);
    void setUnits(const QVector<UnitFigures> &units, const QString &group);
    // Of the group given last: nothing of it picked is all of it.
    UnitChoice choice() const;
    UnitChoice kept() const { return m_choice; } // of every group
    void restore(const UnitChoice &choice);
    const QVector<UnitFigures> &units() const { return m_units; }

signals:
    void changed();

private:
    void ask();
    void say();

    QVector<UnitFigures> m_units;
    QString m_group;
    UnitChoice m_choice;
};

} // namespace dophu
