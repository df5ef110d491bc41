#include "core/checks/sheetrules.h"
#include "core/checks/ownhistory.h"

#include <QHash>
#include <algorithm>

namespace dophu
{

namespace
{

bool saysOdd(const QVector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.code == FindingCode::BelowYesterday || finding.code == FindingCode::AboveBase
               || finding.code == FindingCode::Jump;
    });
}

class Sheet
{
public:
    Sheet(const QVector<SheetLine> &lines, const Limits &limits) : m_lines(lines), m_limits(limits), m_taken(lines.size()) {}

    QVector<SheetFinding> judge()
    {
        // Without an odd cell nothing on the sheet is misplaced.
        if (std::any_of(m_lines.begin(), m_lines.end(), [](const SheetLine &line) { return line.odd; })) {
            findBlocks(+1);
            findBlocks(-1);
            findExchanges();
        }
        findEqual();
        findResent();
        return std::move(m_found);
    }

private:
    // The number would be an ordinary one for that row.
    bool suits(qsizetype row, Count value) const
    {
        if (row < 0 || row >= m_lines.size())
            return false;
        const SheetLine &line = m_lines.at(row);
        if (!line.before || value < *line.before || (line.base && value > *line.base))
            return false;
        const qint64 most = std::max(leastJump(m_limits, line.base), line.usualTenths * m_limits.jumpTimes / 10);
        return value.value() - line.before->value() <= most;
    }

    void add(FindingCode code, qsizetype row, qint64 first, qint64 second, qsizetype about, std::optional<Count> offered)
    {
        Finding finding;
        finding.code = code;
        finding.first = first;
        finding.second = second;
        if (offered && offered != m_lines.at(row).typed)
            finding.offered = offered;
        m_found.append(SheetFinding{row, finding, about});
    }

    // A run of cells that would suit the row they came from, most of which do not suit their own. moved: +1 when the
    // block slid down, so that a cell holds what belongs to the row above it.
    void findBlocks(int moved)
    {
        qsizetype from = -1; // first and last odd cell of the run
        qsizetype to = -1;
        qsizetype odd = 0;
        for (qsizetype row = 0; row <= m_lines.size(); ++row) {
            const bool runs = row < m_lines.size() && !m_taken.at(row) && m_lines.at(row).typed
                              && suits(row - moved, *m_lines.at(row).typed);
            if (runs && m_lines.at(row).odd) {
                from = from < 0 ? row : from;
                to = row;
                ++odd;
            } else if (!runs) {
                if (odd >= m_limits.blockCells && 2 * odd > to - from)
                    addBlock(from, to, moved);
                from = -1;
                odd = 0;
            }
        }
    }

    void addBlock(qsizetype from, qsizetype to, int moved)
    {
        for (qsizetype row = from; row <= to; ++row) {
            m_taken[row] = true;
            const qsizetype source = row + moved;
            const bool known = source >= from && source <= to && suits(row, *m_lines.at(source).typed);
            add(FindingCode::ShiftedBlock, row, to - from + 1, moved, from, known ? m_lines.at(source).typed : std::nullopt);
        }
    }

    void findExchanges()
    {
        for (qsizetype row = 0; row + 1 < m_lines.size(); ++row) {
            const SheetLine &upper = m_lines.at(row);
            const SheetLine &lower = m_lines.at(row + 1);
            if (m_taken.at(row) || m_taken.at(row + 1) || !(upper.odd || lower.odd) || !upper.typed || !lower.typed)
                continue;
            if (upper.typed == lower.typed || !suits(row, *lower.typed) || !suits(row + 1, *upper.typed))
                continue;
            m_taken[row] = m_taken[row + 1] = true;
            add(FindingCode::Exchanged, row, upper.typed->value(), lower.typed->value(), row + 1, lower.typed);
            add(FindingCode::Exchanged, row + 1, lower.typed->value(), upper.typed->value(), row, upper.typed);
        }
    }

    bool isNew(const SheetLine &line) const { return line.typed && line.before && *line.typed != *line.before; }

    // The neighbour's new number in this row too: certain enough to ask where the number is large, or odd here.
    void findEqual()
    {
        for (qsizetype row = 0; row < m_lines.size(); ++row) {
            const SheetLine &line = m_lines.at(row);
            if (m_taken.at(row) || !isNew(line) || (!line.odd && line.typed->value() < m_limits.equalFrom))
                continue;
            for (qsizetype other = std::max<qsizetype>(0, row - m_limits.equalRows);
                 other <= std::min<qsizetype>(m_lines.size() - 1, row + m_limits.equalRows); ++other) {
                const SheetLine &twin = m_lines.at(other);
                if (other == row || !isNew(twin) || twin.typed != line.typed || twin.odd || (!line.odd && other > row))
                    continue; // of two that both look right, the later row is the one to look at
                add(FindingCode::EqualToOther, row, line.typed->value(), 0, other, std::nullopt);
                break;
            }
        }
    }

