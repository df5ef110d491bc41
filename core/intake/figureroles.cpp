#include "core/intake/figureroles.h"
#include "core/intake/figurecues.h"
#include "core/intake/figuredeeds.h"
#include "core/intake/messageclaims.h"
#include "core/intake/messagewords.h"
#include "core/text/namekey.h"

#include <algorithm>
#include <array>

namespace dophu
{

namespace
{

using R = FigureRole;

class Roles
{
public:
    Roles(const MessageTokens &found, const Campaign &campaign)
        : m_tokens(found.tokens), m_unitWord(nameKey(campaign.unitWord, Marks::Dropped)),
          m_campaign(nameKey(campaign.shortName, Marks::Dropped))
    {
    }

    QVector<MessageFigure> all()
    {
        QVector<MessageFigure> figures;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const MessageToken &token = m_tokens.at(i);
            if (token.kind != MessageToken::Number && token.kind != MessageToken::Fraction)
                continue;
            if (isOrdinal(i))
                continue;
            MessageFigure figure = roleOf(i, figures);
            refine(i, figure);
            figures.append(figure);
            if (token.kind == MessageToken::Fraction && figure.role == R::Installed) {
                figure.role = R::Base;
                figure.value = token.of;
                figures.append(figure);
            }
        }
        askLoneFigure(figures);
        return figures;
    }

private:
    const MessageToken *at(qsizetype i) const { return i >= 0 && i < m_tokens.size() ? &m_tokens.at(i) : nullptr; }

    bool isMark(qsizetype i, const char *signs) const
    {
        const MessageToken *token = at(i);
        return token && token->kind == MessageToken::Mark && token->text.size() == 1
               && QString::fromUtf8(signs).contains(token->text);
    }

    // "1. Phòng Y tế", "2/ THCS Thuận", "3) …", a number in a list's first place.
    bool isOrdinal(qsizetype i) const
    {
        const bool opens = i == 0 || m_tokens.at(i - 1).kind == MessageToken::Break || isMark(i - 1, "-*•(");
        const bool pointed =
            isMark(i + 1, "./)") && m_tokens.at(i).value <= 200 && m_tokens.at(i).kind == MessageToken::Number;
        const MessageToken *after = at(i + 2);
        return opens && pointed && after && (after->kind == MessageToken::Unit || after->kind == MessageToken::Word);
    }

    QStringList leftWords(qsizetype i) const
    {
        QStringList words;
        for (qsizetype j = i - 1; j >= 0 && words.size() < 9; --j) {
            const MessageToken &token = m_tokens.at(j);
            if (token.kind == MessageToken::Break || token.kind == MessageToken::Number
                || token.kind == MessageToken::Fraction)
                break;
            if (isMark(j, ",;!?") || (isMark(j, ".") && !words.isEmpty() && j > 0 && m_tokens.at(j - 1).plain.size() > 2))
                break;
            if (token.kind == MessageToken::Unit)
                words.prepend(QStringLiteral("@"));
            else if (token.kind == MessageToken::Share)
                words.prepend(QStringLiteral("%"));
            else if (isMark(j, "("))
                words.prepend(QStringLiteral("("));
            else if (isMark(j, ")"))
                words.prepend(QStringLiteral(")"));
            else if (token.kind == MessageToken::Word)
                words = (token.plain == m_campaign ? QStringList{QStringLiteral("bluezone")} : writtenOut(token.plain).split(u' '))
                        + words;
            else if (token.kind == MessageToken::Date || token.kind == MessageToken::Time)
                words.prepend(QStringLiteral("#"));
        }
        return words;
    }

    QStringList rightWords(qsizetype i) const
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

    static void dropMeasure(QStringList &words)
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

    bool isVillage(qsizetype i) const
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

    bool isVillageNumber(qsizetype i) const
    {
        const MessageToken *before = at(i - 1);
        const MessageToken *after = at(i + 1);
        if (!before || !isVillageLabel(*before) || !after)
            return false;
        return after->kind == MessageToken::Number || isMark(i + 1, ":-–=") || after->kind == MessageToken::Word;
    }

