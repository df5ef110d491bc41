#include "core/documents/editablepaper.h"

#include "core/documents/addresseeplace.h"
#include "core/documents/officialformat.h"
#include "core/documents/tablewidths.h"
#include "core/documents/timeswidths.h"

#include <algorithm>

namespace dophu
{

namespace
{

namespace decree = officialformat;

double gapBetween()
{
    return decree::paragraphGapPt * decree::mmPerPt;
}

double widestOf(const QStringList &lines, PaperStyle style)
{
    double wide = 0;
    for (const QString &text : lines)
        wide = std::max(wide, timesWidth(text, paperStyle(style).points, paperStyle(style).bold));
    return wide;
}

PaperStyle cellStyleOf(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        return PaperStyle::CellLeft;
    case CellAlign::Centre:
        return PaperStyle::CellCentre;
    case CellAlign::Right:
        return PaperStyle::CellRight;
    }
    Q_UNREACHABLE();
}

class PaperPourer
{
public:
    PaperPourer(const Document &document, EditableSink &sink) : m_document(document), m_sink(sink) {}

    void pour()
    {
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            m_next = i + 1 < m_document.blocks.size() ? &m_document.blocks.at(i + 1) : nullptr;
            m_first = i == 0;
            std::visit([&](const auto &block) { add(block); }, m_document.blocks.at(i));
        }
    }

private:
    template <class B> bool nextIs() const { return m_next && std::holds_alternative<B>(*m_next); }
    double width() const { return m_document.page.textWidth(); }

    void line(PaperStyle style, const QString &text, const ParagraphLook &look = {})
    {
        m_sink.paragraph(style, {{text}}, look);
    }

    void low(double before = 0)
    {
        ParagraphLook look;
        look.before = before;
        m_sink.paragraph(PaperStyle::Gap, {}, look);
    }

    // A line of its own length in the middle of `room`.
    void rule(double length, double room, double after = 0, bool keepWithNext = false)
    {
        ParagraphLook look;
        look.before = decree::ruleGap;
        look.after = after;
        look.left = look.right = std::max(0.0, (room - length) / 2);
        look.rule = true;
        look.keepWithNext = keepWithNext;
        m_sink.paragraph(PaperStyle::Rule, {}, look);
    }

    void add(const Letterhead &head)
    {
        m_sink.beginPart(m_first);
        TableLook table;
        table.widths = {decree::letterheadLeft, width() - decree::letterheadLeft};
        m_sink.openTable(table);
        m_sink.openRow({});
        m_sink.openCell(0, 1, false);
        for (const QString &name : head.superior)
            line(PaperStyle::Superior, name);
        for (const QString &name : head.issuer)
            line(PaperStyle::Issuer, name);
        rule(std::min(table.widths.at(0), widestOf(head.issuer, PaperStyle::Issuer)) * decree::partRule, table.widths.at(0));
        m_sink.closeCell();
        m_sink.openCell(1, 1, false);
        line(PaperStyle::StateName, fixedwords::stateName);
        line(PaperStyle::Motto, fixedwords::motto);
        rule(widestOf({fixedwords::motto}, PaperStyle::Motto), table.widths.at(1));
        m_sink.closeCell();
        m_sink.closeRow();
        numberAndDate(head);
        m_sink.closeTable();
    }

    void numberAndDate(const Letterhead &head)
    {
        ParagraphLook below;
        below.before = decree::numberLineGap - ruleLinePt * decree::mmPerPt;
        m_sink.openRow({});
        m_sink.openCell(0, 1, false);
        line(PaperStyle::Number, head.numberLine, below);
        for (qsizetype i = 0; i < head.about.size(); ++i) {
            ParagraphLook look;
            look.before = i == 0 ? decree::aboutGapPt * decree::mmPerPt : 0;
            line(PaperStyle::About, head.about.at(i), look);
        }
        if (!head.urgency.isEmpty())
            stamp(head.urgency);
        m_sink.closeCell();
        m_sink.openCell(1, 1, false);
        line(PaperStyle::PlaceAndDate, head.placeAndDate, below);
        m_sink.closeCell();
        m_sink.closeRow();
    }

    void stamp(const QString &urgency)
    {
        low(decree::stampBefore - ruleLinePt * decree::mmPerPt);
        TableLook box;
        box.widths = {decree::stampWidth(urgency)};
        box.lines = box.red = box.centred = true;
        box.linePt = decree::rulePt;
        m_sink.openTable(box);
        m_sink.openRow({false, decree::stampHeight});
        m_sink.openCell(0, 1, true);
        line(PaperStyle::Stamp, urgency);
        m_sink.closeCell();
        m_sink.closeRow();
        m_sink.closeTable();
        low();
    }

    void add(const TitleBlock &title)
    {
        line(PaperStyle::Kind, title.kind);
        for (const QString &text : title.subject)
            line(PaperStyle::Subject, text);
        const double wide = title.subject.isEmpty() ? widestOf({title.kind}, PaperStyle::Kind)
                                                    : widestOf(title.subject, PaperStyle::Subject);
        rule(std::min(width(), wide) * decree::partRule, width(), nextIs<Table>() ? gapBetween() : 0, true);
    }

