#include "ui/documents/reminderunitsdialog.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

constexpr int remindedCodeRole = Qt::UserRole;

} // namespace

ReminderUnitsDialog::ReminderUnitsDialog(const QVector<ReminderChoice> &units, QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_take(makeButton({}, {}, QStringLiteral("remindedTake"), this))
{
    setObjectName(QStringLiteral("reminderUnitsDialog"));
    setWindowTitle(tr("Công văn đôn đốc gửi đơn vị nào"));
    setAccessibleName(windowTitle());
    m_search->setObjectName(QStringLiteral("remindedSearch"));
    m_search->setPlaceholderText(tr("Tìm đơn vị chưa gửi"));
    m_search->setAccessibleName(tr("Tìm đơn vị chưa gửi"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("remindedList"));
    m_list->setAccessibleName(tr("Các đơn vị chưa gửi, dấu cách để chọn"));
    for (const ReminderChoice &unit : units) {
        auto *item = new QListWidgetItem(unit.name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(unit.ticked ? Qt::Checked : Qt::Unchecked);
        item->setData(remindedCodeRole, unit.code);
        item->setSizeHint(QSize(0, scaled(26)));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(makeButtons());
    connect(m_search, &QLineEdit::textChanged, this, &ReminderUnitsDialog::search);
    connect(m_list, &QListWidget::itemChanged, this, &ReminderUnitsDialog::say);
    resize(QSize(scaled(420), scaled(420)).boundedTo(screen()->availableSize() - QSize(16, 16)));
    say();
    m_list->setFocus();
}

QLayout *ReminderUnitsDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QPushButton *all = makeButton(tr("Chọn hết"), {}, QStringLiteral("remindedAll"), this);
    QPushButton *none = makeButton(tr("Bỏ chọn"), {}, QStringLiteral("remindedNone"), this);
    QPushButton *back = makeButton(tr("Để nguyên"), {}, QStringLiteral("remindedBack"), this);
    m_take->setProperty("look", "primary");
    m_take->setDefault(true);
    for (QPushButton *button : {all, none, back, m_take})
        button->setProperty("fit", "dialog");
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(m_take);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

QStringList ReminderUnitsDialog::ticked() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            codes.append(m_list->item(row)->data(remindedCodeRole).toString());
    }
    return codes;
}

void ReminderUnitsDialog::tickShown(bool on)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            m_list->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

void ReminderUnitsDialog::search(const QString &text)
{
    const QString key = words::folded(text);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!words::folded(m_list->item(row)->text()).contains(key));
}

// A letter to nobody is none.
void ReminderUnitsDialog::say()
{
    const qsizetype count = ticked().size();
    m_take->setText(count == 0 ? tr("Chọn đơn vị") : tr("Gửi %1 đơn vị").arg(count));
    m_take->setEnabled(count > 0);
}

} // namespace dophu
