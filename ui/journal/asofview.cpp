#include "ui/journal/asofview.h"

#include "ui/journal/asofmodel.h"
#include "ui/journal/journalwords.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int asOfRowHeight = 25;

QLabel *asOfLabel(const QString &text, TextUse use, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(use));
    label->setProperty("tone", QLatin1String(tone));
    return label;
}

struct FactText
{
    QString name;
    QString text;
};

QVector<FactText> factsOf(const Consolidation &day)
{
    const Sum &sum = day.district.carriedForward;
    const Counts &all = day.all;
    return {{AsOfView::tr("Tỷ lệ toàn huyện"), words::percent(sum.coverage())},
            {AsOfView::tr("Đã cài"), words::count(sum.installed)},
            {AsOfView::tr("Mẫu số"), words::count(sum.base)},
            {AsOfView::tr("Đã báo cáo"), QStringLiteral("%1/%2").arg(all.reported).arg(all.expected - all.excused)},
            {AsOfView::tr("Trễ"), QString::number(all.late)},
            {AsOfView::tr("Chưa gửi"), QString::number(all.missing)},
            {AsOfView::tr("Lỗi"), QString::number(all.errors)},
            {AsOfView::tr("Cảnh báo"), QString::number(all.warnings)}};
}

} // namespace

AsOfView::AsOfView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new AsOfModel(this)), m_table(new QTableView(this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("asOfView"));
    setUpTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_title = asOfLabel(QString(), TextUse::SmallStrong, "text2", this);
    m_title->setObjectName(QStringLiteral("asOfTitle"));
    m_title->setContentsMargins(12, 6, 12, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeFacts());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_moment);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &AsOfView::leaveWanted);
}

QWidget *AsOfView::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    auto *back = makeButton(tr("Về nhật ký"), QStringLiteral("left"), QStringLiteral("asOfLeave"), head);
    back->setToolTip(tr("Về danh sách nhật ký (Esc)"));
    m_dayName = asOfLabel(QString(), TextUse::Strong, "", head);
    m_moment = new QDateTimeEdit(head);
    m_moment->setObjectName(QStringLiteral("asOfMoment"));
    m_moment->setAccessibleName(tr("Thời điểm xem lại"));
    m_moment->setDisplayFormat(QStringLiteral("d/M/yyyy HH:mm:ss"));
    m_moment->setTimeSpec(Qt::UTC); // the office's own hours, whatever the PC's zone says
    m_moment->setKeyboardTracking(false);
    m_earlier = makeButton(QString(), QStringLiteral("left"), QStringLiteral("asOfEarlier"), head);
    m_later = makeButton(QString(), QStringLiteral("right"), QStringLiteral("asOfLater"), head);
    m_earlier->setAccessibleName(tr("Bản ghi trước"));
    m_later->setAccessibleName(tr("Bản ghi sau"));
    m_earlier->setToolTip(tr("Bản ghi trước (Alt+Trái)"));
    m_later->setToolTip(tr("Bản ghi sau (Alt+Phải)"));
    m_earlier->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_later->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_which = asOfLabel(QString(), TextUse::Small, "text2", head);
    m_which->setObjectName(QStringLiteral("asOfEntry"));
    m_which->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(back);
    layout->addWidget(m_dayName);
    layout->addWidget(m_moment);
    layout->addWidget(m_earlier);
    layout->addWidget(m_later);
    layout->addWidget(m_which, 1);
    connect(back, &QPushButton::clicked, this, &AsOfView::leaveWanted);
    connect(m_earlier, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime &when) { showMoment(m_day, Moment::local(Day(when.date()), when.time())); });
    return head;
}

QWidget *AsOfView::makeFacts()
{
    m_factsBox = new QWidget(this);
    auto *grid = new QGridLayout(m_factsBox);
    grid->setContentsMargins(12, 4, 12, 10);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(2);
    grid->addWidget(asOfLabel(tr("Lúc đó"), TextUse::Small, "text2", m_factsBox), 1, 0);
    grid->addWidget(asOfLabel(tr("Bây giờ"), TextUse::Small, "text2", m_factsBox), 2, 0);
    const QVector<FactText> names = factsOf(Consolidation());
    for (int i = 0; i < names.size(); ++i) {
        grid->addWidget(asOfLabel(names.at(i).name, TextUse::Caption, "text2", m_factsBox), 0, i + 1, Qt::AlignRight);
        const Fact fact{asOfLabel(QString(), TextUse::Body, "", m_factsBox),
                        asOfLabel(QString(), TextUse::Body, "", m_factsBox)};
        fact.then->setObjectName(QStringLiteral("asOfThen%1").arg(i));
        fact.now->setObjectName(QStringLiteral("asOfNow%1").arg(i));
        grid->addWidget(fact.then, 1, i + 1, Qt::AlignRight);
        grid->addWidget(fact.now, 2, i + 1, Qt::AlignRight);
        m_facts.append(fact);
    }
    grid->setColumnStretch(int(names.size()) + 1, 1);
    return m_factsBox;
}

