// Which units a text is like: the exact keys of a stretch of running text, slips of the pen, names cut short.
#include "core/text/letterslips.h"
#include "core/text/namekey.h"
#include "core/text/telex.h"
#include "core/text/unitmatcher.h"

#include <QRegularExpression>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int far = 3; // a slip is taken for a unit only where every other is at least so many letters away

// One sign per letter of the alphabet (ô, ă, ơ) and one per tone, so that one wrong key is one sign.
QString letters(const QString &spelled)
{
    QString signs;
    for (const QChar sign : spelled) {
        switch (sign.unicode()) {
        case 0x0301:
            signs.append(u'1');
            break;
        case 0x0300:
            signs.append(u'2');
            break;
        case 0x0309:
            signs.append(u'3');
            break;
        case 0x0303:
            signs.append(u'4');
            break;
        case 0x0323:
            signs.append(u'5');
            break;
        default:
            signs.append(sign);
        }
    }
    static const QRegularExpression again(QStringLiteral("([1-5])\\1+")); // a letter struck twice bears its tone twice
    signs.replace(again, QStringLiteral("\\1"));
    return signs.normalized(QString::NormalizationForm_C);
}

bool isCompatible(const QString &written, const QString &key)
{
    const QStringList a = written.split(u' ');
    const QStringList b = key.split(u' ');
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const bool marked = hasMarks(a.at(i));
        if (marked ? a.at(i) != b.at(i) : nameKey(a.at(i), Marks::Dropped) != nameKey(b.at(i), Marks::Dropped))
            return false;
    }
    return true;
}

void append(QVector<UnitId> &units, const QVector<UnitId> &more)
{
    for (const UnitId unit : more) {
        if (!units.contains(unit))
            units.append(unit);
    }
}

UnitMatch askedAbout(UnitMatch::Ground ground, QVector<UnitId> units)
{
    constexpr qsizetype most = 8;
    units.resize(std::min(most, units.size()));
    return {units.isEmpty() ? UnitMatch::Kind::Unknown : UnitMatch::Kind::Ask, ground, {}, units};
}

// Another letter at the head of a syllable makes another name: "Ba Lang" is not "Ba Tầng".
bool keepsInitials(const QString &written, const QString &key)
{
    const QStringList a = written.split(u' ');
    const QStringList b = key.split(u' ');
    if (a.size() != b.size())
        return true; // two words joined, or one parted
    // Heard alike here, and written for one another: "Khe Xanh".
    static const QStringList alike{QStringLiteral("sx"), QStringLiteral("ct"), QStringLiteral("dg"), QStringLiteral("dr"),
                                   QStringLiteral("gr"), QStringLiteral("ln")};
    for (qsizetype i = 0; i < a.size(); ++i) {
        const QChar one = a.at(i).front();
        const QChar other = b.at(i).front();
        const QString pair = one < other ? QString(one) + other : QString(other) + one;
        if (one != other && !alike.contains(pair))
            return false;
    }
    return true;
}

// One letter exchanged for another in the last syllable: "Tân Liêm" is as near to a village's name as to Tân Liên.
bool exchangesInLast(const QString &written, const QString &key)
{
    const QString a = written.section(u' ', -1);
    const QString b = key.section(u' ', -1);
    if (a.size() != b.size())
        return false;
    int other = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        other += a.at(i) != b.at(i);
    return other == 1;
}

} // namespace

