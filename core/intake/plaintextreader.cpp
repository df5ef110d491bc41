#include "core/intake/plaintextreader.h"

#include "core/intake/readinglimits.h"

namespace dophu
{

SourceContent readPlainText(const QString &text)
{
    SourceContent content{SourceKind::PlainText, {}};
    qsizetype start = 0;
    for (int number = 1; start < text.size(); ++number) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView line = QStringView(text).mid(start, std::min(end - start, mostCellSigns));
        if (!line.trimmed().isEmpty())
            content.parts.append(ProseLine{number, 0, line.toString().normalized(QString::NormalizationForm_C)});
        start = end + 1;
    }
    return content;
}

} // namespace dophu
