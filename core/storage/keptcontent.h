// Kept content: the bytes of files, each kept once under its SHA-256 in the table of its kind (evidence, issued papers).
// Append-only. What a content belongs to is a row of its own, in its store; whether the bytes are still those that came in
// is for whoever reads them to compare.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace dophu
{

class Database;

class KeptContent
{
public:
    // table: with columns sha256 and bytes; a name of ours, never a person's text.
    KeptContent(const Database &database, const QString &table) : m_database(database), m_table(table) {}

    Result<QByteArray> bytesOf(const QString &sha256) const; // empty when there is none
    // The hash that each content has now, by the hash it came with; reads every byte.
    Result<QHash<QString, QString>> presentHashes() const;
    // Nothing to do when it is there already.
    Outcome keep(const QString &sha256, const QByteArray &bytes) const;

private:
    const Database &m_database;
    QString m_table;
};

} // namespace dophu
