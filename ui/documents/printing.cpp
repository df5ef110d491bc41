#include "ui/documents/printing.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace dophu
{

bool SystemPrinting::hasPrinter() const
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

std::unique_ptr<QPrinter> SystemPrinting::choosePrinter(int pages, QWidget *over)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), over);
    dialog.setMinMax(1, pages);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    return printer;
}

QStringList SystemPrinting::printers() const
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    if (const QString usual = QPrinterInfo::defaultPrinterName(); names.removeOne(usual))
        names.prepend(usual);
    return names;
}

std::unique_ptr<QPrinter> SystemPrinting::printerCalled(const QString &name)
{
    const QPrinterInfo known = QPrinterInfo::printerInfo(name);
    return known.isNull() ? nullptr : std::make_unique<QPrinter>(known, QPrinter::HighResolution);
}

} // namespace dophu
