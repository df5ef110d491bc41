#include "ui/entry/entrypage.h"

#include "core/text/unitmatcher.h"
#include "ui/entry/daysheetdelegate.h"
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"
#include "ui/entry/entrybars.h"
#include "ui/entry/totalsrow.h"
#include "ui/entry/unitpanel.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/sizeclass.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dophu
{

EntryPage::EntryPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : Page(parent), m_desk(desk), m_prompts(prompts), m_model(new DaySheetModel(this)),
      m_editor(new DaySheetEditor(desk, this)), m_delegate(new DaySheetDelegate(*m_model, *m_editor, this)),
      m_view(new DaySheetView(*m_model, *m_delegate, this)), m_tools(new EntryToolBar(this)), m_filters(new FilterBar(this)),
      m_empty(new EmptyState(this)), m_totals(new TotalsRow(*m_model, m_view->horizontalHeader(), this)),
      m_strip(new MessageStrip(this)), m_closedStrip(new MessageStrip(this)), m_keyHint(new KeyHint(this)),
      m_panel(new UnitPanel(desk, prompts, this))
{
    setObjectName(QStringLiteral("entryPage"));
    setAccessibleName(tr("Nhập báo cáo"));
    build();
    connectBars();
    connectView();
    connectEditor();
    connectPanel();
    addShortcuts();
    setIntakeOffered(false);
    connect(&m_desk, &Desk::dayChanged, this, [this](Day changed) {
        if (changed <= m_day)
            reload();
    });
    connect(&m_desk, &Desk::registryChanged, this, [this] {
        m_model->setSearchKeys({});
        m_matcher.reset();
        reload();
    });
    connect(&m_desk, &Desk::campaignChanged, this, &EntryPage::reload);
    m_panelLater.setSingleShot(true);
    m_panelLater.setInterval(0);
    connect(&m_panelLater, &QTimer::timeout, this, &EntryPage::updatePanelNow);
}

EntryPage::~EntryPage() = default;

void EntryPage::build()
{
    m_sheet = buildSheet();
    m_panel->raise();
    m_keyHint->setText(
        tr("Dán cột số từ Excel: chọn ô đầu rồi [Ctrl+V]. [Enter] xuống ô dưới, [F2] sửa, [F4] lấy số gần nhất."));
}

QWidget *EntryPage::buildSheet()
{
    auto *sheet = new QWidget(this);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget(sheet);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setStart(m_stack);
    setSidePanes({m_panel});
    auto *hintRow = new QWidget(sheet);
    hintRow->setFixedHeight(scaled(28));
    auto *hintLayout = new QHBoxLayout(hintRow);
    hintLayout->setContentsMargins(12, 0, 8, 0);
    auto *sign = new QLabel(hintRow);
    sign->setPixmap(lineIcon(QStringLiteral("info"), Theme::of(this).text2).pixmap(QSize(14, 14), devicePixelRatioF()));
    hintLayout->addWidget(sign);
    hintLayout->addWidget(m_keyHint, 1);
    auto *close = makeButton({}, QStringLiteral("x"), QStringLiteral("hintClose"), hintRow);
    close->setProperty("look", "flat");
    close->setProperty("fit", "icon");
    close->setAccessibleName(tr("Ẩn gợi ý phím"));
    close->setToolTip(tr("Ẩn gợi ý phím"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QPushButton::clicked, this, [this, hintRow] {
        hintRow->setProperty("closed", true);
        hintRow->hide();
        takeKeyboard();
    });
    hintLayout->addWidget(close);
    m_hintRow = hintRow;
    for (MessageStrip *strip : {m_closedStrip, m_strip})
        strip->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filters);
    layout->addWidget(new Hairline(Qt::Horizontal, sheet));
    layout->addWidget(m_closedStrip);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_totals);
    layout->addWidget(new Hairline(Qt::Horizontal, sheet));
    layout->addWidget(m_strip);
    layout->addWidget(hintRow);
    return sheet;
}

