// Lines of tables: how many lines of text each row of a document's tables takes on a finished PDF, whoever made that PDF from
// whichever file. Rows are found between the straight lines that are inked there and known by their letters; nothing is asked
// of how the file was written.
#pragma once

#include "core/documents/document.h"
#include "core/documents/pdfreading.h"

#include <QMap>
#include <algorithm>

namespace dophu::fixture
{

// What a sheet's own formats may spell otherwise is left out: "6.043" and "6,043", "−28" and "-28".
inline QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber() || sign == u'%' || sign == u'/')
            letters += sign;
    }
    std::sort(letters.begin(), letters.end());
    return letters;
}

struct PdfBand
{
    int page = 0;
    double top = 0; // between two lines of ink, mm
    double bottom = 0;
    QString letters;
    int lines = 0;
};

// Words one below the other, as the most of any column; columns never overlap from left to right.
inline int linesOf(QVector<PdfWord> words)
{
    std::sort(words.begin(), words.end(), [](const PdfWord &a, const PdfWord &b) { return a.left < b.left; });
    int most = 0;
    double reach = -1;
    QVector<double> heights;
    const auto close = [&] {
        std::sort(heights.begin(), heights.end());
        int lines = 0;
        double last = -100;
        for (const double height : heights) {
            lines += height - last > 1.0 ? 1 : 0;
            last = height;
        }
        most = std::max(most, lines);
        heights.clear();
    };
    for (const PdfWord &word : words) {
        if (word.left > reach)
            close();
        reach = std::max(reach, word.right);
        heights.append(word.baseline());
    }
    close();
    return most;
}

inline QVector<PdfBand> bandsOf(const PdfPaper &paper)
{
    constexpr double shortest = 60; // mm: a rule of a letterhead or a title is no line of a table
    QVector<PdfBand> bands;
    QVector<PdfRule> lines;
    for (const PdfRule &rule : paper.rules) {
        if (rule.length() > shortest)
            lines.append(rule);
    }
    std::sort(lines.begin(), lines.end(),
              [](const PdfRule &a, const PdfRule &b) { return std::pair(a.page, a.y) < std::pair(b.page, b.y); });
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const PdfRule &above = lines.at(i);
        const PdfRule &below = lines.at(i + 1);
        if (above.page != below.page || below.y - above.y < 2)
            continue;
        PdfBand band{above.page, above.y, below.y, {}, 0};
        QVector<PdfWord> within;
        QString text;
        for (const PdfWord &word : paper.words) {
            const double middle = (word.top + word.bottom) / 2;
            if (word.page == above.page && middle > above.y && middle < below.y) {
                within.append(word);
                text += word.text;
            }
        }
        band.letters = lettersOf(text);
        band.lines = linesOf(within);
        bands.append(band);
    }
    return bands;
}

// For each table its titles, then its rows; -1: such a row does not stand on the paper.
inline QVector<QVector<int>> tableLines(const Document &document, const PdfPaper &paper)
{
    const QVector<PdfBand> bands = bandsOf(paper);
    QVector<QVector<int>> tables;
    qsizetype at = 0;
    const auto next = [&](const QString &letters) {
        for (qsizetype i = at; i < bands.size(); ++i) {
            if (bands.at(i).letters != letters)
                continue;
            at = i + 1;
            return bands.at(i).lines;
        }
        return -1;
    };
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        QString titles;
        for (const TableColumn &column : table->columns)
            titles += column.title;
        QVector<int> lines{next(lettersOf(titles))};
        for (const TableRow &row : table->rows)
            lines.append(next(lettersOf((row.kind == RowKind::Group ? row.cells.mid(0, 2) : row.cells).join(QString()))));
        tables.append(lines);
    }
    return tables;
}

} // namespace dophu::fixture
