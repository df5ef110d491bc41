// Units model: the registry as a list under its groups, as one filter and one search see it. It is a picture of the
// registry at one day; the page makes a new one when the registry changes.
#pragma once

#include "core/domain/campaign.h"
#include "core/domain/unit.h"

#include <QAbstractItemModel>

namespace dophu
{

enum class UnitsFilter
{
    Tracked,   // expected on the day
    Stopped,   // no longer expected
    Estimated, // tracked, with an estimated base
    Excused    // by an excuse that covers the day
};

enum class UnitsColumn
{
    Code,
    Name,
    Base,
    Kind,
    Since,
    Contact,
    Phone
};
inline constexpr int unitsColumns = 7;

struct UnitsLine
{
    Unit unit;
    std::optional<Base> base; // in force on the day, or the first one to come
};

struct UnitsGroup
{
    QString group;
    QString detail; // "21 đơn vị · 32.296 người dùng"
    QVector<UnitsLine> lines;
};

struct UnitsCounts
{
    int tracked = 0;
    int stopped = 0;
    int estimated = 0;
    int excused = 0;
};

class UnitsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    // search: anywhere in name, short name, code or alias, without marks, case or blanks.
    void show(const Registry &registry, const Campaign &campaign, Day day, UnitsFilter filter, const QString &search);
    static UnitsCounts countsOf(const Registry &registry, const Campaign &campaign, Day day);

    UnitId unitAt(const QModelIndex &index) const; // invalid on a group row
    QModelIndex indexOf(UnitId unit) const;
    int unitCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString text(const UnitsLine &line, UnitsColumn column) const;

    QVector<UnitsGroup> m_groups;
};

} // namespace dophu
