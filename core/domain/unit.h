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
    bool isValidOn(Day day) const
    {
        return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo);
    }
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

class Registry
{
public:
    Registry() = default;
    // units in official order; bases in any order.
    Registry(QVector<Unit> units, const QVector<Base> &bases, QVector<CodePast> pasts);

    const QVector<Unit> &units() const { return m_units; }
    const QVector<CodePast> &pasts() const { return m_pasts; }
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

private:
    QVector<Unit> m_units;
    QVector<CodePast> m_pasts;
    QHash<QString, qsizetype> m_indexByCode;
    QHash<qint64, qsizetype> m_indexById;
    QVector<QVector<Base>> m_basesByIndex; // parallel to m_units, oldest first
};

} // namespace dophu
