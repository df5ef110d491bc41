// Measuring the finished page: right papers have nothing said of them, each fault has exactly its own said.
#include "core/documents/lint.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "ui/documents/pagelayout.h"
#include "ui/documents/linebreaking.h"
#include "ui/documents/paperwriter.h"

#include <QTest>
#include <functional>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

enum class Paper
{
    Reminder, // to one unit: a single page without stamp
    Order,    // the order 978: a stamp, three addressees
    Daily     // with a title and appendices
};

struct Mutation
{
    const char *code;
    Paper base;
    std::function<void(PageLayout &)> change;
};

PlacedText &textAt(PageLayout &layout, const char *start, int page = 0)
{
    for (PlacedText &text : layout.pages[page].texts) {
        if (text.text.startsWith(QString::fromUtf8(start)))
            return text;
    }
    qFatal("no text %s", start);
}

// Other words or face around the same middle.
void put(PageLayout &layout, PlacedText &text, const QString &words, const Face &face, bool keepLeft = false)
{
    const double middle = text.x + text.width / 2;
    text.text = words;
    text.face = face;
    text.wordSpacing = 0;
    text.width = textWidth(words, face, layout.font);
    if (!keepLeft)
        text.x = middle - text.width / 2;
}
void resize(PageLayout &layout, const char *start, double points, int page = 0, bool keepLeft = false)
{
    PlacedText &text = textAt(layout, start, page);
    put(layout, text, text.text, {points, text.face.bold, text.face.italic}, keepLeft);
}
void reface(PageLayout &layout, const char *start, bool bold, bool italic, int page = 0, bool keepLeft = false)
{
    PlacedText &text = textAt(layout, start, page);
    put(layout, text, text.text, {text.face.points, bold, italic}, keepLeft);
}
void reword(PageLayout &layout, const char *start, const char *words, int page = 0, bool keepLeft = false)
{
    PlacedText &text = textAt(layout, start, page);
    put(layout, text, QString::fromUtf8(words), text.face, keepLeft);
}

PlacedRule &ruleAt(PageLayout &layout, RuleKind kind, int page = 0)
{
    for (PlacedRule &rule : layout.pages[page].rules) {
        if (rule.kind == kind)
            return rule;
    }
    qFatal("no rule");
}
void lengthen(PlacedRule &rule, double length)
{
    const double middle = (rule.x1 + rule.x2) / 2;
    rule.x1 = middle - length / 2;
    rule.x2 = middle + length / 2;
}

void moveAll(PageLayout &layout, double x, double y)
{
    for (PlacedPage &page : layout.pages) {
        for (PlacedText &text : page.texts) {
            const bool edge = text.baseline < 15 || text.baseline > 280; // the page's number and foot
            text.x += edge ? 0 : x;
            text.baseline += edge ? 0 : y;
        }
        for (PlacedRule &rule : page.rules) {
            rule.x1 += x;
            rule.x2 += x;
            rule.y1 += y;
            rule.y2 += y;
        }
    }
}

// The first line of the n-th paragraph of the body: it begins at the indent.
PlacedText &paragraphLine(PageLayout &layout, int line)
{
    int seen = 0;
    const double below = textAt(layout, "Kính gửi").baseline + 3;
    for (PlacedText &text : layout.pages[0].texts) {
        if (text.baseline > below && qFuzzyCompare(text.face.points, 14.0) && text.width > 100 && seen++ == line)
            return text;
    }
    qFatal("no line");
}

