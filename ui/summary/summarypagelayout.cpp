// How the summary page is put together and how it takes the room it is given.
#include "ui/summary/groupedheader.h"
#include "ui/summary/summarypage.h"
#include "ui/summary/summarypanel.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/sizeclass.h"
#include "ui/widgets/statustag.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPoint>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

constexpr int summaryRowHeight = 21;
constexpr int summarySumHeight = 25;

QString summaryTabName(const QString &group)
{
    if (group == QLatin1String("co-quan-huyen"))
        return SummaryPage::tr("Cấp huyện");
    if (group == QLatin1String("co-quan-tinh"))
        return SummaryPage::tr("Cấp tỉnh");
    return words::group(group);
}

} // namespace

void SummaryPage::assemble()
{
    m_tableSide = new QWidget(this);
    fillTableSide();
    m_panelSide = new QWidget(this);
    auto *right = new QHBoxLayout(m_panelSide);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(new Hairline(Qt::Vertical, m_panelSide));
    right->addWidget(m_panel);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_tableSide, 1);
    columns->addWidget(m_panelSide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_strip);
    layout->addLayout(columns, 1);
    setStart(m_view);
    setSidePanes({m_panelSide});
    QWidget *const reading[] = {m_tabs,   m_against, m_order, m_columns, m_digest,
                                m_export, m_print,   m_find,  m_view,    m_panel->lastField()};
    for (std::size_t i = 1; i < std::size(reading); ++i)
        setTabOrder(reading[i - 1], reading[i]);
}

void SummaryPage::fillTableSide()
{
    m_view = makeView(QStringLiteral("summaryTable"));
    m_sum = makeView(QStringLiteral("summarySum"));
    m_header = new GroupedHeader(m_view);
    m_view->setHorizontalHeader(m_header);
    m_view->setAccessibleName(tr("Biểu tổng hợp"));
    m_sum->setAccessibleName(tr("Dòng cộng"));
    m_sum->horizontalHeader()->hide();
    m_sum->setFixedHeight(scaled(summarySumHeight) + 1);
    m_sum->setFocusPolicy(Qt::NoFocus);
    m_sum->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sum->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QHeaderView *header : {static_cast<QHeaderView *>(m_header), m_sum->horizontalHeader()})
        header->setSectionResizeMode(int(SummaryColumn::Note), QHeaderView::Stretch);
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_sum->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section != int(SummaryColumn::Note))
            m_sum->setColumnWidth(section, size);
    });
    m_note = new ElidedLabel(m_tableSide);
    m_note->setObjectName(QStringLiteral("summaryNote"));
    m_note->setFont(textFont(TextUse::Caption));
    auto *noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(12, 4, 12, 4);
    noteRow->addWidget(m_note);
    auto *layout = new QVBoxLayout(m_tableSide);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTitle());
    layout->addWidget(m_view, 1000);
    layout->addWidget(new Hairline(Qt::Horizontal, m_tableSide));
    layout->addWidget(m_sum);
    layout->addLayout(noteRow);
    layout->addStretch(1);
}

QWidget *SummaryPage::makeTools()
{
    auto *tools = new QWidget(this);
    tools->setFixedHeight(scaled(43));
    m_tabs = new QTabBar(tools);
    m_tabs->setObjectName(QStringLiteral("summaryTabs"));
    m_tabs->setAccessibleName(tr("Biểu"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_against = new QComboBox(tools);
    m_against->setObjectName(QStringLiteral("compareDay"));
    m_against->setMinimumWidth(scaled(108));
    m_against->setAccessibleName(tr("So với ngày"));
    m_against->setToolTip(tr("Ngày để so sánh"));
    m_againstLabel = new QLabel(tr("&So với"), tools);
    m_againstLabel->setFont(textFont(TextUse::Small));
    m_againstLabel->setProperty("tone", "text2");
    m_againstLabel->setBuddy(m_against);
    m_order = new QComboBox(tools);
    m_order->setObjectName(QStringLiteral("summaryOrder"));
    m_order->setAccessibleName(tr("Thứ tự"));
    m_order->setPlaceholderText(tr("Theo cột"));
    const auto order = [this](const QString &text, SummaryOrder by) {
        m_order->addItem(text, QPoint(int(by.column), by.descending ? 1 : 0));
    };
    order(tr("Thứ tự chính thức"), officialOrder);
    order(tr("Tỷ lệ cao trước"), highestRateFirst);
    order(tr("Tăng nhiều trước"), {SummaryColumn::Increase, true});
    order(tr("Còn thiếu nhiều trước"), {SummaryColumn::Needed, true});
    order(tr("Tên A–Z"), {SummaryColumn::Name, false});
    m_columns = makeButton({}, QStringLiteral("menu"), QStringLiteral("summaryColumns"), tools);
    m_columns->setAccessibleName(tr("Cột"));
    m_columns->setToolTip(tr("Chọn cột hiện trong biểu, bản in và tệp"));
    m_digest = makeButton(tr("Tóm tắt"), QStringLiteral("info"), QStringLiteral("showDigest"), tools);
    m_digest->setCheckable(true);
    m_digest->setToolTip(tr("Tóm tắt theo nhóm, cách tính và chú thích"));
    m_export = makeButton(tr("Xuất…"), QStringLiteral("export"), QStringLiteral("summaryExport"), tools);
    m_export->setToolTip(tr("Xuất biểu đang xem ra Excel, CSV hoặc PDF (Ctrl+E)"));
    m_print = makeButton(tr("In…"), QStringLiteral("print"), QStringLiteral("summaryPrint"), tools);
    m_print->setToolTip(tr("Xem trước rồi in biểu đang xem (Ctrl+P)"));
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addStretch();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_againstLabel, m_against, m_order, m_columns, m_digest, m_export, m_print})
        layout->addWidget(part);
    return tools;
}