    IntakeReason approximate(qsizetype i, const QStringList &left, const QStringList &right) const
    {
        static const QSet<QString> about{QStringLiteral("khoang"), QStringLiteral("xap xi"), QStringLiteral("uoc"),
                                         QStringLiteral("gan"),    QStringLiteral("hon"),    QStringLiteral("chung"),
                                         QStringLiteral("ngot"),   QStringLiteral("duoi"),   QStringLiteral("chac"),
                                         QStringLiteral("xi"),     QStringLiteral("nghet"),  QStringLiteral("tinh"),
                                         QStringLiteral("tren"),   QStringLiteral("duoi")};
        for (qsizetype back = 1; back <= 3 && back <= left.size(); ++back) {
            const QString &word = left.at(left.size() - back);
            if (word == u"@" || word == u"(")
                break;
            const MessageToken *token = wordBack(i, back);
            const QString spelled = token ? token->spelled : word;
            const bool tam = spelled == nameKey(u"tầm", Marks::Kept) || spelled == nameKey(u"tạm", Marks::Kept);
            const bool co = spelled == nameKey(u"cỡ", Marks::Kept);
            const bool ngBien = back == 1 && (spelled == nameKey(u"độ", Marks::Kept) || (word == u"tam" && spelled == word));
            const bool uocTinh = word == u"tinh" && back < left.size() && left.at(left.size() - back - 1) == u"uoc";
            if (tam || co || ngBien || uocTinh || (word != u"tinh" && about.contains(word)))
                return IntakeReason::Approximate;
            const bool until = (word == u"toi" || word == u"den" || word == u"day") && back < left.size()
                               && left.at(left.size() - back - 1) == u"chua";
            const bool least = (word == u"nhat" || word == u"thieu" || word == u"da") && back < left.size()
                               && (left.at(left.size() - back - 1) == u"it" || left.at(left.size() - back - 1) == u"toi");
            if (until || least)
                return IntakeReason::Approximate;
        }
        if (isMark(i - 1, "~≈><±") && !(isMark(i - 1, ">") && isMark(i - 2, "-=")))
            return IntakeReason::Approximate;
        static const QSet<QString> after{QStringLiteral("gi do"), QStringLiteral("do lai"), QStringLiteral("gi day"),
                                         QStringLiteral("tro len"), QStringLiteral("tro lai")};
        if (!right.isEmpty()
            && (right.first() == u"hon"
                || (right.first() == u"may" && right.size() > 1 && measureWords().contains(right.at(1))
                    && right.at(1) != u"cai")))
            return IntakeReason::Approximate;
        QStringList rest = right;
        dropMeasure(rest);
        if (rest.size() > 1 && after.contains(rest.at(0) + u' ' + rest.at(1)))
            return IntakeReason::Approximate;
        const bool plusBehind = isMark(i + 1, "+");
        return plusBehind ? IntakeReason::Approximate : IntakeReason::None;
    }

    // The word token so many words back, as leftWords() counts them.
    const MessageToken *wordBack(qsizetype i, qsizetype back) const
    {
        for (qsizetype j = i - 1; j >= 0; --j) {
            if (m_tokens.at(j).kind == MessageToken::Word && --back == 0)
                return &m_tokens.at(j);
        }
        return nullptr;
    }

    bool followsNumber(qsizetype i) const
    {
        for (qsizetype j = i - 1; j >= 0 && i - j < 6; --j) {
            if (m_tokens.at(j).kind == MessageToken::Break || isMark(j, ",;"))
                return false;
            if (m_tokens.at(j).kind == MessageToken::Number)
                return true;
        }
        return false;
    }

    MessageFigure roleOf(qsizetype i, const QVector<MessageFigure> &before)
    {
        const MessageToken &token = m_tokens.at(i);
        MessageFigure figure;
        figure.token = i;
        figure.value = token.value;
        figure.doubt = token.doubt;
        const QStringList left = leftWords(i);
        QStringList right = rightWords(i);
        const bool counted = !right.isEmpty() && isCounted(right);
        const QStringList rightAll = right;
        dropMeasure(right);
        if (isVillageNumber(i)) {
            figure.role = R::Other;
            return figure;
        }
        if (isBehindSlash(i)) {
            figure.role = R::Base;
            return figure;
        }
        const FigureCue behind = leadingRightCue(right);
        const FigureCue nearest = nearestLeftCue(left, false);
        const FigureCue weak = nearestLeftCue(left, true);
        figure.today = left.contains(QStringLiteral("nay")) || nearest.phrase.contains(u"ngay");
        figure.total = nearest.role == R::Installed && isTotal(nearest.phrase);
        figure.evidence = counted || behind.role == R::Corrected || behind.role == R::TakenBack
                          || (nearest.role != R::Unexplained && nearest.role != R::Other);
        figure.role = decide(i, left, right, nearest, weak, behind, counted);
        if (isVillage(i) && figure.role != R::Other && figure.role != R::Coverage && !figure.total)
            figure.role = R::Part;
        figure.cue = behind.role == R::Installed      ? behind.phrase
                     : nearest.role == R::Unexplained ? weak.phrase
                                                      : nearest.phrase;
        if (figure.role != R::Other && isFuture(left))
            figure.role = R::Target;
        if (figure.role == R::Installed && isArrow(i + 1))
            figure.role = R::TakenBack;
        if (token.inWords
            && (isMark(i - 1, "(") || (left.contains(QStringLiteral("chu")) && left.contains(QStringLiteral("bang")))))
            figure.role = R::Installed;
        if (token.plus && figure.role == R::Installed)
            figure.role = R::Increase;
        if (const IntakeReason about = approximate(i, left, rightAll);
            about != IntakeReason::None && (figure.doubt == IntakeReason::None || figure.doubt == IntakeReason::Rounded))
            figure.doubt = about;
        replaceOld(i, figure);
        if (figure.role == R::Base && nearest.phrase == u"tren")
            figure.doubt = IntakeReason::None;
        if (nearest.phrase == u"tren" && !followsNumber(i) && before.isEmpty()) {
            figure.role = R::Installed;
            figure.doubt = IntakeReason::Approximate;
        }
        return figure;
    }

