#include "ui/shell/missingdecisions.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/reasons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <tuple>

namespace dophu
{

namespace
{

constexpr int nameInset = 46;
constexpr int madeAtOnce = 40; // an ordinary day's missing units
constexpr int madeAhead = 8;

QWidget *decisionName(const QString &name, QWidget *parent)
{
    auto *cell = new ElidedLabel(parent);
    cell->setText(name);
    cell->setContentsMargins(nameInset, 0, 8, 0);
    return cell;
}

QWidget *decisionNumber(const QString &number, QWidget *parent)
{
    auto *cell = new QLabel(number, parent);
    cell->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    cell->setContentsMargins(0, 0, 8, 0);
    return cell;
}

} // namespace

QStringList closingChoiceWords()
{
    return {MissingDecisions::tr("Lấy số gần nhất"), MissingDecisions::tr("Không phát sinh"),
            MissingDecisions::tr("Miễn hôm nay")};
}

MissingDecisions::MissingDecisions(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("missingDecisions"));
    setAccessibleName(tr("Cách tính cho từng đơn vị chưa gửi"));
    setColumnCount(4);
    // The first title stands over the names, which are inset like the words of the blocks above.
    const QString inset(12, u' ');
    setHorizontalHeaderLabels({inset + tr("Đơn vị chưa gửi"), tr("Số gần nhất"), tr("Cách tính"), tr("Lý do")});
    for (int column = 0; column < 4; ++column)
        horizontalHeaderItem(column)->setTextAlignment((column == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setTabKeyNavigation(false); // Tab walks through the fields, not through the cells under them
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(32));
    horizontalHeader()->setFixedHeight(scaled(28));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MissingDecisions::makeSeen);
}

void MissingDecisions::show(const QVector<UnitFigures> &missing, const QVector<ChaseNote> &notes)
{
    const bool same = std::equal(m_lines.begin(), m_lines.end(), missing.begin(), missing.end(),
                                 [](const Line &line, const UnitFigures &unit) { return line.unit.id == unit.id; });
    if (same && !m_lines.isEmpty())
        return;
    QHash<qint64, QVector<ChaseNote>> byUnit;
    for (const ChaseNote &note : notes)
        byUnit[note.chase.unit.value()].append(note);
    QHash<qint64, QPair<ClosingChoice, QString>> decided;
    for (const Line &line : std::as_const(m_lines))
        decided.insert(line.unit.id.value(), {line.choice, line.reason});
    m_lines.clear();
    setRowCount(0);
    setRowCount(int(missing.size()));
    for (const UnitFigures &unit : missing) {
        Line line;
        line.unit = unit;
        std::tie(line.choice, line.reason) = decided.value(unit.id.value(), {ClosingChoice::CarryLast, unit.reason});
        const ChaseSummary chase = summaryOf(byUnit.value(unit.id.value()));
        if (chase.promised)
            line.offered.append(tr("Đang chờ, hẹn %1").arg(words::time(*chase.promised)));
        if (chase.times > 0)
            line.offered.append(tr("Đã nhắc %1 lần, chưa gửi").arg(chase.times));
        m_lines.append(line);
    }
    make(0, madeAtOnce);
}

QComboBox *MissingDecisions::addCombo(int row, int column, const QString &name, const QString &accessible)
{
    auto *cell = new QWidget(this);
    auto *combo = new QComboBox(cell);
    combo->setObjectName(name);
    combo->setAccessibleName(accessible);
    combo->setProperty("fit", "small");
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(8, 4, column == 3 ? 16 : 8, 4); // the last ends where the buttons above end
    layout->addWidget(combo);
    setCellWidget(row, column, cell);
    return combo;
}

void MissingDecisions::make(int first, int last)
{
    for (int row = std::max(0, first); row <= std::min(last, int(m_lines.size()) - 1); ++row) {
        if (!m_lines.at(row).how)
            makeLine(row);
    }
}

void MissingDecisions::makeSeen()
{
    const int top = rowAt(0);
    const int bottom = rowAt(viewport()->height() - 1);
    make(top - madeAhead, (bottom < 0 ? int(m_lines.size()) : bottom) + madeAhead);
}

void MissingDecisions::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    setColumnWidth(1, scaled(96));
    setColumnWidth(2, scaled(170));
    const int rest = viewport()->width() - columnWidth(1) - columnWidth(2); // the name's column stretches into what is left
    setColumnWidth(3, std::max(scaled(150), rest * 53 / 100));
    if (!m_lines.isEmpty() && rowAt(viewport()->height() - 1) >= 0)
        makeSeen();
}

void MissingDecisions::makeLine(int row)
{
    Line &line = m_lines[row];
    setCellWidget(row, 0, decisionName(line.unit.name, this));
    setCellWidget(row, 1, decisionNumber(words::count(line.unit.installed), this));
    line.how = addCombo(row, 2, QStringLiteral("how%1").arg(row), tr("Cách tính, %1").arg(line.unit.name));
    line.how->addItems(closingChoiceWords());
    line.how->setCurrentIndex(int(line.choice));
    line.why = addCombo(row, 3, QStringLiteral("why%1").arg(row), tr("Lý do, %1").arg(line.unit.name));
    line.why->setEditable(true);
    line.why->addItems(line.offered + missingReasons());
    line.why->setCurrentIndex(-1);
    line.why->lineEdit()->setPlaceholderText(tr("Chọn lý do"));
    line.why->lineEdit()->setObjectName(QStringLiteral("whyText%1").arg(row));
    line.why->lineEdit()->setAccessibleName(line.why->accessibleName());
    line.why->setEditText(line.reason);
    for (QComboBox *field : {line.how, line.why}) { // an editable one takes the focus for its line, too
        field->setProperty("row", row);
        field->setToolTip(tr("Alt+mũi tên xuống mở danh sách; mũi tên lên, xuống sang dòng khác"));
        field->installEventFilter(this);
    }
    chain(row);
    markLacking(line);
    connect(line.how, &QComboBox::currentIndexChanged, this, [this, row](int choice) {
        if (row >= m_lines.size())
            return; // on its way out
        m_lines[row].choice = ClosingChoice(choice);
        markLacking(m_lines.at(row));
        emit decided();
    });
    connect(line.why, &QComboBox::editTextChanged, this, [this, row](const QString &reason) {
        if (row >= m_lines.size())
            return;
        m_lines[row].reason = reason;
        markLacking(m_lines.at(row));
        emit decided();
    });
}

