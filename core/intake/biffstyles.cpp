#include "core/intake/biffstyles.h"

namespace dophu
{

namespace
{

constexpr int fontOfRecord(int index)
{
    return index > 4 ? index - 1 : index;
}

BiffFont readFont(BiffCursor bytes)
{
    BiffFont font;
    bytes.skip(2);
    font.struck = (bytes.word() & 0x0008) != 0;
    bytes.skip(2);
    font.bold = bytes.word() >= 600; // 400 is plain, 700 bold
    bytes.skip(6);
    font.encoding = legacyFontOf(bytes.text(1).text);
    return font;
}

} // namespace

void BiffStyles::take(const BiffRecord &record)
{
    BiffCursor bytes = record.cursor();
    if (record.type == Biff::Font) {
        m_fonts.append(readFont(bytes));
    } else if (record.type == Biff::Format) {
        const int id = bytes.word();
        m_formats.insert(id, numberFormatOf(bytes.text(2).text));
    } else if (record.type == Biff::Xf) {
        const int font = bytes.word();
        m_cellFormats.append({font, bytes.word()});
    }
}

BiffStyle BiffStyles::style(int cellFormat) const
{
    if (cellFormat < 0 || cellFormat >= m_cellFormats.size())
        return {};
    const CellFormat &format = m_cellFormats.at(cellFormat);
    const auto own = m_formats.constFind(format.format);
    return {format.font, own == m_formats.cend() ? builtInNumberFormat(format.format) : *own};
}

BiffFont BiffStyles::font(int index) const
{
    return m_fonts.value(fontOfRecord(index));
}

} // namespace dophu
