// Reminder units dialog: which of the units that have not reported a reminder goes to, as a list to tick with a search. It
// only collects; at least one stays ticked.
#pragma once

#include <QDialog>
#include <QVector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace dophu
{

struct ReminderChoice
{
    QString code;
    QString name;
    bool ticked = true;
};

class ReminderUnitsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReminderUnitsDialog(const QVector<ReminderChoice> &units, QWidget *parent = nullptr);
    QStringList ticked() const; // codes, in the order given

private:
    QLayout *makeButtons();
    void tickShown(bool on);
    void search(const QString &text);
    void say();

    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_take;
};

} // namespace dophu
