// The files that units sent on three days: every figure a careful clerk would book is taken, and no other. The labels judge
// by what a unit last said; the books also remember a higher figure that was accepted before, and then a lower one is asked.
#include "core/desk/desk.h"
#include "core/intake/intakeknowledge.h"
#include "core/intake/recognition.h"
#include "tests/support/sampledesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace dophu;

namespace
{
const QString samples = QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/submissions/");
const QStringList days{QStringLiteral("2020-08-18"), QStringLiteral("2020-08-19"), QStringLiteral("2020-08-20")};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray labelsOf(const QString &day)
{
    return QJsonDocument::fromJson(bytesOf(samples + day + QStringLiteral("/expected.json"))).array();
}
} // namespace

class TestRecognition : public QObject
{
    Q_OBJECT
private slots:
    void whatAFileSaysIsTakenAndNothingElse_data();
    void whatAFileSaysIsTakenAndNothingElse();

private:
    const IntakeContext &contextOf(const QString &day);

    QHash<QString, std::shared_ptr<const IntakeKnowledge>> m_knowledge;
};

const IntakeContext &TestRecognition::contextOf(const QString &day)
{
    if (!m_knowledge.contains(day)) {
        const auto moment = Moment::fromIso(day + QStringLiteral("T06:00:00"));
        const TestDesk desk = sampleDesk(*moment);
        m_knowledge.insert(day, *desk->intakeKnowledge(*Day::fromIso(day)));
    }
    return m_knowledge.value(day)->context();
}

void TestRecognition::whatAFileSaysIsTakenAndNothingElse_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("taken");
    for (const QString &day : days) {
        QMap<QString, QStringList> sources;
        for (const QJsonValue &label : labelsOf(day)) {
            const QString source = label[QStringLiteral("source")].toString();
            // Only beside its twin is a second copy known for one.
            if (!source.startsWith(QStringLiteral("files/"))
                || label[QStringLiteral("reason")] == QStringLiteral("duplicate"))
                continue;
            QStringList &taken = sources[source];
            const Unit *unit = contextOf(day).registry.byCode(label[QStringLiteral("unit")].toString());
            const bool below =
                unit
                && contextOf(day).pasts.value(unit->id).last.value_or(0) > label[QStringLiteral("installed")].toInteger();
            if (label[QStringLiteral("outcome")] == QStringLiteral("accept") && !below)
                taken.append(label[QStringLiteral("unit")].toString() + u'='
                             + QString::number(label[QStringLiteral("installed")].toInteger()));
        }
        for (auto it = sources.begin(); it != sources.end(); ++it) {
            it->sort();
            QTest::newRow(qPrintable(day.mid(8) + u' ' + it.key().mid(6))) << day << it.key() << it.value();
        }
    }
}

void TestRecognition::whatAFileSaysIsTakenAndNothingElse()
{
    QFETCH(QString, day);
    QFETCH(QString, source);
    QFETCH(QStringList, taken);
    const IntakeContext &context = contextOf(day);
    QFile file(samples + day + u'/' + source);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto content = readSource(source, file);
    QStringList found;
    for (const FoundValue &value : content ? recogniseSource(*content, source, context) : QVector<FoundValue>{}) {
        if (value.outcome == IntakeOutcome::Accept)
            found.append(context.registry.byId(*value.unit)->code + u'=' + QString::number(*value.installed));
    }
    found.sort();
    QCOMPARE(found, taken);
}

QTEST_GUILESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
