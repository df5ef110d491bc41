// Main window: assembles navigation, top bar, pages and status line, and carries wishes between pages, which never know one
// another. Pages are made when first shown and the first one after the frame is painted, so that the window is there at
// once. It stores nothing and judges nothing.
#pragma once

#include "core/desk/desk.h"
#include "core/documents/document.h"
#include "ui/shell/pagekind.h"
#include "ui/shell/preferences.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <array>

class QMenu;
class QStackedWidget;

namespace dophu
{

class DropOverlay;
class EntryPage;
class MessageStrip;
class Navigation;
class Prompts;
class StatusLine;
class TodayPage;
class TopBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // preferences: what the person likes; the changed ones are told by preferencesChanged(). All references outlive this.
    MainWindow(Desk &desk, Prompts &prompts, const Preferences &preferences, MakePage makePage, QWidget *parent = nullptr);

    void goTo(PageKind kind);
    PageKind page() const { return m_kind; }
    void showDay(Day day);
    Day day() const { return m_day; }
    void closeOrReopenDay();
    void makeBundle(); // on the documents page, for the day shown
    // Whether files and messages can be taken in: then the two buttons and Ctrl+O, Ctrl+Shift+V are there.
    void setIntakeOffered(bool offered);
    // One line over the pages, for what concerns none of them alone.
    MessageStrip *notice() const { return m_notice; }
    // Builds everything again after the look, the text size or the language changed to these.
    void rebuild(const Preferences &preferences);

signals:
    void preferencesChanged(const dophu::Preferences &preferences);
    // The application puts it on, then calls rebuild().
    void appearanceWanted(const dophu::Preferences &preferences);
    void importWanted(const QStringList &paths);       // empty: ask which
    void pasteTextWanted(const QString &text);         // empty: the clipboard's
    void paperWanted(const dophu::Document &document); // to be looked at and printed

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addShortcuts();
    void connectDesk();
    Page *pageOf(PageKind kind);
    void connectPage(Page *page);
    void connectToday(TodayPage *page);
    void connectEntry(EntryPage *page);
    void begin();
    void layOut();
    void refreshFigures();
    void sayTitle(bool closed);
    void tick();
    void showClock();
    void cutOffPassed();
    void stepPane(int by);
    void openMenu();
    void fillCampaigns(QMenu &menu);
    void change(const Preferences &preferences);
    void closeDay();
    void reopenDay();
    void backup();
    void help();
    Day startDay() const;
    std::optional<Day> dayOfLastSitting() const;
    QRect onScreen(QRect window) const;
    void keepArrangements();
    void keepSitting();

    Desk &m_desk;
    Prompts &m_prompts;
    Preferences m_preferences;
    MakePage m_makePage;
    bool m_intakeOffered = false;
    bool m_begun = false; // the frame is on the screen; before that neither page nor figures are made
    Day m_day;
    PageKind m_kind = PageKind::Today;
    DayState m_state;
    QPointer<QWidget> m_root;
    Navigation *m_navigation = nullptr;
    TopBar *m_topBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    MessageStrip *m_notice = nullptr;
    QPointer<DropOverlay> m_overlay; // made with the first drag
    MessageStrip *m_clock = nullptr; // this PC's clock is behind
    Moment m_clockDismissed;         // the hour about which the person has been told and closed it
    bool m_past = true;              // the cut-off of the shown day
    std::array<Page *, pageKindCount> m_pages{};
    QTimer m_minute;
    QTimer m_others;  // looks for other desks' changes
    QTimer m_figures; // several changes at once are one reading
};

} // namespace dophu
