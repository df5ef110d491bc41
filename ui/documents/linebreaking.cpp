#include "ui/documents/linebreaking.h"

#include <QTextLayout>

namespace dophu
{

namespace
{

Face faceOfRun(const Run &run, const Face &base)
{
    return {base.points, base.bold || run.bold, base.italic || run.italic};
}

struct RunSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    Face face;
};

QVector<RunSpan> spansOf(const Runs &runs, const Face &base)
{
    QVector<RunSpan> spans;
    qsizetype at = 0;
    for (const Run &run : runs) {
        spans.append({at, at + run.text.size(), faceOfRun(run, base)});
        at += run.text.size();
    }
    return spans;
}

void setRunFormats(QTextLayout &layout, const QVector<RunSpan> &spans, const DocumentFont &font)
{
    QVector<QTextLayout::FormatRange> formats;
    for (const RunSpan &span : spans) {
        QTextLayout::FormatRange range;
        range.start = int(span.begin);
        range.length = int(span.end - span.begin);
        range.format.setFont(font.font(span.face));
        formats.append(range);
    }
    layout.setFormats(formats);
}

BrokenLine brokenLineFrom(const QTextLine &line, const QString &text, const QVector<RunSpan> &spans)
{
    BrokenLine broken;
    const qsizetype begin = line.textStart();
    qsizetype end = begin + line.textLength();
    while (end > begin && text.at(end - 1) == u' ')
        --end;
    const double origin = line.cursorToX(int(begin));
    for (const RunSpan &span : spans) {
        const qsizetype from = std::max(begin, span.begin);
        const qsizetype to = std::min(end, span.end);
        if (from >= to)
            continue;
        const double x = line.cursorToX(int(from)) - origin;
        const double right = line.cursorToX(int(to)) - origin;
        broken.pieces.append({x / textUnitsPerMm, (right - x) / textUnitsPerMm, text.mid(from, to - from), span.face});
        broken.gaps += int(broken.pieces.last().text.count(u' '));
    }
    if (!broken.pieces.isEmpty())
        broken.width = broken.pieces.last().x + broken.pieces.last().width;
    return broken;
}

} // namespace

QVector<BrokenLine> breakLines(const Runs &runs, const Face &face, const DocumentFont &font, double width,
                               double firstIndent)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    if (text.isEmpty())
        return {BrokenLine{}};
    const QVector<RunSpan> spans = spansOf(runs, face);
    QTextLayout layout(text, font.font(face));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LeftToRight); // a Vietnamese paper, whatever letters a name begins with
    layout.setTextOption(option);
    if (spans.size() > 1 || spans.first().face != face)
        setRunFormats(layout, spans, font);
    QVector<BrokenLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = lines.isEmpty() ? firstIndent : 0;
        line.setLineWidth((width - indent) * textUnitsPerMm);
        lines.append(brokenLineFrom(line, text, spans));
        lines.last().indent = indent;
        lines.last().last = false;
    }
    layout.endLayout();
    lines.last().last = true;
    return lines;
}

double textWidth(const QString &text, const Face &face, const DocumentFont &font)
{
    constexpr double unbounded = 100'000;
    return breakLines({{text}}, face, font, unbounded).first().width;
}

} // namespace dophu
