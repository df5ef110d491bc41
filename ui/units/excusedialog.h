// Excuse dialog (miễn có thời hạn): one unit, from a day to a day or until it is ended, with a reason.
#pragma once

#include "core/domain/unit.h"
#include "ui/units/unitdialog.h"

class QCheckBox;

namespace dophu
{

class ExcuseDialog : public UnitDialog
{
    Q_OBJECT

public:
    ExcuseDialog(const Unit &unit, Day proposed, QWidget *parent = nullptr);
    Day first() const;
    std::optional<Day> last() const; // empty: until it is ended
    QString reason() const;
    QString problem() const override;
    QString consequence() const override;

private:
    Unit m_unit;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QCheckBox *m_open;
    QLineEdit *m_reason;
};

} // namespace dophu
