// Users form: who works here, in which role, who may reopen a closed day, and who sits at this PC.
#pragma once

#include "core/desk/users.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace dophu
{

class UsersForm : public QWidget
{
    Q_OBJECT

public:
    explicit UsersForm(QWidget *parent = nullptr);
    // here: who works at this PC now.
    void show(const QVector<OfficeUser> &users, const QString &here);
    QVector<OfficeUser> users() const; // empty rows left out
    QString problem() const;

signals:
    void changed();
    void signInWanted(const QString &name);

private:
    void addRow(const OfficeUser &user);
    void removeRow();

    QTableWidget *m_table;
    QComboBox *m_here;
    bool m_filling = false;
};

} // namespace dophu
