#include "core/intake/messageclaimer.h"
#include "core/intake/messageclaims.h"
#include "core/intake/messagewords.h"

#include <algorithm>

namespace dophu
{

bool statesValue(FigureRole role)
{
    switch (role) {
    case FigureRole::Installed:
    case FigureRole::Corrected:
    case FigureRole::TakenBack:
    case FigureRole::Increase:
    case FigureRole::Remaining:
    case FigureRole::Part:
    case FigureRole::Base:
    case FigureRole::Unexplained:
        return true;
    default:
        return false;
    }
}

MessageClaims MessageClaimer::run()
{
    findLive();
    findGroups();
    MessageClaims result;
    if (unitsNamed().size() <= 1) {
        result.claims.append(wholeMessage());
        return result;
    }
    result.severalUnits = true;
    pair(result);
    return result;
}

bool MessageClaimer::isAsked(qsizetype token)
{
    if (m_sentences.isEmpty())
        m_sentences = sentencesOf(m_tokens);
    return isAskedConst(token);
}

// The same unit, or the same words: one owner.
bool MessageClaimer::sameOwner(int a, int b) const
{
    const UnitMatch &first = mention(a).match;
    const UnitMatch &second = mention(b).match;
    if (first.kind == UnitMatch::Kind::Sure)
        return first.kind == second.kind && first.unit == second.unit;
    return first.kind == UnitMatch::Kind::Ask && first == second;
}

QVector<int> MessageClaimer::unitsNamed() const
{
    QVector<int> named;
    for (const qsizetype token : m_live) {
        const int index = m_tokens.at(token).mention;
        if (std::none_of(named.begin(), named.end(), [&](int other) { return sameOwner(other, index); }))
            named.append(index);
    }
    return named;
}

QString MessageClaimer::before(qsizetype token, int words) const
{
    QStringList left;
    for (qsizetype j = token - 1; j >= 0 && left.size() < words; --j) {
        const MessageToken &one = m_tokens.at(j);
        if (one.kind == MessageToken::Word)
            left.prepend(one.plain);
        else if (one.kind == MessageToken::Mark && (one.text == u"@" || one.text == u"("))
            left.prepend(one.text);
        else if (one.kind != MessageToken::Mark || one.text == u"," || one.text == u";" || one.text == u":")
            break;
    }
    return left.join(u' ');
}

QString MessageClaimer::after(qsizetype token, int words) const
{
    QStringList right;
    for (qsizetype j = token + 1; j < m_tokens.size() && right.size() < words; ++j) {
        const MessageToken &one = m_tokens.at(j);
        if (one.kind == MessageToken::Word)
            right.append(one.plain);
        else
            break;
    }
    return right.join(u' ');
}

bool MessageClaimer::isCollector(qsizetype token) const
{
    QString words = m_tokens.at(token).text.toLower();
    const QString key = nameKeyOf(words);
    return key.startsWith(QStringLiteral("phong van hoa")) || key.startsWith(QStringLiteral("phong vh"))
           || key.startsWith(QStringLiteral("p vh")) || key == u"vhtt" || key == u"pvhtt" || key == u"vh tt";
}

QString MessageClaimer::nameKeyOf(const QString &text)
{
    QStringList keys;
    for (const WrittenWord &word : wordsOf(text))
        keys.append(word.plain);
    return keys.join(u' ');
}

bool MessageClaimer::isAddressed(qsizetype token) const
{
    const QString left = before(token, 4);
    if (left.endsWith(u'@') || saysAny(left, "kinh gui|kinh chuyen|kinh bao cao|kinh trinh|tra loi"))
        return true;
    if (!isCollector(token))
        return false;
    static const QRegularExpression own(QStringLiteral("^(minh|nha minh|ben minh)(?! (oi|cho|nhan|xem|co|de|giup))( |$)"));
    if (left.isEmpty() && own.match(after(token, 3)).hasMatch())
        return false; // "PVHTT mình hôm nay 6/7": of itself
    return saysAny(left, "gui|bao cao|bc|bao|thua|cho|nhac|chuyen|tra loi|theo|cua|voi|ben|len|ve|toi|nhan")
           || left.isEmpty();
}

bool MessageClaimer::isReporter(qsizetype token, bool others) const
{
    if (!others)
        return false;
    const QString left = before(token, 3);
    const QString right = after(token, 5);
    if (saysAny(left, "bao ho|bao giup|gui ho|gui giup|ghi cho|nhan ho|nhan giup|bao thay|nhap ho|nhap giup|ghi "
                      "ho|bao dum|gui dum|chuyen giup|chuyen ho|thay cho|nhap cho|bao cho|gui cho"))
        return false;
    if (left == u"nho" || left.endsWith(QStringLiteral(" nho")))
        return true;
    return saysAny(right, "ho|giup|thay|dum|gium|thay cho|nhan ho|bao ho")
           || (left.startsWith(QStringLiteral("( em o")) || saysAny(left, "em o|minh o|toi o|em ben|em dang o"));
}

void MessageClaimer::findLive()
{
    QVector<qsizetype> all;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens.at(i).kind == MessageToken::Unit && !isAddressed(i) && !isAsked(i))
            all.append(i);
    }
    for (const qsizetype token : all) {
        const bool others = std::any_of(all.begin(), all.end(), [&](qsizetype other) {
            return other != token && !sameOwner(m_tokens.at(other).mention, m_tokens.at(token).mention);
        });
        if (!isReporter(token, others))
            m_live.append(token);
    }
}

