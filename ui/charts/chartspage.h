// Charts page (Biểu đồ): the picture of the shown day, or of the days up to it, as its file will be, a sentence about it,
// and the export. What is seen, copied and saved is one picture from one value. A bar or a cell leads to its unit and day.
#pragma once

#include "core/desk/desk.h"
#include "ui/charts/chartfacts.h"
#include "ui/widgets/page.h"

class QLabel;

namespace dophu
{

class ChartExportPanel;
class ChartFilters;
class ChartKindList;
class ChartPreview;
class ChartRemark;
class MessageStrip;
class Prompts;
class WhatIfBar;

class ChartsPage : public Page
{
    Q_OBJECT

public:
    ChartsPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    void showDay(Day day) override;
    QString hint() const override;
    QVariantMap arrangement() const override;
    void restoreArrangement(const QVariantMap &arrangement) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void follow(); // the desk and its own parts
    void addKeys();
    void refresh(); // from the desk; waits until the page is seen
    void read();    // what the chosen kind needs of the desk
    void redraw();  // from the choices
    void askForFile();
    void tryOut();
    void openSpot(const ChartSpot &spot);
    void writeRemark();
    ChartChoice choice() const;
    void copyImage();
    void copyTable();
    void saveFile();
    void savePack();
    void showTable();
    void showWhole();

    Desk &m_desk;
    Prompts &m_prompts;
    Day m_day;
    bool m_stale = true;
    bool m_closed = false;
    ReadDays m_known;
    std::optional<ChartFacts> m_facts;
    ChartValue m_value;
    ChartKindList *m_kinds;
    ChartFilters *m_filters;
    WhatIfBar *m_whatIf;
    MessageStrip *m_strip;
    ChartPreview *m_preview;
    QLabel *m_caption;
    ChartRemark *m_remark;
    ChartExportPanel *m_export;
};

} // namespace dophu
