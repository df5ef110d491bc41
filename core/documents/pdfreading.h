// Pdf reading: what stands on the pages of a finished PDF, read by another's eyes (Poppler) than those that wrote it: each
// word with its place, size and face, each straight line as it was inked. For reconciling and measuring our own papers.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace dophu
{

// All lengths in mm from the page's upper left corner.
struct PdfWord
{
    int page = 0; // from 0
    QString text;
    double left = 0;
    double right = 0;
    double top = 0; // of the face, not of the ink
    double bottom = 0;
    double points = 0;
    QString face; // as the file calls it: "ABCDEF+DoPhuSerif-Bold"
    bool operator==(const PdfWord &) const = default;

    bool bold() const { return face.contains(QLatin1String("Bold")); }
    bool italic() const { return face.contains(QLatin1String("Italic")); }
    double baseline() const; // of a Times face
};

// A horizontal line of ink.
struct PdfRule
{
    int page = 0;
    double left = 0;
    double right = 0;
    double y = 0;
    bool operator==(const PdfRule &) const = default;
    double length() const { return right - left; }
};

// A box of red lines: a stamp.
struct PdfBox
{
    int page = 0;
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    bool operator==(const PdfBox &) const = default;
};

struct PdfPageSize
{
    double width = 0;
    double height = 0;
    bool operator==(const PdfPageSize &) const = default;
};

struct PdfPaper
{
    QVector<PdfPageSize> pages;
    QVector<PdfWord> words; // page by page, line by line, from left to right
    QVector<PdfRule> rules; // page by page, from above
    QVector<PdfBox> boxes;
    QStringList facesOutside; // faces that are not embedded
};

// Whether this build can read PDF files.
bool canReadPdf();

enum class PdfInk
{
    Words,        // words alone
    WordsAndLines // the lines too: the pages are drawn for that
};

// Fails with CannotRead, subject: name: the bytes are no PDF, it is locked, or this build reads none.
Result<PdfPaper> readPdf(const QByteArray &bytes, const QString &name, PdfInk ink);

} // namespace dophu