// What mentions need to try only likely stretches, and who can never be guessed.
void UnitMatcher::learnEdges(const Registry &registry)
{
    for (const Keys *keys : {&m_folded, &m_retired}) {
        for (auto it = keys->begin(); it != keys->end(); ++it) {
            m_begins.insert(it.key().section(u' ', 0, 0));
            m_ends.insert(it.key().section(u' ', -1));
        }
    }
    for (auto it = m_folded.begin(); it != m_folded.end(); ++it)
        m_likeKeys.append(LikeKey{letterBits(it.key()), it.key(), it.value()});
    std::sort(m_likeKeys.begin(), m_likeKeys.end(), [](const LikeKey &a, const LikeKey &b) {
        return a.key.size() != b.key.size() ? a.key.size() < b.key.size() : a.key < b.key;
    });
    learnJoined();
    for (const QString &head : headsInShort())
        m_begins.insert(head.section(u' ', 0, 0));
    const auto learnCodes = [this](const QHash<QString, UnitId> &codes, QHash<QString, UnitId> &keys) {
        for (auto it = codes.begin(); it != codes.end(); ++it) {
            const QString key = nameKey(it.key(), Marks::Dropped);
            m_begins.insert(key.section(u' ', 0, 0));
            m_ends.insert(key.section(u' ', -1));
            keys.insert(key, it.value());
        }
    };
    learnCodes(m_codes, m_codeKeys);
    learnCodes(m_pastCodes, m_pastCodeKeys);
    if (!m_district.isEmpty())
        m_ends.insert(m_district.section(u' ', -1));
    m_ends.insert(QStringLiteral("hu"));
    m_ends.insert(m_districtInShort);
    for (auto it = m_spelled.begin(); it != m_spelled.end(); ++it)
        m_spellings[nameKey(it.key(), Marks::Dropped)].append(it.key());
    QSet<QString> single; // names of one syllable
    for (const Unit &unit : registry.units()) {
        const QString bare = nameKey(unit.name, Marks::Kept).section(u' ', 1);
        if (nameKey(unit.name, Marks::Dropped).startsWith(QStringLiteral("xa ")) && !bare.contains(u' '))
            single.insert(bare);
    }
    learnTwins(registry);
    for (const Unit &unit : registry.units()) {
        const QString plain = nameKey(unit.name, Marks::Dropped);
        if (plain.startsWith(QStringLiteral("xa ")) || plain.startsWith(QStringLiteral("thi tran "))
            || plain.startsWith(QStringLiteral("phuong ")))
            m_communes.insert(unit.id);
        if (single.contains(nameKey(unit.name, Marks::Kept).section(u' ', -1)))
            m_neverGuessed.insert(unit.id);
    }
}

// "Tân Lập", "Tân Liên", "MN Tân Long": more than one commune begins so.
void UnitMatcher::learnTwins(const Registry &registry)
{
    const auto begins = [](const Unit &unit) {
        return nameKey(unit.name, Marks::Dropped).section(u' ', -2, -2);
    };
    QHash<QString, int> communes;
    for (const Unit &unit : registry.units())
        communes[begins(unit)] += nameKey(unit.name, Marks::Dropped).startsWith(QStringLiteral("xa "));
    for (const Unit &unit : registry.units()) {
        if (communes.value(begins(unit)) > 1)
            m_twins.insert(unit.id);
    }
}

// A name of several words without its blanks, where it is nothing else's.
void UnitMatcher::learnJoined()
{
    constexpr qsizetype shortest = 5;
    QSet<QString> several;
    for (auto it = m_folded.begin(); it != m_folded.end(); ++it) {
        const QString joined = QString(it.key()).remove(u' ');
        if (!it.key().contains(u' ') || joined.size() < shortest || it.value().size() != 1)
            continue;
        const auto other = m_joined.constFind(joined);
        if (other != m_joined.constEnd() && m_folded.value(*other) != it.value())
            several.insert(joined);
        m_joined.insert(joined, it.key());
    }
    for (const QString &joined : std::as_const(several))
        m_joined.remove(joined);
}

UnitMatch UnitMatcher::matchKeys(const QString &spelled, const QString &plain) const
{
    if (const auto code = m_codeKeys.constFind(plain); code != m_codeKeys.constEnd())
        return {UnitMatch::Kind::Sure, UnitMatch::Ground::Code, *code, {}};
    if (const auto code = m_pastCodeKeys.constFind(plain); code != m_pastCodeKeys.constEnd())
        return askedAbout(UnitMatch::Ground::Retired, {*code});
    const QStringList plainReadings = readings(plain, false);
    if (const QVector<UnitId> retired = exactly(plainReadings, m_retired); !retired.isEmpty())
        return askedAbout(UnitMatch::Ground::Retired, retired);
    QVector<UnitId> units;
    if (spelled == plain) {
        units = exactly(plainReadings, m_folded);
    } else {
        for (const QString &reading : readings(spelled, false)) {
            for (const QString &key : m_spellings.value(nameKey(reading, Marks::Dropped))) {
                if (isCompatible(reading, key))
                    append(units, m_spelled.value(key));
            }
        }
    }
    if (units.size() == 1)
        return {UnitMatch::Kind::Sure, UnitMatch::Ground::Name, units.first(), {}};
    return units.isEmpty() ? UnitMatch{} : askedAbout(UnitMatch::Ground::Several, units);
}

