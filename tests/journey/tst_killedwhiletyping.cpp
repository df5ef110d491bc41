// A power cut at any keystroke: a child types a column of 150 numbers into a file and is killed, again and again, until
// 200 kills are done. Each time the store opens, holds every number whose Enter had returned, at most one more, and
// verifies. The child drives the sheet's editor object and not a window: the window keeps nothing of its own but the text
// of the open cell, and starting one 200 times would measure the window.
#include "core/storage/database.h"
#include "tests/support/smalldesk.h"
#include "ui/entry/daysheeteditor.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace dophu;

namespace
{

constexpr const char *childMark = "--type";
constexpr int rows = 150;
constexpr int kills = 200;
const Day theDay(2020, 8, 19);
const Moment noon = at("2020-08-19T12:00:00");

QString valueOf(int row)
{
    return QString::number(1000 + 13 * row);
}

void said(const char *what, int row)
{
    std::printf("%s %d\n", what, row);
    std::fflush(stdout);
}

// Goes on where the store ends, a keystroke at a time.
int typeColumn(const QString &path)
{
    const TestDesk desk = deskAgain(path, noon, testClerk());
    DaySheetEditor editor(*desk);
    editor.setDay(theDay);
    const QVector<UnitFigures> units = desk->consolidation(theDay).value().units;
    for (int row = 0; row < units.size(); ++row) {
        if (units.at(row).typed)
            continue;
        QString open; // the text of the open cell
        for (const QChar digit : valueOf(row)) {
            open.append(digit);
            said("key", row);
        }
        if (editor.type(SheetText{units.at(row).id, SheetColumn::Installed, open}, {}) != DaySheetEditor::Typed::Stored)
            return 1;
        said("enter", row);
    }
    return 0;
}

} // namespace

class TestKilledWhileTyping : public QObject
{
    Q_OBJECT

private slots:
    void atMostTheOpenCellIsLost();
};

void TestKilledWhileTyping::atMostTheOpenCellIsLost()
{
    QTemporaryDir folder;
    QRandomGenerator random(978);
    QString path;
    int files = 0;
    int killed = 0;
    int stored = rows; // in the present file; a full one is replaced
    int restored = 0;
    while (killed < kills) {
        if (stored == rows) {
            path = folder.filePath(QStringLiteral("ngay%1.dophu").arg(++files));
            (void)madeUpDesk(path, rows, noon);
            stored = 0;
        }
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(childMark), path});
        const int keys = random.bounded(1, 60);
        QByteArray output;
        while (output.count('\n') < keys && child.waitForReadyRead(30'000))
            output += child.readAllStandardOutput();
        child.kill();
        child.waitForFinished();
        killed += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
        output += child.readAllStandardOutput();
        int returned = stored - 1; // the last row whose Enter returned
        for (const QByteArray &line : output.split('\n')) {
            if (line.startsWith("enter "))
                returned = line.mid(6).toInt();
        }

        const TestDesk desk = deskAgain(path, noon, testClerk());
        QVERIFY2(desk->verify().value().intact(), qPrintable(path));
        const QVector<UnitFigures> units = desk->consolidation(theDay).value().units;
        int there = 0;
        for (int row = 0; row < rows; ++row) {
            if (!units.at(row).typed)
                continue;
            QCOMPARE(row, there); // no hole
            QCOMPARE(units.at(row).typed->value(), valueOf(row).toLongLong());
            ++there;
        }
        QVERIFY2(there > returned,
                 qPrintable(QStringLiteral("Enter returned for row %1, the file holds %2").arg(returned).arg(there)));
        QVERIFY2(there <= returned + 2, qPrintable(QString::number(there)));
        restored += there == returned + 2 ? 1 : 0;
        stored = there;
    }
    std::printf("%d kills over %d files; %d times the number in flight had been stored\n", killed, files, restored);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], childMark) == 0)
        return typeColumn(QString::fromLocal8Bit(argv[2]));
    TestKilledWhileTyping test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwhiletyping.moc"
