#include "ui/charts/chartchoice.h"

#include "core/coverage/figuretext.h"
#include "core/coverage/pacedays.h"
#include "core/documents/officialnames.h"

#include <algorithm>

namespace dophu
{

namespace
{

const Stream *streamOfGroup(const Consolidation &day, const Campaign &campaign, const QString &group)
{
    for (const UnitFigures &unit : day.units) {
        if (unit.group == group)
            return campaign.stream(unit.stream);
    }
    return nullptr;
}

QStringList namesInTotal(const Campaign &campaign)
{
    QStringList names;
    for (const Stream &stream : campaign.streams) {
        if (stream.inTotal)
            names.append(officialnames::lowerFirst(officialnames::printable(stream.name)));
    }
    return names;
}

// The indicator names the base of the streams in the total; another stream has a base of its own.
QString titleFor(const Campaign &campaign, const Stream *stream)
{
    const QString indicator = officialnames::printable(campaign.indicator);
    if (!stream || stream->inTotal)
        return QStringLiteral("Tỷ lệ ") + indicator;
    QString rest = indicator;
    for (const Stream &total : campaign.streams) {
        const QString base = officialnames::base(total.baseKind);
        if (total.inTotal && !base.isEmpty() && rest.startsWith(base))
            rest = rest.mid(base.size()).trimmed();
    }
    const QString own = officialnames::base(stream->baseKind);
    return own.isEmpty() || rest == indicator ? QStringLiteral("Kết quả %1").arg(officialnames::lowerFirst(campaign.name))
                                              : QStringLiteral("Tỷ lệ %1 %2").arg(own, rest);
}

QString sourceFor(const Office &office)
{
    const QString name = officialnames::printable(office.name);
    return name.contains(office.district, Qt::CaseInsensitive) || office.district.isEmpty()
               ? QStringLiteral("Nguồn: %1").arg(name)
               : QStringLiteral("Nguồn: %1 %2").arg(name, officialnames::printable(office.district));
}

} // namespace

QString chartNoun(const Consolidation &day, const Campaign &campaign, const ChartChoice &choice)
{
    Q_UNUSED(day)
    if (choice.group.isEmpty())
        return namesInTotal(campaign).join(QStringLiteral(", "));
    return officialnames::lowerFirst(officialnames::group(choice.group));
}

namespace
{

SeriesQuestion questionOf(const Consolidation &day, const Campaign &campaign, const Office &office,
                          const ChartChoice &choice)
{
    SeriesQuestion question;
    question.group = choice.group;
    question.order = choice.order;
    question.unitWord = campaign.unitWord;
    question.source = sourceFor(office);
    question.provisional = choice.provisional;
    question.choice = choice.units;
    const Stream *stream = choice.group.isEmpty() ? nullptr : streamOfGroup(day, campaign, choice.group);
    question.title = titleFor(campaign, stream);
    const bool territory = !stream || stream->inTotal;
    question.who = chartNoun(day, campaign, choice);
    if (territory && !office.district.isEmpty())
        question.who += u' ' + officialnames::printable(office.district);
    question.total = territory ? QStringLiteral("Toàn huyện") : QStringLiteral("Cả nhóm");
    return question;
}

// "Số người cần thêm để đạt mục tiêu: cài đặt ứng dụng Bluezone"
QString titleAbout(const QString &what, const Campaign &campaign)
{
    return QStringLiteral("%1: %2").arg(what, officialnames::lowerFirst(campaign.name));
}

TrendSeries trendOf(const ChartFacts &facts, const Campaign &campaign, const Office &office, const ChartChoice &choice)
{
    ChartChoice whole = choice;
    whole.group.clear();
    const SeriesQuestion asked = questionOf(facts.day, campaign, office, whole);
    TrendQuestion question;
    question.target = facts.day.target;
    question.targetBy = facts.day.targetBy;
    question.title = QStringLiteral("Diễn biến %1").arg(officialnames::lowerFirst(asked.title));
    question.who = asked.who;
    question.total = asked.total;
    question.unitWord = campaign.unitWord;
    question.source = asked.source;
    question.provisional = choice.provisional;
    question.forecast = choice.forecast;
    question.from = choice.from;
    return trendSeries(facts.totals, question);
}

QString sourceLine(const SeriesQuestion &asked)
{
    return asked.provisional ? QStringLiteral("Số tạm tính. ") + asked.source : asked.source;
}

TimelinessSeries timelinessOf(const ChartFacts &facts, const SeriesQuestion &asked, const Campaign &campaign)
{
    TimelinessQuestion question;
    question.group = asked.group;
    question.title = titleAbout(QStringLiteral("Đúng hạn báo cáo theo ngày"), campaign);
    question.who = asked.group.isEmpty() ? QStringLiteral("đơn vị") : asked.who;
    question.source = sourceLine(asked);
    question.choice = asked.choice;
    return timelinessSeries(facts.days, question);
}

RankSeries rankOf(const ChartFacts &facts, const SeriesQuestion &asked, const Campaign &campaign)
{
    RankQuestion question;
    question.group = asked.group;
    question.title = titleAbout(QStringLiteral("Xếp hạng tỷ lệ qua các ngày"), campaign);
    question.who = asked.who;
    question.source = sourceLine(asked);
    question.choice = asked.choice;
    return rankSeries(facts.days, question);
}

LineSeries compareOf(const ChartFacts &facts, const Campaign &campaign, const Office &office, const ChartChoice &choice)
{
    CompareQuestion question;
    question.title = QStringLiteral("So sánh hai đợt theo ngày thứ của mỗi đợt");
    question.unitWord = campaign.unitWord;
    question.source = sourceFor(office);
    if (!facts.other) {
        LineSeries empty;
        empty.title = question.title;
        empty.source = question.source;
        empty.emptyText = QStringLiteral("Chưa chọn đợt để so sánh");
        return empty;
    }
    ComparedPeriod ours = periodOf(facts.totals, campaign, choice.from);
    ours.provisional = choice.provisional;
    ComparedPeriod other = *facts.other;
    if (other.name == ours.name && !ours.totals.isEmpty() && !other.totals.isEmpty()) {
        ours.name += QStringLiteral(" từ ") + figuretext::date(ours.totals.first().day);
        other.name += QStringLiteral(" từ ") + figuretext::date(other.totals.first().day);
    }
    return compareSeries(ours, other, question);
}

// The question answered as if the target were another.
ChartFacts triedFacts(const ChartFacts &facts, const Campaign &campaign, const WhatIf &trial)
{
    ChartFacts other = facts;
    other.day = tried(facts.day, trial, campaign.unitTargets);
    other.pace = paceOf(facts.totals.last(std::min<qsizetype>(facts.totals.size(), paceDays + 1)), trial);
    return other;
}

} // namespace

ComparedPeriod periodOf(const QVector<DayTotal> &totals, const Campaign &campaign, Day from)
{
    ComparedPeriod period;
    period.name = officialnames::printable(campaign.shortName.isEmpty() ? campaign.name : campaign.shortName);
    period.fullName = officialnames::printable(campaign.name);
    for (const DayTotal &total : totals)
        if (total.day >= std::max(from, campaign.firstDay))
            period.totals.append(total);
    period.target = campaign.target;
    period.targetBy = campaign.targetBy;
    period.cutoff = campaign.cutoff;
    return period;
}

CoverageSeries chartSeries(const Consolidation &day, const Campaign &campaign, const Office &office,
                           const ChartChoice &choice)
{
    SeriesQuestion question = questionOf(day, campaign, office, choice);
    if (choice.kind == ChartKind::Coverage)
        return coverageSeries(day, question);
    QHash<QString, QString> names;
    for (const GroupFigures &group : day.groups)
        names.insert(group.group, officialnames::group(group.group));
    question.title = QStringLiteral("Kết quả %1 theo nhóm đơn vị").arg(officialnames::lowerFirst(campaign.name));
    return groupSeries(day, question, names);
}

namespace
{

ChartValue valueOf(const ChartFacts &facts, const Campaign &campaign, const Office &office, const ChartChoice &choice)
{
    SeriesQuestion question = questionOf(facts.day, campaign, office, choice);
    switch (choice.kind) {
    case ChartKind::Coverage:
    case ChartKind::Groups:
        return chartSeries(facts.day, campaign, office, choice);
    case ChartKind::Needed:
        question.title = titleAbout(QStringLiteral("Số %1 còn thiếu để đạt mục tiêu").arg(campaign.unitWord), campaign);
        return neededSeries(facts.day, question, facts.pace);
    case ChartKind::Increase:
        question.title = titleAbout(QStringLiteral("Số %1 tăng trong ngày").arg(campaign.unitWord), campaign);
        return increaseSeries(facts.day, question);
    case ChartKind::Band:
        question.title = titleAbout(QStringLiteral("Đơn vị chưa có số của ngày: khoảng tỷ lệ có thể"), campaign);
        return bandSeries(facts.day, question);
    case ChartKind::Trend:
        return trendOf(facts, campaign, office, choice);
    case ChartKind::Rank:
        return linesOf(rankOf(facts, question, campaign));
    case ChartKind::Compare:
        return compareOf(facts, campaign, office, choice);
    case ChartKind::Timeliness:
        return gridOf(timelinessOf(facts, question, campaign));
    }
    return CoverageSeries();
}

} // namespace

ChartValue chartValue(const ChartFacts &facts, const Campaign &campaign, const Office &office, const ChartChoice &choice)
{
    if (!choice.whatIf || !canBeTried(choice.kind))
        return valueOf(facts, campaign, office, choice);
    const ChartFacts tried = triedFacts(facts, campaign, *choice.whatIf);
    ChartValue value = valueOf(tried, campaign, office, choice);
    const QString trial = whatIfText(*choice.whatIf, tried.day, tried.pace, campaign.unitWord);
    if (auto *bars = std::get_if<CoverageSeries>(&value))
        bars->trialText = trial;
    if (auto *trend = std::get_if<TrendSeries>(&value))
        trend->trialText = trial;
    return value;
}

QString chartKindWord(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Coverage:
        return QStringLiteral("coverage");
    case ChartKind::Needed:
        return QStringLiteral("needed");
    case ChartKind::Groups:
        return QStringLiteral("groups");
    case ChartKind::Trend:
        return QStringLiteral("trend");
    case ChartKind::Increase:
        return QStringLiteral("increase");
    case ChartKind::Rank:
        return QStringLiteral("rank");
    case ChartKind::Compare:
        return QStringLiteral("compare");
    case ChartKind::Timeliness:
        return QStringLiteral("timeliness");
    case ChartKind::Band:
        return QStringLiteral("band");
    }
    return {};
}

std::optional<ChartKind> chartKindFrom(QStringView word)
{
    for (const ChartKind kind : chartKinds) {
        if (chartKindWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

bool needsDays(ChartKind kind)
{
    return kind == ChartKind::Rank || kind == ChartKind::Timeliness;
}

bool hasUnits(ChartKind kind)
{
    return kind != ChartKind::Groups && kind != ChartKind::Trend && kind != ChartKind::Compare;
}

bool canBeTried(ChartKind kind)
{
    return kind != ChartKind::Rank && kind != ChartKind::Timeliness && kind != ChartKind::Compare;
}

} // namespace dophu
