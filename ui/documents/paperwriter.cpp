#include "ui/documents/paperwriter.h"

#include "ui/documents/pagepainter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <algorithm>

namespace dophu
{

namespace
{

constexpr int pdfResolution = 1200;

QPageLayout deviceLayout(const PageSetup &page)
{
    // Paper is known upright; a page wider than high is that paper turned.
    const bool across = page.width > page.height;
    const QSizeF upright(across ? page.height : page.width, across ? page.width : page.height);
    const QPageSize size(upright, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch);
    QPageLayout layout(size, across ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode); // our margins are on the page, the printer's own do not count
    return layout;
}

// Inks pages first to last (from 0) of a device whose pages turn by newPage().
bool paintPages(QPagedPaintDevice &device, const PageLayout &layout, qsizetype first, qsizetype last, int sets = 1)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double unitsPerMm = device.logicalDpiX() / 25.4;
    for (int set = 0; set < sets; ++set) {
        for (qsizetype i = first; i <= last; ++i) {
            if ((set > 0 || i > first) && !device.newPage())
                return false;
            paintPage(painter, layout.pages.at(i), layout.font, unitsPerMm);
        }
    }
    return painter.end();
}

Result<QByteArray> pdfBytes(const Document &document)
{
    return pdfOf(layOut(document, documentFont()), {document.title, document.author, document.date});
}

} // namespace

Result<QByteArray> pdfOf(const PageLayout &layout, const PdfProperties &properties)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setPageLayout(deviceLayout(layout.setup));
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setDocumentXmpMetadata(xmpOf(properties));
        writer.setTitle(properties.title);
        writer.setCreator(QStringLiteral("Độ Phủ"));
        if (!paintPages(writer, layout, 0, layout.pages.size() - 1))
            return fail(FailureKind::CannotWrite, properties.title);
    }
    amend(bytes, properties);
    return bytes;
}

Outcome writePdf(const Document &document, QIODevice &device)
{
    const auto bytes = pdfBytes(document);
    if (!bytes)
        return tl::unexpected<Failure>(bytes.error());
    if (device.write(*bytes) != bytes->size())
        return fail(FailureKind::CannotWrite, document.title, device.errorString());
    return {};
}

Outcome writePdf(const Document &document, const QString &path)
{
    const auto bytes = pdfBytes(document);
    if (!bytes)
        return tl::unexpected<Failure>(bytes.error());
    return writeFile(path, *bytes);
}

Outcome print(const Document &document, QPrinter &printer)
{
    printer.setDocName(document.title);
    printer.setPageLayout(deviceLayout(document.page));
    const PageLayout layout = layOut(document, documentFont());
    const qsizetype pages = layout.pages.size();
    const qsizetype first = printer.fromPage() > 0 ? std::min<qsizetype>(printer.fromPage(), pages) - 1 : 0;
    const qsizetype last = printer.toPage() > 0 ? std::min<qsizetype>(printer.toPage(), pages) - 1 : pages - 1;
    // A printer that cannot repeat a job by itself is given the pages again, set after set.
    const int sets = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    if (!paintPages(printer, layout, first, std::max(first, last), sets))
        return fail(FailureKind::CannotWrite, printer.printerName());
    return {};
}

Outcome writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(FailureKind::CannotWrite, path, file.errorString());
    return {};
}

} // namespace dophu
