#include "core/intake/figureroles.h"
#include "core/intake/messagewords.h"
#include "core/text/namekey.h"

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
        "chua den|chua toi|chua day|luy ke|lk|tong cong|cong don|tong so da cai|tong da cai|da cai dat|da cai|da cai "
        "duoc|cai dat duoc|"
        "cai duoc|da tai|tai duoc|tong so len|nang tong so len|tang len|len|tong|cong|tong so|tong la|chot|chot so|"
        "bluezone|blue zone|bz|so dung|so dung la|sua lai|cai xong|da xong|da hoan thanh|tong so may|hoan thanh|"
        "tong hop|cai dat|co cai|moi cai duoc|moi duoc|moi dat|moi co|cai bluezone|cai bz|cai app|da co|cai"},
    Cue{R::Installed,
        "la|duoc|dat|co|hom nay|nay|ket qua|so lieu|bao cao|bao so|so|bc|chieu nay|sang nay|trua nay|den gio|hien "
        "tai|hien nay|gui|gui so|xin bao|bao|thanh|cho|len toi|toi nay",
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
        "hom qua|hom truoc|ngay truoc|ky truoc|lan truoc|truoc do|so cu|hom qua la|hom kia|so hom qua|hom qua duoc|hom "
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
        "thon|khom|khoi|xom|to|tdp|xa|thi tran|xa thi tran|ho|truong|don vi|co quan|do-C|lan|loi|dong|trieu|ty|kb|mb|gb|"
        "hoc sinh|nam|tuan|phut|giay|lop|cum|cho|luot|giai|diem|file|ban in|to roi|f1|f2|ban sao|km|met|m2|kg|cuoc|tin|nhom|"
        "bai|ket|thung|lit|dot|phieu|to khai|lieu|mui|vi tri|gia dinh|ho dan|chiec xe|dia ban|du an|hang muc|khau "
        "trang|cong "
        "dan|nguoi dan|hoi vien|doan vien|dang vien|nguoi nghi|nguoi di|nguoi om|dang nghi|di hoc|thai san|di cong tac|ngay "
        "nghi|"
        "dai bieu|thanh vien|ban ghi|sdt|so dien thoai|so zalo|don vi con lai|ca mac|ca duong|ca nghi|tre em|nha dan|chot "
        "kiem"},
};

const QSet<QString> &fillers()
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
                           "chac con chua khong ko k hien tai nay gio day ne ne nhi hihi haha hi he hjhj thanks tks camon "
                           "cam on nhieu trong "
                           "tran trong kinh chuyen tong hop kiem tra theo ke hoach dung han tre cham mang yeu dau so dau bo "
                           "sung chinh thuc "
                           "minh bon tui ta tao chung ong ba xap xi uoc chung cho ngot dinh chinh sua thanh moi dung nham "
                           "vh tt vhtt pvhtt vhttt gd bluezon blue zone bluzone cai duoc "
                           "da phat sinh ve sang luot luong so luong nguoi dan anh chi quy "
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

struct Best
{
    FigureRole role = R::Unexplained;
    qsizetype end = -1;
    qsizetype length = 0;
    QString phrase;
};

// The phrase that ends nearest to the end of `words`, the longest of those.
template <class Cues> Best nearestCue(const QStringList &words, const Cues &cues, bool weak)
{
    Best best;
    const QString text = u' ' + words.join(u' ') + u' ';
    for (const Cue &cue : cues) {
        if (cue.weak != weak)
            continue;
        for (const QString &phrase : QString::fromLatin1(cue.phrases).split(u'|')) {
            const qsizetype at = text.lastIndexOf(u' ' + phrase.trimmed() + u' ');
            const qsizetype length = phrase.trimmed().size();
            const qsizetype end = at + length;
            if (at >= 0 && (end > best.end || (end == best.end && length > best.length)))
                best = Best{cue.role, end, length, phrase.trimmed()};
        }
    }
    return best;
}

template <class Cues> Best leadingCue(const QStringList &words, const Cues &cues)
{
    Best best;
    const QString text = words.join(u' ') + u' ';
    for (const Cue &cue : cues) {
        for (const QString &phrase : QString::fromLatin1(cue.phrases).split(u'|')) {
            if (phrase.size() > best.length && text.startsWith(phrase + u' '))
                best = Best{cue.role, phrase.size(), phrase.size(), phrase};
        }
    }
    return best;
}

