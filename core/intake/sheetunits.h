// Sheet units: which unit a cell, a letterhead, the name of a sheet or a file names. A cell is a name and nothing else; a
// title may hold one among other words. The addressee ("Kính gửi") is nobody's letterhead, a superior above the unit is not
// the unit, and a body below a commune (trạm y tế, công an xã) is not the commune.
#pragma once

#include "core/intake/foundvalue.h"
#include "core/intake/intakecontext.h"
#include "core/intake/sheettables.h"

namespace dophu
{

struct NamedUnit
{
    std::optional<UnitId> unit;                // sure
    QVector<UnitId> candidates;                // where it is not
    IntakeReason doubt = IntakeReason::NoUnit; // None where sure; NoUnit where nothing is named
    Recognised by;
    bool operator==(const NamedUnit &) const = default;

    bool isSure() const { return unit.has_value(); }
    bool isSilent() const { return !unit && doubt == IntakeReason::NoUnit; }
};

enum class LikeNames
{
    Offered, // where nothing is sure; they take by far the longest to look for
    Ignored
};
// The whole text is meant to be a unit's name or code.
NamedUnit unitOfCell(const QString &text, const SourcePlace &place, const IntakeContext &context,
                     LikeNames likeNames = LikeNames::Offered);
// The lines above and below a table.
NamedUnit unitOfLines(const QVector<LineOfSheet> &lines, const IntakeContext &context);
// The lines below a table: whole names only, after "TM.", "Đơn vị:" or by themselves; silent where they are two.
NamedUnit unitOfSignature(const QVector<LineOfSheet> &lines, const IntakeContext &context);
// A name with other words around it: of a sheet, of a file.
NamedUnit unitOfName(const QString &name, Recognised::By by, const IntakeContext &context);
// "C:\…\BC Bluezone xa Tan Hop 19.8.xlsx" → "BC Bluezone xa Tan Hop 19.8".
QString fileBase(const QString &path);
// A body inside a commune, which is not the commune: "Công an xã", "Trạm Y tế xã Thuận".
bool isBodyOfCommune(const QString &label);
// That, a village, a household: no unit that reports.
bool isPartOfUnit(const QString &label);
// Words that stand for "this unit" and name none: "Đơn vị", "Toàn xã", "Số lượng".
bool isGenericLabel(const QString &label, const IntakeContext &context);

} // namespace dophu