void EntryPage::setIntakeOffered(bool offered)
{
    m_intakeOffered = offered;
    m_tools->setIntakeOffered(offered);
}

bool EntryPage::isPanelShown() const
{
    const SizeClass size = sizeClassOf(this);
    return m_panelWanted.value_or(size == SizeClass::Standard || size == SizeClass::Wide);
}

// The panel stands beside the sheet where there is room for both and lies over its right edge where there is not.
void EntryPage::layOut()
{
    const SizeClass size = sizeClassOf(this);
    const int top = m_tools->height() + 1;
    const int panelWidth = std::min(width(), scaled(size == SizeClass::Wide ? 360 : 288));
    const bool shown = isPanelShown();
    const bool beside = size == SizeClass::Standard || size == SizeClass::Wide;
    m_tools->setGeometry(0, 0, width(), m_tools->height());
    m_sheet->setGeometry(0, top, width() - (shown && beside ? panelWidth : 0), height() - top);
    m_panel->setGeometry(width() - panelWidth, top, panelWidth, height() - top);
    m_panel->setVisible(shown);
    m_tools->setSizeClass(size);
    m_filters->setSizeClass(size);
    m_view->setTight(size == SizeClass::Tight);
    m_view->setRoomy(size == SizeClass::Wide);
    m_hintRow->setVisible(!isLow(this) && m_strip->isHidden() && !m_hintRow->property("closed").toBool());
}

void EntryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOut();
}

void EntryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
    layOut();
    takeKeyboard();
    updatePanelNow();
}

void EntryPage::showDay(Day day)
{
    if (day != m_day)
        m_strip->dismiss();
    m_day = day;
    m_editor->setDay(day);
    m_stale = true;
    if (isVisible())
        reload();
}

void EntryPage::showUnit(UnitId unit)
{
    if (m_stale)
        reload();
    if (m_model->rowOf(unit) < 0) {
        m_tools->search()->clear();
        choose(SheetFilter::All);
        m_model->unfold(unit);
    }
    m_view->goTo(m_model->rowOf(unit), indexOf(SheetColumn::Installed));
    takeKeyboard();
}

void EntryPage::editUnit(UnitId unit)
{
    showUnit(unit);
    if (isSheetEditable())
        m_view->editCurrent();
}

void EntryPage::showFilter(const QString &filter)
{
    m_tools->search()->clear();
    choose(filter == QLatin1String("late")       ? SheetFilter::Late
           : filter == QLatin1String("accepted") ? SheetFilter::Accepted
                                                 : SheetFilter::Missing);
}

QString EntryPage::hint() const
{
    if (!m_preview.isEmpty())
        return m_preview;
    const UnitFigures *unit = currentUnit();
    if (!unit)
        return {};
    const QString column = m_model->headerData(m_view->currentIndex().column(), Qt::Horizontal, Qt::DisplayRole).toString();
    return m_view->isEditing() ? tr("Ô: %1 · %2 · Đang sửa").arg(column, unit->name)
                               : tr("Ô: %1 · %2").arg(column, unit->name);
}

