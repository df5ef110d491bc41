// Reminder form: the text that is copied for late units, with its placeholders and what it will read like: for the day at
// hand and two units of the registry, filled as copying fills it.
#pragma once

#include "core/desk/desk.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace dophu
{

class ReminderForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderForm(const Desk &desk, QWidget *parent = nullptr);
    void show(const QString &text); // empty: the standard text
    QString text() const;           // empty when it is the standard text
    QString problem() const;

signals:
    void changed();

private:
    void showSample();

    const Desk &m_desk;
    QString m_standard;
    QPlainTextEdit *m_text;
    QLabel *m_sample;
};

} // namespace dophu
