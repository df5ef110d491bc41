// Missing decisions: one line per unit that sent nothing, with the way to count it and a reason. A decision made here stays
// while the list is refreshed; it becomes a report only when the day is closed. The decisions are values; the fields of a
// line are made when it comes into sight, so that thousands of missing units open as fast as ten.
#pragma once

#include "core/desk/desk.h"

#include <QTableWidget>

class QComboBox;
class QKeyEvent;

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
    // Keeps what was decided for the units that are missing still. notes: whom the office went after that day; they make the
    // reasons that are offered first.
    void show(const QVector<UnitFigures> &missing, const QVector<ChaseNote> &notes = {});
    qsizetype count() const { return m_lines.size(); }
    bool lacksReasons() const; // the unit's own "nothing new" needs no reason of ours
    void decideAll(ClosingChoice choice, const QString &reason);
    // The decisions as reports of that day.
    Result<QVector<ReportDraft>> drafts(const Desk &desk, Day day) const;

    bool goToLacking(); // the first line without its reason; false when none is

signals:
    void decided();
    void passed(); // Enter in the last line

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        UnitFigures unit;
        QStringList offered; // reasons that the day's log suggests
        ClosingChoice choice = ClosingChoice::CarryLast;
        QString reason;
        QComboBox *how = nullptr; // once it was in sight
        QComboBox *why = nullptr;
    };
    void make(int first, int last);
    void makeSeen();
    void makeLine(int row);
    QComboBox *addCombo(int row, int column, const QString &name, const QString &accessible);
    void chain(int row); // its place in the order of Tab
    void goTo(int row, bool reason);
    bool takesKey(int row, bool reason, const QKeyEvent &key);
    static void markLacking(const Line &line);
    static bool needsReason(const Line &line);

    QVector<Line> m_lines;
};

} // namespace dophu
