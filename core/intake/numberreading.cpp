#include "core/intake/numberreading.h"
#include "core/intake/cellgrid.h"
#include "core/intake/doubtfulwords.h"
#include "core/text/namekey.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{
using Form = WrittenCount::Form;

constexpr double largestExact = 999'999'999'999'999.0;

WrittenCount of(Form form, IntakeReason doubt = IntakeReason::None)
{
    WrittenCount count;
    count.form = form;
    count.doubt = doubt;
    return count;
}

WrittenCount plain(qint64 value)
{
    WrittenCount count = of(Form::Plain);
    count.readings = {value};
    return count;
}

bool isBlankSign(QChar sign)
{
    return sign.isSpace() || sign == QChar(0x00A0) || sign == QChar(0x202F) || sign == QChar(0x2009);
}

bool isApostrophe(QChar sign)
{
    return sign == u'\'' || sign == QChar(0x2019) || sign == QChar(0x2018) || sign == u'`';
}

// Digits and the marks between them, blanks and apostrophes written alike.
struct Digits
{
    QStringList groups;
    QString marks; // marks[i] stands between groups[i] and groups[i + 1]
};

Digits taken(const QString &text)
{
    Digits digits;
    digits.groups.append(QString());
    for (const QChar sign : text) {
        if (sign.isDigit()) {
            digits.groups.last().append(QChar(u'0' + sign.digitValue()));
            continue;
        }
        digits.marks.append(isBlankSign(sign) ? QChar(u' ') : isApostrophe(sign) ? QChar(u'\'') : sign);
        digits.groups.append(QString());
    }
    return digits;
}

bool isNoughts(const QString &group)
{
    return std::all_of(group.begin(), group.end(), [](QChar sign) { return sign == u'0'; });
}

// Groups of three after a first one of up to three that does not begin with a nought.
bool isGrouping(const QStringList &groups)
{
    const QString &head = groups.first();
    if (head.isEmpty() || head.size() > 3 || head.startsWith(u'0'))
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
}

WrittenCount unclear(const QVector<qint64> &readings)
{
    WrittenCount count = of(Form::Plain, IntakeReason::SeparatorUnclear);
    count.readings = readings;
    return count;
}

// One mark alone: thousands, decimals, or either.
WrittenCount withOneMark(const Digits &digits)
{
    const QString &head = digits.groups.first();
    const QString &tail = digits.groups.last();
    const qint64 whole = head.toLongLong();
    const bool decimalMark = digits.marks == u"." || digits.marks == u",";
    if (isGrouping(digits.groups)) {
        WrittenCount count = plain((head + tail).toLongLong());
        if (decimalMark) {
            count.form = Form::Grouped;
            count.mark = digits.marks.front();
            count.allNoughts = isNoughts(tail);
            if (count.allNoughts)
                count.readings.append(whole);
        }
        return count;
    }
    if (digits.marks == u" ")
        return of(Form::Several, IntakeReason::TwoValues);
    if (!decimalMark || head.isEmpty() || tail.isEmpty())
        return of(Form::NoCount, IntakeReason::LettersInNumber);
    if (isNoughts(tail) && tail.size() != 3)
        return plain(whole);
    if (head == u"0" || tail.size() > 3)
        return of(Form::NoCount, IntakeReason::LettersInNumber);
    // "1,5" or "3.37": whole people are meant, so thousands whose noughts were left out.
    return unclear({(head + tail.leftJustified(3, u'0')).toLongLong()});
}

WrittenCount ofDigits(const QString &text)
{
    constexpr qsizetype longest = 24;
    Digits digits = taken(text);
    const bool dateLike = digits.groups.size() == 3 && digits.groups.last().size() == 4 && !digits.marks.contains(u' ');
    qsizetype all = 0;
    for (const QString &group : digits.groups)
        all += group.size();
    if (all > 15 || text.size() > longest || dateLike)
        return of(Form::NoCount, IntakeReason::LettersInNumber);
    const bool phone = all >= 9 && all <= 11 && digits.groups.first().startsWith(u'0');
    if (phone)
        return of(Form::NoCount, IntakeReason::LettersInNumber);
    if (digits.marks.isEmpty())
        return plain(text.isEmpty() ? 0 : digits.groups.first().toLongLong());
    if (digits.marks.size() == 1)
        return withOneMark(digits);
    const QChar first = digits.marks.front();
    const QChar last = digits.marks.back();
    const bool alike = std::all_of(digits.marks.begin(), digits.marks.end(), [first](QChar mark) { return mark == first; });
    if (alike && isGrouping(digits.groups))
        return plain(digits.groups.join(QString()).toLongLong());
    const QStringList wholes = digits.groups.mid(0, digits.groups.size() - 1);
    const bool uniform =
        std::all_of(digits.marks.begin(), digits.marks.end() - 1, [first](QChar mark) { return mark == first; });
    if (uniform && last != first && (last == u',' || last == u'.') && isGrouping(wholes)) {
        const qint64 whole = wholes.join(QString()).toLongLong();
        return isNoughts(digits.groups.last()) ? plain(whole) : unclear({whole});
    }
    return digits.marks.contains(u' ') ? of(Form::Several, IntakeReason::TwoValues)
                                       : of(Form::NoCount, IntakeReason::LettersInNumber);
}

