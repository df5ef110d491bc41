#include "core/documents/spreadsheettext.h"

namespace dophu
{

QString disarmed(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    const QString head = safe.trimmed();
    static const QString starters = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    return !head.isEmpty() && starters.contains(head.at(0)) ? u'\'' + safe : safe;
}

QString csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields) {
        const bool quote = field.contains(u';') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
        written.append(quote ? u'"' + QString(field).replace(u'"', QStringLiteral("\"\"")) + u'"' : field);
    }
    return written.join(u';');
}

QByteArray csvBytes(const QStringList &lines)
{
    return QByteArrayLiteral("\xEF\xBB\xBF") + lines.join(QStringLiteral("\r\n")).toUtf8() + QByteArrayLiteral("\r\n");
}

} // namespace dophu
