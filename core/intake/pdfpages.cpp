#include "core/intake/pdfpages.h"

#ifdef DOPHU_WITH_POPPLER
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#endif

#include <algorithm>
#include <memory>

namespace dophu
{

namespace
{

#ifdef DOPHU_WITH_POPPLER

constexpr double pointsAnInch = 72;
constexpr double finest = 200; // dots an inch: a scan seldom has more to tell

std::optional<PagePixels> drawPage(const QByteArray &bytes, int number, int most)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); // it would write to the terminal
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document || document->is_locked() || number < 0 || number >= document->pages())
        return std::nullopt;
    const std::unique_ptr<poppler::page> page(document->create_page(number));
    if (!page || !poppler::page_renderer::can_render())
        return std::nullopt;
    const poppler::rectf paper = page->page_rect();
    const double longer = std::max({paper.width(), paper.height(), 1.0});
    const double dots = std::min(finest, most * pointsAnInch / longer);
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const poppler::image drawn = renderer.render_page(page.get(), dots, dots);
    if (!drawn.is_valid() || drawn.format() != poppler::image::format_argb32)
        return std::nullopt;
    PagePixels pixels{drawn.width(), drawn.height(), {}, document->pages()};
    constexpr int bytesAPixel = 4;
    for (int row = 0; row < drawn.height(); ++row)
        pixels.argb.append(drawn.const_data() + qsizetype(row) * drawn.bytes_per_row(), drawn.width() * bytesAPixel);
    return pixels;
}

#endif

} // namespace

bool isPdf(const QByteArray &bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

std::optional<PagePixels> drawPdfPage(const QByteArray &bytes, int page, int most)
{
#ifdef DOPHU_WITH_POPPLER
    try {
        return drawPage(bytes, page, most);
    } catch (const std::exception &) {
        return std::nullopt; // a page that cannot be drawn is opened by another program
    }
#else
    Q_UNUSED(bytes)
    Q_UNUSED(page)
    Q_UNUSED(most)
    return std::nullopt;
#endif
}

} // namespace dophu
