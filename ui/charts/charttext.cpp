#include "ui/charts/charttext.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <utility>

namespace dophu
{

namespace
{

const QString &chartFamily()
{
    static const QString family = QStringLiteral("Do Phu Sans");
    return family;
}

// Asked once: a picture of thousands of words would ask the system for its fonts as often.
void loadChartFont()
{
    static bool loaded = false;
    if (std::exchange(loaded, true) || QFontDatabase::hasFamily(chartFamily()))
        return;
    for (const char *style : {"Regular", "Italic", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DoPhuSans-%1.ttf").arg(QLatin1String(style)));
}

// The longest head of the word that fits, at least one letter.
qsizetype headThatFits(const QString &word, int pixels, bool strong, double width)
{
    qsizetype length = word.size();
    while (length > 1 && chartTextWidth(word.left(length), pixels, strong) > width)
        --length;
    return length;
}

} // namespace

QFont chartFont(int pixels, bool strong)
{
    loadChartFont();
    QFont font(chartFamily());
    font.setPixelSize(pixels < 1 ? 1 : pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double chartLineHeight(int pixels)
{
    return pixels * 1.37;
}

// A picture measures thousands of words in a handful of sizes.
double chartTextWidth(const QString &text, int pixels, bool strong)
{
    thread_local QHash<int, QFontMetricsF> known;
    const int key = 2 * pixels + (strong ? 1 : 0);
    auto metrics = known.constFind(key);
    if (metrics == known.constEnd())
        metrics = known.insert(key, QFontMetricsF(chartFont(pixels, strong)));
    return metrics->horizontalAdvance(text);
}

QStringList chartTextLines(const QString &text, int pixels, bool strong, double width)
{
    if (!text.isEmpty() && chartTextWidth(text, pixels, strong) <= width)
        return {text.simplified()};
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (chartTextWidth(longer, pixels, strong) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        while (chartTextWidth(word, pixels, strong) > width && word.size() > 1) {
            const qsizetype head = headThatFits(word, pixels, strong, width);
            lines.append(word.left(head));
            word.remove(0, head);
        }
        line = word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace dophu
