// Letters, forms and the closing report: the order's own words in their official form, whom a reminder goes to, what is
// filled in and what is left to the pen.
#include "core/documents/closingreport.h"
#include "core/documents/letter.h"
#include "core/documents/officepaper.h"
#include "core/documents/officialnames.h"
#include "core/documents/reminderletter.h"
#include "core/documents/unitform.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "ui/documents/pagelayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

template <class B> const B *firstOf(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *found = std::get_if<B>(&block))
            return found;
    }
    return nullptr;
}

ReminderFacts reminderTo(int units, const QString &name = QStringLiteral("Xã Hướng Lập"))
{
    ReminderFacts facts;
    facts.campaign = defaultCampaign();
    facts.day = today;
    facts.answerBy = Moment::local(today, QTime(15, 0));
    facts.due = 133;
    facts.symbol = QStringLiteral("VHTT");
    facts.signedOn = today;
    for (int i = 0; i < units; ++i)
        facts.units.append({units == 1 ? name : name + QString::number(i), Count::from(119), today.plus(-1)});
    return facts;
}

const PlacedText *placed(const PageLayout &layout, const QString &start)
{
    for (const PlacedPage &page : layout.pages) {
        for (const PlacedText &text : page.texts) {
            if (text.text.startsWith(start))
                return &text;
        }
    }
    return nullptr;
}