const QVector<Mutation> &mutations()
{
    const auto state = "CỘNG HÒA";
    const auto motto = "Độc lập";
    static const QVector<Mutation> all{
        {"state-size", Paper::Reminder, [=](PageLayout &l) { resize(l, state, 11); }},
        {"state-bold", Paper::Reminder, [=](PageLayout &l) { reface(l, state, false, false); }},
        {"spelling", Paper::Daily, [](PageLayout &l) { reword(l, "UBND HUYỆN", "UBND HUYỆN HƯỚNG HÓA"); }},
        {"state-words", Paper::Reminder, [=](PageLayout &l) { reword(l, state, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAN"); }},
        {"state-one-line", Paper::Reminder,
         [=](PageLayout &l) {
             moveAll(l, 0, 6);
             PlacedText second = textAt(l, state);
             reword(l, state, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA");
             textAt(l, state).baseline -= 5;
             put(l, second, QStringLiteral("VIỆT NAM"), second.face);
             l.pages[0].texts.append(second);
         }},
        {"motto-words", Paper::Reminder, [=](PageLayout &l) { reword(l, motto, "Độc lập – Tự do – Hạnh phúc"); }},
        {"motto-size", Paper::Reminder,
         [=](PageLayout &l) {
             resize(l, motto, 12);
             lengthen(ruleAt(l, RuleKind::Motto), textAt(l, motto).width);
         }},
        {"motto-bold", Paper::Reminder,
         [=](PageLayout &l) {
             reface(l, motto, false, false);
             lengthen(ruleAt(l, RuleKind::Motto), textAt(l, motto).width);
         }},
        {"motto-rule", Paper::Reminder, [](PageLayout &l) { lengthen(ruleAt(l, RuleKind::Motto), 25); }},
        {"motto-centre", Paper::Reminder,
         [=](PageLayout &l) {
             textAt(l, motto).x -= 4;
             ruleAt(l, RuleKind::Motto).x1 -= 4;
             ruleAt(l, RuleKind::Motto).x2 -= 4;
         }},
        {"superior-upright", Paper::Reminder, [](PageLayout &l) { reface(l, "UBND HUYỆN", false, true); }},
        {"superior-size", Paper::Reminder, [](PageLayout &l) { resize(l, "UBND HUYỆN", 10); }},
        {"issuer-bold", Paper::Reminder, [](PageLayout &l) { reface(l, "PHÒNG VĂN", false, false); }},
        {"issuer-size", Paper::Reminder,
         [](PageLayout &l) {
             resize(l, "PHÒNG VĂN", 10);
             lengthen(ruleAt(l, RuleKind::Issuer), textAt(l, "PHÒNG VĂN").width * 0.4);
         }},
        {"issuer-capitals", Paper::Reminder,
         [](PageLayout &l) {
             reword(l, "PHÒNG VĂN", "Phòng Văn hoá và Thông tin");
             lengthen(ruleAt(l, RuleKind::Issuer), textAt(l, "Phòng Văn hoá và Thông tin").width * 0.4);
         }},
        {"issuer-rule", Paper::Reminder,
         [](PageLayout &l) { lengthen(ruleAt(l, RuleKind::Issuer), textAt(l, "PHÒNG VĂN").width); }},
        {"number-size", Paper::Reminder, [](PageLayout &l) { resize(l, "Số:", 12); }},
        {"number-form", Paper::Reminder, [](PageLayout &l) { reword(l, "Số:", "Số: 5/VHTT"); }},
        {"place-italic", Paper::Reminder, [](PageLayout &l) { reface(l, "Hướng Hoá, ngày", false, false); }},
        {"place-size", Paper::Reminder, [](PageLayout &l) { resize(l, "Hướng Hoá, ngày", 12); }},
        {"place-line", Paper::Reminder, [](PageLayout &l) { textAt(l, "Hướng Hoá, ngày").baseline += 4; }},
        {"date-form", Paper::Reminder,
         [](PageLayout &l) { reword(l, "Hướng Hoá, ngày", "Hướng Hoá, ngày 19 tháng 08 năm 2020"); }},
        {"about-size", Paper::Reminder, [](PageLayout &l) { resize(l, "V/v", 11); }},
        {"about-gap", Paper::Reminder,
         [](PageLayout &l) {
             const double from = textAt(l, "V/v").baseline - 0.1;
             for (PlacedText &text : l.pages[0].texts) {
                 if (text.baseline >= from && text.baseline < from + 12 && text.x < 100)
                     text.baseline += 4;
             }
         }},
        {"addressed-size", Paper::Reminder, [](PageLayout &l) { resize(l, "Kính gửi", 12); }},
        {"body-size", Paper::Reminder,
         [](PageLayout &l) {
             PlacedText &text = paragraphLine(l, 1);
             put(l, text, text.text, {12, false, false}, true);
         }},
        {"body-indent", Paper::Reminder, [](PageLayout &l) { paragraphLine(l, 0).x -= 4; }},
        {"body-spacing", Paper::Reminder, [](PageLayout &l) { paragraphLine(l, 1).baseline -= 1.6; }},
        {"copies-word", Paper::Reminder, [](PageLayout &l) { reface(l, "Nơi nhận", true, false, 0, true); }},
        {"copies-size", Paper::Reminder, [](PageLayout &l) { resize(l, "- Như trên", 13, 0, true); }},
        {"copies-filing", Paper::Reminder, [](PageLayout &l) { reword(l, "- Lưu", "- Lưu: VT, VHTT;", 0, true); }},
        {"copies-level", Paper::Reminder, [](PageLayout &l) { textAt(l, "TRƯỞNG PHÒNG").baseline += 6; }},
        {"authority-bold", Paper::Reminder, [](PageLayout &l) { reface(l, "TRƯỞNG PHÒNG", false, false); }},
        {"authority-size", Paper::Reminder, [](PageLayout &l) { resize(l, "TRƯỞNG PHÒNG", 12); }},
        {"signer-bold", Paper::Reminder, [](PageLayout &l) { reface(l, "Trần Quang", false, false); }},
        {"signer-size", Paper::Reminder, [](PageLayout &l) { resize(l, "Trần Quang", 12); }},
        {"page-size", Paper::Reminder, [](PageLayout &l) { l.setup.height = 305; }},
        {"margin-left", Paper::Reminder, [](PageLayout &l) { moveAll(l, -4.5, 0); }},
        {"margin-right", Paper::Reminder, [](PageLayout &l) { moveAll(l, 4.5, 0); }},
        {"margin-top", Paper::Reminder, [](PageLayout &l) { moveAll(l, 0, -2); }},
        {"stamp-size", Paper::Order,
         [](PageLayout &l) {
             put(l, l.pages[0].stamps[0].words, QStringLiteral("HỎA TỐC"), {11, true, false});
         }},
        {"stamp-box", Paper::Order, [](PageLayout &l) { l.pages[0].stamps[0].height = 11; }},
        {"addressee-dashes", Paper::Order, [](PageLayout &l) { textAt(l, "- Các cơ quan cấp tỉnh").x += 6; }},
        {"body-end", Paper::Order,
         [](PageLayout &l) {
             for (PlacedText &text : l.pages.last().texts)
                 text.text.replace(QStringLiteral("./."), QStringLiteral("."));
         }},
        {"page-number", Paper::Order, [](PageLayout &l) { reword(l, "2", "3", 1); }},
        {"page-number-centre", Paper::Order, [](PageLayout &l) { textAt(l, "2", 1).x += 30; }},
        {"page-number-size", Paper::Order, [](PageLayout &l) { resize(l, "2", 11, 1); }},
        {"number-on-first", Paper::Order,
         [](PageLayout &l) {
             PlacedText number = textAt(l, "2", 1);
             number.text = QStringLiteral("1");
             l.pages[0].texts.append(number);
         }},
        {"kind-bold", Paper::Daily, [](PageLayout &l) { reface(l, "BÁO CÁO", false, false); }},
        {"kind-size", Paper::Daily, [](PageLayout &l) { resize(l, "BÁO CÁO", 12); }},
        {"subject-bold", Paper::Daily, [](PageLayout &l) { reface(l, "Kết quả triển khai", false, false); }},
        {"subject-rule", Paper::Daily, [](PageLayout &l) { lengthen(ruleAt(l, RuleKind::Title), 150); }},
        {"appendix-heading", Paper::Daily, [](PageLayout &l) { reword(l, "Phụ lục I", "Phụ lục 1", 2); }},
        {"appendix-title", Paper::Daily, [](PageLayout &l) { reface(l, "KẾT QUẢ", false, false, 2); }},
        {"appendix-attached", Paper::Daily, [](PageLayout &l) { reface(l, "(Kèm theo", false, false, 2); }}};
    return all;
}

QString told(const QVector<LintFinding> &findings)
{
    QStringList lines;
    for (const LintFinding &finding : findings)
        lines.append(QStringLiteral("%1 p.%2 %3").arg(finding.code).arg(finding.page).arg(finding.says));
    return lines.join(u'\n');
}

} // namespace

class LintTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    QHash<int, PageLayout> m_layouts;

    static QVector<LintFinding> lintOf(const PageLayout &layout)
    {
        const auto bytes = pdfOf(layout, {QStringLiteral("Văn bản"), QStringLiteral("Phòng"), paperDay});
        const auto paper = readPdf(*bytes, QStringLiteral("a.pdf"), PdfInk::WordsAndLines);
        return paper ? lint(*paper) : QVector<LintFinding>();
    }

private slots:
    void initTestCase()
    {
        if (!canReadPdf())
            QFAIL("built without Poppler: nothing can be measured");
        m_desk = sampleDesk(at("2020-08-19T23:00:00"));
        m_layouts.insert(int(Paper::Reminder), layOut(sampleReminder(*m_desk), documentFont()));
        m_layouts.insert(int(Paper::Order), layOut(sampleOrder(*m_desk), documentFont()));
        m_layouts.insert(int(Paper::Daily), layOut(sampleReport(*m_desk, PaperKind::Daily), documentFont()));
    }

    void theKindsPass_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(PaperKind::Letter); ++kind) {
            if (PaperKind(kind) != PaperKind::Correction)
                QTest::newRow(qPrintable(paperKindNames().at(kind))) << kind;
        }
    }
    void theKindsPass()
    {
        QFETCH(int, kind);
        PaperWish wish = numbered(QStringLiteral("7"));
        wish.letter = orderWords();
        if (PaperKind(kind) == PaperKind::Form)
            wish.unit = m_desk->registry().units().first().code; // a page each, all alike
        const QVector<LintFinding> findings = lintOf(layOut(sampleReport(*m_desk, PaperKind(kind), wish), documentFont()));
        QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
    }

    void aReminderToOneUnitAndAFormOfOnePass()
    {
        for (const Document &document : {sampleReminder(*m_desk), sampleForm(*m_desk)}) {
            const QVector<LintFinding> findings = lintOf(layOut(document, documentFont()));
            QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
        }
    }

    void aDraftWithoutNumberPasses()
    {
        const QVector<LintFinding> findings =
            lintOf(layOut(sampleReport(*m_desk, PaperKind::Daily, PaperWish()), documentFont()));
        QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
    }

    void whatALetterIsAboutFitsTheRegister_data()
    {
        QTest::addColumn<int>("characters");
        QTest::addColumn<bool>("fits");
        QTest::newRow("500") << 500 << true;
        QTest::newRow("501") << 501 << false;
    }
    void whatALetterIsAboutFitsTheRegister()
    {
        QFETCH(int, characters);
        QFETCH(bool, fits);
        PaperWish wish = numbered(QStringLiteral("7"));
        wish.letter = orderWords();
        QString about = QStringLiteral("V/v");
        while (about.size() < characters - 6)
            about += QStringLiteral(" sơn");
        wish.letter->about = {about + u' ' + QString(characters - about.size() - 1, u'a')};
        const QVector<LintFinding> findings = lintOf(layOut(sampleReport(*m_desk, PaperKind::Letter, wish), documentFont()));
        QCOMPARE(findings.size(), fits ? 0 : 1);
        if (!fits) {
            QCOMPARE(findings.first().code, QStringLiteral("subject-length"));
            QVERIFY(findings.first().says.contains(QStringLiteral("501")));
        }
    }

    void eachFaultHasExactlyItsOwnSaid_data()
    {
        QTest::addColumn<int>("mutation");
        for (int i = 0; i < mutations().size(); ++i)
            QTest::newRow(mutations().at(i).code) << i;
    }
    void eachFaultHasExactlyItsOwnSaid()
    {
        QFETCH(int, mutation);
        const Mutation &wanted = mutations().at(mutation);
        PageLayout layout = m_layouts.value(int(wanted.base));
        wanted.change(layout);
        const QVector<LintFinding> findings = lintOf(layout);
        QVERIFY2(findings.size() == 1,
                 qPrintable(QStringLiteral("%1:\n%2").arg(QLatin1String(wanted.code), told(findings))));
        QCOMPARE(findings.first().code, QLatin1String(wanted.code));
        QVERIFY(findings.first().page >= 1);
        QVERIFY(findings.first().clause.contains(QStringLiteral("NĐ 30/2020")));
        QVERIFY(!findings.first().says.isEmpty());
    }

    void thereAreManyChecksAndEachHasAClause()
    {
        const QStringList codes = lintChecks();
        QVERIFY(codes.size() >= 30);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        QVERIFY(mutations().size() >= 30);
        for (const Mutation &mutation : mutations())
            QVERIFY(codes.contains(QLatin1String(mutation.code)));
    }
};

QTEST_MAIN(LintTest)
#include "tst_lint.moc"
