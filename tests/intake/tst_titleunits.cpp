// Who writes: the unit that the lines above a table, a signature below it, a sheet's or a file's name give, or why it is asked.
#include "core/intake/sheetunits.h"
#include "tests/support/intakesample.h"

#include <QTest>

using namespace dophu;

class TestTitleUnits : public QObject
{
    Q_OBJECT

private slots:
    void titles_data();
    void titles();
    void signatures_data();
    void signatures();
    void names_data();
    void names();

private:
    QString told(const NamedUnit &named) const;
    static QVector<LineOfSheet> lines(const QString &text);
    IntakeContext context() const { return m_sample.on(Day(QDate(2020, 8, 19))); }
    IntakeSample m_sample;
};

// "19468", "silent", "unknown", "part 19468", "asked 19468".
QString TestTitleUnits::told(const NamedUnit &named) const
{
    if (named.isSure())
        return m_sample.codeOf(named.unit);
    if (named.isSilent())
        return QStringLiteral("silent");
    QStringList words{named.doubt == IntakeReason::UnknownUnit ? QStringLiteral("unknown")
                      : named.doubt == IntakeReason::Partial   ? QStringLiteral("part")
                                                               : QStringLiteral("asked")};
    for (const UnitId unit : named.candidates)
        words.append(m_sample.codeOf(unit));
    return words.join(u' ');
}

QVector<LineOfSheet> TestTitleUnits::lines(const QString &text)
{
    QVector<LineOfSheet> all;
    for (const QString &line : text.split(u'\n')) {
        SourcePlace place;
        place.part = 0;
        place.row = int(all.size());
        place.column = 0;
        all.append({line, place});
    }
    return all;
}

void TestTitleUnits::titles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("UBND HUYỆN HƯỚNG HÓA - UBND XÃ LÌA", "19489");
    row("Huyện Hướng Hóa, xã Ba Tầng", "19477");
    row("Kính gửi: Phòng VHTT. Đơn vị gửi: Xã Thuận", "19471");
    row("Kính gửi: UBND huyện, Phòng VHTT, Phòng Nội vụ", "silent");
    row("Biểu tổng hợp các thôn trên địa bàn xã Thanh", "19480");
    row("Biểu 02", "silent");
    row("VIỆN KSND HUYỆN HƯỚNG HÓA", "HH-VKS");
    row("UBND HUYỆN HƯỚNG HÓA\nPHÒNG TÀI CHÍNH - KẾ HOẠCH", "HH-TCKH");
    row("TỔNG HỢP CÁC TRƯỜNG CỤM LAO BẢO", "silent");
    row("CÁC XÃ VÙNG LÌA", "silent");
    row("UBND XÃ TÂN HỢP\nThôn Hòa Thành", "part 19450");
    row("THÔN TÂN HỮU - XÃ TÂN LIÊN", "part 19465");
    row("Khóm 3, thị trấn Khe Sanh", "part 19429");
    row("TRUNG TÂM Y TẾ HUYỆN\nKHOA DƯỢC", "part HH-TTYT");
    row("Bản tổng hợp xã Xy", "19492");
    row("Khối dân vận\nXã Xy", "19492");
    row("UBND HUYỆN GIO LINH\nPHÒNG NỘI VỤ", "unknown");
    row("PHÒNG NỘI VỤ\nHUYỆN GIO LINH - TỈNH QUẢNG TRỊ", "unknown");
    row("KHO BẠC NHÀ NƯỚC GIO LINH", "unknown");
    row("UBND XÃ THANH 3", "asked 19480");
    row("UBND XÃ THANH 19/8", "19480");
}

void TestTitleUnits::titles()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(told(unitOfLines(lines(text), context())), expected);
}

void TestTitleUnits::signatures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("TM. ỦY BAN NHÂN DÂN XÃ HƯỚNG SƠN\nCHỦ TỊCH\nHồ Văn Thuận", "19444");
    row("T/M UBND xã Lìa", "19489");
    row("Đơn vị báo cáo: xã Thanh", "19480");
    row("Mã: 19492", "19492");
    row("Trường THCS Tân Lập\nHiệu trưởng", "HH-CS462");
    row("Thuận", "silent"); // who signs
    row("Nguyễn Thị Thanh", "silent");
    row("Nơi nhận:\nPhòng Nội vụ\nLưu: VT", "silent");
    row("- UBND huyện\n- Phòng Nội vụ", "silent");
    row("UBND xã Húc\nUBND xã Thanh", "silent");
    row("UBND XÃ HÚC NGHÌ", "silent");
}

void TestTitleUnits::signatures()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(told(unitOfSignature(lines(text), context())), expected);
}

void TestTitleUnits::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(expected);
    };
    row("HuongLoc 19.8", "19474");
    row("UBNDxaTanHop", "19450");
    row("BC_xa_HSon", "19444");
    row("tanthanh", "19456");
    row("laobao 1908", "19432");
    row("BC Tan Hop 19.8", "19450");
    row("Thanh 4", "asked 19480");
    row("Thuan 19", "19471");
    row("HS 1908", "silent");
    row("Thon Ta Rung - xa Huc", "asked 19468");
    row("UBND xa Huc Nghi", "unknown");
    row("Book1", "silent");
}

void TestTitleUnits::names()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(told(unitOfName(name, Recognised::By::FileName, context())), expected);
}

QTEST_GUILESS_MAIN(TestTitleUnits)
#include "tst_titleunits.moc"
