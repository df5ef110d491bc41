#include "core/documents/lint.h"

#include "core/documents/document.h"
#include "core/documents/pdfsegments.h"

#include <QRegularExpression>
#include <algorithm>
#include <functional>

namespace dophu
{

namespace
{

constexpr double pointSlack = 0.3; // a size is read from the file to a tenth
constexpr double placeSlack = 1.0; // mm

struct LintRule
{
    QString code;
    QString clause;
};

const QVector<LintRule> &lintRules()
{
    const auto rule = [](const char *code, const char *clause) {
        return LintRule{QLatin1String(code), QStringLiteral("NĐ 30/2020, Phụ lục I, ") + QString::fromUtf8(clause)};
    };
    static const QVector<LintRule> rules{
        rule("page-size", "Mục I.1"),          rule("margin-left", "Mục I.3"),       rule("margin-right", "Mục I.3"),
        rule("margin-top", "Mục I.3"),         rule("margin-bottom", "Mục I.3"),     rule("face", "Mục I.4"),
        rule("face-embedded", "Mục I.4"),      rule("number-on-first", "Mục I.4"),   rule("page-number", "Mục I.4"),
        rule("page-number-centre", "Mục I.4"), rule("page-number-size", "Mục V.14"), rule("state-words", "Mục II.1a"),
        rule("state-size", "Mục V.1"),         rule("state-bold", "Mục V.1"),        rule("state-one-line", "Mục II.1a"),
        rule("motto-words", "Mục II.1b"),      rule("motto-size", "Mục V.1"),        rule("motto-bold", "Mục V.1"),
        rule("motto-centre", "Mục II.1b"),     rule("motto-rule", "Mục II.1b"),      rule("superior-upright", "Mục II.2b"),
        rule("superior-size", "Mục V.2"),      rule("issuer-bold", "Mục II.2b"),     rule("issuer-size", "Mục V.2"),
        rule("issuer-capitals", "Mục II.2b"),  rule("issuer-rule", "Mục II.2b"),     rule("number-size", "Mục V.3"),
        rule("number-form", "Mục II.3b"),      rule("place-italic", "Mục II.4c"),    rule("place-size", "Mục V.4"),
        rule("place-line", "Mục II.4c"),       rule("date-form", "Mục II.4b"),       rule("kind-bold", "Mục II.5a"),
        rule("kind-size", "Mục V.5"),          rule("kind-centre", "Mục II.5a"),     rule("subject-bold", "Mục II.5a"),
        rule("subject-rule", "Mục II.5a"),     rule("about-size", "Mục II.5b"),      rule("about-gap", "Mục II.5b"),
        rule("stamp-box", "Mục III.2"),        rule("stamp-size", "Mục V.10"),       rule("addressed-size", "Mục II.9"),
        rule("addressee-dashes", "Mục II.9"),  rule("body-size", "Mục II.6"),        rule("body-indent", "Mục II.6"),
        rule("body-spacing", "Mục II.6"),      rule("body-end", "Mục II.6"),         rule("copies-word", "Mục II.9"),
        rule("copies-size", "Mục V.8"),        rule("copies-filing", "Mục II.9"),    rule("copies-level", "Mục II.9"),
        rule("authority-bold", "Mục II.7"),    rule("authority-size", "Mục V.7"),    rule("signer-bold", "Mục II.7"),
        rule("signer-size", "Mục V.7"),        rule("appendix-heading", "Phần II.1"), rule("appendix-title", "Phần II.1"),
        rule("appendix-attached", "Phần II.1")};
    return rules;
}

class Linter
{
public:
    explicit Linter(const PdfPaper &paper) : m_paper(paper), m_on(componentsOf(paper)) {}

    QVector<LintFinding> run()
    {
        checkPages();
        checkPageNumbers();
        checkState();
        checkAgencies();
        checkNumberAndDate();
        checkTitle();
        checkAbout();
        checkAddressees();
        checkBody();
        checkCopies();
        checkSigner();
        checkAppendices();
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const LintFinding &a, const LintFinding &b) { return a.page < b.page; });
        return std::move(m_findings);
    }

private:
    static QString measured(double value) { return QString::number(value, 'f', 1).replace(u'.', u','); }

