// Rules that hold for tables in any office's words: which rows are sums, which words take a figure back, which headings say
// that it was installed, and what is stated without a table. On 19/8/2020 with the sample's figures of the days before.
#include "core/desk/desk.h"
#include "core/intake/intakeknowledge.h"
#include "core/intake/recognition.h"
#include "core/intake/doubtfulwords.h"
#include "core/intake/tablenotes.h"
#include "tests/support/intakegrids.h"
#include "tests/support/sampledesk.h"

#include <QtTest>

using namespace dophu;

class TestTableRules : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aTableSays_data();
    void aTableSays();
    void aTableOfFewWordsSays_data();
    void aTableOfFewWordsSays();
    void aHeadingSaysThatItWasInstalled_data();
    void aHeadingSaysThatItWasInstalled();
    void wordsTakeAFigureBack_data();
    void wordsTakeAFigureBack();
    void aNoteNamesTheDayOfItsFigure();
    void aNumberInALineIsPlacedInItsCell();
    void labelledLinesOfADocumentAreItsFigures();

private:
    QVector<FoundValue> found(const QString &drawing);
    QString told(const QVector<FoundValue> &values) const;

    TestDesk m_desk;
    std::shared_ptr<const IntakeKnowledge> m_knowledge;
};

void TestTableRules::initTestCase()
{
    m_desk = sampleDesk(at("2020-08-19T06:00:00"));
    const auto knowledge = m_desk->intakeKnowledge(Day(2020, 8, 19));
    QVERIFY(knowledge.has_value());
    m_knowledge = *knowledge;
}

QVector<FoundValue> TestTableRules::found(const QString &drawing)
{
    return recogniseSource(drawnContent(drawing), QStringLiteral("Book1.xlsx"), m_knowledge->context());
}

// "19468=360" taken; "? partial" asked; "× not_a_report" refused.
QString TestTableRules::told(const QVector<FoundValue> &values) const
{
    QStringList lines;
    for (const FoundValue &value : values) {
        const Unit *unit = value.unit ? m_knowledge->context().registry.byId(*value.unit) : nullptr;
        lines.append(value.outcome == IntakeOutcome::Accept
                         ? QStringLiteral("%1=%2").arg(unit ? unit->code : QString()).arg(value.installed.value_or(-1))
                         : (value.outcome == IntakeOutcome::Ask ? QStringLiteral("? ") : QStringLiteral("× "))
                               + reasonWord(value.reason));
    }
    return lines.join(QStringLiteral("; "));
}

