#include "core/documents/paperkinds.h"

#include "core/desk/desk.h"
#include "core/documents/closingreport.h"
#include "core/documents/officepaper.h"
#include "core/documents/reminderletter.h"
#include "core/documents/reportcorrections.h"
#include "core/documents/unitform.h"

#include <algorithm>

namespace dophu
{

namespace
{

template <class T> tl::unexpected<Failure> passOn(const Result<T> &result)
{
    return tl::unexpected<Failure>(result.error());
}

Office officeWith(const Desk &desk, const DailyReportFields &fields)
{
    Office office = desk.office();
    if (fields.signer) {
        office.signerAuthority = fields.signer->authority;
        office.signerTitle = fields.signer->title;
        office.signerName = fields.signer->name;
    }
    return office;
}

Campaign campaignWith(const Desk &desk, const DailyReportFields &fields)
{
    Campaign campaign = desk.campaign();
    if (fields.recipients)
        campaign.recipients = *fields.recipients;
    return campaign;
}

// Today's submission while that is ahead, tomorrow's cut-off otherwise.
Moment newDeadline(const Campaign &campaign, Day day, Moment now)
{
    const Moment submission = Moment::local(day, campaign.submission);
    return now < submission ? submission : Moment::local(day.plus(1), campaign.cutoff);
}

Result<ReminderFacts> reminderFactsOf(const Desk &desk, Day day, const PaperWish &wish)
{
    const auto figures = desk.consolidation(day);
    if (!figures)
        return passOn(figures);
    ReminderFacts facts;
    facts.campaign = campaignWith(desk, wish.fields);
    facts.office = officeWith(desk, wish.fields);
    facts.day = day;
    facts.answerBy = newDeadline(facts.campaign, day, desk.now());
    facts.due = figures->all.expected - figures->all.excused;
    facts.number = wish.fields.number;
    facts.symbol = letterSymbolOf(facts.office);
    facts.signedOn = wish.fields.signedOn.value_or(day);
    facts.urgency = wish.urgency;
    if (wish.unit.isEmpty()) {
        facts.units = unitsToRemind(*figures, wish.units);
        facts.silent = int(unitsToRemind(*figures).size());
        if (facts.units.isEmpty())
            return fail(FailureKind::BadInput, day.iso(), QStringLiteral("không có đơn vị nào chưa báo cáo để đôn đốc"));
        return facts;
    }
    const UnitFigures *unit = figures->unit(wish.unit);
    if (!unit)
        return fail(FailureKind::UnknownUnit, wish.unit);
    if (unit->status != UnitStatus::Missing && unit->status != UnitStatus::NotDue)
        return fail(FailureKind::BadInput, wish.unit, QStringLiteral("đơn vị đã báo cáo ngày này hoặc được miễn"));
    facts.units = {{unit->name, unit->installed, unit->carriedFrom}};
    facts.silent = 1;
    return facts;
}

Result<FormFacts> formFactsOf(const Desk &desk, Day day, const PaperWish &wish)
{
    const auto figures = desk.consolidation(day);
    if (!figures)
        return passOn(figures);
    FormFacts facts{desk.campaign(), desk.office(), day, {}, true};
    for (const UnitFigures &unit : figures->units) {
        const bool wanted = wish.unit.isEmpty() ? unit.status != UnitStatus::Excused : unit.code == wish.unit;
        if (wanted)
            facts.units.append(formUnitOf(unit, facts.campaign));
    }
    if (facts.units.isEmpty())
        return wish.unit.isEmpty() ? fail(FailureKind::UnitNotExpected, QString(), day.iso())
                                   : fail(FailureKind::UnknownUnit, wish.unit);
    return facts;
}

Result<ClosingFacts> closingFactsOf(const Desk &desk, Day day, const PaperWish &wish)
{
    ClosingFacts facts;
    facts.campaign = campaignWith(desk, wish.fields);
    facts.office = officeWith(desk, wish.fields);
    for (Day each = facts.campaign.firstDay; each <= day; each = each.plus(1)) {
        auto figures = desk.consolidation(each);
        if (!figures)
            return passOn(figures);
        facts.days.append({each, figures->all, figures->district.carriedForward});
        for (const UnitFigures &unit : figures->units) {
            if (unit.status == UnitStatus::Missing)
                ++facts.missed[unit.code];
        }
        if (each == day)
            facts.last = std::move(*figures);
    }
    const auto state = desk.dayState(day);
    if (!state)
        return passOn(state);
    facts.seal = state->closed ? state->seal : QString();
    facts.signedOn = wish.fields.signedOn.value_or(day);
    facts.number = wish.fields.number;
    facts.difficulties = wish.fields.difficulties;
    facts.proposals = wish.fields.proposals;
    facts.charts = wish.charts;
    return facts;
}

// The closing whose figures an earlier paper was made from: the one before the present closing, or the last one of a day
// that stands open again.
Result<JournalEntry> earlierClosing(const Desk &desk, Day day, const QString &seal)
{
    constexpr int everyAct = 100'000;
    const auto acts = desk.journal(everyAct, day.iso());
    const auto state = desk.dayState(day);
    if (!acts)
        return passOn(acts);
    if (!state)
        return passOn(state);
    int skip = state->closed ? 1 : 0;
    for (const JournalEntry &act : *acts) {
        if (act.act != QLatin1String("close"))
            continue;
        if (seal.isEmpty() ? skip-- == 0 : sealOf(act) == seal)
            return act;
    }
    return fail(FailureKind::BadInput, day.iso(),
                QStringLiteral("ngày này chưa có lần chốt nào trước đó, không có bản cũ để thay thế"));
}

// Why the day was opened again after that closing: the reason of every change that says none of its own.
Result<QString> reopeningReason(const Desk &desk, Day day, const JournalEntry &closing)
{
    constexpr int everyAct = 100'000;
    const auto acts = desk.journal(everyAct, day.iso());
    if (!acts)
        return passOn(acts);
    QString reason;
    for (const JournalEntry &act : *acts) { // newest first: the first opening after that closing stands
        if (act.act == QLatin1String("reopen") && act.number > closing.number)
            reason = act.reason;
    }
    return reason;
}

// Who changed the unit's figure last, and why.
Outcome explain(const Desk &desk, Day day, UnitId unit, const QString &otherwise, CorrectedUnit &line)
{
    const auto history = desk.historyOf(unit, day);
    if (!history)
        return tl::unexpected<Failure>(history.error());
    if (history->isEmpty())
        return {};
    const auto newest = std::max_element(history->begin(), history->end(),
                                         [](const Revision &a, const Revision &b) { return a.number < b.number; });
    line.reason = newest->report.reason.isEmpty() ? newest->report.note : newest->report.reason;
    if (line.reason.trimmed().isEmpty())
        line.reason = otherwise;
    line.who = newest->typedBy;
    return {};
}

Result<DailyReportFacts> correctionFactsOf(const Desk &desk, Day day, const PaperWish &wish)
{
    auto facts = dailyReportFacts(desk, day, wish.fields);
    if (!facts)
        return facts;
    const auto closing = earlierClosing(desk, day, wish.replacedSeal);
    if (!closing)
        return passOn(closing);
    const auto then = desk.consolidationAfter(day, closing->number, closing->at);
    if (!then)
        return passOn(then);
    const auto reopened = reopeningReason(desk, day, *closing);
    if (!reopened)
        return passOn(reopened);
    ReplacedReport replaced;
    replaced.number = wish.replaces;
    replaced.symbol = facts->office.symbol;
    replaced.signedOn = wish.replacedOn.value_or(day);
    replaced.before = then->district.carriedForward;
    for (corrections::ChangedUnit &changed : corrections::changedUnits(*then, facts->day)) {
        if (const Outcome told = explain(desk, day, changed.id, *reopened, changed.line); !told)
            return tl::unexpected<Failure>(told.error());
        replaced.units.append(changed.line);
    }
    facts->replaces = std::move(replaced);
    return facts;
}

// The stamp stands under the first letterhead, whoever composed it.
Result<Document> stamped(Result<Document> paper, const QString &urgency)
{
    if (paper && !paper->blocks.isEmpty()) {
        if (auto *head = std::get_if<Letterhead>(&paper->blocks.first()))
            head->urgency = urgency;
    }
    return paper;
}

template <class F, class C> Result<Document> drafted(const Result<F> &facts, C draft)
{
    if (!facts)
        return passOn(facts);
    return draft(*facts);
}

Result<Document> draftPaper(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish)
{
    if (kind != PaperKind::Letter && !desk.campaign().includes(day))
        return fail(FailureKind::DayOutsideCampaign, day.iso());
    switch (kind) {
    case PaperKind::Daily:
        return drafted(dailyReportFacts(desk, day, wish.fields), draftDailyReport);
    case PaperKind::Reminder:
        return drafted(reminderFactsOf(desk, day, wish), draftReminder);
    case PaperKind::Form:
        return drafted(formFactsOf(desk, day, wish), draftForm);
    case PaperKind::Closing:
        return drafted(closingFactsOf(desk, day, wish), draftClosingReport);
    case PaperKind::Correction:
        return stamped(drafted(correctionFactsOf(desk, day, wish), draftDailyReport), wish.urgency);
    case PaperKind::Letter:
        if (!wish.letter)
            return fail(FailureKind::BadInput, QStringLiteral("công văn"), QStringLiteral("chưa có nội dung"));
        return composeLetter(*wish.letter);
    }
    Q_UNREACHABLE();
}

// Those of the day that are kept, and those that only this wish knows.
Result<PaperEdits> editsFor(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish)
{
    auto edits = desk.paperEdits(paperEditsOf(kind, day, wish.unit));
    if (!edits)
        return passOn(edits);
    for (const PaperEdit &own : editsOf(wish.fields.own)) {
        edits->erase(std::remove_if(edits->begin(), edits->end(), [&](const PaperEdit &e) { return e.key == own.key; }),
                     edits->end());
        edits->append(own);
    }
    return edits;
}

// A free letter is its writer's words; only what it spells in two ways is brought to the office's one.
Document agreed(Document letter, TonePlace tones)
{
    const QStringList texts = withTonesAgreed(tones, textsOf(letter));
    qsizetype next = 0;
    eachText(letter, [&](QString &text) { text = texts.at(next++); });
    return letter;
}

} // namespace

const QStringList &paperKindNames()
{
    static const QStringList names{QStringLiteral("daily"),   QStringLiteral("reminder"),   QStringLiteral("form"),
                                   QStringLiteral("closing"), QStringLiteral("correction"), QStringLiteral("letter")};
    return names;
}

const QStringList &paperKindWords()
{
    static const QStringList words{QStringLiteral("Báo cáo ngày"),     QStringLiteral("Công văn đôn đốc"),
                                   QStringLiteral("Biểu mẫu"),         QStringLiteral("Báo cáo tổng kết"),
                                   QStringLiteral("Báo cáo thay thế"), QStringLiteral("Công văn")};
    return words;
}

std::optional<PaperKind> paperKindOf(const QString &name)
{
    const qsizetype at = paperKindNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(PaperKind(at));
}

PaperEditsOf paperEditsOf(PaperKind kind, Day day, const QString &unit)
{
    // A report that replaces one says what that one said, so it keeps the same sentences.
    const PaperKind kept = kind == PaperKind::Correction ? PaperKind::Daily : kind;
    return {paperKindNames().at(int(kept)), day, unit};
}

Result<QVector<PaperSentence>> paperSentences(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish)
{
    const auto draft = draftPaper(desk, kind, day, wish);
    if (!draft)
        return passOn(draft);
    const auto edits = editsFor(desk, kind, day, wish);
    if (!edits)
        return passOn(edits);
    return sentencesOf(*draft, *edits);
}

Result<Document> composePaper(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish)
{
    auto draft = draftPaper(desk, kind, day, wish);
    if (!draft)
        return draft;
    const TonePlace tones = desk.office().templates.tones;
    if (kind == PaperKind::Letter)
        return agreed(std::move(*draft), tones);
    const auto edits = editsFor(desk, kind, day, wish);
    if (!edits)
        return passOn(edits);
    return finishedPaper(std::move(*draft), *edits, tones);
}

Result<QVector<QPair<QString, Document>>> composeBatch(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish)
{
    const auto figures = desk.consolidation(day);
    if (!figures)
        return passOn(figures);
    QVector<QPair<QString, Document>> papers;
    for (const UnitFigures &unit : figures->units) {
        const bool silent = unit.status == UnitStatus::Missing || unit.status == UnitStatus::NotDue;
        if (kind == PaperKind::Reminder ? !silent : unit.status == UnitStatus::Excused)
            continue;
        if (kind == PaperKind::Reminder && !wish.units.isEmpty() && !wish.units.contains(unit.code))
            continue;
        PaperWish own = wish;
        own.unit = unit.code;
        auto paper = composePaper(desk, kind, day, own);
        if (!paper)
            return passOn(paper);
        papers.append({unit.name, std::move(*paper)});
    }
    return papers;
}

} // namespace dophu
