#include "core/intake/sourcekindofbytes.h"

#include <array>

namespace dophu
{

namespace
{

struct Mark
{
    qsizetype at;
    QByteArrayView bytes;
    ByteKind kind;
};

template <size_t size> constexpr QByteArrayView mark(const char (&bytes)[size])
{
    return QByteArrayView(bytes, qsizetype(size) - 1);
}

const std::array byteMarks{Mark{0, mark("PK\x03\x04"), ByteKind::Zip},
                           Mark{0, mark("PK\x05\x06"), ByteKind::Zip},
                           Mark{0, mark("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), ByteKind::Ole2},
                           Mark{0, mark("\xFF\xD8\xFF"), ByteKind::Image},
                           Mark{0, mark("\x89PNG"), ByteKind::Image},
                           Mark{0, mark("GIF8"), ByteKind::Image},
                           Mark{0, mark("II*\0"), ByteKind::Image},
                           Mark{0, mark("MM\0*"), ByteKind::Image},
                           Mark{8, mark("WEBP"), ByteKind::Image},
                           Mark{4, mark("ftyphei"), ByteKind::Image},
                           Mark{4, mark("ftypmif1"), ByteKind::Image},
                           Mark{4, mark("ftypavif"), ByteKind::Image},
                           Mark{4, mark("ftyp"), ByteKind::Other}, // video
                           Mark{0, mark("Rar!"), ByteKind::Other},
                           Mark{0, mark("7z\xBC\xAF\x27\x1C"), ByteKind::Other},
                           Mark{0, mark("\x1F\x8B"), ByteKind::Other},
                           Mark{0, mark("BZh"), ByteKind::Other},
                           Mark{0,
                                mark("\xFD"
                                     "7zXZ"),
                                ByteKind::Other},
                           Mark{257, mark("ustar"), ByteKind::Other},
                           Mark{0, mark("MSCF"), ByteKind::Other},
                           Mark{0,
                                mark("\x7F"
                                     "ELF"),
                                ByteKind::Other},
                           Mark{0, mark("MZ"), ByteKind::Other},
                           Mark{0, mark("SQLite format 3"), ByteKind::Other},
                           Mark{0, mark("{\\rtf"), ByteKind::Other},
                           Mark{0, mark("\x09\x08\x10\0"), ByteKind::Other}, // Excel before 97, without a container
                           Mark{0, mark("\x09\x04\x06\0"), ByteKind::Other},
                           Mark{0, mark("\x09\x02\x06\0"), ByteKind::Other},
                           Mark{0, mark("ID3"), ByteKind::Other},
                           Mark{0, mark("OggS"), ByteKind::Other},
                           Mark{8, mark("AVI "), ByteKind::Other}};

} // namespace

ByteKind byteKindOf(QByteArrayView head)
{
    for (const Mark &mark : byteMarks) {
        if (head.size() >= mark.at + mark.bytes.size() && head.sliced(mark.at, mark.bytes.size()) == mark.bytes)
            return mark.kind;
    }
    // A bitmap's head: two letters that may begin a text, then reserved zeros.
    if (head.size() > 14 && head.startsWith("BM") && head.sliced(6, 4) == mark("\0\0\0\0"))
        return ByteKind::Image;
    constexpr qsizetype pdfWithin = 1024; // ISO 32000-1, implementation note 13
    if (head.first(std::min(head.size(), pdfWithin)).indexOf("%PDF-") >= 0)
        return ByteKind::Pdf;
    return ByteKind::Unknown;
}

} // namespace dophu
