// What tables of every layout say, unit by unit, on 19/8/2020 with the sample's figures of the days before.
#include "core/desk/desk.h"
#include "core/intake/intakeknowledge.h"
#include "core/intake/recognition.h"
#include "core/intake/sourcename.h"
#include "tests/support/intakegrids.h"
#include "tests/support/sampledesk.h"

#include <QtTest>

using namespace dophu;

class TestSheetRecognition : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aLayoutSaysTheseFigures_data();
    void aLayoutSaysTheseFigures();
    void whatIsDoubtfulIsAsked_data();
    void whatIsDoubtfulIsAsked();
    void thePlaceOfEveryThingIsKnown();
    void placesOfATurnedTableAreTurnedBack();
    void headingsThatWereTaughtCount();
    void aTaughtColumnCountsWhateverTheOthersPromise();
    void contradictingColumnsSayWhichNumberStandsWhere();
    void namesThatWereTaughtCount();
    void tenThousandRowsAreOneResult();

private:
    QVector<FoundValue> found(const QString &drawing, const QString &path = QStringLiteral("Book1.xlsx"));
    QString told(const QVector<FoundValue> &values) const;

    TestDesk m_desk;
    std::shared_ptr<const IntakeKnowledge> m_knowledge;
};

namespace
{
// "19468=346" taken; "19468=346/946" with a base; "? reason 19468:346 19468:364" asked; "× reason" refused.
QString toldOf(const FoundValue &value, const Registry &registry)
{
    const auto code = [&registry](const std::optional<UnitId> &unit) {
        const Unit *known = unit ? registry.byId(*unit) : nullptr;
        return known ? known->code : QStringLiteral("?");
    };
    const auto number = [](const std::optional<qint64> &count) {
        return count ? QString::number(*count) : QStringLiteral("?");
    };
    if (value.outcome == IntakeOutcome::Accept)
        return code(value.unit) + u'=' + number(value.installed) + (value.base ? u'/' + number(value.base) : QString());
    if (value.outcome == IntakeOutcome::Refuse)
        return QStringLiteral("× ") + reasonWord(value.reason);
    QString text = QStringLiteral("? ") + reasonWord(value.reason);
    for (const IntakeCandidate &candidate : value.candidates)
        text += u' ' + code(candidate.unit) + u':' + number(candidate.installed);
    return text;
}
} // namespace

void TestSheetRecognition::initTestCase()
{
    m_desk = sampleDesk(at("2020-08-19T06:00:00"));
    const auto knowledge = m_desk->intakeKnowledge(Day(2020, 8, 19));
    QVERIFY(knowledge.has_value());
    m_knowledge = *knowledge;
}

QVector<FoundValue> TestSheetRecognition::found(const QString &drawing, const QString &path)
{
    const IntakeContext &context = m_knowledge->context();
    QVector<FoundValue> values = recogniseSheets(drawnContent(drawing), path, context);
    compareWithName(values, path, context);
    for (FoundValue &value : values)
        judge(value, context);
    return values;
}

QString TestSheetRecognition::told(const QVector<FoundValue> &values) const
{
    QStringList lines;
    for (const FoundValue &value : values)
        lines.append(toldOf(value, m_knowledge->context().registry));
    return lines.join(QStringLiteral("; "));
}

