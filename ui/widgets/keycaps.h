// Key caps: a line of text in which [F2] is drawn as a key, and a search field that shows its shortcut while empty.
#pragma once

#include <QLineEdit>
#include <QWidget>

namespace dophu
{

class KeyHint : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(QWidget *parent = nullptr);
    void setText(const QString &text); // "[Enter] xuống ô dưới, [F2] sửa"
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, const QString &shortcut, QWidget *parent = nullptr);

signals:
    void leaveWanted(); // Enter, Down or Esc: back to what is searched

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_shortcut;
};

// Draws one key with its left edge at `left`, centred on middle; returns its width.
int paintKeyCap(QPainter &painter, int left, int middle, const QString &key, const QWidget *widget);
int keyCapWidth(const QString &key);

} // namespace dophu
