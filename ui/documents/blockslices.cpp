#include "core/documents/officialformat.h"
#include "ui/documents/flow.h"

#include <algorithm>
#include <utility>

namespace dophu
{

namespace
{

namespace decree = officialformat;

constexpr qsizetype longAddressees = 10; // up to so many names stay together
constexpr qsizetype wholeToSigner = 4;   // a last paragraph up to so many lines goes with the signature as a whole

double paragraphGap()
{
    return decree::paragraphGapPt * mmPerPoint;
}

// Stacks centred or left lines from the top of a slice, remembering how far down it is.
class LineStack
{
public:
    LineStack(Slice &slice, const DocumentFont &font, double left, double width)
        : m_slice(slice), m_font(font), m_left(left), m_width(width)
    {
    }

    void centred(const QString &text, const Face &face)
    {
        for (const BrokenLine &line : breakLines({{text}}, face, m_font, m_width))
            put(line, face, m_left + (m_width - line.width) / 2);
    }
    void leftAligned(const QString &text, const Face &face)
    {
        for (const BrokenLine &line : breakLines({{text}}, face, m_font, m_width))
            put(line, face, m_left);
    }
    // A rule centred under the last line, `share` of the widest line since the last rule.
    void rule(double share, RuleKind kind)
    {
        const double length = m_widest * share;
        const double x = m_left + (m_width - length) / 2;
        const double y = m_y + decree::ruleGap;
        m_slice.rules.append({x, y, x + length, y, decree::rulePt, kind});
        m_y = y;
        m_widest = 0;
    }
    void skip(double height) { m_y += height; }
    double y() const { return m_y; }
    void to(double y) { m_y = y; }
    void forgetWidth() { m_widest = 0; }

private:
    void put(const BrokenLine &line, const Face &face, double x)
    {
        placeLine(m_slice, line, x, m_y + m_font.ascent(face));
        m_y += m_font.lineHeight(face);
        m_widest = std::max(m_widest, line.width);
    }

    Slice &m_slice;
    const DocumentFont &m_font;
    double m_left;
    double m_width;
    double m_y = 0;
    double m_widest = 0;
};

class BlockCutter
{
public:
    BlockCutter(const Document &document, const DocumentFont &font) : m_document(document), m_font(font) {}

    Flow cut()
    {
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            m_next = i + 1 < m_document.blocks.size() ? &m_document.blocks.at(i + 1) : nullptr;
            const qsizetype first = m_flow.slices.size();
            std::visit(Overloaded{[this](const Letterhead &b) { add(b); }, [this](const TitleBlock &b) { add(b); },
                                  [this](const Addressees &b) { add(b); }, [this](const Paragraph &b) { add(b); },
                                  [this](const Heading &b) { add(b); },
                                  [this](const Table &b) { addTable(m_flow, b, m_font, m_document.page); },
                                  [this](const Note &b) { add(b); }, [this](const Picture &b) { add(b); },
                                  [this](const SignatureBlock &b) { add(b); }, [this](const AppendixStart &b) { add(b); }},
                       m_document.blocks.at(i));
            keepWithFollowing(m_document.blocks.at(i), first);
        }
        return std::move(m_flow);
    }

private:
    double left() const { return m_document.page.left; }
    double width() const { return m_document.page.textWidth(); }
    template <class B> bool nextIs() const { return m_next && std::holds_alternative<B>(*m_next); }

    void keepWithFollowing(const Block &block, qsizetype first)
    {
        QVector<Slice> &slices = m_flow.slices;
        if (slices.size() == first)
            return;
        // A line that ends with ":" leads to its table, a note belongs to its table's last row.
        if ((std::holds_alternative<Paragraph>(block) && nextIs<Table>())
            || (std::holds_alternative<Table>(block) && nextIs<Note>()))
            slices.last().keepWithNext = true;
        if (!nextIs<SignatureBlock>())
            return;
        const qsizetype lines = slices.size() - first;
        for (qsizetype i = lines <= wholeToSigner ? first : slices.size() - 2; i < slices.size(); ++i)
            slices[i].keepWithNext = true;
    }

