#include "core/intake/registryplan.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <array>

namespace dophu
{

namespace
{

using Head = QLatin1String;

QString dayText(const std::optional<Day> &day)
{
    return day ? day->iso() : QString();
}

struct UnitField
{
    const char *column;
    QString (*text)(const Unit &);
    void (*take)(Unit &, const Unit &);
};

constexpr std::array unitFields{
    UnitField{"name", [](const Unit &u) { return u.name; }, [](Unit &to, const Unit &u) { to.name = u.name; }},
    UnitField{"group", [](const Unit &u) { return u.group; }, [](Unit &to, const Unit &u) { to.group = u.group; }},
    UnitField{"short_name", [](const Unit &u) { return u.shortName; },
              [](Unit &to, const Unit &u) { to.shortName = u.shortName; }},
    UnitField{"parent", [](const Unit &u) { return u.parent; }, [](Unit &to, const Unit &u) { to.parent = u.parent; }},
    UnitField{"stream", [](const Unit &u) { return u.stream; }, [](Unit &to, const Unit &u) { to.stream = u.stream; }},
    UnitField{"aliases", [](const Unit &u) { return u.aliases.join(u';'); },
              [](Unit &to, const Unit &u) { to.aliases = u.aliases; }},
    UnitField{"former_names", [](const Unit &u) { return u.formerNames.join(u';'); },
              [](Unit &to, const Unit &u) { to.formerNames = u.formerNames; }},
    UnitField{"contact_name", [](const Unit &u) { return u.contactName; },
              [](Unit &to, const Unit &u) { to.contactName = u.contactName; }},
    UnitField{"phone", [](const Unit &u) { return u.phone; }, [](Unit &to, const Unit &u) { to.phone = u.phone; }},
    UnitField{"valid_from", [](const Unit &u) { return dayText(u.validFrom); },
              [](Unit &to, const Unit &u) { to.validFrom = u.validFrom; }},
    UnitField{"valid_to", [](const Unit &u) { return dayText(u.validTo); },
              [](Unit &to, const Unit &u) { to.validTo = u.validTo; }},
    UnitField{"note", [](const Unit &u) { return u.note; }, [](Unit &to, const Unit &u) { to.note = u.note; }}};

class RegistryDryRun
{
public:
    RegistryDryRun(const Registry &registry, const Campaign &campaign) : m_registry(registry), m_campaign(campaign) {}

    void units(const CsvRows &csv, const QString &source);
    void bases(const CsvRows &csv, const QString &source);
    void pasts(const CsvRows &csv, const QString &source);
    void refuseFile(const QString &source, const Failure &failure);
    RegistryPlan take() { return std::move(m_plan); }

private:
    void add(RegistryLine line);
    void refuse(RegistryLine line, const QString &why);
    static QString whyOf(const Failure &failure) { return failure.detail; }

