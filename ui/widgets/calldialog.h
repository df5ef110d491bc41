// Call dialog: notes that a unit was called, and what it promised. The cursor stands in the promised hour, so that Enter
// alone means "called just now" and "1410 Enter" notes a promise. It stores nothing: what was typed is call().
#pragma once

#include "core/domain/chase.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace dophu
{

class CallDialog : public QDialog
{
    Q_OBJECT

public:
    CallDialog(const Unit &unit, Day day, Moment now, QWidget *parent = nullptr);
    Chase call() const { return m_call; } // once accepted
    void accept() override;

private:
    QLineEdit *addHour(const QString &label, const QString &name, const QString &text);
    bool refuse(QLineEdit *field, const QString &sentence);

    Chase m_call;
    Moment m_now;
    QLineEdit *m_at;
    QLineEdit *m_promised;
    QComboBox *m_note;
    QLabel *m_wrong;
};

} // namespace dophu
