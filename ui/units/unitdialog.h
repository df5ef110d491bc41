// Unit dialog: the frame that the dialogs of this folder share: fields, a box that says in numbers what will happen or
// what is wrong, and a verb that works only when nothing is. Dialogs write nothing themselves; the page does.
#pragma once

#include "core/domain/day.h"

#include <QDialog>

class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace dophu
{

class UnitDialog : public QDialog
{
    Q_OBJECT

public:
    UnitDialog(const QString &name, const QString &title, const QString &verb, QWidget *parent);
    virtual QString problem() const = 0;     // why it cannot be done, empty when it can
    virtual QString consequence() const = 0; // what will happen, in numbers

protected:
    QFormLayout *form() const { return m_form; }
    QVBoxLayout *body() const { return m_body; } // between the fields and the box
    QLineEdit *addLine(const QString &label, const QString &name, const QString &example = {});
    QDateEdit *addDay(const QString &label, const QString &name, Day day);
    void judge();

private:
    QFormLayout *m_form;
    QVBoxLayout *m_body;
    QLabel *m_icon;
    QLabel *m_message;
    QPushButton *m_accept;
};

// "1422", "1.422", "1 422": a mark of thousands stands before exactly three digits. Empty text is nothing.
std::optional<qint64> peopleFrom(const QString &text);

} // namespace dophu
