// Unit panel: the side of the entry page, about the unit of the current row. The problem comes first, with what can be
// done about it; then ten days, the reported numbers, the corrections, the evidence and who was called. It asks the desk
// for one unit at a time. What changes a number is a wish; files and calls it notes itself. Its buttons take the focus by
// the Tab key only: a click beside the grid leaves the cursor in the grid.
#pragma once

#include "core/desk/desk.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dophu
{

class ElidedLabel;
class EvidenceList;
class HourLines;
class Prompts;
class ReportedLines;
class TagLabel;
struct StatusTag;
class TenDayBars;

class UnitPanel : public QWidget
{
    Q_OBJECT

public:
    UnitPanel(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    // unit: null when no row is chosen. refusal: why the text typed there was not taken, may be empty.
    void show(const UnitFigures *unit, Day day, bool editable, const QString &refusal);
    // A picture or files on the clipboard become evidence of the unit shown; false when there are none.
    bool pasteEvidence();

signals:
    void offeredWanted(dophu::UnitId unit, dophu::Count offered);
    void editWanted(dophu::UnitId unit);
    void acceptWanted(dophu::UnitId unit, dophu::FindingCode code);
    void stepWanted(int by);
    void closeWanted();
    void messageWanted(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildHead(QVBoxLayout *layout);
    void buildBody();
    QWidget *scrolled();
    QWidget *problemBox(const UnitFigures &unit, const Finding &finding, bool editable);
    QWidget *refusalBox(const UnitFigures &unit, const QString &sentence);
    QLabel *sectionTitle(QVBoxLayout *layout, const QString &text);
    void placeTag(const StatusTag &tag);
    void fillProblems(const UnitFigures &unit, bool editable, const QString &refusal);
    void fillContact(UnitId unit);
    void fillHistory(const UnitFigures &unit, Day day);
    void fillChases();
    void noteCall();

    Desk &m_desk;
    std::optional<UnitFigures> m_unit; // as shown
    Day m_day;
    bool m_editable = false;
    QString m_refusal;
    ElidedLabel *m_name;
    TagLabel *m_tag;
    QLabel *m_contact;
    QPushButton *m_phone;
    QHBoxLayout *m_nameRow = nullptr;
    QHBoxLayout *m_tagRow = nullptr;
    QWidget *m_problems;
    QVBoxLayout *m_problemLayout;
    QLabel *m_base;
    TenDayBars *m_bars;
    ReportedLines *m_reported;
    QPushButton *m_allReported;
    QLabel *m_barsTitle = nullptr;
    HourLines *m_revisions;
    QLabel *m_revisionTitle = nullptr;
    EvidenceList *m_evidence;
    QLabel *m_chaseTitle = nullptr;
    HourLines *m_chases;
    QWidget *m_body;
};

} // namespace dophu
