// Users: who works here, in which role, and who may reopen a closed day (ui.md §16). An office that lists nobody has
// nobody to ask, and everyone may.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace dophu
{

struct OfficeUser
{
    QString name;
    QString role; // "Chuyên viên", "Trưởng phòng"
    bool mayReopen = false;
    bool operator==(const OfficeUser &) const = default;
};

inline const QString usersSetting = QStringLiteral("users");
QByteArray usersToJson(const QVector<OfficeUser> &users);
QVector<OfficeUser> usersFromJson(const QByteArray &json);

} // namespace dophu
