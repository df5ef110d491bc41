// Missing decisions: one line per unit that sent nothing, with the way to count it and a reason. A decision made here stays
// while the list is refreshed; it becomes a report only when the day is closed.
#pragma once

#include "core/desk/desk.h"

#include <QTableWidget>

class QComboBox;

namespace dophu
{

// In the order of the combo box.
enum class ClosingChoice
{
    CarryLast,
    NothingNew,
    ExcuseToday
};
QStringList closingChoiceWords();

class MissingDecisions : public QTableWidget
{
    Q_OBJECT

public:
    explicit MissingDecisions(QWidget *parent = nullptr);
    // Keeps what was decided when the same units are missing.
    void show(const QVector<UnitFigures> &missing);
    void forget();
    qsizetype count() const { return m_lines.size(); }
    bool lacksReasons() const; // the unit's own "nothing new" needs no reason of ours
    void decideAll(ClosingChoice choice, const QString &reason);
    // The decisions as reports of that day.
    Result<QVector<ReportDraft>> drafts(const Desk &desk, Day day) const;

signals:
    void decided();

private:
    struct Line
    {
        UnitFigures unit;
        QComboBox *how;
        QComboBox *why;
    };
    void addLine(int row, const UnitFigures &unit);
    QComboBox *addCombo(int row, int column, const QString &name, const QString &accessible);
    void markLacking();
    static bool needsReason(const Line &line);

    QVector<Line> m_lines;
};

} // namespace dophu
