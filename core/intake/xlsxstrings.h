// Shared strings of an .xlsx. A string whose runs have fonts of their own is read run by run; any other is read in the
// font of the cell that shows it. Phonetic hints (rPh) are not part of a text.
#pragma once

#include "core/intake/gridbuilder.h"
#include "core/intake/richtext.h"

namespace dophu
{

class XmlWalk;

class XlsxStrings
{
public:
    // False when there is more text than the budget allows.
    bool read(XmlWalk &walk, ReadingBudget &budget);
    bool contains(qsizetype index) const { return index >= 0 && index < m_plain.size(); }
    ReadText at(qsizetype index, LegacyFont font, bool bold, bool struck);

private:
    QVector<QString> m_plain;
    QHash<qsizetype, QVector<TextRun>> m_rich;
    QHash<QPair<qsizetype, int>, ReadText> m_converted; // by index and font
};

// Runs of the current element (si, is), past its end.
QVector<TextRun> readXlsxRuns(XmlWalk &walk);

} // namespace dophu
