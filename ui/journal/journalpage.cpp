#include "ui/journal/journalpage.h"

#include "ui/journal/journaldetail.h"
#include "ui/journal/journalwords.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/spreadsheettext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

constexpr int journalMost = 5000;
constexpr int journalRowHeight = 25;

// The banner's own ground: no style sheet knows ok-soft and err-soft.
class ChainBanner : public QFrame
{
public:
    using QFrame::QFrame;
    void setIntact(bool intact)
    {
        m_intact = intact;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), m_intact ? theme.okSoft : theme.errSoft);
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_intact ? theme.okLine : theme.errLine);
    }

private:
    bool m_intact = true;
};

} // namespace

JournalPage::JournalPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : Page(parent), m_desk(desk), m_prompts(prompts), m_model(new JournalModel(this)), m_strip(new MessageStrip(this)),
      m_table(new QTableView(this)), m_empty(new EmptyState(this)), m_left(new QStackedWidget(this)),
      m_side(new QWidget(this)), m_detail(new JournalDetail(m_side))
{
    setObjectName(QStringLiteral("journalPage"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("fill", "surface");
    setUpTable();
    m_left->addWidget(m_table);
    m_left->addWidget(m_empty);
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
    layout->addWidget(makeTools());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(makeBanner());
    layout->addWidget(m_strip);
    layout->addLayout(columns, 1);
    setFocusProxy(m_table);
    connect(m_empty, &EmptyState::verbChosen, this, [this] {
        m_search->clear();
        m_person->setCurrentIndex(0);
        m_act->setCurrentIndex(0);
        applyFilter();
    });
    connect(m_detail, &JournalDetail::unitWanted, this, &JournalPage::unitWanted);
    connect(m_detail, &JournalDetail::copyWanted, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        emit messageWanted(tr("Đã sao chép bản ghi."));
    });
    connect(&m_desk, &Desk::saved, this, &JournalPage::refresh);
    const auto key = [this](const QKeySequence &keys, auto verb) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, verb);
    };
    key(QKeySequence::Find, [this] { m_search->setFocus(); });
    key(QKeySequence(Qt::Key_F5), [this] { check(); });
    key(QKeySequence(Qt::Key_F8), [this] { m_side->setVisible(!m_side->isVisible()); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportCsv(); });
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
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(journalRowHeight));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showCurrent);
}

QWidget *JournalPage::makeTools()
{
    auto *tools = new QWidget(this);
    tools->setFixedHeight(scaled(43));
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, const QString &name, int width) {
        auto *combo = new QComboBox(tools);
        combo->setObjectName(name);
        combo->setMinimumWidth(scaled(width));
        auto *label = new QLabel(text, tools);
        label->setFont(textFont(TextUse::Small));
        label->setProperty("tone", "text2");
        label->setBuddy(combo);
        layout->addWidget(label);
        layout->addWidget(combo);
        return combo;
    };
    m_days = add(tr("&Ngày"), QStringLiteral("journalDay"), 112);
    m_person = add(tr("Ng&ười"), QStringLiteral("journalPerson"), 136);
    m_act = add(tr("&Việc"), QStringLiteral("journalAct"), 136);
    layout->addStretch();
    m_search = new SearchField(tr("Tìm trong nhật ký"), QStringLiteral("Ctrl+F"), tools);
    m_search->setObjectName(QStringLiteral("journalSearch"));
    m_search->setAccessibleName(tr("Tìm trong nhật ký"));
    m_search->setMinimumWidth(scaled(120));
    m_search->setMaximumWidth(scaled(220));
    layout->addWidget(m_search, 1);
    auto *exportButton = makeButton(tr("Xuất CSV…"), QStringLiteral("export"), QStringLiteral("exportJournal"), tools);
    layout->addWidget(exportButton);
    connect(m_days, &QComboBox::activated, this, [this] { refresh(); });
    connect(m_person, &QComboBox::activated, this, &JournalPage::applyFilter);
    connect(m_act, &QComboBox::activated, this, &JournalPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &JournalPage::applyFilter);
    connect(m_search, &SearchField::leaveWanted, this, [this] { m_table->setFocus(); });
    connect(exportButton, &QPushButton::clicked, this, &JournalPage::exportCsv);
    return tools;
}

