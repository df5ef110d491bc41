// Password dialog: asks for a server's password at start. What is typed stays in memory.
#pragma once

#include <QDialog>

class QLineEdit;

namespace dophu
{

class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    // why: the sentence that says why it is asked.
    PasswordDialog(const QString &server, const QString &why, QWidget *parent = nullptr);
    QString password() const;

private:
    QLineEdit *m_password;
};

} // namespace dophu
