// How the window writes what it knows: numbers, findings, hours, failures.
#include "ui/entry/daysheeteditor.h"
#include "ui/widgets/timereading.h"
#include "ui/widgets/deadline.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/words.h"

#include "tests/support/sampledesk.h"

#include <QTest>

using namespace dophu;

namespace
{

Finding found(FindingCode code, qint64 first, qint64 second, std::optional<qint64> offered = {}, Day since = {})
{
    Finding finding;
    finding.code = code;
    finding.first = first;
    finding.second = second;
    finding.since = since;
    if (offered)
        finding.offered = Count::from(*offered);
    return finding;
}

} // namespace

class TestEntryWords : public QObject
{
    Q_OBJECT

private slots:
    void numbersCarryDotsAndATrueMinus();
    void aFindingIsOneSentence_data();
    void aFindingIsOneSentence();
    void hoursAsClerksTypeThem_data();
    void hoursAsClerksTypeThem();
    void theDeadlineSaysTheNextHour_data();
    void theDeadlineSaysTheNextHour();
    void everyFailureSaysWhatHappened();
    void aRefusalNamesTheSign();
};

void TestEntryWords::numbersCarryDotsAndATrueMinus()
{
    QCOMPARE(words::count(1312), QStringLiteral("1.312"));
    QCOMPARE(words::count(1234567), QStringLiteral("1.234.567"));
    QCOMPARE(words::count(std::optional<Count>()), QStringLiteral("–"));
    QCOMPARE(words::increase(47), QStringLiteral("+47"));
    QCOMPARE(words::increase(0), QStringLiteral("0"));
    QVERIFY(!words::increase(-10).startsWith(u'-'));
    QCOMPARE(words::increase(-10).mid(1), QStringLiteral("10"));
    QCOMPARE(words::percent(Coverage::of(*Count::from(18512), *Count::from(32296))), QStringLiteral("57,32%"));
    QCOMPARE(words::points(263), QStringLiteral("+2,63 điểm"));
    QCOMPARE(words::weekdayDate(Day(2020, 8, 19)), QStringLiteral("Thứ Tư, 19/8/2020"));
    QCOMPARE(words::weekdayShort(Day(2020, 8, 16)), QStringLiteral("CN"));
    QCOMPARE(words::duration(96), QStringLiteral("1 giờ 36 phút"));
    QCOMPARE(words::folded(QStringLiteral("Đồn Húc.")), QStringLiteral("donhuc"));
}

void TestEntryWords::aFindingIsOneSentence_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<qint64>("offered");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *why, FindingCode code, qint64 first, qint64 second, qint64 offered,
                        const char *sentence) {
        QTest::newRow(why) << int(code) << first << second << offered << QString::fromUtf8(sentence);
    };
    row("digits exchanged", FindingCode::BelowYesterday, 526, 554, 562,
        "Luỹ kế giảm 28 người: 18/8 là 554, hôm nay 526. Có phải 562, gõ đảo số?");
    row("a zero too many", FindingCode::AboveBase, 7580, 1267, 758, "Số 7.580 vượt mẫu số 1.267. Có phải 758, thừa số 0?");
    row("the day's increase as the total", FindingCode::BelowYesterday, 47, 1059, 1106,
        "47 giống số tăng trong ngày. Có phải 1.106 (1.059 + 47)?");
    row("nothing to offer", FindingCode::AboveBase, 1300, 1267, -1, "Số 1.300 vượt mẫu số 1.267.");
    row("a jump", FindingCode::Jump, 115, 198, -1, "Tăng 115 người, gấp 5,8 lần trung bình 7 ngày.");
    row("a jump from a standstill", FindingCode::Jump, 115, 0, -1, "Tăng 115 người, 7 ngày trước gần như không tăng.");
    row("unchanged", FindingCode::Unchanged, 995, 3, -1, "Không tăng 3 ngày liền, giữ 995 từ 18/8.");
    row("base above population", FindingCode::BaseAbovePopulation, 3100, 2900, -1, "Mẫu số 3.100 lớn hơn dân số 2.900.");
    row("a zero too few", FindingCode::BelowYesterday, 75, 724, 750,
        "Luỹ kế giảm 649 người: 18/8 là 724, hôm nay 75. Có phải 750, thiếu số 0?");
    row("a digit too few", FindingCode::BelowYesterday, 85, 723, 815,
        "Luỹ kế giảm 638 người: 18/8 là 723, hôm nay 85. Có phải 815, thiếu số 1?");
    row("a digit struck twice", FindingCode::AboveBase, 8155, 1405, 815,
        "Số 8.155 vượt mẫu số 1.405. Có phải 815, thừa số 5?");
    row("the thousands mark", FindingCode::AboveBase, 1106000, 1619, 1106,
        "Số 1.106.000 vượt mẫu số 1.619. Có phải 1.106, nhầm dấu chấm nghìn?");
    row("a jump with a likely value", FindingCode::Jump, 115, 198, 868,
        "Tăng 115 người, gấp 5,8 lần trung bình 7 ngày. Có phải 868?");
    row("yesterday's number", FindingCode::SameAsYesterday, 63, 92, -1,
        "Trùng số ngày 18/8 (63), mỗi ngày thường tăng khoảng 9.");
    row("another unit's number", FindingCode::EqualToOther, 1106, 0, -1, "Trùng số mới của xã Tân Liên (1.106).");
    row("neighbours exchanged", FindingCode::Exchanged, 227, 1347, 1347,
        "Giống đổi chỗ với xã Tân Liên, hai ô ghi 227 và 1.347. Có phải 1.347?");
    row("a block too low", FindingCode::ShiftedBlock, 8, 1, -1, "8 ô từ xã Tân Liên lệch xuống một dòng. Dời lên?");
    row("a block too high", FindingCode::ShiftedBlock, 8, -1, -1, "8 ô từ xã Tân Liên lệch lên một dòng. Dời xuống?");
    row("a cell of a block", FindingCode::ShiftedBlock, 8, 1, 486, "8 ô từ xã Tân Liên lệch xuống một dòng. Có phải 486?");
    row("a file sent again", FindingCode::FileResent, 8, Moment::local(Day(2020, 8, 19), QTime(13, 20)).epochMs(), -1,
        "8 đơn vị nhận lúc 13:20 đều trùng số hôm trước. Có phải tệp cũ?");
    row("round numbers", FindingCode::RoundHabit, 500, 5, -1, "5 ngày liền số tròn chục.");
    row("no base", FindingCode::NoBase, 0, 0, -1, "Chưa có mẫu số, chưa tính tỷ lệ.");
}

