#include "ui/entry/pastepreview.h"

#include "ui/widgets/failuretext.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

enum PreviewColumn
{
    SourceColumn,
    UnitColumn,
    StandsColumn,
    WantedColumn,
    VerdictColumn,
    FlagsColumn,
    previewColumnCount
};

constexpr qint64 unanswered = 0;
constexpr qint64 leftOut = -1;
constexpr qsizetype mostInPicker = 400; // beyond, a list is no help: the likely ones and leaving out

QString reportWords(const ReportDraft &report)
{
    switch (report.said) {
    case Said::Value:
        return words::count(report.installed);
    case Said::NoChange:
        return PastePreview::tr("Không phát sinh");
    case Said::Excused:
        return PastePreview::tr("Miễn");
    case Said::Carried:
        return PastePreview::tr("Số gần nhất");
    case Said::Withdrawn:
        break;
    }
    return words::missing();
}

// The number, and what else of the row differs from what stands.
QString wantedWords(const ReportDraft &report, const ReportDraft &stands)
{
    QStringList parts{reportWords(report)};
    if (report.firstReceived != stands.firstReceived && report.firstReceived.isValid())
        parts.append(words::time(report.firstReceived));
    if (report.channel != stands.channel)
        parts.append(words::channel(report.channel));
    if (report.note != stands.note && !report.note.isEmpty())
        parts.append(report.note);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PastePreview::PastePreview(const Desk &desk, const DaySheetEditor &editor, Replan replan, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_editor(editor), m_replan(std::move(replan)), m_plan(m_replan(-1)),
      m_headline(new QLabel(this)), m_columnRow(new QWidget(this)), m_column(new QComboBox(m_columnRow)),
      m_table(new QTableWidget(this)), m_whole(new QLabel(this)), m_lacking(new QLabel(this)),
      m_take(makeButton({}, QStringLiteral("check"), QStringLiteral("pasteTake"), this))
{
    setObjectName(QStringLiteral("pastePreview"));
    setWindowTitle(tr("Xem trước khi dán"));
    setAccessibleName(windowTitle());
    build();
    buildColumnChoice();
    fill();
    resize(QSize(scaled(1000), scaled(560)).boundedTo(screen()->availableSize() - QSize(16, 48)));
}

void PastePreview::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    layout->addWidget(m_headline);
    layout->addWidget(m_columnRow);
    m_table->setObjectName(QStringLiteral("pasteLines"));
    m_table->setAccessibleName(tr("Các dòng sẽ dán"));
    m_table->setColumnCount(previewColumnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("Dòng dán"), tr("Đơn vị"), tr("Đang có"), tr("Sẽ ghi"), tr("Kết quả"), tr("Kiểm tra sẽ báo")});
    m_table->horizontalHeaderItem(StandsColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItemDelegate(new QuietCellDelegate(28, this));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {190, 210, 80, 140, 110};
    for (int column = 0; column < FlagsColumn; ++column)
        m_table->setColumnWidth(column, scaled(widths[column]));
    layout->addWidget(m_table, 1);
    m_whole->setObjectName(QStringLiteral("pasteFinding"));
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setWordWrap(true);
    m_whole->setProperty("tone", "text2");
    layout->addWidget(m_whole);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int line) { sayWhole(line); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_lacking->setObjectName(QStringLiteral("pasteLacking"));
    m_lacking->setProperty("tone", "warn");
    m_lacking->setWordWrap(true);
    buttons->addWidget(m_lacking, 1);
    auto *cancel = makeButton(tr("Không dán"), {}, QStringLiteral("pasteCancel"), this);
    cancel->setProperty("fit", "dialog");
    m_take->setProperty("fit", "dialog");
    m_take->setProperty("look", "primary");
    setButtonIcon(m_take, QStringLiteral("check")); // in the colour of the look
    m_take->setDefault(true);
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        emit taken(m_plan.cells());
        accept();
    });
}

void PastePreview::buildColumnChoice()
{
    auto *row = new QHBoxLayout(m_columnRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Cột số đã cài luỹ kế"), m_columnRow);
    label->setBuddy(m_column);
    m_column->setObjectName(QStringLiteral("pasteCountColumn"));
    m_column->setAccessibleName(tr("Cột số đã cài luỹ kế"));
    m_column->addItem(tr("Chọn cột…"), -1);
    for (qsizetype i = 0; i < m_plan.countColumns.size(); ++i) {
        const QString title = m_plan.countTitles.value(i);
        const QString place = tr("Cột %1").arg(m_plan.countColumns.at(i) + 1);
        m_column->addItem(title.isEmpty() ? place : QStringLiteral("%1: %2").arg(place, title), m_plan.countColumns.at(i));
    }
    m_column->setCurrentIndex(std::max(0, m_column->findData(m_plan.countColumn)));
    row->addWidget(label);
    row->addWidget(m_column);
    row->addStretch();
    m_columnRow->setVisible(m_plan.countColumns.size() > 1);
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        m_plan = m_replan(m_column->currentData().toInt());
        fill();
    });
}

