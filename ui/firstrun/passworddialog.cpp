#include "ui/firstrun/passworddialog.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dophu
{

PasswordDialog::PasswordDialog(const QString &server, const QString &why, QWidget *parent)
    : QDialog(parent), m_password(new QLineEdit(this))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Mật khẩu máy chủ %1").arg(server));
    auto *text = new QLabel(why + u' ' + tr("Mật khẩu chỉ giữ trong bộ nhớ đến khi tắt phần mềm."), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(scaled(360));
    m_password->setObjectName(QStringLiteral("serverPassword"));
    m_password->setAccessibleName(tr("Mật khẩu"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *leave = makeButton(tr("Thoát"), QString(), QStringLiteral("passwordLeave"), this);
    auto *go = makeButton(tr("Kết nối"), QString(), QStringLiteral("passwordGo"), this);
    leave->setAutoDefault(false);
    go->setDefault(true);
    go->setProperty("look", "primary");
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(leave);
    verbs->addWidget(go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(text);
    layout->addWidget(m_password);
    layout->addLayout(verbs);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

} // namespace dophu