    void add(const Addressees &addressees)
    {
        const AddresseePlace place = placeOf(addressees, width());
        const double after = decree::bodyBefore - gapBetween();
        ParagraphLook look;
        look.before = decree::addresseesBefore;
        look.left = place.start;
        if (addressees.names.size() == 1) {
            look.after = after;
            line(PaperStyle::Addressed, fixedwords::addressed + u' ' + addressees.names.first() + u'.', look);
            return;
        }
        line(PaperStyle::Addressed, fixedwords::addressed, look);
        look.before = 0;
        look.left = place.dash;
        const QStringList lines = dashedList(addressees.names);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            look.after = i + 1 == lines.size() ? after : 0;
            line(PaperStyle::Addressed, lines.at(i), look);
        }
    }

    // The room that a table or a signature leaves above itself belongs to the paragraph before it.
    ParagraphLook textLook() const
    {
        ParagraphLook look;
        look.after = nextIs<Table>() ? gapBetween() : nextIs<SignatureBlock>() ? decree::signatureBefore : 0;
        look.keepWithNext = nextIs<SignatureBlock>();
        return look;
    }

    void add(const Paragraph &text)
    {
        ParagraphLook look = textLook();
        look.keepWithNext = look.keepWithNext || nextIs<Table>();
        m_sink.paragraph(PaperStyle::Body, text.runs, look);
    }
    void add(const Heading &heading) { line(PaperStyle::Heading, heading.number + u' ' + heading.title, textLook()); }
    void add(const Note &note) { line(PaperStyle::Note, note.text, textLook()); }

    void add(const Picture &picture)
    {
        const double fits = picture.width > 0 ? std::min(1.0, width() / picture.width) : 0;
        ParagraphLook look = textLook();
        look.keepWithNext = !picture.caption.isEmpty();
        m_sink.picture(picture, picture.width * fits, picture.height * fits, look);
        if (!picture.caption.isEmpty())
            line(PaperStyle::Caption, picture.caption, textLook());
    }

    void add(const Table &table)
    {
        if (table.columns.isEmpty())
            return;
        const TableGeometry geometry = geometryOf(table, width());
        m_points = qFuzzyCompare(geometry.points, decree::tablePt) ? 0 : geometry.points;
        TableLook look;
        look.widths = geometry.widths;
        look.lines = true;
        look.linePt = decree::gridPt;
        look.marginX = cellPaddingX;
        look.marginY = cellPaddingY - decree::gridPt * decree::mmPerPt / 2; // the lines have their own height here
        look.whole = table.rows.size() <= smallTable;
        look.keepWithNext = nextIs<Note>();
        m_sink.openTable(look);
        m_sink.openRow({true});
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cell(int(i), 1, PaperStyle::CellTitle, table.columns.at(i).title, false, true);
        m_sink.closeRow();
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const bool last = i + 1 == table.rows.size();
            row(table, table.rows.at(i), keepsWithNext(table, i) || (last && nextIs<Note>()));
        }
        m_sink.closeTable();
        if (nextIs<Table>() || nextIs<SignatureBlock>())
            low(nextIs<Table>() ? gapBetween() : decree::signatureBefore);
    }

    void row(const Table &table, const TableRow &row, bool kept)
    {
        m_sink.openRow({});
        const bool bold = row.kind != RowKind::Entry;
        const int columns = int(table.columns.size());
        if (row.kind == RowKind::Group && columns > 1) {
            cell(0, 1, cellStyleOf(table.columns.first().align), row.cells.value(0), bold, kept);
            cell(1, columns - 1, PaperStyle::CellLeft, row.cells.value(1), bold, kept);
        } else {
            for (int i = 0; i < columns; ++i)
                cell(i, 1, cellStyleOf(table.columns.at(i).align), row.cells.value(i), bold, kept);
        }
        m_sink.closeRow();
    }

    void cell(int column, int span, PaperStyle style, const QString &text, bool bold, bool kept)
    {
        ParagraphLook look;
        look.keepWithNext = kept;
        look.bold = bold;
        look.points = m_points;
        m_sink.openCell(column, span, true);
        line(style, text, look);
        m_sink.closeCell();
    }

    void add(const SignatureBlock &block)
    {
        TableLook table;
        table.widths = {width() * decree::copiesShare, width() * (1 - decree::copiesShare)};
        table.whole = true;
        m_sink.openTable(table);
        m_sink.openRow({});
        m_sink.openCell(0, 1, false);
        line(PaperStyle::CopiesTo, fixedwords::copiesTo);
        for (const QString &copy : dashedList(block.copies))
            line(PaperStyle::CopiesList, copy);
        m_sink.closeCell();
        m_sink.openCell(1, 1, false);
        for (const QString &words : block.authority)
            line(PaperStyle::Authority, words);
        line(PaperStyle::Signer, block.name);
        m_sink.closeCell();
        m_sink.closeRow();
        m_sink.closeTable();
    }

    void add(const AppendixStart &start)
    {
        m_sink.beginPart(m_first);
        line(PaperStyle::Appendix, appendixHeading(start));
        line(PaperStyle::AppendixTitle, start.title);
        for (const QString &text : start.attached)
            line(PaperStyle::Attached, text);
        const double wide = start.attached.isEmpty() ? widestOf({start.title}, PaperStyle::AppendixTitle)
                                                     : widestOf(start.attached, PaperStyle::Attached);
        rule(std::min(width(), wide) * decree::partRule, width(),
             decree::appendixRuleAfter - (nextIs<Table>() ? 0 : gapBetween()), true);
    }

    const Document &m_document;
    EditableSink &m_sink;
    const Block *m_next = nullptr;
    bool m_first = true;
    double m_points = 0;
};

} // namespace

void pour(const Document &document, EditableSink &sink)
{
    PaperPourer(document, sink).pour();
}

double headFromEdge()
{
    constexpr double ascent = 0.891; // of the size, Times New Roman
    return decree::pageNumberBaseline - decree::pageNumberPt * ascent * decree::mmPerPt;
}

double footFromEdge()
{
    constexpr double descent = 0.216;
    return decree::footBaseline - decree::footPt * descent * decree::mmPerPt;
}

} // namespace dophu
