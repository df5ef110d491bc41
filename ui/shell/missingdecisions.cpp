#include "ui/shell/missingdecisions.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/reasons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int nameInset = 46;

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
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(32));
    horizontalHeader()->setFixedHeight(scaled(28));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setColumnWidth(1, scaled(110));
    setColumnWidth(2, scaled(180));
    setColumnWidth(3, scaled(270));
}

void MissingDecisions::show(const QVector<UnitFigures> &missing)
{
    const bool same = std::equal(m_lines.begin(), m_lines.end(), missing.begin(), missing.end(),
                                 [](const Line &line, const UnitFigures &unit) { return line.unit.id == unit.id; });
    if (same && !m_lines.isEmpty())
        return;
    m_lines.clear();
    setRowCount(0);
    setRowCount(int(missing.size()));
    for (int row = 0; row < missing.size(); ++row)
        addLine(row, missing.at(row));
    markLacking();
}

void MissingDecisions::forget()
{
    m_lines.clear();
}

QComboBox *MissingDecisions::addCombo(int row, int column, const QString &name, const QString &accessible)
{
    auto *cell = new QWidget(this);
    auto *combo = new QComboBox(cell);
    combo->setObjectName(name);
    combo->setAccessibleName(accessible);
    combo->setProperty("fit", "small");
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(combo);
    setCellWidget(row, column, cell);
    return combo;
}

void MissingDecisions::addLine(int row, const UnitFigures &unit)
{
    setCellWidget(row, 0, decisionName(unit.name, this));
    setCellWidget(row, 1, decisionNumber(words::count(unit.installed), this));
    QComboBox *how = addCombo(row, 2, QStringLiteral("how%1").arg(row), tr("Cách tính, %1").arg(unit.name));
    how->addItems(closingChoiceWords());
    QComboBox *why = addCombo(row, 3, QStringLiteral("why%1").arg(row), tr("Lý do, %1").arg(unit.name));
    why->setEditable(true);
    why->addItems(missingReasons());
    why->setCurrentIndex(-1);
    why->lineEdit()->setPlaceholderText(tr("Chọn lý do"));
    why->lineEdit()->setObjectName(QStringLiteral("whyText%1").arg(row));
    why->lineEdit()->setAccessibleName(why->accessibleName());
    why->setEditText(unit.reason);
    m_lines.append(Line{unit, how, why});
    const auto changed = [this] {
        markLacking();
        emit decided();
    };
    connect(how, &QComboBox::currentIndexChanged, this, changed);
    connect(why, &QComboBox::editTextChanged, this, changed);
}

bool MissingDecisions::needsReason(const Line &line)
{
    return line.how->currentIndex() != int(ClosingChoice::NothingNew) && line.why->currentText().trimmed().isEmpty();
}

bool MissingDecisions::lacksReasons() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), needsReason);
}

void MissingDecisions::markLacking()
{
    for (const Line &line : std::as_const(m_lines)) {
        line.why->setProperty("asks", needsReason(line));
        QPalette ink = line.why->lineEdit()->palette();
        ink.setColor(QPalette::PlaceholderText, Theme::of(this).warn);
        line.why->lineEdit()->setPalette(ink);
        line.why->update();
    }
}

void MissingDecisions::decideAll(ClosingChoice choice, const QString &reason)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.how->setCurrentIndex(int(choice));
        line.why->setEditText(reason);
    }
}

Result<QVector<ReportDraft>> MissingDecisions::drafts(const Desk &desk, Day day) const
{
    QVector<ReportDraft> drafts;
    for (const Line &line : m_lines) {
        const auto history = desk.historyOf(line.unit.id, day);
        if (!history)
            return tl::unexpected<Failure>(history.error());
        ReportDraft draft;
        draft.unit = line.unit.id;
        draft.day = day;
        draft.reason = line.why->currentText().simplified().normalized(QString::NormalizationForm_C);
        for (const Revision &revision : *history)
            draft.expected = std::max(draft.expected, revision.number);
        switch (ClosingChoice(line.how->currentIndex())) {
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
