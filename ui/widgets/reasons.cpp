#include "ui/widgets/reasons.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace dophu
{

namespace
{
struct ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)
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

QString reminderSentence(const Desk &desk, Day day)
{
    const QTime until = desk.campaign().submission.addSecs(-30 * 60);
    return ReasonText::tr("%1 đề nghị quý đơn vị gửi số luỹ kế đã cài %2 ngày %3 trước %4 giờ %5 để tổng hợp báo cáo.")
        .arg(desk.office().name, desk.campaign().shortName, words::date(day), until.toString(QStringLiteral("HH")),
             until.toString(QStringLiteral("mm")));
}

QString reminderText(const Desk &desk, Day day, const QVector<UnitFigures> &units)
{
    QStringList lines{reminderSentence(desk, day), ReasonText::tr("Chưa nhận được số của %1 đơn vị:").arg(units.size())};
    for (const UnitFigures &unit : units)
        lines.append(QStringLiteral("- ") + unit.name);
    return lines.join(u'\n');
}

} // namespace dophu