void EntryPage::reload()
{
    if (!m_day.isValid() || !isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    auto day = m_desk.consolidation(m_day);
    const auto state = m_desk.dayState(m_day);
    if (!day || !state)
        return tellFailure(day ? state.error() : day.error());
    DaySheetModel::Sheet sheet;
    m_state = *state;
    sheet.closed = state->closed;
    sheet.unitWord = m_desk.campaign().unitWord;
    if (state->closed) {
        // R10: who had not been heard when the day was closed may still report; that goes into its own day.
        const auto live = m_desk.liveConsolidation(m_day);
        for (UnitFigures &unit : day->units) {
            const UnitFigures *now = live ? live->unit(unit.code) : nullptr;
            if (!now || (unit.status != UnitStatus::Missing && unit.status != UnitStatus::NotDue))
                continue;
            if (now->status == UnitStatus::Missing || now->status == UnitStatus::NotDue)
                sheet.stillOpen.insert(unit.id.value());
            else
                unit = *now;
        }
    }
    sheet.day = std::move(*day);
    m_model->show(std::move(sheet));
    updateBars();
    updateEmptyState();
    updatePanel();
}

void EntryPage::fillSearchKeys()
{
    QHash<qint64, QString> folded;
    for (const Unit &unit : m_desk.registry().units()) {
        QStringList keys{unit.code, unit.name, unit.shortName};
        keys += unit.aliases;
        keys += unit.formerNames;
        folded.insert(unit.id.value(), words::folded(keys.join(u'\n')));
    }
    m_model->setSearchKeys(std::move(folded));
}

const UnitMatcher &EntryPage::matcher()
{
    if (!m_matcher)
        m_matcher = std::make_unique<UnitMatcher>(m_desk.registry(), m_desk.office().district);
    return *m_matcher;
}

void EntryPage::showClosedStrip()
{
    if (!m_state.closed)
        return m_closedStrip->dismiss();
    m_closedStrip->show(MessageStrip::Tone::Closed,
                        tr("Mở lại ngày để sửa. Đơn vị chưa gửi lúc chốt vẫn nhập được, tính vào báo bù."),
                        tr("Ngày %1 đã chốt %2.").arg(words::shortDate(m_day), words::time(m_state.closedAt)));
}

bool EntryPage::isSheetEditable() const
{
    return !m_state.closed;
}

void EntryPage::updateBars()
{
    m_filters->show(m_model->day(), m_model->filter());
    m_tools->setEditable(isSheetEditable(), m_editor->canUndo(), m_editor->canRedo());
    m_totals->refresh();
    showClosedStrip();
}

void EntryPage::updatePanel()
{
    m_totals->setCurrentRow(m_view->currentIndex().row());
    emit hintChanged();
    m_panelLater.start();
}

void EntryPage::updatePanelNow()
{
    m_panelLater.stop();
    const int row = m_view->currentIndex().row();
    const RefusedText *refused = row >= 0 ? m_model->refusedAt(row) : nullptr;
    m_panel->show(currentUnit(), m_day, isSheetEditable(), refused ? refused->sentence : QString());
}

void EntryPage::choose(SheetFilter filter)
{
    m_model->setFilter(filter);
    m_filters->show(m_model->day(), filter);
    updateEmptyState();
    updatePanel();
}

void EntryPage::search(const QString &text)
{
    if (!text.isEmpty() && !m_model->hasSearchKeys())
        fillSearchKeys();
    m_model->setSearch(text);
    if (!text.isEmpty()) // the first one found; below the row of its group
        m_view->goTo(1, indexOf(SheetColumn::Installed));
    updateEmptyState();
    updatePanel();
}

void EntryPage::updateEmptyState()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    if (m_model->day().units.isEmpty())
        m_empty->show(QStringLiteral("unit"), filterEmptyText(SheetFilter::All), tr("Thêm đơn vị ở trang Đơn vị (Ctrl+6)."));
    else if (!m_model->search().isEmpty())
        m_empty->show(QStringLiteral("search"), tr("Không tìm thấy “%1”").arg(m_tools->search()->text()),
                      tr("Thử tên không dấu hoặc mã, ví dụ huc, 19468."), tr("Xoá tìm kiếm"));
    else
        m_empty->show(QStringLiteral("filter"), filterEmptyText(m_model->filter()), {}, tr("Hiện tất cả"));
}

const UnitFigures *EntryPage::currentUnit() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model->unitAt(current.row()) : nullptr;
}

void EntryPage::tellFailure(const Failure &failure)
{
    const FailureWords words = failureWords(failure);
    m_strip->show(MessageStrip::Tone::Error, words.todo, words.what);
}

} // namespace dophu