void TestTableRules::aTableSays_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *drawing, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(drawing) << QString::fromUtf8(expected);
    };
    const auto parts = [&row](const char *name, const char *last, const char *expected) {
        const QByteArray drawing =
            QByteArray("UBND xã Húc\nTT | Thôn | ĐTTM | Đã cài\n1 | Ta Cu | 500 | 210\n2 | Húc Thượng | "
                       "446 | 150\n")
            + last;
        row(name, drawing.constData(), expected);
    };
    parts("a total called 'Chung'", " | Chung | 946 | 360", "19468=360");
    parts("a total called by the commune's name", " | Xã Húc | 946 | 360", "19468=360");
    parts("a target below the total", " | Tổng | 946 | 360\n | Chỉ tiêu huyện giao | 60% | ", "19468=360");
    parts("a rate below the total", " | Tổng | 946 | 360\n | Tỷ lệ | | ", "19468=360");
    parts("a village without a figure", " | Tổng | 946 | 360\n | Tà Rùng | 200 | ", "? partial");
    parts("a total without a name", " | | 946 | 360", "19468=360");
    parts("a total by its numbers in both columns", " | Số liệu của cả địa bàn | 946 | 360", "19468=360");
    parts("a third village that is no total", "3 | Tà Rùng | 20 | 40", "? partial");
    parts("a last row that does not add up", " | Chung | 946 | 361", "? partial");
    row("a total above without a word for it",
        "UBND xã Húc\nThôn | ĐTTM | Đã cài\nChung toàn xã | 946 | 360\nTa Cu | 500 | 210\n"
        "Húc Thượng | 446 | 150",
        "19468=360");
    row("a village as large as two others", "UBND xã Húc\nThôn | Đã cài\nTa Cu | 100\nHúc Thượng | 80\nTà Rùng | 180",
        "? partial");
    row("a unit as large as two others", "Đơn vị | Đã cài\nXã Húc | 360\nXã Hướng Lộc | 470\nXã Xy | 150",
        "19468=360; 19474=470; 19492=150");
    row("groups that head their rows",
        "TT | Đơn vị | Đã cài\nI | Nhóm vùng thấp | 820\n1 | Xã Húc | 360\n2 | Xã Hướng Lộc | 460\nII | "
        "Nhóm vùng cao | 432\n1 | Xã Ba Tầng | 432\n | TỔNG | 1252",
        "19468=360; 19474=460; 19477=432");
    row("groups that close their rows",
        "UBND xã Húc\nTT | Thôn | Đã cài\n1 | Ta Cu | 110\n2 | Cu Dong | 100\n | Cộng cụm trên | 210\n3 | Tà Rùng | 90\n4 | "
        "Húc "
        "Thượng | 60\n | Cộng cụm dưới | 150\n | TỔNG TOÀN XÃ | 360",
        "19468=360");
    row("groups without a total of all",
        "UBND xã Húc\nTT | Thôn | Đã cài\n1 | Ta Cu | 110\n2 | Cu Dong | 100\n | Cộng 1 | 210\n3 | Tà Rùng | 90\n4 | Húc "
        "Thượng | "
        "270\n | Cộng 2 | 360",
        "? partial");
    row("a third row of headings",
        "UBND xã Húc\nTT v3 | Thôn v3 | Người dùng ĐTTM >3 | | | Đã cài v3\n | | Tổng số v2 | Trong đó >2 |\n | | | Android "
        "| iOS\n1 | "
        "Ta Cu | 500 | 400 | 100 | 210\n2 | Húc Thượng | 446 | 400 | 46 | 150\nTổng | | 946 | 800 | 146 | 360",
        "19468=360");
    row("another program's table below",
        "UBND xã Húc\n1. Bluezone\nTổng | Đã cài\n946 | 360\n2. NCOVI\nTổng | Đã khai\n946 | 420", "19468=360");
    row("another table's headings below", "UBND xã Húc\nTổng | Đã cài\n946 | 360\nSố cụm | Thành viên\n5 | 45", "19468=360");
    row("'Tên' heads units", "Tên | Tổng | Đã cài\nHúc | 946 | 360\nBa Tầng | 952 | 432", "19468=360; 19477=432");
    row("'Tên' behind 'Họ đệm' is a person's",
        "Chi cục Thống kê huyện\nHọ và tên đệm | Tên | Đã cài\nHồ Văn | Thuận | x\nLê Thị | "
        "Thanh | x",
        "? below_yesterday");
    row("codes and a quantity near yesterday's", "Mã ĐVHC | Số lượng\n19468 | 360\n19474 | 460\n19477 | 432",
        "19468=360; 19474=460; 19477=432");
    row("codes and a quantity of something else", "Mã ĐVHC | Số lượng\n19468 | 40\n19474 | 460\n19477 | 432",
        "× not_a_report");
    row("a percentage measured in %",
        "Xã Húc\nTT | Chỉ tiêu | ĐVT | Kết quả\n1 | Số người dùng điện thoại thông minh | người | 946\n2 | Số người đã cài "
        "| người | "
        "360\n3 | Tỷ lệ | % | 38,1",
        "19468=360");
    row("a place in the title above units",
        "TỔNG HỢP CÁC TRƯỜNG CỤM KHE SANH\nTrường | Tổng | Đã cài\nMN Húc | 16 | 16\nMN Xy | 14 | 14",
        "HH-MN468=16; HH-MN492=14");
    row("yesterday as the books hold it, and today", "Đơn vị | Hôm qua | Hôm nay\nXã Húc | 346 | 360", "19468=360");
    row("yesterday otherwise than the books hold it", "Đơn vị | Hôm qua | Hôm nay\nXã Húc | 300 | 360", "? new_in_day_only");
    row("yesterday, today and both", "Xã Húc\nNội dung | Hôm qua | Hôm nay | Cộng\nSố máy cài | 346 | 14 | 360",
        "19468=360");
    row("one figure alone", "UBND xã Húc\nĐã cài | 360", "19468=360");
    row("one figure alone, below its heading", "UBND xã Húc\nSố máy đã cài\n360", "19468=360");
    row("one figure of some people", "UBND xã Húc\nĐã cài cho học sinh | 360", "× not_a_report");
    row("a class of a school is no unit", "TRƯỜNG MẦM NON THANH\nLỚP LỚN A\nPhụ huynh | Đã cài\n18 | 14", "× not_a_report");
    row("a list of masks", "CẤP KHẨU TRANG\nĐơn vị | Số lượng\nXã Húc | 360\nXã Hướng Lộc | 460\nXã Ba Tầng | 432",
        "× not_a_report");
    row("two figures of some people each", "UBND xã Húc\nCán bộ đã cài\n22\nNhân dân đã cài\n360", "× not_a_report");
    row("figures in lines",
        "UBND xã Húc\nTổng số người dùng smartphone: 946\nSố người đã cài đặt: 360 (38,1%)\nSố chưa cài: 586", "19468=360");
    row("a line states another total",
        "Xã Húc\nTổng số người đã cài: 375\nThôn | Đã cài\nTa Cu | 210\nHúc Thượng | 150\nCộng | 360", "? two_values");
    row("a line states the same total", "Xã Húc\nTổng số người đã cài: 360\nThôn | Đã cài\nTa Cu | 210\nHúc Thượng | 150",
        "19468=360");
    row("a title that is an estimate", "UBND xã Húc\nSỐ LIỆU ƯỚC TÍNH NGÀY 19/8/2020\nTổng số | Đã cài\n946 | 360",
        "? approximate");
    row("a note that is an estimate", "UBND xã Húc\nTổng số | Đã cài | Ghi chú\n946 | 360 | tạm tính", "? approximate");
    row("a note that leaves a village out", "UBND xã Húc\nTổng số | Đã cài | Ghi chú\n946 | 360 | chưa gồm thôn Ta Cu",
        "? partial");
    row("a note of another day", "UBND xã Húc\nTổng số | Đã cài | Ghi chú\n946 | 360 | số liệu ngày 18/8", "? wrong_day");
    row("a note of no matter", "UBND xã Húc\nTổng số | Đã cài | Ghi chú\n946 | 360 | sóng yếu ở 2 thôn", "19468=360");
    row("an estimate in the cell", "UBND xã Húc\nTổng số | Đã cài\n946 | 360 (ước tính)", "? approximate");
    row("villages, not people", "UBND xã Húc\nSố thôn đã cài | 6", "× not_a_report");
    row("a quantity under a plan's title",
        "GIAO CHỈ TIÊU CÀI ĐẶT BLUEZONE\nĐơn vị | Số lượng\nXã Húc | 568\nXã Hướng Lộc | 490", "× not_a_report");
    row("a village without a number among others",
        "UBND xã Húc\nThôn | Tổng | Đã cài\nTa Cu | 500 | 210\nTà Rùng | không rõ | vắng nhà\nHúc Thượng | 446 | 150\nCộng "
        "| 946 | 360",
        "? partial");
    row("those who were shown how", "UBND xã Húc\nTổng số | Đã tuyên truyền | Đã hướng dẫn cài\n946 | 800 | 360",
        "× not_a_report");
    row("cameras", "UBND xã Húc\nBÁO CÁO LẮP ĐẶT CAMERA AN NINH\nTổng số | Đã cài đặt\n946 | 360", "× other_matter");
    row("declarations of health", "UBND xã Húc\nKHAI BÁO Y TẾ NCOVI NGÀY 19/8/2020\nDân số | Đã khai\n2800 | 360",
        "× other_campaign");
}

