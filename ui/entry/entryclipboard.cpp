// What the entry page takes from and gives to the clipboard, and the order in which it shows the units.
#include "ui/entry/entrypage.h"
#include "ui/entry/unitpanel.h"

#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"
#include "ui/entry/pastepreview.h"
#include "ui/entry/sheetclipboard.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace dophu
{

namespace
{

bool isFiles(const QMimeData &given)
{
    const QList<QUrl> urls = given.urls();
    return !urls.isEmpty() && !given.hasHtml()
           && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

// A text that people wrote, as against cells of a table: no columns, and a line of several words.
bool isMessage(const QMimeData &given, int column)
{
    const QString text = given.text();
    if (column == indexOf(SheetColumn::Note) || text.contains(u'\t') || !readHtmlTable(given.html()).rows.isEmpty())
        return false;
    const QStringList lines = text.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) {
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        const auto hasLetter = [](const QString &word) {
            return std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.isLetter(); });
        };
        const auto hasDigit = [](const QString &word) {
            return std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); });
        };
        return words.size() > 1 && std::any_of(words.begin(), words.end(), hasLetter)
               && (words.size() > 5 || std::any_of(words.begin(), words.end(), hasDigit));
    });
}

} // namespace

void EntryPage::copySelection(bool withTitles)
{
    const CopiedBlock block = copied(*m_model, m_view->selectionModel()->selectedIndexes(), withTitles);
    auto *flavours = new QMimeData;
    flavours->setText(block.text);
    flavours->setHtml(block.html);
    QGuiApplication::clipboard()->setMimeData(flavours);
}

PasteSpot EntryPage::pasteSpot() const
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    QModelIndex current = m_view->currentIndex();
    // A block goes to the upper left corner of what is selected, wherever the cursor ended.
    for (const QModelIndex &index : selected) {
        if (selected.size() > 1)
            current = m_model->index(std::min(current.row(), index.row()), std::min(current.column(), index.column()));
    }
    return {current, selected, [this](int column) { return !m_view->isColumnHidden(column); }};
}

void EntryPage::pasteClipboard()
{
    const QMimeData *flavours = QGuiApplication::clipboard()->mimeData();
    const PasteSpot spot = pasteSpot();
    if (!spot.current.isValid() || !flavours)
        return;
    if (m_intakeOffered && !isFiles(*flavours) && isMessage(*flavours, spot.current.column()))
        return emit pasteTextWanted(flavours->text());
    if (!isSheetEditable() && m_model->isClosed()
        && !m_model->isEditable(spot.current.row(), indexOf(SheetColumn::Installed)))
        return emit messageWanted(tr("Ngày đã chốt. Mở lại ngày để dán."));
    if (isFiles(*flavours)) { // copied in the file manager: evidence of this row's number, not their paths as a note
        m_panel->pasteEvidence();
        return;
    }
    const PastedBlock block = readPasted(flavours->text(), flavours->html());
    if (block.rows.isEmpty() && flavours->hasImage()) { // a screenshot of the message: evidence of this row's number
        updatePanelNow(); // it follows the row a moment later, and this file belongs to this row
        m_panel->pasteEvidence();
        return;
    }
    if (block.rows.isEmpty())
        return emit messageWanted(tr("Chưa có gì để dán. Sao chép vùng ô trong Excel trước."));
    const PastePlan plan = planPaste(block, *m_model, spot, matcher());
    if (plan.needsLook)
        return previewPaste(block, spot);
    pasteCells(plan.cells());
}

void EntryPage::previewPaste(const PastedBlock &block, const PasteSpot &spot)
{
    auto *preview = new PastePreview(
        m_desk, *m_editor,
        [this, block, spot](int countColumn) { return planPaste(block, *m_model, spot, matcher(), countColumn); }, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &PastePreview::taken, this, &EntryPage::pasteCells);
    connect(preview, &QDialog::finished, m_view, qOverload<>(&QWidget::setFocus));
    preview->open();
}

