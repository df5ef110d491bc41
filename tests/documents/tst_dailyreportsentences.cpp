#include "reportfixture.h"

#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

QVector<DayRow> ordinaryDay()
{
    return {reported(1, QStringLiteral("Thị trấn Khe Sanh"), 1000, 600, 640),
            reported(2, QStringLiteral("Xã Xy"), 500, 150, 160),
            reported(3, QStringLiteral("Xã Húc"), 500, 250, 260, QTime(14, 5)),
            silent(4, QStringLiteral("Xã Lìa"), 400, 200),
            agency(reported(5, QStringLiteral("Phòng Tư pháp"), 5, 4, 5)),
            agency(reported(6, QStringLiteral("Điện lực Khe Sanh"), 40, 30, 31), QStringLiteral("co-quan-tinh"))};
}

QVector<DayRow> withBefore(QVector<DayRow> rows, qint64 before, qint64 now)
{
    rows[0] = reported(1, QStringLiteral("Thị trấn Khe Sanh"), 1000, before, now);
    return rows;
}

} // namespace

class DailyReportSentencesTest : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void theFirstDayComparesWithNothing();
    void baseCorrectionsAreToldBesideTheComparison();
    void noLegalBasisAndNoRecipients();
    void anotherCampaignNeedsNoCode();
    void mixedStreamsNameTheirRule();
    void rowNotesSayHowANumberCounts();
    void theLastAppendixListsEverybodyOnce();
    void appendicesAreNumberedOnlyWhereThereAreSeveral();
    void everyPrintedPercentageNamesItsBase();
    void theClerksWordsStandUntilTheNumbersUnderThemChange();
};

