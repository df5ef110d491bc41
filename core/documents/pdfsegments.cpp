#include "core/documents/pdfsegments.h"

#include "core/documents/officialformat.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

namespace
{

constexpr double partingGap = 5;   // mm: no blank of a justified line is as wide
constexpr double upperMargin = 18; // mm: only a page's number stands above
constexpr double lowerMargin = 18;

bool isCapitals(const QString &text)
{
    return text == text.toUpper() && text != text.toLower();
}

const QStringList &kindNames()
{
    static const QStringList names{QStringLiteral("BÁO CÁO"),  QStringLiteral("THÔNG BÁO"),  QStringLiteral("TỜ TRÌNH"),
                                   QStringLiteral("KẾ HOẠCH"), QStringLiteral("QUYẾT ĐỊNH"), QStringLiteral("BIÊN BẢN"),
                                   QStringLiteral("GIẤY MỜI"), QStringLiteral("CHỈ THỊ")};
    return names;
}

class ComponentFinder
{
public:
    explicit ComponentFinder(const PdfPaper &paper) : m_paper(paper), m_all(segmentsOf(paper)) {}

    PdfComponents find()
    {
        readPages();
        readHead();
        readTitle();
        readAddressees();
        readSignature();
        readBody();
        readAppendices();
        return std::move(m_found);
    }

private:
    double middleX(int page) const { return m_paper.pages.value(page).width / 2; }
    // The two halves of a letterhead meet left of the page's middle.
    static double halves() { return officialformat::marginLeft + officialformat::letterheadLeft; }

    void readPages()
    {
        m_found.firstOfPart.fill(false, m_paper.pages.size());
        static const QRegularExpression digits(QStringLiteral("^\\d{1,4}$"));
        QVector<bool> begun(m_paper.pages.size(), false);
        for (const PdfSegment &segment : m_all) {
            if (segment.bottom < upperMargin && digits.match(segment.text).hasMatch()) {
                m_found.pageNumbers.append(segment);
                continue;
            }
            if (begun.at(segment.page))
                continue;
            begun[segment.page] = true;
            const bool appendix = segment.text.startsWith(QStringLiteral("Phụ lục"));
            m_found.firstOfPart[segment.page] = segment.page == 0 || appendix || hasState(segment.page);
        }
        // A page's number is no part of what stands below it.
        m_all.erase(
            std::remove_if(m_all.begin(), m_all.end(),
                           [](const PdfSegment &s) { return s.bottom < upperMargin && digits.match(s.text).hasMatch(); }),
            m_all.end());
    }
    bool hasState(int page) const
    {
        return std::any_of(m_all.begin(), m_all.end(), [&](const PdfSegment &s) {
            return s.page == page && s.text.startsWith(QStringLiteral("CỘNG H"), Qt::CaseInsensitive);
        });
    }

    // A draft leaves room between the word and its symbol: two pieces of one line.
    std::optional<PdfSegment> withItsSymbol(PdfSegment word) const
    {
        if (word.text.contains(u'/'))
            return word;
        for (const PdfSegment &s : m_all) {
            const bool beside = s.page == word.page && std::abs(s.baseline - word.baseline) < 1 && s.left > word.right;
            if (!beside || s.middle() > halves() || !s.text.startsWith(u'/'))
                continue;
            word.text += u' ' + s.text;
            word.right = s.right;
            return word;
        }
        return std::nullopt;
    }

    void readHead()
    {
        for (const PdfSegment &s : m_all) {
            if (s.page != 0)
                break;
            if (!m_found.number && s.text.startsWith(QStringLiteral("Số"), Qt::CaseInsensitive) && s.middle() < halves())
                m_found.number = withItsSymbol(s);
            if (!m_found.motto && s.text.contains(QStringLiteral("Độc lập"), Qt::CaseInsensitive))
                m_found.motto = s;
            if (!m_found.place && s.left > halves() - 20 && s.text.contains(QStringLiteral("tháng"))
                && s.text.contains(QStringLiteral("năm")) && s.text.contains(QStringLiteral("ngày"), Qt::CaseInsensitive))
                m_found.place = s;
        }
        const double end = m_found.number ? m_found.number->baseline : 60;
        for (const PdfSegment &s : m_all) {
            const bool upper = s.page == 0 && s.baseline < end - 1;
            if (upper && m_found.motto && s.middle() > halves() && s.baseline < m_found.motto->baseline - 1)
                m_found.state.append(s);
            if (upper && s.middle() < halves())
                m_left.append(s);
        }
        splitAgencies();
        readAbout();
    }

