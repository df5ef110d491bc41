// Desk (bàn làm việc): one person at one PC working on one campaign. It walks every number down the same path,
// draft → checks → revision → standing, whether it was typed, pasted or loaded from a file, and tells who listens what
// changed. It decides no words and opens no window. Other desks on the same database appear through refresh().
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/checks/checkedentry.h"
#include "core/coverage/changeexplained.h"
#include "core/coverage/footnotes.h"
#include "core/coverage/pace.h"
#include "core/desk/office.h"
#include "core/desk/paperedits.h"
#include "core/desk/unitchanges.h"
#include "core/desk/users.h"
#include "core/domain/backupplan.h"
#include "core/domain/chase.h"
#include "core/domain/evidence.h"
#include "core/domain/issuedpaper.h"
#include "core/intake/registryplan.h"
#include "core/journal/journal.h"
#include "core/journal/stepstack.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <memory>

namespace dophu
{

struct AcceptanceAct;
class AsOf;
class ContentDigest;
class Database;
class IntakeKnowledge;
struct IntakePreview;
struct IntakeSource;
struct LearnedColumn;
struct LearnedName;

struct Clerk
{
    QString name;
    QString role;
    QString desk;                     // the PC's name
    std::optional<bool> reopens = {}; // what the office's list of users says; empty: it lists nobody
    bool operator==(const Clerk &) const = default;

    // ui.md §16: reopening a closed day is the head's, or whom the settings name. An office that names nobody has nobody to
    // ask.
    bool mayReopen() const { return reopens.value_or(true); }
};

struct DayState
{
    Day day;
    bool closed = false;
    Moment closedAt;
    QString closedBy;
    QString seal;      // empty while open
    Moment reopenedAt; // of a day that is open again; invalid for one that never was closed
    bool operator==(const DayState &) const = default;
};

struct CampaignChoice
{
    qint64 id = 0;
    QString name;
    QString shortName;
    Day firstDay;
    Day lastDay;
    bool operator==(const CampaignChoice &) const = default;
};

// What closing found unresolved, and what would be decided by default.
struct ClosingCheck
{
    QVector<UnitFigures> errors;
    QVector<UnitFigures> warnings;
    QVector<UnitFigures> missing; // carried forward unless decided otherwise
    bool ready() const { return errors.isEmpty() && warnings.isEmpty(); }
};
ClosingCheck closingCheckOf(const Consolidation &live);

struct AttachedEvidence
{
    Evidence evidence;
    bool known = false;                // this unit and day had the same file: nothing was written
    std::optional<Evidence> elsewhere; // the same file speaks for another unit or day, too
};

// Placeholders of the reminder's text, filled in when it is copied.
inline const QString reminderUnits = QStringLiteral("{đơn vị}");
inline const QString reminderDay = QStringLiteral("{ngày}");
inline const QString reminderDeadline = QStringLiteral("{hạn mới}");

// The change between two days, and which reading of the earlier one it starts from.
enum class LookedAt
{
    Closed,     // the frozen figures
    Submission, // what was known when our own report was due
    Now         // what is known now: nothing had been typed by then
};
struct DayChange
{
    LookedAt how = LookedAt::Now;
    ChangeExplained explained;
    bool operator==(const DayChange &) const = default;
};

// One saving of the office's settings.
struct OfficeVersion
{
    int version = 0;
    Office office;
    QString by;
    Moment at;
    qint64 journal = 0;
    bool operator==(const OfficeVersion &) const = default;
};

class Desk : public QObject
{
    Q_OBJECT

public:
    // database must hold a campaign (else NoCampaign). clock outlives the desk.
    static Result<std::unique_ptr<Desk>> open(std::unique_ptr<Database> database, const Clock &clock, Clerk clerk);
    // The same without the registry, for a window that is on the screen before the day is read: until readRegistry()
    // registry() is empty and no day may be asked for.
    static Result<std::unique_ptr<Desk>> openQuickly(std::unique_ptr<Database> database, const Clock &clock, Clerk clerk);
    Outcome readRegistry(); // nothing to do when it is there
    ~Desk() override;