void TestSheetRecognition::aLayoutSaysTheseFigures_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *drawing, const char *told, const char *path = "Book1.xlsx") {
        QTest::newRow(name) << QString::fromUtf8(drawing) << QString::fromUtf8(path) << QString::fromUtf8(told);
    };
    row("columns in any order",
        "Tỷ lệ | Đã cài (luỹ kế) | Đơn vị | Người dùng ĐTTM\n38% | 360 | Xã Húc | 946\n56,7% | 460 | Hướng Lộc | 811",
        "19468=360/946; 19474=460/811");
    row("without marks", "TT | Don vi | So nguoi dung dien thoai thong minh | So da cai dat\n1 | xa Huc | 946 | 360",
        "19468=360/946");
    row("abbreviations", "TT | ĐV | TS | LK | TL\n1 | x. Húc | 946 | 360 | 38,1%", "19468=360/946");
    row("English words", "No | Unit | Smartphone users | Installed | Rate\n1 | Xã Húc | 946 | 360 | 38.1%", "19468=360/946");
    row("installed, not installed, whole",
        "STT | Xã | Đã cài | Chưa cài | Tổng | Tỷ lệ\n1 | Xã Húc | 360 | 586 | 946 | 38,1%\n | Cộng | 360 | 586 | 946 |",
        "19468=360/946");
    row("two header rows, merged",
        "STT v2 | Đơn vị v2 | Kết quả cài đặt >3 | | | Ghi chú v2\n | | Trong ngày | Luỹ kế | Tỷ lệ (%)\n1 | Xã Húc | 14 | "
        "360 | 38,1 | sóng yếu",
        "19468=360");
    row("two header rows, written over the first column only",
        "TT | Đơn vị | Đã cài đặt | | Tổng số ĐTTM\n | | Trong ngày | Tổng số\n1 | Xã Húc | 14 | 360 | 946",
        "19468=360/946");
    row("several indicators side by side",
        "TT v2 | Xã v2 | NCOVI >2 | | Bluezone >2 | | Ghi chú v2\n | | Đã cài | Tỷ lệ | Đã cài | Tỷ lệ\n1 | Xã Húc | 700 | "
        "74,0 | 360 | 38,1",
        "19468=360");
    row("a column for each day",
        "TT | Đơn vị | 17/8 | 18/8 | 19/8\n1 | Xã Húc | 300 | 346 | 360\n2 | Hướng Lộc | 400 | 458 | 460",
        "19468=360; 19474=460");
    row("days below one heading", "TT v2 | Đơn vị v2 | Số đã cài >2 |\n | | Đến 18/8 | Đến 19/8\n1 | Xã Húc | 346 | 360",
        "19468=360");
    row("yesterday's column is not today's",
        "TT | Đơn vị | Đã cài đến hôm qua | Cài mới hôm nay | Luỹ kế\n1 | Xã Húc | 346 | 14 | 360", "19468=360");
    row("a plain column beside a cumulative one", "TT | Đơn vị | Số cài đặt | Luỹ kế\n1 | Xã Húc | 14 | 360", "19468=360");
    row("the day's increase beside a total of nothing named", "TT | Xã | Trong ngày | Tổng\n1 | Xã Húc | 14 | 360",
        "19468=360");
    row("population is no base", "TT | Xã | Dân số | Số người có smartphone | Đã cài\n1 | Xã Húc | 3900 | 946 | 360",
        "19468=360/946");
    row("staff and staff with phones",
        "TT | Đơn vị trường | Tổng số CBGVNV | Số CBGVNV có ĐTTM | Đã cài đặt | Tỷ lệ\n1 | MN Lìa | 17 | 16 | 16 | 100\n | "
        "Tổng | | | 16",
        "HH-MN489=16/17");
    row("a unit that says nothing",
        "TT | Xã | ĐTTM | Đã cài\n1 | Xã Húc | 946 | 360\n2 | Hướng Lộc | 806 | chưa báo\n3 | Ba Tầng | 952 | -\n | Cộng | "
        "| 360",
        "19468=360/946");
    row("column numbers below the head",
        "STT | Đơn vị | Tổng số ĐTTM | Đã cài | Tỷ lệ\n(1) | (2) | (3) | (4) | (5)=(4)/(3)\n1 | Xã Húc | 946 | 360 | 38,1%",
        "19468=360/946");
    row("column numbers as numbers",
        "STT | Đơn vị | Tổng số ĐTTM | Đã cài | Tỷ lệ\nA | B | 1 | 2 | 3\n1 | Xã Húc | 946 | 360 | 38,1%", "19468=360/946");
    row("units across, what they say below one another",
        "Nội dung | Xã Húc | Hướng Lộc\nSố người dùng ĐTTM | 946 | 806\nSố đã cài đặt | 360 | 460\nTỷ lệ | 38,1% | 57,1%",
        "19468=360/946; 19474=460/806");
    row("units across with numbers in front",
        "KẾT QUẢ CÀI ĐẶT BLUEZONE ĐẾN NGÀY 19/8/2020\nTT | Chỉ tiêu | Xã Húc | Xã Ba Tầng\n1 | Số người dùng ĐTTM | 946 | "
        "952\n2 | Số đã cài đặt | 360 | 432",
        "19468=360/946; 19477=432/952");
    row("a form: names on the left, values on the right",
        "PHIẾU BÁO CÁO\nĐơn vị báo cáo: | Xã Húc\nNgày báo cáo: | 19/8/2020\nNgười báo cáo: | Hồ Văn Thuận\nĐiện thoại: | "
        "0900 000 014\n"
        "Số người dùng ĐTTM: | 946\nSố đã cài (luỹ kế): | 360\nChưa cài: | 586\nTỷ lệ: | 38,1%",
        "19468=360/946");
    row("a form with units of measure",
        "UBND XÃ HÚC\nTT | Nội dung | ĐVT | Số lượng\n1 | Tổng số người dùng smartphone | người | 946\n2 | Đã cài đặt "
        "Bluezone | người | 360\n3 | Tỷ lệ | % | 38,1",
        "19468=360/946");
    row("villages and a total",
        "UBND HUYỆN HƯỚNG HÓA\nUBND XÃ HÚC\nBÁO CÁO ĐẾN NGÀY 19/8/2020\nSTT | Thôn, bản | Số ĐTTM | Đã cài\n1 | Thôn Ta "
        "Rùng | 500 | 200\n"
        "2 | Thôn Húc Ván | 446 | 160\n | Tổng cộng | 946 | 360",
        "19468=360/946");
    row("villages that are called like communes",
        "UBND XÃ HÚC\nSTT | Địa bàn | Số ĐTTM | Đã cài\n1 | Thuận | 500 | 200\n2 | Bản Tân Lập | 200 | 100\n3 | Khóm 3 | "
        "246 | 60\n | Cộng | 946 | 360",
        "19468=360/946");
    row("the total stands above its parts",
        "UBND XÃ HÚC\nSTT | Thôn | Số ĐTTM | Đã cài\n | Toàn xã | 946 | 360\n1 | Thôn 1 | 500 | 200\n2 | Thôn 2 | 446 | 160",
        "19468=360/946");
    row("parts that come to the whole base need no total",
        "UBND XÃ HÚC\nSTT | Thôn | Số ĐTTM | Đã cài\n1 | Thôn 1 | 500 | 200\n2 | Thôn 2 | 446 | 160", "19468=360");
    row("sections with totals of their own",
        "TT | Đơn vị trường | Tổng số CBGVNV | Đã cài\nI. Trường Mầm non\n1 | MN Lìa | 16 | 16\n2 | MN Thuận | 18 | 17\n | "
        "Cộng | 34 | 33\n"
        "II. Trường Tiểu học\n3 | TH Thuận | 34 | 24\n | Cộng | 34 | 24\n | TỔNG CỘNG | 68 | 57",
        "HH-MN489=16/16; HH-MN471=17/18; HH-TH471=24/34");
    row("a list of people and their crosses",
        "PHÒNG TƯ PHÁP\nĐến ngày 19/8/2020\nTT | Họ và tên | Số điện thoại | Đã cài | Chưa cài\n1 | Hồ Văn A | 0900 001 111 "
        "| x |\n2 | Lê Thị B | 0900 001 112 | | x\n"
        "3 | Lê C | 0900 001 113 | X |\n4 | Võ D | 0900 001 114 | x |\n5 | Võ E | 0900 001 115 | x |\n | Tổng cộng | | 4 | "
        "1",
        "HH-PTP=4");
    row("a list without a total",
        "PHÒNG TƯ PHÁP\nTT | Họ và tên | Đã cài | Chưa cài\n1 | Hồ Văn A | x |\n2 | Lê Thị B | | x\n3 | Lê C | x |\n4 | Võ "
        "D | x |\n5 | Võ E | x |",
        "HH-PTP=4");
    row("a list that says of each how it stands",
        "PHÒNG TƯ PHÁP\nTT | Họ tên | Chức vụ | Tình trạng\n1 | Hồ A | TP | Đã cài\n2 | Lê B | CV | Chưa cài\n3 | Lê C | CV "
        "| Đã cài\n4 | Võ D | CV | Đã cài\n5 | Võ E | CV | đã cài",
        "HH-PTP=4");
    row("a log: the line of the day",
        "TRUNG TÂM Y TẾ HUYỆN HƯỚNG HÓA\nNgày | Tổng số cán bộ | Tăng | Luỹ kế\n@2020-08-17 | 201 | 0 | 185\n@2020-08-18 | "
        "201 | 6 | 191\n@2020-08-19 | 201 | 3 | 194\n@2020-08-20 | | |",
        "HH-TTYT=194/201");
    row("a log written by hand", "TRUNG TÂM Y TẾ HUYỆN HƯỚNG HÓA\nNgày | Mới cài | Luỹ kế\n18/8 | 6 | 191\n19/8 | 3 | 194",
        "HH-TTYT=194");
    row("a sheet for each day", "-- 18.8\nXÃ HÚC\nTổng số | Đã cài\n946 | 346\n-- 19.8\nXÃ HÚC\nTổng số | Đã cài\n946 | 360",
        "19468=360/946");
    row("a sheet for each unit", "-- Xã Húc\nTổng số | Đã cài\n946 | 360\n-- Hướng Lộc\nTổng số | Đã cài\n806 | 460",
        "19468=360/946; 19474=460/806");
    row("a hidden sheet is not asked",
        "-- BC\nXÃ HÚC\nTổng số | Đã cài\n946 | 360\n-- (ẩn) nháp\nXÃ HÚC\nTổng số | Đã cài\n946 | 100", "19468=360/946");
    row("the same twice is once", "-- A\nXÃ HÚC\nTổng số | Đã cài\n946 | 360\n-- B\nXÃ HÚC\nTổng số | Đã cài\n946 | 360",
        "19468=360/946");
    row("two tables on a sheet",
        "TT | Xã | ĐTTM | Đã cài\n1 | Xã Húc | 946 | 360\n\n\n\nTT | Cơ quan | Tổng số CBCCVC | Đã cài\n1 | Phòng Tư pháp | "
        "5 | 5",
        "19468=360/946; HH-PTP=5/5");
    row("the title names the unit",
        "BÁO CÁO KẾT QUẢ CÀI ĐẶT BLUEZONE CỦA XÃ HÚC ĐẾN NGÀY 19/8/2020\nTổng số | Đã cài | Tỷ lệ\n946 | 360 | 38,1%",
        "19468=360/946");
    row("only the file's name names it", "KẾT QUẢ NGÀY 19/8/2020\nTổng số | Đã cài\n946 | 360", "19468=360/946",
        "thu/BC Bluezone xa Huc 19.8.xlsx");
    row("the file's name carries the code", "Tổng số | Đã cài\n5 | 5", "HH-PTP=5/5", "bao_cao_HH-PTP_1908.xlsx");
    row("the addressee is not the sender",
        "UBND XÃ HÚC\nKính gửi: Phòng Văn hóa và Thông tin huyện Hướng Hóa\nTổng số | Đã cài\n946 | 360\nNơi nhận:\nPhòng "
        "Nội vụ",
        "19468=360/946");
    row("the code decides", "Mã đơn vị | Tên đơn vị | Đã cài\n19468 | Xã Húc | 360\n19474 | Hướng Lộc | 460",
        "19468=360; 19474=460");
    row("grouped in one style", "TT | Đơn vị | Đã cài\n1 | TT Khe Sanh | 3.700\n2 | TT Lao Bảo | 3.105",
        "19429=3700; 19432=3105");
    row("grouped with blanks and commas", "TT | Đơn vị | Đã cài\n1 | TT Khe Sanh | 3 700\n2 | TT Lao Bảo | 3,105",
        "19429=3700; 19432=3105");
    row("a real number for a thousand", "TT | Đơn vị | Đã cài\n1 | TT Khe Sanh | #3.7\n2 | Xã Húc | 360",
        "19429=3700; 19468=360");
    row("words behind the number", "Đơn vị | Tổng số CBCC | Đã cài\nP. Y tế | 4 người | 4 đ/c", "HH-PYT=4/4");
    row("out of", "Đơn vị | Đã cài đặt/Tổng số\nPhòng Tư pháp | 5/5", "HH-PTP=5/5");
    row("a share of those with phones is no contradiction",
        "TT | Đơn vị | Tổng số CBCCVC | Có ĐTTM | Đã cài | Tỷ lệ\n1 | MN Lìa | 20 | 16 | 16 | 100%", "HH-MN489=16/20");
    row("numbered names", "Đơn vị | Đã cài\n1. Xã Húc | 360\n2) Hướng Lộc | 460", "19468=360; 19474=460");
    row("no heading over the names",
        " | Số người dùng ĐTTM | Đã cài\nXã Húc | 946 | 360\nHướng Lộc | 806 | 460\nTổng cộng (2 xã) | 1752 | 820",
        "19468=360/946; 19474=460/806");
    row("a total of all villages, counted in its name",
        "UBND XÃ HÚC\nTT | Thôn | ĐTTM | Đã cài\n1 | Thôn 1 | 500 | 200\n2 | Thôn 2 | 446 | 160\n | Tổng cộng toàn xã (2 "
        "thôn) | 946 | 360",
        "19468=360/946");
    row("a share of the target is no share of the base",
        "TT | Xã | ĐTTM | Đã cài | Tỷ lệ (%) | Tỷ lệ so với kế hoạch (%)\n1 | Xã Húc | 946 | 360 | 38,1 | 63,4",
        "19468=360/946");
    row("the day's share beside the whole's",
        "TT v2 | Xã v2 | ĐTTM v2 | Trong ngày >2 | | Luỹ kế >2 |\n | | | Số cài | Tỷ lệ | Số cài | Tỷ lệ\n1 | Xã Húc | 946 "
        "| 14 | 1,5% | 360 | 38,1%",
        "19468=360/946");
    row("from one day to another", "BÁO CÁO TỪ NGÀY 14/8 ĐẾN NGÀY 19/8/2020\nĐơn vị | Đã cài\nXã Húc | 360", "19468=360",
        "BC 19.8.xlsx");
    row("the order's date and the target's are not the figures'",
        "(Theo Công văn số 978/UBND-VP ngày 14/8/2020; số liệu đến 14h00 ngày 19/8/2020)\nChỉ tiêu đến ngày 20/8/2020: "
        "60%\nĐơn vị | Đã cài\nXã Húc | 360",
        "19468=360", "BC 19.8.xlsx");
    row("a name misspelt, far from every other", "Đơn vị | Đã cài\nXã Hướng Phùg | 1.330", "19441=1330");
    row("the whole and the installed below one heading",
        "TT v2 | Xã v2 | Kết quả cài đặt Bluezone >3 | |\n | | Tổng số | Đã cài | Tỷ lệ\n1 | Xã Húc | 946 | 360 | 38,1%",
        "19468=360/946");
    row("the program's name alone is the heading",
        "TT | Cơ quan | Tổng số CB | Bluezone | Tỷ lệ\n1 | Phòng Tư pháp | 5 | 5 | 100%", "HH-PTP=5/5");
    row("six digits of a date in the file's name", "Đơn vị | Đã cài\nXã Húc | 360", "19468=360", "bc_190820.xlsx");
    row("the unit on a line of its own", "Đơn vị: UBND xã Húc\nSố người dùng ĐTTM | Số máy cài đặt thành công\n946 | 360",
        "19468=360/946");
    row("two tables side by side",
        "TT | Xã | Đã cài | | TT | Xã | Đã cài\n1 | Xã Húc | 360 | | 2 | Hướng Lộc | 460\n3 | Ba Tầng | 430 | | 4 | Xã Xy | "
        "170",
        "19468=360; 19477=430; 19474=460; 19492=170");
    row("a short form with a date", "Đơn vị: | Xã Húc\nNgày: | 19/8/2020\nĐã cài: | 360", "19468=360");
    row("targets and leaflets are no figures",
        "TT | Xã | Chỉ tiêu | Tờ rơi đã phát | Số hộ tuyên truyền | Đã cài\n1 | Xã Húc | 568 | 500 | 200 | 360",
        "19468=360");
}

