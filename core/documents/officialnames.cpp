#include "core/documents/officialnames.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace dophu::officialnames
{

namespace
{

const std::array<QString, 5> &placeWords()
{
    static const std::array<QString, 5> words{QStringLiteral("Thị trấn "), QStringLiteral("Thị xã "),
                                              QStringLiteral("Phường "), QStringLiteral("Huyện "), QStringLiteral("Xã ")};
    return words;
}

// Length of "Xã " or "Thị trấn " at the head of the name of a place, 0 when it is something else or followed by a
// number, which keeps its capital ("Phường 1").
qsizetype placeWordIn(const QString &name)
{
    for (const QString &word : placeWords()) {
        if (name.size() > word.size() && name.startsWith(word, Qt::CaseInsensitive))
            return name.at(word.size()).isDigit() ? 0 : word.size();
    }
    return 0;
}

struct KnownBase
{
    QString kind;
    QString words;
    QString column;
    QString key;
};

const std::array<KnownBase, 3> &knownBases()
{
    static const std::array<KnownBase, 3> bases{
        {{QStringLiteral("nguoi-dung-dttm"), QStringLiteral("người dùng điện thoại thông minh"),
          QStringLiteral("Người dùng ĐTTM"), QStringLiteral("ĐTTM: điện thoại thông minh")},
         {QStringLiteral("cbccvc"), QStringLiteral("cán bộ, công chức, viên chức, người lao động"),
          QStringLiteral("CBCC, VC, NLĐ"), QStringLiteral("CBCC, VC, NLĐ: cán bộ, công chức, viên chức, người lao động")},
         {QStringLiteral("dan-so"), QStringLiteral("dân số"), QStringLiteral("Dân số"), QString()}}};
    return bases;
}

const KnownBase *knownBase(const QString &kind)
{
    const auto &bases = knownBases();
    const auto found = std::find_if(bases.begin(), bases.end(), [&](const KnownBase &b) { return b.kind == kind; });
    return found == bases.end() ? nullptr : &*found;
}

// A kind such as "hộ gia đình" is words already; "so-ho" is only a code.
bool isWords(const QString &kind)
{
    return std::any_of(kind.begin(), kind.end(), [](QChar c) { return c.isSpace() || c.unicode() > 0x7f; });
}

} // namespace

QString printable(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const bool direction = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (c.isSpace())
            kept += u' ';
        else if (!direction)
            kept += c;
    }
    QString line;
    for (const QChar c : kept) {
        if (c != u' ' || (!line.isEmpty() && line.back() != u' '))
            line += c;
    }
    return (line.endsWith(u' ') ? line.chopped(1) : line).normalized(QString::NormalizationForm_C);
}

QString inSentence(const QString &unitName)
{
    const QString name = printable(unitName);
    const qsizetype head = placeWordIn(name);
    return head == 0 ? name : name.left(head).toLower() + name.mid(head);
}

QString bare(const QString &unitName)
{
    const QString name = printable(unitName);
    return name.mid(placeWordIn(name));
}

QString addressee(const QString &unitName)
{
    const QString name = inSentence(unitName);
    return placeWordIn(name) == 0 ? name : QStringLiteral("UBND ") + name;
}

QString lowerFirst(const QString &text)
{
    if (text.size() < 2 || !text.at(1).isLower())
        return text;
    return text.at(0).toLower() + text.mid(1);
}

QString upperFirst(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString group(const QString &code)
{
    if (code == QLatin1String("xa-thi-tran"))
        return QStringLiteral("Xã, thị trấn");
    if (code == QLatin1String("co-quan-huyen"))
        return QStringLiteral("Phòng, ban, ngành, đoàn thể cấp huyện");
    if (code == QLatin1String("co-quan-tinh"))
        return QStringLiteral("Cơ quan cấp tỉnh trên địa bàn");
    return printable(code);
}

QString base(const QString &kind)
{
    if (const KnownBase *known = knownBase(kind))
        return known->words;
    return isWords(kind) ? printable(kind) : QString();
}

QString baseColumn(const QString &kind)
{
    if (const KnownBase *known = knownBase(kind))
        return known->column;
    return isWords(kind) && kind.size() <= 20 ? upperFirst(printable(kind)) : QStringLiteral("Mẫu số");
}

QString baseKey(const QString &kind)
{
    if (const KnownBase *known = knownBase(kind))
        return known->key;
    if (!isWords(kind) || kind.size() <= 20)
        return {};
    return QStringLiteral("Mẫu số: ") + printable(kind);
}

} // namespace dophu::officialnames
