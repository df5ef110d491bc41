#include "ui/firstrun/firstrunparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyle>

namespace dophu
{

QString firstRunText(const QLineEdit *field)
{
    return field->text().simplified().normalized(QString::NormalizationForm_C);
}

QWidget *firstRunRow(std::initializer_list<QWidget *> parts, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *part : parts)
        row->addWidget(part);
    row->addStretch();
    return holder;
}

QRadioButton *firstRunRadio(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QRadioButton(text, parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

void firstRunTone(QLabel *label, const char *tone)
{
    label->setProperty("tone", QLatin1String(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace dophu
