#include "core/intake/pagelines.h"

#include <algorithm>

namespace dophu
{

namespace
{

constexpr double sameLine = 0.33;    // of a word's height: middles of one line differ less
constexpr double letterBlank = 0.05; // of a line's height: less parts the letters of one word
constexpr double wideBlank = 0.95;   // of a line's height: more parts two columns

bool isOnLine(const PageLine &line, const PageWord &word)
{
    return std::abs(line.middle() - word.middle()) < sameLine * std::min(line.height(), word.height());
}

void splitIntoSegments(PageLine &line, QVector<PageWord> words)
{
    std::sort(words.begin(), words.end(), [](const PageWord &a, const PageWord &b) { return a.left < b.left; });
    for (const PageWord &word : words) {
        if (line.segments.isEmpty() || word.left - line.segments.last().right() > wideBlank * line.height())
            line.segments.append(PageSegment());
        line.segments.last().words.append(word);
    }
}

// Figures that touch are figures of two columns, never one.
bool isParted(const PageWord &left, const PageWord &right)
{
    return right.left - left.right > letterBlank * right.height() || left.text.back().isDigit()
           || right.text.front().isDigit();
}

} // namespace

QString PageSegment::text() const
{
    return text(0, words.size());
}

QString PageSegment::text(qsizetype from, qsizetype to) const
{
    QString joined;
    for (qsizetype i = from; i < to; ++i) {
        if (i > from && isParted(words.at(i - 1), words.at(i)))
            joined += u' ';
        joined += words.at(i).text;
    }
    return joined;
}

bool PageSegment::isNumber() const
{
    return isPlainNumber(text());
}

bool isPlainNumber(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    const auto allowed = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u' '; };
    return !text.isEmpty() && text.at(0) >= u'0' && text.at(0) <= u'9' && text.size() <= 15
           && std::all_of(text.begin(), text.end(), allowed) && text.back() != u'.' && text.back() != u',';
}

QString PageLine::text() const
{
    QString joined;
    for (const PageSegment &segment : segments)
        joined += (joined.isEmpty() ? QString() : QStringLiteral(" ")) + segment.text();
    return joined;
}

QVector<PageLine> linesOfPage(QVector<PageWord> words)
{
    words.removeIf([](const PageWord &word) { return word.text.trimmed().isEmpty() || !(word.height() > 0); });
    std::stable_sort(words.begin(), words.end(),
                     [](const PageWord &a, const PageWord &b) { return a.middle() < b.middle(); });
    QVector<PageLine> lines;
    QVector<QVector<PageWord>> onLine;
    for (const PageWord &word : words) {
        if (lines.isEmpty() || !isOnLine(lines.last(), word)) {
            lines.append(PageLine{{}, word.top, word.bottom});
            onLine.append(QVector<PageWord>());
        }
        onLine.last().append(word);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        splitIntoSegments(lines[i], onLine.at(i));
    return lines;
}

} // namespace dophu
