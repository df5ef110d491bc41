// The commands of dophu-cli (product.md §6). Each is one function in one file: words in, an exit code out. Exit 0 done,
// 1 the data does not allow it, 2 wrong usage, 3 storage failure; why goes to stderr.
#pragma once

#include "core/desk/desk.h"

#include <QStringList>

#include <optional>

namespace dophu::cli
{

enum Exit
{
    Done = 0,
    NotAllowed = 1,
    WrongUsage = 2,
    StorageFailure = 3
};

struct Invocation
{
    QString location;
    QStringList words; // after the command's own name
    const Clock &clock;
};

int init(const Invocation &invocation);
int loadReports(const Invocation &invocation);
int intake(const Invocation &invocation);
int consolidate(const Invocation &invocation);
int close(const Invocation &invocation);
int reopen(const Invocation &invocation);
int document(const Invocation &invocation);
std::optional<int> ownForms(const Invocation &invocation); // document --kind form to an .xlsx or a folder; else nothing
int chart(const Invocation &invocation);
int lint(const Invocation &invocation);
int verify(const Invocation &invocation);
int backup(const Invocation &invocation);
int restore(const Invocation &invocation);
int explain(const Invocation &invocation);
int explainChange(const Desk &desk, Day from, Day to); // explain --figure change

// What the commands share.
struct Option
{
    const char *name;
    const char *value; // nullptr: a switch
};
inline constexpr int anyNumber = -1;
// Reads the words; empty after telling what is wrong. `words`: how many plain words the command takes, or anyNumber.
std::optional<QHash<QString, QString>> optionsOf(const Invocation &invocation, const QVector<Option> &known,
                                                 const QStringList &required, int words = 0);
// A plain word is kept under "0", "1", …
std::optional<Day> dayOf(const QHash<QString, QString> &options);
// "2020-08-19T14:30", or an hour of the day itself: "14:30".
std::optional<Moment> momentOf(const QString &text, Day day);

Result<std::unique_ptr<Desk>> openDesk(const Invocation &invocation);
Clerk clerkOfThisMachine();
void say(const QString &text);      // to stdout
void complain(const QString &text); // to stderr
int told(const Failure &failure);   // says why, returns the exit code

} // namespace dophu::cli
