#include "ui/widgets/page.h"

#include <QSplitter>
#include <QStackedWidget>

namespace dophu
{

QVariantMap Page::arrangement() const
{
    QVariantMap kept;
    for (const QSplitter *splitter : findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            kept.insert(splitter->objectName(), splitter->saveState());
    }
    return kept;
}

void Page::restoreArrangement(const QVariantMap &arrangement)
{
    for (QSplitter *splitter : findChildren<QSplitter *>()) {
        const QByteArray state = arrangement.value(splitter->objectName()).toByteArray();
        if (!state.isEmpty())
            splitter->restoreState(state);
    }
}

void Page::takeKeyboard()
{
    const auto *stack = qobject_cast<const QStackedWidget *>(m_start.data());
    QWidget *start = stack ? stack->currentWidget() : m_start.data();
    if (start && start->isVisibleTo(this))
        start->setFocus();
    else
        focusFirst(this);
}

bool focusFirst(QWidget *pane)
{
    QWidget *widget = pane;
    do {
        const bool inside = widget == pane || pane->isAncestorOf(widget);
        if (inside && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return true;
        }
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return false;
}

} // namespace dophu