class Roles
{
public:
    Roles(const MessageTokens &found, const Campaign &campaign)
        : m_tokens(found.tokens), m_unitWord(nameKey(campaign.unitWord, Marks::Dropped)),
          m_campaign(nameKey(campaign.shortName, Marks::Dropped))
    {
    }

    QVector<MessageFigure> all()
    {
        QVector<MessageFigure> figures;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const MessageToken &token = m_tokens.at(i);
            if (token.kind != MessageToken::Number && token.kind != MessageToken::Fraction)
                continue;
            if (isOrdinal(i))
                continue;
            MessageFigure figure = roleOf(i, figures);
            figures.append(figure);
            if (token.kind == MessageToken::Fraction && figure.role == R::Installed) {
                figure.role = R::Base;
                figure.value = token.of;
                figures.append(figure);
            }
        }
        return figures;
    }

private:
    const MessageToken *at(qsizetype i) const { return i >= 0 && i < m_tokens.size() ? &m_tokens.at(i) : nullptr; }

    bool isMark(qsizetype i, const char *signs) const
    {
        const MessageToken *token = at(i);
        return token && token->kind == MessageToken::Mark && token->text.size() == 1
               && QString::fromUtf8(signs).contains(token->text);
    }

    // "1. Phòng Y tế", "2/ THCS Thuận", "3) …", a number in a list's first place.
    bool isOrdinal(qsizetype i) const
    {
        const bool opens = i == 0 || m_tokens.at(i - 1).kind == MessageToken::Break || isMark(i - 1, "-*•(");
        const bool pointed =
            isMark(i + 1, "./)") && m_tokens.at(i).value <= 200 && m_tokens.at(i).kind == MessageToken::Number;
        const MessageToken *after = at(i + 2);
        return opens && pointed && after && (after->kind == MessageToken::Unit || after->kind == MessageToken::Word);
    }

    QStringList leftWords(qsizetype i) const
    {
        QStringList words;
        for (qsizetype j = i - 1; j >= 0 && words.size() < 9; --j) {
            const MessageToken &token = m_tokens.at(j);
            if (token.kind == MessageToken::Break || token.kind == MessageToken::Number
                || token.kind == MessageToken::Fraction)
                break;
            if (isMark(j, ",;!?") || (isMark(j, ".") && !words.isEmpty() && j > 0 && m_tokens.at(j - 1).plain.size() > 2))
                break;
            if (token.kind == MessageToken::Unit)
                words.prepend(QStringLiteral("@"));
            else if (token.kind == MessageToken::Share)
                words.prepend(QStringLiteral("%"));
            else if (isMark(j, "("))
                words.prepend(QStringLiteral("("));
            else if (isMark(j, ")"))
                words.prepend(QStringLiteral(")"));
            else if (token.kind == MessageToken::Word)
                words.prepend(token.plain == m_campaign ? QStringLiteral("bluezone") : writtenOut(token.plain));
            else if (token.kind == MessageToken::Date || token.kind == MessageToken::Time)
                words.prepend(QStringLiteral("#"));
        }
        return words;
    }

    QStringList rightWords(qsizetype i) const
    {
        QStringList words;
        for (qsizetype j = i + 1; j < m_tokens.size() && words.size() < 8; ++j) {
            const MessageToken &token = m_tokens.at(j);
            if (token.kind == MessageToken::Word) {
                // "24 độ" is weather, "đó" is nothing.
                const bool degrees = token.spelled == nameKey(u"độ", Marks::Kept);
                const bool village = token.spelled == nameKey(u"bản", Marks::Kept);
                const bool meets = token.spelled == nameKey(u"họp", Marks::Kept);
                words.append(degrees   ? QStringLiteral("do-C")
                             : meets   ? QStringLiteral("hop-M")
                             : village ? QStringLiteral("thon")
                                       : writtenOut(token.plain));
                continue;
            }
            if (token.kind == MessageToken::Mark && token.text == u"\"")
                continue;
            break;
        }
        return words;
    }

    static void dropMeasure(QStringList &words)
    {
        while (!words.isEmpty()) {
            if (words.size() > 1 && measurePairs().contains(words.at(0) + u' ' + words.at(1)))
                words.remove(0, 2);
            else if (measureWords().contains(words.first()))
                words.removeFirst();
            else
                break;
        }
    }

    bool isVillage(qsizetype i) const
    {
        // "thôn 1 180", "bản Ta Păng 45", "Thôn 1: 76"; not the 1 itself.
        qsizetype steps = 0;
        for (qsizetype j = i - 1; j >= 0 && steps < 6; --j, ++steps) {
            const MessageToken &token = m_tokens.at(j);
            if (token.kind == MessageToken::Break || token.kind == MessageToken::Unit || isMark(j, ",;"))
                return false;
            if (isVillageLabel(token))
                return j < i - 1;
        }
        return false;
    }

    bool isVillageNumber(qsizetype i) const
    {
        const MessageToken *before = at(i - 1);
        const MessageToken *after = at(i + 1);
        if (!before || !isVillageLabel(*before) || !after)
            return false;
        return after->kind == MessageToken::Number || isMark(i + 1, ":-–=") || after->kind == MessageToken::Word;
    }

    IntakeReason approximate(qsizetype i, const QStringList &left, const QStringList &right) const
    {
        static const QSet<QString> about{QStringLiteral("khoang"), QStringLiteral("xap xi"), QStringLiteral("uoc"),
                                         QStringLiteral("gan"),    QStringLiteral("hon"),    QStringLiteral("chung"),
                                         QStringLiteral("ngot"),   QStringLiteral("duoi"),   QStringLiteral("chac"),
                                         QStringLiteral("xi"),     QStringLiteral("nghet"),  QStringLiteral("tinh"),
                                         QStringLiteral("tren"),   QStringLiteral("duoi")};
        for (qsizetype back = 1; back <= 3 && back <= left.size(); ++back) {
            const QString &word = left.at(left.size() - back);
            if (word == u"@" || word == u"(")
                break;
            const MessageToken *token = wordBack(i, back);
            const QString spelled = token ? token->spelled : word;
            const bool tam = spelled == nameKey(u"tầm", Marks::Kept) || spelled == nameKey(u"tạm", Marks::Kept);
            const bool co = spelled == nameKey(u"cỡ", Marks::Kept);
            const bool ngBien = back == 1 && (spelled == nameKey(u"độ", Marks::Kept) || (word == u"tam" && spelled == word));
            const bool uocTinh = word == u"tinh" && back < left.size() && left.at(left.size() - back - 1) == u"uoc";
            if (tam || co || ngBien || uocTinh || (word != u"tinh" && about.contains(word)))
                return IntakeReason::Approximate;
            const bool until = (word == u"toi" || word == u"den" || word == u"day") && back < left.size()
                               && left.at(left.size() - back - 1) == u"chua";
            const bool least = (word == u"nhat" || word == u"thieu" || word == u"da") && back < left.size()
                               && (left.at(left.size() - back - 1) == u"it" || left.at(left.size() - back - 1) == u"toi");
            if (until || least)
                return IntakeReason::Approximate;
        }
        if (isMark(i - 1, "~≈><±") && !(isMark(i - 1, ">") && isMark(i - 2, "-=")))
            return IntakeReason::Approximate;
        static const QSet<QString> after{QStringLiteral("gi do"), QStringLiteral("do lai"), QStringLiteral("gi day"),
                                         QStringLiteral("tro len"), QStringLiteral("tro lai")};
        if (!right.isEmpty()
            && (right.first() == u"hon"
                || (right.first() == u"may" && right.size() > 1 && measureWords().contains(right.at(1))
                    && right.at(1) != u"cai")))
            return IntakeReason::Approximate;
        QStringList rest = right;
        dropMeasure(rest);
        if (rest.size() > 1 && after.contains(rest.at(0) + u' ' + rest.at(1)))
            return IntakeReason::Approximate;
        const bool plusBehind = isMark(i + 1, "+");
        return plusBehind ? IntakeReason::Approximate : IntakeReason::None;
    }

    // The word token so many words back, as leftWords() counts them.
    const MessageToken *wordBack(qsizetype i, qsizetype back) const
    {
        for (qsizetype j = i - 1; j >= 0; --j) {
            if (m_tokens.at(j).kind == MessageToken::Word && --back == 0)
                return &m_tokens.at(j);
        }
        return nullptr;
    }

    bool followsNumber(qsizetype i) const
    {
        for (qsizetype j = i - 1; j >= 0 && i - j < 6; --j) {
            if (m_tokens.at(j).kind == MessageToken::Break || isMark(j, ",;"))
                return false;
            if (m_tokens.at(j).kind == MessageToken::Number)
                return true;
        }
        return false;
    }

    MessageFigure roleOf(qsizetype i, const QVector<MessageFigure> &before)
    {
        const MessageToken &token = m_tokens.at(i);
        MessageFigure figure;
        figure.token = i;
        figure.value = token.value;
        figure.doubt = token.doubt;
        const QStringList left = leftWords(i);
        QStringList right = rightWords(i);
        const bool counted = !right.isEmpty() && isCounted(right);
        const QStringList rightAll = right;
        dropMeasure(right);
        if (isVillageNumber(i)) {
            figure.role = R::Other;
            return figure;
        }
        if (isBehindSlash(i)) {
            figure.role = R::Base;
            return figure;
        }
        const Best behind = leadingCue(right, rightCues);
        const Best nearest = nearestCue(left, leftCues, false);
        const Best weak = nearestCue(left, leftCues, true);
        figure.today = left.contains(QStringLiteral("nay")) || nearest.phrase.contains(u"ngay");
        figure.total = nearest.role == R::Installed && isTotal(nearest.phrase);
        figure.evidence = counted || behind.role == R::Corrected || behind.role == R::TakenBack
                          || (nearest.role != R::Unexplained && nearest.role != R::Other);
        figure.role = decide(i, left, right, nearest, weak, behind, counted);
        if (isVillage(i) && figure.role != R::Other && figure.role != R::Coverage && !figure.total)
            figure.role = R::Part;
        figure.cue = behind.role == R::Installed      ? behind.phrase
                     : nearest.role == R::Unexplained ? weak.phrase
                                                      : nearest.phrase;
        if (figure.role != R::Other && isFuture(left))
            figure.role = R::Target;
        if (figure.role == R::Installed && isArrow(i + 1))
            figure.role = R::TakenBack;
        if (token.inWords
            && (isMark(i - 1, "(") || (left.contains(QStringLiteral("chu")) && left.contains(QStringLiteral("bang")))))
            figure.role = R::Installed;
        if (token.plus && figure.role == R::Installed)
            figure.role = R::Increase;
        if (const IntakeReason about = approximate(i, left, rightAll);
            about != IntakeReason::None && (figure.doubt == IntakeReason::None || figure.doubt == IntakeReason::Rounded))
            figure.doubt = about;
        replaceOld(i, figure);
        if (figure.role == R::Base && nearest.phrase == u"tren")
            figure.doubt = IntakeReason::None;
        if (nearest.phrase == u"tren" && !followsNumber(i) && before.isEmpty()) {
            figure.role = R::Installed;
            figure.doubt = IntakeReason::Approximate;
        }
        return figure;
    }

    bool isCounted(const QStringList &right) const
    {
        if (measureWords().contains(right.first()) || right.first() == m_unitWord)
            return true;
        return right.size() > 1 && measurePairs().contains(right.at(0) + u' ' + right.at(1));
    }

    static bool isTotal(const QString &phrase)
    {
        return phrase.contains(u"tong") || phrase == u"cong" || phrase == u"luy ke" || phrase == u"lk" || phrase == u"len"
               || phrase.endsWith(u" len") || phrase == u"cong don" || phrase.startsWith(u"chot");
    }

    FigureRole decide(qsizetype i, const QStringList &left, const QStringList &right, const Best &nearest, const Best &weak,
                      const Best &behind, bool counted) const
    {
        const MessageToken &token = m_tokens.at(i);
        const bool says = nearest.role == R::Installed && nearest.end > 0;
        // What stands behind the number names it, unless it only goes on ("33 máy, …").
        if (behind.role == R::Coverage && token.kind == MessageToken::Fraction)
            return R::Coverage;
        if (behind.role == R::Base && token.kind == MessageToken::Fraction)
            return R::Installed;
        if (behind.role == R::TakenBack || behind.role == R::Corrected || behind.role == R::Base
            || behind.role == R::Population)
            return behind.role;
        if (behind.role == R::Remaining && !(says && behind.phrase == u"chua"))
            return behind.role;
        if (behind.role == R::Increase && behind.phrase != u"tang" && behind.phrase != u"moi" && behind.phrase != u"them"
            && behind.phrase != u"phat sinh" && nearest.role != R::Remaining && !isTotalCue(nearest))
            return R::Increase;
        if (behind.role == R::Increase && nearest.role == R::Unexplained)
            return R::Increase;
        if ((behind.role == R::Other || behind.role == R::Coverage) && !(counted && behind.phrase != u"nghi"))
            return R::Other;
        if (nearest.role != R::Unexplained && isNear(left, nearest))
            return nearest.role;
        if (behind.role == R::Installed)
            return R::Installed;
        if (weak.role != R::Unexplained || left.isEmpty() || isPlainLead(left))
            return isPlainLead(left)
                           && (isPlainTail(right) || token.doubt != IntakeReason::None
                               || token.kind == MessageToken::Fraction)
                       ? R::Installed
                       : R::Unexplained;
        return R::Unexplained;
    }

    // "ngày mai … sẽ đạt 450": what is hoped for is no figure.
    static bool isFuture(const QStringList &left)
    {
        const QString text = u' ' + left.join(u' ') + u' ';
        static const QStringList hopes =
            QStringLiteral("ngay mai|mai|se|phan dau|co gang|du kien|quyet tam|hua|no luc").split(u'|');
        return std::any_of(hopes.begin(), hopes.end(),
                           [&](const QString &hope) { return text.contains(u' ' + hope + u' '); });
    }

    // "1286 máy/1739 máy"
    bool isBehindSlash(qsizetype i) const
    {
        if (!isMark(i - 1, "/"))
            return false;
        qsizetype j = i - 2;
        while (j >= 0 && m_tokens.at(j).kind == MessageToken::Word && measureWords().contains(m_tokens.at(j).plain))
            --j;
        return j >= 0 && m_tokens.at(j).kind == MessageToken::Number;
    }

    // "số cũ 3129, số mới 3219": not the day's new ones.
    void replaceOld(qsizetype i, MessageFigure &figure) const
    {
        if (figure.cue != u"so moi" && figure.cue != u"so cu")
            return;
        bool older = false;
        bool newer = false;
        for (qsizetype j = 1; j < m_tokens.size(); ++j) {
            if (m_tokens.at(j - 1).plain != u"so")
                continue;
            older = older || m_tokens.at(j).plain == u"cu";
            newer = newer || m_tokens.at(j).plain == u"moi";
        }
        if (older && newer && m_tokens.at(i).kind == MessageToken::Number)
            figure.role = figure.cue == u"so cu" ? R::TakenBack : R::Corrected;
    }

    // "168 → 186": the first is replaced.
    bool isArrow(qsizetype i) const
    {
        const MessageToken *token = at(i);
        if (!token || token->kind != MessageToken::Mark)
            return false;
        const bool sign = token->text == u"→" || token->text == u"➡" || token->text == u"⇒";
        const bool drawn = isMark(i, "-=") && isMark(i + 1, ">");
        const MessageToken *next = at(i + (sign ? 1 : 2));
        return (sign || drawn) && next && next->kind == MessageToken::Number;
    }

    static bool isTotalCue(const Best &cue) { return cue.role == R::Installed && isTotal(cue.phrase); }

    // Between the cue and the number only words that say nothing of their own.
    static bool isNear(const QStringList &left, const Best &cue)
    {
        const QString text = u' ' + left.join(u' ') + u' ';
        const QStringList between = text.mid(cue.end + 1).simplified().split(u' ', Qt::SkipEmptyParts);
        return std::all_of(between.begin(), between.end(), isFiller);
    }

    static bool isFiller(const QString &word)
    {
        return word.size() == 1 || fillers().contains(word) || measureWords().contains(word);
    }

    // Back to the unit, or to the start.
    static bool isPlainLead(const QStringList &left)
    {
        for (qsizetype i = left.size() - 1; i >= 0; --i) {
            if (left.at(i) == u"@")
                return true;
            if (!isFiller(left.at(i)))
                return false;
        }
        return true;
    }

    static bool isPlainTail(const QStringList &right) { return right.isEmpty() || isFiller(right.first()); }

    const QVector<MessageToken> &m_tokens;
    QString m_unitWord;
    QString m_campaign;
};

} // namespace

