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
    CsvWalk(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    // False at the end; `closed` tells whether every quote was closed.
    bool next(CsvRows::Row &row)
    {
        if (m_at >= m_text.size())
            return false;
        row = CsvRows::Row{m_line, {}, {}};
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
            } else if (c == m_separator) {
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
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

// The head row decides; lists inside records use semicolons, too.
QChar separatorOf(QStringView text)
{
    const QStringView head = text.left(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    return head.count(u';') > head.count(u',') ? u';' : u',';
}

} // namespace

Result<CsvRows> CsvRows::read(const QByteArray &bytes, const QString &source, const QStringList &required)
{
    auto csv = readAll(bytes, source, required);
    if (!csv)
        return csv;
    for (const Row &row : csv->m_rows) {
        if (!row.broken.isEmpty())
            return csv->complaint(row, row.broken);
    }
    return csv;
}

Result<CsvRows> CsvRows::readAll(const QByteArray &bytes, const QString &source, const QStringList &required)
{
    QByteArrayView content(bytes);
    if (content.startsWith("\xEF\xBB\xBF"))
        content = content.sliced(3);
    const QString text = QString::fromUtf8(content);
    if (text.contains(QChar::ReplacementCharacter))
        return csvComplaint(source, 1, QStringLiteral("tệp không phải UTF-8"));
    CsvRows csv;
    csv.m_source = source;
    CsvWalk walk(text, separatorOf(text));
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
        if (row.fields.size() == 1 && row.fields.first().trimmed().isEmpty())
            continue;
        if (!walk.closed)
            row.broken = QStringLiteral("dấu ngoặc kép chưa đóng");
        else if (row.fields.size() != width)
            row.broken = QStringLiteral("có %1 cột, cần %2").arg(row.fields.size()).arg(width);
        csv.m_rows.append(row);
    }
    return csv;
}

QString CsvRows::at(const Row &row, const QString &column) const
{
    const int index = m_columns.value(column, -1);
    return index < 0 || index >= row.fields.size() ? QString()
                                                   : row.fields.at(index).normalized(QString::NormalizationForm_C).trimmed();
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
    if (!file.exists())
        return fail(FailureKind::CannotRead, path, QStringLiteral("không có tệp này"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::CannotRead, path, file.errorString());
    return file.readAll();
}

} // namespace dophu
