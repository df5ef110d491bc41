#include "core/documents/documentsheets.h"

#include "core/documents/xlsxtable.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

namespace
{

std::optional<qint64> countInText(const QString &text)
{
    static const QRegularExpression spelled(QStringLiteral("^[−-]?(\\d{1,3}(\\.\\d{3})*)$"));
    const auto match = spelled.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    bool fits = false;
    const qint64 size = match.captured(1).remove(u'.').toLongLong(&fits);
    if (!fits || (match.captured(1).size() > 1 && match.captured(1).startsWith(u'0')))
        return std::nullopt; // "04" is an ordinal or a word, not a figure of the day
    return text.at(0).isDigit() ? size : -size;
}

std::optional<qint64> hundredthsInText(const QString &text)
{
    static const QRegularExpression spelled(QStringLiteral("^(\\d+),(\\d\\d)$"));
    const auto match = spelled.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    bool fits = false;
    const qint64 value = (match.captured(1) + match.captured(2)).toLongLong(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

TypedTable sheetOf(const Table &table, const QString &heading, const Document &document, const QString &sheetName)
{
    TypedTable typed;
    typed.number = heading;
    typed.title = document.title;
    typed.when = document.author;
    typed.state = document.foot;
    typed.sheetName = sheetName;
    typed.day = document.date;
    typed.paperWidth = document.page.textWidth();
    for (const TableColumn &column : table.columns)
        typed.columns.append({column.title, QString(), column.width, column.align});
    while (typed.columns.size() < 3) // the heading of a sheet needs room beside itself
        typed.columns.append({QString(), QString(), 15, CellAlign::Left});
    for (const TableRow &row : table.rows) {
        TypedRow line{row.kind, {}};
        for (qsizetype i = 0; i < typed.columns.size(); ++i) {
            const QString text = row.cells.value(i);
            const bool figures = i < table.columns.size() && table.columns.at(i).align == CellAlign::Right;
            line.cells.append(figures ? cellOfOfficialText(text) : TypedCell(text));
        }
        typed.rows.append(line);
    }
    return typed;
}

// "Phụ lục I", its second table "Phụ lục I (2)"; a table of the text itself by its number.
QString sheetName(const QString &appendix, const QVector<TypedTable> &before)
{
    if (appendix.isEmpty())
        return QStringLiteral("Bảng %1").arg(before.size() + 1);
    const auto same = std::count_if(before.begin(), before.end(), [&](const TypedTable &table) {
        return table.sheetName.section(QStringLiteral(" ("), 0, 0) == appendix;
    });
    return same == 0 ? appendix : QStringLiteral("%1 (%2)").arg(appendix).arg(same + 1);
}

} // namespace

TypedCell cellOfOfficialText(const QString &text)
{
    if (text.isEmpty())
        return std::monostate();
    if (const auto count = countInText(text))
        return *count;
    if (text.endsWith(u'%')) {
        constexpr qint64 whole = 10'000; // hundredths of a percent
        if (const auto share = hundredthsInText(text.chopped(1)))
            return *Coverage::of(*Count::from(*share), *Count::from(whole));
    }
    return text;
}

QVector<TypedTable> tablesIn(const Document &document)
{
    QVector<TypedTable> tables;
    QString heading = document.title;
    QString appendix;
    for (const Block &block : document.blocks) {
        if (const auto *start = std::get_if<AppendixStart>(&block)) {
            appendix = appendixHeading(*start);
            heading = appendix + QStringLiteral(". ") + start->title;
        }
        if (const auto *table = std::get_if<Table>(&block); table && !table->columns.isEmpty())
            tables.append(sheetOf(*table, heading, document, sheetName(appendix, tables)));
    }
    return tables;
}

QStringList wordsIn(const Document &document)
{
    QStringList words;
    for (const Block &block : document.blocks) {
        std::visit(Overloaded{[&](const Letterhead &b) {
                                  words << b.superior << b.issuer << fixedwords::stateName << fixedwords::motto
                                        << b.numberLine << b.placeAndDate << b.about << b.urgency;
                              },
                              [&](const TitleBlock &b) { words << b.kind << b.subject; },
                              [&](const Addressees &b) {
                                  if (b.names.size() == 1)
                                      words << fixedwords::addressed + u' ' + b.names.first() + u'.';
                                  else
                                      words << fixedwords::addressed << dashedList(b.names);
                              },
                              [&](const Paragraph &b) { words << textOf(b.runs); },
                              [&](const Heading &b) { words << b.number + u' ' + b.title; }, [](const Table &) {},
                              [&](const Note &b) { words << b.text; },
                              [&](const Picture &b) { words << b.words << b.caption; },
                              [&](const SignatureBlock &b) {
                                  words << fixedwords::copiesTo << dashedList(b.copies) << b.authority << b.name;
                              },
                              [&](const AppendixStart &b) { words << appendixHeading(b) << b.title << b.attached; }},
                   block);
    }
    words << document.foot;
    words.removeAll(QString());
    return words;
}

Result<QByteArray> toXlsx(const Document &document)
{
    return toXlsx(tablesIn(document), {document.title, document.author, document.date}, wordsIn(document));
}

} // namespace dophu
