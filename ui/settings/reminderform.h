// Reminder form: the text that is copied for late units, with its placeholders and what it will read like.
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace dophu
{

class ReminderForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderForm(QWidget *parent = nullptr);
    void show(const QString &text); // empty: the standard text
    QString text() const;           // empty when it is the standard text
    QString problem() const;

signals:
    void changed();

private:
    void showSample();

    QPlainTextEdit *m_text;
    QLabel *m_sample;
};

} // namespace dophu
