#include "ui/entry/daysheetview.h"

#include "ui/entry/daysheetdelegate.h"
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/frozencolumns.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace dophu
{

namespace
{

// Titles of editable columns are in the accent: where the title is blue, one can type.
class SheetHeader final : public QHeaderView
{
public:
    explicit SheetHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setSectionsMovable(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = Theme::of(this);
        painter->save();
        painter->fillRect(rect, theme.header);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
        const bool centred = traitsOf(section).alignment & Qt::AlignHCenter;
        QRect words = rect.adjusted(centred ? 1 : 8, 0, centred ? -1 : -8, 0);
        const auto *sheet = static_cast<const DaySheetModel *>(model());
        if (sheet->sortColumn() == section) {
            const int side = scaled(12);
            const bool down = sheet->sortOrder() == Qt::DescendingOrder;
            const QRectF where(rect.right() - side - 2, rect.center().y() - side / 2.0, side, side);
            paintLineIcon(*painter, where, down ? QStringLiteral("down") : QStringLiteral("up"), theme.text2);
            words.setRight(int(where.left()) - 1);
        }
        painter->setFont(textFont(TextUse::SmallStrong));
        painter->setPen(traitsOf(section).editable ? theme.accent : theme.text2);
        const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->drawText(words, int(traitsOf(section).alignment | Qt::AlignVCenter),
                          QFontMetrics(painter->font()).elidedText(title, Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

DaySheetView::DaySheetView(DaySheetModel &model, DaySheetDelegate &delegate, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(delegate)
{
    setObjectName(QStringLiteral("daySheet"));
    setAccessibleName(tr("Bảng ngày"));
    setModel(&model);
    setItemDelegate(&delegate);
    setHorizontalHeader(new SheetHeader(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(true);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(scaled(24));
    verticalHeader()->setMinimumSectionSize(scaled(20));
    horizontalHeader()->setFixedHeight(scaled(28));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(scaled(30));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreColumns();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &DaySheetView::sortWanted);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int) {
        if (horizontalHeader()->underMouse())
            m_widthChosen.insert(column);
        if (m_frozen)
            m_frozen->place();
    });
    followResets();
    connect(&delegate, &DaySheetDelegate::rowStepWanted, this, &DaySheetView::stepRow);
    connect(&delegate, &DaySheetDelegate::cellStepWanted, this, &DaySheetView::stepCell);
    layOutRows();
}

void DaySheetView::restoreColumns()
{
    m_unwanted.clear();
    m_widthChosen.clear();
    for (int column = 0; column < sheetColumnCount; ++column)
        setColumnWidth(column, scaled(traitsOf(column).width));
    if (m_roomy)
        setColumnWidth(indexOf(SheetColumn::Unit), scaled(232));
    showColumns();
}

// Widths in the design's pixels, so that they fit another text size.
QVariantMap DaySheetView::columnArrangement() const
{
    QVariantList unwanted;
    QVariantMap widths;
    for (int column = 0; column < sheetColumnCount; ++column) {
        if (m_unwanted.contains(column))
            unwanted.append(column);
        if (m_widthChosen.contains(column) && columnWidth(column) > 0)
            widths.insert(QString::number(column), qRound(columnWidth(column) * 1000.0 / scaled(1000)));
    }
    return {{QStringLiteral("hiddenColumns"), unwanted}, {QStringLiteral("widths"), widths}};
}

void DaySheetView::arrangeColumns(const QVariantMap &arrangement)
{
    restoreColumns();
    for (const QVariant &column : arrangement.value(QStringLiteral("hiddenColumns")).toList()) {
        const int hidden = column.toInt();
        if (hidden >= indexOf(SheetColumn::DayBefore) && hidden < sheetColumnCount && hidden != indexOf(SheetColumn::Installed))
            m_unwanted.insert(hidden);
    }
    const QVariantMap widths = arrangement.value(QStringLiteral("widths")).toMap();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        const int column = it.key().toInt();
        const int width = scaled(it.value().toInt());
        if (column < 0 || column >= sheetColumnCount || width < horizontalHeader()->minimumSectionSize())
            continue;
        setColumnWidth(column, width);
        m_widthChosen.insert(column);
    }
    showColumns();
}

void DaySheetView::showColumns()
{
    for (int column = 0; column < sheetColumnCount; ++column) {
        const bool noRoom = m_tight && column == indexOf(SheetColumn::Channel);
        setColumnHidden(column, noRoom || m_unwanted.contains(column));
    }
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column())) // nobody types where nothing is seen
        goTo(currentIndex().row(), indexOf(SheetColumn::Installed));
}

void DaySheetView::setColumnWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    showColumns();
}

void DaySheetView::setTight(bool tight)
{
    m_tight = tight;
    showColumns();
}

void DaySheetView::setRoomy(bool roomy)
{
    if (roomy == m_roomy)
        return;
    m_roomy = roomy;
    if (!m_widthChosen.contains(indexOf(SheetColumn::Unit)))
        setColumnWidth(indexOf(SheetColumn::Unit), scaled(roomy ? 232 : traitsOf(indexOf(SheetColumn::Unit)).width));
}

void DaySheetView::layOutRows()
{
    clearSpans();
    verticalHeader()->setDefaultSectionSize(scaled(24));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isGroupRow(row))
            continue;
        setSpan(row, 0, 1, sheetColumnCount);
        setRowHeight(row, scaled(28));
    }
    if (m_frozen)
        m_frozen->layOutRows();
}

