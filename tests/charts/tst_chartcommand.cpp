// dophu-cli chart: what stands in the files is what `consolidate --format json` says, for every kind that shows units; and
// the words of the command are taken or refused.
#include "tests/support/sampledesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace dophu;

namespace
{

const QString today = QStringLiteral("2020-08-19");

struct Told
{
    int code = -1;
    QString out;
    QString err;
};

QString svgWords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString all;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            all += reader.readElementText(QXmlStreamReader::IncludeChildElements) + u'\n';
    }
    return reader.hasError() ? QString() : all;
}

QString dotted(qint64 number)
{
    return QLocale(QStringLiteral("vi_VN")).toString(number);
}

QString percentOf(const QJsonObject &row)
{
    return row.value(QLatin1String("percent")).toString().replace(u'.', u',') + u'%';
}

// ⌈60 × base / 100⌉ − installed, not below 0.
qint64 stillNeeded(const QJsonObject &row)
{
    const qint64 base = row.value(QLatin1String("base")).toInt();
    return std::max<qint64>(0, (60 * base + 99) / 100 - row.value(QLatin1String("installed")).toInt());
}

} // namespace

class TestChartCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(run({"init", "--sample"}).code, 0);
        const Told told = run({"consolidate", "--date", "2020-08-19", "--format", "json"});
        const QJsonArray streams = QJsonDocument::fromJson(told.out.toUtf8()).object().value(QLatin1String("streams")).toArray();
        m_communes = streams.at(0).toObject();
        m_rows = m_communes.value(QLatin1String("rows")).toArray();
        QCOMPARE(m_rows.size(), 21);
        const TestDesk desk = emptyDesk(at("2020-08-19T14:40:00"));
        for (const Unit &unit : desk->registry().units())
            m_names.insert(unit.code, unit.shortName.isEmpty() ? unit.name : unit.shortName);
    }

    void everyUnitAndItsValueIsInTheFiles_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"coverage", "needed", "increase", "rank", "timeliness"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void everyUnitAndItsValueIsInTheFiles()
    {
        QFETCH(QString, kind);
        const QString svg = m_folder.filePath(kind + QStringLiteral(".svg"));
        const QString pdf = m_folder.filePath(kind + QStringLiteral(".pdf"));
        for (const QString &path : {svg, pdf}) {
            const Told told = chart({"--kind", kind, "--group", "xa-thi-tran", "--out", path});
            QVERIFY2(told.code == 0, qPrintable(told.err));
        }
        const QStringList texts = {svgWords(svg), pdfWords(pdf)};
        for (const QString &words : texts) {
            for (const QJsonValue &value : std::as_const(m_rows)) {
                const QJsonObject row = value.toObject();
                const QString name = m_names.value(row.value(QLatin1String("code")).toString());
                QVERIFY2(words.contains(name), qPrintable(name));
                QVERIFY2(words.contains(valueOf(kind, row, name)), qPrintable(name + u' ' + valueOf(kind, row, name)));
            }
        }
    }

    void theBandHasExactlyTheSilentUnits()
    {
        const QString svg = m_folder.filePath(QStringLiteral("band.svg"));
        QCOMPARE(chart({"--kind", "band", "--out", svg}).code, 0);
        const QStringList words = svgWords(svg).split(u'\n');
        for (const QJsonValue &value : std::as_const(m_rows)) {
            const QJsonObject row = value.toObject();
            const bool silent = !row.value(QLatin1String("carried_from")).isNull();
            const QString name = m_names.value(row.value(QLatin1String("code")).toString());
            QVERIFY2(words.contains(name) == silent, qPrintable(name));
            const bool told = std::any_of(words.cbegin(), words.cend(), [&row](const QString &word) {
                return word == percentOf(row) || word.startsWith(percentOf(row) + QStringLiteral(" – "));
            });
            QVERIFY2(!silent || told, qPrintable(percentOf(row)));
        }
    }

    void theTotalIsTheSameOnEveryKindThatHasIt()
    {
        for (const char *kind : {"groups", "trend", "compare"}) {
            const QString svg = m_folder.filePath(QStringLiteral("tong.svg"));
            const QStringList against = qstrcmp(kind, "compare") == 0 ? QStringList{"--against", "2020-08-10"} : QStringList();
            QCOMPARE(chart(QStringList{"--kind", kind, "--out", svg} + against).code, 0);
            QVERIFY2(svgWords(svg).contains(percentOf(m_communes)), kind);
        }
    }

    void aChosenSetIsDrawnAloneAndNamed()
    {
        const QString svg = m_folder.filePath(QStringLiteral("few.svg"));
        const QString first = m_rows.at(0).toObject().value(QLatin1String("code")).toString();
        const QString second = m_rows.at(5).toObject().value(QLatin1String("code")).toString();
        QCOMPARE(chart({"--kind", "coverage", "--units", first + u',' + second, "--out", svg}).code, 0);
        const QString words = svgWords(svg);
        QVERIFY(words.contains(QStringLiteral("2 trong 21")));
        QVERIFY(words.contains(m_names.value(first)) && words.contains(m_names.value(second)));
        QVERIFY(!words.contains(m_names.value(m_rows.at(9).toObject().value(QLatin1String("code")).toString())));
        QCOMPARE(chart({"--kind", "coverage", "--units", "khong-co", "--out", svg}).code, 1);
        QCOMPARE(chart({"--kind", "coverage", "--top", "5", "--out", svg}).code, 0);
        QVERIFY(svgWords(svg).contains(QStringLiteral("5 trong 21")));
    }

    void aWhatIfSaysSoOnThePicture()
    {
        const QString svg = m_folder.filePath(QStringLiteral("thu.svg"));
        for (const char *kind : {"trend", "needed", "coverage", "groups"}) {
            QCOMPARE(chart({"--kind", kind, "--target", "70", "--by", "2020-08-25", "--out", svg}).code, 0);
            QVERIFY2(svgWords(svg).startsWith(QStringLiteral("Thử: 70% đến 25/8. ")), kind);
        }
        QCOMPARE(chart({"--kind", "trend", "--out", svg}).code, 0);
        QVERIFY(!svgWords(svg).contains(QStringLiteral("Thử:")));
    }

    void aCampaignIsComparedWithAnotherFileAndWithItsOwnDays()
    {
        const QString svg = m_folder.filePath(QStringLiteral("hai.svg"));
        const QString other = m_folder.filePath(QStringLiteral("khac.dophu"));
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("kho.dophu")), other));
        QCOMPARE(chart({"--kind", "compare", "--against", other, "--out", svg}).code, 0);
        QVERIFY(svgWords(svg).contains(QStringLiteral("Mục tiêu 60% của cả hai")));
        QCOMPARE(chart({"--kind", "compare", "--from", "2020-08-15", "--against", "2020-08-10", "--out", svg}).code, 0);
        QVERIFY(svgWords(svg).contains(QStringLiteral("Bluezone từ 15/8/2020")));
        QCOMPARE(chart({"--kind", "compare", "--against", m_folder.filePath(QStringLiteral("mat.dophu")), "--out", svg}).code, 3);
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing to compare with") << QStringList{"--kind", "compare"};
        QTest::newRow("a day to come") << QStringList{"--kind", "trend", "--from", "2020-08-20"};
        QTest::newRow("both ends") << QStringList{"--kind", "coverage", "--top", "3", "--bottom", "3"};
        QTest::newRow("none of them") << QStringList{"--kind", "coverage", "--top", "0"};
        QTest::newRow("more than all") << QStringList{"--kind", "trend", "--target", "101"};
        QTest::newRow("a last day that is over") << QStringList{"--kind", "trend", "--by", "2020-08-19"};
        QTest::newRow("no target to try") << QStringList{"--kind", "rank", "--target", "70"};
        QTest::newRow("a size of no picture") << QStringList{"--kind", "rank", "--size", "10x10mm"};
    }

    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, words);
        const QString out = m_folder.filePath(QStringLiteral("khong.svg"));
        const Told told = chart(words + QStringList{"--out", out});
        QCOMPARE(told.code, 2);
        QVERIFY(!told.err.isEmpty());
        QVERIFY(!QFile::exists(out));
    }

    void aSizeInMillimetresIsThatManyDots()
    {
        const QString png = m_folder.filePath(QStringLiteral("mm.png"));
        QCOMPARE(chart({"--kind", "coverage", "--group", "xa-thi-tran", "--size", "254x127mm@100", "--out", png}).code, 0);
        QFile file(png);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(24).mid(16), QByteArray::fromHex("000003e8000001f4")); // 1000 × 500 in the header
    }

