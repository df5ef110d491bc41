// Unit choice (chọn đơn vị): which of the units of a question a picture shows: some that were picked, the n best or the n
// worst by what the picture measures. It leaves out, it never reorders, and the picture says so.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace dophu
{

enum class UnitEnd
{
    All,
    Top,
    Bottom
};

struct UnitChoice
{
    QSet<QString> codes; // of the units; empty: every one
    UnitEnd end = UnitEnd::All;
    int most = 10; // of an end
    bool operator==(const UnitChoice &) const = default;

    bool isWhole() const { return codes.isEmpty() && end == UnitEnd::All; }
    bool takes(const QString &code) const { return codes.isEmpty() || codes.contains(code); }
};

// How many of those with a figure stand at the asked end; without an end all.
qsizetype atEnd(const UnitChoice &choice, qsizetype figured);

// The head of a sentence: "21 xã, thị trấn huyện Hướng Hoá", "3 trong 21 xã, thị trấn … (chỉ Húc, Lìa, Thanh)",
// "10 trong 21 xã, thị trấn … (cao nhất)". names: of those shown.
QString chosenUnits(const UnitChoice &choice, const QStringList &names, qsizetype among, const QString &who);

} // namespace dophu
