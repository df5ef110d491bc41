// The words around a number.
#include "core/intake/figurereader.h"
#include "core/intake/messagewords.h"
#include "core/text/namekey.h"

#include <algorithm>

namespace dophu
{

const MessageToken *FigureReader::at(qsizetype i) const
{
    return i >= 0 && i < m_tokens.size() ? &m_tokens.at(i) : nullptr;
}

bool FigureReader::isMark(qsizetype i, const char *signs) const
{
    const MessageToken *token = at(i);
    return token && token->kind == MessageToken::Mark && token->text.size() == 1
           && QString::fromUtf8(signs).contains(token->text);
}

// "1. Phòng Y tế", "2/ THCS Thuận", "3) …", a number in a list's first place.
bool FigureReader::isOrdinal(qsizetype i) const
{
    const bool opens = i == 0 || m_tokens.at(i - 1).kind == MessageToken::Break || isMark(i - 1, "-*•(");
    const bool pointed = isMark(i + 1, "./)") && m_tokens.at(i).value <= 200 && m_tokens.at(i).kind == MessageToken::Number;
    const MessageToken *after = at(i + 2);
    return opens && pointed && after && (after->kind == MessageToken::Unit || after->kind == MessageToken::Word);
}

QStringList FigureReader::leftWords(qsizetype i) const
{
    QStringList words;
    for (qsizetype j = i - 1; j >= 0 && words.size() < 9; --j) {
        const MessageToken &token = m_tokens.at(j);
        if (token.kind == MessageToken::Break || token.kind == MessageToken::Number || token.kind == MessageToken::Fraction)
            break;
        if (isMark(j, ",;!?") || (isMark(j, ".") && !words.isEmpty() && j > 0 && m_tokens.at(j - 1).plain.size() > 2))
            break;
        if (j > 0 && token.plain == u"bo" && m_tokens.at(j - 1).plain == u"toan") {
            --j; // "toàn bộ 14": nothing is taken back, bỏ
            continue;
        }
        if (const qsizetype aside = asideStart(j); aside >= 0) {
            j = aside;
            continue;
        }
        if (token.kind == MessageToken::Unit)
            words.prepend(QStringLiteral("@"));
        else if (token.kind == MessageToken::Share)
            words.prepend(QStringLiteral("%"));
        else if (isMark(j, "("))
            words.prepend(QStringLiteral("("));
        else if (isMark(j, ")"))
            words.prepend(QStringLiteral(")"));
        else if (token.kind == MessageToken::Word)
            words =
                (token.plain == m_campaign ? QStringList{QStringLiteral("bluezone")} : writtenOut(token.plain).split(u' '))
                + words;
        else if (token.kind == MessageToken::Date || token.kind == MessageToken::Time)
            words.prepend(QStringLiteral("#"));
    }
    return words;
}

// "Tân Lập (chị Liên) 957": who of them writes; from its bracket on, or -1.
qsizetype FigureReader::asideStart(qsizetype close) const
{
    constexpr qsizetype longest = 6;
    static const QSet<QString> kin{QStringLiteral("anh"), QStringLiteral("chi"),  QStringLiteral("em"),
                                   QStringLiteral("co"),  QStringLiteral("chu"),  QStringLiteral("thay"),
                                   QStringLiteral("bac"), QStringLiteral("dong"), QStringLiteral("dc"),
                                   QStringLiteral("a"),   QStringLiteral("c"),    QStringLiteral("e")};
    if (!isMark(close, ")"))
        return -1;
    for (qsizetype j = close - 1; j >= 0 && close - j < longest; --j) {
        if (isMark(j, "("))
            return j + 1 < close && kin.contains(m_tokens.at(j + 1).plain) && close - j > 2 ? j : -1;
        if (m_tokens.at(j).kind != MessageToken::Word || m_tokens.at(j).mention >= 0)
            return -1;
    }
    return -1;
}

QStringList FigureReader::rightWords(qsizetype i) const
{
    QStringList words;
    for (qsizetype j = i + 1; j < m_tokens.size() && words.size() < 8; ++j) {
        const MessageToken &token = m_tokens.at(j);
        if (token.kind == MessageToken::Word) {
            // "24 độ" is weather, "đó" is nothing.
            const bool degrees = token.spelled == nameKey(u"độ", Marks::Kept);
            const bool village = token.spelled == nameKey(u"bản", Marks::Kept);
            const bool meets = token.spelled == nameKey(u"họp", Marks::Kept);
            words.append(degrees   ? QStringList{QStringLiteral("do-C")}
                         : meets   ? QStringList{QStringLiteral("hop-M")}
                         : village ? QStringList{QStringLiteral("thon")}
                                   : writtenOut(token.plain).split(u' '));
            continue;
        }
        if (token.kind == MessageToken::Mark && token.text == u"\"")
            continue;
        break;
    }
    return words;
}

void FigureReader::dropMeasure(QStringList &words)
{
    while (!words.isEmpty()) {
        if (words.size() > 1 && measurePairs().contains(words.at(0) + u' ' + words.at(1)))
            words.remove(0, 2);
        else if (measureWords().contains(words.first()))
            words.removeFirst();
        else
            break;
    }
}

bool FigureReader::isVillage(qsizetype i) const
{
    // "thôn 1 180", "bản Ta Păng 45", "Thôn 1: 76"; not the 1 itself.
    qsizetype steps = 0;
    for (qsizetype j = i - 1; j >= 0 && steps < 6; --j, ++steps) {
        const MessageToken &token = m_tokens.at(j);
        if (token.kind == MessageToken::Break || token.kind == MessageToken::Unit || isMark(j, ",;"))
            return false;
        if (isVillageLabel(token))
            return j < i - 1;
    }
    return false;
}

bool FigureReader::isVillageNumber(qsizetype i) const
{
    const MessageToken *before = at(i - 1);
    const MessageToken *after = at(i + 1);
    if (!before || !isVillageLabel(*before) || !after)
        return false;
    return after->kind == MessageToken::Number || isMark(i + 1, ":-–=") || after->kind == MessageToken::Word;
}

// The word token so many words back, as leftWords() counts them.
const MessageToken *FigureReader::wordBack(qsizetype i, qsizetype back) const
{
    for (qsizetype j = i - 1; j >= 0; --j) {
        if (m_tokens.at(j).kind == MessageToken::Word && --back == 0)
            return &m_tokens.at(j);
    }
    return nullptr;
}

bool FigureReader::followsNumber(qsizetype i) const
{
    for (qsizetype j = i - 1; j >= 0 && i - j < 6; --j) {
        if (m_tokens.at(j).kind == MessageToken::Break || isMark(j, ",;"))
            return false;
        if (m_tokens.at(j).kind == MessageToken::Number)
            return true;
    }
    return false;
}

// The words behind a number up to a comma, days and times of day among them; none where they lead to another number,
// whose they are: "437 (hôm qua 400)".
QString FigureReader::tail(qsizetype i) const
{
    qsizetype end = i + 1;
    while (end < m_tokens.size() && m_tokens.at(end).kind != MessageToken::Break
           && m_tokens.at(end).kind != MessageToken::Number && m_tokens.at(end).kind != MessageToken::Fraction
           && !isMark(end, ",;!?"))
        ++end;
    const MessageToken *next = at(end);
    if (next && (next->kind == MessageToken::Number || next->kind == MessageToken::Fraction))
        return {};
    return plainText(m_tokens, TokenRange{i + 1, end});
}

// "1286 máy/1739 máy"
bool FigureReader::isBehindSlash(qsizetype i) const
{
    if (!isMark(i - 1, "/"))
        return false;
    qsizetype j = i - 2;
    while (j >= 0 && m_tokens.at(j).kind == MessageToken::Word && measureWords().contains(m_tokens.at(j).plain))
        --j;
    return j >= 0 && m_tokens.at(j).kind == MessageToken::Number;
}

// "168 → 186": the first is replaced.
bool FigureReader::isArrow(qsizetype i) const
{
    const MessageToken *token = at(i);
    if (!token || token->kind != MessageToken::Mark)
        return false;
    const bool sign = token->text == u"→" || token->text == u"➡" || token->text == u"⇒";
    const bool drawn = isMark(i, "-=") && isMark(i + 1, ">");
    const MessageToken *next = at(i + (sign ? 1 : 2));
    return (sign || drawn) && next && next->kind == MessageToken::Number;
}

// Between the cue and the number only words that say nothing of their own.
bool FigureReader::isNear(const QStringList &left, const FigureCue &cue)
{
    const QString text = u' ' + left.join(u' ') + u' ';
    const QStringList between = text.mid(cue.end + 1).simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(between.begin(), between.end(), isFiller);
}

bool FigureReader::isFiller(const QString &word)
{
    return word.size() == 1 || fillerWords().contains(word) || measureWords().contains(word);
}

// Back to the unit, or to the start.
bool FigureReader::isPlainLead(const QStringList &left)
{
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        if (left.at(i) == u"@")
            return true;
        if (!isFiller(left.at(i)))
            return false;
    }
    return true;
}

bool FigureReader::isPlainTail(const QStringList &right)
{
    return right.isEmpty() || isFiller(right.first());
}

bool isMeasure(const QString &plain)
{
    return measureWords().contains(plain);
}

bool isVillageLabel(const MessageToken &token)
{
    static const QSet<QString> labels{QStringLiteral("thon"), QStringLiteral("khom"), QStringLiteral("khoi"),
                                      QStringLiteral("xom"),  QStringLiteral("tdp"),  QStringLiteral("ap"),
                                      QStringLiteral("cum"),  QStringLiteral("to"),   QStringLiteral("khu")};
    if (token.kind != MessageToken::Word)
        return false;
    if (token.plain == u"ban")
        return token.spelled == nameKey(u"bản", Marks::Kept) || token.spelled == token.plain;
    if (token.plain == u"to")
        return token.spelled == nameKey(u"tổ", Marks::Kept) || token.spelled == token.plain;
    return labels.contains(token.plain);
}

} // namespace dophu
