#include "core/desk/users.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dophu
{

QByteArray usersToJson(const QVector<OfficeUser> &users)
{
    QJsonArray list;
    for (const OfficeUser &user : users) {
        list.append(QJsonObject{{QStringLiteral("name"), user.name},
                                {QStringLiteral("role"), user.role},
                                {QStringLiteral("reopen"), user.mayReopen}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QVector<OfficeUser> usersFromJson(const QByteArray &json)
{
    QVector<OfficeUser> users;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject user = value.toObject();
        users.append(OfficeUser{user.value(QStringLiteral("name")).toString(), user.value(QStringLiteral("role")).toString(),
                                user.value(QStringLiteral("reopen")).toBool()});
    }
    return users;
}

} // namespace dophu
