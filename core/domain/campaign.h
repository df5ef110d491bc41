// Campaign (đợt): one order as data (R2). Nothing in the program knows Bluezone except through a value of this type;
// defaultCampaign() holds what Công văn 978/UBND-VP of 14/8/2020 says.
#pragma once

#include "core/base/result.h"
#include "core/domain/coverage.h"
#include "core/domain/day.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QTime>
#include <QVector>

namespace dophu
{

enum class Reporting
{
    Cumulative, // installed is the running total (luỹ kế)
    Daily       // installed is the day's own number; the running total is ours
};

// Luồng. Only streams with inTotal make the campaign's figure; more than one needs a written mixing rule (R1).
struct Stream
{
    QString code;
    QString name;
    bool inTotal = false;
    QString baseKind;
    bool operator==(const Stream &) const = default;
};

struct Campaign
{
    QString name;      // "Cài đặt ứng dụng Bluezone"
    QString shortName; // "Bluezone": for the narrow switch in the window
    QString indicator; // "người dùng điện thoại thông minh đã cài đặt ứng dụng Bluezone"
    QString unitWord;  // "người"
    Reporting reporting = Reporting::Cumulative;
    Day firstDay;
    Day lastDay;
    Target target;
    Day targetBy;
    QTime cutoff;     // strict: a report received at this very millisecond is late (R6)
    QTime submission; // when our own report is due
    QVector<Stream> streams;
    QString mixingRule; // printed under the total when more than one stream is in it
    QStringList legalBasis;
    QStringList recipients;
    QHash<QString, Target> unitTargets; // by unit code
    bool operator==(const Campaign &) const = default;

    const Stream *stream(const QString &code) const;
    bool includes(Day day) const { return firstDay <= day && day <= lastDay; }
    Target targetOf(const QString &unitCode) const { return unitTargets.value(unitCode, target); }
    Moment cutoffOf(Day day) const { return Moment::local(day, cutoff); }
};

// Công văn 978/UBND-VP, 14/8/2020.
Campaign defaultCampaign();

// Reads campaign.json (product.md §6): any key may be missing, the order's own value then stands.
// Fails with BadInput naming the key.
Result<Campaign> campaignFromJson(const QByteArray &json, const QString &sourceName);
QByteArray campaignToJson(const Campaign &campaign);

} // namespace dophu