    static qint64 usualOf(const SheetLine &line)
    {
        constexpr qint64 mostUsual = 1'000'000'000;
        const qint64 room = line.base ? std::max<qint64>(0, line.base->value() - line.before->value()) : mostUsual;
        return std::min(
            {line.usualTenths, room * 10 / 3, mostUsual}); // a unit that nearly everybody of has joined gains few
    }

    // Large units say no more of the day than small ones.
    static qint64 weighed(qint64 tenths) { return std::clamp<qint64>(tenths, 0, 30); }

    struct Together
    {
        qsizetype first = 0;
        int units = 0;
        qint64 usualTenths = 0;
        qint64 weight = 0;
        bool news = false;
    };

    QHash<qint64, Together> repeatedTogether() const
    {
        QHash<qint64, Together> byMoment;
        for (qsizetype row = 0; row < m_lines.size(); ++row) {
            const SheetLine &line = m_lines.at(row);
            if (!line.typed || !line.before || !line.received.isValid() || line.typed != line.before)
                continue;
            Together &together = byMoment[line.received.epochMs()];
            if (together.units++ == 0)
                together.first = row;
            together.usualTenths += usualOf(line);
            together.weight += weighed(usualOf(line));
        }
        byMoment.removeIf([this](const auto &entry) {
            return entry.value().units < m_limits.fileUnits || entry.value().usualTenths < m_limits.fileExpected * 10;
        });
        return byMoment;
    }

    // How the day went for everybody, against what is usual: on a Sunday nobody gains much.
    struct Pace
    {
        qint64 usual = 0;
        qint64 gained = 0;
    };

    Pace paceOfTheDay() const
    {
        Pace pace;
        for (const SheetLine &line : m_lines) {
            if (!line.typed || !line.before)
                continue;
            const qint64 usual = weighed(usualOf(line));
            pace.usual += usual;
            pace.gained += std::min(usual, weighed(10 * (line.typed->value() - line.before->value())));
        }
        return pace;
    }

    // As many people as its units usually gain on such a day, as far as the rest of the sheet tells.
    bool shouldHaveGrown(const Together &file, const Pace &day) const
    {
        const qint64 beside = day.usual - file.weight;
        const qint64 enough = m_limits.fileExpected * 10;
        return beside <= 0 ? file.usualTenths >= enough : file.usualTenths * day.gained >= enough * beside;
    }

    // Units received at one moment came in one message or file.
    void findResent()
    {
        QHash<qint64, Together> repeated = repeatedTogether();
        if (repeated.isEmpty())
            return;
        for (const SheetLine &line : m_lines) {
            if (line.typed && line.typed != line.before) {
                if (const auto together = repeated.find(line.received.epochMs()); together != repeated.end())
                    together->news = true;
            }
        }
        const Pace day = paceOfTheDay();
        const qsizetype before = m_found.size();
        for (auto it = repeated.cbegin(); it != repeated.cend(); ++it) {
            if (!it->news && shouldHaveGrown(*it, day))
                add(FindingCode::FileResent, it->first, it->units, it.key(), -1, std::nullopt);
        }
        std::sort(m_found.begin() + before, m_found.end(),
                  [](const SheetFinding &a, const SheetFinding &b) { return a.row < b.row; });
    }

    const QVector<SheetLine> &m_lines;
    const Limits &m_limits;
    QVector<bool> m_taken;
    QVector<SheetFinding> m_found;
};

} // namespace

SheetLine sheetLineOf(const Standing &last, const QVector<Finding> &findings, Day day, std::optional<Count> base)
{
    SheetLine line;
    line.base = base;
    if (last.day != day) {
        line.before = last.counted;
        line.usualTenths = last.recentDays > 0 ? 10 * last.recentIncrease / last.recentDays : 0;
        return line;
    }
    line.before = last.before;
    line.received = last.lastReceived;
    if (last.said == Said::Value)
        line.typed = last.typed;
    line.odd = saysOdd(findings);
    // What the unit did today is what is judged: it is taken out of its habit again.
    const bool counts = last.countedFrom == day && last.counted && last.before;
    const qint64 today = counts ? last.counted->value() - last.before->value() : 0;
    const qint64 days = last.recentDays - (counts ? 1 : 0);
    line.usualTenths = days > 0 ? std::max<qint64>(0, 10 * (last.recentIncrease - today) / days) : 0;
    return line;
}

bool isOfSheet(FindingCode code)
{
    switch (code) {
    case FindingCode::EqualToOther:
    case FindingCode::Exchanged:
    case FindingCode::ShiftedBlock:
    case FindingCode::FileResent:
        return true;
    case FindingCode::BelowYesterday:
    case FindingCode::AboveBase:
    case FindingCode::BaseAbovePopulation:
    case FindingCode::Jump:
    case FindingCode::Unchanged:
    case FindingCode::NoBase:
    case FindingCode::SameAsYesterday:
    case FindingCode::RoundHabit:
        return false;
    }
    Q_UNREACHABLE();
}

QVector<SheetFinding> judgeSheet(const QVector<SheetLine> &lines, const Limits &limits)
{
    return Sheet(lines, limits).judge();
}

} // namespace dophu
