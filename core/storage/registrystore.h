// RegistryStore: units, dated bases, the past of codes, excuses, merges and splits, each kept as versions that only grow.
#pragma once

#include "core/domain/unit.h"
#include "core/journal/contentdigest.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"

namespace dophu
{

class RegistryStore
{
public:
    explicit RegistryStore(const Database &database) : m_database(database) {}

    // As it stood right after the entry numbered upTo.
    Result<Registry> load(qint64 upTo = wholeJournal) const;

    // Gives new units (invalid id) their id; the order of `units` becomes the official order when `position` starts at 0.
    static void feed(ContentDigest &digest, const Unit &unit, int version, int position);
    static void feed(ContentDigest &digest, qint64 id, const Base &base);
    static void feed(ContentDigest &digest, qint64 id, const CodePast &past);
    static void feed(ContentDigest &digest, const Excuse &excuse, int version);
    // One thread of a lineage, whose own parts are not read; part counts from 0.
    static void feed(ContentDigest &digest, const Lineage &lineage, const LineagePart &thread, int part);

    Outcome append(const Unit &unit, int version, int position, qint64 journal) const;
    Outcome append(qint64 id, const Base &base, qint64 journal) const;
    Outcome append(qint64 id, const CodePast &past, qint64 journal) const;
    Outcome append(const Excuse &excuse, int version, qint64 journal) const;
    Outcome append(const Lineage &lineage, qint64 journal) const; // every part

    // The one that the entry set or withdrew, if it did.
    Result<std::optional<Base>> baseOf(qint64 journal) const;

    Result<qint64> nextUnitId() const;
    Result<qint64> nextBaseId() const;
    Result<qint64> nextPastId() const;
    Result<qint64> nextExcuseId() const;
    Result<qint64> nextLineageId() const;
    Result<int> excuseVersion(qint64 excuse) const; // 0 when there is none
    struct UnitPlace
    {
        int version = 0;
        int position = 0;
    };
    // Version 0 and the next free position for a unit that is not there.
    Result<UnitPlace> placeOf(UnitId unit) const;

private:
    Result<qint64> one(const char *purpose, const QString &sql) const;
    const Database &m_database;
};

} // namespace dophu
