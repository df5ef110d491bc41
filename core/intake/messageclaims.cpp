#include "core/intake/messageclaims.h"
#include "core/intake/messagewords.h"

#include <algorithm>

namespace dophu
{

namespace
{

bool isValue(FigureRole role)
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

struct Group
{
    TokenRange range;
    QVector<int> mentions;
    QVector<qsizetype> mentionTokens;
    QVector<MessageFigure> figures;
    QVector<qsizetype> shares;
    QVector<qsizetype> days;
    QVector<qsizetype> times;
    bool onlyNames = true; // nothing else is said in it
    bool endsLine = false;

    bool saysSomething() const
    {
        return !shares.isEmpty()
               || std::any_of(figures.begin(), figures.end(), [](const MessageFigure &one) { return isValue(one.role); });
    }
};

class Claimer
{
public:
    Claimer(const MessageTokens &found, const Campaign &campaign) : m_found(found), m_tokens(found.tokens)
    {
        for (const MessageFigure &figure : figuresOf(found, campaign)) {
            if (!isAsked(figure.token))
                m_figures.append(figure);
        }
    }

    MessageClaims run()
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

private:
    bool isAsked(qsizetype token)
    {
        if (m_sentences.isEmpty())
            m_sentences = sentencesOf(m_tokens);
        return isAskedConst(token);
    }

    const UnitMention &mention(int index) const { return m_found.mentions.at(index); }

    // The same unit, or the same words: one owner.
    bool sameOwner(int a, int b) const
    {
        const UnitMatch &first = mention(a).match;
        const UnitMatch &second = mention(b).match;
        if (first.kind == UnitMatch::Kind::Sure)
            return first.kind == second.kind && first.unit == second.unit;
        return first.kind == UnitMatch::Kind::Ask && first == second;
    }

    QVector<int> unitsNamed() const
    {
        QVector<int> named;
        for (const qsizetype token : m_live) {
            const int index = m_tokens.at(token).mention;
            if (std::none_of(named.begin(), named.end(), [&](int other) { return sameOwner(other, index); }))
                named.append(index);
        }
        return named;
    }

    QString before(qsizetype token, int words) const
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

    QString after(qsizetype token, int words) const
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

    bool isCollector(qsizetype token) const
    {
        QString words = m_tokens.at(token).text.toLower();
        const QString key = nameKeyOf(words);
        return key.startsWith(QStringLiteral("phong van hoa")) || key.startsWith(QStringLiteral("phong vh"))
               || key.startsWith(QStringLiteral("p vh")) || key == u"vhtt" || key == u"pvhtt" || key == u"vh tt";
    }

    static QString nameKeyOf(const QString &text)
    {
        QStringList keys;
        for (const WrittenWord &word : wordsOf(text))
            keys.append(word.plain);
        return keys.join(u' ');
    }

    bool isAddressed(qsizetype token) const
    {
        const QString left = before(token, 4);
        if (left.endsWith(u'@') || saysAny(left, "kinh gui|kinh chuyen|kinh bao cao|kinh trinh|tra loi"))
            return true;
        if (!isCollector(token))
            return false;
        return saysAny(left, "gui|bao cao|bc|bao|thua|cho|nhac|chuyen|tra loi|theo|cua|voi|ben|len|ve|toi|nhan")
               || left.isEmpty();
    }

    bool isReporter(qsizetype token, bool others) const
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

    void findLive()
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

    bool parts(qsizetype i, int depth) const
    {
        const MessageToken &token = m_tokens.at(i);
        if (token.kind == MessageToken::Break)
            return true;
        if (token.kind != MessageToken::Mark || depth > 0)
            return false;
        return token.text == u"," || token.text == u";" || token.text == u"." || token.text == u"|" || token.text == u"!"
               || token.text == u"\t";
    }

