// Intake dialog (Nhập số liệu từ tệp và tin nhắn): files and pasted messages, what was recognised in them value by value, the
// exact place each was found at, and one button that takes what is ticked, all or nothing (ui.md §12 "03"). Reading goes
// on beside the window. Nothing is stored before the button, and afterwards it is one step to undo.
#pragma once

#include "ui/intake/intakemodel.h"
#include "ui/intake/intakereading.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QMimeData;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace dophu
{

class EmptyState;
class IntakeFileList;
class MessagePane;
class MessageStrip;
class PicturePane;
class Prompts;
class SourceView;
class UnitChooser;

class IntakeDialog : public QDialog
{
    Q_OBJECT

public:
    // doors, desk and prompts outlive the dialog.
    IntakeDialog(Desk &desk, Prompts &prompts, const IntakeDoors &doors, Day day, QWidget *parent = nullptr);
    ~IntakeDialog() override;

    void addFiles(const QStringList &paths);
    void addText(const QString &text);
    // Files or text of a clipboard or a drop; false when it holds neither.
    bool addMime(const QMimeData &given);
    static bool holdsIntake(const QMimeData &given);
    void chooseFiles();

    const IntakeEditor &editor() const { return m_editor; }
    bool isReading() const { return m_reading.isReading(); }

signals:
    void taken(int values, dophu::IntakeSide side); // written
    void readingDone();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void reject() override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildFoot();
    QTableView *buildTable();
    void connectParts();
    void connectSource();
    void layOut();
    void layOutColumns();
    void fillDays();
    void say();
    void sayTabs();
    void saySearch(int found);
    void sayProgress(int done, int asked, int percent);
    QString countsText(const IntakeCounts &counts) const;
    void showSide(IntakeSide side);
    void showCurrent();
    void showOriginal(int original);
    void goToLine(int line);
    int currentLine() const;
    void takeIn(); // what has been read meanwhile
    void linesWereReset();
    void changeDay(Day day);
    void readReceived();
    void chooseUnit();
    void editNumber();
    void takeOffered();
    void teachColumn(const QString &heading);
    void showTaught();
    void readAgain();
    void openFile(const QString &path);
    void confirm();
    void tellFailure(const Failure &failure);

    Desk &m_desk;
    Prompts &m_prompts;
    const IntakeDoors &m_doors;
    IntakeEditor m_editor;
    IntakeReading m_reading;
    IntakeModel m_files;
    IntakeModel m_messages;
    IntakeSide m_side = IntakeSide::Files;
    QVector<IntakeEditor::Read> m_pending; // settled together: many small files come fast
    QTimer m_soon;
    int m_pictureShown = -1;    // an original; −1: the table is shown
    QTabBar *m_tabs = nullptr;
    QLineEdit *m_received = nullptr;
    QComboBox *m_days = nullptr;
    QStackedWidget *m_left = nullptr;
    IntakeFileList *m_fileList = nullptr;
    MessagePane *m_pane = nullptr;
    MessageStrip *m_strip = nullptr;
    QStackedWidget *m_right = nullptr; // nothing yet, table, picture
    EmptyState *m_empty = nullptr;
    QSplitter *m_split = nullptr;
    QTableView *m_table = nullptr;
    SourceView *m_source = nullptr;
    PicturePane *m_picture = nullptr;
    UnitChooser *m_chooser = nullptr;
    QWidget *m_progressRow = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_take = nullptr;

    IntakeModel &model() { return m_side == IntakeSide::Files ? m_files : m_messages; }
    const IntakeModel &model() const { return m_side == IntakeSide::Files ? m_files : m_messages; }
};

} // namespace dophu
