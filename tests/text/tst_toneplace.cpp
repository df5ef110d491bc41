// Where the tone of an open oa, oe, uy is written: moved as the office chose, never anything else.
#include "core/text/toneplace.h"

#include <QTest>

using namespace dophu;

class TonePlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void aToneMovesAndNothingElse_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("first");
        QTest::newRow("the district") << "Hướng Hoá" << "Hướng Hóa";
        QTest::newRow("each tone of oa") << "hoà hoá hoả hoã hoạ" << "hòa hóa hỏa hõa họa";
        QTest::newRow("each tone of oe") << "hoè khoé khoẻ toẽ loẹ" << "hòe khóe khỏe tõe lọe";
        QTest::newRow("each tone of uy") << "tuỳ thuý thuỷ luỹ tuỵ" << "tùy thúy thủy lũy tụy";
        QTest::newRow("capitals") << "HOẢ TỐC, UỶ BAN, HUỶ" << "HỎA TỐC, ỦY BAN, HỦY";
        QTest::newRow("a capital beginning") << "Uỷ ban" << "Ủy ban";
        QTest::newRow("beside punctuation") << "(văn hoá), “uỷ”." << "(văn hóa), “ủy”.";
        QTest::newRow("no consonant before") << "oà, uỷ" << "òa, ủy";
    }
    void aToneMovesAndNothingElse()
    {
        QFETCH(QString, second);
        QFETCH(QString, first);
        QCOMPARE(withTonesAt(TonePlace::FirstVowel, second), first);
        QCOMPARE(withTonesAt(TonePlace::SecondVowel, first), second);
        QCOMPARE(withTonesAt(TonePlace::SecondVowel, second), second);
        QCOMPARE(withTonesAt(TonePlace::FirstVowel, first), first);
    }

    // "Ủy ban nhân dân huyện Hướng Hoá": a place for each rhyme, and never two for one.
    void theOrdersOwnSpellingHasAPlaceForEachRhyme()
    {
        const QString ordered = QStringLiteral("Ủy ban huyện Hướng Hoá, HỦY, khoẻ");
        QCOMPARE(withTonesAt(TonePlace::AsOrdered, QStringLiteral("Uỷ ban huyện Hướng Hóa, HUỶ, khỏe")), ordered);
        QCOMPARE(withTonesAt(TonePlace::AsOrdered, ordered), ordered);
        QVERIFY(mixedToneWords({ordered}).isEmpty());
        QCOMPARE(withTonesAgreed(TonePlace::AsOrdered, {QStringLiteral("uỷ ủy"), QStringLiteral("Hóa")}),
                 QStringList({QStringLiteral("ủy ủy"), QStringLiteral("Hóa")}));
    }

    void whatHasOnePlaceOnlyStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("qu is a consonant") << "quý, quỳ, quỷ, Quý";
        QTest::newRow("a closed rhyme") << "hoàn toàn, khoản, loại, ngoài, thoát, huỳnh, khuỷu, tuyến";
        QTest::newRow("other vowels") << "của, múa, thuở, huệ, nghĩa, mùa, Xy, Lìa, Húc";
        QTest::newRow("no tone") << "hoa, khoe, huy, toa";
        QTest::newRow("no Vietnamese") << "Goa, Bluezone, USB, co-op, 14h00";
        QTest::newRow("two letters that meet over a blank") << "họ á";
    }
    void whatHasOnePlaceOnlyStays()
    {
        QFETCH(QString, text);
        QCOMPARE(withTonesAt(TonePlace::FirstVowel, text), text);
        QCOMPARE(withTonesAt(TonePlace::AsOrdered, text), text);
        QCOMPARE(withTonesAt(TonePlace::SecondVowel, text), text);
        QVERIFY(mixedToneWords({text}).isEmpty());
    }

    void aWordSaysWhereItsToneStands()
    {
        QCOMPARE(toneSpellingOf(u"HOÁ"), (ToneSpelling{QStringLiteral("oa"), TonePlace::SecondVowel}));
        QCOMPARE(toneSpellingOf(u"ủy"), (ToneSpelling{QStringLiteral("uy"), TonePlace::FirstVowel}));
        QVERIFY(!toneSpellingOf(u"quý"));
        QVERIFY(!toneSpellingOf(u"hoa"));
    }

    // The order itself writes "Hoá" and "Ủy ban": each rhyme in one way, which is no mix.
    void aRhymeInTwoWaysIsMixed()
    {
        QVERIFY(mixedToneWords({QStringLiteral("Uỷ ban huyện Hướng Hoá"), QStringLiteral("văn hoá")}).isEmpty());
        QVERIFY(mixedToneWords({QStringLiteral("Ủy ban huyện Hướng Hoá")}).isEmpty());
        QCOMPARE(mixedToneWords({QStringLiteral("Phòng Văn hoá"), QStringLiteral("Ủy ban, Văn hóa, HOẢ TỐC")}),
                 (QStringList{QStringLiteral("hoá"), QStringLiteral("hóa"), QStringLiteral("HOẢ")}));
    }

    void aMixedRhymeIsBroughtToOnePlaceAndAnotherStays()
    {
        const QStringList typed{QStringLiteral("Phòng Văn hoá"), QStringLiteral("Ủy ban, Phòng Văn hóa")};
        QCOMPARE(withTonesAgreed(TonePlace::SecondVowel, typed),
                 (QStringList{QStringLiteral("Phòng Văn hoá"), QStringLiteral("Ủy ban, Phòng Văn hoá")}));
        QCOMPARE(withTonesAgreed(TonePlace::FirstVowel, typed),
                 (QStringList{QStringLiteral("Phòng Văn hóa"), QStringLiteral("Ủy ban, Phòng Văn hóa")}));
        const QStringList alike{QStringLiteral("Ủy ban huyện Hướng Hoá")};
        QCOMPARE(withTonesAgreed(TonePlace::FirstVowel, alike), alike);
    }
};

QTEST_GUILESS_MAIN(TonePlaceTest)
#include "tst_toneplace.moc"
