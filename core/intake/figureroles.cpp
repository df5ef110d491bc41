#include "core/intake/figurereader.h"
#include "core/intake/figuredeeds.h"
#include "core/intake/messagewords.h"
#include "core/text/namekey.h"

#include <algorithm>

namespace dophu
{

namespace
{
using R = FigureRole;
}

FigureReader::FigureReader(const MessageTokens &found, const Campaign &campaign)
    : m_tokens(found.tokens), m_unitWord(nameKey(campaign.unitWord, Marks::Dropped)),
      m_campaign(nameKey(campaign.shortName, Marks::Dropped)), m_counting(countedNames())
{
}

QVector<MessageFigure> FigureReader::all()
{
    QVector<MessageFigure> figures;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const MessageToken &token = m_tokens.at(i);
        if (token.kind != MessageToken::Number && token.kind != MessageToken::Fraction)
            continue;
        if (isOrdinal(i) || m_counting.contains(i))
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
    settleSums(figures);
    askLoneFigure(figures);
    return figures;
}

MessageFigure FigureReader::roleOf(qsizetype i, const QVector<MessageFigure> &before)
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
    FigureCue behind = leadingRightCue(right);
    if (counted && behind.role == R::Unexplained)
        behind = leadingRightCue(wordsBehindUnit(i));
    const FigureCue nearest = nearestLeftCue(left, false);
    const FigureCue weak = nearestLeftCue(left, true);
    figure.today = left.contains(QStringLiteral("nay")) || nearest.phrase.contains(u"ngay");
    figure.total = nearest.role == R::Installed && isTotal(nearest.phrase);
    figure.evidence = counted || behind.role == R::Corrected || behind.role == R::TakenBack
                      || (nearest.role != R::Unexplained && nearest.role != R::Other);
    figure.role = decide(i, left, right, nearest, weak, behind, counted);
    if (left.isEmpty() && right.isEmpty() && figure.role == R::Installed)
        figure.role = roleByLabel(i);
    if (isVillage(i) && figure.role != R::Other && figure.role != R::Coverage && !figure.total)
        figure.role = R::Part;
    figure.cue = behind.role == R::Installed ? behind.phrase : nearest.role == R::Unexplained ? weak.phrase : nearest.phrase;
    const bool stated = figure.role == R::Installed || figure.role == R::Unexplained;
    if ((figure.role != R::Other && isFuture(left)) || (stated && (isAimedAt(left, nearest) || sharesAnAim(i, weak))))
        figure.role = R::Target;
    figure.staff = figure.role == R::Installed && countsStaff(i, nearest);
    const bool exist = nearest.role != R::Installed && !left.isEmpty() && left.last() == u"co"; // "có 5 cán bộ"
    if (figure.staff && figure.doubt == IntakeReason::None && (exist || countsOffice(rightWords(i).join(u' '))))
        figure.doubt = IntakeReason::NotCertain; // alone it says nothing of installing
    if (stated && isWhatStood(i, left))
        figure.role = R::TakenBack;
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
void FigureReader::refine(qsizetype i, MessageFigure &figure) const
{
    if (figure.role != R::Installed && figure.role != R::Corrected && figure.role != R::Unexplained)
        return;
    const QStringList right = rightWords(i) + wordsBehindUnit(i);
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

// "Báo cáo số 391 xã Húc", "họp 391 người" and nothing else: perhaps the figure, perhaps not.
void FigureReader::askLoneFigure(QVector<MessageFigure> &figures)
{
    const bool another = std::any_of(figures.begin(), figures.end(), [](const MessageFigure &one) {
        return one.role == R::Installed || one.role == R::Corrected || one.role == R::Increase || one.role == R::Remaining;
    });
    for (MessageFigure &figure : figures) {
        if (!another && figure.role == R::Other && figure.doubt == IntakeReason::NotCertain)
            figure.role = R::Installed;
    }
}

bool FigureReader::isCounted(const QStringList &right) const
{
    if (measureWords().contains(right.first()) || right.first() == m_unitWord)
        return true;
    return right.size() > 1 && measurePairs().contains(right.at(0) + u' ' + right.at(1));
}

bool FigureReader::isTotal(const QString &phrase)
{
    return phrase.contains(u"tong") || phrase == u"cong" || phrase == u"luy ke" || phrase == u"lk" || phrase == u"len"
           || phrase.endsWith(u" len") || phrase == u"cong don" || phrase.startsWith(u"chot");
}

FigureRole FigureReader::decide(qsizetype i, const QStringList &left, const QStringList &right, const FigureCue &nearest,
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
    const bool full = token.kind == MessageToken::Fraction && token.value == token.of && !left.isEmpty()
                      && left.last() == u"du" && (left.size() < 2 || left.at(left.size() - 2) != u"chua");
    if (full) // "đủ 14/14"
        return R::Installed;
    if (nearest.role != R::Unexplained && isNear(left, nearest))
        return nearest.role;
    if (behind.role == R::Installed || isNamedByColon(i, left, right))
        return R::Installed;
    if (weak.role != R::Unexplained || left.isEmpty() || isPlainLead(left))
        return isPlainLead(left)
                       && (isPlainTail(right) || token.doubt != IntakeReason::None || token.kind == MessageToken::Fraction)
                   ? R::Installed
                   : R::Unexplained;
    return R::Unexplained;
}

// "Lao Bảo xin nộp bài: 3372": whatever the words are, they introduce the one figure of the message, and a unit says it.
bool FigureReader::isNamedByColon(qsizetype i, const QStringList &left, const QStringList &right) const
{
    const auto figures = std::count_if(m_tokens.begin(), m_tokens.end(), [](const MessageToken &token) {
        return token.kind == MessageToken::Number || token.kind == MessageToken::Fraction;
    });
    return figures == 1 && isMark(i - 1, ":") && left.contains(QStringLiteral("@")) && isPlainTail(right);
}

// "ngày mai … sẽ đạt 450": what is hoped for is no figure.
bool FigureReader::isFuture(const QStringList &left)
{
    const QString text = u' ' + left.join(u' ') + u' ';
    static const QStringList hopes =
        QStringLiteral("ngay mai|mai|se|phan dau|co gang|du kien|quyet tam|hua|no luc").split(u'|');
    return std::any_of(hopes.begin(), hopes.end(), [&](const QString &hope) { return text.contains(u' ' + hope + u' '); });
}

// "số cũ 3129, số mới 3219": not the day's new ones.
void FigureReader::replaceOld(qsizetype i, MessageFigure &figure) const
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

bool FigureReader::isTotalCue(const FigureCue &cue)
{
    return cue.role == R::Installed && isTotal(cue.phrase);
}

QVector<MessageFigure> figuresOf(const MessageTokens &found, const Campaign &campaign)
{
    return FigureReader(found, campaign).all();
}

} // namespace dophu