void AsOfView::setUpTable()
{
    m_table->setObjectName(QStringLiteral("asOfTable"));
    m_table->setAccessibleName(tr("Đơn vị khác bây giờ"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new QuietCellDelegate(asOfRowHeight, m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(asOfRowHeight));
    m_table->horizontalHeader()->setSectionResizeMode(int(AsOfColumn::Unit), QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int widths[asOfColumns] = {190, 110, 110, 70, 104, 92, 140, 130};
    for (int column = 1; column < asOfColumns; ++column)
        m_table->setColumnWidth(column, scaled(widths[column]));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const UnitDifference *difference = m_model->differenceAt(index.row()); difference && difference->now)
            emit unitWanted(m_day, difference->now->id);
    });
}

void AsOfView::showMoment(Day day, Moment at)
{
    m_day = day;
    const auto entry = m_desk.entryAt(at);
    moveTo(entry.value_or(0), at);
}

void AsOfView::showEntry(Day day, const JournalEntry &entry)
{
    m_day = day;
    moveTo(entry.number, entry.at);
}

void AsOfView::again()
{
    moveTo(m_entry, m_clock);
}

void AsOfView::step(int by)
{
    const auto entry = m_desk.journalEntry(m_entry + by);
    if (entry && entry->number > 0)
        moveTo(entry->number, entry->at);
}

void AsOfView::moveTo(qint64 entry, Moment clock)
{
    m_entry = entry;
    m_clock = clock;
    {
        const QSignalBlocker quiet(m_moment);
        m_moment->setDateTime(QDateTime(clock.day().date(), clock.time(), Qt::UTC));
    }
    sayWhich();
    const auto now = m_desk.consolidation(m_day);
    const auto then = m_desk.consolidationAfter(m_day, entry, clock);
    m_factsBox->setVisible(then && now);
    m_title->setVisible(then && now);
    if (!then || !now) {
        m_model->show({});
        const Failure &failure = !now ? now.error() : then.error();
        const bool early = failure.kind == FailureKind::NoCampaign;
        m_empty->show(QStringLiteral("history"), early ? tr("Lúc đó chưa có số liệu nào.") : failureText(failure),
                      early ? tr("Chọn thời điểm muộn hơn.") : QString());
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    showFacts(*then, *now);
    const QVector<UnitDifference> differences = differencesBetween(*then, *now);
    m_model->show(differences);
    const bool bases = std::any_of(differences.begin(), differences.end(), [](const UnitDifference &difference) {
        return !difference.then || !difference.now || difference.then->base != difference.now->base;
    });
    for (const AsOfColumn column : {AsOfColumn::BaseThen, AsOfColumn::BaseNow})
        m_table->setColumnHidden(int(column), !bases);
    m_title->setText(tr("Đơn vị khác bây giờ: %1").arg(differences.size()));
    m_stack->setCurrentWidget(differences.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (differences.isEmpty())
        m_empty->show(QStringLiteral("ok"), tr("Số liệu ngày %1 lúc đó giống bây giờ.").arg(words::shortDate(m_day)),
                      QString());
}

void AsOfView::showFacts(const Consolidation &then, const Consolidation &now)
{
    const QVector<FactText> before = factsOf(then);
    const QVector<FactText> after = factsOf(now);
    for (int i = 0; i < m_facts.size(); ++i) {
        m_facts.at(i).then->setText(before.at(i).text);
        m_facts.at(i).now->setText(after.at(i).text);
        const bool same = before.at(i).text == after.at(i).text;
        for (QLabel *label : {m_facts.at(i).then, m_facts.at(i).now}) {
            label->setFont(textFont(same ? TextUse::Body : TextUse::Strong));
            label->setAccessibleName(
                QStringLiteral("%1, %2: %3")
                    .arg(before.at(i).name, label == m_facts.at(i).then ? tr("lúc đó") : tr("bây giờ"), label->text()));
        }
    }
}

void AsOfView::sayWhich()
{
    m_dayName->setText(tr("Số liệu ngày %1, lúc").arg(words::date(m_day)));
    const auto entry = m_desk.journalEntry(m_entry);
    const auto length = m_desk.journalLength();
    const bool known = entry && entry->number > 0;
    m_which->setText(known ? tr("sau bản ghi %1 (%2): %3, %4")
                                 .arg(words::count(entry->number), words::clock(entry->at), journalwords::act(*entry),
                                      journalwords::subject(*entry, m_desk.registry()))
                           : tr("trước bản ghi đầu tiên"));
    m_which->setToolTip(m_which->text());
    m_earlier->setEnabled(m_entry > 1);
    m_later->setEnabled(length && m_entry < *length);
}

} // namespace dophu
