// The painted parts of the side panel: ten days as bars (up to fourteen where there is room), the numbers a unit reported,
// the times it was corrected or called; and its plain label. They take finished values and draw; what they show is also said
// in their accessible text.
#pragma once

#include "core/domain/report.h"
#include "ui/widgets/windowfonts.h"

#include <QWidget>

class QLabel;
class QPainter;

namespace dophu
{

class TenDayBars : public QWidget
{
    Q_OBJECT

public:
    explicit TenDayBars(QWidget *parent = nullptr);
    // today stands at the right; wrong: today's number is held back by an error. first: the campaign's first day; more than
    // ten days are shown only from there on.
    void show(const QVector<Standing> &line, Day first, Day today, bool wrong);
    int days() const { return int(m_bars.size()); }
    QSize sizeHint() const override;

signals:
    void daysChanged(int days);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Bar
    {
        Day day;
        std::optional<Count> value;
        bool carried = false;
    };
    void fill();
    void paintLabels(QPainter &painter, const QRectF &column, const Bar &bar) const;

    QVector<Standing> m_line;
    Day m_first;
    Day m_today;
    QVector<Bar> m_bars;
    bool m_wrong = false;
};

class ReportedLines : public QWidget
{
    Q_OBJECT

public:
    explicit ReportedLines(QWidget *parent = nullptr);
    void show(const QVector<Standing> &line, Day today, QTime cutoff);
    void setMost(int lines);
    int count() const { return int(m_lines.size()); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString day, value, increase, when;
        bool today = false, wrong = false, late = false;
    };
    QVector<Line> m_lines; // newest first
    int m_most = 4;
};

// What happened, line by line: an hour and a sentence, which wraps rather than being cut.
class HourLines : public QWidget
{
    Q_OBJECT

public:
    explicit HourLines(QWidget *parent = nullptr);
    // lines: hour and sentence; title: what they are, for who cannot see them.
    void show(const QVector<QPair<QString, QString>> &lines, const QString &title);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int lineHeight(const QString &sentence) const;

    QVector<QPair<QString, QString>> m_lines;
};

// "Thuý nhập 526 từ Zalo", "Thuý sửa 526 thành 562"; before is null for the first revision.
QString revisionSentence(const Revision &revision, const Revision *before);
// All of a day's, with the reason where one was given.
QVector<QPair<QString, QString>> revisionLines(const QVector<Revision> &history);

// Plain text on as many lines as it needs.
QLabel *wrappedLabel(const QString &text, TextUse use, QWidget *parent);

} // namespace dophu
