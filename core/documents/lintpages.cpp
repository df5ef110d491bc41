// The sheet itself: its size, its face, its margins, its numbers.
#include "core/documents/linter.h"

#include "core/documents/document.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

void Linter::checkPages()
{
    for (int i = 0; i < m_paper.pages.size(); ++i) {
        const PdfPageSize &size = m_paper.pages.at(i);
        const double narrow = std::min(size.width, size.height);
        const double wide = std::max(size.width, size.height);
        if (std::abs(narrow - 210) > placeSlack || std::abs(wide - 297) > placeSlack)
            say("page-size", i, 0, QStringLiteral("khổ %1 × %2 mm, phải A4").arg(measured(size.width), measured(size.height)));
    }
    for (const PdfWord &word : m_paper.words) {
        if (!word.face.contains(QLatin1String("DoPhuSerif")) && !word.face.contains(QLatin1String("Times")))
            say("face", word.page, word.top, QStringLiteral("“%1” không phải Times New Roman").arg(word.text));
    }
    if (!m_paper.facesOutside.isEmpty())
        say("face-embedded", 0, 0, QStringLiteral("phông %1 không nhúng trong tệp").arg(m_paper.facesOutside.first()));
    checkMargins();
}

// Text begins where the margin ends: the outermost ink of a whole paper is measured, each page must keep inside.
void Linter::checkMargins()
{
    double left = 1000;
    double right = 1000;
    for (const PdfWord &word : m_paper.words) {
        const PdfPageSize &size = m_paper.pages.at(word.page);
        const double middle = (word.top + word.bottom) / 2;
        if (middle < 18.5 || middle > size.height - 18.5)
            continue; // the page's number and foot
        left = std::min(left, word.left);
        right = std::min(right, size.width - word.right);
        if (word.top < 20 - placeSlack)
            say("margin-top", word.page, word.top, QStringLiteral("“%1” cách mép trên %2 mm, phải 20–25").arg(word.text, measured(word.top)));
        if (size.height - word.bottom < 20 - placeSlack)
            say("margin-bottom", word.page, word.top,
                QStringLiteral("“%1” cách mép dưới %2 mm, phải 20–25").arg(word.text, measured(size.height - word.bottom)));
    }
    for (const PdfRule &rule : m_paper.rules) {
        if (rule.length() < 100)
            continue; // a table's lines reach from margin to margin
        left = std::min(left, rule.left);
        right = std::min(right, m_paper.pages.at(rule.page).width - rule.right);
    }
    if (left < 30 - placeSlack || left > 35 + placeSlack)
        say("margin-left", 0, 0, QStringLiteral("lề trái %1 mm, phải 30–35").arg(measured(left)));
    if (right < 15 - placeSlack || right > 20 + placeSlack)
        say("margin-right", 0, 0, QStringLiteral("lề phải %1 mm, phải 15–20").arg(measured(right)));
}

void Linter::checkPageNumbers()
{
    int number = 0;
    for (int page = 0; page < m_paper.pages.size(); ++page) {
        number = m_on.firstOfPart.at(page) ? 1 : number + 1;
        const auto shown = std::find_if(m_on.pageNumbers.begin(), m_on.pageNumbers.end(),
                                        [&](const PdfSegment &s) { return s.page == page; });
        const bool there = shown != m_on.pageNumbers.end();
        if (number == 1 && there)
            say("number-on-first", *shown, QStringLiteral("trang đầu không ghi số trang"));
        if (number == 1)
            continue;
        if (!there || shown->text != QString::number(number)) {
            say("page-number", page, 10, QStringLiteral("trang này phải ghi số %1").arg(number));
            continue;
        }
        // Centred between the margins or between the paper's edges: both are seen.
        const double text = 30 + (m_paper.pages.at(page).width - 45) / 2;
        if (std::abs(shown->middle() - text) > placeSlack
            && std::abs(shown->middle() - m_paper.pages.at(page).width / 2) > placeSlack)
            say("page-number-centre", *shown, QStringLiteral("số trang không ở giữa lề trên"));
        wantSize("page-number-size", *shown, 13, 14);
    }
}

} // namespace dophu