    const Campaign &campaign() const { return m_campaign; }
    const Registry &registry() const { return m_registry; }
    const Office &office() const { return m_office; }
    const Clerk &clerk() const { return m_clerk; }
    const Limits &limits() const { return m_limits; }
    const QVector<OfficeUser> &users() const { return m_users; }
    qint64 campaignId() const { return m_campaignId; }
    // Every campaign of the store, oldest first.
    Result<QVector<CampaignChoice>> campaigns() const;
    Moment now() const { return m_clock.now(); }
    // The latest hour the journal knows, while this PC's clock stands a minute or more before it (R6).
    std::optional<Moment> clockBehind() const;
    QString location() const; // file path or server, for the status bar

    // The figures that count for the day: the frozen ones once it is closed.
    Result<Consolidation> consolidation(Day day) const;
    // What a closed day would be if reopened now; equals consolidation() while open.
    Result<Consolidation> liveConsolidation(Day day) const;
    Result<Pace> pace(Day day) const;
    // Why the figures of `to` differ from those of `from` (R11). DayOutsideCampaign unless both are campaign days.
    Result<DayChange> changeBetween(Day from, Day to) const;
    // The newest journal entry by that hour of the clock, 0 when there was none; from now on, the newest of all. An hour
    // that came twice because a clock was set back means its second time.
    Result<qint64> entryAt(Moment at) const;
    // "What did we know at 14:30?" NoCampaign before the founding.
    Result<Consolidation> consolidationAsOf(Day day, Moment at) const;
    // Right after one entry of the journal; clock decides whether missing units were due.
    Result<Consolidation> consolidationAfter(Day day, qint64 entry, Moment clock) const;
    Result<Pace> paceAfter(Day day, qint64 entry, Moment clock) const;
    // District totals of the campaign days from `from` to `to`, oldest first.
    Result<QVector<DayTotal>> totals(Day from, Day to) const;
    Result<DayState> dayState(Day day) const;
    // A unit's standings between two days, oldest first; days without a report are absent.
    Result<QVector<Standing>> line(UnitId unit, Day from, Day to) const;
    Result<QVector<Revision>> historyOf(UnitId unit, Day day) const;
    // The last revision of each of these units for the day, by unit; who never spoke is absent.
    Result<QHash<qint64, Revision>> latestOf(const QVector<UnitId> &units, Day day) const;
    Result<ClosingCheck> closingCheck(Day day) const;
    // Newest first, at most `most`; an ISO day limits to acts about that day.
    Result<QVector<JournalEntry>> journal(int most, const QString &day = {}) const;
    // The same in pieces, for long journals: at most `most` of the entries below a number that the query means.
    Result<QVector<JournalEntry>> journalBefore(qint64 number, const JournalQuery &query, int most) const;
    Result<JournalEntry> journalEntry(qint64 number) const; // number 0 when there is none
    Result<QStringList> journalPersons() const;
    Result<qint64> journalLength() const;
    Result<ChainVerdict> verify() const;
    // This clerk's acts at this desk on the day's sheet after the entry `newest`, oldest first: what a StepStack takes.
    Result<QVector<StepRecord>> stepsAfter(qint64 newest, Day day) const;
    // What the act of that entry changed, by unit; of an import of several days, what it changed on each of them.
    Result<QVector<StepChange>> changesOf(qint64 journal) const;
    // The units whose findings the act of that entry accepted or took back; empty for every other act.
    Result<QVector<UnitId>> acceptedIn(qint64 journal) const;
    // What would stand, findings included, for the drafts' units and days; nothing is stored.
    Result<QVector<Standing>> tryOut(const QVector<ReportDraft> &drafts) const;
    // The clerk's own words for the notes under one summary table of the day; group as in footnotes().
    Result<QVector<FootnoteEdit>> footnoteEdits(Day day, const QString &group) const;
    // Units whose first report for an earlier, closed day arrived after that closing (báo bù, R10).
    Result<QVector<Standing>> lateForEarlierDays(Day day) const;

    // Whom the office went after about the day, ordered by unit, then as it was done.
    Result<QVector<ChaseNote>> chasesOn(Day day) const;
    Result<QVector<ChaseNote>> chasesOf(UnitId unit, Day from, Day to) const; // newest day first
    Result<QVector<Evidence>> evidenceOf(UnitId unit, Day day) const;
    // Fails with EvidenceChanged when the stored bytes no longer have the hash they came with.
    Result<QByteArray> evidenceContent(const Evidence &evidence) const;
    // The office's own reminder text; empty while it has written none.
    Result<QString> reminderTemplate() const;