void TestSheetRecognition::aLayoutSaysTheseFigures()
{
    QFETCH(QString, drawing);
    QFETCH(QString, path);
    QFETCH(QString, told);
    QCOMPARE(this->told(found(drawing, path)), told);
}

void TestSheetRecognition::whatIsDoubtfulIsAsked_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *drawing, const char *told, const char *path = "Book1.xlsx") {
        QTest::newRow(name) << QString::fromUtf8(drawing) << QString::fromUtf8(path) << QString::fromUtf8(told);
    };
    row("no unit anywhere", "Tổng số | Đã cài\n946 | 360", "? no_unit");
    row("another district", "UBND HUYỆN ĐAKRÔNG\nUBND XÃ TÀ LONG\nTT | Đơn vị | Đã cài\n1 | Xã Tà Long | 341",
        "? unknown_unit");
    row("a body inside a commune", "UBND XÃ HÚC\nTRẠM Y TẾ XÃ\nTT | Đơn vị | Đã cài\n1 | Trạm Y tế xã Húc | 6",
        "? unknown_unit");
    row("a name no longer used", "UBND XÃ A TÚC\nSố người dùng ĐTTM | Đã cài\n716 | 360", "? retired_unit 19489:360");
    row("the file is called after another unit", "UBND XÃ HÚC\nTổng số | Đã cài\n946 | 360",
        "? unit_conflict 19468:360 19450:360", "BC Tan Hop 19.8.xlsx");
    row("six digits of yesterday in the file's name", "Đơn vị | Đã cài\nXã Húc | 360", "? wrong_day 19468:360",
        "bc_180820.xlsx");
    row("code and name are of two units", "Mã đơn vị | Tên đơn vị | Đã cài\n19468 | Xã Ba Tầng | 432",
        "? unit_conflict 19468:432 19477:432");
    row("a commune's offices are not its people",
        "UBND XÃ HÚC\nTT | Đơn vị | Tổng số | Đã cài\n1 | Công an xã | 200 | 180\n2 | Trạm Y tế xã | 200 | 180\n | Cộng | "
        "400 | 360",
        "? partial 19468:360");
    row("a near twin misspelt", "Đơn vị | Đã cài\nXã Tân Lâp | 930", "? ambiguous_unit 19462:930");
    row("the letterhead is another unit's", "UBND XÃ HÚC\nTT | Đơn vị | Đã cài\n1 | Xã Ba Tầng | 432",
        "? unit_conflict 19477:432 19468:432");
    row("yesterday's file", "UBND XÃ HÚC\nSố liệu đến ngày 18/8/2020\nTổng số | Đã cài\n946 | 346", "? wrong_day 19468:346",
        "Huc 18.8.xlsx");
    row("only the file's name is of yesterday", "UBND XÃ HÚC\nTổng số | Đã cài\n946 | 346", "? wrong_day 19468:346",
        "Huc_1808.xlsx");
    row("title and file name differ", "UBND XÃ HÚC\nSố liệu đến ngày 18/8/2020\nTổng số | Đã cài\n946 | 360",
        "? date_conflict 19468:360", "Huc 19.8.xlsx");
    row("the latest day of a log is yesterday", "XÃ HÚC\nNgày | Luỹ kế\n17/8 | 300\n18/8 | 346\n19/8 |",
        "? wrong_day 19468:346");
    row("two sheets, two figures", "-- A\nXÃ HÚC\nTổng số | Đã cài\n946 | 360\n-- B\nXÃ HÚC\nTổng số | Đã cài\n946 | 361",
        "? two_values 19468:360 19468:361");
    row("the total is not what its parts come to",
        "UBND XÃ HÚC\nTT | Thôn | ĐTTM | Đã cài\n1 | Thôn 1 | 500 | 200\n2 | Thôn 2 | 446 | 160\n | Cộng | 946 | 306",
        "? total_mismatch 19468:306 19468:360");
    row("a total of units that does not fit", "TT | Xã | Đã cài\n1 | Xã Húc | 360\n2 | Hướng Lộc | 460\n | Cộng | 830",
        "? total_mismatch 19468:360; ? total_mismatch 19474:460");
    row("a village is missing",
        "UBND XÃ HÚC\nTT | Thôn | ĐTTM | Đã cài\n1 | Thôn 1 | 500 | 360\n2 | Thôn 2 | 446 | chưa có\n | Cộng | 946 | 360",
        "? partial 19468:360");
    row("villages without a total", "UBND XÃ HÚC\nTT | Thôn | Đã cài\n1 | Thôn 1 | 200\n2 | Thôn 2 | 160",
        "? partial 19468:360");
    row("the ratio speaks of another number", "TT | Đơn vị | ĐTTM | Đã cài | Tỷ lệ\n1 | Xã Húc | 946 | 360 | 45,2%",
        "? ratio_mismatch 19468:360");
    row("the rest speaks of another number", "TT | Đơn vị | ĐTTM | Đã cài | Chưa cài\n1 | Xã Húc | 946 | 360 | 500",
        "? ratio_mismatch 19468:360");
    row("only the day's increase", "Đơn vị | Số cài mới trong ngày\nXã Húc | 14", "? new_in_day_only 19468:360");
    row("only what is left", "Đơn vị | Số ĐTTM | Số chưa cài\nXã Húc | 946 | 586", "? remaining_only 19468:360");
    row("only a percentage", "Đơn vị | Tỷ lệ cài đặt Bluezone\nXã Húc | %0.38", "? percent_only");
    row("a letter among the digits", "Đơn vị | Đã cài\nXã Húc | 36O", "? letters_in_number 19468:360");
    row("about", "Đơn vị | Đã cài\nXã Húc | khoảng 360", "? approximate 19468:360");
    row("a formula without a result", "Đơn vị | Đã cài\nXã Húc | !", "? no_cached_result");
    row("a formula without a result as the total",
        "UBND XÃ HÚC\nTT | Thôn | Đã cài\n1 | Thôn 1 | 200\n2 | Thôn 2 | 160\n | Cộng | !", "? no_cached_result 19468:360");
    row("crossed out", "Đơn vị | Đã cài\nXã Húc | ~360", "? two_values 19468:360");
    row("a thousandth", "Đơn vị | Đã cài\nTT Khe Sanh | 4", "? separator_unclear 19429:4000 19429:4");
    row("two numbers in a cell", "Đơn vị | Đã cài\nXã Húc | 360 hoặc 306", "? two_values");
    row("below yesterday", "Đơn vị | Đã cài\nXã Húc | 300", "? below_yesterday 19468:646 19468:300");
    row("another campaign's table",
        "KẾT QUẢ KÍCH HOẠT VNEID ĐẾN NGÀY 19/8/2020\nTT | Đơn vị | Tổng số | Đã kích hoạt\n1 | Xã Húc | 946 | 360",
        "× other_campaign");
    row("nobody has filled it in", "UBND XÃ HÚC\nSTT | Mã đơn vị | Tên đơn vị | ĐTTM | Đã cài\n1 | 19468 | Xã Húc | 946 |",
        "× blank_template");
    row("a form nobody has filled in", "Đơn vị báo cáo: | Xã Húc\nSố người dùng ĐTTM: | 946\nSố đã cài: |",
        "× blank_template");
}

