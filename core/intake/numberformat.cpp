#include "core/intake/numberformat.h"

#include <QString>

namespace dophu
{

namespace
{

// The code without quoted words, escaped signs, fillers and conditions; "[h]" and its like count hours.
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar sign = code.at(i);
        if (sign == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++i;
        } else if (sign == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QStringView inside = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1);
            if (!inside.isEmpty() && QStringView(u"hms").contains(inside.at(0).toLower()) && inside.size() <= 3
                && QString(inside.size(), inside.at(0)) == inside)
                bare.append(u'h');
            i = end < 0 ? code.size() : end;
        } else {
            bare.append(sign.toLower());
        }
    }
    return bare;
}

} // namespace

NumberFormat builtInNumberFormat(int id)
{
    NumberFormat format;
    format.percent = id == 9 || id == 10;
    // 27 … 36 and 50 … 58 are dates in East Asian and Thai copies of Excel only.
    format.date = (id >= 14 && id <= 22) || (id >= 45 && id <= 47);
    return format;
}

NumberFormat numberFormatOf(QStringView code)
{
    NumberFormat format;
    QString bare = bareCode(code);
    bare.remove(QLatin1String("general"));
    format.percent = bare.contains(u'%');
    if (!format.percent) {
        for (const QChar sign : QStringView(u"ymdhs"))
            format.date = format.date || bare.contains(sign);
    }
    return format;
}

} // namespace dophu