    // Every saving of the office's letterhead, signers and templates, newest first; none before the first.
    Result<QVector<OfficeVersion>> officeVersions() const;
    // The sentences that a clerk wrote otherwise on that paper.
    Result<PaperEdits> paperEdits(const PaperEditsOf &paper) const;

    // What reading for that day needs to know, on its own: recognising may run beside the window.
    Result<std::shared_ptr<const IntakeKnowledge>> intakeKnowledge(Day day) const;
    // Works out what the lines are beside what stands now; after reading and after each answer.
    Outcome settleIntake(IntakePreview &preview) const;
    Result<QVector<LearnedName>> learnedNames() const;
    Result<QVector<LearnedColumn>> learnedColumns() const;
    // The files and texts that the import of that entry was made from.
    Result<QVector<IntakeSource>> intakeSourcesOf(qint64 journal) const;

    // The register of this campaign's issued papers, newest first, and the bytes a paper left as.
    Result<QVector<IssuedPaper>> issuedPapers() const;
    Result<QByteArray> issuedBytes(const IssuedPaper &paper, const QString &suffix) const;
    Result<int> nextPaperNumber(int year) const;

    // Notes in the journal that the clerk sat down at this desk.
    Outcome signIn();
    // Checks and stores one report. Returns what now stands.
    Result<Standing> enter(const ReportDraft &draft);
    // All or nothing, one journal entry; `act` names it ("paste", "import").
    Outcome enterAll(const QVector<ReportDraft> &drafts, const QString &act, const QString &subject);
    // The counter-entry that turns the act of entry `turned` back (R12); kind: Undone or Redone. drafts may be empty when
    // every cell of it keeps what somebody else wrote. What had been accepted of a number that comes back is accepted again.
    // Of an entry that accepted a finding (acceptedIn) the acceptance is taken back, or given again; drafts are empty.
    // Entries that are one step (confirmIntake) are turned together, all or nothing; drafts are then of all their days, and
    // a base that came with them goes, or comes again.
    Outcome turnBack(const QVector<ReportDraft> &drafts, StepKind kind, qint64 turned, Day day, const QString &subject);
    // Writes every ticked line of a settled preview, with its originals as evidence and what it teaches, or nothing at all:
    // one entry for each day, which is one as a rule, and for each base, all of them one undo step. ChangedElsewhere when
    // another desk has written one of the cells since. Returns how many reports were written.
    Result<int> confirmIntake(const IntakePreview &preview);
    // Invalid unit, empty meaning: forget it. The keys are worked out from what is written.
    Outcome learn(const LearnedName &name);
    Outcome learn(const LearnedColumn &column);
    // Accepts one open finding of what stands for that unit and day. A reason is required.
    Outcome accept(UnitId unit, Day day, FindingCode code, const QString &reason);
    Outcome acceptAll(Day day, const QString &reason);
    // Several findings with one reason, all or nothing.
    Outcome acceptFindings(Day day, const QVector<QPair<UnitId, FindingCode>> &findings, const QString &reason);
    // Freezes the day (R10). decisions: how each missing unit is counted; they and the closing are one transaction, so
    // that neither stands without the other. Fails with Unresolved while errors or warnings are open.
    Result<DayState> close(Day day, const QVector<ReportDraft> &decisions = {});
    // Fails with NotAllowed for a role without the right.
    Outcome reopen(Day day, const QString &reason);
    // One reminder for each unit, one journal entry.
    Outcome noteReminder(Day day, QVector<UnitId> units, Channel channel);
    Outcome noteCall(const Chase &call);
    // The name as it came, with or without a folder. Fails with TooLarge, EmptyFile.
    Result<AttachedEvidence> attachEvidence(UnitId unit, Day day, const QString &name, const QByteArray &bytes);
    Outcome saveReminderTemplate(const QString &text); // empty: back to the standard one
    // A base from its first day on (R3); earlier days stay as they were.
    Outcome setBase(const Base &base);
    Outcome saveUnit(const Unit &unit); // by id; a new unit when the id is invalid. Its lines are judged anew
    // A new version. BadInput: a template that cannot be printed; another desk saved since this one read.
    Outcome saveOffice(const Office &office);
    Outcome savePaperEdits(const PaperEditsOf &paper, const PaperEdits &edits); // journaled; what was issued stays
    Outcome saveCampaign(const Campaign &campaign); // judges its lines anew, as saveLimits() does
    // Words, not figures: allowed on a closed day too, and journaled.
    Outcome saveFootnotes(Day day, const QString &group, const QVector<FootnoteEdit> &edits);
    // A new campaign beside the others, which this desk then works on; the others keep theirs.
    Outcome createCampaign(const Campaign &campaign);
    Outcome switchCampaign(qint64 id);
    // Every stored line is judged anew in the same transaction, so that lines always read as the present limits judge them
    // and verifying may rely on it. What closed days froze stays as it was closed.
    Outcome saveLimits(const Limits &limits);
    // Refuses a list in which nobody may reopen a closed day, and two of one name.
    Outcome saveUsers(const QVector<OfficeUser> &users);
    // From now on this person works at this desk; noted in the journal.
    Outcome signIn(const QString &name);
    // Miễn from a day to a day. Refuses an overlap with another excuse of the unit and an empty reason.
    Outcome excuse(UnitId unit, Day first, std::optional<Day> last, const QString &reason);
    // The last excused day moves to `last`; a day before its first takes the whole excuse back.
    Outcome endExcuse(qint64 excuse, Day last);
    // Nhập, tách: BadInput says which unit stands in the way and why; nothing is written then. A target of their own that
    // the old units share goes over to the new ones; where they differ it is refused.
    Outcome merge(const MergeWish &wish);
    Outcome split(const SplitWish &wish);
    // What a dry run of these files would change now, and the change itself: all or nothing, one journal entry.
    RegistryPlan planRegistry(const QVector<RegistryFile> &files) const;
    Outcome importRegistry(const QVector<RegistryFile> &files);
    Outcome backup(const QString &path);
    // A copy in the folder, once a day; the oldest beyond `plan.keep` are removed. Empty when today's is there already.
    Result<QString> backUpDaily(const BackupPlan &plan);
    // Keeps a finished paper under its number, all or nothing; version and office's version are decided here. files: one
    // for each of paper.files. BadInput: the number is given already this year; DayNotClosed: the day behind its seal was
    // reopened.
    Result<IssuedPaper> issue(IssuedPaper paper, const QVector<QByteArray> &files);
    // Reads what other desks changed; emits as needed.
    Outcome refresh();

signals:
    void dayChanged(dophu::Day day); // that day and, through carrying, every later one
    void registryChanged();
    void campaignChanged();
    void saved(dophu::Moment at);
    void chased(dophu::Day day); // somebody was reminded or called
    void evidenceAttached(dophu::UnitId unit, dophu::Day day);

private:
    Desk(std::unique_ptr<Database> database, const Clock &clock, Clerk clerk);
    Outcome load();
    Outcome loadCampaign();
    Result<DayInputs> liveInputs(Day day) const;
    Result<DayInputs> lookedAt(Day day, const AsOf &known, qint64 entry, LookedAt &how) const;
    JournalEntry entryNow(const QString &act, const QString &subject) const;
    Result<JournalEntry> appendEntry(JournalEntry entry);
    Outcome noticeClock(Moment at);
    Outcome guard(const ReportDraft &draft, const DayReport *present, QHash<qint64, bool> &closed) const;
    Result<QVector<CheckedEntries>> checked(const QVector<ReportDraft> &drafts) const;
    // Inside a transaction. The entry comes without its digest.
    Outcome acceptOne(UnitId unit, Day day, FindingCode code, const QString &reason);
    Outcome writeAcceptances(QVector<AcceptanceAct> acts, JournalEntry entry, StepKind kind, qint64 turned);
    Outcome turnAcceptances(QVector<AcceptanceAct> acts, JournalEntry entry, StepKind kind, qint64 turned);
    Result<AcceptanceAct> turnedAcceptance(AcceptanceAct act) const;
    Result<QVector<AcceptanceAct>> acceptancesComingBack(const QVector<CheckedEntries> &entries, qint64 turned,
                                                         Day day) const;
    Outcome rejudgeAccepted(const CheckedEntries &entries, const QVector<AcceptanceAct> &acts, qint64 journal);
    LineContext contextOf(UnitId unit) const;
    struct SheetAct
    {
        QString act;
        QString subject;
        StepKind kind = StepKind::Done;
        qint64 turned = 0;
        std::optional<Day> day; // of an act without drafts
        // What else the entry vouches for, fed and written after its reports.
        std::function<void(ContentDigest &)> feed = {};
        std::function<Outcome(qint64 journal)> append = {};
    };
    struct Written
    {
        qint64 journalBefore = 0;
        qint64 journalNow = 0;
        bool accepted = false; // findings were accepted along with it, of which the entries know nothing
        QVector<CheckedEntries> entries;
    };
    Result<Written> storeAll(const QVector<ReportDraft> &drafts, const SheetAct &act);
    Outcome writeAll(const QVector<ReportDraft> &drafts, const SheetAct &act);
    Outcome guardBase(const Base &base) const;
    Outcome writeBase(const Base &base); // inside a transaction
    // Likewise, whatever stands; with a day in the act as a step of its sheet. Returns the entry's number.
    Result<qint64> storeBase(const Base &base, const SheetAct &act);
    Outcome turnStep(const QVector<ReportDraft> &drafts, StepKind kind, qint64 turned, Day day, const QString &subject);
    Result<std::optional<Base>> turnedBase(qint64 journal, qint64 turned, StepKind kind) const;
    // first: the entry that it is one step with, 0 when it is itself the first.
    Result<Written> storeIntake(const IntakePreview &preview, Day day, bool main, qint64 first);
    Result<qint64> storeIntakeBases(const IntakePreview &preview);
    Result<QVector<Written>> storeIntake(const IntakePreview &preview);
    void follow(const Written &written);
    Result<JournalEntry> storeChases(QVector<Chase> chases, JournalEntry entry);
    // The stored lines of these units, by what holds now; in every campaign, since all share the registry and the limits.
    Outcome rejudge(const QVector<UnitId> &units);
    Outcome rejudgeAll();
    Outcome followRules(); // lines that other rules have judged
    // Before judging: what another desk has changed since this one last read the registry, the campaign or the limits.
    Outcome catchUp();
    Outcome rejudgeIn(qint64 campaignId, const Campaign &campaign, const QVector<UnitId> &units);
    Outcome saveSetting(const QString &name, const QByteArray &value, JournalEntry entry);
    Outcome readSettings();
    void takeRole();
    struct Succession;
    Outcome keepExcuse(Excuse excuse);
    Outcome succeed(Succession wish);
    Outcome writeSuccession(Succession &wish);
    Outcome inheritTargets(Succession &wish) const;
    Outcome guardSuccession(const Registry &registry, const Succession &wish) const;
    Outcome sumBases(Succession &wish) const;
    Outcome shareBases(Succession &wish, qint64 givenSum) const;
    Outcome settleHeirs(const QVector<UnitId> &changed);
    Outcome settleHeirsIn(qint64 campaignId, const Campaign &campaign, const QVector<UnitId> &changed);
    Result<QSet<QPair<qint64, qint64>>> excusedPlaces(Day from, Day to) const;
    Result<DayTotal> frozenTotal(Day day, qint64 closing) const;
    void told(const QVector<Day> &days);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    Clerk m_clerk;
    Campaign m_campaign;
    Registry m_registry;
    bool m_registryRead = false;
    Office m_office;
    int m_officeVersion = 0;
    Limits m_limits;
    QVector<OfficeUser> m_users;
    qint64 m_campaignId = 0;
    int m_campaignVersion = 0;
    qint64 m_seenJournal = 0;
    Moment m_latestHour;         // of any entry seen
    bool m_clockNoticed = false; // set back, and logged; until it has caught up

    struct WorkedOut // the last figures asked for
    {
        qint64 journal = 0;
        bool past = true;
        Consolidation figures;
        std::optional<DayInputs> spent; // of an open day: what is typed from now on is added to the figures
    };
    bool m_typing = false; // this desk has written a day's numbers; one that only looks on keeps no inputs
    mutable std::optional<WorkedOut> m_worked;
    mutable std::shared_ptr<const IntakeKnowledge> m_knowledge; // the last asked for …
    mutable qint64 m_knowledgeJournal = -1;                     // … and the journal's length then
    mutable QHash<qint64, DayTotal> m_frozen;                   // by the entry that closed the day
};

} // namespace dophu
