// Drop overlay: while something is dragged over the window, what letting go would do, over everything.
#pragma once

#include <QWidget>

class QMimeData;

namespace dophu
{

class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);
    void showFor(const QMimeData &given);
    QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_text;
    QString m_help;
};

} // namespace dophu