void TestEntryWords::aFindingIsOneSentence()
{
    QFETCH(int, code);
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QFETCH(qint64, offered);
    QFETCH(QString, sentence);
    Finding finding =
        found(FindingCode(code), first, second, offered < 0 ? std::nullopt : std::optional(offered), Day(2020, 8, 18));
    finding.about = QStringLiteral("Xã Tân Liên");
    QCOMPARE(words::findingSentence(finding, QStringLiteral("người")), sentence);
}

void TestEntryWords::hoursAsClerksTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    QTest::newRow("four digits") << "1405" << QTime(14, 5);
    QTest::newRow("three digits") << "905" << QTime(9, 5);
    QTest::newRow("h as in the order") << "14h5" << QTime(14, 5);
    QTest::newRow("g as in giờ") << "14g05" << QTime(14, 5);
    QTest::newRow("colon") << "14:05" << QTime(14, 5);
    QTest::newRow("whole hour") << "9h" << QTime(9, 0);
    QTest::newRow("two digits are an hour") << "14" << QTime(14, 0);
    QTest::newRow("no such hour") << "2505" << QTime();
    QTest::newRow("no such minute") << "14:75" << QTime();
    QTest::newRow("a word") << "trưa" << QTime();
    QTest::newRow("nothing") << "" << QTime();
}

void TestEntryWords::hoursAsClerksTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QTime, time);
    QCOMPARE(readTime(typed).value_or(QTime()), time);
}

void TestEntryWords::theDeadlineSaysTheNextHour_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *why, const char *now, const char *text, DeadlineText::Tone tone) {
        QTest::newRow(why) << QString::fromLatin1(now) << QString::fromUtf8(text) << int(tone);
    };
    row("over an hour", "2020-08-19T12:24:00", "Hạn 14:00 còn 1 giờ 36 phút", DeadlineText::Tone::Calm);
    row("an hour sharp", "2020-08-19T13:00:00", "Hạn 14:00 còn 1 giờ", DeadlineText::Tone::Soon);
    row("fourteen hundred sharp is past", "2020-08-19T14:00:00", "Hạn 15:00 còn 1 giờ", DeadlineText::Tone::Soon);
    row("twenty minutes", "2020-08-19T14:41:00", "Hạn 15:00 còn 19 phút", DeadlineText::Tone::Now);
    row("the last second", "2020-08-19T14:59:59", "Hạn 15:00 còn 1 phút", DeadlineText::Tone::Now);
    row("past", "2020-08-19T15:04:00", "Quá hạn 15:00 là 4 phút", DeadlineText::Tone::Past);
    row("another day", "2020-08-20T09:00:00", "Xem ngày 19/8 (chưa chốt)", DeadlineText::Tone::Calm);
}

void TestEntryWords::theDeadlineSaysTheNextHour()
{
    QFETCH(QString, now);
    QFETCH(QString, text);
    QFETCH(int, tone);
    const DeadlineText said = deadlineText(defaultCampaign(), Day(2020, 8, 19), *Moment::fromIso(now), {});
    QCOMPARE(said.text(), text);
    QCOMPARE(int(said.tone), tone);
}

void TestEntryWords::everyFailureSaysWhatHappened()
{
    for (int kind = 0; kind <= int(FailureKind::ChainBroken); ++kind) {
        const FailureWords said =
            failureWords(Failure{FailureKind(kind), QStringLiteral("2020-08-19"), QStringLiteral("1 2")});
        QVERIFY2(!said.what.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY(!said.oneLine().contains(u'!'));
        QVERIFY(said.oneLine().endsWith(u'.'));
    }
}

void TestEntryWords::aRefusalNamesTheSign()
{
    const auto refusal = std::get<Refusal>(readCount(u"4O", std::nullopt));
    QCOMPARE(refusalSentence(refusal), QStringLiteral("“4O” có chữ O. Ô này chỉ nhận số nguyên từ 0."));
}

QTEST_MAIN(TestEntryWords)
#include "tst_entrywords.moc"
