#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"

#include <QFile>
#include <QTest>

using namespace dophu;

class OfficialFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void datesFollowTheDecree_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("shortForm");
        QTest::newRow("day under 10, month 1: both get a zero") << QDate(2020, 1, 5) << "ngày 05 tháng 01 năm 2020"
                                                                << "5/1/2020";
        QTest::newRow("month 2 gets a zero") << QDate(2020, 2, 29) << "ngày 29 tháng 02 năm 2020"
                                             << "29/2/2020";
        QTest::newRow("month 3 gets none") << QDate(2020, 3, 1) << "ngày 01 tháng 3 năm 2020"
                                           << "1/3/2020";
        QTest::newRow("the decree's own example") << QDate(2019, 6, 29) << "ngày 29 tháng 6 năm 2019"
                                                  << "29/6/2019";
        QTest::newRow("the order's month") << QDate(2020, 8, 19) << "ngày 19 tháng 8 năm 2020"
                                           << "19/8/2020";
        QTest::newRow("month 9 gets none") << QDate(2020, 9, 9) << "ngày 09 tháng 9 năm 2020"
                                           << "9/9/2020";
        QTest::newRow("month 10") << QDate(2020, 10, 10) << "ngày 10 tháng 10 năm 2020"
                                  << "10/10/2020";
        QTest::newRow("month 12") << QDate(2020, 12, 31) << "ngày 31 tháng 12 năm 2020"
                                  << "31/12/2020";
    }
    void datesFollowTheDecree()
    {
        QFETCH(QDate, date);
        QFETCH(QString, full);
        QFETCH(QString, shortForm);
        QCOMPARE(officialformat::fullDate(Day(date)), full);
        QCOMPARE(officialformat::shortDate(Day(date)), shortForm);
        QCOMPARE(officialformat::placeAndDate(QStringLiteral("Hướng Hoá"), Day(date)), QStringLiteral("Hướng Hoá, ") + full);
    }

    void documentNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("line");
        QTest::newRow("under 10 gets a zero") << "5"
                                              << "Số: 05/BC-VHTT";
        QTest::newRow("already with its zero") << "05"
                                               << "Số: 05/BC-VHTT";
        QTest::newRow("two digits") << "57"
                                    << "Số: 57/BC-VHTT";
        QTest::newRow("blanks around are not part of it") << " 978 "
                                                          << "Số: 978/BC-VHTT";
        QTest::newRow("with a letter, as given") << "12a"
                                                 << "Số: 12a/BC-VHTT";
        QTest::newRow("a draft leaves room for the pen") << ""
                                                         << "Số: " + QString(8, QChar::Nbsp) + "/BC-VHTT";
    }
    void documentNumbers()
    {
        QFETCH(QString, number);
        QFETCH(QString, line);
        QCOMPARE(officialformat::numberLine(number, QStringLiteral("BC-VHTT")), line);
    }

    void countsAndHours()
    {
        QCOMPARE(officialformat::count(0), QStringLiteral("0"));
        QCOMPARE(officialformat::count(999), QStringLiteral("999"));
        QCOMPARE(officialformat::count(18567), QStringLiteral("18.567"));
        QCOMPARE(officialformat::count(1234567), QStringLiteral("1.234.567"));
        QCOMPARE(officialformat::count(-28), QStringLiteral("−28"));
        QCOMPARE(officialformat::count(-1234), QStringLiteral("−1.234"));
        QCOMPARE(officialformat::fewPadded(4), QStringLiteral("04"));
        QCOMPARE(officialformat::fewPadded(0), QStringLiteral("00"));
        QCOMPARE(officialformat::fewPadded(11), QStringLiteral("11"));
        QCOMPARE(officialformat::fewPadded(1835), QStringLiteral("1.835"));
        QCOMPARE(officialformat::hour(QTime(14, 0)), QStringLiteral("14h00"));
        QCOMPARE(officialformat::hour(QTime(8, 5, 59)), QStringLiteral("08h05"));
    }

    void pointsAreLetteredInVietnamese()
    {
        QString letters;
        for (int i = 0; i < 10; ++i)
            letters += officialformat::letter(i);
        QCOMPARE(letters, QStringLiteral("abcdđeghik"));
        QCOMPARE(officialformat::letter(23), QStringLiteral("aa"));
        QCOMPARE(officialformat::roman(1), QStringLiteral("I"));
        QCOMPARE(officialformat::roman(4), QStringLiteral("IV"));
        QCOMPARE(officialformat::roman(19), QStringLiteral("XIX"));
    }

    void unitNamesInASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("inSentence");
        QTest::addColumn<QString>("bare");
        QTest::newRow("commune") << "Xã Hướng Lập"
                                 << "xã Hướng Lập"
                                 << "Hướng Lập";
        QTest::newRow("town") << "Thị trấn Khe Sanh"
                              << "thị trấn Khe Sanh"
                              << "Khe Sanh";
        QTest::newRow("a number keeps the capital") << "Phường 1"
                                                    << "Phường 1"
                                                    << "Phường 1";
        QTest::newRow("an agency is not a place") << "Hội Chữ thập đỏ huyện"
                                                  << "Hội Chữ thập đỏ huyện"
                                                  << "Hội Chữ thập đỏ huyện";
        QTest::newRow("a name that only begins alike") << "Xãn Thành"
                                                       << "Xãn Thành"
                                                       << "Xãn Thành";
        QTest::newRow("the office's spelling stays") << "Xã Hướng Hóa"
                                                     << "xã Hướng Hóa"
                                                     << "Hướng Hóa";
        QTest::newRow("line breaks and markers go") << QString("Xã\n\u202eA \tDơi\u0007") << "xã A Dơi"
                                                    << "A Dơi";
    }
    void unitNamesInASentence()
    {
        QFETCH(QString, name);
        QFETCH(QString, inSentence);
        QFETCH(QString, bare);
        QCOMPARE(officialnames::inSentence(name), inSentence);
        QCOMPARE(officialnames::bare(name), bare);
    }

    void initialsKeepTheirCapital()
    {
        QCOMPARE(officialnames::lowerFirst(QStringLiteral("Cài đặt")), QStringLiteral("cài đặt"));
        QCOMPARE(officialnames::lowerFirst(QStringLiteral("VNeID")), QStringLiteral("VNeID"));
        QCOMPARE(officialnames::lowerFirst(QStringLiteral("A Dơi")), QStringLiteral("A Dơi"));
    }

    // The sizes we print with stand inside the decree's own table.
    void sizesStandInsideTheDecree()
    {
        using namespace officialformat;
        const QHash<QString, double> ours{
            {"1a", stateNamePt},     {"1b", mottoPt},     {"2a", superiorPt},  {"2b", issuerPt},      {"3", numberPt},
            {"4", placeAndDatePt},   {"5a1", kindPt},     {"5a2", subjectPt},  {"6", bodyPt},         {"7a", authorityPt},
            {"7c", signerPt},        {"8a", addressedPt}, {"8b1", copiesToPt}, {"8b2", copiesListPt}, {"9a", appendixPt},
            {"9b", appendixTitlePt}, {"9c", attachedPt},  {"14", pageNumberPt}};
        QFile file(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/nd30_component_styles.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int checked = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            QStringList cells;
            bool quoted = false;
            QString cell;
            for (const QChar c : line + u',') {
                if (c == u'"')
                    quoted = !quoted;
                else if (c == u',' && !quoted) {
                    cells.append(cell);
                    cell.clear();
                } else
                    cell += c;
            }
            if (line.startsWith(u'#') || cells.size() < 5 || !ours.contains(cells.at(0)))
                continue;
            ++checked;
            const double size = ours.value(cells.at(0));
            QVERIFY2(size >= cells.at(3).toDouble() && size <= cells.at(4).toDouble(), qPrintable(line));
        }
        QCOMPARE(checked, int(ours.size()));
        QVERIFY(partRule >= 1.0 / 3 && partRule <= 0.5);
        QVERIFY(marginTop >= 20 && marginTop <= 25 && marginBottom >= 20 && marginBottom <= 25);
        QVERIFY(marginLeft >= 30 && marginLeft <= 35 && marginRight >= 15 && marginRight <= 20);
        QVERIFY(firstLineIndent == 10 || firstLineIndent == 12.7);
        QVERIFY(paragraphGapPt >= 6);
    }
};

QTEST_MAIN(OfficialFormatTest)
#include "tst_officialformat.moc"
