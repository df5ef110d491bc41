// Ten thousand ways to write the registry's names, the same ones every time: whatever is written, no other unit is taken,
// and what is only written differently, not wrongly, is found.
#include "core/text/legacyencoding.h"
#include "core/text/namekey.h"
#include "core/text/unitmentions.h"
#include "tests/support/cleandays.h"
#include "tests/support/intakesample.h"

#include <QTest>

using namespace dophu;

namespace
{

enum Way
{
    Plain,
    UpperCase,
    LowerCase,
    Decomposed,
    NoMarks,
    ToneElsewhere,
    ShortHead,
    Tcvn3,
    Vni,
    RawTelex,
    OneSlip,
    OneSlipNoMarks,
    Ways
};

const char *const wayNames[Ways] = {"as registered", "capitals",   "small letters", "NFD",
                                    "no marks",      "other tone", "short head",    "TCVN3",
                                    "VNI",           "raw telex",  "one slip",      "one slip, no marks"};

QString withoutMarks(const QString &text)
{
    QString plain;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KD)) {
        if (sign.isMark())
            continue;
        plain.append(sign == QChar(0x0111) ? QChar(u'd') : sign == QChar(0x0110) ? QChar(u'D') : sign);
    }
    return plain;
}

// hoá ↔ hóa, uỷ ↔ ủy: the tone on the other of two vowels.
QString withToneElsewhere(const QString &text)
{
    QString other = text;
    const QVector<QPair<const char16_t *, const char16_t *>> pairs{{u"oá", u"óa"}, {u"oà", u"òa"}, {u"oả", u"ỏa"},
                                                                   {u"uỷ", u"ủy"}, {u"uý", u"úy"}, {u"oè", u"òe"}};
    for (const auto &[newer, older] : pairs) {
        const QString a = QString::fromUtf16(newer);
        const QString b = QString::fromUtf16(older);
        if (other.contains(a))
            other.replace(a, b);
        else
            other.replace(b, a);
    }
    return other;
}

QString withShortHead(const QString &name)
{
    const QVector<QPair<const char16_t *, const char16_t *>> heads{{u"Thị trấn ", u"TT. "},
                                                                   {u"Xã ", u"x. "},
                                                                   {u"Phòng ", u"P. "},
                                                                   {u"Văn phòng ", u"VP "},
                                                                   {u"Chi cục ", u"CC "},
                                                                   {u"Trung tâm ", u"TT "},
                                                                   {u"Mầm non ", u"MN "},
                                                                   {u"Tiểu học ", u"TH "},
                                                                   {u"Trường ", u""},
                                                                   {u"Ban Quản lý ", u"BQL "},
                                                                   {u"Đồn Biên phòng ", u"Đồn BP "}};
    for (const auto &[head, shorter] : heads) {
        const QString full = QString::fromUtf16(head);
        if (name.startsWith(full))
            return QString::fromUtf16(shorter) + name.mid(full.size());
    }
    return name;
}

QString asTelex(const QString &text)
{
    QString keys;
    QString tone;
    const auto endWord = [&] {
        keys.append(tone);
        tone.clear();
    };
    for (const QChar sign : text.normalized(QString::NormalizationForm_KD)) {
        switch (sign.unicode()) {
        case 0x0301:
            tone = QStringLiteral("s");
            continue;
        case 0x0300:
            tone = QStringLiteral("f");
            continue;
        case 0x0309:
            tone = QStringLiteral("r");
            continue;
        case 0x0303:
            tone = QStringLiteral("x");
            continue;
        case 0x0323:
            tone = QStringLiteral("j");
            continue;
        case 0x0302:
            keys.append(keys.back().toLower());
            continue;
        case 0x0306:
        case 0x031B:
            keys.append(u'w');
            continue;
        case 0x0111:
            keys.append(QStringLiteral("dd"));
            continue;
        case 0x0110:
            keys.append(QStringLiteral("DD"));
            continue;
        default:
            break;
        }
        if (!sign.isLetter())
            endWord();
        keys.append(sign);
    }
    endWord();
    return keys;
}

