#include "core/intake/prosereading.h"
#include "core/intake/messageenvelope.h"
#include "core/intake/messagevalues.h"
#include "core/intake/messagewords.h"
#include "core/intake/recognition.h"
#include "core/intake/sheetunits.h"
#include "core/text/namekey.h"

namespace dophu
{

namespace
{

struct HeadLine
{
    QString text;
    SourcePlace place;
};

QString plainKey(const QString &text)
{
    return nameKey(text, Marks::Dropped);
}

bool isMotto(const QString &key)
{
    return saysAny(key, "cong hoa xa hoi chu nghia viet nam|doc lap tu do hanh phuc");
}

bool closes(const QString &key)
{
    static const QRegularExpression closing(
        QStringLiteral("^(tm|t m|kt|tl|tuq|thay mat|noi nhan|thu truong|chu tich|pho chu tich|hieu truong|giam doc|"
                       "truong phong|nguoi (lap|bao cao|ky))\\b"));
    return closing.match(key).hasMatch();
}

// The lines of a letterhead's cell, or of a page's two columns that stand on one line of text.
void addSegments(QVector<HeadLine> &lines, const QString &text, SourcePlace place)
{
    static const QRegularExpression gap(QStringLiteral("\\n|\\t| {3,}"));
    for (const QString &part : text.split(gap, Qt::SkipEmptyParts)) {
        place.start = text.indexOf(part);
        place.length = part.size();
        lines.append(HeadLine{part.trimmed(), place});
    }
}

// What stands above the document's own title.
QVector<HeadLine> headLines(const SourceContent &content)
{
    constexpr qsizetype most = 24;
    QVector<HeadLine> lines;
    for (qsizetype i = 0; i < content.parts.size() && lines.size() < most; ++i) {
        SourcePlace place;
        place.part = int(i);
        if (const auto *prose = std::get_if<ProseLine>(&content.parts.at(i))) {
            const QString key = plainKey(prose->text);
            if (key.startsWith(QStringLiteral("kinh gui")) || saysAny(key, "thuc hien cong van|thuc hien") || closes(key))
                break;
            addSegments(lines, prose->text, place);
            continue;
        }
        const CellGrid &grid = std::get<CellGrid>(content.parts.at(i));
        if (!isLayoutGrid(grid))
            break;
        for (const GridRow &row : grid.rows) {
            for (qsizetype column = 0; column < row.cells.size(); ++column) {
                place.row = row.index;
                place.column = int(column);
                addSegments(lines, row.cells.at(column).text, place);
            }
        }
    }
    return lines;
}

// The one above: "UBND HUYỆN HƯỚNG HÓA", "TỈNH QUẢNG TRỊ". It does not write.
bool isSuperior(const QString &key)
{
    return key.startsWith(QStringLiteral("ubnd huyen")) || key.startsWith(QStringLiteral("tinh "))
           || key.startsWith(QStringLiteral("ubnd tinh")) || key.startsWith(QStringLiteral("huyen "))
           || key.startsWith(QStringLiteral("so "));
}

void setLetterheadUnit(ProseHead &head, const HeadLine &line, const IntakeContext &context)
{
    const QVector<WrittenWord> words = wordsOf(line.text);
    for (const UnitMention &mention : unitMentions(words, context.matcher, context.learnedNames, hasMarks(line.text))) {
        const bool better = head.unitBy.text.isEmpty()
                            || (head.unit.kind != UnitMatch::Kind::Sure && mention.match.kind == UnitMatch::Kind::Sure);
        if (!better)
            continue;
        head.unit = mention.match;
        head.unitBy = Recognised{Recognised::By::Title, line.text, line.place};
    }
}

// "Tân Liên, ngày 19 tháng 8 năm 2020": where and when, not who.
bool isPlaceAndDay(const QString &key)
{
    static const QRegularExpression placed(QStringLiteral("^(\\w+ ){0,4}ngay( \\d+)? thang( \\d+)? nam( \\d+)?$"));
    return placed.match(key).hasMatch();
}

// Below the sentences: who signs, where no letterhead says who writes.
void setSigner(ProseHead &head, const SourceContent &content, const IntakeContext &context)
{
    QVector<LineOfSheet> lines;
    bool closed = false;
    for (qsizetype i = 0; i < content.parts.size(); ++i) {
        QVector<LineOfSheet> some;
        if (const auto *prose = std::get_if<ProseLine>(&content.parts.at(i))) {
            for (const QString &text : prose->text.split(u'\n'))
                some.append({text, SourcePlace{int(i), -1, -1, 0, 0}});
        } else if (const CellGrid &grid = std::get<CellGrid>(content.parts.at(i)); isLayoutGrid(grid)) {
            some = linesOf(grid, int(i));
        }
        closed = closed || std::any_of(some.begin(), some.end(), [](const LineOfSheet &line) {
                     return closes(plainKey(line.text));
                 });
        if (closed)
            lines += some;
    }
    const NamedUnit signer = unitOfSignature(lines, context);
    if (!signer.isSure())
        return;
    head.unit = {UnitMatch::Kind::Sure, UnitMatch::Ground::Name, *signer.unit, {}};
    head.unitBy = signer.by;
}

struct Body
{
    QVector<TextLine> lines;
    bool any = false; // words at all
};

// The sentences: without the letterhead, addressees, closing words and the signature.
Body bodyOf(const SourceContent &content)
{
    Body body;
    bool opened = false;
    for (qsizetype i = 0; i < content.parts.size(); ++i) {
        const auto *prose = std::get_if<ProseLine>(&content.parts.at(i));
        if (!prose || prose->text.trimmed().isEmpty())
            continue;
        body.any = true;
        const QString key = plainKey(prose->text);
        if (closes(key))
            break;
        const bool ceremony = isMotto(key) || isPlaceAndDay(key) || key.startsWith(QStringLiteral("kinh gui"))
                              || key.startsWith(QStringLiteral("tren day la"))
                              || (!opened && (isSuperior(key) || saysAny(key, "so # bc") || key == u"bao cao"));
        opened = opened || key.startsWith(QStringLiteral("kinh gui")) || key == u"bao cao";
        if (!ceremony)
            body.lines.append(TextLine{int(i), prose->text});
    }
    return body;
}

// A report's sentences fit on a few pages; longer papers are something else, whatever numbers they hold.
bool isBook(const QVector<TextLine> &lines)
{
    constexpr qsizetype longest = 30'000;
    qsizetype signs = 0;
    for (const TextLine &line : lines)
        signs += line.text.size();
    return signs > longest;
}

void setWriter(FoundValue &value, const ProseHead &head)
{
    if (head.unitBy.text.isEmpty())
        return;
    const bool named = value.unit || !value.candidates.isEmpty() || value.reason == IntakeReason::UnknownUnit;
    if (!named && head.unit.kind == UnitMatch::Kind::Sure) {
        value.unit = head.unit.unit;
        value.unitBy = head.unitBy;
        for (IntakeCandidate &candidate : value.candidates)
            candidate.unit = value.unit;
    } else if (!named) {
        value.unitBy = head.unitBy;
        value.reason = head.unit.candidates.isEmpty()                   ? IntakeReason::UnknownUnit
                       : head.unit.ground == UnitMatch::Ground::Retired ? IntakeReason::RetiredUnit
                                                                        : IntakeReason::AmbiguousUnit;
        for (const UnitId unit : head.unit.candidates)
            value.candidates.append(IntakeCandidate{unit, value.installed});
    }
}

// One unit in the letterhead, another in the only sentence that counts: somebody used an old file.
void checkWriter(QVector<FoundValue> &values, const ProseHead &head)
{
    if (values.size() != 1 || head.unit.kind != UnitMatch::Kind::Sure || !values.first().unit
        || *values.first().unit == head.unit.unit || values.first().reason != IntakeReason::None)
        return;
    FoundValue &value = values.first();
    value.reason = IntakeReason::UnitConflict;
    value.candidates = {IntakeCandidate{value.unit, value.installed}, IntakeCandidate{head.unit.unit, value.installed}};
    value.unit.reset();
}

void checkDay(FoundValue &value, const ProseHead &head)
{
    if (!head.day)
        return;
    if (!value.reportDay) {
        value.reportDay = head.day;
        value.dayBy = Recognised{Recognised::By::Title, {}, {}};
    } else if (*value.reportDay != *head.day && !value.earlierMeant && value.reason == IntakeReason::None) {
        value.reason = IntakeReason::DateConflict;
    }
}

bool holdsFigures(const SourceContent &content)
{
    return std::any_of(content.parts.begin(), content.parts.end(), [](const auto &part) {
        const auto *grid = std::get_if<CellGrid>(&part);
        return grid && !isLayoutGrid(*grid);
    });
}

} // namespace

bool isLayoutGrid(const CellGrid &grid)
{
    constexpr int mostHeadRows = 3;
    constexpr int mostHeadColumns = 3;
    if (grid.rows.size() > mostHeadRows || grid.columns() > mostHeadColumns)
        return false;
    QString all;
    for (const GridRow &row : grid.rows) {
        for (const GridCell &cell : row.cells) {
            if (cell.kind == CellKind::Number)
                return false;
            all += u' ' + plainKey(cell.text);
        }
    }
    return isMotto(all.simplified())
           || saysAny(all.simplified(), "noi nhan|thu truong don vi|chu tich|pho chu tich|nguoi lap bieu|thu truong");
}

ProseHead proseHeadOf(const SourceContent &content, const IntakeContext &context)
{
    ProseHead head;
    for (const HeadLine &line : headLines(content)) {
        const QString key = plainKey(line.text);
        if (isMotto(key))
            continue;
        const MessageTokens tokens =
            messageTokens({TextLine{0, line.text}}, context.day, context.matcher, context.learnedNames);
        const bool placed = saysAny(key, "ngay") && saysAny(key, "thang") && saysAny(key, "nam");
        for (const MessageToken &token : tokens.tokens) {
            if (token.kind == MessageToken::Date && placed && !head.day)
                head.day = token.day;
        }
        if (!isSuperior(key) && !placed && !key.startsWith(QStringLiteral("bao cao")))
            setLetterheadUnit(head, line, context);
    }
    if (head.unitBy.text.isEmpty())
        setSigner(head, content, context);
    return head;
}

QVector<FoundValue> recogniseProse(const SourceContent &content, const QString &path, const IntakeContext &context)
{
    if (content.kind == SourceKind::Email) {
        QStringList lines;
        for (const auto &part : content.parts) {
            const auto *prose = std::get_if<ProseLine>(&part);
            lines.append(prose ? prose->text : QString());
        }
        return recogniseMessages(lines.join(u'\n'), path, context);
    }
    Body body = bodyOf(content);
    if (isBook(body.lines))
        body.lines.clear();
    const ProseHead head = proseHeadOf(content, context);
    const MessageTokens tokens = messageTokens(body.lines, context.day, context.matcher, context.learnedNames);
    QVector<FoundValue> values = statedValues(tokens, context);
    for (FoundValue &value : values) {
        setWriter(value, head);
        checkDay(value, head);
    }
    values.removeIf([](const FoundValue &value) { return !value.unit && value.candidates.isEmpty() && !value.installed; });
    checkWriter(values, head);
    if (values.isEmpty() && body.any && !holdsFigures(content)) {
        FoundValue none;
        none.reason = IntakeReason::NotAReport;
        values.append(none);
    }
    for (FoundValue &value : values) {
        value.source = path;
        judge(value, context);
    }
    return values;
}

} // namespace dophu
