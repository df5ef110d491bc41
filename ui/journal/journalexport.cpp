#include "ui/journal/journalexport.h"

#include "core/documents/spreadsheettext.h"

namespace dophu::journalexport
{

namespace
{

QStringList journalTitles(const JournalModel &model)
{
    QStringList titles;
    for (int column = 0; column < journalColumns; ++column)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    return titles;
}

} // namespace

Csv csv(const JournalModel &model)
{
    Csv made;
    QStringList lines{csvLine(journalTitles(model))};
    model.each([&](const JournalEntry &entry) {
        const QStringList shown = model.texts(entry);
        const auto text = [&](JournalColumn column) { return disarmed(shown.at(int(column))); };
        lines.append(csvLine({QString::number(entry.number), entry.at.iso(), disarmed(entry.by), text(JournalColumn::Act),
                              text(JournalColumn::Subject), disarmed(entry.before), disarmed(entry.after),
                              disarmed(entry.reason), disarmed(entry.desk), QString::fromLatin1(entry.hash.toHex())}));
        ++made.entries;
    });
    made.bytes = csvBytes(lines);
    return made;
}

QString tsv(const JournalModel &model, const QVector<JournalEntry> &entries)
{
    QStringList lines{journalTitles(model).join(u'\t')};
    for (const JournalEntry &entry : entries) {
        QStringList cells;
        for (const QString &cell : model.texts(entry))
            cells.append(disarmed(cell));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace dophu::journalexport
