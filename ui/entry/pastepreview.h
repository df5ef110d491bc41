// Paste preview: what a pasted block would write, row by row, before anything is stored: which unit, what stands there, what
// would stand, and what the checks would say of it. A name that is only like a unit's is asked with a picker in its row.
// All that is shown as taken is pasted as one step, or nothing is.
#pragma once

#include "ui/entry/sheetclipboard.h"
#include "ui/widgets/quietcell.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace dophu
{

class PastePreview : public QDialog
{
    Q_OBJECT

public:
    // Makes the plan again with another column as the running total.
    using Replan = std::function<PastePlan(int countColumn)>;

    PastePreview(const Desk &desk, const DaySheetEditor &editor, Replan replan, QWidget *parent = nullptr);

signals:
    void taken(const QVector<dophu::SheetText> &cells);

private:
    struct Outlook // of one line
    {
        QString stands;
        QString wanted;
        QString verdict;
        QString flags;
        bool writes = false;
        bool refused = false;
    };
    void build();
    void buildColumnChoice();
    void fill();
    void fillLine(int line);
    void sayWhole(int line);
    void putText(int line, int column, const QString &text, CellTone tone = CellTone::Normal);
    QComboBox *pickerFor(int line);
    void answer(int line, qint64 unit);
    Outlook outlookOf(const PasteLine &line) const;
    QString askedBecause(const PasteLine &line) const;
    void updateReady();
    QString headline() const;

    const Desk &m_desk;
    const DaySheetEditor &m_editor;
    Replan m_replan;
    PastePlan m_plan;
    QVector<Outlook> m_outlooks;
    QLabel *m_headline;
    QWidget *m_columnRow;
    QComboBox *m_column;
    QTableWidget *m_table;
    QLabel *m_whole; // what is said of the current line, in full
    QLabel *m_lacking;
    QPushButton *m_take;
};

} // namespace dophu
