// Reading limits: what one file may cost. What is beyond them is refused (a bomb) or left and said so (`cut`); the figures
// are far above what an office sends and far below what an old PC has.
#pragma once

#include <QtGlobal>

namespace dophu
{

inline constexpr qint64 mostFileBytes = 256LL << 20;
inline constexpr qint64 mostPackedMembers = 5'000;
inline constexpr qint64 mostUnpackedBytes = 1LL << 30;  // declared, over all members
inline constexpr qint64 mostMemberBytes = 160LL << 20;  // inflated, of one member that is read
inline constexpr qint64 mostMarkupBytes = 256LL << 10;  // from one "<" to the next: one tag, one text
inline constexpr int mostMarkupDepth = 250;             // elements within one another
inline constexpr int mostAttributes = 250;              // of one element
inline constexpr qint64 mostTextSigns = 48LL << 20;     // of all texts of a file
inline constexpr qint64 mostTextFileBytes = 32LL << 20; // CSV, HTML, plain text
inline constexpr qsizetype mostCellSigns = 32'767;      // Excel's own
inline constexpr int mostColumns = 1'024;               // further right nobody reports
inline constexpr int mostRows = 1'048'576;              // Excel's own
inline constexpr int mostMerges = 20'000;               // of one sheet

} // namespace dophu
