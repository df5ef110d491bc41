#include "ui/entry/daysheetdelegate.h"

#include "ui/entry/daysheeteditor.h"
#include "ui/entry/daysheetmodel.h"
#include "ui/widgets/coveragebar.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/statustag.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr auto seenProperty = "seenText";
constexpr int cellPadding = 8;

struct SheetInk
{
    QColor colour;
    bool strong = false;
    bool italic = false;
};

bool hasOpenCode(const UnitFigures &unit, FindingCode code)
{
    for (const Finding &finding : unit.findings) {
        if (finding.isOpen() && finding.code == code)
            return true;
    }
    return false;
}

SheetInk numberInk(const UnitFigures &unit, const Theme &theme, const QColor &plain)
{
    if (unit.hasOpen(Severity::Error))
        return {theme.err};
    return {plain};
}

SheetInk inkOf(SheetColumn column, const UnitFigures &unit, const ShownFigures &shown, const Theme &theme, bool current)
{
    switch (column) {
    case SheetColumn::Number:
        return {theme.text2};
    case SheetColumn::Unit:
        return {theme.text, current};
    case SheetColumn::DayBefore:
        return {theme.text2};
    case SheetColumn::Installed: {
        SheetInk ink = numberInk(unit, theme, shown.carried ? theme.text2 : theme.text);
        ink.strong = unit.hasOpen(Severity::Error);
        ink.italic = shown.carried;
        return ink;
    }
    case SheetColumn::Increase:
        if (unit.hasOpen(Severity::Error))
            return {theme.err};
        if (hasOpenCode(unit, FindingCode::Jump) || hasOpenCode(unit, FindingCode::Unchanged)
            || hasOpenCode(unit, FindingCode::SameAsYesterday))
            return {theme.warn, true};
        return numberInk(unit, theme, theme.text);
    case SheetColumn::Coverage:
        return numberInk(unit, theme, theme.text);
    case SheetColumn::Received:
        return unit.minutesLate > 0 ? SheetInk{theme.late, true} : SheetInk{theme.text};
    case SheetColumn::Note:
        return {theme.text2};
    case SheetColumn::Channel:
    case SheetColumn::Status:
        return {theme.text};
    }
    return {theme.text};
}

} // namespace

DaySheetDelegate::DaySheetDelegate(DaySheetModel &model, DaySheetEditor &editor, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_editor(editor)
{
    connect(&m_editor, &DaySheetEditor::refused, this, [this] { m_refused = true; });
    connect(&m_editor, &DaySheetEditor::failed, this, [this] { m_refused = true; });
    connect(&m_editor, &DaySheetEditor::conflicted, this, [this] { m_refused = true; });
}

QColor DaySheetDelegate::fillOf(const QModelIndex &index, const Theme &theme, bool current, bool selected) const
{
    const UnitFigures *unit = m_model.unitAt(index.row());
    const RefusedText *refused = m_model.refusedAt(index.row());
    if (refused && refused->column == index.column())
        return theme.errSoft;
    if (unit && index.column() == indexOf(SheetColumn::Installed)) {
        if (unit->hasOpen(Severity::Error))
            return theme.errSoft;
        if (unit->hasOpen(Severity::Warning))
            return theme.warnSoft;
    }
    if (current || selected)
        return theme.sel;
    if (index.column() == indexOf(SheetColumn::Unit) && !m_model.isClosed())
        return theme.surface;
    return m_model.isEditable(index.row(), index.column()) ? theme.surface : theme.subtle;
}

void DaySheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    if (m_model.isGroupRow(index.row())) {
        paintGroup(*painter, option, index);
        painter->restore();
        return;
    }
    const bool current = view && view->currentIndex().row() == index.row();
    painter->fillRect(option.rect, fillOf(index, theme, current, option.state & QStyle::State_Selected));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.grid);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), theme.grid);
    if (current && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), theme.accent);
    if (index.column() == indexOf(SheetColumn::Status))
        paintTag(*painter, option.rect.adjusted(cellPadding, 1, -2, -2), statusTag(*m_model.unitAt(index.row())), theme);
    else
        paintText(*painter, option.rect, index, theme, current);
    if (index.column() == indexOf(SheetColumn::Coverage))
        paintCoverage(*painter, option.rect, index, theme);
    if (view && view->currentIndex() == index && view->hasFocus()) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void DaySheetDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    QRect rect = option.rect;
    painter.fillRect(rect, theme.header);
    rect.setLeft(std::max(0, rect.left())); // its words stay when the sheet is scrolled sideways
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
    const GroupFigures *group = m_model.groupAt(index.row());
    const int side = scaled(14);
    paintLineIcon(painter, QRectF(rect.left() + 8, rect.center().y() - side / 2 + 1, side, side),
                  m_model.isCollapsed(group->group) ? QStringLiteral("right") : QStringLiteral("down"), theme.text2);
    const QString whole = index.data().toString();
    const QString name = words::group(group->group);
    const QFont strong = textFont(TextUse::Strong);
    painter.setFont(strong);
    painter.setPen(theme.text);
    const int nameLeft = rect.left() + 8 + side + 6;
    painter.drawText(QRect(nameLeft, rect.top(), rect.width(), rect.height()), Qt::AlignVCenter, name);
    painter.setFont(textFont(TextUse::Small));
    painter.setPen(theme.text2);
    const int restLeft = nameLeft + QFontMetrics(strong).horizontalAdvance(name) + 10;
    painter.drawText(QRect(restLeft, rect.top(), rect.right() - restLeft, rect.height()), Qt::AlignVCenter,
                     whole.mid(name.size() + 3));
}

