#include "core/documents/officialformat.h"
#include "reportfixture.h"
#include "ui/documents/pagelayout.h"
#include "ui/documents/paperwriter.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

constexpr double pointsPerMm = 72 / 25.4;

QVector<DayRow> district()
{
    QVector<DayRow> rows;
    for (int i = 1; i <= 21; ++i)
        rows.append(
            reported(i, QStringLiteral("Xã Hướng Số %1").arg(i), 1000 + i, 500 + i, 520 + 7 * i, QTime(i < 4 ? 14 : 9, i)));
    for (int i = 22; i <= 134; ++i)
        rows.append(agency(reported(i, QStringLiteral("Trường Mầm non Số %1").arg(i), 40, 20, 30)));
    rows.append(silent(200, QStringLiteral("Xã Xy"), 601, 221));
    return rows;
}

struct PdfWord
{
    int page = 0;
    QString text;
    double left = 0; // all in mm
    double top = 0;
    double right = 0;
    double bottom = 0;
};

QVector<PdfWord> wordsOf(const QString &path)
{
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)</word>"));
    QVector<PdfWord> words;
    int page = 0;
    for (const QString &line :
         askTool(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), path, QStringLiteral("-")}).split(u'\n')) {
        if (line.contains(QStringLiteral("<page ")))
            ++page;
        const auto match = word.match(line);
        if (match.hasMatch())
            words.append({page, match.captured(5), match.captured(1).toDouble() / pointsPerMm,
                          match.captured(2).toDouble() / pointsPerMm, match.captured(3).toDouble() / pointsPerMm,
                          match.captured(4).toDouble() / pointsPerMm});
    }
    return words;
}

const PlacedText *textIn(const PlacedPage &page, const QString &start)
{
    for (const PlacedText &text : page.texts) {
        if (text.text.startsWith(start))
            return &text;
    }
    return nullptr;
}

const PlacedRule *ruleIn(const PlacedPage &page, RuleKind kind)
{
    for (const PlacedRule &rule : page.rules) {
        if (rule.kind == kind)
            return &rule;
    }
    return nullptr;
}

double lengthOf(const PlacedRule *rule)
{
    return rule ? rule->x2 - rule->x1 : 0;
}

double middleOf(const PlacedText *text)
{
    return text ? text->x + text->width / 2 : 0;
}

double middleOf(const PlacedRule *rule)
{
    return rule ? (rule->x1 + rule->x2) / 2 : 0;
}

} // namespace

class MeasuredPageTest : public QObject
{
    Q_OBJECT

private:
    Document m_document;
    PageLayout m_layout;
    QTemporaryDir m_folder;
    QString m_path;
    QVector<PdfWord> m_words;

private slots:
    void initTestCase()
    {
        m_document = composeDailyReport(factsOf(district()));
        m_layout = layOut(m_document, documentFont());
        m_path = m_folder.filePath(QStringLiteral("report.pdf"));
        QVERIFY(writePdf(m_document, m_path));
        m_words = wordsOf(m_path);
        QVERIFY(m_words.size() > 500);
    }

    void thePaperIsA4()
    {
        const QString told = askTool(QStringLiteral("pdfinfo"), {m_path});
        QVERIFY2(told.contains(QStringLiteral("(A4)")), qPrintable(told));
        QVERIFY(told.contains(QStringLiteral("Creator:         Độ Phủ")));
        QVERIFY(told.contains(QStringLiteral("Title:           Báo cáo: Kết quả triển khai cài đặt ứng dụng Bluezone")));
        QVERIFY(told.contains(QStringLiteral("Pages:           %1").arg(m_layout.pages.size())));
    }