    // What is set in bold issues; what stands above it is its superior.
    void splitAgencies()
    {
        qsizetype first = m_left.size();
        while (first > 1 && m_left.at(first - 1).bold == m_left.last().bold)
            --first;
        if (!m_left.isEmpty() && first > 0 && m_left.first().bold == m_left.last().bold)
            first = m_left.size() == 2 && !m_left.first().bold ? 1 : 0;
        m_found.superior = m_left.mid(0, first);
        m_found.issuer = m_left.mid(first);
    }

    void readAbout()
    {
        if (!m_found.number)
            return;
        constexpr double stampNear = 20; // mm under the number, of a paper that says nothing there: a report
        double last = 0;
        for (const PdfSegment &s : m_all) {
            if (s.page != 0 || s.middle() > halves() || s.baseline <= m_found.number->baseline + 1)
                continue;
            const bool stamps =
                isCapitals(s.text) && (s.text.contains(QStringLiteral("KHẨN")) || s.text.contains(QStringLiteral("TỐC")));
            if (m_found.about.isEmpty() && s.text.startsWith(QStringLiteral("V/v"))) {
                m_found.about.append(s);
                last = s.baseline;
            } else if (m_found.about.isEmpty() && stamps && s.baseline - m_found.number->baseline < stampNear) {
                m_found.stamp = s;
                return;
            } else if (!m_found.about.isEmpty() && !m_found.stamp) {
                if (stamps)
                    m_found.stamp = s;
                else if (s.baseline - last < 6.5 && !s.text.startsWith(QStringLiteral("Kính")))
                    m_found.about.append(s);
                else
                    return;
                last = s.baseline;
            }
        }
    }

    void readTitle()
    {
        bool after = false;
        for (const PdfSegment &s : m_all) {
            if (s.page != 0)
                return;
            if (!after && kindNames().contains(s.text.toUpper()) && s.text.size() < 12) {
                m_found.kind = s;
                after = true;
            } else if (after) {
                const bool centred = std::abs(s.middle() - m_found.kind->middle()) < 1.5;
                const double above = m_found.subject.isEmpty() ? m_found.kind->baseline : m_found.subject.last().baseline;
                if (!centred || s.baseline - above > 7.5 || s.text.startsWith(QStringLiteral("Kính gửi")))
                    return;
                m_found.subject.append(s);
            }
        }
    }

    void readAddressees()
    {
        for (const PdfSegment &s : m_all) {
            if (s.page != 0 && m_found.dashes.isEmpty())
                return;
            if (!m_found.addressed) {
                if (s.text.startsWith(QStringLiteral("Kính gửi")))
                    m_found.addressed = s;
                continue;
            }
            if (m_found.dashes.isEmpty() && followsCentred(*m_found.addressed, s)) { // one long name
                m_found.addressed->baseline = s.baseline;
                m_found.addressed->bottom = s.bottom;
                m_found.addressed->text += u' ' + s.text;
                continue;
            }
            if (s.text.startsWith(QStringLiteral("- ")))
                m_found.dashes.append(s);
            else if (!m_found.dashes.isEmpty() && s.left > m_found.dashes.last().left + 0.5)
                continue; // a name on its second line
            else
                return;
        }
    }

    static bool followsCentred(const PdfSegment &above, const PdfSegment &s)
    {
        constexpr double lines = 8; // mm from one baseline to the next
        const double middle = officialformat::marginLeft + officialformat::a4().textWidth() / 2;
        return s.page == above.page && s.baseline - above.baseline < lines && std::abs(s.middle() - middle) < 1.5
               && std::abs(above.middle() - middle) < 1.5;
    }

    void readSignature()
    {
        for (const PdfSegment &s : m_all) {
            if (!m_found.copiesTo) {
                if (s.text.startsWith(QStringLiteral("Nơi nhận")))
                    m_found.copiesTo = s;
                continue;
            }
            if (s.page != m_found.copiesTo->page || s.top > m_paper.pages.at(s.page).height - lowerMargin)
                continue;
            if (s.middle() < middleX(s.page))
                m_found.copies.append(s);
        }
        if (!m_found.copiesTo)
            return;
        QVector<PdfSegment> right;
        for (const PdfSegment &s : m_all) {
            if (s.page == m_found.copiesTo->page && s.middle() > middleX(s.page) && s.baseline > m_found.copiesTo->top - 1
                && s.top < m_paper.pages.at(s.page).height - lowerMargin)
                right.append(s);
        }
        for (const PdfSegment &s : right) {
            const bool follows = m_found.authority.isEmpty() || s.baseline - m_found.authority.last().baseline < 8;
            if (follows)
                m_found.authority.append(s);
            else
                m_found.signer = s;
        }
    }

