#include "core/intake/figurecues.h"

#include <algorithm>
#include <array>

namespace dophu
{

namespace
{

struct Cue
{
    FigureRole role;
    const char *phrases; // parted by |, without marks
    bool weak = false;   // decides only where nothing else does
};

using R = FigureRole;

// Left of the number; the nearest decides. "bluezone" stands for the campaign's own short name.
// "@" stands for a unit, "%" for a percentage, "(" for a parenthesis.
constexpr std::array leftCues{
    Cue{R::Installed,
        "chua den|chua toi|chua day|tich luy|luy ke|lk|tong cong|cong don|tong so da cai|tong da cai|da cai dat|da cai|da "
        "cai "
        "duoc|cai dat duoc|"
        "cai duoc|da tai|tai duoc|tong so len|nang tong so len|tang len|len|tong|cong|tong so|tong la|chot|chot so|"
        "bluezone|blue zone|bz|so dung|so dung la|sua lai|cai xong|da xong|da hoan thanh|tong so may|hoan thanh|"
        "tong hop|cai dat|co cai|moi cai duoc|moi duoc|moi dat|moi co|cai bluezone|cai bz|cai app|da co|cai|"
        "con so|con so la|chot con so|moi nhat|cap nhat moi nhat"},
    Cue{R::Installed,
        "la|duoc|dat|co|hom nay|hnay|nay|ket qua|so lieu|bao cao|bao so|so|bc|chieu nay|sang nay|trua nay|den gio|hien "
        "tai|hien nay|gui|gui so|xin bao|bao|thanh|cho|len toi|toi nay|tuong ung|ung voi|tuc la|tuc",
        true},
    Cue{R::Base,
        "nld|vc|ccvc|cbnv|nguoi lao dong|cb cc vc|cb cc vc nld|nguoi dung dttm|nguoi dung dien thoai thong minh|nguoi dung "
        "smartphone|so dttm|dien thoai thong minh|dttm|"
        "smartphone|tong so nguoi dung|tong nguoi dung|so nguoi dung|tong so cbccvc|tong cbccvc|so cbccvc|cbccvc|"
        "tong so can bo|can bo|tong so cb|tong cb|bien che|tong bien che|quan so|tren tong so|tren tong|trong tong so|"
        "trong so|tong so nguoi|tong nhan su|nhan su|tong so giao vien|giao vien|cong chuc|vien chuc|tong so cong chuc|"
        "tong so cb gv nv|cb gv nv|cbgvnv|cb cc vc|mau so|tong so dien thoai|dien thoai|tong so may dttm|nguoi lao dong|"
        "tong so doan vien|tong so nguoi co dttm|co dttm|can bo chien si|cbcs|tong so cbcs|tren|tong so nhan vien|nhan "
        "vien"},
    Cue{R::Population, "dan so|nhan khau|so dan|khau"},
    Cue{R::Increase,
        "tang them|tang|cai them|them|cai moi|moi cai|moi|phat sinh|phat sinh them|trong ngay|trong ngay cai duoc|rieng "
        "hom nay|rieng ngay hom nay|hom nay tang|so moi|cai moi duoc|cai them duoc|tang duoc|them duoc|tang moi|moi "
        "tang|so tang|bo sung them|bo sung|trong ngay hom nay|ngay hom nay tang|moi cai them|moi cai them duoc|vua cai "
        "them|rieng nay|trong ngay duoc|ngay nay them|nhich them|duoc them"},
    Cue{R::Remaining,
        "con|con lai|chua cai|chua cai dat|chua|con thieu|thieu|con no|chua co|con lai la|chua cai duoc|chi con|so con "
        "lai|chua thuc hien|chua hoan thanh"},
    Cue{R::Target,
        "chi tieu|ke hoach|muc tieu|giao|duoc giao|can dat|phai dat|moi du|de du|de dat|phan dau|du kien|se dat|se cai|se|"
        "dang ky|quyet tam|moi dat %|yeu cau|chi tieu giao|can cai|phai cai|nham dat|huong toi|can phai dat|"
        "con phai|uoc dat|hua"},
    Cue{R::Previous,
        "hom qua|hqua|hom truoc|ngay truoc|ky truoc|lan truoc|truoc do|so cu|hom qua la|hom kia|so hom qua|hom qua duoc|hom "
        "qua co|hom qua moi|so voi hom qua|truoc day"},
    Cue{R::TakenBack,
        "khong phai|khong phai la|chu khong phai|chu khong phai la|chu ko phai|ko phai|k phai|chu k phai|hong phai|bao "
        "nham|go nham|ghi nham|nham|danh nham|bam nham|nham thanh|bo so|bo|thay cho|thay so|thay vi|huy so|huy|xoa so|"
        "xoa|viet nham|gui nham|nhap nham|bao sai|ghi sai|go sai|sai|so sai|bao lon|go lon|lon|khong tinh|rut lai|thay|"
        "chu dung phai|nham so|sai so|bo giup em so|bao la|bao truoc la"},
    Cue{R::Corrected,
        "sua thanh|sua lai thanh|sua la|so dung|so dung la|so dung phai la|dung la|dung ra la|ma la|phai la|thanh so|dinh "
        "chinh "
        "lai|dinh chinh thanh|dinh chinh la|chinh xac la|lay so|lay|sua lai la|moi dung la|doi thanh|doi lai|doi lai thanh|"
        "chinh lai|chinh lai la|chinh lai thanh|thuc te la|dung phai la|cap nhat lai|cap nhat lai la|bang so|so chuan|so "
        "chuan la|so chinh xac la"},
    Cue{R::Other,
        "khai bao y te|khai bao y te dien tu|khai bao|khai bao dien tu|ncovi|to khai|to roi|phat|vneid|vssid|dich vu "
        "cong|tiem|"
        "vac xin|vaccine|test|xet nghiem|cach ly|ly do|ly do chua cai|loi|nhiet do|ma so|cong van|cv|so van ban|sdt|so dien "
        "thoai|fax|phong hop so|phong so|nghi|thu|lop|trang|phu luc|mau so bieu|tai khoan|lan thu|dot|quyen so|so "
        "nha|tien|km|"
        "stt|thang|nam|tong dai|hotline|sot|thoi tiet|huy dong|ho so|f1|f2|tu vong|so ho|covid|khau trang|nuoc sat "
        "khuan|soan|"
        "so dt|so zalo|version|phien ban|samsung|fanpage|luot xem|the cao|ung ho|quyen gop"},
};

// Right of the number, behind the counted word.
constexpr std::array rightCues{
    Cue{R::Installed, "da cai|da cai dat|cai dat|cai duoc|cai dat duoc|cai bluezone|da cai bluezone|cai dat bluezone|cai "
                      "xong|da cai xong|cai bz|"
                      "da cai app|cai ung dung|cai dat ung dung|da cai dat ung dung|da cai ung dung"},
    Cue{R::Remaining,
        "chua cai|chua cai dat|chua|con lai|nua|khong cai duoc|ko cai duoc|chua co|nua la|nua moi|chua thuc hien"},
    Cue{R::Base,
        "dung dttm|dung dien thoai thong minh|dung smartphone|co dttm|co dien thoai thong minh|co smartphone|su dung "
        "dttm|su "
        "dung dien thoai|su dung smartphone|dung dien thoai|dung dt thong minh|xai smartphone|co dung dttm|dang dung dttm"},
    Cue{R::Increase,
        "moi cai|moi|cai moi|cai them|tang them|tang|so voi hom qua|moi tang|phat sinh|them|moi trong ngay|trong ngay|moi "
        "hom nay"},
    Cue{R::TakenBack, "luc nay em go nham|luc nay go nham|bo di|bo|huy|xoa|la nham|nham|la sai|sai|bi nham|bi sai|luc "
                      "nay|hoi nay|ban nay|la "
                      "so cu|hoi sang "
                      "em go nham|la do em go nham|em go nham|em bao nham|phai la|sua thanh|thanh|sua lai thanh|doi "
                      "thanh|em ghi nham|la em "
                      "nham|truoc do|bao luc nay|nay em nham|ghi nham|go nham|em gui nham|la so nham|em nham|khong "
                      "dung|chua dung|la go nham"},
    Cue{R::Corrected, "moi dung|la dung|moi la dung|moi chinh xac|la so dung|chinh xac|moi la so dung|la chinh xac|moi "
                      "phai|moi chuan|la chuan|dung hon"},
    Cue{R::Coverage, "thon bao|ban bao|thon gui|thon da bao|thon nop|ban da bao|khom bao|thon"},
    Cue{R::Population, "dan|nhan khau|khau"},
    Cue{R::Other,
        "ncovi|vneid|vssid|thon|khom|khoi|xom|to|tdp|xa|thi tran|xa thi tran|ho|truong|don vi|co "
        "quan|do-C|lan|loi|dong|trieu|ty|kb|mb|gb|"
        "hoc sinh|nam|tuan|phut|giay|lop|cum|cho|luot|giai|diem|file|ban in|to roi|f1|f2|ban sao|km|met|m2|kg|cuoc|tin|nhom|"
        "bai|ket|thung|lit|dot|phieu|to khai|lieu|mui|vi tri|gia dinh|ho dan|chiec xe|dia ban|du an|hang muc|khau "
        "trang|cong "
        "dan|nguoi dan|hoi vien|doan vien|dang vien|nguoi nghi|nguoi di|nguoi om|dang nghi|di hoc|thai san|di cong tac|ngay "
        "nghi|"
        "dai bieu|thanh vien|ban ghi|sdt|so dien thoai|so zalo|don vi con lai|ca mac|ca duong|ca nghi|tre em|nha dan|chot "
        "kiem"},
};

// The phrase that ends nearest to the end of `words`, the longest of those.
template <class Cues> FigureCue nearestCue(const QStringList &words, const Cues &cues, bool weak)
{
    FigureCue best;
    const QString text = u' ' + words.join(u' ') + u' ';
    for (const Cue &cue : cues) {
        if (cue.weak != weak)
            continue;
        for (const QString &phrase : QString::fromLatin1(cue.phrases).split(u'|')) {
            const qsizetype at = text.lastIndexOf(u' ' + phrase.trimmed() + u' ');
            const qsizetype length = phrase.trimmed().size();
            const qsizetype end = at + length;
            if (at >= 0 && (end > best.end || (end == best.end && length > best.length)))
                best = FigureCue{cue.role, end, length, phrase.trimmed()};
        }
    }
    return best;
}

template <class Cues> FigureCue leadingCue(const QStringList &words, const Cues &cues)
{
    FigureCue best;
    const QString text = words.join(u' ') + u' ';
    for (const Cue &cue : cues) {
        for (const QString &phrase : QString::fromLatin1(cue.phrases).split(u'|')) {
            if (phrase.size() > best.length && text.startsWith(phrase + u' '))
                best = FigureCue{cue.role, phrase.size(), phrase.size(), phrase};
        }
    }
    return best;
}

} // namespace

FigureCue nearestLeftCue(const QStringList &words, bool weak)
{
    return nearestCue(words, leftCues, weak);
}

FigureCue leadingRightCue(const QStringList &words)
{
    return leadingCue(words, rightCues);
}

const QSet<QString> &fillerWords()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral("em anh chi e a c chau bac chu co da thua vang ok oke okie nhe nha nhen nghe ah uh roi xin xin "
                           "phep gui kinh bao "
                           "cao bc bcao so lieu ket qua kq cua cho ho giup thay o ben tai den tinh luc hien gio nay hom "
                           "sang chieu trua "
                           "toi la duoc dat co tong cong luy ke lk cai dat bluezone bz app ung dung ung dung may nguoi dien "
                           "thoai dt dttm "
                           "thue bao tb dc cbccvc can bo chi bo sep khoang tam hon gan cuoi ngay thoi diem cap nhat update "
                           "xong het ma thi vay va voi "
                           "thong bao nop phong huyen xa thi tran ubnd don vi truong nhom zalo tin nhan duong day dau buoi "
                           "van dong tuyen truyen trien khai thuc hien "
                           "ca toan bo dia ban cong dong vao ngay thang mot cach them nua ghi nhan chot lai tat thay co nho "
                           "bao vua moi "
                           "chac con chua khong ko k rui nghen nhen nghe hien tai nay gio day ne ne nhi hihi haha hi he "
                           "hjhj thanks tks camon "
                           "cam on nhieu trong "
                           "tran trong kinh chuyen tong hop kiem tra theo ke hoach dung han tre cham mang yeu dau so dau bo "
                           "sung chinh thuc "
                           "minh bon tui ta tao chung ong ba xap xi uoc chung cho ngot dinh chinh sua thanh moi dung nham "
                           "vh tt vhtt pvhtt vhttt gd bluezon blue zone bluzone cai duoc "
                           "da phat sinh ve sang luot luong so luong nguoi dan anh chi quy "
                           "ak luon lun oi dum gium hen nhoa tuong ung "
                           "viec tinh hinh noi dung phan mem kinh thua dong chi phu trach de biet sau day nhu sau duoi day "
                           "cu the chung bang chu viet tren dia phuong")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

const QSet<QString> &measureWords()
{
    static const QSet<QString> words{
        QStringLiteral("may"),    QStringLiteral("nguoi"),      QStringLiteral("ng"),        QStringLiteral("dt"),
        QStringLiteral("dc"),     QStringLiteral("tb"),         QStringLiteral("cbccvc"),    QStringLiteral("cb"),
        QStringLiteral("dttm"),   QStringLiteral("cai"),        QStringLiteral("gv"),        QStringLiteral("cbgv"),
        QStringLiteral("cbcs"),   QStringLiteral("smartphone"), QStringLiteral("n"),         QStringLiteral("m"),
        QStringLiteral("cbcc"),   QStringLiteral("nv"),         QStringLiteral("dienthoai"), QStringLiteral("cbgvnv"),
        QStringLiteral("dthoai"), QStringLiteral("chiec"),      QStringLiteral("cbnv"),      QStringLiteral("cbvc"),
        QStringLiteral("ccvc"),   QStringLiteral("cbcnv"),      QStringLiteral("cnv"),       QStringLiteral("vc"),
        QStringLiteral("gvnv"),   QStringLiteral("nld"),        QStringLiteral("co"),        QStringLiteral("thay")};
    return words;
}

const QSet<QString> &measurePairs()
{
    static const QSet<QString> pairs{QStringLiteral("dien thoai"), QStringLiteral("thue bao"),   QStringLiteral("dong chi"),
                                     QStringLiteral("can bo"),     QStringLiteral("cong chuc"),  QStringLiteral("vien chuc"),
                                     QStringLiteral("giao vien"),  QStringLiteral("nhan vien"),  QStringLiteral("chien si"),
                                     QStringLiteral("nhan su"),    QStringLiteral("truong hop"), QStringLiteral("thay co"),
                                     QStringLiteral("quan nhan")};
    return pairs;
}

} // namespace dophu
