// Unit (đơn vị): who reports. Registry: all units in official order with their dated bases (mẫu số) and code history.
// Values only; what a name in a message may mean is text/unitmatcher's business.
#pragma once

#include "core/base/id.h"
#include "core/domain/count.h"
#include "core/domain/day.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace dophu
{

using UnitId = Id<struct UnitTag>;

struct Unit
{
    UnitId id;
    QString code;      // "19429" (GSO) or "HH-PGD" (own)
    QString name;      // official, as printed
    QString group;     // xa-thi-tran, co-quan-huyen, co-quan-tinh
    QString shortName; // for charts and narrow columns
    QString parent;
    QString stream; // a StreamCode of the campaign: dia-ban, co-quan
    QStringList aliases;
    QStringList formerNames; // retired names: asked, never taken
    QString contactName;
    QString phone;
    std::optional<Day> validFrom;
    std::optional<Day> validTo; // inclusive
    QString note;
    bool operator==(const Unit &) const = default;

    // Expected to report on that day.
    bool isValidOn(Day day) const { return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo); }
};

// A denominator (mẫu số). The one with the latest first day not after the day counts (R3); a later correction
// leaves earlier days as they were.
struct Base
{
    UnitId unit;
    QString kind; // nguoi-dung-dttm, cbccvc; dan-so (population) is only checked against
    Count value;
    Day validFrom;
    QString source;
    bool estimate = false;
    bool operator==(const Base &) const = default;
};

inline const QString populationKind = QStringLiteral("dan-so");

// A code's past in the state's list of administrative units; codes have been reused (19489 was A Túc, is Lìa).
struct CodePast
{
    QString code;
    QString name;
    std::optional<Day> validFrom;
    std::optional<Day> validTo;
    QString became;
    QString note;
    bool operator==(const CodePast &) const = default;
};

// Miễn from a day to a day (or until it is ended): on those days the unit stands as excused without anyone typing it,
// unless it reports all the same. Ended by moving its last day; one that ends before it begins covers nothing.
struct Excuse
{
    qint64 id = 0;
    UnitId unit;
    Day first;
    std::optional<Day> last; // inclusive
    QString reason;
    bool operator==(const Excuse &) const = default;

    bool covers(Day day) const { return first <= day && (!last || day <= *last); }
};

// One thread of a merge or split: what an heir took over from a unit that ended.
struct LineagePart
{
    UnitId from;
    UnitId to;
    Count base;                   // its share of the base, or what it brought
    std::optional<Count> counted; // likewise of the last accepted total, in the campaign of the day
    bool operator==(const LineagePart &) const = default;
};

// Nhập, tách đơn vị: from `day` on the heirs stand for the units that ended the day before. The rule is the office's own
// text and prints wherever the heirs' figures do.
struct Lineage
{
    enum Kind
    {
        Merge,
        Split
    };
    qint64 id = 0;
    Kind kind = Merge;
    Day day;
    QString rule;
    QVector<LineagePart> parts;
    bool operator==(const Lineage &) const = default;
};

class Registry
{
public:
    Registry() = default;
    // units in official order; bases in any order.
    Registry(QVector<Unit> units, const QVector<Base> &bases, QVector<CodePast> pasts, QVector<Excuse> excuses = {},
             QVector<Lineage> lineages = {});

    const QVector<Unit> &units() const { return m_units; }
    const QVector<CodePast> &pasts() const { return m_pasts; }
    const QVector<Excuse> &excuses() const { return m_excuses; }
    const QVector<Lineage> &lineages() const { return m_lineages; }
    // What excuses the unit that day; null when nothing does.
    const Excuse *excuseOn(UnitId unit, Day day) const;
    const Unit *byCode(const QString &code) const;
    const Unit *byId(UnitId id) const;
    // Position in official order, -1 when unknown.
    qsizetype indexOf(UnitId id) const { return m_indexById.value(id.value(), -1); }
    // The base of that kind in force on the day.
    const Base *baseOn(UnitId unit, const QString &kind, Day day) const;
    // Likewise, by the unit's position in units().
    const Base *baseAt(qsizetype index, const QString &kind, Day day) const;
    // All bases of the unit, oldest first.
    QVector<Base> basesOf(UnitId unit) const;
    bool operator==(const Registry &) const = default;

private:
    QVector<Unit> m_units;
    QVector<CodePast> m_pasts;
    QVector<Excuse> m_excuses;
    QVector<Lineage> m_lineages;
    QHash<QString, qsizetype> m_indexByCode;
    QHash<qint64, qsizetype> m_indexById;
    QVector<QVector<Base>> m_basesByIndex; // parallel to m_units, oldest first
};

} // namespace dophu