    void add(const Letterhead &head)
    {
        Slice slice;
        LineStack agency(slice, m_font, left(), decree::letterheadLeft);
        for (const QString &line : head.superior)
            agency.centred(line, {decree::superiorPt, false, false});
        agency.forgetWidth();
        for (const QString &line : head.issuer)
            agency.centred(line, {decree::issuerPt, true, false});
        agency.rule(decree::partRule, RuleKind::Issuer);
        LineStack state(slice, m_font, left() + decree::letterheadLeft, width() - decree::letterheadLeft);
        state.centred(fixedwords::stateName, {decree::stateNamePt, true, false});
        state.forgetWidth();
        state.centred(fixedwords::motto, {decree::mottoPt, true, false});
        state.rule(1, RuleKind::Motto);
        const double numberTop = std::max(agency.y(), state.y()) + decree::numberLineGap;
        agency.to(numberTop);
        agency.centred(head.numberLine, {decree::numberPt, false, false});
        addAbout(slice, agency, head);
        state.to(numberTop);
        state.centred(head.placeAndDate, {decree::placeAndDatePt, false, true});
        slice.height = std::max(agency.y(), state.y());
        slice.keepWithNext = true;
        slice.startsPart = !m_flow.slices.isEmpty();
        m_flow.slices.append(slice);
    }

    // What a công văn is about and how urgent it is, both under its number.
    void addAbout(Slice &slice, LineStack &agency, const Letterhead &head) const
    {
        if (!head.about.isEmpty())
            agency.skip(decree::aboutGapPt * mmPerPoint);
        for (const QString &line : head.about)
            agency.centred(line, {decree::aboutPt, false, false});
        if (head.urgency.isEmpty())
            return;
        agency.skip(decree::stampBefore);
        const double wide = decree::stampWidth(head.urgency);
        const Face face{decree::stampPt, true, false};
        const double left = this->left() + (decree::letterheadLeft - wide) / 2;
        const double ink = textWidth(head.urgency, face, m_font);
        const double baseline = agency.y() + (decree::stampHeight - m_font.lineHeight(face)) / 2 + m_font.ascent(face);
        slice.stamps.append(
            {left, agency.y(), wide, decree::stampHeight, {left + (wide - ink) / 2, baseline, ink, 0, head.urgency, face}});
        agency.skip(decree::stampHeight);
    }

    void add(const Picture &picture)
    {
        Slice slice;
        slice.before = paragraphGap();
        const double fits = std::min(1.0, width() / picture.width);
        slice.height = picture.height * fits;
        slice.pictures.append(
            {left() + (width() - picture.width * fits) / 2, 0, picture.width * fits, slice.height, picture.png});
        if (!picture.caption.isEmpty()) {
            LineStack caption(slice, m_font, left(), width());
            caption.to(slice.height);
            caption.centred(picture.caption, {decree::captionPt, false, true});
            slice.height = caption.y();
        }
        m_flow.slices.append(slice);
    }

    void add(const TitleBlock &title)
    {
        Slice slice;
        LineStack stack(slice, m_font, left(), width());
        stack.centred(title.kind, {decree::kindPt, true, false});
        stack.forgetWidth();
        for (const QString &line : title.subject)
            stack.centred(line, {decree::subjectPt, true, false});
        stack.rule(decree::partRule, RuleKind::Title);
        slice.before = decree::titleBefore;
        slice.height = stack.y();
        slice.keepWithNext = true;
        m_flow.slices.append(slice);
    }

    void add(const Addressees &addressees)
    {
        const Face face{decree::addressedPt, false, false};
        const double colon = textWidth(fixedwords::addressed.chopped(1), face, m_font);
        Slice slice;
        slice.before = decree::addresseesBefore;
        double y = m_font.ascent(face);
        if (addressees.names.size() == 1) {
            const QString text = fixedwords::addressed + u' ' + addressees.names.first() + u'.';
            for (const BrokenLine &line : breakLines({{text}}, face, m_font, width() - 2 * decree::firstLineIndent)) {
                placeLine(slice, line, left() + (width() - line.width) / 2, y);
                y += m_font.lineHeight(face);
            }
        } else {
            const QStringList lines = dashedList(addressees.names);
            double widest = 0;
            for (const QString &line : lines)
                widest = std::max(widest, textWidth(line, face, m_font));
            const double start = left() + std::max(decree::firstLineIndent, (width() - colon - widest) / 2);
            placeLine(slice, breakLines({{fixedwords::addressed}}, face, m_font, width()).first(), start, y);
            // Each dash stands under the colon (Mục II.9). A list as long as a page goes on where the page ends.
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (lines.size() > longAddressees && i > 1) {
                    slice.height = y + m_font.lineHeight(face) - m_font.ascent(face);
                    slice.keepWithNext = i + 1 == lines.size();
                    m_flow.slices.append(std::exchange(slice, Slice()));
                    y = m_font.ascent(face) - m_font.lineHeight(face);
                }
                for (const BrokenLine &line : breakLines({{lines.at(i)}}, face, m_font, left() + width() - start - colon)) {
                    y += m_font.lineHeight(face);
                    placeLine(slice, line, start + colon, y);
                }
            }
            y += m_font.lineHeight(face);
        }
        slice.height = y - m_font.ascent(face) + decree::bodyBefore - paragraphGap();
        m_flow.slices.append(slice);
    }

