// What the main window remembers of the last sitting: its place, its day, how each page was arranged.
#include "ui/shell/mainwindow.h"
#include "ui/widgets/page.h"

#include <QScreen>

namespace dophu
{

// Within the same day the window opens where it was left.
std::optional<Day> MainWindow::dayOfLastSitting() const
{
    const auto day = Day::fromIso(m_preferences.shownDay);
    if (!day || !m_desk.campaign().includes(*day) || m_preferences.shownOn != m_desk.now().day().iso())
        return std::nullopt;
    return day;
}

// A screen may be gone since, or smaller: what cannot be reached with the mouse is moved back.
QRect MainWindow::onScreen(QRect window) const
{
    constexpr QSize grip(120, 40); // enough of the title bar to drag
    const QRect room = screen()->availableGeometry();
    for (const QScreen *each : screen()->virtualSiblings()) {
        const QRect common = each->availableGeometry() & window;
        if (common.width() >= grip.width() && common.height() >= grip.height()
            && window.top() >= each->availableGeometry().top())
            return window;
    }
    window.setSize(window.size().boundedTo(room.size()));
    window.moveTopLeft(room.topLeft());
    return window;
}

void MainWindow::keepArrangements()
{
    m_preferences.geometry = saveGeometry();
    m_preferences.shownDay = m_day.iso();
    m_preferences.shownOn = m_desk.now().day().iso();
    for (int i = 0; i < pageKindCount; ++i) {
        if (const Page *page = m_pages.at(std::size_t(i)))
            m_preferences.arrangements.insert(pageKey(PageKind(i)), page->arrangement());
    }
}

// Every minute: what is being written on a page is not lost with the power.
void MainWindow::keepSitting()
{
    if (!m_begun)
        return;
    const Preferences before = m_preferences;
    keepArrangements();
    if (m_preferences != before)
        emit preferencesChanged(m_preferences);
}

} // namespace dophu
