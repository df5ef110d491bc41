// What the words straight around a number take from it: "khoảng", "gần", "trở lên".
#include "core/intake/figurereader.h"
#include "core/text/namekey.h"

namespace dophu
{

IntakeReason FigureReader::approximate(qsizetype i, const QStringList &left, const QStringList &right) const
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

} // namespace dophu
