#include "ui/firstrun/firstrunwizard.h"

#include "ui/firstrun/firstrunsteps.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/serverwords.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

enum FirstRunPlace
{
    OfficePlace,
    DataPlace,
    UnitsPlace,
    CampaignPlace,
    SignerPlace,
    EndPlace
};

QString stepTitle(int step)
{
    const QString titles[] = {FirstRunWizard::tr("Cơ quan"),           FirstRunWizard::tr("Nơi lưu dữ liệu"),
                              FirstRunWizard::tr("Đơn vị, mẫu số"),    FirstRunWizard::tr("Đợt, mục tiêu, hạn giờ"),
                              FirstRunWizard::tr("Văn bản, người ký"), FirstRunWizard::tr("Hoàn tất")};
    return titles[step];
}

QString stepHelp(int step)
{
    const QString helps[] = {
        FirstRunWizard::tr("Tên in ở đầu văn bản và hiện trên cửa sổ."),
        FirstRunWizard::tr("Một máy thì một tệp, không phải cài gì thêm. Nhiều máy thì dùng máy chủ chung."),
        FirstRunWizard::tr("Mẫu số của xã, thị trấn là số người dùng điện thoại thông minh; của cơ quan là số CBCCVC."),
        FirstRunWizard::tr("Đợt báo cáo là dữ liệu: tên, mục tiêu, ngày và giờ hạn."),
        FirstRunWizard::tr("Ký hiệu và người ký trên báo cáo."),
        FirstRunWizard::tr("Xem lại; chưa ghi gì cho đến khi bấm Hoàn tất.")};
    return helps[step];
}

} // namespace

FirstRunWizard::FirstRunWizard(FirstRunDoors doors, Prompts &prompts, const QString &folder, QWidget *parent)
    : QDialog(parent), m_doors(std::move(doors)), m_prompts(prompts), m_title(new QLabel(this)), m_help(new QLabel(this)),
      m_pages(new QStackedWidget(this)), m_strip(new MessageStrip(this)), m_office(new OfficeStep(this)),
      m_place(new PlaceStep(m_doors, prompts, folder, this)), m_units(new UnitsStep(m_doors, prompts, this)),
      m_campaign(new CampaignStep(prompts, this)), m_signer(new SignerStep(this)), m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("firstRunWizard"));
    setWindowTitle(tr("Độ Phủ – Thiết lập lần đầu"));
    setAccessibleName(windowTitle());
    m_title->setObjectName(QStringLiteral("firstRunTitle"));
    m_title->setFont(textFont(TextUse::Title));
    m_title->setContentsMargins(24, 16, 24, 0);
    m_help->setContentsMargins(24, 0, 24, 8);
    m_help->setWordWrap(true);
    m_help->setProperty("tone", "text2");
    m_summary->setObjectName(QStringLiteral("firstRunSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_summary->setContentsMargins(24, 8, 24, 8);
    m_summary->setAttribute(Qt::WA_StyledBackground);
    m_summary->setProperty("fill", "surface");
    setAttribute(Qt::WA_StyledBackground);
    setProperty("fill", "surface");
    for (QWidget *page : std::initializer_list<QWidget *>{m_office, m_place, m_units, m_campaign, m_signer, m_summary}) {
        auto *scroll = new QScrollArea(m_pages);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page);
        m_pages->addWidget(scroll);
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_title);
    right->addWidget(m_help);
    right->addWidget(m_strip);
    right->addWidget(m_pages, 1);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(makeSide());
    halves->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(halves, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(makeFoot());
    for (FirstRunStep *step : std::initializer_list<FirstRunStep *>{m_office, m_place, m_units, m_campaign, m_signer})
        connect(step, &FirstRunStep::changed, this, &FirstRunWizard::judge);
    for (const auto key : {Qt::ALT | Qt::Key_Right, Qt::CTRL | Qt::Key_PageDown})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &FirstRunWizard::next);
    for (const auto key : {Qt::ALT | Qt::Key_Left, Qt::CTRL | Qt::Key_PageUp})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &FirstRunWizard::back);
    resize(QSize(scaled(984), scaled(600)).boundedTo(screen()->availableSize() - QSize(16, 16)));
    goTo(OfficePlace);
}