// The cell's state as a sign, never colour alone.
std::pair<QString, QColor> DaySheetDelegate::markOf(const QModelIndex &index, const Theme &theme) const
{
    if (index.column() != indexOf(SheetColumn::Installed))
        return {};
    switch (m_model.stateOf(index.row(), index.column())) {
    case DaySheetModel::CellState::Refused:
        return {QStringLiteral("x"), theme.err};
    case DaySheetModel::CellState::Saved:
        return {QStringLiteral("check"), theme.ok};
    case DaySheetModel::CellState::Finding:
    case DaySheetModel::CellState::Locked: {
        const UnitFigures &unit = *m_model.unitAt(index.row());
        if (unit.hasOpen(Severity::Error))
            return {QStringLiteral("error"), theme.err};
        if (unit.hasOpen(Severity::Warning))
            return {QStringLiteral("warn"), theme.warn};
        return {QStringLiteral("lock"), theme.text3};
    }
    default:
        return {};
    }
}

void DaySheetDelegate::paintText(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme,
                                 bool current) const
{
    const UnitFigures &unit = *m_model.unitAt(index.row());
    const auto column = SheetColumn(index.column());
    const RefusedText *refused = m_model.refusedAt(index.row());
    SheetInk ink = inkOf(column, unit, shownFigures(unit), theme, current);
    if (refused && refused->column == index.column())
        ink = {theme.err, true};
    QFont font = textFont(ink.strong ? TextUse::Strong : column == SheetColumn::Note ? TextUse::Small : TextUse::Body);
    font.setItalic(ink.italic);
    painter.setFont(font);
    painter.setPen(m_model.isClosed() && column != SheetColumn::Unit ? theme.text2 : ink.colour);
    const bool centred = traitsOf(index.column()).alignment & Qt::AlignHCenter;
    const bool number = traitsOf(index.column()).alignment & Qt::AlignRight;
    QRect where = rect.adjusted(centred || number ? 2 : cellPadding, 0, centred ? -2 : -cellPadding, -1);
    if (const auto [icon, colour] = markOf(index, theme); !icon.isEmpty()) {
        const int side = scaled(14);
        paintLineIcon(painter, QRectF(rect.left() + 6, rect.center().y() - side / 2, side, side), icon, colour);
        where.setLeft(rect.left() + 8 + side);
    }
    // Twenty schools begin alike: what tells them apart is the end of the name.
    const Qt::TextElideMode elided = column == SheetColumn::Unit ? Qt::ElideMiddle : Qt::ElideRight;
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), elided, where.width());
    painter.drawText(where, int(traitsOf(index.column()).alignment | Qt::AlignVCenter), text);
}

