// What-if bar (thử): another target and another last day, tried on the picture alone. It says what they would ask for; the
// way back is one key. It keeps nothing.
#pragma once

#include "core/coverage/whatif.h"

#include <QWidget>

class QDateEdit;
class QDoubleSpinBox;

namespace dophu
{

class ElidedLabel;

class WhatIfBar : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfBar(QWidget *parent = nullptr);
    // From the campaign's own target and day; the day tried lies after `day`.
    void begin(const WhatIf &real, Day day);
    // Empty while it is the campaign's own.
    std::optional<WhatIf> trial() const;
    void say(const QString &text);

signals:
    void changed();
    void ended();

private:
    WhatIf m_real;
    QDoubleSpinBox *m_target;
    QDateEdit *m_by;
    ElidedLabel *m_says;
};

} // namespace dophu