// Of the names that are within a few letters of the text, that hold it or that it holds: the likeliest first.
QVector<UnitId> UnitMatcher::nearly(const QStringList &readings) const
{
    struct Near
    {
        int away;
        qsizetype order; // the longest name found in the text first, then the shortest the text is a part of
        QVector<UnitId> units;
    };
    constexpr qsizetype shortest = 3;
    QVector<Near> found;
    QVector<quint32> bits;
    for (const QString &reading : readings)
        bits.append(letterBits(reading));
    for (const LikeKey &like : m_likeKeys) {
        const int most = like.key.size() <= 4 ? 1 : 2;
        int away = most + 1;
        qsizetype order = like.key.size();
        for (qsizetype i = 0; i < readings.size(); ++i) {
            const QString &reading = readings.at(i);
            if (mayBeWithin(bits.at(i), like.letters, most))
                away = std::min(away, lettersApart(reading, like.key, most));
            const bool within = mayHold(bits.at(i), like.letters) && containsWords(reading, like.key);
            const bool around = reading.size() >= shortest && mayHold(like.letters, bits.at(i));
            if (within || (around && containsWords(like.key, reading)))
                away = std::min(away, most);
            order = within ? -like.key.size() : order;
        }
        if (away <= most)
            found.append(Near{away, order, like.units});
    }
    std::stable_sort(found.begin(), found.end(), [](const Near &a, const Near &b) {
        return a.away != b.away     ? a.away < b.away
               : a.order != b.order ? a.order < b.order
                                    : a.units.first() < b.units.first();
    });
    QVector<UnitId> units;
    for (const Near &near : std::as_const(found))
        append(units, near.units);
    return units;
}

// Where the names of so many letters or more begin.
qsizetype UnitMatcher::firstOfSize(qsizetype letters) const
{
    return std::lower_bound(m_likeKeys.begin(), m_likeKeys.end(), letters,
                            [](const LikeKey &like, qsizetype size) { return like.key.size() < size; })
           - m_likeKeys.begin();
}

UnitMatch UnitMatcher::likeKeys(const QString &spelled, const QString &plain, bool cutShort) const
{
    struct Near
    {
        int away;
        QVector<UnitId> units;
    };
    QVector<Near> near;
    QHash<UnitId, int> away;
    constexpr qsizetype longest = 60;
    if (plain.isEmpty() || plain.size() > longest)
        return {};
    const quint32 bits = letterBits(plain);
    for (qsizetype i = firstOfSize(plain.size() - far + 1); i < m_likeKeys.size(); ++i) {
        const LikeKey &like = m_likeKeys.at(i);
        if (like.key.size() >= plain.size() + far)
            break;
        if (!mayBeWithin(bits, like.letters, far - 1))
            continue;
        const int slip = slipsApart(plain, like.key, far - 1);
        if (slip >= far)
            continue;
        near.append(Near{slip, like.units});
        for (const UnitId unit : like.units)
            away.insert(unit, std::min(slip, away.value(unit, far)));
    }
    if (away.size() == 1 && isSlipOf(away.begin().key(), spelled, plain))
        return {UnitMatch::Kind::Sure, UnitMatch::Ground::NearName, away.begin().key(), {}};
    std::stable_sort(near.begin(), near.end(), [](const Near &a, const Near &b) {
        return a.away != b.away ? a.away < b.away : a.units.first() < b.units.first();
    });
    QVector<UnitId> units;
    if (cutShort)
        append(units, cutShortFrom(plain));
    const int allowed = plain.size() >= 6 ? 1 : 0;
    for (const Near &one : std::as_const(near)) {
        if (one.away <= allowed)
            append(units, one.units);
    }
    if (!plain.contains(u' ') && !units.isEmpty())
        append(units, endingWith(plain));
    return askedAbout(UnitMatch::Ground::NearName, units);
}

