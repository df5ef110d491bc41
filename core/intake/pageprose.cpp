#include "core/intake/pageprose.h"

#include <QRegularExpression>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr double fullPart = 0.93; // of the width: where a line is full
constexpr double atMargin = 1.0;  // of a line's height: begins at the margin
constexpr double nextGap = 0.8;   // of a line's height: still the same paragraph

// "1. ", "a) ", "- ", "+ ", "II. ": a paragraph of its own.
bool opensParagraph(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("^([-–+•*]|\\p{L}\\)|[IVXLC]+\\.|\\d{1,2}(\\.\\d{1,2})*[.)])\\s"));
    return mark.match(text).hasMatch();
}

bool goesOn(const PageLine &line, const PageLine &next, const PageMargins &margins)
{
    const double width = margins.right - margins.left;
    return line.right() - margins.left >= fullPart * width && next.left() - margins.left <= atMargin * next.height()
           && next.top - line.bottom <= nextGap * next.height() && next.segments.size() == 1 && !opensParagraph(next.text());
}

// Lines from `first` on that have a left and a right part with a common blank between them.
qsizetype sideBySide(const QVector<PageLine> &lines, qsizetype first)
{
    double left = lines.at(first).segments.first().right();
    double right = lines.at(first).segments.last().left();
    qsizetype end = first;
    while (end < lines.size()) {
        const PageLine &line = lines.at(end);
        if (line.segments.size() > 2 || (end > first && line.top - lines.at(end - 1).bottom > 2 * line.height()))
            break;
        if (line.segments.size() == 2) {
            if (line.segments.first().right() >= right || line.segments.last().left() <= left)
                break;
            left = std::max(left, line.segments.first().right());
            right = std::min(right, line.segments.last().left());
        } else if (line.left() < right && line.right() > left) {
            break;
        }
        ++end;
    }
    return end;
}

} // namespace

PageMargins marginsOf(const QVector<PageLine> &lines)
{
    if (lines.isEmpty())
        return {};
    PageMargins margins{lines.first().left(), lines.first().right()};
    for (const PageLine &line : lines) {
        margins.left = std::min(margins.left, line.left());
        margins.right = std::max(margins.right, line.right());
    }
    return margins;
}

QStringList paragraphsOf(const QVector<PageLine> &lines, const PageMargins &margins)
{
    QStringList paragraphs;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PageLine &line = lines.at(i);
        if (line.segments.size() == 2) {
            const qsizetype end = sideBySide(lines, i);
            const double middle = (line.segments.first().right() + line.segments.last().left()) / 2;
            QStringList right;
            for (qsizetype k = i; k < end; ++k) {
                for (const PageSegment &segment : lines.at(k).segments)
                    (segment.left() < middle ? paragraphs : right).append(segment.text());
            }
            paragraphs += right;
            i = std::max(i, end - 1);
        } else if (line.segments.size() > 2) {
            for (const PageSegment &segment : line.segments)
                paragraphs.append(segment.text());
        } else {
            QString text = line.text();
            while (i + 1 < lines.size() && goesOn(lines.at(i), lines.at(i + 1), margins))
                text += u' ' + lines.at(++i).text();
            paragraphs.append(text);
        }
    }
    return paragraphs;
}

} // namespace dophu
