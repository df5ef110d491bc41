// Merge dialog (nhập đơn vị): which units of one group become one new unit, from when, and by which decision. The box
// adds up what the new unit takes over before anything is written.
#pragma once

#include "core/desk/desk.h"
#include "ui/units/unitdialog.h"

class QListWidget;

namespace dophu
{

class MergeDialog : public UnitDialog
{
    Q_OBJECT

public:
    MergeDialog(const Desk &desk, const Unit &first, Day proposed, QWidget *parent = nullptr);
    MergeWish wish() const;
    QString problem() const override;
    QString consequence() const override;

private:
    void fillUnits(const Unit &first);

    const Desk &m_desk;
    QListWidget *m_units;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QDateEdit *m_day;
    QLineEdit *m_rule;
};

} // namespace dophu
