#include "core/documents/document.h"

namespace dophu
{

QStringList dashedList(const QStringList &entries)
{
    QStringList lines;
    for (qsizetype i = 0; i < entries.size(); ++i)
        lines.append(QStringLiteral("- ") + entries.at(i) + (i + 1 == entries.size() ? u'.' : u';'));
    return lines;
}

QString appendixHeading(const AppendixStart &start)
{
    return start.number.isEmpty() ? fixedwords::appendix : fixedwords::appendix + u' ' + start.number;
}

QString textOf(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace dophu
