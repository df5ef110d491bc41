// Every kind of chart, for one unit, a few, many and very many: no words meet, none leaves the picture, and every unit's
// name and figure is in the files whose text stays text.
#include "ui/charts/chartexport.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartfacts.h"
#include "ui/charts/linelayout.h"

#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace dophu;

namespace
{

constexpr int daysShown = 6;

UnitFigures unitOf(int i, int day)
{
    UnitFigures unit;
    unit.id = UnitId(i + 1);
    unit.code = QStringLiteral("U%1").arg(i + 1);
    unit.name = QStringLiteral("Trường TH&THCS Hướng Ấm số %1").arg(i + 1);
    unit.shortName = QStringLiteral("TH&THCS Hướng Ấm %1").arg(i + 1);
    unit.group = QStringLiteral("xa-thi-tran");
    unit.stream = QStringLiteral("dia-ban");
    unit.base = Count::from(1000 + i % 7);
    unit.installed = Count::from(300 + 13 * day + i * 3 % 400);
    unit.coverage = Coverage::of(*unit.installed, *unit.base);
    unit.increase = i % 11 == 5 ? -4 : 13 + i % 5;
    unit.needed = unit.coverage->stillNeeded(Target{6000});
    unit.met = unit.coverage->meets(Target{6000});
    unit.status = i % 9 == 4 ? UnitStatus::Missing : i % 4 == 1 ? UnitStatus::Late : UnitStatus::OnTime;
    unit.minutesLate = unit.status == UnitStatus::Late ? 3 + i % 50 : 0;
    unit.likely = unit.installed;
    if (unit.status == UnitStatus::Missing) {
        unit.carriedFrom = Day(2020, 8, 13 + day);
        unit.likely = Count::from(unit.installed->value() + 20);
    }
    return unit;
}

Consolidation dayOf(int units, int day)
{
    Consolidation figures;
    figures.day = Day(2020, 8, 14 + day);
    figures.cutoff = QTime(14, 0);
    figures.target = Target{6000};
    figures.targetBy = Day(2020, 8, 31);
    StreamFigures stream;
    stream.stream = {QStringLiteral("dia-ban"), QStringLiteral("Địa bàn"), true, QStringLiteral("nguoi-dung-dttm")};
    figures.streams.append(stream);
    GroupFigures group;
    group.group = QStringLiteral("xa-thi-tran");
    qint64 installed = 0;
    qint64 base = 0;
    for (int i = 0; i < units; ++i) {
        figures.units.append(unitOf(i, day));
        installed += figures.units.last().installed->value();
        base += figures.units.last().base->value();
    }
    group.figures.carriedForward = {*Count::from(installed), *Count::from(base)};
    figures.groups.append(group);
    figures.district = group.figures;
    figures.district.low = figures.district.high = group.figures.carriedForward;
    return figures;
}

ChartFacts factsOf(int units)
{
    ChartFacts facts;
    for (int day = 0; day < daysShown; ++day) {
        facts.days.append(dayOf(units, day));
        const Sum &sum = facts.days.last().district.carriedForward;
        facts.totals.append({facts.days.last().day, sum.installed, sum.base});
    }
    facts.day = facts.days.last();
    facts.pace = paceOf(facts.totals, facts.day.target, facts.day.targetBy);
    ComparedPeriod other = periodOf(facts.totals, defaultCampaign(), Day(2020, 8, 16));
    other.name = QStringLiteral("Kích hoạt tài khoản định danh điện tử");
    other.fullName = QStringLiteral("Kích hoạt tài khoản định danh điện tử trên địa bàn huyện");
    other.target = Target{4500};
    facts.other = other;
    return facts;
}

ChartValue valueOf(ChartKind kind, int units)
{
    ChartChoice choice;
    choice.kind = kind;
    return chartValue(factsOf(units), defaultCampaign(), Office(), choice);
}

QVector<QGraphicsSimpleTextItem *> wordsOf(const QGraphicsScene &scene)
{
    QVector<QGraphicsSimpleTextItem *> words;
    for (QGraphicsItem *item : scene.items()) {
        if (auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item); text && text->data(0).isValid())
            words.append(text);
    }
    return words;
}

