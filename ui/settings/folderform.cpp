#include "ui/settings/folderform.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dophu
{

FolderForm::FolderForm(QWidget *parent)
    : QWidget(parent), m_folder(new QLineEdit(this)),
      m_stop(makeButton(tr("Thôi theo dõi"), {}, QStringLiteral("watchedStop"), this))
{
    setObjectName(QStringLiteral("folderForm"));
    setMaximumWidth(scaled(760));
    auto *title = new QLabel(tr("Thư mục tệp đến"), this);
    title->setFont(textFont(TextUse::Strong));
    m_folder->setObjectName(QStringLiteral("watchedFolder"));
    m_folder->setReadOnly(true);
    m_folder->setAccessibleName(tr("Thư mục tệp đến"));
    m_folder->setPlaceholderText(tr("chưa theo dõi thư mục nào"));
    auto *choose = makeButton(tr("Chọn…"), QStringLiteral("folder"), QStringLiteral("watchedChoose"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    row->addWidget(m_stop);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->addRow(tr("Thư mục"), row);
    auto *note = new QLabel(tr("Ví dụ thư mục Zalo hoặc trình duyệt tải tệp về. Có tệp báo cáo mới thì cửa sổ nhắc một dòng; "
                               "bấm Xem để đọc và xem trước. Không số nào tự vào bảng. Chỉ áp dụng trên máy này, có hiệu lực "
                               "ngay."),
                            this);
    note->setProperty("tone", "text2");
    note->setFont(textFont(TextUse::Small));
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addStretch();
    showFolder({});
    connect(choose, &QPushButton::clicked, this, &FolderForm::chooseWanted);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        showFolder({});
        emit folderChanged({});
    });
}

void FolderForm::showFolder(const QString &path)
{
    m_folder->setText(path);
    m_folder->setToolTip(path);
    m_stop->setEnabled(!path.isEmpty());
}

QString FolderForm::folder() const
{
    return m_folder->text();
}

} // namespace dophu
