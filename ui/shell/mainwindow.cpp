#include "ui/shell/mainwindow.h"

#include "core/documents/reportissue.h"
#include "ui/documents/documentspage.h"
#include "ui/entry/entrypage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/page.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/sizeclass.h"
#include "ui/widgets/words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace dophu
{

MainWindow::MainWindow(Desk &desk, Prompts &prompts, const Preferences &preferences, MakePage makePage, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_prompts(prompts), m_preferences(preferences), m_makePage(std::move(makePage))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(880, 430);
    setAcceptDrops(true);
    resize(1366, 696);
    if (!preferences.geometry.isEmpty())
        restoreGeometry(preferences.geometry);
    if (const QRect seen = onScreen(geometry()); seen != geometry())
        setGeometry(seen);
    m_day = dayOfLastSitting().value_or(startDay());
    m_kind = preferences.page;
    m_figures.setSingleShot(true);
    m_figures.setInterval(std::chrono::milliseconds(100));
    m_minute.setSingleShot(true);
    m_others.setInterval(std::chrono::seconds(2));
    build();
    addShortcuts();
    connectDesk();
}

// Today when the campaign runs, else its nearest day.
Day MainWindow::startDay() const
{
    return std::clamp(m_desk.now().day(), m_desk.campaign().firstDay, m_desk.campaign().lastDay);
}

void MainWindow::build()
{
    auto *root = new QWidget(this);
    root->setObjectName(QStringLiteral("windowRoot"));
    m_navigation = new Navigation(m_desk, root);
    m_topBar = new TopBar(m_desk, root);
    m_stack = new QStackedWidget(root);
    m_status = new StatusLine(root);
    m_clock = new MessageStrip(root);
    m_clock->setObjectName(QStringLiteral("clockStrip"));
    m_notice = new MessageStrip(root);
    m_notice->setObjectName(QStringLiteral("noticeStrip"));
    connect(m_clock, &MessageStrip::dismissed, this, [this] { m_clockDismissed = m_desk.clockBehind().value_or(Moment()); });
    auto *layout = new QHBoxLayout(root);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(new Hairline(Qt::Horizontal, root));
    column->addWidget(m_clock);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline(Qt::Horizontal, root));
    column->addWidget(m_status);
    layout->addLayout(column, 1);
    m_pages.fill(nullptr);
    m_root = root;
    setCentralWidget(root);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::goTo);
    connect(m_navigation->menuButton(), &QPushButton::clicked, this, &MainWindow::openMenu);
    connect(m_navigation->campaignButton(), &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        menu.setObjectName(QStringLiteral("campaignMenu"));
        fillCampaigns(menu);
        const QPushButton *button = m_navigation->campaignButton();
        menu.exec(button->mapToGlobal(QPoint(0, button->height())));
    });
    connect(m_topBar, &TopBar::dayWanted, this, &MainWindow::showDay);
    connect(m_topBar, &TopBar::stageWanted, this, &MainWindow::closeOrReopenDay);
    m_status->showLocation(m_desk.location());
    layOut();
    showDay(m_day);
    goTo(m_kind);
}

void MainWindow::rebuild(const Preferences &preferences)
{
    m_preferences.appearance = preferences.appearance;
    m_preferences.language = preferences.language;
    // Text kept in window fonts and pixels is everywhere: a new tree is simpler and surer than following each change.
    keepArrangements();
    delete m_root;
    build();
}