void DailyReportSentencesTest::sentences_data()
{
    QTest::addColumn<QVector<DayRow>>("rows");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("never");
    const QStringList none;

    QTest::newRow("an ordinary day")
        << ordinaryDay()
        << QStringList{"Có 05/06 đơn vị gửi báo cáo: 04 đơn vị đúng hạn, 01 đơn vị gửi từ 14h00 trở đi.",
                       "Còn 01 đơn vị chưa báo cáo (xã Lìa), lấy số gần nhất ngày 18/8/2020. Danh sách tại Phụ lục III.",
                       "Tại 04 xã, thị trấn có 1.260/2.400 người dùng điện thoại thông minh (mẫu số ước tính) đã cài đặt "
                       "ứng "
                       "dụng Bluezone, đạt tỷ lệ 52,50%; tăng 60 người, 2,50 điểm % so với ngày 18/8/2020.",
                       "Nếu chỉ tính các đơn vị có số trong ngày: 1.060/2.000, đạt 53,00%",
                       "01 xã, thị trấn đạt từ 60% người dùng điện thoại thông minh trở lên: Khe Sanh (64,00%). "
                       "Thấp nhất: Xy (32,00%), Lìa (50,00%), Húc (52,00%).",
                       "Còn thiếu 180 người để đạt mục tiêu 60% vào ngày 20/8/2020.",
                       "Với mức tăng hiện nay (60 người/ngày), dự báo ngày 20/8/2020 đạt khoảng",
                       "Theo nhịp này không kịp đạt mục tiêu 60% vào ngày 20/8/2020.",
                       "Phòng Văn hoá và Thông tin trân trọng báo cáo./."}
        << QStringList{"không phát sinh", "được miễn", "chờ xác minh", "báo bù"};

    QTest::newRow("nobody missing, nobody late")
        << QVector<DayRow>{reported(1, "Xã Xy", 500, 150, 160), reported(2, "Xã Húc", 500, 350, 360)}
        << QStringList{"Có 02/02 đơn vị gửi báo cáo, tất cả đúng hạn. Không có đơn vị chưa báo cáo."}
        << QStringList{"Danh sách tại", "Còn 0", "Nếu chỉ tính"};

    QTest::newRow("everybody late") << QVector<DayRow>{reported(1, "Xã Xy", 500, 150, 160, QTime(14, 0))}
                                    << QStringList{"Có 01/01 đơn vị gửi báo cáo, tất cả gửi từ 14h00 trở đi."}
                                    << QStringList{"đúng hạn"};

    QTest::newRow("nobody reported, yesterday's figures stand")
        << QVector<DayRow>{silent(1, "Xã Xy", 500, 150), silent(2, "Xã Húc", 500, 250, today.plus(-3))}
        << QStringList{"Chưa có đơn vị nào trong 02 đơn vị gửi báo cáo, lấy số gần nhất (từ ngày 16/8 đến ngày 18/8/2020).",
                       "Toàn bộ số trên là số gần nhất của các ngày trước.", "không tăng so với ngày 18/8/2020"}
        << QStringList{"Có 00/", "Không có đơn vị chưa báo cáo"};

    QTest::newRow("nobody ever reported")
        << QVector<DayRow>{never(1, "Xã Xy", 500), never(2, "Xã Húc", 500)}
        << QStringList{"Chưa có đơn vị nào trong 02 đơn vị gửi báo cáo, chưa có số nào từ đầu đợt.",
                       "chưa có đơn vị nào có số liệu nên chưa tính được tỷ lệ", // R5: nothing known is not zero
                       "Chưa có số liệu nên chưa đánh giá được so với mục tiêu 60%"}
        << QStringList{"lấy số gần nhất ngày", "Cao nhất", "Thấp nhất"};

    QTest::newRow("a unit with its first figure is told apart from the increase")
        << QVector<DayRow>{reported(1, "Xã Xy", 500, 150, 160), reported(2, "Xã Húc", 500, std::nullopt, 250)}
        << QStringList{"tăng 260 người, 26,00 điểm % so với ngày 18/8/2020, trong đó 250 người của 01 đơn vị lần đầu có số."}
        << none;

    QTest::newRow("a fall") << withBefore(ordinaryDay(), 700, 640)
                            << QStringList{"giảm 40 người, 1,67 điểm % so với ngày 18/8/2020",
                                           "Những ngày gần đây số liệu không tăng, dự báo"}
                            << QStringList{"; tăng", "Với mức tăng hiện nay"};

    QTest::newRow("no change at all") << QVector<DayRow>{reported(1, "Xã Xy", 500, 160, 160)}
                                      << QStringList{"không tăng so với ngày 18/8/2020"} << none;

    QTest::newRow("target met, with people to spare")
        << QVector<DayRow>{reported(1, "Xã Xy", 500, 350, 400), reported(2, "Xã Húc", 500, 290, 310)}
        << QStringList{"Tất cả 02 xã, thị trấn đạt từ 60% người dùng điện thoại thông minh trở lên. Cao nhất: Xy (80,00%), "
                       "Húc (62,00%).",
                       "Đã đạt mục tiêu 60% của ngày 20/8/2020, vượt 110 người so với số cần đạt."}
        << QStringList{"Còn thiếu", "không kịp", "Thấp nhất"};

    QTest::newRow("target met to the person")
        << QVector<DayRow>{reported(1, "Xã Xy", 500, 290, 300)} << QStringList{"Đã đạt mục tiêu 60% của ngày 20/8/2020."}
        << QStringList{"vượt"};

    QTest::newRow("59,996 % prints as 60,00 % and is not met")
        << QVector<DayRow>{reported(1, "Xã Xy", 25000, 14000, 14999)}
        << QStringList{"đạt tỷ lệ 60,00%", "Chưa có xã, thị trấn nào đạt từ 60%", "Cao nhất: Xy (60,00%, còn thiếu 01).",
                       "Còn thiếu 01 người để đạt mục tiêu 60%", "Tỷ lệ 60,00% là số đã làm tròn."}
        << QStringList{"Đã đạt mục tiêu"};

    QTest::newRow("nobody meets the target")
        << QVector<DayRow>{reported(1, "Xã A", 100, 10, 11), reported(2, "Xã B", 100, 20, 22),
                           reported(3, "Xã C", 100, 30, 33), reported(4, "Xã D", 100, 40, 44),
                           reported(5, "Xã E", 100, 5, 6)}
        << QStringList{"Chưa có xã, thị trấn nào đạt từ 60% người dùng điện thoại thông minh trở lên. "
                       "Cao nhất: D (44,00%), C (33,00%), B (22,00%). Thấp nhất: E (6,00%), A (11,00%)."}
        << none;

    QTest::newRow("whoever ties with the edge is named too")
        << QVector<DayRow>{reported(1, "Xã A", 100, 9, 10),  reported(2, "Xã B", 200, 19, 20),
                           reported(3, "Xã C", 100, 29, 30), reported(4, "Xã D", 50, 14, 15),
                           reported(5, "Xã E", 10, 2, 3),    reported(6, "Xã G", 100, 4, 5)}
        << QStringList{"Cao nhất: C (30,00%), D (30,00%), E (30,00%). Thấp nhất: G (5,00%), A (10,00%), B (10,00%)."}
        << none;

    QTest::newRow("no bases, no rates") << QVector<DayRow>{reported(1, "Xã Xy", std::nullopt, 150, 160)}
                                        << QStringList{"có 160 người dùng điện thoại thông minh đã cài đặt ứng dụng "
                                                       "Bluezone; chưa có mẫu số nên chưa tính được "
                                                       "tỷ lệ.",
                                                       "Chưa có mẫu số nên chưa đánh giá được so với mục tiêu 60%"}
                                        << QStringList{"đạt tỷ lệ", "Cao nhất"};

    QTest::newRow("one unit without a base stands apart")
        << QVector<DayRow>{reported(1, "Xã Xy", 500, 150, 160), reported(2, "Xã Húc", std::nullopt, 20, 25)}
        << QStringList{"160/500", "Ngoài ra có 25 người tại 01 đơn vị chưa có mẫu số, không tính vào tỷ lệ."} << none;

    QTest::newRow("more installed than the base is printed as it is")
        << QVector<DayRow>{reported(1, "Xã Xy", 100, 90, 120)} << QStringList{"120/100", "đạt tỷ lệ 120,00%"} << none;

    QTest::newRow("excused units leave the rates")
        << QVector<DayRow>{reported(1, "Xã Xy", 500, 150, 160), excused(2, "Xã Húc", 500, "Lũ cô lập")}
        << QStringList{"Có 01/01 đơn vị gửi báo cáo", "Có 01 đơn vị được miễn báo cáo (xã Húc), không tính vào tỷ lệ.",
                       "Tại 01 xã, thị trấn có 160/500"}
        << none;

    QTest::newRow("a held value is told and not counted")
        << QVector<DayRow>{reported(1, "Xã Xy", 500, 150, 160), held(2, "Xã Thuận", 500, 200, 260)}
        << QStringList{"Số của 01 đơn vị (xã Thuận) đang chờ xác minh, chưa cộng vào tổng, tạm lấy số gần nhất.",
                       "420/1.000"}
        << none;

    QTest::newRow("no-change reports are reports")
        << QVector<DayRow>{noChange(1, "Xã Xy", 500, 150), reported(2, "Xã Húc", 500, 150, 160)}
        << QStringList{"Có 02/02 đơn vị gửi báo cáo, tất cả đúng hạn.", "Có 01 đơn vị báo không phát sinh."} << none;

    QVector<DayRow> many{reported(100, "Xã Xy", 500, 150, 160)};
    for (int i = 0; i < 20; ++i)
        many.append(silent(i + 1, QStringLiteral("Xã Số %1").arg(i), 100, 10));
    QTest::newRow("many missing are counted, not listed")
        << many << QStringList{"Còn 20 đơn vị chưa báo cáo, lấy số gần nhất ngày 18/8/2020.", "Danh sách tại Phụ lục II."}
        << QStringList{"(xã Số 0,"};
}

