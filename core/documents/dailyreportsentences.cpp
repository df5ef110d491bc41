#include "core/documents/dailyreportsentences.h"

#include "core/documents/officepaper.h"
#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"

#include <algorithm>

namespace dophu::dailysentences
{

namespace
{

using officialformat::count;
using officialformat::fewPadded;
using officialformat::percent;
using officialformat::shortDate;

QString namesInBrackets(const UnitList &units)
{
    const QString names = namesInSentence(units);
    return names.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(names);
}

QString ratio(const Sum &sum)
{
    return count(sum.installed) + u'/' + count(sum.base);
}

// How the missing units stand in the total: by their last value, of one day or of several, or not at all.
QString standInFor(const UnitList &units)
{
    qsizetype without = 0;
    std::optional<Day> oldest;
    std::optional<Day> newest;
    for (const UnitFigures *unit : units) {
        if (!unit->installed || !unit->carriedFrom) {
            ++without;
            continue;
        }
        oldest = std::min(oldest.value_or(*unit->carriedFrom), *unit->carriedFrom);
        newest = std::max(newest.value_or(*unit->carriedFrom), *unit->carriedFrom);
    }
    if (!newest)
        return QStringLiteral(", chưa có số nào từ đầu đợt");
    QString text = *oldest == *newest ? QStringLiteral(", lấy số gần nhất ngày %1").arg(shortDate(*newest))
                                      : QStringLiteral(", lấy số gần nhất (từ ngày %1 đến ngày %2)")
                                            .arg(officialformat::dayAndMonth(*oldest), shortDate(*newest));
    if (without > 0)
        text += QStringLiteral("; trong đó %1 chưa có số nào từ đầu đợt").arg(officialformat::units(without));
    return text;
}

QString received(const DailyReportPlan &plan)
{
    const Counts &all = plan.facts.day.all;
    const int due = all.expected - all.excused;
    if (due == 0)
        return QStringLiteral("Trong ngày không có đơn vị nào phải gửi báo cáo.");
    if (all.reported == 0)
        return QStringLiteral("Chưa có đơn vị nào trong %1 gửi báo cáo%2.")
            .arg(officialformat::units(due), standInFor(plan.missing));
    const QString head = QStringLiteral("Có %1/%2 đơn vị gửi báo cáo").arg(fewPadded(all.reported), fewPadded(due));
    if (all.late == 0)
        return head + QStringLiteral(", tất cả đúng hạn.");
    if (all.onTime == 0)
        return head + QStringLiteral(", tất cả gửi từ %1 trở đi.").arg(plan.cutoff());
    return head
           + QStringLiteral(": %1 đúng hạn, %2 gửi từ %3 trở đi.")
                 .arg(officialformat::units(all.onTime), officialformat::units(all.late), plan.cutoff());
}

// The order says "hàng ngày": a free day excuses nobody, which is said where somebody is missing on one.
QString freeDay(const DailyReportPlan &plan)
{
    const int weekday = plan.facts.day.day.date().dayOfWeek();
    if (weekday < Qt::Saturday || plan.missing.isEmpty())
        return {};
    return QStringLiteral("Ngày %1 là %2, các đơn vị vẫn thực hiện chế độ báo cáo hàng ngày.")
        .arg(plan.today(), weekday == Qt::Saturday ? QStringLiteral("thứ Bảy") : QStringLiteral("Chủ nhật"));
}

QString firstNumbers(const DailyReportPlan &plan)
{
    qint64 people = 0;
    qsizetype units = 0;
    for (const UnitFigures *unit : plan.territory) {
        const bool inSum = unit->status != UnitStatus::Excused && unit->base && unit->base->value() > 0;
        if (!inSum || !unit->installed || unit->dayBefore)
            continue;
        ++units;
        people += unit->installed->value();
    }
    if (units == 0)
        return {};
    return QStringLiteral(", trong đó %1 %2 của %3 lần đầu có số")
        .arg(fewPadded(people), plan.facts.campaign.unitWord, officialformat::units(units));
}

QString change(const DailyReportPlan &plan)
{
    if (!plan.facts.dayBefore)
        return QStringLiteral(".");
    const Figures &district = plan.facts.day.district;
    if (!plan.comparable())
        return QStringLiteral("; ngày %1 chưa có số liệu để so sánh.").arg(plan.before());
    const qint64 increase = district.increase();
    if (increase == 0)
        return QStringLiteral("; không tăng so với ngày %1.").arg(plan.before());
    const auto points = Coverage::of(*Count::from(std::abs(increase)), district.carriedForward.base);
    return QStringLiteral("; %1 %2 %3, %4 điểm % so với ngày %5%6.")
        .arg(increase > 0 ? QStringLiteral("tăng") : QStringLiteral("giảm"), fewPadded(std::abs(increase)),
             plan.facts.campaign.unitWord, points->text(), plan.before(), firstNumbers(plan));
}

// The figure printed the day before and the one compared with today may rest on other units, bases or late values.
QString restated(const DailyReportPlan &plan)
{
    if (!plan.comparable())
        return {};
    const Sum &printed = plan.facts.dayBefore->district.carriedForward;
    const Sum &compared = plan.facts.day.district.dayBefore;
    if (printed == compared || !printed.coverage() || !compared.coverage() || printed.installed.value() == 0)
        return {};
    return QStringLiteral(" Số tổng hợp ngày %1 là %2 (%3); tính theo đơn vị và mẫu số ngày %4 là %5 (%6).")
        .arg(plan.before(), ratio(printed), percent(*printed.coverage()), plan.today(), ratio(compared),
             percent(*compared.coverage()));
}

QString estimateMark(const DailyReportPlan &plan)
{
    qsizetype estimates = 0;
    qsizetype bases = 0;
    for (const UnitFigures *unit : plan.territory) {
        if (unit->status == UnitStatus::Excused || !unit->base || unit->base->value() == 0)
            continue;
        ++bases;
        estimates += unit->baseIsEstimate ? 1 : 0;
    }
    if (estimates == 0)
        return {};
    if (estimates == bases)
        return QStringLiteral("mẫu số ước tính");
    return 2 * estimates > bases ? QStringLiteral("mẫu số ước tính, trừ %1").arg(officialformat::units(bases - estimates))
                                 : QStringLiteral("mẫu số của %1 là số ước tính").arg(officialformat::units(estimates));
}

// "người dùng điện thoại thông minh (mẫu số ước tính) đã cài đặt …": the base is named where the indicator begins
// with it, in brackets otherwise.
QString indicatorWithBase(const DailyReportPlan &plan)
{
    const QString indicator = officialnames::printable(plan.facts.campaign.indicator);
    const QString base = plan.territoryBase();
    const QString mark = estimateMark(plan);
    if (!base.isEmpty() && indicator.startsWith(base))
        return mark.isEmpty() ? indicator : base + QStringLiteral(" (%1)").arg(mark) + indicator.mid(base.size());
    QStringList inBrackets;
    if (!base.isEmpty())
        inBrackets.append(QStringLiteral("mẫu số: ") + base);
    if (!mark.isEmpty())
        inBrackets.append(mark);
    return inBrackets.isEmpty() ? indicator : indicator + QStringLiteral(" (%1)").arg(inBrackets.join(QStringLiteral("; ")));
}

QString withoutBase(const DailyReportPlan &plan)
{
    const auto units = std::count_if(plan.territory.begin(), plan.territory.end(), [](const UnitFigures *unit) {
        return unit->status != UnitStatus::Excused && (!unit->base || unit->base->value() == 0);
    });
    if (units == 0)
        return {};
    return QStringLiteral(" Ngoài ra có %1 %2 tại %3 chưa có mẫu số, không tính vào tỷ lệ.")
        .arg(fewPadded(plan.facts.day.district.withoutBase.value()), plan.facts.campaign.unitWord,
             officialformat::units(units));
}

QString forecast(const DailyReportPlan &plan)
{
    const Pace &pace = plan.facts.pace;
    const Consolidation &day = plan.facts.day;
    if (!pace.forecast || !pace.usualPerDay)
        return QStringLiteral(" Chưa đủ 03 ngày số liệu để dự báo.");
    QString text = *pace.usualPerDay > 0 ? QStringLiteral(" Với mức tăng hiện nay (%1 %2/ngày)")
                                               .arg(count(*pace.usualPerDay), plan.facts.campaign.unitWord)
                                         : QStringLiteral(" Những ngày gần đây số liệu không tăng");
    text += QStringLiteral(", dự báo ngày %1 đạt khoảng %2").arg(shortDate(day.targetBy), percent(*pace.forecast));
    if (pace.low && pace.high && *pace.low != *pace.high)
        text += QStringLiteral(" (từ %1 đến %2)").arg(percent(*pace.low, 1), percent(*pace.high, 1));
    text += QStringLiteral(" trên mẫu số %1.").arg(count(pace.forecast->base()));
    if (day.met || pace.forecast->meets(day.target))
        return text;
    if (pace.high && pace.high->meets(day.target))
        return text + QStringLiteral(" Theo nhịp này chưa chắc đạt mục tiêu.");
    return text
           + QStringLiteral(" Theo nhịp này không kịp đạt mục tiêu %1% vào ngày %2.")
                 .arg(day.target.text(), shortDate(day.targetBy));
}

QString shortfall(const DailyReportPlan &plan)
{
    const Consolidation &day = plan.facts.day;
    const Pace &pace = plan.facts.pace;
    const QString people = fewPadded(day.needed.value()) + u' ' + plan.facts.campaign.unitWord;
    const QString by = shortDate(day.targetBy);
    QString text;
    if (day.day < day.targetBy)
        text = QStringLiteral("Còn thiếu %1 để đạt mục tiêu %2% vào ngày %3").arg(people, day.target.text(), by);
    else if (day.day == day.targetBy)
        text = QStringLiteral("Đến hạn ngày %3 còn thiếu %1, chưa đạt mục tiêu %2%").arg(people, day.target.text(), by);
    else
        text = QStringLiteral("Đã qua hạn ngày %3, còn thiếu %1, chưa đạt mục tiêu %2%").arg(people, day.target.text(), by);
    if (day.day < day.targetBy && pace.daysLeft > 1)
        text +=
            QStringLiteral(", cần tăng bình quân %1 %2/ngày").arg(count(pace.perDayNeeded), plan.facts.campaign.unitWord);
    text += u'.';
    const auto coverage = day.district.carriedForward.coverage();
    if (coverage->hundredths() >= day.target.hundredths)
        text += QStringLiteral(" Tỷ lệ %1 là số đã làm tròn.").arg(percent(*coverage));
    return text;
}

} // namespace

QString opening(const DailyReportPlan &plan)
{
    return sentenceOf(plan.facts.office, QStringLiteral("daily.opening"), plan.places());
}

QString reporting(const DailyReportPlan &plan)
{
    const Counts &all = plan.facts.day.all;
    QStringList sentences{received(plan)};
    if (all.reported > 0 && !plan.missing.isEmpty())
        sentences.append(
            QStringLiteral("Còn %1 chưa báo cáo%2%3.")
                .arg(officialformat::units(plan.missing.size()), namesInBrackets(plan.missing), standInFor(plan.missing)));
    if (const QString free = freeDay(plan); !free.isEmpty())
        sentences.append(free);
    if (all.reported > 0 && plan.missing.isEmpty())
        sentences.append(QStringLiteral("Không có đơn vị chưa báo cáo."));
    if (!plan.noChange.isEmpty())
        sentences.append(QStringLiteral("Có %1 báo không phát sinh.").arg(officialformat::units(plan.noChange.size())));
    if (!plan.excused.isEmpty())
        sentences.append(QStringLiteral("Có %1 được miễn báo cáo%2, không tính vào tỷ lệ.")
                             .arg(officialformat::units(plan.excused.size()), namesInBrackets(plan.excused)));
    if (!plan.held.isEmpty())
        sentences.append(QStringLiteral("Số của %1%2 đang chờ xác minh, chưa cộng vào tổng, tạm lấy số gần nhất.")
                             .arg(officialformat::units(plan.held.size()), namesInBrackets(plan.held)));
    if (!plan.facts.lateForEarlierDays.isEmpty())
        sentences.append(QStringLiteral("Có %1 số liệu của ngày trước gửi sau khi chốt (báo bù).")
                             .arg(fewPadded(plan.facts.lateForEarlierDays.size())));
    if (plan.hasExceptions())
        sentences.append(QStringLiteral("Danh sách tại %1.").arg(appendixName(plan.exceptionsAppendix)));
    return sentences.join(u' ');
}

Runs result(const DailyReportPlan &plan)
{
    const Figures &district = plan.facts.day.district;
    const auto coverage = district.carriedForward.coverage();
    if (plan.territory.isEmpty())
        return {{QStringLiteral("Đợt này không có luồng nào tính vào tỷ lệ chung.")}};
    const QString where = QStringLiteral("Tại %1 %2").arg(fewPadded(plan.judged()), plan.territoryNoun());
    const QString details =
        QStringLiteral(" Chi tiết tại %1. Kết quả theo nhóm đơn vị:").arg(appendixName(plan.territoryAppendix));
    if (!plan.hasFigures())
        return {{QStringLiteral("%1 chưa có đơn vị nào có số liệu nên chưa tính được tỷ lệ.%2").arg(where, details)}};
    if (!coverage)
        return {{QStringLiteral("%1 có %2 %3; chưa có mẫu số nên chưa tính được tỷ lệ.%4")
                     .arg(where, count(district.withoutBase), officialnames::printable(plan.facts.campaign.indicator),
                          details)}};
    return {{QStringLiteral("%1 có %2 %3, đạt tỷ lệ ").arg(where, ratio(district.carriedForward), indicatorWithBase(plan))},
            {percent(*coverage), true, false},
            {change(plan) + restated(plan) + withoutBase(plan) + details}};
}

QString certainty(const DailyReportPlan &plan)
{
    const Figures &district = plan.facts.day.district;
    if (!district.carriedForward.coverage() || district.reportedOnly == district.carriedForward)
        return {};
    const auto own = district.reportedOnly.coverage();
    if (!own)
        return district.carriedForward.installed.value() == 0
                   ? QString()
                   : QStringLiteral("Toàn bộ số trên là số gần nhất của các ngày trước.");
    QString text = QStringLiteral("Nếu chỉ tính các đơn vị có số trong ngày: %1, đạt %2")
                       .arg(ratio(district.reportedOnly), percent(*own));
    if (district.low != district.high)
        text += QStringLiteral("; ước lượng khi đủ báo cáo: từ %1 đến %2 trên mẫu số %3")
                    .arg(percent(*district.low.coverage()), percent(*district.high.coverage()),
                         count(district.carriedForward.base));
    return text + u'.';
}

QString outlook(const DailyReportPlan &plan)
{
    const Consolidation &day = plan.facts.day;
    const auto coverage = day.district.carriedForward.coverage();
    if (!coverage)
        return QStringLiteral("Chưa có mẫu số nên chưa đánh giá được so với mục tiêu %1% vào ngày %2.")
            .arg(day.target.text(), shortDate(day.targetBy));
    if (!plan.hasFigures())
        return QStringLiteral("Chưa có số liệu nên chưa đánh giá được so với mục tiêu %1% vào ngày %2.")
            .arg(day.target.text(), shortDate(day.targetBy));
    const bool ahead = day.day < day.targetBy;
    if (!day.met)
        return shortfall(plan) + (ahead ? forecast(plan) : QString());
    const qint64 over = coverage->installed().value() - day.target.peopleFor(coverage->base()).value();
    QString text = QStringLiteral("Đã đạt mục tiêu %1% của ngày %2").arg(day.target.text(), shortDate(day.targetBy));
    if (over > 0)
        text += QStringLiteral(", vượt %1 %2 so với số cần đạt").arg(fewPadded(over), plan.facts.campaign.unitWord);
    return text + u'.' + (ahead && plan.facts.pace.forecast ? forecast(plan) : QString());
}

} // namespace dophu::dailysentences
