#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

#include <cmath>

using namespace dophu;

namespace
{

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void everyTextReadsOnItsGround_data();
    void everyTextReadsOnItsGround();
    void controlsAndBarsStandOut_data();
    void controlsAndBarsStandOut();
    void aWidgetFindsItsTheme();
    void theStyleSheetNamesNoUnknownColour();
    void theStyleSheetGrowsWithTheText();
    void everyIconHasADrawing();
    void aPathOfOtherCommandsIsRefused();
};

void TestTheme::everyTextReadsOnItsGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Theme *theme : {&Theme::light(), &Theme::darkLook()}) {
        const char *look = theme->dark ? "dark" : "light";
        const QPair<const char *, QColor> inks[] = {
            {"text", theme->text}, {"text2", theme->text2}, {"text3", theme->text3}, {"accent", theme->accent},
            {"err", theme->err},   {"warn", theme->warn},   {"ok", theme->ok},       {"late", theme->late}};
        const QPair<const char *, QColor> grounds[] = {
            {"surface", theme->surface}, {"window", theme->window}, {"header", theme->header}, {"sel", theme->sel}};
        for (const auto &[ink, inkColour] : inks) {
            for (const auto &[ground, groundColour] : grounds)
                QTest::addRow("%s: %s on %s", look, ink, ground) << inkColour << groundColour;
        }
        QTest::addRow("%s: error on its soft ground", look) << theme->err << theme->errSoft;
        QTest::addRow("%s: warning on its soft ground", look) << theme->warn << theme->warnSoft;
        QTest::addRow("%s: ok on its soft ground", look) << theme->ok << theme->okSoft;
        QTest::addRow("%s: late on its soft ground", look) << theme->late << theme->lateSoft;
        QTest::addRow("%s: neutral on its soft ground", look) << theme->neutral << theme->neutralSoft;
        QTest::addRow("%s: accent on accent-soft", look) << theme->accent << theme->accentSoft;
        QTest::addRow("%s: on-accent on accent", look) << theme->onAccent << theme->accent;
        QTest::addRow("%s: on-accent while hovered", look) << theme->onAccent << theme->accentHover;
        QTest::addRow("%s: on-accent while pressed", look) << theme->onAccent << theme->accentPress;
    }
}

void TestTheme::everyTextReadsOnItsGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

void TestTheme::controlsAndBarsStandOut_data()
{
    QTest::addColumn<QColor>("mark");
    QTest::addColumn<QColor>("ground");
    for (const Theme *theme : {&Theme::light(), &Theme::darkLook()}) {
        const char *look = theme->dark ? "dark" : "light";
        QTest::addRow("%s: control border on surface", look) << theme->controlBorder << theme->surface;
        QTest::addRow("%s: control border on window", look) << theme->controlBorder << theme->window;
        QTest::addRow("%s: bar on surface", look) << theme->bar << theme->surface;
        QTest::addRow("%s: low bar on surface", look) << theme->barLow << theme->surface;
        QTest::addRow("%s: target line on surface", look) << theme->target << theme->surface;
    }
}

void TestTheme::controlsAndBarsStandOut()
{
    QFETCH(QColor, mark);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(mark, ground) >= 3.0, qPrintable(QString::number(contrast(mark, ground))));
}

void TestTheme::aWidgetFindsItsTheme()
{
    QWidget widget;
    widget.setPalette(Theme::darkLook().palette());
    QVERIFY(Theme::of(&widget).dark);
    widget.setPalette(Theme::light().palette());
    QVERIFY(!Theme::of(&widget).dark);
    QVERIFY(!Theme::of(nullptr).dark);
}

void TestTheme::theStyleSheetNamesNoUnknownColour()
{
    for (const Theme *theme : {&Theme::light(), &Theme::darkLook()}) {
        const QString sheet = theme->styleSheet();
        QVERIFY2(!sheet.contains(u'@'), "a name that is no token");
        QVERIFY(!sheet.contains(QRegularExpression(QStringLiteral("\\{\\d+\\}"))));
        QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
    }
}

void TestTheme::theStyleSheetGrowsWithTheText()
{
    QVERIFY(Theme::light().styleSheet(1.0).contains(QStringLiteral("min-height: 26px")));
    QVERIFY(Theme::light().styleSheet(1.25).contains(QStringLiteral("min-height: 33px")));
}

void TestTheme::everyIconHasADrawing()
{
    QFile file(QStringLiteral(":/icons/icons.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int icons = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        ++icons;
        QVERIFY2(!lineIconNamed(QString::fromUtf8(line.left(line.indexOf('\t')))).isEmpty(), line.constData());
    }
    QVERIFY(icons >= 68);
}

void TestTheme::aPathOfOtherCommandsIsRefused()
{
    QVERIFY(lineIconPath(u"M2 2A3 3 0 0 1 4 4").isEmpty());
    QVERIFY(lineIconPath(u"M2").isEmpty());
    QVERIFY(!lineIconPath(u"M2 2L4 4Z").isEmpty());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
