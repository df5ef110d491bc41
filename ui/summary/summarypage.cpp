#include "ui/summary/summarypage.h"

#include "ui/summary/groupedheader.h"
#include "ui/summary/summarypanel.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statustag.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QLabel>
#include <QItemSelection>
#include <QPoint>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace dophu
{

SummaryPage::SummaryPage(Desk &desk, Prompts &prompts, std::unique_ptr<Papers> papers, QWidget *parent)
    : Page(parent), m_desk(desk), m_prompts(prompts), m_papers(std::move(papers)), m_model(new SummaryModel(this)),
      m_strip(new MessageStrip(this)), m_panel(new SummaryPanel(this))
{
    setObjectName(QStringLiteral("summaryPage"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("fill", "surface");
    assemble();
    connectParts();
    connect(&m_desk, &Desk::dayChanged, this, [this](Day day) {
        if (!m_day.isValid() || day <= m_day || (m_earlier && day <= m_earlier->day))
            refresh();
    });
    connect(&m_desk, &Desk::registryChanged, this, &SummaryPage::refresh);
    connect(&m_desk, &Desk::campaignChanged, this, &SummaryPage::refresh);
}

SummaryPage::~SummaryPage() = default;

void SummaryPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &SummaryPage::refill);
    connect(m_against, &QComboBox::activated, this, [this] {
        readEarlier();
        refill();
    });
    connect(m_order, &QComboBox::activated, this, &SummaryPage::chooseOrder);
    connect(m_find, &QLineEdit::textChanged, this, &SummaryPage::filter);
    connect(m_find, &SearchField::leaveWanted, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_columns, &QPushButton::clicked, this, &SummaryPage::openColumns);
    connect(m_export, &QPushButton::clicked, this, &SummaryPage::exportTable);
    connect(m_print, &QPushButton::clicked, this, &SummaryPage::printTable);
    connect(m_digest, &QPushButton::toggled, this, &SummaryPage::arrange);
    connect(m_header, &QHeaderView::sectionClicked, this, &SummaryPage::sortByHeader);
    connect(m_header, &QWidget::customContextMenuRequested, this, &SummaryPage::openColumns);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { openUnit(index.row()); });
    connect(m_panel, &SummaryPanel::notesWritten, this, &SummaryPage::saveNotes);
    const auto key = [this](const QKeySequence &keys, auto verb) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, verb);
    };
    key(QKeySequence::Copy, &SummaryPage::copy);
    key(QKeySequence(Qt::CTRL | Qt::Key_E), &SummaryPage::exportTable);
    key(QKeySequence(Qt::CTRL | Qt::Key_S), &SummaryPage::exportTable);
    key(QKeySequence(Qt::CTRL | Qt::Key_P), &SummaryPage::printTable);
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

void SummaryPage::showDay(Day day)
{
    m_day = day;
    refresh();
}

void SummaryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void SummaryPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_day.isValid())
        return;
    auto now = m_desk.consolidation(m_day);
    const auto state = m_desk.dayState(m_day);
    if (!now || !state) {
        m_strip->show(MessageStrip::Tone::Error, failureText(now ? state.error() : now.error()));
        return;
    }
    m_now = std::move(*now);
    m_state = *state;
    fillEarlier();
    fillTabs();
    m_tag->setTag(m_state.closed ? StatusTag{TagKind::Closed,
                                             tr("Đã chốt %1, mã số liệu %2").arg(words::time(m_state.closedAt), m_state.seal)}
                                 : StatusTag{TagKind::Draft, tr("Tạm tính")});
    refill();
}

// Every other day of the order up to today, the newest first. The day before is what the report compares with; another
// choice stays as long as the shown day does.
void SummaryPage::fillEarlier()
{
    const QString wanted = m_against->currentData().toString();
    const Day shownBefore = Day::fromIso(m_against->property("shownDay").toString()).value_or(Day());
    m_against->clear();
    const Day first = m_desk.campaign().firstDay;
    const Day last = std::min(m_desk.campaign().lastDay, std::max(m_desk.now().day(), m_day));
    for (Day day = last; day >= first; day = day.plus(-1)) {
        if (day != m_day)
            m_against->addItem(words::date(day), day.iso());
    }
    m_against->addItem(tr("Không so sánh"), QString());
    int chosen = m_against->findData(wanted);
    if (shownBefore != m_day || chosen < 0)
        chosen = m_against->findData(m_day.plus(-1).iso());
    m_against->setCurrentIndex(chosen < 0 ? m_against->count() - 1 : chosen);
    m_against->setProperty("shownDay", m_day.iso());
    readEarlier();
}