QJsonObject orderJson()
{
    QFile file(QStringLiteral(":/documents/cong-van-978.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Result<LetterFacts> read(const QJsonObject &object)
{
    return letterFromJson(QJsonDocument(object).toJson(), QStringLiteral("a.json"));
}

} // namespace

class OfficialLettersTest : public QObject
{
    Q_OBJECT

private slots:
    void theOrderComesOutInItsForm()
    {
        const Document document = composeLetter(orderWords());
        const auto *head = firstOf<Letterhead>(document);
        QVERIFY(head);
        QVERIFY(head->superior.isEmpty());
        QCOMPARE(head->issuer, (QStringList{QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("HUYỆN HƯỚNG HOÁ")}));
        QCOMPARE(head->numberLine, QStringLiteral("Số: 978/UBND-VP"));
        QCOMPARE(head->placeAndDate, QStringLiteral("Hướng Hoá, ngày 14 tháng 8 năm 2020"));
        QCOMPARE(head->urgency, QStringLiteral("HỎA TỐC"));
        QCOMPARE(head->about.size(), qsizetype(2));
        QVERIFY(!firstOf<TitleBlock>(document)); // a công văn has no name of its kind
        QCOMPARE(dashedList(firstOf<Addressees>(document)->names),
                 (QStringList{QStringLiteral("- Các phòng, ban, ngành, đoàn thể cấp huyện;"),
                              QStringLiteral("- Các cơ quan cấp tỉnh trên địa bàn;"),
                              QStringLiteral("- UBND các xã, thị trấn.")}));
        QStringList points;
        QStringList bold;
        for (const Block &block : document.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph)
                continue;
            if (textOf(paragraph->runs).at(0).isDigit())
                points.append(textOf(paragraph->runs).left(2));
            for (const Run &run : paragraph->runs) {
                if (run.bold)
                    bold.append(run.text);
            }
        }
        QCOMPARE(points, (QStringList{QStringLiteral("1."), QStringLiteral("2.")}));
        QCOMPARE(bold, (QStringList{QStringLiteral("14h00"), QStringLiteral("15h00")}));
        const auto *signature = firstOf<SignatureBlock>(document);
        QCOMPARE(signature->copies.size(), qsizetype(9));
        QCOMPARE(dashedList(signature->copies).last(), QStringLiteral("- Lưu: VT."));
        QCOMPARE(signature->authority, (QStringList{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH")}));
        QCOMPARE(signature->name, QStringLiteral("Đặng Trọng Vân"));
    }

    void itsStampIsThirtyByEightMillimetresUnderWhatItIsAbout()
    {
        const PageLayout layout = layOut(composeLetter(orderWords()), documentFont());
        QCOMPARE(layout.pages.first().stamps.size(), qsizetype(1));
        const PlacedStamp stamp = layout.pages.first().stamps.first();
        QCOMPARE(stamp.width, 30.0);
        QCOMPARE(stamp.height, 8.0);
        QVERIFY(stamp.y > placed(layout, QStringLiteral("hướng dẫn cài đặt"))->baseline);
        QVERIFY(stamp.words.x > stamp.x && stamp.words.x + stamp.words.width < stamp.x + stamp.width);
        QVERIFY(stamp.words.face.bold);
    }

    void eachUrgencyHasItsOwnWidth_data()
    {
        QTest::addColumn<QString>("urgency");
        QTest::addColumn<double>("width");
        QTest::newRow("hỏa tốc") << QStringLiteral("HỎA TỐC") << 30.0;
        QTest::newRow("hoả tốc, the other tone place") << QStringLiteral("HOẢ TỐC") << 30.0;
        QTest::newRow("thượng khẩn") << QStringLiteral("THƯỢNG KHẨN") << 40.0;
        QTest::newRow("khẩn") << QStringLiteral("KHẨN") << 20.0;
    }
    void eachUrgencyHasItsOwnWidth()
    {
        QFETCH(QString, urgency);
        QFETCH(double, width);
        LetterFacts facts = orderWords();
        facts.urgency = urgency;
        QCOMPARE(layOut(composeLetter(facts), documentFont()).pages.first().stamps.first().width, width);
    }

    void aLetterWithoutUrgencyHasNoStamp()
    {
        LetterFacts facts = orderWords();
        facts.urgency.clear();
        QVERIFY(layOut(composeLetter(facts), documentFont()).pages.first().stamps.isEmpty());
    }

    void aDraftLetterLeavesRoomForItsNumber()
    {
        LetterFacts facts = orderWords();
        facts.number.clear();
        QVERIFY(firstOf<Letterhead>(composeLetter(facts))->numberLine.endsWith(QString(8, QChar::Nbsp) + QStringLiteral("/UBND-VP")));
    }

    void nobodyOneOrManyInNoiNhan_data()
    {
        QTest::addColumn<int>("copies");
        QTest::addColumn<int>("lines");
        QTest::newRow("none: the filing line alone") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("25") << 25 << 25;
    }
    void nobodyOneOrManyInNoiNhan()
    {
        QFETCH(int, copies);
        QFETCH(int, lines);
        LetterFacts facts = orderWords();
        facts.copies.clear();
        for (int i = 0; i < copies; ++i)
            facts.copies.append(i + 1 == copies ? QStringLiteral("Lưu: VT") : QStringLiteral("Phòng số %1").arg(i));
        const Document document = composeLetter(facts);
        const QStringList listed = dashedList(firstOf<SignatureBlock>(document)->copies);
        QCOMPARE(listed.size(), qsizetype(lines));
        QCOMPARE(listed.last(), QStringLiteral("- Lưu: VT."));
        // The whole block stands on one page, with at least a line of text before it.
        const PageLayout layout = layOut(document, documentFont());
        int page = -1;
        for (int i = 0; i < layout.pages.size(); ++i) {
            for (const PlacedText &text : layout.pages.at(i).texts)
                page = text.text == fixedwords::copiesTo ? i : page;
        }
        QVERIFY(page >= 0);
        QStringList there;
        for (const PlacedText &text : layout.pages.at(page).texts)
            there.append(text.text);
        QVERIFY(there.contains(QStringLiteral("- Lưu: VT.")));
        QVERIFY(there.contains(QStringLiteral("Đặng Trọng Vân")));
        QVERIFY(there.size() > lines + 4);
    }

    void aLongAgencyNameStandsOnTwoLinesInItsHalf()
    {
        LetterFacts facts = orderWords();
        facts.issuer = {QStringLiteral("Trung tâm Giáo dục nghề nghiệp và Giáo dục thường xuyên huyện Hướng Hoá")};
        const PageLayout layout = layOut(composeLetter(facts), documentFont());
        const PlacedText *first = placed(layout, QStringLiteral("TRUNG TÂM"));
        QVERIFY(first);
        int lines = 0;
        for (const PlacedText &text : layout.pages.first().texts) {
            if (text.face.bold && text.x < 95 && text.baseline < 45) {
                ++lines;
                QVERIFY(text.x >= 30 && text.x + text.width <= 100.001);
            }
        }
        QVERIFY(lines >= 2);
    }

    void marksMakeWordsBold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("runs");
        QTest::addColumn<int>("bold");
        QTest::newRow("none") << QStringLiteral("trước 14h00") << 1 << 0;
        QTest::newRow("inside") << QStringLiteral("trước **14h00** hàng ngày") << 3 << 1;
        QTest::newRow("whole") << QStringLiteral("**14h00**") << 1 << 1;
        QTest::newRow("not closed: nothing is bold") << QStringLiteral("a **b") << 2 << 0;
        QTest::newRow("two") << QStringLiteral("**a** b **c**") << 3 << 2;
    }
    void marksMakeWordsBold()
    {
        QFETCH(QString, text);
        QFETCH(int, runs);
        QFETCH(int, bold);
        const Runs found = runsFromMarks(text);
        QCOMPARE(int(found.size()), runs);
        QCOMPARE(int(std::count_if(found.begin(), found.end(), [](const Run &r) { return r.bold; })), bold);
        QCOMPARE(textOf(found), QString(text).remove(QStringLiteral("**")));
    }

    void wordsOfALetterAreRefusedWithTheirKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no issuer") << "issuer" << QJsonValue(QJsonArray());
        QTest::newRow("issuer is no list") << "issuer" << QJsonValue(QStringLiteral("UBND"));
        QTest::newRow("no symbol") << "symbol" << QJsonValue(QString());
        QTest::newRow("a date by hand") << "date" << QJsonValue(QStringLiteral("14/8/2020"));
        QTest::newRow("an urgency of its own") << "urgency" << QJsonValue(QStringLiteral("GẤP"));
        QTest::newRow("no words") << "paragraphs" << QJsonValue(QJsonArray());
        QTest::newRow("a paragraph that is a number") << "paragraphs" << QJsonValue(QJsonArray{1});
        QTest::newRow("a name that is a list") << "name" << QJsonValue(QJsonArray());
    }
    void wordsOfALetterAreRefusedWithTheirKey()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = orderJson();
        object.insert(key, value);
        const auto facts = read(object);
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, FailureKind::BadInput);
        QVERIFY2(facts.error().detail.contains(u'“' + key + u'”'), qPrintable(facts.error().detail));
    }

    void brokenJsonSaysWhere()
    {
        const auto facts = letterFromJson("{\"issuer\": [", QStringLiteral("a.json"));
        QVERIFY(!facts);
        QCOMPARE(facts.error().subject, QStringLiteral("a.json"));
        QVERIFY(facts.error().detail.contains(QStringLiteral("vị trí")));
    }

    void aReminderToOneUnitNamesItAndItsLastNumber()
    {
        const Document document = composeReminder(reminderTo(1));
        QCOMPARE(firstOf<Addressees>(document)->names, QStringList{QStringLiteral("UBND xã Hướng Lập")});
        const QString text = bodyText(document);
        QVERIFY(text.contains(QStringLiteral("UBND xã Hướng Lập chưa gửi báo cáo; số gần nhất là 119 người, ngày 18/8/2020.")));
        QVERIFY(text.contains(QStringLiteral("trước 15h00 ngày 19/8/2020")));
        QVERIFY(text.endsWith(QStringLiteral("./.")));
        QVERIFY(!firstOf<AppendixStart>(document));
        QCOMPARE(firstOf<Letterhead>(document)->about.first(), QStringLiteral("V/v đôn đốc báo cáo kết quả"));
    }

    void aReminderToAUnitThatNeverReportedSaysSo()
    {
        ReminderFacts facts = reminderTo(1);
        facts.units[0].lastInstalled.reset();
        QVERIFY(bodyText(composeReminder(facts)).contains(QStringLiteral("chưa có số liệu nào từ đầu đợt")));
    }

    void aFewUnitsAreNamedManyAreListed_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<bool>("listed");
        QTest::newRow("two") << 2 << false;
        QTest::newRow("as many as fit") << int(mostAddressees) << false;
        QTest::newRow("one more") << int(mostAddressees) + 1 << true;
        QTest::newRow("everybody") << 134 << true;
    }
    void aFewUnitsAreNamedManyAreListed()
    {
        QFETCH(int, units);
        QFETCH(bool, listed);
        const Document document = composeReminder(reminderTo(units));
        QCOMPARE(firstOf<AppendixStart>(document) != nullptr, listed);
        QCOMPARE(int(firstOf<Addressees>(document)->names.size()), listed ? 1 : units);
        if (listed)
            QCOMPARE(int(firstOf<Table>(document)->rows.size()), units);
        QVERIFY(bodyText(document).contains(units < 10 ? QStringLiteral("còn 0%1/133").arg(units)
                                                       : QStringLiteral("còn %1/133").arg(units)));
    }

    void aReminderWithoutLegalBasisBeginsWithTheDuty()
    {
        ReminderFacts facts = reminderTo(2);
        facts.campaign.legalBasis.clear();
        QVERIFY(bodyText(composeReminder(facts)).startsWith(QStringLiteral("Các cơ quan, đơn vị báo cáo")));
    }

    void whomALetterGoesTo_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("addressee");
        QTest::newRow("commune") << QStringLiteral("Xã Hướng Lập") << QStringLiteral("UBND xã Hướng Lập");
        QTest::newRow("town") << QStringLiteral("Thị trấn Khe Sanh") << QStringLiteral("UBND thị trấn Khe Sanh");
        QTest::newRow("agency") << QStringLiteral("Hội Chữ thập đỏ huyện") << QStringLiteral("Hội Chữ thập đỏ huyện");
        QTest::newRow("school") << QStringLiteral("Trường THCS Thuận") << QStringLiteral("Trường THCS Thuận");
    }
    void whomALetterGoesTo()
    {
        QFETCH(QString, unit);
        QFETCH(QString, addressee);
        QCOMPARE(officialnames::addressee(unit), addressee);
    }

    void aLettersSymbolHasNoTypeCode()
    {
        QCOMPARE(letterSymbol(QStringLiteral("BC-VHTT")), QStringLiteral("VHTT"));
        QCOMPARE(letterSymbol(QStringLiteral("VHTT-TTTT")), QStringLiteral("VHTT-TTTT"));
    }

    void aFormIsTheUnitsOwnPaper()
    {
        FormFacts facts;
        facts.campaign = defaultCampaign();
        facts.day = today;
        facts.units = {{QStringLiteral("19432"), QStringLiteral("Xã Hướng Lập"), QStringLiteral("nguoi-dung-dttm"),
                        Count::from(352), Count::from(119)},
                       {QStringLiteral("CQ01"), QStringLiteral("Phòng Tư pháp"), QStringLiteral("cbccvc"), Count::from(5), {}}};
        const Document document = composeForm(facts);
        QCOMPARE(firstOf<Letterhead>(document)->issuer, QStringList{QStringLiteral("UBND XÃ HƯỚNG LẬP")});
        const QVector<Table> tables = tablesOf(document);
        QCOMPARE(tables.size(), qsizetype(2));
        QCOMPARE(tables.at(0).rows.at(0).cells.at(3), QStringLiteral("352"));
        QCOMPARE(tables.at(0).rows.at(1).cells.at(3), QStringLiteral("119"));
        QVERIFY(tables.at(0).rows.at(2).cells.at(3).isEmpty()); // the day's own number is written by the unit
        QVERIFY(tables.at(1).rows.at(1).cells.at(3).isEmpty());
        QCOMPARE(layOut(document, documentFont()).pages.size(), qsizetype(2)); // a page each
        facts.filledIn = false;
        QVERIFY(tablesOf(composeForm(facts)).at(0).rows.at(0).cells.at(3).isEmpty());
    }

    void theClosingReportTellsTheWholeCampaign()
    {
        const TestDesk desk = sampleDesk(at("2020-08-20T23:00:00"));
        const auto document = composePaper(*desk, PaperKind::Closing, Day(2020, 8, 20), numbered(QStringLiteral("60")));
        QVERIFY(document);
        const QString text = bodyText(*document);
        const auto last = desk->consolidation(Day(2020, 8, 20));
        QVERIFY(text.contains(last->district.carriedForward.coverage()->text()));
        QVERIFY(text.contains(last->met ? QStringLiteral("đạt mục tiêu 60%") : QStringLiteral("chưa đạt mục tiêu 60%")));
        QCOMPARE(tablesOf(*document).at(1).rows.size(), qsizetype(11)); // 10/8 … 20/8
        QVERIFY(text.contains(QStringLiteral("Thiếu nhiều nhất")));
        QVERIFY(text.endsWith(QStringLiteral("./.")));
    }

    void aCampaignOfOneDayHasNoCourse()
    {
        ClosingFacts facts;
        facts.campaign = defaultCampaign();
        facts.signedOn = today;
        facts.last = consolidate(inputsOf({reported(1, QStringLiteral("Xã Xy"), 100, 10, 60)}, facts.campaign));
        facts.days = {{today, facts.last.all, facts.last.district.carriedForward}};
        const QString text = bodyText(composeClosingReport(facts));
        QVERIFY(text.contains(QStringLiteral("Đợt mới có một ngày số liệu.")));
        QVERIFY(text.contains(QStringLiteral("Không có đơn vị nào thiếu báo cáo.")));
        QVERIFY(text.contains(QStringLiteral(", đạt mục tiêu 60%")));
    }

    void aCampaignThatFellSaysSo()
    {
        ClosingFacts facts;
        facts.campaign = defaultCampaign();
        facts.signedOn = today;
        facts.last = consolidate(inputsOf({reported(1, QStringLiteral("Xã Xy"), 100, 50, 40)}, facts.campaign));
        facts.days = {{today.plus(-1), facts.last.all, {*Count::from(50), *Count::from(100)}},
                      {today, facts.last.all, {*Count::from(40), *Count::from(100)}}};
        QVERIFY(bodyText(composeClosingReport(facts))
                    .contains(QStringLiteral("giảm 10 người (từ 50,00% xuống 40,00%).")));
    }

    void thereIsNothingToWrite_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("a correction of a day closed once") << int(PaperKind::Correction);
        QTest::newRow("a letter without words") << int(PaperKind::Letter);
    }
    void thereIsNothingToWrite()
    {
        QFETCH(int, kind);
        const TestDesk desk = sampleDesk(at("2020-08-19T23:00:00"));
        closeDay(*desk);
        const auto document = composePaper(*desk, PaperKind(kind), paperDay, {});
        QVERIFY(!document);
        QCOMPARE(document.error().kind, FailureKind::BadInput);
        QVERIFY(!document.error().detail.isEmpty());
    }

    void anUnknownUnitIsNotReminded()
    {
        const TestDesk desk = sampleDesk(at("2020-08-19T23:00:00"));
        PaperWish wish;
        wish.unit = QStringLiteral("KHONG-CO");
        const auto document = composePaper(*desk, PaperKind::Reminder, paperDay, wish);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, FailureKind::UnknownUnit);
    }

    void aBatchIsOnePaperAUnit()
    {
        const TestDesk desk = sampleDesk(at("2020-08-19T23:00:00"));
        const auto figures = desk->consolidation(paperDay);
        const auto reminders = composeBatch(*desk, PaperKind::Reminder, paperDay, {});
        QVERIFY(reminders);
        QCOMPARE(int(reminders->size()), figures->all.missing);
        const auto forms = composeBatch(*desk, PaperKind::Form, paperDay, {});
        QVERIFY(forms);
        QCOMPARE(int(forms->size()), figures->all.expected - figures->all.excused);
    }
};

QTEST_MAIN(OfficialLettersTest)
#include "tst_officialletters.moc"
