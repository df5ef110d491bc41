// What a file is by its first bytes, whatever its name says.
#pragma once

#include <QByteArrayView>

namespace dophu
{

enum class ByteKind
{
    Zip,
    Ole2, // .xls, .doc, and any Office file with a password
    Pdf,
    Image,
    Other, // an archive, a program, a video …: known, not read
    Unknown
};

// head: the first 1,024 bytes or more.
ByteKind byteKindOf(QByteArrayView head);

} // namespace dophu
