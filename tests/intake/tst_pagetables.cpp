// Where words on a printed page make a table, and which figure stands in which row and column.
#include "core/intake/pageprose.h"
#include "core/intake/pagetables.h"

#include <QTest>

using namespace dophu;

namespace
{

constexpr double letter = 6;  // points a letter takes
constexpr double height = 14; // of a word
constexpr double blank = 3;

enum class Align
{
    Left,
    Centre,
    Right
};

// Words set in type on a page, the way a program prints a cell.
class Page
{
public:
    Page &put(double x, double y, const QString &text, Align align = Align::Left)
    {
        double width = -blank;
        for (const QString &word : text.split(u' '))
            width += double(word.size()) * letter + blank;
        double at = align == Align::Left ? x : align == Align::Right ? x - width : x - width / 2;
        for (const QString &word : text.split(u' ')) {
            const double end = at + double(word.size()) * letter;
            m_words.append({word, at, y, end, y + height});
            at = end + blank;
        }
        return *this;
    }

    QVector<PageLine> lines() const { return linesOfPage(m_words); }
    QVector<PageTable> tables() const { return tablesOfPage(lines()); }

private:
    QVector<PageWord> m_words;
};

QVector<QStringList> cellsOf(const CellGrid &grid)
{
    QVector<QStringList> rows;
    for (const GridRow &row : grid.rows) {
        rows.append(QStringList());
        for (const GridCell &cell : row.cells)
            rows.last().append(cell.text);
    }
    return rows;
}

// Number, unit, base, installed: headings on top, the figures to the right of their columns.
Page headed()
{
    Page page;
    page.put(60, 100, QStringLiteral("TT"), Align::Centre);
    page.put(130, 100, QStringLiteral("Đơn vị"), Align::Centre);
    page.put(260, 100, QStringLiteral("Tổng số"), Align::Centre);
    page.put(360, 100, QStringLiteral("Đã cài đặt"), Align::Centre);
    return page;
}

void putRow(Page &page, double y, const QString &number, const QString &unit, const QString &base, const QString &installed)
{
    page.put(60, y, number, Align::Centre)
        .put(80, y, unit)
        .put(290, y, base, Align::Right)
        .put(390, y, installed, Align::Right);
}

} // namespace

class TestPageTables : public QObject
{
    Q_OBJECT

private slots:
    void figuresStandUnderTheirHeadings();
    void touchingFiguresAreNeverOneNumber();
    void aNameOnSeveralLinesIsOneCell();
    void headingsOverTwoColumnsMergeThem();
    void aHeadingOnSeveralLinesIsOneCell();
    void aSectionIsARowOfItsOwn();
    void theTitleAboveIsNoHeading();
    void aTableGoesOnOnTheNextPage();
    void anotherTableDoesNotContinueIt();
    void sentencesWithFiguresAreNoTable();
    void countlessColumnsAreNoTable();
    void fullLinesGoOnInTheNext();
    void letterheadsSideBySideAreReadOneAfterTheOther();
};

void TestPageTables::figuresStandUnderTheirHeadings()
{
    Page page = headed();
    putRow(page, 120, QStringLiteral("1"), QStringLiteral("Xã Húc"), QStringLiteral("946"), QStringLiteral("346"));
    putRow(page, 140, QStringLiteral("2"), QStringLiteral("Xã Thuận"), QStringLiteral("1.063"), QStringLiteral("428"));
    page.put(80, 160, QStringLiteral("Cộng"))
        .put(290, 160, QStringLiteral("2.009"), Align::Right)
        .put(390, 160, QStringLiteral("774"), Align::Right);
    const auto tables = page.tables();
    QCOMPARE(tables.size(), 1);
    const QVector<QStringList> expected{
        {QStringLiteral("TT"), QStringLiteral("Đơn vị"), QStringLiteral("Tổng số"), QStringLiteral("Đã cài đặt")},
        {QStringLiteral("1"), QStringLiteral("Xã Húc"), QStringLiteral("946"), QStringLiteral("346")},
        {QStringLiteral("2"), QStringLiteral("Xã Thuận"), QStringLiteral("1.063"), QStringLiteral("428")},
        {QString(), QStringLiteral("Cộng"), QStringLiteral("2.009"), QStringLiteral("774")}};
    QCOMPARE(cellsOf(tables.first().grid), expected);
    QCOMPARE(tables.first().headRows, 1);
}

