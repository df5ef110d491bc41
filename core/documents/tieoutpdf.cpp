#include "core/documents/officialformat.h"
#include "core/documents/tablewidths.h"
#include "core/documents/tieout.h"

#include <algorithm>

namespace dophu
{

namespace
{

// Written from right to left, a reader turns them round; a sign beyond the first plane (an emoji) comes from a face that
// names no letter for it. Such letters are held against the text of the .docx alone.
bool isReadOtherwise(QChar c)
{
    return c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL
           || c.category() == QChar::Other_Format;
}

// Blanks are not compared: a line may break anywhere, a justified one is wide.
QString inkOf(const QString &text)
{
    QString ink;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (!c.isSpace() && !isReadOtherwise(c))
            ink += c;
    }
    return ink;
}

bool hasLettersReadOtherwise(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), isReadOtherwise);
}

// Of a text whose words a reader may have turned round: its letters, in whatever order.
QString sortedInk(QString ink)
{
    std::sort(ink.begin(), ink.end());
    return ink;
}

class PdfTieOut
{
public:
    PdfTieOut(const Document &document, const PdfPaper &paper) : m_document(document), m_paper(paper)
    {
        const PageSetup &page = document.page;
        for (const PdfWord &word : paper.words) {
            if (inkOf(word.text).isEmpty())
                continue;
            const double middle = (word.top + word.bottom) / 2;
            (middle > page.top && middle < page.height - page.bottom ? m_words : m_outside).append(word);
        }
    }

    Disagreements run()
    {
        for (const Block &block : m_document.blocks) {
            std::visit([&](const auto &b) { match(b); }, block);
            if (!m_found.isEmpty())
                return m_found;
        }
        if (m_at < m_words.size())
            differ(QStringLiteral("cuối văn bản"), QString(), m_words.at(m_at).text);
        checkFeet();
        return m_found;
    }

private:
    double left() const { return m_document.page.left; }
    double width() const { return m_document.page.textWidth(); }

    void differ(const QString &where, const QString &expected, const QString &found)
    {
        const int page = m_at < m_words.size() ? m_words.at(m_at).page + 1 : int(m_paper.pages.size());
        if (m_found.isEmpty())
            m_found.append({page, where, expected, found});
    }

    // The next words that hold so many letters; fewer at the end of the paper.
    QVector<PdfWord> take(qsizetype letters)
    {
        QVector<PdfWord> words;
        qsizetype taken = 0;
        while (taken < letters && m_at < m_words.size()) {
            words.append(m_words.at(m_at++));
            taken += inkOf(words.last().text).size();
        }
        return words;
    }

    static QString inkOfWords(const QVector<PdfWord> &words)
    {
        QString ink;
        for (const PdfWord &word : words)
            ink += inkOf(word.text);
        return ink;
    }

    void matchText(const QString &where, const QString &text)
    {
        const QString expected = inkOf(text);
        const qsizetype from = m_at;
        const QString found = inkOfWords(take(expected.size()));
        if (found == expected || (hasLettersReadOtherwise(text) && sortedInk(found) == sortedInk(expected)))
            return;
        m_at = from;
        differ(where, text, found);
    }

