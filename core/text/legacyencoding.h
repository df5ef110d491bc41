// Legacy encoding: Vietnamese as it was written before Unicode. TCVN3 (ABC; .VnTime fonts) and VNI (VNI-Times) keep Latin-1
// codes and let the font draw other letters; windows-1258 writes the tones as marks of their own. Own tables, no system
// converter. Every result is NFC; a sign that a table does not know stays what it was.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace dophu
{

enum class LegacyFont : quint8
{
    Unicode, // the font draws the letters that the codes name
    Tcvn3,
    Tcvn3Capitals, // .VnTimeH: small letters are drawn as capitals
    Vni
};

LegacyFont legacyFontOf(QStringView fontName);

// text: Latin-1 codes as signs, the way old files give them.
QString fromTcvn3(QStringView text);
QString fromVni(QStringView text);
// Bytes of a file without a declared encoding.
QString fromWindows1252(QByteArrayView bytes);
QString fromWindows1258(QByteArrayView bytes);

// Letters that only Unicode text has: Vietnamese ones beyond Latin-1.
bool hasVietnameseUnicode(QStringView text);

struct LegacyReading
{
    QString text; // NFC
    LegacyFont from = LegacyFont::Unicode;
};

// The text of a cell or run in a font of that name. Letters that are already Vietnamese in Unicode stay, whatever the font:
// people paste into old forms.
LegacyReading readLegacy(QStringView text, LegacyFont font);

} // namespace dophu
