// The verbs of the entry page: what a key, a chip, a menu or a button does.
#include "ui/entry/entrypage.h"

#include "ui/entry/daysheetdelegate.h"
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"
#include "ui/entry/entrybars.h"
#include "ui/entry/unitpanel.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reasons.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace dophu
{

void EntryPage::connectBars()
{
    connect(m_tools, &EntryToolBar::importWanted, this, &EntryPage::importWanted);
    connect(m_tools, &EntryToolBar::pasteTextWanted, this, [this] { emit pasteTextWanted({}); });
    connect(m_tools, &EntryToolBar::undoWanted, this, [this] { turnStep(&DaySheetEditor::undo); });
    connect(m_tools, &EntryToolBar::redoWanted, this, [this] { turnStep(&DaySheetEditor::redo); });
    connect(m_tools, &EntryToolBar::carryWanted, this, &EntryPage::carrySelection);
    connect(m_tools, &EntryToolBar::acceptWanted, this, &EntryPage::acceptCurrent);
    connect(m_tools, &EntryToolBar::reminderWanted, this, &EntryPage::copyReminder);
    const auto togglePanel = [this] {
        m_panelWanted = !isPanelShown();
        layOut();
        takeKeyboard();
    };
    connect(m_tools, &EntryToolBar::detailWanted, this, togglePanel);
    connect(m_panel, &UnitPanel::closeWanted, this, togglePanel);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this, togglePanel);
    connect(m_tools->search(), &QLineEdit::textChanged, this, &EntryPage::search);
    connect(m_tools->search(), &SearchField::leaveWanted, this, &EntryPage::takeKeyboard);
    connect(m_filters, &FilterBar::chosen, this, [this](SheetFilter filter) {
        choose(filter);
        takeKeyboard();
    });
    connect(m_empty, &EmptyState::verbChosen, this, [this] {
        m_tools->search()->clear();
        choose(SheetFilter::All);
        takeKeyboard();
    });
    connect(m_strip, &MessageStrip::dismissed, this, &EntryPage::layOut);
}

void EntryPage::connectView()
{
    connect(m_view, &DaySheetView::rowMoved, this, &EntryPage::updatePanel);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryPage::hintChanged);
    connect(m_view, &DaySheetView::copyWanted, this, [this] { copySelection(false); });
    connect(m_view, &DaySheetView::copyWithTitlesWanted, this, [this] { copySelection(true); });
    connect(m_view, &DaySheetView::fillDownWanted, this, &EntryPage::fillDown);
    connect(m_view, &DaySheetView::sortWanted, this, &EntryPage::sortBy);
    connect(m_view, &DaySheetView::cutWanted, this, [this] {
        copySelection(false);
        clearSelection();
    });
    connect(m_view, &DaySheetView::escaped, this, [this] {
        if (const UnitFigures *unit = currentUnit(); unit && !m_tools->search()->text().isEmpty()) {
            const UnitId stay = unit->id;
            m_tools->search()->clear();
            showUnit(stay);
        }
    });
    connect(m_view, &DaySheetView::lockedTyped, this,
            [this] { emit messageWanted(tr("Ngày đã chốt. Mở lại ngày (F9) để sửa.")); });
    connect(m_view, &DaySheetView::pasteWanted, this, &EntryPage::pasteClipboard);
    connect(m_view, &DaySheetView::clearWanted, this, &EntryPage::clearSelection);
    connect(m_view, &DaySheetView::carryWanted, this, &EntryPage::carrySelection);
    connect(m_view, &DaySheetView::offeredWanted, this, &EntryPage::takeOffered);
    connect(m_view, &DaySheetView::acceptWanted, this, &EntryPage::acceptCurrent);
    connect(m_view, &DaySheetView::nowWanted, this, &EntryPage::typeNow);
    connect(m_view, &DaySheetView::repeatWanted, this, &EntryPage::repeatAbove);
    connect(m_view, &DaySheetView::problemWanted, this, &EntryPage::stepProblem);
    connect(m_view, &QWidget::customContextMenuRequested, this, &EntryPage::showCellMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, &EntryPage::showHeaderMenu);
    connect(m_delegate, &DaySheetDelegate::previewChanged, this, [this](const QString &text) {
        m_preview = text;
        if (text.isEmpty())
            settleRefusal();
        emit hintChanged();
    });
}

