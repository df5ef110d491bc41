#include "ui/documents/flow.h"

#include <QTest>

using namespace dophu;

namespace
{

Slice slice(double height, bool keep = false)
{
    Slice made;
    made.height = height;
    made.keepWithNext = keep;
    return made;
}

Slice row(double height)
{
    Slice made = slice(height);
    made.table = 0;
    return made;
}

// "10,10|10" : heights of the slices of each page.
QString told(const Flow &flow, double height)
{
    QStringList pages;
    for (const FlowPage &page : paginate(flow, height)) {
        QStringList heights;
        for (const PlacedSlice &placed : page.slices)
            heights.append(QString::number(placed.slice->height));
        pages.append(QString::number(page.number) + u':' + heights.join(u','));
    }
    return pages.join(u'|');
}

} // namespace

class PaginationTest : public QObject
{
    Q_OBJECT

private slots:
    void pagesFill() { QCOMPARE(told({{slice(40), slice(60), slice(1)}, {}}, 100), QStringLiteral("1:40,60|2:1")); }
    void theGapAboveIsDroppedAtTheHead()
    {
        Slice spaced = slice(50);
        spaced.before = 10;
        const Flow flow{{spaced, spaced, spaced}, {}};
        const auto pages = paginate(flow, 110);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages.at(0).slices.at(0).top, 0.0);
        QCOMPARE(pages.at(0).slices.at(1).top, 60.0);
        QCOMPARE(pages.at(1).slices.at(0).top, 0.0);
    }
    void whatKeepsTogetherMovesTogether()
    {
        QCOMPARE(told({{slice(50), slice(20, true), slice(20, true), slice(20)}, {}}, 100),
                 QStringLiteral("1:50|2:20,20,20"));
    }
    void whatCannotKeepTogetherIsPartedAnyway()
    {
        QCOMPARE(told({{slice(60, true), slice(60, true), slice(60)}, {}}, 100), QStringLiteral("1:60|2:60|3:60"));
    }
    void aSliceTallerThanAPageIsNotLost()
    {
        QCOMPARE(told({{slice(10), slice(150), slice(10)}, {}}, 100), QStringLiteral("1:10|2:150|3:10"));
    }
    void titlesComeAgainOnEachPageOfTheirTable()
    {
        Slice titles = row(5);
        titles.isTitles = true;
        titles.keepWithNext = true;
        Flow flow{{slice(80), titles}, {titles}};
        for (int i = 0; i < 5; ++i)
            flow.slices.append(row(30));
        QCOMPARE(told(flow, 100), QStringLiteral("1:80|2:5,30,30,30|3:5,30,30"));
    }
    void aPartBeginsAPageAndItsNumbersAnew()
    {
        Slice start = slice(10);
        start.startsPart = true;
        QCOMPARE(told({{slice(90), slice(90), start, slice(95)}, {}}, 100), QStringLiteral("1:90|2:90|1:10|2:95"));
    }
    void everySliceStandsOnceAndInOrder()
    {
        Flow flow;
        for (int i = 1; i <= 500; ++i)
            flow.slices.append(slice(1 + i % 37, i % 3 == 0));
        QVector<const Slice *> placed;
        for (const FlowPage &page : paginate(flow, 100)) {
            for (const PlacedSlice &one : page.slices) {
                placed.append(one.slice);
                QVERIFY(one.top + one.slice->height <= 100.01);
            }
        }
        QCOMPARE(placed.size(), flow.slices.size());
        for (qsizetype i = 0; i < placed.size(); ++i)
            QCOMPARE(placed.at(i), &flow.slices.at(i));
    }
};

QTEST_MAIN(PaginationTest)
#include "tst_pagination.moc"
