// verify, backup and restore.
#include "app/cli/command.h"
#include "core/storage/backup.h"

#include <QFileInfo>

namespace dophu::cli
{

int verify(const Invocation &invocation)
{
    if (!optionsOf(invocation, {}, {}))
        return WrongUsage;
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    const auto verdict = (*desk)->verify();
    if (!verdict)
        return told(verdict.error());
    if (!verdict->intact()) {
        complain(QStringLiteral("Nhật ký bị thay đổi ngoài phần mềm từ bản ghi %1%2 (%3).")
                     .arg(verdict->firstBroken)
                     .arg(verdict->brokenAt.isValid() ? QStringLiteral(" lúc ") + verdict->brokenAt.iso() : QString(),
                          verdict->what));
        return NotAllowed;
    }
    say(QStringLiteral("Nhật ký nguyên vẹn: %1 bản ghi nối đúng chuỗi.").arg(verdict->entries));
    return Done;
}

int backup(const Invocation &invocation)
{
    const auto options = optionsOf(invocation, {}, {}, 1);
    if (!options)
        return WrongUsage;
    const QString path = options->value(QStringLiteral("0"));
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(invocation.location).absoluteFilePath()) {
        complain(QStringLiteral("bản sao lưu phải là tệp khác tệp dữ liệu"));
        return WrongUsage;
    }
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    if (const Outcome saved = (*desk)->backup(path); !saved)
        return told(saved.error());
    say(QStringLiteral("Đã sao lưu vào %1.").arg(path));
    return Done;
}

int restore(const Invocation &invocation)
{
    const auto options = optionsOf(invocation, {}, {}, 1);
    if (!options)
        return WrongUsage;
    const QString path = options->value(QStringLiteral("0"));
    const QStringList forgotten = papersMissingIn(path, invocation.location, invocation.clock);
    if (const Outcome restored = restoreFrom(path, invocation.location, invocation.clock); !restored)
        return told(restored.error());
    if (!forgotten.isEmpty())
        complain(QStringLiteral("lưu ý: đã ban hành sau bản sao lưu này, không còn trong sổ: %1; đừng cấp lại các số đó")
                     .arg(forgotten.join(QStringLiteral(", "))));
    say(QStringLiteral("Đã khôi phục từ %1.").arg(path));
    return Done;
}

} // namespace dophu::cli