void EntryPage::pasteCells(const QVector<SheetText> &cells)
{
    const DaySheetEditor::Pasted pasted = m_editor->paste(cells);
    if (pasted.taken + pasted.refused == 0)
        return;
    QString said = tr("Đã dán %1 ô").arg(pasted.taken + pasted.refused);
    said += pasted.refused > 0 ? tr(": %1 nhận, %2 ô không phải số được giữ nguyên.").arg(pasted.taken).arg(pasted.refused)
                               : QStringLiteral(".");
    m_strip->show(pasted.refused > 0 ? MessageStrip::Tone::Warning : MessageStrip::Tone::Ok, said);
    m_told = pasted.refused > 0 ? said : QString();
    m_toldUnit = UnitId();
    if (pasted.refused > 0) {
        auto *look = m_strip->addButton(tr("Xem"), QStringLiteral("pasteLook"), QStringLiteral("eye"));
        connect(look, &QPushButton::clicked, this, [this] {
            m_view->stepTo(1, [this](int row) { return m_model->refusedAt(row) != nullptr; });
            m_view->setFocus();
        });
    }
    if (pasted.taken == 0)
        return layOut(); // nothing of this to undo, and the step before is another's
    auto *undo = m_strip->addButton(tr("Hoàn tác"), QStringLiteral("pasteUndo"), QStringLiteral("undo"));
    connect(undo, &QPushButton::clicked, this, [this] {
        m_strip->dismiss();
        turnStep(&DaySheetEditor::undo);
        m_view->setFocus();
    });
    layOut();
}

// The uppermost selected cell of each column goes into those below it; of one cell alone, the cell above comes down.
void EntryPage::fillDown()
{
    const QModelIndex current = m_view->currentIndex();
    QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    if (!current.isValid())
        return;
    if (selected.size() <= 1) {
        int above = current.row() - 1;
        while (above > 0 && m_model->isGroupRow(above))
            --above;
        if (above <= 0)
            return;
        selected = {m_model->index(above, current.column()), current};
    }
    std::sort(selected.begin(), selected.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QHash<int, QString> source;
    QVector<SheetText> cells;
    for (const QModelIndex &index : std::as_const(selected)) {
        const UnitFigures *unit = m_model->unitAt(index.row());
        if (!unit || !traitsOf(index.column()).editable)
            continue;
        if (!source.contains(index.column()))
            source.insert(index.column(), index.data(Qt::EditRole).toString());
        else if (m_model->isEditable(index.row(), index.column()) && !source.value(index.column()).isEmpty())
            cells.append(SheetText{unit->id, SheetColumn(index.column()), source.value(index.column())});
    }
    if (!cells.isEmpty())
        m_editor->fillDown(cells);
}

QVariantMap EntryPage::arrangement() const
{
    QVariantMap kept = Page::arrangement();
    kept.insert(m_view->columnArrangement());
    kept.insert(QStringLiteral("sortedBy"), m_model->sortColumn());
    kept.insert(QStringLiteral("descending"), m_model->sortOrder() == Qt::DescendingOrder);
    return kept;
}

void EntryPage::restoreArrangement(const QVariantMap &arrangement)
{
    Page::restoreArrangement(arrangement);
    m_view->arrangeColumns(arrangement);
    const int sorted = arrangement.value(QStringLiteral("sortedBy"), -1).toInt();
    if (sorted > indexOf(SheetColumn::Number) && sorted < sheetColumnCount)
        m_model->setSort(sorted, arrangement.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder
                                                                                          : Qt::AscendingOrder);
}

// Once up, once down, then the official order again; STT is the official order.
void EntryPage::sortBy(int column)
{
    if (column == indexOf(SheetColumn::Number)
        || (m_model->sortColumn() == column && m_model->sortOrder() == Qt::DescendingOrder))
        m_model->setSort(-1, Qt::AscendingOrder);
    else if (m_model->sortColumn() == column)
        m_model->setSort(column, Qt::DescendingOrder);
    else
        m_model->setSort(column, Qt::AscendingOrder);
    updatePanel();
}

} // namespace dophu