void TestTableRules::aTableSays()
{
    QFETCH(QString, drawing);
    QFETCH(QString, expected);
    QCOMPARE(told(found(drawing)), expected);
}

// Each beside what is drawn nearly alike.
void TestTableRules::aTableOfFewWordsSays_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *drawing, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(drawing) << QString::fromUtf8(expected);
    };
    row("the number of all in a column that only the title says more of",
        "BÁO CÁO BLUEZONE NGÀY 19/8/2020\nSTT | Đơn vị | Tổng số\n1 | Tân Liên | 1739\n2 | Tân Long | 1613",
        "? not_certain; ? not_certain");
    row("one of two is the number of all",
        "BÁO CÁO BLUEZONE NGÀY 19/8/2020\nĐơn vị | Tổng số\nTân Liên | 1739\nTân Long | 960",
        "? not_certain; ? not_certain");
    row("totals in a column that only the title says more of",
        "BÁO CÁO BLUEZONE NGÀY 19/8/2020\nĐơn vị | Tổng số\nTân Liên | 1176\nTân Long | 960", "19465=1176; 19459=960");
    row("all have installed it, and the heading says so", "BLUEZONE\nĐơn vị | Đã cài\nTân Liên | 1739", "19465=1739");
    row("an aim alone", "UBND xã Tân Liên\nBluezone 19/8/2020\nMục tiêu cài đặt | 1600", "× blank_template");
    row("an aim with its number in a cell", "Bluezone xã Tân Liên\nMục tiêu cài đặt: 1600", "× not_a_report");
    row("all, with its number in a cell, below a title", "Bluezone xã Tân Liên 19/8/2020\nTổng số: 1739", "? not_certain");
    row("headings as programs write them", "MA | SL_CBGV | SL_CAIDAT\nHH-CS429 | 39 | 35\nHH-CS441 | 43 | 41",
        "HH-CS429=35; HH-CS441=41");
    row("an aim as programs write it", "MADV | CHITIEU_CAIDAT\nHH-CS429 | 39\nHH-CS441 | 43", "× not_a_report");
    row("those left as programs write them", "MADV | SL_CHUACAI\nHH-CS429 | 5\nHH-CS441 | 2",
        "? remaining_only; ? remaining_only");
    row("indicators beside their numbers",
        "UBND xã Ba Tầng\nChỉ tiêu | Số liệu\nTổng số người dùng điện thoại thông minh | 952\nSố người đã cài đặt | 432",
        "19477=432");
    row("indicators of several units",
        "Khối cửa khẩu\nChỉ tiêu | Hải quan | BQL KKT\nQuân số | 67 | 16\nĐã cài Bluezone | 51 | 14", "HH-HQ=51; HH-KKT=14");
    row("an aim beside what is installed", "Bluezone\nĐơn vị | Chỉ tiêu | Đã cài\nTân Liên | 1600 | 1176", "19465=1176");
    row("only an aim for each unit", "Bluezone\nĐơn vị | Chỉ tiêu\nTân Liên | 1600\nTân Long | 1400", "× blank_template");
    row("yesterday and today",
        "Chi nhánh | Tổng CB | Đến hôm qua | Đến hôm nay (19/8) | Tăng\nAgribank CN Hướng Hóa | 27 | 25 | 26 | 1",
        "HH-AGRI=26");
    row("today of nobody knows what", "Đơn vị | Đến hôm nay\nTân Liên | 1176", "× not_a_report");
    row("an office of the district without its district",
        "Cơ quan | CBCC | Đã cài\nVăn phòng Huyện ủy | 17 | 15\nBan Tổ chức | 7 | 6\nHội Nông dân | 5 | 4",
        "HH-VPHU=15; HH-BTC=6; HH-ND=4");
    row("the same among communes", "Đơn vị | Đã cài\nTân Liên | 1176\nTân Long | 960\nHội Nông dân | 4",
        "19465=1176; 19459=960; ? ambiguous_unit");
    row("the same by itself", "Đơn vị | Đã cài\nHội Nông dân | 4", "? ambiguous_unit");
    row("the same below a commune", "UBND xã Húc\nĐơn vị | Đã cài\nHội Nông dân | 4\nĐoàn Thanh niên | 9", "? partial");
    row("villages without a heading",
        "Xã Hướng Việt, Bluezone\nThôn Ka Tiêng | 31 | máy\nThôn Chai | 90 | máy\nToàn xã | 121 | máy", "19438=121");
    row("villages that do not add up",
        "Xã Hướng Việt, Bluezone\nThôn Ka Tiêng | 31 | máy\nThôn Chai | 91 | máy\nToàn xã | 121 | máy", "× not_a_report");
    row("households of villages", "Xã Hướng Việt\nThôn Ka Tiêng | 31 | hộ\nThôn Chai | 90 | hộ\nToàn xã | 121 | hộ",
        "× not_a_report");
    row("an aim for each village", "Chỉ tiêu cài Bluezone xã Hướng Việt\nThôn Ka Tiêng | 31\nThôn Chai | 90\nToàn xã | 121",
        "× not_a_report");
    row("who has a telephone in each village",
        "Người dùng smartphone xã Hướng Việt (Bluezone)\nThôn Ka Tiêng | 31\nThôn Chai | 90\nToàn xã | 121",
        "× not_a_report");
    row("villages of nobody knows what", "Xã Hướng Việt\nThôn Ka Tiêng | 31\nThôn Chai | 90\nToàn xã | 121",
        "× not_a_report");
    row("the title of a state of affairs",
        "Tình hình cài đặt Bluezone trên địa bàn xã Hướng Tân\nTT | Chỉ tiêu | Kết quả\n1 | Tổng số người dùng điện thoại "
        "thông minh | 1038\n2 | Số người cài đặt thành công | 468",
        "19453=468");
}

