// ./dev bench [units [days [folder]]]: what the program costs, each figure as a ratio to a baseline measured in the same
// run. Stores that a given folder already holds are used as they are. ./dev bench charts: those of the charts alone.
#include "core/documents/dailyreportfacts.h"
#include "core/documents/lint.h"
#include "core/documents/tieout.h"
#include "tests/benchmarks/charts.h"
#include "tests/benchmarks/eveningpath.h"
#include "tests/benchmarks/intake.h"
#include "tests/benchmarks/largestore.h"
#include "tests/benchmarks/plainsqlite.h"
#include "tests/benchmarks/sheet.h"
#include "tests/benchmarks/windows.h"
#include "tests/support/sampledesk.h"
#include "ui/documents/pagelayout.h"
#include "ui/documents/paperformats.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace dophu;

namespace
{

void print(const char *what, double ours, const char *unit, double baseline, const char *against)
{
    std::printf("%-44s %10.1f %-3s  %6.2f x  %s (%.1f %s)\n", what, ours, unit, ours / baseline, against, baseline, unit);
    std::fflush(stdout);
}

double fastest(int runs, const std::function<void()> &work)
{
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

double consolidationMs(const QString &path, int days, qint64 &sum)
{
    const auto desk = openLargeStore(path);
    return fastest(7, [&] { sum = desk->liveConsolidation(lastLargeDay(days))->district.carriedForward.installed.value(); });
}

void storage(const QDir &folder, int units, int days)
{
    const QString year = folder.filePath(QStringLiteral("year.dophu"));
    const QString three = folder.filePath(QStringLiteral("three.dophu"));
    std::printf("%d units × %d days\n", units, days);
    if (!QFileInfo::exists(year)) {
        const double loading = makeLargeStore(year, units, days);
        print("load, checked, chained, derived", loading, "s",
              plainInsert(year, folder.filePath(QStringLiteral("plain.db"))), "plain C inserts of the same rows");
    }
    qint64 plainSum = 0;
    qint64 ourSum = 0;
    const double plain = plainLatest(year, lastLargeDay(days).julian(), 7, plainSum);
    const double ours = consolidationMs(year, days, ourSum);
    if (plainSum != ourSum)
        qFatal("the sums differ: %lld and %lld", static_cast<long long>(plainSum), static_cast<long long>(ourSum));
    print("one day's consolidation", ours, "ms", plain, "the plain C query");
    if (!QFileInfo::exists(three))
        makeLargeStore(three, units, 3 * days);
    print("the same after three times the days", consolidationMs(three, 3 * days, ourSum), "ms", ours, "after one");
}

void windows(const QString &path, Day day)
{
    const WindowFigures empty = measureWindow({}, day);
    const WindowFigures main = measureWindow(path, day);
    print("first paint of the main window", main.firstPaintMs, "ms", empty.firstPaintMs, "an empty QMainWindow");
    print("its peak memory by then", main.firstMegabytes, "MB", empty.firstMegabytes, "an empty QMainWindow");
    print("the day's figures on the screen", main.figuresMs, "ms", empty.firstPaintMs, "an empty QMainWindow");
    print("peak memory with the figures", main.peakMegabytes, "MB", empty.peakMegabytes, "an empty QMainWindow");
}

double barePagesMs(int pages)
{
    return fastest(7, [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            for (int line = 0; line < 45; ++line)
                painter.drawText(400, 400 + line * 250,
                                 QStringLiteral("Kết quả triển khai cài đặt ứng dụng tại các xã, thị trấn"));
        }
    });
}

double paperMs(const Document &document, const QString &suffix, int runs = 7)
{
    return fastest(runs, [&] { (void)paperBytes(document, suffix); });
}

// LibreOffice turning our .docx into PDF, its start included; a profile of its own, warmed by a first run.
double officeMs(const Document &document, const QDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("bao-cao.docx"));
    (void)writePaper(document, path);
    return fastest(3, [&] {
        QProcess office;
        office.start(QStringLiteral("soffice"),
                     {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                      QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                      QStringLiteral("--outdir"), folder.path(), path});
        (void)office.waitForFinished(120'000);
    });
}

void paper(const QDir &folder)
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:40:00"));
    const auto facts = dailyReportFacts(*desk, Day(2020, 8, 19), {});
    const Document report = composeDailyReport(*facts);
    print("the daily report with appendices as PDF", paperMs(report, QStringLiteral("pdf")), "ms", barePagesMs(8),
          "8 pages of bare lines");
    Document letter = report;
    const auto appendix = std::find_if(letter.blocks.begin(), letter.blocks.end(),
                                       [](const Block &b) { return std::holds_alternative<AppendixStart>(b); });
    letter.blocks.erase(appendix, letter.blocks.end());
    const double office = officeMs(letter, folder);
    print("its letter of 2 pages as PDF", paperMs(letter, QStringLiteral("pdf")), "ms", office,
          "LibreOffice turning our .docx into PDF");
    print("the same as .docx", paperMs(letter, QStringLiteral("docx")), "ms", office, "the same");
    print("the report as .odt", paperMs(report, QStringLiteral("odt")), "ms", office, "the same");
    print("the report as .xlsx", paperMs(report, QStringLiteral("xlsx")), "ms", office, "the same");
    const QByteArray bytes = *paperBytes(report, QStringLiteral("pdf"));
    print("reading its PDF back and measuring it", fastest(3, [&] {
              const auto read = readPdf(bytes, QString(), PdfInk::WordsAndLines);
              (void)tieOutPdf(report, *read);
              (void)lint(*read);
          }),
          "ms", office, "the same");
}

void largePaper(const QString &path, Day day)
{
    const auto desk = openLargeStore(path);
    const auto facts = dailyReportFacts(*desk, day, {});
    const Document report = composeDailyReport(*facts);
    const double pages = double(layOut(report, documentFont()).pages.size());
    print("a report of every unit as PDF", paperMs(report, QStringLiteral("pdf"), 1) / 1000, "s", barePagesMs(int(pages)) / 1000,
          "as many pages of bare lines");
    print("the same as .docx", paperMs(report, QStringLiteral("docx"), 1) / 1000, "s", barePagesMs(int(pages)) / 1000,
          "the same");
}

} // namespace

int main(int argc, char **argv)
{
    if (const int code = runWindowChild(argc, argv); code >= 0)
        return code;
    if (const int code = runIntakeChild(argc, argv); code >= 0)
        return code;
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    QTemporaryDir own;
    if (words.value(1) == QLatin1String("charts")) {
        printChartFigures(own.path());
        return 0;
    }
    const int units = words.size() > 1 ? words.at(1).toInt() : largeUnits;
    const int days = words.size() > 2 ? words.at(2).toInt() : 365;
    const QDir folder(words.value(3, own.path()));
    if (!folder.mkpath(QStringLiteral(".")))
        qFatal("cannot make %s", qPrintable(folder.path()));
    storage(folder, units, days);
    windows(folder.filePath(QStringLiteral("year.dophu")), lastLargeDay(days));
    printSheetFigures(folder.filePath(QStringLiteral("year.dophu")), lastLargeDay(days), folder.path());
    paper(folder);
    constexpr double eveningAimMs = 10'000;
    print("from 134 typed values to print and four files", eveningPathMs(), "ms", eveningAimMs, "its aim");
    largePaper(folder.filePath(QStringLiteral("year.dophu")), lastLargeDay(days));
    printIntakeFigures(folder.path());
    printChartFigures(folder.path());
    return 0;
}