private:
    QString valueOf(const QString &kind, const QJsonObject &row, const QString &name) const
    {
        if (kind == QLatin1String("coverage"))
            return percentOf(row);
        if (kind == QLatin1String("rank"))
            return QStringLiteral("%1. %2 %3").arg(row.value(QLatin1String("rank")).toInt()).arg(name, percentOf(row));
        if (kind == QLatin1String("needed"))
            return stillNeeded(row) > 0 ? dotted(stillNeeded(row)) : QStringLiteral("đạt");
        const int late = row.value(QLatin1String("minutes_late")).toInt();
        if (kind == QLatin1String("timeliness"))
            return late > 0 ? dotted(late) + QChar(0x2032) : name;
        if (row.value(QLatin1String("increase")).isNull())
            return QStringLiteral("chưa so được");
        const int increase = row.value(QLatin1String("increase")).toInt();
        return increase > 0 ? u'+' + dotted(increase) : increase < 0 ? dotted(-increase) : QStringLiteral("0");
    }

    QString pdfWords(const QString &path) const
    {
        QProcess read;
        read.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        if (!read.waitForFinished(30'000))
            return {};
        static const QRegularExpression gaps(QStringLiteral(" +"));
        return QString::fromUtf8(read.readAllStandardOutput()).normalized(QString::NormalizationForm_C).replace(gaps, QStringLiteral(" "));
    }

    Told chart(QStringList words) const { return run(QStringList{"chart", "--date", today} + words); }

    Told run(const QStringList &words) const
    {
        QProcess cli;
        cli.start(QString::fromUtf8(DOPHU_CLI), QStringList{"--db", m_folder.filePath(QStringLiteral("kho.dophu"))} + words);
        if (!cli.waitForFinished(60'000))
            return {};
        return {cli.exitCode(), QString::fromUtf8(cli.readAllStandardOutput()), QString::fromUtf8(cli.readAllStandardError())};
    }

    QTemporaryDir m_folder;
    QJsonObject m_communes;
    QJsonArray m_rows;
    QHash<QString, QString> m_names;
};

QTEST_GUILESS_MAIN(TestChartCommand)
#include "tst_chartcommand.moc"
