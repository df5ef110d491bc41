// What a person does on the settings page: save the drafts, back up and restore, found and carry over a campaign, sign in.
#include "ui/settings/settingspage.h"

#include "core/intake/csvrows.h"
#include "ui/settings/campaignform.h"
#include "ui/settings/limitsform.h"
#include "ui/settings/reminderform.h"
#include "ui/settings/usersform.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QPushButton>
#include <QSaveFile>

namespace dophu
{

void SettingsPage::save()
{
    if (!m_save->isEnabled())
        return;
    m_saving = true; // saving one must not throw away the others' drafts
    const bool ofOffice = officeDraft() != m_desk.office();
    const Outcome saved = saveDrafts();
    m_saving = false;
    if (!saved) {
        tellFailure(saved.error());
        return;
    }
    refresh();
    const auto versions = ofOffice ? m_desk.officeVersions() : QVector<OfficeVersion>();
    if (!versions || versions->isEmpty()) {
        emit messageWanted(tr("Đã lưu thiết lập."));
        return;
    }
    m_strip->show(MessageStrip::Tone::Note, tr("Đã lưu thiết lập, bản %1 của mẫu văn bản.").arg(versions->first().version));
    offerUndo(versions->first().version);
}

Outcome SettingsPage::saveDrafts()
{
    const Campaign campaign = m_campaign->campaign();
    const Limits limits = m_limits->limits();
    const QString reminder = m_reminder->text();
    const Office office = officeDraft();
    const QVector<OfficeUser> users = m_users->users();
    Outcome saved;
    if (campaign != m_desk.campaign())
        saved = m_desk.saveCampaign(campaign);
    if (saved && limits != m_desk.limits())
        saved = m_desk.saveLimits(limits);
    if (saved && reminder != m_reminderKept)
        saved = m_desk.saveReminderTemplate(reminder);
    if (saved && office != m_desk.office())
        saved = m_desk.saveOffice(office);
    if (saved && users != m_desk.users())
        saved = m_desk.saveUsers(users);
    return saved;
}

void SettingsPage::tellFailure(const Failure &failure)
{
    const FailureWords told = failureWords(failure);
    m_strip->show(MessageStrip::Tone::Error, told.todo, told.what);
}

void SettingsPage::backUp()
{
    const QString stamp = m_desk.now().day().iso();
    const auto path = m_prompts.chooseSavePath(tr("Sao lưu dữ liệu"), QStringLiteral("dophu_%1.dophu").arg(stamp),
                                               tr("Dữ liệu Độ Phủ (*.dophu)"));
    if (!path)
        return;
    if (const Outcome done = m_desk.backup(*path); !done) {
        tellFailure(done.error());
        return;
    }
    m_strip->show(MessageStrip::Tone::Ok, tr("Đã sao lưu vào %1.").arg(*path));
}

void SettingsPage::restore()
{
    const auto path = m_prompts.chooseOpenPath(tr("Khôi phục từ bản sao lưu"), tr("Dữ liệu Độ Phủ (*.dophu)"));
    if (!path)
        return;
    const bool agreed =
        m_prompts.confirmEnding(tr("Khôi phục từ %1?").arg(QFileInfo(*path).fileName()),
                                tr("Mọi số liệu và Nhật ký ghi sau bản sao lưu này (%1) sẽ không còn trong dữ liệu đang "
                                   "dùng. Dữ liệu hiện tại được giữ lại bên cạnh với tên khác, không bị xoá.")
                                    .arg(QFileInfo(*path).lastModified().toString(QStringLiteral("d/M/yyyy HH:mm"))),
                                tr("Khôi phục"));
    if (agreed)
        emit restoreWanted(*path);
}

void SettingsPage::newCampaign()
{
    if (hasUnsaved()) {
        m_strip->show(MessageStrip::Tone::Warning, tr("Lưu hoặc bỏ thay đổi của đợt này trước."),
                      tr("Có thay đổi chưa lưu."));
        return;
    }
    const auto name =
        m_prompts.askText(tr("Tạo đợt mới"),
                          tr("Tên đợt mới. Danh mục đơn vị dùng chung; số liệu, chốt ngày của từng đợt riêng nhau. "
                             "Đợt mới lấy thiết lập của đợt này, sửa sau khi tạo."),
                          QString());
    if (!name || name->trimmed().isEmpty())
        return;
    Campaign campaign = m_desk.campaign();
    const qint64 length = campaign.firstDay.daysTo(campaign.lastDay);
    const qint64 goal = campaign.firstDay.daysTo(campaign.targetBy);
    campaign.name = name->trimmed();
    campaign.shortName = campaign.name.section(u' ', -1);
    campaign.firstDay = m_desk.now().day();
    campaign.lastDay = campaign.firstDay.plus(length);
    campaign.targetBy = campaign.firstDay.plus(goal);
    if (const Outcome done = m_desk.createCampaign(campaign); !done)
        tellFailure(done.error());
    else
        emit messageWanted(tr("Đã tạo đợt %1. Đổi đợt ở đầu cột bên trái.").arg(campaign.name));
}

void SettingsPage::importCampaign()
{
    const auto path = m_prompts.chooseOpenPath(tr("Nhập cấu hình đợt"), QStringLiteral("JSON (*.json)"));
    if (!path)
        return;
    const auto bytes = readFile(*path);
    const auto campaign = bytes ? campaignFromJson(*bytes, QFileInfo(*path).fileName())
                                : Result<Campaign>(tl::unexpected<Failure>(bytes.error()));
    if (!campaign) {
        tellFailure(campaign.error());
        return;
    }
    // A draft like any other: nothing acts before "Lưu".
    QHash<QString, int> units;
    for (const Unit &unit : m_desk.registry().units())
        ++units[unit.stream];
    m_campaign->show(*campaign, units);
    weigh();
    m_strip->show(MessageStrip::Tone::Note, tr("Đã đọc %1; xem lại rồi bấm Lưu.").arg(QFileInfo(*path).fileName()));
}

void SettingsPage::exportCampaign()
{
    const auto path =
        m_prompts.chooseSavePath(tr("Xuất cấu hình đợt"), QStringLiteral("campaign.json"), QStringLiteral("JSON (*.json)"));
    if (!path)
        return;
    const QByteArray json = QJsonDocument::fromJson(campaignToJson(m_desk.campaign())).toJson(QJsonDocument::Indented);
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        tellFailure(Failure{FailureKind::CannotWrite, *path, file.errorString()});
    else
        m_strip->show(MessageStrip::Tone::Ok, tr("Đã xuất cấu hình đang dùng vào %1.").arg(*path));
}

void SettingsPage::signIn(const QString &name)
{
    if (name.isEmpty() || name == m_desk.clerk().name)
        return;
    m_saving = true; // the drafts stay
    const Outcome done = m_desk.signIn(name);
    m_saving = false;
    if (!done)
        tellFailure(done.error());
    else
        emit clerkChanged(name);
}

} // namespace dophu
