#include "ui/widgets/page.h"

#include <QSplitter>

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

} // namespace dophu
