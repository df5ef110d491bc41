#include "ui/intake/intakemodel.h"

#include "core/checks/cellreading.h"
#include "ui/intake/intakewords.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace dophu
{

IntakeModel::IntakeModel(const Desk &desk, IntakeEditor &editor, IntakeSide side, QObject *parent)
    : QAbstractTableModel(parent), m_editor(editor), m_rows(desk, editor), m_side(side)
{
    connect(&editor, &IntakeEditor::linesReset, this, &IntakeModel::rebuild);
    connect(&editor, &IntakeEditor::linesChanged, this, [this] {
        if (m_lines.isEmpty())
            return;
        emit dataChanged(index(0, 0), index(int(m_lines.size()) - 1, intakeColumnCount - 1));
        emit headerDataChanged(Qt::Horizontal, 0, 0);
    });
    rebuild();
}

void IntakeModel::rebuild()
{
    beginResetModel();
    m_lines = m_editor.linesOf(m_side);
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, intakeColumnCount - 1); // the report day may be another
}

int IntakeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int IntakeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : intakeColumnCount;
}

QVariant IntakeModel::cellText(int line, IntakeColumn column, int role) const
{
    const QString text = m_rows.text(line, column);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::EditRole:
        return column == IntakeColumn::Installed && m_editor.line(line).number()
                   ? QString::number(*m_editor.line(line).number())
                   : text;
    case Qt::ToolTipRole:
        if (column == IntakeColumn::Check)
            return m_rows.sentence(line).isEmpty() ? text : m_rows.sentence(line);
        if (column == IntakeColumn::Confidence)
            return tr("Tin cậy: %1").arg(intakewords::confidence(m_editor.line(line).found.confidence()));
        return column == IntakeColumn::Unit ? text : QString();
    case Qt::AccessibleTextRole:
        if (column == IntakeColumn::Tick)
            return m_rows.spoken(line);
        if (column == IntakeColumn::Confidence)
            return cellText(line, column, Qt::ToolTipRole);
        return QStringLiteral("%1: %2").arg(IntakeRows::title(column, m_editor.day()),
                                            text.isEmpty() ? tr("không có") : text);
    default:
        return {};
    }
}

QVariant IntakeModel::cellLook(int line, IntakeColumn column, int role) const
{
    switch (role) {
    case Qt::TextAlignmentRole: {
        const bool number =
            column == IntakeColumn::Installed || column == IntakeColumn::Before || column == IntakeColumn::Increase;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case QuietCellRole::tone:
        return int(m_rows.tone(line, column));
    case QuietCellRole::strong:
        return m_rows.isStrong(line, column);
    case QuietCellRole::icon:
        return column == IntakeColumn::Check ? m_rows.check(line).icon : QString();
    case QuietCellRole::small:
        return column == IntakeColumn::Check;
    case IntakeRole::bars: {
        const IntakeLine &found = m_editor.line(line);
        if (column != IntakeColumn::Confidence)
            return {};
        return found.kind == IntakeClass::Skipped ? -1 : std::max(found.byHand ? 5 : 0, found.found.confidence());
    }
    case IntakeRole::kind:
        return column == IntakeColumn::Verdict ? int(m_editor.line(line).kind) : QVariant();
    case IntakeRole::chooser:
        return column == IntakeColumn::Unit && !m_rows.chooserText(line).isEmpty();
    case IntakeRole::tickable:
        return m_editor.mayTick(line);
    default:
        return {};
    }
}

QVariant IntakeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const int line = lineOf(index.row());
    const auto column = IntakeColumn(index.column());
    if (role == Qt::CheckStateRole)
        return column == IntakeColumn::Tick ? QVariant(m_editor.line(line).ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (const QVariant text = cellText(line, column, role); text.isValid())
        return text;
    return cellLook(line, column, role);
}

QVariant IntakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= intakeColumnCount)
        return {};
    const auto column = IntakeColumn(section);
    if (role == Qt::DisplayRole)
        return IntakeRows::title(column, m_editor.day());
    if (role == Qt::AccessibleTextRole)
        return column == IntakeColumn::Tick ? tr("Chọn") : IntakeRows::title(column, m_editor.day());
    if (role == Qt::TextAlignmentRole && !m_lines.isEmpty())
        return cellLook(m_lines.first(), column, role);
    if (role == Qt::CheckStateRole && column == IntakeColumn::Tick)
        return int(tickedAll());
    return {};
}

Qt::ItemFlags IntakeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const int line = lineOf(index.row());
    if (index.column() == int(IntakeColumn::Tick) && m_editor.mayTick(line))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == int(IntakeColumn::Installed) && m_rows.mayChooseUnit(line))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool IntakeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index))
        return false;
    const int line = lineOf(index.row());
    if (role == Qt::CheckStateRole && index.column() == int(IntakeColumn::Tick)) {
        if (!m_editor.mayTick(line))
            return false;
        m_editor.tick(line, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || index.column() != int(IntakeColumn::Installed))
        return false;
    const auto before = m_editor.line(line).before;
    const auto read = readCount(value.toString(), before ? Count::from(*before) : std::nullopt);
    if (const auto *count = std::get_if<Count>(&read)) {
        if (m_editor.line(line).number() != count->value())
            m_editor.answerNumber(line, count->value());
        return true;
    }
    emit refused(tr("“%1” không phải số nguyên từ 0. Số cũ giữ nguyên.").arg(value.toString()));
    return false;
}

Qt::CheckState IntakeModel::tickedAll() const
{
    int ticked = 0;
    int tickable = 0;
    for (const int line : m_lines) {
        ticked += m_editor.line(line).ticked ? 1 : 0;
        tickable += m_editor.mayTick(line) ? 1 : 0;
    }
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == tickable && tickable == m_lines.size() ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace dophu