QString svgText(const QByteArray &svg)
{
    QString all;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            all += reader.readElementText(QXmlStreamReader::IncludeChildElements) + u' ';
    }
    return reader.hasError() ? QString() : all.simplified();
}

struct Box
{
    QRectF box;
    QString text;
};

// Boxes sorted by their top edge: only near ones can meet.
QString firstMeeting(QVector<Box> boxes)
{
    std::sort(boxes.begin(), boxes.end(), [](const Box &a, const Box &b) { return a.box.top() < b.box.top(); });
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (qsizetype j = i + 1; j < boxes.size() && boxes.at(j).box.top() < boxes.at(i).box.bottom(); ++j) {
            if (boxes.at(i).box.adjusted(0.3, 0.3, -0.3, -0.3).intersects(boxes.at(j).box.adjusted(0.3, 0.3, -0.3, -0.3)))
                return boxes.at(i).text + QStringLiteral(" | ") + boxes.at(j).text;
        }
    }
    return {};
}

} // namespace

class TestChartKinds : public QObject
{
    Q_OBJECT

private:
    static void everyKind(std::initializer_list<int> counts, std::initializer_list<const char *> sizes)
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("units");
        QTest::addColumn<QString>("size");
        for (const ChartKind kind : chartKinds) {
            for (const int units : counts) {
                for (const char *size : sizes)
                    QTest::addRow("%s, %d units, %s", qUtf8Printable(chartKindWord(kind)), units, size)
                        << int(kind) << units << QString::fromLatin1(size);
            }
        }
    }