// After every view and header that shares the selection: each empties it when the model is reset.
void DaySheetView::followResets()
{
    disconnect(m_resets);
    m_resets = connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        layOutRows();
        takePlace();
    });
}

// A reset leaves the view without a current cell, and without one no key does anything.
void DaySheetView::takePlace()
{
    const QModelIndex place = m_place.in(m_model);
    m_goingBy = SheetPlace::By::Sheet;
    goTo(place.row(), place.column());
    m_goingBy = SheetPlace::By::Clerk;
}

void DaySheetView::toggleGroup(int row)
{
    const int scrolled = verticalScrollBar()->value();
    m_model.toggleGroup(row);
    verticalScrollBar()->setValue(scrolled);
}

void DaySheetView::goTo(int row, int column)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QModelIndex target = m_model.index(row, column);
    chooseOnly(target);
    scrollTo(target);
}

// Not setCurrentIndex(): with Ctrl or Shift still held, as in Ctrl+Home or Shift+Enter, that would keep or stretch the
// selection, and Delete would take cells nobody chose.
void DaySheetView::chooseOnly(const QModelIndex &cell)
{
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
}

void DaySheetView::stepRow(int by)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : indexOf(SheetColumn::Installed);
    for (int row = currentIndex().row() + by; row >= 0 && row < m_model.rowCount(); row += by) {
        if (!m_model.isGroupRow(row))
            return goTo(row, column);
    }
}

QModelIndex DaySheetView::editableFrom(int row, int column, int by) const
{
    for (int r = row, c = column + by; r >= 0 && r<m_model.rowCount(); r += by, c = by> 0 ? 0 : sheetColumnCount - 1) {
        for (; c >= 0 && c < sheetColumnCount; c += by) {
            if (!isColumnHidden(c) && !m_model.isGroupRow(r) && m_model.isEditable(r, c))
                return m_model.index(r, c);
        }
    }
    return currentIndex();
}

void DaySheetView::stepCell(int by)
{
    const QModelIndex next = editableFrom(currentIndex().row(), currentIndex().column(), by);
    if (next.isValid())
        goTo(next.row(), next.column());
}

void DaySheetView::stepTo(int by, const std::function<bool(int row)> &wanted)
{
    const int rows = m_model.rowCount();
    int row = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : rows);
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + by + rows) % rows;
        if (!m_model.isGroupRow(row) && wanted(row))
            return goTo(row, indexOf(SheetColumn::Installed));
    }
}

void DaySheetView::editCurrent()
{
    if (!currentIndex().isValid())
        return;
    m_delegate.setCaretMode(true);
    edit(currentIndex());
    if (auto *line = qobject_cast<QLineEdit *>(indexWidget(currentIndex())))
        line->end(false);
}

