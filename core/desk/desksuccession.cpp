// What every merge and every split has in common: nothing may be said for the ended units from its day on, targets pass to
// the heirs, and all of it is written as one entry.
#include "core/desk/asof.h"
#include "core/desk/refusedchange.h"
#include "core/desk/succession.h"
#include "core/storage/campaignstore.h"
#include "core/storage/daystore.h"
#include "core/storage/journalstore.h"
#include "core/storage/registrystore.h"
#include "core/storage/reportstore.h"

#include <QSet>
#include <algorithm>

namespace dophu
{

namespace
{

QString codesOf(const QVector<Unit> &units)
{
    QStringList codes;
    for (const Unit &unit : units)
        codes.append(unit.code);
    return codes.join(QStringLiteral(", "));
}

LineContext contextOfNew(const Unit &unit, const QVector<Base> &bases, const Campaign &campaign, const Limits &limits)
{
    LineContext context;
    context.unit = unit.id;
    context.reporting = campaign.reporting;
    if (const Stream *stream = campaign.stream(unit.stream))
        context.baseKind = stream->baseKind;
    context.bases = bases;
    context.limits = limits;
    return context;
}

} // namespace

// Nothing may already be said for the old units from the day on, in any campaign, nor may a day be frozen.
Outcome Desk::guardSuccession(const Registry &registry, const Succession &wish) const
{
    const Day day = wish.lineage.day;
    const auto campaigns = CampaignStore(*m_database).all();
    if (!campaigns)
        return tl::unexpected<Failure>(campaigns.error());
    for (const CampaignStore::Kept &kept : *campaigns) {
        for (Day at = std::max(day, kept.campaign.firstDay); at <= kept.campaign.lastDay; at = at.plus(1)) {
            const auto act = DayStore(*m_database, kept.id).latest(at);
            if (!act)
                return tl::unexpected<Failure>(act.error());
            if (act->closed)
                return fail(FailureKind::DayClosed, at.iso());
        }
    }
    for (const Unit &unit : wish.ended) {
        const Unit *now = registry.byId(unit.id);
        if (!now)
            return fail(FailureKind::UnknownUnit, unit.code);
        if (now->validTo || !now->isValidOn(day.plus(-1)))
            return refusedChange(
                now->name, QStringLiteral("không được theo dõi ngày %1, hoặc đã có ngày ngừng").arg(dayWords(day.plus(-1))));
        for (const Excuse &excuse : registry.excuses()) {
            const bool empty = excuse.last && *excuse.last < excuse.first;
            if (excuse.unit == unit.id && !empty && (!excuse.last || *excuse.last >= day))
                return refusedChange(now->name,
                                     QStringLiteral("đang được miễn; kết thúc miễn trước ngày %1 đã").arg(dayWords(day)));
        }
        for (const CampaignStore::Kept &kept : *campaigns) {
            const auto line = ReportStore(*m_database, kept.id).lineOf(unit.id);
            if (!line)
                return tl::unexpected<Failure>(line.error());
            for (const DayReport &report : *line) {
                if (report.day >= day && report.said != Said::Withdrawn)
                    return refusedChange(
                        now->name, QStringLiteral("đã có số liệu ngày %1; chọn ngày sau đó").arg(dayWords(report.day)));
            }
        }
    }
    QSet<QString> codes;
    for (const Unit &heir : wish.heirs) {
        if (heir.code.isEmpty() || heir.name.isEmpty())
            return refusedChange(heir.name, QStringLiteral("đơn vị mới cần mã và tên"));
        if (const Unit *same = registry.byCode(heir.code))
            return refusedChange(heir.code, QStringLiteral("mã này là của %1; đơn vị mới cần mã riêng").arg(same->name));
        if (codes.contains(heir.code))
            return refusedChange(heir.code, QStringLiteral("mã này ghi cho hai đơn vị mới"));
        codes.insert(heir.code);
    }
    return {};
}

// A target of their own that all the ended units share is the heirs', too. Where they differ a person decides first: no
// mean of targets was ever ordered.
Outcome Desk::inheritTargets(Succession &wish) const
{
    const auto campaigns = CampaignStore(*m_database).all();
    if (!campaigns)
        return tl::unexpected<Failure>(campaigns.error());
    for (CampaignStore::Kept kept : *campaigns) {
        const QHash<QString, Target> &own = kept.campaign.unitTargets;
        const QString first = wish.ended.first().code;
        const bool any =
            std::any_of(wish.ended.begin(), wish.ended.end(), [&own](const Unit &unit) { return own.contains(unit.code); });
        const bool shared = std::all_of(wish.ended.begin(), wish.ended.end(), [&](const Unit &unit) {
            return own.contains(unit.code) && own.value(unit.code) == own.value(first);
        });
        if (any && !shared) {
            return refusedChange(namesOf(wish.ended),
                                 QStringLiteral("có mục tiêu riêng khác nhau trong đợt %1; ghi cho giống nhau ở Thiết lập, "
                                                "hoặc bỏ mục tiêu riêng, rồi nhập")
                                     .arg(kept.campaign.name));
        }
        if (!any)
            continue;
        const Target target = own.value(first);
        for (const Unit &heir : wish.heirs)
            kept.campaign.unitTargets.insert(heir.code, target);
        ++kept.version;
        wish.targets.append(kept);
    }
    return {};
}

Outcome Desk::succeed(Succession wish)
{
    const RegistryStore store(*m_database);
    const Registry before = m_registry;
    std::sort(wish.ended.begin(), wish.ended.end(), [](const Unit &a, const Unit &b) { return a.id < b.id; });
    const Outcome done = m_database->write<void>([&]() -> Outcome {
        const auto registry = store.load();
        if (!registry)
            return tl::unexpected<Failure>(registry.error());
        if (*registry != before)
            return fail(FailureKind::ChangedElsewhere, codesOf(wish.ended));
        if (const Outcome allowed = guardSuccession(*registry, wish); !allowed)
            return allowed;
        if (const Outcome inherited = inheritTargets(wish); !inherited)
            return inherited;
        return writeSuccession(wish);
    });
    if (!done) {
        m_registry = before;
        return done;
    }
    for (const CampaignStore::Kept &kept : std::as_const(wish.targets)) {
        if (kept.id != m_campaignId)
            continue;
        m_campaign = kept.campaign;
        m_campaignVersion = kept.version;
        emit campaignChanged();
    }
    told({wish.lineage.day});
    emit registryChanged();
    return {};
}

Outcome Desk::writeSuccession(Succession &wish)
{
    const RegistryStore store(*m_database);
    const auto place = store.placeOf(wish.ended.first().id);
    const auto baseId = store.nextBaseId();
    const auto pastId = store.nextPastId();
    const auto lineageId = store.nextLineageId();
    const auto campaigns = CampaignStore(*m_database).all();
    const std::initializer_list<const Failure *> failures{
        place ? nullptr : &place.error(), baseId ? nullptr : &baseId.error(), pastId ? nullptr : &pastId.error(),
        lineageId ? nullptr : &lineageId.error(), campaigns ? nullptr : &campaigns.error()};
    for (const Failure *failure : failures) {
        if (failure)
            return tl::unexpected<Failure>(*failure);
    }
    wish.lineage.id = *lineageId;
    ContentDigest digest;
    for (const CampaignStore::Kept &kept : std::as_const(wish.targets))
        CampaignStore::feed(digest, kept.id, kept.version, campaignToJson(kept.campaign));
    QVector<RegistryStore::UnitPlace> places;
    for (const Unit &unit : wish.ended) {
        const auto own = store.placeOf(unit.id);
        if (!own)
            return tl::unexpected<Failure>(own.error());
        places.append(*own);
        RegistryStore::feed(digest, unit, own->version + 1, own->position);
    }
    for (const Unit &heir : wish.heirs)
        RegistryStore::feed(digest, heir, 1, place->position); // in the official order right after the first it succeeds
    for (qsizetype i = 0; i < wish.bases.size(); ++i)
        RegistryStore::feed(digest, *baseId + i, wish.bases.at(i));
    QVector<CodePast> pasts;
    for (const Unit &unit : wish.ended)
        pasts.append(CodePast{unit.code, unit.name, unit.validFrom, unit.validTo, codesOf(wish.heirs), wish.lineage.rule});
    for (qsizetype i = 0; i < pasts.size(); ++i)
        RegistryStore::feed(digest, *pastId + i, pasts.at(i));
    for (int part = 0; part < wish.lineage.parts.size(); ++part)
        RegistryStore::feed(digest, wish.lineage, wish.lineage.parts.at(part), part);
    QVector<QPair<qint64, CheckedEntries>> openings;
    for (const CampaignStore::Kept &kept : *campaigns) {
        const ReportStore reports(*m_database, kept.id);
        const auto total = broughtTotal(reports, wish.lineage);
        if (!total)
            return tl::unexpected<Failure>(total.error());
        if (!*total)
            continue;
        for (const auto &[heirId, share] : inherited(wish.lineage, **total)) {
            QVector<Base> bases;
            std::copy_if(wish.bases.begin(), wish.bases.end(), std::back_inserter(bases),
                         [id = heirId](const Base &base) { return base.unit == id; });
            const auto heir = std::find_if(wish.heirs.begin(), wish.heirs.end(),
                                           [id = heirId](const Unit &unit) { return unit.id == id; });
            const CheckedEntries entries =
                check({}, {openingOf(wish.lineage, heirId, share)}, contextOfNew(*heir, bases, kept.campaign, m_limits));
            reports.feed(digest, entries);
            openings.append({kept.id, entries});
        }
    }
    JournalEntry entry = entryNow(wish.lineage.kind == Lineage::Merge ? QStringLiteral("merge") : QStringLiteral("split"),
                                  wish.lineage.kind == Lineage::Merge ? wish.heirs.first().code : wish.ended.first().code);
    entry.day = wish.lineage.day.iso();
    entry.before = namesOf(wish.ended);
    entry.after = namesOf(wish.heirs);
    entry.reason = wish.lineage.rule;
    entry.digest = digest.result();
    const auto appended = appendEntry(std::move(entry));
    if (!appended)
        return tl::unexpected<Failure>(appended.error());
    Outcome written;
    for (qsizetype i = 0; i < wish.targets.size() && written; ++i) {
        const CampaignStore::Kept &kept = wish.targets.at(i);
        written = CampaignStore(*m_database).append(kept.id, kept.version, campaignToJson(kept.campaign), appended->number);
    }
    for (qsizetype i = 0; i < wish.ended.size() && written; ++i)
        written = store.append(wish.ended.at(i), places.at(i).version + 1, places.at(i).position, appended->number);
    for (qsizetype i = 0; i < wish.heirs.size() && written; ++i)
        written = store.append(wish.heirs.at(i), 1, place->position, appended->number);
    for (qsizetype i = 0; i < wish.bases.size() && written; ++i)
        written = store.append(*baseId + i, wish.bases.at(i), appended->number);
    for (qsizetype i = 0; i < pasts.size() && written; ++i)
        written = store.append(*pastId + i, pasts.at(i), appended->number);
    if (written)
        written = store.append(wish.lineage, appended->number);
    for (const auto &[campaign, entries] : openings) {
        if (written)
            written = ReportStore(*m_database, campaign).append(entries, appended->number);
    }
    if (!written)
        return written;
    auto registry = store.load();
    if (!registry)
        return tl::unexpected<Failure>(registry.error());
    m_registry = std::move(*registry);
    return {};
}

} // namespace dophu
