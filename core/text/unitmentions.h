// Unit mentions: which units a running text names, and where. The longest exact name wins ("THPT A Túc" is no A Túc); what
// looks like a unit without being one is found, too, so that it can be asked: a sub-unit ("công an xã Thuận"), a commune of
// another district, a name cut short ("Hướng L."), a slip of the pen. A slip is taken for a unit only where that one is one
// letter away and every other at least three, and never among names of one syllable.
#pragma once

#include "core/text/unitmatcher.h"

#include <QHash>

namespace dophu
{

struct WrittenWord
{
    enum Gap
    {
        Blank,
        Soft, // a dot, slash, & or close dash: names run across
        Dash, // one with blanks around it: names may run across
        Hard  // names do not
    };
    QString plain;   // name key without marks; raw telex is read as what was meant
    QString spelled; // with marks
    qsizetype start = 0;
    qsizetype length = 0;
    Gap before = Hard;
    bool capital = false; // begins with a capital letter
    bool upper = false;   // has no other
    bool at = false;      // "@Phòng VHTT": somebody is called
    bool mixed = false;   // has several, and small ones: "NHo"
};
QVector<WrittenWord> wordsOf(const QString &text);

struct UnitMention
{
    qsizetype first = 0; // word
    qsizetype count = 0;
    UnitMatch match; // Sure, Ask, or Unknown: said like a unit, but none of ours
    enum How
    {
        ByName,
        ByCode,
        Learned,
        Misspelt
    };
    How how = ByName;
    bool bare = false; // a word of everyday use or a person's name, too: "Thuận", "thống kê"
    bool operator==(const UnitMention &) const = default;
};

// learned: name key without marks → unit. marked: the text around is written with marks, so that a bare "xa" is no xã.
// In the order of the text, never overlapping.
QVector<UnitMention> unitMentions(const QVector<WrittenWord> &words, const UnitMatcher &matcher,
                                  const QHash<QString, UnitId> &learned = {}, bool marked = false);

} // namespace dophu
