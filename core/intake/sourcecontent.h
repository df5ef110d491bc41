// Source content: what a file holds, in reading order, as lines of prose and cell grids. readSource() finds out by the
// bytes, not by the name, what a file is, and reads it streaming, in bounded memory; a file that cannot be read has a
// reason instead, never an empty or wrong content.
#pragma once

#include "core/base/result.h" // an expected is never dropped
#include "core/intake/cellgrid.h"

#include <functional>
#include <optional>
#include <variant>

class QIODevice;

namespace dophu
{

enum class SourceKind
{
    Xlsx, // .xlsm, too
    Ods,
    Xls,
    SeparatedText, // CSV, TSV
    HtmlTable,     // what many programs save as .xls
    Docx,
    Odt,
    Pdf,
    PlainText,
    Email // .eml: its text
};

struct ProseLine
{
    int number = 0; // 1-based line of a text, paragraph of a document
    int page = 0;   // 1-based of a PDF, else 0
    QString text;   // NFC
    bool operator==(const ProseLine &) const = default;
};

struct SourceContent
{
    SourceKind kind{};
    QVector<std::variant<ProseLine, CellGrid>> parts;
    bool operator==(const SourceContent &) const = default;
};

enum class UnreadReason
{
    EmptyFile,
    Corrupt,           // truncated or damaged
    PasswordProtected, // encrypted
    UnsupportedImage,  // a picture or a scan without a text layer: kept as evidence, typed by hand
    UnsupportedFormat, // an archive, a program, Excel 95 …
    TooLarge,          // a bomb, or more than this program takes
    Cancelled
};

struct Unread
{
    UnreadReason reason{};
    QString detail; // technical, for the fold-out
    bool operator==(const Unread &) const = default;
};

// Called now and then with bytes done and bytes in all; false cancels.
using ReadingWatch = std::function<bool(qint64 done, qint64 total)>;

// name: the file's, for its ending only where the bytes leave it open (CSV, plain text). device: open, readable, seekable.
tl::expected<SourceContent, Unread> readSource(const QString &name, QIODevice &device, const ReadingWatch &watch = {});

} // namespace dophu
