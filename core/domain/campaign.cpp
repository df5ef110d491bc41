#include "core/domain/campaign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace dophu
{

namespace
{

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

// Reads one object key by key and remembers the first thing that was wrong.
class CampaignJson
{
public:
    CampaignJson(QJsonObject object, QString source) : m_object(std::move(object)), m_source(std::move(source)) {}

    void text(const char *key, QString &into)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.isUndefined())
            return;
        if (!value.isString() || value.toString().trimmed().isEmpty())
            return complain(key, QStringLiteral("phải là chữ, không để trống"));
        into = value.toString().normalized(QString::NormalizationForm_C).trimmed();
    }
    void texts(const char *key, QStringList &into)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.isUndefined())
            return;
        if (!value.isArray())
            return complain(key, QStringLiteral("phải là danh sách chữ"));
        into.clear();
        for (const QJsonValue item : value.toArray()) {
            if (!item.isString())
                return complain(key, QStringLiteral("phải là danh sách chữ"));
            into.append(item.toString().normalized(QString::NormalizationForm_C).trimmed());
        }
    }
    void day(const char *key, const QJsonValue &value, Day &into)
    {
        if (value.isUndefined())
            return;
        const auto read = Day::fromIso(value.toString());
        if (!read)
            return complain(key, QStringLiteral("phải là ngày dạng 2020-08-20"));
        into = *read;
    }
    void time(const char *key, QTime &into)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.isUndefined())
            return;
        QTime read = QTime::fromString(value.toString(), QStringLiteral("H:mm"));
        if (!read.isValid())
            read = QTime::fromString(value.toString(), QStringLiteral("H:mm:ss"));
        if (!read.isValid())
            return complain(key, QStringLiteral("phải là giờ dạng 14:00"));
        into = read;
    }
    void percent(const char *key, const QJsonValue &value, Target &into)
    {
        if (value.isUndefined())
            return;
        bool isNumber = value.isDouble();
        const double read = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
        const double hundredths = std::round(read * 100);
        if (!isNumber || !(read >= 0) || read > 100 || std::abs(hundredths - read * 100) > 1e-6)
            return complain(key, QStringLiteral("phải là số từ 0 đến 100, tối đa hai chữ số lẻ"));
        into.hundredths = int(hundredths);
    }
    QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    void complain(const char *key, const QString &what)
    {
        if (m_failure)
            return;
        m_failure = Failure{FailureKind::BadInput, m_source, QStringLiteral("mục “%1” %2").arg(QLatin1String(key), what)};
    }
    const std::optional<Failure> &failure() const { return m_failure; }
    const QString &source() const { return m_source; }

private:
    QJsonObject m_object;
    QString m_source;
    std::optional<Failure> m_failure;
};

void readTarget(CampaignJson &json, Campaign &campaign)
{
    const QJsonValue target = json.value("target");
    if (target.isUndefined())
        return;
    if (!target.isObject())
        return json.complain("target", QStringLiteral("phải có dạng {\"percent\": 60, \"by\": \"2020-08-20\"}"));
    json.percent("target.percent", target.toObject().value(QStringLiteral("percent")), campaign.target);
    json.day("target.by", target.toObject().value(QStringLiteral("by")), campaign.targetBy);
}

void readStreams(CampaignJson &json, Campaign &campaign)
{
    const QJsonValue streams = json.value("streams");
    if (streams.isUndefined())
        return;
    if (!streams.isArray() || streams.toArray().isEmpty())
        return json.complain("streams", QStringLiteral("phải có ít nhất một luồng"));
    campaign.streams.clear();
    for (const QJsonValue item : streams.toArray()) {
        const QJsonObject object = item.toObject();
        Stream stream;
        stream.code = object.value(QStringLiteral("code")).toString().trimmed();
        stream.name = object.value(QStringLiteral("name")).toString(stream.code).trimmed();
        stream.inTotal = object.value(QStringLiteral("in_total")).toBool(false);
        stream.baseKind = object.value(QStringLiteral("base_kind")).toString().trimmed();
        if (stream.code.isEmpty())
            return json.complain("streams", QStringLiteral("có luồng thiếu “code”"));
        if (campaign.stream(stream.code))
            return json.complain("streams", QStringLiteral("có hai luồng cùng mã “%1”").arg(stream.code));
        campaign.streams.append(stream);
    }
}

void readReporting(CampaignJson &json, Campaign &campaign)
{
    const QJsonValue value = json.value("reporting");
    if (value.isUndefined())
        return;
    if (value.toString() == QLatin1String("cumulative"))
        campaign.reporting = Reporting::Cumulative;
    else if (value.toString() == QLatin1String("daily"))
        campaign.reporting = Reporting::Daily;
    else
        json.complain("reporting", QStringLiteral("phải là “cumulative” hoặc “daily”"));
}

void readUnitTargets(CampaignJson &json, Campaign &campaign)
{
    const QJsonObject targets = json.value("unit_targets").toObject();
    for (auto it = targets.begin(); it != targets.end(); ++it) {
        Target target;
        json.percent("unit_targets", it.value(), target);
        campaign.unitTargets.insert(it.key(), target);
    }
}

void judgeWhole(CampaignJson &json, const Campaign &campaign)
{
    if (campaign.lastDay < campaign.firstDay)
        json.complain("last_day", QStringLiteral("đứng trước ngày đầu"));
    if (campaign.targetBy < campaign.firstDay)
        json.complain("target.by", QStringLiteral("đứng trước ngày đầu"));
    if (campaign.submission < campaign.cutoff)
        json.complain("submission", QStringLiteral("sớm hơn giờ chốt nhận số liệu"));
    const auto inTotal = std::count_if(campaign.streams.begin(), campaign.streams.end(),
                                       [](const Stream &stream) { return stream.inTotal; });
    if (inTotal > 1 && campaign.mixingRule.isEmpty())
        json.complain("streams", QStringLiteral("có nhiều luồng tính vào tổng: cần “mixing_rule” là tên quy tắc gộp, "
                                                "sẽ in dưới dòng cộng"));
}

} // namespace

