#include "core/text/mentionwords.h"

#include <QStringList>

namespace dophu
{

QSet<QString> keySet(const char *words, const char *pairs)
{
    const QStringList list =
        QString::fromLatin1(words).split(u' ') + QString::fromLatin1(pairs).split(u',', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

// Whole words that, in front of a commune, speak about the text and not about a part of the commune.
const QSet<QString> &leadWords()
{
    static const QSet<QString> words = keySet(
        "bao cao bc bcao gui kinh so lieu cua cho ho giup thay o ben tai tu la da duoc em anh chi co chu bac thua va voi "
        "ket qua nhan xin nho ghi tong don vi dia phuong ubnd uy cai dat bluezone bz nay con moi ngay tin chuyen tiep "
        "fwd re hom sang chieu trua den chot a e c oi nhe nha roi dieu chinh dinh sua lai nham thuoc tren huyen "
        "ubndx hdnd cap nhat luy ke kq de khac them ten");
    return words;
}

// "xã em", "trường mình": which one is left open.
const QSet<QString> &pronouns()
{
    static const QSet<QString> words =
        keySet("em minh nha toi ta chung con a anh chi e mk bon cac may nao khac do nay ben ban ay ho tui");
    return words;
}

// No name goes on over these.
const QSet<QString> &stopWords()
{
    static const QSet<QString> words = keySet(
        "bao bc da duoc dc co la hom luy tong so gui nhan cai den tinh luc hien moi chi con van khong xin dat ngay o nhe "
        "a nha chi anh em sang chieu trua toi va cung hay gan hon khoang tam chua ko k tang them chot tu bang nhu ben "
        "hoan vua lk kq ket de nghi trong tren ho giup thay nho cho cua voi duoi may nguoi duong dang roi thi len nop "
        "nay cham tre nop muon giu nguyen tiep tuc bi lieu se mai");
    return words;
}

const QSet<QString> &kinWords()
{
    static const QSet<QString> words = keySet("anh chi em bac chu co ong ba thay dong chau c a e di cau dc o");
    return words;
}

// What a commune has of its own: "công an xã", "chi bộ xã". A head of two words counts only with its second; "chi" alone
// is an elder sister.
const QSet<QString> &partHeads()
{
    static const QSet<QString> heads =
        keySet("thon khom mttq ubmttq htx clb bchqs ccb tyt tdp xom ubmttqvn khoi cax ca truong tram "
               "lhpn bqs hpn hnd doan cum",
               "cong an,cong doan,tram y,doan thanh,doan tn,chi bo,chi doan,chi hoi,hoi phu,hoi nong,hoi cuu,"
               "hoi pn,hoi nd,hoi ccb,hoi lhpn,hoi nguoi,hoi chu,hoi lien,hoi khuyen,hoi ctd,ban chi,ban chqs,"
               "ban cong,ban quan,ban mat,mat tran,quan su,dan quan,hop tac,cau lac,dang bo,dang uy,can bo,"
               "xa doi,to giam,to dan,to cong,to truyen,to phong,to covid,to tu,van phong,trung tam,trung doi,"
               "dan phong,doan xa,buu dien,buu cuc,nhan vien,cum dan,khu pho,dai truyen,nha van,ban nhan,"
               "ban cham,ban truyen,thanh nien,phu nu,nong dan,cuu chien,hoc sinh,giao vien,doi cong,doi van,"
               "to y,ho kinh,tieu thuong,dan cu,chot kiem,chot chan,to bau,bi thu,y te,kiem lam,hoi dong,cong "
               "chuc,thanh tra");
    return heads;
}

// Heads of two words, as in partHeads(); "hs" and "ph" are what schools write for them.
const QSet<QString> &staffParts()
{
    static const QSet<QString> parts = keySet(
        "hs ph khoa lop", "phu huynh,hoc sinh,cong doan,chi doan,doan truong,chi bo,sinh vien,lien doi,hoi cha,doi vien,"
                          "doan vien,hoc vien,hoi cmhs,tre em,benh nhan,khach hang,nguoi nha,dang vien");
    return parts;
}

// Words that say that a unit's name follows.
const QSet<QString> &agencyHeads()
{
    static const QSet<QString> heads =
        keySet("truong phong hoi don doi th thcs thpt mn p cc ban dbp agribank nhno bhxh dl hat vp bql",
               "chi cuc,trung tam,ngan hang,cong ty,benh vien,mam non,tieu hoc,cap 3,cap 2,"
               "van phong,bien phong,kho bac,dien luc,cong an,buu dien,hai quan,don bp");
    return heads;
}

} // namespace dophu