// One key away, in the spelling with marks, too; never for names of one syllable and for short ones.
bool UnitMatcher::isSlipOf(UnitId unit, const QString &spelled, const QString &plain) const
{
    constexpr qsizetype shortest = 6;
    if (plain.size() < shortest || !plain.contains(u' ') || m_neverGuessed.contains(unit))
        return false;
    const bool marked = spelled != plain;
    const Keys &keys = marked ? m_spelled : m_folded;
    const QString signs = letters(spelled);
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        if (it.value().contains(unit) && it.key().contains(u' ')
            && keepsInitials(plain, nameKey(it.key(), Marks::Dropped))
            && (!m_twins.contains(unit) || !exchangesInLast(plain, nameKey(it.key(), Marks::Dropped))) && slipsApart(signs, letters(it.key()), 1) <= 1)
            return true;
    }
    return false;
}

// "huong l", "don bien phong", "truong thuan": all that begin so; of a school without its kind, all of that place.
QVector<UnitId> UnitMatcher::cutShortFrom(const QString &plain) const
{
    QVector<UnitId> units;
    constexpr qsizetype shortest = 3;
    if (plain.size() < shortest)
        return units;
    const bool initial = plain.contains(u' ') && !isPlainSyllable(plain.section(u' ', -1)); // "tan l", "tan th"
    const QString school = plain.startsWith(QStringLiteral("truong ")) ? plain.section(u' ', 1) : QString();
    const quint32 bits = letterBits(plain);
    for (const LikeKey &like : m_likeKeys) {
        const QString &key = like.key;
        if (!mayHold(like.letters, bits)) // of a school, too: all its words stand in the key
            continue;
        const bool begins = key.startsWith(plain) && (initial || key.size() == plain.size() || key.at(plain.size()) == u' ');
        const bool ofPlace = !school.isEmpty() && key.startsWith(QStringLiteral("truong ")) && key.endsWith(u' ' + school);
        if (begins || ofPlace)
            append(units, like.units);
    }
    std::sort(units.begin(), units.end());
    return units;
}

QStringList UnitMatcher::longerNames(const QString &plain, UnitId unit) const
{
    QStringList longer;
    const quint32 bits = letterBits(plain);
    for (qsizetype i = firstOfSize(plain.size() + 1); i < m_likeKeys.size(); ++i) {
        const LikeKey &like = m_likeKeys.at(i);
        if (!mayHold(like.letters, bits))
            continue;
        const qsizetype more = like.key.size() - plain.size();
        const bool begins = like.key.at(plain.size()) == u' ' && like.key.startsWith(plain);
        const bool ends = like.key.at(more - 1) == u' ' && like.key.endsWith(plain);
        if ((begins || ends) && !like.units.contains(unit))
            longer.append(like.key);
    }
    return longer;
}

bool UnitMatcher::isOneSlipFrom(const QString &spelled, const QString &plain, const QString &key) const
{
    if (slipsApart(plain, key, 1) <= 1)
        return true;
    const QString signs = letters(spelled);
    const QStringList spellings = m_spellings.value(key);
    return std::any_of(spellings.begin(), spellings.end(),
                       [&](const QString &one) { return slipsApart(signs, letters(one), 1) <= 1; });
}

QVector<UnitId> UnitMatcher::endingWith(const QString &plain) const
{
    QVector<UnitId> units;
    for (auto it = m_folded.begin(); it != m_folded.end(); ++it) {
        if (it.key().count(u' ') == 1 && it.key().endsWith(u' ' + plain))
            append(units, it.value());
    }
    std::sort(units.begin(), units.end());
    return units;
}

} // namespace dophu
