#include "core/text/legacyencoding.h"

#include "core/text/vietnamesesyllable.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <string_view>

namespace dophu
{

namespace
{

constexpr char16_t none = 0;
constexpr char16_t gap = u' ';

// TCVN 5712:1993, second table, from 0xA1 to 0xFE. 0xB0 … 0xB4 are marks of their own there; ABC fonts draw signs.
constexpr std::u16string_view tcvn3Letters =
    u"ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";
static_assert(tcvn3Letters.size() == 0xFE - 0xA1 + 1);
constexpr ushort tcvn3First = 0xA1;

struct VniMark
{
    char16_t code; // written behind its vowel, in the small form; the capital form is 0x20 lower
    std::u16string_view marks;
};

constexpr std::array vniMarks{
    VniMark{u'\u00F9', u"\u0301"},       VniMark{u'\u00F8', u"\u0300"},       VniMark{u'\u00FB', u"\u0309"},
    VniMark{u'\u00F5', u"\u0303"},       VniMark{u'\u00EF', u"\u0323"},       VniMark{u'\u00E2', u"\u0302"},
    VniMark{u'\u00E1', u"\u0302\u0301"}, VniMark{u'\u00E0', u"\u0302\u0300"}, VniMark{u'\u00E5', u"\u0302\u0309"},
    VniMark{u'\u00E3', u"\u0302\u0303"}, VniMark{u'\u00E4', u"\u0302\u0323"}, VniMark{u'\u00EA', u"\u0306"},
    VniMark{u'\u00E9', u"\u0306\u0301"}, VniMark{u'\u00E8', u"\u0306\u0300"}, VniMark{u'\u00FA', u"\u0306\u0309"},
    VniMark{u'\u00FC', u"\u0306\u0303"}, VniMark{u'\u00EB', u"\u0306\u0323"}};

struct VniLetter
{
    char16_t code;
    char16_t letter;
};

constexpr std::array vniLetters{VniLetter{u'\u00F4', u'ơ'}, VniLetter{u'\u00D4', u'Ơ'}, VniLetter{u'\u00F6', u'ư'},
                                VniLetter{u'\u00D6', u'Ư'}, VniLetter{u'\u00F1', u'đ'}, VniLetter{u'\u00D1', u'Đ'},
                                VniLetter{u'\u00ED', u'í'}, VniLetter{u'\u00CD', u'Í'}, VniLetter{u'\u00EC', u'ì'},
                                VniLetter{u'\u00CC', u'Ì'}, VniLetter{u'\u00E6', u'ỉ'}, VniLetter{u'\u00C6', u'Ỉ'},
                                VniLetter{u'\u00F3', u'ĩ'}, VniLetter{u'\u00D3', u'Ĩ'}, VniLetter{u'\u00F2', u'ị'},
                                VniLetter{u'\u00D2', u'Ị'}, VniLetter{u'\u00EE', u'ỵ'}, VniLetter{u'\u00CE', u'Ỵ'}};

// windows-1252 from 0x80 to 0x9F; the rest is Latin-1.
constexpr std::u16string_view windows1252High =
    u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
    u"\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

char16_t vniLetterOf(QChar sign)
{
    const auto *const found = std::find_if(vniLetters.cbegin(), vniLetters.cend(),
                                           [sign](const VniLetter &letter) { return letter.code == sign.unicode(); });
    return found == vniLetters.cend() ? none : found->letter;
}

std::u16string_view vniMarksOf(QChar sign)
{
    const ushort code = sign.unicode();
    if (code < 0xC0 || code > 0xFF)
        return {};
    const auto *const found =
        std::find_if(vniMarks.cbegin(), vniMarks.cend(), [code](const VniMark &mark) { return mark.code == (code | 0x20); });
    return found == vniMarks.cend() ? std::u16string_view() : found->marks;
}

bool takesVniMark(QChar letter)
{
    static const QString vowels = QStringLiteral("aeouyơưAEOUYƠƯ");
    return vowels.contains(letter);
}

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.unicode() < 0x80; });
}

} // namespace