const QRegularExpression &afterNumber() // words that only say what was counted
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(nguoi|may|dt|dien thoai|d c|dong chi|luot|can bo|cb|cbccvc|cbcc|ccvc|nld|gv|giao vien|thue bao|ca nhan|ho|"
        "dan|truong hop|th|ng|nhan vien|nv|nguoi dung|nguoi dan|smartphone|cong dan|thiet bi|hoi vien|doan vien|dang "
        "vien|people|persons|users|devices)( (da )?(cai|cai dat))?$"));
    return pattern;
}

std::optional<StatedShare> shareOf(const QString &number)
{
    QString text = number;
    text.replace(u',', u'.');
    const qsizetype dot = text.indexOf(u'.');
    if (text.isEmpty() || text.count(u'.') > 1)
        return std::nullopt;
    const QString decimals = dot < 0 ? QString() : text.mid(dot + 1);
    bool good = false;
    const qint64 digits = (dot < 0 ? text : text.left(dot) + decimals).toLongLong(&good);
    if (!good || decimals.size() > 6)
        return std::nullopt;
    return StatedShare{digits, int(decimals.size())};
}

std::optional<StatedShare> percentIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*%"));
    const QRegularExpressionMatch found = pattern.match(text);
    return found.hasMatch() ? shareOf(found.captured(1)) : std::nullopt;
}

// Letters that are drawn like digits, as long as at least one digit is among them.
std::optional<qint64> mendedLetters(const QString &text)
{
    QString mended;
    bool digit = false;
    for (const QChar sign : text) {
        if (sign.isDigit()) {
            digit = true;
            mended.append(sign);
        } else if (sign == u'O' || sign == u'o' || sign == QChar(0x00D3)) {
            mended.append(u'0');
        } else if (sign == u'l' || sign == u'I' || sign == u'|' || sign == u'i') {
            mended.append(u'1');
        } else if (sign == u'S') {
            mended.append(u'5');
        } else if (sign == u'B') {
            mended.append(u'8');
        } else if (sign == u'.' || sign == u',' || isBlankSign(sign)) {
            continue;
        } else {
            return std::nullopt;
        }
    }
    return digit && mended.size() <= 9 ? std::optional(mended.toLongLong()) : std::nullopt;
}

WrittenCount ofWords(const QString &text)
{
    static const QRegularExpression noChange(
        QStringLiteral("(khong (co )?(phat sinh|thay doi|tang|bien dong)|nhu (hom qua|ngay hom qua|cu|hom truoc)|giu nguyen|"
                       "no change)"));
    static const QRegularExpression nobody(QStringLiteral("^(x|chua( co| bao| bao cao| gui| nhan| cap nhat| nop| co so "
                                                          "lieu| co bc)*|khong( co( so lieu)?)?|ko|k|n a|na|none|null|nil|"
                                                          "dang cap nhat|dang tong hop|thieu|trong|vang)$"));
    const QString key = nameKey(text, Marks::Dropped);
    if (key.isEmpty() || nobody.match(key).hasMatch())
        return of(Form::Nothing);
    if (noChange.match(key).hasMatch())
        return of(Form::NoChange);
    return of(Form::NoCount);
}

WrittenCount ofPair(const QString &first, const QString &second)
{
    WrittenCount count = ofDigits(first.trimmed());
    const WrittenCount whole = ofDigits(second.trimmed());
    if (count.readings.isEmpty() || whole.readings.isEmpty() || count.readings.first() > whole.readings.first())
        return of(Form::NoCount, IntakeReason::LettersInNumber);
    count.of = whole.readings.first();
    return count;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
}

bool isRough(const QString &text)
{
    static const QRegularExpression about(
        QStringLiteral("^(khoang|tam|gan|hon|uoc|tren|duoi|xap xi|co|about|approx)( chung)? \\d"));
    return about.match(nameKey(text, Marks::Dropped)).hasMatch() || text.startsWith(u'~') || text.startsWith(QChar(0x2248))
           || (hasDigit(text) && (text.endsWith(u'?') || text.endsWith(u'+')));
}

WrittenCount roughly(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\d+([.,]\\d+)*"));
    WrittenCount count = ofDigits(digits.match(text).captured());
    count.form = Form::Approximate;
    count.doubt = IntakeReason::Approximate;
    return count;
}

