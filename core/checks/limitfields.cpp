#include "core/checks/limitfields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dophu
{

const QVector<LimitField> &limitFields()
{
    static const QVector<LimitField> fields{{"recentReports", &Limits::recentReports, 2, 15},
                                            {"habitReports", &Limits::habitReports, 1, 15},
                                            {"groupShare", &Limits::groupShare, 0, 1000},
                                            {"staffShare", &Limits::staffShare, 0, 1000},
                                            {"staffAtMost", &Limits::staffAtMost, 0, 100'000},
                                            {"jumpTimes", &Limits::jumpTimes, 2, 100},
                                            {"jumpSpreads", &Limits::jumpSpreads, 1, 100},
                                            {"jumpShare", &Limits::jumpShare, 0, 1000},
                                            {"jumpFewest", &Limits::jumpFewest, 1, 1000},
                                            {"jumpAtLeast", &Limits::jumpAtLeast, 1, 100'000},
                                            {"firstJumpShare", &Limits::firstJumpShare, 0, 1000},
                                            {"unchangedDays", &Limits::unchangedDays, 2, 60},
                                            {"unchangedExpected", &Limits::unchangedExpected, 0, 1000},
                                            {"sameHistory", &Limits::sameHistory, 1, 15},
                                            {"sameExpected", &Limits::sameExpected, 0, 1000},
                                            {"sameIdle", &Limits::sameIdle, 0, 15},
                                            {"roundReports", &Limits::roundReports, 2, 60},
                                            {"roundFrom", &Limits::roundFrom, 0, 100'000},
                                            {"blockCells", &Limits::blockCells, 2, 100},
                                            {"fileUnits", &Limits::fileUnits, 2, 100},
                                            {"fileExpected", &Limits::fileExpected, 0, 1000},
                                            {"equalFrom", &Limits::equalFrom, 0, 100'000},
                                            {"equalRows", &Limits::equalRows, 1, 100}};
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
