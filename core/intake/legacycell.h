// Legacy cell: the text of a cell or a run in its font, as the grid keeps it.
#pragma once

#include "core/intake/cellgrid.h"
#include "core/text/legacyencoding.h"

namespace dophu
{

inline CellEncoding cellEncodingOf(LegacyFont font)
{
    switch (font) {
    case LegacyFont::Unicode:
        return CellEncoding::Unicode;
    case LegacyFont::Tcvn3:
    case LegacyFont::Tcvn3Capitals:
        return CellEncoding::Tcvn3;
    case LegacyFont::Vni:
        return CellEncoding::Vni;
    }
    return CellEncoding::Unicode;
}

} // namespace dophu