    const Registry &m_registry;
    const Campaign &m_campaign;
    RegistryPlan m_plan;
    QSet<QString> m_codes; // of units in these files
    QHash<QString, QString> m_names;
    QSet<QString> m_bases; // code|kind|day in these files
};

void RegistryDryRun::add(RegistryLine line)
{
    m_plan.refused += line.change == RegistryChange::Refused ? 1 : 0;
    m_plan.lines.append(std::move(line));
}

void RegistryDryRun::refuse(RegistryLine line, const QString &why)
{
    line.change = RegistryChange::Refused;
    line.why = why;
    add(std::move(line));
}

void RegistryDryRun::refuseFile(const QString &source, const Failure &failure)
{
    RegistryLine line;
    line.source = source;
    line.line = 1;
    refuse(line, whyOf(failure));
}

void RegistryDryRun::units(const CsvRows &csv, const QString &source)
{
    for (const CsvRows::Row &row : csv.rows()) {
        RegistryLine line{source,
                          row.line,
                          RegistryFileKind::Units,
                          RegistryChange::Refused,
                          csv.at(row, Head("code")),
                          csv.at(row, Head("name")),
                          {},
                          {}};
        const auto read =
            row.broken.isEmpty() ? unitFrom(csv, row, m_campaign) : Result<Unit>(csv.complaint(row, row.broken));
        if (!read) {
            refuse(line, whyOf(read.error()));
            continue;
        }
        if (m_codes.contains(read->code)) {
            refuse(line, QStringLiteral("mã “%1” đã có ở dòng trên").arg(read->code));
            continue;
        }
        m_codes.insert(read->code);
        m_names.insert(read->code, read->name);
        const Unit *known = m_registry.byCode(read->code);
        Unit unit = known ? *known : *read;
        for (const UnitField &field : unitFields) {
            if (!csv.has(Head(field.column)) || (known && field.text(*known) == field.text(*read)))
                continue; // a column that the file does not have says nothing
            if (!known && field.text(*read).isEmpty())
                continue;
            line.fields.append(FieldChange{Head(field.column), known ? field.text(*known) : QString(), field.text(*read)});
            field.take(unit, *read);
        }
        if (known && unit.stream != known->stream) {
            refuse(line, QStringLiteral("không đổi luồng của đơn vị đã có: thêm đơn vị mới với mã khác"));
            continue;
        }
        if (const QString why = known ? againstLineage(m_registry, unit) : QString(); !why.isEmpty()) {
            refuse(line, why);
            continue;
        }
        if (unit.validFrom && unit.validTo && *unit.validTo < *unit.validFrom) {
            refuse(line, QStringLiteral("ngày cuối đứng trước ngày đầu"));
            continue;
        }
        line.change = !known ? RegistryChange::New : line.fields.isEmpty() ? RegistryChange::Same : RegistryChange::Changed;
        if (line.change != RegistryChange::Same)
            m_plan.units.append(unit);
        add(line);
    }
}

void RegistryDryRun::bases(const CsvRows &csv, const QString &source)
{
    for (const CsvRows::Row &row : csv.rows()) {
        const QString code = csv.at(row, Head("code"));
        const Unit *unit = m_registry.byCode(code);
        RegistryLine line{source,
                          row.line,
                          RegistryFileKind::Bases,
                          RegistryChange::Refused,
                          code,
                          unit ? unit->name : m_names.value(code),
                          {},
                          {}};
        const auto base = row.broken.isEmpty() ? baseFrom(csv, row) : Result<Base>(csv.complaint(row, row.broken));
        if (!base) {
            refuse(line, whyOf(base.error()));
            continue;
        }
        if (!unit && !m_codes.contains(code)) {
            refuse(line, QStringLiteral("không có đơn vị mã “%1”").arg(code));
            continue;
        }
        const QString key = code + u'|' + base->kind + u'|' + base->validFrom.iso();
        if (m_bases.contains(key)) {
            refuse(line, QStringLiteral("đơn vị này có hai mẫu số cùng ngày hiệu lực trong tệp"));
            continue;
        }
        m_bases.insert(key);
        const Base *present = unit ? m_registry.baseOn(unit->id, base->kind, base->validFrom) : nullptr;
        if (present && present->validFrom == base->validFrom) {
            Base same = *base;
            same.unit = present->unit;
            line.change = RegistryChange::Same;
            if (same == *present)
                add(line);
            else
                refuse(line, QStringLiteral("đã có mẫu số %1 từ ngày này; sửa thì thêm mốc từ ngày khác")
                                 .arg(present->value.value()));
            continue;
        }
        line.change = RegistryChange::New;
        line.fields.append(FieldChange{Head("value"), present ? QString::number(present->value.value()) : QString(),
                                       QString::number(base->value.value())});
        line.fields.append(
            FieldChange{Head("valid_from"), present ? present->validFrom.iso() : QString(), base->validFrom.iso()});
        m_plan.bases.append({code, *base});
        add(line);
    }
}

void RegistryDryRun::pasts(const CsvRows &csv, const QString &source)
{
    for (const CsvRows::Row &row : csv.rows()) {
        RegistryLine line{source,
                          row.line,
                          RegistryFileKind::Pasts,
                          RegistryChange::Refused,
                          csv.at(row, Head("code")),
                          csv.at(row, Head("name")),
                          {},
                          {}};
        const auto past = row.broken.isEmpty() ? codePastFrom(csv, row) : Result<CodePast>(csv.complaint(row, row.broken));
        if (!past) {
            refuse(line, whyOf(past.error()));
            continue;
        }
        const bool known = m_registry.pasts().contains(*past) || m_plan.pasts.contains(*past);
        line.change = known ? RegistryChange::Same : RegistryChange::New;
        if (!known)
            m_plan.pasts.append(*past);
        add(line);
    }
}

// By its head row: the file's name may be anything.
std::optional<RegistryFileKind> kindOf(const RegistryFile &file)
{
    for (const RegistryFileKind kind : {RegistryFileKind::Bases, RegistryFileKind::Units, RegistryFileKind::Pasts}) {
        if (CsvRows::readAll(file.bytes, file.name, columnsOf(kind)))
            return kind;
    }
    return std::nullopt;
}

} // namespace

int RegistryPlan::count(RegistryChange change) const
{
    return int(
        std::count_if(lines.begin(), lines.end(), [change](const RegistryLine &line) { return line.change == change; }));
}

RegistryPlan planRegistry(const QVector<RegistryFile> &files, const Registry &registry, const Campaign &campaign)
{
    RegistryDryRun run(registry, campaign);
    QVector<std::optional<RegistryFileKind>> kinds;
    for (const RegistryFile &file : files) {
        kinds.append(kindOf(file));
        if (!kinds.last()) {
            const auto read = CsvRows::readAll(file.bytes, file.name, {});
            run.refuseFile(file.name, read ? Failure{FailureKind::BadInput, file.name,
                                                     QStringLiteral("không phải units.csv, bases.csv hay unit_history.csv: "
                                                                    "thiếu cột code, name, group, stream")}
                                           : read.error());
        }
    }
    for (const RegistryFileKind kind : {RegistryFileKind::Units, RegistryFileKind::Bases, RegistryFileKind::Pasts}) {
        for (qsizetype i = 0; i < files.size(); ++i) {
            if (kinds.at(i) != kind)
                continue;
            const auto csv = CsvRows::readAll(files.at(i).bytes, files.at(i).name, columnsOf(kind));
            if (!csv)
                continue;
            if (kind == RegistryFileKind::Units)
                run.units(*csv, files.at(i).name);
            else if (kind == RegistryFileKind::Bases)
                run.bases(*csv, files.at(i).name);
            else
                run.pasts(*csv, files.at(i).name);
        }
    }
    return run.take();
}

} // namespace dophu
