#include "ui/summary/summarypage.h"

#include "core/documents/officialnames.h"
#include "ui/summary/groupedheader.h"
#include "ui/summary/summarypanel.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/statustag.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSaveFile>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>

namespace dophu
{

SummaryPage::SummaryPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : Page(parent), m_desk(desk), m_prompts(prompts), m_model(new SummaryModel(this)), m_strip(new MessageStrip(this)),
      m_panel(new SummaryPanel(this))
{
    setObjectName(QStringLiteral("summaryPage"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("fill", "surface");
    assemble();
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { openUnit(index.row()); });
    connect(&m_desk, &Desk::dayChanged, this, [this](Day day) {
        if (!m_day.isValid() || day <= m_day)
            refresh();
    });
    connect(&m_desk, &Desk::registryChanged, this, &SummaryPage::refresh);
    connect(&m_desk, &Desk::campaignChanged, this, &SummaryPage::refresh);
    const auto key = [this](const QKeySequence &keys, void (SummaryPage::*verb)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, verb);
    };
    key(QKeySequence::Copy, &SummaryPage::copy);
    key(QKeySequence(Qt::CTRL | Qt::Key_E), &SummaryPage::exportCsv);
    key(QKeySequence(Qt::CTRL | Qt::Key_S), &SummaryPage::exportCsv);
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
                                             tr("Đã chốt %1, mã niêm %2").arg(words::time(m_state.closedAt), m_state.seal)}
                                 : StatusTag{TagKind::Draft, tr("Tạm tính")});
    refill();
}

void SummaryPage::fillEarlier()
{
    const QString wanted = m_against->currentData().toString();
    m_against->clear();
    const Day first = m_desk.campaign().firstDay;
    for (Day day = m_day.plus(-1); day >= first; day = day.plus(-1))
        m_against->addItem(words::date(day), day.iso());
    const int same = m_against->findData(wanted);
    // The day before is what the report compares with; another choice stays as long as the shown day does.
    if (same >= 0 && m_earlier && m_now->day == m_day && m_earlier->day.iso() == wanted && m_earlier->day != m_day)
        m_against->setCurrentIndex(same);
    m_against->setEnabled(m_against->count() > 0);
    m_earlier.reset();
    if (const auto day = Day::fromIso(m_against->currentData().toString())) {
        if (auto earlier = m_desk.consolidation(*day))
            m_earlier = std::move(*earlier);
    }
}

void SummaryPage::compareWithChosen()
{
    m_earlier.reset();
    if (const auto day = Day::fromIso(m_against->currentData().toString())) {
        if (auto earlier = m_desk.consolidation(*day))
            m_earlier = std::move(*earlier);
    }
    refill();
}

void SummaryPage::fillTabs()
{
    QStringList groups;
    for (const GroupFigures &group : m_now->groups)
        groups.append(group.group);
    groups.append(QString());
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

QString SummaryPage::tableTitle() const
{
    const QString group = groupOfTab();
    return tr("Biểu %1. Kết quả %2 theo %3")
        .arg(m_tabs->currentIndex() + 1, 2, 10, QLatin1Char('0'))
        .arg(officialnames::lowerFirst(m_desk.campaign().name),
             group.isEmpty() ? tr("nhóm đơn vị") : officialnames::lowerFirst(words::group(group)));
}

void SummaryPage::refill()
{
    if (!m_now)
        return;
    const QString group = groupOfTab();
    const Consolidation *earlier = m_earlier ? &*m_earlier : nullptr;
    SummaryShown shown;
    shown.ofGroups = group.isEmpty();
    shown.day = m_day;
    shown.earlier = m_earlier ? std::optional<Day>(m_earlier->day) : std::nullopt;
    shown.table = shown.ofGroups ? groupSummary(*m_now, earlier)
                                 : unitSummary(*m_now, earlier, group,
                                               m_order->currentIndex() == 1 ? SummaryOrder::ByRate : SummaryOrder::Official);
    shown.notes = footnotes(*m_now, group);
    const Stream *stream = nullptr;
    if (!shown.table.rows.isEmpty() && shown.table.rows.first().unit)
        stream = m_desk.campaign().stream(shown.table.rows.first().unit->stream);
    if (stream)
        shown.baseTitle = officialnames::baseColumn(stream->baseKind);
    shown.sumName = shown.ofGroups || (stream && stream->inTotal) ? tr("Cộng toàn huyện") : tr("Cộng");
    m_model->show(shown);
    QVector<HeaderTitles> titles;
    for (int column = 0; column < summaryColumns; ++column)
        titles.append({m_model->upperTitle(SummaryColumn(column)), m_model->lowerTitle(SummaryColumn(column))});
    m_header->setTitles(titles);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_view->setRowHidden(row, row == m_model->sumRow());
        m_sum->setRowHidden(row, row != m_model->sumRow());
    }
    m_title->setText(tableTitle());
    m_when->setText(tr("Đến %1 ngày %2").arg(words::time(m_now->cutoff), words::date(m_day))
                    + (m_earlier ? tr(" · so với ngày %1").arg(words::date(m_earlier->day)) : QString()));
    m_note->setText(sumNote());
    QString territoryGroup;
    for (const UnitFigures &unit : m_now->units) {
        const Stream *own = m_desk.campaign().stream(unit.stream);
        if (territoryGroup.isEmpty() && own && own->inTotal)
            territoryGroup = unit.group;
    }
    SummaryTable territory = unitSummary(*m_now, earlier, territoryGroup, SummaryOrder::Official);
    territory.sum = groupSummary(*m_now, earlier).sum;
    m_panel->show(*m_now, earlier, territory, shown.notes, m_desk.campaign().unitWord);
    arrange();
}

