#include "core/coverage/figuretext.h"

#include <QStringList>

namespace dophu::figuretext
{

QString count(qint64 value)
{
    QString digits = QString::number(value < 0 ? -value : value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return value < 0 ? QChar(0x2013) + digits : digits;
}

QString count(Count value)
{
    return count(value.value());
}

QString percent(const Coverage &coverage, int decimals)
{
    return coverage.text(DecimalMark::Comma, decimals) + u'%';
}

QString date(Day day)
{
    return shortDate(day) + u'/' + QString::number(day.date().year());
}

QString shortDate(Day day)
{
    return QStringLiteral("%1/%2").arg(day.date().day()).arg(day.date().month());
}

QString hour(QTime time)
{
    return time.toString(QStringLiteral("HH'h'mm"));
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" và ") + names.last();
}

QString lowerFirst(const QString &text)
{
    if (text.size() < 2 || !text.at(1).isLower())
        return text;
    return text.at(0).toLower() + text.mid(1);
}

QString upperFirst(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace dophu::figuretext
