#include "core/intake/sumrows.h"
#include "core/intake/numberreading.h"
#include "core/text/namekey.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace dophu
{

namespace
{

class SumRows
{
public:
    SumRows(SheetTable &table, const QVector<bool> &units, const QVector<bool> &own)
        : m_table(table), m_units(units), m_own(own)
    {
    }

    void find()
    {
        readColumns();
        if (m_columns.isEmpty())
            return;
        findBelowGroups();
        findAboveGroups();
        findWhole();
    }

private:
    using Told = std::optional<qint64>;

    void readColumns()
    {
        for (const ReportColumn &column : std::as_const(m_table.columns)) {
            const ColumnRole role = column.heading.role;
            if ((!isMeasure(role) && !column.heading.day) || role == ColumnRole::Ratio)
                continue;
            QVector<Told> told;
            told.reserve(m_table.rows.size());
            for (const ReportRow &row : std::as_const(m_table.rows)) {
                const WrittenCount count = readWritten(m_table.grid.at(row.row, column.column));
                told.append(count.readings.isEmpty() ? Told() : Told(count.readings.first()));
            }
            m_columns.append(told);
        }
    }

    bool isData(int row) const { return m_table.rows.at(row).kind == ReportRow::Data; }

    bool tells(int row) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(),
                           [row](const QVector<Told> &column) { return column.at(row).has_value(); });
    }

    // In how many columns, alike ones counted once, the row is the sum of those; 0 where one speaks against it.
    int agreeing(int row, const QVector<int> &parts) const
    {
        QSet<qint64> sums;
        for (const QVector<Told> &column : m_columns) {
            if (!column.at(row))
                continue;
            qint64 sum = 0;
            int told = 0;
            for (const int part : parts) {
                told += column.at(part).has_value();
                sum += column.at(part).value_or(0);
            }
            if (told == 0)
                continue;
            if (sum != *column.at(row))
                return 0;
            if (sum > 0)
                sums.insert(sum);
        }
        return int(sums.size());
    }

    QString key(int row) const { return nameKey(m_table.rows.at(row).label, Marks::Dropped); }

    // "Công an", "Tổng công ty" add nothing up.
    bool saysAdded(int row) const
    {
        static const QRegularExpression adds(QStringLiteral(
            "^(cong(?! (an|ty|chuc|nhan|vien|doan|thuong|dong|nghiep|trinh|tac|bo|chung))|tong(?! (cong ty|cuc|cong "
            "doan)))\\b"));
        return adds.match(key(row)).hasMatch();
    }

    // "Cộng cụm phía Đông" below its rows.
    void findBelowGroups()
    {
        QVector<int> since;
        for (int row = 0; row < m_table.rows.size(); ++row) {
            const bool group =
                isData(row) && !m_units.at(row) && !since.isEmpty() && saysAdded(row) && agreeing(row, since) > 0;
            if (group)
                m_table.rows[row].kind = ReportRow::Sum;
            if (isData(row))
                since.append(row);
            else
                since.clear();
        }
    }

    // A numeral or a letter in front of it, or a word for several: what stands above its own rows.
    bool headsGroup(int row) const
    {
        static const QRegularExpression ordinal(QStringLiteral("^([IVX]{1,5}|[A-HĐ])[.)]?$"));
        static const QRegularExpression several(QStringLiteral(
            "^([ivx]{1,5} |[a-h] )?(cac|cum|khoi|nhom|vung|cap|thi tran|xa|truong( hoc)?|mam non|tieu hoc|thcs|"
            "thpt|co quan|doanh nghiep)( \\D*)?$"));
        if (!isData(row) || m_units.at(row))
            return false;
        const ReportRow &line = m_table.rows.at(row);
        for (int column = m_table.left; column < line.labelColumn; ++column) {
            if (ordinal.match(wordsAt(line.row, column)).hasMatch())
                return true;
        }
        return several.match(key(row)).hasMatch();
    }

    QString wordsAt(int row, int column) const
    {
        const GridCell &cell = m_table.grid.at(row, column);
        return cell.kind == CellKind::Text ? cell.text.trimmed() : QString();
    }

    void findAboveGroups()
    {
        for (int row = 0; row < m_table.rows.size(); ++row) {
            if (!headsGroup(row))
                continue;
            QVector<int> below;
            for (int next = row + 1; next < m_table.rows.size() && isData(next) && !headsGroup(next); ++next)
                below.append(next);
            if (!below.isEmpty() && agreeing(row, below) > 0)
                m_table.rows[row].kind = ReportRow::Sum;
        }
    }

    // Says nothing of a part: no name, "Chung", "Toàn xã", the unit's own name.
    bool standsForAll(int row) const
    {
        static const QRegularExpression all(QStringLiteral(
            "^(chung( toan)?( (xa|thi tran|huyen|truong|co quan|don vi))?|tong ket|tong hop|ca (xa|thi tran|"
            "truong|co quan|don vi)|xa|thi tran|tt|truong|co quan|don vi|ket qua( chung)?|so lieu chung|t cong|"
            "toan\\b.*)$"));
        return m_own.at(row) || key(row).isEmpty() || saysAdded(row) || all.match(key(row)).hasMatch();
    }

    void findWhole()
    {
        QVector<int> told;
        for (int row = 0; row < m_table.rows.size(); ++row) {
            if (isData(row) && tells(row))
                told.append(row);
        }
        for (int row = 0; row < m_table.rows.size(); ++row) {
            if (m_table.rows.at(row).kind == ReportRow::Sum && agreeing(row, told) > 0)
                return; // it is printed
        }
        for (const bool last : {true, false}) {
            if (told.size() < 2)
                return;
            const int row = last ? told.last() : told.first();
            QVector<int> others = told;
            others.removeOne(row);
            const bool several = std::any_of(others.begin(), others.end(), [this](int other) { return m_units.at(other); });
            if (m_units.at(row) && (several || !m_own.at(row)))
                continue; // a unit among units
            const int columns = agreeing(row, others);
            if (columns >= (standsForAll(row) ? 1 : 2) && (others.size() >= 2 || standsForAll(row))) {
                m_table.rows[row].kind = ReportRow::Sum;
                return;
            }
        }
    }

    SheetTable &m_table;
    const QVector<bool> &m_units;
    const QVector<bool> &m_own;
    QVector<QVector<Told>> m_columns; // by column, then row
};

} // namespace

void findSums(SheetTable &table, const QVector<bool> &units, const QVector<bool> &own)
{
    SumRows(table, units, own).find();
}

} // namespace dophu
