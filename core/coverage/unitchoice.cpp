#include "core/coverage/unitchoice.h"

#include "core/coverage/figuretext.h"

#include <algorithm>

namespace dophu
{

namespace
{
constexpr qsizetype mostUnitsNamed = 5;
}

qsizetype atEnd(const UnitChoice &choice, qsizetype figured)
{
    return choice.end == UnitEnd::All ? figured : std::min<qsizetype>(figured, std::max(1, choice.most));
}

QString chosenUnits(const UnitChoice &choice, const QStringList &names, qsizetype among, const QString &who)
{
    if (choice.isWhole())
        return figuretext::count(names.size()) + u' ' + who;
    QStringList why;
    if (!choice.codes.isEmpty())
        why.append(names.size() <= mostUnitsNamed ? QStringLiteral("chỉ ") + names.join(QStringLiteral(", "))
                                             : QStringLiteral("chỉ các đơn vị đã chọn"));
    if (choice.end != UnitEnd::All)
        why.append(choice.end == UnitEnd::Top ? QStringLiteral("cao nhất") : QStringLiteral("thấp nhất"));
    return QStringLiteral("%1 trong %2 %3 (%4)").arg(figuretext::count(names.size()), figuretext::count(among), who, why.join(QStringLiteral("; ")));
}

} // namespace dophu
