// Summary panel: the right side of the summary page: the groups, the three ways to count the district (R8), the change
// against the chosen day and the footnotes, which a person may put in their own words. It shows figures; it computes none.
#pragma once

#include "core/documents/summarysheet.h"

#include <QScrollArea>

class QCheckBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace dophu
{

class SummaryPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit SummaryPanel(QWidget *parent = nullptr);
    // earlier: null when there is nothing to compare with. territory: the sum and the met targets of the streams in the
    // total. Notes that are being written stay as they are until they are saved or given up.
    void show(const Consolidation &day, const Consolidation *earlier, const SummaryTable &territory,
              const SummaryFacts &facts, const QString &unitWord);
    bool notesInExport() const;
    QWidget *lastField() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    // Every note in a person's words; notes left as made, or emptied, are not among them.
    void notesWritten(const QVector<dophu::FootnoteEdit> &edits);

private:
    struct NoteField
    {
        Footnote note;
        QPlainTextEdit *text;
    };

    void addGroups(QVBoxLayout &layout, const Consolidation &day);
    void addWays(QVBoxLayout &layout, const QString &title, const Figures &figures);
    void addChange(QVBoxLayout &layout, const Consolidation &day, const Consolidation &earlier,
                   const SummaryTable &territory, const QString &unitWord);
    void addNotes(QVBoxLayout &layout);
    void addNoteFields(QVBoxLayout &layout);
    void addNoteField(QVBoxLayout &layout, const Footnote &note);
    void fillNotes(); // as text, or as fields while they are being written
    void editNotes();
    void saveNotes();
    void giveUpNotes();
    QWidget *makeNoteVerbs();
    void placeNoteVerbs();

    QCheckBox *m_withNotes;
    QWidget *m_content = nullptr;
    QWidget *m_notesPart = nullptr;
    QVBoxLayout *m_outer;
    QVector<Footnote> m_notes;
    QVector<NoteField> m_fields; // while writing
    QString m_about;             // day and group of what is shown
    bool m_writing = false;
    QWidget *m_noteVerbs; // under the scrolled part, so that they are always there while notes are written
};

} // namespace dophu