    void findGroups()
    {
        Group group;
        int depth = 0;
        const auto close = [&](qsizetype end) {
            group.range.last = end;
            if (group.range.last > group.range.first)
                m_groups.append(group);
            group = Group();
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

    void add(Group &group, qsizetype i)
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

    bool isTargetShare(qsizetype i) const
    {
        const bool mentionedAgain =
            saysAny(before(i, 4), "chi tieu|muc tieu|moi du|de du|de dat|ke hoach|moi dat|phai dat|can dat|phan dau");
        return mentionedAgain || isAskedConst(i);
    }

    bool isAskedConst(qsizetype token) const
    {
        for (const TokenRange &sentence : m_sentences) {
            if (sentence.contains(token))
                return asksSomething(m_tokens, sentence, true) && !isStatedBefore(token, sentence);
        }
        return false;
    }

    // "Tân Liên 1142 máy, chị nhận được chưa?" states a figure and asks something else; "…, đúng không?" asks for the
    // figure.
    bool isStatedBefore(qsizetype token, TokenRange sentence) const
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

    // "Công văn số 978/UBND-VP ngày 14/8/2020": the letter's day, not the figure's.
    bool isDocumentDate(qsizetype i) const
    {
        for (qsizetype j = i - 1; j >= 0 && i - j <= 4; --j) {
            if (m_tokens.at(j).kind == MessageToken::Document)
                return !saysAny(before(j, 4), "bao cao|bc|bao cao so|bc so");
            if (m_tokens.at(j).kind == MessageToken::Break)
                return false;
        }
        return saysAny(before(i, 5), "cong van|van ban|chi thi|ke hoach|quyet dinh|han|mai");
    }

    bool isDeadline(qsizetype i) const { return saysAny(before(i, 3), "truoc|han|tre nhat|cham nhat|sau|xe"); }

    MessageClaim wholeMessage() const
    {
        MessageClaim claim;
        const QVector<int> named = unitsNamed();
        if (!named.isEmpty())
            claim.mentions.append(named.first());
        for (const Group &group : m_groups)
            take(claim, group);
        return claim;
    }

    static void take(MessageClaim &claim, const Group &group)
    {
        claim.figures += group.figures;
        claim.shares += group.shares;
        claim.days += group.days;
        claim.times += group.times;
        claim.ranges.append(group.range);
    }

    // A line of its own about all of them: "Số liệu đến 13h30 ngày 18/8/2020".
    void shareDayAndTime(MessageClaims &result, const QVector<qsizetype> &days, const QVector<qsizetype> &times) const
    {
        for (MessageClaim &claim : result.claims) {
            if (claim.days.isEmpty())
                claim.days = days;
            if (claim.times.isEmpty())
                claim.times = times;
        }
    }

    bool isTotalOfAll(const Group &group) const
    {
        return group.mentions.isEmpty()
               && saysAny(plainText(m_tokens, group.range), "tong cong|tong|cong|tong so|tong chung|tong tat ca");
    }

    void pair(MessageClaims &result)
    {
        QVector<qsizetype> days;
        QVector<qsizetype> times;
        int current = -1; // claim
        bool leading = false;
        for (qsizetype g = 0; g < m_groups.size(); ++g) {
            const Group &group = m_groups.at(g);
            if (group.mentions.isEmpty()) {
                if (!group.saysSomething()) {
                    days += group.days;
                    times += group.times;
                } else if (current < 0) {
                    leading =
                        leading || std::any_of(group.figures.begin(), group.figures.end(), [](const MessageFigure &one) {
                            return one.role == FigureRole::Installed || one.role == FigureRole::Unexplained;
                        });
                } else if (isTotalOfAll(group) && !result.claims.at(current).figures.isEmpty() && !group.figures.isEmpty()) {
                    result.printedTotal = group.figures.last().value;
                } else if (isStrangeLine(g)) {
                    MessageClaim nobody;
                    take(nobody, group);
                    result.claims.append(nobody);
                } else {
                    take(result.claims[current], group);
                }
                continue;
            }
            if (g > 0 && group.saysSomething() && m_groups.at(g - 1).onlyNames && m_groups.at(g - 1).mentions.size() == 1
                && !m_groups.at(g - 1).saysSomething() && !m_groups.at(g - 1).endsLine
                && group.mentionTokens.first() == group.range.first) {
                result.claims.last().mentions += group.mentions; // "Khe Sanh, Lao Bảo: 3000"
                take(result.claims.last(), group);
                continue;
            }
            pairGroup(result, group);
            current = int(result.claims.size()) - 1;
        }
        result.claims.removeIf([](const MessageClaim &claim) {
            return claim.figures.isEmpty() && claim.shares.isEmpty() && !claim.mentions.isEmpty();
        });
        shareDayAndTime(result, days, times);
        if (leading)
            openAll(result);
    }

    // A figure stands before the first name: which of its neighbours it belongs to is open for all of them.
    static void openAll(MessageClaims &result)
    {
        QVector<int> all;
        for (const MessageClaim &claim : std::as_const(result.claims))
            all += claim.mentions;
        for (MessageClaim &claim : result.claims) {
            if (all.size() > 1)
                claim.mentions = all;
        }
    }

    // A list's line with a name that is no unit of ours.
    bool isStrangeLine(qsizetype g) const
    {
        const Group &group = m_groups.at(g);
        const bool ownLine = g > 0 && m_groups.at(g - 1).endsLine;
        return ownLine && std::any_of(group.figures.begin(), group.figures.end(), [](const MessageFigure &one) {
                   return one.role == FigureRole::Unexplained || one.role == FigureRole::Part;
               });
    }

    void pairGroup(MessageClaims &result, const Group &group) const
    {
        QVector<int> owners;
        for (const int index : group.mentions) {
            if (std::none_of(owners.begin(), owners.end(), [&](int other) { return sameOwner(other, index); }))
                owners.append(index);
        }
        if (owners.size() == 1) {
            MessageClaim claim;
            claim.mentions = owners;
            // The same unit once more only goes on with it.
            if (!result.claims.isEmpty() && result.claims.last().mentions.size() == 1
                && sameOwner(result.claims.last().mentions.first(), owners.first())) {
                take(result.claims.last(), group);
                return;
            }
            take(claim, group);
            result.claims.append(claim);
            return;
        }
        pairInTurn(result, group);
    }

    // Several names in one breath: each followed by its own figures, or the figures are anybody's.
    void pairInTurn(MessageClaims &result, const Group &group) const
    {
        QVector<MessageClaim> claims;
        bool clear = true;
        for (qsizetype k = 0; k < group.mentionTokens.size(); ++k) {
            const qsizetype from = group.mentionTokens.at(k);
            const qsizetype to = k + 1 < group.mentionTokens.size() ? group.mentionTokens.at(k + 1) : group.range.last;
            MessageClaim claim;
            claim.mentions = {group.mentions.at(k)};
            claim.ranges = {TokenRange{from, to}};
            for (const MessageFigure &figure : group.figures) {
                if (figure.token > from && figure.token < to)
                    claim.figures.append(figure);
            }
            for (const qsizetype share : group.shares) {
                if (share > from && share < to)
                    claim.shares.append(share);
            }
            claim.days = group.days;
            claim.times = group.times;
            clear = clear && !claim.figures.isEmpty();
            claims.append(claim);
        }
        const bool early = std::any_of(group.figures.begin(), group.figures.end(), [&](const MessageFigure &one) {
            return one.token < group.mentionTokens.first() && isValue(one.role);
        });
        if (clear && !early) {
            result.claims += claims;
            return;
        }
        MessageClaim open;
        open.mentions = group.mentions;
        take(open, group);
        result.claims.append(open);
    }

    const MessageTokens &m_found;
    const QVector<MessageToken> &m_tokens;
    QVector<MessageFigure> m_figures;
    QVector<TokenRange> m_sentences;
    QVector<qsizetype> m_live;
    QVector<Group> m_groups;
};

} // namespace

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
    return Claimer(found, campaign).run();
}

} // namespace dophu
