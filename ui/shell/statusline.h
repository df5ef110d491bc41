// Status line: 24 px at the foot. When the last number was saved, where the data lies, what the keys do here.
#pragma once

#include "core/domain/day.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace dophu
{

class ElidedLabel;

class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    void showSaved(Moment at);
    void showLocation(const QString &location);
    void showHint(const QString &hint);
    void say(const QString &message); // leaves after a few seconds

private:
    QLabel *m_icon;
    QLabel *m_saved;
    ElidedLabel *m_location;
    QLabel *m_hint;
    QTimer m_leave;
    QString m_place;
};

} // namespace dophu
