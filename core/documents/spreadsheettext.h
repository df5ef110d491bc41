// Spreadsheet text: lines of a CSV file that Excel opens by a double click. A text that a spreadsheet would take for a
// formula (=, +, -, @ at its head) is disarmed, whoever typed it; numbers of our own go as they are.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dophu
{

// A leading apostrophe before what would start a formula; line ends and tabs become blanks.
QString disarmed(const QString &text);
// Fields parted by semicolons, quoted where they need it.
QString csvLine(const QStringList &fields);
// UTF-8 with a byte order mark, lines ended by CR LF.
QByteArray csvBytes(const QStringList &lines);

} // namespace dophu
