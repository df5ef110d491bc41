// Charts page (Biểu đồ): the picture of the shown day as its file will be, a sentence about it, and the export. What is
// seen, copied and saved is one picture from one series.
#pragma once

#include "core/desk/desk.h"
#include "ui/charts/chartchoice.h"
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
    void writeRemark();
    ChartChoice choice() const;
    void copyImage();
    void saveFile();
    void showTable();
    void showWhole();

    Desk &m_desk;
    Prompts &m_prompts;
    Day m_day;
    bool m_stale = true;
    bool m_closed = false;
    std::optional<Consolidation> m_now;
    CoverageSeries m_series;
    ChartKindList *m_kinds;
    QComboBox *m_group = nullptr;
    QComboBox *m_order = nullptr;
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
