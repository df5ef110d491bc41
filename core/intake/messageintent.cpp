#include "core/intake/messageintent.h"
#include "core/intake/messagewords.h"
#include "core/intake/figureroles.h"
#include "core/intake/messageclaims.h"

#include <algorithm>

namespace dophu
{

namespace
{

bool has(const QVector<MessageToken> &tokens, MessageToken::Kind kind)
{
    return std::any_of(tokens.begin(), tokens.end(), [&](const MessageToken &token) { return token.kind == kind; });
}

constexpr const char *promises =
    "bao so nha|bao so nhe|bao so sau|moi co so|moi co|nop bu|bao bu sau|chieu ve|gui bu|ve em gui|chieu nop|toi nop|mai "
    "nop|mai gui|co gang|ngay mai|mai em|sang "
    "mai|toi em|chieu em|trua em|lat em|lat nua|lat|ti nua|ti em|chut "
    "nua|chut em|xiu nua|se gui|se bao|se nop|em se|"
    "gui sau|bao sau|nop sau|dang tong hop|chua tong hop|chua xong|chua co so|chua kip|dang "
    "cho|cho em|doi em|phut nua|tieng nua|"
    "em dang o|dang di thon|phan dau|gui ban giay|toi gui|toi bao|chieu gui|chieu bao|em gui "
    "qua|em gui file|gui file|gui tre|nop tre|bao tre|"
    "xin nop cham|xin gui cham|cham|xin tre|bao lai sau|gui bo sung|bo sung sau|som nhat|truoc "
    "gio|den toi|cuoi ngay|dau gio chieu|"
    "dang lam|dang tap hop|tap hop xong|em lam|chua thong ke xong|se cap nhat|em gui lai "
    "sau|gui ngay|em gui ngay|em gui sau|hua|dang thong ke|dang ra soat|"
    "em tong hop|chua du|chua nhan duoc cua|dang tap huan|mot lat|lat toi|xong em gui|co em "
    "gui|co em bao|roi em gui|roi em bao|em bao sau|em bao lai|trinh ky|xin khat|khat den|# moi bao|# moi gui|# moi co|# "
    "moi nop|bua sau|toi ve gui|chieu ve gui|ve roi gui|ve gui";

constexpr const char *notices = "kinh gui ubnd cac|kinh gui cac|de nghi cac|yeu cau cac|cac don vi chua|don vi chua gui|de "
                                "nghi don vi|nhac cac|nhac nho|cac xa thi tran|"
                                "de nghi|yeu cau|don doc|thong bao cac|nho cac|cac anh chi nho|moi "
                                "nguoi nho|han cuoi|han chot|han nop|trien khai|"
                                "cac dia phuong|toan the|gui bao cao truoc|bao cao truoc";

constexpr const char *otherMatters = "cup dien|mat dien|cat dien|moi hop|hop giao ban|cuoc hop|phong hop|hop truc tuyen|hop "
                                     "chi bo|khuyen mai|mua rao|mua to|co mua|troi mua|troi "
                                     "nang|nang nong|thoi tiet|do c|con bao|bao lu|lu lut|sat lo|dam cuoi|moi cuoi|gio "
                                     "to|dam gio|sinh nhat|an com|ca phe|di nhau|da bong|bong da|"
                                     "the thao|quyen gop|ung ho|hien mau|tien luong|hoc phi|tuyen sinh|khai giang|le "
                                     "hoi|dai hoi|tap huan|nap the|the nap|the cao|soan tin|trung "
                                     "thuong|ban hang|gia xang|xe khach|lam duong|cup nuoc|mat nuoc|don rac|ve sinh|nghi "
                                     "phep|nghi le|kham benh|lich truc|lich cong tac|ca benh|"
                                     "duong tinh|chuc mung|chia buon|du lich|dam tang|vieng|bau cu|cong doan phi|thu dang "
                                     "phi|dang phi|nop quy|doc bao|tang luong|mua ao|dong phuc";

constexpr const char *otherCampaigns =
    "khai bao y te|ncovi|vneid|vssid|dich vu cong|tiem|vac xin|vaccine|xet nghiem|test nhanh|khai bao dien tu|cach ly|f1|f2|"
    "to khai y te|khai y te|dinh danh|can cuoc|bhyt|ho ngheo|khao sat|sot xuat huyet|to roi";

bool isGreeting(const QString &text)
{
    return saysAny(text,
                   "cam on|cam on chi|ok|oke|vang|da vang|alo|chao|hello|hi|dung roi|uh|xin loi|nham nhom|gui "
                   "nham|thu hoi|link|nhan duoc roi|nhan du|da nhan|"
                   "nhan roi|tot|hay qua|like|dong y|biet roi|hieu roi|da ro|tks|thanks|ro a|duoc roi|xong roi|roi a|em "
                   "biet|bao lai|goi nho");
}

} // namespace

bool namesAnotherCampaign(const QString &text)
{
    return saysAny(text, otherCampaigns);
}

IntakeReason intentOf(const Message &message, const QVector<MessageToken> &tokens)
{
    QStringList parts;
    bool asks = false;
    for (const TokenRange &sentence : sentencesOf(tokens)) {
        parts.append(plainText(tokens, sentence));
        asks = asks || asksSomething(tokens, sentence, false);
    }
    const QString text = parts.join(u' ').simplified();
    const auto words = std::count_if(tokens.begin(), tokens.end(),
                                     [](const MessageToken &token) { return token.kind == MessageToken::Word; });
    if (message.attachment && words < 4)
        return IntakeReason::AttachmentOnly;
    if (message.noise && words < 4)
        return IntakeReason::NoReport;
    if (asks && saysAny(text, "xem giup|xem lai giup") && has(tokens, MessageToken::Document))
        return IntakeReason::DocumentOnly;
    if (has(tokens, MessageToken::Phone) && !saysAny(text, "dien thoai ho tro") && !saysAny(text, "cho xin|cho em xin"))
        return IntakeReason::PhoneOnly;
    if (asks)
        return IntakeReason::Question;
    if (saysAny(text, otherCampaigns))
        return IntakeReason::OtherCampaign;
    static const QRegularExpression reminds = textPattern(
        R"(^(?:nhac|de nghi|yeu cau|don doc|luu y)(?: \S+){0,12} (?:chua gui|chua nop|chua bao|tang toc|khan truong|day nhanh))");
    const bool toAll =
        reminds.match(text).hasMatch()
        || saysAny(text,
                   "kinh gui ubnd cac|kinh gui cac|de nghi cac|yeu cau cac|cac don vi chua|don vi chua gui|de nghi don "
                   "vi|don vi chua nop|don vi chua bao|nhac cac|don doc|cac xa thi tran chua");
    if (toAll)
        return IntakeReason::Notice;
    if (saysAny(text, otherMatters) && !saysAny(text, "bao cao|so lieu|bluezone|gui file|em gui"))
        return IntakeReason::OtherMatter;
    if (saysAny(text, "file dinh kem|tep dinh kem|gui kem|file kem|kem file|kem theo file|gui file roi|da gui file|"
                      "gui tep roi|da gui tep|gui anh roi|da gui anh"))
        return IntakeReason::AttachmentOnly;
    if (saysAny(text, promises))
        return IntakeReason::Promise;
    if (has(tokens, MessageToken::Document))
        return IntakeReason::DocumentOnly;
    if (saysAny(text, notices) && words > 5)
        return IntakeReason::Notice;
    const bool fileOnly = std::any_of(tokens.begin(), tokens.end(),
                                      [](const MessageToken &token) {
                                          return token.kind == MessageToken::Link && !token.text.contains(u'@')
                                                 && !token.text.contains(QStringLiteral("://"))
                                                 && !token.text.startsWith(QStringLiteral("www"))
                                                 && token.text.back().isLetter();
                                      })
                          || saysAny(text, "xlsx|xls|docx|pdf|jpg|png");
    if (fileOnly || message.attachment
        || saysAny(text, "file dinh kem|tep dinh kem|dinh kem|kem theo|trong file|trong anh|file kem"))
        return IntakeReason::AttachmentOnly;
    if (isGreeting(text) || words <= 3)
        return IntakeReason::NoReport;
    // Not a word about reporting: of something else.
    const bool report = saysAny(text, "bao cao|so lieu|bluezone|bz|cai|gui|bao|so|nop");
    return !report || saysAny(text, otherMatters) ? IntakeReason::OtherMatter : IntakeReason::NoReport;
}

} // namespace dophu
