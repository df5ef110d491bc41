#include "ui/settings/settingspage.h"

#include "ui/settings/campaignform.h"
#include "ui/settings/folderform.h"
#include "ui/settings/limitsform.h"
#include "ui/settings/officeform.h"
#include "ui/settings/reminderform.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/storeform.h"
#include "ui/settings/templateform.h"
#include "ui/settings/templatehistory.h"
#include "ui/settings/usersform.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/statustag.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

enum SettingsSection
{
    CampaignSection,
    LimitsSection,
    ReminderSection,
    OfficeSection,
    TemplateSection,
    DisplaySection,
    UsersSection,
    StoreSection,
    FolderSection
};

QWidget *radioRow(QButtonGroup &group, const QStringList &texts, const QStringList &names, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QRadioButton(texts.at(i), holder);
        button->setObjectName(names.at(i));
        group.addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    return holder;
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : Page(parent), m_desk(desk), m_prompts(prompts), m_pages(new QStackedWidget(this)), m_strip(new MessageStrip(this)),
      m_campaign(new CampaignForm), m_limits(new LimitsForm), m_reminder(new ReminderForm(desk)), m_office(new OfficeForm),
      m_templates(new TemplateForm), m_versions(new TemplateHistory),
      m_users(new UsersForm), m_store(new StoreForm), m_folder(new FolderForm)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *sections = makeSections(); // first, as it is read: Tab goes from here into the section
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(makeHead());
    right->addWidget(m_strip);
    for (QWidget *form :
         std::initializer_list<QWidget *>{m_campaign, m_limits, m_reminder, m_office, makeTemplates(), makeDisplay(), m_users, m_store,
                                          m_folder})
        m_pages->addWidget(inScroll(form));
    right->addWidget(m_pages, 1);
    right->addWidget(makeFoot());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sections);
    layout->addWidget(new Hairline(Qt::Vertical, this));
    layout->addLayout(right, 1);
    setStart(m_sections);
    connect(m_campaign, &CampaignForm::changed, this, &SettingsPage::weigh);
    connect(m_limits, &LimitsForm::changed, this, &SettingsPage::weigh);
    connect(m_reminder, &ReminderForm::changed, this, &SettingsPage::weigh);
    connect(m_office, &OfficeForm::changed, this, &SettingsPage::weigh);
    connect(m_templates, &TemplateForm::changed, this, &SettingsPage::weigh);
    connect(m_versions, &TemplateHistory::versionWanted, this, [this](const Office &office, int version) {
        draftOffice(office, tr("Đã lấy lại bản %1; xem lại rồi bấm Lưu.").arg(version));
    });
    connect(m_versions, &TemplateHistory::standardWanted, this, [this] {
        Office office = officeDraft();
        office.templates = PaperTemplates();
        draftOffice(office, tr("Đã trả về mẫu gốc; xem lại rồi bấm Lưu."));
    });
    connect(m_users, &UsersForm::changed, this, &SettingsPage::weigh);
    connect(m_users, &UsersForm::signInWanted, this, &SettingsPage::signIn, Qt::QueuedConnection);
    connect(m_store, &StoreForm::planChanged, this, &SettingsPage::backupPlanWanted);
    connect(m_store, &StoreForm::backUpWanted, this, &SettingsPage::backUp);
    connect(m_store, &StoreForm::restoreWanted, this, &SettingsPage::restore);
    connect(m_store, &StoreForm::folderWanted, this, [this] {
        BackupPlan plan = m_store->plan();
        const auto folder = m_prompts.chooseFolder(tr("Thư mục sao lưu"), plan.folder);
        if (!folder)
            return;
        plan.folder = *folder;
        m_store->showPlan(plan);
        emit backupPlanWanted(plan);
    });
    connect(m_folder, &FolderForm::folderChanged, this, &SettingsPage::watchedFolderWanted);
    connect(m_folder, &FolderForm::chooseWanted, this, [this] {
        const auto folder = m_prompts.chooseFolder(tr("Thư mục tệp đến"), m_folder->folder());
        if (!folder)
            return;
        m_folder->showFolder(*folder);
        emit watchedFolderWanted(*folder);
    });
    connect(&m_desk, &Desk::campaignChanged, this, &SettingsPage::refresh);
    auto *key = new QShortcut(QKeySequence::Save, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &SettingsPage::save);
    refresh();
}

QWidget *SettingsPage::makeSections()
{
    auto *list = new SectionList(this);
    list->add(QStringLiteral("flag"), tr("Đợt báo cáo"));
    list->add(QStringLiteral("warn"), tr("Cảnh báo"));
    list->add(QStringLiteral("chat"), tr("Lời nhắc"));
    list->add(QStringLiteral("doc"), tr("Văn bản, người ký"));
    list->add(QStringLiteral("edit"), tr("Mẫu văn bản"));
    list->add(QStringLiteral("moon"), tr("Hiển thị"));
    list->add(QStringLiteral("user"), tr("Người dùng, quyền"));
    list->add(QStringLiteral("backup"), tr("Dữ liệu, sao lưu"));
    list->add(QStringLiteral("folder"), tr("Tệp đến"));
    list->setFixedWidth(scaled(207));
    m_sections = list;
    m_sections->setCurrentRow(0);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        m_pages->setCurrentIndex(row);
        weigh();
    });
    return list;
}