// How the fonts before Unicode store the letters: found by asking the reading what it makes of each code.
class OldFont
{
public:
    explicit OldFont(QString (*read)(QStringView)) : m_read(read)
    {
        for (char16_t code = 0xA1; code <= 0xFF; ++code)
            learn(QString(QChar(code)));
        for (const QChar base : QStringLiteral("aeiouydAEIOUYD")) {
            for (char16_t code = 0xA1; code <= 0xFF; ++code)
                learn(QString(base) + QChar(code));
        }
        const QHash<QString, QString> single = m_codes;
        for (const QString &letter : {QStringLiteral("ơ"), QStringLiteral("ư"), QStringLiteral("Ơ"), QStringLiteral("Ư")}) {
            for (char16_t code = 0xA1; single.contains(letter) && code <= 0xFF; ++code)
                learn(single.value(letter) + QChar(code));
        }
    }

    QString write(const QString &text) const
    {
        QString codes;
        for (const QChar sign : text.normalized(QString::NormalizationForm_C))
            codes.append(m_codes.value(QString(sign), QString(sign)));
        return codes;
    }

private:
    void learn(const QString &codes)
    {
        const QString letter = m_read(codes);
        if (letter.size() == 1 && letter != codes && !m_codes.contains(letter))
            m_codes.insert(letter, codes);
    }

    QString (*m_read)(QStringView);
    QHash<QString, QString> m_codes;
};

QString throughTcvn3(const QString &name)
{
    static const OldFont font(fromTcvn3);
    return fromTcvn3(font.write(name.toLower())); // its capitals are another font
}

QString throughVni(const QString &name)
{
    static const OldFont font(fromVni);
    return fromVni(font.write(name));
}

// One letter struck twice, left out, exchanged or swapped with the next; digits stay, for "số 2" is another school.
QString withOneSlip(const QString &name, Dice &dice)
{
    QVector<qsizetype> letters;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name.at(i).isLetter())
            letters.append(i);
    }
    const qsizetype at = letters.at(qsizetype(dice.under(quint64(letters.size()))));
    QString slip = name;
    const QChar strange(char16_t(u'a' + dice.under(26)));
    switch (dice.under(5)) {
    case 0:
        return slip.insert(at, slip.at(at).toLower());
    case 1:
        return slip.remove(at, 1);
    case 2:
        slip[at] = strange;
        return slip;
    case 3:
        return slip.insert(at, strange);
    default:
        if (at + 1 < slip.size() && slip.at(at + 1).isLetter())
            std::swap(slip[at], slip[at + 1]);
        return slip;
    }
}

QString written(const QString &name, Way way, Dice &dice)
{
    switch (way) {
    case UpperCase:
        return name.toUpper();
    case LowerCase:
        return name.toLower();
    case Decomposed:
        return name.normalized(QString::NormalizationForm_D);
    case NoMarks:
        return withoutMarks(name);
    case ToneElsewhere:
        return withToneElsewhere(name);
    case ShortHead:
        return withShortHead(name);
    case Tcvn3:
        return throughTcvn3(name);
    case Vni:
        return throughVni(name);
    case RawTelex:
        return asTelex(name);
    case OneSlip:
        return withOneSlip(name, dice);
    case OneSlipNoMarks:
        return withoutMarks(withOneSlip(name, dice));
    case Plain:
    case Ways:
        break;
    }
    return name;
}

struct Tally
{
    int taken = 0;
    int asked = 0;
    int missed = 0;
    int wrong = 0;
};

} // namespace

class TestUnitNames : public QObject
{
    Q_OBJECT

private slots:
    void theOldFontsReallyStoreOtherCodes();
    void tenThousandWritingsTakeNoOtherUnit();
    void aCellWithOneSlipTakesNoOtherUnit();
    void nearTwinsAreAsked_data();
    void nearTwinsAreAsked();
    void aSlipFarFromEveryOtherIsTaken_data();
    void aSlipFarFromEveryOtherIsTaken();
    void runningTextNamesItsUnits_data();
    void runningTextNamesItsUnits();

private:
    QString named(const QString &text) const;
    bool isNameOf(const QString &text, UnitId unit) const;
    IntakeSample m_sample;
};

