// The first start, driven by keys and names: nothing is written before the end, nothing typed is lost on a failure.
#include "tests/support/engines.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "core/storage/serverprobe.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/widgets/serverwords.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace dophu;

namespace
{

template <class T> T *part(QWidget &root, const char *name)
{
    return root.findChild<T *>(QString::fromLatin1(name));
}

struct Doors
{
    QVector<FirstRunWish> finished;
    std::optional<Failure> refusal; // of finishing
    Result<ServerAnswer> answer = ServerAnswer{};
    QStringList opened;

    FirstRunDoors doors()
    {
        FirstRunDoors made;
        made.isShare = [](const QString &path) { return path.startsWith(QLatin1String("//")); };
        made.tryServer = [this](const ServerAddress &) { return answer; };
        made.sampleFiles = []() -> Result<QVector<RegistryFile>> {
            QVector<RegistryFile> files;
            for (const char *name : {"units.csv", "bases.csv"})
                files.append({QLatin1String(name), *readFile(QStringLiteral(":/registry/") + QLatin1String(name))});
            return files;
        };
        made.finish = [this](const FirstRunWish &wish) -> Outcome {
            if (refusal)
                return tl::unexpected<Failure>(*refusal);
            finished.append(wish);
            return {};
        };
        made.openExisting = [this](const QString &path) -> Outcome {
            opened.append(path);
            return {};
        };
        return made;
    }
};

} // namespace

class FirstRunTest : public QObject
{
    Q_OBJECT

private slots:
    void sixStepsByEnterAlone()
    {
        Doors doors;
        ScriptedPrompts prompts;
        FirstRunWizard wizard(doors.doors(), prompts, QStringLiteral("/tmp/o"));
        wizard.show();
        for (int step = 0; step < FirstRunWizard::steps; ++step) {
            QCOMPARE(wizard.step(), step);
            QVERIFY(doors.finished.isEmpty());
            QTest::keyClick(&wizard, Qt::Key_Return);
        }
        QCOMPARE(doors.finished.size(), 1);
        QCOMPARE(wizard.result(), int(QDialog::Accepted));
        const FirstRunWish &wish = doors.finished.first();
        QCOMPARE(wish.file, QStringLiteral("/tmp/o/dophu.dophu"));
        QCOMPARE(wish.campaign, defaultCampaign());
        QVERIFY(wish.sampleUnits && !wish.sampleReports);
    }

    void everyStepsMnemonicsAreItsOwn()
    {
        Doors doors;
        ScriptedPrompts prompts;
        FirstRunWizard wizard(doors.doors(), prompts, QStringLiteral("/tmp/o"));
        wizard.show();
        for (int step = 0; step < FirstRunWizard::steps; ++step) {
            QHash<QString, QString> claims;
            const auto claim = [&](const QString &text, const QWidget *widget) {
                const QString keys = QKeySequence::mnemonic(text).toString();
                if (keys.isEmpty() || !widget->isVisible())
                    return;
                QVERIFY2(!claims.contains(keys), qPrintable(claims.value(keys) + QStringLiteral(" / ") + text));
                claims.insert(keys, text);
            };
            for (const QAbstractButton *button : wizard.findChildren<QAbstractButton *>())
                claim(button->text(), button);
            for (const QLabel *label : wizard.findChildren<QLabel *>()) {
                if (label->buddy())
                    claim(label->text(), label);
            }
            QTest::keyClick(&wizard, Qt::Key_Return);
        }
    }