void TestPageTables::touchingFiguresAreNeverOneNumber()
{
    Page page;
    page.put(20, 100, QStringLiteral("Thôn"))
        .put(100, 100, QStringLiteral("Đã"), Align::Right)
        .put(102, 100, QStringLiteral("Tỷ lệ"));
    for (int i = 0; i < 4; ++i) {
        page.put(20, 120 + i * 20, QStringLiteral("Thôn %1").arg(QChar(u'A' + i)));
        page.put(100, 120 + i * 20, QString::number(44 + i), Align::Right)
            .put(101.6, 120 + i * 20, QStringLiteral("48,%1").arg(i));
    }
    const auto tables = page.tables();
    QCOMPARE(tables.size(), 1);
    const auto rows = cellsOf(tables.first().grid);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(1).mid(1), (QStringList{QStringLiteral("44"), QStringLiteral("48,0")}));
    QCOMPARE(rows.at(4).mid(1), (QStringList{QStringLiteral("47"), QStringLiteral("48,3")}));
    const PageSegment pair =
        linesOfPage({{QStringLiteral("44"), 10, 0, 22, 14}, {QStringLiteral("48"), 22, 0, 34, 14}}).first().segments.first();
    QCOMPARE(pair.text(), QStringLiteral("44 48"));
}

void TestPageTables::aNameOnSeveralLinesIsOneCell()
{
    Page page = headed();
    putRow(page, 130, QStringLiteral("1"), {}, QStringLiteral("21"), QStringLiteral("20"));
    page.put(80, 122, QStringLiteral("Trung tâm Y tế")).put(80, 138, QStringLiteral("huyện Hướng Hoá"));
    putRow(page, 165, QStringLiteral("2"), QStringLiteral("Xã Thuận"), QStringLiteral("1.063"), QStringLiteral("428"));
    const auto tables = page.tables();
    QCOMPARE(tables.size(), 1);
    const auto rows = cellsOf(tables.first().grid);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1), (QStringList{QStringLiteral("1"), QStringLiteral("Trung tâm Y tế huyện Hướng Hoá"),
                                      QStringLiteral("21"), QStringLiteral("20")}));
}

void TestPageTables::headingsOverTwoColumnsMergeThem()
{
    Page page;
    page.put(60, 108, QStringLiteral("TT"), Align::Centre).put(130, 108, QStringLiteral("Đơn vị"), Align::Centre);
    page.put(310, 100, QStringLiteral("Kết quả cài đặt đến nay"), Align::Centre);
    page.put(260, 116, QStringLiteral("Trong ngày"), Align::Centre).put(360, 116, QStringLiteral("Luỹ kế"), Align::Centre);
    for (int i = 0; i < 3; ++i)
        putRow(page, 140 + i * 20, QString::number(i + 1), QStringLiteral("Xã Húc"), QString::number(5 + i),
               QString::number(346 + i));
    const auto tables = page.tables();
    QCOMPARE(tables.size(), 1);
    const CellGrid &grid = tables.first().grid;
    QCOMPARE(tables.first().headRows, 2);
    QCOMPARE(grid.at(0, 2).text, QStringLiteral("Kết quả cài đặt đến nay"));
    QVERIFY(grid.merges.contains(GridMerge{0, 2, 1, 2}));
    QVERIFY(grid.merges.contains(GridMerge{0, 1, 2, 1}));
    QCOMPARE(grid.at(1, 3).text, QStringLiteral("Luỹ kế"));
    QCOMPARE(grid.at(2, 3).text, QStringLiteral("346"));
}

void TestPageTables::aHeadingOnSeveralLinesIsOneCell()
{
    Page page;
    page.put(60, 108, QStringLiteral("TT"), Align::Centre).put(130, 108, QStringLiteral("Đơn vị"), Align::Centre);
    page.put(260, 108, QStringLiteral("Tổng số"), Align::Centre);
    page.put(360, 100, QStringLiteral("Số người"), Align::Centre).put(360, 116, QStringLiteral("đã cài đặt"), Align::Centre);
    for (int i = 0; i < 3; ++i)
        putRow(page, 136 + i * 20, QString::number(i + 1), QStringLiteral("Xã Húc"), QStringLiteral("946"),
               QString::number(346 + i));
    const auto tables = page.tables();
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first().grid.at(0, 3).text, QStringLiteral("Số người đã cài đặt"));
    QCOMPARE(tables.first().grid.at(1, 3).text, QStringLiteral("346"));
}

void TestPageTables::aSectionIsARowOfItsOwn()
{
    Page page = headed();
    page.put(80, 120, QStringLiteral("I. Cấp huyện"));
    putRow(page, 140, QStringLiteral("1"), QStringLiteral("Phòng Y tế"), QStringLiteral("4"), QStringLiteral("4"));
    putRow(page, 160, QStringLiteral("2"), QStringLiteral("Phòng Nội vụ"), QStringLiteral("8"), QStringLiteral("7"));
    page.put(80, 180, QStringLiteral("II. Cấp tỉnh"));
    putRow(page, 200, QStringLiteral("3"), QStringLiteral("Bưu điện"), QStringLiteral("26"), QStringLiteral("22"));
    const auto tables = page.tables();
    QCOMPARE(tables.size(), 1);
    const auto rows = cellsOf(tables.first().grid);
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows.at(1), (QStringList{QString(), QStringLiteral("I. Cấp huyện")}));
    QCOMPARE(rows.at(4), (QStringList{QString(), QStringLiteral("II. Cấp tỉnh")}));
    QCOMPARE(rows.at(5).last(), QStringLiteral("22"));
}

