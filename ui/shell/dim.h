// Dim: what lies under a modal dialog, dimmed, so that the eye stays with the question.
#pragma once

#include <QPainter>
#include <QWidget>

namespace dophu
{

class Dim final : public QWidget
{
public:
    explicit Dim(QWidget *parent) : QWidget(parent)
    {
        setGeometry(parent->rect());
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), QColor(16, 24, 32, 97)); }
};

} // namespace dophu
