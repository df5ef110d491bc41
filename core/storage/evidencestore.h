// EvidenceStore: the files behind the numbers. Each content is kept once under its SHA-256; which unit and day it speaks
// for is a row of its own. Append-only. content() gives bytes only while they still have the hash they came with.
#pragma once

#include "core/domain/evidence.h"
#include "core/journal/contentdigest.h"
#include "core/storage/database.h"

namespace dophu
{

class EvidenceStore
{
public:
    EvidenceStore(const Database &database, qint64 campaign) : m_database(database), m_campaign(campaign) {}

    Result<QVector<Evidence>> evidenceOf(UnitId unit, Day day) const; // in the order they were attached
    // Everywhere this content is attached, oldest first.
    Result<QVector<Evidence>> withContent(const QString &sha256) const;
    // Fails with EvidenceChanged when the bytes no longer have the hash.
    Result<QByteArray> content(const Evidence &evidence) const;
    // The hash that each kept content has now, by the hash it came with; reads every byte.
    Result<QHash<QString, QString>> presentHashes() const;

    void feed(ContentDigest &digest, const Evidence &evidence) const;
    Outcome append(const Evidence &evidence, const QByteArray &bytes, qint64 journal) const;

private:
    const Database &m_database;
    qint64 m_campaign;
};

} // namespace dophu
