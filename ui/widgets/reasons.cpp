#include "ui/widgets/reasons.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace dophu
{

namespace
{
struct ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};
// Said to whoever writes a reminder; the reminder itself is never translated.
struct ReminderAdvice
{
    Q_DECLARE_TR_FUNCTIONS(ReminderAdvice)
};
} // namespace

QStringList acceptanceReasons()
{
    return {ReasonText::tr("Ra quân, chiến dịch tập trung"), ReasonText::tr("Đính chính số hôm trước"),
            ReasonText::tr("Xã xác nhận không phát sinh"), ReasonText::tr("Gỡ cài, đổi máy"), ReasonText::tr("Khác")};
}

QStringList missingReasons()
{
    return {ReasonText::tr("Không liên lạc được"), ReasonText::tr("Mất sóng, đã gọi 2 lần"),
            ReasonText::tr("Cán bộ đi cơ sở"), ReasonText::tr("Hẹn gửi bổ sung")};
}

QStringList reopenReasons()
{
    return {ReasonText::tr("Đơn vị đính chính số"), ReasonText::tr("Nhập sót đơn vị"), ReasonText::tr("Lãnh đạo yêu cầu"),
            ReasonText::tr("Khác")};
}

QStringList reminderPlaces()
{
    return {reminderUnits, reminderCount, reminderDay, reminderDeadline};
}

QString reminderProblem(const QString &text)
{
    if (text.trimmed().isEmpty())
        return ReminderAdvice::tr("Ghi nội dung lời nhắc.");
    static const QRegularExpression place(QStringLiteral("\\{[^}]*\\}?"));
    auto found = place.globalMatch(text.normalized(QString::NormalizationForm_C));
    while (found.hasNext()) {
        const QString captured = found.next().captured();
        if (!reminderPlaces().contains(captured))
            return ReminderAdvice::tr("“%1” không phải chỗ điền; dùng %2.")
                .arg(captured, reminderPlaces().join(QStringLiteral(", ")));
    }
    return {};
}

QString standardReminder(const Desk &desk)
{
    return ReasonText::tr("%1 đề nghị quý đơn vị gửi số luỹ kế đã cài %2 ngày {ngày} trước {hạn mới} để tổng hợp báo cáo.\n"
                          "Chưa nhận được số của {số đơn vị} đơn vị:\n{đơn vị}")
        .arg(desk.office().name, desk.campaign().shortName);
}

QString reminderTemplateOf(const Desk &desk)
{
    const auto own = desk.reminderTemplate();
    return own && !own->isEmpty() ? *own : standardReminder(desk);
}

QTime newDeadline(const Desk &desk, Day day)
{
    const Campaign &campaign = desk.campaign();
    const QTime usual = campaign.submission.addSecs(-30 * 60);
    const Moment now = desk.now();
    if (now.day() != day || usual <= campaign.cutoff)
        return usual;
    if (now < campaign.cutoffOf(day))
        return campaign.cutoff;
    if (now < Moment::local(day, usual))
        return usual;
    // Past even that: the next quarter that leaves ten minutes.
    const int minutes = now.time().hour() * 60 + now.time().minute() + 10;
    return QTime(0, 0).addSecs(60 * std::min((minutes + 14) / 15 * 15, 23 * 60 + 45));
}

QString filledReminder(const QString &text, const Desk &desk, Day day, const QVector<UnitFigures> &units)
{
    QStringList names;
    for (const UnitFigures &unit : units)
        names.append(unit.name);
    const QString list = names.isEmpty() ? QString() : QStringLiteral("- ") + names.join(QStringLiteral("\n- "));
    QStringList lines;
    bool named = false;
    for (const QString &line : text.split(u'\n')) {
        const bool alone = line.trimmed() == reminderUnits;
        named = named || line.contains(reminderUnits);
        lines.append(alone ? list : QString(line).replace(reminderUnits, names.join(QStringLiteral(", "))));
    }
    if (!named) // a reminder that names nobody reminds nobody
        lines.append(list);
    const QTime until = newDeadline(desk, day);
    const QString hour =
        ReasonText::tr("%1 giờ %2").arg(until.toString(QStringLiteral("HH")), until.toString(QStringLiteral("mm")));
    return lines.join(u'\n')
        .replace(reminderDay, words::date(day))
        .replace(reminderDeadline, hour)
        .replace(reminderCount, words::count(units.size()))
        .trimmed();
}

QString reminderSentence(const Desk &desk, Day day)
{
    return filledReminder(reminderTemplateOf(desk).trimmed().section(u'\n', 0, 0), desk, day, {}).remove(reminderUnits);
}

QString reminderText(const Desk &desk, Day day, const QVector<UnitFigures> &units)
{
    return filledReminder(reminderTemplateOf(desk), desk, day, units);
}

} // namespace dophu
