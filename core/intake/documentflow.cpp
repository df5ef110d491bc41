#include "core/intake/documentflow.h"

#include <algorithm>

namespace dophu
{

void FlowTable::put(int column, const DocumentFlow &content)
{
    GridCell cell;
    bool allBold = true;
    bool allStruck = true;
    for (const FlowItem &item : content) {
        const ReadText *const paragraph = std::get_if<ReadText>(&item);
        if (!paragraph) {
            m_nested.append(item);
            continue;
        }
        if (paragraph->text.trimmed().isEmpty())
            continue;
        if (!cell.text.isEmpty())
            cell.text += u'\n';
        cell.text += paragraph->text;
        allBold = allBold && paragraph->bold;
        allStruck = allStruck && paragraph->struck;
        if (paragraph->encoding != CellEncoding::Unicode)
            cell.encoding = paragraph->encoding;
    }
    if (cell.text.isEmpty())
        return;
    cell.text = m_budget.shared(cell.text);
    cell.kind = CellKind::Text;
    cell.bold = allBold;
    cell.struck = allStruck;
    m_builder.put(column, cell);
}

bool FlowTable::finish(DocumentFlow &flow)
{
    if (!m_builder.finish())
        return false;
    flow.append(std::move(m_grid));
    flow += m_nested;
    return true;
}

SourceContent contentOf(SourceKind kind, const DocumentFlow &flow)
{
    SourceContent content{kind, {}};
    int lines = 0;
    int tables = 0;
    for (const FlowItem &item : flow) {
        if (const ReadText *const paragraph = std::get_if<ReadText>(&item)) {
            ++lines;
            if (!paragraph->struck && !paragraph->text.trimmed().isEmpty())
                content.parts.append(ProseLine{lines, 0, paragraph->text});
            continue;
        }
        CellGrid grid = std::get<CellGrid>(item);
        grid.name = QStringLiteral("Bảng %1").arg(++tables);
        content.parts.append(std::move(grid));
    }
    return content;
}

} // namespace dophu