    // What the nearest word alone cannot tell: what is done to the people counted, and whose figure it is.
    void refine(qsizetype i, MessageFigure &figure) const
    {
        if (figure.role != R::Installed && figure.role != R::Corrected && figure.role != R::Unexplained)
            return;
        const QStringList right = rightWords(i);
        const QString left = leftWords(i).join(u' ');
        const bool cited = citesDocument(left) && (right.isEmpty() || !isCounted(right));
        if (cited || isOtherDeed(left, right.join(u' '))) {
            figure.role = R::Other;
            figure.doubt = IntakeReason::NotCertain;
        } else if (countsOwners(left, right.join(u' '))) {
            figure.role = R::Base;
        }
        figure.yesterday = saysYesterdays(tail(i));
    }

    // The words behind a number up to a comma, days and times of day among them; none where they lead to another number,
    // whose they are: "437 (hôm qua 400)".
    QString tail(qsizetype i) const
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

    // "Báo cáo số 391 xã Húc", "họp 391 người" and nothing else: perhaps the figure, perhaps not.
    static void askLoneFigure(QVector<MessageFigure> &figures)
    {
        const bool another = std::any_of(figures.begin(), figures.end(), [](const MessageFigure &one) {
            return one.role == R::Installed || one.role == R::Corrected || one.role == R::Increase || one.role == R::Remaining;
        });
        for (MessageFigure &figure : figures) {
            if (!another && figure.role == R::Other && figure.doubt == IntakeReason::NotCertain)
                figure.role = R::Installed;
        }
    }

    bool isCounted(const QStringList &right) const
    {
        if (measureWords().contains(right.first()) || right.first() == m_unitWord)
            return true;
        return right.size() > 1 && measurePairs().contains(right.at(0) + u' ' + right.at(1));
    }

    static bool isTotal(const QString &phrase)
    {
        return phrase.contains(u"tong") || phrase == u"cong" || phrase == u"luy ke" || phrase == u"lk" || phrase == u"len"
               || phrase.endsWith(u" len") || phrase == u"cong don" || phrase.startsWith(u"chot");
    }

    FigureRole decide(qsizetype i, const QStringList &left, const QStringList &right, const FigureCue &nearest,
                      const FigureCue &weak, const FigureCue &behind, bool counted) const
    {
        const MessageToken &token = m_tokens.at(i);
        const bool says = nearest.role == R::Installed && nearest.end > 0;
        // What stands behind the number names it, unless it only goes on ("33 máy, …").
        if (behind.role == R::Coverage && token.kind == MessageToken::Fraction)
            return R::Coverage;
        if (behind.role == R::Base && token.kind == MessageToken::Fraction)
            return R::Installed;
        if (behind.role == R::TakenBack || behind.role == R::Corrected || behind.role == R::Base
            || (behind.role == R::Population && !(says && isNear(left, nearest))))
            return behind.role;
        if (behind.role == R::Remaining && !(says && behind.phrase == u"chua"))
            return behind.role;
        if (behind.role == R::Increase && behind.phrase != u"tang" && behind.phrase != u"moi" && behind.phrase != u"them"
            && behind.phrase != u"phat sinh" && nearest.role != R::Remaining && !isTotalCue(nearest))
            return R::Increase;
        if (behind.role == R::Increase && nearest.role == R::Unexplained)
            return R::Increase;
        if ((behind.role == R::Other || behind.role == R::Coverage) && !(counted && behind.phrase != u"nghi"))
            return R::Other;
        if (nearest.role != R::Unexplained && isNear(left, nearest))
            return nearest.role;
        if (behind.role == R::Installed || isNamedByColon(i, left, right))
            return R::Installed;
        if (weak.role != R::Unexplained || left.isEmpty() || isPlainLead(left))
            return isPlainLead(left)
                           && (isPlainTail(right) || token.doubt != IntakeReason::None
                               || token.kind == MessageToken::Fraction)
                       ? R::Installed
                       : R::Unexplained;
        return R::Unexplained;
    }

