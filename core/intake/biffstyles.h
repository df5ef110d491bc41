// BIFF styles: what fonts, number formats and cell formats of an Excel 97–2003 workbook say of a cell.
#pragma once

#include "core/intake/biffrecords.h"
#include "core/intake/legacycell.h"
#include "core/intake/numberformat.h"

#include <QHash>

namespace dophu
{

struct BiffFont
{
    LegacyFont encoding = LegacyFont::Unicode;
    bool bold = false;
    bool struck = false;
};

struct BiffStyle
{
    int font = 0;
    NumberFormat format;
};

class BiffStyles
{
public:
    // FONT, FORMAT and XF records of the workbook's own part, in their order; other records are none of its business.
    void take(const BiffRecord &record);

    BiffStyle style(int cellFormat) const; // a plain one for a number that is not there
    BiffFont font(int index) const;        // Excel counts without number 4

private:
    struct CellFormat
    {
        int font = 0;
        int format = 0;
    };
    QVector<BiffFont> m_fonts;
    QHash<int, NumberFormat> m_formats;
    QVector<CellFormat> m_cellFormats;
};

} // namespace dophu
