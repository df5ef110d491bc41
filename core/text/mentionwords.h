// Words around unit names: which only lead up to a name, which no name goes over, which say that something of a commune
// or an agency is named. All are name keys without marks.
#pragma once

#include "core/text/unitmentions.h"

#include <QSet>
#include <QString>

namespace dophu
{

QSet<QString> keySet(const char *words, const char *pairs = ""); // parted by blanks; by commas, of two words each
const QSet<QString> &leadWords(); // "báo cáo", "gửi số", "của": speak about the text, not about a part of the commune
const QSet<QString> &pronouns();  // "xã em", "trường mình": which one is left open
const QSet<QString> &stopWords();   // no name goes on over these
const QSet<QString> &kinWords();    // anh, chị, bác …: a person's name follows
const QSet<QString> &partHeads();   // what a commune has of its own: "cong an", "chi bo"
const QSet<QString> &agencyHeads(); // a unit's name follows: "truong", "chi cuc"
const QSet<QString> &staffParts();  // who is of an agency without being its staff: "phu huynh", "cong doan"

// Whether a word straight behind a name speaks about the report and is not the end of a longer name ("Húc báo" against
// "Húc Nghì"). A word that bears marks must bear these: "vẫn" may follow, "Ván" is a village.
bool mayFollowName(const WrittenWord &word);
bool isNumberWord(const WrittenWord &word); // "ba", "trăm"

} // namespace dophu
