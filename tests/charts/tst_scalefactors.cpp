// The same picture whatever the screen's scale: every kind drawn in processes of their own at 100, 150 and 200 %, and in
// one that was told another resolution, gives the same image to the last pixel and the same SVG to the last byte.
#include "tests/support/sampledesk.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartfacts.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace dophu;

namespace
{

constexpr const char *childMark = "--pictures";

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// One line a kind and size: its name, the hash of its pixels and of its SVG.
int printPictures()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:40:00"));
    ReadDays days;
    for (const ChartKind kind : chartKinds) {
        ChartChoice choice;
        choice.kind = kind;
        choice.group = hasUnits(kind) ? QStringLiteral("xa-thi-tran") : QString();
        choice.compared = ComparedWith{0, {}, Day(2020, 8, 12)};
        const auto facts = chartFacts(*desk, Day(2020, 8, 19), choice, days);
        if (!facts)
            return 1;
        const ChartValue value = chartValue(*facts, desk->campaign(), desk->office(), choice);
        for (const char *size : {"16:9", "4:3", "180x120mm@300"}) {
            const QImage image = chartImage(value, *ChartSize::from(QString::fromLatin1(size)));
            const QByteArray pixels(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
            const QByteArray svg = chartBytes(value, *ChartSize::from(QString::fromLatin1(size)), ChartFormat::Svg);
            std::printf("%s %s %s %s\n", qPrintable(chartKindWord(kind)), size, hashOf(pixels).constData(), hashOf(svg).constData());
        }
    }
    return 0;
}

QByteArray picturesAt(const char *variable, const char *value)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(variable), QString::fromLatin1(value));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(childMark)});
    return child.waitForFinished(120'000) && child.exitCode() == 0 ? child.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestScaleFactors : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsTheSamePicture()
    {
        const QByteArray plain = picturesAt("QT_SCALE_FACTOR", "1");
        QCOMPARE(plain.count('\n'), qsizetype(3 * std::size(chartKinds)));
        QCOMPARE(picturesAt("QT_SCALE_FACTOR", "1.5"), plain);
        QCOMPARE(picturesAt("QT_SCALE_FACTOR", "2"), plain);
        QCOMPARE(picturesAt("QT_FONT_DPI", "144"), plain);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], childMark) == 0)
        return printPictures();
    TestScaleFactors test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scalefactors.moc"
