// Names that try to be something else, in every kind of paper and every format: they come out as the words they are.
#include "core/documents/issuing.h"
#include "paperfiles.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "ui/charts/reportcharts.h"
#include "ui/documents/paperformats.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

const QStringList &hostileNames()
{
    static const QStringList names{QStringLiteral("<b>A & B</b>"),
                                   QStringLiteral("=1+1"),
                                   QString(300, u'X'),
                                   QString::fromUtf8("\xD8\xB9\xD8\xB1\xD8\xA8\xD9\x8A"), // right to left
                                   QString::fromUtf8("Xã \xF0\x9F\x98\x80"),              // an emoji
                                   QStringLiteral("]]> %1 \"' &amp; {ngay}"),
                                   QStringLiteral("@SUM(A1)"),
                                   QStringLiteral("-2+3")};
    return names;
}

QString withoutBlanks(const QString &text)
{
    QString ink;
    for (const QChar sign : text) {
        if (!sign.isSpace())
            ink += sign;
    }
    return ink;
}

// The characters of a part, and the names of its elements.
QString charactersOf(const QByteArray &xml, QSet<QString> *elements = nullptr)
{
    QString text;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
        if (reader.isStartElement() && elements)
            elements->insert(reader.qualifiedName().toString());
    }
    return reader.hasError() ? QStringLiteral("not well formed: ") + reader.errorString() : text;
}

} // namespace

class HostileNamesTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    QMap<QString, Document> m_papers;

    void rename(const QString &stream, UnitStatus status, const QStringList &names)
    {
        const auto figures = m_desk->consolidation(paperDay);
        qsizetype next = 0;
        for (const UnitFigures &figure : figures->units) {
            if (next == names.size() || figure.stream != stream || figure.status != status)
                continue;
            Unit unit = *m_desk->registry().byId(figure.id);
            unit.name = names.at(next++);
            if (const Outcome saved = m_desk->saveUnit(unit); !saved)
                qFatal("%s: %s", qPrintable(saved.error().subject), qPrintable(saved.error().detail));
        }
        if (next < names.size())
            qFatal("too few units");
    }

    // The same words, whoever reads them back.
    static QStringList namesOn(const Document &document)
    {
        const QString all = textsOf(document).join(u'\n');
        QStringList names;
        for (const QString &name : hostileNames()) {
            if (all.contains(name))
                names.append(name);
        }
        return names;
    }

    void makePapers()
    {
        PaperWish wish = numbered(QStringLiteral("57"));
        wish.fields.difficulties = hostileNames().join(u' ') + QChar(0x202e) + QChar(0x1) + QStringLiteral("cuối");
        wish.replaces = QStringLiteral("56");
        const auto charts = closingCharts(*m_desk, paperDay);
        QVERIFY(charts);
        wish.charts = *charts;
        wish.letter = orderWords();
        wish.letter->addressees = hostileNames();
        wish.letter->copies = hostileNames().mid(0, 5) + QStringList{QStringLiteral("Lưu: VT")};
        wish.letter->paragraphs.prepend({{hostileNames().join(u' ')}});
        for (const QString &kind : paperKindNames()) {
            PaperWish own = wish;
            if (kind == QLatin1String("form"))
                own.unit = m_desk->consolidation(paperDay)->units.first().code;
            m_papers.insert(kind, sampleReport(*m_desk, *paperKindOf(kind), own));
        }
    }

