#include "ui/settings/templatehistory.h"

#include "core/documents/officialformat.h"
#include "ui/settings/templatewords.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dophu
{

TemplateHistory::TemplateHistory(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_differences(new QLabel(this)),
      m_back(makeButton(tr("Dùng lại bản này"), QStringLiteral("undo"), QStringLiteral("templateBack"), this))
{
    setObjectName(QStringLiteral("templateHistory"));
    setMaximumWidth(scaled(720));
    auto *title = new QLabel(tr("Các &bản đã lưu"), this);
    title->setFont(textFont(TextUse::SmallStrong));
    title->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("templateVersions"));
    m_list->setAccessibleName(tr("Các bản đã lưu của mẫu văn bản"));
    m_list->setProperty("boxed", true);
    m_list->setFixedHeight(scaled(92));
    m_differences->setObjectName(QStringLiteral("templateDifferences"));
    m_differences->setWordWrap(true);
    m_differences->setTextFormat(Qt::PlainText);
    m_differences->setFont(textFont(TextUse::Small));
    m_differences->setProperty("tone", "text2");
    auto *standard = makeButton(tr("Trả về mẫu gốc"), QString(), QStringLiteral("templateStandard"), this);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_back);
    verbs->addWidget(standard);
    verbs->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 12);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_list);
    layout->addWidget(m_differences);
    layout->addLayout(verbs);
    layout->addStretch();
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateHistory::showDifferences);
    connect(standard, &QPushButton::clicked, this, &TemplateHistory::standardWanted);
    connect(m_back, &QPushButton::clicked, this, [this] {
        const OfficeVersion &chosen = m_versions.at(m_list->currentRow());
        emit versionWanted(chosen.office, chosen.version);
    });
    show({});
}

void TemplateHistory::show(const QVector<OfficeVersion> &versions)
{
    m_versions = versions;
    m_list->clear();
    for (const OfficeVersion &version : versions)
        m_list->addItem(tr("Bản %1 · %2 %3 · %4")
                            .arg(version.version)
                            .arg(officialformat::shortDate(version.at.day()),
                                 version.at.time().toString(QStringLiteral("HH:mm")), version.by));
    m_list->setCurrentRow(versions.isEmpty() ? -1 : 0);
    showDifferences();
}

void TemplateHistory::showDifferences()
{
    const int row = m_list->currentRow();
    m_back->setEnabled(row > 0); // the newest is what is in use
    if (row < 0) {
        m_differences->setText(tr("Chưa lưu lần nào: văn bản theo mẫu gốc."));
        return;
    }
    const Office before = row + 1 < m_versions.size() ? m_versions.at(row + 1).office : Office();
    const QStringList lines = TemplateWords::differences(before, m_versions.at(row).office);
    m_differences->setText(lines.isEmpty() ? tr("Không đổi gì trên văn bản.") : lines.join(u'\n'));
}

} // namespace dophu
