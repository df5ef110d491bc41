// Fuzzed: what reads strangers' bytes, each under a short name: "xlsx", "ods", "xls", "csv", "docx", "odt", "html", "pdf",
// "txt", "eml", "messages". Shared by the fuzz targets and by the test that replays their seeds.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace dophu
{

QStringList fuzzedNames();
// Reads the bytes as a file of that kind and lets go of the result; what a reader promises about its result is asserted.
// Bytes for a packed kind that begin with "@@@ " are its members as text, each under a line "@@@ path", and are packed
// first: a change within a packed member would only be a broken checksum.
void readFuzzed(const QString &name, const QByteArray &bytes);

} // namespace dophu
