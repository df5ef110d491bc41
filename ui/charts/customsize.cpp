#include "ui/charts/customsize.h"

#include "ui/widgets/windowfonts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace dophu
{

CustomSize::CustomSize(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("customSize"));
    m_wide = addSide(QStringLiteral("customWide"), tr("Chiều ngang"));
    m_high = addSide(QStringLiteral("customHigh"), tr("Chiều cao"));
    m_unit = new QComboBox(this);
    m_unit->setObjectName(QStringLiteral("customUnit"));
    m_unit->setAccessibleName(tr("Đơn vị đo"));
    m_unit->addItem(tr("điểm ảnh"));
    m_unit->addItem(tr("mm"));
    m_dots = new QSpinBox(this);
    m_dots->setObjectName(QStringLiteral("customDots"));
    m_dots->setAccessibleName(tr("Số điểm mỗi inch"));
    m_dots->setRange(72, 600);
    m_dots->setSuffix(QStringLiteral(" dpi"));
    m_dots->setKeyboardTracking(false);
    for (QWidget *field : {static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_dots)})
        field->setMinimumWidth(scaled(72)); // beside a scroll bar, too
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(scaled(20), 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_wide, 0, 0);
    layout->addWidget(new QLabel(QStringLiteral("×"), this), 0, 1);
    layout->addWidget(m_high, 0, 2);
    layout->addWidget(m_unit, 1, 0);
    layout->addWidget(m_dots, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
    spell();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &CustomSize::spell);
    connect(m_dots, &QSpinBox::valueChanged, this, &CustomSize::read);
}

QDoubleSpinBox *CustomSize::addSide(const QString &name, const QString &label)
{
    auto *side = new QDoubleSpinBox(this);
    side->setObjectName(name);
    side->setAccessibleName(label);
    side->setDecimals(0);
    side->setRange(1, 10'000);
    side->setKeyboardTracking(false);
    side->setMinimumWidth(scaled(56));
    connect(side, &QDoubleSpinBox::valueChanged, this, &CustomSize::read);
    return side;
}

bool CustomSize::inMillimetres() const
{
    return m_unit->currentIndex() == 1;
}

void CustomSize::spell()
{
    m_spelling = true;
    const QSizeF sides = inMillimetres() ? m_size.millimetres() : m_size.pixels;
    m_wide->setValue(sides.width());
    m_high->setValue(sides.height());
    m_dots->setValue(m_size.dotsPerInch);
    m_spelling = false;
}

void CustomSize::read()
{
    if (m_spelling)
        return;
    const QSizeF sides(m_wide->value(), m_high->value());
    const ChartSize size = inMillimetres() ? ChartSize::ofPaper(sides, m_dots->value()) : ChartSize{sides, m_dots->value()};
    const bool possible = size.isPossible();
    for (QWidget *field : {static_cast<QWidget *>(m_wide), static_cast<QWidget *>(m_high)})
        field->setToolTip(possible ? QString() : tr("Mỗi cạnh từ 320 đến 10.000 điểm ảnh; ảnh giữ khổ trước đó."));
    if (!possible || size == m_size)
        return;
    m_size = size;
    emit changed();
}

QString CustomSize::text() const
{
    const QSizeF sides = inMillimetres() ? m_size.millimetres() : m_size.pixels;
    return QStringLiteral("%1x%2%3@%4")
        .arg(qRound(sides.width()))
        .arg(qRound(sides.height()))
        .arg(inMillimetres() ? QStringLiteral("mm") : QString())
        .arg(m_size.dotsPerInch);
}

void CustomSize::restore(const QString &text)
{
    const auto size = ChartSize::from(text);
    if (!size)
        return;
    m_size = *size;
    m_unit->setCurrentIndex(text.contains(QLatin1String("mm")) ? 1 : 0);
    spell();
}

} // namespace dophu
