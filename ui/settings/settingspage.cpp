#include "ui/settings/settingspage.h"

#include "ui/settings/campaignform.h"
#include "ui/settings/officeform.h"
#include "ui/settings/sectionlist.h"
#include "ui/widgets/failuretext.h"
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
    OfficeSection,
    DisplaySection,
    StoreSection
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
      m_campaign(new CampaignForm), m_office(new OfficeForm)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(makeHead());
    right->addWidget(m_strip);
    m_pages->addWidget(inScroll(m_campaign));
    m_pages->addWidget(inScroll(m_office));
    m_pages->addWidget(inScroll(makeDisplay()));
    m_pages->addWidget(inScroll(makeStore()));
    right->addWidget(m_pages, 1);
    right->addWidget(makeFoot());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSections());
    layout->addWidget(new Hairline(Qt::Vertical, this));
    layout->addLayout(right, 1);
    setFocusProxy(m_sections);
    connect(m_campaign, &CampaignForm::changed, this, &SettingsPage::weigh);
    connect(m_office, &OfficeForm::changed, this, &SettingsPage::weigh);
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
    list->add(QStringLiteral("doc"), tr("Văn bản, người ký"));
    list->add(QStringLiteral("moon"), tr("Hiển thị"));
    list->add(QStringLiteral("backup"), tr("Dữ liệu, sao lưu"));
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

QWidget *SettingsPage::makeStore()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(10);
    auto *place = new QLabel(tr("Nơi để dữ liệu"), content);
    place->setFont(textFont(TextUse::Strong));
    m_location = new QLabel(content);
    m_location->setObjectName(QStringLiteral("storeLocation"));
    m_location->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_location->setWordWrap(true);
    auto *safety = new QLabel(tr("Sao lưu"), content);
    safety->setFont(textFont(TextUse::Strong));
    auto *note =
        new QLabel(tr("Bản sao lưu là một tệp đầy đủ, mở được bằng phần mềm này. Nên để ở ổ khác, ví dụ ổ USB."), content);
    note->setProperty("tone", "text2");
    note->setWordWrap(true);
    auto *backup = makeButton(tr("Sao lưu ngay…"), QStringLiteral("backup"), QStringLiteral("backUpNow"), content);
    layout->addWidget(place);
    layout->addWidget(m_location);
    layout->addSpacing(8);
    layout->addWidget(safety);
    layout->addWidget(note);
    layout->addWidget(backup, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(backup, &QPushButton::clicked, this, &SettingsPage::backUp);
    return content;
}

void SettingsPage::showDay(Day day)
{
    m_day = day;
    weigh();
}

void SettingsPage::showPreferences(const Appearance &appearance, const QString &language)
{
    m_look->button(int(appearance.look))->setChecked(true);
    m_language->button(language == QLatin1String("en") ? 1 : 0)->setChecked(true);
    m_scale->button(appearance.textScale > 1.2 ? 2 : appearance.textScale > 1.05 ? 1 : 0)->setChecked(true);
}

void SettingsPage::tellPreferences()
{
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
    m_office->show(m_desk.office());
    m_location->setText(m_desk.location());
    weigh();
}

bool SettingsPage::hasUnsaved() const
{
    return m_campaign->campaign() != m_desk.campaign() || m_office->office() != m_desk.office();
}

void SettingsPage::weigh()
{
    const int section = m_sections ? m_sections->currentRow() : 0;
    const QString titles[] = {tr("Đợt %1").arg(m_desk.campaign().shortName), tr("Văn bản, người ký"), tr("Hiển thị"),
                              tr("Dữ liệu, sao lưu")};
    m_title->setText(titles[section]);
    m_tag->setVisible(section == CampaignSection);
    const Day today = m_desk.now().day();
    const Campaign &campaign = m_desk.campaign();
    m_tag->setTag(today < campaign.firstDay  ? StatusTag{TagKind::Neutral, tr("Chưa bắt đầu")}
                  : today > campaign.lastDay ? StatusTag{TagKind::Neutral, tr("Đã kết thúc")}
                                             : StatusTag{TagKind::Accepted, tr("Đang chạy")});
    m_foot->setVisible(section == CampaignSection || section == OfficeSection || hasUnsaved());
    const QString problem = !m_campaign->problem().isEmpty() ? m_campaign->problem() : m_office->problem();
    const bool unsaved = hasUnsaved();
    m_problem->setProperty("tone", problem.isEmpty() ? "text2" : "err");
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
    m_problem->setText(!problem.isEmpty() ? problem
                       : unsaved ? tr("Có thay đổi chưa lưu. Đổi mục tiêu, hạn giờ chỉ áp dụng cho ngày chưa chốt.")
                                 : tr("Đổi mục tiêu, hạn giờ chỉ áp dụng cho ngày chưa chốt."));
    m_revert->setEnabled(unsaved);
    m_save->setEnabled(unsaved && problem.isEmpty());
}

void SettingsPage::save()
{
    if (!m_save->isEnabled())
        return;
    const Campaign campaign = m_campaign->campaign();
    const Office office = m_office->office();
    Outcome saved;
    m_saving = true; // saving one must not throw away the other's draft
    if (campaign != m_desk.campaign())
        saved = m_desk.saveCampaign(campaign);
    if (saved && office != m_desk.office())
        saved = m_desk.saveOffice(office);
    m_saving = false;
    if (!saved) {
        const FailureWords told = failureWords(saved.error());
        m_strip->show(MessageStrip::Tone::Error, told.todo, told.what);
        return;
    }
    refresh();
    emit messageWanted(tr("Đã lưu thiết lập."));
}

void SettingsPage::backUp()
{
    const QString stamp = m_desk.now().day().iso();
    const auto path = m_prompts.chooseSavePath(tr("Sao lưu dữ liệu"), QStringLiteral("dophu_%1.dophu").arg(stamp),
                                               tr("Dữ liệu Độ Phủ (*.dophu)"));
    if (!path)
        return;
    if (const Outcome done = m_desk.backup(*path); !done) {
        const FailureWords told = failureWords(done.error());
        m_strip->show(MessageStrip::Tone::Error, told.todo, told.what);
        return;
    }
    m_strip->show(MessageStrip::Tone::Ok, tr("Đã sao lưu vào %1.").arg(*path));
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < scaled(980);
    m_sections->setFixedWidth(scaled(narrow ? 164 : 207));
    m_campaign->setNarrow(narrow);
}

QString SettingsPage::hint() const
{
    return tr("Ctrl+S lưu · Mọi thay đổi đều ghi vào Nhật ký");
}

} // namespace dophu
