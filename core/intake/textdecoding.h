// Text decoding: the signs of a text file that does not say how they are written. A byte order mark decides; then whether it
// is valid UTF-8; then, among the encodings of old Vietnamese programs, the one in which most words can be Vietnamese.
#pragma once

#include "core/intake/cellgrid.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace dophu
{

struct DecodedText
{
    QString text; // NFC, line ends "\n"
    CellEncoding encoding = CellEncoding::Unicode;
};

// Nothing when the bytes are no text: NULs without an order, or more control signs than any text has.
std::optional<DecodedText> decodeText(QByteArrayView bytes);

// The same for bytes whose single-byte encoding is open; never UTF-8.
DecodedText decodeLegacyBytes(QByteArrayView bytes);

} // namespace dophu
