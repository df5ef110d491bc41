// Unit matcher (R13): which unit a written code or name is. It takes exact evidence only: the code, or a name, short name or
// alias spelled alike or without any marks, where that points to one unit; abbreviations that offices use (x., TT, UBND,
// P., VP, CC) are written out first. A near match, a retired name, a sub-unit ("công an xã Thuận") and a name of several
// units are never guessed: they are asked, with the likeliest units first.
#pragma once

#include "core/domain/unit.h"

namespace dophu
{

struct UnitMatch
{
    enum class Kind
    {
        Sure,
        Ask,    // candidates is not empty
        Unknown // nothing like it
    };
    enum class Ground
    {
        None,
        Code,
        Name,    // name, short name or alias
        Several, // asked: more than one unit is called so
        Retired, // asked: a name or code that is no longer used
        NearName // asked: like a name, but not it; or part of a longer name
    };
    Kind kind = Kind::Unknown;
    Ground ground = Ground::None;
    UnitId unit;                // of Sure
    QVector<UnitId> candidates; // of Ask, likeliest first, at most 8
    bool operator==(const UnitMatch &) const = default;
};

class UnitMatcher
{
public:
    // district: "huyện Hướng Hoá", which writers add behind a unit's name.
    explicit UnitMatcher(const Registry &registry, const QString &district = {});
    UnitMatch match(const QString &text) const;
    // The district's key without marks ("huyen huong hoa"); empty where none was given.
    const QString &district() const { return m_district; }

private:
    using Keys = QHash<QString, QVector<UnitId>>;
    void learn(const QString &name, UnitId unit);
    static void add(Keys &keys, const QString &key, UnitId unit);
    QStringList readings(const QString &key, bool bare) const;
    QVector<UnitId> exactly(const QStringList &readings, const Keys &keys) const;
    QVector<UnitId> nearly(const QStringList &readings) const;

    QHash<QString, UnitId> m_codes; // lower case
    QHash<QString, UnitId> m_pastCodes;
    Keys m_spelled; // by key with marks
    Keys m_folded;  // by key without marks
    Keys m_retired; // without marks
    QString m_district;
};

} // namespace dophu
