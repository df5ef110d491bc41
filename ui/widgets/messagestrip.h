// Message strip: one line in place that says what happened, with at most a few buttons. "Ok" leaves by itself after four
// seconds; a warning or an error stays until it is answered or closed. It never takes the focus.
#pragma once

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace dophu
{

class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Tone
    {
        Ok,
        Note,   // stays, neutral
        Closed, // likewise, with a lock: nothing can be typed
        Warning,
        Error
    };

    explicit MessageStrip(QWidget *parent = nullptr);
    // Replaces what was there, buttons included.
    void show(Tone tone, const QString &text, const QString &strongStart = {});
    QPushButton *addButton(const QString &text, const QString &objectName, const QString &icon = {});
    void dismiss();
    QString text() const;
    Tone tone() const { return m_tone; }

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void giveKeyboardBack();

    Tone m_tone = Tone::Ok;
    QString m_text;
    QHBoxLayout *m_layout;
    QLabel *m_label;
    QWidget *m_close;
    QTimer m_leave;
    QVector<QWidget *> m_buttons;
};

} // namespace dophu