bool isMeasure(const QString &plain)
{
    return measureWords().contains(plain);
}

bool isVillageLabel(const MessageToken &token)
{
    static const QSet<QString> labels{QStringLiteral("thon"), QStringLiteral("khom"), QStringLiteral("khoi"),
                                      QStringLiteral("xom"),  QStringLiteral("tdp"),  QStringLiteral("ap"),
                                      QStringLiteral("cum"),  QStringLiteral("to"),   QStringLiteral("khu")};
    if (token.kind != MessageToken::Word)
        return false;
    if (token.plain == u"ban")
        return token.spelled == nameKey(u"bản", Marks::Kept) || token.spelled == token.plain;
    if (token.plain == u"to")
        return token.spelled == nameKey(u"tổ", Marks::Kept) || token.spelled == token.plain;
    return labels.contains(token.plain);
}

QVector<MessageFigure> figuresOf(const MessageTokens &found, const Campaign &campaign)
{
    return Roles(found, campaign).all();
}

QVector<TokenRange> sentencesOf(const QVector<MessageToken> &tokens)
{
    QVector<TokenRange> sentences;
    qsizetype first = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const MessageToken &token = tokens.at(i);
        const bool stop = token.kind == MessageToken::Mark
                          && (token.text == u"?" || token.text == u"!" || token.text == u"…" || token.text == u".");
        const bool abbreviated = stop && token.text == u"." && i > 0 && tokens.at(i - 1).kind == MessageToken::Word
                                 && tokens.at(i - 1).plain.size() <= 2 && i + 1 < tokens.size()
                                 && tokens.at(i + 1).kind != MessageToken::Break;
        if ((!stop || abbreviated) && token.kind != MessageToken::Break)
            continue;
        sentences.append(TokenRange{first, i + 1});
        first = i + 1;
    }
    if (first < tokens.size())
        sentences.append(TokenRange{first, tokens.size()});
    return sentences;
}

