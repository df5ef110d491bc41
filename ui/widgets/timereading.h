// Reading an hour as clerks type it: "1405", "14h5", "14g05", "14:05", "14.05", "9h". Empty when it is no hour of a day.
#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace dophu
{

std::optional<QTime> readTime(QStringView typed);

} // namespace dophu
