#include "core/checks/limitfields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dophu
{

const QVector<LimitField> &limitFields()
{
    static const QVector<LimitField> fields{{"jumpTimes", &Limits::jumpTimes, 2, 100},
                                            {"jumpAtLeast", &Limits::jumpAtLeast, 1, 100'000},
                                            {"jumpHistory", &Limits::jumpHistory, 2, 30},
                                            {"recentReports", &Limits::recentReports, 2, 15},
                                            {"unchangedDays", &Limits::unchangedDays, 2, 60}};
    return fields;
}

QByteArray limitsToJson(const Limits &limits)
{
    QJsonObject object;
    for (const LimitField &field : limitFields())
        object.insert(QLatin1String(field.key), limits.*field.member);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Limits limitsFromJson(const QByteArray &json)
{
    Limits limits;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const LimitField &field : limitFields()) {
        const QJsonValue value = object.value(QLatin1String(field.key));
        if (value.isDouble() && value.toInt() >= field.least && value.toInt() <= field.most)
            limits.*field.member = value.toInt();
    }
    return limits;
}

} // namespace dophu
