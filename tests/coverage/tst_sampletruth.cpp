// The sample campaign recomputed from its CSV files by other means: plain maps and doubles-free integers, sharing nothing
// with core/coverage but the rules of product.md.
#include "tests/support/sampledesk.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace dophu;

namespace
{

struct Report
{
    QString received;
    qint64 installed = 0;
};

struct Truth
{
    QMap<QString, QMap<QString, QVector<Report>>> reports;      // code → day → by receipt
    QMap<QString, QMap<QString, qint64>> bases;                 // code → first day → value
    QMap<QString, QStringList> units;                           // code → fields
};

QVector<QStringList> csv(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QVector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(opened ? 1 : 0)) {
        QStringList fields; // quoted fields of these files hold commas but never quotes
        bool quoted = false;
        fields.append(QString());
        for (const QChar c : line) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                fields.append(QString());
            else
                fields.last() += c;
        }
        rows.append(fields);
    }
    return rows;
}

Truth readTruth()
{
    Truth truth;
    for (const QStringList &row : csv(QStringLiteral(":/campaign/reports.csv")))
        truth.reports[row.at(1)][row.at(0)].append(Report{row.at(3), row.at(2).toLongLong()});
    for (auto &days : truth.reports) {
        for (auto &reports : days)
            std::sort(reports.begin(), reports.end(), [](const Report &a, const Report &b) { return a.received < b.received; });
    }
    for (const QStringList &row : csv(QStringLiteral(":/registry/bases.csv")))
        truth.bases[row.at(0)][row.at(3)] = row.at(2).toLongLong();
    for (const QStringList &row : csv(QStringLiteral(":/registry/units.csv")))
        truth.units[row.at(0)] = row;
    return truth;
}

struct Expected
{
    qint64 installed = 0;
    qint64 base = 0;
    qint64 reportedInstalled = 0;
    qint64 reportedBase = 0;
    int reported = 0;
    int late = 0;
    int expected = 0;
    QMap<QString, qint64> counted;
    QMap<QString, qint64> held;
};

qint64 baseOn(const Truth &truth, const QString &code, const QString &day)
{
    qint64 value = -1;
    const QMap<QString, qint64> bases = truth.bases.value(code);
    for (auto it = bases.begin(); it != bases.end() && it.key() <= day; ++it)
        value = it.value();
    return value;
}

Expected recompute(const Truth &truth, const QString &stream, const QString &day)
{
    Expected expected;
    for (auto unit = truth.units.begin(); unit != truth.units.end(); ++unit) {
        const QStringList &fields = unit.value();
        const bool valid = fields.at(10) <= day && (fields.at(11).isEmpty() || day <= fields.at(11));
        if (fields.at(5) != stream || !valid)
            continue;
        ++expected.expected;
        qint64 last = -1;
        bool ownCounts = false;
        const auto reports = truth.reports.value(unit.key());
        for (auto it = reports.begin(); it != reports.end() && it.key() <= day; ++it) {
            const qint64 value = it.value().last().installed;
            const bool wrong = value < last || value > baseOn(truth, unit.key(), it.key());
            ownCounts = it.key() == day && !wrong;
            if (it.key() == day && wrong)
                expected.held[unit.key()] = value;
            if (!wrong)
                last = value;
        }
        if (reports.contains(day)) {
            ++expected.reported;
            expected.late += reports.value(day).first().received >= day + QStringLiteral("T14:00:00");
        }
        const qint64 base = baseOn(truth, unit.key(), day);
        expected.base += base;
        if (last >= 0) {
            expected.installed += last;
            expected.counted[unit.key()] = last;
        }
        if (ownCounts) {
            expected.reportedInstalled += last;
            expected.reportedBase += base;
        }
    }
    return expected;
}

} // namespace

class SampleTruthTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureOfEveryDayAgrees_data()
    {
        QTest::addColumn<QString>("iso");
        for (int day = 10; day <= 20; ++day)
            QTest::newRow(qPrintable(QString::number(day))) << QStringLiteral("2020-08-%1").arg(day);
    }
    void everyFigureOfEveryDayAgrees()
    {
        QFETCH(QString, iso);
        const auto day = m_desk->consolidation(*Day::fromIso(iso));
        QVERIFY(day);
        int reported = 0;
        int late = 0;
        int expectedUnits = 0;
        for (const StreamFigures &stream : day->streams) {
            const Expected expected = recompute(m_truth, stream.stream.code, iso);
            QCOMPARE(stream.figures.carriedForward.installed.value(), expected.installed);
            QCOMPARE(stream.figures.carriedForward.base.value(), expected.base);
            QCOMPARE(stream.figures.reportedOnly.installed.value(), expected.reportedInstalled);
            QCOMPARE(stream.figures.reportedOnly.base.value(), expected.reportedBase);
            for (const UnitFigures &unit : day->units) {
                if (unit.stream != stream.stream.code)
                    continue;
                QCOMPARE(unit.installed.has_value(), expected.counted.contains(unit.code));
                if (unit.installed)
                    QCOMPARE(unit.installed->value(), expected.counted.value(unit.code));
                QCOMPARE(unit.held.has_value(), expected.held.contains(unit.code));
            }
            reported += expected.reported;
            late += expected.late;
            expectedUnits += expected.expected;
        }
        QCOMPARE(day->all.expected, expectedUnits);
        QCOMPARE(day->all.reported, reported);
        QCOMPARE(day->all.late, late);
        QCOMPARE(day->all.onTime, reported - late);
        QCOMPARE(day->all.missing, expectedUnits - reported);
    }

    void theDistrictIsTheCommunesAlone()
    {
        const auto day = m_desk->consolidation(Day(2020, 8, 19));
        QVERIFY(day);
        QCOMPARE(day->streams.at(0).stream.code, QStringLiteral("dia-ban"));
        QCOMPARE(day->district.carriedForward, day->streams.at(0).figures.carriedForward);
        QCOMPARE(day->district.carriedForward.base.value(), 32296);
        QVERIFY(day->streams.at(1).figures.carriedForward.base.value() > 0);
    }

    void theWeekendIsExpectedLikeAnyDay()
    {
        for (const Day day : {Day(2020, 8, 15), Day(2020, 8, 16)}) {
            const auto figures = m_desk->consolidation(day);
            QVERIFY(figures);
            QCOMPARE(figures->all.expected, 133);
            QVERIFY(figures->all.missing > 0);
        }
    }

    void theWholeSampleVerifies()
    {
        const auto verdict = m_desk->verify();
        QVERIFY(verdict);
        QVERIFY2(verdict->intact(), qPrintable(verdict->what));
    }

private:
    TestDesk m_desk = sampleDesk(at("2020-08-21T08:00:00"));
    Truth m_truth = readTruth();
};

QTEST_GUILESS_MAIN(SampleTruthTest)
#include "tst_sampletruth.moc"