bool hasVietnameseUnicode(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar sign) {
        const ushort code = sign.unicode();
        return (code >= 0x0102 && code < 0x0152) || code == 0x0168 || code == 0x0169 || (code >= 0x01A0 && code < 0x01B1)
               || (code >= 0x0300 && code < 0x0324) || (code >= 0x1EA0 && code < 0x1EFA);
    });
}

LegacyFont legacyFontOf(QStringView fontName)
{
    const QStringView name = fontName.trimmed();
    if (name.startsWith(u".Vn", Qt::CaseInsensitive))
        return name.endsWith(u'H') ? LegacyFont::Tcvn3Capitals : LegacyFont::Tcvn3;
    if (name.startsWith(u"VNI", Qt::CaseInsensitive) && name.size() > 3 && !name.at(3).isLetter())
        return LegacyFont::Vni;
    return LegacyFont::Unicode;
}

QString fromTcvn3(QStringView text)
{
    QString read;
    read.reserve(text.size());
    for (const QChar sign : text) {
        const qsizetype at = qsizetype(sign.unicode()) - tcvn3First;
        const bool known = at >= 0 && at < qsizetype(tcvn3Letters.size()) && tcvn3Letters[size_t(at)] != gap;
        read.append(known ? QChar(tcvn3Letters[size_t(at)]) : sign);
    }
    return composed(read);
}

QString fromVni(QStringView text)
{
    QString read;
    read.reserve(text.size() + 8);
    QChar last; // the letter a mark would stand on
    for (const QChar sign : text) {
        const std::u16string_view marks = takesVniMark(last) ? vniMarksOf(sign) : std::u16string_view();
        if (!marks.empty()) {
            read.append(QStringView(marks.data(), qsizetype(marks.size())));
            last = QChar();
            continue;
        }
        const char16_t letter = vniLetterOf(sign);
        last = letter == none ? sign : QChar(letter);
        read.append(last);
    }
    return composed(read);
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString read(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes.at(i));
        read[i] = byte >= 0x80 && byte < 0xA0 ? QChar(windows1252High[byte - 0x80U]) : QChar(byte);
    }
    return read;
}

QString fromWindows1258(QByteArrayView bytes)
{
    static const QHash<ushort, char16_t> differences{
        {0xC3, u'Ă'},        {0xCC, u'\u0300'},   {0xD0, u'Đ'},       {0xD2, u'\u0309'}, {0xD5, u'Ơ'},
        {0xDD, u'Ư'},        {0xDE, u'\u0303'},   {0xE3, u'ă'},       {0xEC, u'\u0301'}, {0xF0, u'đ'},
        {0xF2, u'\u0323'},   {0xF5, u'ơ'},        {0xFD, u'ư'},       {0xFE, u'\u20AB'}, {0x0160, u'\uFFFD'},
        {0x017D, u'\uFFFD'}, {0x0161, u'\uFFFD'}, {0x017E, u'\uFFFD'}};
    QString read = fromWindows1252(bytes);
    for (QChar &sign : read)
        sign = QChar(differences.value(sign.unicode(), sign.unicode()));
    return composed(read);
}

LegacyReading readLegacy(QStringView text, LegacyFont font)
{
    if (font == LegacyFont::Unicode)
        return {composed(text.toString()), LegacyFont::Unicode};
    if (font == LegacyFont::Tcvn3Capitals && isAscii(text))
        return {text.toString().toUpper(), LegacyFont::Unicode};
    if (isAscii(text) || hasVietnameseUnicode(text))
        return {composed(text.toString()), LegacyFont::Unicode};
    const QString read = font == LegacyFont::Vni ? fromVni(text) : fromTcvn3(text);
    if (vietnameseShare(text) > vietnameseShare(read))
        return {composed(text.toString()), LegacyFont::Unicode};
    return {font == LegacyFont::Tcvn3Capitals ? read.toUpper() : read, font};
}

} // namespace dophu