void DaySheetDelegate::paintCoverage(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                     const Theme &theme) const
{
    const UnitFigures &unit = *m_model.unitAt(index.row());
    const ShownFigures shown = shownFigures(unit);
    if (!shown.coverage || unit.hasOpen(Severity::Error))
        return;
    const Target target = m_model.day().target;
    const int height = scaled(6);
    const QRectF bar(rect.left() + 6, rect.center().y() - height / 2, 30, height);
    const BarLook look = shown.carried ? BarLook::Carried : unit.met ? BarLook::Met : BarLook::Below;
    paintBar(painter, bar, shareOf(shown.coverage), look, theme);
    const double tick = bar.left() + bar.width() * double(target.hundredths) / 10000.0;
    painter.fillRect(QRectF(qRound(tick), bar.top() - 3, 1, height + 6), theme.target);
}

QWidget *DaySheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setFrame(false);
    editor->setStyleSheet(QStringLiteral("QLineEdit#cellEditor { border: 2px solid %1; border-radius: 0; padding: 0 5px; "
                                         "min-height: 0; }")
                              .arg(Theme::of(parent).accent.name()));
    editor->setAlignment(traitsOf(index.column()).alignment | Qt::AlignVCenter);
    const auto column = SheetColumn(index.column());
    // Telex or VNI must not turn digits into letters.
    if (column == SheetColumn::Installed || column == SheetColumn::Received)
        editor->setAttribute(Qt::WA_InputMethodEnabled, false);
    if (column == SheetColumn::Installed) {
        const UnitId unit = m_model.unitAt(index.row())->id;
        connect(editor, &QLineEdit::textEdited, this,
                [this, unit](const QString &text) { emit previewChanged(m_editor.previewOf(unit, text)); });
    }
    return editor;
}

void DaySheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once: numbers arriving from other desks must not replace what is being typed.
    if (editor->property(seenProperty).isValid())
        return;
    const QString text = index.data(Qt::EditRole).toString();
    const RefusedText *refused = m_model.refusedAt(index.row());
    const bool refusedHere = refused && refused->column == index.column();
    QString seen = text;
    if (const UnitFigures *unit = m_model.unitAt(index.row()); refusedHere && unit) {
        m_model.forgetRefused(unit->id);
        seen = index.data(Qt::EditRole).toString();
    }
    editor->setProperty(seenProperty, seen);
    static_cast<QLineEdit *>(editor)->setText(text);
}

void DaySheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const UnitFigures *unit = m_model.unitAt(index.row());
    if (!unit)
        return;
    const SheetText cell{unit->id, SheetColumn(index.column()), static_cast<QLineEdit *>(editor)->text()};
    m_editor.type(cell, editor->property(seenProperty).toString());
}

void DaySheetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

// False when the text was refused: the clerk stays at the cell.
bool DaySheetDelegate::finish(QWidget *editor)
{
    m_refused = false;
    QGuiApplication::inputMethod()->commit(); // a letter still being composed is part of the note
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit previewChanged({});
    return !m_refused;
}

// In a number only what an input method commits as digits is taken, whatever it composes.
bool DaySheetDelegate::filterComposition(QWidget *editor, QInputMethodEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || line->testAttribute(Qt::WA_InputMethodEnabled))
        return false;
    const QString typed = event->commitString();
    if (!typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [](QChar sign) { return sign.isDigit(); }))
        line->insert(typed);
    event->accept();
    return true;
}

bool DaySheetDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::InputMethod)
        return filterComposition(editor, static_cast<QInputMethodEvent *>(event));
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int back = key->modifiers() & Qt::ShiftModifier ? -1 : 1;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (finish(editor))
            emit rowStepWanted(back);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (finish(editor))
            emit cellStepWanted(key->key() == Qt::Key_Backtab ? -1 : 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (finish(editor))
            emit rowStepWanted(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_caretMode || key->modifiers() != Qt::NoModifier)
            return false;
        if (finish(editor))
            emit cellStepWanted(key->key() == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        emit previewChanged({});
        emit closeEditor(editor, RevertModelCache);
        return true;
    default:
        return QStyledItemDelegate::eventFilter(watched, event);
    }
}

} // namespace dophu