QWidget *JournalPage::makeBanner()
{
    m_banner = new ChainBanner(this);
    m_banner->setObjectName(QStringLiteral("chainBanner"));
    m_banner->setFixedHeight(scaled(44));
    m_bannerIcon = new QLabel(m_banner);
    m_bannerText = new QLabel(m_banner);
    m_bannerText->setObjectName(QStringLiteral("chainVerdict"));
    m_bannerText->setTextFormat(Qt::RichText);
    m_seal = new QLabel(m_banner);
    m_seal->setFont(textFont(TextUse::Small));
    m_copySeal = makeButton(tr("Sao chép mã"), QStringLiteral("copy"), QStringLiteral("copySeal"), m_banner);
    auto *again = makeButton(tr("Kiểm tra lại"), QStringLiteral("refresh"), QStringLiteral("checkChain"), m_banner);
    again->setToolTip(tr("Kiểm tra chuỗi nhật ký (F5)"));
    for (QPushButton *button : {m_copySeal, again})
        button->setProperty("fit", "small");
    auto *layout = new QHBoxLayout(m_banner);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bannerIcon);
    layout->addWidget(m_bannerText, 1);
    layout->addWidget(m_seal);
    layout->addWidget(m_copySeal);
    layout->addWidget(again);
    connect(again, &QPushButton::clicked, this, &JournalPage::check);
    connect(m_copySeal, &QPushButton::clicked, this, [this] {
        if (const auto state = m_desk.dayState(m_day)) {
            QGuiApplication::clipboard()->setText(state->seal);
            emit messageWanted(tr("Đã sao chép mã niêm %1.").arg(state->seal));
        }
    });
    return m_banner;
}

void JournalPage::showDay(Day day)
{
    m_day = day;
    fillDays();
    refresh();
}

void JournalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
    if (!m_verdict)
        check();
}

void JournalPage::fillDays()
{
    const bool everyDay = m_days->currentIndex() <= 0;
    m_days->clear();
    m_days->addItem(tr("Mọi ngày"));
    const Campaign &campaign = m_desk.campaign();
    for (Day day = campaign.lastDay; day >= campaign.firstDay; day = day.plus(-1))
        m_days->addItem(words::date(day), day.iso());
    m_days->setCurrentIndex(everyDay ? 0 : std::max(0, m_days->findData(m_day.iso())));
}

void JournalPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_day.isValid())
        return;
    const QString day = m_days->currentData().toString();
    const auto entries = m_desk.journal(journalMost, day);
    if (!entries) {
        m_strip->show(MessageStrip::Tone::Error, failureText(entries.error()));
        return;
    }
    m_model->show(*entries, m_desk.registry(), true);
    fillCombos();
    applyFilter();
    const auto state = m_desk.dayState(m_day);
    const bool sealed = state && state->closed;
    m_seal->setVisible(sealed);
    m_copySeal->setVisible(sealed);
    if (sealed)
        m_seal->setText(tr("Mã niêm ngày %1 <b>%2</b>").arg(words::shortDate(m_day), state->seal));
}

void JournalPage::fillCombos()
{
    const auto fill = [](QComboBox &combo, const QStringList &texts) {
        const QString wanted = combo.currentData().toString();
        combo.clear();
        combo.addItem(JournalPage::tr("Tất cả"));
        for (const QString &text : texts)
            combo.addItem(text, text);
        combo.setCurrentIndex(std::max(0, combo.findData(wanted)));
    };
    fill(*m_person, m_model->persons());
    fill(*m_act, m_model->acts());
}

void JournalPage::applyFilter()
{
    const JournalEntry *current = m_model->entryAt(m_table->currentIndex().row());
    const qint64 wanted = current ? current->number : 0;
    m_model->filter({m_person->currentData().toString(), m_act->currentData().toString(), m_search->text()});
    const bool none = m_model->rowCount() == 0;
    m_left->setCurrentIndex(none ? 1 : 0);
    if (none)
        m_empty->show(QStringLiteral("log"), tr("Không có việc nào trong khoảng đã chọn."), QString(), tr("Xoá lọc"));
    const int row = std::max(0, m_model->rowOf(wanted));
    m_table->setCurrentIndex(m_model->index(row, 0));
    showCurrent();
}

