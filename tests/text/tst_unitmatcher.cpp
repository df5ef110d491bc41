// Names as offices write them, against the registry of Hướng Hoá.
#include "core/desk/sample.h"
#include "core/text/namekey.h"
#include "core/text/unitmatcher.h"

#include <QTest>

using namespace dophu;

class TestUnitMatcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void exactEvidenceIsTaken_data();
    void exactEvidenceIsTaken();
    void whatIsOnlyLikeItIsAsked_data();
    void whatIsOnlyLikeItIsAsked();
    void whatIsNoUnitIsUnknown_data();
    void whatIsNoUnitIsUnknown();
    void everyNameAndAliasFindsItsOwnUnit();
    void everyNameWithoutMarksFindsItsOwnUnitOrAsks();
    void aNameOfTwoUnitsIsAsked();
    void theToneMayStandOnEitherVowel();

private:
    QString codeOf(UnitId id) const { return m_registry.byId(id)->code; }
    Registry m_registry;
    std::unique_ptr<UnitMatcher> m_matcher;
};

void TestUnitMatcher::initTestCase()
{
    Founding founding = shippedFounding().value();
    qint64 next = 1;
    for (Unit &unit : founding.units)
        unit.id = UnitId(next++);
    m_registry = Registry(founding.units, {}, founding.pasts);
    m_matcher = std::make_unique<UnitMatcher>(m_registry, QStringLiteral("huyện Hướng Hoá"));
}

void TestUnitMatcher::exactEvidenceIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *why, const char *text, const char *code) {
        QTest::newRow(why) << QString::fromUtf8(text) << QString::fromLatin1(code);
    };
    row("a code", "19471", "19471");
    row("an office's own code in lower case", " hh-pgd ", "HH-PGD");
    row("the name", "Xã Thuận", "19471");
    row("capitals", "XÃ THUẬN", "19471");
    row("without marks", "xa thuan", "19471");
    row("one syllable without marks", "huc", "19468");
    row("the bare name", "Tân Liên", "19465");
    row("decomposed letters", "Ta\u0302n Lie\u0302n", "19465");
    row("x.", "x. Hướng Lập", "19435");
    row("x without a dot", "X Hướng Lập", "19435");
    row("UBND xã", "UBND xã Thanh", "19480");
    row("UBNDX", "UBNDX Xy", "19492");
    row("Uỷ ban nhân dân", "Uỷ ban nhân dân xã Lìa", "19489");
    row("Ủy ban, tone on the other vowel", "Ủy ban nhân dân xã Lìa", "19489");
    row("a town as TT.", "TT. Khe Sanh", "19429");
    row("a centre as TT", "TT Y tế", "HH-TTYT");
    row("the district behind it", "Xã Thuận, huyện Hướng Hóa", "19471");
    row("P. of a bureau", "P. Nội vụ", "HH-PNV");
    row("an ampersand", "VH&TT", "HH-VHTT");
    row("a hyphen for it", "VH-TT", "HH-VHTT");
    row("a school's kind written out", "Trường Trung học cơ sở Tân Liên", "HH-CS465");
    row("a school without Trường", "mầm non Húc", "HH-MN468");
    row("a school abbreviated", "TRƯỜNG MN HÚC", "HH-MN468");
    row("another blank", "Xã\u00A0\u00A0Húc", "19468");
}

void TestUnitMatcher::exactEvidenceIsTaken()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const UnitMatch match = m_matcher->match(text);
    QCOMPARE(int(match.kind), int(UnitMatch::Kind::Sure));
    QCOMPARE(codeOf(match.unit), code);
}

void TestUnitMatcher::whatIsOnlyLikeItIsAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("among");
    const auto row = [](const char *why, const char *text, const char *among) {
        QTest::newRow(why) << QString::fromUtf8(text) << QString::fromLatin1(among);
    };
    row("a twin's marks", "Tân Thanh", "19456");
    row("a commune with a twin's mark", "Thành", "19480");
    row("a slip in the mark", "Thuân", "19471");
    row("a letter dropped", "Hướng Phùn", "19441");
    row("a letter dropped, without marks", "huong phun", "19441");
    row("a retired name", "A Túc", "19489");
    row("a retired name without marks", "xa a xing", "19489");
    row("a retired code", "19486", "19489");
    row("a sub-unit", "Công an xã Thuận", "19471");
    row("a school of no kind", "Trường Thuận", "19471");
    row("another head", "Thị trấn Thuận", "19471");
    row("half a name", "Tân", "19450");
}