QString PastePreview::headline() const
{
    QStringList parts;
    if (m_plan.byName)
        parts.append(tr("Khối dán có tên đơn vị: ghi theo tên, không theo thứ tự dòng."));
    else
        parts.append(tr("Khối dán không vừa vùng chọn: xem từng dòng sẽ vào đơn vị nào."));
    if (m_plan.below > 0)
        parts.append(tr("%1 dòng nằm dưới đơn vị cuối đang hiện sẽ bỏ lại.").arg(m_plan.below));
    if (m_plan.sideways > 0)
        parts.append(tr("%1 cột nằm ngoài bảng sẽ bỏ lại.").arg(m_plan.sideways));
    if (m_plan.cut)
        parts.append(tr("Khối dán quá lớn, chỉ đọc phần đầu."));
    return parts.join(u' ');
}

void PastePreview::fill()
{
    m_headline->setText(headline());
    m_table->clearContents();
    m_table->setRowCount(int(m_plan.lines.size()));
    m_outlooks = QVector<Outlook>(m_plan.lines.size());
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        putText(line, SourceColumn, m_plan.lines.at(line).source, CellTone::Soft);
        if (m_plan.lines.at(line).fate == PasteLine::Fate::Asked)
            m_table->setCellWidget(line, UnitColumn, pickerFor(line));
        fillLine(line);
    }
    updateReady();
    sayWhole(m_table->currentRow());
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (QWidget *picker = m_table->cellWidget(line, UnitColumn)) {
            picker->setFocus();
            m_table->scrollToItem(m_table->item(line, SourceColumn));
            return;
        }
    }
    (m_plan.countColumn < 0 && m_plan.countColumns.size() > 1 ? static_cast<QWidget *>(m_column) : m_take)->setFocus();
}

// A finding is a sentence, and its column is as wide as the window leaves it.
void PastePreview::sayWhole(int line)
{
    m_whole->setText(line >= 0 && line < m_outlooks.size() ? m_outlooks.at(line).flags.trimmed() : QString());
    m_whole->setVisible(!m_whole->text().isEmpty());
}

void PastePreview::putText(int line, int column, const QString &text, CellTone tone)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    item->setData(QuietCellRole::tone, int(tone));
    if (column == StandsColumn)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(line, column, item);
}

void PastePreview::fillLine(int line)
{
    const PasteLine &of = m_plan.lines.at(line);
    m_outlooks[line] = outlookOf(of);
    const Outlook &outlook = m_outlooks.at(line);
    if (!m_table->cellWidget(line, UnitColumn)) {
        const Unit *unit = m_desk.registry().byId(of.unit);
        putText(line, UnitColumn, unit ? unit->name : QString());
    }
    putText(line, StandsColumn, outlook.stands);
    putText(line, WantedColumn, outlook.wanted);
    putText(line, VerdictColumn, outlook.verdict,
            outlook.refused                                       ? CellTone::Err
            : of.fate == PasteLine::Fate::Asked                   ? CellTone::Warn
            : of.fate == PasteLine::Fate::Taken && outlook.writes ? CellTone::Accent
                                                                  : CellTone::Soft);
    putText(line, FlagsColumn, outlook.flags, outlook.refused ? CellTone::Err : CellTone::Warn);
    if (line == m_table->currentRow())
        sayWhole(line);
}

QString PastePreview::askedBecause(const PasteLine &line) const
{
    switch (line.ground) {
    case UnitMatch::Ground::Retired:
        return tr("Tên cũ, đã sáp nhập. Chọn đơn vị nhận số này.");
    case UnitMatch::Ground::Several:
        return tr("Trùng tên hoặc tên và mã không khớp. Chọn đơn vị.");
    case UnitMatch::Ground::NearName:
        return tr("Tên gần giống, chưa chắc. Chọn đơn vị.");
    default:
        return tr("Không có đơn vị tên này. Chọn đơn vị hoặc bỏ qua dòng.");
    }
}

