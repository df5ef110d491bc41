#include "core/intake/figuredeeds.h"
#include "core/intake/messagewords.h"

#include <algorithm>

namespace dophu
{

namespace
{

// Up to the number, no word of having installed in between.
constexpr const char *deedPhrases =
    "hop|tap huan|tap huan cho|huong dan|pho bien|quan triet|tuyen truyen|van dong cho|phat to roi|ky cam ket|cam ket|tham "
    "gia|tham du|du hop|trien khai cho|thong bao cho|thong bao den|nhan tin cho|goi dien cho|moi hop|lap dat|huy dong|tiep "
    "can|ra soat duoc|kiem tra duoc|da ra soat|da kiem tra|tu van|ho tro|cap phat|phat cho|xet nghiem|test|tet|khai "
    "bao|cach "
    "ly|tiem|dang ky|lap danh sach|co mat|vang mat|dieu tra|phong van|kham|giao luu";

constexpr const char *accomplishedPhrases =
    "cai duoc|da cai|cai dat duoc|cai xong|da tai|tai duoc|luy ke|lk|da co|len|nang len|da kich hoat|hien co|tong cong|bay "
    "gio|hien nay|hien tai|ket qua|nay|xong|dat|dat duoc";

// Behind the counted word.
constexpr const char *deedPhrasesBehind =
    "hop-M|di hop|du hop|du hoi nghi|tham gia|tham du|den du|du tap huan|tap huan|duoc tap huan|duoc huong dan|duoc tuyen "
    "truyen|duoc pho bien|duoc "
    "van dong|duoc thong bao|nhan duoc tin|dang ky|da dang ky|ky cam ket|da ky|cam ket|xet nghiem|duoc xet nghiem|test|am "
    "tinh|duong tinh|cach ly|tiem|da tiem|khai bao|da khai bao|vang|vang mat|co mat|di lam an|di lam xa|tro ve|ve tu|di "
    "vang|dang cho|cho cai|can cai|phai cai|se cai|can van dong|can huong dan|dang huong dan|chuan bi cai|chuan bi|di "
    "hoc|kham|ung ho|quyen gop|hien mau|nhan qua|nhan tien|da xem|thich|like|binh luan";

constexpr const char *casePhrasesBehind =
    "ca tet|ca test|tet nhanh|ca benh|ca nhiem|ca f|ca duong|ca am|ca xet|ca cach|suat qua|suat an|phan "
    "qua|mau test|mau xet|cai khau|khau trang";

bool beginsWithAny(const QString &text, const char *phrases)
{
    const QStringList all = QString::fromLatin1(phrases).split(u'|');
    return std::any_of(all.begin(), all.end(), [&](const QString &one) { return (text + u' ').startsWith(one + u' '); });
}

// Behind "391": what is counted is dropped, "người dân", "đồng chí", "cán bộ".
QString behindMeasure(const QString &right)
{
    static const QRegularExpression measure = textPattern(
        R"(^(?:(?:may|nguoi|ng|dan|dc|dong chi|can bo|cbccvc|cb|gv|giao vien|ba con|ho dan|nhan dan|hoi vien|cong dan|doan vien|chu|thay|co giao|luot nguoi|luot) )+)");
    QString text = right + u' ';
    text = text.remove(measure).trimmed();
    return text.startsWith(QStringLiteral("da hop-M")) ? text.mid(3) : text; // "đã họp"
}

} // namespace

bool isOtherDeed(const QString &left, const QString &right)
{
    if (beginsWithAny(behindMeasure(right), deedPhrasesBehind) || beginsWithAny(right, casePhrasesBehind))
        return true;
    qsizetype last = -1;
    // "tổng hợp", "trường hợp" hold no meeting.
    static const QRegularExpression joint = textPattern(R"(\b(tong|truong|ket|phu|thich) hop\b)");
    QString text = u' ' + left + u' ';
    text.replace(joint, QStringLiteral("\\1"));
    for (const QString &deed : QString::fromLatin1(deedPhrases).split(u'|'))
        last = std::max(last, text.lastIndexOf(u' ' + deed + u' '));
    static const QRegularExpression placing = textPattern(R"(\b(cai|lap) dat\b)");
    return last >= 0 && !saysAny(text.mid(last).replace(placing, QStringLiteral("\\1")).simplified(), accomplishedPhrases);
}

bool countsOwners(const QString &left, const QString &right)
{
    constexpr const char *phones = "smartphone|dttm|dien thoai thong minh|dt thong minh|dien thoai cam ung|dt cam ung";
    constexpr const char *installing = "cai|da cai|cai dat|tai|da tai|bluezone|luy ke|kich hoat";
    if (saysAny(left + u' ' + right, installing) || !saysAny(right, phones))
        return false;
    static const QRegularExpression owned = textPattern(R"((?:^| )(?:co|dung|su dung|xai|so huu) )");
    const bool before = saysAny(left, "co|hien co|tong so|tong|tong cong|so nguoi|dang co|gom|co tat ca");
    return before || owned.match(right).hasMatch();
}

bool saysYesterdays(const QString &right)
{
    static const QRegularExpression said = textPattern(
        R"((?:^| )(?:so |cua |la |so lieu |bao |luc |tu |ngay |den |toi |chot |cai )*(?:hom qua|bua qua|toi qua|chieu qua|dem qua|hom kia|hom truoc|bua truoc|ngay truoc|tuan truoc)(?: |$))");
    const QRegularExpressionMatch match = said.match(right);
    if (!match.hasMatch())
        return false;
    const QString before = right.left(match.capturedStart()).simplified();
    static const QRegularExpression compared = textPattern(
        R"((?:^| )(?:hon|so voi|nhu|bang|giong|voi|hon so voi|nhieu hon|tang|thua|it hon|cao hon|y|va|hom nay)$)");
    return !compared.match(before).hasMatch() && !match.captured().contains(QStringLiteral("hom qua em"));
}

bool citesDocument(const QString &left)
{
    static const QRegularExpression cited = textPattern(
        R"((?:^| )(?:bao cao|bc|cong van|cv|to trinh|ttr|quyet dinh|qd|ke hoach|kh|thong bao|tb|giay moi|gm|van ban|vb|phieu|bien ban|chi thi|nghi quyet|cong dien|phieu chuyen|phieu gui) so$)");
    return cited.match(left).hasMatch();
}

} // namespace dophu
