#include "core/text/namekey.h"

namespace dophu
{

namespace
{

constexpr QChar dWithStroke(0x0111);

// Circumflex, breve and horn make another letter; grave, acute, hook, tilde and dot below are the syllable's tone.
bool isLetterMark(QChar mark)
{
    return mark == QChar(0x0302) || mark == QChar(0x0306) || mark == QChar(0x031B);
}

bool isTone(QChar mark)
{
    return mark == QChar(0x0300) || mark == QChar(0x0301) || mark == QChar(0x0309) || mark == QChar(0x0303)
           || mark == QChar(0x0323);
}

} // namespace

QString nameKey(QStringView text, Marks marks)
{
    QString key;
    QString syllable;
    QString tone;
    const auto endSyllable = [&] {
        if (syllable.isEmpty())
            return;
        if (!key.isEmpty())
            key.append(u' ');
        key.append(syllable + tone);
        syllable.clear();
        tone.clear();
    };
    for (const QChar sign : text.toString().normalized(QString::NormalizationForm_KD)) {
        const QChar lower = sign.toLower();
        if (isTone(sign) || isLetterMark(sign)) {
            if (marks == Marks::Kept)
                (isTone(sign) ? tone : syllable).append(sign);
        } else if (lower == dWithStroke) {
            syllable.append(marks == Marks::Kept ? lower : QChar(u'd'));
        } else if (lower.isLetterOrNumber()) {
            syllable.append(lower);
        } else if (!sign.isMark()) {
            endSyllable();
        }
    }
    endSyllable();
    return key;
}

bool hasMarks(QStringView text)
{
    return nameKey(text, Marks::Kept) != nameKey(text, Marks::Dropped);
}

} // namespace dophu
