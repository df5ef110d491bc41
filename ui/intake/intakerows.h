// Intake rows: what the cells of one line of the preview say and how they look. The table, the screen reader and the tests
// read the same words from here.
#pragma once

#include "core/desk/desk.h"
#include "ui/intake/intakeeditor.h"
#include "ui/widgets/quietcell.h"

namespace dophu
{

enum class IntakeColumn
{
    Tick,
    Unit,
    Day,
    Installed,
    Before,
    Increase,
    Confidence,
    Verdict,
    Check
};
inline constexpr int intakeColumnCount = 9;

struct IntakeCheck // the last column
{
    QString text;
    CellTone tone = CellTone::Soft;
    QString icon; // of a line icon, may be empty
    bool operator==(const IntakeCheck &) const = default;
};

class IntakeRows
{
public:
    IntakeRows(const Desk &desk, const IntakeEditor &editor) : m_desk(desk), m_editor(editor) {}

    static QString title(IntakeColumn column, Day day); // of Before: the day before
    QString text(int row, IntakeColumn column) const;
    CellTone tone(int row, IntakeColumn column) const;
    bool isStrong(int row, IntakeColumn column) const;
    IntakeCheck check(int row) const;
    // "Chọn: 3 gợi ý" where the unit or the reading is asked; empty where it is not.
    QString chooserText(int row) const;
    bool mayChooseUnit(int row) const; // another unit may be said: everything with a number
    // The whole row for a screen reader.
    QString spoken(int row) const;
    // The long sentence of the lower part: what is wrong and what to do; empty where nothing is.
    QString sentence(int row) const;

private:
    QString unitText(const IntakeLine &line) const;
    IntakeCheck checkOfFindings(const IntakeLine &line) const;
    IntakeCheck checkOfGrounds(const IntakeLine &line) const;

    const Desk &m_desk;
    const IntakeEditor &m_editor;
};

} // namespace dophu
