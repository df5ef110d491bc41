// A name of ours inside another's: the words straight behind and before it decide, and what is called like one of ours
// elsewhere is never taken.
#include "core/text/namekey.h"
#include "core/text/unitmentions.h"
#include "tests/support/intakesample.h"

#include <QTest>

using namespace dophu;

class TestNamesAround : public QObject
{
    Q_OBJECT

private slots:
    void aLongerNameIsNotTheShorterOne_data();
    void aLongerNameIsNotTheShorterOne();
    void wordsOfAReportEndAName_data();
    void wordsOfAReportEndAName();

private:
    QStringList taken(const QString &text) const;
    IntakeSample m_sample;
};

QStringList TestNamesAround::taken(const QString &text) const
{
    QStringList codes;
    for (const UnitMention &mention : unitMentions(wordsOf(text), m_sample.matcher(), {}, hasMarks(text))) {
        if (mention.match.kind == UnitMatch::Kind::Sure)
            codes.append(m_sample.codeOf(mention.match.unit));
    }
    return codes;
}

void TestNamesAround::aLongerNameIsNotTheShorterOne_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("ỦY BAN NHÂN DÂN XÃ HÚC NGHÌ"); // in capitals nothing but the words tells
    row("UBND XÃ THANH BÌNH");
    row("UBND XA THUAN PHU"); // without marks as well
    row("BÁO CÁO XÃ XY HẠ NGÀY 19/8");
    row("Xã Lìa Thượng 240");
    row("xã thanh sơn 240");
    row("xa huc nghi 391");
    row("TRƯỜNG TIỂU HỌC HÚC NGHÌ");
    row("Trường MN Thanh An");
    row("Húc Ván: 210 máy"); // a village; "vẫn" has other marks
    row("A Dơi Ông 210");
    row("HỘI CỰU CHIẾN BINH HUYỆN ĐAKRÔNG"); // another district
    row("Phòng Tư pháp huyện Gio Linh 7");
    row("Hội Nông dân huyện Hải Lăng");
    row("TÒA ÁN NHÂN DÂN HUYỆN VĨNH LINH");
    row("Phòng Y tế thị xã Quảng Trị 5");
    row("Bưu điện TP Đông Hà 20");
    row("Kho bạc Cam Lộ 9");
    row("Chi cục Hải quan cửa khẩu La Lay 20");
    row("CÔNG TY ĐIỆN LỰC QUẢNG BÌNH");
    row("Sở Tư pháp 9"); // the province
    row("Cục Thuế tỉnh 40");
    row("Kho bạc tỉnh 12");
    row("Ban Dân vận tỉnh: 6");
    row("Bưu điện tỉnh Quảng Trị 30");
    row("Kiểm lâm vùng 2: 24");
    row("Bảo hiểm Bảo Minh 4"); // another body
    row("Bảo hiểm nhân thọ 14");
    row("Hai quan La Lay 20");
    row("Ba Nang 210"); // a commune around, near to one of ours
    row("MN Ba Nang 12");
    row("Xã Tà Long 210");
    row("Hướng Hiệp 210");
    row("Ba Làng 210"); // another letter at the head of a syllable
    row("Tân Giên 300");
    row("Tân Liêm 300"); // near twins: another last letter
    row("THCS Tân Lonh 20");
    row("Phụ huynh TH Thuận 30"); // not the staff
    row("Công đoàn THCS Lao Bảo 30");
    row("học sinh trường THPT Hướng Phùng 300");
    row("CHI ĐOÀN TRƯỜNG THCS TÂN LẬP");
}

void TestNamesAround::aLongerNameIsNotTheShorterOne()
{
    QFETCH(QString, text);
    QCOMPARE(taken(text), QStringList());
}

void TestNamesAround::wordsOfAReportEndAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *text, const char *codes) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(codes);
    };
    row("UBND XÃ HÚC BÁO CÁO KẾT QUẢ", "19468");
    row("UBND XA HUC BAO CAO KET QUA", "19468");
    row("XÃ THANH TÍNH ĐẾN NGÀY 19/8", "19480");
    row("XÃ THUẬN - HUYỆN HƯỚNG HÓA - TỈNH QUẢNG TRỊ", "19471");
    row("Xã Thuận huyện Hướng Hoá tỉnh Quảng Trị", "19471");
    row("TÒA ÁN NHÂN DÂN HUYỆN HƯỚNG HÓA TỈNH QUẢNG TRỊ", "HH-TA");
    row("Phòng Nội vụ huyện Hướng Hóa 8", "HH-PNV");
    row("Phòng Nội vụ huyện báo cáo 8", "HH-PNV");
    row("hướng lập ba trăm chín mươi mốt máy", "19435");
    row("xã húc vẫn 391 máy", "19468");
    row("xa thanh da cai 457", "19480");
    row("Húc Đã Cài 391", "19468");
    row("DANH SÁCH CÁC THÔN XÃ HÚC CÀI BLUEZONE", "19468");
    row("các thôn xã Húc 391", "19468");
    row("Chi cục Thuế 28", "HH-THUE");
    row("MN H.Phùng 21", "HH-MN441"); // a place in short
    row("xã H.Sơn 223", "19444");
    row("Trường TH T. Hợp 30", "HH-TH450");
    row("Viện KSND huyện 12", "HH-VKS");
    row("Bảo hiểm em đã cài 14", "HH-BHXH");
    row("Kho bạc tính đến nay 11", "HH-KBNN");
    row("gửi số Nội vụ 8", "HH-PNV");
    row("Khe Xanh 3741 máy", "19429"); // heard alike
    row("UBND xã Hướng Phùng kính gửi huyện", "19441");
}

void TestNamesAround::wordsOfAReportEndAName()
{
    QFETCH(QString, text);
    QFETCH(QString, codes);
    QCOMPARE(taken(text).join(u' '), codes);
}

QTEST_GUILESS_MAIN(TestNamesAround)
#include "tst_namesaround.moc"
