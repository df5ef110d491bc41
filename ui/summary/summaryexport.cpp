#include "ui/summary/summaryexport.h"

#include "ui/widgets/spreadsheettext.h"

namespace dophu
{

namespace
{

QString summaryField(const SummaryModel &model, int row, int column)
{
    const QString text = model.plainText(row, SummaryColumn(column));
    const bool othersWords = column == int(SummaryColumn::Name) || column == int(SummaryColumn::Note);
    return othersWords ? disarmed(text) : text;
}

QStringList summaryFields(const SummaryModel &model, int row, const QVector<int> &columns)
{
    QStringList fields;
    for (const int column : columns)
        fields.append(summaryField(model, row, column));
    return fields;
}

QStringList summaryTitles(const SummaryModel &model, const QVector<int> &columns)
{
    QStringList titles;
    for (const int column : columns)
        titles.append(disarmed(model.headerData(column, Qt::Horizontal).toString()));
    return titles;
}

QVector<int> summaryNumbers(const QVector<int> &chosen, int all)
{
    QVector<int> numbers = chosen;
    for (int i = 0; chosen.isEmpty() && i < all; ++i)
        numbers.append(i);
    return numbers;
}

} // namespace

QByteArray summaryCsv(const SummaryModel &model, const SummaryHeading &heading, bool withNotes)
{
    const QVector<int> columns = summaryNumbers({}, summaryColumns);
    QStringList lines{csvLine({disarmed(heading.title)}), csvLine({disarmed(heading.when)}), QString(),
                      csvLine(summaryTitles(model, columns))};
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(csvLine(summaryFields(model, row, columns)));
    if (!heading.sumNote.isEmpty())
        lines.append({QString(), csvLine({disarmed(heading.sumNote)})});
    if (withNotes) {
        for (const Footnote &note : model.shown().notes)
            lines.append(csvLine({disarmed(QStringLiteral("[%1] %2").arg(note.number).arg(note.text))}));
    }
    return csvBytes(lines);
}

QString summaryTsv(const SummaryModel &model, const QVector<int> &rows, const QVector<int> &columns)
{
    const QVector<int> shownColumns = summaryNumbers(columns, summaryColumns);
    QStringList lines{summaryTitles(model, shownColumns).join(u'\t')};
    for (const int row : summaryNumbers(rows, model.rowCount()))
        lines.append(summaryFields(model, row, shownColumns).join(u'\t'));
    return lines.join(u'\n') + u'\n';
}

} // namespace dophu
