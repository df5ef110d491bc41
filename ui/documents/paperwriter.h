// Paper writer: a document as PDF or on a printer, drawn by the painter that draws the preview. The same document gives
// the same PDF bytes: its creation date is the paper's date, not the clock's.
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "ui/documents/pdfproperties.h"

class QIODevice;
class QPrinter;

namespace dophu
{

struct PageLayout;

// Fails with CannotWrite, subject: path. Never leaves half a file.
Outcome writePdf(const Document &document, const QString &path);
// The device is open for writing; fails with CannotWrite when it takes no more.
Outcome writePdf(const Document &document, QIODevice &device);
// Pages already laid out, as PDF/A-1b. Fails with CannotWrite.
Result<QByteArray> pdfOf(const PageLayout &layout, const PdfProperties &properties);
// Prints the pages the printer was asked for, all otherwise. Fails with CannotWrite, subject: the printer's name.
Outcome print(const Document &document, QPrinter &printer);

// Writes bytes to a file in one step; for the other formats of the same document. Fails with CannotWrite.
Outcome writeFile(const QString &path, const QByteArray &bytes);

} // namespace dophu
