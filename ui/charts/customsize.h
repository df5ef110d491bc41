// Custom size (khổ tự chọn): width and height in pixels or millimetres, and dots an inch. What is typed may be no possible
// picture; then the last possible size stays.
#pragma once

#include "ui/charts/chartsize.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace dophu
{

class CustomSize : public QWidget
{
    Q_OBJECT

public:
    explicit CustomSize(QWidget *parent = nullptr);
    ChartSize size() const { return m_size; }
    bool inMillimetres() const;
    QString text() const; // "1600x900@96", "180x120mm@300": what ChartSize::from reads
    void restore(const QString &text);

signals:
    void changed();

private:
    QDoubleSpinBox *addSide(const QString &name, const QString &label);
    void spell(); // the size in the chosen unit
    void read();

    QDoubleSpinBox *m_wide = nullptr;
    QDoubleSpinBox *m_high = nullptr;
    QComboBox *m_unit = nullptr;
    QSpinBox *m_dots = nullptr;
    ChartSize m_size{{1600, 900}, 96};
    bool m_spelling = false;
};

} // namespace dophu
