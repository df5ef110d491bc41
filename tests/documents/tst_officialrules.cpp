// Rules of the decree as they stand on whole papers: number and date padded as it says in every kind, whom a paper goes to and
// who gets it, who signs with which authority. Each paper is measured by the linter too.
#include "core/documents/lint.h"
#include "core/documents/officepaper.h"
#include "core/documents/officialformat.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "ui/documents/paperformats.h"

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

QString faultsOf(const Document &document)
{
    const auto pdf = readPdf(*paperBytes(document, QStringLiteral("pdf")), document.title, PdfInk::WordsAndLines);
    if (!pdf)
        return QStringLiteral("no PDF");
    QStringList faults;
    for (const LintFinding &finding : lint(*pdf))
        faults.append(finding.code + u' ' + finding.says);
    return faults.join(u'\n');
}

} // namespace

class OfficialRulesTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;

    Document paperOf(const QString &kind, const QString &number, Day signedOn)
    {
        PaperWish wish = numbered(number);
        wish.fields.signedOn = signedOn;
        wish.letter = orderWords();
        wish.letter->number = number;
        wish.letter->signedOn = signedOn;
        return sampleReport(*m_desk, *paperKindOf(kind), wish);
    }

private slots:
    void init() { m_desk = sampleDesk(at("2020-08-19T23:00:00")); }

    // Mục II.3, II.4: number, day, month 1 and 2 under 10 get a zero, months 3 to 9 none.
    void numberAndDateAreWrittenAsTheDecreeSays_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("number");
        QTest::addColumn<Day>("signedOn");
        QTest::addColumn<QString>("numberLine");
        QTest::addColumn<QString>("date");
        for (const char *kind : {"daily", "reminder", "closing", "letter"}) {
            const QString name = QString::fromLatin1(kind);
            const QString symbol = name == QLatin1String("letter")     ? QStringLiteral("UBND-VP")
                                   : name == QLatin1String("reminder") ? QStringLiteral("VHTT")
                                                                       : QStringLiteral("BC-VHTT");
            QTest::addRow("%s, January", kind) << name << "5" << Day(2021, 1, 5) << QStringLiteral("Số: 05/") + symbol
                                               << "ngày 05 tháng 01 năm 2021";
            QTest::addRow("%s, June", kind) << name << "29" << Day(2021, 6, 29) << QStringLiteral("Số: 29/") + symbol
                                            << "ngày 29 tháng 6 năm 2021";
            QTest::addRow("%s, December", kind) << name << "112" << Day(2020, 12, 31) << QStringLiteral("Số: 112/") + symbol
                                                << "ngày 31 tháng 12 năm 2020";
            QTest::addRow("%s, a draft", kind) << name << "" << Day(2020, 9, 1)
                                               << QStringLiteral("Số: ") + QString(8, QChar::Nbsp) + u'/' + symbol
                                               << "ngày 01 tháng 9 năm 2020";
        }
    }
    void numberAndDateAreWrittenAsTheDecreeSays()
    {
        QFETCH(QString, kind);
        QFETCH(QString, number);
        QFETCH(Day, signedOn);
        QFETCH(QString, numberLine);
        QFETCH(QString, date);
        const Document document = paperOf(kind, number, signedOn);
        QCOMPARE(firstOf<Letterhead>(document)->numberLine, numberLine);
        QCOMPARE(firstOf<Letterhead>(document)->placeAndDate, QStringLiteral("Hướng Hoá, ") + date);
        if (const auto *start = firstOf<AppendixStart>(document)) {
            QVERIFY(start->attached.first().startsWith(QStringLiteral("(Kèm theo ")));
            QVERIFY2(start->attached.first().contains(numberLine.mid(5)), qPrintable(start->attached.first()));
            QVERIFY(start->attached.first().endsWith(date));
        }
        QCOMPARE(faultsOf(document), QString());
    }

    // Mục II.9: one name on the line itself, more on a line each, the last with a full stop.
    void oneOrManyAddressees_data()
    {
        QTest::addColumn<int>("names");
        for (const int names : {1, 2, 3, 12, 25})
            QTest::addRow("%d", names) << names;
    }
    void oneOrManyAddressees()
    {
        QFETCH(int, names);
        PaperWish wish = numbered(QStringLiteral("57"));
        QStringList recipients;
        for (int i = 0; i < names; ++i)
            recipients.append(QStringLiteral("Phòng số %1").arg(i + 1));
        wish.fields.recipients = recipients;
        const Document document = sampleReport(*m_desk, PaperKind::Daily, wish);
        QCOMPARE(firstOf<Addressees>(document)->names, recipients);
        const QString text = QString::fromUtf8(*paperBytes(document, QStringLiteral("txt")));
        if (names == 1) {
            QVERIFY(text.contains(QStringLiteral("Kính gửi: Phòng số 1.")));
        } else {
            QCOMPARE(text.count(QRegularExpression(QStringLiteral("- Phòng số \\d+;"))), names - 1);
            QCOMPARE(text.count(QRegularExpression(QStringLiteral("- Phòng số %1\\.").arg(names))), 1);
        }
        QCOMPARE(faultsOf(document), QString());
    }

    void nobodyAddressedMeansNoNhuTren()
    {
        PaperWish wish = numbered(QStringLiteral("57"));
        wish.fields.recipients = QStringList();
        const Document document = sampleReport(*m_desk, PaperKind::Daily, wish);
        QVERIFY(!firstOf<Addressees>(document));
        QVERIFY(!firstOf<SignatureBlock>(document)->copies.contains(QStringLiteral("Như trên")));
        QCOMPARE(faultsOf(document), QString());
    }

    void noneOneOrManyGetACopy_data()
    {
        QTest::addColumn<int>("copies");
        for (const int copies : {0, 1, 25})
            QTest::addRow("%d", copies) << copies;
    }
    void noneOneOrManyGetACopy()
    {
        QFETCH(int, copies);
        Office office = m_desk->office();
        office.copies.clear();
        for (int i = 0; i < copies; ++i)
            office.copies.append(QStringLiteral("Phòng số %1").arg(i + 1));
        QVERIFY(m_desk->saveOffice(office));
        const Document document = sampleReport(*m_desk, PaperKind::Daily);
        const QStringList listed = dashedList(firstOf<SignatureBlock>(document)->copies);
        QCOMPARE(listed.size(), qsizetype(copies + 1));
        QCOMPARE(listed.last(), QStringLiteral("- Lưu: VT, VHTT."));
        QCOMPARE(faultsOf(document), QString());
    }

    // Điều 13, Mục II.7.
    void whoSignsWithWhichAuthority_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("the head") << "" << "Trưởng phòng" << QStringList{"TRƯỞNG PHÒNG"};
        QTest::newRow("for the head") << "KT. Trưởng phòng" << "Phó Trưởng phòng"
                                      << QStringList{"KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"};
        QTest::newRow("by order") << "TL. Chủ tịch" << "Trưởng phòng" << QStringList{"TL. CHỦ TỊCH", "TRƯỞNG PHÒNG"};
        QTest::newRow("by authorisation") << "TUQ. Chủ tịch" << "Trưởng phòng" << QStringList{"TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"};
        QTest::newRow("acting") << "" << "Q. Trưởng phòng" << QStringList{"Q. TRƯỞNG PHÒNG"};
        QTest::newRow("for a committee") << "TM. Uỷ ban nhân dân" << "Chủ tịch" << QStringList{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"};
    }
    void whoSignsWithWhichAuthority()
    {
        QFETCH(QString, authority);
        QFETCH(QString, title);
        QFETCH(QStringList, lines);
        PaperWish wish = numbered(QStringLiteral("57"));
        wish.fields.signer = Signer{authority, title, QStringLiteral("Lê Văn Thuý")};
        const Document document = sampleReport(*m_desk, PaperKind::Daily, wish);
        QCOMPARE(firstOf<SignatureBlock>(document)->authority, lines);
        QCOMPARE(firstOf<SignatureBlock>(document)->name, QStringLiteral("Lê Văn Thuý"));
        QCOMPARE(faultsOf(document), QString());
    }

    // Mục II.2: a long name goes on in its half; the rule stays a third to a half of the text.
    void longNamesOfAgenciesStandOnTwoLines()
    {
        Office office = m_desk->office();
        office.superior = QStringLiteral("Uỷ ban nhân dân huyện Hướng Hoá tỉnh Quảng Trị nước ta");
        office.name = QStringLiteral("Trung tâm Giáo dục nghề nghiệp và Giáo dục thường xuyên huyện Hướng Hoá");
        QVERIFY(m_desk->saveOffice(office));
        QCOMPARE(faultsOf(sampleReport(*m_desk, PaperKind::Daily)), QString());
        QCOMPARE(faultsOf(sampleReminder(*m_desk)), QString());
    }

    // Either place of the tones is official; one paper keeps to one.
    void bothSpellingsPass_data()
    {
        QTest::addColumn<TonePlace>("tones");
        QTest::addColumn<QString>("district");
        QTest::addColumn<QString>("committee");
        QTest::newRow("as the order") << TonePlace::AsOrdered << "Hoá" << "Ủy ban";
        QTest::newRow("second vowel") << TonePlace::SecondVowel << "Hoá" << "Uỷ ban";
        QTest::newRow("first vowel") << TonePlace::FirstVowel << "Hóa" << "Ủy ban";
    }
    void bothSpellingsPass()
    {
        QFETCH(TonePlace, tones);
        QFETCH(QString, district);
        QFETCH(QString, committee);
        Office office = m_desk->office();
        office.templates.tones = tones;
        QVERIFY(m_desk->saveOffice(office));
        for (const PaperKind kind : {PaperKind::Daily, PaperKind::Reminder, PaperKind::Closing}) {
            const Document document = sampleReport(*m_desk, kind);
            const QString text = textsOf(document).join(u' ');
            QVERIFY(text.contains(district));
            QCOMPARE(text.contains(QStringLiteral("Uỷ ban")), committee == QStringLiteral("Uỷ ban"));
            QVERIFY(mixedToneWords(textsOf(document)).isEmpty());
            QCOMPARE(faultsOf(document), QString());
        }
        QVERIFY(m_desk->office().name.contains(QStringLiteral("hoá"))); // paper alone: what is stored stays
    }

    void anAppendixSaysWhatItBelongsTo()
    {
        const Document document = sampleReport(*m_desk, PaperKind::Daily);
        int next = 1;
        for (const Block &block : document.blocks) {
            const auto *start = std::get_if<AppendixStart>(&block);
            if (!start)
                continue;
            QCOMPARE(start->number, officialformat::roman(next++));
            QCOMPARE(start->title, start->title.toUpper());
            QCOMPARE(start->attached.first(), QStringLiteral("(Kèm theo Báo cáo số 57/BC-VHTT ngày 19 tháng 8 năm 2020"));
            QCOMPARE(start->attached.last(), QStringLiteral("của Phòng Văn hoá và Thông tin)"));
        }
        QCOMPARE(next, 4);
    }
};

QTEST_MAIN(OfficialRulesTest)
#include "tst_officialrules.moc"
