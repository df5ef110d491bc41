#include "core/intake/spreadsheetdate.h"

#include <QDateTime>
#include <QRegularExpression>

namespace dophu
{

std::optional<double> spreadsheetDay(QStringView iso)
{
    const QString text = iso.trimmed().toString();
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    const double day = double(QDate(1899, 12, 30).daysTo(date));
    if (text.size() <= 11)
        return day;
    const QTime time = QTime::fromString(text.mid(11, 8), Qt::ISODate);
    return time.isValid() ? std::optional<double>(day + double(time.msecsSinceStartOfDay()) / 86'400'000) : std::nullopt;
}

std::optional<double> spreadsheetDuration(QStringView iso)
{
    static const QRegularExpression shape(QStringLiteral("^PT(\\d{1,6})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d+)?S$"));
    const QRegularExpressionMatch match = shape.match(iso.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return (match.captured(1).toDouble() + match.captured(2).toDouble() / 60 + match.captured(3).toDouble() / 3600) / 24;
}

} // namespace dophu