QWidget *SettingsPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(scaled(52));
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("settingsTitle"));
    m_title->setFont(textFont(TextUse::Title));
    m_tag = new TagLabel(head);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(24, 6, 24, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_tag);
    layout->addStretch();
    auto *create = makeButton(tr("Tạo đợt mới…"), QStringLiteral("plus"), QStringLiteral("newCampaign"), head);
    auto *take = makeButton(tr("Nhập cấu hình…"), QStringLiteral("import"), QStringLiteral("importCampaign"), head);
    auto *give = makeButton(tr("Xuất cấu hình…"), QStringLiteral("export"), QStringLiteral("exportCampaign"), head);
    m_campaignVerbs = {create, take, give};
    for (QPushButton *verb : std::as_const(m_campaignVerbs))
        layout->addWidget(verb);
    connect(create, &QPushButton::clicked, this, &SettingsPage::newCampaign);
    connect(take, &QPushButton::clicked, this, &SettingsPage::importCampaign);
    connect(give, &QPushButton::clicked, this, &SettingsPage::exportCampaign);
    return head;
}

QWidget *SettingsPage::makeFoot()
{
    m_foot = new QWidget(this);
    m_foot->setAttribute(Qt::WA_StyledBackground);
    m_foot->setProperty("fill", "header");
    m_foot->setFixedHeight(scaled(52));
    m_problem = new QLabel(m_foot);
    m_problem->setObjectName(QStringLiteral("settingsProblem"));
    m_problem->setFont(textFont(TextUse::Small));
    m_problem->setWordWrap(true);
    m_revert = makeButton(tr("Bỏ thay đổi"), QString(), QStringLiteral("revertSettings"), m_foot);
    m_revert->setProperty("fit", "dialog");
    m_save = makeButton(tr("Lưu"), QString(), QStringLiteral("saveSettings"), m_foot);
    m_save->setProperty("fit", "dialog");
    m_save->setProperty("look", "primary");
    m_save->setToolTip(tr("Lưu (Ctrl+S)"));
    auto *layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(8);
    layout->addWidget(m_problem, 1);
    layout->addWidget(m_revert);
    layout->addWidget(m_save);
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::refresh);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    return m_foot;
}

QWidget *SettingsPage::inScroll(QWidget *content)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->setBackgroundRole(QPalette::Window);
    return scroll;
}

QWidget *SettingsPage::makeDisplay()
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(24, 12, 24, 12);
    form->setVerticalSpacing(14);
    form->setHorizontalSpacing(24);
    m_look = new QButtonGroup(this);
    m_language = new QButtonGroup(this);
    m_scale = new QButtonGroup(this);
    form->addRow(tr("Nền"),
                 radioRow(*m_look, {tr("Sáng"), tr("Tối"), tr("Theo hệ thống")},
                          {QStringLiteral("lookLight"), QStringLiteral("lookDark"), QStringLiteral("lookSystem")}, content));
    form->addRow(tr("Ngôn ngữ"), radioRow(*m_language, {QStringLiteral("Tiếng Việt"), QStringLiteral("English")},
                                          {QStringLiteral("languageVi"), QStringLiteral("languageEn")}, content));
    form->addRow(tr("Cỡ chữ"),
                 radioRow(*m_scale, {QStringLiteral("100%"), QStringLiteral("110%"), QStringLiteral("125%")},
                          {QStringLiteral("scale100"), QStringLiteral("scale110"), QStringLiteral("scale125")}, content));
    auto *note = new QLabel(tr("Chỉ áp dụng trên máy này, có hiệu lực ngay. Văn bản và biểu đồ luôn in trên nền trắng, chữ "
                               "tiếng Việt."),
                            content);
    note->setProperty("tone", "text2");
    note->setFont(textFont(TextUse::Small));
    note->setWordWrap(true);
    form->addRow(note);
    for (QButtonGroup *group : {m_look, m_language, m_scale})
        connect(group, &QButtonGroup::idClicked, this, &SettingsPage::tellPreferences);
    return content;
}

void SettingsPage::showDay(Day day)
{
    m_day = day;
    weigh();
}

void SettingsPage::showPreferences(const Appearance &appearance, const QString &language)
{
    m_appearance = appearance;
    m_languageShown = language;
    m_look->button(int(appearance.look))->setChecked(true);
    m_language->button(language == QLatin1String("en") ? 1 : 0)->setChecked(true);
    m_scale->button(appearance.textScale > 1.2 ? 2 : appearance.textScale > 1.05 ? 1 : 0)->setChecked(true);
}

