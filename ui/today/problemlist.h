// Problem list: what stops the closing, errors first, each with its sentence and one thing to do: take the offered number
// or look. What was accepted today stays visible below.
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
    void offeredWanted(dophu::UnitId unit, dophu::Count offered);
    void acceptedWanted();

private:
    QWidget *row(const UnitFigures &unit, const Finding &finding, const QString &unitWord, bool editable);
    void fill(const Consolidation &day, const QString &unitWord, bool editable);

    Counter *m_errors;
    Counter *m_warnings;
    QScrollArea *m_scroll;
    QWidget *m_rows = nullptr;
    QVector<QPushButton *> m_verbs;
    EmptyState *m_empty;
    QWidget *m_acceptedRow;
    QLabel *m_accepted;
    QWidget *m_note;
};

} // namespace dophu