void TestSheetRecognition::whatIsDoubtfulIsAsked()
{
    aLayoutSaysTheseFigures();
}

void TestSheetRecognition::thePlaceOfEveryThingIsKnown()
{
    const auto values =
        found(QStringLiteral("UBND XÃ HÚC\nSố liệu tính đến 14h00 ngày 19/8/2020\nTổng số ĐTTM | Đã cài\n946 | 360"));
    QCOMPARE(values.size(), 1);
    const FoundValue &value = values.first();
    QCOMPARE(value.numberBy.place, (SourcePlace{0, 3, 1, 0, 0}));
    QCOMPARE(value.baseBy.place, (SourcePlace{0, 3, 0, 0, 0}));
    QCOMPARE(value.unitBy.place, (SourcePlace{0, 0, 0, 0, 0}));
    QCOMPARE(value.dayBy.place, (SourcePlace{0, 1, 0, 28, 9}));
    QCOMPARE(value.reportDay, std::optional(Day(2020, 8, 19)));
    QCOMPARE(value.asOf, QTime(14, 0));
    QCOMPARE(value.numberBy.text, QStringLiteral("Đã cài"));
}

void TestSheetRecognition::placesOfATurnedTableAreTurnedBack()
{
    const auto values =
        found(QStringLiteral("Nội dung | Xã Húc | Hướng Lộc\nSố người dùng ĐTTM | 946 | 806\nSố đã cài đặt | 360 | 460"));
    QCOMPARE(values.size(), 2);
    QCOMPARE(values.last().numberBy.place, (SourcePlace{0, 2, 2, 0, 0}));
    QCOMPARE(values.last().unitBy.place, (SourcePlace{0, 0, 2, 0, 0}));
}

