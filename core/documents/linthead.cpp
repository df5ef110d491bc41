// What stands above the text: the state and the agency, number and date, the name of the paper or what it is about, the
// stamp, whom it goes to.
#include "core/documents/linter.h"

#include "core/documents/document.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

void Linter::checkState()
{
    if (!m_on.motto) {
        say("motto-words", 0, 20, QStringLiteral("thiếu tiêu ngữ “%1”").arg(fixedwords::motto));
        return;
    }
    const PdfSegment &motto = *m_on.motto;
    if (motto.text != fixedwords::motto)
        say("motto-words", motto, QStringLiteral("“%1”, phải “%2”").arg(motto.text, fixedwords::motto));
    wantSize("motto-size", motto, 13, 14);
    wantBold("motto-bold", motto);
    const auto rule = ruleUnder(motto);
    if (!rule)
        say("motto-rule", motto, QStringLiteral("thiếu đường kẻ dưới tiêu ngữ"));
    else if (std::abs(rule->length() - (motto.right - motto.left)) > 2 * placeSlack)
        say("motto-rule", motto,
            QStringLiteral("đường kẻ dài %1 mm, dòng chữ dài %2 mm")
                .arg(measured(rule->length()), measured(motto.right - motto.left)));
    if (m_on.state.isEmpty()) {
        say("state-words", 0, 20, QStringLiteral("thiếu quốc hiệu"));
        return;
    }
    QString words;
    for (const PdfSegment &line : m_on.state) {
        words += words.isEmpty() ? line.text : u' ' + line.text;
        wantSize("state-size", line, 12, 13);
        wantBold("state-bold", line);
    }
    static const QStringList spelled{fixedwords::stateName, QStringLiteral("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")};
    if (!spelled.contains(words))
        say("state-words", m_on.state.first(), QStringLiteral("“%1”, phải “%2”").arg(words, fixedwords::stateName));
    if (m_on.state.size() > 1)
        say("state-one-line", m_on.state.last(), QStringLiteral("quốc hiệu phải nằm trên một dòng"));
    wantCentred("motto-centre", motto, m_on.state.first().middle());
}

void Linter::checkAgencies()
{
    for (const PdfSegment &line : m_on.superior) {
        wantSize("superior-size", line, 12, 13);
        if (line.bold || line.italic)
            say("superior-upright", line, QStringLiteral("tên cơ quan chủ quản phải đứng, không đậm"));
    }
    for (const PdfSegment &line : m_on.issuer) {
        wantSize("issuer-size", line, 12, 13);
        wantBold("issuer-bold", line);
        if (line.text != line.text.toUpper())
            say("issuer-capitals", line, QStringLiteral("“%1” phải viết hoa").arg(line.text));
    }
    wantPartRule("issuer-rule", m_on.issuer);
}

void Linter::checkNumberAndDate()
{
    static const QRegularExpression number(QStringLiteral("^Số: (\\d{2,}|)\\s?/(?:[\\p{Lu}\\d&]+)?(-[\\p{Lu}\\d&.]*)*$"));
    if (m_on.number) {
        wantSize("number-size", *m_on.number, 13, 13);
        if (!number.match(m_on.number->text).hasMatch())
            say("number-form", *m_on.number, QStringLiteral("“%1”, phải như “Số: 05/BC-VHTT”").arg(m_on.number->text));
    }
    if (!m_on.place)
        return;
    const PdfSegment &place = *m_on.place;
    wantSize("place-size", place, 13, 14);
    if (!place.italic || place.bold)
        say("place-italic", place, QStringLiteral("địa danh và thời gian phải nghiêng"));
    if (m_on.number && std::abs(place.baseline - m_on.number->baseline) > placeSlack)
        say("place-line", place, QStringLiteral("địa danh, thời gian phải cùng dòng với số, ký hiệu"));
    static const QRegularExpression date(
        QStringLiteral("^\\S.*, ngày (0[1-9]|[12]\\d|3[01]|) ?tháng (0[12]|[3-9]|1[0-2]) năm \\d{4}$"));
    if (!date.match(place.text).hasMatch())
        say("date-form", place, QStringLiteral("“%1”, phải như “Hướng Hoá, ngày 05 tháng 01 năm 2020”").arg(place.text));
}

void Linter::checkTitle()
{
    if (!m_on.kind)
        return;
    wantBold("kind-bold", *m_on.kind);
    wantSize("kind-size", *m_on.kind, 13, 14);
    wantCentred("kind-centre", *m_on.kind, 30 + (m_paper.pages.first().width - 45) / 2);
    for (const PdfSegment &line : m_on.subject)
        wantBold("subject-bold", line);
    wantPartRule("subject-rule", m_on.subject);
    wantRegistrable(m_on.subject);
}

// The register has a field of that size for what a paper is about.
void Linter::wantRegistrable(const QVector<PdfSegment> &subject)
{
    constexpr qsizetype mostCharacters = 500;
    QStringList lines;
    for (const PdfSegment &line : subject)
        lines.append(line.text);
    const qsizetype characters = lines.join(u' ').size();
    if (characters > mostCharacters)
        say("subject-length", subject.first(),
            QStringLiteral("trích yếu dài %1 ký tự, sổ đăng ký nhận tối đa %2").arg(characters).arg(mostCharacters));
}

void Linter::checkAbout()
{
    for (const PdfSegment &line : m_on.about)
        wantSize("about-size", line, 12, 13);
    wantRegistrable(m_on.about);
    if (!m_on.about.isEmpty() && m_on.number) {
        const double gap = m_on.about.first().top - m_on.number->bottom;
        if (gap < 1.2 || gap > 3.5)
            say("about-gap", m_on.about.first(),
                QStringLiteral("cách dòng số %1 mm, phải 6 pt (2,1 mm)").arg(measured(gap)));
    }
    if (!m_on.stamp)
        return;
    wantSize("stamp-size", *m_on.stamp, 13, 14);
    const double wide = m_on.stamp->text.startsWith(QStringLiteral("THƯỢNG")) ? 40
                        : m_on.stamp->text == QStringLiteral("KHẨN")          ? 20
                                                                              : 30;
    const auto box = std::find_if(m_paper.boxes.begin(), m_paper.boxes.end(),
                                  [&](const PdfBox &b) { return b.page == m_on.stamp->page; });
    if (box == m_paper.boxes.end())
        say("stamp-box", *m_on.stamp, QStringLiteral("dấu “%1” không có khung đỏ").arg(m_on.stamp->text));
    else if (std::abs(box->width - wide) > placeSlack || std::abs(box->height - 8) > placeSlack)
        say("stamp-box", *m_on.stamp,
            QStringLiteral("khung %1 × %2 mm, phải %3 × 8").arg(measured(box->width), measured(box->height)).arg(wide));
}

void Linter::checkAddressees()
{
    if (!m_on.addressed)
        return;
    wantSize("addressed-size", *m_on.addressed, 13, 14);
    // The colon ends the word when the names stand below it.
    for (const PdfSegment &line : m_on.dashes) {
        if (std::abs(line.left - m_on.addressed->right) > 2.5)
            say("addressee-dashes", line,
                QStringLiteral("gạch đầu dòng lệch %1 mm so với dấu hai chấm")
                    .arg(measured(line.left - m_on.addressed->right)));
    }
}

} // namespace dophu
