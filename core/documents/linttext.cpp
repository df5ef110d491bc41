// The text and what ends it: paragraphs, Nơi nhận, who signs, appendices, and one spelling throughout.
#include "core/documents/linter.h"

#include "core/documents/document.h"
#include "core/text/toneplace.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

void Linter::checkBody()
{
    const PdfSegment *before = nullptr;
    double margin = 1000;
    for (const PdfSegment &line : m_on.body)
        margin = std::min(margin, line.left);
    for (const PdfSegment &line : m_on.body) {
        const bool note = line.italic; // Ghi chú of a table is no body text
        if (!note)
            wantSize("body-size", line, 13, 14);
        const double indent = line.left - margin;
        const bool fits = indent < placeSlack || std::abs(indent - 10) < placeSlack || std::abs(indent - 12.7) < placeSlack;
        if (!fits && !note && line.right - line.left > 20)
            say("body-indent", line, QStringLiteral("dòng đầu lùi %1 mm, phải 10 hoặc 12,7").arg(measured(indent)));
        if (before && before->page == line.page && !note && !before->italic) {
            const double step = line.baseline - before->baseline;
            const double single = line.points * 1.107 * 25.4 / 72;
            if (step > placeSlack && step < single * 0.95 && std::abs(line.points - before->points) < pointSlack)
                say("body-spacing", line,
                    QStringLiteral("hai dòng cách nhau %1 mm, phải từ %2").arg(measured(step), measured(single)));
        }
        before = &line;
    }
    if (!m_on.body.isEmpty() && !m_on.body.last().text.endsWith(QStringLiteral("./.")) && !m_on.body.last().italic)
        say("body-end", m_on.body.last(), QStringLiteral("nội dung phải kết thúc bằng “./.”"));
}

void Linter::checkCopies()
{
    if (!m_on.copiesTo)
        return;
    const PdfSegment &word = *m_on.copiesTo;
    if (word.text != fixedwords::copiesTo || !word.bold || !word.italic || std::abs(word.points - 12) > pointSlack)
        say("copies-word", word, QStringLiteral("“Nơi nhận:” phải cỡ 12, nghiêng, đậm"));
    for (const PdfSegment &line : m_on.copies)
        wantSize("copies-size", line, 11, 11);
    static const QRegularExpression filing(QStringLiteral("^- Lưu: VT(, [^;]+)?\\.$"));
    if (m_on.copies.isEmpty() || !filing.match(m_on.copies.last().text).hasMatch())
        say("copies-filing", word, QStringLiteral("Nơi nhận phải kết thúc bằng dòng “- Lưu: VT, ….”"));
    if (!m_on.authority.isEmpty() && std::abs(m_on.authority.first().top - word.top) > 3)
        say("copies-level", word, QStringLiteral("“Nơi nhận:” phải ngang hàng với quyền hạn, chức vụ của người ký"));
}

void Linter::checkSigner()
{
    for (const PdfSegment &line : m_on.authority) {
        wantSize("authority-size", line, 13, 14);
        if (!line.bold || line.text != line.text.toUpper())
            say("authority-bold", line, QStringLiteral("“%1” phải viết hoa, đứng, đậm").arg(line.text));
    }
    if (!m_on.signer)
        return;
    wantSize("signer-size", *m_on.signer, 13, 14);
    wantBold("signer-bold", *m_on.signer);
}

void Linter::checkAppendices()
{
    static const QRegularExpression heading(QStringLiteral("^Phụ lục( [IVXLC]+)?$"));
    for (const PdfComponents::Appendix &appendix : m_on.appendices) {
        const PdfSegment &head = appendix.heading;
        if (!head.bold || std::abs(head.points - 14) > pointSlack || !heading.match(head.text).hasMatch())
            say("appendix-heading", head, QStringLiteral("“%1” phải cỡ 14, đứng, đậm, đánh số La Mã").arg(head.text));
        for (const PdfSegment &line : appendix.title) {
            if (!line.bold || line.text != line.text.toUpper() || line.points < 13 - pointSlack
                || line.points > 14 + pointSlack)
                say("appendix-title", line, QStringLiteral("tiêu đề phụ lục phải viết hoa, đứng, đậm, cỡ 13–14"));
        }
        const bool attached =
            !appendix.attached.isEmpty() && appendix.attached.first().text.startsWith(QStringLiteral("(Kèm theo"))
            && std::all_of(appendix.attached.begin(), appendix.attached.end(), [](const PdfSegment &s) { return s.italic; });
        if (!attached)
            say("appendix-attached", head, QStringLiteral("phụ lục phải có dòng “(Kèm theo …)” nghiêng"));
    }
}

// "CỘNG HÒA" and the stamp are the decree's own words, and the signer's name is a person's; everything else writes a rhyme
// in one way. By page: from where on at the right, and below which height, people's names stand: the table of a replacement
// says who changed a figure. Nobody's name is spelled otherwise than its owner does.
QHash<int, QPointF> Linter::columnsOfPeople() const
{
    constexpr double inset = 6; // mm from the column's edge to its centred title
    QHash<int, QPointF> columns;
    for (qsizetype i = 0; i + 1 < m_paper.words.size(); ++i) {
        const PdfWord &word = m_paper.words.at(i);
        const PdfWord &next = m_paper.words.at(i + 1);
        if (word.text == QStringLiteral("Người") && next.text == QStringLiteral("sửa") && word.page == next.page)
            columns.insert(word.page, {word.left - inset, word.bottom});
    }
    return columns;
}

void Linter::checkSpelling()
{
    const QHash<int, QPointF> people = columnsOfPeople();
    const auto apart = [&](const PdfWord &word) {
        const auto column = people.constFind(word.page);
        if (column != people.constEnd() && word.left > column->x() && word.top > column->y())
            return true;
        const auto within = [&](const PdfSegment &s) {
            return word.page == s.page && word.left > s.left - placeSlack && word.right < s.right + placeSlack
                   && word.top > s.top - placeSlack && word.bottom < s.bottom + placeSlack;
        };
        return std::any_of(m_on.state.begin(), m_on.state.end(), within) || (m_on.stamp && within(*m_on.stamp))
               || (m_on.signer && within(*m_on.signer));
    };
    QStringList texts;
    QVector<const PdfWord *> words;
    for (const PdfWord &word : m_paper.words) {
        if (!apart(word)) {
            texts.append(word.text);
            words.append(&word);
        }
    }
    const QStringList mixed = mixedToneWords(texts);
    if (mixed.isEmpty())
        return;
    // Where the second way of writing begins.
    const auto first =
        std::find_if(words.begin(), words.end(), [&](const PdfWord *w) { return w->text.contains(mixed.last()); });
    const PdfWord *at = first == words.end() ? words.first() : *first;
    say("spelling", at->page, at->top,
        QStringLiteral("văn bản viết lẫn hai lối đặt dấu: %1").arg(mixed.join(QStringLiteral(", "))));
}

} // namespace dophu