bool asksSomething(const QVector<MessageToken> &tokens, TokenRange sentence, bool surely)
{
    QStringList words;
    bool mark = false;
    for (qsizetype i = sentence.first; i < sentence.last; ++i) {
        mark = mark || (tokens.at(i).kind == MessageToken::Mark && tokens.at(i).text == u"?");
        if (tokens.at(i).kind == MessageToken::Word)
            words.append(tokens.at(i).plain);
        else if (tokens.at(i).kind != MessageToken::Mark)
            words.append(QStringLiteral("#"));
    }
    const QString text = u' ' + words.join(u' ') + u' ';
    static const QStringList asks =
        QStringLiteral("cho em hoi|cho hoi|em hoi|xin hoi|muon hoi|hoi chut|phai khong|dung khong|duoc khong|chua a|chua "
                       "vay|chua chi|khong "
                       "chi|khong anh|khong a|bao nhieu|the nao|khi nao|bao gio|o dau|tai sao|vi sao|sao em|sao may|sao "
                       "chi|la sao|lam sao|hay la|hay tren|"
                       "|nhu the nao|co duoc|co phai|co can|phai k|dung k|dc k|duoc k|duoc ko|dung ko|phai ko|cho em "
                       "xin|gui lai em|gui giup em|gui em|"
                       "huong dan em|chi em cach|kiem tra lai giup|kiem tra giup|xem giup|coi giup|la gi|vay anh|vay "
                       "chi|may gio|ai phu trach|"
                       "nao a|kiem tra lai|kt lai giup|cho xin|giai thich|nho chi chi|giup em cach")
            .split(u'|');
    const bool phrase = std::any_of(asks.begin(), asks.end(),
                                    [&](const QString &ask) { return text.contains(u' ' + ask.trimmed() + u' '); });
    static const QStringList sure =
        QStringLiteral(
            "cho em hoi|em hoi|xin hoi|phai khong|dung khong|phai k|dung k|phai ko|dung ko|bao nhieu|may gio|the nao")
            .split(u'|');
    const bool surePhrase =
        std::any_of(sure.begin(), sure.end(), [&](const QString &ask) { return text.contains(u' ' + ask + u' '); });
    return mark || (surely ? surePhrase : phrase);
}

} // namespace dophu
