// The path as one readable test: a pasted column of 21 numbers becomes a line on the printed page.
#include "core/documents/dailyreportfacts.h"
#include "core/documents/textwriter.h"
#include "tests/support/sampledesk.h"

#include <QTest>

using namespace dophu;

class ADayInTheOfficeTest : public QObject
{
    Q_OBJECT

private slots:
    void fromAPastedColumnToThePrintedLine()
    {
        const Day day(2020, 8, 19);
        const TestDesk desk = sampleDesk(at("2020-08-18T23:00:00"));
        desk.clock->set(at("2020-08-19T13:30:00"));

        // Pasted: the 21 communes in official order, every value above yesterday's but one typed with two digits exchanged.
        const QStringList column = QStringLiteral("3974 3219 173 115 1347 227 200 1455 477 619 885 1028 1286 386 428 486 "
                                                  "432 471 276 518 160").split(u' ');
        const auto before = desk->consolidation(day);
        QVERIFY(before);
        QVector<ReportDraft> drafts;
        for (int i = 0; i < column.size(); ++i) {
            ReportDraft draft;
            draft.unit = before->units.at(i).id;
            draft.day = day;
            draft.installed = Count::from(column.at(i).toLongLong());
            draft.received = desk->now();
            draft.channel = Channel::Zalo;
            drafts.append(draft);
        }
        QVERIFY(desk->enterAll(drafts, QStringLiteral("paste"), QStringLiteral("21 ô")));

        // Checked: Lìa fell from 647 to 518 and is kept out; its last accepted value stands in.
        const auto pasted = desk->consolidation(day);
        const UnitFigures lia = *pasted->unit(QStringLiteral("19489"));
        QCOMPARE(lia.held->value(), 518);
        QCOMPARE(lia.installed->value(), 647);
        QCOMPARE(pasted->all.errors, 1);

        // Corrected with a reason, as a second revision that loses nothing.
        ReportDraft right = drafts.at(19);
        right.installed = Count::from(815);
        right.reason = QStringLiteral("gõ nhầm, xã xác nhận 815");
        right.expected = 1;
        QVERIFY(desk->enter(right));
        QCOMPARE(desk->historyOf(lia.id, day)->size(), 2);
        QCOMPARE(desk->historyOf(lia.id, day)->at(0).report.installed->value(), 518);

        // Consolidated: exact, and the communes' alone.
        const auto whole = desk->consolidation(day);
        qint64 sum = 815 - 518;
        for (const QString &value : column)
            sum += value.toLongLong();
        QCOMPARE(whole->district.carriedForward.installed.value(), sum);
        QCOMPARE(whole->district.carriedForward.base.value(), 32296);

        // Closed and printed: the same numbers on paper.
        QVERIFY(desk->acceptAll(day, QStringLiteral("đã gọi xác nhận")));
        const auto closed = desk->close(day);
        QVERIFY(closed);
        const auto facts = dailyReportFacts(*desk, day, {});
        QVERIFY(facts);
        const QString paper = toText(composeDailyReport(*facts));
        QVERIFY(paper.contains(whole->district.carriedForward.coverage()->text() + u'%'));
        QVERIFY(paper.contains(closed->seal));
        const QStringList lines = paper.split(u'\n').filter(QStringLiteral("Xã Lìa"));
        QVERIFY(!lines.isEmpty());
        QVERIFY2(lines.first().contains(QStringLiteral("815")), qPrintable(lines.first()));
        QVERIFY2(lines.first().contains(QStringLiteral("1.405")), qPrintable(lines.first()));
        QVERIFY(desk->verify()->intact());
    }
};

QTEST_MAIN(ADayInTheOfficeTest)
#include "tst_adayintheoffice.moc"
