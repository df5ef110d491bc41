#include "ui/documents/flow.h"

namespace dophu
{

namespace
{

constexpr double paginationTolerance = 0.001; // mm, against the last bit of a sum

class Paginator
{
public:
    Paginator(const Flow &flow, double height) : m_flow(flow), m_height(height) {}

    QVector<FlowPage> run()
    {
        m_pages.append(FlowPage{});
        for (qsizetype i = 0; i < m_flow.slices.size(); ++i) {
            const Slice &slice = m_flow.slices.at(i);
            if (slice.startsPart && i > 0)
                beginPage(1, slice);
            else if (!m_pages.last().slices.isEmpty() && m_y + needed(i) > m_height + paginationTolerance)
                beginPage(m_pages.last().number + 1, slice);
            place(slice);
        }
        return std::move(m_pages);
    }

private:
    // Room for the slice and everything that must follow it on the same page; when that is more than any page has, for
    // the slice alone.
    double needed(qsizetype first) const
    {
        double sum = 0;
        for (qsizetype i = first; i < m_flow.slices.size(); ++i) {
            const Slice &slice = m_flow.slices.at(i);
            if (i > first && slice.startsPart)
                break;
            sum += slice.height + slice.before;
            if (!slice.keepWithNext)
                break;
        }
        const Slice &slice = m_flow.slices.at(first);
        return sum - slice.before <= m_height - titlesHeight(slice) ? sum : slice.height + slice.before;
    }

    double titlesHeight(const Slice &slice) const { return slice.table < 0 ? 0 : m_flow.titles.at(slice.table).height; }

    void beginPage(int number, const Slice &first)
    {
        m_pages.append(FlowPage{{}, number});
        m_y = 0;
        if (first.table >= 0 && !first.isTitles)
            place(m_flow.titles.at(first.table));
    }

    void place(const Slice &slice)
    {
        FlowPage &page = m_pages.last();
        if (!page.slices.isEmpty())
            m_y += slice.before;
        page.slices.append({&slice, m_y});
        m_y += slice.height;
    }

    const Flow &m_flow;
    double m_height;
    QVector<FlowPage> m_pages;
    double m_y = 0;
};

} // namespace

QVector<FlowPage> paginate(const Flow &flow, double height)
{
    return Paginator(flow, height).run();
}

} // namespace dophu
