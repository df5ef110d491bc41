// What a confirmed preview writes: reports through the same checks as typing, the originals as evidence, what the import was
// made from and what people taught, all in one transaction.
#include "core/desk/desk.h"
#include "core/intake/intakepreview.h"
#include "core/intake/learned.h"
#include "core/storage/evidencestore.h"
#include "core/storage/intakestore.h"
#include "core/storage/journalstore.h"
#include "core/text/namekey.h"

#include <QMimeDatabase>

#include <algorithm>

namespace dophu
{

namespace
{

struct Paper
{
    Evidence evidence;
    QByteArray bytes;
};

// Which originals speak for which units on the day, by unit.
QVector<QPair<UnitId, int>> speakersOf(const IntakePreview &preview, Day day)
{
    QVector<QPair<UnitId, int>> speakers;
    for (const IntakeLine &line : preview.lines) {
        const QPair<UnitId, int> speaker(line.unit().value_or(UnitId()), line.original);
        if (line.ticked && line.day == day && !preview.originals.at(line.original).bytes.isEmpty()
            && !speakers.contains(speaker))
            speakers.append(speaker);
    }
    std::sort(speakers.begin(), speakers.end());
    return speakers;
}

// Numbered after what is there; what is there with the same bytes is not attached twice.
Result<QVector<Paper>> papersOf(const IntakePreview &preview, Day day, const EvidenceStore &store)
{
    QVector<Paper> papers;
    if (!preview.keepOriginals)
        return papers;
    const QMimeDatabase kinds;
    UnitId unit;
    QVector<Evidence> present;
    for (const auto &[speaker, index] : speakersOf(preview, day)) {
        if (speaker != unit) {
            const auto there = store.evidenceOf(speaker, day);
            if (!there)
                return tl::unexpected<Failure>(there.error());
            present = *there;
            unit = speaker;
        }
        const IntakeOriginal &original = preview.originals.at(index);
        const bool known = std::any_of(present.begin(), present.end(),
                                       [&](const Evidence &other) { return other.sha256 == original.sha256; });
        if (known)
            continue;
        Paper paper;
        paper.evidence.unit = unit;
        paper.evidence.day = day;
        paper.evidence.number = present.isEmpty() ? 1 : present.last().number + 1;
        paper.evidence.name = evidenceName(original.name);
        paper.evidence.mediaType = kinds.mimeTypeForFileNameAndData(paper.evidence.name, original.bytes).name();
        paper.evidence.size = original.bytes.size();
        paper.evidence.sha256 = original.sha256;
        paper.bytes = original.bytes;
        present.append(paper.evidence);
        papers.append(paper);
    }
    return papers;
}

QVector<IntakeSource> sourcesOf(const IntakePreview &preview)
{
    QVector<IntakeSource> sources;
    for (int i = 0; i < int(preview.originals.size()); ++i) {
        const IntakeOriginal &original = preview.originals.at(i);
        const bool used = std::any_of(preview.lines.begin(), preview.lines.end(),
                                      [&](const IntakeLine &line) { return line.ticked && line.original == i; });
        if (used && !original.bytes.isEmpty())
            sources.append(IntakeSource{original.name, original.size, original.sha256});
    }
    return sources;
}

// Names that a person has answered and wants kept; of one key the last answer.
QVector<LearnedName> taughtBy(const IntakePreview &preview)
{
    QMap<QString, LearnedName> taught; // ascending: the order in which verifying reads them back
    for (const IntakeLine &line : preview.lines) {
        const QString key = nameKey(line.found.unitBy.text, Marks::Dropped);
        if (line.ticked && line.learn && line.unitAnswer && !key.isEmpty())
            taught.insert(key, LearnedName{key, line.found.unitBy.text.simplified(), *line.unitAnswer});
    }
    return taught.values();
}

// Columns that a person chose where two contradicted each other.
QVector<LearnedColumn> columnsTaughtBy(const IntakePreview &preview)
{
    QMap<QString, LearnedColumn> taught; // likewise
    for (const IntakeLine &line : preview.lines) {
        const QString key = nameKey(line.headingAnswer, Marks::Dropped);
        if (line.ticked && line.learnColumn && !key.isEmpty())
            taught.insert(key, LearnedColumn{key, line.headingAnswer, QStringLiteral("installed")});
    }
    return taught.values();
}

QVector<Day> daysOf(const IntakePreview &preview)
{
    QVector<Day> days;
    for (const IntakeLine &line : preview.lines) {
        if (line.ticked && !days.contains(line.day))
            days.append(line.day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

QString subjectOf(const QVector<IntakeSource> &sources)
{
    constexpr int most = 3;
    QStringList names;
    for (const IntakeSource &source : sources.mid(0, most))
        names.append(source.name);
    if (sources.size() > most)
        names.append(QStringLiteral("… (%1)").arg(sources.size()));
    return names.join(QStringLiteral(", "));
}

struct IntakeAct
{
    QVector<ReportDraft> drafts;
    QVector<Paper> papers;
    QVector<IntakeSource> sources;
    QVector<QPair<LearnedName, int>> names;     // with their versions
    QVector<QPair<LearnedColumn, int>> columns; // likewise
    QString subject;
    bool messages = true; // nothing but pasted texts
};

// main: the day that also vouches for the originals and for what was taught.
Result<IntakeAct> intakeAct(const IntakePreview &preview, Day day, bool main, const EvidenceStore &evidence,
                            const IntakeStore &store)
{
    IntakeAct act;
    for (const IntakeLine &line : preview.lines) {
        if (!line.ticked || line.day != day)
            continue;
        act.drafts.append(draftOf(preview, line));
        act.messages = act.messages && preview.originals.at(line.original).pasted;
    }
    auto papers = papersOf(preview, day, evidence);
    if (!papers)
        return tl::unexpected<Failure>(papers.error());
    act.papers = std::move(*papers);
    act.sources = sourcesOf(preview);
    act.subject = subjectOf(act.sources);
    if (!main) {
        act.sources.clear();
        return act;
    }
    for (const LearnedName &name : taughtBy(preview)) {
        const auto version = store.nameVersion(name.key);
        if (!version)
            return tl::unexpected<Failure>(version.error());
        act.names.append({name, *version + 1});
    }
    for (const LearnedColumn &column : columnsTaughtBy(preview)) {
        const auto version = store.columnVersion(column.key);
        if (!version)
            return tl::unexpected<Failure>(version.error());
        act.columns.append({column, *version + 1});
    }
    return act;
}

} // namespace

// Inside a transaction: one day of the preview.
Result<Desk::Written> Desk::storeIntake(const IntakePreview &preview, Day day, bool main, qint64 first)
{
    const EvidenceStore evidence(*m_database, m_campaignId);
    const IntakeStore store(*m_database, m_campaignId);
    const auto intake = intakeAct(preview, day, main, evidence, store);
    if (!intake)
        return tl::unexpected<Failure>(intake.error());
    SheetAct act{intake->messages ? QStringLiteral("message") : QStringLiteral("import"),
                 intake->subject,
                 StepKind::Done,
                 first,
                 std::nullopt,
                 {},
                 {}};
    act.feed = [&](ContentDigest &digest) {
        for (const Paper &paper : intake->papers)
            evidence.feed(digest, paper.evidence);
        for (qsizetype i = 0; i < intake->sources.size(); ++i)
            store.feed(digest, intake->sources.at(i), day, int(i));
        for (const auto &[name, version] : intake->names)
            IntakeStore::feed(digest, name, version);
        for (const auto &[column, version] : intake->columns)
            IntakeStore::feed(digest, column, version);
    };
    act.append = [&](qint64 journal) -> Outcome {
        Outcome written;
        for (qsizetype i = 0; i < intake->papers.size() && written; ++i)
            written = evidence.append(intake->papers.at(i).evidence, intake->papers.at(i).bytes, journal);
        for (qsizetype i = 0; i < intake->sources.size() && written; ++i)
            written = store.append(intake->sources.at(i), day, int(i), journal);
        for (qsizetype i = 0; i < intake->names.size() && written; ++i)
            written = store.append(intake->names.at(i).first, intake->names.at(i).second, journal);
        for (qsizetype i = 0; i < intake->columns.size() && written; ++i)
            written = store.append(intake->columns.at(i).first, intake->columns.at(i).second, journal);
        return written;
    };
    return storeAll(intake->drafts, act);
}

// Inside a transaction; the first entry's number, 0 without any.
Result<qint64> Desk::storeIntakeBases(const IntakePreview &preview)
{
    qint64 first = 0;
    for (const IntakeLine &line : preview.lines) {
        if (!line.takeBase || !line.baseOffered || !line.unit())
            continue;
        const Unit *unit = m_registry.byId(*line.unit());
        const Stream *stream = unit ? m_campaign.stream(unit->stream) : nullptr;
        const auto value = Count::from(*line.baseOffered);
        if (!stream || !value)
            return fail(FailureKind::UnknownUnit, unit ? unit->code : QString::number(line.unit()->value()));
        const Base base{unit->id, stream->baseKind, *value, line.day, preview.originals.at(line.original).name, false};
        if (const Outcome free = guardBase(base); !free)
            return tl::unexpected<Failure>(free.error());
        const auto written =
            storeBase(base, SheetAct{QStringLiteral("base"), unit->code, StepKind::Done, first, line.day, {}, {}});
        if (!written)
            return written;
        first = first == 0 ? *written : first;
    }
    return first;
}

// Inside a transaction: first the bases, which the checks go by, then day by day.
Result<QVector<Desk::Written>> Desk::storeIntake(const IntakePreview &preview)
{
    if (const Outcome caught = catchUp(); !caught)
        return tl::unexpected<Failure>(caught.error());
    const auto bases = storeIntakeBases(preview);
    if (!bases)
        return tl::unexpected<Failure>(bases.error());
    qint64 first = *bases;
    const QVector<Day> days = daysOf(preview);
    const Day main = days.contains(preview.day) || days.isEmpty() ? preview.day : days.last();
    QVector<Written> all;
    for (const Day day : days) {
        auto written = storeIntake(preview, day, day == main, first);
        if (!written)
            return tl::unexpected<Failure>(written.error());
        first = first == 0 ? written->journalNow : first;
        all.append(std::move(*written));
    }
    return all;
}

Result<int> Desk::confirmIntake(const IntakePreview &preview)
{
    const Registry before = m_registry;
    const auto written = m_database->write<QVector<Written>>([&] { return storeIntake(preview); });
    if (!written) {
        m_registry = before;
        return tl::unexpected<Failure>(written.error());
    }
    int reports = 0;
    for (const Written &day : *written) {
        follow(day);
        for (const CheckedEntries &entries : day.entries)
            reports += int(entries.drafts().size());
    }
    const bool bases = std::any_of(preview.lines.begin(), preview.lines.end(),
                                   [](const IntakeLine &line) { return line.takeBase && line.baseOffered; });
    const QVector<Day> days = daysOf(preview);
    if (reports > 0 || bases)
        told(bases && days.isEmpty() ? QVector<Day>{preview.day} : days);
    if (bases)
        emit registryChanged();
    for (const Day day : preview.keepOriginals ? days : QVector<Day>()) {
        for (const auto &[unit, original] : speakersOf(preview, day))
            emit evidenceAttached(unit, day);
    }
    return reports;
}

Outcome Desk::learn(const LearnedName &given)
{
    LearnedName name = given;
    name.key = nameKey(name.written, Marks::Dropped);
    name.written = name.written.simplified();
    const Unit *unit = m_registry.byId(name.unit);
    if (name.key.isEmpty() || (name.unit.isValid() && !unit))
        return fail(FailureKind::UnknownUnit, name.written);
    const IntakeStore store(*m_database, m_campaignId);
    const Outcome learned = m_database->write<void>([&]() -> Outcome {
        const auto version = store.nameVersion(name.key);
        if (!version)
            return tl::unexpected<Failure>(version.error());
        ContentDigest digest;
        IntakeStore::feed(digest, name, *version + 1);
        JournalEntry entry = entryNow(unit ? QStringLiteral("learn") : QStringLiteral("forget"), name.written);
        entry.after = unit ? unit->code : QString();
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        return appended ? store.append(name, *version + 1, appended->number) : tl::unexpected<Failure>(appended.error());
    });
    if (learned)
        told({});
    return learned;
}

Outcome Desk::learn(const LearnedColumn &given)
{
    LearnedColumn column = given;
    column.key = nameKey(column.written, Marks::Dropped);
    column.written = column.written.simplified();
    if (column.key.isEmpty())
        return fail(FailureKind::BadInput, column.written, QStringLiteral("tiêu đề cột còn trống"));
    const IntakeStore store(*m_database, m_campaignId);
    const Outcome learned = m_database->write<void>([&]() -> Outcome {
        const auto version = store.columnVersion(column.key);
        if (!version)
            return tl::unexpected<Failure>(version.error());
        ContentDigest digest;
        IntakeStore::feed(digest, column, *version + 1);
        JournalEntry entry =
            entryNow(column.meaning.isEmpty() ? QStringLiteral("forget") : QStringLiteral("learn"), column.written);
        entry.after = column.meaning;
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        return appended ? store.append(column, *version + 1, appended->number) : tl::unexpected<Failure>(appended.error());
    });
    if (learned)
        told({});
    return learned;
}

} // namespace dophu
