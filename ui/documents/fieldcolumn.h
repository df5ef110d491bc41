// Field column: how the fields beside the paper look alike: a small label over each, text fields of a few lines that grow
// where there is room.
#pragma once

#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;
class QWidget;

namespace dophu
{

QLabel *documentFieldLabel(const QString &text, QWidget *buddy);
// The label over its field, whose name for the ear it is.
QVBoxLayout *labelledDocumentField(const QString &text, QWidget *field);
// Between `least` and `most` lines high.
QPlainTextEdit *makeFieldText(const QString &objectName, int least, int most);
// The lines that say something, without blanks at their ends.
QStringList filledDocumentLines(const QString &text);

} // namespace dophu
