// Sample papers: one of each kind, made from the sample campaign as the program makes them.
#pragma once

#include "core/documents/paperkinds.h"
#include "tests/support/sampledesk.h"

#include <QFile>

namespace dophu::fixture
{

inline const Day paperDay(2020, 8, 19);

inline LetterFacts orderWords()
{
    QFile file(QStringLiteral(":/documents/cong-van-978.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the order's words are not shipped");
    const auto words = letterFromJson(file.readAll(), file.fileName());
    if (!words)
        qFatal("%s", qPrintable(words.error().detail));
    return *words;
}

// The day's open findings accepted, the day closed.
inline void closeDay(Desk &desk, Day day = paperDay)
{
    const Outcome accepted = desk.acceptAll(day, QStringLiteral("đã gọi xác nhận"));
    if (!accepted)
        qFatal("accept: %s", qPrintable(accepted.error().detail));
    const auto closed = desk.close(day);
    if (!closed)
        qFatal("close: %s", qPrintable(closed.error().detail));
}

inline PaperWish numbered(const QString &number)
{
    PaperWish wish;
    wish.fields.number = number;
    return wish;
}

inline Document sampleReport(Desk &desk, PaperKind kind, const PaperWish &wish = numbered(QStringLiteral("57")))
{
    const auto document = composePaper(desk, kind, paperDay, wish);
    if (!document)
        qFatal("%s: %s", qPrintable(document.error().subject), qPrintable(document.error().detail));
    return *document;
}

// A reminder to the first unit that has not reported.
inline Document sampleReminder(Desk &desk)
{
    const auto figures = desk.consolidation(paperDay);
    PaperWish wish = numbered(QStringLiteral("12"));
    for (const UnitFigures &unit : figures->units) {
        if (wish.unit.isEmpty() && unit.status == UnitStatus::Missing)
            wish.unit = unit.code;
    }
    return sampleReport(desk, PaperKind::Reminder, wish);
}

inline Document sampleForm(Desk &desk)
{
    PaperWish wish;
    wish.unit = desk.registry().units().first().code;
    return sampleReport(desk, PaperKind::Form, wish);
}

// The order 978 as the office would send it out.
inline Document sampleOrder(Desk &desk)
{
    PaperWish wish;
    wish.letter = orderWords();
    return sampleReport(desk, PaperKind::Letter, wish);
}

} // namespace dophu::fixture
