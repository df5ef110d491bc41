#include "core/storage/keptcontent.h"

#include "core/domain/evidence.h"
#include "core/storage/statement.h"

#include <utility>

namespace dophu
{

Result<QByteArray> KeptContent::bytesOf(const QString &sha256) const
{
    Statement statement(m_database, "read a kept file",
                        QStringLiteral("SELECT bytes FROM %1 WHERE sha256 = ?").arg(m_table));
    if (const Outcome read = statement.bind(sha256).run(); !read)
        return tl::unexpected<Failure>(read.error());
    return statement.next() ? statement.bytes(0) : QByteArray();
}

Result<QHash<QString, QString>> KeptContent::presentHashes() const
{
    QStringList known; // first the names, then one file after the other: they may be large
    Statement statement(m_database, "read the kept files", QStringLiteral("SELECT sha256 FROM %1").arg(m_table));
    if (const Outcome read = statement.run(); !read)
        return tl::unexpected<Failure>(read.error());
    while (statement.next())
        known.append(statement.text(0));
    QHash<QString, QString> present;
    for (const QString &sha256 : std::as_const(known)) {
        const auto bytes = bytesOf(sha256);
        if (!bytes)
            return tl::unexpected<Failure>(bytes.error());
        present.insert(sha256, sha256Of(*bytes));
    }
    return present;
}

Outcome KeptContent::keep(const QString &sha256, const QByteArray &bytes) const
{
    Statement known(m_database, "read the kept files", QStringLiteral("SELECT 1 FROM %1 WHERE sha256 = ?").arg(m_table));
    if (const Outcome read = known.bind(sha256).run(); !read)
        return read;
    if (known.next())
        return {};
    Statement insert(m_database, "keep a file", QStringLiteral("INSERT INTO %1 (sha256, bytes) VALUES (?,?)").arg(m_table));
    return insert.bind(sha256).bind(QVariant(bytes)).run();
}

} // namespace dophu
