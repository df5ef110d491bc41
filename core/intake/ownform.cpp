#include "core/intake/ownform.h"

#include "core/intake/numberreading.h"
#include "core/intake/ownformmark.h"
#include "core/text/namekey.h"

#include <QRegularExpression>

namespace dophu
{

namespace
{

using By = Recognised::By;

struct FormPlace
{
    int row = -1;
    int column = -1;
    bool isValid() const { return row >= 0; }
};

QString wordsOf(const GridCell &cell)
{
    if (cell.kind == CellKind::Number && cell.text.isEmpty())
        return QString::number(cell.number, 'f', 0);
    return cell.text.trimmed();
}

template <typename Matches> FormPlace findCell(const CellGrid &grid, int fromRow, const Matches &matches)
{
    for (const GridRow &row : grid.rows) {
        for (int column = 0; row.index >= fromRow && column < row.cells.size(); ++column) {
            if (matches(row.cells.at(column)))
                return {row.index, column};
        }
    }
    return {};
}

FormPlace findText(const CellGrid &grid, int fromRow, const QString &text)
{
    return findCell(grid, fromRow, [&](const GridCell &cell) { return wordsOf(cell) == text; });
}

class FormReading
{
public:
    FormReading(const CellGrid &grid, int part, const OwnFormMark &mark, FormPlace markPlace, const IntakeContext &context)
        : m_grid(grid), m_part(part), m_mark(mark), m_markPlace(markPlace), m_context(context)
    {
    }

    FoundValue read()
    {
        FoundValue value;
        value.unitBy = recognised(m_mark.code, m_markPlace);
        value.dayBy = recognised(m_mark.day.iso(), m_markPlace);
        value.reportDay = m_mark.day;
        if (m_mark.campaign != m_context.campaign.shortName)
            return because(value, IntakeReason::OtherCampaign);
        const Unit *unit = m_context.registry.byCode(m_mark.code);
        if (!unit)
            return because(value, IntakeReason::UnknownUnit);
        value.unit = unit->id;
        const FormPlace numbers = findText(m_grid, 0, QStringLiteral("(5)"));
        const FormPlace code = findText(m_grid, numbers.isValid() ? numbers.row + 1 : 0, m_mark.code);
        if (!numbers.isValid() || !code.isValid())
            return because(value, IntakeReason::UnitConflict); // the row was written over
        if (!namesUnit(*unit, code))
            return because(value, IntakeReason::UnitConflict);
        if (const auto written = writtenDay(); written && *written != m_mark.day)
            return because(value, IntakeReason::DateConflict);
        readBase(value, {code.row, numbers.column - 1});
        return readFigure(value, *unit, {code.row, numbers.column});
    }

private:
    Recognised recognised(const QString &text, FormPlace at) const
    {
        return {By::OwnForm, text, {m_part, at.row, at.column, 0, 0}};
    }

    static FoundValue because(FoundValue value, IntakeReason reason)
    {
        value.reason = reason;
        return value;
    }

    // The name beside the code, as it was printed; a name that means another unit is a form filled in for somebody else.
    bool namesUnit(const Unit &unit, FormPlace code) const
    {
        const QString written = wordsOf(m_grid.at(code.row, code.column + 1));
        const bool lost =
            written.contains(u'?') || written.contains(QChar::ReplacementCharacter); // a CSV without the letters
        return written.isEmpty() || lost || nameKey(written, Marks::Dropped) == nameKey(unit.name, Marks::Dropped);
    }

    // "tính đến 14h00 ngày 19/8/2020" above the table.
    std::optional<Day> writtenDay() const
    {
        static const QRegularExpression form(
            QStringLiteral("t[ií]nh\\s+đ?d?[eế]n.*ng[aà]y\\s+(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const GridRow &row : m_grid.rows) {
            for (const GridCell &cell : row.cells) {
                const auto match = form.match(cell.text);
                const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
                if (match.hasMatch() && date.isValid())
                    return Day(date);
            }
        }
        return std::nullopt;
    }

    void readBase(FoundValue &value, FormPlace at) const
    {
        const WrittenCount base = readWritten(m_grid.at(at.row, at.column));
        if (!base.isKnown())
            return;
        value.base = base.value();
        value.baseBy = recognised(wordsOf(m_grid.at(at.row, at.column)), at);
    }

    bool saysNoChange(int row) const
    {
        for (const GridRow &one : m_grid.rows) {
            for (int column = 0; one.index == row && column < one.cells.size(); ++column) {
                if (readWritten(one.cells.at(column)).form == WrittenCount::Form::NoChange)
                    return true;
            }
        }
        return false;
    }

    FoundValue readFigure(FoundValue value, const Unit &unit, FormPlace at) const
    {
        const GridCell &cell = m_grid.at(at.row, at.column);
        const UnitPast past = m_context.pasts.value(unit.id);
        value.numberBy = recognised(wordsOf(cell), at);
        if (cell.isEmpty() || (cell.kind == CellKind::Text && cell.text.trimmed().isEmpty())) {
            if (!saysNoChange(at.row))
                return because(value, IntakeReason::BlankTemplate);
            value.noChange = true;
            value.installed = past.last;
            value.numberBy.by = By::NoChange;
            return value;
        }
        QVector<WrittenCount> column{readWritten(cell)};
        settleColumn(column, {CountHint{past.last, value.base ? value.base : past.base}});
        const WrittenCount &count = column.first();
        if (count.form == WrittenCount::Form::NoChange) {
            value.noChange = true;
            value.installed = past.last;
            value.numberBy.by = By::NoChange;
        } else if (count.isKnown()) {
            value.installed = count.value();
        } else {
            value.reason = reasonOf(count);
            for (const qint64 reading : count.readings)
                value.candidates.append({value.unit, reading});
        }
        return value;
    }

    static IntakeReason reasonOf(const WrittenCount &count)
    {
        if (count.doubt != IntakeReason::None)
            return count.doubt;
        switch (count.form) {
        case WrittenCount::Form::NoResult:
            return IntakeReason::NoCachedResult;
        case WrittenCount::Form::Share:
            return IntakeReason::PercentOnly;
        case WrittenCount::Form::Several:
            return IntakeReason::TwoValues;
        case WrittenCount::Form::Approximate:
            return IntakeReason::Approximate;
        default:
            return IntakeReason::LettersInNumber;
        }
    }

    const CellGrid &m_grid;
    int m_part;
    OwnFormMark m_mark;
    FormPlace m_markPlace;
    const IntakeContext &m_context;
};

} // namespace

QVector<FoundValue> readOwnForms(const SourceContent &content, const QString &path, const IntakeContext &context)
{
    QVector<FoundValue> values;
    for (int part = 0; part < content.parts.size(); ++part) {
        const auto *grid = std::get_if<CellGrid>(&content.parts.at(part));
        if (!grid)
            continue;
        const FormPlace at =
            findCell(*grid, 0, [](const GridCell &cell) { return OwnFormMark::fromText(cell.text).has_value(); });
        if (!at.isValid())
            continue;
        const auto mark = OwnFormMark::fromText(grid->at(at.row, at.column).text);
        values.append(FormReading(*grid, part, *mark, at, context).read());
        values.last().source = path;
    }
    return values;
}

} // namespace dophu
