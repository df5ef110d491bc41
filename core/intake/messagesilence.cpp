#include "core/intake/messagesilence.h"

#include "core/intake/messageintent.h"
#include "core/intake/prosereading.h"
#include "core/text/unitmatcher.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dophu
{

namespace
{

QSet<int> linesSpokenOf(const QVector<FoundValue> &values)
{
    QSet<int> lines;
    for (const FoundValue &value : values) {
        for (const Recognised *by : {&value.unitBy, &value.dayBy, &value.numberBy, &value.baseBy})
            lines.insert(by->place.part);
    }
    return lines;
}

bool holdsAFigure(const MessageTokens &line)
{
    return std::any_of(line.tokens.begin(), line.tokens.end(), [](const MessageToken &token) {
        return token.kind == MessageToken::Number || token.kind == MessageToken::Fraction
               || token.kind == MessageToken::Share;
    });
}

// The unit that the line names for sure, by more than a word of everyday use.
const UnitMention *namedIn(const MessageTokens &line)
{
    const auto named = std::find_if(line.mentions.begin(), line.mentions.end(), [](const UnitMention &mention) {
        return mention.match.kind == UnitMatch::Kind::Sure && !mention.bare;
    });
    return named == line.mentions.end() ? nullptr : &*named;
}

Recognised recognisedIn(const MessageTokens &line, const UnitMention *unit, const TextLine &text)
{
    Recognised by;
    by.place.part = text.number;
    const auto token = std::find_if(line.tokens.begin(), line.tokens.end(),
                                    [](const MessageToken &one) { return one.kind == MessageToken::Unit; });
    if (!unit || token == line.tokens.end())
        return by;
    by.by = Recognised::By::Name;
    by.text = token->text;
    by.place.start = token->start;
    by.place.length = token->length;
    return by;
}

void shift(Recognised &by, qsizetype offset)
{
    if (by.place.isValid())
        by.place.start += offset;
}

bool isHeard(const UnitMention &unit, const QVector<FoundValue> &values)
{
    return std::any_of(values.begin(), values.end(),
                       [&unit](const FoundValue &other) { return other.unit == unit.match.unit; });
}

// "xã Thanh 480, xã Húc không phát sinh": a piece of a line, or a line, that speaks of one unit and says that nothing
// changed.
std::optional<FoundValue> unchangedIn(const TextLine &text, qsizetype start, qsizetype length,
                                      const QVector<FoundValue> &values, const IntakeContext &context)
{
    const MessageTokens piece = messageTokens({TextLine{text.number, text.text.mid(start, length)}}, context.day,
                                              context.matcher, context.learnedNames);
    if (piece.mentions.size() != 1 || holdsAFigure(piece) || isHeard(piece.mentions.first(), values))
        return std::nullopt;
    QVector<FoundValue> stated = statedValues(piece, context);
    if (stated.size() != 1 || !stated.first().noChange || !stated.first().unit)
        return std::nullopt;
    for (Recognised *by : {&stated.first().unitBy, &stated.first().dayBy, &stated.first().numberBy, &stated.first().baseBy})
        shift(*by, start);
    return stated.first();
}

QVector<FoundValue> unchangedOn(const TextLine &text, const QVector<FoundValue> &values, const IntakeContext &context)
{
    static const QRegularExpression ends(QStringLiteral("[,;.](?=\\s|$)"));
    QVector<FoundValue> found;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        if (const auto value = unchangedIn(text, start, end - start, values, context))
            found.append(*value);
        start = end + 1;
    };
    for (auto each = ends.globalMatch(text.text); each.hasNext();)
        take(each.next().capturedStart());
    take(text.text.size());
    return found;
}

} // namespace

QVector<FoundValue> silentLines(const Message &message, const QVector<FoundValue> &values, const IntakeContext &context)
{
    QVector<FoundValue> silent;
    const QSet<int> spoken = linesSpokenOf(values);
    for (const TextLine &text : message.body) {
        if (text.text.trimmed().isEmpty())
            continue;
        const QVector<FoundValue> unchanged = unchangedOn(text, values, context);
        silent += unchanged;
        if (spoken.contains(text.number) || !unchanged.isEmpty() || message.body.size() < 2)
            continue;
        const MessageTokens line = messageTokens({text}, context.day, context.matcher, context.learnedNames);
        if (holdsAFigure(line))
            continue; // seen, and passed over for a reason of its own
        Message alone;
        alone.body = {text};
        FoundValue value;
        value.reason = intentOf(alone, line.tokens);
        const UnitMention *unit = namedIn(line);
        const bool answers = value.reason == IntakeReason::Promise || value.reason == IntakeReason::Question;
        if (unit ? isHeard(*unit, values) : !answers)
            continue;
        if (unit) {
            value.unit = unit->match.unit;
            value.reason = answers ? value.reason : IntakeReason::NoReport;
        }
        value.unitBy = recognisedIn(line, unit, text);
        silent.append(value);
    }
    return silent;
}

} // namespace dophu