void TestTableRules::aTableOfFewWordsSays()
{
    QFETCH(QString, drawing);
    QFETCH(QString, expected);
    QCOMPARE(told(found(drawing)), expected);
}

void TestTableRules::aHeadingSaysThatItWasInstalled_data()
{
    QTest::addColumn<QString>("heading");
    for (const char *heading :
         {"KQ", "Thực hiện được", "Đã tải", "Số lượt tải", "Số người đã tải ứng dụng", "Có cài", "Số đạt", "Hoàn thành",
          "Thành công", "Người dùng Bluezone", "Số máy có Bluezone", "Đang sử dụng", "Done", "Đạt"})
        QTest::newRow(heading) << QString::fromUtf8(heading);
}

void TestTableRules::aHeadingSaysThatItWasInstalled()
{
    QFETCH(QString, heading);
    const QString drawing =
        QStringLiteral("TT | Đơn vị | Số người dùng ĐTTM | %1\n1 | Xã Húc | 946 | 360\n2 | Xã Hướng Lộc | 806 | 460");
    QCOMPARE(told(found(drawing.arg(heading))), QStringLiteral("19468=360; 19474=460"));
}

void TestTableRules::wordsTakeAFigureBack_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *words, const char *reason) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromLatin1(reason);
    };
    row("ước tính", "approximate");
    row("số liệu chưa chính thức", "approximate");
    row("bản nháp", "approximate");
    row("nhập lúc 9h", "");
    row("chưa có số thôn Ta Cu", "partial");
    row("mới được 3 thôn", "partial");
    row("của 3/6 thôn", "partial");
    row("còn lại 586", "");
    row("tăng 14", "");
    row("dự kiến 20/8 đạt 60%", "");
    row("chưa đủ 60%", "");
    row("còn thiếu 177 máy so với chỉ tiêu", "");
    row("2 hộ vắng", "");
}

