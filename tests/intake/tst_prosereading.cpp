// What documents say outside their tables of figures: letterheads, sentences, and papers that are no reports.
#include "core/intake/prosereading.h"
#include "core/intake/recognition.h"
#include "tests/support/intakesample.h"

#include <QTest>

using namespace dophu;

class TestProseReading : public QObject
{
    Q_OBJECT

private slots:
    void theLetterheadNamesTheWriterAndTheDay();
    void aPdfsLetterheadStandsInTwoColumnsOfOneLine();
    void sentencesGiveFigureBaseAndShare();
    void theWriterIsTheUnitWhereNoSentenceNamesOne();
    void anotherUnitInTheSentenceIsAsked();
    void anotherDayInTheLetterheadIsAsked();
    void aDocumentOfYesterdayIsAsked();
    void anInvitationIsNoReport();
    void aTableOfFiguresLeavesNothingToTheProse();
    void aMailIsReadAsAMessage();

private:
    QVector<FoundValue> read(const SourceContent &content) const
    {
        return recogniseProse(content, QStringLiteral("a.docx"), m_sample.on(Day(2020, 8, 19)));
    }
    IntakeSample m_sample;
};

namespace
{

GridCell cell(const char *text)
{
    GridCell one;
    one.kind = CellKind::Text;
    one.text = QString::fromUtf8(text);
    return one;
}

CellGrid letterhead(const char *writer, const char *day)
{
    CellGrid grid;
    grid.name = QStringLiteral("Bảng 1");
    GridRow row;
    row.cells = {cell(writer), cell(day)};
    grid.rows = {row};
    return grid;
}

SourceContent documentOf(const QStringList &lines, const std::optional<CellGrid> &head = {})
{
    SourceContent content;
    content.kind = SourceKind::Docx;
    if (head)
        content.parts.append(*head);
    int number = 0;
    for (const QString &line : lines)
        content.parts.append(ProseLine{++number, 0, line});
    return content;
}

CellGrid usualHead()
{
    return letterhead(
        "TỈNH QUẢNG TRỊ\nCHI CỤC THI HÀNH ÁN DÂN SỰ HUYỆN HƯỚNG HÓA\nSố: 38/BC",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHướng Hóa, ngày 19 tháng 8 năm 2020");
}

const QStringList usualBody{
    QStringLiteral("BÁO CÁO"),
    QStringLiteral("Kết quả cài đặt ứng dụng Bluezone"),
    QStringLiteral("Kính gửi: Phòng Văn hóa và Thông tin huyện."),
    QStringLiteral("Thực hiện Công văn số 978/UBND-VP ngày 14/8/2020 của UBND huyện, đơn vị báo cáo như sau:"),
    QStringLiteral("- Tổng số CBCCVC: 11 người."),
    QStringLiteral("- Số người đã cài đặt ứng dụng Bluezone tính đến 14h00 ngày 19/8/2020: 7 người, đạt 63,64%."),
    QStringLiteral("- Số buổi phát thanh: 6 lượt; đã phát 100 tờ rơi."),
    QStringLiteral("Trên đây là báo cáo kết quả, kính gửi Phòng Văn hóa và Thông tin tổng hợp./.")};

} // namespace

void TestProseReading::theLetterheadNamesTheWriterAndTheDay()
{
    const IntakeContext context = m_sample.on(Day(2020, 8, 19));
    const ProseHead head = proseHeadOf(documentOf(usualBody, usualHead()), context);
    QCOMPARE(head.unit.kind, UnitMatch::Kind::Sure);
    QCOMPARE(m_sample.codeOf(head.unit.unit), QStringLiteral("HH-THA"));
    QCOMPARE(head.day, std::optional(Day(2020, 8, 19)));
    QCOMPARE(head.unitBy.place.part, 0);
    QCOMPARE(head.unitBy.place.column, 0);
    const ProseHead commune = proseHeadOf(
        documentOf(usualBody, letterhead("UBND HUYỆN HƯỚNG HÓA\nUBND XÃ TÂN LIÊN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
        context);
    QCOMPARE(m_sample.codeOf(commune.unit.unit), QStringLiteral("19465"));
}

void TestProseReading::aPdfsLetterheadStandsInTwoColumnsOfOneLine()
{
    const QStringList lines{QStringLiteral("UBND HUYỆN HƯỚNG HÓA          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                            QStringLiteral("TRƯỜNG THCS KHE SANH           Độc lập - Tự do - Hạnh phúc"),
                            QStringLiteral("Số: 12/BC        Khe Sanh, ngày 19 tháng 8 năm 2020")};
    const ProseHead head = proseHeadOf(documentOf(lines + usualBody), m_sample.on(Day(2020, 8, 19)));
    QCOMPARE(m_sample.codeOf(head.unit.unit), QStringLiteral("HH-CS429"));
    QCOMPARE(head.day, std::optional(Day(2020, 8, 19)));
}

void TestProseReading::sentencesGiveFigureBaseAndShare()
{
    const QVector<FoundValue> values = read(documentOf(usualBody, usualHead()));
    QCOMPARE(values.size(), 1);
    const FoundValue &value = values.first();
    QCOMPARE(value.outcome, IntakeOutcome::Accept);
    QCOMPARE(m_sample.codeOf(value.unit), QStringLiteral("HH-THA"));
    QCOMPARE(value.installed, std::optional<qint64>(7));
    QCOMPARE(value.base, std::optional<qint64>(11));
    QCOMPARE(value.reportDay, std::optional(Day(2020, 8, 19)));
    QCOMPARE(value.asOf, QTime(14, 0));
    QVERIFY(value.numberBy.place.isValid());
}

void TestProseReading::theWriterIsTheUnitWhereNoSentenceNamesOne()
{
    const QVector<FoundValue> values = read(documentOf(usualBody, usualHead()));
    QCOMPARE(values.first().unitBy.by, Recognised::By::Title);
    QStringList nobody = usualBody;
    const QVector<FoundValue> unnamed = read(documentOf(nobody));
    QCOMPARE(unnamed.size(), 1);
    QCOMPARE(unnamed.first().reason, IntakeReason::NoUnit);
}

void TestProseReading::anotherUnitInTheSentenceIsAsked()
{
    QStringList other = usualBody;
    other.replaceInStrings(QStringLiteral("đơn vị báo cáo"), QStringLiteral("Hạt Kiểm lâm huyện báo cáo"));
    const QVector<FoundValue> values = read(documentOf(other, usualHead()));
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().reason, IntakeReason::UnitConflict);
    QCOMPARE(values.first().candidates.size(), 2);
}

void TestProseReading::anotherDayInTheLetterheadIsAsked()
{
    CellGrid head = usualHead();
    head.rows.first().cells[1].text.replace(QStringLiteral("ngày 19"), QStringLiteral("ngày 18"));
    QCOMPARE(read(documentOf(usualBody, head)).first().reason, IntakeReason::DateConflict);
}

void TestProseReading::aDocumentOfYesterdayIsAsked()
{
    CellGrid head = usualHead();
    head.rows.first().cells[1].text.replace(QStringLiteral("ngày 19"), QStringLiteral("ngày 18"));
    QStringList yesterday = usualBody;
    yesterday.replaceInStrings(QStringLiteral("19/8/2020"), QStringLiteral("18/8/2020"));
    QCOMPARE(read(documentOf(yesterday, head)).first().reason, IntakeReason::WrongDay);
}

void TestProseReading::anInvitationIsNoReport()
{
    const QStringList invitation{
        QStringLiteral("GIẤY MỜI"),
        QStringLiteral("Kính mời đại diện 21 xã, thị trấn dự họp vào lúc 08h00 ngày 18/8/2020 tại phòng "
                       "họp số 2. Thành phần: 45 đại biểu."),
        QStringLiteral("Tài liệu gửi kèm Công văn số 512/SNV-CCHC ngày 12/8/2020.")};
    const QVector<FoundValue> values =
        read(documentOf(invitation, letterhead("UBND HUYỆN HƯỚNG HÓA\nPHÒNG NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().outcome, IntakeOutcome::Refuse);
    QCOMPARE(values.first().reason, IntakeReason::NotAReport);
}

void TestProseReading::aTableOfFiguresLeavesNothingToTheProse()
{
    SourceContent content = documentOf({QStringLiteral("BÁO CÁO"), QStringLiteral("Đơn vị báo cáo như sau:")}, usualHead());
    CellGrid figures;
    GridCell number;
    number.kind = CellKind::Number;
    number.number = 7;
    for (int i = 0; i < 4; ++i) {
        GridRow row;
        row.index = i;
        row.cells = {cell("Thi hành án"), number, number, number};
        figures.rows.append(row);
    }
    content.parts.append(figures);
    QVERIFY(read(content).isEmpty());
}

void TestProseReading::aMailIsReadAsAMessage()
{
    SourceContent content =
        documentOf({QStringLiteral("Từ: Thanh tra huyện <donvi31@example.vn>"),
                    QStringLiteral("Đã gửi: Thứ Tư, 19 tháng 8 năm 2020 10:32"), QStringLiteral("Chủ đề: BC"), QString(),
                    QStringLiteral("Thanh tra huyện: tổng số CBCCVC 6; đã cài 6; chưa cài 0.")});
    content.kind = SourceKind::Email;
    const QVector<FoundValue> values = read(content);
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().outcome, IntakeOutcome::Accept);
    QCOMPARE(values.first().received.time(), QTime(10, 32));
}

QTEST_GUILESS_MAIN(TestProseReading)
#include "tst_prosereading.moc"
