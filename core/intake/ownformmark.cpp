#include "core/intake/ownformmark.h"

#include <QStringList>

namespace dophu
{

namespace
{

const QString markBegin = QStringLiteral("dophu-form;1;");

}

QString OwnFormMark::text() const
{
    return markBegin + code + u';' + day.iso() + u';' + campaign;
}

std::optional<OwnFormMark> OwnFormMark::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(markBegin))
        return std::nullopt;
    const QString rest = trimmed.mid(markBegin.size());
    const QString campaign = rest.section(u';', 2); // a name may hold the mark itself
    const auto day = Day::fromIso(rest.section(u';', 1, 1));
    if (!day || rest.section(u';', 0, 0).isEmpty())
        return std::nullopt;
    return OwnFormMark{rest.section(u';', 0, 0), *day, campaign};
}

} // namespace dophu