    // A check says one thing once.
    void say(const char *code, int page, double mm, const QString &what)
    {
        const QString name = QLatin1String(code);
        const auto said = [&](const LintFinding &f) { return f.code == name; };
        if (std::any_of(m_findings.begin(), m_findings.end(), said))
            return;
        const auto rule = std::find_if(lintRules().begin(), lintRules().end(),
                                       [&](const LintRule &r) { return r.code == name; });
        m_findings.append({name, page + 1, mm, rule == lintRules().end() ? QString() : rule->clause, what});
    }
    void say(const char *code, const PdfSegment &at, const QString &what) { say(code, at.page, at.top, what); }

    void wantSize(const char *code, const PdfSegment &segment, double least, double most)
    {
        if (segment.points < least - pointSlack || segment.points > most + pointSlack)
            say(code, segment,
                QStringLiteral("“%1” cỡ %2, phải %3–%4").arg(segment.text, measured(segment.points)).arg(least).arg(most));
    }
    void wantBold(const char *code, const PdfSegment &segment)
    {
        if (!segment.bold || segment.italic)
            say(code, segment, QStringLiteral("“%1” phải đứng, đậm").arg(segment.text));
    }
    void wantCentred(const char *code, const PdfSegment &segment, double middle)
    {
        if (std::abs(segment.middle() - middle) > placeSlack)
            say(code, segment,
                QStringLiteral("“%1” lệch %2 mm so với giữa").arg(segment.text, measured(segment.middle() - middle)));
    }

    // The rule right under a piece of text, if any.
    std::optional<PdfRule> ruleUnder(const PdfSegment &segment) const
    {
        constexpr double nearest = 4; // mm
        for (const PdfRule &rule : m_paper.rules) {
            const bool under = rule.y > segment.baseline && rule.y < segment.baseline + nearest;
            if (rule.page == segment.page && under && rule.left < segment.middle() + 2 && rule.right > segment.middle() - 2)
                return rule;
        }
        return std::nullopt;
    }
    void wantPartRule(const char *code, const QVector<PdfSegment> &lines)
    {
        if (lines.isEmpty())
            return;
        double widest = 0;
        for (const PdfSegment &line : lines)
            widest = std::max(widest, line.right - line.left);
        const auto rule = ruleUnder(lines.last());
        if (!rule)
            say(code, lines.last(), QStringLiteral("thiếu đường kẻ dưới “%1”").arg(lines.last().text));
        else if (rule->length() < widest / 3 - placeSlack || rule->length() > widest / 2 + placeSlack)
            say(code, lines.last(),
                QStringLiteral("đường kẻ dài %1 mm, phải 1/3–1/2 của dòng chữ %2 mm")
                    .arg(measured(rule->length()), measured(widest)));
    }

    void checkPages()
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
    void checkMargins()
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

    void checkPageNumbers()
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

    void checkState()
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

    void checkAgencies()
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

    void checkNumberAndDate()
    {
        static const QRegularExpression number(
            QStringLiteral("^Số: (\\d{2,}|)\\s?/(?:[\\p{Lu}\\d&]+)?(-[\\p{Lu}\\d&.]*)*$"));
        if (m_on.number) {
            wantSize("number-size", *m_on.number, 13, 13);
            if (!number.match(m_on.number->text).hasMatch())
                say("number-form", *m_on.number,
                    QStringLiteral("“%1”, phải như “Số: 05/BC-VHTT”").arg(m_on.number->text));
        }
        if (!m_on.place)
            return;
        const PdfSegment &place = *m_on.place;
        wantSize("place-size", place, 13, 14);
        if (!place.italic || place.bold)
            say("place-italic", place, QStringLiteral("địa danh và thời gian phải nghiêng"));
        if (m_on.number && std::abs(place.baseline - m_on.number->baseline) > placeSlack)
            say("place-line", place, QStringLiteral("địa danh, thời gian phải cùng dòng với số, ký hiệu"));
        static const QRegularExpression date(QStringLiteral(
            "^\\S.*, ngày (0[1-9]|[12]\\d|3[01]|) ?tháng (0[12]|[3-9]|1[0-2]) năm \\d{4}$"));
        if (!date.match(place.text).hasMatch())
            say("date-form", place, QStringLiteral("“%1”, phải như “Hướng Hoá, ngày 05 tháng 01 năm 2020”").arg(place.text));
    }