void DailyReportSentencesTest::sentences()
{
    QFETCH(QVector<DayRow>, rows);
    QFETCH(QStringList, says);
    QFETCH(QStringList, never);
    const QString text = bodyText(composeDailyReport(factsOf(rows)));
    for (const QString &sentence : says)
        QVERIFY2(text.contains(sentence), qPrintable(sentence + QStringLiteral("\n--- in ---\n") + text));
    for (const QString &words : never)
        QVERIFY2(!text.contains(words), qPrintable(words + QStringLiteral("\n--- in ---\n") + text));
}

void DailyReportSentencesTest::theFirstDayComparesWithNothing()
{
    DailyReportFacts facts = factsOf(ordinaryDay());
    facts.dayBefore.reset();
    facts.pace.usualPerDay.reset();
    facts.pace.forecast.reset();
    const Document document = composeDailyReport(facts);
    const QString text = bodyText(document);
    QVERIFY(!text.contains(QStringLiteral("so với ngày")));
    QVERIFY(text.contains(QStringLiteral("đạt tỷ lệ 52,50%. Chi tiết")));
    QVERIFY(text.contains(QStringLiteral("Chưa đủ 03 ngày số liệu để dự báo.")));
    for (const Table &table : tablesOf(document)) {
        for (const TableColumn &column : table.columns) {
            QVERIFY(!column.title.contains(QStringLiteral("Tăng")));
            QVERIFY(!column.title.contains(QStringLiteral("18/8")));
        }
    }
}

