#include "ui/entry/sheetclipboard.h"

#include "core/text/namekey.h"
#include "ui/widgets/timereading.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace dophu
{

namespace
{

constexpr int mostNamingColumns = 4; // STT, code, name, and one to spare

QString cellText(const PastedCell &cell, SheetColumn column)
{
    if (column == SheetColumn::Installed)
        return countTextOf(cell);
    static const QRegularExpression disarmedHead(QStringLiteral("^'[=+\\-@]"));
    return disarmedHead.match(cell.text).hasMatch() ? cell.text.mid(1) : cell.text;
}

bool isCount(const PastedCell &cell)
{
    const auto read = readCount(countTextOf(cell), std::nullopt);
    return std::holds_alternative<Count>(read);
}

// What a computed column shows when it is copied; anything else was not meant for it.
bool suits(const PastedCell &cell, SheetColumn column)
{
    static const QRegularExpression figure(QStringLiteral("^[+\\-\\x{2212}\\x{2013}]?[0-9][0-9.,\\s]*%?$|^[\\-\\x{2013}]$"));
    switch (column) {
    case SheetColumn::DayBefore:
    case SheetColumn::Increase:
    case SheetColumn::Coverage:
        return cell.text.isEmpty() || figure.match(cell.text).hasMatch();
    default:
        return true;
    }
}

QString sourceOf(const QVector<PastedCell> &row)
{
    QStringList words;
    for (const PastedCell &cell : row) {
        if (!cell.text.isEmpty())
            words.append(cell.text.simplified());
    }
    return words.join(QStringLiteral(" · "));
}

bool isEmptyLine(const QVector<PastedCell> &row)
{
    return std::all_of(row.begin(), row.end(), [](const PastedCell &cell) { return cell.text.isEmpty(); });
}

// Sheet columns for the block's columns, from the one it is pasted at.
QVector<int> columnsFrom(int column, qsizetype wanted, const PasteSpot &spot, bool editableOnly)
{
    QVector<int> columns;
    for (; column < sheetColumnCount && columns.size() < wanted; ++column) {
        if (spot.shown(column) && (!editableOnly || traitsOf(column).editable))
            columns.append(column);
    }
    return columns;
}

// A copied block keeps the sheet's computed columns; one made elsewhere holds only what is typed. Where the cells do not
// suit the computed columns they would fall on, they are meant for the next ones that can be typed.
QVector<int> landing(const PastedBlock &block, const PasteSpot &spot)
{
    const QVector<int> inPlace = columnsFrom(spot.current.column(), block.columns(), spot, false);
    for (const QVector<PastedCell> &row : block.rows) {
        for (qsizetype c = 0; c < std::min(row.size(), inPlace.size()); ++c) {
            if (!suits(row.at(c), SheetColumn(inPlace.at(c))))
                return columnsFrom(spot.current.column(), block.columns(), spot, true);
        }
    }
    return inPlace;
}

QVector<SheetText> cellsOf(const QVector<PastedCell> &row, UnitId unit, const QVector<int> &columns)
{
    QVector<SheetText> cells;
    for (qsizetype c = 0; c < std::min(row.size(), columns.size()); ++c) {
        const int column = columns.at(c);
        if (column >= 0 && traitsOf(column).editable)
            cells.append(SheetText{unit, SheetColumn(column), cellText(row.at(c), SheetColumn(column))});
    }
    return cells;
}

// One cell or one row goes into everything that is selected.
PastePlan fillSelection(const PastedBlock &block, const DaySheetModel &model, const PasteSpot &spot)
{
    PastePlan plan;
    const QVector<PastedCell> &row = block.rows.first();
    QMap<int, PasteLine> byRow;
    const QVector<int> across = landing(block, spot);
    for (const QModelIndex &index : spot.selected) {
        if (!model.isEditable(index.row(), index.column()))
            continue;
        PasteLine &line = byRow[index.row()];
        line.unit = model.unitAt(index.row())->id;
        line.source = sourceOf(row);
        if (row.size() == 1)
            line.cells.append(
                SheetText{line.unit, SheetColumn(index.column()), cellText(row.first(), SheetColumn(index.column()))});
        else
            line.cells = cellsOf(row, line.unit, across);
    }
    for (const PasteLine &line : std::as_const(byRow))
        plan.lines.append(line);
    return plan;
}

int selectedRowCount(const PasteSpot &spot)
{
    QSet<int> rows;
    for (const QModelIndex &index : spot.selected)
        rows.insert(index.row());
    return int(rows.size());
}

PastePlan planByPlace(const PastedBlock &block, const DaySheetModel &model, const PasteSpot &spot)
{
    PastePlan plan;
    const QVector<int> columns = landing(block, spot);
    plan.sideways = int(std::max<qsizetype>(0, block.columns() - columns.size()));
    int row = spot.current.row();
    for (const QVector<PastedCell> &cells : block.rows) {
        while (row < model.rowCount() && model.isGroupRow(row))
            ++row;
        PasteLine line;
        line.source = sourceOf(cells);
        if (row >= model.rowCount()) {
            line.fate = PasteLine::Fate::Below;
            ++plan.below;
        } else {
            line.unit = model.unitAt(row)->id;
            if (model.isEditable(row, indexOf(SheetColumn::Installed))) // a locked row is passed over, as Enter does
                line.cells = cellsOf(cells, line.unit, columns);
            ++row;
        }
        plan.lines.append(line);
    }
    const int chosen = selectedRowCount(spot);
    plan.needsLook = plan.below > 0 || plan.sideways > 0 || (chosen > 1 && chosen != plan.lines.size());
    return plan;
}

// Majorities decide, over the rows that name a unit.
class NamedBlock
{
public:
    NamedBlock(const PastedBlock &block, const UnitMatcher &matcher) : m_block(block), m_matcher(matcher) {}

    bool findNames()
    {
        if (m_block.columns() < 2)
            return false;
        qsizetype filled = 0;
        for (const QVector<PastedCell> &row : m_block.rows)
            filled += isEmptyLine(row) ? 0 : 1;
        m_matches.resize(m_block.rows.size());
        QHash<QString, UnitMatch> known; // a column of channels says the same over and over
        for (int c = 0; c < std::min<qsizetype>(mostNamingColumns, m_block.columns()); ++c) {
            QVector<UnitMatch> matches;
            qsizetype named = 0;
            qsizetype sure = 0;
            for (const QVector<PastedCell> &row : m_block.rows) {
                const QString text = row.value(c).text;
                auto match = known.constFind(text);
                if (match == known.constEnd())
                    match = known.insert(text, m_matcher.match(text));
                matches.append(*match);
                named += matches.last().kind != UnitMatch::Kind::Unknown ? 1 : 0;
                sure += matches.last().kind == UnitMatch::Kind::Sure ? 1 : 0;
            }
            if (sure == 0 || 2 * named < filled)
                continue;
            m_naming.append(c);
            for (qsizetype r = 0; r < matches.size(); ++r)
                m_matches[r].append(matches.at(r));
        }
        return !m_naming.isEmpty();
    }

    // Columns of numbers that are no codes and no 1, 2, 3 …
    QVector<int> countColumns() const
    {
        QVector<int> found;
        for (int c = 0; c < m_block.columns(); ++c) {
            if (!m_naming.contains(c) && mostly(c, isCount) && !isNumbering(c))
                found.append(c);
        }
        return found;
    }

    QString titleOf(int column) const
    {
        const qsizetype head = headRow();
        return head < 0 ? QString() : m_block.rows.at(head).value(column).text.simplified();
    }

    int roleOf(SheetColumn role, const QVector<int> &taken) const
    {
        for (int c = 0; c < m_block.columns(); ++c) {
            if (m_naming.contains(c) || taken.contains(c))
                continue;
            const QString title = nameKey(titleOf(c));
            const bool fits = role == SheetColumn::Received ? title.startsWith(QLatin1String("gio")) || mostly(c, isHour)
                              : role == SheetColumn::Channel
                                  ? title.startsWith(QLatin1String("nguon")) || title.startsWith(QLatin1String("kenh"))
                                  : title.startsWith(QLatin1String("ghi chu"));
            if (fits)
                return c;
        }
        return -1;
    }

    const QVector<UnitMatch> &matchesOf(qsizetype row) const { return m_matches.at(row); }
    bool isHead(qsizetype row) const { return row == headRow(); }
    static QString nameKey(const QString &text) { return dophu::nameKey(text, Marks::Dropped); }

private:
    static bool isHour(const PastedCell &cell)
    {
        return !cell.text.isEmpty() && !cell.text.at(0).isLetter() && !isCount(cell) && readTime(cell.text).has_value();
    }

    template <class Wanted> bool mostly(int column, Wanted wanted) const
    {
        qsizetype filled = 0;
        qsizetype fitting = 0;
        for (qsizetype r = 0; r < m_block.rows.size(); ++r) {
            const PastedCell cell = m_block.rows.at(r).value(column);
            if (isHead(r) || cell.text.isEmpty())
                continue;
            ++filled;
            fitting += wanted(cell) ? 1 : 0;
        }
        return 2 * fitting > filled;
    }

    bool isNumbering(int column) const
    {
        qint64 before = 0;
        int seen = 0;
        for (qsizetype r = 0; r < m_block.rows.size(); ++r) {
            bool whole = false;
            const qint64 number = m_block.rows.at(r).value(column).text.toLongLong(&whole);
            if (!whole)
                continue;
            if (seen++ > 0 && number != before + 1)
                return false;
            before = number;
        }
        return seen > 1 && column < mostNamingColumns;
    }

    // The first row, when it names no unit and holds no number.
    qsizetype headRow() const
    {
        if (m_block.rows.isEmpty() || m_matches.isEmpty())
            return -1;
        const bool names = std::any_of(m_matches.first().begin(), m_matches.first().end(),
                                       [](const UnitMatch &match) { return match.kind == UnitMatch::Kind::Sure; });
        const bool numbers = std::any_of(m_block.rows.first().begin(), m_block.rows.first().end(), isCount);
        return names || numbers ? -1 : 0;
    }

    const PastedBlock &m_block;
    const UnitMatcher &m_matcher;
    QVector<int> m_naming;
    QVector<QVector<UnitMatch>> m_matches; // by row, one for each naming column
};

bool speaksOfTheTotal(const QString &title)
{
    const QString key = NamedBlock::nameKey(title);
    return key.contains(QLatin1String("luy ke")) || key.contains(QLatin1String("da cai"))
           || key.contains(QLatin1String("so cai"));
}

// Code and name of one row together: they must not contradict.
void nameLine(PasteLine &line, const QVector<UnitMatch> &matches)
{
    QVector<UnitId> sure;
    QVector<UnitId> likely;
    for (const UnitMatch &match : matches) {
        if (match.kind == UnitMatch::Kind::Sure && !sure.contains(match.unit))
            sure.append(match.unit);
        if (match.kind == UnitMatch::Kind::Ask) {
            line.ground = match.ground;
            likely += match.candidates;
        }
    }
    if (sure.size() == 1) {
        line.unit = sure.first();
        return;
    }
    line.fate = PasteLine::Fate::Asked;
    line.candidates = sure.isEmpty() ? likely : sure;
    if (!sure.isEmpty())
        line.ground = UnitMatch::Ground::Several;
}

PastePlan planByName(const PastedBlock &block, const NamedBlock &named, int countColumn)
{
    PastePlan plan;
    plan.byName = true;
    plan.needsLook = true;
    plan.countColumns = named.countColumns();
    QVector<int> titled;
    for (const int column : std::as_const(plan.countColumns)) {
        plan.countTitles.append(named.titleOf(column));
        if (speaksOfTheTotal(plan.countTitles.last()))
            titled.append(column);
    }
    plan.countColumn = countColumn >= 0                ? countColumn
                       : plan.countColumns.size() == 1 ? plan.countColumns.first()
                       : titled.size() == 1            ? titled.first()
                                                       : -1;
    QVector<int> sheet(block.columns(), -1);
    if (plan.countColumn >= 0)
        sheet[plan.countColumn] = indexOf(SheetColumn::Installed);
    for (const SheetColumn role : {SheetColumn::Received, SheetColumn::Channel, SheetColumn::Note}) {
        if (const int column = named.roleOf(role, plan.countColumns); column >= 0)
            sheet[column] = indexOf(role);
    }
    QHash<qint64, int> at; // the line that named the unit first
    for (qsizetype r = 0; r < block.rows.size(); ++r) {
        const QVector<PastedCell> &row = block.rows.at(r);
        PasteLine line;
        line.source = sourceOf(row);
        nameLine(line, named.matchesOf(r));
        line.cells = cellsOf(row, line.unit, sheet);
        const bool saysNothing =
            std::none_of(line.cells.begin(), line.cells.end(), [](const SheetText &cell) { return !cell.text.isEmpty(); });
        const QString key = NamedBlock::nameKey(line.source);
        const bool sums = line.fate == PasteLine::Fate::Asked && line.candidates.isEmpty()
                          && (key.startsWith(QLatin1String("tong")) || key.startsWith(QLatin1String("cong")));
        if (named.isHead(r) || isEmptyLine(row) || sums || (saysNothing && line.fate == PasteLine::Fate::Asked))
            line.fate = PasteLine::Fate::Skipped;
        if (line.fate == PasteLine::Fate::Taken) {
            if (const int first = at.value(line.unit.value(), -1); first >= 0) {
                for (PasteLine *twice : {&plan.lines[first], &line}) { // which of the two lines is right?
                    twice->fate = PasteLine::Fate::Asked;
                    twice->ground = UnitMatch::Ground::Several;
                    twice->candidates = {line.unit};
                }
            } else {
                at.insert(line.unit.value(), int(r));
            }
        }
        plan.lines.append(line);
    }
    return plan;
}

} // namespace

QVector<SheetText> PastePlan::cells() const
{
    QVector<SheetText> all;
    for (const PasteLine &line : lines) {
        if (line.fate == PasteLine::Fate::Taken)
            all += line.cells;
    }
    return all;
}

PastePlan planPaste(const PastedBlock &block, const DaySheetModel &model, const PasteSpot &spot, const UnitMatcher &matcher,
                    int countColumn)
{
    if (block.rows.isEmpty())
        return {};
    if (spot.current.column() <= indexOf(SheetColumn::Installed)) {
        NamedBlock named(block, matcher);
        if (named.findNames()) {
            PastePlan plan = planByName(block, named, countColumn);
            plan.cut = block.cut;
            return plan;
        }
    }
    if (block.rows.size() == 1 && selectedRowCount(spot) > 1)
        return fillSelection(block, model, spot);
    PastePlan plan = planByPlace(block, model, spot);
    plan.cut = block.cut;
    plan.needsLook = plan.needsLook || block.cut;
    return plan;
}

} // namespace dophu
