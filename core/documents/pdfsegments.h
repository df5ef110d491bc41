// Pdf segments: the words of a page put together to what an eye takes for one piece of a line, and to the components of an
// official paper: which piece is the motto, the number, the name of the paper. Recognised by their words and places, never
// by how they were written.
#pragma once

#include "core/documents/pdfreading.h"

#include <optional>

namespace dophu
{

struct PdfSegment
{
    int page = 0;
    QString text; // words parted by one blank
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double baseline = 0;
    double points = 0; // of its first word
    bool bold = false; // every word
    bool italic = false;
    double middle() const { return (left + right) / 2; }
};

// Pieces of lines, page by page from above, left before right.
QVector<PdfSegment> segmentsOf(const PdfPaper &paper);

struct PdfComponents
{
    QVector<PdfSegment> state; // one entry a line
    std::optional<PdfSegment> motto;
    QVector<PdfSegment> superior;
    QVector<PdfSegment> issuer;
    std::optional<PdfSegment> number;
    std::optional<PdfSegment> place;
    QVector<PdfSegment> about;
    std::optional<PdfSegment> stamp;
    std::optional<PdfSegment> kind;
    QVector<PdfSegment> subject;
    std::optional<PdfSegment> addressed;
    QVector<PdfSegment> dashes; // of the addressees
    QVector<PdfSegment> body;   // from the first paragraph to the signature, tables left out
    std::optional<PdfSegment> copiesTo;
    QVector<PdfSegment> copies;
    QVector<PdfSegment> authority;
    std::optional<PdfSegment> signer;
    struct Appendix
    {
        PdfSegment heading;
        QVector<PdfSegment> title;
        QVector<PdfSegment> attached;
    };
    QVector<Appendix> appendices;
    QVector<PdfSegment> pageNumbers; // digits alone in the upper margin
    QVector<bool> firstOfPart;       // by page: it begins a paper or an appendix
};

PdfComponents componentsOf(const PdfPaper &paper);

} // namespace dophu
