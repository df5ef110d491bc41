// Rules of running text, each beside what is worded nearly alike and must not fall under it. On 19/8/2020 with the sample's
// figures of the days before.
#include "core/intake/recognition.h"
#include "tests/support/intakesample.h"

#include <QTest>

using namespace dophu;

class TestMessageRules : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTaken_data();
    void whatIsTaken();

private:
    IntakeSample m_sample;
};

namespace
{

// taken: "19465 1176;19468 391"; empty: nothing is taken; "asked": nothing, and it is not passed over.
void row(const char *text, const char *taken)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(taken);
}

} // namespace

void TestMessageRules::whatIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    // staff: fires
    row("Phòng TP: 5 người trong cơ quan, đã cài 4", "HH-PTP 4");
    row("Phòng Tư pháp có 5 cán bộ, đã cài 4", "HH-PTP 4");
    row("Phòng Tư pháp 5 CB, 4 đã cài, 1 dùng máy cục gạch", "HH-PTP 4");
    // staff: not
    row("Phòng TP: 3 cán bộ đi công tác, đã cài 4", "HH-PTP 4");
    row("Phòng TP: 5 người dân đến hỏi, đã cài 4", "HH-PTP 4");
    row("Tân Liên: 12 cán bộ, đã cài 11", "");
    row("UBND xã Tân Liên: 20 người trong cơ quan, đã cài 18", "");
    row("Phòng TP 4 cán bộ đã cài, 5 người trong cơ quan chưa biết", "");
    row("Phòng TP 5 cán bộ, 4 cán bộ", "");
    row("Phòng TP 5 cán bộ, hôm qua cài 3, hôm nay cài 4", "");
    row("Phòng TP: 50 cán bộ, đã cài 4", "");
    row("Phòng TP: 5 cán bộ chưa cài, đã cài 4", "HH-PTP 4");
    row("Phòng TP 5 cán bộ, đã cài 6", "");
    row("Phòng TP 5 cán bộ, chắc đã cài 4", "");
    row("Phòng TP có 5 cán bộ, 4 đã họp", "");
    row("Phòng TP có 5 cán bộ, đã cài 3 hay 4", "");
    row("Xã Húc 22 cán bộ, đã cài 20", "");
    row("Phòng TP: 5 người trong cơ quan", "");
    // aims: not taken
    row("Tân Liên: mục tiêu cài đặt 1600", "");
    row("Mục tiêu cài đặt xã Tân Liên: 1600 người", "");
    row("Chỉ tiêu cài đặt Bluezone xã Tân Liên 1600", "");
    row("Tân Liên kế hoạch giao cài 1600", "");
    row("Chỉ tiêu tổng số của Tân Liên 1600", "");
    row("Tân Liên: phấn đấu đạt 60%, tương ứng 1043 người", "");
    row("Yêu cầu cài đặt Tân Liên: 1600", "");
    row("xã Tân Liên được giao cài 1600 máy", "");
    row("Nhiệm vụ cài Bluezone Tân Liên 1600", "");
    // aims: the result still counts
    row("Thực hiện kế hoạch cài đặt Bluezone xã Tân Liên: 1176 máy", "19465 1176");
    row("Tân Liên theo kế hoạch cài đặt được 1176 máy", "19465 1176");
    row("Kết quả thực hiện chỉ tiêu cài đặt xã Tân Liên: 1176", "19465 1176");
    row("Tân Liên chỉ tiêu 1600, đã cài 1176", "19465 1176");
    row("Tân Liên mục tiêu 1600; cài đặt được 1176", "19465 1176");
    row("Tân Liên đạt 67,6%, tương ứng 1176 người", "19465 1176");
    // aside
    row("Tân Lập (chị Liên) 957", "19462 957");
    row("Tân Lập (anh Hùng Vân): 957", "19462 957");
    row("Tân Lập (thôn Cồn) 957", "");
    row("Tân Lập (chưa tính chị Liên) 957", "");
    row("Tân Lập (hôm qua) 957", "");
    row("Tân Lập (ước) 957", "");
    // what stood
    row("Em nhầm, Hướng Phùng 1318, lúc nãy ghi 1381", "19441 1318");
    row("Sửa giúp em: Agribank Hướng Hóa 26 (cũ 25)", "HH-AGRI 26");
    row("Hướng Phùng 1318, lúc nãy ghi 1381", "");
    row("Hướng Phùng sáng nay 1300, lúc nãy báo 1318", "");
    row("Hướng Phùng lúc này ghi 1318, nhầm 1381", "19441 1318");
    row("Sửa lại: Hướng Phùng 1318 hay 1381", "");
    // sums
    row("Húc 346+45=391", "19468 391");
    row("Húc 346 + 45 = 391", "19468 391");
    row("Húc 346+45=381", "");
    row("Húc 346+45", "");
    row("Húc 400-9=391", "");
    row("UBND xã Húc: CBCC 22, nhân dân 369, tổng 391", "19468 391");
    row("UBND xã Húc: CBCC 22, nhân dân 360, tổng 391", "");
    row("Xã Húc: đã cài 300, chưa cài 91, tổng 391", "");
    row("Xã Húc: Android 300, iOS 41, máy cục gạch 50, tổng 391", "");
    row("Xã Húc: thôn 1 300, thôn 2 91, tổng 400", "");
    // lists with counted lines
    row("1 Tân Long 855 2 Tân Thành 619 3 TT Lao Bảo 3219", "19459 855;19456 619;19432 3219");
    row("STT Đơn vị Đã cài\n1 Tân Long 855\n2 Tân Thành 619", "19459 855;19456 619");
    row("855 Tân Long, 619 Tân Thành", "19459 855;19456 619");
    row("1 Tân Long, 2 Tân Thành", "");
    row("2 Tân Long 855 1 Tân Thành 619", "");
    // behind the name
    row("toàn bộ 14 đ/c của MN Xy đã cài xong ạ", "HH-MN492 14");
    row("14 cán bộ MN Xy đã cài xong", "HH-MN492 14");
    row("14 cán bộ MN Xy đã họp xong", "");
    row("14 đ/c của MN Xy chưa cài", "");
    row("14 phụ huynh của MN Xy đã cài xong", "");
    row("MN Xy đủ 14/14 nhé", "HH-MN492 14");
    row("MN Xy chưa đủ 14/14", "");
    // share behind a dash
    row("Ba Tầng - 432 - 45,4%", "19477 432");
    row("Ba Tầng 432 - 454", "");
    row("Ba Tầng 432-454 máy", "");
    // other programs behind the number
    row("Húc 391 Bluezone 402 Ncovi", "19468 391");
    row("Húc 402 Ncovi", "");
    row("Húc 391 VssID", "");
    row("Thuận 433 NCOVI và 420 vneid", "");
    // dates compared with
    row("hướng phùng gửi số bluezone ngày 19.8: 1.347 máy (tăng 96 máy so với 18.8)", "");
    row("Hướng Phùng 1347 so với 18/8 tăng", "19441 1347");
    // if needed
    row("Tân Hợp. 13h55. 1.455 ng. LH 0905123456 nếu cần", "19450 1455");
    row("Tân Hợp 1455, nếu cần liên hệ em", "19450 1455");
    row("Tân Hợp 1455 nếu tính cả thôn 3", "");
    row("Tân Hợp 1455 nếu không nhầm", "");
    row("Tân Hợp nếu cần thì ghi 1455", "");
    row("Tân Hợp được 1455 nếu đúng", "");
    // now
    row("hiện Xy 158", "19492 158");
    row("chị Hiền Thuận 433", "");
    row("thực hiện Thanh 457", "");
    // senders
    row("[12:01, 19/8/2020] UBND Ba Tầng: 432", "19477 432");
    row("[13:42 19/08/2020] Hồ Thị Yến (xã Lìa): 812", "19489 812");
    row("[13:42 19/08/2020] Hồ Thị Yến (xã Lìa): Thuận 433", "19471 433");
    row("[13:42 19/08/2020] Hồ Thị Yến (Đoàn xã Lìa): 812", "");
    row("[13:42 19/08/2020] Hồ Thị Yến (CA xã Lìa): 812", "");
    row("[13:42 19/08/2020] Lan - Lao Bảo: 3219", "");
    row("[13:42 19/08/2020] Hồ Thị Thuận: 433", "");
    row("[13:42 19/08/2020] Nguyễn Văn A (Lìa): 812", "");
    row("[13:42 19/08/2020] Hồ Thị Yến (thôn Lìa): 812", "");
    row("[13:42 19/08/2020] Hồ Thị Yến (xã Hải Thượng): 812", "");
    // shortened
    row("Ban Tổ chức HU: 6/7 nhé em", "HH-BTC 6");
    row("BHXH huyện HH: 13 đ/c", "HH-BHXH 13");
    row("Agribank CN Lao Bảo: 17", "HH-AGRI2 17");
    row("Chi cục Thuế HH 28", "HH-THUE 28");
    row("Vietcombank CN Lao Bảo: 17", "");
    row("Agribank CN Khe Sanh: 17", "");
    row("CN Lao Bảo 17", "");
    row("Đoàn HH: 4", "");
    row("anh Hu 15", "");
    row("Tổ chức HU 6", "");
    row("Tòa án ĐK: 12", "");
    row("Hội Nông dân: 4", "");
    row("Chỉ tiêu xã Húc cài 568", "");
    row("Kế hoạch xã Húc cài đặt: 568 máy", "");
    row("Theo yêu cầu xã Húc cài 391", "19468 391");
    row("Chỉ tiêu xã Húc 568, đã cài 391", "19468 391");
    row("Ban Tuyên giáo cài 6", "HH-BTG 6");
    // a label above, or before a comma
    row("Xã Húc đã cài\n391", "19468 391");
    row("Húc\n391", "19468 391");
    row("Tổng số người dùng\n947\nĐã cài\n391\nxã Húc", "19468 391");
    row("Húc, hôm nay, 391", "19468 391");
    row("Húc chưa gửi, giờ gửi\n391", "19468 391");
    row("Húc: chỉ tiêu\n391", "");
    row("Mục tiêu cài đặt\n1600\nxã Tân Liên", "");
    row("xã Húc, kế hoạch, 391", "");
    row("Xã Húc: chưa cài, 391", "");
    row("Xã Húc tăng thêm, 391", "");
    row("xã Húc dân số, 5600", "");
    row("Xã Húc còn thiếu\n391", "");
    row("Xã Húc hôm qua\n391", "");
    // the office that collects
    row("PVHTT mình hnay 6 ng cài / 7", "HH-VHTT 6");
    row("PVHTT mình ơi, 6/7 nhé", "");
    row("Phòng VHTT: 6/7", "");
    row("PVHTT mình cho em gửi 6/7", "");
    // not refused any more, and not taken
    row("Chị ơi hôm nay được 391 rồi ạ nhé em cảm ơn chị nhiều", "asked");
    row("nhờ chị ghi giúp em số 391 ạ", "asked");
    row("Còn 4 đ/c chưa cài", "asked");
    row("Húc 391 xyz", "asked");
    row("Phòng TP có 5 cán bộ", "");
    row("Phòng Tư pháp biên chế 5, đã cài 4", "HH-PTP 4");
    row("Xã Húc 391, có 5 cán bộ chưa cài", "19468 391");
    row("Tân Hợp 1455, nếu thiếu em báo lại", "");
    row("Ba Tầng 432 - 45%", "19477 432");
}

void TestMessageRules::whatIsTaken()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList taken;
    bool asks = false;
    for (const FoundValue &value : recogniseMessages(text, QStringLiteral("x"), m_sample.on(Day(2020, 8, 19)))) {
        asks = asks || value.outcome == IntakeOutcome::Ask;
        if (value.outcome == IntakeOutcome::Accept)
            taken.append(QStringLiteral("%1 %2").arg(m_sample.codeOf(value.unit)).arg(value.installed.value_or(-1)));
    }
    if (expected == u"asked") {
        QVERIFY(asks);
        expected.clear();
    }
    QCOMPARE(taken.join(u';'), expected);
}

QTEST_GUILESS_MAIN(TestMessageRules)
#include "tst_messagerules.moc"