QWidget *FirstRunWizard::makeSide()
{
    m_side = new QWidget(this);
    m_side->setAttribute(Qt::WA_StyledBackground);
    m_side->setProperty("fill", "header");
    m_side->setFixedWidth(scaled(228));
    auto *name = new QLabel(tr("Độ Phủ"), m_side);
    name->setFont(textFont(TextUse::Title));
    auto *about = new QLabel(tr("Theo dõi, tổng hợp và báo cáo kết quả cài đặt ứng dụng mỗi ngày"), m_side);
    about->setWordWrap(true);
    about->setFont(textFont(TextUse::Small));
    about->setProperty("tone", "text2");
    m_list = new QListWidget(m_side);
    m_list->setObjectName(QStringLiteral("firstRunSteps"));
    m_list->setAccessibleName(tr("Các bước"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    for (int i = 0; i < steps; ++i) {
        auto *item = new QListWidgetItem(QStringLiteral("%1  %2").arg(i + 1).arg(stepTitle(i)), m_list);
        item->setSizeHint(QSize(scaled(180), scaled(36)));
    }
    auto *later = new QLabel(tr("Mọi mục đều sửa được sau trong Thiết lập."), m_side);
    later->setWordWrap(true);
    later->setFont(textFont(TextUse::Small));
    later->setProperty("tone", "text2");
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addWidget(later);
    return m_side;
}

QWidget *FirstRunWizard::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setAttribute(Qt::WA_StyledBackground);
    foot->setProperty("fill", "header");
    auto *open = makeButton(tr("Mở &dữ liệu đã có…"), QStringLiteral("folder"), QStringLiteral("openExisting"), foot);
    m_problem = new QLabel(foot);
    m_problem->setObjectName(QStringLiteral("firstRunProblem"));
    m_problem->setWordWrap(true);
    m_problem->setFont(textFont(TextUse::Small));
    m_problem->setProperty("tone", "err");
    m_back = makeButton(tr("&Quay lại"), QString(), QStringLiteral("firstRunBack"), foot);
    m_next = makeButton(tr("T&iếp tục"), QString(), QStringLiteral("firstRunNext"), foot);
    m_back->setToolTip(tr("Quay lại (Alt+←)"));
    m_next->setToolTip(tr("Tiếp tục (Enter, Alt+→)"));
    m_next->setProperty("look", "primary");
    m_next->setDefault(true);
    open->setAutoDefault(false);
    m_back->setAutoDefault(false);
    for (QPushButton *button : {m_back, m_next})
        button->setProperty("fit", "dialog");
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(24, 10, 24, 10);
    layout->setSpacing(8);
    layout->addWidget(open);
    layout->addWidget(m_problem, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(open, &QPushButton::clicked, this, &FirstRunWizard::openExisting);
    connect(m_back, &QPushButton::clicked, this, &FirstRunWizard::back);
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::next);
    return foot;
}

int FirstRunWizard::step() const
{
    return m_pages->currentIndex();
}

FirstRunWish FirstRunWizard::wish() const
{
    FirstRunWish wish;
    m_campaign->fill(wish);
    m_office->fill(wish);
    m_place->fill(wish);
    m_units->fill(wish);
    m_signer->fill(wish);
    return wish;
}

QString FirstRunWizard::problem() const
{
    const FirstRunStep *forms[] = {m_office, m_place, m_units, m_campaign, m_signer};
    return step() < EndPlace ? forms[step()]->problem() : QString();
}

void FirstRunWizard::goTo(int step)
{
    m_pages->setCurrentIndex(step);
    const bool narrow = !m_side->isVisibleTo(this);
    m_title->setText(narrow ? tr("Bước %1/%2: %3").arg(step + 1).arg(steps).arg(stepTitle(step)) : stepTitle(step));
    m_help->setText(stepHelp(step));
    for (int i = 0; i < steps; ++i) {
        QFont font = textFont(i == step ? TextUse::Strong : TextUse::Body);
        m_list->item(i)->setFont(font);
        m_list->item(i)->setText(QStringLiteral("%1  %2").arg(QString::number(i + 1), stepTitle(i)));
        const Theme &theme = Theme::of(this);
        m_list->item(i)->setIcon(lineIcon(i < step ? QStringLiteral("check") : QStringLiteral("right"), i < step ? theme.ok
                                                                                                        : i == step
                                                                                                            ? theme.accent
                                                                                                            : theme.nav));
        m_list->item(i)->setForeground(i == step ? theme.accent : i < step ? theme.ok : theme.text2);
    }
    m_strip->dismiss();
    if (step == EndPlace)
        showSummary();
    m_back->setEnabled(step > 0);
    m_next->setText(step == EndPlace ? tr("&Hoàn tất") : tr("T&iếp tục"));
    m_next->setAccessibleName(QString(m_next->text()).remove(u'&'));
    judge();
    if (QWidget *page = static_cast<QScrollArea *>(m_pages->currentWidget())->widget())
        if (auto *first = page->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly); first && first->isEnabled())
            first->setFocus();
}

