// IntakeStore: which files and texts imports were made from, and what people have taught about names and headings. All of
// it only grows: forgetting is a version that says nothing.
#pragma once

#include "core/domain/unit.h"
#include "core/intake/learned.h"
#include "core/journal/contentdigest.h"
#include "core/storage/database.h"

namespace dophu
{

struct IntakeSource
{
    QString name; // without its folder
    qint64 size = 0;
    QString sha256;
};

// An earlier import of the same bytes.
struct TakenSource
{
    qint64 journal = 0;
    Day day;
    QString name;
    QString by;
    Moment at;
    bool back = false; // undone since, and not redone
};

class IntakeStore
{
public:
    IntakeStore(const Database &database, qint64 campaign) : m_database(database), m_campaign(campaign) {}

    // The newest import of a file with that hash in this campaign; one that still holds before one that was undone.
    Result<std::optional<TakenSource>> taken(const QString &sha256) const;
    Result<QVector<IntakeSource>> sourcesOf(qint64 journal) const;
    // What is known now, by what was written.
    Result<QVector<LearnedName>> names() const;
    Result<QVector<LearnedColumn>> columns() const;
    Result<int> nameVersion(const QString &key) const; // 0 when there is none
    Result<int> columnVersion(const QString &key) const;

    void feed(ContentDigest &digest, const IntakeSource &source, Day day, int place) const;
    static void feed(ContentDigest &digest, const LearnedName &name, int version);
    static void feed(ContentDigest &digest, const LearnedColumn &column, int version);
    // Only inside Database::write, after the entry.
    Outcome append(const IntakeSource &source, Day day, int place, qint64 journal) const;
    Outcome append(const LearnedName &name, int version, qint64 journal) const;
    Outcome append(const LearnedColumn &column, int version, qint64 journal) const;

private:
    Result<bool> isTurnedBack(qint64 journal) const;
    Result<int> version(const QString &sql, const QString &key) const;

    const Database &m_database;
    qint64 m_campaign;
};

} // namespace dophu
