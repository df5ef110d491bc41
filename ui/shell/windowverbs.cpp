// The verbs of the main window: closing and reopening the day, the menu, moving between panes, help.
#include "core/documents/papermail.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/paperversions.h"
#include "ui/shell/closedialog.h"
#include "ui/shell/dim.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/page.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reasons.h"
#include "ui/widgets/words.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace dophu
{

namespace
{

// Of the papers made from this day's figures those that hold: once the figures are others, each wants a successor.
QStringList reportsThatStand(const QVector<IssuedPaper> &papers, Day day)
{
    QStringList numbers;
    for (qsizetype row = papers.size() - 1; row >= 0; --row) {
        const IssuedPaper &paper = papers.at(row);
        if (paper.day == day && isReplaceable(paper) && !replacedBy(papers, row))
            numbers.append(spelledNumber(paper));
    }
    return numbers;
}

} // namespace

void MainWindow::closeOrReopenDay()
{
    if (m_state.day == m_day && m_state.closed)
        reopenDay();
    else
        closeDay();
}

void MainWindow::makeBundle()
{
    goTo(PageKind::Documents);
    if (auto *documents = qobject_cast<DocumentsPage *>(pageOf(PageKind::Documents)))
        documents->bundleNow();
}

void MainWindow::closeDay()
{
    if (m_desk.now() < m_desk.campaign().cutoffOf(m_day)
        && !m_prompts.confirm(tr("Chốt trước hạn"),
                              tr("Chưa đến hạn %1 ngày %2. Đơn vị gửi sau khi chốt sẽ vào báo bù.")
                                  .arg(words::time(m_desk.campaign().cutoff), words::date(m_day)),
                              tr("Chốt trước hạn…")))
        return;
    Dim dim(centralWidget());
    CloseDialog dialog(m_desk, m_prompts, m_day, this);
    std::optional<UnitId> wanted;
    connect(&dialog, &CloseDialog::unitWanted, this, [&wanted](UnitId unit) { wanted = unit; });
    const bool closed = dialog.exec() == QDialog::Accepted;
    refreshFigures();
    if (closed)
        m_status->say(tr("Đã chốt ngày %1.").arg(words::date(m_day)));
    if (wanted) {
        goTo(PageKind::Entry);
        pageOf(PageKind::Entry)->showUnit(*wanted);
    }
}

void MainWindow::reopenDay()
{
    if (!m_desk.clerk().mayReopen()) // said before a reason is written for nothing
        return m_prompts.tell(tr("Mở lại ngày %1").arg(words::date(m_day)),
                              tr("Mở lại ngày đã chốt cần quyền của Trưởng phòng hoặc người được giao ở Thiết lập."));
    const auto papers = m_desk.issuedPapers();
    if (!papers) {
        const FailureWords said = failureWords(papers.error());
        return m_prompts.tell(said.what, said.todo.isEmpty() ? said.what : said.todo, said.detail);
    }
    QStringList text{tr("Số liệu đã chốt lúc %1 sẽ sửa được lại. Việc mở lại và lý do được ghi vào Nhật ký.")
                         .arg(words::time(m_state.closedAt))};
    if (const QStringList numbers = reportsThatStand(*papers, m_day); !numbers.isEmpty())
        text.append(tr("Ngày này đã ban hành %1; sau khi chốt lại sẽ ra báo cáo thay thế.").arg(numbers.join(QStringLiteral(", "))));
    const auto reason = m_prompts.askReasonTo(tr("Mở lại ngày"), tr("Mở lại ngày %1").arg(words::date(m_day)),
                                              text.join(QStringLiteral("\n\n")), reopenReasons());
    if (!reason)
        return;
    if (const Outcome reopened = m_desk.reopen(m_day, *reason); !reopened) {
        const FailureWords said = failureWords(reopened.error());
        m_prompts.tell(said.what, said.todo.isEmpty() ? said.what : said.todo, said.detail);
    }
    refreshFigures();
}

void MainWindow::backup()
{
    const QString name = QStringLiteral("dophu-%1.dophu").arg(m_desk.now().day().iso());
    const auto path = m_prompts.chooseSavePath(tr("Sao lưu dữ liệu"), name, tr("Dữ liệu Độ Phủ (*.dophu)"));
    if (!path)
        return;
    if (const Outcome saved = m_desk.backup(*path); !saved) {
        const FailureWords said = failureWords(saved.error());
        return m_prompts.tell(said.what, said.todo.isEmpty() ? said.what : said.todo, said.detail);
    }
    m_status->say(tr("Đã sao lưu vào %1.").arg(*path));
}

void MainWindow::help()
{
    HelpDialog dialog(m_kind, this, m_preferences.language);
    connect(&dialog, &HelpDialog::keysWantedOnPaper, this,
            [this] { emit paperWanted(keysOnPaper(m_desk.now().day(), m_preferences.language)); });
    dialog.exec();
}

// F6: navigation, top bar, page, what stands beside its work, and round again.
void MainWindow::stepPane(int by)
{
    auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    if (!page)
        return;
    QVector<QWidget *> panes{m_navigation, m_topBar, page};
    for (QWidget *beside : page->sidePanes()) {
        if (beside->isVisible())
            panes.append(beside);
    }
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i) == focusWidget() || panes.at(i)->isAncestorOf(focusWidget()))
            at = i;
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + by + panes.size()) % panes.size();
        if (panes.at(at) == page)
            return page->takeKeyboard();
        if (panes.at(at) == m_navigation)
            return m_navigation->takeKeyboard();
        if (focusFirst(panes.at(at)))
            return;
    }
}