void SummaryPage::readEarlier()
{
    m_earlier.reset();
    const auto day = Day::fromIso(m_against->currentData().toString());
    if (!day)
        return;
    auto earlier = m_desk.consolidation(*day);
    if (earlier)
        m_earlier = std::move(*earlier);
    else
        m_strip->show(MessageStrip::Tone::Error, failureText(earlier.error()));
}

void SummaryPage::fillTabs()
{
    const QStringList groups = summaryGroups(*m_now);
    QStringList present;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        present.append(m_tabs->tabData(tab).toString());
    if (present == groups)
        return;
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const QString &group : groups) {
        const int tab = m_tabs->addTab(QString());
        m_tabs->setTabData(tab, group);
        m_tabs->setTabText(tab, tabText(tab, false));
        m_tabs->setTabToolTip(tab, group.isEmpty() ? tr("Chung") : words::group(group));
    }
}

QString SummaryPage::groupOfTab() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void SummaryPage::refill()
{
    if (!m_now)
        return;
    const Consolidation *earlier = m_earlier ? &*m_earlier : nullptr;
    SummaryFacts facts = summaryFacts(m_desk.campaign(), *m_now, earlier, groupOfTab(), m_sorted);
    facts.stateLine = m_state.closed
                          ? tr("Đã chốt %1 ngày %2, mã số liệu %3")
                                .arg(words::time(m_state.closedAt), words::date(m_state.closedAt.day()), m_state.seal)
                          : tr("Tạm tính lúc %1 ngày %2").arg(words::time(m_desk.now()), words::date(m_desk.now().day()));
    fillNotes(facts);
    const Place before = place();
    m_model->show(facts);
    QVector<HeaderTitles> titles;
    for (int column = 0; column < summaryColumns; ++column)
        titles.append({m_model->upperTitle(SummaryColumn(column)), m_model->lowerTitle(SummaryColumn(column))});
    m_header->setTitles(titles);
    showOrder();
    m_title->setText(facts.number + QStringLiteral(". ") + facts.title);
    m_when->setText(tr("Đến %1 ngày %2").arg(words::time(m_now->cutoff), words::date(m_day))
                    + (m_earlier ? tr(" · so với ngày %1").arg(words::date(m_earlier->day)) : QString()));
    m_note->setText(facts.sumNote);
    m_panel->show(*m_now, earlier, territory(), facts, m_desk.campaign().unitWord);
    filter();
    arrange();
    comeBack(before);
}

// Rows are counted anew with each reading and each order; the person is at a unit.
SummaryPage::Place SummaryPage::place() const
{
    Place place;
    place.unit = m_model->unitAt(m_view->currentIndex().row());
    place.column = m_view->currentIndex().column();
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        place.chosen.append(m_model->unitAt(row.row()));
    place.scrolled = m_view->verticalScrollBar()->value();
    return place;
}

void SummaryPage::comeBack(const Place &place)
{
    const int row = place.unit.isValid() ? m_model->rowOf(place.unit) : -1;
    if (row < 0 || m_view->isRowHidden(row))
        return;
    QItemSelection chosen;
    for (const UnitId unit : place.chosen) {
        if (const int again = m_model->rowOf(unit); again >= 0)
            chosen.select(m_model->index(again, 0), m_model->index(again, summaryColumns - 1));
    }
    const QModelIndex current = m_model->index(row, place.column);
    m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    m_view->verticalScrollBar()->setValue(place.scrolled);
    m_view->scrollTo(current);
}

// The district's change, and how many units of the streams in the total met their target.
SummaryTable SummaryPage::territory() const
{
    const Consolidation *earlier = m_earlier ? &*m_earlier : nullptr;
    SummaryTable table;
    table.sum = groupSummary(*m_now, earlier).sum;
    QStringList counted;
    for (const UnitFigures &unit : m_now->units) {
        const Stream *stream = m_desk.campaign().stream(unit.stream);
        if (!stream || !stream->inTotal || counted.contains(unit.group))
            continue;
        counted.append(unit.group);
        const SummaryTable group = unitSummary(*m_now, earlier, unit.group, officialOrder);
        table.met += group.met;
        table.metBefore += group.metBefore;
        table.rated += group.rated;
    }
    return table;
}

