// Message pane: the pasted texts with everything that was recognised in them marked in place, what the marks mean, and the
// channel they came by. A click on a line goes to its row.
#pragma once

#include "ui/intake/intakeeditor.h"

#include <QWidget>

class QComboBox;
class QTextEdit;

namespace dophu
{

class MessagePane : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePane(IntakeEditor &editor, QWidget *parent = nullptr);
    void showLine(int line); // scrolls to it

signals:
    void lineChosen(int line);
    void pasteWanted();

private:
    void refill();
    void chooseAt(int block);

    struct Shown // one line of the pane
    {
        int original = 0;
        int part = 0;
    };
    IntakeEditor &m_editor;
    QTextEdit *m_text;
    QComboBox *m_channel;
    QVector<Shown> m_shown; // by block
};

} // namespace dophu
