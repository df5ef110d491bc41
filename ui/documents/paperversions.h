// Paper versions: what the register says of a paper among the others: what it is, the how-manieth of its subject, and by
// which one it was replaced. A report and those that replace it are one row of versions.
#pragma once

#include "core/domain/issuedpaper.h"

#include <QVector>

namespace dophu
{

// "Báo cáo ngày 19/8"; a free letter by its trích yếu.
QString issuedKindName(const IssuedPaper &paper);

// papers: the whole register, newest first. 1 for the first of its subject and for a letter, which answers no other.
int issuedTimes(const QVector<IssuedPaper> &papers, qsizetype row);
// A report is replaced by its next version, a letter never.
bool isReplaceable(const IssuedPaper &paper);
// The next version of a report; null: it holds.
const IssuedPaper *replacedBy(const QVector<IssuedPaper> &papers, qsizetype row);

} // namespace dophu
