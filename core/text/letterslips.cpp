#include "core/text/letterslips.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace dophu
{

int lettersApart(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QVarLengthArray<int, 128> row(b.size() + 1);
    for (int j = 0; j < row.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

int slipsApart(const QString &a, const QString &b, int most)
{
    constexpr int longest = 80;
    const auto rows = int(a.size());
    const auto columns = int(b.size());
    if (std::abs(rows - columns) > most || rows > longest || columns > longest)
        return most + 1;
    std::array<std::array<int, longest + 1>, 3> cost{}; // the row, the one before and the one before that
    for (int j = 0; j <= columns; ++j)
        cost[0][size_t(j)] = j;
    for (int i = 1; i <= rows; ++i) {
        auto &row = cost[size_t(i % 3)];
        const auto &above = cost[size_t((i + 2) % 3)];
        const auto &twoAbove = cost[size_t((i + 1) % 3)];
        row[0] = i;
        int least = i;
        for (int j = 1; j <= columns; ++j) {
            const auto k = size_t(j);
            const bool same = a.at(i - 1) == b.at(j - 1);
            row[k] = std::min({above[k] + 1, row[k - 1] + 1, above[k - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[k] = std::min(row[k], twoAbove[k - 2] + 1);
            least = std::min(least, row[k]);
        }
        if (least > most)
            return most + 1;
    }
    return cost[size_t(rows % 3)][size_t(columns)];
}

bool containsWords(const QString &text, const QString &words)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        if ((at == 0 || text.at(at - 1) == u' ') && (end == text.size() || text.at(end) == u' '))
            return true;
    }
    return false;
}

quint32 letterBits(const QString &key)
{
    quint32 bits = 0;
    for (const QChar sign : key)
        bits |= 1U << (sign.unicode() % 32);
    return bits;
}

} // namespace dophu
