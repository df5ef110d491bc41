// Templates on paper: what an office words its own way stands on the next paper, in every kind, with the day's facts in its
// places; what left the office before stays as it left.
#include "core/documents/issuing.h"
#include "core/documents/letterdraft.h"
#include "core/documents/officepaper.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "ui/documents/paperformats.h"

#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

Office worded(Office office, const char *key, const QString &text)
{
    office.templates.wordings.insert(QLatin1String(key), text);
    return office;
}

template <class B> const B *firstOf(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *found = std::get_if<B>(&block))
            return found;
    }
    return nullptr;
}

} // namespace

class PaperTemplatesTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;

    void save(const Office &office)
    {
        if (const Outcome saved = m_desk->saveOffice(office); !saved)
            qFatal("%s: %s", qPrintable(saved.error().subject), qPrintable(saved.error().detail));
    }

private slots:
    void init() { m_desk = sampleDesk(at("2020-08-19T23:00:00")); }

    void everyStandardSentenceIsSound()
    {
        QVERIFY(wordings().size() > 12);
        for (const Wording &wording : wordings())
            QVERIFY2(!problemOfWording(wording, wording.standard), qPrintable(wording.key));
        QVERIFY(problemsOf(PaperTemplates()).isEmpty());
    }

    // Every sentence of the list is one that some paper prints: an office that words it otherwise finds its words there.
    void everySentenceStandsOnSomePaper()
    {
        Campaign campaign = m_desk->campaign();
        for (const bool basis : {true, false}) {
            if (!basis) {
                campaign.legalBasis.clear();
                QVERIFY(m_desk->saveCampaign(campaign));
            }
            Office office = m_desk->office();
            for (const Wording &wording : wordings())
                office.templates.wordings.insert(wording.key, QStringLiteral("Câu “%1”").arg(wording.key)
                                                                  + (wording.endsPaper ? QStringLiteral("./.") : QString()));
            save(office);
            QStringList papers;
            for (const Document &paper : {sampleReport(*m_desk, PaperKind::Daily), sampleReminder(*m_desk),
                                          sampleForm(*m_desk), sampleReport(*m_desk, PaperKind::Closing)})
                papers.append(textsOf(paper).join(u'\n'));
            const QString all = papers.join(u'\n');
            for (const Wording &wording : wordings()) {
                const bool withoutBasis = wording.key.endsWith(QStringLiteral("_without_basis"));
                const bool hasTwin = wordingCalled(wording.key + QStringLiteral("_without_basis"));
                const bool expected = basis ? !withoutBasis : !hasTwin;
                QVERIFY2(all.contains(QStringLiteral("Câu “%1”").arg(wording.key)) == expected, qPrintable(wording.key));
            }
        }
    }

    // Every place of every sentence is filled: no brace reaches paper.
    void everyPlaceIsFilled()
    {
        Office office = m_desk->office();
        for (const Wording &wording : wordings())
            office.templates.wordings.insert(wording.key, u'[' + wording.places.join(u'|') + u']'
                                                              + (wording.endsPaper ? QStringLiteral("./.") : QString()));
        QVERIFY(problemsOf(office.templates).isEmpty());
        save(office);
        for (const Document &paper : {sampleReport(*m_desk, PaperKind::Daily), sampleReminder(*m_desk), sampleForm(*m_desk),
                                      sampleReport(*m_desk, PaperKind::Closing)}) {
            const QString text = textsOf(paper).join(u'\n');
            QVERIFY(text.contains(u'['));
            QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("||")) && !text.contains(QStringLiteral("[|")), qPrintable(text));
        }
    }

    void whatIsFilledInIsNeverReadAsAPlace()
    {
        const PaperTemplates none;
        QCOMPARE(dophu::worded(none, QStringLiteral("daily.end"),
                               {{QStringLiteral("{co_quan}"), QStringLiteral("Phòng {ngay}")}}),
                 QStringLiteral("Phòng {ngay} trân trọng báo cáo./."));
    }

    // A store that another program wrote into: the standard sentence, never a raw place.
    void aWrongPlaceIsNeverPrinted()
    {
        PaperTemplates templates;
        templates.wordings.insert(QStringLiteral("daily.end"), QStringLiteral("{ten_co_quan} báo cáo./."));
        QCOMPARE(
            dophu::worded(templates, QStringLiteral("daily.end"), {{QStringLiteral("{co_quan}"), QStringLiteral("Phòng")}}),
            QStringLiteral("Phòng trân trọng báo cáo./."));
    }

    void theLettersSymbolIsTheOfficesOwnOrDerived()
    {
        Office office = m_desk->office();
        QCOMPARE(letterSymbolOf(office), QStringLiteral("VHTT"));
        office.templates.letterSymbol = QStringLiteral("VHTT-TTTT");
        save(office);
        QCOMPARE(firstOf<Letterhead>(sampleReminder(*m_desk))->numberLine, QStringLiteral("Số: 12/VHTT-TTTT"));
        QCOMPARE(firstOf<Letterhead>(sampleReport(*m_desk, PaperKind::Daily))->numberLine, QStringLiteral("Số: 57/BC-VHTT"));
    }

    void aWrongSymbolIsRefused_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::newRow("small letters") << QStringLiteral("vhtt");
        QTest::newRow("a blank") << QStringLiteral("VHTT TTTT");
        QTest::newRow("an end that goes on") << QStringLiteral("VHTT-");
        QTest::newRow("a number before") << QStringLiteral("12/VHTT");
    }
    void aWrongSymbolIsRefused()
    {
        QFETCH(QString, symbol);
        PaperTemplates templates;
        templates.letterSymbol = symbol;
        QCOMPARE(problemsOf(templates).size(), qsizetype(1));
        QCOMPARE(problemsOf(templates).first().fault, TemplateFault::NotASymbol);
    }

    void noiNhanIsOfItsKind()
    {
        Office office = m_desk->office();
        office.templates.copies.insert(QStringLiteral("reminder"),
                                       {QStringLiteral("Như trên"), QStringLiteral("Thường trực Huyện uỷ")});
        save(office);
        QCOMPARE(firstOf<SignatureBlock>(sampleReminder(*m_desk))->copies,
                 (QStringList{QStringLiteral("Như trên"), QStringLiteral("Thường trực Huyện ủy"),
                              QStringLiteral("Lưu: VT, VHTT")}));
        QCOMPARE(firstOf<SignatureBlock>(sampleReport(*m_desk, PaperKind::Daily))->copies.at(1), office.copies.at(1));
    }

    void theLetterheadBreaksWhereTheOfficeWants()
    {
        Office office = m_desk->office();
        office.templates.superiorLines = {QStringLiteral("Uỷ ban nhân dân"), QStringLiteral("huyện Hướng Hoá")};
        office.templates.issuerLines = {QStringLiteral("Phòng Văn hoá"), QStringLiteral("và Thông tin")};
        save(office);
        const Document report = sampleReport(*m_desk, PaperKind::Daily);
        QCOMPARE(firstOf<Letterhead>(report)->superior,
                 (QStringList{QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("HUYỆN HƯỚNG HOÁ")}));
        QCOMPARE(firstOf<Letterhead>(report)->issuer,
                 (QStringList{QStringLiteral("PHÒNG VĂN HOÁ"), QStringLiteral("VÀ THÔNG TIN")}));
        PaperWish wish;
        wish.letter = newLetter(m_desk->office(), paperDay);
        const Document letter = sampleReport(*m_desk, PaperKind::Letter, wish);
        QCOMPARE(firstOf<Letterhead>(letter)->superior, // its writer's own spelling
                 (QStringList{QStringLiteral("UỶ BAN NHÂN DÂN"), QStringLiteral("HUYỆN HƯỚNG HOÁ")}));
        QCOMPARE(firstOf<Letterhead>(letter)->issuer, firstOf<Letterhead>(report)->issuer);
        const auto pdf = readPdf(*paperBytes(report, QStringLiteral("pdf")), report.title, PdfInk::WordsAndLines);
        QVERIFY(pdf);
        QCOMPARE(lint(*pdf), QVector<LintFinding>());
        QVERIFY(tieOutPdf(report, *pdf).isEmpty());
    }

    // What left stays byte for byte; the paper after it is worded anew and names the version it was made with.
    void aChangeOfTemplatesNeverReachesWhatWasIssued()
    {
        closeDay(*m_desk);
        const Office first = worded(m_desk->office(), "daily.end", QStringLiteral("{co_quan} kính báo cáo./."));
        save(first);
        const auto before = issuePaper(*m_desk, PaperKind::Daily, paperDay, {}, paperBytes);
        QVERIFY(before && before->paper);
        QCOMPARE(before->paper->officeVersion, 2);
        QVector<QByteArray> left;
        for (const IssuedFile &file : before->paper->files)
            left.append(*m_desk->issuedBytes(*before->paper, file.suffix));

        Office second = worded(first, "daily.end", QStringLiteral("Trân trọng báo cáo./."));
        second.templates.tones = TonePlace::FirstVowel;
        save(second);
        const auto after = issuePaper(*m_desk, PaperKind::Correction, paperDay, {}, paperBytes); // other words, same figures
        QVERIFY(after);
        QVERIFY2(after->paper,
                 qPrintable(after->differences.isEmpty() ? (after->form.isEmpty() ? QString() : after->form.first().says)
                                                         : after->differences.first().where));
        QCOMPARE(after->paper->officeVersion, 3);
        for (qsizetype i = 0; i < left.size(); ++i) {
            const QString suffix = before->paper->files.at(i).suffix;
            QCOMPARE(*m_desk->issuedBytes(*before->paper, suffix), left.at(i));
            QVERIFY(*m_desk->issuedBytes(*after->paper, suffix) != left.at(i));
        }
        const auto text = [&](const IssuedPaper &paper) {
            QString words;
            const auto pdf = readPdf(*m_desk->issuedBytes(paper, QStringLiteral("pdf")), {}, PdfInk::Words);
            for (const PdfWord &word : pdf->words)
                words += word.text + u' ';
            return words;
        };
        QVERIFY(text(*before->paper).contains(QStringLiteral("kính báo cáo./.")));
        QVERIFY(text(*before->paper).contains(QStringLiteral("Hướng Hoá,")));
        QVERIFY(text(*after->paper).contains(QStringLiteral("Trân trọng báo cáo./.")));
        QVERIFY(text(*after->paper).contains(QStringLiteral("Hướng Hóa,")));
        QVERIFY(m_desk->verify()->intact());
    }
};

QTEST_MAIN(PaperTemplatesTest)
#include "tst_papertemplates.moc"