    void checkTitle()
    {
        if (!m_on.kind)
            return;
        wantBold("kind-bold", *m_on.kind);
        wantSize("kind-size", *m_on.kind, 13, 14);
        wantCentred("kind-centre", *m_on.kind, 30 + (m_paper.pages.first().width - 45) / 2);
        for (const PdfSegment &line : m_on.subject)
            wantBold("subject-bold", line);
        wantPartRule("subject-rule", m_on.subject);
    }

    void checkAbout()
    {
        for (const PdfSegment &line : m_on.about)
            wantSize("about-size", line, 12, 13);
        if (!m_on.about.isEmpty() && m_on.number) {
            const double gap = m_on.about.first().top - m_on.number->bottom;
            if (gap < 1.2 || gap > 3.5)
                say("about-gap", m_on.about.first(), QStringLiteral("cách dòng số %1 mm, phải 6 pt (2,1 mm)").arg(measured(gap)));
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

    void checkAddressees()
    {
        if (!m_on.addressed)
            return;
        wantSize("addressed-size", *m_on.addressed, 13, 14);
        // The colon ends the word when the names stand below it.
        for (const PdfSegment &line : m_on.dashes) {
            if (std::abs(line.left - m_on.addressed->right) > 2.5)
                say("addressee-dashes", line,
                    QStringLiteral("gạch đầu dòng lệch %1 mm so với dấu hai chấm").arg(measured(line.left - m_on.addressed->right)));
        }
    }

    void checkBody()
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
                    say("body-spacing", line, QStringLiteral("hai dòng cách nhau %1 mm, phải từ %2").arg(measured(step), measured(single)));
            }
            before = &line;
        }
        if (!m_on.body.isEmpty() && !m_on.body.last().text.endsWith(QStringLiteral("./.")) && !m_on.body.last().italic)
            say("body-end", m_on.body.last(), QStringLiteral("nội dung phải kết thúc bằng “./.”"));
    }

    void checkCopies()
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

    void checkSigner()
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

    void checkAppendices()
    {
        static const QRegularExpression heading(QStringLiteral("^Phụ lục( [IVXLC]+)?$"));
        for (const PdfComponents::Appendix &appendix : m_on.appendices) {
            const PdfSegment &head = appendix.heading;
            if (!head.bold || std::abs(head.points - 14) > pointSlack || !heading.match(head.text).hasMatch())
                say("appendix-heading", head, QStringLiteral("“%1” phải cỡ 14, đứng, đậm, đánh số La Mã").arg(head.text));
            for (const PdfSegment &line : appendix.title) {
                if (!line.bold || line.text != line.text.toUpper() || line.points < 13 - pointSlack || line.points > 14 + pointSlack)
                    say("appendix-title", line, QStringLiteral("tiêu đề phụ lục phải viết hoa, đứng, đậm, cỡ 13–14"));
            }
            const bool attached = !appendix.attached.isEmpty()
                                  && appendix.attached.first().text.startsWith(QStringLiteral("(Kèm theo"))
                                  && std::all_of(appendix.attached.begin(), appendix.attached.end(),
                                                 [](const PdfSegment &s) { return s.italic; });
            if (!attached)
                say("appendix-attached", head, QStringLiteral("phụ lục phải có dòng “(Kèm theo …)” nghiêng"));
        }
    }

    const PdfPaper &m_paper;
    PdfComponents m_on;
    QVector<LintFinding> m_findings;
};

} // namespace

QStringList lintChecks()
{
    QStringList codes;
    for (const LintRule &rule : lintRules())
        codes.append(rule.code);
    return codes;
}

QVector<LintFinding> lint(const PdfPaper &paper)
{
    return paper.pages.isEmpty() ? QVector<LintFinding>() : Linter(paper).run();
}

} // namespace dophu
