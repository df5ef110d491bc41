#include "ui/documents/documentpapers.h"

#include "ui/documents/paperdialog.h"
#include "ui/documents/paperwriter.h"
#include "ui/documents/printing.h"

namespace dophu
{

bool DocumentPapers::hasPrinter() const
{
    return m_printing.hasPrinter();
}

Result<int> DocumentPapers::show(const Document &document, QWidget *over)
{
    const PageLayout layout = layOut(document, documentFont());
    PaperDialog dialog(document.title, layout, m_printing.hasPrinter(), over);
    if (dialog.exec() != QDialog::Accepted)
        return 0;
    const int pages = int(layout.pages.size());
    const auto printer = m_printing.choosePrinter(pages, over);
    if (!printer)
        return 0;
    if (const Outcome printed = print(document, *printer); !printed)
        return tl::unexpected<Failure>(printed.error());
    return pages;
}

Outcome DocumentPapers::savePdf(const Document &document, const QString &path)
{
    return writePdf(document, path);
}

} // namespace dophu
