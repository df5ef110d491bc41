#include "core/intake/doubtfulwords.h"
#include "core/intake/messagewords.h"
#include "core/text/namekey.h"

#include <QHash>
#include <QRegularExpression>

namespace dophu
{

namespace
{

constexpr const char *guessPhrases =
    "hinh nhu|nghe noi|nghe dau|nghe bao|nghe don|thay noi|thay bao la|co le|chac la|chac cung|chac co|chac duoc|chac tam|"
    "chac|doan la|doan chung|em doan|khong chac|chua chac|khong nho ro|nho mang mang|nho khong lam|khong ro lam|chua ro|"
    "nghi la|tuong la|tuong|co ve|dau nhu|ho noi|nguoi ta noi|ke lai|theo tin don";

constexpr const char *denialPhrases =
    "dau co|dau phai|dau duoc|lam gi co|lam chi co|lam gi duoc|lam chi duoc|lam gi den|lam gi toi|co mo|mo co|khong co "
    "chuyen|khong the nao|khong the co|khong the la|khong phai la|khong he co|ai bao|ai noi|ai ghi|ai gui so|ai nhap|"
    "ai dua so|sao lai|sao ma|sao bao|sao ghi|sao co|tai sao|vi sao|lay dau ra|o dau ra|neu|gia su|gia nhu|gia ma|vi "
    "du|chang han|theo mau|mau tin nhan|mau bao cao|thi du|do ai|thach|ca cuoc";

constexpr const char *draftPhrases =
    "tam tinh|tam thoi|tam bao|bao tam|tam chot|so tam|uoc tinh|uoc dat|uoc chung|uoc khoang|uoc|so bo|chua chinh thuc|"
    "khong chinh thuc|chua chinh xac|khong chinh xac|chua ra soat|chua kiem tra|chua kiem lai|chua doi chieu|chua xac "
    "minh|chua xac nhan|chua kiem chung|chua chot|chua duyet|chua tong hop xong|chua tong hop het|chua cap nhat|chua "
    "thong ke xong|chua thong ke het|dang ra soat|dang kiem tra|dang doi chieu|dang xac minh|can kiem tra lai|can ra soat "
    "lai|de kiem tra lai|de em kiem tra|cho kiem tra|cho xac minh|cho doi chieu|co the sai|co the thay doi|co the lech|con "
    "thay doi|ban nhap|so lieu nhap|so nhap|ban thao|du thao|tham khao|so du kien|so lieu du kien|la du kien";

constexpr const char *partPhrases =
    "chua tinh|chua ke|chua gom|chua bao gom|chua cong|chua tru|tru thon|tru ban|ngoai tru|thieu thon|thieu ban|thieu "
    "khom|thieu khoi|con thieu|mot phan|mot so thon|mot so ban|mot nua so thon|cac thon con lai|cac ban con lai|cac khom "
    "con lai|con lai gui sau|con lai bao sau|bao du sau|gui du sau|bo sung sau|bao sung sau|cap nhat du sau|moi tong hop "
    "duoc|moi nhan duoc|moi thong ke duoc|moi co so cua|chua day du|chua nop|chua bao ve|chua gui ve";

// "dự kiến" of what is to come is no word about the figure beside it: "391, dự kiến 20/8 đạt 60 %".
bool isForecast(const QString &text)
{
    static const QRegularExpression own =
        textPattern(R"((?:^| )du kien(?! (?:den|ngay|cuoi|mai|chieu|toi|tuan|thang|se|hoan)))");
    return own.match(text).hasMatch();
}

// "của 3/6 thôn", "mới được 3 thôn", "còn 2 bản chưa": villages are counted, and not all of them.
bool countsVillages(const QString &text)
{
    static const QRegularExpression some = textPattern(
        R"((?:^| )(?:cua|moi|moi duoc|moi co|moi xong|chi|chi moi|duoc|tai|gom|o|tu) #(?: tren)?(?: #)? (?:thon|ban|khom|khoi|xom|to|tdp|cum)(?: |$))");
    static const QRegularExpression lacking = textPattern(
        R"((?:^| )(?:con|thieu|tru) (?:# )?(?:thon|ban|khom|khoi|xom|to|tdp)(?: \S+){0,3} (?:chua|nua|gui sau|bao sau)(?: |$))");
    return some.match(text).hasMatch() || lacking.match(text).hasMatch();
}

bool matches(const QString &key, const char *pattern)
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
        return matches(nameKey(text, Marks::Dropped), "\\b(ban|so lieu|bao cao) nhap\\b");
    return QStringLiteral(" %1 ")
        .arg(nameKey(text, Marks::Kept))
        .contains(QStringLiteral(" %1 ").arg(nameKey(u"nháp", Marks::Kept)));
}

} // namespace