void TestUnitMatcher::whatIsOnlyLikeItIsAsked()
{
    QFETCH(QString, text);
    QFETCH(QString, among);
    const UnitMatch match = m_matcher->match(text);
    QCOMPARE(int(match.kind), int(UnitMatch::Kind::Ask));
    QVERIFY(match.candidates.size() <= 8);
    QVERIFY2(match.candidates.contains(m_registry.byCode(among)->id), qPrintable(text));
}

void TestUnitMatcher::whatIsNoUnitIsUnknown_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "   ", "Tổng cộng", "554", "---", "=1+1", "Đakrông và các nơi khác nữa"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("a whole page") << QString(100'000, u'a');
}

void TestUnitMatcher::whatIsNoUnitIsUnknown()
{
    QFETCH(QString, text);
    QCOMPARE(int(m_matcher->match(text).kind), int(UnitMatch::Kind::Unknown));
}

void TestUnitMatcher::everyNameAndAliasFindsItsOwnUnit()
{
    for (const Unit &unit : m_registry.units()) {
        for (const QString &name : QStringList{unit.code, unit.name, unit.shortName} + unit.aliases) {
            const UnitMatch match = m_matcher->match(name);
            QVERIFY2(match.kind == UnitMatch::Kind::Sure, qPrintable(name));
            QVERIFY2(match.unit == unit.id, qPrintable(name));
        }
    }
}

void TestUnitMatcher::everyNameWithoutMarksFindsItsOwnUnitOrAsks()
{
    for (const Unit &unit : m_registry.units()) {
        for (const QString &name : QStringList{unit.name, unit.shortName} + unit.aliases) {
            const UnitMatch match = m_matcher->match(nameKey(name, Marks::Dropped).toUpper());
            QVERIFY2(match.kind != UnitMatch::Kind::Unknown, qPrintable(name));
            QVERIFY2(match.kind != UnitMatch::Kind::Sure || match.unit == unit.id, qPrintable(name));
        }
    }
}

void TestUnitMatcher::aNameOfTwoUnitsIsAsked()
{
    Unit one;
    one.id = UnitId(1);
    one.code = QStringLiteral("A");
    one.name = QStringLiteral("Xã Thanh");
    Unit two = one;
    two.id = UnitId(2);
    two.code = QStringLiteral("B");
    two.name = QStringLiteral("Xã Thành");
    const UnitMatcher matcher(Registry({one, two}, {}, {}));
    QCOMPARE(matcher.match(QStringLiteral("Thành")).unit, two.id);
    QCOMPARE(matcher.match(QStringLiteral("xã Thanh")).unit, one.id);
    const UnitMatch plain = matcher.match(QStringLiteral("thanh"));
    QCOMPARE(plain.kind, UnitMatch::Kind::Ask);
    QCOMPARE(plain.ground, UnitMatch::Ground::Several);
    QCOMPARE(plain.candidates.size(), 2);
}

void TestUnitMatcher::theToneMayStandOnEitherVowel()
{
    for (const auto &[a, b] : {std::pair("Hoá", "Hóa"), std::pair("uỷ", "ủy"), std::pair("Thuý", "Thúy")})
        QCOMPARE(nameKey(QString::fromUtf8(a), Marks::Kept), nameKey(QString::fromUtf8(b), Marks::Kept));
    QVERIFY(nameKey(u"Thanh", Marks::Kept) != nameKey(u"Thành", Marks::Kept));
    QVERIFY(nameKey(u"Tấn", Marks::Kept) != nameKey(u"Tán", Marks::Kept));
}

QTEST_GUILESS_MAIN(TestUnitMatcher)
#include "tst_unitmatcher.moc"