// What a text names, in words: "19465", "ask", "unknown", parted by blanks.
QString TestUnitNames::named(const QString &text) const
{
    QStringList names;
    for (const UnitMention &mention : unitMentions(wordsOf(text), m_sample.matcher(), {}, hasMarks(text))) {
        names.append(mention.match.kind == UnitMatch::Kind::Sure  ? m_sample.codeOf(mention.match.unit)
                     : mention.match.kind == UnitMatch::Kind::Ask ? QStringLiteral("ask")
                                                                  : QStringLiteral("unknown"));
    }
    return names.join(u' ');
}

// Exactly the other's name, or "báo cáo", "từ", "ở" before it: then nobody could tell.
bool TestUnitNames::isNameOf(const QString &text, UnitId unit) const
{
    static const QStringList leads{QStringLiteral("bc"), QStringLiteral("tu"), QStringLiteral("da"), QStringLiteral("la"),
                                   QStringLiteral("va"), QStringLiteral("o"),  QStringLiteral("em"), QStringLiteral("co"),
                                   QStringLiteral("c"),  QStringLiteral("a"),  QStringLiteral("e"),  QStringLiteral("ho")};
    const QString lead = nameKey(text.section(u' ', 0, 0), Marks::Dropped);
    const UnitMatch match = m_sample.matcher().match(leads.contains(lead) ? text.section(u' ', 1) : text);
    return match.kind == UnitMatch::Kind::Sure && match.unit == unit;
}

void TestUnitNames::theOldFontsReallyStoreOtherCodes()
{
    const QString name = QStringLiteral("xã hướng phùng");
    for (QString (*read)(QStringView) : {fromTcvn3, fromVni}) {
        const QString codes = OldFont(read).write(name);
        QVERIFY(codes != name);
        QVERIFY(std::all_of(codes.begin(), codes.end(), [](QChar code) { return code.unicode() <= 0xFF; }));
        QCOMPARE(read(codes), name);
    }
}

void TestUnitNames::tenThousandWritingsTakeNoOtherUnit()
{
    constexpr int writings = 10000;
    Dice dice(978);
    QVector<Tally> tallies(Ways);
    for (int i = 0; i < writings; ++i) {
        const Unit &unit = m_sample.registry().units().at(dice.under(quint64(m_sample.registry().units().size())));
        const QStringList names = QStringList{unit.name, unit.shortName} + unit.aliases;
        const auto way = Way(i % Ways);
        const QString name = names.at(dice.under(quint64(names.size())));
        const QString text = written(name, way, dice);
        Tally &tally = tallies[way];
        const QVector<UnitMention> mentions = unitMentions(wordsOf(text), m_sample.matcher(), {}, hasMarks(text));
        bool taken = false;
        for (const UnitMention &mention : mentions) {
            if (mention.match.kind != UnitMatch::Kind::Sure)
                continue;
            taken = true;
            const bool other = mention.match.unit != unit.id && !isNameOf(text, mention.match.unit);
            tally.wrong += other;
            if (other)
                qWarning("%s as %s: %s", qPrintable(name), qPrintable(text),
                         qPrintable(m_sample.codeOf(mention.match.unit)));
        }
        (taken ? tally.taken : mentions.isEmpty() ? tally.missed : tally.asked) += 1;
    }
    for (int way = 0; way < Ways; ++way) {
        const Tally &tally = tallies.at(way);
        qInfo("%-20s taken %4d, asked %4d, missed %4d, wrong unit %d", wayNames[way], tally.taken, tally.asked, tally.missed,
              tally.wrong);
        QCOMPARE(tally.wrong, 0);
        // What is only written differently is found nearly always; a slip is mostly asked.
        const int all = tally.taken + tally.asked + tally.missed;
        if (way < RawTelex)
            QVERIFY2(tally.taken * 100 >= all * 95, wayNames[way]);
    }
}

