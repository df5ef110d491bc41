#include "core/domain/evidence.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace dophu
{

namespace
{

constexpr qsizetype longestName = 80; // at most 240 bytes of UTF-8

bool isUnseen(QChar sign)
{
    // Format characters turn "gpj.exe" into "exe.jpg" on the screen.
    return sign.category() == QChar::Other_Control || sign.category() == QChar::Other_Format
           || sign.category() == QChar::Separator_Line || sign.category() == QChar::Separator_Paragraph;
}

bool isDeviceName(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    constexpr std::array devices{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"};
    if (std::any_of(devices.begin(), devices.end(), [&](const char *device) { return stem == QLatin1String(device); }))
        return true;
    return stem.size() == 4 && (stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT")));
}

QString suffixOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot <= 0 ? QString() : name.mid(dot + 1).toLower();
}

} // namespace

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString evidenceName(const QString &given)
{
    const qsizetype slash = std::max(given.lastIndexOf(u'/'), given.lastIndexOf(u'\\'));
    QString name = given.mid(slash + 1).normalized(QString::NormalizationForm_C);
    name.removeIf(isUnseen);
    name = name.simplified();
    return name.isEmpty() ? QStringLiteral("chung-tu") : name;
}

QString safeFileName(const QString &name)
{
    QString safe = evidenceName(name);
    for (QChar &sign : safe) {
        if (QStringView(u"<>:\"/\\|?*%").contains(sign))
            sign = u'_';
    }
    const auto isEdge = [](QChar sign) { return sign == u'.' || sign == u' ' || sign == u'-' || sign == u'~'; };
    while (!safe.isEmpty() && (safe.back() == u'.' || safe.back() == u' '))
        safe.chop(1); // Windows drops them, and with them what the name seemed to end in
    while (!safe.isEmpty() && isEdge(safe.front()))
        safe.remove(0, 1);
    if (safe.size() > longestName) {
        const QString suffix = suffixOf(safe);
        const QString end = suffix.isEmpty() || suffix.size() > 8 ? QString() : u'.' + suffix;
        safe.truncate(longestName - end.size());
        if (safe.back().isHighSurrogate())
            safe.chop(1);
        safe += end;
    }
    if (safe.isEmpty())
        return QStringLiteral("chung-tu");
    return isDeviceName(safe) ? u'_' + safe : safe;
}

bool mayBeOpened(const QString &name, const QByteArray &bytes)
{
    constexpr std::array quiet{"png",  "jpg", "jpeg", "gif", "bmp", "webp", "tif", "tiff", "heic", "pdf", "docx", "xlsx",
                               "pptx", "doc", "xls",  "ppt", "odt", "ods",  "odp", "txt",  "csv",  "tsv", "rtf"};
    const QString suffix = suffixOf(safeFileName(name));
    const bool known =
        std::any_of(quiet.begin(), quiet.end(), [&](const char *end) { return suffix == QLatin1String(end); });
    const bool program = bytes.startsWith("MZ")
                         || bytes.startsWith("\x7f"
                                             "ELF")
                         || bytes.startsWith("#!");
    return known && !program;
}

} // namespace dophu