void EntryPage::connectEditor()
{
    connect(m_editor, &DaySheetEditor::stepsChanged, this, [this] {
        m_model->forgetSaved();
        m_tools->setEditable(isSheetEditable(), m_editor->canUndo(), m_editor->canRedo());
    });
    connect(m_editor, &DaySheetEditor::refused, this,
            [this](UnitId unit, int column, const QString &text, const QString &sentence) {
                m_model->refuse(unit, RefusedText{column, text, sentence});
                m_strip->show(MessageStrip::Tone::Warning, sentence);
                m_told = sentence;
                m_toldUnit = unit;
                layOut();
                updatePanel();
            });
    connect(m_editor, &DaySheetEditor::stored, this, [this](const QVector<UnitId> &units) {
        for (const UnitId unit : units)
            m_model->forgetRefused(unit);
        settleRefusal();
        m_model->markSaved(units, words::clock(m_desk.now()));
        updatePanel();
    });
    connect(m_editor, &DaySheetEditor::failed, this, [this](const Failure &failure) {
        tellFailure(failure);
        layOut();
    });
    connect(m_editor, &DaySheetEditor::conflicted, this, &EntryPage::tellConflict);
}

void EntryPage::connectPanel()
{
    connect(m_panel, &UnitPanel::offeredWanted, this, [this](UnitId unit, Count offered) {
        m_editor->takeOffered(unit, offered);
        m_view->setFocus();
    });
    connect(m_panel, &UnitPanel::editWanted, this, [this](UnitId unit) {
        m_view->goTo(m_model->rowOf(unit), indexOf(SheetColumn::Installed));
        m_view->setFocus();
        m_view->editCurrent();
    });
    connect(m_panel, &UnitPanel::acceptWanted, this, &EntryPage::acceptFinding);
    connect(m_panel, &UnitPanel::messageWanted, this, &EntryPage::messageWanted);
    connect(m_panel, &UnitPanel::stepWanted, this, [this](int by) { m_view->stepRow(by); });
}

void EntryPage::addShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Undo, [this] { turnStep(&DaySheetEditor::undo); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { turnStep(&DaySheetEditor::redo); });
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { turnStep(&DaySheetEditor::redo); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_tools->search()->setFocus();
        m_tools->search()->selectAll();
    });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { goToUnit(); });
}

// Where the numbers changed is shown and said: the step may lie a screen away from the cursor.
void EntryPage::turnStep(void (DaySheetEditor::*turn)())
{
    QVector<UnitId> turned;
    const auto noting = connect(m_editor, &DaySheetEditor::stored, this, [&](const QVector<UnitId> &units) { turned += units; });
    (m_editor->*turn)();
    disconnect(noting);
    const UnitFigures *first = turned.isEmpty() ? nullptr : m_model->unit(turned.first());
    if (!first)
        return;
    const QString what = turned.size() > 1 ? tr("%1 đơn vị").arg(turned.size()) : first->name;
    const UnitFigures *current = currentUnit();
    if (!current || !turned.contains(current->id))
        m_view->goTo(m_model->rowOf(first->id), indexOf(SheetColumn::Installed));
    emit messageWanted((turn == &DaySheetEditor::undo ? tr("Đã hoàn tác: %1.") : tr("Đã làm lại: %1.")).arg(what));
}

// A sentence about a text that is gone would lie.
void EntryPage::settleRefusal()
{
    if (m_told.isEmpty() || m_strip->text() != m_told)
        return;
    if (m_toldUnit.isValid() ? !m_model->isRefused(m_toldUnit) : !m_model->hasRefused())
        m_strip->dismiss();
}

QVector<UnitId> EntryPage::selectedUnits() const
{
    QVector<UnitId> units;
    for (const int row : m_view->selectedRows())
        units.append(m_model->unitAt(row)->id);
    return units;
}

QVector<SheetText> EntryPage::selectedCells() const
{
    QVector<SheetText> cells;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        if (m_model->isEditable(index.row(), index.column()))
            cells.append(SheetText{m_model->unitAt(index.row())->id, SheetColumn(index.column()), {}});
    }
    return cells;
}

void EntryPage::clearSelection()
{
    if (const QVector<SheetText> cells = selectedCells(); !cells.isEmpty())
        m_editor->clear(cells);
}

void EntryPage::carrySelection()
{
    if (!isSheetEditable())
        return;
    if (!m_editor->takeLast(selectedUnits()))
        emit messageWanted(tr("Số gần nhất chỉ dùng cho đơn vị chưa gửi."));
}