// What stands behind the digits may be a word for what was counted, a percentage, or the number it is out of.
std::optional<WrittenCount> withRest(const QString &digits, QString rest)
{
    static const QRegularExpression pair(QStringLiteral("^\\s*/\\s*(\\d[\\d.,\\s\\x{A0}]*)(.*)$"));
    static const QRegularExpression bracket(QStringLiteral("\\(([^()]*)\\)\\s*$"));
    if (rest.startsWith(u'%')) {
        WrittenCount count = of(Form::Share);
        count.share = percentIn(digits + rest);
        return count;
    }
    if (const QRegularExpressionMatch two = pair.match(rest); two.hasMatch()) {
        const QString left = nameKey(two.captured(2), Marks::Dropped);
        return left.isEmpty() || afterNumber().match(left).hasMatch() ? ofPair(digits, two.captured(1))
                                                                      : of(Form::NoCount, IntakeReason::LettersInNumber);
    }
    const std::optional<StatedShare> share = percentIn(rest);
    if (const QRegularExpressionMatch aside = bracket.match(rest);
        aside.hasMatch() && (share || !hasDigit(aside.captured(1)))) {
        if (doubtInWords(aside.captured(1)) != IntakeReason::None)
            return roughly(digits); // "391 (dự kiến)"
        rest = rest.left(aside.capturedStart()).trimmed();
    }
    const QString words = nameKey(rest, Marks::Dropped);
    if (!words.isEmpty() && !afterNumber().match(words).hasMatch())
        return std::nullopt;
    WrittenCount count = ofDigits(digits);
    count.share = share;
    return count;
}
} // namespace

WrittenCount readWritten(const QString &written)
{
    static const QRegularExpression number(QStringLiteral("^[=\\s]*(\\d[\\d.,\\s\\x{A0}\\x{202F}\\x{2009}'’‘`]*)(.*)$"),
                                           QRegularExpression::DotMatchesEverythingOption);
    const QString text = written.normalized(QString::NormalizationForm_C).trimmed();
    if (isRough(text))
        return roughly(text);
    const QRegularExpressionMatch found = number.match(text);
    if (found.hasMatch()) {
        QString digits = found.captured(1).trimmed();
        while (digits.endsWith(u'.') || digits.endsWith(u','))
            digits.chop(1);
        if (const auto count = withRest(digits, found.captured(2).trimmed()))
            return *count;
    }
    if (const auto mended = mendedLetters(text)) {
        WrittenCount count = of(Form::Letters, IntakeReason::LettersInNumber);
        count.readings = {*mended};
        return count;
    }
    if (!hasDigit(text))
        return ofWords(text);
    return found.hasMatch() && hasDigit(found.captured(2)) ? of(Form::Several, IntakeReason::TwoValues)
                                                           : of(Form::NoCount, IntakeReason::LettersInNumber);
}

WrittenCount readWritten(const GridCell &cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
    case CellKind::Boolean:
        return of(Form::Nothing);
    case CellKind::Text:
        return readWritten(cell.text);
    case CellKind::Date:
        return of(Form::NoCount, IntakeReason::LettersInNumber);
    case CellKind::Error:
    case CellKind::NoResult:
        return of(Form::NoResult, IntakeReason::NoCachedResult);
    case CellKind::Number:
        break;
    }
    if (cell.percent) {
        WrittenCount count = of(Form::Share);
        count.share = readShare(cell);
        return count;
    }
    if (!(cell.number >= 0 && cell.number <= largestExact))
        return of(Form::NoCount, IntakeReason::LettersInNumber);
    WrittenCount count;
    const double thousandth = cell.number * 1000;
    if (cell.number == std::floor(cell.number)) {
        count = plain(qint64(cell.number));
    } else if (!cell.formula && cell.number >= 1 && std::abs(thousandth - std::round(thousandth)) < 1e-6 * thousandth) {
        count = of(Form::Real);
        count.readings = {qint64(std::round(thousandth))};
    } else {
        return of(Form::NoCount, IntakeReason::LettersInNumber);
    }
    count.typedNumber = !cell.formula;
    return count;
}

std::optional<StatedShare> readShare(const GridCell &cell)
{
    if (cell.kind == CellKind::Text) {
        if (const auto share = percentIn(cell.text))
            return share;
        static const QRegularExpression bare(QStringLiteral("^\\s*(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*$"));
        const QRegularExpressionMatch found = bare.match(cell.text);
        return found.hasMatch() ? shareOf(found.captured(1)) : std::nullopt;
    }
    if (cell.kind != CellKind::Number || !(cell.number >= 0 && cell.number < 1'000'000))
        return std::nullopt;
    const double percent = cell.percent ? cell.number * 100 : cell.number;
    for (int decimals = 0, scale = 1; decimals <= 2; ++decimals, scale *= 10) {
        if (std::abs(percent * scale - std::round(percent * scale)) < 1e-7 * scale || decimals == 2)
            return StatedShare{qint64(std::round(percent * scale)), decimals};
    }
    return std::nullopt;
}

} // namespace dophu
