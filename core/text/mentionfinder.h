// Mention finder: the steps of unitMentions(); private to core/text. First the exact names, then what stands around them
// ("công an xã Thuận"), then what is said like a unit, then slips of the pen; at the end every name is looked at with its
// neighbours again.
#pragma once

#include "core/text/mentionwords.h"
#include "core/text/unitmentions.h"

namespace dophu
{

QString joinedKeys(const QVector<WrittenWord> &words, qsizetype first, qsizetype count, QString WrittenWord::*key);
// Whether a commune's "xã", "thị trấn" stands there, and how many words it is.
bool isCommuneHead(const QVector<WrittenWord> &words, qsizetype at, qsizetype *length);
// Words from `first` on that one name could hold.
qsizetype nameReach(const QVector<WrittenWord> &words, qsizetype first);

class MentionFinder
{
public:
    MentionFinder(const QVector<WrittenWord> &words, const UnitMatcher &matcher, const QHash<QString, UnitId> &learned,
                  bool marked)
        : m_words(words), m_matcher(matcher), m_learned(learned), m_marked(marked)
    {
    }
    QVector<UnitMention> run();

private:
    bool isFree(qsizetype first, qsizetype count) const;
    std::optional<UnitMention> exactAt(qsizetype first, qsizetype count) const;
    void findExact();
    bool isBare(const UnitMention &mention) const;
    bool textHasCapitals() const;
    bool isPersonOrWord(const UnitMention &mention) const;
    bool isNow(qsizetype at) const;

    static bool isNumber(const QString &plain) { return plain.front().isDigit(); }
    bool isShout() const;
    void widenSubUnits();
    qsizetype staffPartStart(const UnitMention &mention) const;
    bool isManyParts(qsizetype at) const;
    bool isCommune(const UnitMention &mention) const;
    qsizetype partStart(qsizetype first) const;
    bool isHeadAt(qsizetype at) const;
    bool isPartHead(qsizetype at) const;
    const UnitMention *leftNeighbour(const UnitMention &mention) const;
    void makePart(UnitMention &mention, qsizetype start);
    void findHeads();
    qsizetype headLength(qsizetype at) const;
    static bool isHead(const QString &word);
    bool goesOn(qsizetype at, bool first) const;
    void addHeaded(qsizetype first, qsizetype head, qsizetype count);
    UnitMatch likely(qsizetype first, qsizetype count, bool cutShort) const;
    void findSlips();
    void checkSurroundings();
    std::optional<QPair<qsizetype, qsizetype>> longerBySlip(const UnitMention &mention) const;
    bool isShortLead(qsizetype first, qsizetype name) const;
    bool isSlip(qsizetype first, qsizetype last, const QString &key) const;
    UnitMention wholeOf(const UnitMention &inner, qsizetype first, qsizetype count) const;
    static bool isOrdinary(const WrittenWord &word);
    qsizetype unexplainedFrom(const UnitMention &mention, qsizetype self) const;
    static bool isStaffWord(const QString &plain);
    bool isNumbering(qsizetype at) const;
    bool isOrdinaryBefore(qsizetype at) const;
    qsizetype unexplainedTo(const UnitMention &mention) const;
    bool goesOnAt(qsizetype at, const UnitMention &mention) const;
    bool isCapitalEnd(qsizetype at) const;
    bool isOneWordAgency(const UnitMention &mention) const;
    std::optional<QPair<qsizetype, qsizetype>> ofAnotherPlace(const UnitMention &mention) const;
    qsizetype otherPlaceEnd(qsizetype from, const UnitMention &mention) const;
    qsizetype otherDistrictEnd(qsizetype from) const;
    qsizetype placeAroundEnd(qsizetype from) const;
    bool isHigherBody(const UnitMention &mention) const;
    bool isLikeOurs(qsizetype first, qsizetype count) const;
    bool isAround(qsizetype first, qsizetype count) const;
    bool namesOwnPlace(const UnitMention &mention) const;
    void makeStranger(qsizetype k, qsizetype first, qsizetype last);
    qsizetype mentionAt(qsizetype word) const;
    bool standsAlone(qsizetype at) const;
    bool mayBeName(qsizetype first, qsizetype count) const;

    const QVector<WrittenWord> &m_words;
    const UnitMatcher &m_matcher;
    const QHash<QString, UnitId> &m_learned;
    bool m_marked;
    QVector<UnitMention> m_found;
    mutable QHash<QString, QStringList> m_longer; // by name, so that one that comes again costs nothing
};

} // namespace dophu
