// Problem list: what stops the closing, errors first, each with its sentence and one click to resolve it: take the offered
// number, look at the cell, or accept with a reason. A click on the row opens the cell; so does F2 on its buttons. What was
// accepted today stays in reach below, with who and why.
#pragma once

#include "core/coverage/consolidation.h"
#include "ui/widgets/panel.h"

class QScrollArea;

namespace dophu
{

class ProblemList : public Panel
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);
    void show(const Consolidation &day, const QString &unitWord, bool editable);
    // F7: the next row's button gets the focus.
    void focusNext(int by);

signals:
    void unitWanted(dophu::UnitId unit);
    void editWanted(dophu::UnitId unit);
    void offeredWanted(dophu::UnitId unit, dophu::Count offered);
    void acceptWanted(dophu::UnitId unit, dophu::FindingCode code);
    void acceptedWanted();

private:
    QWidget *row(const UnitFigures &unit, const Finding &finding, const QString &unitWord, bool editable);
    QWidget *acceptedLine(const UnitFigures &unit, const Finding &finding, const QString &unitWord);
    void fill(const Consolidation &day, const QString &unitWord, bool editable);
    void fillAccepted(const Consolidation &day, const QString &unitWord, QVBoxLayout *layout);
    void addButtons(QWidget *row, QVBoxLayout *column, const UnitFigures &unit, const Finding &finding, bool editable,
                    const QString &sentence);

    Counter *m_errors;
    Counter *m_warnings;
    QScrollArea *m_scroll;
    QWidget *m_rows = nullptr;
    QVector<QPushButton *> m_verbs;
    EmptyState *m_empty;
    QWidget *m_acceptedRow;
    QPushButton *m_accepted; // unfolds who accepted what and why
    QVector<QWidget *> m_acceptedLines;
    QWidget *m_note;
};

} // namespace dophu
