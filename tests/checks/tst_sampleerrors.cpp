// The sample's own mistakes (tests/data/campaign/events.csv) as the office met them: each wrong number on top of what the
// unit had reported until then.
#include "core/checks/linerules.h"
#include "core/desk/sample.h"
#include "core/desk/setup.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace dophu;

namespace
{

QVector<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    QVector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows.append(line.split(u','));
    return rows;
}

} // namespace

class SampleErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mistypedNumbersAreAskedAboutUnlessTheyLookUsual_data();
    void mistypedNumbersAreAskedAboutUnlessTheyLookUsual();

private:
    Standing standingWith(const QString &code, const QString &day, qint64 value) const;

    QMap<QString, QMap<QString, QPair<QString, qint64>>> m_reports; // code → day → last receipt and value
    QMap<QString, LineContext> m_contexts;
};

void SampleErrorsTest::initTestCase()
{
    for (const QStringList &row : rowsOf(QStringLiteral(":/campaign/reports.csv"))) {
        auto &report = m_reports[row.at(1)][row.at(0)];
        if (row.at(3) > report.first)
            report = {row.at(3), row.at(2).toLongLong()};
    }
    const auto founding = shippedFounding();
    QVERIFY(founding);
    for (const Unit &unit : founding->units)
        m_contexts[unit.code].baseKind = founding->campaign.stream(unit.stream)->baseKind;
    for (const auto &[code, base] : founding->bases)
        m_contexts[code].bases.append(base);
    for (LineContext &context : m_contexts) {
        std::sort(context.bases.begin(), context.bases.end(),
                  [](const Base &a, const Base &b) { return a.validFrom < b.validFrom; });
    }
}

Standing SampleErrorsTest::standingWith(const QString &code, const QString &day, qint64 value) const
{
    QVector<DayReport> line;
    const auto reports = m_reports.value(code);
    const auto append = [&line](const QString &iso, qint64 installed) {
        DayReport report;
        report.day = *Day::fromIso(iso);
        report.installed = Count::from(installed);
        line.append(report);
    };
    for (auto it = reports.begin(); it != reports.end() && it.key() < day; ++it)
        append(it.key(), it.value().second);
    append(day, value);
    return judgeLine(line, m_contexts.value(code)).last();
}

void SampleErrorsTest::mistypedNumbersAreAskedAboutUnlessTheyLookUsual_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("day");
    QTest::addColumn<qint64>("typed");
    QTest::addColumn<qint64>("meant");
    for (const QStringList &row : rowsOf(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/campaign/events.csv"))) {
        const QString kind = row.at(2);
        // On the campaign's first day there is nothing to hold a number against but the base.
        const bool first = row.at(0) == QLatin1String("2020-08-10");
        if ((kind.startsWith(QLatin1String("go-nham")) || kind == QLatin1String("so-trong-ngay")) && !first)
            QTest::newRow(qPrintable(row.mid(0, 5).join(u' ')))
                << row.at(1) << row.at(0) << row.at(3).toLongLong() << row.at(4).toLongLong();
    }
}

void SampleErrorsTest::mistypedNumbersAreAskedAboutUnlessTheyLookUsual()
{
    QFETCH(QString, code);
    QFETCH(QString, day);
    QFETCH(qint64, typed);
    QFETCH(qint64, meant);
    const Standing standing = standingWith(code, day, typed);
    // Three of them nobody could have seen from the numbers alone: they look like a usual day.
    struct Plausible
    {
        const char *code;
        qint64 typed;
    };
    constexpr Plausible plausible[]{{"HH-TH462", 18}, // for 31: the school's last number was 13, four days ago
                                    {"HH-C3HH", 65},  // for 55: a day of 14 at a school of 74 is not unusual
                                    {"19429", 4126}}; // for 4162: as likely a number
    const bool looksUsual = std::any_of(std::begin(plausible), std::end(plausible), [&](const Plausible &one) {
        return code == QLatin1String(one.code) && typed == one.typed;
    });
    const bool asked = std::any_of(standing.findings.begin(), standing.findings.end(),
                                   [](const Finding &finding) { return finding.severity() != Severity::Hint; });
    QCOMPARE(asked, !looksUsual);
    for (const Finding &finding : standing.findings) {
        if (finding.offered)
            QCOMPARE(finding.offered->value(), meant);
    }
}

QTEST_APPLESS_MAIN(SampleErrorsTest)
#include "tst_sampleerrors.moc"