void EntryPage::noChangeSelection()
{
    m_editor->noChange(selectedUnits());
}

void EntryPage::excuseSelection()
{
    const QVector<UnitId> units = selectedUnits();
    const auto reason = m_prompts.askReason(tr("Miễn hôm nay"),
                                            tr("Miễn báo cáo ngày %1 cho %2 đơn vị. Đơn vị được miễn "
                                               "không tính vào số cài và mẫu số.")
                                                .arg(words::date(m_day))
                                                .arg(units.size()),
                                            missingReasons());
    if (reason)
        m_editor->excuse(units, *reason);
}

void EntryPage::takeOffered()
{
    const UnitFigures *unit = currentUnit();
    if (!unit || !isSheetEditable())
        return;
    for (const Finding &finding : unit->findings) {
        if (finding.isOpen() && finding.offered) {
            m_editor->takeOffered(unit->id, *finding.offered);
            return;
        }
    }
    emit messageWanted(tr("Ô này không có số gợi ý."));
}

void EntryPage::acceptCurrent()
{
    const UnitFigures *unit = currentUnit();
    if (!unit || !isSheetEditable())
        return;
    const UnitId id = unit->id;
    const QVector<Finding> findings = unit->findings;
    for (const Finding &finding : findings) {
        if (finding.isOpen() && finding.severity() != Severity::Hint)
            return acceptFinding(id, finding.code);
    }
    emit messageWanted(tr("Đơn vị này không có lỗi, cảnh báo."));
}

void EntryPage::acceptFinding(UnitId id, FindingCode code)
{
    const UnitFigures *unit = m_model->unit(id);
    if (!unit)
        return;
    for (const Finding &finding : unit->findings) {
        if (finding.code != code)
            continue;
        const QString title = finding.severity() == Severity::Error ? tr("Chấp nhận lỗi, %1") : tr("Chấp nhận cảnh báo, %1");
        const auto reason = m_prompts.askReason(
            title.arg(unit->name), words::findingSentence(finding, m_desk.campaign().unitWord), acceptanceReasons());
        if (reason)
            m_editor->accept(id, code, *reason);
        break;
    }
    m_view->setFocus();
}

void EntryPage::copyReminder()
{
    QVector<UnitFigures> units;
    for (const UnitFigures &unit : m_model->day().units) {
        if (isShownBy(SheetFilter::Missing, unit))
            units.append(unit);
    }
    if (units.isEmpty())
        return m_strip->show(MessageStrip::Tone::Ok, tr("Mọi đơn vị đã gửi."));
    QGuiApplication::clipboard()->setText(reminderText(m_desk, m_day, units));
    QVector<UnitId> reminded;
    for (const UnitFigures &unit : std::as_const(units))
        reminded.append(unit.id);
    if (const Outcome noted = m_desk.noteReminder(m_day, reminded, Channel::Zalo); !noted)
        return tellFailure(noted.error());
    m_strip->show(MessageStrip::Tone::Ok, tr("Đã sao chép lời nhắc cho %1 đơn vị. Dán vào nhóm Zalo.").arg(units.size()));
    layOut();
}

void EntryPage::goToUnit()
{
    const auto wanted = m_prompts.askText(tr("Đến đơn vị"), tr("Mã hoặc tên, không cần dấu"), {});
    const QString key = wanted ? words::folded(*wanted) : QString();
    if (key.isEmpty())
        return;
    for (const Unit &unit : m_desk.registry().units()) {
        if (unit.code.compare(*wanted, Qt::CaseInsensitive) == 0 || words::folded(unit.name).contains(key))
            return showUnit(unit.id);
    }
    m_strip->show(MessageStrip::Tone::Warning, tr("Không tìm thấy “%1”. Thử tên không dấu hoặc mã.").arg(*wanted));
}

void EntryPage::typeNow()
{
    const UnitFigures *unit = currentUnit();
    const QModelIndex current = m_view->currentIndex();
    if (unit && current.column() == indexOf(SheetColumn::Received))
        m_editor->type(SheetText{unit->id, SheetColumn::Received, words::time(m_desk.now())},
                       current.data(Qt::EditRole).toString());
}

