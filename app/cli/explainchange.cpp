// explain --figure change: the change between two days, part by part, with the units that have a share in each (R11).
#include "app/cli/command.h"
#include "core/coverage/figuretext.h"

#include <algorithm>

namespace dophu::cli
{

namespace
{

QString signedCount(qint64 value)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + figuretext::count(value);
}

QString signedPoints(qint64 hundredths)
{
    return (hundredths > 0 ? QStringLiteral("+") : QString()) + hundredthsText(hundredths) + QStringLiteral(" điểm");
}

QString partName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::NewInstalls:
        return QStringLiteral("Mới cài");
    case ChangeKind::BaseChange:
        return QStringLiteral("Sửa mẫu số");
    case ChangeKind::Correction:
        return QStringLiteral("Đính chính");
    case ChangeKind::LateReport:
        return QStringLiteral("Báo bù");
    case ChangeKind::Membership:
        return QStringLiteral("Đơn vị thêm, bớt hoặc miễn");
    }
    Q_UNREACHABLE();
}

QString lookedAtText(LookedAt how)
{
    switch (how) {
    case LookedAt::Closed:
        return QStringLiteral("số đã chốt");
    case LookedAt::Submission:
        return QStringLiteral("số lúc đến giờ gửi báo cáo");
    case LookedAt::Now:
        return QStringLiteral("số đang có");
    }
    Q_UNREACHABLE();
}

QString percentText(const Sum &sum)
{
    const auto coverage = sum.coverage();
    return coverage ? figuretext::percent(*coverage) : QStringLiteral("–");
}

QString changeLines(const Change &change, const QVector<UnitChange> &units,
                    const std::function<bool(const QString &)> &includes)
{
    using namespace figuretext;
    QString text =
        QStringLiteral("  Đã cài %1 → %2: %3\n  Mẫu số %4 → %5: %6\n  Tỷ lệ %7 → %8: %9\n")
            .arg(count(change.from.installed), count(change.to.installed), signedCount(change.people()),
                 count(change.from.base), count(change.to.base), signedCount(change.base()), percentText(change.from),
                 percentText(change.to), change.hundredths ? signedPoints(*change.hundredths) : QStringLiteral("–"));
    for (const ChangePart &part : change.parts) {
        text += QStringLiteral("  %1: %2 người").arg(partName(part.kind), signedCount(part.people));
        if (part.base != 0)
            text += QStringLiteral(", mẫu số %1").arg(signedCount(part.base));
        if (change.hundredths)
            text += QStringLiteral(", ") + signedPoints(part.hundredths);
        text += u'\n';
        for (const UnitChange &unit : units) {
            if (unit.kind != part.kind || !includes(unit.stream))
                continue;
            text += QStringLiteral("    %1 %2: %3 người").arg(unit.code, unit.name, signedCount(unit.people));
            if (unit.base != 0)
                text += QStringLiteral(", mẫu số %1").arg(signedCount(unit.base));
            text += u'\n';
        }
    }
    return text;
}

} // namespace

int explainChange(const Desk &desk, Day from, Day to)
{
    const auto change = desk.changeBetween(from, to);
    if (!change)
        return told(change.error());
    const ChangeExplained &explained = change->explained;
    const auto inTotal = [&](const QString &code) {
        return std::any_of(explained.streams.begin(), explained.streams.end(),
                           [&](const StreamChange &stream) { return stream.stream.inTotal && stream.stream.code == code; });
    };
    QString text = QStringLiteral("Toàn huyện, ngày %1 (%2) đến ngày %3\n")
                       .arg(figuretext::date(from), lookedAtText(change->how), figuretext::date(to))
                   + changeLines(explained.district, explained.units, inTotal);
    for (const StreamChange &stream : explained.streams)
        text +=
            QStringLiteral("%1\n").arg(stream.stream.name)
            + changeLines(stream.change, explained.units, [&](const QString &code) { return code == stream.stream.code; });
    say(text);
    return Done;
}

} // namespace dophu::cli
