// Reminder dialog: the office's own words of the reminder, with what they become for the ticked units beside them. Saving an
// empty text brings the standard one back; one with a place that nothing fills is not kept.
#pragma once

#include "core/desk/desk.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace dophu
{

class ReminderDialog : public QDialog
{
    Q_OBJECT

public:
    ReminderDialog(Desk &desk, Day day, QVector<UnitFigures> units, QWidget *parent = nullptr);
    void accept() override;

signals:
    void failed(const dophu::Failure &failure);

private:
    void preview();

    Desk &m_desk;
    Day m_day;
    QVector<UnitFigures> m_units;
    QPlainTextEdit *m_text;
    QLabel *m_preview;
    QPushButton *m_save = nullptr;
};

} // namespace dophu
