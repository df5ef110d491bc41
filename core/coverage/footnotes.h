// Footnotes (chú thích chất lượng số liệu): what a reader of a table has to know about single numbers in it: whose number
// is an older one, whose suspicious value was accepted and why, who reported no change, whose number was corrected. Made
// from the day's figures alone, in official words, numbered in the order they are first needed; nothing suspicious that
// counts goes without one.
#pragma once

#include "core/coverage/consolidation.h"

namespace dophu
{

struct Footnote
{
    int number = 0; // 1, 2, …
    QString text;   // "Hướng Lập, Xy chưa gửi, lấy số gần nhất ngày 18/8."
    QVector<UnitId> units;
    QString key;  // what it is about: "carried", "accepted jump …"; stays the same while its units change
    QString made; // the text made from the figures, whatever a person wrote instead
    bool edited = false;
    bool stale = false; // written for figures that have changed since
    bool operator==(const Footnote &) const = default;
};

// A person's words for a note, and the made text they replaced. An empty key: a note of their own.
struct FootnoteEdit
{
    QString key;
    QString made;
    QString text;
    bool operator==(const FootnoteEdit &) const = default;
};

// group: only units of that group; empty: every unit.
QVector<Footnote> footnotes(const Consolidation &day, const QString &group = {});

// The made notes in a person's words where there are some. Words stay until they are taken back: where the figures have
// changed since, they are marked stale; where nothing of the kind is left to say, they stand at the end, stale, without
// units. Notes of their own stand after the made ones.
QVector<Footnote> withEdits(QVector<Footnote> notes, const QVector<FootnoteEdit> &edits);

// The numbers that belong to this unit, ascending.
QVector<int> footnotesOf(const QVector<Footnote> &notes, UnitId unit);

} // namespace dophu
