// What the first-run steps are built of: a row of parts, a radio button, a field's text as it is kept.
#pragma once

#include <QString>

#include <initializer_list>

class QLabel;
class QLineEdit;
class QRadioButton;
class QWidget;

namespace dophu
{

QString firstRunText(const QLineEdit *field); // without spaces to spare, composed
QWidget *firstRunRow(std::initializer_list<QWidget *> parts, QWidget *parent);
void firstRunTone(QLabel *label, const char *tone);
QRadioButton *firstRunRadio(const QString &text, const char *name, QWidget *parent);

} // namespace dophu
