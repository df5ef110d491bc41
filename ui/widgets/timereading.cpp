#include "ui/widgets/timereading.h"

namespace dophu
{

namespace
{

std::optional<QTime> hourAndMinute(int hour, int minute)
{
    return QTime::isValid(hour, minute, 0) ? std::optional<QTime>(QTime(hour, minute)) : std::nullopt;
}

bool allDigits(QStringView text)
{
    for (const QChar sign : text) {
        if (sign < u'0' || sign > u'9')
            return false;
    }
    return true;
}

} // namespace

std::optional<QTime> readTime(QStringView typed)
{
    const QString lower = typed.trimmed().toString().toLower();
    const QStringView text(lower);
    if (text.isEmpty())
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (sign != u'h' && sign != u'g' && sign != u':' && sign != u'.')
            continue;
        const QStringView hour = text.left(i).trimmed();
        const QStringView minute = text.mid(i + 1).trimmed();
        if (hour.isEmpty() || hour.size() > 2 || minute.size() > 2 || !allDigits(hour) || !allDigits(minute))
            return std::nullopt;
        if (minute.isEmpty() && sign != u'h' && sign != u'g')
            return std::nullopt;
        return hourAndMinute(hour.toInt(), minute.isEmpty() ? 0 : minute.toInt());
    }
    if (!allDigits(text) || text.size() > 4)
        return std::nullopt;
    if (text.size() <= 2)
        return hourAndMinute(text.toInt(), 0);
    return hourAndMinute(text.left(text.size() - 2).toInt(), text.right(2).toInt());
}

} // namespace dophu
