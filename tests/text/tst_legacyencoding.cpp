// Vietnamese as old files keep it, against vectors that other programs made.
#include "core/text/legacyencoding.h"
#include "core/text/vietnamesesyllable.h"

#include <QFile>
#include <QTest>

using namespace dophu;

class TestLegacyEncoding : public QObject
{
    Q_OBJECT

private slots:
    void vectorsOfOtherProgramsAreReadRight_data();
    void vectorsOfOtherProgramsAreReadRight();
    void fontNamesTellTheEncoding_data();
    void fontNamesTellTheEncoding();
    void everyVniVowelTakesEveryMark();
    void capitalsFontsShowCapitals();
    void unicodePastedIntoAnOldFontStays();
    void windows1258ComposesItsMarks();
    void wordsAreToldFromMisreadOnes_data();
    void wordsAreToldFromMisreadOnes();
};

void TestLegacyEncoding::vectorsOfOtherProgramsAreReadRight_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("tcvn3");
    QTest::addColumn<QByteArray>("vni");
    QFile file(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/legacy-text/legacy_encoding_vectors.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith('#') || line.startsWith("unicode_nfc"))
            continue;
        const QByteArrayList fields = line.split(',');
        QVERIFY(fields.size() >= 4);
        QTest::newRow(fields.at(0).constData())
            << QString::fromUtf8(fields.at(0)) << QByteArray::fromHex(fields.at(1)) << QByteArray::fromHex(fields.at(3));
    }
}

void TestLegacyEncoding::vectorsOfOtherProgramsAreReadRight()
{
    QFETCH(QString, expected);
    QFETCH(QByteArray, tcvn3);
    QFETCH(QByteArray, vni);
    QCOMPARE(fromTcvn3(QString::fromLatin1(tcvn3)), expected);
    QCOMPARE(fromVni(QString::fromLatin1(vni)), expected);
    QCOMPARE(readLegacy(QString::fromLatin1(tcvn3), LegacyFont::Tcvn3).text, expected);
    QCOMPARE(readLegacy(QString::fromLatin1(vni), LegacyFont::Vni).text, expected);
}

void TestLegacyEncoding::fontNamesTellTheEncoding_data()
{
    QTest::addColumn<QString>("font");
    QTest::addColumn<LegacyFont>("encoding");
    QTest::newRow("TCVN3") << ".VnTime" << LegacyFont::Tcvn3;
    QTest::newRow("TCVN3, a sans") << ".VnArial" << LegacyFont::Tcvn3;
    QTest::newRow("TCVN3 capitals") << ".VnTimeH" << LegacyFont::Tcvn3Capitals;
    QTest::newRow("in small letters") << ".vntime" << LegacyFont::Tcvn3;
    QTest::newRow("VNI") << "VNI-Times" << LegacyFont::Vni;
    QTest::newRow("VNI, a sans") << "VNI-Helve" << LegacyFont::Vni;
    QTest::newRow("an own font") << "VNIron" << LegacyFont::Unicode;
    QTest::newRow("a usual font") << "Times New Roman" << LegacyFont::Unicode;
    QTest::newRow("none") << "" << LegacyFont::Unicode;
}

void TestLegacyEncoding::fontNamesTellTheEncoding()
{
    QFETCH(QString, font);
    QFETCH(LegacyFont, encoding);
    QCOMPARE(legacyFontOf(font), encoding);
}

void TestLegacyEncoding::everyVniVowelTakesEveryMark()
{
    const QString tones = QStringLiteral("\u00F9\u00F8\u00FB\u00F5\u00EF"); // as VNI writes them
    const QStringList expected{QStringLiteral("áàảãạ"), QStringLiteral("éèẻẽẹ"), QStringLiteral("óòỏõọ"),
                               QStringLiteral("úùủũụ"), QStringLiteral("ớờởỡợ"), QStringLiteral("ứừửữự")};
    const QString vowels = QStringLiteral("aeou\u00F4\u00F6");
    for (qsizetype vowel = 0; vowel < vowels.size(); ++vowel) {
        QString written;
        QString capitals;
        for (const QChar tone : tones) {
            written += vowels.at(vowel);
            written += tone;
            capitals += vowels.at(vowel).toUpper();
            capitals += QChar(tone.unicode() - 0x20);
        }
        QCOMPARE(fromVni(written), expected.at(vowel));
        QCOMPARE(fromVni(capitals), expected.at(vowel).toUpper());
    }
}

void TestLegacyEncoding::capitalsFontsShowCapitals()
{
    const LegacyReading read = readLegacy(QStringLiteral("b\u00B8o c\u00B8o"), LegacyFont::Tcvn3Capitals);
    QCOMPARE(read.text, QStringLiteral("BÁO CÁO"));
    QCOMPARE(read.from, LegacyFont::Tcvn3Capitals);
}

void TestLegacyEncoding::unicodePastedIntoAnOldFontStays()
{
    for (const char *text : {"Xã Hướng Phùng", "Thị trấn", "Hòa Đức", "1.234"}) {
        const QString written = QString::fromUtf8(text);
        QCOMPARE(readLegacy(written, LegacyFont::Tcvn3).text, written);
        QCOMPARE(readLegacy(written, LegacyFont::Tcvn3).from, LegacyFont::Unicode);
    }
}

void TestLegacyEncoding::windows1258ComposesItsMarks()
{
    const QByteArray bytes("\x42\xC1\x4F \xF0\xE3 \xC3n H\xFD\xF5\xECng vi\xF2");
    const QString read = fromWindows1258(bytes);
    QCOMPARE(read, read.normalized(QString::NormalizationForm_C));
    QCOMPARE(read, QStringLiteral("BÁO đă Ăn Hướng vị"));
}

void TestLegacyEncoding::wordsAreToldFromMisreadOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("share");
    QTest::newRow("right") << "Uỷ ban nhân dân xã Hướng Phùng, huyện Hướng Hoá: đã cài được 1.234 máy" << 1.0;
    QTest::newRow("with gi and qu") << "quý giữ giếng gì quốc Quảng Trị" << 1.0;
    QTest::newRow("plain") << "A Xing" << 1.0;
    QTest::newRow("TCVN3 seen as Latin-1") << "X· H\u00ADíng Phïng" << 0.0;
    QTest::newRow("VNI seen as Latin-1") << "Höôùng Phuøng" << 0.0;
    QTest::newRow("a wrong tone before a stop") << "tỉch" << 0.0;
}

void TestLegacyEncoding::wordsAreToldFromMisreadOnes()
{
    QFETCH(QString, text);
    QTEST(vietnameseShare(text), "share");
}

QTEST_GUILESS_MAIN(TestLegacyEncoding)
#include "tst_legacyencoding.moc"
