#include "tests/support/workbookparts.h"

#include "core/documents/packagewriter.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace dophu
{

namespace
{

QVector<QXmlStreamAttributes> elements(const QByteArray &part, const char *name)
{
    QVector<QXmlStreamAttributes> found;
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String(name))
            found.append(reader.attributes());
    }
    return reader.hasError() ? QVector<QXmlStreamAttributes>() : found;
}

QStringList sharedTexts(const QByteArray &part)
{
    QStringList texts;
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("t"))
            texts.append(reader.readElementText());
    }
    return texts;
}

int columnNumber(const QString &letters)
{
    int number = 0;
    for (const QChar letter : letters)
        number = number * 26 + letter.unicode() - u'A' + 1;
    return number;
}

QString columnLetters(int number)
{
    QString letters;
    for (; number > 0; number = (number - 1) / 26)
        letters.prepend(QChar(u'A' + (number - 1) % 26));
    return letters;
}

} // namespace

QByteArray WorkbookParts::part(const QString &name) const
{
    const QByteArray bytes = unpackedPart(m_package, name).value_or(QByteArray());
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? QByteArray() : bytes;
}

QMap<QString, QString> WorkbookParts::types() const
{
    QMap<QString, QString> types;
    for (const auto &entry : elements(part(QStringLiteral("[Content_Types].xml")), "Override"))
        types.insert(entry.value(QLatin1String("PartName")).toString().mid(1),
                     entry.value(QLatin1String("ContentType")).toString());
    return types;
}

QStringList WorkbookParts::ledToFrom(const QString &name) const
{
    const qsizetype slash = name.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : name.left(slash + 1);
    const QString relations = folder + QStringLiteral("_rels/") + name.mid(slash + 1) + QStringLiteral(".rels");
    QStringList targets;
    for (const auto &relation : elements(part(relations), "Relationship"))
        targets.append(QDir::cleanPath(folder + relation.value(QLatin1String("Target")).toString()));
    return targets;
}

QStringList WorkbookParts::reachable() const
{
    QStringList seen;
    QStringList waiting = ledToFrom(QString());
    while (!waiting.isEmpty()) {
        const QString next = waiting.takeFirst();
        if (seen.contains(next))
            continue;
        seen.append(next);
        waiting += ledToFrom(next);
    }
    return seen;
}

QStringList WorkbookParts::sheetNames() const
{
    QStringList names;
    for (const auto &sheet : elements(part(QStringLiteral("xl/workbook.xml")), "sheet"))
        names.append(sheet.value(QLatin1String("name")).toString());
    return names;
}

QHash<QString, QString> WorkbookParts::cells(int sheet) const
{
    const QStringList texts = sharedTexts(part(QStringLiteral("xl/sharedStrings.xml")));
    QHash<QString, QString> cells;
    QXmlStreamReader reader(part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet + 1)));
    QXmlStreamAttributes cell;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("c"))
            cell = reader.attributes();
        if (reader.name() != QLatin1String("v"))
            continue;
        const QString value = reader.readElementText();
        const bool shared = cell.value(QLatin1String("t")) == QLatin1String("s");
        cells.insert(cell.value(QLatin1String("r")).toString(), shared ? texts.value(value.toInt()) : value);
    }
    return cells;
}

QStringList WorkbookParts::valuesAt(const QString &reference) const
{
    static const QRegularExpression form(QStringLiteral("^'(.+)'!\\$([A-Z]+)\\$(\\d+)(?::\\$([A-Z]+)\\$(\\d+))?$"));
    const auto match = form.match(reference);
    const int sheet = int(sheetNames().indexOf(match.captured(1).replace(QLatin1String("''"), QLatin1String("'"))));
    if (!match.hasMatch() || sheet < 0)
        return {};
    const auto all = cells(sheet);
    const bool one = match.captured(4).isEmpty();
    const int lastColumn = columnNumber(match.captured(one ? 2 : 4));
    const int lastRow = match.captured(one ? 3 : 5).toInt();
    QStringList values;
    for (int row = match.captured(3).toInt(); row <= lastRow; ++row) {
        for (int column = columnNumber(match.captured(2)); column <= lastColumn; ++column)
            values.append(all.value(columnLetters(column) + QString::number(row)));
    }
    return values;
}

ChartText chartTextOf(const QByteArray &part)
{
    ChartText chart;
    QXmlStreamReader reader(part);
    QString kind;
    qsizetype place = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        if (name == QLatin1String("tx") || name == QLatin1String("cat") || name == QLatin1String("val")) {
            kind = name;
        } else if (name == QLatin1String("t")) {
            chart.titles.append(reader.readElementText());
        } else if (name == QLatin1String("f")) {
            chart.references.append({kind, reader.readElementText(), {}});
        } else if (name == QLatin1String("ptCount")) {
            const int points = reader.attributes().value(QLatin1String("val")).toInt();
            chart.references.last().cache = QStringList(points, QString());
        } else if (name == QLatin1String("pt")) {
            place = reader.attributes().value(QLatin1String("idx")).toInt();
        } else if (name == QLatin1String("v")) {
            chart.references.last().cache[place] = reader.readElementText();
        }
        chart.columns += name == QLatin1String("barChart");
        chart.lines += name == QLatin1String("lineChart");
        chart.patterns += name == QLatin1String("pattFill");
    }
    return chart;
}

} // namespace dophu
