#include "ui/journal/journalpage.h"

#include "ui/journal/asofview.h"
#include "ui/journal/chainbanner.h"
#include "ui/journal/journaldetail.h"
#include "ui/journal/journalexport.h"
#include "ui/journal/journalfilterbar.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/sizeclass.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int journalRowHeight = 25;

} // namespace

JournalPage::JournalPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : Page(parent), m_desk(desk), m_prompts(prompts),
      m_model(new JournalModel(
          [this](qint64 below, const JournalQuery &query, int most) { return read(below, query, most); }, this)),
      m_filters(new JournalFilterBar(this)), m_banner(new ChainBanner(this)), m_strip(new MessageStrip(this)),
      m_table(new QTableView(this)), m_empty(new EmptyState(this)), m_asOf(new AsOfView(desk, this)),
      m_left(new QStackedWidget(this)), m_side(new QWidget(this)), m_detail(new JournalDetail(m_side))
{
    setObjectName(QStringLiteral("journalPage"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("fill", "surface");
    setUpTable();
    build();
    setStart(m_left);
    setSidePanes({m_side});
    connectParts();
    addShortcuts();
    m_consequences.setSingleShot(true);
    m_consequences.setInterval(0);
    connect(&m_consequences, &QTimer::timeout, this, &JournalPage::showConsequences);
}

void JournalPage::build()
{
    m_left->addWidget(m_table);
    m_left->addWidget(m_empty);
    m_left->addWidget(m_asOf);
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(new Hairline(Qt::Vertical, m_side));
    side->addWidget(m_detail);
    m_side->setFixedWidth(scaled(304));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_left, 1);
    columns->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_banner);
    layout->addWidget(m_strip);
    layout->addLayout(columns, 1);
}

void JournalPage::connectParts()
{
    connect(m_filters, &JournalFilterBar::changed, this, &JournalPage::applyFilter);
    connect(m_filters, &JournalFilterBar::leaveWanted, this, &JournalPage::takeKeyboard);
    connect(m_filters, &JournalFilterBar::exportWanted, this, &JournalPage::exportCsv);
    connect(m_filters, &JournalFilterBar::asOfWanted, this, [this] { openAsOf(nullptr); });
    connect(m_banner, &ChainBanner::checkWanted, this, &JournalPage::check);
    connect(m_banner, &ChainBanner::sealWanted, this, [this](const QString &seal) {
        QGuiApplication::clipboard()->setText(seal);
        emit messageWanted(tr("Đã sao chép mã số liệu %1.").arg(seal));
    });
    connect(m_empty, &EmptyState::verbChosen, this, [this] {
        m_filters->clear();
        takeKeyboard();
    });
    connect(m_detail, &JournalDetail::cellWanted, this, &JournalPage::openCell);
    connect(m_detail, &JournalDetail::asOfWanted, this, [this](const JournalEntry &entry) { openAsOf(&entry); });
    connect(m_detail, &JournalDetail::copyWanted, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        emit messageWanted(tr("Đã sao chép bản ghi."));
    });
    connect(m_asOf, &AsOfView::leaveWanted, this, &JournalPage::leaveAsOf);
    connect(m_asOf, &AsOfView::unitWanted, this, &JournalPage::openCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showCurrent);
    connect(m_table, &QTableView::activated, this, [this] { m_detail->openCell(); });
    // A search goes on by itself, slice by slice, so that the window stays awake meanwhile.
    connect(
        m_model, &JournalModel::nothingYet, this, [this] { m_model->fetchMore({}); }, Qt::QueuedConnection);
    connect(m_model, &JournalModel::rowsInserted, this, [this] {
        if (m_left->currentWidget() == m_empty)
            m_left->setCurrentWidget(m_table);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(&m_desk, &Desk::saved, this, &JournalPage::takeNew);
    connect(&m_desk, &Desk::registryChanged, this, &JournalPage::refresh);
}

void JournalPage::addShortcuts()
{
    const auto key = [this](const QKeySequence &keys, auto verb) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, verb);
    };
    key(QKeySequence::Find, [this] { m_filters->focusSearch(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportCsv(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { openAsOf(nullptr); });
    key(QKeySequence(Qt::Key_F8), [this] {
        m_sideWanted = !m_side->isVisible();
        m_side->setVisible(*m_sideWanted);
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &JournalPage::copyRows);
}

void JournalPage::setUpTable()
{
    m_table->setObjectName(QStringLiteral("journalTable"));
    m_table->setAccessibleName(tr("Nhật ký"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new QuietCellDelegate(journalRowHeight, m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(journalRowHeight));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
}

void JournalPage::showDay(Day day)
{
    m_day = day;
    m_filters->showDays(m_desk.campaign(), day);
    if (m_left->currentWidget() == m_asOf)
        leaveAsOf();
    refresh();
}

void JournalPage::showUnit(UnitId unit)
{
    m_filters->showUnits(m_desk.registry());
    m_filters->chooseUnit(unit);
}

bool JournalPage::again()
{
    check();
    return true;
}

void JournalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
    if (!m_verdict)
        check();
}

QVector<JournalEntry> JournalPage::read(qint64 below, const JournalQuery &query, int most)
{
    auto entries = m_desk.journalBefore(below, query, most);
    if (entries)
        return *entries;
    m_strip->show(MessageStrip::Tone::Error, failureText(entries.error()));
    return {};
}

void JournalPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_day.isValid())
        return;
    if (const auto persons = m_desk.journalPersons())
        m_filters->showPersons(*persons);
    m_filters->showUnits(m_desk.registry());
    applyFilter();
    showSeal();
}

void JournalPage::takeNew()
{
    if (!isVisible() || m_stale) {
        m_stale = true;
        return;
    }
    m_model->takeNew();
    showSeal();
    if (m_left->currentWidget() == m_asOf)
        m_asOf->again();
}

void JournalPage::showSeal()
{
    const auto state = m_desk.dayState(m_day);
    m_banner->showSeal(m_day, state ? state->seal : QString());
}

void JournalPage::applyFilter()
{
    const qint64 wanted = m_reading;
    m_model->show(m_desk.registry(), m_filters->filter());
    readDownTo(wanted);
    if (m_left->currentWidget() != m_asOf)
        m_left->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (m_model->rowCount() == 0)
        m_empty->show(QStringLiteral("log"), tr("Không có việc nào trong khoảng đã chọn."), QString(), tr("Xoá lọc"));
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(wanted)), 0));
    showCurrent();
}