QVector<int> DaySheetView::selectedRows() const
{
    QVector<int> rows;
    for (const QModelIndex &index : selectedIndexes()) {
        if (!m_model.isGroupRow(index.row()) && !rows.contains(index.row()))
            rows.append(index.row());
    }
    if (rows.isEmpty() && currentIndex().isValid() && !m_model.isGroupRow(currentIndex().row()))
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DaySheetView::chooseRows()
{
    QItemSelection rows;
    for (const int row : selectedRows())
        rows.select(m_model.index(row, 0), m_model.index(row, sheetColumnCount - 1));
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

bool DaySheetView::handleVerb(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    const bool alt = event->modifiers() & Qt::AltModifier;
    const int back = event->modifiers() & Qt::ShiftModifier ? -1 : 1;
    const int key = event->key();
    if (handleEdge(event))
        return true;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && alt)
        emit acceptWanted();
    else if (key == Qt::Key_C && ctrl && back < 0)
        emit copyWithTitlesWanted();
    else if (key == Qt::Key_D && ctrl)
        emit fillDownWanted();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        stepRow(back);
    else if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (event->matches(QKeySequence::Cut))
        emit cutWanted();
    else if (event->matches(QKeySequence::Paste))
        emit pasteWanted();
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        emit clearWanted();
    else if (key == Qt::Key_F2)
        editCurrent();
    else if (key == Qt::Key_F3)
        emit offeredWanted();
    else if (key == Qt::Key_F4 && !alt)
        emit carryWanted();
    else if (key == Qt::Key_F7)
        emit problemWanted(back);
    else if (key == Qt::Key_Semicolon && ctrl)
        emit nowWanted();
    else if (key == Qt::Key_Space && back < 0)
        chooseRows();
    else if (key == Qt::Key_Escape && selectedIndexes().size() > 1)
        chooseOnly(currentIndex());
    else if (key == Qt::Key_Escape)
        emit escaped();
    else
        return false;
    return true;
}

// Ctrl with an arrow, Home or End: to the edge of the sheet; with Shift, choosing what lies between.
bool DaySheetView::handleEdge(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!(event->modifiers() & Qt::ControlModifier) || !current.isValid())
        return false;
    const auto unitRow = [this](int row, int by) {
        while (row >= 0 && row < m_model.rowCount() && m_model.isGroupRow(row))
            row += by;
        return row;
    };
    const int first = unitRow(0, 1);
    const int last = unitRow(m_model.rowCount() - 1, -1);
    const auto cell = [&](int row, bool end) {
        return end ? editableFrom(row, sheetColumnCount, -1) : editableFrom(row, -1, 1);
    };
    QModelIndex to;
    switch (event->key()) {
    case Qt::Key_Up:
        to = m_model.index(first, current.column());
        break;
    case Qt::Key_Down:
        to = m_model.index(last, current.column());
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        to = cell(current.row(), event->key() == Qt::Key_Right);
        break;
    case Qt::Key_Home:
        to = cell(first, false);
        break;
    case Qt::Key_End:
        to = cell(last, true);
        break;
    default:
        return false;
    }
    goExtending(to, event->modifiers() & Qt::ShiftModifier);
    return true;
}

void DaySheetView::goExtending(const QModelIndex &to, bool extend)
{
    if (!to.isValid())
        return;
    if (!extend)
        return goTo(to.row(), to.column());
    const QModelIndex from = currentIndex();
    const QItemSelection range(m_model.index(std::min(from.row(), to.row()), std::min(from.column(), to.column())),
                               m_model.index(std::max(from.row(), to.row()), std::max(from.column(), to.column())));
    selectionModel()->select(range, QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    scrollTo(to);
}

// A digit or a leading plus starts a number and replaces it; any letter starts a note, a digit an hour, a letter a channel.
bool DaySheetView::handleTyping(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || text.isEmpty() || !text.at(0).isPrint() || !current.isValid())
        return false;
    const auto column = SheetColumn(current.column());
    const bool timeOrChannel = column == SheetColumn::Received || column == SheetColumn::Channel;
    if (timeOrChannel && text == QLatin1String("*")) {
        emit repeatWanted();
        return true;
    }
    const bool digit = text.at(0).isDigit();
    if (column == SheetColumn::Installed && !digit && text != QLatin1String("+"))
        return true;
    if (column == SheetColumn::Received && !digit)
        return true;
    if (text == QLatin1String(" ") && column != SheetColumn::Note)
        return true;
    if (!m_model.isEditable(current.row(), current.column())) {
        if (traitsOf(current.column()).editable && !m_model.isGroupRow(current.row()))
            emit lockedTyped();
        return true;
    }
    m_delegate.setCaretMode(false);
    edit(current, AnyKeyPressed, event);
    return true;
}

