// Pressed keys: a person at the keyboard, one key after another, through dialogs that open and close meanwhile. Each key
// goes to the window it is meant for, and is pressed only when that window has the keyboard; every one is counted.
#pragma once

#include <QApplication>
#include <QKeySequence>
#include <QTest>
#include <QTimer>
#include <QWidget>

namespace dophu
{

class PressedKeys final : public QObject
{
public:
    struct Press
    {
        const char *window; // its object name
        QKeyCombination key;
    };

    // Returns when every key was pressed and what the last one began has ended; false when a window never came.
    bool press(const QVector<Press> &keys)
    {
        m_left = keys;
        m_waited = 0;
        m_lost = false;
        QTimer::singleShot(0, this, &PressedKeys::next);
        while (!m_left.isEmpty() && !m_lost)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return !m_lost && m_left.isEmpty();
    }
    void countAnew() { m_count = 0; }
    int count() const { return m_count; }
    QString lost() const { return m_lostFor; }

private:
    void next()
    {
        if (m_left.isEmpty() || m_lost)
            return;
        const QWidget *window = QApplication::activeWindow();
        if (!window || window->objectName() != QLatin1String(m_left.first().window)) {
            lookAgain(window);
            return;
        }
        const QKeyCombination key = m_left.takeFirst().key;
        m_waited = 0;
        ++m_count;
        // First: the key may open a dialog and come back only when that is closed.
        QTimer::singleShot(0, this, &PressedKeys::next);
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key.key(), key.keyboardModifiers());
    }

    void lookAgain(const QWidget *window)
    {
        constexpr int most = 2000;
        if (++m_waited > most) {
            m_lost = true;
            m_lostFor =
                QStringLiteral("%1, but %2")
                    .arg(QLatin1String(m_left.first().window), window ? window->objectName() : QStringLiteral("none"));
            for (QWidget *open = QApplication::activeModalWidget(); open; open = QApplication::activeModalWidget())
                open->close();
            return;
        }
        if (!window)
            giveKeyboardBack();
        QTimer::singleShot(1, this, &PressedKeys::next);
    }

    // A window manager does so when a dialog is gone; without one nobody would have the keyboard.
    static void giveKeyboardBack()
    {
        QWidget *modal = QApplication::activeModalWidget();
        if (modal)
            return modal->activateWindow();
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                return window->activateWindow();
        }
    }

    QVector<Press> m_left;
    int m_count = 0;
    int m_waited = 0;
    bool m_lost = false;
    QString m_lostFor;
};

} // namespace dophu
