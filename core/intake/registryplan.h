// Registry plan: a dry run of the office's own registry files against the registry that is there. Line by line it says what
// is new, what changes field by field, what is the same and what is refused and why; nothing is written from here. The
// same plan is made again when it is carried out, on what is there then.
#pragma once

#include "core/intake/registryfiles.h"

namespace dophu
{

struct RegistryFile
{
    QString name; // without its folder
    QByteArray bytes;
    bool operator==(const RegistryFile &) const = default;
};

enum class RegistryChange
{
    New,
    Changed,
    Same,
    Refused
};

struct FieldChange
{
    QString column; // as in the file's head row
    QString before;
    QString after;
    bool operator==(const FieldChange &) const = default;
};

struct RegistryLine
{
    QString source;
    int line = 0;
    RegistryFileKind kind = RegistryFileKind::Units;
    RegistryChange change = RegistryChange::Refused;
    QString code;
    QString name;
    QVector<FieldChange> fields; // of a change; of something new, what it brings
    QString why;                 // of a refusal
    bool operator==(const RegistryLine &) const = default;
};

struct RegistryPlan
{
    QVector<RegistryLine> lines; // in the order of the files: units, bases, pasts
    QVector<Unit> units;         // new (invalid id) or changed (with its id)
    QVector<QPair<QString, Base>> bases;
    QVector<CodePast> pasts;
    int refused = 0;

    bool ready() const { return refused == 0 && !(units.isEmpty() && bases.isEmpty() && pasts.isEmpty()); }
    int count(RegistryChange change) const;
};

RegistryPlan planRegistry(const QVector<RegistryFile> &files, const Registry &registry, const Campaign &campaign);

} // namespace dophu
