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

CoverageSeries chartSeries(const Consolidation &day, const Campaign &campaign, const Office &office,
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
    if (choice.kind == ChartKind::Coverage)
        return coverageSeries(day, question);
    QHash<QString, QString> names;
    for (const GroupFigures &group : day.groups)
        names.insert(group.group, officialnames::group(group.group));
    question.title = QStringLiteral("Kết quả %1 theo nhóm đơn vị").arg(officialnames::lowerFirst(campaign.name));
    return groupSeries(day, question, names);
}

} // namespace dophu
