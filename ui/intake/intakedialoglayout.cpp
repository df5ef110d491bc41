// How the import dialog is put together, and what its head and foot say.
#include "ui/intake/intakedelegate.h"
#include "ui/intake/intakedialog.h"
#include "ui/intake/intakefilelist.h"
#include "ui/intake/messagepane.h"
#include "ui/intake/picturepane.h"
#include "ui/intake/sourceview.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/sizeclass.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

// The box over the ticks: all, some, none.
class TickHeader final : public QHeaderView
{
public:
    explicit TickHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(true); }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        QHeaderView::paintSection(painter, rect, section);
        painter->restore();
        if (section != int(IntakeColumn::Tick) || !model())
            return;
        QStyleOptionButton box;
        const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
        box.rect = QRect(rect.left() + (rect.width() - side) / 2 + 1, rect.top() + (rect.height() - side) / 2, side, side);
        const auto state = Qt::CheckState(model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole).toInt());
        box.state = QStyle::State_Enabled
                    | (state == Qt::Checked            ? QStyle::State_On
                       : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                       : QStyle::State_Off);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
    }
};

QSize roomFor(const QWidget *parent)
{
    switch (parent ? sizeClassOf(parent) : SizeClass::Standard) {
    case SizeClass::Tight:
        return {scaled(896), scaled(424)};
    case SizeClass::Compact:
        return {scaled(992), scaled(640)};
    case SizeClass::Standard:
        return {scaled(1128), scaled(597)}; // with its title bar 628
    case SizeClass::Wide:
        return {scaled(1360), scaled(769)};
    }
    return {scaled(1128), scaled(597)};
}

} // namespace

void IntakeDialog::build()
{
    setObjectName(QStringLiteral("intakeDialog"));
    setWindowTitle(tr("Nhập số liệu từ tệp và tin nhắn"));
    setAccessibleName(windowTitle());
    setAcceptDrops(true);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    QWidget *head = buildHead();
    QWidget *left = buildLeft();
    QWidget *right = buildRight();
    middle->addWidget(left);
    middle->addWidget(new Hairline(Qt::Vertical, this));
    middle->addWidget(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addLayout(middle, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(buildFoot());
    QSize room = roomFor(parentWidget()).boundedTo(screen()->availableSize() - QSize(16, 16));
    if (parentWidget())
        room = room.boundedTo(parentWidget()->window()->size().expandedTo({scaled(600), scaled(340)}) - QSize(12, 12));
    resize(room);
}

QWidget *IntakeDialog::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(scaled(44));
    m_tabs = new QTabBar(head);
    m_tabs->setObjectName(QStringLiteral("intakeTabs"));
    m_tabs->setAccessibleName(tr("Nguồn"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_received = new QLineEdit(head);
    m_received->setObjectName(QStringLiteral("intakeReceived"));
    m_received->setFixedWidth(scaled(64));
    m_received->setAlignment(Qt::AlignCenter);
    m_received->setToolTip(tr("Giờ nhận của nguồn không tự ghi giờ; quyết định đúng hạn hay trễ"));
    m_received->setAccessibleName(tr("Giờ nhận của nguồn không tự ghi giờ"));
    m_days = new QComboBox(head);
    m_days->setObjectName(QStringLiteral("intakeDay"));
    m_days->setAccessibleName(tr("Ngày báo cáo"));
    auto *receivedLabel = new QLabel(tr("Nhận &lúc"), head);
    receivedLabel->setBuddy(m_received);
    auto *dayLabel = new QLabel(tr("Ngày &báo cáo"), head);
    dayLabel->setBuddy(m_days);
    for (QLabel *label : {receivedLabel, dayLabel})
        label->setProperty("tone", "text2");
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addStretch();
    row->addWidget(receivedLabel);
    row->addWidget(m_received);
    row->addSpacing(8);
    row->addWidget(dayLabel);
    row->addWidget(m_days);
    return head;
}

QWidget *IntakeDialog::buildLeft()
{
    m_left = new QStackedWidget(this);
    m_fileList = new IntakeFileList(m_editor, m_left);
    m_pane = new MessagePane(m_editor, m_left);
    m_left->addWidget(m_fileList);
    m_left->addWidget(m_pane);
    return m_left;
}

QTableView *IntakeDialog::buildTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("intakeTable"));
    table->setAccessibleName(tr("Số liệu nhận ra"));
    auto *header = new TickHeader(table);
    table->setHorizontalHeader(header);
    header->setHighlightSections(false);
    header->setObjectName(QStringLiteral("intakeHeader"));
    table->setItemDelegate(new IntakeDelegate(table));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(28));
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    return table;
}

