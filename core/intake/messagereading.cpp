// recogniseMessages(): a pasted text, message by message, each judged alone.
#include "core/intake/messageclaims.h"
#include "core/intake/messageenvelope.h"
#include "core/intake/messageintent.h"
#include "core/intake/messagesilence.h"
#include "core/intake/messagetable.h"
#include "core/intake/messagevalues.h"
#include "core/intake/messagewords.h"
#include "core/intake/prosereading.h"
#include "core/intake/recognition.h"
#include "core/text/namekey.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace dophu
{

namespace
{

// Only dates of the subject that contradict the day asked for say something: "BC ngày 18/8" beside the day's own report.
void setSubjectDay(FoundValue &value, const Message &message, const IntakeContext &context)
{
    if (value.reportDay || message.subject.isEmpty())
        return;
    const MessageTokens subject =
        messageTokens({TextLine{0, message.subject}}, context.day, context.matcher, context.learnedNames);
    for (const MessageToken &token : subject.tokens) {
        if (token.kind == MessageToken::Date && token.day != context.day)
            value.reportDay = token.day;
    }
}

// Whole, in brackets or behind a dash: "Hồ Thị Yến (xã Lìa)", "Yến - UBND xã Lìa", "UBND Ba Tầng".
UnitMatch unitOfSender(const QString &sender, const IntakeContext &context)
{
    static const QRegularExpression aside(QStringLiteral("^[^()]*\\(([^()]{2,60})\\)\\s*$"));
    static const QRegularExpression behind(QStringLiteral("^[^-–|]*\\s[-–|]\\s(.{2,60})$"));
    static const QRegularExpression office(QStringLiteral("^UBND\\s+(?=\\S+\\s)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression headed(QStringLiteral("^(ubnd|ubndx|xa|x|tt|thi tran|phuong)\\b"));
    QStringList names{sender};
    for (const QRegularExpression &part : {aside, behind}) {
        if (const QRegularExpressionMatch match = part.match(sender); match.hasMatch())
            names.append(match.captured(1).simplified());
    }
    for (const QString &name : std::as_const(names)) {
        if (!name.contains(u' '))
            continue; // one word is a person's name
        for (const QString &spelling : {name, QString(name).replace(office, QStringLiteral("UBND xã "))}) {
            const UnitMatch match = context.matcher.matchExactly(spelling);
            const bool lives = name != sender && context.matcher.isCommune(match.unit)
                               && !headed.match(nameKey(name, Marks::Dropped)).hasMatch(); // "Lan - Lao Bảo"
            if (match.kind == UnitMatch::Kind::Sure && !lives)
                return match;
        }
    }
    return {};
}

// Nobody is named in the text; who sent it may be an office.
void setUnitOfSender(FoundValue &value, const Message &message, const IntakeContext &context)
{
    if (value.unit || !value.candidates.isEmpty() || value.reason == IntakeReason::UnknownUnit || message.sender.isEmpty())
        return;
    const QString name = message.sender.section(u'<', 0, 0).trimmed();
    const UnitMatch match = unitOfSender(name, context);
    if (match.kind != UnitMatch::Kind::Sure)
        return;
    value.unit = match.unit;
    value.unitBy = Recognised{Recognised::By::Sender, name, {}};
}

// The printed total of a list that its lines do not add up to: which line is wrong, nobody knows.
void checkPrintedTotal(QVector<FoundValue> &values, const MessageClaims &claims)
{
    if (!claims.printedTotal)
        return;
    qint64 sum = 0;
    for (const FoundValue &value : values)
        sum += value.installed.value_or(0);
    if (sum == *claims.printedTotal)
        return;
    for (FoundValue &value : values) {
        if (value.reason == IntakeReason::None)
            value.reason = IntakeReason::TotalMismatch;
    }
}

// "Chị ơi hôm nay được 391 rồi ạ, em cảm ơn chị": among words of courtesy, and none of another matter.
bool sendsFigure(const FoundValue &value, const MessageTokens &tokens, qsizetype words)
{
    constexpr qsizetype most = 16;
    const QString text = plainText(tokens.tokens, TokenRange{0, tokens.tokens.size()});
    return value.installed && words <= most
           && saysAny(text, "gui|bao|nop|ghi giup|ghi ho|ghi cho|so lieu|bao cao|duoc # roi")
           && intentOf(Message(), tokens.tokens) == IntakeReason::NoReport;
}

// Without a unit a number is a report only where its words say so, or where it is all there is.
bool isReport(const FoundValue &value, const MessageTokens &tokens, const IntakeContext &context)
{
    if (value.unit || !value.candidates.isEmpty() || value.reason == IntakeReason::UnknownUnit)
        return true;
    if (!value.installed && value.candidates.isEmpty() && value.reason == IntakeReason::None && !value.takenBack
        && !value.remaining)
        return false;
    const auto words = std::count_if(tokens.tokens.begin(), tokens.tokens.end(),
                                     [](const MessageToken &token) { return token.kind == MessageToken::Word; });
    const auto figures = figuresOf(tokens, context.campaign);
    const bool evidence = std::any_of(figures.begin(), figures.end(), [](const MessageFigure &one) {
        return one.evidence && (one.role == FigureRole::Installed || one.role == FigureRole::Corrected);
    });
    constexpr auto fewWords = 6;
    return evidence || words <= fewWords || sendsFigure(value, tokens, words);
}

// "VssID xã Thuận cài được 40 người": another application's name, and not one word of ours.
bool isOfAnotherCampaign(const MessageTokens &tokens, const IntakeContext &context)
{
    const QString text = plainText(tokens.tokens, TokenRange{0, tokens.tokens.size()});
    const QString own = nameKey(context.campaign.shortName, Marks::Dropped);
    return namesAnotherCampaign(text) && !text.contains(own) && !saysAny(text, "da cai|luy ke|bz|blz");
}

// Nobody writes so much in one message; what does is a copied conversation, read entry by entry, or not at all.
constexpr qsizetype longestMessage = 8'000; // characters

qsizetype signsOf(const QVector<TextLine> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), qsizetype(0),
                           [](qsizetype sum, const TextLine &line) { return sum + line.text.size(); });
}

// A stamped line ("[13:05] Lan: …") or a blank one: what stands above and below belongs to different entries.
bool startsAnEntry(const TextLine &line)
{
    static const QRegularExpression stamp = textPattern(R"(^\s*\[\d{1,2}[:h]\d{2}|^\s*$)");
    return stamp.match(line.text).hasMatch();
}

// Parts that are short enough, cut where an entry starts; none when there is no such place often enough.
QVector<Message> entriesOf(const Message &message)
{
    QVector<Message> parts;
    Message part = message;
    part.body.clear();
    QVector<TextLine> entry;
    const auto close = [&] {
        if (signsOf(part.body) + signsOf(entry) > longestMessage / 2 && !part.body.isEmpty()) {
            parts.append(part);
            part.body.clear();
        }
        part.body += entry;
        entry.clear();
    };
    for (const TextLine &line : message.body) {
        if (startsAnEntry(line))
            close();
        entry.append(line);
    }
    close();
    if (!part.body.isEmpty())
        parts.append(part);
    const bool tooLong =
        std::any_of(parts.begin(), parts.end(), [](const Message &one) { return signsOf(one.body) > longestMessage; });
    return tooLong ? QVector<Message>() : parts;
}

QVector<FoundValue> readMessage(const Message &message, const IntakeContext &context)
{
    QVector<FoundValue> values;
    MessageTokens tokens;
    if (std::optional<QVector<FoundValue>> table = tableValues(message.body, context)) {
        values = *table;
        if (values.isEmpty()) {
            FoundValue none;
            none.reason = IntakeReason::NoData;
            return {none};
        }
    } else if (signsOf(message.body) > longestMessage) {
        for (const Message &entry : entriesOf(message))
            values += readMessage(entry, context);
        if (values.isEmpty()) {
            values.append(FoundValue());
            values.last().reason = IntakeReason::TooLarge;
        }
        return values;
    } else {
        tokens = messageTokens(message.body, context.day, context.matcher, context.learnedNames);
        if (!isOfAnotherCampaign(tokens, context))
            values = statedValues(tokens, context);
        for (FoundValue &value : values)
            setUnitOfSender(value, message, context);
        const bool told = std::any_of(values.begin(), values.end(), [](const FoundValue &value) {
            return value.installed || value.increase || value.remaining || value.noChange || value.takenBack;
        });
        if (!told && intentOf(message, tokens.tokens) == IntakeReason::Notice)
            values.clear(); // "Đề nghị các xã đạt dưới 50% (Thuận, Xy) …"
        values.removeIf([&](const FoundValue &value) { return !isReport(value, tokens, context); });
    }
    for (FoundValue &value : values)
        setSubjectDay(value, message, context);
    if (values.isEmpty()) {
        FoundValue none;
        none.reason = intentOf(message, tokens.tokens);
        if (!message.body.isEmpty())
            none.unitBy.place.part = message.body.first().number; // so that it can be shown
        values.append(none);
    } else {
        values += silentLines(message, values, context);
    }
    return values;
}

} // namespace

QVector<FoundValue> statedValues(const MessageTokens &tokens, const IntakeContext &context)
{
    const MessageClaims claims = claimsOf(tokens, context.campaign);
    QVector<FoundValue> values;
    for (const MessageClaim &claim : claims.claims)
        values += valuesOf(claim, tokens, context);
    checkPrintedTotal(values, claims);
    return values;
}

QVector<FoundValue> recogniseMessages(const QString &text, const QString &path, const IntakeContext &context)
{
    QVector<FoundValue> all;
    for (const Message &message : partMessages(text, context.day)) {
        for (FoundValue value : readMessage(message, context)) {
            value.source = message.id.isEmpty() ? path : path + u'#' + message.id;
            value.sender = message.sender;
            value.received = message.received;
            judge(value, context);
            all.append(value);
        }
    }
    return all;
}

} // namespace dophu
