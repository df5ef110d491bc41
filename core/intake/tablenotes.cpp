#include "core/intake/tablenotes.h"
#include "core/intake/numberreading.h"
#include "core/intake/writtendays.h"
#include "core/text/namekey.h"

#include <QHash>
#include <QRegularExpression>

namespace dophu
{

namespace
{

bool says(const QString &key, const char *pattern)
{
    static thread_local QHash<const char *, QRegularExpression> compiled; // by the very literal
    auto found = compiled.constFind(pattern);
    if (found == compiled.constEnd())
        found = compiled.insert(pattern, QRegularExpression(QLatin1String(pattern)));
    return found->match(key).hasMatch();
}

} // namespace

std::optional<Day> dayOfNote(const QString &text, Day asked)
{
    const QString key = nameKey(text, Marks::Dropped);
    if (says(key, "\\b(so(?! voi)|so lieu|lay|tinh|theo|bao|cua|den|bc)( \\w+){0,2} (hom qua|hom truoc|ngay truoc)\\b|^(hom "
                  "qua|hom "
                  "truoc)$"))
        return asked.plus(-1);
    if (const auto whole = wholeDay(text, asked))
        return whole;
    if (!says(key, "\\b(so|so lieu|sl|tinh den|den|cap nhat den|chot|lay|bc|bao cao|theo|cua) (ngay |het ngay |den |den "
                   "ngay )?\\d{1,2} \\d{1,2}\\b"))
        return std::nullopt;
    const QVector<WrittenDay> days = daysIn(text, asked);
    return days.size() == 1 && days.first().means != WrittenDay::Means::Elsewhere ? std::optional(days.first().day)
                                                                                  : std::nullopt;
}

QVector<StatedTotal> statedTotals(const QVector<LineOfSheet> &lines, const IntakeContext &context)
{
    static const QRegularExpression stated(
        QStringLiteral("^\\W*([^:=\\d]{4,90}?)\\s*[:=]\\s*(\\d[\\d.,]*(?: \\d{3})*)\\s*(người|máy|thuê bao|điện thoại|ĐT)?"
                       "\\s*(?:[,;(].{0,40})?[.]?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    QVector<StatedTotal> found;
    for (const LineOfSheet &line : lines) {
        const QRegularExpressionMatch match = stated.match(line.text);
        if (!match.hasMatch())
            continue;
        const QString label = match.captured(1);
        const ColumnHeading heading = readHeading(label, context);
        const QString key = nameKey(label, Marks::Dropped);
        const bool whole = heading.role == ColumnRole::Installed && !heading.day
                           && !says(key, "\\b(can bo|cb|nhan dan|hoc sinh|dang vien|doan vien|hoi vien|nam|nu|thon|ban|to|"
                                         "hom nay|trong ngay|moi)\\b");
        const WrittenCount count = readWritten(match.captured(2));
        if (whole && count.isKnown())
            found.append(StatedTotal{count.readings.first(), line.place});
    }
    return found;
}

} // namespace dophu
