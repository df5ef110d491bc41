#include "core/intake/csvrows.h"

#include <QFile>
#include <QFileInfo>

namespace dophu
{

namespace
{

tl::unexpected<Failure> csvComplaint(const QString &source, int line, const QString &what)
{
    return fail(FailureKind::BadInput, QStringLiteral("%1:%2").arg(QFileInfo(source).fileName()).arg(line), what);
}

// Walks the text once; quotes may hold commas, quotes and line ends.
class CsvWalk
{
public:
    explicit CsvWalk(QStringView text) : m_text(text) {}

    // False at the end; `closed` tells whether every quote was closed.
    bool next(CsvRows::Row &row)
    {
        if (m_at >= m_text.size())
            return false;
        row = CsvRows::Row{m_line, {}};
        QString field;
        bool quoted = false;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'\n')
                ++m_line;
            if (quoted) {
                if (c != u'"')
                    field += c;
                else if (m_at < m_text.size() && m_text.at(m_at) == u'"')
                    field += m_text.at(m_at++);
                else
                    quoted = false;
            } else if (c == u'"' && field.isEmpty()) {
                quoted = true;
            } else if (c == u',') {
                row.fields.append(field);
                field.clear();
            } else if (c == u'\n') {
                break;
            } else if (c != u'\r') {
                field += c;
            }
        }
        row.fields.append(field);
        closed = !quoted;
        return true;
    }

    bool closed = true;

private:
    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<CsvRows> CsvRows::read(const QByteArray &bytes, const QString &source, const QStringList &required)
{
    QByteArrayView content(bytes);
    if (content.startsWith("\xEF\xBB\xBF"))
        content = content.sliced(3);
    const QString text = QString::fromUtf8(content);
    if (text.contains(QChar::ReplacementCharacter))
        return csvComplaint(source, 1, QStringLiteral("tệp không phải UTF-8"));
    CsvRows csv;
    csv.m_source = source;
    CsvWalk walk(text);
    Row row;
    if (!walk.next(row))
        return csvComplaint(source, 1, QStringLiteral("tệp trống"));
    for (int i = 0; i < row.fields.size(); ++i)
        csv.m_columns.insert(row.fields.at(i).trimmed(), i);
    for (const QString &column : required) {
        if (!csv.m_columns.contains(column))
            return csvComplaint(source, 1, QStringLiteral("thiếu cột “%1”").arg(column));
    }
    const qsizetype width = row.fields.size();
    while (walk.next(row)) {
        if (!walk.closed)
            return csvComplaint(source, row.line, QStringLiteral("dấu ngoặc kép chưa đóng"));
        if (row.fields.size() == 1 && row.fields.first().trimmed().isEmpty())
            continue;
        if (row.fields.size() != width) {
            return csvComplaint(source, row.line,
                                QStringLiteral("có %1 cột, cần %2").arg(row.fields.size()).arg(width));
        }
        csv.m_rows.append(row);
    }
    return csv;
}

QString CsvRows::at(const Row &row, const QString &column) const
{
    const int index = m_columns.value(column, -1);
    return index < 0 ? QString() : row.fields.at(index).normalized(QString::NormalizationForm_C).trimmed();
}

tl::unexpected<Failure> CsvRows::complaint(const Row &row, const QString &what) const
{
    return csvComplaint(m_source, row.line, what);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return fail(FailureKind::CannotRead, path, QStringLiteral("đây là thư mục"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::CannotRead, path, file.errorString());
    return file.readAll();
}

} // namespace dophu
