// Name key: what stays of a written Vietnamese name when all that two careful writers may do differently is taken away:
// case, blanks and punctuation, composed or decomposed letters, and where in a syllable the tone is put (Hoá, Hóa). With
// marks kept, keys are equal only when the names are spelled alike; with marks dropped, "huc" and "Húc" are equal, too.
#pragma once

#include <QString>
#include <QStringView>

namespace dophu
{

enum class Marks
{
    Kept,
    Dropped
};

// Syllables parted by one blank; letters and digits only.
QString nameKey(QStringView text, Marks marks);
// Whether anything in it is more than plain Latin letters: then the writer did write marks.
bool hasMarks(QStringView text);

} // namespace dophu