void DaySheetView::keyPressEvent(QKeyEvent *event)
{
    if (handleVerb(event) || handleTyping(event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

// The menu key asks for the menu of the cell, not of the middle of the sheet.
bool DaySheetView::event(QEvent *event)
{
    if (event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()) {
        emit customContextMenuRequested(visualRect(currentIndex()).bottomLeft());
        return true;
    }
    return QTableView::event(event);
}

// Numbers and hours are no words: an input method that composes would turn digits into letters there.
void DaySheetView::chooseInputMethod()
{
    const auto column = SheetColumn(currentIndex().column());
    const bool words = column == SheetColumn::Note || column == SheetColumn::Channel;
    setAttribute(Qt::WA_InputMethodEnabled, currentIndex().isValid() && words);
}

void DaySheetView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    chooseInputMethod();
}

// What an input method commits anyway is taken for the keys it stands for, when it is digits.
void DaySheetView::inputMethodEvent(QInputMethodEvent *event)
{
    const auto column = SheetColumn(currentIndex().column());
    if (column == SheetColumn::Note || column == SheetColumn::Channel)
        return QTableView::inputMethodEvent(event);
    const QString typed = event->commitString();
    if (!typed.isEmpty() && typed.at(0).isDigit()) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, typed);
        handleTyping(&key);
    }
    event->accept();
}

void DaySheetView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (!m_frozen && horizontalScrollBar()->value() > 0) {
        m_frozen = new FrozenColumns(this, m_model, new SheetHeader(this));
        followResets();
        connect(m_frozen->horizontalHeader(), &QHeaderView::sectionClicked, this, &DaySheetView::sortWanted);
    }
    if (m_frozen && dx != 0)
        m_frozen->place();
}

void DaySheetView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (pressed.isValid() && m_model.isGroupRow(pressed.row())) {
        toggleGroup(pressed.row());
        return;
    }
    m_delegate.setCaretMode(false);
    QTableView::mousePressEvent(event);
}

void DaySheetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_frozen)
        m_frozen->viewport()->update();
    chooseInputMethod();
    m_place.note(m_model, current, m_goingBy);
    if (current.row() != previous.row())
        emit rowMoved(current.row());
}

QModelIndex DaySheetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int row = currentIndex().row();
    switch (action) {
    case MoveNext:
        return editableFrom(row, currentIndex().column(), 1);
    case MovePrevious:
        return editableFrom(row, currentIndex().column(), -1);
    case MoveHome:
        if (!(modifiers & Qt::ControlModifier) && row >= 0)
            return editableFrom(row, -1, 1);
        break;
    case MoveEnd:
        if (!(modifiers & Qt::ControlModifier) && row >= 0)
            return editableFrom(row, sheetColumnCount, -1);
        break;
    default:
        break;
    }
    return QTableView::moveCursor(action, modifiers);
}

void DaySheetView::resizeEvent(QResizeEvent *event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasSeen = current.isValid() && current.bottom() >= 0 && current.top() < event->oldSize().height();
    QTableView::resizeEvent(event);
    if (m_frozen)
        m_frozen->place();
    if (wasSeen) // a strip that opens below must not cover the row being typed
        scrollTo(currentIndex());
    emit horizontalHeader()->geometriesChanged();
}

void DaySheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    setFocus();
}

} // namespace dophu