bool MessageClaimer::parts(qsizetype i, int depth) const
{
    const MessageToken &token = m_tokens.at(i);
    if (token.kind == MessageToken::Break)
        return true;
    if (token.kind != MessageToken::Mark || depth > 0)
        return false;
    return token.text == u"," || token.text == u";" || token.text == u"." || token.text == u"|" || token.text == u"!"
           || token.text == u"\t";
}

void MessageClaimer::findGroups()
{
    ClaimGroup group;
    int depth = 0;
    const auto close = [&](qsizetype end) {
        group.range.last = end;
        if (group.range.last > group.range.first)
            m_groups.append(group);
        group = ClaimGroup();
        group.range.first = end;
    };
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const MessageToken &token = m_tokens.at(i);
        if (token.text == u"(")
            ++depth;
        else if (token.text == u")" && depth > 0)
            --depth;
        if (token.kind == MessageToken::Break)
            depth = 0;
        add(group, i);
        if (parts(i, depth)) {
            group.endsLine = token.kind == MessageToken::Break;
            close(i + 1);
        }
    }
    close(m_tokens.size());
}

void MessageClaimer::add(ClaimGroup &group, qsizetype i)
{
    const MessageToken &token = m_tokens.at(i);
    if (token.kind == MessageToken::Unit && m_live.contains(i)) {
        group.mentions.append(token.mention);
        group.mentionTokens.append(i);
    } else if (token.kind == MessageToken::Word && token.plain != u"va") {
        group.onlyNames = false;
    }
    if (token.kind == MessageToken::Share && !isTargetShare(i))
        group.shares.append(i);
    if (token.kind == MessageToken::Date && !isDocumentDate(i))
        group.days.append(i);
    if (token.kind == MessageToken::Time && !isDeadline(i))
        group.times.append(i);
    for (const MessageFigure &figure : std::as_const(m_figures)) {
        if (figure.token == i)
            group.figures.append(figure);
    }
}

bool MessageClaimer::isTargetShare(qsizetype i) const
{
    const bool mentionedAgain =
        saysAny(before(i, 4), "chi tieu|muc tieu|moi du|de du|de dat|ke hoach|moi dat|phai dat|can dat|phan dau");
    return mentionedAgain || isAskedConst(i);
}

bool MessageClaimer::isDeadline(qsizetype i) const
{
    return saysAny(before(i, 3), "truoc|han|tre nhat|cham nhat|sau|xe");
}

bool MessageClaimer::isAskedConst(qsizetype token) const
{
    for (const TokenRange &sentence : m_sentences) {
        if (sentence.contains(token))
            return asksSomething(m_tokens, sentence, true) && !isStatedBefore(token, sentence);
    }
    return false;
}

// "Tân Liên 1142 máy, chị nhận được chưa?" states a figure and asks something else; "…, đúng không?" asks for the
// figure.
bool MessageClaimer::isStatedBefore(qsizetype token, TokenRange sentence) const
{
    qsizetype comma = -1;
    for (qsizetype i = sentence.first; i < sentence.last; ++i) {
        if (m_tokens.at(i).kind == MessageToken::Mark && m_tokens.at(i).text == u",")
            comma = i;
    }
    if (comma < 0 || token > comma || asksSomething(m_tokens, TokenRange{sentence.first, comma}, false))
        return false;
    const QString tail = plainText(m_tokens, TokenRange{comma, sentence.last});
    return !saysAny(tail, "dung khong|phai khong|dung k|phai k|dung ko|phai ko|dung chua|co dung|the co|vay co|ha|ha "
                          "chi|nhi|sao|dung chu|"
                          "khong biet|du khong|du chua|chua du|dat chua")
           && !tail.isEmpty();
}

// "Công văn số 978/UBND-VP ngày 14/8/2020": the letter's day, not the figure's; "tăng 214 người so với ngày 18/8": nor the
// day that it is compared with.
bool MessageClaimer::isDocumentDate(qsizetype i) const
{
    for (qsizetype j = i - 1; j >= 0 && i - j <= 4; --j) {
        if (m_tokens.at(j).kind == MessageToken::Document)
            return !saysAny(before(j, 4), "bao cao|bc|bao cao so|bc so");
        if (m_tokens.at(j).kind == MessageToken::Break)
            return false;
    }
    return saysAny(before(i, 3), "so voi") || saysAny(before(i, 5), "cong van|van ban|chi thi|ke hoach|quyet dinh|han|mai");
}

QString plainText(const QVector<MessageToken> &tokens, TokenRange range)
{
    QStringList words;
    for (qsizetype i = range.first; i < range.last; ++i) {
        const MessageToken &token = tokens.at(i);
        if (token.kind == MessageToken::Word)
            words.append(writtenOut(token.plain));
        else if (token.kind == MessageToken::Unit)
            words.append(QStringLiteral("@"));
        else if (token.kind != MessageToken::Mark)
            words.append(QStringLiteral("#"));
    }
    return words.join(u' ');
}

MessageClaims claimsOf(const MessageTokens &found, const Campaign &campaign)
{
    return MessageClaimer(found, campaign).run();
}

} // namespace dophu
