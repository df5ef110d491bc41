// CSV as the office's own files use it (RFC 4180, UTF-8 with or without a mark, comma or the semicolon of a Vietnamese
// Excel): a head row and records by name.
// What units send in looser shapes is read elsewhere; here a wrong line is refused with its number.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QVector>

namespace dophu
{

class CsvRows
{
public:
    struct Row
    {
        int line = 0; // of its first character, 1-based
        QStringList fields;
        QString broken = {}; // why it cannot be read; only from readAll
    };

    // Fails with BadInput "source:line" for a missing column, an unclosed quote or a row of another width.
    static Result<CsvRows> read(const QByteArray &bytes, const QString &source, const QStringList &required);

    // Likewise, but a broken row is kept and says why, for a preview that names every bad line.
    static Result<CsvRows> readAll(const QByteArray &bytes, const QString &source, const QStringList &required);

    const QVector<Row> &rows() const { return m_rows; }
    bool has(const QString &column) const { return m_columns.contains(column); }
    // NFC, trimmed; empty when the column is not there.
    QString at(const Row &row, const QString &column) const;
    tl::unexpected<Failure> complaint(const Row &row, const QString &what) const;

private:
    QString m_source;
    QHash<QString, int> m_columns;
    QVector<Row> m_rows;
};

// The whole file; CannotRead with the system's words.
Result<QByteArray> readFile(const QString &path);

} // namespace dophu
