#include "core/intake/intakepreview.h"

#include <algorithm>

namespace dophu
{

QString noteWord(IntakeNote note)
{
    switch (note) {
    case IntakeNote::None:
        return {};
    case IntakeNote::SameNumber:
        return QStringLiteral("same_number");
    case IntakeNote::OtherNumber:
        return QStringLiteral("other_number");
    case IntakeNote::SameFile:
        return QStringLiteral("same_file");
    case IntakeNote::TakenBefore:
        return QStringLiteral("taken_before");
    case IntakeNote::SameElsewhere:
        return QStringLiteral("same_elsewhere");
    case IntakeNote::Superseded:
        return QStringLiteral("superseded");
    case IntakeNote::TwoSources:
        return QStringLiteral("two_sources");
    case IntakeNote::DayClosed:
        return QStringLiteral("day_closed");
    case IntakeNote::DayOutside:
        return QStringLiteral("day_outside");
    case IntakeNote::UnitNotExpected:
        return QStringLiteral("unit_not_expected");
    }
    return {};
}

namespace
{

Day dayOf(const IntakePreview &preview, const IntakeLine &line)
{
    return line.dayAnswer.value_or(line.found.reportDay.value_or(preview.day));
}

// By hash: of files with the same bytes the one with the shortest name, since a copy's name only gets longer ("… (1).xlsx").
QHash<QString, int> keptOnes(const QVector<IntakeOriginal> &originals)
{
    QHash<QString, int> kept;
    for (int i = 0; i < int(originals.size()); ++i) {
        const IntakeOriginal &original = originals.at(i);
        if (original.sha256.isEmpty())
            continue;
        const auto known = kept.constFind(original.sha256);
        if (known == kept.constEnd() || original.name.size() < originals.at(*known).name.size())
            kept.insert(original.sha256, i);
    }
    return kept;
}

} // namespace

IntakePreview previewOf(Day day, QVector<IntakeOriginal> originals, const QVector<QVector<FoundValue>> &found)
{
    IntakePreview preview;
    preview.day = day;
    const QHash<QString, int> kept = keptOnes(originals);
    for (int i = 0; i < int(originals.size()); ++i) {
        IntakeOriginal &original = originals[i];
        const int same = kept.value(original.sha256, i);
        original.sameAs = same == i ? -1 : same;
        for (const FoundValue &value : found.at(i)) {
            IntakeLine line;
            line.original = i;
            line.found = value;
            preview.lines.append(line);
        }
    }
    preview.originals = std::move(originals);
    return preview;
}

int addByHand(IntakePreview &preview, int original, UnitId unit, qint64 installed)
{
    IntakeLine line;
    line.original = original;
    line.byHand = true;
    line.found.source = preview.originals.at(original).path;
    line.found.outcome = IntakeOutcome::Accept;
    line.found.unit = unit;
    line.found.installed = installed;
    preview.lines.append(line);
    return int(preview.lines.size()) - 1;
}

void tick(IntakePreview &preview, int index, bool on)
{
    IntakeLine &line = preview.lines[index];
    line.tickAnswer = on;
    if (!on || !line.unit())
        return;
    for (int i = 0; i < int(preview.lines.size()); ++i) {
        IntakeLine &other = preview.lines[i];
        if (i != index && other.unit() == line.unit() && dayOf(preview, other) == dayOf(preview, line))
            other.tickAnswer = false;
    }
}

QVector<QPair<UnitId, Day>> placesOf(const IntakePreview &preview, const Campaign &campaign)
{
    QSet<QPair<qint64, qint64>> seen;
    QVector<QPair<UnitId, Day>> places;
    for (const IntakeLine &line : preview.lines) {
        const Day day = dayOf(preview, line);
        if (!line.unit() || !campaign.includes(day) || seen.contains({line.unit()->value(), day.julian()}))
            continue;
        seen.insert({line.unit()->value(), day.julian()});
        places.append({*line.unit(), day});
    }
    return places;
}

ReportDraft draftOf(const IntakePreview &preview, const IntakeLine &line)
{
    ReportDraft draft;
    draft.unit = *line.unit();
    draft.day = line.day;
    draft.said = line.saysNoChange() ? Said::NoChange : Said::Value;
    if (draft.said == Said::Value)
        draft.installed = Count::from(*line.number());
    draft.received = line.found.received.isValid() ? line.found.received : preview.received;
    if (line.firstReceived.isValid() && line.firstReceived < draft.received)
        draft.firstReceived = line.firstReceived; // decides on time or late, whichever line counts
    draft.channel = preview.originals.at(line.original).pasted ? preview.textChannel : Channel::File;
    draft.sender = line.found.sender;
    draft.expected = line.revision;
    return draft;
}

QVector<ReportDraft> draftsOf(const IntakePreview &preview)
{
    QVector<ReportDraft> drafts;
    for (const IntakeLine &line : preview.lines) {
        if (line.ticked)
            drafts.append(draftOf(preview, line));
    }
    return drafts;
}

IntakeCounts countsOf(const IntakePreview &preview)
{
    IntakeCounts counts;
    counts.all = int(preview.lines.size());
    for (const IntakeLine &line : preview.lines) {
        counts.ticked += line.ticked;
        counts.withErrors += line.ticked && holdsBack(line.findings);
        counts.same += line.kind == IntakeClass::Same;
        counts.asks += line.kind == IntakeClass::Asks;
        counts.refused += line.kind == IntakeClass::Refused;
        counts.skipped += line.kind == IntakeClass::Skipped;
    }
    return counts;
}

IntakeReason reasonOf(const IntakePreview &preview, const IntakeLine &line)
{
    const IntakeOriginal &original = preview.originals.at(line.original);
    const bool again = original.sameAs >= 0 || (original.takenAt.isValid() && !original.takenBack);
    return again && line.found.outcome != IntakeOutcome::Refuse ? IntakeReason::Duplicate : line.found.reason;
}

IntakeOutcome outcomeOf(const IntakePreview &preview, const IntakeLine &line)
{
    if (reasonOf(preview, line) == IntakeReason::Duplicate)
        return IntakeOutcome::Refuse;
    if (line.found.outcome != IntakeOutcome::Accept)
        return line.found.outcome;
    if (line.kind == IntakeClass::Refused)
        return IntakeOutcome::Refuse;
    return line.kind == IntakeClass::Asks ? IntakeOutcome::Ask : IntakeOutcome::Accept;
}

} // namespace dophu
