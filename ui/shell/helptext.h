// Help text: what one page is for, its keys, and what people stumble over, read from resources/help. The files are plain
// lines: "= heading", a paragraph, or "key or question :: what it does or the answer".
#pragma once

#include "core/documents/document.h"
#include "ui/shell/pagekind.h"

#include <QVector>

namespace dophu
{

struct HelpEntry
{
    QString head; // a key or a question
    QString text;
    bool operator==(const HelpEntry &) const = default;
};

struct HelpText
{
    QString purpose;
    QVector<HelpEntry> keys;
    QVector<HelpEntry> problems;
    bool operator==(const HelpText &) const = default;
};

HelpText parseHelp(const QString &text);
// In the language of the window where there is one, else in Vietnamese.
HelpText helpOf(PageKind kind, const QString &language = QStringLiteral("vi"));
HelpText sharedHelp(const QString &language = QStringLiteral("vi")); // what holds on every page

// Entries that hold every word of what is looked for, marks and case aside.
QVector<HelpEntry> matching(const QVector<HelpEntry> &entries, const QString &wanted);

// Every page's keys as a paper for the wall.
Document keysOnPaper(Day printed, const QString &language = QStringLiteral("vi"));

} // namespace dophu
