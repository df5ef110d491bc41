// Numbers in a message's line: thousands marks, "k" and "nghìn", letters among digits, words, fractions and ranges.
#include "core/intake/messagescanner.h"
#include "core/intake/messagetokens.h"
#include "core/intake/messagewords.h"
#include "core/intake/numberwords.h"
#include "core/text/namekey.h"

#include <QRegularExpression>

#include <algorithm>

namespace dophu
{

bool MessageScanner::share()
{
    static const QRegularExpression percent = textPattern(R"((\d+)(?:[.,](\d+))?\s?(?:%|phần trăm|phan tram))");
    const QRegularExpressionMatch match = atWordStart() ? matchHere(percent) : QRegularExpressionMatch();
    if (!match.hasMatch() || match.capturedLength(1) > 6 || match.capturedLength(2) > 6)
        return false;
    put(MessageToken::Share, match.capturedLength()).share =
        StatedShare{(match.captured(1) + match.captured(2)).toLongLong(), int(match.capturedLength(2))};
    return true;
}

// One number at `at`, with its thousands marks, its "k" or "nghìn", its letters among the digits.
std::optional<MessageScanner::Figure> MessageScanner::figure(qsizetype at) const
{
    static const QRegularExpression grouped = textPattern(R"(\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?![\d])(?:,0+(?!\d))?)");
    static const QRegularExpression spaced = textPattern(R"([1-9]\d{0,2}[ \x{A0}]\d{3}(?![\d.,/:hg%])(?!\s?%))");
    static const QRegularExpression decimal = textPattern(R"((\d+)[.,](\d{1,2})(?![\d]|[.,]\d))");
    static const QRegularExpression plain = textPattern(R"(\d+)");
    const auto here = [&](const QRegularExpression &expression) {
        return expression.match(m_text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    };
    Figure figure;
    QRegularExpressionMatch match = here(grouped);
    if (!match.hasMatch() && !numberLabels().contains(lastWord()) && !afterTwinSpaced(at))
        match = here(spaced);
    if (match.hasMatch()) {
        QString digits = match.captured();
        if (const qsizetype comma = digits.indexOf(QStringLiteral(",0")); comma > 0 && digits.mid(comma + 1).size() < 3)
            digits.truncate(comma);
        figure.value = digits.remove(QRegularExpression(QStringLiteral("\\D"))).toLongLong();
        figure.length = match.capturedLength();
        return withThousand(figure, at, 0, 0);
    }
    match = here(decimal);
    if (match.hasMatch() && match.capturedLength(1) <= 6) {
        const int decimals = int(match.capturedLength(2));
        figure.length = match.capturedLength();
        const qint64 fraction = match.captured(2).toLongLong() * (decimals == 1 ? 100 : 10);
        figure.value = match.captured(1).toLongLong() * 1000 + fraction;
        figure.doubt = IntakeReason::Rounded;
        return withThousand(figure, at, match.captured(1).toLongLong(), fraction);
    }
    match = here(plain);
    if (!match.hasMatch() || match.capturedLength() > 12)
        return std::nullopt;
    figure.value = match.captured().toLongLong();
    figure.length = match.capturedLength();
    return withThousand(figure, at, figure.value, 0);
}

// "907 862" is two numbers, "1 252" one; three digits in front are only a group where nothing says otherwise.
bool MessageScanner::afterTwinSpaced(qsizetype at) const
{
    static const QRegularExpression twin = textPattern(R"(\d{3}[ \x{A0}]\d{3})");
    return twin.match(m_text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption).hasMatch();
}

MessageScanner::Figure MessageScanner::withThousand(Figure figure, qsizetype at, qint64 whole, qint64 fraction) const
{
    static const QRegularExpression thousand =
        textPattern(R"(\s?(?:nghìn|ngàn|nghin|ngan|k)(?![\p{L}])(?:\s?(\d{1,3})(?![\d.,/]))?)");
    const QRegularExpressionMatch match = thousand.match(m_text, at + figure.length, QRegularExpression::NormalMatch,
                                                         QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch() || whole > 999)
        return figure;
    figure.length += match.capturedLength();
    const QString rest = match.captured(1);
    const qint64 behind = rest.isEmpty() ? fraction
                                         : rest.toLongLong()
                                               * (rest.size() == 1   ? 100
                                                  : rest.size() == 2 ? 10
                                                                     : 1);
    figure.value = whole * 1000 + behind;
    figure.doubt = rest.size() == 3 ? IntakeReason::None : IntakeReason::Rounded;
    return figure;
}

bool MessageScanner::lettersAmongDigits()
{
    static const QRegularExpression mixed =
        QRegularExpression(QStringLiteral(R"([0-9lIoO]+(?:[.,][0-9lIoO]{3})*(?![\p{L}\d]))"));
    const QRegularExpressionMatch match = matchHere(mixed);
    if (!match.hasMatch() || match.capturedLength() < 2 || match.capturedLength() > 9)
        return false;
    QString digits = match.captured();
    const auto letters = std::count_if(digits.begin(), digits.end(), [](QChar sign) { return sign.isLetter(); });
    if (letters == 0 || letters * 2 > digits.size())
        return false;
    digits.replace(u'l', u'1').replace(u'I', u'1').replace(u'o', u'0').replace(u'O', u'0').remove(u'.').remove(u',');
    MessageToken &token = put(MessageToken::Number, match.capturedLength());
    token.value = digits.toLongLong();
    token.doubt = IntakeReason::LettersInNumber;
    return true;
}

bool MessageScanner::number()
{
    if (!atWordStart())
        return false;
    if (lettersAmongDigits())
        return true;
    if (!m_text.at(m_at).isDigit() || m_text.at(m_at).unicode() > u'9')
        return false;
    static const QRegularExpression version = textPattern(R"(\d{1,2}\.\d{1,2}\.\d+\S*)");
    if (const QRegularExpressionMatch match = matchHere(version); match.hasMatch()) {
        put(MessageToken::Link, match.capturedLength());
        return true;
    }
    const std::optional<Figure> first = figure(m_at);
    if (!first)
        return false;
    qsizetype end = m_at + first->length;
    const qsizetype suffix = suffixLength(end);
    if (suffix > 0 && !attachedMeasures().contains(nameKey(m_text.mid(end, suffix), Marks::Dropped))) {
        MessageToken &token = put(MessageToken::Word, first->length + suffix);
        token.plain = nameKey(token.text, Marks::Dropped);
        token.spelled = nameKey(token.text, Marks::Kept);
        return true;
    }
    const bool plus = m_at > 0 && m_text.at(m_at - 1) == u'+';
    MessageToken &token = put(MessageToken::Number, first->length);
    token.value = first->value;
    token.doubt = first->doubt;
    token.plus = plus;
    pairWith(token);
    return true;
}

qsizetype MessageScanner::suffixLength(qsizetype at) const
{
    qsizetype length = 0;
    while (at + length < m_text.size() && m_text.at(at + length).isLetterOrNumber())
        ++length;
    return length;
}

// "33/43", "471-485"
void MessageScanner::pairWith(MessageToken &token)
{
    static const QRegularExpression between =
        textPattern(R"((?:\s?([/\-–~])\s?|\s+(hay|hoặc|hoac|hay là|hoặc là)\s+)(?=\d))");
    const QRegularExpressionMatch match = matchHere(between);
    if (!match.hasMatch())
        return;
    const bool slash = match.captured(1) == u"/";
    const bool close = match.capturedLength() == 1 || match.capturedLength() == 3 || !match.captured(2).isEmpty();
    const std::optional<Figure> second = close || slash ? figure(m_at + match.capturedLength()) : std::nullopt;
    if (!second || suffixLength(m_at + match.capturedLength() + second->length) > 4)
        return;
    // "494 - 13h": what follows is a time of day.
    static const QRegularExpression hour = textPattern(R"(\s?(?:h|giờ|gio)(?![\p{L}])|\s?h\d{2}|:\d{2})");
    if (hour.match(m_text, m_at + match.capturedLength() + second->length, QRegularExpression::NormalMatch,
                   QRegularExpression::AnchorAtOffsetMatchOption)
            .hasMatch())
        return;
    static const QRegularExpression percent = textPattern(R"(\s?%)");
    const bool share = percent
                           .match(m_text, m_at + match.capturedLength() + second->length, QRegularExpression::NormalMatch,
                                  QRegularExpression::AnchorAtOffsetMatchOption)
                           .hasMatch();
    if (share && !slash)
        return; // "432 - 45,4%"
    token.of = second->value;
    if (slash)
        token.kind = MessageToken::Fraction;
    else
        token.doubt = IntakeReason::TwoValues;
    if (slash && second->doubt != IntakeReason::None)
        token.doubt = second->doubt;
    token.length += match.capturedLength() + second->length;
    token.text = m_text.mid(token.start, token.length);
    m_at = token.start + token.length;
}

qsizetype MessageScanner::wordAt(qsizetype start) const
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (m_words.at(i).start == start)
            return i;
    }
    return -1;
}

