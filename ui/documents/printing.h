// Printing: the printers of this PC and the dialog that picks one, behind an interface so that a page prints without
// knowing either and a test prints without paper.
#pragma once

#include <QPrinter>
#include <memory>

class QWidget;

namespace dophu
{

class Printing
{
public:
    virtual ~Printing() = default;
    virtual bool hasPrinter() const = 0;
    // Ready to print on; null when the person turned back. pages: how many there are to choose from.
    virtual std::unique_ptr<QPrinter> choosePrinter(int pages, QWidget *over) = 0;
};

class SystemPrinting final : public Printing
{
public:
    bool hasPrinter() const override;
    std::unique_ptr<QPrinter> choosePrinter(int pages, QWidget *over) override;
};

} // namespace dophu
