// The section "Mẫu văn bản": the forms of the office's letterhead and of its templates are halves of one setting, saved
// together, taken back together.
#include "ui/settings/officeform.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/templateform.h"
#include "ui/settings/templatehistory.h"
#include "ui/widgets/messagestrip.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace dophu
{

QWidget *SettingsPage::makeTemplates()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_templates);
    layout->addWidget(m_versions);
    layout->addStretch();
    return content;
}

Office SettingsPage::officeDraft() const
{
    Office office = m_office->office();
    office.templates = m_templates->templates();
    return office;
}

void SettingsPage::draftOffice(const Office &office, const QString &told)
{
    m_office->show(office);
    m_templates->show(office);
    weigh();
    m_strip->show(MessageStrip::Tone::Note, told);
}

// Taking a saving back is a saving too: the version before it, again. Somebody else's saving in between stays.
void SettingsPage::offerUndo(int version)
{
    QPushButton *undo = m_strip->addButton(tr("Hoàn tác"), QStringLiteral("undoOffice"), QStringLiteral("undo"));
    connect(undo, &QPushButton::clicked, this, [this, version] {
        const auto versions = m_desk.officeVersions();
        if (!versions) {
            tellFailure(versions.error());
            return;
        }
        if (versions->isEmpty() || versions->first().version != version) {
            m_strip->show(MessageStrip::Tone::Warning, tr("Xem các bản đã lưu rồi chọn bản cần dùng lại."),
                          tr("Mẫu đã được lưu thêm lần nữa."));
            return;
        }
        const Office before = versions->size() > 1 ? versions->at(1).office : Office();
        if (const Outcome saved = m_desk.saveOffice(before); !saved)
            tellFailure(saved.error());
        else
            m_strip->show(MessageStrip::Tone::Ok, tr("Đã hoàn tác; bản vừa lưu vẫn còn trong các bản đã lưu."));
    });
}

} // namespace dophu