void DailyReportSentencesTest::baseCorrectionsAreToldBesideTheComparison()
{
    DailyReportFacts facts = factsOf(ordinaryDay());
    facts.dayBefore->district.carriedForward.base = *Count::from(2500);
    const QString text = bodyText(composeDailyReport(facts));
    QVERIFY2(
        text.contains(QStringLiteral("Số tổng hợp ngày 18/8/2020 là 1.200/2.500 (48,00%); tính theo đơn vị và mẫu số ngày "
                                     "19/8/2020 là 1.200/2.400 (50,00%).")),
        qPrintable(text));
}

void DailyReportSentencesTest::noLegalBasisAndNoRecipients()
{
    DailyReportFacts facts = factsOf(ordinaryDay());
    facts.campaign.legalBasis.clear();
    facts.campaign.recipients.clear();
    const Document document = composeDailyReport(facts);
    QVERIFY(bodyText(document).startsWith(QStringLiteral("Phòng Văn hoá và Thông tin báo cáo kết quả triển khai cài đặt ứng "
                                                         "dụng Bluezone đến 14h00 ngày 19/8/2020 như sau:")));
    for (const Block &block : document.blocks) {
        QVERIFY(!std::holds_alternative<Addressees>(block));
        if (const auto *signature = std::get_if<SignatureBlock>(&block))
            QVERIFY(!signature->copies.contains(QStringLiteral("Như trên")));
    }
}

void DailyReportSentencesTest::anotherCampaignNeedsNoCode()
{
    Campaign campaign = defaultCampaign();
    campaign.name = QStringLiteral("Kích hoạt tài khoản VNeID");
    campaign.indicator = QStringLiteral("tài khoản đã kích hoạt mức 2");
    campaign.unitWord = QStringLiteral("tài khoản");
    campaign.legalBasis = {QStringLiteral("Kế hoạch số 12/KH-UBND")};
    campaign.streams[0].baseKind = QStringLiteral("công dân từ 14 tuổi");
    campaign.cutoff = QTime(16, 30);
    const Document document = composeDailyReport(factsOf(ordinaryDay(), campaign));
    const QString text = bodyText(document);
    QVERIFY(
        text.contains(QStringLiteral("có 1.260/2.400 tài khoản đã kích hoạt mức 2 (mẫu số: công dân từ 14 tuổi; mẫu số ước "
                                     "tính), đạt tỷ lệ")));
    QVERIFY(text.contains(QStringLiteral("tăng 60 tài khoản")));
    QVERIFY(!text.contains(QStringLiteral("Bluezone")));
    QVERIFY(!notesText(document).contains(QStringLiteral("điện thoại")));
    const auto title = std::get<TitleBlock>(document.blocks.at(1));
    QCOMPARE(title.subject, QStringList({QStringLiteral("Kết quả triển khai kích hoạt tài khoản VNeID"),
                                         QStringLiteral("(tính đến 16h30 ngày 19/8/2020)")}));
}