void TestUnitNames::aCellWithOneSlipTakesNoOtherUnit()
{
    Dice dice(2020);
    for (int i = 0; i < 3000; ++i) {
        const Unit &unit = m_sample.registry().units().at(dice.under(quint64(m_sample.registry().units().size())));
        const QStringList names = QStringList{unit.name, unit.shortName} + unit.aliases;
        const QString name = names.at(dice.under(quint64(names.size())));
        const QString text = withOneSlip(name, dice);
        const UnitMatch like = m_sample.matcher().likeKeys(nameKey(text, Marks::Kept), nameKey(text, Marks::Dropped), true);
        if (like.kind == UnitMatch::Kind::Sure)
            QVERIFY2(like.unit == unit.id || isNameOf(text, like.unit), qPrintable(name + QStringLiteral(" as ") + text));
    }
}

void TestUnitNames::nearTwinsAreAsked_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Hướng Lọp",   "Hướng Lôp",    "xã Thành",       "Thành",           "Tân Lợp",
                             "xã Tân",      "Hướng L.",     "Tân L",          "TH số 3 Lao Bảo", "Thuân",
                             "Thuạn",       "Huc1",         "xã Lịa",         "x. Xi",           "MN Thuậ",
                             "THCS Tân Li", "truong Thuan", "Hướng Lâc",      "Tan Lop",         "xa Hươg Lap hay Hương Loc",
                             "Agribank",    "Trung tâm",    "Đồn Biên phòng", "Ngân hàng"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestUnitNames::nearTwinsAreAsked()
{
    QFETCH(QString, text);
    const QString found = named(text);
    QVERIFY2(!found.contains(u'1') && !found.contains(QStringLiteral("HH-")), qPrintable(found));
}

void TestUnitNames::aSlipFarFromEveryOtherIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
    };
    row("Tân Loong", "19459");
    row("Ba Tầgn", "19477");
    row("Keh Sanh", "19429");
    row("Hướg Sơn", "19444");
    row("Hưướng Phùng", "19441");
    row("xa Huong Phungg", "19441");
    row("Agrbiank Hướng Hóa", "HH-AGRI");
    row("Lao Bảoo", "19432");
}

void TestUnitNames::aSlipFarFromEveryOtherIsTaken()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(named(text), code);
}

void TestUnitNames::runningTextNamesItsUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("Trường THPT A Túc hôm nay cài thêm 1 máy", "HH-C3AT"); // the longest name; A Túc alone is retired
    row("UBND xã A Túc: lũy kế 347", "ask");
    row("Em Thuận ở xã Tân Liên đây chị", "19465");
    row("Bác Húc trưởng thôn vừa gửi, xã Hướng Linh chốt 186 máy", "19447");
    row("Hồ Văn Xy", "");
    row("em thống kê được 142 máy", "");
    row("da hoan thanh 398 may", "");
    row("Thanh niên xung phong 20", "");
    row("Công an xã Hướng Lộc 13/13", "unknown");
    row("Ban CHQS xã Hướng Lập: 9/10", "unknown");
    row("Hội Phụ nữ xã Lìa vận động", "unknown");
    row("thôn Cợp xã Tân Liên 306", "unknown");
    row("xã Hải Thượng báo cáo", "unknown");
    row("Trường TH&THCS Hướng Sơn = 33; PTDTNT = 26", "HH-LC444 HH-DTNT");
    row("Trung tâm Văn hoá - Thông tin và Thể dục - Thể thao huyện 20", "HH-TTVH");
    row("19453 - Hướng Tân - 522 máy", "19453 19453");
    row("xax Huwowngs Taan dduwowcj 434 mays", "19453");
    row("thij traans Khe Sanh ddax caif 4162 mays", "19429");
    row("TH số 2 Lao Bảo 35/36", "HH-TH432B");
    row("Huong Phùng 1252", "19441");
    row("xã em 26 nhé chị", "");
    row("đơn vị em đã cài 209", "");
    row("các xã, thị trấn khẩn trương gửi", "");
}

void TestUnitNames::runningTextNamesItsUnits()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(named(text), expected);
}

QTEST_GUILESS_MAIN(TestUnitNames)
#include "tst_unitnames.moc"
