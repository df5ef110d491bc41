// Papers: where a page sends a finished document: to the eye, to a printer, to a PDF file. The pages of the window never
// include one another; this is what they see of the code that draws paper.
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

class QWidget;

namespace dophu
{

class Papers
{
public:
    virtual ~Papers() = default;
    virtual bool hasPrinter() const = 0;
    // Shows the pages as they will be printed; from there they go to a printer. How many were sent: 0 when the person
    // only looked. Fails with CannotWrite, subject: the printer's name.
    virtual Result<int> show(const Document &document, QWidget *over) = 0;
    // Fails with CannotWrite, subject: path. Never leaves half a file.
    virtual Outcome savePdf(const Document &document, const QString &path) = 0;
};

} // namespace dophu
