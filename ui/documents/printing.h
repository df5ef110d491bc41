// Printing: the printers of this PC and the dialog that picks one, behind an interface so that a page prints without
// knowing either and a test prints without paper.
#pragma once

#include <QPrinter>
#include <QStringList>
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
    // The printers by name, the usual one first …
    virtual QStringList printers() const { return {}; }
    // … and one of them without asking; null when it is not there any more.
    virtual std::unique_ptr<QPrinter> printerCalled(const QString &) { return nullptr; }
};

class SystemPrinting final : public Printing
{
public:
    bool hasPrinter() const override;
    std::unique_ptr<QPrinter> choosePrinter(int pages, QWidget *over) override;
    QStringList printers() const override;
    std::unique_ptr<QPrinter> printerCalled(const QString &name) override;
};

} // namespace dophu
