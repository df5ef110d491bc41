// HTML tags as office programs and mail programs write them: tolerant, linear in the text's length, blind to what a tag
// means. Nothing is fetched and nothing runs.
#pragma once

#include <QHash>
#include <QString>

namespace dophu
{

struct HtmlTag
{
    QString name; // lower case, with a leading slash when it closes
    QHash<QString, QString> attributes;
};

bool isHtmlBlank(QChar sign);
// `from` is the tag's "<"; `to` becomes the place behind its ">".
HtmlTag htmlTagAt(QStringView html, qsizetype from, qsizetype &to);
// With entities read; one that is not known stays as it is.
QString htmlUnescaped(QStringView text);

} // namespace dophu