    void addLines(const QVector<BrokenLine> &lines, const Face &face, double before)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Slice slice;
            slice.before = i == 0 ? before : 0;
            slice.height = m_font.lineHeight(face);
            const double fill = lines.at(i).last ? 0 : width() - lines.at(i).indent;
            placeLine(slice, lines.at(i), left() + lines.at(i).indent, m_font.ascent(face), fill);
            // Neither the first nor the last line of a paragraph stands alone.
            slice.keepWithNext = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
            m_flow.slices.append(slice);
        }
    }

    void add(const Paragraph &paragraph)
    {
        const Face face{decree::bodyPt, false, false};
        addLines(breakLines(paragraph.runs, face, m_font, width(), decree::firstLineIndent), face, paragraphGap());
    }

    void add(const Heading &heading)
    {
        const Face face{decree::bodyPt, true, false};
        const QString text = heading.number + u' ' + heading.title;
        addLines(breakLines({{text}}, face, m_font, width(), decree::firstLineIndent), face, paragraphGap());
        m_flow.slices.last().keepWithNext = true;
    }

    void add(const Note &note)
    {
        const Face face{decree::notePt, false, true};
        addLines(breakLines({{note.text}}, face, m_font, width()), face, decree::noteBefore);
    }

    void add(const SignatureBlock &block)
    {
        Slice slice;
        const double half = width() * decree::copiesShare;
        LineStack copies(slice, m_font, left(), half);
        copies.leftAligned(fixedwords::copiesTo, {decree::copiesToPt, true, true});
        for (const QString &line : dashedList(block.copies))
            copies.leftAligned(line, {decree::copiesListPt, false, false});
        LineStack signer(slice, m_font, left() + half, width() - half);
        for (const QString &line : block.authority)
            signer.centred(line, {decree::authorityPt, true, false});
        signer.skip(decree::signatureRoom);
        signer.centred(block.name, {decree::signerPt, true, false});
        slice.before = decree::signatureBefore;
        slice.height = std::max(copies.y(), signer.y());
        m_flow.slices.append(slice);
    }

    void add(const AppendixStart &start)
    {
        Slice slice;
        slice.startsPart = true;
        LineStack stack(slice, m_font, left(), width());
        stack.centred(appendixHeading(start), {decree::appendixPt, true, false});
        stack.centred(start.title, {decree::appendixTitlePt, true, false});
        stack.forgetWidth();
        for (const QString &line : start.attached)
            stack.centred(line, {decree::attachedPt, false, true});
        stack.rule(decree::partRule, RuleKind::Appendix);
        slice.height = stack.y() + decree::appendixRuleAfter - paragraphGap();
        slice.keepWithNext = true;
        m_flow.slices.append(slice);
    }

    const Document &m_document;
    const DocumentFont &m_font;
    const Block *m_next = nullptr;
    Flow m_flow;
};

} // namespace

void placeLine(Slice &slice, const BrokenLine &line, double x, double baseline, double fill)
{
    const double spacing = fill > 0 && line.gaps > 0 ? std::max(0.0, fill - line.width) / line.gaps : 0;
    double widened = 0;
    for (const LinePiece &piece : line.pieces) {
        const double more = spacing * double(piece.text.count(u' '));
        slice.texts.append({x + piece.x + widened, baseline, piece.width + more, spacing, piece.text, piece.face});
        widened += more;
    }
}

Flow flowOf(const Document &document, const DocumentFont &font)
{
    return BlockCutter(document, font).cut();
}

} // namespace dophu
