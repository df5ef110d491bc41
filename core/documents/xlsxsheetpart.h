// Xlsx sheet part: a sheet's own part, and the texts of all sheets, which the cells refer to by number as Excel itself
// writes and every reader reads.
#pragma once

#include "core/documents/xlsxbook.h"

#include <QHash>
#include <QStringList>

namespace dophu
{

class XlsxTexts
{
public:
    int numberOf(const QString &text);
    QByteArray part() const;

private:
    QHash<QString, int> m_numbers;
    QStringList m_texts;
    qsizetype m_uses = 0;
};

// drawing: the sheet leads to one as rId1.
QByteArray xlsxSheetPart(const XlsxSheet &sheet, XlsxLooks &looks, XlsxTexts &texts, bool first);

} // namespace dophu
