#include "core/intake/tabledoubts.h"
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

// "nháp" and "nhập", "ước" and "ước mơ": with marks where the writer wrote any.
bool saysDraft(const QString &text)
{
    if (!hasMarks(text))
        return says(nameKey(text, Marks::Dropped), "\\b(ban|so lieu|bao cao) nhap\\b");
    return QStringLiteral(" %1 ")
        .arg(nameKey(text, Marks::Kept))
        .contains(QStringLiteral(" %1 ").arg(nameKey(u"nháp", Marks::Kept)));
}

} // namespace

IntakeReason doubtInWords(const QString &text)
{
    const QString key = nameKey(text, Marks::Dropped);
    if (says(key, "\\b(du kien(?! (\\d|ngay|den|hoan|dat|toi|trong|se|mai|tuan|cuoi))|uoc tinh|uoc luong|uoc chung|uoc "
                  "dat|uoc thuc hien|uoc khoang|tam tinh|so tam|chua chinh thuc|"
                  "chua chac|chua xac nhan|chua xac minh|chua kiem tra|chua ra soat|chua doi chieu|so bo|con phai kiem tra|"
                  "dang ra soat|so lieu cu|khoang chung|phong chung|cho xac nhan)\\b|^(uoc|tam|du tinh|khoang)$")
        || saysDraft(text))
        return IntakeReason::Approximate;
    if (says(key, "\\b(chua (tinh|gom|bao gom|ke|cong|co so|co so lieu|du(?! \\d)|day du|tong hop( du| het)?|nhan du|thong "
                  "ke du)|khong "
                  "(tinh|gom|bao gom|ke)|con thieu (so|thon|ban|khom|khoi|to)|thieu so|(thon|ban|khom|khoi|to|don vi)( "
                  "\\w+)? chua (bao|gui|nop|co so)|thieu (thon|ban|khom|khoi|to)|moi "
                  "(duoc|co|tinh) \\d+ (thon|ban|"
                  "khom|khoi|to))\\b|\\b\\d+ (tren )?\\d+ (thon|ban|khom|khoi)\\b"))
        return IntakeReason::Partial;
    return IntakeReason::None;
}

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

IntakeReason doubtInTitle(const QString &text)
{
    constexpr qsizetype longest = 90;
    const QString key = nameKey(text, Marks::Dropped);
    if (text.size() > longest || says(key, "\\b(ke hoach|chi tieu|muc tieu|phan dau|kinh gui|can cu|de nghi)\\b"))
        return IntakeReason::None;
    return says(key, "\\b(du kien|uoc tinh|uoc thuc hien|tam tinh|chua chinh thuc|so lieu so bo)\\b") || saysDraft(text)
               ? IntakeReason::Approximate
               : IntakeReason::None;
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