const Stream *Campaign::stream(const QString &code) const
{
    for (const Stream &stream : streams) {
        if (stream.code == code)
            return &stream;
    }
    return nullptr;
}

Campaign defaultCampaign()
{
    Campaign campaign;
    campaign.name = QStringLiteral("Cài đặt ứng dụng Bluezone");
    campaign.shortName = QStringLiteral("Bluezone");
    campaign.indicator = QStringLiteral("người dùng điện thoại thông minh đã cài đặt ứng dụng Bluezone");
    campaign.unitWord = QStringLiteral("người");
    campaign.firstDay = Day(2020, 8, 10);
    campaign.lastDay = Day(2020, 8, 20);
    campaign.target = Target{6000};
    campaign.targetBy = Day(2020, 8, 20);
    campaign.cutoff = QTime(14, 0);
    campaign.submission = QTime(15, 0);
    campaign.streams = {
        {QStringLiteral("dia-ban"), QStringLiteral("Xã, thị trấn"), true, QStringLiteral("nguoi-dung-dttm")},
        {QStringLiteral("co-quan"), QStringLiteral("Cơ quan, đơn vị"), false, QStringLiteral("cbccvc")}};
    campaign.legalBasis = {
        QStringLiteral("Công văn số 978/UBND-VP ngày 14 tháng 8 năm 2020 của Ủy ban nhân dân huyện về việc đẩy mạnh công "
                       "tác tuyên truyền, hướng dẫn cài đặt ứng dụng Bluezone")};
    campaign.recipients = {QStringLiteral("Sở Thông tin và Truyền thông tỉnh Quảng Trị"),
                           QStringLiteral("Ủy ban nhân dân huyện Hướng Hoá")};
    return campaign;
}

Result<Campaign> campaignFromJson(const QByteArray &bytes, const QString &sourceName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        return fail(FailureKind::BadInput, sourceName,
                    QStringLiteral("không phải JSON: %1, vị trí %2").arg(error.errorString()).arg(error.offset));
    }
    CampaignJson json(document.object(), sourceName);
    Campaign campaign = defaultCampaign();
    json.text("name", campaign.name);
    if (!json.value("name").isUndefined())
        campaign.shortName = campaign.name;
    json.text("short_name", campaign.shortName);
    json.text("indicator", campaign.indicator);
    json.text("unit_word", campaign.unitWord);
    json.text("mixing_rule", campaign.mixingRule);
    readReporting(json, campaign);
    json.day("first_day", json.value("first_day"), campaign.firstDay);
    json.day("last_day", json.value("last_day"), campaign.lastDay);
    campaign.targetBy = std::max(campaign.firstDay, campaign.lastDay);
    readTarget(json, campaign);
    json.time("cutoff", campaign.cutoff);
    json.time("submission", campaign.submission);
    readStreams(json, campaign);
    QString baseKind;
    json.text("base_kind", baseKind);
    for (Stream &stream : campaign.streams) {
        if (!baseKind.isEmpty() && (stream.inTotal || stream.baseKind.isEmpty()))
            stream.baseKind = baseKind;
    }
    json.texts("legal_basis", campaign.legalBasis);
    json.texts("recipients", campaign.recipients);
    readUnitTargets(json, campaign);
    judgeWhole(json, campaign);
    if (json.failure())
        return tl::unexpected<Failure>(*json.failure());
    return campaign;
}

QByteArray campaignToJson(const Campaign &campaign)
{
    QJsonArray streams;
    for (const Stream &stream : campaign.streams) {
        streams.append(QJsonObject{{QStringLiteral("code"), stream.code},
                                   {QStringLiteral("name"), stream.name},
                                   {QStringLiteral("in_total"), stream.inTotal},
                                   {QStringLiteral("base_kind"), stream.baseKind}});
    }
    QJsonObject unitTargets;
    for (auto it = campaign.unitTargets.begin(); it != campaign.unitTargets.end(); ++it)
        unitTargets.insert(it.key(), it.value().hundredths / 100.0);
    QJsonObject object{
        {QStringLiteral("name"), campaign.name},
        {QStringLiteral("short_name"), campaign.shortName},
        {QStringLiteral("indicator"), campaign.indicator},
        {QStringLiteral("unit_word"), campaign.unitWord},
        {QStringLiteral("reporting"),
         campaign.reporting == Reporting::Daily ? QStringLiteral("daily") : QStringLiteral("cumulative")},
        {QStringLiteral("first_day"), campaign.firstDay.iso()},
        {QStringLiteral("last_day"), campaign.lastDay.iso()},
        {QStringLiteral("target"), QJsonObject{{QStringLiteral("percent"), campaign.target.hundredths / 100.0},
                                               {QStringLiteral("by"), campaign.targetBy.iso()}}},
        {QStringLiteral("cutoff"), timeText(campaign.cutoff)},
        {QStringLiteral("submission"), timeText(campaign.submission)},
        {QStringLiteral("streams"), streams},
        {QStringLiteral("legal_basis"), QJsonArray::fromStringList(campaign.legalBasis)},
        {QStringLiteral("recipients"), QJsonArray::fromStringList(campaign.recipients)},
        {QStringLiteral("unit_targets"), unitTargets}};
    if (!campaign.mixingRule.isEmpty())
        object.insert(QStringLiteral("mixing_rule"), campaign.mixingRule);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace dophu
