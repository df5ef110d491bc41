#include "ui/settings/storeform.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dophu
{

StoreForm::StoreForm(QWidget *parent)
    : QWidget(parent), m_location(new QLabel(this)), m_daily(new QCheckBox(tr("&Tự sao lưu mỗi ngày một bản"), this)),
      m_folder(new QLineEdit(this)), m_keep(new QSpinBox(this))
{
    setObjectName(QStringLiteral("storeForm"));
    setMaximumWidth(scaled(760));
    const auto strong = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setFont(textFont(TextUse::Strong));
        return label;
    };
    m_location->setObjectName(QStringLiteral("storeLocation"));
    m_location->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_location->setWordWrap(true);
    m_daily->setObjectName(QStringLiteral("backupDaily"));
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    m_folder->setAccessibleName(tr("Thư mục sao lưu"));
    m_folder->setPlaceholderText(tr("cạnh tệp dữ liệu"));
    m_keep->setObjectName(QStringLiteral("backupKeep"));
    m_keep->setAccessibleName(tr("Số bản giữ lại"));
    m_keep->setRange(1, 365);
    m_keep->setSuffix(tr(" bản mới nhất"));
    m_keep->setFixedWidth(scaled(160));
    auto *choose = makeButton(tr("Chọn…"), QStringLiteral("folder"), QStringLiteral("backupChoose"), this);
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->addRow(tr("Thư mục"), folderRow);
    form->addRow(tr("&Giữ lại"), m_keep);
    auto *note = new QLabel(
        tr("Bản sao lưu là một tệp đầy đủ, mở được bằng phần mềm này. Nên để ở ổ khác, ví dụ ổ USB. Thư mục và số "
           "bản chỉ áp dụng trên máy này, có hiệu lực ngay."),
        this);
    note->setProperty("tone", "text2");
    note->setFont(textFont(TextUse::Small));
    note->setWordWrap(true);
    auto *now = makeButton(tr("Sao lưu ngay…"), QStringLiteral("backup"), QStringLiteral("backUpNow"), this);
    auto *restore =
        makeButton(tr("Khôi phục từ bản sao lưu…"), QStringLiteral("history"), QStringLiteral("restoreStore"), this);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(now);
    verbs->addWidget(restore);
    verbs->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(10);
    layout->addWidget(strong(tr("Nơi để dữ liệu")));
    layout->addWidget(m_location);
    layout->addSpacing(8);
    layout->addWidget(strong(tr("Sao lưu")));
    layout->addWidget(m_daily);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addLayout(verbs);
    layout->addStretch();
    showPlan({});
    connect(now, &QPushButton::clicked, this, &StoreForm::backUpWanted);
    connect(restore, &QPushButton::clicked, this, &StoreForm::restoreWanted);
    connect(choose, &QPushButton::clicked, this, &StoreForm::folderWanted);
    connect(m_daily, &QCheckBox::clicked, this, [this] { emit planChanged(plan()); });
    connect(m_folder, &QLineEdit::editingFinished, this, [this] { emit planChanged(plan()); });
    connect(m_keep, &QSpinBox::editingFinished, this, [this] { emit planChanged(plan()); });
}

void StoreForm::showLocation(const QString &location)
{
    m_location->setText(location);
}

void StoreForm::showPlan(const BackupPlan &plan)
{
    m_daily->setChecked(plan.daily);
    m_folder->setText(plan.folder);
    m_keep->setValue(plan.keep);
}

BackupPlan StoreForm::plan() const
{
    return {m_daily->isChecked(), m_folder->text().trimmed(), m_keep->value()};
}

} // namespace dophu
