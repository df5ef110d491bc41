#include "core/documents/officialformat.h"

#include <array>

namespace dophu::officialformat
{

namespace
{
QString twoDigits(int value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}
} // namespace

PageSetup a4()
{
    return {pageWidth, pageHeight, marginTop, marginBottom, marginLeft, marginRight};
}

double stampWidth(const QString &urgency)
{
    const QString words = urgency.toUpper();
    return words.startsWith(QStringLiteral("THƯỢNG")) ? 40 : words == QStringLiteral("KHẨN") ? 20 : 30;
}

QString fullDate(Day day)
{
    const QDate date = day.date();
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(twoDigits(date.day()), date.month() <= 2 ? twoDigits(date.month()) : QString::number(date.month()))
        .arg(date.year());
}

QString placeAndDate(const QString &place, Day day)
{
    return place.isEmpty() ? fullDate(day) : place + QStringLiteral(", ") + fullDate(day);
}

QString shortDate(Day day)
{
    const QDate date = day.date();
    return QStringLiteral("%1/%2/%3").arg(date.day()).arg(date.month()).arg(date.year());
}

QString dayAndMonth(Day day)
{
    return QStringLiteral("%1/%2").arg(day.date().day()).arg(day.date().month());
}

QString hour(QTime time)
{
    return QStringLiteral("%1h%2").arg(twoDigits(time.hour()), twoDigits(time.minute()));
}

QString numberAndSymbol(const QString &number, const QString &symbol)
{
    const QString given = number.trimmed();
    if (given.isEmpty())
        return QString(8, QChar::Nbsp) + u'/' + symbol;
    bool isNumber = false;
    const int value = given.toInt(&isNumber);
    return (isNumber && value >= 0 && value < 10 ? twoDigits(value) : given) + u'/' + symbol;
}

QString numberLine(const QString &number, const QString &symbol)
{
    return QStringLiteral("Số: ") + numberAndSymbol(number, symbol);
}

QString count(qint64 value)
{
    QString digits = QString::number(value < 0 ? -value : value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return value < 0 ? QChar(0x2212) + digits : digits;
}

QString count(Count value)
{
    return count(value.value());
}

QString fewPadded(qint64 value)
{
    return value >= 0 && value < 10 ? twoDigits(int(value)) : count(value);
}

QString countOrDash(const std::optional<Count> &value)
{
    return value ? count(*value) : noFigure;
}

QString units(qint64 value)
{
    return fewPadded(value) + QStringLiteral(" đơn vị");
}

QString percent(const Coverage &coverage, int decimals)
{
    return coverage.text(DecimalMark::Comma, decimals) + u'%';
}

QString letter(int index)
{
    static const QString alphabet = QStringLiteral("abcdđeghiklmnopqrstuvxy");
    const int size = int(alphabet.size());
    if (index < size)
        return alphabet.mid(index, 1);
    return letter(index / size - 1) + alphabet.at(index % size);
}

QString roman(int number)
{
    struct Sign
    {
        int value;
        QLatin1String text;
    };
    static const std::array<Sign, 13> signs{{{1000, QLatin1String("M")},
                                             {900, QLatin1String("CM")},
                                             {500, QLatin1String("D")},
                                             {400, QLatin1String("CD")},
                                             {100, QLatin1String("C")},
                                             {90, QLatin1String("XC")},
                                             {50, QLatin1String("L")},
                                             {40, QLatin1String("XL")},
                                             {10, QLatin1String("X")},
                                             {9, QLatin1String("IX")},
                                             {5, QLatin1String("V")},
                                             {4, QLatin1String("IV")},
                                             {1, QLatin1String("I")}}};
    QString text;
    for (const Sign &sign : signs) {
        for (; number >= sign.value; number -= sign.value)
            text += sign.text;
    }
    return text;
}

} // namespace dophu::officialformat