bool MessageScanner::isInMention(qsizetype first, qsizetype count) const
{
    return std::any_of(m_mentions.begin(), m_mentions.end(), [&](const UnitMention &mention) {
        return first < mention.first + mention.count && mention.first < first + count;
    });
}

bool MessageScanner::inWords()
{
    const qsizetype at = wordAt(m_at);
    const std::optional<NumberInWords> read = at < 0 ? std::nullopt : numberInWords(m_words, at);
    if (!read || isInMention(at, read->words))
        return false;
    if (!read->compound && !isMeasuredWord(at))
        return false;
    const WrittenWord &last = m_words.at(at + read->words - 1);
    MessageToken &token = put(MessageToken::Number, last.start + last.length - m_at);
    token.value = read->value;
    token.inWords = true;
    if (read->rounded)
        token.doubt = IntakeReason::Rounded;
    return true;
}

// "năm máy", "bốn CBCCVC", ": bốn": one digit's word is a number only where people are counted.
bool MessageScanner::isMeasuredWord(qsizetype at) const
{
    static const QSet<QString> counted{QStringLiteral("may"),  QStringLiteral("nguoi"), QStringLiteral("cbccvc"),
                                       QStringLiteral("dien"), QStringLiteral("thue"),  QStringLiteral("dt"),
                                       QStringLiteral("dong"), QStringLiteral("d"),     QStringLiteral("dttm")};
    const bool next = at + 1 < m_words.size() && m_words.at(at + 1).before == WrittenWord::Blank;
    if (next && counted.contains(m_words.at(at + 1).plain) && m_words.at(at).plain != u"khong")
        return true;
    const bool marked = m_words.at(at).plain != m_words.at(at).spelled || m_words.at(at).plain == u"hai";
    return !next && marked && m_words.at(at).before == WrittenWord::Hard && m_words.at(at).plain != u"khong"
           && !m_out.isEmpty() && m_out.last().text == u":";
}

} // namespace dophu
