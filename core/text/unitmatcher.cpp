#include "core/text/unitmatcher.h"
#include "core/text/namekey.h"

#include <algorithm>
#include <array>

namespace dophu
{

namespace
{

struct Abbreviation
{
    const char *written; // a key, with or without marks: it has none
    const char *full;    // as keys are made of it
};

// At the head of a name. "tt" is a town or a centre: both are read, and the registry says which there is.
constexpr std::array<Abbreviation, 15> headWords{{
    {"ubndx", "UBND xã"},
    {"ubndtt", "UBND thị trấn"},
    {"uy ban nhan dan", "UBND"},
    {"x", "xã"},
    {"tt", "thị trấn"},
    {"tt", "trung tâm"},
    {"p", "phòng"},
    {"vp", "văn phòng"},
    {"cc", "chi cục"},
    {"bql", "ban quản lý"},
    {"don bp", "đồn biên phòng"},
    {"mam non", "MN"},
    {"tieu hoc", "TH"},
    {"trung hoc co so", "THCS"},
    {"vien ksnd", "viện kiểm sát nhân dân"},
}};

// "Trường" may be left out before these, and before nothing else: "Trường Thuận" is not "Thuận".
constexpr std::array schoolKinds{"mn",       "th",        "thcs",      "thpt",   "mam non",
                                 "tieu hoc", "trung hoc", "pho thong", "ptdtbt", "ptdtnt"};

const QStringList &communeHeads()
{
    static const QStringList heads{nameKey(u"xã", Marks::Kept),          nameKey(u"thị trấn", Marks::Kept),
                                   nameKey(u"phường", Marks::Kept),      nameKey(u"xã", Marks::Dropped),
                                   nameKey(u"thị trấn", Marks::Dropped), nameKey(u"phường", Marks::Dropped)};
    return heads;
}

QString withoutHead(const QString &key, const QString &head)
{
    return key.startsWith(head + u' ') ? key.mid(head.size() + 1) : QString();
}

// The key's own words may be in either spelling, so the head is sought without marks; most keys part from it in their very
// first letter.
QString afterHead(const QString &key, const QString &plainHead)
{
    if (key.isEmpty() || (key.at(0).unicode() < 0x80 && key.at(0) != plainHead.at(0)))
        return {};
    qsizetype end = -1;
    for (qsizetype words = plainHead.count(u' ') + 1; words > 0; --words) {
        end = key.indexOf(u' ', end + 1);
        if (end < 0)
            return {};
    }
    return nameKey(key.left(end), Marks::Dropped) == plainHead ? key.mid(end + 1) : QString();
}

bool isCommuneName(const QString &name)
{
    const QString key = nameKey(name, Marks::Kept);
    return std::any_of(communeHeads().begin(), communeHeads().end(),
                       [&](const QString &head) { return !withoutHead(key, head).isEmpty(); });
}

// A number or an hour is a code or a name to the letter, if anything: nothing is "nearly" a number.
bool hasLetter(const QString &key)
{
    return std::any_of(key.begin(), key.end(), [](QChar letter) { return letter.isLetter(); });
}

void merge(QVector<UnitId> &into, const QVector<UnitId> &units)
{
    for (const UnitId unit : units) {
        if (!into.contains(unit))
            into.append(unit);
    }
}

UnitMatch asked(UnitMatch::Ground ground, QVector<UnitId> candidates)
{
    constexpr qsizetype most = 8;
    candidates.resize(std::min(most, candidates.size()));
    return {candidates.isEmpty() ? UnitMatch::Kind::Unknown : UnitMatch::Kind::Ask, ground, {}, candidates};
}

} // namespace

UnitMatcher::UnitMatcher(const Registry &registry, const QString &district) : m_district(nameKey(district, Marks::Dropped))
{
    for (const QString &word : m_district.section(u' ', 1).split(u' ', Qt::SkipEmptyParts))
        m_districtInShort.append(word.front()); // "huyen huong hoa" → "hh"
    for (const Unit &unit : registry.units()) {
        m_codes.insert(unit.code.toLower(), unit.id);
        const bool commune = isCommuneName(unit.name);
        learn(unit.name, unit.id, commune);
        learn(unit.shortName, unit.id, commune);
        for (const QString &alias : unit.aliases)
            learn(alias, unit.id, commune);
        for (const QString &former : unit.formerNames) {
            for (const QString &reading : readings(nameKey(former, Marks::Dropped), true))
                add(m_retired, reading, unit.id);
        }
    }
    for (const CodePast &past : registry.pasts()) {
        const Unit *heir = registry.byCode(past.became.isEmpty() ? past.code : past.became);
        if (!heir)
            continue;
        if (!m_codes.contains(past.code.toLower()))
            m_pastCodes.insert(past.code.toLower(), heir->id);
        for (const QString &reading : readings(nameKey(past.name, Marks::Dropped), true)) {
            if (!m_folded.contains(reading))
                add(m_retired, reading, heir->id);
        }
    }
    learnShortPlaces(registry);
    learnEdges(registry);
}

// "Xã H.Lập", "MN H.Lập": the commune that is called "H.Lập" for short, and its schools.
void UnitMatcher::learnShortPlaces(const Registry &registry)
{
    for (const Unit &commune : registry.units()) {
        if (!isCommuneName(commune.name))
            continue;
        for (const QString &alias : commune.aliases) {
            if (alias.indexOf(u'.') != 1 || alias.contains(u' '))
                continue;
            const QString place = u' ' + commune.name.section(u' ', -alias.count(u'.') - 1);
            learn(commune.name.chopped(place.size() - 1) + alias, commune.id, true);
            for (const Unit &unit : registry.units()) {
                for (const QString &name : QStringList{unit.name, unit.shortName} + unit.aliases) {
                    if (unit.id != commune.id && name.endsWith(place))
                        learn(name.chopped(place.size() - 1) + alias, unit.id, false);
                }
            }
        }
    }
}

QStringList UnitMatcher::headsInShort()
{
    QStringList heads{QStringLiteral("truong"), QStringLiteral("ubnd")};
    for (const Abbreviation &head : headWords)
        heads.append(QLatin1String(head.written));
    return heads;
}

// Only a commune is called without its head: "TT Y tế" may be read "thị trấn Y tế", and must not become "Y tế".
void UnitMatcher::learn(const QString &name, UnitId unit, bool commune)
{
    for (const QString &reading : readings(nameKey(name, Marks::Kept), commune))
        add(m_spelled, reading, unit);
    for (const QString &reading : readings(nameKey(name, Marks::Dropped), commune))
        add(m_folded, reading, unit);
}

void UnitMatcher::add(Keys &keys, const QString &key, UnitId unit)
{
    if (key.isEmpty()) // a unit without a short name
        return;
    if (QVector<UnitId> &units = keys[key]; !units.contains(unit))
        units.append(unit);
}

// Every way to write the name out: heads in full, "UBND" before a commune and "Trường" before its kind left out, the
// district behind it left out. bare: a commune's own "xã" left out, too; of a name in the registry, never of a text, or
// "thị trấn Thuận" would pass for "xã Thuận".
QStringList UnitMatcher::readings(const QString &key, bool bare) const
{
    const bool marked = nameKey(key, Marks::Dropped) != key;
    QStringList all{key};
    const auto take = [&all](const QString &reading) {
        if (!reading.isEmpty() && !all.contains(reading))
            all.append(reading);
    };
    for (qsizetype i = 0; i < all.size() && all.size() < 64; ++i) {
        const QString reading = all.at(i);
        for (const Abbreviation &head : headWords) {
            const QString rest = afterHead(reading, QLatin1String(head.written));
            if (rest.isEmpty())
                continue;
            for (const Marks marks : {Marks::Kept, Marks::Dropped}) {
                if (marks == Marks::Kept && !marked)
                    continue;
                take(nameKey(QString::fromUtf8(head.full), marks) + u' ' + rest);
            }
        }
        for (const QString &whole : withTailInFull(reading, marked))
            take(whole);
        const QString ofOffice = afterHead(reading, QStringLiteral("ubnd"));
        for (const QString &commune : communeHeads()) {
            if (!withoutHead(ofOffice, commune).isEmpty())
                take(ofOffice);
            if (bare)
                take(withoutHead(reading, commune));
        }
        const QString school = afterHead(reading, QStringLiteral("truong"));
        for (const char *kind : schoolKinds) {
            if (!afterHead(school, QLatin1String(kind)).isEmpty())
                take(school);
        }
        const QString plain = nameKey(reading, Marks::Dropped);
        if (!m_district.isEmpty() && plain.endsWith(u' ' + m_district))
            take(reading.split(u' ').mid(0, reading.count(u' ') - m_district.count(u' ')).join(u' '));
    }
    return all;
}

// "Ban Tổ chức HU", "BHXH huyện HH", "Agribank CN Lao Bảo": what offices shorten behind a name or in it.
QStringList UnitMatcher::withTailInFull(const QString &reading, bool marked) const
{
    QStringList whole;
    const auto written = [marked](const QString &text) { return nameKey(text, marked ? Marks::Kept : Marks::Dropped); };
    const auto shortened = [&](const char *tail) { return reading.endsWith(QLatin1Char(' ') + QLatin1String(tail)); };
    if (shortened("hu")) {
        for (const Marks marks : {Marks::Kept, Marks::Dropped})
            whole.append(reading.chopped(2) + nameKey(u"huyện ủy", marks));
    }
    if (!m_districtInShort.isEmpty() && reading.endsWith(u' ' + m_districtInShort))
        whole << reading.chopped(m_districtInShort.size() + 1)
              << reading.chopped(m_districtInShort.size() + 1) + u' ' + written(QStringLiteral("huyện"));
    const QString branch = QStringLiteral(" cn ");
    if (const qsizetype at = reading.indexOf(branch); at > 0)
        whole.append(reading.left(at) + u' ' + written(QStringLiteral("chi nhánh")) + u' '
                     + reading.mid(at + branch.size()));
    return whole;
}

QVector<UnitId> UnitMatcher::exactly(const QStringList &readings, const Keys &keys) const
{
    QVector<UnitId> units;
    for (const QString &reading : readings)
        merge(units, keys.value(reading));
    return units;
}

UnitMatch UnitMatcher::match(const QString &text) const
{
    return matched(text, true);
}

UnitMatch UnitMatcher::matchExactly(const QString &text) const
{
    return matched(text, false);
}

UnitMatch UnitMatcher::matched(const QString &text, bool likeNames) const
{
    const QString code = text.trimmed().toLower();
    if (const auto found = m_codes.constFind(code); found != m_codes.constEnd())
        return {UnitMatch::Kind::Sure, UnitMatch::Ground::Code, *found, {}};
    if (const auto found = m_pastCodes.constFind(code); found != m_pastCodes.constEnd())
        return asked(UnitMatch::Ground::Retired, {*found});
    const QString spelled = nameKey(text, Marks::Kept);
    const QString plain = nameKey(text, Marks::Dropped);
    constexpr qsizetype longestName = 200;
    if (plain.isEmpty() || plain.size() > longestName)
        return {};
    const bool lettered = hasLetter(plain);
    // Most texts of a sheet begin or end as no name does, however its heads are written.
    const bool mayBeName = mayBegin(plain.section(u' ', 0, 0)) && mayEnd(plain.section(u' ', -1));
    if (!mayBeName && !(lettered && likeNames))
        return {};
    const QStringList plainReadings = lettered ? readings(plain, false) : QStringList{plain};
    if (!mayBeName)
        return asked(UnitMatch::Ground::NearName, nearly(plainReadings));
    QVector<UnitId> units = exactly(plainReadings, m_retired);
    if (!units.isEmpty()) {
        merge(units, exactly(plainReadings, m_folded));
        return asked(UnitMatch::Ground::Retired, units);
    }
    const bool marked = spelled != plain;
    units = marked ? exactly(readings(spelled, false), m_spelled) : exactly(plainReadings, m_folded);
    if (units.size() == 1)
        return {UnitMatch::Kind::Sure, UnitMatch::Ground::Name, units.first(), {}};
    if (units.size() > 1)
        return asked(UnitMatch::Ground::Several, units);
    if (!lettered || !likeNames)
        return {};
    // Marks were written, but not these: a twin, or a slip.
    units = exactly(plainReadings, m_folded);
    merge(units, nearly(plainReadings));
    return asked(UnitMatch::Ground::NearName, units);
}

} // namespace dophu
