#include "ui/documents/fieldcolumn.h"

#include "ui/widgets/windowfonts.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace dophu
{

QLabel *documentFieldLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setFont(textFont(TextUse::SmallStrong));
    label->setProperty("tone", "text2");
    label->setBuddy(buddy);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

QVBoxLayout *labelledDocumentField(const QString &text, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(documentFieldLabel(text, field));
    column->addWidget(field, 1);
    field->setAccessibleName(QString(text).remove(u'&'));
    return column;
}

QStringList filledDocumentLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString words = line.trimmed(); !words.isEmpty())
            lines.append(words);
    }
    return lines;
}

QPlainTextEdit *makeFieldText(const QString &objectName, int least, int most)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(objectName);
    field->setTabChangesFocus(true);
    const int line = QFontMetrics(textFont(TextUse::Body)).lineSpacing();
    field->setMinimumHeight(least * line + 14);
    field->setMaximumHeight(most * line + 14);
    // Its least height unless the column has room to spare.
    field->setSizePolicy(QSizePolicy::Expanding, least == most ? QSizePolicy::Fixed : QSizePolicy::Ignored);
    return field;
}

} // namespace dophu
