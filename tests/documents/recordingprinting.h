// A printer for tests that keeps what it was given as PDF, one file a job.
#pragma once

#include "ui/documents/printing.h"

#include <QPrinter>

namespace dophu::fixture
{

class RecordingPrinting final : public Printing
{
public:
    bool plugged = true;
    QString output; // of the next job
    int jobs = 0;

    bool hasPrinter() const override { return plugged; }
    QStringList printers() const override { return plugged ? QStringList{QStringLiteral("HP văn phòng")} : QStringList(); }
    std::unique_ptr<QPrinter> choosePrinter(int, QWidget *) override { return printerCalled({}); }
    std::unique_ptr<QPrinter> printerCalled(const QString &) override
    {
        if (!plugged)
            return nullptr;
        ++jobs;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(output);
        return printer;
    }
};

} // namespace dophu::fixture
