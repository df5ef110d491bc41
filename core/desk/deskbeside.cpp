#include "core/desk/deskbeside.h"

#include "core/storage/database.h"

#include <QFile>
#include <QFileInfo>

namespace dophu
{

Outcome DeskBeside::open(const QString &location)
{
    auto database = Database::open(location, OpenMode::Existing, m_clock);
    if (!database)
        return tl::unexpected<Failure>(database.error());
    auto desk = Desk::open(std::move(*database), m_clock, Clerk{});
    if (!desk)
        return tl::unexpected<Failure>(desk.error());
    m_desk = std::move(*desk);
    return {};
}

Result<std::unique_ptr<DeskBeside>> DeskBeside::file(const QString &path, Moment now)
{
    std::unique_ptr<DeskBeside> beside(new DeskBeside(now));
    const QString copy = beside->m_folder.filePath(QStringLiteral("xem.dophu"));
    QFile original(path);
    if (!beside->m_folder.isValid() || !original.copy(copy))
        return fail(FailureKind::CannotRead, path, original.errorString());
    // What its own program has written and not yet put into the file itself.
    const QString log = path + QStringLiteral("-wal");
    if (QFile pending(log); pending.exists() && !pending.copy(copy + QStringLiteral("-wal")))
        return fail(FailureKind::CannotRead, log, pending.errorString());
    QFile::setPermissions(copy, QFile::permissions(copy) | QFile::WriteOwner);
    if (const Outcome opened = beside->open(copy); !opened) {
        Failure failure = opened.error();
        if (failure.subject == copy)
            failure.subject = path; // the copy is nothing the person knows
        return tl::unexpected<Failure>(failure);
    }
    return beside;
}

Result<std::unique_ptr<DeskBeside>> DeskBeside::campaign(const Desk &working, qint64 id)
{
    std::unique_ptr<DeskBeside> beside(new DeskBeside(working.now()));
    if (const Outcome opened = beside->open(working.location()); !opened)
        return tl::unexpected<Failure>(opened.error());
    if (const Outcome switched = beside->m_desk->switchCampaign(id); !switched)
        return tl::unexpected<Failure>(switched.error());
    return beside;
}

} // namespace dophu
