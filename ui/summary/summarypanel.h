// Summary panel: the right side of the summary page: the groups, the three ways to count the district (R8), the change
// against the chosen day and the footnotes. It shows figures; it computes none.
#pragma once

#include "core/coverage/footnotes.h"
#include "core/coverage/summarytable.h"

#include <QScrollArea>

class QCheckBox;
class QVBoxLayout;

namespace dophu
{

class SummaryPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit SummaryPanel(QWidget *parent = nullptr);
    // earlier: null when there is nothing to compare with. territory: the table of the streams in the total.
    void show(const Consolidation &day, const Consolidation *earlier, const SummaryTable &territory,
              const QVector<Footnote> &notes, const QString &unitWord);
    bool notesInExport() const;
    QWidget *lastField() const;

private:
    void addGroups(QVBoxLayout &layout, const Consolidation &day);
    void addWays(QVBoxLayout &layout, const Consolidation &day);
    void addChange(QVBoxLayout &layout, const Consolidation &day, const Consolidation &earlier,
                   const SummaryTable &territory, const QString &unitWord);
    void addNotes(QVBoxLayout &layout, const QVector<Footnote> &notes);

    QCheckBox *m_withNotes;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_outer;
};

} // namespace dophu
