// Unit panel: the side of the entry page, about the unit of the current row. The problem comes first, with what can be
// done about it; then ten days, the reported numbers and the corrections. It asks the desk for one unit at a time and
// changes nothing itself: its buttons are wishes.
#pragma once

#include "core/desk/desk.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dophu
{

class ElidedLabel;
class ReportedLines;
class RevisionLines;
class TagLabel;
struct StatusTag;
class TenDayBars;

class UnitPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UnitPanel(const Desk &desk, QWidget *parent = nullptr);
    // unit: null when no row is chosen. refusal: why the text typed there was not taken, may be empty.
    void show(const UnitFigures *unit, Day day, bool editable, const QString &refusal);

signals:
    void offeredWanted(dophu::UnitId unit, dophu::Count offered);
    void editWanted(dophu::UnitId unit);
    void acceptWanted(dophu::UnitId unit, dophu::FindingCode code);
    void stepWanted(int by);
    void closeWanted();

private:
    void buildHead(QVBoxLayout *layout);
    void buildBody();
    QWidget *scrolled();
    QWidget *problemBox(const UnitFigures &unit, const Finding &finding, bool editable);
    QWidget *refusalBox(const UnitFigures &unit, const QString &sentence);
    QLabel *sectionTitle(QVBoxLayout *layout, const QString &text);
    void placeTag(const StatusTag &tag);
    void fillHistory(const UnitFigures &unit, Day day);

    const Desk &m_desk;
    ElidedLabel *m_name;
    TagLabel *m_tag;
    QLabel *m_contact;
    QHBoxLayout *m_nameRow = nullptr;
    QHBoxLayout *m_tagRow = nullptr;
    QWidget *m_problems;
    QVBoxLayout *m_problemLayout;
    QLabel *m_base;
    TenDayBars *m_bars;
    ReportedLines *m_reported;
    QPushButton *m_allReported;
    RevisionLines *m_revisions;
    QLabel *m_revisionTitle;
    QWidget *m_body;
};

} // namespace dophu