void MainWindow::change(const Preferences &preferences)
{
    const bool looks = preferences.appearance != m_preferences.appearance || preferences.language != m_preferences.language;
    m_preferences = preferences;
    emit preferencesChanged(m_preferences);
    if (looks)
        emit appearanceWanted(m_preferences);
    else
        layOut();
}

// The campaigns of this store, newest first; choosing one works on it from now on.
void MainWindow::fillCampaigns(QMenu &menu)
{
    const auto campaigns = m_desk.campaigns();
    if (!campaigns)
        return;
    for (auto it = campaigns->rbegin(); it != campaigns->rend(); ++it) {
        QAction *action =
            menu.addAction(tr("%1 (%2 – %3)").arg(it->name, words::date(it->firstDay), words::date(it->lastDay)));
        action->setCheckable(true);
        action->setChecked(it->id == m_desk.campaignId());
        connect(action, &QAction::triggered, this, [this, id = it->id] {
            if (const Outcome done = m_desk.switchCampaign(id); !done)
                m_prompts.tell(tr("Không đổi được đợt"), failureText(done.error()));
        });
    }
}

void MainWindow::openMenu()
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("mainMenuPopup"));
    const auto choice = [this](QMenu *under, const QString &text, bool on, auto set) {
        QAction *action = under->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, set] {
            Preferences changed = m_preferences;
            set(changed);
            // After the menu is gone: a change of look rebuilds the window under it.
            QMetaObject::invokeMethod(
                this, [this, changed] { change(changed); }, Qt::QueuedConnection);
        });
    };
    const Preferences &now = m_preferences;
    choice(&menu, tr("Thanh bên có chữ"), now.navigationOpen, [](Preferences &p) { p.navigationOpen = !p.navigationOpen; });
    if (const auto campaigns = m_desk.campaigns(); campaigns && campaigns->size() > 1)
        fillCampaigns(*menu.addMenu(tr("Đợt báo cáo")));
    QMenu *look = menu.addMenu(tr("Giao diện"));
    choice(look, tr("Sáng"), now.appearance.look == Look::Light, [](Preferences &p) { p.appearance.look = Look::Light; });
    choice(look, tr("Tối"), now.appearance.look == Look::Dark, [](Preferences &p) { p.appearance.look = Look::Dark; });
    choice(look, tr("Theo hệ thống"), now.appearance.look == Look::System,
           [](Preferences &p) { p.appearance.look = Look::System; });
    QMenu *size = menu.addMenu(tr("Cỡ chữ"));
    for (const int percent : {100, 110, 125})
        choice(size, QStringLiteral("%1%").arg(percent), qRound(now.appearance.textScale * 100) == percent,
               [percent](Preferences &p) { p.appearance.textScale = percent / 100.0; });
    QMenu *language = menu.addMenu(tr("Ngôn ngữ"));
    choice(language, QStringLiteral("Tiếng Việt"), now.language == QLatin1String("vi"),
           [](Preferences &p) { p.language = QStringLiteral("vi"); });
    choice(language, QStringLiteral("English"), now.language == QLatin1String("en"),
           [](Preferences &p) { p.language = QStringLiteral("en"); });
    menu.addSeparator();
    connect(menu.addAction(tr("Sao lưu…")), &QAction::triggered, this, &MainWindow::backup);
    connect(menu.addAction(tr("Trợ giúp của trang") + QStringLiteral("\tF1")), &QAction::triggered, this, &MainWindow::help);
    menu.addSeparator();
    connect(menu.addAction(tr("Thoát")), &QAction::triggered, this, &QWidget::close);
    menu.exec(m_navigation->menuButton()->mapToGlobal(QPoint(0, m_navigation->menuButton()->height())));
}

} // namespace dophu