private slots:
    void initTestCase()
    {
        m_desk = sampleDesk(at("2020-08-19T23:00:00"));
        const QString communes = QStringLiteral("dia-ban");
        const QString agencies = QStringLiteral("co-quan");
        rename(communes, UnitStatus::OnTime, hostileNames().mid(0, 6));
        rename(agencies, UnitStatus::OnTime, hostileNames());
        rename(agencies, UnitStatus::Missing, hostileNames().mid(0, 5));
        Campaign campaign = m_desk->campaign();
        campaign.recipients = hostileNames();
        QVERIFY(m_desk->saveCampaign(campaign));
        Office office = m_desk->office();
        office.name = QStringLiteral("Phòng <b>A & B</b>");
        office.signerName = QStringLiteral("=1+1 <i>Tên</i>");
        office.copies = QStringList{QStringLiteral("Như trên")} + hostileNames().mid(0, 5);
        QVERIFY(m_desk->saveOffice(office));
        closeDay(*m_desk);
        QVERIFY(m_desk->reopen(paperDay, QStringLiteral("<b>sửa</b>")));
        const auto figures = m_desk->consolidation(paperDay);
        for (const UnitFigures &unit : figures->units) {
            if (unit.name != hostileNames().first() || !unit.typed)
                continue;
            ReportDraft draft;
            draft.unit = unit.id;
            draft.day = paperDay;
            draft.installed = Count::from(unit.typed->value() + 1);
            draft.received = at("2020-08-19T22:00:00");
            draft.channel = Channel::Phone;
            draft.reason = hostileNames().join(u' ').left(200);
            draft.expected = ReportDraft::whatever;
            QVERIFY(m_desk->enter(draft));
            break;
        }
        closeDay(*m_desk);
        makePapers();
    }

    void theyAreOnEveryKindOfPaper()
    {
        for (const QString &kind : paperKindNames()) {
            if (kind == QLatin1String("form"))
                QVERIFY(textsOf(m_papers.value(kind)).join(u' ').contains(hostileNames().first()));
            else
                QVERIFY2(namesOn(m_papers.value(kind)).size() >= 5, qPrintable(kind));
        }
    }

    void theyComeOutAsWords_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("suffix");
        for (const QString &kind : paperKindNames()) {
            for (const QString &suffix : paperSuffixes())
                QTest::addRow("%s as %s", qPrintable(kind), qPrintable(suffix)) << kind << suffix;
        }
    }
    void theyComeOutAsWords()
    {
        QFETCH(QString, kind);
        QFETCH(QString, suffix);
        const Document document = m_papers.value(kind);
        const auto bytes = paperBytes(document, suffix);
        QVERIFY(bytes);
        const auto told = [](const Disagreements &found) {
            return found.isEmpty() ? QString() : found.first().where + u'|' + found.first().expected + u'|' + found.first().found;
        };
        if (suffix == QLatin1String("pdf")) {
            const auto pdf = readPdf(*bytes, document.title, PdfInk::Words);
            QVERIFY(pdf);
            QCOMPARE(told(tieOutPdf(document, *pdf)), QString());
            return;
        }
        QSet<QString> elements;
        QString text;
        if (suffix == QLatin1String("docx")) {
            QCOMPARE(told(*tieOutDocx(document, *bytes)), QString());
            text = charactersOf(partOf(*bytes, QStringLiteral("word/document.xml")), &elements);
        } else if (suffix == QLatin1String("odt")) {
            text = charactersOf(partOf(*bytes, QStringLiteral("content.xml")), &elements);
        } else if (suffix == QLatin1String("xlsx")) {
            text = charactersOf(partOf(*bytes, QStringLiteral("xl/sharedStrings.xml")), &elements);
            for (int i = 1; i < 8; ++i)
                QVERIFY(!partOf(*bytes, QStringLiteral("xl/worksheets/sheet%1.xml").arg(i)).contains("<f>"));
        } else if (suffix == QLatin1String("html")) {
            const QString html = QString::fromUtf8(*bytes);
            QVERIFY(!html.contains(QStringLiteral("<b>A & B</b>")));
            QVERIFY(!html.contains(QStringLiteral("<i>Tên")));
            text = html;
            text.replace(QRegularExpression(QStringLiteral("<[^>]*>")), QString());
            for (const auto &[coded, sign] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
                text.replace(QLatin1String(coded), QLatin1String(sign));
        } else {
            text = QString::fromUtf8(*bytes);
        }
        QVERIFY(!elements.contains(QStringLiteral("b")));
        // A column of plain text breaks a long word over its lines, beside its neighbours.
        const bool columns = suffix == QLatin1String("txt");
        for (const QString &name : namesOn(document)) {
            if (!columns || name.size() < 20)
                QVERIFY2(withoutBlanks(text).contains(withoutBlanks(name)), qPrintable(name));
        }
    }

    void directionsAndControlsNeverReachPaper()
    {
        for (const QString &kind : paperKindNames()) {
            const QString text = textsOf(m_papers.value(kind)).join(u' ');
            QVERIFY2(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1)), qPrintable(kind));
        }
    }
};

QTEST_MAIN(HostileNamesTest)
#include "tst_hostilenames.moc"