private slots:
    void noWordsMeetAndNoneLeavesThePicture_data()
    {
        everyKind({0, 1, 21}, {"16:9", "4:3", "a4", "a4-doc", "640x480", "400x400"});
        everyKindOnce({134, 11'000});
    }

    void noWordsMeetAndNoneLeavesThePicture()
    {
        QFETCH(int, kind);
        QFETCH(int, units);
        QFETCH(QString, size);
        const ChartValue value = valueOf(ChartKind(kind), units);
        for (const Overflow overflow : {Overflow::Grow, Overflow::Page}) {
            const auto picture = drawChart(value, *ChartSize::from(size), {}, overflow);
            const QRectF page = QRectF(QPointF(), picture->size()).adjusted(-0.5, -0.5, 0.5, 0.5);
            for (int number = 0; number < picture->pages(); ++number) {
                QVector<Box> boxes;
                for (const QGraphicsSimpleTextItem *word : wordsOf(picture->scene(number))) {
                    boxes.append({word->sceneBoundingRect(), word->text()});
                    QVERIFY2(page.contains(boxes.last().box), qPrintable(word->text()));
                    QVERIFY(!word->text().contains(QChar(0x2026)));
                    QVERIFY(word->brush().color() != QColor(Qt::white));
                }
                QCOMPARE(firstMeeting(boxes), QString());
            }
        }
    }

    void everyUnitsNameAndFigureIsInTheSvg_data() { everyKind({1, 21, 134}, {"16:9"}); }

    void everyUnitsNameAndFigureIsInTheSvg()
    {
        QFETCH(int, kind);
        QFETCH(int, units);
        const ChartValue value = valueOf(ChartKind(kind), units);
        const QString words = svgText(chartBytes(value, ChartSize::slide(), ChartFormat::Svg));
        QVERIFY(!words.isEmpty());
        const ChartTable table = chartTable(value);
        if (std::holds_alternative<TrendSeries>(value))
            return; // labels that would meet are left out; its numbers are in the table
        for (const QStringList &row : table.rows) {
            for (const QString &part : row.first().split(u' '))
                QVERIFY2(words.contains(part), qPrintable(part));
        }
        if (const auto *bars = std::get_if<CoverageSeries>(&value))
            for (const SeriesBar &bar : bars->bars)
                QVERIFY2(words.contains(bar.text), qPrintable(bar.text));
    }

    void aPictureTwiceAsLargeIsTheSamePicture_data() { everyKind({21}, {"16:9"}); }

    // The layout at twice the pixels is the same layout, to within the rounding of a type's size.
    void aPictureTwiceAsLargeIsTheSamePicture()
    {
        QFETCH(int, kind);
        QFETCH(int, units);
        const ChartValue value = valueOf(ChartKind(kind), units);
        const QImage once = chartImage(value, ChartSize{{1440, 810}, 96}, {});
        const QImage twice = chartImage(value, ChartSize{{2880, 1620}, 192}, {});
        QCOMPARE(twice.width(), once.width() * 2);
        QVERIFY(std::abs(twice.height() - once.height() * 2) <= 4); // a taller one is rounded up to whole pixels
        const QSize coarse(72, 40);
        const QImage a =
            once.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
        const QImage b =
            twice.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
        qint64 apart = 0;
        for (int y = 0; y < coarse.height(); ++y)
            for (int x = 0; x < coarse.width(); ++x)
                apart += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        const double mean = double(apart) / (coarse.width() * coarse.height());
        QVERIFY2(mean < 4, qPrintable(QString::number(mean)));
    }

    void inksOfNeighboursDifferInGrey()
    {
        const auto grey = [](const QColor &ink) { return 100.0 * qGray(ink.rgb()) / 255; };
        const auto picture = drawChart(valueOf(ChartKind::Coverage, 21), ChartSize::slide());
        QVERIFY(picture);
        for (const bool blackAndWhite : {false, true}) {
            const ChartInks inks = chartInks(blackAndWhite);
            QVERIFY(std::abs(grey(inks.met) - grey(inks.below)) >= 15);
            QVERIFY(std::abs(grey(inks.met) - grey(inks.soft)) >= 15);
        }
    }

    void neighbouringLinesDifferInTheirStroke()
    {
        for (const ChartKind kind : {ChartKind::Rank, ChartKind::Compare}) {
            const QVector<SeriesLine> lines = std::get<LineSeries>(valueOf(kind, 21)).lines;
            QVERIFY(lines.size() >= 2);
            for (qsizetype i = 1; i < lines.size(); ++i) {
                QVERIFY(lines.at(i).look.stroke != lines.at(i - 1).look.stroke);
                QVERIFY(lines.at(i).look.soft != lines.at(i - 1).look.soft);
            }
        }
    }

    // Both ends of a line have its name and its rank, whole, also where they are broken into lines.
    void aLineOfRanksIsNamedAtBothEnds()
    {
        const ChartValue value = valueOf(ChartKind::Rank, 21);
        const QString words = svgText(chartBytes(value, ChartSize::slide(), ChartFormat::Svg));
        for (const SeriesLine &line : std::get<LineSeries>(value).lines) {
            QVERIFY2(words.contains(line.startText), qPrintable(line.startText));
            QVERIFY2(words.contains(line.endText), qPrintable(line.endText));
        }
    }

    void noValueOfAComparisonLiesOnALine()
    {
        const LineSeries series = std::get<LineSeries>(valueOf(ChartKind::Compare, 21));
        for (const char *size : {"16:9", "4:3", "640x480", "400x400"}) {
            const LinesLayout layout = linesLayout(series, *ChartSize::from(QString::fromLatin1(size)), {}, Overflow::Grow);
            for (const LaidText &text : layout.pages.first().texts) {
                if (text.role != LaidRole::Value)
                    continue;
                const double x = text.box.center().x();
                for (const LaidLine &line : layout.pages.first().lines) {
                    for (qsizetype i = 1; i < line.points.size(); ++i) {
                        const auto &from = line.points.at(i - 1);
                        const auto &to = line.points.at(i);
                        if (!from || !to || x < from->x() || x > to->x())
                            continue;
                        const double y = from->y() + (to->y() - from->y()) * (x - from->x()) / (to->x() - from->x());
                        QVERIFY2(y < text.box.top() || y > text.box.bottom(), qPrintable(text.text));
                    }
                }
            }
        }
    }

    void bothTargetsAndBothMomentsStandOnTheComparison()
    {
        const QString words = svgText(chartBytes(valueOf(ChartKind::Compare, 21), ChartSize::slide(), ChartFormat::Svg));
        for (const char *part : {"Mục tiêu 60%, Bluezone", "Mục tiêu 45%, Kích hoạt", "ngày 19/8/2020, ngày thứ 6", "ngày 19/8/2020, ngày thứ 4"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), part);
    }

    void everySpotSaysItsNumber_data() { everyKind({21}, {"16:9"}); }

    void everySpotSaysItsNumber()
    {
        QFETCH(int, kind);
        QFETCH(int, units);
        const ChartValue value = valueOf(ChartKind(kind), units);
        const auto picture = drawChart(value, ChartSize::slide());
        QVERIFY(!picture->spots(0).isEmpty());
        for (const ChartSpot &spot : picture->spots(0)) {
            QVERIFY(QRectF(QPointF(), picture->size()).adjusted(-1, -1, 1, 1).contains(spot.box));
            QVERIFY(spot.text.contains(u':'));
        }
    }

    // In every kind, on the picture and in its table: 1.330, never 1330; and a sentence begins with a capital or a figure.
    void numbersAreSpelledAsOnPaper_data()
    {
        QTest::addColumn<int>("kind");
        for (const ChartKind kind : chartKinds)
            QTest::newRow(qUtf8Printable(chartKindWord(kind))) << int(kind);
    }

    void numbersAreSpelledAsOnPaper()
    {
        QFETCH(int, kind);
        ChartFacts facts = factsOf(1340);
        for (Consolidation &day : facts.days) {
            for (UnitFigures &unit : day.units)
                unit.name = unit.shortName = QStringLiteral("Xã Húc");
        }
        facts.day = facts.days.last();
        ChartChoice choice;
        choice.kind = ChartKind(kind);
        const ChartValue value = chartValue(facts, defaultCampaign(), Office(), choice);
        QStringList words{titleOf(value), subtitleOf(value)};
        QVERIFY2(!subtitleOf(value).at(0).isLower(), qPrintable(subtitleOf(value)));
        const auto picture = drawChart(value, ChartSize::slide(), {}, Overflow::Page);
        for (int number = 0; number < picture->pages(); ++number) {
            for (const QGraphicsSimpleTextItem *word : wordsOf(picture->scene(number)))
                words.append(word->text());
        }
        for (const QStringList &row : chartTable(value).rows)
            words.append(row);
        if (const auto *trend = std::get_if<TrendSeries>(&value)) {
            for (const TrendFigure &figure : trend->figures)
                words << figure.figure << figure.below;
        }
        static const QRegularExpression year(QStringLiteral("\\d/\\d{1,2}/\\d{4}"));
        static const QRegularExpression unmarked(QStringLiteral("\\d{4}|\\d\\.\\d{1,2}\\b(?!\\d)"));
        for (QString word : std::as_const(words))
            QVERIFY2(!word.remove(year).contains(unmarked), qPrintable(word));
    }

    void theTableHasOneRowForEachUnitOrDay()
    {
        QCOMPARE(chartTable(valueOf(ChartKind::Coverage, 21)).rows.size(), 21);
        QCOMPARE(chartTable(valueOf(ChartKind::Rank, 21)).rows.size(), 21);
        QCOMPARE(chartTable(valueOf(ChartKind::Timeliness, 21)).rows.size(), 22); // and the sums
        QCOMPARE(chartTable(valueOf(ChartKind::Compare, 21)).rows.size(), daysShown);
        QCOMPARE(chartTable(valueOf(ChartKind::Trend, 21)).rows.size(), daysShown + 12);
    }

private:
    static void everyKindOnce(std::initializer_list<int> counts)
    {
        for (const ChartKind kind : chartKinds) {
            for (const int units : counts)
                QTest::addRow("%s, %d units, a4", qUtf8Printable(chartKindWord(kind)), units)
                    << int(kind) << units << QStringLiteral("a4");
        }
    }
};

QTEST_MAIN(TestChartKinds)
#include "tst_chartkinds.moc"