void TestSheetRecognition::headingsThatWereTaughtCount()
{
    const QString drawing = QStringLiteral("TT | Đơn vị | ĐTTM | KQ 1 | KQ 2\n1 | Xã Húc | 946 | 360 | 12");
    IntakeContext context = m_knowledge->context();
    context.learnedColumns.insert(QStringLiteral("kq 1"), QStringLiteral("installed"));
    context.learnedColumns.insert(QStringLiteral("kq 2"), QStringLiteral("ignore"));
    const auto values = recogniseSheets(drawnContent(drawing), QStringLiteral("a.xlsx"), context);
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().installed, std::optional<qint64>(360));
}

void TestSheetRecognition::aTaughtColumnCountsWhateverTheOthersPromise()
{
    const QString drawing =
        QStringLiteral("TT | Đơn vị | Lũy kế Bluezone | Số đã cài rà soát | Ghi chú\n1 | Xã Húc | 360 | 352 | x");
    IntakeContext context = m_knowledge->context();
    const auto before = recogniseSheets(drawnContent(drawing), QStringLiteral("a.xlsx"), context);
    QCOMPARE(before.size(), 1);
    QVERIFY(before.first().numberBy.by != Recognised::By::Learned);
    context.learnedColumns.insert(QStringLiteral("so da cai ra soat"), QStringLiteral("installed"));
    const auto after = recogniseSheets(drawnContent(drawing), QStringLiteral("a.xlsx"), context);
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.first().installed, std::optional<qint64>(352));
    QCOMPARE(after.first().numberBy.by, Recognised::By::Learned);
    QCOMPARE(after.first().numberBy.text, QStringLiteral("Số đã cài rà soát"));
}

