// Limits form: when a value is worth a second look. One row for each line of core/checks/limitfields.h.
#pragma once

#include "core/checks/limitfields.h"

#include <QVector>
#include <QWidget>

class QSpinBox;

namespace dophu
{

class LimitsForm : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsForm(QWidget *parent = nullptr);
    void show(const Limits &limits);
    Limits limits() const;

signals:
    void changed();

private:
    Limits m_shown;               // what no row edits stays as it was shown
    QVector<QSpinBox *> m_fields; // parallel to limitFields()
};

} // namespace dophu
