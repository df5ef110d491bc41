// Paper kinds: the papers the office can make and the one way they are made from a desk, for the window and the command
// line alike. What a person fills in is a PaperWish; what is left empty is as the settings, the campaign and the day say.
#pragma once

#include "core/base/result.h"
#include "core/desk/paperedits.h"
#include "core/documents/dailyreportfacts.h"
#include "core/documents/finishedpaper.h"
#include "core/documents/letter.h"

namespace dophu
{

enum class PaperKind
{
    Daily,
    Reminder,
    Form,
    Closing,
    Correction,
    Letter
};

struct PaperWish
{
    DailyReportFields fields; // number, date, recipients, signer, own words
    QString unit;             // code: the reminder or form of this unit alone; empty: of all
    QStringList units;        // codes: a reminder to those of them that have not reported; empty: to all
    QString urgency;          // a stamp on a reminder or a correction; a free letter has its own
    QString replaces;         // a correction: number of the report it replaces
    std::optional<Day> replacedOn;
    QString replacedSeal; // of the closing that it was made from; empty: the closing before the present one
    std::optional<LetterFacts> letter; // the words of a free letter
    QVector<Picture> charts;           // of a closing report
};

// "daily", "reminder", "form", "closing", "correction", "letter".
const QStringList &paperKindNames();
// What a person calls them, of which files are named: "Báo cáo ngày", "Công văn đôn đốc" …
const QStringList &paperKindWords();
std::optional<PaperKind> paperKindOf(const QString &name);

// Fails with DayOutsideCampaign, UnknownUnit, UnitNotExpected; BadInput when there is nothing to write: nobody to remind,
// nothing that was replaced, a letter without words; and as the desk's reading does.
Result<Document> composePaper(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish);

// Under which the clerk's own sentences of that paper are kept (Desk::paperEdits).
PaperEditsOf paperEditsOf(PaperKind kind, Day day, const QString &unit);
// What each sentence would say by itself and what the clerk wrote there; a free letter has none. Fails as composePaper does.
Result<QVector<PaperSentence>> paperSentences(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish);

// One reminder for each unit that has not reported (of wish.units, where there are any), or one form for each unit: name of
// the unit, its paper.
Result<QVector<QPair<QString, Document>>> composeBatch(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish);

} // namespace dophu