    // Lines that begin at the margin or at a first line's indent and are as wide as text is; tables have lines around them.
    void readBody()
    {
        if (!m_found.copiesTo)
            return;
        const int headPage = m_found.dashes.isEmpty() ? 0 : m_found.dashes.last().page;
        const double from = headPage == 0 ? headEnd() : m_found.dashes.last().baseline;
        for (const PdfSegment &s : m_all) {
            const bool before = s.page < m_found.copiesTo->page
                                || (s.page == m_found.copiesTo->page && s.baseline < m_found.copiesTo->baseline - 1);
            const bool after = s.page > headPage || (s.page == headPage && s.baseline > from + 1);
            const bool inside = s.top > upperMargin && s.bottom < m_paper.pages.at(s.page).height - lowerMargin;
            if (before && after && inside && !inTable(s))
                m_found.body.append(s);
        }
    }

    // Where the head of the first page ends: at whom it goes to, or, when nobody is named, at what it is about.
    double headEnd() const
    {
        double end = 0;
        for (const auto &part : {m_found.place, m_found.number, m_found.kind, m_found.stamp, m_found.addressed})
            end = part ? std::max(end, part->baseline) : end;
        for (const auto *lines : {&m_found.issuer, &m_found.about, &m_found.subject, &m_found.dashes})
            end = lines->isEmpty() ? end : std::max(end, lines->last().baseline);
        return end;
    }

    bool inTable(const PdfSegment &s) const
    {
        bool above = false;
        bool below = false;
        for (const PdfRule &rule : m_paper.rules) {
            if (rule.page != s.page || rule.length() < 100)
                continue;
            above = above || rule.y <= s.baseline;
            below = below || rule.y >= s.baseline;
        }
        return above && below;
    }

    // The pieces of a line together: a draft's "(Kèm theo Báo cáo số        /BC-…" has room in its middle.
    QVector<PdfSegment> wholeLines() const
    {
        QVector<PdfSegment> lines;
        for (const PdfSegment &s : m_all) {
            if (lines.isEmpty() || lines.last().page != s.page || std::abs(lines.last().baseline - s.baseline) > 1) {
                lines.append(s);
                continue;
            }
            PdfSegment &line = lines.last();
            line.text += u' ' + s.text;
            line.right = s.right;
            line.bold = line.bold && s.bold;
            line.italic = line.italic && s.italic;
        }
        return lines;
    }

    void readAppendices()
    {
        const QVector<PdfSegment> lines = wholeLines();
        for (int page = 0; page < m_paper.pages.size(); ++page) {
            if (!m_found.firstOfPart.at(page))
                continue;
            PdfComponents::Appendix appendix;
            bool begun = false;
            for (const PdfSegment &s : lines) {
                if (s.page != page || s.bottom < upperMargin)
                    continue;
                if (!begun) {
                    if (!s.text.startsWith(QStringLiteral("Phụ lục")))
                        break;
                    appendix.heading = s;
                    begun = true;
                    continue;
                }
                if (std::abs(s.middle() - appendix.heading.middle()) > 2)
                    break;
                const bool attached = s.text.startsWith(u'(') || !appendix.attached.isEmpty();
                (attached ? appendix.attached : appendix.title).append(s);
                if (s.text.endsWith(u')'))
                    break;
            }
            if (begun)
                m_found.appendices.append(appendix);
        }
    }

    const PdfPaper &m_paper;
    QVector<PdfSegment> m_all;
    QVector<PdfSegment> m_left;
    PdfComponents m_found;
};

} // namespace

QVector<PdfSegment> segmentsOf(const PdfPaper &paper)
{
    constexpr double sameLine = 1.0; // mm
    QVector<PdfSegment> segments;
    for (const PdfWord &word : paper.words) {
        const bool joins = !segments.isEmpty() && segments.last().page == word.page
                           && std::abs(segments.last().baseline - word.baseline()) < sameLine
                           && word.left - segments.last().right < partingGap && word.left >= segments.last().left;
        if (!joins) {
            segments.append({word.page, word.text, word.left, word.right, word.top, word.bottom, word.baseline(),
                             word.points, word.bold(), word.italic()});
            continue;
        }
        PdfSegment &segment = segments.last();
        segment.text += u' ' + word.text;
        segment.right = word.right;
        segment.bottom = std::max(segment.bottom, word.bottom);
        segment.top = std::min(segment.top, word.top);
        segment.bold = segment.bold && word.bold();
        segment.italic = segment.italic && word.italic();
    }
    return segments;
}

PdfComponents componentsOf(const PdfPaper &paper)
{
    return ComponentFinder(paper).find();
}

} // namespace dophu
