#include "ui/widgets/chasewords.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace dophu::words
{

namespace
{
struct ChaseText
{
    Q_DECLARE_TR_FUNCTIONS(Chase)
};
} // namespace

QString chase(const ChaseNote &note)
{
    const QString who = note.by.section(u' ', -1);
    QString text;
    if (note.chase.kind == ChaseKind::Call)
        text = ChaseText::tr("%1 gọi").arg(who);
    else
        text = ChaseText::tr("%1 nhắc qua %2").arg(who, channel(note.chase.channel));
    if (note.chase.promised)
        text += ChaseText::tr(", hứa %1").arg(time(*note.chase.promised));
    return note.chase.note.isEmpty() ? text : text + QStringLiteral("; ") + note.chase.note;
}

QString chaseSummary(const ChaseSummary &summary)
{
    if (summary.times == 0)
        return {};
    const QString last = summary.lastWasCall ? ChaseText::tr("gọi %1").arg(time(summary.last))
                                             : ChaseText::tr("nhắc %1").arg(time(summary.last));
    return summary.promised ? ChaseText::tr("%1, hứa %2").arg(last, time(*summary.promised)) : last;
}

QString overdue(qint64 minutes)
{
    return minutes > 0 ? ChaseText::tr("quá hẹn %1").arg(duration(minutes)) : QString();
}

QString fileSize(qint64 bytes)
{
    if (bytes < 1024)
        return ChaseText::tr("%1 byte").arg(bytes);
    const qint64 kilobytes = (bytes + 512) / 1024;
    if (kilobytes < 1024)
        return QStringLiteral("%1 KB").arg(kilobytes);
    const qint64 tenths = (bytes * 10 + 512 * 1024) / (1024 * 1024);
    return QStringLiteral("%1,%2 MB").arg(tenths / 10).arg(tenths % 10);
}

} // namespace dophu::words