// A long journal is loaded slice by slice; the entry that was being read may lie below the first.
void JournalPage::readDownTo(qint64 number)
{
    const auto lastRead = [this] {
        const JournalEntry *last = m_model->entryAt(m_model->rowCount() - 1);
        return last ? last->number : 0;
    };
    while (number > 0 && lastRead() > number && m_model->canFetchMore({}))
        m_model->fetchMore({});
}

void JournalPage::check()
{
    const auto verdict = m_desk.verify();
    if (!verdict) {
        m_strip->show(MessageStrip::Tone::Error, failureText(verdict.error()));
        return;
    }
    m_verdict = *verdict;
    m_banner->showVerdict(*verdict, m_desk.now());
    m_model->markFrom(verdict->firstBroken);
    if (!verdict->intact())
        selectFirstBroken();
    showCurrent();
}

void JournalPage::selectFirstBroken()
{
    leaveAsOf();
    if (m_filters->filter() != JournalFilter())
        m_filters->clear();
    while (m_model->rowOf(m_verdict->firstBroken) < 0 && m_model->canFetchMore({}))
        m_model->fetchMore({});
    if (const int row = m_model->rowOf(m_verdict->firstBroken); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
}

void JournalPage::showCurrent()
{
    const JournalEntry *entry = m_model->entryAt(m_table->currentIndex().row());
    if (!entry) {
        m_detail->clear();
        return;
    }
    m_reading = entry->number;
    const auto before = m_desk.journalEntry(entry->number - 1);
    const auto after = m_desk.journalEntry(entry->number + 1);
    m_detail->show(*entry, before && before->number > 0 ? &*before : nullptr, after && after->number > 0 ? &*after : nullptr,
                   m_desk.registry(), m_verdict ? m_verdict->firstBroken : 0);
    m_consequences.start();
}

// The files that stand behind a unit's number, and what the act did to the district's: the figures right before and right
// after it. Both days are worked out anew, so a very long list does without.
void JournalPage::showConsequences()
{
    constexpr qsizetype fewEnough = 2'000;
    const JournalEntry *entry = m_model->entryAt(m_table->currentIndex().row());
    const auto day = entry ? Day::fromIso(entry->day) : std::nullopt;
    if (!day || !m_desk.campaign().includes(*day))
        return;
    if (const Unit *unit = m_desk.registry().byCode(entry->subject)) {
        QStringList names;
        if (const auto files = m_desk.evidenceOf(unit->id, *day)) {
            for (const Evidence &file : *files)
                names.append(file.name);
        }
        if (!names.isEmpty())
            m_detail->addFact(tr("Chứng từ"), names.join(u'\n'), QStringLiteral("entryEvidence"));
    }
    if (m_desk.registry().units().size() > fewEnough)
        return;
    const auto before = m_desk.consolidationAfter(*day, entry->number - 1, entry->at);
    const auto after = m_desk.consolidationAfter(*day, entry->number, entry->at);
    if (!before || !after)
        return;
    const qint64 change =
        after->district.carriedForward.installed.value() - before->district.carriedForward.installed.value();
    const QString unitWord = m_desk.campaign().unitWord;
    if (change != 0)
        m_detail->addFact(tr("Ảnh hưởng"),
                          (change > 0 ? tr("Toàn huyện thêm %1 %2") : tr("Toàn huyện bớt %1 %2"))
                              .arg(words::count(std::abs(change)), words::shipped(unitWord)),
                          QStringLiteral("entryEffect"));
}

void JournalPage::openAsOf(const JournalEntry *entry)
{
    const auto day = entry ? Day::fromIso(entry->day) : std::nullopt;
    if (entry)
        m_asOf->showEntry(day.value_or(m_day), *entry);
    else
        m_asOf->showMoment(m_day, m_desk.now());
    m_left->setCurrentWidget(m_asOf);
    arrangeColumns(); // one entry's detail has no place beside a whole day
    takeKeyboard();
}

void JournalPage::leaveAsOf()
{
    if (m_left->currentWidget() != m_asOf)
        return;
    m_left->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    arrangeColumns();
    takeKeyboard();
}

void JournalPage::openCell(Day day, UnitId unit)
{
    if (day.isValid() && day != m_day && m_desk.campaign().includes(day))
        emit dayWanted(day);
    emit unitWanted(unit);
}

void JournalPage::copyRows()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QVector<JournalEntry> entries;
    for (const QModelIndex &row : rows) {
        if (const JournalEntry *entry = m_model->entryAt(row.row()))
            entries.append(*entry);
    }
    if (entries.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(journalexport::tsv(*m_model, entries));
    emit messageWanted(tr("Đã sao chép %1 dòng.").arg(entries.size()));
}

void JournalPage::exportCsv()
{
    const QString day = m_model->filter().query.day;
    const auto path = m_prompts.chooseSavePath(
        tr("Xuất nhật ký"), QStringLiteral("nhat-ky_%1.csv").arg(day.isEmpty() ? m_desk.now().day().iso() : day),
        tr("CSV (*.csv)"));
    if (!path)
        return;
    const journalexport::Csv csv = journalexport::csv(*m_model);
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv.bytes) != csv.bytes.size() || !file.commit()) {
        m_strip->show(MessageStrip::Tone::Error, failureText(Failure{FailureKind::CannotWrite, *path, file.errorString()}));
        return;
    }
    emit messageWanted(tr("Đã xuất %1 bản ghi vào %2.").arg(words::count(csv.entries), *path));
}

void JournalPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeColumns();
}

void JournalPage::arrangeColumns()
{
    const SizeClass size = sizeClassOf(this);
    const bool roomy = size == SizeClass::Standard || size == SizeClass::Wide;
    m_side->setVisible(m_sideWanted.value_or(roomy) && m_left->currentWidget() != m_asOf);
    m_filters->setRoomy(roomy);
    m_banner->setRoomy(roomy);
    for (const JournalColumn column : {JournalColumn::Number, JournalColumn::Person, JournalColumn::Reason})
        m_table->setColumnHidden(int(column), !roomy);
    const bool wide = size == SizeClass::Wide;
    for (const JournalColumn column : {JournalColumn::Desk, JournalColumn::Hash})
        m_table->setColumnHidden(int(column), !wide);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(roomy);
    header->setSectionResizeMode(int(JournalColumn::Subject), roomy ? QHeaderView::Interactive : QHeaderView::Stretch);
    // The last one shown takes the rest.
    const int narrow[]{46, 102, 120, 158, 150, 84, 92};
    const int ample[]{46, 102, 140, 200, 236, 96, 112, 300, 100};
    for (int column = 0; column < (wide ? 9 : 7); ++column)
        m_table->setColumnWidth(column, scaled(wide ? ample[column] : narrow[column]));
}

QString JournalPage::hint() const
{
    return tr("F5 Kiểm tra chuỗi · Chỉ xem, không sửa hoặc xoá được");
}

} // namespace dophu
