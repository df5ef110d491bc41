// Source view: the lower part of the preview. It shows the exact place a value was found at, with unit, day and number
// marked, what is wrong with it in a sentence, what can be done about it, and why it was recognised. Wishes go out as
// signals; it changes nothing itself.
#pragma once

#include "ui/intake/intakerows.h"
#include "ui/intake/sourcemarks.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTextEdit;

namespace dophu
{

class ElidedLabel;
class GridGlimpse;

class SourceView : public QWidget
{
    Q_OBJECT

public:
    SourceView(const Desk &desk, IntakeEditor &editor, QWidget *parent = nullptr);
    void showLine(int line); // −1: nothing is chosen
    int shownLine() const { return m_line; }

signals:
    void offeredWanted(qint64 number);
    void numberWanted();
    void unitWanted();
    void readingWanted(const dophu::IntakeCandidate &candidate);
    void dayWanted(dophu::Day day);
    void columnWanted(const QString &heading); // teach what the column is
    void openWanted(const QString &path);      // the file, in the PC's own program

private:
    QWidget *buildPlace();
    QWidget *buildGrounds();
    QPushButton *addVerb(const QString &text, const QString &icon, const QString &name);
    void showPlace(const IntakeLine &line, const IntakeOriginal &original);
    void showProse(const IntakeOriginal &original, const QVector<SourceMark> &marks);
    void showVerbs(const IntakeLine &line, const IntakeOriginal &original);
    void showReadings(const IntakeLine &line);
    void showChecks(const IntakeLine &line);
    void fitVerbs();
    void showGrounds(const IntakeLine &line);
    void fitProse();

    const Desk &m_desk;
    IntakeEditor &m_editor;
    IntakeRows m_rows;
    int m_line = -1;
    QLabel *m_icon = nullptr;
    ElidedLabel *m_where = nullptr;
    QTextEdit *m_prose = nullptr;
    GridGlimpse *m_grid = nullptr;
    QLabel *m_sentence = nullptr;
    QWidget *m_verbs = nullptr;
    QPushButton *m_offered = nullptr;
    QPushButton *m_number = nullptr;
    QPushButton *m_unit = nullptr;
    QPushButton *m_day = nullptr;
    QPushButton *m_column = nullptr;
    QPushButton *m_open = nullptr;
    QVector<QPushButton *> m_readings; // of a number that reads in several ways
    QCheckBox *m_learn = nullptr;
    QCheckBox *m_learnColumn = nullptr;
    QCheckBox *m_base = nullptr;
    QWidget *m_grounds = nullptr;
    QGridLayout *m_groundRows = nullptr;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace dophu