void SummaryPage::fillNotes(SummaryFacts &facts)
{
    const auto edits = m_desk.footnoteEdits(m_day, facts.group);
    if (!edits) {
        m_strip->show(MessageStrip::Tone::Error, failureText(edits.error()));
        return;
    }
    facts.notes = withEdits(std::move(facts.notes), *edits);
}

void SummaryPage::saveNotes(const QVector<FootnoteEdit> &edits)
{
    const Outcome saved = m_desk.saveFootnotes(m_day, groupOfTab(), edits);
    if (!saved) {
        m_strip->show(MessageStrip::Tone::Error, failureText(saved.error()));
        return;
    }
    refill(); // also when nothing changed: the fields give way to the notes
    m_strip->show(MessageStrip::Tone::Ok, tr("Đã lưu chú thích."));
}

// Names and codes without marks; the sum stays the whole group's.
void SummaryPage::filter()
{
    const QString wanted = words::folded(m_find->text());
    int found = 0;
    const int sum = m_model->sumRow();
    for (int row = 0; row < sum; ++row) {
        const SummaryRow &figures = m_model->shown().table.rows.at(row);
        const QString name = m_model->index(row, int(SummaryColumn::Name)).data().toString();
        const bool fits =
            wanted.isEmpty() || words::folded(name).contains(wanted) || figures.code.startsWith(m_find->text());
        m_view->setRowHidden(row, !fits);
        m_sum->setRowHidden(row, true);
        found += fits ? 1 : 0;
    }
    m_view->setRowHidden(sum, true);
    m_sum->setRowHidden(sum, false);
    if (found > 0 && m_view->currentIndex().isValid() && m_view->isRowHidden(m_view->currentIndex().row()))
        goToFirstShown();
    if (!wanted.isEmpty() && found == 0)
        m_strip->show(MessageStrip::Tone::Note,
                      tr("Không tìm thấy “%1”. Thử tên không dấu hoặc mã, ví dụ huc, 19468.").arg(m_find->text()));
    else if (m_strip->tone() == MessageStrip::Tone::Note)
        m_strip->dismiss();
}

void SummaryPage::goToFirstShown()
{
    int row = 0;
    while (row < m_model->sumRow() && m_view->isRowHidden(row))
        ++row;
    m_view->setCurrentIndex(m_model->index(row, m_view->currentIndex().column()));
}

void SummaryPage::chooseOrder()
{
    const QPoint order = m_order->currentData().toPoint();
    m_sorted = {SummaryColumn(order.x()), order.y() != 0};
    refill();
}

// Numbers begin with the highest, names and ranks with the first; the same title again turns the order round.
void SummaryPage::sortByHeader(int section)
{
    const auto column = SummaryColumn(section);
    if (column == SummaryColumn::Note)
        return;
    const bool ascendingFirst =
        column == SummaryColumn::Number || column == SummaryColumn::Name || column == SummaryColumn::Rank;
    m_sorted =
        m_sorted.column == column ? SummaryOrder{column, !m_sorted.descending} : SummaryOrder{column, !ascendingFirst};
    refill();
}

void SummaryPage::showOrder()
{
    m_order->setCurrentIndex(m_order->findData(QPoint(int(m_sorted.column), m_sorted.descending ? 1 : 0)));
    m_order->setEnabled(!m_model->shown().ofGroups());
    const bool sorted = m_sorted != officialOrder && !m_model->shown().ofGroups();
    m_header->showOrder(sorted ? int(m_sorted.column) : -1, m_sorted.descending);
}

void SummaryPage::showUnit(UnitId unit)
{
    if (!m_now)
        return;
    for (const UnitFigures &figures : m_now->units) {
        if (figures.id != unit)
            continue;
        for (int tab = 0; tab < m_tabs->count(); ++tab) {
            if (m_tabs->tabData(tab).toString() == figures.group)
                m_tabs->setCurrentIndex(tab);
        }
    }
    m_find->clear();
    if (const int row = m_model->rowOf(unit); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, int(SummaryColumn::Name)));
}

QString SummaryPage::hint() const
{
    return tr("Ctrl+C sao chép vùng chọn sang Excel · Ctrl+E xuất · Ctrl+P in");
}

void SummaryPage::openUnit(int row)
{
    if (const UnitId unit = m_model->unitAt(row); unit.isValid())
        emit unitWanted(unit);
}

} // namespace dophu