void MainWindow::addShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    for (int i = 0; i < pageKindCount; ++i)
        shortcut(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i))), [this, i] { goTo(PageKind(i)); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { showDay(m_day.plus(-1)); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { showDay(m_day.plus(1)); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { showDay(startDay()); });
    shortcut(QKeySequence(Qt::Key_F5), [this] {
        auto *page = qobject_cast<Page *>(m_stack->currentWidget());
        if (!page || !page->again())
            showDay(m_day);
    });
    shortcut(QKeySequence(Qt::Key_F6), [this] { stepPane(1); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { stepPane(-1); });
    shortcut(QKeySequence(Qt::Key_F9), [this] { closeOrReopenDay(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { makeBundle(); });
    shortcut(QKeySequence(Qt::Key_F10), [this] { openMenu(); });
    shortcut(QKeySequence(Qt::Key_F1), [this] { help(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_O), [this] {
        if (m_intakeOffered)
            emit importWanted({});
    });
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] {
        if (m_intakeOffered)
            emit pasteTextWanted({});
    });
}

void MainWindow::connectDesk()
{
    connect(&m_figures, &QTimer::timeout, this, &MainWindow::refreshFigures);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::tick);
    tick();
    connect(&m_others, &QTimer::timeout, this, [this] { (void)m_desk.refresh(); });
    if (m_desk.location().startsWith(QLatin1String("postgresql:")))
        m_others.start();
    connect(&m_desk, &Desk::saved, this, [this](Moment at) {
        m_status->showSaved(at);
        showClock();
        if (m_state.closed) // its report may have been issued just now
            m_figures.start();
    });
    connect(&m_desk, &Desk::dayChanged, &m_figures, qOverload<>(&QTimer::start));
    connect(&m_desk, &Desk::registryChanged, &m_figures, qOverload<>(&QTimer::start));
    connect(&m_desk, &Desk::campaignChanged, this, [this] {
        m_navigation->refreshNames();
        showDay(m_day);
    });
}

Page *MainWindow::pageOf(PageKind kind)
{
    Page *&page = m_pages.at(std::size_t(kind));
    if (!page) {
        page = m_makePage(kind, m_stack);
        m_stack->addWidget(page);
        connectPage(page);
        page->showDay(m_day);
        if (const QVariantMap kept = m_preferences.arrangements.value(pageKey(kind)).toMap(); !kept.isEmpty())
            page->restoreArrangement(kept);
    }
    return page;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::unitWanted, this, [this](UnitId unit) {
        goTo(PageKind::Entry);
        pageOf(PageKind::Entry)->showUnit(unit);
    });
    connect(page, &Page::dayWanted, this, &MainWindow::showDay);
    connect(page, &Page::messageWanted, this, [this](const QString &text) { m_status->say(text); });
    connect(page, &Page::hintChanged, this, [this, page] {
        if (m_stack->currentWidget() == page)
            m_status->showHint(page->hint());
    });
    if (auto *today = qobject_cast<TodayPage *>(page))
        connectToday(today);
    if (auto *entry = qobject_cast<EntryPage *>(page))
        connectEntry(entry);
}

void MainWindow::connectToday(TodayPage *page)
{
    connect(page, &TodayPage::closeDayWanted, this, &MainWindow::closeDay);
    connect(page, &TodayPage::reminderLetterWanted, this, [this](const QStringList &units) {
        goTo(PageKind::Documents);
        if (auto *documents = qobject_cast<DocumentsPage *>(pageOf(PageKind::Documents)))
            documents->showReminder(units);
    });
    connect(page, &TodayPage::editWanted, this, [this](UnitId unit) {
        goTo(PageKind::Entry);
        if (auto *entry = qobject_cast<EntryPage *>(pageOf(PageKind::Entry)))
            entry->editUnit(unit);
    });
    connect(page, &TodayPage::filterWanted, this, [this](const QString &filter) {
        goTo(PageKind::Entry);
        if (auto *entry = qobject_cast<EntryPage *>(pageOf(PageKind::Entry)))
            entry->showFilter(filter);
    });
}

void MainWindow::connectEntry(EntryPage *page)
{
    page->setIntakeOffered(m_intakeOffered);
    connect(page, &EntryPage::importWanted, this, [this] { emit importWanted({}); });
    connect(page, &EntryPage::pasteTextWanted, this, &MainWindow::pasteTextWanted);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_begun)
        QMetaObject::invokeMethod(this, &MainWindow::begin, Qt::QueuedConnection);
}

void MainWindow::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    if (const Outcome read = m_desk.readRegistry(); !read) {
        const FailureWords words = failureWords(read.error());
        m_prompts.tell(words.what, words.oneLine(), words.detail);
        close(); // without its units no page could say anything true
        return;
    }
    goTo(m_kind);
    refreshFigures();
}

