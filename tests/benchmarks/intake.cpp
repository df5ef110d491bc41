#include "tests/benchmarks/intake.h"
#include "core/intake/intakeknowledge.h"
#include "core/intake/intakepreview.h"
#include "tests/support/packages.h"
#include "tests/support/sampledesk.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <cstdio>
#include <cstring>

namespace dophu
{

namespace
{

constexpr const char *childMark = "--intake";
constexpr int formCount = 150;
constexpr int longRows = 100'000;

struct Cost
{
    double ms = 0;
    double megabytes = 0;
};

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).replace("kB", "").trimmed().toDouble() / 1024;
    }
    return 0;
}

qsizetype take(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    const auto content = readSource(path, file);
    if (!content)
        qFatal("cannot read %s: %s", qPrintable(path), qPrintable(content.error().detail));
    return content->parts.size();
}

// What the program does with dropped files until the preview stands: it asks what the office knows, reads and recognises
// each file and lays the values beside what stands.
void preview(const Desk &desk, const QString &folder)
{
    const Day day(2020, 8, 19);
    const auto knowledge = desk.intakeKnowledge(day);
    if (!knowledge)
        qFatal("the office's knowledge could not be read");
    QVector<IntakeOriginal> originals;
    QVector<QVector<FoundValue>> found;
    for (const IntakePath &path : intakePathsOf({folder})) {
        originals.append(readOriginal(path));
        found.append(recogniseOriginal(originals.last(), (*knowledge)->context()));
    }
    IntakePreview made = previewOf(day, std::move(originals), found);
    if (!desk.settleIntake(made) || made.lines.size() < formCount)
        qFatal("the preview does not stand");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

// What one unit sends, as often as needed: the sample's workbooks of usual size.
void makeForms(const QDir &folder)
{
    constexpr qint64 usualBytes = 30'000;
    const QDir samples(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/submissions"));
    QStringList forms;
    for (const QString &day : samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir files(samples.filePath(day) + QStringLiteral("/files"));
        for (const QFileInfo &info : files.entryInfoList({QStringLiteral("*.xlsx")}, QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            if (info.size() < usualBytes && file.open(QIODevice::ReadOnly) && readSource(info.fileName(), file))
                forms.append(info.filePath());
        }
    }
    for (int i = 0; i < formCount; ++i)
        QFile::copy(forms.at(i % forms.size()), folder.filePath(QStringLiteral("%1.xlsx").arg(i, 3, 10, QLatin1Char('0'))));
}

void makeLongSheet(const QString &path)
{
    QByteArray strings;
    for (int i = 0; i < formCount; ++i)
        strings += "<si><t>Đơn vị số " + QByteArray::number(i) + "</t></si>";
    QByteArray rows;
    rows.reserve(longRows * 220);
    for (int i = 1; i <= longRows; ++i) {
        const QByteArray row = QByteArray::number(i);
        rows += "<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>" + row + "</v></c><c r=\"B" + row + "\" t=\"s\"><v>"
                + QByteArray::number(i * 7 % formCount) + "</v></c>";
        for (const char column : {'C', 'D', 'E', 'F', 'G', 'H'})
            rows += "<c r=\"" + QByteArray(1, column) + row + "\"><v>" + QByteArray::number(i * (column - 'A') % 9973)
                    + "</v></c>";
        rows += "</row>";
    }
    XlsxParts parts;
    parts.sheets.append({QStringLiteral("Sheet1"), "<sheetData>" + rows + "</sheetData>", {}, {}});
    parts.strings = strings;
    write(path, packageOf(xlsxMembers(parts)));
}

QByteArray run(const QString &program, const QStringList &words)
{
    constexpr int patience = 300'000;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, words);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("%s did not end well: ./dev bench installs it", qPrintable(program));
    return process.readAllStandardOutput();
}

Cost fastestOf(int runs, const QString &program, const QStringList &words)
{
    Cost best{1e9, 0};
    for (int i = 0; i < runs; ++i) {
        const QByteArrayList told = run(program, words).trimmed().split(' ');
        best.ms = std::min(best.ms, told.value(0).toDouble());
        best.megabytes = std::max(best.megabytes, told.value(1).toDouble());
    }
    return best;
}

Cost ours(const QString &path)
{
    return fastestOf(5, QCoreApplication::applicationFilePath(), {QString::fromLatin1(childMark), path});
}

// Times the reading alone: not the start of Python, nor the loading of its modules.
Cost openpyxl(const QString &path)
{
    const QString script = QStringLiteral(
        "import sys, os, time, resource, warnings, openpyxl\n"
        "warnings.simplefilter('ignore')\n"
        "path = sys.argv[1]\n"
        "files = [os.path.join(path, n) for n in sorted(os.listdir(path))] if os.path.isdir(path) else [path]\n"
        "start = time.perf_counter(); cells = 0\n"
        "for f in files:\n"
        "    book = openpyxl.load_workbook(f, read_only=True, data_only=True)\n"
        "    for sheet in book.worksheets:\n"
        "        for row in sheet.iter_rows(values_only=True): cells += len(row)\n"
        "print((time.perf_counter() - start) * 1000, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)\n");
    return fastestOf(3, QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, path});
}

double officeMs(const QDir &folder, const QDir &into)
{
    QStringList words{QStringLiteral("-env:UserInstallation=file://") + into.filePath(QStringLiteral("profile")),
                      QStringLiteral("--headless"),
                      QStringLiteral("--convert-to"),
                      QStringLiteral("csv"),
                      QStringLiteral("--outdir"),
                      into.path()};
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        words.append(folder.filePath(name));
    run(QStringLiteral("soffice"), words.mid(0, words.size() - formCount) + QStringList{words.last()}); // makes its profile
    QElapsedTimer timer;
    timer.start();
    run(QStringLiteral("soffice"), words);
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, double value, const char *unit, double baseline, const char *against)
{
    std::printf("%-44s %10.1f %-3s  %6.2f x  %s (%.1f %s)\n", what, value, unit, value / baseline, against, baseline, unit);
    std::fflush(stdout);
}

} // namespace

int runIntakeChild(int argc, char **argv)
{
    if (argc < 3 || std::strcmp(argv[1], childMark) != 0)
        return -1;
    const QCoreApplication application(argc, argv);
    const QString path = QString::fromLocal8Bit(argv[2]);
    const TestDesk desk = emptyDesk(at("2020-08-19T13:00:00"));
    QElapsedTimer timer;
    timer.start();
    if (QDir(path).exists())
        preview(*desk, path);
    else
        (void)take(path);
    std::printf("%f %f\n", double(timer.nsecsElapsed()) / 1e6, peakMegabytes());
    return 0;
}

void printIntakeFigures(const QString &folder)
{
    const QDir forms(QDir(folder).filePath(QStringLiteral("forms")));
    const QDir converted(QDir(folder).filePath(QStringLiteral("converted")));
    const QString longSheet = QDir(folder).filePath(QStringLiteral("long.xlsx"));
    if (!forms.mkpath(QStringLiteral(".")) || !converted.mkpath(QStringLiteral(".")))
        qFatal("cannot make %s", qPrintable(folder));
    makeForms(forms);
    makeLongSheet(longSheet);
    const Cost reading = ours(forms.path());
    print("150 .xlsx files read, recognised, previewed", reading.ms, "ms", openpyxl(forms.path()).ms, "openpyxl, read-only");
    print("the same", reading.ms, "ms", officeMs(forms, converted), "one soffice --convert-to csv");
    const Cost sheet = ours(longSheet);
    const Cost python = openpyxl(longSheet);
    print("a sheet of 100,000 rows and 8 columns read", sheet.ms, "ms", python.ms, "openpyxl, read-only");
    print("its peak memory", sheet.megabytes, "MB", python.megabytes, "openpyxl, read-only");
}

} // namespace dophu
