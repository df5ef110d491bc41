#include "core/checks/cellreading.h"

namespace dophu
{

namespace
{

bool isThousandsMark(QChar sign)
{
    return sign == u'.' || sign == u',' || sign == u' ' || sign == QChar::Nbsp || sign == QChar(0x202F)
           || sign == QChar(0x2009);
}

bool isMinus(QChar sign)
{
    return sign == u'-' || sign == QChar(0x2212) || sign == QChar(0x2013);
}

// ASCII or full-width; other scripts' digits are letters to a Vietnamese clerk.
std::optional<QChar> asciiDigit(QChar sign)
{
    if (sign >= u'0' && sign <= u'9')
        return sign;
    if (sign >= QChar(0xFF10) && sign <= QChar(0xFF19))
        return QChar(sign.unicode() - 0xFF10 + '0');
    return std::nullopt;
}

qsizetype digitsAfter(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && asciiDigit(text.at(end)))
        ++end;
    return end - at - 1;
}

struct ReadDigits
{
    QString digits;
    std::optional<QPair<RefusalKind, QChar>> refused;
};

ReadDigits digitsOf(QStringView text)
{
    ReadDigits read;
    QChar mark;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (const auto digit = asciiDigit(sign)) {
            read.digits.append(*digit);
            continue;
        }
        if (!isThousandsMark(sign)) {
            read.refused = {isMinus(sign) && i == 0 ? RefusalKind::Negative : RefusalKind::Letter, sign};
            return read;
        }
        const bool firstGroup = mark.isNull();
        const bool parts = digitsAfter(text, i) == 3 && (firstGroup ? i >= 1 && i <= 3 : sign == mark);
        if (!parts) {
            // "12.5x": the letter is the plainer reason.
            if (!read.refused)
                read.refused = {RefusalKind::Fraction, sign};
        }
        mark = sign;
    }
    return read;
}

} // namespace

std::variant<Count, Refusal> readCount(QStringView typed, std::optional<Count> dayBefore)
{
    const QString text = typed.toString();
    QStringView rest = QStringView(text).trimmed();
    if (rest.isEmpty())
        return Refusal{RefusalKind::Empty, text, {}};
    const bool adds = rest.startsWith(u'+') || rest.startsWith(QChar(0xFF0B));
    if (adds)
        rest = rest.mid(1).trimmed();
    const ReadDigits read = digitsOf(rest);
    if (read.refused)
        return Refusal{read.refused->first, text, read.refused->second};
    if (read.digits.isEmpty())
        return Refusal{RefusalKind::Letter, text, u'+'};
    bool fits = false;
    const qint64 value = read.digits.toLongLong(&fits);
    const qint64 before = adds && dayBefore ? dayBefore->value() : 0;
    if (adds && !dayBefore)
        return Refusal{RefusalKind::NoDayBefore, text, {}};
    const auto count = fits && value <= Count::largest ? Count::from(before + value) : std::nullopt;
    if (!count)
        return Refusal{RefusalKind::TooLarge, text, {}};
    return *count;
}

} // namespace dophu