void JournalPage::check()
{
    const auto verdict = m_desk.verify();
    if (!verdict) {
        m_strip->show(MessageStrip::Tone::Error, failureText(verdict.error()));
        return;
    }
    m_verdict = *verdict;
    m_checkedAt = m_desk.now();
    showVerdict();
    showCurrent();
}

void JournalPage::showVerdict()
{
    const bool intact = m_verdict->intact();
    static_cast<ChainBanner *>(m_banner)->setIntact(intact);
    const Theme &theme = Theme::of(this);
    const QColor ink = intact ? theme.ok : theme.err;
    const int side = scaled(20);
    m_bannerIcon->setPixmap(lineIcon(QStringLiteral("log"), ink).pixmap(QSize(side, side), devicePixelRatioF()));
    const QString strong = QStringLiteral("<span style=\"color:%1; font-weight:600\">%2</span> ");
    if (intact)
        m_bannerText->setText(
            strong.arg(ink.name(), tr("Nhật ký nguyên vẹn."))
            + tr("%1 bản ghi nối đúng chuỗi, kiểm tra lúc %2 ngày %3.")
                  .arg(words::count(m_verdict->entries), words::time(m_checkedAt), words::date(m_checkedAt.day())));
    else
        m_bannerText->setText(strong.arg(ink.name(), tr("Nhật ký bị thay đổi ngoài phần mềm"))
                              + tr("từ bản ghi %1 (%2 %3). Báo Trưởng phòng trước khi dùng số.")
                                    .arg(words::count(m_verdict->firstBroken), words::date(m_verdict->brokenAt.day()),
                                         words::time(m_verdict->brokenAt)));
    m_model->markFrom(m_verdict->firstBroken);
    if (intact)
        return;
    m_days->setCurrentIndex(0);
    refresh();
    if (const int row = m_model->rowOf(m_verdict->firstBroken); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void JournalPage::showCurrent()
{
    const JournalEntry *entry = m_model->entryAt(m_table->currentIndex().row());
    if (!entry) {
        m_detail->clear();
        return;
    }
    m_detail->show(*entry, m_model->numbered(entry->number - 1), m_model->numbered(entry->number + 1), m_desk.registry(),
                   m_verdict ? m_verdict->firstBroken : 0);
}

void JournalPage::exportCsv()
{
    const QString day = m_days->currentData().toString();
    const auto path = m_prompts.chooseSavePath(
        tr("Xuất nhật ký"), QStringLiteral("nhat-ky_%1.csv").arg(day.isEmpty() ? m_desk.now().day().iso() : day),
        tr("CSV (*.csv)"));
    if (!path)
        return;
    QStringList titles;
    for (int column = 0; column < journalColumns; ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    titles.append({tr("Máy"), tr("Mã bản ghi")});
    QStringList lines{csvLine(titles)};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const JournalEntry &entry = *m_model->entryAt(row);
        lines.append(csvLine({QString::number(entry.number), entry.at.iso(), disarmed(entry.by),
                              disarmed(journalwords::act(entry)), disarmed(journalwords::subject(entry, m_desk.registry())),
                              disarmed(entry.before), disarmed(entry.after), disarmed(entry.reason), disarmed(entry.desk),
                              QString::fromLatin1(entry.hash.toHex())}));
    }
    const QByteArray bytes = csvBytes(lines);
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_strip->show(MessageStrip::Tone::Error, failureText(Failure{FailureKind::CannotWrite, *path, file.errorString()}));
        return;
    }
    emit messageWanted(tr("Đã xuất %1.").arg(*path));
}

void JournalPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool roomy = width() >= scaled(1000);
    m_side->setVisible(roomy);
    m_table->setColumnHidden(int(JournalColumn::Reason), !roomy);
    const int widths[journalColumns - 1] = {44, 100, 118, 168, 156, 94, 88};
    for (int column = 0; column < journalColumns - 1; ++column)
        m_table->setColumnWidth(column, scaled(widths[column]));
}

QString JournalPage::hint() const
{
    return tr("F5 kiểm tra chuỗi · Chỉ xem, không sửa hoặc xoá được");
}

} // namespace dophu