void EntryPage::repeatAbove()
{
    const QModelIndex current = m_view->currentIndex();
    for (int row = current.row() - 1; row >= 0; --row) {
        if (m_model->isGroupRow(row))
            continue;
        const QString text = m_model->index(row, current.column()).data(Qt::EditRole).toString();
        m_editor->type(SheetText{m_model->unitAt(current.row())->id, SheetColumn(current.column()), text},
                       current.data(Qt::EditRole).toString());
        return;
    }
}

void EntryPage::stepProblem(int by)
{
    m_view->stepTo(by, [this](int row) {
        const UnitFigures *unit = m_model->unitAt(row);
        return m_model->refusedAt(row) || unit->hasOpen(Severity::Error) || unit->hasOpen(Severity::Warning);
    });
}

void EntryPage::showCellMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("cellMenu"));
    const auto add = [&](const QString &text, const QString &key, auto slot) {
        QAction *action = menu.addAction(key.isEmpty() ? text : text + u'\t' + key);
        action->setEnabled(isSheetEditable() && currentUnit());
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(tr("Không phát sinh"), {}, [this] { noChangeSelection(); });
    add(tr("Lấy số gần nhất"), QStringLiteral("F4"), [this] { carrySelection(); });
    add(tr("Miễn hôm nay…"), {}, [this] { excuseSelection(); });
    menu.addSeparator();
    add(tr("Chấp nhận có lý do…"), QStringLiteral("Alt+Enter"), [this] { acceptCurrent(); });
    add(tr("Dùng số gợi ý"), QStringLiteral("F3"), [this] { takeOffered(); });
    menu.addSeparator();
    add(tr("Sao chép"), QStringLiteral("Ctrl+C"), [this] { copySelection(false); })->setEnabled(currentUnit());
    add(tr("Sao chép kèm tiêu đề"), QStringLiteral("Ctrl+Shift+C"), [this] {
        copySelection(true);
    })->setEnabled(currentUnit());
    add(tr("Dán"), QStringLiteral("Ctrl+V"), [this] { pasteClipboard(); });
    add(tr("Điền xuống"), QStringLiteral("Ctrl+D"), [this] { fillDown(); });
    add(tr("Xoá ô"), QStringLiteral("Del"), [this] { clearSelection(); });
    menu.addSeparator();
    const int column = m_view->currentIndex().column();
    add(tr("Sắp theo cột này"), {}, [this, column] { sortBy(column); })->setEnabled(currentUnit());
    add(tr("Thứ tự danh mục"), {}, [this] { sortBy(indexOf(SheetColumn::Number)); })->setEnabled(m_model->sortColumn() >= 0);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void EntryPage::showHeaderMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("columnMenu"));
    for (int column = indexOf(SheetColumn::DayBefore); column < sheetColumnCount; ++column) {
        if (column == indexOf(SheetColumn::Installed))
            continue;
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(m_view->isColumnWanted(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { m_view->setColumnWanted(column, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Thứ tự danh mục")), &QAction::triggered, this,
            [this] { sortBy(indexOf(SheetColumn::Number)); });
    connect(menu.addAction(tr("Khôi phục cột")), &QAction::triggered, m_view, &DaySheetView::restoreColumns);
    menu.exec(m_view->horizontalHeader()->mapToGlobal(at));
}

void EntryPage::tellConflict(const SheetConflict &conflict)
{
    const ReportDraft &theirs = conflict.theirs.report;
    const QString ours = words::count(conflict.wanted.installed);
    const QString stands = words::count(theirs.installed);
    m_strip->show(MessageStrip::Tone::Warning,
                  tr("thành %1 (%2, %3). Giữ %1 hay ghi %4?")
                      .arg(stands, conflict.theirs.typedBy, words::time(conflict.theirs.typed), ours),
                  tr("Máy %1 vừa sửa ô này").arg(conflict.theirs.desk));
    auto *keep = m_strip->addButton(tr("Giữ %1").arg(stands), QStringLiteral("conflictKeep"));
    auto *write = m_strip->addButton(tr("Ghi %1").arg(ours), QStringLiteral("conflictWrite"));
    connect(keep, &QPushButton::clicked, this, [this, conflict] {
        m_strip->dismiss();
        m_editor->keepTheirs(conflict);
        reload();
        m_view->setFocus();
    });
    connect(write, &QPushButton::clicked, this, [this, conflict] {
        m_strip->dismiss();
        m_editor->overwrite(conflict);
        m_view->setFocus();
    });
    layOut();
}

} // namespace dophu
