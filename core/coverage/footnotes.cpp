#include "core/coverage/footnotes.h"

#include "core/coverage/figuretext.h"

#include <algorithm>

namespace dophu
{

namespace
{

using NotedUnits = QVector<const UnitFigures *>;

// Many names would drown the note: the first ones, then how many more.
QString namesOf(const NotedUnits &units, bool withDays)
{
    constexpr qsizetype mostNamed = 8;
    QStringList names;
    for (const UnitFigures *unit : units) {
        if (names.size() == mostNamed)
            return names.join(QStringLiteral(", ")) + QStringLiteral(" và %1 đơn vị khác").arg(units.size() - mostNamed);
        QString name = unit->shortName.isEmpty() ? unit->name : unit->shortName;
        if (withDays && unit->carriedFrom)
            name += QStringLiteral(" (%1)").arg(figuretext::shortDate(*unit->carriedFrom));
        names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

class FootnoteList
{
public:
    // key: what the note is about; rest: what follows the names.
    void add(const QString &key, const NotedUnits &units, const QString &rest, bool withDays = false)
    {
        if (units.isEmpty())
            return;
        Footnote note;
        note.number = int(m_notes.size()) + 1;
        note.text = note.made = namesOf(units, withDays) + rest;
        note.key = key;
        for (const UnitFigures *unit : units)
            note.units.append(unit->id);
        m_notes.append(note);
    }
    QVector<Footnote> take() { return std::move(m_notes); }

private:
    QVector<Footnote> m_notes;
};

template <class Keep> NotedUnits noted(const NotedUnits &units, Keep keep)
{
    NotedUnits kept;
    std::copy_if(units.begin(), units.end(), std::back_inserter(kept), keep);
    return kept;
}

// All from one day: the day is said once. Else behind each name.
bool sameDayOfNumber(const NotedUnits &units)
{
    return std::all_of(units.begin(), units.end(),
                       [&](const UnitFigures *unit) { return unit->carriedFrom == units.first()->carriedFrom; });
}

QString acceptedWords(FindingCode code)
{
    switch (code) {
    case FindingCode::BelowYesterday:
        return QStringLiteral("giảm so với ngày trước");
    case FindingCode::AboveBase:
        return QStringLiteral("vượt mẫu số");
    case FindingCode::BaseAbovePopulation:
        return QStringLiteral("có mẫu số lớn hơn dân số");
    case FindingCode::Jump:
        return QStringLiteral("tăng cao");
    case FindingCode::Unchanged:
        return QStringLiteral("không tăng");
    case FindingCode::NoBase:
        return QStringLiteral("chưa có mẫu số");
    case FindingCode::SameAsYesterday:
    case FindingCode::FileResent:
        return QStringLiteral("có số trùng ngày trước");
    case FindingCode::RoundHabit:
        return QStringLiteral("báo số tròn chục nhiều ngày");
    case FindingCode::EqualToOther:
        return QStringLiteral("có số trùng đơn vị khác");
    case FindingCode::Exchanged:
        return QStringLiteral("có số giống của đơn vị bên cạnh");
    case FindingCode::ShiftedBlock:
        return QStringLiteral("có số giống của dòng bên cạnh");
    }
    return {};
}

// One note for the same finding accepted for the same reason.
void addAccepted(FootnoteList &list, const NotedUnits &units)
{
    QVector<QPair<QString, NotedUnits>> kinds;
    for (const UnitFigures *unit : units) {
        for (const Finding &finding : unit->findings) {
            if (!finding.accepted)
                continue;
            QString reason = figuretext::lowerFirst(finding.accepted->reason.simplified());
            while (reason.endsWith(u'.'))
                reason.chop(1);
            const QString words = QStringLiteral(" %1, đã xác nhận: %2.").arg(acceptedWords(finding.code), reason);
            auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const auto &k) { return k.first == words; });
            if (kind == kinds.end())
                kind = kinds.insert(kinds.end(), {words, {}});
            kind->second.append(unit);
        }
    }
    for (const auto &[words, who] : kinds)
        list.add(QStringLiteral("accepted") + words, who, words);
}

// The written rule of a merge or split stands under every table that its figures are in.
void addOrigins(FootnoteList &list, const NotedUnits &units)
{
    QStringList told;
    for (const UnitFigures *unit : units) {
        if (unit->origin.isEmpty() || told.contains(unit->origin))
            continue;
        told.append(unit->origin);
        const QString origin = unit->origin;
        list.add(QStringLiteral("origin") + origin,
                 noted(units, [&](const UnitFigures *other) { return other->origin == origin; }),
                 QStringLiteral(": ") + origin + u'.');
    }
}

void addCarried(FootnoteList &list, const NotedUnits &units)
{
    const auto addOlder = [&](const QString &key, const NotedUnits &older, const QString &one, const QString &several) {
        if (!older.isEmpty() && sameDayOfNumber(older))
            list.add(key, older, one.arg(figuretext::shortDate(*older.first()->carriedFrom)));
        else
            list.add(key, older, several, true);
    };
    addOlder(QStringLiteral("carried"),
             noted(units,
                   [](const UnitFigures *unit) {
                       return unit->carriedFrom && !unit->held && unit->status != UnitStatus::Excused;
                   }),
             QStringLiteral(" chưa gửi, lấy số gần nhất ngày %1."), QStringLiteral(" chưa gửi, lấy số gần nhất."));
    addOlder(QStringLiteral("held"), noted(units, [](const UnitFigures *unit) { return unit->carriedFrom && unit->held; }),
             QStringLiteral(" có số đang chờ xác minh, tạm lấy số ngày %1."),
             QStringLiteral(" có số đang chờ xác minh, tạm lấy số gần nhất."));
    list.add(QStringLiteral("held-alone"),
             noted(units, [](const UnitFigures *unit) { return !unit->carriedFrom && unit->held; }),
             QStringLiteral(" có số đang chờ xác minh, chưa có số nào trước đó."));
    list.add(QStringLiteral("nothing"),
             noted(units,
                   [](const UnitFigures *unit) {
                       return !unit->installed && !unit->held && unit->status == UnitStatus::Missing;
                   }),
             QStringLiteral(" chưa có số nào từ đầu đợt."));
}

} // namespace

QVector<Footnote> footnotes(const Consolidation &day, const QString &group)
{
    NotedUnits units;
    for (const UnitFigures &unit : day.units) {
        if (group.isEmpty() || unit.group == group)
            units.append(&unit);
    }
    FootnoteList list;
    addCarried(list, units);
    addAccepted(list, units);
    list.add(QStringLiteral("no-change"),
             noted(units, [](const UnitFigures *unit) { return unit->status == UnitStatus::NoChange; }),
             QStringLiteral(" báo không phát sinh."));
    list.add(QStringLiteral("corrected"),
             noted(units, [](const UnitFigures *unit) { return unit->corrected && unit->status != UnitStatus::Excused; }),
             QStringLiteral(": đã sửa số trong ngày."));
    list.add(QStringLiteral("excused"),
             noted(units, [](const UnitFigures *unit) { return unit->status == UnitStatus::Excused; }),
             QStringLiteral(" được miễn báo cáo, không tính vào tỷ lệ."));
    list.add(QStringLiteral("no-base"),
             noted(units,
                   [](const UnitFigures *unit) {
                       return unit->status != UnitStatus::Excused && unit->installed
                              && (!unit->base || unit->base->value() == 0);
                   }),
             QStringLiteral(" chưa có mẫu số, không tính vào tỷ lệ."));
    addOrigins(list, units);
    return list.take();
}

QVector<Footnote> withEdits(QVector<Footnote> notes, const QVector<FootnoteEdit> &edits)
{
    const auto made = notes.size();
    for (const FootnoteEdit &edit : edits) {
        if (edit.text.isEmpty())
            continue;
        const auto found = std::find_if(notes.begin(), notes.begin() + made,
                                        [&](const Footnote &note) { return !edit.key.isEmpty() && note.key == edit.key; });
        if (found != notes.begin() + made) {
            found->text = edit.text;
            found->edited = true;
            found->stale = found->made != edit.made;
            continue;
        }
        Footnote own;
        own.number = int(notes.size()) + 1;
        own.key = edit.key;
        own.text = edit.text;
        own.edited = true;
        own.stale = !edit.key.isEmpty();
        notes.append(own);
    }
    return notes;
}

QVector<int> footnotesOf(const QVector<Footnote> &notes, UnitId unit)
{
    QVector<int> numbers;
    for (const Footnote &note : notes) {
        if (note.units.contains(unit))
            numbers.append(note.number);
    }
    return numbers;
}

} // namespace dophu
