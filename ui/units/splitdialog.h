// Split dialog (tách đơn vị): one unit becomes new ones, from a day on, by a written rule. Each gets a share of the base
// and of the last total; the verb works only when the shares add up exactly.
#pragma once

#include "core/desk/desk.h"
#include "ui/units/unitdialog.h"

class QTableWidget;

namespace dophu
{

class SplitDialog : public UnitDialog
{
    Q_OBJECT

public:
    SplitDialog(const Desk &desk, const Unit &unit, Day proposed, QWidget *parent = nullptr);
    SplitWish wish() const; // shares that cannot be read are zero
    QString problem() const override;
    QString consequence() const override;

private:
    void addRow();
    void readWhole(); // what is to be shared, on the chosen day
    QString cell(int row, int column) const;

    const Desk &m_desk;
    Unit m_unit;
    qint64 m_base = 0;
    qint64 m_counted = 0;
    QDateEdit *m_day;
    QLineEdit *m_rule;
    QTableWidget *m_heirs;
};

} // namespace dophu
