// Intake file list: what has been dropped or chosen, one row a file, with its size, how many numbers it gave and how it
// stands; above it the place to drop more. Where there is little room the rows become a choice box.
#pragma once

#include "ui/intake/intakeeditor.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;

namespace dophu
{

class IntakeFileList : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeFileList(IntakeEditor &editor, QWidget *parent = nullptr);
    // tight: a choice box instead of rows.
    void setTight(bool tight);
    int currentOriginal() const; // −1 when none
    void setCurrentOriginal(int original); // says nothing

signals:
    void originalChosen(int original);
    void filesWanted();  // choose some
    void taughtWanted(); // names and columns that were taught

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();
    void removeCurrent();
    QString detailOf(int original) const;
    QString stateIcon(int original) const;

    IntakeEditor &m_editor;
    QWidget *m_zone;
    QListWidget *m_list;
    QComboBox *m_box;
    QCheckBox *m_keep;
    QPushButton *m_taught;
    QPushButton *m_remove;
};

} // namespace dophu