    void facesAndSizes_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<double>("points");
        QTest::addColumn<bool>("bold");
        QTest::addColumn<bool>("italic");
        QTest::newRow("superior body is not bold") << "UBND HUYỆN" << 12.0 << false << false;
        QTest::newRow("issuing body") << "PHÒNG VĂN HOÁ" << 12.0 << true << false;
        QTest::newRow("name of the state") << "CỘNG HÒA" << 12.0 << true << false;
        QTest::newRow("motto") << "Độc lập - Tự do" << 13.0 << true << false;
        QTest::newRow("number") << "Số: 57/BC-VHTT" << 13.0 << false << false;
        QTest::newRow("place and date are italic") << "Hướng Hoá, ngày 19 tháng 8 năm 2020" << 13.0 << false << true;
        QTest::newRow("kind") << "BÁO CÁO" << 14.0 << true << false;
        QTest::newRow("subject is bold") << "Kết quả triển khai" << 14.0 << true << false;
        QTest::newRow("addressees") << "Kính gửi:" << 14.0 << false << false;
        QTest::newRow("body") << "Thực hiện Công văn" << 14.0 << false << false;
        QTest::newRow("heading") << "1. Tình hình" << 14.0 << true << false;
    }
    void facesAndSizes()
    {
        QFETCH(QString, start);
        QFETCH(double, points);
        QFETCH(bool, bold);
        QFETCH(bool, italic);
        const PlacedText *text = textIn(m_layout.pages.first(), start);
        QVERIFY(text);
        QCOMPARE(text->face, (Face{points, bold, italic}));
    }

    void nothingLeavesTheMargins()
    {
        using namespace officialformat;
        for (const PdfWord &word : m_words) {
            QVERIFY2(word.left >= marginLeft - 0.3, qPrintable(word.text));
            QVERIFY2(word.right <= pageWidth - marginRight + 0.3, qPrintable(word.text));
        }
        for (const PlacedPage &page : m_layout.pages) {
            for (const PlacedText &text : page.texts) {
                const bool outside = text.face.points == footPt || text.baseline < marginTop;
                QVERIFY2(outside || text.baseline <= pageHeight - marginBottom, qPrintable(text.text));
            }
        }
    }

    void bodyReachesFromMarginToMargin()
    {
        double left = 1000;
        double right = 0;
        for (const PdfWord &word : m_words) {
            if (word.page != 1)
                continue;
            left = std::min(left, word.left);
            right = std::max(right, word.right);
        }
        QVERIFY(std::abs(left - officialformat::marginLeft) < 0.5);
        QVERIFY(std::abs(right - (210 - officialformat::marginRight)) < 0.5);
    }

    void theFirstLineIsIndented()
    {
        const PlacedText *first = textIn(m_layout.pages.first(), QStringLiteral("Thực hiện Công văn"));
        QCOMPARE(first->x, officialformat::marginLeft + officialformat::firstLineIndent);
        const PlacedText *second = textIn(m_layout.pages.first(), QStringLiteral("ban nhân dân huyện về việc"));
        QVERIFY(second);
        QCOMPARE(second->x, officialformat::marginLeft);
        QVERIFY(std::abs(second->x + second->width - 195) < 0.01); // justified
        const PlacedText *third = textIn(m_layout.pages.first(), QStringLiteral("ứng dụng Bluezone, Phòng"));
        QVERIFY(third);
        QVERIFY(std::abs(third->baseline - second->baseline - 14 * 1.15 * mmPerPoint) < 0.3); // single spacing
    }

    void rulesHaveTheLengthsOfTheDecree()
    {
        const PlacedPage &page = m_layout.pages.first();
        const PlacedText *motto = textIn(page, QStringLiteral("Độc lập"));
        QVERIFY(std::abs(lengthOf(ruleIn(page, RuleKind::Motto)) - motto->width) < 0.01);
        QVERIFY(std::abs(middleOf(ruleIn(page, RuleKind::Motto)) - middleOf(motto)) < 0.01);
        const PlacedText *issuer = textIn(page, QStringLiteral("PHÒNG VĂN HOÁ"));
        const double issuerShare = lengthOf(ruleIn(page, RuleKind::Issuer)) / issuer->width;
        QVERIFY(issuerShare >= 1.0 / 3 && issuerShare <= 0.5);
        QVERIFY(std::abs(middleOf(ruleIn(page, RuleKind::Issuer)) - middleOf(issuer)) < 0.01);
        const PlacedText *subject = textIn(page, QStringLiteral("Kết quả triển khai"));
        const double titleShare = lengthOf(ruleIn(page, RuleKind::Title)) / subject->width;
        QVERIFY(titleShare >= 1.0 / 3 && titleShare <= 0.5);
    }

    // The same lengths on the finished paper: dark runs of the rasterised PDF.
    void rulesOfTheFinishedPaperMeasureTheSame()
    {
        constexpr int dpi = 300;
        const QString picture = m_folder.filePath(QStringLiteral("first"));
        askTool(QStringLiteral("pdftoppm"),
                {"-r", QString::number(dpi), "-f", "1", "-l", "1", "-gray", "-png", "-singlefile", m_path, picture});
        const QImage image(picture + QStringLiteral(".png"));
        QVERIFY(!image.isNull());
        for (const RuleKind kind : {RuleKind::Motto, RuleKind::Issuer, RuleKind::Title}) {
            const PlacedRule *rule = ruleIn(m_layout.pages.first(), kind);
            const auto pixel = [](double mm) { return int(mm * dpi / 25.4); };
            int longest = 0;
            for (int y = pixel(rule->y1 - 0.5); y <= pixel(rule->y1 + 0.5); ++y) {
                int run = 0;
                for (int x = pixel(rule->x1 - 5); x <= pixel(rule->x2 + 5); ++x) {
                    run = qGray(image.pixel(x, y)) < 160 ? run + 1 : 0;
                    longest = std::max(longest, run);
                }
            }
            QVERIFY2(std::abs(longest * 25.4 / dpi - lengthOf(rule)) < 0.5,
                     qPrintable(QString::number(longest * 25.4 / dpi)));
        }
    }

    // What the layout decided is where the ink is: the first word of every text of page 1.
    void thePaperFollowsTheLayout()
    {
        int found = 0;
        for (const PlacedText &text : m_layout.pages.first().texts) {
            const QString word = text.text.section(u' ', 0, 0);
            const bool there = std::any_of(m_words.begin(), m_words.end(), [&](const PdfWord &w) {
                return w.page == 1 && w.text.startsWith(word) && std::abs(w.left - text.x) < 0.3 && w.top < text.baseline
                       && text.baseline < w.bottom;
            });
            found += there ? 1 : 0;
        }
        QVERIFY2(found >= m_layout.pages.first().texts.size() - 1,
                 qPrintable(QString::number(found))); // a bold figure joins its sentence
    }

    void theStateNameStandsOnOneLineAndNumberBesideDate()
    {
        const PlacedPage &page = m_layout.pages.first();
        QCOMPARE(textIn(page, QStringLiteral("CỘNG HÒA"))->text, fixedwords::stateName);
        QCOMPARE(textIn(page, QStringLiteral("Số:"))->baseline, textIn(page, QStringLiteral("Hướng Hoá, ngày"))->baseline);
        QVERIFY(std::abs(middleOf(textIn(page, QStringLiteral("Số:"))) - middleOf(textIn(page, QStringLiteral("PHÒNG VĂN"))))
                < 0.01);
    }

    void dashesStandUnderTheColon()
    {
        const PlacedPage &page = m_layout.pages.first();
        const PlacedText *addressed = textIn(page, fixedwords::addressed);
        const PlacedText *first = textIn(page, QStringLiteral("- Sở Thông tin"));
        const PlacedText *second = textIn(page, QStringLiteral("- Ủy ban nhân dân"));
        QCOMPARE(first->x, second->x);
        QVERIFY(first->x < addressed->x + addressed->width && first->x > addressed->x + addressed->width - 2);
        QVERIFY(first->text.endsWith(u';'));
        QVERIFY(second->text.endsWith(u'.'));
    }

    // Numbers of the pages in reading order; "" where none is printed. Each appendix begins anew.
    void pageNumbersBeginOnTheSecondPage()
    {
        QStringList numbers;
        for (qsizetype i = 0; i < m_layout.pages.size(); ++i) {
            QString number;
            for (const PdfWord &word : m_words) {
                if (word.page != i + 1 || word.bottom > officialformat::marginTop - 2)
                    continue;
                number += word.text;
                QVERIFY(std::abs((word.left + word.right) / 2 - 112.5) < 0.3); // centred over the text
            }
            numbers.append(number);
        }
        QCOMPARE(numbers, QStringList({"", "2", "", "", "2", "3", ""}));
    }

    void tableTitlesComeAgainOnEveryPage()
    {
        int pages = 0;
        for (const PlacedPage &page : m_layout.pages) {
            bool rows = false;
            for (const PlacedText &text : page.texts)
                rows = rows || text.text.startsWith(QStringLiteral("Trường Mầm non"));
            if (!rows)
                continue;
            ++pages;
            QVERIFY(textIn(page, QStringLiteral("Tỷ lệ")));
            QVERIFY(textIn(page, QStringLiteral("CBCC,")));
        }
        QVERIFY(pages >= 3);
    }

    void theSealStandsAtTheFootOfEveryPage()
    {
        for (const PlacedPage &page : m_layout.pages) {
            const PlacedText *foot = textIn(page, QStringLiteral("Mã số liệu: 9F3A71C0"));
            QVERIFY(foot);
            QVERIFY(foot->baseline > 297 - officialformat::marginBottom);
        }
        Document open = m_document;
        open.foot.clear();
        for (const PlacedPage &page : layOut(open, documentFont()).pages)
            QVERIFY(!textIn(page, QStringLiteral("Mã số liệu")));
    }

    // Whatever the length of the text before it, the signature block has a line of text above it on its page.
    void theSignatureNeverStandsAlone()
    {
        for (int lines = 0; lines < 40; ++lines) {
            DailyReportFacts facts = factsOf(district());
            facts.proposals = QStringLiteral("Một dòng.\n").repeated(lines);
            for (const PlacedPage &page : layOut(composeDailyReport(facts), documentFont()).pages) {
                const PlacedText *copies = textIn(page, fixedwords::copiesTo);
                if (!copies)
                    continue;
                const PlacedText *last = textIn(page, QStringLiteral("Phòng Văn hoá và Thông tin trân trọng"));
                QVERIFY(last);
                QVERIFY(last->baseline < copies->baseline);
                QVERIFY(textIn(page, QStringLiteral("Trần Quang Minh")));
            }
        }
    }

    void headingsStayWithTheirText()
    {
        for (int lines = 0; lines < 40; ++lines) {
            DailyReportFacts facts = factsOf(district());
            facts.difficulties = QStringLiteral("Một dòng.\n").repeated(lines);
            for (const PlacedPage &page : layOut(composeDailyReport(facts), documentFont()).pages) {
                const PlacedText *heading = textIn(page, QStringLiteral("5. Đề xuất"));
                if (!heading)
                    continue;
                bool followed = false;
                for (const PlacedText &text : page.texts)
                    followed = followed || (text.face.points == 14 && text.baseline > heading->baseline);
                QVERIFY(followed);
            }
        }
    }
};

QTEST_MAIN(MeasuredPageTest)
#include "tst_measuredpage.moc"
