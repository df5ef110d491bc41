#include "core/intake/pdfreader.h"

#include "core/intake/pageprose.h"
#include "core/intake/pagetables.h"
#include "core/intake/readinglimits.h"
#include "core/text/legacyencoding.h"
#include "core/text/vietnamesesyllable.h"

#include <QIODevice>
#include <QRegularExpression>

#ifdef DOPHU_WITH_POPPLER
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#endif

namespace dophu
{

namespace
{

using Read = tl::expected<SourceContent, Unread>;

tl::unexpected<Unread> unread(UnreadReason reason, const QString &detail = {})
{
    return tl::make_unexpected(Unread{reason, detail});
}

#ifdef DOPHU_WITH_POPPLER

constexpr qint64 mostPdfBytes = 64LL << 20;
constexpr int mostPages = 300;
constexpr qsizetype mostWordsOfPage = 50'000;
constexpr double marginPart = 0.09; // of the page's height: where page numbers stand

// A cut-off file lacks its end; the library would guess a table of contents and give what is left of it.
bool isWhole(const QByteArray &bytes)
{
    constexpr qsizetype endBytes = 2048;
    const QByteArray end = bytes.right(endBytes);
    return end.contains("%%EOF") && end.contains("startxref");
}

QString textOf(const poppler::text_box &box)
{
    const auto utf8 = box.text().to_utf8();
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    if (!box.has_font_info())
        return text.normalized(QString::NormalizationForm_C);
    const std::string name = box.get_font_name();
    const QString font = QString::fromUtf8(name.data(), qsizetype(name.size()));
    return readLegacy(text, legacyFontOf(QStringView(font).mid(font.indexOf(u'+') + 1))).text; // "ABCDEF+.VnTime"
}

// Fonts that were replaced on the way to the PDF no longer name the encoding; whole pages of syllables do.
LegacyFont guessedEncoding(const QVector<PageWord> &words)
{
    constexpr double sure = 0.85;
    constexpr double doubtful = 0.6;
    QString text;
    for (const PageWord &word : words)
        text += word.text + u' ';
    const double asItIs = vietnameseShare(text);
    const double tcvn3 = vietnameseShare(fromTcvn3(text));
    const double vni = vietnameseShare(fromVni(text));
    if (std::max(tcvn3, vni) < sure || asItIs > doubtful)
        return LegacyFont::Unicode;
    return tcvn3 >= vni ? LegacyFont::Tcvn3 : LegacyFont::Vni;
}

QVector<PageWord> wordsOnPage(const poppler::page &page)
{
    QVector<PageWord> words;
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        const poppler::rectf place = box.bbox();
        if (box.rotation() == 0 && words.size() < mostWordsOfPage)
            words.append({textOf(box), place.left(), place.top(), place.right(), place.bottom()});
    }
    const LegacyFont guessed = guessedEncoding(words);
    for (PageWord &word : words)
        word.text = readLegacy(word.text, guessed).text;
    return words;
}

// "2", "Trang 2/3" near the upper or lower edge.
bool isPageNumber(const PageLine &line, double pageHeight)
{
    static const QRegularExpression form(QStringLiteral("^(-\\s*)?(trang\\s+)?\\d{1,3}(\\s*/\\s*\\d{1,3})?(\\s*-)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const bool edge = line.bottom < marginPart * pageHeight || line.top > (1 - marginPart) * pageHeight;
    return edge && form.match(line.text()).hasMatch();
}

// What programs for scanning write over their pictures.
bool isScannersMark(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("(scanned (by|with)|camscanner|quét bằng)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

class PdfContent
{
public:
    void takePage(const poppler::page &page, int number)
    {
        const double height = page.page_rect().height();
        QVector<PageLine> lines = linesOfPage(wordsOnPage(page));
        lines.removeIf([height](const PageLine &line) { return isPageNumber(line, height); });
        const PageMargins margins = marginsOf(lines);
        const QVector<PageTable> tables = tablesOfPage(lines);
        qsizetype from = 0;
        for (const PageTable &table : tables) {
            takeProse(lines.mid(from, table.firstLine - from), margins, number);
            takeTable(table);
            from = table.lastLine + 1;
        }
        takeProse(lines.mid(from), margins, number);
    }

    bool hasText() const { return m_hasText; }

    SourceContent finish()
    {
        endTable();
        return m_content;
    }

private:
    void takeProse(const QVector<PageLine> &lines, const PageMargins &margins, int page)
    {
        for (const QString &text : paragraphsOf(lines, margins)) {
            endTable();
            m_content.parts.append(ProseLine{++m_paragraph, page, text});
            m_hasText = m_hasText || !isScannersMark(text);
        }
    }

    void takeTable(const PageTable &table)
    {
        m_hasText = true;
        if (m_table && continueTable(*m_table, table))
            return;
        endTable();
        m_table = table;
    }

    void endTable()
    {
        if (!m_table)
            return;
        m_table->grid.name = QStringLiteral("Bảng %1").arg(++m_tables);
        m_content.parts.append(m_table->grid);
        m_table.reset();
    }

    SourceContent m_content{SourceKind::Pdf, {}};
    std::optional<PageTable> m_table; // may go on on the next page
    int m_paragraph = 0;
    int m_tables = 0;
    bool m_hasText = false;
};

Read readPages(poppler::document &document, qint64 bytes, const ReadingWatch &watch)
{
    const int pages = document.pages();
    if (pages > mostPages)
        return unread(UnreadReason::TooLarge, QStringLiteral("%1 pages").arg(pages));
    PdfContent content;
    for (int i = 0; i < pages; ++i) {
        if (watch && !watch(bytes * i / pages, bytes))
            return unread(UnreadReason::Cancelled);
        const std::unique_ptr<poppler::page> page(document.create_page(i));
        if (!page)
            return unread(UnreadReason::Corrupt, QStringLiteral("page %1").arg(i + 1));
        content.takePage(*page, i + 1);
    }
    if (!content.hasText())
        return unread(UnreadReason::UnsupportedImage, QStringLiteral("no text layer"));
    return content.finish();
}

Read readDocument(const QByteArray &bytes, const ReadingWatch &watch)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); // it would write to the terminal
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document)
        return unread(UnreadReason::Corrupt, QStringLiteral("not opened"));
    if (document->is_locked())
        return unread(UnreadReason::PasswordProtected, QStringLiteral("encrypted"));
    if (document->pages() < 1)
        return unread(UnreadReason::Corrupt, QStringLiteral("no pages"));
    return readPages(*document, bytes.size(), watch);
}

#endif

} // namespace

Read readPdf(QIODevice &device, const ReadingWatch &watch)
{
#ifdef DOPHU_WITH_POPPLER
    if (device.size() > mostPdfBytes)
        return unread(UnreadReason::TooLarge, QString::number(device.size()));
    const QByteArray bytes = device.readAll();
    if (!isWhole(bytes))
        return unread(UnreadReason::Corrupt, QStringLiteral("no end of file"));
    try {
        return readDocument(bytes, watch);
    } catch (const std::exception &error) {
        return unread(UnreadReason::Corrupt, QString::fromUtf8(error.what()));
    }
#else
    Q_UNUSED(device)
    Q_UNUSED(watch)
    return unread(UnreadReason::UnsupportedFormat, QStringLiteral("PDF"));
#endif
}

} // namespace dophu