PastePreview::Outlook PastePreview::outlookOf(const PasteLine &line) const
{
    Outlook outlook;
    if (line.fate == PasteLine::Fate::Asked) {
        outlook.verdict = tr("Cần hỏi");
        outlook.flags = askedBecause(line);
        return outlook;
    }
    if (line.fate != PasteLine::Fate::Taken) {
        outlook.verdict = line.fate == PasteLine::Fate::Below ? tr("Không còn đơn vị") : tr("Bỏ qua");
        return outlook;
    }
    const auto trial = m_editor.tryOut(line.cells);
    const auto history = m_desk.historyOf(line.unit, m_editor.day());
    if (!trial || !history) {
        outlook.refused = true;
        outlook.verdict = tr("Không nhận");
        outlook.flags = failureWords(trial ? history.error() : trial.error()).what;
        return outlook;
    }
    outlook.stands = history->isEmpty() ? words::missing() : reportWords(history->last().report);
    outlook.flags = trial->sentences.join(u' ');
    outlook.refused = !trial->sentences.isEmpty();
    if (trial->changes.isEmpty()) {
        outlook.verdict = outlook.refused ? tr("Không nhận") : line.cells.isEmpty() ? tr("Ô đang khoá") : tr("Trùng");
        return outlook;
    }
    const StepChange &change = trial->changes.first();
    const auto judged = m_desk.tryOut({change.after});
    outlook.wanted = wantedWords(change.after, change.before);
    if (!judged) {
        outlook.refused = true;
        outlook.verdict = tr("Không nhận");
        outlook.flags = failureWords(judged.error()).what;
        return outlook;
    }
    outlook.writes = true;
    outlook.verdict = change.before.said == Said::Withdrawn ? tr("Mới") : tr("Thay đổi");
    for (const Standing &standing : *judged) {
        for (const Finding &finding : standing.findings) {
            if (finding.isOpen() && finding.severity() != Severity::Hint)
                outlook.flags =
                    words::findingSentence(finding, m_desk.campaign().unitWord) + QStringLiteral(" ") + outlook.flags;
        }
    }
    outlook.flags = outlook.flags.trimmed();
    return outlook;
}

QComboBox *PastePreview::pickerFor(int line)
{
    auto *picker = new QComboBox(m_table);
    picker->setObjectName(QStringLiteral("pasteUnit%1").arg(line));
    picker->setAccessibleName(tr("Đơn vị của “%1”").arg(m_plan.lines.at(line).source));
    picker->addItem(tr("Chọn đơn vị…"), unanswered);
    const auto add = [&](UnitId id) {
        if (const Unit *unit = m_desk.registry().byId(id); unit && picker->findData(id.value()) < 0)
            picker->addItem(QStringLiteral("%1 (%2)").arg(unit->name, unit->code), id.value());
    };
    for (const UnitId id : m_plan.lines.at(line).candidates)
        add(id);
    picker->addItem(tr("Bỏ qua dòng này"), leftOut);
    if (m_desk.registry().units().size() <= mostInPicker) {
        picker->insertSeparator(picker->count());
        for (const Unit &unit : m_desk.registry().units())
            add(unit.id);
    }
    connect(picker, &QComboBox::currentIndexChanged, this,
            [this, line, picker] { answer(line, picker->currentData().toLongLong()); });
    return picker;
}

void PastePreview::answer(int at, qint64 unit)
{
    PasteLine &line = m_plan.lines[at];
    line.fate = unit == unanswered ? PasteLine::Fate::Asked
                : unit == leftOut  ? PasteLine::Fate::Skipped
                                   : PasteLine::Fate::Taken;
    line.unit = line.fate == PasteLine::Fate::Taken ? UnitId(unit) : UnitId();
    for (SheetText &cell : line.cells)
        cell.unit = line.unit;
    fillLine(at);
    updateReady();
}

void PastePreview::updateReady()
{
    int asked = 0;
    int writes = 0;
    int refused = 0;
    QString twice;
    QSet<qint64> seen;
    for (int i = 0; i < m_plan.lines.size(); ++i) {
        const PasteLine &line = m_plan.lines.at(i);
        asked += line.fate == PasteLine::Fate::Asked ? 1 : 0;
        writes += m_outlooks.at(i).writes ? 1 : 0;
        refused += m_outlooks.at(i).refused ? 1 : 0;
        if (line.fate != PasteLine::Fate::Taken)
            continue;
        const Unit *unit = m_desk.registry().byId(line.unit);
        if (seen.contains(line.unit.value()) && unit)
            twice = unit->name;
        seen.insert(line.unit.value());
    }
    QString lacking;
    if (m_plan.countColumn < 0 && m_plan.countColumns.size() > 1)
        lacking = tr("Chưa chọn cột số đã cài luỹ kế.");
    else if (asked > 0)
        lacking = tr("Còn %1 dòng chưa chọn đơn vị.").arg(asked);
    else if (!twice.isEmpty())
        lacking = tr("%1 đang nhận hai dòng. Bỏ qua một dòng.").arg(twice);
    else if (writes == 0)
        lacking = tr("Không có gì mới để dán.");
    m_take->setEnabled(lacking.isEmpty());
    m_take->setText(tr("Dán %1 đơn vị").arg(writes));
    m_take->setAccessibleName(m_take->text());
    m_lacking->setText(lacking.isEmpty() && refused > 0
                           ? tr("%1 dòng có ô không đọc được; chữ được giữ ở ô để sửa.").arg(refused)
                           : lacking);
}

} // namespace dophu