void FirstRunWizard::judge()
{
    const QString why = problem();
    m_problem->setText(why);
    m_next->setEnabled(why.isEmpty());
}

void FirstRunWizard::next()
{
    if (!problem().isEmpty())
        return;
    if (step() == EndPlace)
        finish();
    else
        goTo(step() == DataPlace && wish().serverHasData ? int(EndPlace) : step() + 1);
}

void FirstRunWizard::back()
{
    if (step() > 0)
        goTo(step() == EndPlace && wish().serverHasData ? int(DataPlace) : step() - 1);
}

void FirstRunWizard::showSummary()
{
    const FirstRunWish draft = wish();
    if (draft.serverHasData) {
        m_summary->setText(
            tr("Mở dữ liệu đã có trên máy chủ %1, cơ sở dữ liệu %2.").arg(draft.server.host, draft.server.database));
        return;
    }
    const RegistryPlan plan = planRegistry(draft.files, Registry(), draft.campaign);
    m_summary->setText(tr("Cơ quan: %1").arg(draft.office.name) + u'\n'
                       + (draft.onServer
                              ? tr("Dữ liệu: máy chủ %1, cơ sở dữ liệu %2").arg(draft.server.host, draft.server.database)
                              : tr("Dữ liệu: %1").arg(QDir::toNativeSeparators(draft.file)))
                       + u'\n' + tr("Danh mục: %1 đơn vị, %2 mẫu số").arg(plan.units.size()).arg(plan.bases.size())
                       + (draft.sampleReports ? tr(", kèm số liệu mẫu") : QString()) + u'\n'
                       + tr("Đợt: %1, mục tiêu %2 đến %3, hạn %4")
                             .arg(draft.campaign.name, words::percent(draft.campaign.target),
                                  words::date(draft.campaign.targetBy), words::time(draft.campaign.cutoff))
                       + u'\n'
                       + (draft.office.signerName.isEmpty() ? tr("Người ký: ghi sau trong Thiết lập")
                                                            : tr("Người ký: %1").arg(draft.office.signerName)));
}

void FirstRunWizard::finish()
{
    if (const Outcome done = m_doors.finish(wish()); !done)
        tellFailure(done.error());
    else
        accept();
}

void FirstRunWizard::openExisting()
{
    const auto path = m_prompts.chooseOpenPath(tr("Mở dữ liệu đã có"), tr("Dữ liệu Độ Phủ (*.dophu *.db)"));
    if (!path)
        return;
    if (const Outcome done = m_doors.openExisting(*path); !done)
        tellFailure(done.error());
    else
        accept();
}

void FirstRunWizard::tellFailure(const Failure &failure)
{
    const FailureWords told = serverWords(failure);
    m_strip->show(MessageStrip::Tone::Error, told.todo, told.what);
}

void FirstRunWizard::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool narrow = width() < scaled(760);
    if (m_side->isHidden() == narrow)
        return;
    m_side->setVisible(!narrow);
    goTo(step());
}

} // namespace dophu