    // "Lao Bảo xin nộp bài: 3372": whatever the words are, they introduce the one figure of the message, and a unit says it.
    bool isNamedByColon(qsizetype i, const QStringList &left, const QStringList &right) const
    {
        const auto figures = std::count_if(m_tokens.begin(), m_tokens.end(), [](const MessageToken &token) {
            return token.kind == MessageToken::Number || token.kind == MessageToken::Fraction;
        });
        return figures == 1 && isMark(i - 1, ":") && left.contains(QStringLiteral("@")) && isPlainTail(right);
    }

    // "ngày mai … sẽ đạt 450": what is hoped for is no figure.
    static bool isFuture(const QStringList &left)
    {
        const QString text = u' ' + left.join(u' ') + u' ';
        static const QStringList hopes =
            QStringLiteral("ngay mai|mai|se|phan dau|co gang|du kien|quyet tam|hua|no luc").split(u'|');
        return std::any_of(hopes.begin(), hopes.end(),
                           [&](const QString &hope) { return text.contains(u' ' + hope + u' '); });
    }

    // "1286 máy/1739 máy"
    bool isBehindSlash(qsizetype i) const
    {
        if (!isMark(i - 1, "/"))
            return false;
        qsizetype j = i - 2;
        while (j >= 0 && m_tokens.at(j).kind == MessageToken::Word && measureWords().contains(m_tokens.at(j).plain))
            --j;
        return j >= 0 && m_tokens.at(j).kind == MessageToken::Number;
    }

    // "số cũ 3129, số mới 3219": not the day's new ones.
    void replaceOld(qsizetype i, MessageFigure &figure) const
    {
        if (figure.cue != u"so moi" && figure.cue != u"so cu")
            return;
        bool older = false;
        bool newer = false;
        for (qsizetype j = 1; j < m_tokens.size(); ++j) {
            if (m_tokens.at(j - 1).plain != u"so")
                continue;
            older = older || m_tokens.at(j).plain == u"cu";
            newer = newer || m_tokens.at(j).plain == u"moi";
        }
        if (older && newer && m_tokens.at(i).kind == MessageToken::Number)
            figure.role = figure.cue == u"so cu" ? R::TakenBack : R::Corrected;
    }

    // "168 → 186": the first is replaced.
    bool isArrow(qsizetype i) const
    {
        const MessageToken *token = at(i);
        if (!token || token->kind != MessageToken::Mark)
            return false;
        const bool sign = token->text == u"→" || token->text == u"➡" || token->text == u"⇒";
        const bool drawn = isMark(i, "-=") && isMark(i + 1, ">");
        const MessageToken *next = at(i + (sign ? 1 : 2));
        return (sign || drawn) && next && next->kind == MessageToken::Number;
    }

    static bool isTotalCue(const FigureCue &cue) { return cue.role == R::Installed && isTotal(cue.phrase); }

    // Between the cue and the number only words that say nothing of their own.
    static bool isNear(const QStringList &left, const FigureCue &cue)
    {
        const QString text = u' ' + left.join(u' ') + u' ';
        const QStringList between = text.mid(cue.end + 1).simplified().split(u' ', Qt::SkipEmptyParts);
        return std::all_of(between.begin(), between.end(), isFiller);
    }

    static bool isFiller(const QString &word)
    {
        return word.size() == 1 || fillerWords().contains(word) || measureWords().contains(word);
    }

    // Back to the unit, or to the start.
    static bool isPlainLead(const QStringList &left)
    {
        for (qsizetype i = left.size() - 1; i >= 0; --i) {
            if (left.at(i) == u"@")
                return true;
            if (!isFiller(left.at(i)))
                return false;
        }
        return true;
    }

    static bool isPlainTail(const QStringList &right) { return right.isEmpty() || isFiller(right.first()); }

    const QVector<MessageToken> &m_tokens;
    QString m_unitWord;
    QString m_campaign;
};

} // namespace

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

QVector<MessageFigure> figuresOf(const MessageTokens &found, const Campaign &campaign)
{
    return Roles(found, campaign).all();
}

} // namespace dophu
