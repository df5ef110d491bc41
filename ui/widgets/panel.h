// The quiet furniture that pages share: a card with a title row, a hairline, a label that elides, an empty state, a
// counter. None of them knows the office's work.
#pragma once

#include <QFrame>
#include <QLabel>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace dophu
{

// A card: surface, 1 px border, radius 6; a title row of 36 px when a title is given.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }         // below the title, without margins
    QHBoxLayout *titleRow() const { return m_titleRow; } // after the title, before its stretch
    void setTitle(const QString &title);

private:
    QLabel *m_title;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_body;
};

class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// One line, elided at the end, the whole text as its tooltip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

// A small round number beside a title or a navigation item.
class Counter : public QWidget
{
    Q_OBJECT

public:
    explicit Counter(QWidget *parent = nullptr);
    void show(const QString &text, const QColor &fill, const QColor &ink);
    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QColor m_fill;
    QColor m_ink;
};

// Icon 28 px, one bold line, one line of help, at most one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void show(const QString &icon, const QString &title, const QString &help, const QString &verb = {},
              const QString &verbIcon = {});

signals:
    void verbChosen();

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_help;
    QPushButton *m_verb;
};

// Icon-only or labelled button in the house look; icon recoloured when the theme changes.
QPushButton *makeButton(const QString &text, const QString &icon, const QString &objectName, QWidget *parent);
void setButtonIcon(QPushButton *button, const QString &icon);
// Recolours every button made by makeButton below root; called by the window when the theme changes.
void recolourIcons(QWidget *root);

} // namespace dophu
