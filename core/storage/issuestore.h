// IssueStore: the register of issued papers and the bytes they left as. Append-only; a number is given once a year,
// whichever campaign it is for. bytesOf() gives a file only while its bytes still have the hash it was issued with.
#pragma once

#include "core/domain/issuedpaper.h"
#include "core/journal/contentdigest.h"
#include "core/storage/database.h"

#include <QHash>

namespace dophu
{

class IssueStore
{
public:
    explicit IssueStore(const Database &database) : m_database(database) {}

    // Newest first.
    Result<QVector<IssuedPaper>> papersOf(qint64 campaign) const;
    // Any campaign's paper of that number.
    Result<std::optional<IssuedPaper>> paperOf(int year, int number) const;
    Result<int> nextNumber(int year) const;
    Result<int> versionsOf(qint64 campaign, const QString &kind, Day day, const QString &unit) const;
    // Fails with EvidenceChanged, subject: the paper's number, when the bytes are no longer those issued.
    Result<QByteArray> bytesOf(const IssuedPaper &paper, const QString &suffix) const;
    // The hash that each kept content has now, by the hash it came with; reads every byte.
    Result<QHash<QString, QString>> presentHashes() const;

    void feed(ContentDigest &digest, qint64 campaign, const IssuedPaper &paper) const;
    // files: one for each of paper.files, in their order.
    Outcome append(qint64 campaign, const IssuedPaper &paper, const QVector<QByteArray> &files, qint64 journal) const;

private:
    Result<QVector<IssuedPaper>> read(const QString &where, const QVariantList &values) const;
    Result<QVector<IssuedFile>> filesOf(int year, int number) const;

    const Database &m_database;
};

} // namespace dophu
