#include "core/text/namekey.h"

#include <QVarLengthArray>

#include <algorithm>

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

// Every name, heading and line of every file is folded, most of them several times: signs are gathered in one buffer.
class KeySigns
{
public:
    explicit KeySigns(Marks marks) : m_marks(marks) {}

    void take(QChar sign)
    {
        const char16_t code = sign.unicode();
        if (code < 0x80) {
            takePlain(code);
            return;
        }
        const QChar lower = sign.toLower();
        if (isTone(sign) || isLetterMark(sign)) {
            if (m_marks == Marks::Kept && isTone(sign))
                m_tone.append(code);
            else if (m_marks == Marks::Kept)
                put(code);
        } else if (lower == dWithStroke) {
            put(m_marks == Marks::Kept ? lower.unicode() : u'd');
        } else if (lower.isLetterOrNumber()) {
            put(lower.unicode());
        } else if (!sign.isMark()) {
            endSyllable();
        }
    }

    QString key()
    {
        endSyllable();
        return QString(reinterpret_cast<const QChar *>(m_key.constData()), m_key.size());
    }

private:
    void takePlain(char16_t code)
    {
        if (code >= u'A' && code <= u'Z')
            put(char16_t(code + (u'a' - u'A')));
        else if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            put(code);
        else
            endSyllable();
    }
    void put(char16_t code)
    {
        if (!m_inSyllable && !m_key.isEmpty())
            m_key.append(u' ');
        m_inSyllable = true;
        m_key.append(code);
    }
    void endSyllable()
    {
        if (!m_inSyllable)
            return;
        for (const char16_t code : m_tone)
            m_key.append(code);
        m_tone.clear();
        m_inSyllable = false;
    }

    Marks m_marks;
    bool m_inSyllable = false;
    QVarLengthArray<char16_t, 128> m_key;
    QVarLengthArray<char16_t, 8> m_tone; // at the syllable's end, wherever it is written
};

bool hasOnlyAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.unicode() < 0x80; });
}

} // namespace

QString nameKey(QStringView text, Marks marks)
{
    KeySigns signs(marks);
    const QString parted = hasOnlyAscii(text) ? QString() : text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar sign : parted.isEmpty() ? text : QStringView(parted))
        signs.take(sign);
    return signs.key();
}

bool hasMarks(QStringView text)
{
    return nameKey(text, Marks::Kept) != nameKey(text, Marks::Dropped);
}

} // namespace dophu
