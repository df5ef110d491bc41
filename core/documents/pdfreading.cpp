#include "core/documents/pdfreading.h"

#include <algorithm>
#include <memory>

#ifdef DOPHU_WITH_POPPLER
#include <poppler-document.h>
#include <poppler-font.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#endif

namespace dophu
{

namespace
{

constexpr double mmPerPdfUnit = 25.4 / 72;

// Words of one line have one baseline, whatever their sizes; a line's words are put from left to right.
void inReadingOrder(QVector<PdfWord> &words)
{
    constexpr double sameLine = 1.0; // mm
    std::stable_sort(words.begin(), words.end(), [](const PdfWord &a, const PdfWord &b) {
        return a.page != b.page ? a.page < b.page : a.baseline() < b.baseline();
    });
    for (qsizetype first = 0; first < words.size();) {
        qsizetype last = first;
        while (last + 1 < words.size() && words.at(last + 1).page == words.at(first).page
               && words.at(last + 1).baseline() - words.at(first).baseline() < sameLine)
            ++last;
        std::stable_sort(words.begin() + first, words.begin() + last + 1,
                         [](const PdfWord &a, const PdfWord &b) { return a.left < b.left; });
        first = last + 1;
    }
}

#ifdef DOPHU_WITH_POPPLER

QString fromPoppler(const poppler::ustring &text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

void readWords(const poppler::page &page, int number, QVector<PdfWord> &words)
{
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        const poppler::rectf place = box.bbox();
        PdfWord word;
        word.page = number;
        word.text = fromPoppler(box.text()).normalized(QString::NormalizationForm_C);
        word.left = place.left() * mmPerPdfUnit;
        word.right = place.right() * mmPerPdfUnit;
        word.top = place.top() * mmPerPdfUnit;
        word.bottom = place.bottom() * mmPerPdfUnit;
        if (box.has_font_info()) {
            word.points = box.get_font_size();
            word.face = QString::fromStdString(box.get_font_name());
        }
        words.append(word);
    }
}

// The page drawn, and what its dots are.
class DrawnPage
{
public:
    DrawnPage(const poppler::page &page, int number) : m_number(number)
    {
        poppler::page_renderer renderer;
        renderer.set_image_format(poppler::image::format_rgb24);
        m_image = renderer.render_page(&page, dotsPerInch, dotsPerInch);
    }

    void addTo(PdfPaper &paper)
    {
        for (int y = 0; y < m_image.height(); ++y)
            addRow(paper, y);
        if (m_red.right > m_red.left)
            paper.boxes.append({m_number, m_red.left * mmPerDot, m_red.top * mmPerDot, (m_red.right - m_red.left) * mmPerDot,
                                (m_red.bottom - m_red.top) * mmPerDot});
    }

private:
    static constexpr double dotsPerInch = 150;
    static constexpr double mmPerDot = 25.4 / dotsPerInch;
    static constexpr double shortestRule = 8; // mm; no stroke of a letter is as long

    struct Extent
    {
        int left = 1'000'000;
        int right = -1;
        int top = 1'000'000;
        int bottom = -1;
    };

    // A run of dark dots is a rule; the run below it is the same rule still. Most of a page is white: that is passed first.
    void addRow(PdfPaper &paper, int y)
    {
        const auto *dot = reinterpret_cast<const unsigned char *>(m_image.const_data()) + y * m_image.bytes_per_row();
        const int width = m_image.width();
        int from = -1;
        for (int x = 0; x < width; ++x, dot += 3) {
            const bool dark = dot[0] < 140;
            if (dark) {
                from = from < 0 ? x : from;
                continue;
            }
            if (dot[0] > 200 && dot[1] < 150 && dot[2] < 150)
                addRed(x, y);
            if (from >= 0)
                endRun(paper, from, x, y);
            from = -1;
        }
        if (from >= 0)
            endRun(paper, from, width, y);
    }
    void endRun(PdfPaper &paper, int from, int to, int y) const
    {
        if ((to - from) * mmPerDot >= shortestRule)
            addRule(paper, from * mmPerDot, to * mmPerDot, y * mmPerDot);
    }
    void addRed(int x, int y)
    {
        m_red.left = std::min(m_red.left, x);
        m_red.right = std::max(m_red.right, x);
        m_red.top = std::min(m_red.top, y);
        m_red.bottom = std::max(m_red.bottom, y);
    }
    void addRule(PdfPaper &paper, double left, double right, double y) const
    {
        constexpr double thickest = 0.6; // mm
        for (qsizetype i = paper.rules.size() - 1; i >= 0; --i) {
            const PdfRule &rule = paper.rules.at(i);
            if (rule.page != m_number || y - rule.y >= thickest)
                break; // rules come from above
            if (std::abs(rule.left - left) < 0.5 && std::abs(rule.right - right) < 0.5)
                return;
        }
        paper.rules.append({m_number, left, right, y});
    }

    Extent m_red;
    int m_number;
    poppler::image m_image;
};

#endif

} // namespace

double PdfWord::baseline() const
{
    // Times: 0.891 of the size above, 0.216 below the baseline.
    return top + (bottom - top) * 0.891 / (0.891 + 0.216);
}

#ifdef DOPHU_WITH_POPPLER

bool canReadPdf()
{
    return true;
}

Result<PdfPaper> readPdf(const QByteArray &bytes, const QString &name, PdfInk ink)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); // it would write to the terminal
    const std::unique_ptr<poppler::document> file(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!file)
        return fail(FailureKind::CannotRead, name, QStringLiteral("không phải PDF hoặc tệp hỏng"));
    if (file->is_locked())
        return fail(FailureKind::CannotRead, name, QStringLiteral("PDF có mật khẩu"));
    if (file->pages() == 0)
        return fail(FailureKind::CannotRead, name, QStringLiteral("PDF không có trang nào"));
    PdfPaper paper;
    for (const poppler::font_info &face : file->fonts()) {
        if (!face.is_embedded())
            paper.facesOutside.append(QString::fromStdString(face.name()));
    }
    for (int i = 0; i < file->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(file->create_page(i));
        if (!page)
            return fail(FailureKind::CannotRead, name, QString::number(i + 1));
        const poppler::rectf size = page->page_rect();
        paper.pages.append({size.width() * mmPerPdfUnit, size.height() * mmPerPdfUnit});
        readWords(*page, i, paper.words);
        if (ink == PdfInk::WordsAndLines)
            DrawnPage(*page, i).addTo(paper);
    }
    inReadingOrder(paper.words);
    return paper;
}

#else

bool canReadPdf()
{
    return false;
}

Result<PdfPaper> readPdf(const QByteArray &, const QString &name, PdfInk)
{
    return fail(FailureKind::CannotRead, name, QStringLiteral("Poppler"));
}

#endif

} // namespace dophu
