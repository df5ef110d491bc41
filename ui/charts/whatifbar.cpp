#include "ui/charts/whatifbar.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace dophu
{

namespace
{
constexpr int mostDaysTried = 366;
} // namespace

WhatIfBar::WhatIfBar(QWidget *parent)
    : QWidget(parent), m_target(new QDoubleSpinBox(this)), m_by(new QDateEdit(this)), m_says(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("whatIfBar"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("fill", "surface");
    m_target->setObjectName(QStringLiteral("whatIfTarget"));
    m_target->setRange(0.01, 100);
    m_target->setDecimals(2);
    m_target->setSuffix(QStringLiteral("%"));
    m_by->setObjectName(QStringLiteral("whatIfBy"));
    m_by->setDisplayFormat(QStringLiteral("d/M/yyyy"));
    m_by->setCalendarPopup(true);
    m_by->setMinimumWidth(scaled(116)); // the popup's arrow is not in Qt's own width
    m_says->setObjectName(QStringLiteral("whatIfSays"));
    m_says->setFont(textFont(TextUse::Small));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setFont(textFont(TextUse::Small));
        label->setProperty("tone", "text2");
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
    };
    add(tr("Thử &mục tiêu"), m_target);
    add(tr("đ&ến"), m_by);
    m_target->setAccessibleName(tr("Thử mục tiêu"));
    m_by->setAccessibleName(tr("Thử ngày cuối"));
    layout->addWidget(m_says, 1);
    QPushButton *back = makeButton(tr("Về thật"), QStringLiteral("undo"), QStringLiteral("whatIfEnd"), this);
    back->setProperty("fit", "small");
    back->setToolTip(tr("Bỏ phép thử, về mục tiêu thật (Esc)"));
    layout->addWidget(back);
    connect(back, &QPushButton::clicked, this, &WhatIfBar::ended);
    connect(m_target, &QDoubleSpinBox::valueChanged, this, &WhatIfBar::changed);
    connect(m_by, &QDateEdit::dateChanged, this, &WhatIfBar::changed);
}

void WhatIfBar::begin(const WhatIf &real, Day day)
{
    const QSignalBlocker target(m_target);
    const QSignalBlocker by(m_by);
    m_real = real;
    m_target->setValue(percentOf(real.target));
    m_by->setDateRange(day.plus(1).date(), day.plus(mostDaysTried).date());
    m_by->setDate(real.by.date());
}

std::optional<WhatIf> WhatIfBar::trial() const
{
    const WhatIf now = whatIfOf(m_target->value(), Day(m_by->date()));
    return now == m_real ? std::nullopt : std::optional(now);
}

void WhatIfBar::say(const QString &text)
{
    m_says->setText(text.isEmpty() ? tr("Đổi mục tiêu hoặc ngày cuối để thử; không có gì được lưu.") : text);
}

} // namespace dophu
