#include "core/intake/writtendays.h"
#include "core/text/namekey.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

namespace dophu
{

namespace
{
constexpr int farthestDays = 200; // days; what is farther away without a year is no date of this campaign

std::optional<Day> dayOf(int day, int month, int year, Day near)
{
    if (year > 0) {
        const QDate date(year < 100 ? 2000 + year : year, month, day);
        return date.isValid() ? std::optional(Day(date)) : std::nullopt;
    }
    std::optional<Day> best;
    for (int around = near.date().year() - 1; around <= near.date().year() + 1; ++around) {
        const QDate date(around, month, day);
        if (date.isValid() && (!best || std::abs(near.daysTo(Day(date))) < std::abs(near.daysTo(*best))))
            best = Day(date);
    }
    return best && std::abs(near.daysTo(*best)) <= farthestDays ? best : std::nullopt;
}

// Digits as they are written, the month's name, or an ISO date.
const QRegularExpression &datePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\d/.,-])(?:(?<y>20\\d\\d)-(?<m>\\d{1,2})-(?<d>\\d{1,2})"
                       "|(?<d1>\\d{1,2})\\s*[/.-]\\s*(?<m1>\\d{1,2})(?:\\s*[/.-]\\s*(?<y1>20\\d\\d|\\d\\d))?"
                       "|(?<d2>\\d{1,2})\\s*(?:tháng|thang)\\s*(?<m2>\\d{1,2})(?:\\s*(?:năm|nam)\\s*(?<y2>20\\d\\d))?)(?!["
                       "\\d%]|[,.]\\d)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

WrittenDay::Means meansOf(const QString &before, const QString &line)
{
    static const QRegularExpression elsewhere(QStringLiteral(
        "(cong van|cv|van ban|quyet dinh|qd|ke hoach|kh|nghi quyet|nghi dinh|chi thi|thong bao|can cu|chi tieu|muc "
        "tieu|han( nop| chot| cuoi)?|truoc|tu|bat dau tu|cham nhat|ngay mai|sinh|phan dau( den)?|ubnd vp|bc ubnd|so \\d+)"
        "( so)?( \\w+){0,4}$"));
    static const QRegularExpression figures(
        QStringLiteral("(tinh den|so lieu( den)?|den( het)?|luy ke( den)?|ngay bao cao|thoi diem|trong|cap nhat|bao "
                       "cao|bluezone|ket qua)( \\w+){0,6}$"));
    static const QRegularExpression since(QStringLiteral("(?<!thu )\\btu( ngay)?$")); // "từ ngày", not "thứ tư ngày"
    const QString words = nameKey(before, Marks::Dropped);
    if (since.match(words).hasMatch())
        return WrittenDay::Means::Elsewhere;
    static const QRegularExpression compared(QStringLiteral("so voi( \\w+){0,3}$")); // "tăng 214 người so với ngày 18/8"
    if (compared.match(words).hasMatch())
        return WrittenDay::Means::Elsewhere;
    static const QRegularExpression aim(QStringLiteral("(phan dau|chi tieu|muc tieu|cong van|cv) (\\w+ ){0,6}den( ngay)?$"));
    if (figures.match(words.right(40)).hasMatch() && !aim.match(words).hasMatch()) {
        static const QRegularExpression document(QStringLiteral("(cong van|van ban|quyet dinh|ke hoach)( \\w+){0,5} ngay$"));
        return document.match(words).hasMatch() ? WrittenDay::Means::Elsewhere : WrittenDay::Means::Figures;
    }
    if (elsewhere.match(words).hasMatch())
        return WrittenDay::Means::Elsewhere;
    static const QRegularExpression place(QStringLiteral("^[^\\d:]{2,40},\\s*(ngày|ngay)\\s*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return place.match(line.left(before.size())).hasMatch() ? WrittenDay::Means::Letter : WrittenDay::Means::Figures;
}
} // namespace

QVector<WrittenDay> daysIn(const QString &line, Day near)
{
    QVector<WrittenDay> days;
    if (std::none_of(line.cbegin(), line.cend(), [](QChar sign) { return sign.isDigit(); }))
        return days;
    auto matches = datePattern().globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch found = matches.next();
        const auto part = [&found](const char *one, const char *two, const char *three) {
            for (const char *name : {one, two, three}) {
                if (const QString text = found.captured(QLatin1String(name)); !text.isEmpty())
                    return text.toInt();
            }
            return 0;
        };
        const int year = part("y", "y1", "y2");
        const std::optional<Day> day = dayOf(part("d", "d1", "d2"), part("m", "m1", "m2"), year, near);
        const QString before = line.left(found.capturedStart());
        static const QRegularExpression led(QStringLiteral("(ngay|den|sang|chieu|trua|het|:)$"));
        const bool named = led.match(nameKey(before, Marks::Dropped)).hasMatch() || before.trimmed().endsWith(u':');
        if (day && (year > 0 || named)) // "5/7 thôn" is no date
            days.append(WrittenDay{*day, meansOf(before, line), found.capturedStart(), found.capturedLength()});
    }
    return days;
}

std::optional<Day> wholeDay(const QString &text, Day near)
{
    static const QRegularExpression around(
        QStringLiteral("^\\s*(?:(?:thứ|thu)\\s*\\S+\\s*,?\\s*)?(?:ngày|ngay|day)?\\s*(.+?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString inner = around.match(text).captured(1);
    const QRegularExpressionMatch found = datePattern().match(inner);
    if (!found.hasMatch() || found.capturedStart() != 0 || found.capturedLength() != inner.size())
        return std::nullopt;
    const QVector<WrittenDay> days = daysIn(QStringLiteral("ngày ") + inner, near);
    return days.isEmpty() ? std::nullopt : std::optional(days.first().day);
}

std::optional<Day> dayInName(const QString &name, Day near)
{
    static const QRegularExpression joined(
        QStringLiteral("(?<![0-9A-Za-z])(?:(\\d\\d)(\\d\\d)(20\\d\\d|\\d\\d)?|(20\\d\\d)(\\d\\d)(\\d\\d))(?![0-9A-Za-z])"));
    static const QRegularExpression parted(
        QStringLiteral("(?<!\\d)(\\d{1,2})[./_-](\\d{1,2})(?:[./_-](20\\d\\d|\\d\\d))?(?!\\d)"));
    QVector<Day> days;
    const auto add = [&](const std::optional<Day> &day) {
        constexpr int nearEnough = 62;
        if (day && std::abs(near.daysTo(*day)) <= nearEnough && !days.contains(*day))
            days.append(*day);
    };
    auto matches = parted.globalMatch(name);
    while (matches.hasNext()) {
        const QRegularExpressionMatch found = matches.next();
        add(dayOf(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt(), near));
    }
    QString plain = name;
    plain.replace(u'_', u' ');
    matches = joined.globalMatch(plain);
    while (days.isEmpty() && matches.hasNext()) {
        const QRegularExpressionMatch found = matches.next();
        if (found.captured(4).isEmpty())
            add(dayOf(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt(), near));
        else
            add(dayOf(found.captured(6).toInt(), found.captured(5).toInt(), found.captured(4).toInt(), near));
    }
    return days.size() == 1 ? std::optional(days.first()) : std::nullopt;
}

QTime hourIn(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!\\d)(\\d{1,2})\\s*(?:giờ|gio|h|g|:)\\s*(\\d{2})?(?=\\D|$)"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = pattern.match(line);
    return found.hasMatch() ? QTime(found.captured(1).toInt(), found.captured(2).toInt()) : QTime();
}

} // namespace dophu
