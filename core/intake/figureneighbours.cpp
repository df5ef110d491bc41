// What the figures and names around a number make of it, where its own nearest word does not tell.
#include "core/intake/figurereader.h"
#include "core/intake/messagewords.h"
#include "core/text/namekey.h"

#include <algorithm>

namespace dophu
{

namespace
{

constexpr const char *aims = "chi tieu|muc tieu|ke hoach|phan dau|yeu cau|nhiem vu|giao|duoc giao|can|phai|can dat|phai dat";

// Words that leave it open what is told of the number: installed, or to be installed.
bool saysOnlyInstalling(const QString &phrase)
{
    static const QSet<QString> open = [] {
        const QStringList list =
            QStringLiteral(
                "cai|cai dat|bluezone|blue zone|bz|cai bluezone|cai bz|cai app|tong|tong so|tong cong|tong so may")
                .split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
    return open.contains(phrase);
}

bool endsWithAny(const QString &text, const char *phrases)
{
    const QStringList all = QString::fromLatin1(phrases).split(u'|');
    return std::any_of(all.begin(), all.end(), [&](const QString &one) { return (u' ' + text).endsWith(u' ' + one); });
}

} // namespace

// "mục tiêu cài đặt: 600", "kế hoạch giao cài 600"; never "thực hiện chỉ tiêu cài đặt", "theo kế hoạch cài được".
bool FigureReader::isAimedAt(const QStringList &left, const FigureCue &nearest)
{
    if (nearest.role != FigureRole::Installed || !saysOnlyInstalling(nearest.phrase))
        return false;
    static const QRegularExpression between =
        textPattern(R"(( (@|so|luong|nguoi|may|ve|la|tong|viec|bluezone|app|ung|dung|cai|dat|dien|thoai|smartphone))+$)");
    QString before = u' ' + left.join(u' ') + u' ';
    before = before.left(nearest.end - nearest.length);
    before = u' ' + before.simplified();
    before = before.remove(between).simplified();
    const QStringList all = QString::fromLatin1(aims).split(u'|');
    for (const QString &aim : all) {
        if (!(u' ' + before).endsWith(u' ' + aim))
            continue;
        const QString lead = before.chopped(aim.size()).simplified();
        return !endsWithAny(lead,
                            "thuc hien|theo|ket qua|hoan thanh|dat|vuot|so voi|can cu|trien khai|thuc hien cac|dat duoc");
    }
    return false;
}

// "Mục tiêu cài đặt" and 1600 in the cell or on the line below, or behind a comma: the number alone is what the words before
// it say, where they say something else than that it was installed.
FigureRole FigureReader::roleByLabel(qsizetype i) const
{
    const bool parted = i > 0 && (m_tokens.at(i - 1).kind == MessageToken::Break || isMark(i - 1, ",;"));
    if (!parted || (i > 1 && m_tokens.at(i - 2).kind == MessageToken::Break))
        return FigureRole::Installed;
    const QStringList label = leftWords(i - 1);
    const FigureCue nearest = nearestLeftCue(label, false);
    const bool ends = nearest.role != FigureRole::Unexplained && isNear(label, nearest);
    if (isAimedAt(label, nearest))
        return FigureRole::Target;
    const bool counts =
        nearest.role == FigureRole::Corrected || nearest.role == FigureRole::TakenBack || nearest.role == FigureRole::Other;
    return ends && !counts ? nearest.role : FigureRole::Installed;
}

// "phấn đấu đạt 60%, tương ứng 568 người": what the words before the comma hope for.
bool FigureReader::sharesAnAim(qsizetype i, const FigureCue &weak) const
{
    if (!saysAny(weak.phrase, "tuong ung|tuc la|tuc|ung voi"))
        return false;
    qsizetype from = i;
    while (from > 0 && m_tokens.at(from - 1).kind != MessageToken::Break && !isMark(from - 1, ".;!?"))
        --from;
    return saysAny(plainText(m_tokens, TokenRange{from, i}), aims)
           || saysAny(plainText(m_tokens, TokenRange{from, i}), "se|quyet tam|du kien|can|phai|moi dat|de dat");
}

// "14 đ/c của MN Xy đã cài xong": what is said of the people counted stands behind the name; empty where nothing is.
QStringList FigureReader::wordsBehindUnit(qsizetype i) const
{
    static const QSet<QString> links{QStringLiteral("cua"), QStringLiteral("o"), QStringLiteral("tai"),
                                     QStringLiteral("thuoc")};
    const auto pairs = [this](qsizetype first) {
        return isWordAt(first) && isWordAt(first + 1)
               && measurePairs().contains(m_tokens.at(first).plain + u' ' + m_tokens.at(first + 1).plain);
    };
    qsizetype j = i + 1;
    while (isWordAt(j)
           && (isMeasure(m_tokens.at(j).plain) || links.contains(m_tokens.at(j).plain) || pairs(j) || pairs(j - 1)))
        ++j;
    const MessageToken *unit = at(j);
    return unit && unit->kind == MessageToken::Unit && j > i + 1 ? rightWords(j) : QStringList();
}

bool FigureReader::isWordAt(qsizetype i) const
{
    const MessageToken *token = at(i);
    return token && token->kind == MessageToken::Word;
}

// "11 cán bộ", "5 người trong cơ quan", and not a word about installing behind them: how many there are.
bool FigureReader::countsStaff(qsizetype i, const FigureCue &nearest) const
{
    if (nearest.role == FigureRole::Installed && !saysAny(nearest.phrase, "tong|tong so|tong cong|co"))
        return false;
    const QString right = rightWords(i).join(u' ');
    if (saysAny(right, "cai|tai|xong|hoan thanh|bluezone|chua|nghi|vang|di|hop-M"))
        return false;
    static const QRegularExpression staff = textPattern(
        R"(^(?:can bo|cb|cbcc|cbccvc|cbvc|ccvc|cbgv|cbgvnv|cbnv|gv|giao vien|cong chuc|vien chuc|nhan vien|nld)(?: |$))");
    return staff.match(right).hasMatch() || countsOffice(right);
}

bool FigureReader::countsOffice(const QString &right)
{
    static const QRegularExpression office =
        textPattern(R"(^(?:\S+ ){1,3}(?:trong|cua|toan) (?:co quan|don vi|phong|truong|bien che|chi cuc|trung tam)(?: |$))");
    return office.match(right + u' ').hasMatch();
}

// "Em nhầm, Hướng Phùng 1318, lúc nãy ghi 1381", "sửa giúp em: 26 (cũ 25)": in a correction, what stood before.
bool FigureReader::isWhatStood(qsizetype i, const QStringList &left) const
{
    const bool corrects = std::any_of(m_tokens.begin(), m_tokens.end(), [](const MessageToken &token) {
        return token.kind == MessageToken::Word
               && (token.plain == u"nham" || token.plain == u"sua" || token.plain == u"sai" || token.plain == u"dinh");
    });
    const auto numbers = std::count_if(m_tokens.begin(), m_tokens.end(),
                                       [](const MessageToken &token) { return token.kind == MessageToken::Number; });
    if (!corrects || numbers != 2 || left.isEmpty())
        return false;
    if (left.last() == u"cu" && (isMark(i - 2, "(,") || left.size() == 1))
        return true;
    static const QSet<QString> deeds{QStringLiteral("ghi"), QStringLiteral("bao"), QStringLiteral("gui"),
                                     QStringLiteral("nhan"), QStringLiteral("go")};
    static const QString ago = nameKey(u"nãy", Marks::Kept);
    for (qsizetype back = 2; back <= 3 && deeds.contains(left.last()); ++back) {
        const MessageToken *word = wordBack(i, back);
        if (word && word->spelled == ago)
            return true;
    }
    return false;
}

// "346+45=391": the sum is told by itself; where it does not come to it, nothing is settled.
void FigureReader::settleSums(QVector<MessageFigure> &figures) const
{
    for (qsizetype k = 0; k + 2 < figures.size(); ++k) {
        MessageFigure &before = figures[k];
        MessageFigure &more = figures[k + 1];
        MessageFigure &sum = figures[k + 2];
        const bool written = isMark(before.token + 1, "+") && more.token == before.token + 2 && isMark(more.token + 1, "=")
                             && sum.token == more.token + 2;
        if (!written || before.value + more.value != sum.value || before.role == FigureRole::Other)
            continue;
        before.role = FigureRole::Previous;
        before.doubt = IntakeReason::None;
        more.role = FigureRole::Increase;
        sum.role = FigureRole::Installed;
        sum.evidence = true;
    }
}

// "1 Tân Long 855 | 2 Tân Thành 619 | 3 TT Lao Bảo 3219": numbers in turn from one on, each before a name that has another
// number behind it, count the names.
QSet<qsizetype> FigureReader::countedNames() const
{
    QSet<qsizetype> counting;
    qint64 next = 1;
    for (qsizetype i = 0; i + 1 < m_tokens.size(); ++i) {
        if (m_tokens.at(i).kind != MessageToken::Number || m_tokens.at(i + 1).kind != MessageToken::Unit)
            continue;
        if (m_tokens.at(i).value != next || !hasFigureBehind(i + 1))
            return {};
        counting.insert(i);
        ++next;
    }
    return counting.size() > 1 ? counting : QSet<qsizetype>();
}

// Up to the next number that stands before a name.
bool FigureReader::hasFigureBehind(qsizetype unit) const
{
    for (qsizetype j = unit + 1; j < m_tokens.size(); ++j) {
        const bool figure = m_tokens.at(j).kind == MessageToken::Number || m_tokens.at(j).kind == MessageToken::Fraction;
        const MessageToken *behind = at(j + 1);
        if (figure)
            return !behind || behind->kind != MessageToken::Unit;
        if (m_tokens.at(j).kind == MessageToken::Unit)
            return false;
    }
    return false;
}

} // namespace dophu
