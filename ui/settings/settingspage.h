// Settings page (Thiết lập): the campaign and the office's words, which are saved with "Lưu" and journaled; how the window
// looks, which this PC alone remembers; and where the data is. It never writes preferences itself: the window does.
#pragma once

#include "core/desk/desk.h"
#include "core/domain/backupplan.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace dophu
{

class CampaignForm;
class FolderForm;
class LimitsForm;
class MessageStrip;
class OfficeForm;
class Prompts;
class ReminderForm;
class StoreForm;
class TagLabel;
class TemplateForm;
class TemplateHistory;
class UsersForm;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    void showDay(Day day) override;
    QString hint() const override;
    QVariantMap arrangement() const override; // the section, so that a change of look stays where it was made
    void restoreArrangement(const QVariantMap &arrangement) override;
    // What the choices of the section "Hiển thị" stand on.
    void showPreferences(const Appearance &appearance, const QString &language);
    void showBackupPlan(const BackupPlan &plan);
    void showWatchedFolder(const QString &path);
    bool hasUnsaved() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void preferencesWanted(const dophu::Appearance &appearance, const QString &language);
    void backupPlanWanted(const dophu::BackupPlan &plan);
    void watchedFolderWanted(const QString &path); // empty: none
    void restoreWanted(const QString &backup); // asked and agreed to; the window closes the store first
    void clerkChanged(const QString &name);    // this PC remembers who works at it

private:
    QWidget *makeSections();
    QWidget *makeHead();
    QWidget *makeFoot();
    QWidget *makeDisplay();
    QWidget *makeTemplates();
    QWidget *inScroll(QWidget *content);
    void refresh();
    void weigh(); // what is unsaved, what is wrong
    void save();
    Outcome saveDrafts();
    void tellPreferences();
    void tellFailure(const Failure &failure);
    Office officeDraft() const;
    void offerUndo(int version); // of the saving of the office that made it
    void draftOffice(const Office &office, const QString &told);
    void backUp();
    void restore();
    void newCampaign();
    void importCampaign();
    void exportCampaign();
    void signIn(const QString &name);

    Desk &m_desk;
    Prompts &m_prompts;
    Day m_day;
    bool m_saving = false;
    QListWidget *m_sections = nullptr;
    QStackedWidget *m_pages;
    QLabel *m_title = nullptr;
    TagLabel *m_tag = nullptr;
    MessageStrip *m_strip;
    CampaignForm *m_campaign;
    LimitsForm *m_limits;
    ReminderForm *m_reminder;
    OfficeForm *m_office;
    TemplateForm *m_templates;
    TemplateHistory *m_versions;
    UsersForm *m_users;
    StoreForm *m_store;
    FolderForm *m_folder;
    QString m_reminderKept;
    Appearance m_appearance;
    QString m_languageShown = QStringLiteral("vi");
    QButtonGroup *m_look = nullptr;
    QButtonGroup *m_language = nullptr;
    QButtonGroup *m_scale = nullptr;
    QVector<QPushButton *> m_campaignVerbs;
    QLabel *m_problem = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace dophu
