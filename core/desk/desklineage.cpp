// Merges and splits. A merge or split is one entry: the old units end, the new ones begin with their bases, and
// each takes over the last total as a report of the day before, so that carrying, charts and checks need no exception.
#include "core/desk/asof.h"
#include "core/desk/desk.h"
#include "core/desk/refusedchange.h"
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

const Day beginning = Day::fromJulian(1);

QString namesOf(const QVector<Unit> &units)
{
    QStringList names;
    for (const Unit &unit : units)
        names.append(unit.name);
    return names.join(QStringLiteral(", "));
}

QString codesOf(const QVector<Unit> &units)
{
    QStringList codes;
    for (const Unit &unit : units)
        codes.append(unit.code);
    return codes.join(QStringLiteral(", "));
}

Result<std::optional<Count>> lastTotal(const ReportStore &reports, UnitId unit, Day before)
{
    const auto standings = reports.standingsOf(unit, beginning, before.plus(-1));
    if (!standings)
        return tl::unexpected<Failure>(standings.error());
    return standings->isEmpty() ? std::optional<Count>() : standings->last().counted;
}

// The sum of what counted for the ended units the day before; empty when nothing did.
Result<std::optional<Count>> broughtTotal(const ReportStore &reports, const Lineage &lineage)
{
    std::optional<Count> total;
    QSet<qint64> seen;
    for (const LineagePart &part : lineage.parts) {
        if (seen.contains(part.from.value()))
            continue;
        seen.insert(part.from.value());
        const auto last = lastTotal(reports, part.from, lineage.day);
        if (!last)
            return tl::unexpected<Failure>(last.error());
        if (*last) {
            total = Count::from(total.value_or(Count()).value() + (*last)->value());
            if (!total)
                return refusedChange(QString(), QStringLiteral("tổng luỹ kế quá lớn"));
        }
    }
    return total;
}