void DailyReportSentencesTest::mixedStreamsNameTheirRule()
{
    Campaign campaign = defaultCampaign();
    for (Stream &stream : campaign.streams)
        stream.inTotal = true;
    campaign.mixingRule = QStringLiteral("Quy tắc gộp theo Công văn 980/UBND-VP");
    const Document document = composeDailyReport(factsOf(ordinaryDay(), campaign));
    QCOMPARE(notesText(document).count(campaign.mixingRule), 2); // under the table of groups and under the appendix's total
    QVERIFY(bodyText(document).contains(QStringLiteral("Tại 06 đơn vị có 1.296/2.445")));
    QCOMPARE(tablesOf(document).first().rows.last().kind, RowKind::Total);
}

void DailyReportSentencesTest::rowNotesSayHowANumberCounts()
{
    QVector<DayRow> rows{reported(1, "Xã A", 100, 10, 11, QTime(14, 26)),
                         silent(2, "Xã B", 100, 10),
                         never(3, "Xã C", 100),
                         held(4, "Xã D", 100, 5, 10),
                         noChange(5, "Xã E", 100, 10),
                         excused(6, "Xã G", 100, "Nghỉ"),
                         reported(7, "Xã H", 100, 10, 12)};
    rows[6].corrected = true;
    DayRow lateAndCorrected = reported(8, "Xã I", 100, 10, 12, QTime(15, 0));
    lateAndCorrected.corrected = true;
    rows.append(lateAndCorrected);
    const Table table = tablesOf(composeDailyReport(factsOf(rows))).at(1);
    QStringList notes;
    for (const TableRow &row : table.rows)
        notes.append(row.cells.last());
    QCOMPARE(notes, QStringList({"Gửi trễ", "Số 18/8", "Chưa có số", "Chờ xác minh; số 18/8", "Không phát sinh", "Miễn",
                                 "Đính chính", "Gửi trễ; đính chính", ""}));
}

void DailyReportSentencesTest::theLastAppendixListsEverybodyOnce()
{
    DailyReportFacts facts = factsOf({reported(1, "Xã A", 100, 10, 11, QTime(14, 26)), silent(2, "Xã B", 100, 10),
                                      held(3, "Xã D", 100, 5, 10), noChange(4, "Xã E", 100, 10),
                                      excused(5, "Xã G", 100, "Lũ cô lập"), reported(6, "Xã H", 100, 10, 12, QTime(17, 5))});
    facts.lateForEarlierDays = {
        {QStringLiteral("Xã Húc"), Day(2020, 8, 18), *Count::from(144), Moment::local(today, QTime(8, 30))}};
    const Table table = tablesOf(composeDailyReport(facts)).last();
    QStringList lines;
    for (const TableRow &row : table.rows)
        lines.append(row.cells.join(u'|'));
    QCOMPARE(lines,
             QStringList({"|Chưa báo cáo (01 đơn vị)", "1|Xã B|–|Lấy số ngày 18/8|10", "|Gửi từ 14h00 trở đi (02 đơn vị)",
                          "2|Xã A|14h26|26 phút|11", "3|Xã H|17h05|3 giờ 05 phút|12",
                          "|Không phát sinh trong ngày (01 đơn vị)", "4|Xã E|10h00|10/100|10", "|Chờ xác minh (01 đơn vị)",
                          "5|Xã D|10h00|Báo 5, đang tính 10|10", "|Được miễn báo cáo (01 đơn vị)", "6|Xã G|–|Lũ cô lập|–",
                          "|Báo bù cho ngày trước (01 số liệu)", "7|Xã Húc|08h30 19/8|Cho ngày 18/8|144"}));
}

