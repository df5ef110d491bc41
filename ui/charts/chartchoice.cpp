#include "ui/charts/chartchoice.h"

#include "core/documents/officialnames.h"

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
    return timelinessSeries(facts.days, question);
}

RankSeries rankOf(const ChartFacts &facts, const SeriesQuestion &asked, const Campaign &campaign)
{
    RankQuestion question;
    question.group = asked.group;
    question.title = titleAbout(QStringLiteral("Xếp hạng tỷ lệ qua các ngày"), campaign);
    question.who = asked.who;
    question.source = sourceLine(asked);
    return rankSeries(facts.days, question);
}

} // namespace

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

ChartValue chartValue(const ChartFacts &facts, const Campaign &campaign, const Office &office, const ChartChoice &choice)
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
        return gridOf(rankOf(facts, question, campaign));
    case ChartKind::Timeliness:
        return gridOf(timelinessOf(facts, question, campaign));
    }
    return CoverageSeries();
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

} // namespace dophu
