// Settings page (Thiết lập): the campaign and the office's words, which are saved with "Lưu" and journaled; how the window
// looks, which this PC alone remembers; and where the data is. It never writes preferences itself: the window does.
#pragma once

#include "core/desk/desk.h"
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
class MessageStrip;
class OfficeForm;
class Prompts;
class TagLabel;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    void showDay(Day day) override;
    QString hint() const override;
    // What the choices of the section "Hiển thị" stand on.
    void showPreferences(const Appearance &appearance, const QString &language);
    bool hasUnsaved() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void preferencesWanted(const dophu::Appearance &appearance, const QString &language);

private:
    QWidget *makeSections();
    QWidget *makeHead();
    QWidget *makeFoot();
    QWidget *makeDisplay();
    QWidget *makeStore();
    QWidget *inScroll(QWidget *content);
    void refresh();
    void weigh(); // what is unsaved, what is wrong
    void save();
    void tellPreferences();
    void backUp();

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
    OfficeForm *m_office;
    QButtonGroup *m_look = nullptr;
    QButtonGroup *m_language = nullptr;
    QButtonGroup *m_scale = nullptr;
    QLabel *m_location = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace dophu
