#include "ui/widgets/keptfocus.h"

#include "ui/widgets/page.h"

#include <QApplication>

namespace dophu
{

KeptFocus::KeptFocus(QWidget &part) : m_part(part)
{
    const QWidget *focus = QApplication::focusWidget();
    m_had = focus && part.isAncestorOf(focus);
    if (m_had)
        m_name = focus->objectName();
}

KeptFocus::~KeptFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!m_had || (focus && m_part.isAncestorOf(focus)))
        return;
    auto *again = m_name.isEmpty() ? nullptr : m_part.findChild<QWidget *>(m_name);
    QWidget *around = m_part.parentWidget();
    while (around && !qobject_cast<Page *>(around))
        around = around->parentWidget();
    if (again && again->isEnabled())
        again->setFocus();
    else if (auto *page = qobject_cast<Page *>(around))
        page->takeKeyboard();
}

} // namespace dophu
