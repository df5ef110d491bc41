// A desk beside the working one: looks at another campaign, of the same store or of another file, and writes nothing where
// that campaign is kept. A file is looked at in a copy that vanishes with this, so that one of an older version, one on a
// stick or one somebody else has open stays as it is, to the byte.
#pragma once

#include "core/desk/desk.h"

#include <QTemporaryDir>

namespace dophu
{

class DeskBeside
{
public:
    // The newest campaign of another store. CannotRead, and what opening a store fails with.
    static Result<std::unique_ptr<DeskBeside>> file(const QString &path, Moment now);
    // Another campaign of the store that the desk works on.
    static Result<std::unique_ptr<DeskBeside>> campaign(const Desk &working, qint64 id);

    const Desk &desk() const { return *m_desk; }

private:
    explicit DeskBeside(Moment now) : m_clock(now) {}
    Outcome open(const QString &location);

    FixedClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk; // on m_clock
};

} // namespace dophu