void TestSheetRecognition::contradictingColumnsSayWhichNumberStandsWhere()
{
    const auto values = found(QStringLiteral("TT | Đơn vị | Số đã cài (tổ 1) | Số đã cài (tổ 2)\n1 | Xã Húc | 360 | 352"));
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().reason, IntakeReason::TwoValues);
    QCOMPARE(values.first().candidates.size(), 2);
    QCOMPARE(values.first().candidates.first().heading, QStringLiteral("Số đã cài (tổ 1)"));
    QCOMPARE(values.first().candidates.last().heading, QStringLiteral("Số đã cài (tổ 2)"));
    QCOMPARE(values.first().candidates.last().installed, std::optional<qint64>(352));
}

void TestSheetRecognition::namesThatWereTaughtCount()
{
    IntakeContext context = m_knowledge->context();
    const UnitId huc = context.registry.byCode(QStringLiteral("19468"))->id;
    context.learnedNames.insert(QStringLiteral("huc nui"), huc);
    const auto values =
        recogniseSheets(drawnContent(QStringLiteral("Đơn vị | Đã cài\nHúc núi | 360")), QStringLiteral("a.xlsx"), context);
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().unit, std::optional(huc));
    QCOMPARE(values.first().unitBy.by, Recognised::By::Learned);
}

void TestSheetRecognition::tenThousandRowsAreOneResult()
{
    QString drawing = QStringLiteral("UBND XÃ HÚC\nKết quả đến ngày 19/8/2020\nSTT | Hộ | Thôn | Có ĐTTM | Đã cài\n");
    for (int i = 1; i <= 10'000; ++i)
        drawing += QStringLiteral("%1 | Hộ %1 | Bản %2 | %3 | %4\n").arg(i).arg(i % 9).arg(i <= 946).arg(i <= 360);
    drawing += QStringLiteral(" | Tổng cộng | | 946 | 360");
    QCOMPARE(told(found(drawing)), QStringLiteral("19468=360/946"));
}

QTEST_GUILESS_MAIN(TestSheetRecognition)
#include "tst_sheetrecognition.moc"
