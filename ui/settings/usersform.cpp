#include "ui/settings/usersform.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

enum UserColumn
{
    UserName,
    UserRole,
    UserReopens
};

} // namespace

UsersForm::UsersForm(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(0, 3, this)), m_here(new QComboBox(this))
{
    setObjectName(QStringLiteral("usersForm"));
    setMaximumWidth(scaled(760));
    m_table->setObjectName(QStringLiteral("usersTable"));
    m_table->setAccessibleName(tr("Người dùng"));
    m_table->setHorizontalHeaderLabels({tr("Họ và tên"), tr("Chức danh"), tr("Được mở lại ngày đã chốt")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(30));
    m_table->horizontalHeader()->setSectionResizeMode(UserName, QHeaderView::Stretch);
    m_table->setColumnWidth(UserRole, scaled(170));
    m_table->setColumnWidth(UserReopens, scaled(190));
    m_table->setMinimumHeight(scaled(200));
    auto *add = makeButton(tr("Thêm người"), QStringLiteral("plus"), QStringLiteral("addUser"), this);
    auto *remove = makeButton(tr("Bỏ khỏi danh sách"), QString(), QStringLiteral("removeUser"), this);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(add);
    verbs->addWidget(remove);
    verbs->addStretch();
    m_here->setObjectName(QStringLiteral("userHere"));
    m_here->setAccessibleName(tr("Người đang dùng máy này"));
    m_here->setMinimumWidth(scaled(220));
    auto *hereLabel = new QLabel(tr("Người đang dùng &máy này"), this);
    hereLabel->setBuddy(m_here);
    auto *here = new QHBoxLayout;
    here->setSpacing(12);
    here->addWidget(hereLabel);
    here->addWidget(m_here);
    here->addStretch();
    auto *note =
        new QLabel(tr("Danh sách trống thì ai cũng mở lại được ngày đã chốt. Bỏ một người không xoá việc người đó đã làm "
                      "trong Nhật ký. Đổi người dùng máy này có hiệu lực ngay và ghi Nhật ký."),
                   this);
    note->setProperty("tone", "text2");
    note->setFont(textFont(TextUse::Small));
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(10);
    layout->addLayout(here);
    layout->addWidget(m_table, 1);
    layout->addLayout(verbs);
    layout->addWidget(note);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({QString(), tr("Chuyên viên"), false});
        m_table->setCurrentCell(m_table->rowCount() - 1, UserName);
        m_table->editItem(m_table->currentItem());
        emit changed();
    });
    connect(remove, &QPushButton::clicked, this, &UsersForm::removeRow);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling)
            emit changed();
    });
    connect(m_here, &QComboBox::activated, this, [this] { emit signInWanted(m_here->currentText()); });
}

void UsersForm::addRow(const OfficeUser &user)
{
    m_filling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, UserName, new QTableWidgetItem(user.name));
    auto *role = new QComboBox(m_table);
    role->setObjectName(QStringLiteral("userRole%1").arg(row));
    role->setAccessibleName(tr("Chức danh"));
    role->addItems({tr("Chuyên viên"), tr("Phó Trưởng phòng"), tr("Trưởng phòng")});
    if (role->findText(user.role) < 0 && !user.role.isEmpty())
        role->addItem(user.role);
    role->setCurrentText(user.role);
    m_table->setCellWidget(row, UserRole, role);
    auto *reopens = new QTableWidgetItem;
    reopens->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    reopens->setCheckState(user.mayReopen ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, UserReopens, reopens);
    m_filling = false;
    connect(role, &QComboBox::currentTextChanged, this, &UsersForm::changed);
}

void UsersForm::removeRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    emit changed();
}

void UsersForm::show(const QVector<OfficeUser> &users, const QString &here)
{
    m_table->setRowCount(0);
    for (const OfficeUser &user : users)
        addRow(user);
    m_here->clear();
    for (const OfficeUser &user : users)
        m_here->addItem(user.name);
    if (m_here->findText(here) < 0)
        m_here->insertItem(0, here);
    m_here->setCurrentText(here);
    m_here->setEnabled(m_here->count() > 1);
}

QVector<OfficeUser> UsersForm::users() const
{
    QVector<OfficeUser> users;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, UserName)->text().simplified().normalized(QString::NormalizationForm_C);
        const auto *role = qobject_cast<QComboBox *>(m_table->cellWidget(row, UserRole));
        if (!name.isEmpty())
            users.append({name, role ? role->currentText() : QString(),
                          m_table->item(row, UserReopens)->checkState() == Qt::Checked});
    }
    return users;
}

QString UsersForm::problem() const
{
    const QVector<OfficeUser> draft = users();
    QSet<QString> names;
    for (const OfficeUser &user : draft) {
        if (names.contains(user.name))
            return tr("%1 ghi hai lần.").arg(user.name);
        names.insert(user.name);
    }
    const bool someone = std::any_of(draft.begin(), draft.end(), [](const OfficeUser &user) { return user.mayReopen; });
    if (!draft.isEmpty() && !someone)
        return tr("Cần ít nhất một người được mở lại ngày đã chốt.");
    return {};
}

} // namespace dophu