void SettingsPage::showWatchedFolder(const QString &path)
{
    m_folder->showFolder(path);
}

void SettingsPage::showBackupPlan(const BackupPlan &plan)
{
    m_store->showPlan(plan);
}

void SettingsPage::tellPreferences()
{
    if (hasUnsaved()) { // a new look builds the pages anew: a draft would be lost
        showPreferences(m_appearance, m_languageShown);
        m_strip->show(MessageStrip::Tone::Warning, tr("Lưu hoặc bỏ thay đổi trước, rồi đổi hiển thị."),
                      tr("Có thay đổi chưa lưu."));
        return;
    }
    const double scales[] = {1.0, 1.1, 1.25};
    const Appearance appearance{Look(std::max(0, m_look->checkedId())), scales[std::max(0, m_scale->checkedId())]};
    emit preferencesWanted(appearance, m_language->checkedId() == 1 ? QStringLiteral("en") : QStringLiteral("vi"));
}

void SettingsPage::refresh()
{
    if (m_saving)
        return;
    QHash<QString, int> units;
    for (const Unit &unit : m_desk.registry().units())
        ++units[unit.stream];
    m_campaign->show(m_desk.campaign(), units);
    m_limits->show(m_desk.limits());
    const auto reminder = m_desk.reminderTemplate();
    m_reminder->show(reminder ? *reminder : QString());
    m_reminderKept = m_reminder->text();
    m_office->show(m_desk.office());
    m_templates->show(m_desk.office());
    const auto versions = m_desk.officeVersions();
    m_versions->show(versions ? *versions : QVector<OfficeVersion>());
    m_users->show(m_desk.users(), m_desk.clerk().name);
    m_store->showLocation(m_desk.location());
    weigh();
}

QVariantMap SettingsPage::arrangement() const
{
    return {{QStringLiteral("section"), m_sections->currentRow()}};
}

void SettingsPage::restoreArrangement(const QVariantMap &arrangement)
{
    const int section = arrangement.value(QStringLiteral("section")).toInt();
    if (section >= 0 && section < m_sections->count())
        m_sections->setCurrentRow(section);
}

bool SettingsPage::hasUnsaved() const
{
    return m_campaign->campaign() != m_desk.campaign() || m_campaign->isHalfTyped() || officeDraft() != m_desk.office()
           || m_limits->limits() != m_desk.limits() || m_reminder->text() != m_reminderKept
           || m_users->users() != m_desk.users();
}

void SettingsPage::weigh()
{
    const int section = m_sections->currentRow();
    m_title->setText(section == CampaignSection ? tr("Đợt %1").arg(m_desk.campaign().shortName)
                                                : m_sections->item(section)->text());
    m_tag->setVisible(section == CampaignSection);
    for (QPushButton *verb : std::as_const(m_campaignVerbs))
        verb->setVisible(section == CampaignSection);
    const Day today = m_desk.now().day();
    const Campaign &campaign = m_desk.campaign();
    m_tag->setTag(today < campaign.firstDay  ? StatusTag{TagKind::Neutral, tr("Chưa bắt đầu")}
                  : today > campaign.lastDay ? StatusTag{TagKind::Neutral, tr("Đã kết thúc")}
                                             : StatusTag{TagKind::Accepted, tr("Đang chạy")});
    m_foot->setVisible((section != DisplaySection && section != StoreSection && section != FolderSection) || hasUnsaved());
    QString problem;
    for (const QString &why : {m_campaign->problem(), m_reminder->problem(), m_office->problem(), m_templates->problem(),
                               m_users->problem()}) {
        if (problem.isEmpty())
            problem = why;
    }
    const bool unsaved = hasUnsaved();
    m_problem->setProperty("tone", problem.isEmpty() ? "text2" : "err");
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
    m_problem->setText(!problem.isEmpty() ? problem
                       : unsaved ? tr("Có thay đổi chưa lưu. Đổi mục tiêu, hạn giờ chỉ áp dụng cho ngày chưa chốt.")
                                 : tr("Đổi mục tiêu, hạn giờ chỉ áp dụng cho ngày chưa chốt."));
    if (!unsaved && (m_revert->hasFocus() || m_save->hasFocus())) // a disabled button passes the keyboard on to anybody
        takeKeyboard();
    m_revert->setEnabled(unsaved);
    m_save->setEnabled(unsaved && problem.isEmpty());
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < scaled(980);
    m_sections->setFixedWidth(scaled(narrow ? 164 : 207));
    m_campaign->setNarrow(narrow);
    for (QPushButton *verb : std::as_const(m_campaignVerbs)) { // icons alone where three buttons of words do not fit
        verb->setText(narrow ? QString() : verb->accessibleName());
        verb->setToolTip(narrow ? verb->accessibleName() : QString());
    }
}

QString SettingsPage::hint() const
{
    return tr("Ctrl+S lưu · Mọi thay đổi đều ghi vào Nhật ký");
}

} // namespace dophu