QWidget *IntakeDialog::buildRight()
{
    auto *right = new QWidget(this);
    m_strip = new MessageStrip(right);
    m_strip->setObjectName(QStringLiteral("intakeStrip"));
    m_right = new QStackedWidget(right);
    m_empty = new EmptyState(m_right);
    m_empty->setObjectName(QStringLiteral("intakeEmpty"));
    m_split = new QSplitter(Qt::Vertical, m_right);
    m_split->setObjectName(QStringLiteral("intakeSplit"));
    m_split->setChildrenCollapsible(false);
    m_table = buildTable();
    m_source = new SourceView(m_desk, m_editor, m_split);
    m_split->addWidget(m_table);
    m_split->addWidget(m_source);
    m_split->setStretchFactor(0, 1);
    m_picture = new PicturePane(m_desk.registry(), m_editor, m_right);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_split);
    m_right->addWidget(m_picture);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_right, 1);
    return right;
}

QWidget *IntakeDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setProperty("fill", "header");
    foot->setAttribute(Qt::WA_StyledBackground);
    foot->setFixedHeight(scaled(52));
    m_counts = new QLabel(foot);
    m_counts->setObjectName(QStringLiteral("intakeCounts"));
    m_counts->setFont(textFont(TextUse::Small));
    m_counts->setWordWrap(true);
    m_progressRow = new QWidget(foot);
    m_progressText = new QLabel(m_progressRow);
    m_progressText->setObjectName(QStringLiteral("intakeReadingText"));
    m_progressText->setFont(textFont(TextUse::Small));
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setObjectName(QStringLiteral("intakeProgress"));
    m_progress->setAccessibleName(tr("Đang đọc"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(scaled(140), scaled(6));
    auto *stop = makeButton(tr("Dừng đọc"), {}, QStringLiteral("intakeStop"), m_progressRow);
    stop->setProperty("fit", "small");
    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(8);
    progress->addWidget(m_progressText);
    progress->addWidget(m_progress);
    progress->addWidget(stop);
    m_progressRow->hide();
    auto *leave = makeButton(tr("&Huỷ"), {}, QStringLiteral("intakeLeave"), foot);
    m_take = makeButton({}, QStringLiteral("check"), QStringLiteral("intakeTake"), foot);
    leave->setProperty("fit", "dialog");
    m_take->setProperty("fit", "dialog");
    m_take->setProperty("look", "primary");
    setButtonIcon(m_take, QStringLiteral("check"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_counts, 1);
    row->addWidget(m_progressRow);
    row->addWidget(leave);
    row->addWidget(m_take);
    connect(stop, &QPushButton::clicked, &m_reading, &IntakeReading::cancel);
    connect(leave, &QPushButton::clicked, this, &IntakeDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &IntakeDialog::confirm);
    return foot;
}

// Widths of the pictures; the check takes what is left.
void IntakeDialog::layOutColumns()
{
    const int widths[] = {32, m_side == IntakeSide::Files ? 164 : 148, 48, 64, 56, 58, 64, 92, 0};
    auto *header = m_table->horizontalHeader();
    for (int column = 0; column < intakeColumnCount; ++column) {
        const bool last = column == intakeColumnCount - 1;
        header->setSectionResizeMode(column, last ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!last)
            header->resizeSection(column, scaled(widths[column]));
    }
    header->setSectionResizeMode(0, QHeaderView::Fixed);
}

void IntakeDialog::layOut()
{
    const SizeClass room = parentWidget() ? sizeClassOf(parentWidget()) : SizeClass::Standard;
    const bool tight = room == SizeClass::Tight;
    m_fileList->setTight(tight);
    m_left->setFixedWidth(scaled(m_side == IntakeSide::Files ? (tight ? 216 : 287) : (tight ? 320 : 343)));
    const int lower = room == SizeClass::Wide ? 280 : room == SizeClass::Standard ? 196 : 120;
    m_split->setSizes({std::max(scaled(120), height() - scaled(lower + 98)), scaled(lower)});
}

void IntakeDialog::sayTabs()
{
    const bool dark = m_side == IntakeSide::Files;
    const Theme &theme = Theme::of(this);
    m_tabs->setTabText(0, tr("Tệ&p (%1)").arg(m_editor.originalsOf(IntakeSide::Files).size()));
    m_tabs->setTabText(1, tr("T&in nhắn dán (%1)").arg(m_messages.rowCount()));
    m_tabs->setTabIcon(0, lineIcon(QStringLiteral("folder"), dark ? theme.accent : theme.text2));
    m_tabs->setTabIcon(1, lineIcon(QStringLiteral("chat"), dark ? theme.text2 : theme.accent));
}

QString IntakeDialog::countsText(const IntakeCounts &counts) const
{
    const Theme &theme = Theme::of(this);
    const auto strong = [](int number, const QColor &ink) {
        return QStringLiteral("<b style=\"color:%1\">%2</b>").arg(ink.name()).arg(number);
    };
    QString chosen = tr("%1 đã chọn").arg(strong(counts.ticked, theme.text));
    if (counts.withErrors > 0)
        chosen += tr(" (%1 sẽ mang dấu Lỗi)").arg(counts.withErrors);
    QStringList parts{chosen};
    if (counts.same > 0)
        parts.append(tr("%1 trùng").arg(strong(counts.same, theme.text)));
    if (counts.asks > 0)
        parts.append(tr("%1 cần hỏi").arg(strong(counts.asks, theme.warn)));
    if (counts.refused > 0)
        parts.append(tr("%1 không nhận").arg(strong(counts.refused, theme.err)));
    if (counts.skipped > 0)
        parts.append(tr("%1 không có số").arg(counts.skipped));
    const QString all = m_side == IntakeSide::Files ? tr("%1 số: %2.") : tr("%1 tin: %2.");
    return all.arg(model().rowCount()).arg(parts.join(QStringLiteral(", "))) + u' '
           + tr("Nhận tất cả hoặc không nhận gì.");
}

void IntakeDialog::say()
{
    sayTabs();
    IntakeCounts counts;
    const QVector<int> lines = m_editor.linesOf(m_side);
    if (!lines.isEmpty())
        counts = m_editor.countsOf(m_side);
    m_counts->setText(lines.isEmpty() ? QString() : countsText(counts));
    m_take->setText(tr("&Nhận %1 số").arg(counts.ticked));
    m_take->setAccessibleName(tr("Nhận %1 số").arg(counts.ticked));
    m_take->setEnabled(counts.ticked > 0 && !m_reading.isReading());
    m_take->setToolTip(m_reading.isReading() ? tr("Chờ đọc xong") : counts.ticked == 0 ? tr("Chưa chọn số nào") : QString());
    const bool nothing = model().rowCount() == 0 && m_pictureShown < 0;
    if (nothing && m_side == IntakeSide::Messages)
        m_empty->show(QStringLiteral("chat"), tr("Chưa dán tin nhắn nào."),
                      tr("Sao chép tin Zalo, SMS hoặc thư rồi bấm Ctrl+V."), tr("Dán"), QStringLiteral("paste"));
    else if (nothing && m_editor.originalsOf(IntakeSide::Files).isEmpty())
        m_empty->show(QStringLiteral("import"), tr("Kéo tệp vào đây hoặc chọn tệp."),
                      tr("Excel, Word, PDF, CSV; ảnh làm chứng từ."), tr("Chọn tệp…"), QStringLiteral("folder"));
    else if (nothing)
        m_empty->show(QStringLiteral("search"), tr("Không thấy số liệu trong tệp này."),
                      tr("Mở tệp để xem hoặc nhập tay."), tr("Mở tệp"), QStringLiteral("eye"));
    const bool appears = m_right->currentWidget() == m_empty;
    m_right->setCurrentIndex(m_pictureShown >= 0 ? 2 : nothing ? 0 : 1);
    // The first numbers came: they are what the person came for, not the button that stood there meanwhile or Huỷ.
    if (!appears || nothing || m_pictureShown >= 0 || qobject_cast<QLineEdit *>(focusWidget()))
        return;
    if (!m_table->currentIndex().isValid()) // else a view that gets the keyboard makes one current without choosing it
        m_table->setCurrentIndex(model().index(0, int(IntakeColumn::Unit)));
    m_table->setFocus();
}

void IntakeDialog::saySearch(int found)
{
    m_progressRow->show();
    m_progressText->setText(found > 0 ? tr("Đang tìm trong thư mục: %1 tệp").arg(words::count(found)) : tr("Đang tìm tệp"));
    m_progress->setRange(0, 0); // how many there are is not known yet
}

void IntakeDialog::sayProgress(int done, int asked, int percent)
{
    m_progressRow->show();
    m_progressText->setText(tr("Đang đọc %1/%2").arg(std::min(done + 1, asked)).arg(asked));
    m_progress->setRange(0, asked * 100);
    m_progress->setValue(done * 100 + percent);
}

} // namespace dophu
