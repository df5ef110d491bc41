// A clerk's own sentences, on every kind of paper the program words: they stand where the automatic ones stood, outlive the
// program, and are flagged when the numbers under them have moved.
#include "core/storage/database.h"
#include "reportfixture.h"
#include "samplepapers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

const QStringList &wordedKinds()
{
    static const QStringList kinds{QStringLiteral("daily"), QStringLiteral("reminder"), QStringLiteral("form"),
                                   QStringLiteral("closing")};
    return kinds;
}

// A form of one unit; the other papers are about all.
PaperWish wishFor(const Desk &desk, const QString &kind)
{
    PaperWish wish = numbered(QStringLiteral("57"));
    if (kind == QLatin1String("form"))
        wish.unit = desk.registry().units().first().code;
    return wish;
}

QVector<PaperSentence> sentencesOn(const Desk &desk, const QString &kind)
{
    const auto sentences = paperSentences(desk, *paperKindOf(kind), paperDay, wishFor(desk, kind));
    if (!sentences)
        qFatal("%s: %s", qPrintable(sentences.error().subject), qPrintable(sentences.error().detail));
    return *sentences;
}

void write(Desk &desk, const QString &kind, const QString &key, const QString &automatic, const QString &written)
{
    const PaperEditsOf paper = paperEditsOf(*paperKindOf(kind), paperDay, wishFor(desk, kind).unit);
    PaperEdits edits = *desk.paperEdits(paper);
    edits.append({key, automatic, written});
    if (const Outcome saved = desk.savePaperEdits(paper, edits); !saved)
        qFatal("%s", qPrintable(saved.error().detail));
}

QString asPrinted(const PaperSentence &sentence)
{
    return withTonesAt(PaperTemplates().tones, sentence.automatic);
}

// One more person in the first commune that reported.
void moveANumber(Desk &desk)
{
    const auto figures = desk.consolidation(paperDay);
    for (const UnitFigures &unit : figures->units) {
        if (!unit.typed || unit.installed != unit.typed || unit.held || unit.stream != QLatin1String("dia-ban"))
            continue;
        ReportDraft draft;
        draft.unit = unit.id;
        draft.day = paperDay;
        draft.installed = Count::from(unit.typed->value() + 1);
        draft.received = at("2020-08-19T22:00:00");
        draft.channel = Channel::Phone;
        draft.reason = QStringLiteral("cộng sót");
        draft.expected = ReportDraft::whatever;
        if (!desk.enter(draft))
            qFatal("enter");
        return;
    }
    qFatal("nobody reported");
}

} // namespace

class PaperSentencesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasSentencesOfItsOwn_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : wordedKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void everyKindHasSentencesOfItsOwn()
    {
        QFETCH(QString, kind);
        const TestDesk desk = sampleDesk(at("2020-08-19T23:00:00"));
        const QVector<PaperSentence> sentences = sentencesOn(*desk, kind);
        QVERIFY(!sentences.isEmpty());
        QSet<QString> keys;
        const QString before = bodyText(sampleReport(*desk, *paperKindOf(kind), wishFor(*desk, kind)));
        for (const PaperSentence &sentence : sentences) {
            keys.insert(sentence.key);
            QVERIFY(!sentence.own && !sentence.stale);
            QVERIFY2(before.contains(asPrinted(sentence)), qPrintable(sentence.key));
            write(*desk, kind, sentence.key, sentence.automatic, QStringLiteral("Câu của %1 <b>&</b>").arg(sentence.key));
        }
        QCOMPARE(keys.size(), sentences.size());
        const QString after = bodyText(sampleReport(*desk, *paperKindOf(kind), wishFor(*desk, kind)));
        for (const PaperSentence &sentence : sentences) {
            QVERIFY2(after.contains(QStringLiteral("Câu của %1 <b>&</b>").arg(sentence.key)), qPrintable(sentence.key));
            QVERIFY2(sentence.automatic.isEmpty() || !after.contains(asPrinted(sentence)), qPrintable(sentence.key));
        }
        for (const PaperSentence &sentence : sentencesOn(*desk, kind))
            QVERIFY(sentence.own && !sentence.stale);
    }

    void wordsAreFlaggedWhenTheirNumbersMove_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("stale");
        QTest::newRow("daily: the result") << "daily" << "result" << true;
        QTest::newRow("daily: the outlook") << "daily" << "outlook" << true;
        QTest::newRow("daily: how it ends has no number") << "daily" << "end" << false;
        QTest::newRow("closing: the result") << "closing" << "result" << true;
        QTest::newRow("closing: the course") << "closing" << "course" << true;
        QTest::newRow("closing: the opening has the days alone") << "closing" << "opening" << false;
    }
    void wordsAreFlaggedWhenTheirNumbersMove()
    {
        QFETCH(QString, kind);
        QFETCH(QString, key);
        QFETCH(bool, stale);
        const TestDesk desk = sampleDesk(at("2020-08-19T23:00:00"));
        const auto sentenceOf = [&] {
            for (const PaperSentence &sentence : sentencesOn(*desk, kind)) {
                if (sentence.key == key)
                    return sentence;
            }
            return PaperSentence();
        };
        write(*desk, kind, key, sentenceOf().automatic, QStringLiteral("Câu của văn thư."));
        QVERIFY(!sentenceOf().stale);
        moveANumber(*desk);
        QCOMPARE(sentenceOf().stale, stale);
        QCOMPARE(*sentenceOf().own, QStringLiteral("Câu của văn thư.")); // beside the new automatic one, until taken back
        QVERIFY(bodyText(sampleReport(*desk, *paperKindOf(kind), wishFor(*desk, kind))).contains(QStringLiteral("Câu của văn thư.")));
        QVERIFY(desk->savePaperEdits(paperEditsOf(*paperKindOf(kind), paperDay, {}), {}));
        QVERIFY(!sentenceOf().own);
        QVERIFY(bodyText(sampleReport(*desk, *paperKindOf(kind), wishFor(*desk, kind))).contains(asPrinted(sentenceOf())));
    }

    // A reminder that has one unit fewer to remind says another number.
    void aReminderIsFlaggedWhenSomebodyHasReported()
    {
        const TestDesk desk = sampleDesk(at("2020-08-19T23:00:00"));
        const QVector<PaperSentence> before = sentencesOn(*desk, QStringLiteral("reminder"));
        write(*desk, QStringLiteral("reminder"), QStringLiteral("opening"), before.first().automatic, QStringLiteral("Đề nghị gửi."));
        const auto figures = desk->consolidation(paperDay);
        for (const UnitFigures &unit : figures->units) {
            if (unit.status != UnitStatus::Missing || !unit.installed)
                continue;
            ReportDraft draft;
            draft.unit = unit.id;
            draft.day = paperDay;
            draft.installed = unit.installed;
            draft.received = at("2020-08-19T22:00:00");
            draft.channel = Channel::Phone;
            draft.expected = ReportDraft::whatever;
            QVERIFY(desk->enter(draft));
            break;
        }
        QVERIFY(sentencesOn(*desk, QStringLiteral("reminder")).first().stale);
    }

    void theyOutliveTheProgram()
    {
        QTemporaryDir folder;
        const QString location = folder.filePath(QStringLiteral("so.dophu"));
        {
            const TestDesk desk = deskAt(location, at("2020-08-19T23:00:00"), true);
            for (const QString &kind : wordedKinds()) {
                const PaperSentence first = sentencesOn(*desk, kind).first();
                write(*desk, kind, first.key, first.automatic, QStringLiteral("Câu của %1.").arg(kind));
            }
        }
        const FixedClock later(at("2020-08-20T08:00:00"));
        auto database = Database::open(location, OpenMode::Existing, later);
        QVERIFY(database);
        const auto desk = Desk::open(std::move(*database), later, testClerk());
        QVERIFY(desk);
        for (const QString &kind : wordedKinds()) {
            const PaperSentence first = sentencesOn(**desk, kind).first();
            QCOMPARE(first.own.value_or(QString()), QStringLiteral("Câu của %1.").arg(kind));
            QVERIFY(bodyText(sampleReport(**desk, *paperKindOf(kind), wishFor(**desk, kind))).contains(*first.own));
        }
        QVERIFY((*desk)->verify()->intact());
    }

    // Each line a paragraph; what a paper no longer has a place for is shown, and not printed.
    void severalLinesAreSeveralParagraphs()
    {
        Document draft;
        draft.blocks = {Paragraph{{{QStringLiteral("Tự động.")}}, QStringLiteral("result")}};
        const PaperEdits edits{{QStringLiteral("result"), QStringLiteral("Tự động."), QStringLiteral("Một.\n\nHai.")},
                               {QStringLiteral("gone"), QStringLiteral("Cũ."), QStringLiteral("Ba.")}};
        QCOMPARE(bodyText(finishedPaper(draft, edits, TonePlace::SecondVowel)), QStringLiteral("Một.\nHai."));
        const QVector<PaperSentence> sentences = sentencesOf(draft, edits);
        QCOMPARE(sentences.size(), qsizetype(2));
        QCOMPARE(sentences.last(), (PaperSentence{QStringLiteral("gone"), QString(), QStringLiteral("Ba."), true}));
    }

    void anEmptyPlaceIsNotPrintedUnlessTheClerkFillsIt()
    {
        Document draft;
        draft.blocks = {Paragraph{{{QString()}}, QStringLiteral("certainty")}, Paragraph{{{QStringLiteral("Sau.")}}}};
        QCOMPARE(finishedPaper(draft, {}, TonePlace::SecondVowel).blocks.size(), qsizetype(1));
        QCOMPARE(bodyText(finishedPaper(draft, {{QStringLiteral("certainty"), QString(), QStringLiteral("Có.")}},
                                        TonePlace::SecondVowel)),
                 QStringLiteral("Có.\nSau."));
    }
};

QTEST_GUILESS_MAIN(PaperSentencesTest)
#include "tst_papersentences.moc"
