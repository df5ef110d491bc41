#include "core/journal/journal.h"

#include <QCryptographicHash>

namespace dophu
{

namespace
{
void feed(QCryptographicHash &hash, const QByteArray &field)
{
    hash.addData(QByteArray::number(field.size()));
    hash.addData(QByteArrayLiteral(":"));
    hash.addData(field);
}
} // namespace

QByteArray hashOf(const JournalEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    feed(hash, entry.previous);
    feed(hash, QByteArray::number(entry.number));
    feed(hash, QByteArray::number(entry.at.epochMs()));
    for (const QString &text : {entry.by, entry.desk, entry.act, entry.subject, entry.day, entry.before, entry.after,
                                entry.reason})
        feed(hash, text.toUtf8());
    feed(hash, entry.digest);
    return hash.result();
}

QString sealOf(const JournalEntry &closing)
{
    return QString::fromLatin1(closing.hash.left(4).toHex()).toUpper();
}

} // namespace dophu
