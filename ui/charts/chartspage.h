// Charts page (Biểu đồ): the picture of the shown day, or of the days up to it, as its file will be, a sentence about it,
// and the export. What is seen, copied and saved is one picture from one value. A bar or a cell leads to its unit and day.
#pragma once

#include "core/desk/desk.h"
#include "ui/charts/chartfacts.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace dophu
{

class ChartExportPanel;
class ElidedLabel;
class ChartKindList;
class ChartPreview;
class MessageStrip;
class Prompts;

class ChartsPage : public Page
{
    Q_OBJECT

public:
    ChartsPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    void showDay(Day day) override;
    QString hint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeRemark();
    void addKeys();
    void refresh(); // from the desk; waits until the page is seen
    void redraw();  // from the choices
    void fillGroups();
    void fillDays();
    void read(); // what the chosen kind needs of the desk
    void offer(QComboBox *filter, bool on);
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
    std::optional<ChartFacts> m_facts;
    ChartValue m_value;
    ChartKindList *m_kinds;
    QHash<QComboBox *, QLabel *> m_filterLabels;
    QComboBox *m_group = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_from = nullptr;
    QLabel *m_zoom = nullptr;
    MessageStrip *m_strip;
    ChartPreview *m_preview;
    QLabel *m_caption;
    QPlainTextEdit *m_remark = nullptr;
    ElidedLabel *m_remarkState = nullptr;
    QVector<QPushButton *> m_remarkVerbs; // icons alone where there is no room for words
    QString m_composed;                   // the remark as composed, to see whether it was edited
    ChartExportPanel *m_export;
};

} // namespace dophu