    void backAndNextByKeys()
    {
        Doors doors;
        ScriptedPrompts prompts;
        FirstRunWizard wizard(doors.doors(), prompts, QStringLiteral("/tmp/o"));
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QTest::keyClick(&wizard, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&wizard, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(wizard.step(), 2);
        QTest::keyClick(&wizard, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(wizard.step(), 1);
    }

    void theOfficeNeedsItsName()
    {
        Doors doors;
        ScriptedPrompts prompts;
        FirstRunWizard wizard(doors.doors(), prompts, QStringLiteral("/tmp/o"));
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        part<QLineEdit>(wizard, "firstOffice")->setText(QStringLiteral("  "));
        QVERIFY(!part<QPushButton>(wizard, "firstRunNext")->isEnabled());
        QTest::keyClick(&wizard, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(wizard.step(), 0);
    }

    void aShareIsRefusedWithAnExplanation()
    {
        Doors doors;
        ScriptedPrompts prompts;
        FirstRunWizard wizard(doors.doors(), prompts, QStringLiteral("/tmp/o"));
        wizard.show();
        QTest::keyClick(&wizard, Qt::Key_Return);
        part<QLineEdit>(wizard, "placeFolder")->setText(QStringLiteral("//may-chu/chung"));
        QVERIFY(
            part<QLabel>(wizard, "firstRunProblem")->text().contains(QStringLiteral("Không để tệp dữ liệu trên ổ mạng")));
        QVERIFY(part<QLabel>(wizard, "firstRunProblem")->text().contains(QStringLiteral("PostgreSQL")));
        QVERIFY(!part<QPushButton>(wizard, "firstRunNext")->isEnabled());
    }

    void aServerIsTriedBeforeGoingOn()
    {
        Doors doors;
        ScriptedPrompts prompts;
        FirstRunWizard wizard(doors.doors(), prompts, QStringLiteral("/tmp/o"));
        wizard.show();
        QTest::keyClick(&wizard, Qt::Key_Return);
        part<QRadioButton>(wizard, "placeServer")->click();
        part<QLineEdit>(wizard, "serverHost")->setText(QStringLiteral("may-chu"));
        part<QLineEdit>(wizard, "serverPassword")->setText(QStringLiteral("bí@mật:1"));
        auto *next = part<QPushButton>(wizard, "firstRunNext");
        QVERIFY(!next->isEnabled());
        doors.answer = tl::unexpected<Failure>(Failure{
            FailureKind::ServerGone, {}, QStringLiteral("FATAL:  password authentication failed for user \"dophu\"")});
        part<QPushButton>(wizard, "tryServer")->click();
        QVERIFY(
            part<QLabel>(wizard, "serverAnswer")->text().startsWith(QStringLiteral("Sai tên người dùng hoặc mật khẩu.")));
        QVERIFY(!next->isEnabled());
        doors.answer = ServerAnswer{true, QStringLiteral("Bluezone")};
        part<QPushButton>(wizard, "tryServer")->click();
        QVERIFY(next->isEnabled());
        part<QLineEdit>(wizard, "serverPassword")->setText(QStringLiteral("khác")); // another password is another question
        QVERIFY(!next->isEnabled());
        part<QPushButton>(wizard, "tryServer")->click();
        next->click();
        QCOMPARE(wizard.step(), FirstRunWizard::steps - 1); // the data is there: nothing more to ask
        next->click();
        QVERIFY(doors.finished.first().serverHasData);
    }

    void ownFilesAreShownAndBadOnesHoldBack()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("units.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("code,name,group,stream\nX1,,xa-thi-tran,dia-ban\n");
        file.close();
        Doors doors;
        ScriptedPrompts prompts;
        prompts.path = file.fileName();
        FirstRunWizard wizard(doors.doors(), prompts, QStringLiteral("/tmp/o"));
        wizard.show();
        QTest::keyClick(&wizard, Qt::Key_Return);
        QTest::keyClick(&wizard, Qt::Key_Return);
        QVERIFY(part<QLabel>(wizard, "planSummary")->text().startsWith(QStringLiteral("272 mới")));
        part<QPushButton>(wizard, "unitsChoose")->click();
        QVERIFY(part<QRadioButton>(wizard, "unitsOwn")->isChecked());
        QVERIFY(part<QLabel>(wizard, "firstRunProblem")->text().startsWith(QStringLiteral("1 dòng không nhận được")));
        part<QRadioButton>(wizard, "unitsSample")->click();
        QVERIFY(part<QPushButton>(wizard, "firstRunNext")->isEnabled());
    }

    void aFailureAtTheEndLosesNothing()
    {
        Doors doors;
        doors.refusal = Failure{FailureKind::CannotWrite, QStringLiteral("/o/dophu.dophu"), {}};
        ScriptedPrompts prompts;
        FirstRunWizard wizard(doors.doors(), prompts, QStringLiteral("/tmp/o"));
        wizard.show();
        part<QLineEdit>(wizard, "firstOffice")->setText(QStringLiteral("Phòng X"));
        for (int step = 0; step < FirstRunWizard::steps; ++step)
            QTest::keyClick(&wizard, Qt::Key_Return);
        QVERIFY(wizard.isVisible());
        QCOMPARE(wizard.wish().office.name, QStringLiteral("Phòng X"));
        doors.refusal.reset();
        part<QPushButton>(wizard, "firstRunNext")->click();
        QCOMPARE(doors.finished.first().office.name, QStringLiteral("Phòng X"));
    }

    void dataThatIsThereIsOpenedAtOnce()
    {
        Doors doors;
        ScriptedPrompts prompts;
        prompts.path = QStringLiteral("/o/cu.dophu");
        FirstRunWizard wizard(doors.doors(), prompts, QStringLiteral("/tmp/o"));
        wizard.show();
        part<QPushButton>(wizard, "openExisting")->click();
        QCOMPARE(doors.opened, QStringList{QStringLiteral("/o/cu.dophu")});
        QVERIFY(!wizard.isVisible());
    }

    void theWrittenAddressHasNoPassword()
    {
        const ServerAddress address{QStringLiteral("may"), 5433, QStringLiteral("dophu"), QStringLiteral("thuý"),
                                    QStringLiteral("p@s:s/w")};
        QVERIFY(!address.location().contains(QLatin1String("p@s")) && !address.location().contains(QLatin1String("p%40")));
        QCOMPARE(ServerAddress::from(address.locationWithPassword()), address);
    }

    void lookingAtAServerChangesNothingOnIt()
    {
        Engines engines;
        const QString location = engines.freshLocation(QStringLiteral("postgres"));
        const auto empty = probeServer(location);
        QVERIFY(empty);
        QVERIFY(!empty->hasData);
        QVERIFY(sabotage(location, {QStringLiteral("CREATE TABLE schema_migration (version INTEGER)"),
                                    QStringLiteral("DROP TABLE schema_migration")}));
        (void)deskAt(location, at("2020-08-19T10:00:00"), false);
        QCOMPARE(probeServer(location)->campaign, defaultCampaign().name);
        QString gone = location;
        const auto failure = probeServer(gone.replace(QStringLiteral("/office1"), QStringLiteral("/khong-co")));
        QVERIFY(!failure);
        QCOMPARE(serverWords(failure.error()).what, QStringLiteral("Máy chủ không có cơ sở dữ liệu tên này."));
    }
};

QTEST_MAIN(FirstRunTest)
#include "tst_firstrun.moc"