void TestTableRules::wordsTakeAFigureBack()
{
    QFETCH(QString, words);
    QFETCH(QString, reason);
    QCOMPARE(reasonWord(doubtInWords(words)), reason);
}

void TestTableRules::aNoteNamesTheDayOfItsFigure()
{
    const Day today(2020, 8, 19);
    QCOMPARE(dayOfNote(QStringLiteral("số liệu ngày 17/8"), today), Day(2020, 8, 17));
    QCOMPARE(dayOfNote(QStringLiteral("lấy số hôm qua"), today), Day(2020, 8, 18));
    QVERIFY(!dayOfNote(QStringLiteral("họp thôn ngày 17/8"), today));
    QVERIFY(!dayOfNote(QStringLiteral("tăng 14 so với hôm qua"), today));
}

void TestTableRules::aNumberInALineIsPlacedInItsCell()
{
    const QVector<FoundValue> values =
        found(QStringLiteral("UBND xã Húc\nTổng số người dùng smartphone: 946\nSố người đã cài đặt: 360"));
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().numberBy.place, (SourcePlace{0, 2, 0, 0, 0}));
}

void TestTableRules::labelledLinesOfADocumentAreItsFigures()
{
    SourceContent content;
    content.kind = SourceKind::Docx;
    for (const char *line : {"UBND XÃ HÚC", "BÁO CÁO CÀI ĐẶT BLUEZONE 19/8/2020", "Tổng số: 946", "Số đã cài: 360"})
        content.parts.append(ProseLine{int(content.parts.size()) + 1, 0, QString::fromUtf8(line)});
    const QVector<FoundValue> values = recogniseSource(content, QStringLiteral("bc.docx"), m_knowledge->context());
    QCOMPARE(told(values), QStringLiteral("19468=360"));
    QCOMPARE(values.first().numberBy.place.part, 3);
}

QTEST_GUILESS_MAIN(TestTableRules)
#include "tst_tablerules.moc"
