#include "core/documents/lint.h"

#include "core/documents/linter.h"

#include <algorithm>

namespace dophu
{

namespace
{

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
        rule("page-size", "Mục I.1"),          rule("margin-left", "Mục I.3"),
        rule("margin-right", "Mục I.3"),       rule("margin-top", "Mục I.3"),
        rule("margin-bottom", "Mục I.3"),      rule("face", "Mục I.4"),
        rule("face-embedded", "Mục I.4"),      rule("number-on-first", "Mục I.4"),
        rule("page-number", "Mục I.4"),        rule("page-number-centre", "Mục I.4"),
        rule("page-number-size", "Mục V.14"),  rule("state-words", "Mục II.1a"),
        rule("state-size", "Mục V.1"),         rule("state-bold", "Mục V.1"),
        rule("state-one-line", "Mục II.1a"),   rule("motto-words", "Mục II.1b"),
        rule("motto-size", "Mục V.1"),         rule("motto-bold", "Mục V.1"),
        rule("motto-centre", "Mục II.1b"),     rule("motto-rule", "Mục II.1b"),
        rule("superior-upright", "Mục II.2b"), rule("superior-size", "Mục V.2"),
        rule("issuer-bold", "Mục II.2b"),      rule("issuer-size", "Mục V.2"),
        rule("issuer-capitals", "Mục II.2b"),  rule("issuer-rule", "Mục II.2b"),
        rule("number-size", "Mục V.3"),        rule("number-form", "Mục II.3b"),
        rule("place-italic", "Mục II.4c"),     rule("place-size", "Mục V.4"),
        rule("place-line", "Mục II.4c"),       rule("date-form", "Mục II.4b"),
        rule("kind-bold", "Mục II.5a"),        rule("kind-size", "Mục V.5"),
        rule("kind-centre", "Mục II.5a"),      rule("subject-bold", "Mục II.5a"),
        rule("subject-rule", "Mục II.5a"),     rule("about-size", "Mục II.5b"),
        rule("about-gap", "Mục II.5b"),        rule("stamp-box", "Mục III.2"),
        rule("stamp-size", "Mục V.10"),        rule("addressed-size", "Mục II.9"),
        rule("addressee-dashes", "Mục II.9"),  rule("body-size", "Mục II.6"),
        rule("body-indent", "Mục II.6"),       rule("body-spacing", "Mục II.6"),
        rule("body-end", "Mục II.6"),          rule("copies-word", "Mục II.9"),
        rule("copies-size", "Mục V.8"),        rule("copies-filing", "Mục II.9"),
        rule("copies-level", "Mục II.9"),      rule("authority-bold", "Mục II.7"),
        rule("authority-size", "Mục V.7"),     rule("signer-bold", "Mục II.7"),
        rule("signer-size", "Mục V.7"),        rule("appendix-heading", "Phần II.1"),
        rule("appendix-title", "Phần II.1"),   rule("appendix-attached", "Phần II.1"),
        rule("spelling", "Mục II.6"),          {QStringLiteral("subject-length"), QStringLiteral("NĐ 30/2020, Phụ lục VI")}};
    return rules;
}

} // namespace

QVector<LintFinding> Linter::run()
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
    checkSpelling();
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const LintFinding &a, const LintFinding &b) { return a.page < b.page; });
    return std::move(m_findings);
}

QString Linter::measured(double value)
{
    return QString::number(value, 'f', 1).replace(u'.', u',');
}

void Linter::say(const char *code, int page, double mm, const QString &what)
{
    const QString name = QLatin1String(code);
    const auto said = [&](const LintFinding &f) { return f.code == name; };
    if (std::any_of(m_findings.begin(), m_findings.end(), said))
        return;
    const auto rule =
        std::find_if(lintRules().begin(), lintRules().end(), [&](const LintRule &r) { return r.code == name; });
    m_findings.append({name, page + 1, mm, rule == lintRules().end() ? QString() : rule->clause, what});
}

void Linter::wantSize(const char *code, const PdfSegment &segment, double least, double most)
{
    if (segment.points < least - pointSlack || segment.points > most + pointSlack)
        say(code, segment,
            QStringLiteral("“%1” cỡ %2, phải %3–%4").arg(segment.text, measured(segment.points)).arg(least).arg(most));
}

void Linter::wantBold(const char *code, const PdfSegment &segment)
{
    if (!segment.bold || segment.italic)
        say(code, segment, QStringLiteral("“%1” phải đứng, đậm").arg(segment.text));
}

void Linter::wantCentred(const char *code, const PdfSegment &segment, double middle)
{
    if (std::abs(segment.middle() - middle) > placeSlack)
        say(code, segment,
            QStringLiteral("“%1” lệch %2 mm so với giữa").arg(segment.text, measured(segment.middle() - middle)));
}

std::optional<PdfRule> Linter::ruleUnder(const PdfSegment &segment) const
{
    constexpr double nearest = 4; // mm
    for (const PdfRule &rule : m_paper.rules) {
        const bool under = rule.y > segment.baseline && rule.y < segment.baseline + nearest;
        if (rule.page == segment.page && under && rule.left < segment.middle() + 2 && rule.right > segment.middle() - 2)
            return rule;
    }
    return std::nullopt;
}

void Linter::wantPartRule(const char *code, const QVector<PdfSegment> &lines)
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
