#include "core/intake/columnroles.h"
#include "core/intake/writtendays.h"
#include "core/text/namekey.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace dophu
{

namespace
{
using Role = ColumnRole;

struct RoleWords
{
    Role role;
    const char *pattern; // of a key without marks
};

// In each table the first that fits. These say what a column is for, whatever else stands in its heading.
constexpr std::array<RoleWords, 17> purposeWords{{
    {Role::Ordinal, "^(stt|tt|so tt|so thu tu|thu tu|no|s tt|nr)$"},
    {Role::Ignored, "^(don vi tinh|dvt|don gia)$"},
    {Role::Note,
     "^(ghi chu|gc|ly do|nguyen nhan|kho khan|vuong mac|kien nghi|nhan xet|y kien|note|notes|remark|remarks|giai phap|"
     "danh gia|xep loai|noi dung khac)\\b"},
    {Role::Ignored,
     "^(sdt|so dt|so dien thoai|dien thoai|dt|dt lien he|so may|lien he|phone|email|zalo|chuc vu|chuc danh|ngay sinh|"
     "nam sinh|cccd|cmnd|gioi tinh|dia chi|ky ten|chu ky)( (lien he|lien lac|di dong|cua .*))?$"},
    {Role::Ignored, "^(ho (va )?ten )?(nguoi|can bo|dau moi|lanh dao) (bao cao|bc|lap( bieu)?|nhap|phu trach|gui|tong "
                    "hop|cung cap|lien he)\\b"},
    {Role::Ratio,
     "^(dat )?(ty|ti) (le|trong)\\b|^(phan tram|tl|rate|ratio|percent|percentage|coverage|dat|dat duoc|muc dat)$"},
    {Role::Ignored, "\\b(to roi|tuyen truyen|loa|bang ron|ap phich|cuoc hop|lop tap huan|tap huan|to cong nghe|dieu "
                    "tra|huong dan(?!.*\\b(va|da) cai)|xet "
                    "nghiem|lap dat)\\b|^(?=.*\\b(cai|tai)\\b).*\\b(hoc sinh|sinh vien|phu huynh|tre em)\\b"},
    {Role::Ignored,
     "^(so |sl |tong so |tong )?ho( dan| gia dinh)? (da|duoc|co|cai)\\b" // households are not people
     "|^(so|tong so) (thon|xa|khoi|khom|truong|lop|to|co quan|don vi|chi bo|chi doan|ban(?= (da|duoc|co)))\\b"},
    {Role::Target, "\\b(chi tieu|ke hoach|muc tieu|phan dau|duoc giao|target|plan)\\b"},
    {Role::Remaining,
     "\\bchua (cai|thuc hien|dat|co|kich hoat|dang ky|hoan thanh|lam|tai)\\b|^(so |sl )?chua$|\\bcon (lai|thieu|phai|no)\\b|"
     "\\b(khong cai|not installed|not yet|remaining|pending)\\b"},
    {Role::Code, "^(ma|ma so|code|id)( (don vi|dv|xa|co quan|so|dvhc|hanh chinh|truong|unit|dinh danh).*)?$"},
    {Role::Person,
     "^(ten|ho ten|ho va ten|ho dem|danh sach|name|full name)( (can bo|cbccvc|cong chuc|nhan vien|nguoi dan|nguoi|"
     "giao vien|dang vien|hoi vien|cb|nld).*)?$|^ho (va )?ten"},
    {Role::Household, "^(ho|chu ho|ten (chu )?ho|ho (va ten )?gia dinh|ten chu ho)$"},
    {Role::Place, "^(ten )?(cac )?(thon|ban(?! (nganh|dang|chi|quan|to chuc))|khoi(?! (co quan|dang|xa|truong))|khom|to dan "
                  "pho|tdp|ap|lang|buon|khu pho|"
                  "khu dan cu|cum dan cu|to)\\b(?!.*\\b(cai|so)\\b)"
                  "|^don vi (thon|ban|khoi|khom)|^(village|hamlet)s?$"},
    {Role::Area, "^(dia ban|khu vuc|noi|vung)$"},
    {Role::Day,
     "^(ngay( thang( nam)?)?|thoi gian|thoi diem|ngay (bao cao|bc|cap nhat|thang|gui)|date|day|tinh den ngay|ngay so lieu)"
     "( bao cao)?$"},
    {Role::Unit,
     "^(?=.*\\b(don vi|dv|co quan|xa|phuong|thi tran|truong|dia phuong|phong|to chuc|unit|agency|office|commune|school|"
     "organisation|chi nhanh)\\b)((ten|cac|don vi|dv|co quan|xa|phuong|thi tran|tt|truong( hoc)?|dia phuong|phong|ban|nganh|"
     "to chuc|bao cao|truc thuoc|thuc hien|hanh chinh|cap|huyen|tinh|trong|tren|dia "
     "ban|cua|va|hoac|unit|agency|office|commune|"
     "school|name|reporting|organisation|chi nhanh|doanh nghiep|nop|gui|doan the|hoi|mn|th|thcs|khoi) ?)+$"},
}};

// These say what is counted, unless the heading says that it was installed.
constexpr std::array<RoleWords, 6> countedWords{{
    {Role::Item,
     "^(noi dung|chi so|tieu chi|hang muc|danh muc|dien giai|chi tiet|noi dung bao cao|thong tin|item|indicator|muc)$"},
    {Role::Status, "^(tinh trang|trang thai|status|hien trang|ket qua|tinh hinh)( cai( dat)?.*)?$"},
    {Role::Population, "\\b(dan so|nhan khau|so khau|tong dan|population|inhabitants)\\b(?!.*(smart|dttm|thong minh))"},
    {Role::Ignored, "^(so |tong so |tong )?ho( dan)?( (da|duoc) .*)?$|^so (thon|ban|xa|khoi|truong|lop|buoi|lan)\\b"},
    {Role::Base, "\\b(smart ?phones?|dttm|dt thong minh|dien thoai thong minh|thiet bi thong "
                 "minh|cbccvc\\w*|cbvc|cbcc|ccvc|cb cc|cc vc|cbgvnv|cbgv|"
                 "gvnv|cbnv|cbcnv|cnvc|cnv|cb gv|nld|can bo|cong chuc|vien chuc|nhan vien|bien che|nhan su|lao dong|quan "
                 "so|staff|headcount|cb|gv|"
                 "employees|hdld|si quan|chien si|dang vien|doan vien|hoi vien|giao vien|nguoi dung|users|thue bao|base|mau "
                 "so|(su dung|dung|co) (dien thoai|dt))\\b"},
    {Role::Total, "^(tong|tong so|tong cong|ts|so luong|sl|so|gia tri|ket qua|kq|quantity|number|value|total|tong so "
                  "(nguoi|may|dt|luong)|"
                  "so (nguoi|may|luong|lieu)|tong (nguoi|may|so)|cong)$"},
}};

bool has(const QString &key, const char *words)
{
    static thread_local QHash<const char *, QRegularExpression> compiled; // by the very literal
    auto found = compiled.constFind(words);
    if (found == compiled.constEnd())
        found = compiled.insert(words, QRegularExpression(QLatin1String(words)));
    return found->match(key).hasMatch();
}

// Another program or indicator, which is no word of the campaign's own.
bool isOtherMatter(const QString &key, const Campaign &campaign)
{
    static const QStringList others{
        QStringLiteral(" ncovi "),          QStringLiteral(" vneid "),
        QStringLiteral(" vssid "),          QStringLiteral(" bluezone "),
        QStringLiteral(" pc covid "),       QStringLiteral(" zalo "),
        QStringLiteral(" facebook "),       QStringLiteral(" khai bao y te "),
        QStringLiteral(" to khai y te "),   QStringLiteral(" viber "),
        QStringLiteral(" etax "),           QStringLiteral(" so suc khoe "),
        QStringLiteral(" dich vu cong "),   QStringLiteral(" viettelpay "),
        QStringLiteral(" vnpt pay "),       QStringLiteral(" chu ky so "),
        QStringLiteral(" tiem "),           QStringLiteral(" vaccine "),
        QStringLiteral(" vietnam health "), QStringLiteral(" antoan covid "),
        QStringLiteral(" camera "),         QStringLiteral(" dinh danh dien tu "),
        QStringLiteral(" can cuoc "),       QStringLiteral(" ho ngheo "),
    };
    const QString words = u' ' + key + u' ';
    return std::any_of(others.begin(), others.end(), [&](const QString &other) {
        return words.contains(other)
               && !QString(u' '
                           + nameKey(campaign.name + u' ' + campaign.shortName + u' ' + campaign.indicator, Marks::Dropped)
                           + u' ')
                       .contains(other);
    });
}

bool saysCumulative(const QString &key)
{
    return has(key, "\\b(luy ke|luyke|cong don|tich luy|lk|cumulative|accumulated)\\b");
}

bool saysInstalled(const QString &key)
{
    return has(
        key,
        "\\b(da|so|sl|so luong|tong|nguoi|may|dt|kq|ket qua)\\b.*\\b(cai|cd|kich hoat|dang ky|thuc hien|hoan thanh)\\b"
        "|\\bcai dat\\b|^(da |co )?cai\\b|^(cai|co|roi)$|\\binstalled\\b|\\binstalls?\\b|^da (co|hoan thanh|xong|thuc hien)$"
        "|^(so |sl |so luong |da )?(thuc hien|lam|hoan thanh|thanh cong|xong)( duoc| xong)?$|^(so|sl|so luong) dat( duoc)?$"
        "|^dang (su )?dung$|^done$"
        "|\\b(da|so|sl|luot|nguoi|may)\\b.*\\b(?<!hien )(?<!ton )(?<!van )(?<!qua )tai( (ve|ung dung|app|phan mem|may|duoc|"
        "thanh cong))*$");
}

// "Người dùng Bluezone", "Số máy có Bluezone": those who use the program have installed it.
bool saysUsed(const QString &key, const Campaign &campaign)
{
    const QString own = nameKey(campaign.shortName, Marks::Dropped);
    return !own.isEmpty() && key.contains(own) && has(key, "\\b(dung|su dung|co|tai)\\b")
           && !has(key, "\\b(dien thoai|smart ?phones?|dttm|thong minh|can|phai|chua|khong|muon)\\b");
}

bool saysIncrease(const QString &key)
{
    return has(key,
               "\\b(tang|moi|phat sinh|them|hom nay|trong ngay|trong ky|new|today|daily|increase|chenh lech|bien dong)\\b");
}

bool saysPrevious(const QString &key)
{
    return has(key, "\\b(hom qua|hom truoc|ngay truoc|ky truoc|lan truoc|dau ky|truoc do|previous|yesterday)\\b");
}

// "SL_CAIDAT", "MADV": what programs call their columns.
QString wordsParted(const QString &key)
{
    static const QHash<QString, QString> joined = [] {
        constexpr const char *headings =
            "caidat=cai dat;dacai=da cai;dacaidat=da cai dat;chuacai=chua cai;sodacai=so da cai;"
            "socai=so cai;soluong=so luong;tongso=tong so;conlai=con lai;nguoidung=nguoi dung;"
            "danso=dan so;chitieu=chi tieu;muctieu=muc tieu;kehoach=ke hoach;tyle=ty le;"
            "tile=ti le;ghichu=ghi chu;donvi=don vi;tendonvi=ten don vi;tendv=ten don vi;"
            "madonvi=ma don vi;madv=ma don vi;ngaybc=ngay bao cao;ngaybaocao=ngay bao cao";
        QHash<QString, QString> words;
        for (const QString &pair : QString::fromLatin1(headings).split(u';'))
            words.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        return words;
    }();
    QStringList words = key.split(u' ');
    for (QString &word : words)
        word = joined.value(word, word);
    return words.join(u' ');
}

std::optional<Role> learnedRole(const QString &key, const IntakeContext &context)
{
    static const QHash<QString, Role> words{{QStringLiteral("installed"), Role::Installed},
                                            {QStringLiteral("base"), Role::Base},
                                            {QStringLiteral("unit"), Role::Unit},
                                            {QStringLiteral("increase"), Role::Increase},
                                            {QStringLiteral("ignore"), Role::Ignored},
                                            {QStringLiteral("remaining"), Role::Remaining},
                                            {QStringLiteral("population"), Role::Population},
                                            {QStringLiteral("ratio"), Role::Ratio},
                                            {QStringLiteral("code"), Role::Code},
                                            {QStringLiteral("day"), Role::Day},
                                            {QStringLiteral("previous"), Role::Previous},
                                            {QStringLiteral("note"), Role::Note}};
    for (const Marks marks : {Marks::Kept, Marks::Dropped}) {
        const auto found = words.constFind(context.learnedColumns.value(nameKey(key, marks)));
        if (found != words.constEnd())
            return *found;
    }
    return std::nullopt;
}

Role roleOf(const QString &text, const QString &key, const IntakeContext &context)
{
    if (text.contains(u'%'))
        return has(key, "\\b(chi tieu|ke hoach|muc tieu|kh|giao|target|plan)\\b") ? Role::Target : Role::Ratio;
    if (isOtherMatter(key, context.campaign))
        return Role::Ignored;
    for (const RoleWords &words : purposeWords) {
        if (has(key, words.pattern))
            return words.role;
    }
    if (saysPrevious(key) && !has(key, "\\b(tang|moi|so voi|them|chenh)\\b"))
        return Role::Previous;
    if (saysCumulative(key))
        return Role::Installed;
    if (saysIncrease(key) && !has(key, "\\bden (het )?(hom nay|ngay|nay)\\b"))
        return Role::Increase;
    if (has(key, "\\b(can|phai|dien|du dieu kien|thuoc dien|doi tuong) (cai|van dong)\\b"))
        return Role::Base;
    if (saysInstalled(key) || saysUsed(key, context.campaign))
        return Role::Installed;
    for (const RoleWords &words : countedWords) {
        if (has(key, words.pattern))
            return words.role;
    }
    if (has(key, "^(tinh )?(den|toi) (het )?(hom nay|nay|ngay hom nay)( \\d{1,2} \\d{1,2})?$"))
        return Role::Total;
    return Role::None;
}
} // namespace

bool isMeasure(ColumnRole role)
{
    switch (role) {
    case Role::Installed:
    case Role::Increase:
    case Role::Previous:
    case Role::Remaining:
    case Role::Base:
    case Role::Total:
    case Role::Population:
    case Role::Ratio:
        return true;
    default:
        return false;
    }
}

bool isLabel(ColumnRole role)
{
    switch (role) {
    case Role::Code:
    case Role::Unit:
    case Role::Area:
    case Role::Place:
    case Role::Person:
    case Role::Household:
    case Role::Item:
        return true;
    default:
        return false;
    }
}

ColumnHeading readHeading(const QString &text, const IntakeContext &context)
{
    constexpr qsizetype longest = 110;
    ColumnHeading heading;
    QString clean = text.normalized(QString::NormalizationForm_C).simplified();
    if (clean.isEmpty() || clean.size() > longest)
        return heading;
    if (const std::optional<Role> learned = learnedRole(clean, context)) {
        heading.role = *learned;
        heading.learned = true;
        return heading;
    }
    heading.day = wholeDay(clean, context.day);
    if (heading.day)
        return heading;
    for (const WrittenDay &written : daysIn(clean, context.day)) {
        heading.day = written.day;
        clean.remove(written.start, written.length);
        break;
    }
    const QString key = wordsParted(nameKey(clean, Marks::Dropped));
    heading.role = roleOf(clean, key, context);
    constexpr qsizetype longestDated = 40;
    if (heading.role == Role::None && key.size() > longestDated)
        heading.day.reset(); // a sentence with a date in it is no heading of a day
    heading.cumulative = saysCumulative(key);
    heading.phones = has(key, "\\b(smart ?phones?|dttm|thong minh|nguoi dung|thue bao)\\b");
    heading.staff = has(key, "\\b(cbccvc\\w*|cbvc|cbcc|ccvc|cb|cbgvnv|cbgv|gvnv|cbnv|nld|can bo|cong chuc|vien chuc|nhan "
                             "vien|bien che|nhan su|lao "
                             "dong|quan so|staff|giao vien)\\b");
    const QString own = nameKey(context.campaign.shortName, Marks::Dropped);
    heading.ours = !own.isEmpty() && key.contains(own);
    if (heading.role == Role::None && heading.ours && key.count(u' ') <= 2)
        heading.role = Role::Installed; // the program's name alone
    return heading;
}

bool namesOtherMatter(const QString &text, const Campaign &campaign)
{
    return isOtherMatter(nameKey(text, Marks::Dropped), campaign);
}

IntakeReason otherMatterIn(const QString &text, const Campaign &campaign)
{
    if (!namesOtherMatter(text, campaign))
        return IntakeReason::None;
    return has(nameKey(text, Marks::Dropped), "\\b(tiem|vaccine|camera|can cuoc|ho ngheo)\\b") ? IntakeReason::OtherMatter
                                                                                               : IntakeReason::OtherCampaign;
}

bool namesCampaign(const QString &text, const Campaign &campaign)
{
    const QString own = nameKey(campaign.shortName, Marks::Dropped);
    return !own.isEmpty() && nameKey(text, Marks::Dropped).contains(own);
}

ColumnHeading under(const ColumnHeading &above, const ColumnHeading &below)
{
    ColumnHeading both = below;
    both.cumulative = below.cumulative || above.cumulative;
    both.ours = below.ours || above.ours;
    both.phones = below.phones || above.phones;
    both.staff = below.staff || above.staff;
    if (!both.day)
        both.day = above.day;
    if (above.role == Role::Ignored || above.role == Role::Target || above.role == Role::Note) {
        both.role = above.role;
    } else if (below.role == Role::None) {
        // "18/8" below "Đã cài"; "nam", "nữ" below it are parts of something else
        both.role = below.day ? above.role : Role::Ignored;
        if (below.day && !isMeasure(above.role))
            both.role = Role::Installed;
    } else if (below.role == Role::Total) {
        both.role = above.role == Role::None || isLabel(above.role) ? Role::Total : above.role;
        both.total = both.role == Role::Installed;
    } else if (below.role == Role::Ratio && (above.role == Role::Increase || above.role == Role::Previous)) {
        both.role = Role::Ignored; // a share of the day's, not of the whole
    } else if (below.role == Role::Installed && !below.cumulative) {
        if (above.role == Role::Increase || above.role == Role::Previous)
            both.role = above.role;
    }
    return both;
}

} // namespace dophu