IntakeReason doubtOfWords(const QString &written)
{
    static const QRegularExpression digits(QStringLiteral("\\b\\d+\\b"));
    QString text = written;
    text.replace(digits, QStringLiteral("#"));
    // "LH … nếu cần" asks for nothing of the figure.
    static const QRegularExpression ifNeeded = textPattern(
        R"((^| )neu can(?: thiet| gi)?(?=(?: a| nhe| nha)?(?: #)?(?: \.|$)| (?:thi )?(?:xin )?(?:lien he|lh|goi|alo|hoi|nhan tin)))");
    text.replace(ifNeeded, QStringLiteral("\\1"));
    const QString certain = QString(text)
                                .replace(QStringLiteral("chac chan"), QStringLiteral("chan"))
                                .replace(QStringLiteral("tuong ung"), QStringLiteral("ung"));
    if (saysAny(certain, guessPhrases) || saysAny(text, denialPhrases) || saysAny(text, draftPhrases) || isForecast(text))
        return IntakeReason::NotCertain;
    return saysAny(text, partPhrases) || countsVillages(text) ? IntakeReason::Partial : IntakeReason::None;
}

IntakeReason doubtInWords(const QString &text)
{
    const QString key = nameKey(text, Marks::Dropped);
    if (matches(key,
                "\\b(du kien(?! (\\d|ngay|den|hoan|dat|toi|trong|se|mai|tuan|cuoi))|uoc tinh|uoc luong|uoc chung|uoc "
                "dat|uoc thuc hien|uoc khoang|tam tinh|so tam|chua chinh thuc|"
                "chua chac|chua xac nhan|chua xac minh|chua kiem tra|chua ra soat|chua doi chieu|so bo|con phai kiem tra|"
                "dang ra soat|so lieu cu|khoang chung|phong chung|cho xac nhan)\\b|^(uoc|tam|du tinh|khoang)$")
        || saysDraft(text))
        return IntakeReason::Approximate;
    if (matches(key,
                "\\b(chua (tinh|gom|bao gom|ke|cong|co so|co so lieu|du(?! \\d)|day du|tong hop( du| het)?|nhan du|thong "
                "ke du)|khong "
                "(tinh|gom|bao gom|ke)|con thieu (so|thon|ban|khom|khoi|to)|thieu so|(thon|ban|khom|khoi|to|don vi)( "
                "\\w+)? chua (bao|gui|nop|co so)|thieu (thon|ban|khom|khoi|to)|moi "
                "(duoc|co|tinh) \\d+ (thon|ban|"
                "khom|khoi|to))\\b|\\b\\d+ (tren )?\\d+ (thon|ban|khom|khoi)\\b"))
        return IntakeReason::Partial;
    return IntakeReason::None;
}

IntakeReason doubtInTitle(const QString &text)
{
    constexpr qsizetype longest = 90;
    const QString key = nameKey(text, Marks::Dropped);
    if (text.size() > longest || matches(key, "\\b(ke hoach|chi tieu|muc tieu|phan dau|kinh gui|can cu|de nghi)\\b"))
        return IntakeReason::None;
    return matches(key, "\\b(du kien|uoc tinh|uoc thuc hien|tam tinh|chua chinh thuc|so lieu so bo)\\b") || saysDraft(text)
               ? IntakeReason::Approximate
               : IntakeReason::None;
}

} // namespace dophu