ReportDraft openingOf(const Lineage &lineage, UnitId heir, std::optional<Count> total)
{
    ReportDraft draft;
    draft.unit = heir;
    draft.day = lineage.day.plus(-1);
    draft.said = total ? Said::Value : Said::Withdrawn;
    draft.installed = total;
    draft.note = lineage.kind == Lineage::Merge ? QStringLiteral("Số của các đơn vị nhập thành")
                                                : QStringLiteral("Phần được chia khi tách");
    draft.reason = lineage.rule;
    draft.expected = ReportDraft::whatever;
    return draft;
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

// A merge or split ready to be written, with everything checked but the days.
struct Desk::Succession
{
    Lineage lineage;
    QVector<Unit> ended; // with their last day
    QVector<Unit> heirs; // with ids
    QVector<Base> bases; // of the heirs
    QVector<CampaignStore::Kept> targets; // campaigns in which the heirs have a target of their own, with it
};

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
        const bool any = std::any_of(wish.ended.begin(), wish.ended.end(),
                                     [&own](const Unit &unit) { return own.contains(unit.code); });
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

Outcome Desk::merge(const MergeWish &given)
{
    const RegistryStore store(*m_database);
    Succession wish;
    wish.lineage = Lineage{0, Lineage::Merge, given.day, given.rule.simplified(), {}};
    if (wish.lineage.rule.isEmpty())
        return fail(FailureKind::ReasonMissing, given.heir.name);
    const auto id = store.nextUnitId();
    if (!id)
        return tl::unexpected<Failure>(id.error());
    QSet<qint64> seen;
    for (const UnitId unitId : given.from) {
        const Unit *unit = m_registry.byId(unitId);
        if (!unit)
            return fail(FailureKind::UnknownUnit, QString::number(unitId.value()));
        if (seen.contains(unitId.value()))
            return refusedChange(unit->name, QStringLiteral("được chọn hai lần"));
        seen.insert(unitId.value());
        wish.ended.append(*unit);
        wish.ended.last().validTo = given.day.plus(-1);
    }
    if (wish.ended.size() < 2)
        return refusedChange(given.heir.name, QStringLiteral("cần ít nhất hai đơn vị để nhập"));
    Unit heir = given.heir;
    heir.id = UnitId(*id);
    heir.group = wish.ended.first().group;
    heir.stream = wish.ended.first().stream;
    heir.parent = wish.ended.first().parent;
    heir.validFrom = given.day;
    heir.validTo.reset();
    if (heir.shortName.isEmpty())
        heir.shortName = heir.name;
    for (const Unit &unit : wish.ended) {
        if (unit.stream != heir.stream || unit.group != heir.group)
            return refusedChange(unit.name, QStringLiteral("khác nhóm hoặc khác luồng với %1").arg(wish.ended.first().name));
        if (unit.name != heir.name && !heir.formerNames.contains(unit.name))
            heir.formerNames.append(unit.name);
    }
    wish.heirs = {heir};
    if (const Outcome summed = sumBases(wish); !summed)
        return summed;
    const ReportStore reports(*m_database, m_campaignId);
    const Stream *stream = m_campaign.stream(heir.stream);
    for (const Unit &unit : wish.ended) {
        const auto last = lastTotal(reports, unit.id, given.day);
        if (!last)
            return tl::unexpected<Failure>(last.error());
        const Base *base = stream ? m_registry.baseOn(unit.id, stream->baseKind, given.day) : nullptr;
        wish.lineage.parts.append(LineagePart{unit.id, heir.id, base ? base->value : Count(), *last});
    }
    return succeed(std::move(wish));
}

// The heir's bases: at every day on which one of the old bases would have begun, the sum of them all.
Outcome Desk::sumBases(Succession &wish) const
{
    const Unit &heir = wish.heirs.first();
    QStringList kinds;
    for (const Unit &unit : wish.ended) {
        for (const Base &base : m_registry.basesOf(unit.id)) {
            if (!kinds.contains(base.kind))
                kinds.append(base.kind);
        }
    }
    for (const QString &kind : kinds) {
        QVector<Day> days{wish.lineage.day};
        for (const Unit &unit : wish.ended) {
            for (const Base &base : m_registry.basesOf(unit.id)) {
                if (base.kind == kind && base.validFrom > wish.lineage.day && !days.contains(base.validFrom))
                    days.append(base.validFrom);
            }
        }
        std::sort(days.begin(), days.end());
        for (const Day day : days) {
            Base sum{heir.id, kind, Count(), day, QStringLiteral("cộng của ") + namesOf(wish.ended), false};
            int known = 0;
            for (const Unit &unit : wish.ended) {
                const Base *base = m_registry.baseOn(unit.id, kind, day);
                if (!base || base->value.value() == 0)
                    continue;
                ++known;
                sum.value = Count::from(sum.value.value() + base->value.value()).value_or(*Count::from(Count::largest));
                sum.estimate = sum.estimate || base->estimate;
            }
            if (known == wish.ended.size())
                wish.bases.append(sum);
            else if (known > 0 && kind != populationKind)
                return refusedChange(
                    heir.name,
                    QStringLiteral("có đơn vị chưa có mẫu số ngày %1; thêm mốc trước khi nhập").arg(dayWords(day)));
        }
    }
    return {};
}

Outcome Desk::split(const SplitWish &given)
{
    const RegistryStore store(*m_database);
    Succession wish;
    wish.lineage = Lineage{0, Lineage::Split, given.day, given.rule.simplified(), {}};
    const Unit *unit = m_registry.byId(given.from);
    if (!unit)
        return fail(FailureKind::UnknownUnit, QString::number(given.from.value()));
    if (wish.lineage.rule.isEmpty())
        return fail(FailureKind::ReasonMissing, unit->name);
    if (given.heirs.size() < 2)
        return refusedChange(unit->name, QStringLiteral("tách thì có ít nhất hai đơn vị mới"));
    const auto id = store.nextUnitId();
    if (!id)
        return tl::unexpected<Failure>(id.error());
    const auto last = lastTotal(ReportStore(*m_database, m_campaignId), unit->id, given.day);
    if (!last)
        return tl::unexpected<Failure>(last.error());
    wish.ended = {*unit};
    wish.ended.first().validTo = given.day.plus(-1);
    qint64 bases = 0;
    qint64 counted = 0;
    for (qsizetype i = 0; i < given.heirs.size(); ++i) {
        Unit heir = given.heirs.at(i).unit;
        heir.id = UnitId(*id + i);
        heir.group = unit->group;
        heir.stream = unit->stream;
        heir.parent = unit->parent;
        heir.validFrom = given.day;
        heir.validTo.reset();
        if (heir.shortName.isEmpty())
            heir.shortName = heir.name;
        wish.heirs.append(heir);
        bases += given.heirs.at(i).base.value();
        counted += given.heirs.at(i).counted.value();
        wish.lineage.parts.append(LineagePart{unit->id, heir.id, given.heirs.at(i).base,
                                              *last ? std::optional<Count>(given.heirs.at(i).counted) : std::nullopt});
    }
    if (const qint64 whole = last->value_or(Count()).value(); counted != whole)
        return refusedChange(unit->name, QStringLiteral("phần luỹ kế cộng lại là %1, phải bằng %2").arg(counted).arg(whole));
    if (const Outcome shared = shareBases(wish, bases); !shared)
        return shared;
    return succeed(std::move(wish));
}

Outcome Desk::shareBases(Succession &wish, qint64 givenSum) const
{
    const Unit &unit = wish.ended.first();
    const Stream *stream = m_campaign.stream(unit.stream);
    const QString kind = stream ? stream->baseKind : QString();
    const Base *whole = m_registry.baseOn(unit.id, kind, wish.lineage.day);
    if (const qint64 must = whole ? whole->value.value() : 0; givenSum != must)
        return refusedChange(unit.name, QStringLiteral("phần mẫu số cộng lại là %1, phải bằng %2").arg(givenSum).arg(must));
    QVector<Count> weights;
    for (const LineagePart &part : wish.lineage.parts) {
        if (whole && whole->value.value() > 0 && part.base.value() == 0)
            return refusedChange(unit.name, QStringLiteral("mỗi đơn vị mới cần mẫu số lớn hơn 0"));
        weights.append(part.base);
    }
    QStringList kinds;
    for (const Base &base : m_registry.basesOf(unit.id)) {
        if (base.validFrom > wish.lineage.day)
            return refusedChange(unit.name,
                                 QStringLiteral("đã có mốc mẫu số từ %1, sau ngày tách").arg(dayWords(base.validFrom)));
        if (!kinds.contains(base.kind))
            kinds.append(base.kind);
    }
    for (const QString &each : kinds) {
        const Base *base = m_registry.baseOn(unit.id, each, wish.lineage.day);
        if (!base)
            continue;
        const QVector<Count> shares = each == kind ? weights : sharedOut(base->value, weights);
        for (qsizetype i = 0; i < shares.size(); ++i) {
            wish.bases.append(Base{wish.heirs.at(i).id, each, shares.at(i), wish.lineage.day,
                                   QStringLiteral("chia từ ") + unit.name, each != kind || base->estimate});
        }
    }
    return {};
}

// Late or corrected reports of units that have ended reach their heirs, so that nothing is lost between the two.
Outcome Desk::settleHeirs(const QVector<UnitId> &changed)
{
    return settleHeirsIn(m_campaignId, m_campaign, changed);
}

Outcome Desk::settleHeirsIn(qint64 campaignId, const Campaign &campaign, const QVector<UnitId> &changed)
{
    if (m_registry.lineages().isEmpty())
        return {};
    QSet<qint64> touched;
    for (const UnitId unit : changed)
        touched.insert(unit.value());
    const ReportStore reports(*m_database, campaignId);
    for (const Lineage &lineage : m_registry.lineages()) { // oldest first: an heir may have heirs
        const bool concerned = std::any_of(lineage.parts.begin(), lineage.parts.end(),
                                           [&](const LineagePart &part) { return touched.contains(part.from.value()); });
        if (!concerned)
            continue;
        const auto total = broughtTotal(reports, lineage);
        if (!total)
            return tl::unexpected<Failure>(total.error());
        for (const auto &[heirId, share] : inherited(lineage, total->value_or(Count()))) {
            const auto line = reports.lineOf(heirId);
            if (!line)
                return tl::unexpected<Failure>(line.error());
            const std::optional<Count> due = *total ? std::optional<Count>(share) : std::nullopt;
            std::optional<Count> stands;
            for (const DayReport &report : *line) {
                if (report.day == lineage.day.plus(-1))
                    stands = report.installed;
            }
            if (due == stands)
                continue;
            const CheckedEntries entries =
                check(*line, {openingOf(lineage, heirId, due)}, lineContextOf(campaign, m_registry, m_limits, heirId));
            ContentDigest digest;
            reports.feed(digest, entries);
            JournalEntry entry = entryNow(QStringLiteral("inherit"), m_registry.byId(heirId)->code);
            entry.day = lineage.day.plus(-1).iso();
            entry.before = stands ? QString::number(stands->value()) : QString();
            entry.after = due ? QString::number(due->value()) : QString();
            entry.reason = lineage.rule;
            entry.digest = digest.result();
            const auto appended = appendEntry(std::move(entry));
            if (!appended)
                return tl::unexpected<Failure>(appended.error());
            if (const Outcome written = reports.append(entries, appended->number); !written)
                return written;
            touched.insert(heirId.value());
        }
    }
    return {};
}

} // namespace dophu