QWidget *SummaryPage::makeTitle()
{
    auto *row = new QWidget(m_tableSide);
    row->setFixedHeight(scaled(42));
    m_title = new QLabel(row);
    m_title->setObjectName(QStringLiteral("summaryTitle"));
    m_title->setFont(textFont(TextUse::Strong));
    m_when = new QLabel(row);
    m_when->setFont(textFont(TextUse::Small));
    m_when->setProperty("tone", "text2");
    m_tag = new TagLabel(row);
    m_tag->setObjectName(QStringLiteral("summaryTag"));
    m_find = new SearchField(tr("Tìm đơn vị"), QStringLiteral("Ctrl+F"), row);
    m_find->setObjectName(QStringLiteral("summaryFind"));
    m_find->setFixedWidth(scaled(140));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_when);
    words->addStretch();
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->addLayout(words, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_tag);
    return row;
}

QTableView *SummaryPage::makeView(const QString &name)
{
    auto *view = new QTableView(m_tableSide);
    view->setObjectName(name);
    view->setModel(m_model);
    view->setItemDelegate(new QuietCellDelegate(summaryRowHeight, view));
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(1);
    view->verticalHeader()->setDefaultSectionSize(
        scaled(name == QLatin1String("summarySum") ? summarySumHeight : summaryRowHeight));
    return view;
}

void SummaryPage::setColumnWidths()
{
    const bool wide = width() >= scaled(1400);
    const int ofPlaces[summaryColumns] = {34, 134, 84, 60, 62, 62, 66, 72, 64, 0, 0, 0, 54, 44, 62, 80};
    const int ofOffices[summaryColumns] = {34, 202, 60, 50, 50, 48, 68, 70, 64, 0, 0, 0, 52, 44, 60, 80};
    const int ofGroups[summaryColumns] = {34, 180, 64, 58, 58, 54, 66, 66, 62, 78, 74, 70, 60, 44, 62, 80};
    const int *design = m_model->shown().ofGroups() ? ofGroups : m_tabs->currentIndex() > 0 ? ofOffices : ofPlaces;
    for (int column = 0; column < summaryColumns - 1; ++column) {
        int width = scaled(design[column]);
        if (wide)
            width = width * (column == int(SummaryColumn::Name) ? 15 : 11) / 10;
        m_view->setColumnWidth(column, width);
        m_sum->setColumnWidth(column, width);
    }
}

void SummaryPage::arrange()
{
    const SizeClass size = sizeClassOf(this);
    const bool roomy = size == SizeClass::Standard || size == SizeClass::Wide;
    m_digest->setVisible(!roomy);
    m_export->setText(roomy ? tr("Xuất…") : QString());
    m_print->setText(roomy ? tr("In…") : QString());
    m_digest->setText(size == SizeClass::Tight ? QString() : tr("Tóm tắt"));
    m_order->setMinimumWidth(size == SizeClass::Tight ? scaled(112) : 0); // it shrinks where the tabs need the room
    m_order->setToolTip(size == SizeClass::Tight ? tr("Thứ tự: %1").arg(m_order->currentText()) : QString());
    m_againstLabel->setVisible(size != SizeClass::Tight);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, tabText(tab, !roomy));
    const bool panelAlone = !roomy && m_digest->isChecked();
    m_panelSide->setVisible(roomy || panelAlone);
    m_tableSide->setVisible(!panelAlone);
    const bool wide = width() >= scaled(1400);
    if (roomy)
        m_panelSide->setFixedWidth(scaled(wide ? 400 : 296));
    else
        m_panelSide->setMaximumWidth(QWIDGETSIZE_MAX);
    const int rowHeight = scaled(wide ? 28 : summaryRowHeight);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    for (int column = 0; column < summaryColumns; ++column) {
        const bool older = column == int(SummaryColumn::InstalledBefore) || column == int(SummaryColumn::RateBefore);
        const bool hidden = !isShown(SummaryColumn(column)) || (older && !roomy);
        m_view->setColumnHidden(column, hidden);
        m_sum->setColumnHidden(column, hidden);
    }
    setColumnWidths();
    m_view->setMaximumHeight(m_header->sizeHint().height() + m_model->sumRow() * rowHeight + 2);
}

QString SummaryPage::tabText(int tab, bool brief) const
{
    const QString number = tr("Biểu %1").arg(tab + 1, 2, 10, QLatin1Char('0'));
    if (brief)
        return number;
    const QString group = m_tabs->tabData(tab).toString();
    return number + QStringLiteral(" · ") + (group.isEmpty() ? tr("Chung") : summaryTabName(group));
}

void SummaryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace dophu