void DailyReportSentencesTest::appendicesAreNumberedOnlyWhereThereAreSeveral()
{
    const auto headings = [](const Document &document) {
        QStringList found;
        for (const Block &block : document.blocks) {
            if (const auto *start = std::get_if<AppendixStart>(&block))
                found.append(appendixHeading(*start) + u'|' + start->title);
        }
        return found;
    };
    QCOMPARE(headings(composeDailyReport(factsOf({reported(1, "Xã A", 100, 10, 11)}))),
             QStringList({"Phụ lục|KẾT QUẢ CÀI ĐẶT ỨNG DỤNG BLUEZONE THEO XÃ, THỊ TRẤN"}));
    QCOMPARE(headings(composeDailyReport(factsOf(ordinaryDay()))),
             QStringList({"Phụ lục I|KẾT QUẢ CÀI ĐẶT ỨNG DỤNG BLUEZONE THEO XÃ, THỊ TRẤN",
                          "Phụ lục II|KẾT QUẢ CÀI ĐẶT ỨNG DỤNG BLUEZONE THEO CƠ QUAN, ĐƠN VỊ",
                          "Phụ lục III|ĐƠN VỊ CHƯA BÁO CÁO, GỬI TRỄ"}));
}

void DailyReportSentencesTest::everyPrintedPercentageNamesItsBase()
{
    const Document document = composeDailyReport(factsOf(ordinaryDay()));
    const QString notes = notesText(document);
    QVERIFY(notes.contains(QStringLiteral("dòng 1 là người dùng điện thoại thông minh (ước tính)")));
    QVERIFY(notes.contains(QStringLiteral("dòng 2, 3 là cán bộ, công chức, viên chức, người lao động")));
    QVERIFY(notes.contains(QStringLiteral("“Người dùng ĐTTM” là số ước tính")));
    QVERIFY(notes.contains(QStringLiteral("CBCC, VC, NLĐ: cán bộ, công chức, viên chức, người lao động")));
}

void DailyReportSentencesTest::theClerksWordsStandUntilTheNumbersUnderThemChange()
{
    DailyReportFacts facts = factsOf({reported(1, "Xã Xy", 500, 150, 160)});
    const QVector<SentenceState> automatic = sentencesOf(facts);
    QCOMPARE(automatic.size(), qsizetype(dailySentenceCount));
    for (const SentenceState &state : automatic)
        QVERIFY(!state.own && !state.stale);
    const QString before = automatic.at(int(DailySentence::Outlook)).automatic;
    facts.own[DailySentence::Outlook] = {before, QStringLiteral("Cần tập trung vào thôn xa.")};
    QVERIFY(bodyText(composeDailyReport(facts)).contains(QStringLiteral("Cần tập trung vào thôn xa.")));
    QVERIFY(!bodyText(composeDailyReport(facts)).contains(before));
    QVERIFY(!sentencesOf(facts).at(int(DailySentence::Outlook)).stale);
    DailyReportFacts later = factsOf({reported(1, "Xã Xy", 500, 150, 190)});
    later.own = facts.own;
    QVERIFY(bodyText(composeDailyReport(later)).contains(QStringLiteral("Cần tập trung vào thôn xa.")));
    const SentenceState state = sentencesOf(later).at(int(DailySentence::Outlook));
    QVERIFY(state.stale);
    QVERIFY(state.automatic != before);
    QCOMPARE(*state.own, QStringLiteral("Cần tập trung vào thôn xa."));
}

QTEST_MAIN(DailyReportSentencesTest)
#include "tst_dailyreportsentences.moc"
