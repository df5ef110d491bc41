#include "ui/entry/daysheeteditor.h"

#include "ui/widgets/timereading.h"
#include "ui/widgets/words.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace dophu
{

namespace
{

bool isHeard(const ReportDraft &draft)
{
    return draft.said == Said::Value || draft.said == Said::NoChange;
}

QString cellTextOf(const ReportDraft &draft, SheetColumn column)
{
    const bool blank = draft.said == Said::Withdrawn;
    switch (column) {
    case SheetColumn::Installed:
        return draft.installed ? QString::number(draft.installed->value()) : QString();
    case SheetColumn::Received:
        return !blank && draft.firstReceived.isValid() ? words::time(draft.firstReceived) : QString();
    case SheetColumn::Channel:
        return blank ? QString() : words::channel(draft.channel);
    case SheetColumn::Note:
        return blank ? QString() : draft.note;
    default:
        return {};
    }
}

// Each once, in the order in which they come.
QVector<UnitId> unitsOf(const QVector<SheetText> &cells)
{
    QVector<UnitId> units;
    QSet<qint64> seen;
    for (const SheetText &cell : cells) {
        if (!seen.contains(cell.unit.value())) {
            seen.insert(cell.unit.value());
            units.append(cell.unit);
        }
    }
    return units;
}

QVector<UnitId> unitsOf(const QVector<SheetChange> &changes)
{
    QVector<UnitId> units;
    for (const SheetChange &change : changes)
        units.append(change.after.unit);
    return units;
}

std::optional<Channel> channelOf(const QString &text)
{
    const QString wanted = words::folded(text);
    for (const Channel channel :
         {Channel::Phone, Channel::Zalo, Channel::Sms, Channel::Email, Channel::Paper, Channel::File}) {
        if (!wanted.isEmpty() && words::folded(words::channel(channel)).startsWith(wanted))
            return channel;
    }
    return std::nullopt;
}

} // namespace

bool saysTheSame(const ReportDraft &a, const ReportDraft &b)
{
    const bool blank = a.said == Said::Withdrawn;
    if (blank || b.said == Said::Withdrawn)
        return a.said == b.said;
    return a.said == b.said && a.installed == b.installed && a.channel == b.channel && a.note == b.note
           && a.firstReceived == b.firstReceived;
}

QString refusalSentence(const Refusal &refusal)
{
    const QString typed = refusal.text.trimmed();
    switch (refusal.kind) {
    case RefusalKind::Empty:
        return DaySheetEditor::tr("Ô trống không phải số 0. Gõ 0 nếu đơn vị báo 0.");
    case RefusalKind::Letter:
        return refusal.mark.isLetter()
                   ? DaySheetEditor::tr("“%1” có chữ %2. Ô này chỉ nhận số nguyên từ 0.").arg(typed, QString(refusal.mark))
                   : DaySheetEditor::tr("“%1” có dấu %2. Ô này chỉ nhận số nguyên từ 0.").arg(typed, QString(refusal.mark));
    case RefusalKind::Negative:
        return DaySheetEditor::tr("“%1” là số âm. Ô này chỉ nhận số nguyên từ 0.").arg(typed);
    case RefusalKind::Fraction:
        return DaySheetEditor::tr("“%1”: sau dấu phân cách phải đủ 3 chữ số. Gõ lại số nguyên, không dấu.").arg(typed);
    case RefusalKind::TooLarge:
        return DaySheetEditor::tr("“%1” quá lớn. Xem lại số đơn vị báo.").arg(typed);
    case RefusalKind::NoDayBefore:
        return DaySheetEditor::tr("Chưa có số ngày trước để cộng “%1”. Gõ số luỹ kế.").arg(typed);
    }
    return {};
}

DaySheetEditor::DaySheetEditor(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void DaySheetEditor::setDay(Day day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_steps = StepStack();
    emit stepsChanged();
}

ReportDraft DaySheetEditor::blank(UnitId unit) const
{
    ReportDraft draft;
    draft.unit = unit;
    draft.day = m_day;
    draft.said = Said::Withdrawn;
    return draft;
}

Result<Revision> DaySheetEditor::standing(UnitId unit) const
{
    const auto one = standings({unit});
    if (!one)
        return tl::unexpected<Failure>(one.error());
    return one->value(unit.value());
}

Result<QHash<qint64, Revision>> DaySheetEditor::standings(const QVector<UnitId> &units) const
{
    auto said = m_desk.latestOf(units, m_day);
    if (!said)
        return tl::unexpected<Failure>(said.error());
    for (const UnitId unit : units) {
        if (said->contains(unit.value()))
            continue;
        Revision none;
        none.report = blank(unit);
        said->insert(unit.value(), none);
    }
    return said;
}

std::optional<Count> DaySheetEditor::dayBefore(UnitId unit) const
{
    const auto line = m_desk.line(unit, m_desk.campaign().firstDay, m_day.plus(-1));
    return line && !line->isEmpty() ? line->last().counted : std::nullopt;
}

DaySheetEditor::Draft DaySheetEditor::withText(const ReportDraft &before, const SheetText &cell) const
{
    if (cell.column == SheetColumn::Installed)
        return withCount(before, cell.text);
    if (before.said == Said::Withdrawn)
        return {{}, tr("Nhập số trước, rồi ghi giờ, nguồn và ghi chú.")};
    if (cell.column == SheetColumn::Received)
        return withTime(before, cell.text);
    if (cell.column == SheetColumn::Channel)
        return withChannel(before, cell.text);
    ReportDraft draft = before;
    draft.note = cell.text.normalized(QString::NormalizationForm_C).simplified();
    return {draft, {}};
}

DaySheetEditor::Draft DaySheetEditor::withCount(const ReportDraft &before, const QString &text) const
{
    if (text.trimmed().isEmpty())
        return {blank(before.unit), {}};
    const bool adds = text.trimmed().startsWith(u'+');
    const auto read = readCount(text, adds ? dayBefore(before.unit) : std::nullopt);
    if (const Refusal *refusal = std::get_if<Refusal>(&read))
        return {{}, refusalSentence(*refusal)};
    ReportDraft draft = isHeard(before) ? before : blank(before.unit);
    draft.said = Said::Value;
    draft.installed = std::get<Count>(read);
    draft.reason.clear();
    if (!draft.received.isValid())
        draft.received = m_desk.now();
    if (!draft.firstReceived.isValid())
        draft.firstReceived = draft.received;
    if (draft.channel == Channel::None)
        draft.channel = m_lastChannel;
    return {draft, {}};
}

DaySheetEditor::Draft DaySheetEditor::withTime(const ReportDraft &before, const QString &text) const
{
    const auto time = readTime(text);
    if (!time)
        return {{}, tr("“%1” không phải giờ. Gõ như 1405, 14h05 hoặc 14:05.").arg(text.trimmed())};
    ReportDraft draft = before;
    const QTime stands = before.firstReceived.isValid() ? before.firstReceived.time() : QTime();
    if (stands.isValid() && stands.hour() == time->hour() && stands.minute() == time->minute())
        return {draft, {}}; // the same minute, whose seconds the sheet does not show
    const Day day = before.firstReceived.isValid() ? before.firstReceived.day() : m_day;
    draft.firstReceived = Moment::local(day, *time);
    draft.received = draft.firstReceived;
    return {draft, {}};
}

DaySheetEditor::Draft DaySheetEditor::withChannel(const ReportDraft &before, const QString &text) const
{
    ReportDraft draft = before;
    draft.channel = Channel::None;
    if (text.trimmed().isEmpty())
        return {draft, {}};
    const auto channel = channelOf(text);
    if (!channel)
        return {{}, tr("Không có nguồn “%1”. Chọn Điện thoại, Zalo, SMS, Email, Giấy hoặc Tệp.").arg(text.trimmed())};
    draft.channel = *channel;
    return {draft, {}};
}

DaySheetEditor::Typed DaySheetEditor::type(const SheetText &cell, const QString &seen)
{
    const auto present = standing(cell.unit);
    if (!present) {
        emit failed(present.error());
        return Typed::Refused;
    }
    if (cell.text.trimmed() == seen && cellTextOf(present->report, cell.column) == seen)
        return Typed::Unchanged;
    const Draft made = withText(present->report, cell);
    if (!made.refusal.isEmpty()) {
        emit refused(cell.unit, indexOf(cell.column), cell.text, made.refusal);
        return Typed::Refused;
    }
    if (saysTheSame(made.draft, present->report)) {
        emit stored({cell.unit});
        return Typed::Unchanged;
    }
    SheetStep step{tr("nhập %1").arg(cell.text.trimmed()), {SheetChange{present->report, made.draft}}};
    if (cellTextOf(present->report, cell.column) != seen) {
        emit conflicted(SheetConflict{cell.unit, *present, made.draft, SheetConflict::Verb::Type, step, {}});
        return Typed::Refused;
    }
    if (cell.column == SheetColumn::Channel)
        m_lastChannel = made.draft.channel;
    step.changes.first().after.expected = present->number;
    if (!write(QStringLiteral("report"), step))
        return Typed::Refused;
    emit stored({cell.unit});
    return Typed::Stored;
}

Result<DaySheetEditor::Trial> DaySheetEditor::tryOut(const QVector<SheetText> &cells) const
{
    Trial trial;
    const auto said = standings(unitsOf(cells));
    if (!said)
        return tl::unexpected<Failure>(said.error());
    QHash<qint64, int> at; // several columns of one row are one revision
    for (const SheetText &cell : cells) {
        int place = at.value(cell.unit.value(), -1);
        if (place < 0) {
            const Revision present = said->value(cell.unit.value());
            place = int(trial.changes.size());
            trial.changes.append(SheetChange{present.report, present.report});
            trial.changes.last().after.expected = present.number;
            at.insert(cell.unit.value(), place);
        }
        SheetChange &change = trial.changes[place];
        // An empty cell of a block says nothing about the number that stands.
        if (cell.text.trimmed().isEmpty() && cell.column != SheetColumn::Note)
            continue;
        const int expected = change.after.expected;
        const Draft made = withText(change.after, cell);
        if (!made.refusal.isEmpty()) {
            trial.refused.append(cell);
            trial.sentences.append(made.refusal);
            continue;
        }
        change.after = made.draft;
        change.after.expected = expected;
    }
    trial.changes.removeIf([](const SheetChange &change) { return saysTheSame(change.before, change.after); });
    return trial;
}

DaySheetEditor::Pasted DaySheetEditor::paste(const QVector<SheetText> &cells)
{
    return pasteAs(cells, tr("dán %1 ô").arg(cells.size()));
}

DaySheetEditor::Pasted DaySheetEditor::fillDown(const QVector<SheetText> &cells)
{
    return pasteAs(cells, tr("điền xuống %1 ô").arg(cells.size()));
}

DaySheetEditor::Pasted DaySheetEditor::pasteAs(const QVector<SheetText> &cells, const QString &label)
{
    const auto trial = tryOut(cells);
    if (!trial) {
        emit failed(trial.error());
        return {};
    }
    if (!trial->changes.isEmpty() && !write(QStringLiteral("paste"), SheetStep{label, trial->changes}))
        return {};
    emit stored(unitsOf(trial->changes));
    Pasted pasted;
    for (int i = 0; i < trial->refused.size(); ++i) {
        const SheetText &cell = trial->refused.at(i);
        emit refused(cell.unit, indexOf(cell.column), cell.text, trial->sentences.at(i));
    }
    pasted.refused = int(trial->refused.size());
    pasted.taken =
        int(std::count_if(cells.begin(), cells.end(), [](const SheetText &cell) { return !cell.text.trimmed().isEmpty(); }))
        - pasted.refused;
    return pasted;
}

bool DaySheetEditor::clear(const QVector<SheetText> &cells)
{
    SheetStep step{tr("xoá %1 ô").arg(cells.size()), {}};
    const auto said = standings(unitsOf(cells));
    if (!said) {
        emit failed(said.error());
        return false;
    }
    QHash<qint64, int> at;
    for (const SheetText &cell : cells) {
        int place = at.value(cell.unit.value(), -1);
        if (place < 0) {
            const Revision present = said->value(cell.unit.value());
            place = int(step.changes.size());
            at.insert(cell.unit.value(), place);
            step.changes.append(SheetChange{present.report, present.report});
            step.changes.last().after.expected = present.number;
        }
        ReportDraft &after = step.changes[place].after;
        if (cell.column == SheetColumn::Installed) {
            const int expected = after.expected;
            after = blank(cell.unit);
            after.expected = expected;
        } else if (cell.column == SheetColumn::Channel) {
            after.channel = Channel::None;
        } else if (cell.column == SheetColumn::Note) {
            after.note.clear();
        }
    }
    emit stored(unitsOf(cells)); // a refused text goes, too
    step.changes.removeIf([](const SheetChange &change) { return saysTheSame(change.before, change.after); });
    return step.changes.isEmpty() || write(QStringLiteral("clear"), step);
}

bool DaySheetEditor::say(const QVector<UnitId> &units, Said said, const QString &act, const QString &label,
                         const QString &reason)
{
    SheetStep step{label, {}};
    const auto stands = standings(units);
    if (!stands) {
        emit failed(stands.error());
        return false;
    }
    for (const UnitId unit : units) {
        const Revision present = stands->value(unit.value());
        // "Số gần nhất" is for units that sent nothing; a number that arrived is never covered by it.
        if (said == Said::Carried && isHeard(present.report))
            continue;
        ReportDraft after = blank(unit);
        after.said = said;
        after.reason = reason;
        after.expected = present.number;
        if (said == Said::NoChange) {
            after.received = m_desk.now();
            after.firstReceived = after.received;
            after.channel = m_lastChannel;
        }
        if (!saysTheSame(present.report, after))
            step.changes.append(SheetChange{present.report, after});
    }
    return !step.changes.isEmpty() && write(act, step);
}

bool DaySheetEditor::takeLast(const QVector<UnitId> &units)
{
    return say(units, Said::Carried, QStringLiteral("carry"), tr("lấy số gần nhất"), {});
}

bool DaySheetEditor::noChange(const QVector<UnitId> &units)
{
    return say(units, Said::NoChange, QStringLiteral("no_change"), tr("không phát sinh"), {});
}

bool DaySheetEditor::excuse(const QVector<UnitId> &units, const QString &reason)
{
    return say(units, Said::Excused, QStringLiteral("excuse"), tr("miễn"), reason);
}

bool DaySheetEditor::takeOffered(UnitId unit, Count offered)
{
    const auto present = standing(unit);
    if (!present) {
        emit failed(present.error());
        return false;
    }
    Draft made = withCount(present->report, QString::number(offered.value()));
    made.draft.expected = present->number;
    made.draft.reason = tr("Lấy số gợi ý");
    if (!write(QStringLiteral("report"),
               SheetStep{tr("dùng %1").arg(words::count(offered)), {SheetChange{present->report, made.draft}}}))
        return false;
    emit stored({unit});
    return true;
}

bool DaySheetEditor::accept(UnitId unit, FindingCode code, const QString &reason)
{
    const Outcome accepted = m_desk.accept(unit, m_day, code, reason);
    if (!accepted) {
        emit failed(accepted.error());
        return false;
    }
    emit stepsChanged();
    return true;
}

QString DaySheetEditor::previewOf(UnitId unit, const QString &text) const
{
    if (!text.trimmed().startsWith(u'+'))
        return {};
    const auto before = dayBefore(unit);
    const auto read = readCount(text, before);
    const Count *sum = std::get_if<Count>(&read);
    if (!sum || !before)
        return {};
    return QStringLiteral("%1 + %2 = %3")
        .arg(words::count(*before), words::count(sum->value() - before->value()), words::count(*sum));
}

} // namespace dophu
