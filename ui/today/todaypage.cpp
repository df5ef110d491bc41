#include "ui/today/todaypage.h"

#include "core/documents/reportissue.h"
#include "ui/today/kpicards.h"
#include "ui/today/missinglist.h"
#include "ui/today/problemlist.h"
#include "ui/today/ratebars.h"
#include "ui/widgets/changelines.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reasons.h"
#include "ui/widgets/sizeclass.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

namespace dophu
{

namespace
{
constexpr int pageMargin = 12;
constexpr int sparklineDays = 9;
} // namespace

TodayPage::TodayPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : Page(parent), m_desk(desk), m_prompts(prompts), m_scroll(new QScrollArea(this)), m_content(new QWidget(this)),
      m_strip(new MessageStrip(m_content)), m_coverage(new CoverageCard(m_content)), m_reported(new ReportedCard(m_content)),
      m_increase(new IncreaseCard(m_content)), m_forecast(new ForecastCard(m_content)),
      m_deadline(new DeadlineCard(m_content)), m_tabs(new QTabBar(m_content)), m_missing(new MissingList(desk, m_content)),
      m_ratePanel(new Panel(tr("Tỷ lệ theo xã, thị trấn"), m_content)), m_rateCount(new QLabel(m_ratePanel)),
      m_rates(new RateBars(m_ratePanel)), m_problems(new ProblemList(m_content))
{
    setObjectName(QStringLiteral("todayPage"));
    setAccessibleName(tr("Hôm nay"));
    setStart(m_missing->table());
    setSidePanes({m_rates, m_problems});
    m_scroll->setObjectName(QStringLiteral("todayScroll"));
    m_scroll->setAccessibleName(tr("Hôm nay"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_tabs->setObjectName(QStringLiteral("todayTabs"));
    m_tabs->setAccessibleName(tr("Chưa gửi hoặc cần xử lý"));
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Chưa gửi"));
    m_tabs->addTab(tr("Cần xử lý"));
    m_rateCount->setFont(textFont(TextUse::Small));
    m_rateCount->setProperty("tone", "text2");
    m_ratePanel->titleRow()->addWidget(m_rateCount);
    m_ratePanel->body()->addWidget(m_rates, 1);
    m_why = new WhyChange(desk, m_increase);
    m_increase->addBesideTitle(m_why);
    connectParts();
    for (const int by : {1, -1}) {
        auto *next =
            new QShortcut(QKeySequence(by > 0 ? QKeyCombination(Qt::Key_F7) : QKeyCombination(Qt::SHIFT, Qt::Key_F7)), this);
        next->setContext(Qt::WidgetWithChildrenShortcut);
        connect(next, &QShortcut::activated, this, [this, by] { m_problems->focusNext(by); });
    }
    connect(&m_desk, &Desk::dayChanged, this, [this](Day changed) {
        if (changed <= m_day)
            reload();
    });
    connect(&m_desk, &Desk::chased, this, [this](Day day) {
        if (day == m_day && isVisible())
            m_missing->showChases();
        else if (day == m_day)
            m_stale = true;
    });
    connect(&m_desk, &Desk::saved, this, [this] { // the report of a closed day may have been issued
        if (m_closed && isVisible())
            showIssue();
        m_stale = m_stale || (m_closed && !isVisible());
    });
    connect(&m_desk, &Desk::registryChanged, this, &TodayPage::reload);
    connect(&m_desk, &Desk::campaignChanged, this, &TodayPage::reload);
}

void TodayPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &TodayPage::arrange);
    connect(m_rates, &RateBars::unitChosen, this, &TodayPage::unitWanted);
    connect(m_missing, &MissingList::unitWanted, this, &TodayPage::unitWanted);
    connect(m_missing, &MissingList::lateWanted, this, [this] { emit filterWanted(QStringLiteral("late")); });
    connect(m_missing, &MissingList::closeDayWanted, this, &TodayPage::closeDayWanted);
    connect(m_missing, &MissingList::letterWanted, this, &TodayPage::reminderLetterWanted);
    connect(m_missing, &MissingList::copied, this, [this](int units) {
        m_strip->show(MessageStrip::Tone::Ok, tr("Đã sao chép lời nhắc cho %1 đơn vị. Dán vào nhóm Zalo.").arg(units));
        arrange();
    });
    connect(m_missing, &MissingList::noted, this, [this](const QString &sentence) {
        m_strip->show(MessageStrip::Tone::Ok, sentence);
        arrange();
    });
    connect(m_missing, &MissingList::failed, this, &TodayPage::tellFailure);
    connect(m_strip, &MessageStrip::dismissed, this, &TodayPage::arrange);
    connect(m_problems, &ProblemList::acceptWanted, this, &TodayPage::acceptFinding);
    connect(m_problems, &ProblemList::unitWanted, this, &TodayPage::unitWanted);
    connect(m_problems, &ProblemList::editWanted, this, &TodayPage::editWanted);
    connect(m_problems, &ProblemList::offeredWanted, this, &TodayPage::takeOffered);
    connect(m_problems, &ProblemList::acceptedWanted, this, [this] { emit filterWanted(QStringLiteral("accepted")); });
}

void TodayPage::showDay(Day day)
{
    m_day = day;
    m_stale = true;
    if (isVisible())
        reload();
}

QString TodayPage::hint() const
{
    return tr("F5 Tính lại");
}

void TodayPage::tick()
{
    if (!isVisible() || !m_day.isValid())
        return;
    if (m_past != (m_desk.now() >= m_desk.campaign().cutoffOf(m_day)))
        return reload(); // who is silent is missing from now on
    m_deadline->show(m_desk.campaign(), m_day, m_desk.now(), m_issuedAt);
    m_missing->tick();
}

void TodayPage::showIssue()
{
    const auto state = m_desk.dayState(m_day);
    const auto issued = state ? reportIssuedAt(m_desk, *state) : Result<Moment>(tl::unexpected<Failure>(state.error()));
    if (!issued)
        return tellFailure(issued.error());
    m_issuedAt = *issued;
    tick();
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
    else
        tick(); // minutes passed while another page was shown
    arrange();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TodayPage::reload()
{
    if (!m_day.isValid() || !isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    m_past = m_desk.now() >= m_desk.campaign().cutoffOf(m_day);
    const auto day = m_desk.consolidation(m_day);
    const auto pace = m_desk.pace(m_day);
    const auto state = m_desk.dayState(m_day);
    const auto read = m_desk.totals(m_day.plus(-sparklineDays), m_day);
    const auto issued = state ? reportIssuedAt(m_desk, *state) : Moment();
    for (const Failure *failure : {day ? nullptr : &day.error(), pace ? nullptr : &pace.error(),
                                   state ? nullptr : &state.error(), read ? nullptr : &read.error(),
                                   issued ? nullptr : &issued.error()}) {
        if (failure)
            return tellFailure(*failure);
    }
    m_closed = state->closed;
    m_issuedAt = *issued;
    // A closed day is what was frozen; the last point of the series must be that, too.
    QVector<DayTotal> totals = *read;
    if (!totals.isEmpty() && totals.last().day == m_day)
        totals.last().installed = day->district.carriedForward.installed;
    const Campaign &campaign = m_desk.campaign();
    m_coverage->show(*day, campaign);
    m_reported->show(*day);
    m_increase->show(totals, campaign);
    m_why->showDay(m_day);
    m_forecast->show(*pace, *day, campaign);
    m_deadline->show(campaign, m_day, m_desk.now(), m_issuedAt);
    m_missing->show(*day, state->closed);
    m_problems->show(*day, campaign.unitWord, !state->closed);
    m_rates->show(*day);
    m_rateCount->setText(
        tr("%1/%2 đạt %3").arg(day->district.counts.met).arg(m_rates->count()).arg(words::percent(day->target)));
    m_tabs->setTabText(0, tr("Chưa gửi %1").arg(day->all.missing));
    m_tabs->setTabText(1, tr("Cần xử lý %1").arg(day->all.errors + day->all.warnings));
    showStart(*day);
    arrange();
}

// Before the first report of the day: say so, with yesterday's result.
void TodayPage::showStart(const Consolidation &day)
{
    const bool nothing = day.all.reported == 0;
    if (!nothing) {
        if (m_strip->tone() == MessageStrip::Tone::Note)
            m_strip->dismiss();
        return;
    }
    QString text = tr("Nhập tay, dán từ Excel hoặc nhận tệp ở trang Nhập báo cáo.");
    if (const auto coverage = day.district.dayBefore.coverage(); coverage && coverage->installed().value() > 0)
        text = tr("Hôm trước %1: %2, %3 %4.")
                   .arg(words::shortDate(day.day.plus(-1)), words::percent(coverage), words::count(coverage->installed()),
                        words::shipped(m_desk.campaign().unitWord));
    m_strip->show(MessageStrip::Tone::Note, text, tr("Chưa có số liệu ngày %1.").arg(words::shortDate(day.day)));
}

void TodayPage::takeOffered(UnitId unit, Count offered)
{
    const auto history = m_desk.historyOf(unit, m_day);
    if (!history || history->isEmpty())
        return;
    ReportDraft draft = history->first().report;
    int newest = history->first().number;
    for (const Revision &revision : *history) {
        if (revision.number > newest) {
            newest = revision.number;
            draft = revision.report;
        }
    }
    const QString before = words::count(draft.installed);
    draft.installed = offered;
    draft.reason = tr("Lấy số gợi ý");
    draft.expected = newest;
    const auto entered = m_desk.enter(draft);
    const Unit *named = m_desk.registry().byId(unit);
    if (!entered)
        return tellFailure(entered.error());
    m_strip->show(MessageStrip::Tone::Ok,
                  tr("%1: %2 thành %3.").arg(named ? named->name : QString(), before, words::count(offered)));
    arrange();
}

void TodayPage::acceptFinding(UnitId unitId, FindingCode code)
{
    const auto day = m_desk.consolidation(m_day);
    const Unit *unit = m_desk.registry().byId(unitId);
    const UnitFigures *figures = day && unit ? day->unit(unit->code) : nullptr;
    if (!figures)
        return;
    for (const Finding &finding : figures->findings) {
        if (finding.code != code || !finding.isOpen())
            continue;
        const QString title = finding.severity() == Severity::Error ? tr("Chấp nhận lỗi, %1") : tr("Chấp nhận cảnh báo, %1");
        const auto reason = m_prompts.askReason(
            title.arg(unit->name), words::findingSentence(finding, m_desk.campaign().unitWord), acceptanceReasons());
        if (!reason)
            return;
        if (const Outcome accepted = m_desk.accept(unitId, m_day, code, *reason); !accepted)
            return tellFailure(accepted.error());
        m_strip->show(MessageStrip::Tone::Ok, tr("Đã chấp nhận, %1: %2.").arg(unit->name, *reason));
        return arrange();
    }
}

void TodayPage::tellFailure(const Failure &failure)
{
    const FailureWords words = failureWords(failure);
    m_strip->show(MessageStrip::Tone::Error, words.todo, words.what);
    arrange();
}

int TodayPage::stripHeight() const
{
    return std::max({m_strip->heightForWidth(width() - 3 * pageMargin), m_strip->minimumHeight(),
                     m_strip->minimumSizeHint().height()});
}

int TodayPage::arrangeCards(int width, bool tight, bool compact)
{
    const int tall = scaled(108);
    QVector<QPair<QWidget *, int>> cards{
        {m_coverage, 266}, {m_reported, 244}, {m_increase, 178}, {m_forecast, 212}, {m_deadline, 218}};
    m_deadline->setVisible(!compact && !tight);
    if (compact || tight)
        cards.removeLast();
    const int top = m_strip->isHidden() ? pageMargin : pageMargin + stripHeight() + pageMargin;
    const int perRow = tight ? 2 : int(cards.size());
    int y = top;
    for (int first = 0; first < cards.size(); first += perRow) {
        int shares = 0;
        const int last = std::min<int>(first + perRow, int(cards.size()));
        for (int i = first; i < last; ++i)
            shares += tight ? 1 : cards.at(i).second;
        const int room = width - 2 * pageMargin - (last - first - 1) * pageMargin;
        int x = pageMargin;
        for (int i = first; i < last; ++i) {
            const int wide = i + 1 == last ? width - pageMargin - x : room * (tight ? 1 : cards.at(i).second) / shares;
            cards.at(i).first->setGeometry(x, y, wide, tall);
            x += wide + pageMargin;
        }
        y += tall + pageMargin;
    }
    return y;
}

// One column; the whole page scrolls.
void TodayPage::stackPanels(int width, int y)
{
    const int room = width - 2 * pageMargin;
    for (QWidget *panel :
         {static_cast<QWidget *>(m_missing), static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_ratePanel)}) {
        const int tall =
            panel == m_ratePanel ? scaled(60 + 24 * int(m_rates->count() < 30 ? m_rates->count() : 30)) : scaled(320);
        panel->setGeometry(pageMargin, y, room, tall);
        y += tall + pageMargin;
    }
    m_content->resize(width, y);
}

void TodayPage::arrange()
{
    m_scroll->setGeometry(rect());
    const SizeClass size = sizeClassOf(this);
    const bool tight = size == SizeClass::Tight;
    const bool compact = size == SizeClass::Compact;
    const bool low = height() < scaled(430);
    const int width = this->width() - (tight || low ? 12 : 0);
    if (!m_strip->isHidden())
        m_strip->setGeometry(pageMargin, pageMargin, width - 2 * pageMargin, stripHeight());
    int y = arrangeCards(width, tight, compact);
    m_tabs->setVisible(compact);
    m_missing->setVisible(!compact || m_tabs->currentIndex() == 0);
    m_problems->setVisible(!compact || m_tabs->currentIndex() == 1);
    m_rates->setRoomy(size == SizeClass::Wide);
    const int room = width - 2 * pageMargin;
    if (tight)
        return stackPanels(width, y);
    const int bottom = std::max(height() - pageMargin, y + scaled(300));
    if (compact) {
        const int left = room * 55 / 100;
        m_tabs->setGeometry(pageMargin, y, left, m_tabs->sizeHint().height());
        const int listTop = y + m_tabs->sizeHint().height() + 4;
        for (QWidget *panel : {static_cast<QWidget *>(m_missing), static_cast<QWidget *>(m_problems)})
            panel->setGeometry(pageMargin, listTop, left, bottom - listTop);
        m_ratePanel->setGeometry(2 * pageMargin + left, y, room - left - pageMargin, bottom - y);
    } else {
        const bool wide = size == SizeClass::Wide;
        const int columns = room - 2 * pageMargin;
        const int first = columns * (wide ? 340 : 382) / 1000;
        const int second = columns * (wide ? 330 : 322) / 1000;
        m_missing->setGeometry(pageMargin, y, first, bottom - y);
        m_ratePanel->setGeometry(2 * pageMargin + first, y, second, bottom - y);
        m_problems->setGeometry(3 * pageMargin + first + second, y, columns - first - second, bottom - y);
    }
    m_content->resize(width, bottom + pageMargin);
}

} // namespace dophu