// Lines are made as they come into sight, in any order: each takes its place after the line above it.
void MissingDecisions::chain(int row)
{
    int above = row - 1;
    while (above >= 0 && !m_lines.at(above).how)
        --above;
    setTabOrder(above < 0 ? static_cast<QWidget *>(this) : m_lines.at(above).why, m_lines.at(row).how);
    setTabOrder(m_lines.at(row).how, m_lines.at(row).why);
}

void MissingDecisions::goTo(int row, bool reason)
{
    make(row - 1, row + madeAhead);
    scrollTo(model()->index(row, 0));
    const Line &line = m_lines.at(row);
    (reason ? line.why : line.how)->setFocus(Qt::TabFocusReason);
    if (reason)
        line.why->lineEdit()->selectAll();
}

bool MissingDecisions::goToLacking()
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (!needsReason(m_lines.at(row)))
            continue;
        goTo(row, true);
        return true;
    }
    return false;
}

// A closed box changes by no key that only means to pass: the arrows go from line to line, as in a sheet, and Alt+Down or
// the space bar opens the list. Enter after a reason goes on to the next line; it must not close the day under the hand of
// who types the last one.
bool MissingDecisions::takesKey(int row, bool reason, const QKeyEvent &key)
{
    const int last = int(m_lines.size()) - 1;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!reason)
            goTo(row, true);
        else if (row < last)
            goTo(row + 1, true);
        else
            emit passed();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (key.modifiers() & Qt::AltModifier)
            return false;
        goTo(std::clamp(key.key() == Qt::Key_Up ? row - 1 : row + 1, 0, last), reason);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        return !reason; // in a reason they move its caret
    default:
        return false;
    }
}

bool MissingDecisions::eventFilter(QObject *watched, QEvent *event)
{
    const QVariant at = watched->property("row");
    const int row = at.toInt();
    if (!at.isValid() || row >= m_lines.size())
        return QTableWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        make(row, row + madeAhead);
        scrollTo(model()->index(row, 0));
    }
    if (event->type() == QEvent::KeyPress
        && takesKey(row, watched == m_lines.at(row).why, *static_cast<QKeyEvent *>(event)))
        return true;
    return QTableWidget::eventFilter(watched, event);
}

bool MissingDecisions::needsReason(const Line &line)
{
    return line.choice != ClosingChoice::NothingNew && line.reason.trimmed().isEmpty();
}

bool MissingDecisions::lacksReasons() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), needsReason);
}

void MissingDecisions::markLacking(const Line &line)
{
    if (!line.why)
        return;
    line.why->setProperty("asks", needsReason(line));
    QPalette ink = line.why->lineEdit()->palette();
    ink.setColor(QPalette::PlaceholderText, Theme::of(line.why).warn);
    line.why->lineEdit()->setPalette(ink);
    line.why->update();
}

void MissingDecisions::decideAll(ClosingChoice choice, const QString &reason)
{
    for (Line &line : m_lines) {
        line.choice = choice;
        line.reason = reason;
        if (!line.how)
            continue;
        const QSignalBlocker how(line.how);
        const QSignalBlocker why(line.why);
        line.how->setCurrentIndex(int(choice));
        line.why->setEditText(reason);
        markLacking(line);
    }
    emit decided();
}

Result<QVector<ReportDraft>> MissingDecisions::drafts(const Desk &desk, Day day) const
{
    QVector<ReportDraft> drafts;
    for (const Line &line : m_lines) {
        const auto history = desk.historyOf(line.unit.id, day);
        if (!history)
            return tl::unexpected<Failure>(history.error());
        const ReportDraft *standing = nullptr;
        ReportDraft draft;
        draft.unit = line.unit.id;
        draft.day = day;
        draft.reason = line.reason.simplified().normalized(QString::NormalizationForm_C);
        for (const Revision &revision : *history) {
            if (revision.number <= draft.expected)
                continue;
            draft.expected = revision.number;
            standing = &revision.report;
        }
        // It has reported while the list stood here: a decision about silence must not cover that.
        if (standing && standing->said != Said::Carried && standing->said != Said::Withdrawn)
            return dophu::fail(FailureKind::ChangedElsewhere, line.unit.code,
                               standing->installed ? words::count(*standing->installed) : QString());
        switch (line.choice) {
        case ClosingChoice::CarryLast:
            draft.said = Said::Carried;
            break;
        case ClosingChoice::NothingNew:
            draft.said = Said::NoChange;
            draft.received = desk.now();
            break;
        case ClosingChoice::ExcuseToday:
            draft.said = Said::Excused;
            break;
        }
        drafts.append(draft);
    }
    return drafts;
}

} // namespace dophu
