// Excuses (miễn): a unit is out of the counts and the rates from a day to a day, with a reason.
#include "core/desk/desk.h"
#include "core/desk/refusedchange.h"
#include "core/storage/journalstore.h"
#include "core/storage/registrystore.h"

#include <algorithm>

namespace dophu
{

Outcome Desk::excuse(UnitId unitId, Day first, std::optional<Day> last, const QString &givenReason)
{
    const QString reason = givenReason.simplified();
    const Unit *unit = m_registry.byId(unitId);
    if (!unit)
        return fail(FailureKind::UnknownUnit, QString::number(unitId.value()));
    if (reason.isEmpty())
        return fail(FailureKind::ReasonMissing, unit->code);
    if (last && *last < first)
        return refusedChange(unit->name, QStringLiteral("ngày cuối đứng trước ngày đầu"));
    return keepExcuse(Excuse{0, unitId, first, last, reason});
}

Outcome Desk::endExcuse(qint64 id, Day last)
{
    for (const Excuse &excuse : m_registry.excuses()) {
        if (excuse.id != id)
            continue;
        Excuse ended = excuse;
        ended.last = std::max(last, excuse.first.plus(-1));
        return keepExcuse(ended);
    }
    return refusedChange(QString::number(id), QStringLiteral("không có lần miễn này"));
}

Outcome Desk::keepExcuse(Excuse excuse)
{
    const RegistryStore store(*m_database);
    const Registry before = m_registry;
    const Outcome kept = m_database->write<void>([&]() -> Outcome {
        auto registry = store.load();
        if (!registry)
            return tl::unexpected<Failure>(registry.error());
        const Unit *unit = registry->byId(excuse.unit);
        if (!unit)
            return fail(FailureKind::UnknownUnit, QString::number(excuse.unit.value()));
        for (const Excuse &other : registry->excuses()) {
            const bool empty = (excuse.last && *excuse.last < excuse.first) || (other.last && *other.last < other.first);
            const bool apart = (excuse.last && *excuse.last < other.first) || (other.last && *other.last < excuse.first);
            if (other.unit == excuse.unit && other.id != excuse.id && !empty && !apart) {
                return refusedChange(unit->name,
                                     QStringLiteral("đã được miễn từ %1%2")
                                         .arg(dayWords(other.first),
                                              other.last ? QStringLiteral(" đến ") + dayWords(*other.last) : QString()));
            }
        }
        JournalEntry entry = entryNow(excuse.id == 0 ? QStringLiteral("excuse") : QStringLiteral("excuse-end"), unit->code);
        if (excuse.id == 0) {
            const auto id = store.nextExcuseId();
            if (!id)
                return tl::unexpected<Failure>(id.error());
            excuse.id = *id;
        }
        const auto version = store.excuseVersion(excuse.id);
        if (!version)
            return tl::unexpected<Failure>(version.error());
        ContentDigest digest;
        RegistryStore::feed(digest, excuse, *version + 1);
        entry.day = excuse.first.iso();
        entry.after = excuse.last ? dayWords(excuse.first) + QStringLiteral(" – ") + dayWords(*excuse.last)
                                  : QStringLiteral("từ ") + dayWords(excuse.first);
        if (excuse.last && *excuse.last < excuse.first)
            entry.after.clear();
        entry.reason = excuse.reason;
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        if (const Outcome written = store.append(excuse, *version + 1, appended->number); !written)
            return written;
        registry = store.load();
        if (!registry)
            return tl::unexpected<Failure>(registry.error());
        m_registry = std::move(*registry);
        return {};
    });
    if (!kept) {
        m_registry = before;
        return kept;
    }
    told({excuse.first});
    emit registryChanged();
    return {};
}

} // namespace dophu
