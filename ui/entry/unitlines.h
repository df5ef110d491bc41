// The painted parts of the side panel: ten days as bars, the numbers a unit reported, the times it was corrected. They take
// finished values and draw; what they show is also said in their accessible text.
#pragma once

#include "core/domain/report.h"

#include <QWidget>

namespace dophu
{

class TenDayBars : public QWidget
{
    Q_OBJECT

public:
    explicit TenDayBars(QWidget *parent = nullptr);
    // today stands at the right; wrong: today's number is held back by an error.
    void show(const QVector<Standing> &line, Day today, bool wrong);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar
    {
        Day day;
        std::optional<Count> value;
        bool carried = false;
    };
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

class RevisionLines : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionLines(QWidget *parent = nullptr);
    void show(const QVector<Revision> &history);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<QPair<QString, QString>> m_lines; // hour, what happened
};

// "Thuý nhập 526 từ Zalo", "Thuý sửa 526 thành 562"; before is null for the first revision.
QString revisionSentence(const Revision &revision, const Revision *before);

} // namespace dophu
