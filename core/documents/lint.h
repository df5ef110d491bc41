// Lint (soát thể thức): measures a finished page and says where it breaks the decree: page, millimetres, clause. It sees
// only the PDF, whoever made it, and knows no document value. A check whose component the paper does not have says nothing.
#pragma once

#include "core/documents/pdfreading.h"

namespace dophu
{

struct LintFinding
{
    QString code;   // "motto-rule"
    int page = 0;   // from 1
    double mm = 0;  // from the upper edge
    QString clause; // "NĐ 30/2020, PL I, Mục II.1b"
    QString says;   // what is wrong, with what was measured
    bool operator==(const LintFinding &) const = default;
};

// Every check there is, by code.
QStringList lintChecks();
// In the order of the page. paper: read with its lines.
QVector<LintFinding> lint(const PdfPaper &paper);

} // namespace dophu