void MainWindow::goTo(PageKind kind)
{
    m_kind = kind;
    m_preferences.page = kind;
    m_navigation->setCurrent(kind);
    if (!m_begun)
        return;
    Page *page = pageOf(kind);
    m_stack->setCurrentWidget(page);
    m_status->showHint(page->hint());
    page->takeKeyboard();
}

void MainWindow::showDay(Day day)
{
    if (!m_desk.campaign().includes(day))
        day = std::clamp(day, m_desk.campaign().firstDay, m_desk.campaign().lastDay);
    m_day = day;
    m_past = m_desk.now() >= m_desk.campaign().cutoffOf(m_day);
    m_topBar->showDay(day);
    for (Page *page : m_pages) {
        if (page)
            page->showDay(day);
    }
    sayTitle(false);
    refreshFigures();
}

void MainWindow::sayTitle(bool closed)
{
    const QString title = tr("Độ Phủ – %1 %2 – %3").arg(m_desk.office().name, m_desk.office().district, words::date(m_day));
    setWindowTitle(closed ? tr("%1 (đã chốt)").arg(title) : title);
}

void MainWindow::refreshFigures()
{
    if (!m_begun)
        return;
    const auto figures = m_desk.consolidation(m_day);
    const auto state = m_desk.dayState(m_day);
    const auto issued = state ? reportIssuedAt(m_desk, *state) : Moment();
    if (!figures || !state || !issued)
        return;
    m_state = *state;
    sayTitle(m_state.closed);
    m_navigation->setCounters(figures->all.errors, figures->all.warnings);
    m_topBar->showFigures(*figures, *state, *issued);
}

void MainWindow::tick()
{
    // At the full minute: that is when hours change, and a day becomes late.
    m_minute.start(std::chrono::milliseconds(60'000 - m_desk.now().epochMs() % 60'000));
    showClock();
    cutOffPassed();
    m_topBar->tick();
    if (auto *today = qobject_cast<TodayPage *>(m_pages.at(std::size_t(PageKind::Today))))
        today->tick();
    keepSitting();
}

void MainWindow::showClock()
{
    const auto behind = m_desk.clockBehind();
    if (!behind) {
        m_clock->hide();
        return;
    }
    if (*behind == m_clockDismissed || !m_clock->isHidden())
        return;
    const bool today = behind->day() == m_desk.now().day();
    const QString last =
        today ? words::time(*behind) : tr("%1 ngày %2").arg(words::time(*behind), words::date(behind->day()));
    m_clock->show(MessageStrip::Tone::Warning,
                  tr("Đồng hồ máy chậm hơn bản ghi cuối (%1). Chỉnh giờ rồi nhập tiếp.").arg(last));
}

// What was not due yet is missing now: every page says so, but none is pulled away under somebody's typing.
void MainWindow::cutOffPassed()
{
    const bool past = m_desk.now() >= m_desk.campaign().cutoffOf(m_day);
    const auto *typing = qobject_cast<const QLineEdit *>(focusWidget());
    if (past == m_past || (typing && m_stack->isAncestorOf(typing)))
        return;
    m_past = past;
    showDay(m_day);
}

void MainWindow::setIntakeOffered(bool offered)
{
    m_intakeOffered = offered;
    if (auto *entry = qobject_cast<EntryPage *>(m_pages.at(std::size_t(PageKind::Entry))))
        entry->setIntakeOffered(offered);
}

// Under 1180 logical pixels the words of the navigation give their room to the work.
void MainWindow::layOut()
{
    const SizeClass size = sizeClassOf(this);
    const bool room = size == SizeClass::Standard || size == SizeClass::Wide;
    m_navigation->setOpen(room && m_preferences.navigationOpen);
    m_topBar->setSizeClass(size);
    m_status->setVisible(!isLow(this));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    layOut();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepArrangements();
    emit preferencesChanged(m_preferences);
    QMainWindow::closeEvent(event);
}

} // namespace dophu