void TestPageTables::theTitleAboveIsNoHeading()
{
    Page page = headed();
    page.put(220, 84, QStringLiteral("(Tính đến 14h00 ngày 19/8/2020)"), Align::Centre);
    putRow(page, 120, QStringLiteral("1"), QStringLiteral("Xã Húc"), QStringLiteral("946"), QStringLiteral("346"));
    const auto tables = page.tables();
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first().firstLine, 1);
    QCOMPARE(tables.first().headRows, 1);
}

void TestPageTables::aTableGoesOnOnTheNextPage()
{
    const auto pageFrom = [](int first) {
        Page page = headed();
        for (int i = 0; i < 3; ++i)
            putRow(page, 120 + i * 20, QString::number(first + i), QStringLiteral("Xã Húc"), QStringLiteral("946"),
                   QString::number(346 + first + i));
        return page.tables().first();
    };
    PageTable table = pageFrom(1);
    QVERIFY(continueTable(table, pageFrom(4)));
    QCOMPARE(table.grid.rows.size(), 7);
    QCOMPARE(table.grid.at(6, 3).text, QStringLiteral("352"));
    QCOMPARE(table.grid.rows.last().index, 6);
}

void TestPageTables::anotherTableDoesNotContinueIt()
{
    Page first = headed();
    putRow(first, 120, QStringLiteral("1"), QStringLiteral("Xã Húc"), QStringLiteral("946"), QStringLiteral("346"));
    Page second;
    second.put(60, 100, QStringLiteral("TT"), Align::Centre).put(130, 100, QStringLiteral("Tên tài liệu"), Align::Centre);
    second.put(260, 100, QStringLiteral("Số tờ"), Align::Centre).put(360, 100, QStringLiteral("Đã phát"), Align::Centre);
    putRow(second, 120, QStringLiteral("1"), QStringLiteral("Tờ rơi"), QStringLiteral("100"), QStringLiteral("90"));
    PageTable table = first.tables().first();
    QVERIFY(!continueTable(table, second.tables().first()));
    QCOMPARE(table.grid.rows.size(), 2);
}

void TestPageTables::sentencesWithFiguresAreNoTable()
{
    Page page;
    page.put(60, 100, QStringLiteral("Đến nay 512 người trong tổng số 946 người đã cài đặt, đạt 54,1%"));
    page.put(60, 118, QStringLiteral("và còn 434 người chưa cài; ngày mai xã làm tiếp."));
    QVERIFY(page.tables().isEmpty());
}

void TestPageTables::countlessColumnsAreNoTable()
{
    QVector<PageWord> words;
    for (int row = 0; row < 40; ++row) {
        for (int column = 0; column < 500; ++column)
            words.append({QStringLiteral("7"), column * 30.0, row * 20.0, column * 30.0 + 1, row * 20.0 + height});
    }
    QVERIFY(tablesOfPage(linesOfPage(words)).isEmpty());
}

void TestPageTables::fullLinesGoOnInTheNext()
{
    Page page;
    page.put(60, 100, QStringLiteral("Đến nay 512 người trong tổng số 946 người đã cài"));
    page.put(60, 116, QStringLiteral("đặt ứng dụng."));
    page.put(60, 132, QStringLiteral("Xin báo cáo."));
    const auto lines = page.lines();
    QCOMPARE(paragraphsOf(lines, marginsOf(lines)),
             (QStringList{QStringLiteral("Đến nay 512 người trong tổng số 946 người đã cài đặt ứng dụng."),
                          QStringLiteral("Xin báo cáo.")}));
}

void TestPageTables::letterheadsSideBySideAreReadOneAfterTheOther()
{
    Page page;
    page.put(60, 100, QStringLiteral("UBND XÃ")).put(250, 100, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    page.put(60, 116, QStringLiteral("HÚC")).put(280, 116, QStringLiteral("Độc lập - Tự do - Hạnh phúc"));
    const auto lines = page.lines();
    QCOMPARE(paragraphsOf(lines, marginsOf(lines)), (QStringList{QStringLiteral("UBND XÃ"), QStringLiteral("HÚC"),
                                                                 QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                                                                 QStringLiteral("Độc lập - Tự do - Hạnh phúc")}));
}

QTEST_APPLESS_MAIN(TestPageTables)
#include "tst_pagetables.moc"
