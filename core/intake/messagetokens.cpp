#include "core/intake/messagescanner.h"
#include "core/intake/messagetokens.h"
#include "core/intake/messagewords.h"
#include "core/intake/numberwords.h"
#include "core/text/namekey.h"

#include <QRegularExpression>

#include <algorithm>

namespace dophu
{

const QSet<QString> &attachedMeasures()
{
    static const QSet<QString> words{
        QStringLiteral("may"),  QStringLiteral("nguoi"), QStringLiteral("ng"),     QStringLiteral("dt"),
        QStringLiteral("dc"),   QStringLiteral("tb"),    QStringLiteral("cbccvc"), QStringLiteral("cb"),
        QStringLiteral("m"),    QStringLiteral("dv"),    QStringLiteral("gv"),     QStringLiteral("luot"),
        QStringLiteral("dttm"), QStringLiteral("n"),     QStringLiteral("cai"),    QStringLiteral("nguoi")};
    return words;
}

// Before these a number is a name: "thôn 1 180" has 180.
const QSet<QString> &numberLabels()
{
    static const QSet<QString> words{
        QStringLiteral("thon"), QStringLiteral("ban"), QStringLiteral("khom"), QStringLiteral("khoi"), QStringLiteral("xom"),
        QStringLiteral("to"),   QStringLiteral("tdp"), QStringLiteral("cum"),  QStringLiteral("ap"),   QStringLiteral("khu"),
        QStringLiteral("pho"),  QStringLiteral("doi"), QStringLiteral("so"),   QStringLiteral("km")};
    return words;
}

void MessageScanner::run()
{
    for (m_at = 0; m_at < m_text.size();) {
        if (m_text.at(m_at).isSpace() && m_text.at(m_at) != u'\t') {
            ++m_at;
            continue;
        }
        if (!unit() && !link() && !phone() && !document() && !date() && !time() && !share() && !number() && !inWords()
            && !word())
            mark();
    }
    MessageToken end;
    end.kind = MessageToken::Break;
    end.line = m_line.number;
    end.start = m_text.size();
    m_out.append(end);
}

MessageToken &MessageScanner::put(MessageToken::Kind kind, qsizetype length)
{
    MessageToken token;
    token.kind = kind;
    token.line = m_line.number;
    token.start = m_at;
    token.length = length;
    token.text = m_text.mid(m_at, length);
    m_out.append(token);
    m_at += length;
    return m_out.last();
}

QRegularExpressionMatch MessageScanner::matchHere(const QRegularExpression &expression) const
{
    return expression.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

QString MessageScanner::lastWord(qsizetype back) const
{
    if (m_out.size() < back || m_out.at(m_out.size() - back).line != m_line.number)
        return {};
    const MessageToken &token = m_out.at(m_out.size() - back);
    return token.kind == MessageToken::Word ? token.plain : QString();
}

bool MessageScanner::unit()
{
    for (qsizetype i = 0; i < m_mentions.size(); ++i) {
        const UnitMention &mention = m_mentions.at(i);
        if (m_words.at(mention.first).start != m_at)
            continue;
        const WrittenWord &last = m_words.at(mention.first + mention.count - 1);
        put(MessageToken::Unit, last.start + last.length - m_at).mention = m_firstMention + int(i);
        return true;
    }
    return false;
}

bool MessageScanner::link()
{
    static const QRegularExpression address = textPattern(
        R"((?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w.\-]{0,60}?\w\.(?:xlsx?|docx?|pdf|jpe?g|png|csv|zip|rar|mp4|apk)\b)");
    const QRegularExpressionMatch match = atWordStart() ? matchHere(address) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return false;
    put(MessageToken::Link, match.capturedLength());
    return true;
}

bool MessageScanner::phone()
{
    static const QRegularExpression digits = textPattern(R"((?:\+84|0)(?:[ .\-]?\d){8,10}(?!\d))");
    const QRegularExpressionMatch match = atWordStart() ? matchHere(digits) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return false;
    put(MessageToken::Phone, match.capturedLength());
    return true;
}

bool MessageScanner::document()
{
    static const QRegularExpression number = QRegularExpression(
        QStringLiteral(R"(\d+(?:/\d{4})?/(?:[A-ZĐ]{2,}[\wĐ&]*|ubnd|bc|cv|qd|kh|tb|ct|nq|nd)(?:-[\wĐ&]+)*)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> before{QStringLiteral("cv"), QStringLiteral("van"), QStringLiteral("vb"),
                                      QStringLiteral("bc"), QStringLiteral("so")};
    if (!atWordStart())
        return false;
    QRegularExpressionMatch match = matchHere(number);
    if (match.hasMatch() && !attachedMeasures().contains(nameKey(match.captured().section(u'/', 1), Marks::Dropped))) {
        put(MessageToken::Document, match.capturedLength());
        return true;
    }
    // "công văn 978", "CV số 978"
    static const QRegularExpression bare = textPattern(R"(\d{1,5}(?![\d.,/:]))");
    match = matchHere(bare);
    const bool cited =
        lastWord() == u"cv" || (lastWord() == u"van" && (lastWord(2) == u"cong"))
        || (lastWord() == u"so" && (lastWord(2) == u"van" || lastWord(2) == u"cv" || lastWord(2) == u"hoach"));
    if (!cited || !match.hasMatch())
        return false;
    put(MessageToken::Document, match.capturedLength());
    return true;
}

bool MessageScanner::word()
{
    static const QRegularExpression comrade = textPattern(R"([đd]\s?/\s?c(?![\p{L}\d]))");
    if (const QRegularExpressionMatch match = matchHere(comrade); match.hasMatch() && atWordStart()) {
        MessageToken &token = put(MessageToken::Word, match.capturedLength());
        token.plain = token.spelled = QStringLiteral("dc");
        return true;
    }
    const qsizetype at = wordAt(m_at);
    if (at < 0)
        return false;
    MessageToken &token = put(MessageToken::Word, m_words.at(at).length);
    token.plain = m_words.at(at).plain;
    token.spelled = m_words.at(at).spelled;
    return true;
}

void MessageScanner::mark()
{
    const bool pair = m_text.at(m_at).isHighSurrogate() && m_at + 1 < m_text.size();
    put(MessageToken::Mark, pair ? 2 : 1);
}

MessageTokens messageTokens(const QVector<TextLine> &lines, Day day, const UnitMatcher &matcher,
                            const QHash<QString, UnitId> &learned)
{
    MessageTokens found;
    const bool marked = std::any_of(lines.begin(), lines.end(), [](const TextLine &line) { return hasMarks(line.text); });
    for (const TextLine &line : lines) {
        const QVector<WrittenWord> words = wordsOf(line.text);
        const QVector<UnitMention> mentions = unitMentions(words, matcher, learned, marked);
        MessageScanner(line, day, words, mentions, int(found.mentions.size()), found.tokens).run();
        found.mentions += mentions;
    }
    return found;
}

} // namespace dophu
