// Limit fields: the thresholds of core/checks/limits.h as one table of names and bounds, which the form, the stored setting
// and the tests all read. A limit added there gets one line here.
#pragma once

#include "core/checks/limits.h"

#include <QByteArray>
#include <QVector>

namespace dophu
{

struct LimitField
{
    const char *key;
    int Limits::*member;
    int least;
    int most;
};

const QVector<LimitField> &limitFields();

inline const QString limitsSetting = QStringLiteral("limits");
QByteArray limitsToJson(const Limits &limits);
// A missing or impossible value is the default's.
Limits limitsFromJson(const QByteArray &json);

} // namespace dophu
