// Unit matcher (R13): which unit a written code or name is. It takes exact evidence only: the code, or a name, short name or
// alias spelled alike or without any marks, where that points to one unit; abbreviations that offices use (x., TT, UBND,
// P., VP, CC) are written out first. A near match, a retired name, a sub-unit ("công an xã Thuận") and a name of several
// units are never guessed: they are asked, with the likeliest units first.
#pragma once

#include "core/domain/unit.h"

#include <QSet>

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
    // The same without the names that are merely like it, which take by far the longest to look for: Unknown instead.
    UnitMatch matchExactly(const QString &text) const;
    // The district's key without marks ("huyen huong hoa"); empty where none was given.
    const QString &district() const { return m_district; }

    // For running text (unitmentions.h), by name keys with and without marks. Where only some syllables carry marks, the
    // others fit either way.
    UnitMatch matchKeys(const QString &spelled, const QString &plain) const; // exact evidence; Unknown for the rest
    // Of what is none exactly: Sure for a slip that is near one unit and far from every other, else the units to offer.
    // cutShort: names that begin so are offered, too.
    UnitMatch likeKeys(const QString &spelled, const QString &plain, bool cutShort) const;
    // Whether any name can begin or end with the word; a key without marks.
    bool mayBegin(const QString &word) const { return m_begins.contains(word); }
    bool mayEnd(const QString &word) const { return m_ends.contains(word); }
    // Keys of other units that this one begins or ends: "dan toc noi tru" of "dan toc".
    QStringList longerNames(const QString &plain, UnitId unit) const;
    bool isOneSlipFrom(const QString &spelled, const QString &plain, const QString &key) const;
    // "huongphung" → "huong phung", of one unit's name only; else empty.
    QString apart(const QString &joined) const { return m_joined.value(joined); }
    QVector<UnitId> unitsCalled(const QString &key) const { return m_folded.value(key); }
    bool isCommune(UnitId unit) const { return m_communes.contains(unit); }

private:
    UnitMatch matched(const QString &text, bool likeNames) const;
    using Keys = QHash<QString, QVector<UnitId>>;
    void learn(const QString &name, UnitId unit, bool commune);
    static void add(Keys &keys, const QString &key, UnitId unit);
    QStringList readings(const QString &key, bool bare) const;
    QStringList withTailInFull(const QString &reading, bool marked) const;
    QVector<UnitId> exactly(const QStringList &readings, const Keys &keys) const;
    QVector<UnitId> nearly(const QStringList &readings) const;
    qsizetype firstOfSize(qsizetype letters) const;
    static QStringList headsInShort();
    void learnShortPlaces(const Registry &registry);
    void learnEdges(const Registry &registry);
    void learnJoined();
    void learnTwins(const Registry &registry);
    bool isSlipOf(UnitId unit, const QString &spelled, const QString &plain) const;
    QVector<UnitId> cutShortFrom(const QString &plain) const;
    QVector<UnitId> endingWith(const QString &plain) const;

    QHash<QString, UnitId> m_codes; // lower case
    QHash<QString, UnitId> m_pastCodes;
    Keys m_spelled; // by key with marks
    Keys m_folded;  // by key without marks
    Keys m_retired; // without marks
    QString m_district;
    QString m_districtInShort;
    QHash<QString, UnitId> m_codeKeys;       // as they read in running text: "hh pgd"
    QHash<QString, QStringList> m_spellings; // key without marks → keys with them
    QSet<QString> m_begins;
    QSet<QString> m_ends;
    QHash<QString, UnitId> m_pastCodeKeys;
    struct LikeKey
    {
        quint32 letters; // one bit for each letter in it: most keys are told apart without comparing them
        QString key;
        QVector<UnitId> units;
    };
    QHash<QString, QString> m_joined; // a key without its blanks → the key
    QVector<LikeKey> m_likeKeys;      // of m_folded, the shortest first
    QSet<UnitId> m_communes;
    QSet<UnitId> m_twins;        // of names that begin alike
    QSet<UnitId> m_neverGuessed; // one-syllable names
};

} // namespace dophu