    // Words that stand beside one another in columns: edges are their right ends.
    bool matchColumns(const QString &where, const QStringList &texts, const QVector<double> &edges)
    {
        qsizetype letters = 0;
        for (const QString &text : texts)
            letters += inkOf(text).size();
        const qsizetype from = m_at;
        QStringList found(texts.size(), QString());
        for (const PdfWord &word : take(letters)) {
            const double middle = (word.left + word.right) / 2;
            qsizetype column = 0;
            while (column + 1 < edges.size() && middle > edges.at(column))
                ++column;
            found[column] += inkOf(word.text);
        }
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (found.at(i) == inkOf(texts.at(i)))
                continue;
            m_at = from;
            differ(where, texts.at(i), found.at(i));
            return false;
        }
        return true;
    }

    void match(const Letterhead &head)
    {
        const QVector<double> edges{left() + officialformat::letterheadLeft, left() + width()};
        QStringList below{head.numberLine};
        below << head.about << head.urgency;
        const QString agency = (head.superior + head.issuer).join(QString()) + below.join(QString());
        matchColumns(QStringLiteral("phần đầu"), {agency, fixedwords::stateName + fixedwords::motto + head.placeAndDate},
                     edges);
    }
    void match(const TitleBlock &title)
    {
        matchText(QStringLiteral("tên loại, trích yếu"), title.kind + title.subject.join(QString()));
    }
    void match(const Addressees &addressees)
    {
        const QString names = addressees.names.size() == 1 ? addressees.names.first() + u'.'
                                                           : dashedList(addressees.names).join(QString());
        matchText(QStringLiteral("Kính gửi"), fixedwords::addressed + names);
    }
    void match(const Paragraph &paragraph) { matchText(QStringLiteral("nội dung"), textOf(paragraph.runs)); }
    void match(const Heading &heading) { matchText(QStringLiteral("tiêu đề"), heading.number + heading.title); }
    void match(const Note &note) { matchText(QStringLiteral("ghi chú"), note.text); }
    void match(const Picture &picture) { matchText(QStringLiteral("tên biểu đồ"), picture.caption); }
    void match(const AppendixStart &start)
    {
        matchText(QStringLiteral("phụ lục"), appendixHeading(start) + start.title + start.attached.join(QString()));
    }
    void match(const SignatureBlock &block)
    {
        const QString copies = fixedwords::copiesTo + dashedList(block.copies).join(QString());
        matchColumns(QStringLiteral("nơi nhận, chữ ký"), {copies, block.authority.join(QString()) + block.name},
                     {left() + width() * officialformat::copiesShare, left() + width()});
    }

    void match(const Table &table)
    {
        const TableGeometry geometry = geometryOf(table, width());
        QVector<double> edges;
        double x = left();
        for (const double wide : geometry.widths)
            edges.append(x += wide);
        QStringList titles;
        for (const TableColumn &column : table.columns)
            titles.append(column.title);
        int page = -1;
        for (qsizetype i = -1; i < table.rows.size() && m_found.isEmpty(); ++i) {
            const int now = m_at < m_words.size() ? m_words.at(m_at).page : page;
            if (now != page && !matchColumns(QStringLiteral("tiêu đề cột"), titles, edges))
                return;
            page = now;
            if (i >= 0)
                matchRow(table.rows.at(i), edges, i + 1);
        }
    }

    void matchRow(const TableRow &row, const QVector<double> &edges, qsizetype number)
    {
        const QString where = QStringLiteral("dòng %1 của bảng").arg(number);
        if (row.kind == RowKind::Group && edges.size() > 1)
            matchColumns(where, row.cells.mid(0, 2), {edges.first(), edges.last()});
        else
            matchColumns(where, row.cells, edges);
    }

    void checkFeet()
    {
        const QString expected = inkOf(m_document.foot);
        for (int page = 0; page < m_paper.pages.size() && m_found.isEmpty(); ++page) {
            QString foot;
            for (const PdfWord &word : m_outside) {
                if (word.page == page && word.top > m_document.page.height / 2)
                    foot += inkOf(word.text);
            }
            if (foot != expected)
                m_found.append({page + 1, QStringLiteral("chân trang"), m_document.foot, foot});
        }
    }

    const Document &m_document;
    const PdfPaper &m_paper;
    QVector<PdfWord> m_words;
    QVector<PdfWord> m_outside;
    qsizetype m_at = 0;
    Disagreements m_found;
};

} // namespace

Disagreements tieOutPdf(const Document &document, const PdfPaper &paper)
{
    return PdfTieOut(document, paper).run();
}

} // namespace dophu
