// Linter: one measuring of one page after the other. Each check looks at one component of the decree and says at most once
// what is wrong with it; the checks stand in three files by where their component stands on paper.
#pragma once

#include "core/documents/lint.h"
#include "core/documents/pdfsegments.h"

#include <QHash>
#include <QPointF>

namespace dophu
{

class Linter
{
public:
    explicit Linter(const PdfPaper &paper) : m_paper(paper), m_on(componentsOf(paper)) {}
    QVector<LintFinding> run(); // in the order of the page

private:
    static constexpr double pointSlack = 0.3; // a size is read from the file to a tenth
    static constexpr double placeSlack = 1.0; // mm

    void checkPages();
    void checkMargins();
    void checkPageNumbers();
    void checkState();
    void checkAgencies();
    void checkNumberAndDate();
    void checkTitle();
    void checkAbout();
    void checkAddressees();
    void checkBody();
    void checkCopies();
    void checkSigner();
    void checkAppendices();
    void checkSpelling();
    QHash<int, QPointF> columnsOfPeople() const;

    static QString measured(double value);
    // A check says one thing once.
    void say(const char *code, int page, double mm, const QString &what);
    void say(const char *code, const PdfSegment &at, const QString &what) { say(code, at.page, at.top, what); }
    void wantSize(const char *code, const PdfSegment &segment, double least, double most);
    void wantBold(const char *code, const PdfSegment &segment);
    void wantCentred(const char *code, const PdfSegment &segment, double middle);
    // The rule right under a piece of text, if any.
    std::optional<PdfRule> ruleUnder(const PdfSegment &segment) const;
    void wantPartRule(const char *code, const QVector<PdfSegment> &lines);
    void wantRegistrable(const QVector<PdfSegment> &subject);

    const PdfPaper &m_paper;
    PdfComponents m_on;
    QVector<LintFinding> m_findings;
};

} // namespace dophu
