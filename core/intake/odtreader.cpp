#include "core/intake/odtreader.h"

#include "core/intake/documentflow.h"
#include "core/intake/odfpackage.h"
#include "core/intake/odftext.h"
#include "core/intake/readinglimits.h"
#include "core/intake/xmlwalk.h"

#include <algorithm>

namespace dophu
{

namespace
{

using Name = QLatin1String;

class OdtScan
{
public:
    OdtScan(XmlWalk &walk, const OdfStyles &styles) : m_walk(walk), m_styles(styles) {}

    // What the current element holds, past its end.
    DocumentFlow block();
    std::optional<Unread> trouble() const { return m_trouble; }

private:
    void paragraph(DocumentFlow &flow);
    void table(DocumentFlow &flow);
    void row(FlowTable &table);
    bool holds(int depth) { return !m_trouble && m_walk.next() && !(m_walk.isEnd() && m_walk.depth() == depth); }
    int number(QLatin1String name) const { return std::clamp(m_walk.number(name, 1), 1, mostColumns); }

    XmlWalk &m_walk;
    const OdfStyles &m_styles;
    ReadingBudget m_budget;
    std::optional<Unread> m_trouble;
};

DocumentFlow OdtScan::block()
{
    DocumentFlow flow;
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (!m_walk.isStart())
            continue;
        if (isOdfAside(m_walk))
            m_walk.skip();
        else if (m_walk.name() == Name("p") || m_walk.name() == Name("h"))
            paragraph(flow);
        else if (m_walk.name() == Name("table"))
            table(flow);
    }
    return flow;
}

void OdtScan::paragraph(DocumentFlow &flow)
{
    DocumentFlow boxes;
    const auto runs = readOdfRuns(m_walk, m_styles, {}, [&](XmlWalk &walk) {
        if (walk.name() == Name("table"))
            table(boxes);
        else
            boxes += block();
        return true;
    });
    const ReadText read = readRuns(runs, LegacyFont::Unicode);
    if (!m_budget.takeText(read.text.size()))
        m_trouble = Unread{UnreadReason::TooLarge, QStringLiteral("text")};
    flow.append(read);
    flow += boxes;
}

void OdtScan::table(DocumentFlow &flow)
{
    FlowTable table(m_budget);
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (m_walk.isStart(Name("table-row")))
            row(table);
        else if (m_walk.isStart() && isOdfAside(m_walk))
            m_walk.skip();
    }
    if (!m_trouble && !table.finish(flow))
        m_trouble = Unread{UnreadReason::Corrupt, QStringLiteral("merged cells overlap")};
}

void OdtScan::row(FlowTable &table)
{
    table.startRow();
    int column = 0;
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (m_walk.isStart(Name("covered-table-cell"))) {
            column = std::min(column + number(Name("number-columns-repeated")), mostColumns);
            m_walk.skip();
        } else if (m_walk.isStart(Name("table-cell"))) {
            const int times = number(Name("number-columns-repeated"));
            table.merge(column, number(Name("number-rows-spanned")), number(Name("number-columns-spanned")));
            const DocumentFlow content = block();
            for (int i = 0; i < times && column + i < mostColumns; ++i)
                table.put(column + i, content);
            column = std::min(column + times, mostColumns);
        } else if (m_walk.isStart() && isOdfAside(m_walk)) {
            m_walk.skip();
        }
    }
    table.endRow();
}

} // namespace

tl::expected<SourceContent, Unread> readOdt(ZipPackage &package)
{
    auto styles = readOdfStyles(package);
    if (!styles)
        return tl::unexpected<Unread>(styles.error());
    const auto stream = package.member(QStringLiteral("content.xml"));
    if (!stream)
        return tl::unexpected<Unread>(Unread{UnreadReason::Corrupt, QStringLiteral("content.xml")});
    XmlWalk walk(*stream);
    OdtScan scan(walk, *styles);
    DocumentFlow flow;
    while (!scan.trouble() && walk.next()) {
        if (!walk.isStart() || takeOdfStyle(walk, *styles))
            continue;
        if (walk.isStart(Name("text")))
            flow = scan.block();
    }
    if (const auto trouble = scan.trouble() ? scan.trouble() : walk.finish())
        return tl::unexpected<Unread>(*trouble);
    return contentOf(SourceKind::Odt, flow);
}

} // namespace dophu
