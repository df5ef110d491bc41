#include "tests/benchmarks/charts.h"
#include "tests/benchmarks/largestore.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartfacts.h"
#include "ui/charts/chartspage.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace dophu
{

namespace
{

constexpr int chartUnits = 134;
constexpr int chartDays = 14;
constexpr int dayChanges = 40;
constexpr double redrawAimMs = 50;

double elapsedMs(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double fastestMs(const std::function<void()> &work)
{
    double best = 1e9;
    for (int run = 0; run < 5; ++run)
        best = std::min(best, elapsedMs(work));
    return best;
}

double p95(QVector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(qsizetype(0.95 * double(times.size() - 1)));
}

// printf counts bytes, and Vietnamese letters have two or three.
void printBeside(const QString &what, double ours, double bare, const QString &aim = {})
{
    std::printf("%s %10.1f ms   %6.2f x  a bare QChart (%.1f ms)%s\n", qPrintable(what.leftJustified(44)), ours, ours / bare,
                bare, qPrintable(aim));
    std::fflush(stdout);
}

// As Qt gives it: one set of bars, a category for each unit and its own labels, titles and legend.
class BareChart
{
public:
    BareChart() : chart(new QChart), m_set(new QBarSet(QStringLiteral("Tỷ lệ")))
    {
        auto *bars = new QHorizontalBarSeries;
        bars->append(m_set);
        chart->addSeries(bars);
        chart->addAxis(m_names, Qt::AlignLeft);
        chart->addAxis(m_rates, Qt::AlignBottom);
        bars->attachAxis(m_names);
        bars->attachAxis(m_rates);
        view.setChart(chart);
    }

    void show(const QVector<UnitFigures> &units)
    {
        m_set->remove(0, m_set->count());
        QStringList names;
        for (const UnitFigures &unit : units) {
            m_set->append(unit.coverage ? double(unit.coverage->hundredths()) / 100 : 0);
            names.append(unit.shortName);
        }
        m_names->clear();
        m_names->append(names);
        m_rates->setRange(0, 100);
        chart->setTitle(QStringLiteral("Tỷ lệ cài đặt"));
    }

    QChartView view;
    QChart *chart;

private:
    QBarSet *m_set;
    QBarCategoryAxis *m_names = new QBarCategoryAxis;
    QValueAxis *m_rates = new QValueAxis;
};

QByteArray bareBytes(BareChart &bare, const QVector<UnitFigures> &units, QSize pixels, ChartFormat format)
{
    bare.show(units);
    bare.view.resize(pixels);
    bare.chart->resize(pixels);
    QCoreApplication::sendPostedEvents();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QRectF whole(0, 0, pixels.width(), pixels.height());
    if (format == ChartFormat::Png) {
        QImage image(pixels, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        bare.view.scene()->render(&painter, whole, whole);
        painter.end();
        image.save(&buffer, "PNG");
    } else if (format == ChartFormat::Svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(pixels);
        QPainter painter(&generator);
        bare.view.scene()->render(&painter, whole, whole);
    } else {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        writer.setPageSize(QPageSize(QSizeF(pixels) / 300 * 25.4, QPageSize::Millimeter));
        QPainter painter(&writer);
        bare.view.scene()->render(&painter, QRectF(0, 0, writer.width(), writer.height()), whole);
    }
    return buffer.data();
}

void files(const Desk &desk, Day day)
{
    const ChartChoice choice;
    ReadDays days;
    const auto facts = chartFacts(desk, day, choice, days);
    const ChartValue value = chartValue(*facts, desk.campaign(), desk.office(), choice);
    const QSize pixels = chartImage(value, ChartSize::paperUpright()).size();
    BareChart bare;
    const auto beside = [&](const QString &what, ChartFormat format) {
        printBeside(what, fastestMs([&] { (void)chartBytes(value, ChartSize::paperUpright(), format); }),
                    fastestMs([&] { (void)bareBytes(bare, facts->day.units, pixels, format); }));
    };
    std::printf("a chart of %d units, A4 at 300 dpi (%d × %d)\n", chartUnits, pixels.width(), pixels.height());
    beside(QStringLiteral("as PNG"), ChartFormat::Png);
    beside(QStringLiteral("as SVG"), ChartFormat::Svg);
    beside(QStringLiteral("as PDF"), ChartFormat::Pdf);
}

double untilPaintedMs(const std::function<void()> &work)
{
    return elapsedMs([&] {
        work();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    });
}

double bareRedrawMs(const Desk &desk, Day last, QSize size)
{
    BareChart bare;
    bare.view.resize(size);
    bare.view.show();
    QCoreApplication::processEvents();
    QVector<double> times;
    for (int i = 0; i < dayChanges; ++i)
        times.append(untilPaintedMs([&] { bare.show(desk.consolidation(last.plus(-(i % 5)))->units); }));
    return p95(times);
}

// Rows of the list of kinds that are kinds; the page is driven as by hand, a day forward or back each time.
void redraws(Desk &desk, Day last)
{
    ScriptedPrompts prompts;
    ChartsPage page(desk, prompts);
    page.resize(1190, 648);
    page.showDay(last);
    page.show();
    QCoreApplication::processEvents();
    const double bare = bareRedrawMs(desk, last, page.findChild<QWidget *>(QStringLiteral("chartPreview"))->size());
    auto *kinds = page.findChild<QListWidget *>(QStringLiteral("chartKinds"));
    for (int row = 0; row < kinds->count(); ++row) {
        if (!kinds->item(row)->flags().testFlag(Qt::ItemIsSelectable))
            continue;
        kinds->setCurrentRow(row);
        QCoreApplication::processEvents();
        QVector<double> times;
        for (int i = 0; i < dayChanges; ++i)
            times.append(untilPaintedMs([&] { page.showDay(last.plus(-(i % 5))); }));
        printBeside(QStringLiteral("day change, p95: ") + kinds->item(row)->text(), p95(times), bare,
                    QStringLiteral("; aim %1 ms").arg(redrawAimMs));
    }
}

} // namespace

void printChartFigures(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("charts.dophu"));
    if (!QFileInfo::exists(path))
        makeLargeStore(path, chartUnits, chartDays);
    const auto desk = openLargeStore(path);
    files(*desk, lastLargeDay(chartDays));
    redraws(*desk, lastLargeDay(chartDays));
}

} // namespace dophu
