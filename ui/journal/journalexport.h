// Journal export: entries as a spreadsheet reads them. What people typed is disarmed, so that no cell becomes a formula.
#pragma once

#include "ui/journal/journalmodel.h"

#include <QByteArray>

namespace dophu::journalexport
{

struct Csv
{
    QByteArray bytes;
    qint64 entries = 0;
};

// Everything the model's filter means, loaded or not; the hours in full, the hashes whole.
Csv csv(const JournalModel &model);
// Rows as shown, under their titles.
QString tsv(const JournalModel &model, const QVector<JournalEntry> &entries);

} // namespace dophu::journalexport