QString SummaryPage::sumNote() const
{
    const SummaryShown &shown = m_model->shown();
    const SummaryRow &sum = shown.table.sum;
    if (!sum.coverage || !m_now)
        return {};
    const QString need = tr("%1 × %2").arg(words::percent(m_now->target), words::count(sum.base));
    QString text;
    if (sum.met)
        text = tr("%1: đã đạt, %2 không quá %3.").arg(shown.sumName, need, words::count(sum.installed));
    else
        text = tr("Còn thiếu: %1 %2 %3 = %4")
                   .arg(need, QString(words::minus()), words::count(sum.installed), words::count(sum.needed))
               + (shown.ofGroups ? tr("; dòng cộng chỉ gồm các luồng tính vào toàn huyện.")
                  : shown.table.met > 0 ? tr("; không bằng tổng cột vì %1 đơn vị đã đạt mục tiêu.").arg(shown.table.met)
                                        : QStringLiteral("."));
    QString kind;
    if (!shown.table.rows.isEmpty() && shown.table.rows.first().unit) {
        if (const Stream *stream = m_desk.campaign().stream(shown.table.rows.first().unit->stream))
            kind = officialnames::baseKey(stream->baseKind);
    }
    if (sum.baseIsEstimate)
        text += tr(" Có mẫu số ước tính.");
    return kind.isEmpty() ? text : text + u' ' + kind + u'.';
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
    if (const int row = m_model->rowOf(unit); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, int(SummaryColumn::Name)));
}

QString SummaryPage::hint() const
{
    return tr("Ctrl+C sao chép sang Excel · Ctrl+E xuất CSV");
}

void SummaryPage::openUnit(int row)
{
    if (const UnitId unit = m_model->unitAt(row); unit.isValid())
        emit unitWanted(unit);
}

void SummaryPage::copy()
{
    QVector<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.size() >= m_model->sumRow())
        rows.clear();
    QVector<int> columns;
    for (int column = 0; column < summaryColumns; ++column) {
        if (!m_view->isColumnHidden(column))
            columns.append(column);
    }
    QGuiApplication::clipboard()->setText(summaryTsv(*m_model, rows, columns));
    emit messageWanted(
        tr("Đã sao chép %1 dòng, dán được vào Excel.").arg(rows.isEmpty() ? m_model->rowCount() : int(rows.size())));
}

void SummaryPage::exportCsv()
{
    const QString name =
        QStringLiteral("bieu-%1_%2.csv").arg(m_tabs->currentIndex() + 1, 2, 10, QLatin1Char('0')).arg(m_day.iso());
    const auto path = m_prompts.chooseSavePath(tr("Xuất biểu"), name, tr("CSV (*.csv)"));
    if (!path)
        return;
    const QString state = m_state.closed ? tr("Đã chốt, mã niêm %1").arg(m_state.seal) : tr("Tạm tính");
    const QByteArray bytes =
        summaryCsv(*m_model, {m_title->text(), m_when->text() + QStringLiteral(". ") + state, m_note->text()},
                   m_panel->notesInExport());
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_strip->show(MessageStrip::Tone::Error, failureText(Failure{FailureKind::CannotWrite, *path, file.errorString()}));
        return;
    }
    emit messageWanted(tr("Đã xuất %1.").arg(*path));
}

} // namespace dophu
