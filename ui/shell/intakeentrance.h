// Intake entrance: the ways into the import dialog, in one place: the two buttons and their keys, what is dropped or pasted
// anywhere, and the watched folder. It opens the dialog over the window, adds to it while it is open, and says afterwards
// what was taken. It outlives neither the window nor the desk.
#pragma once

#include "ui/intake/intakedoors.h"
#include "ui/intake/intakeeditor.h"
#include "ui/intake/watchedfolder.h"

#include <QPointer>

namespace dophu
{

class IntakeDialog;
class MainWindow;
class Prompts;

class IntakeEntrance : public QObject
{
    Q_OBJECT

public:
    // A child of the window.
    IntakeEntrance(MainWindow &window, Desk &desk, Prompts &prompts, IntakeDoors doors);

    void openFiles(const QStringList &paths); // empty: ask which
    void openText(const QString &text);       // empty: the clipboard's
    ~IntakeEntrance() override;
    IntakeDialog *dialog() const; // while it is open
    WatchedFolder &folder() { return m_folder; }

signals:
    void folderSeen(const QStringList &seen); // to be remembered

private:
    IntakeDialog *open();
    void taken(int values, IntakeSide side, Day day);
    void showArrived();

    MainWindow &m_window;
    Desk &m_desk;
    Prompts &m_prompts;
    IntakeDoors m_doors;
    WatchedFolder m_folder;
    QPointer<IntakeDialog> m_dialog;
};

} // namespace dophu
