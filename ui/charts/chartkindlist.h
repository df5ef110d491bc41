// Chart kinds: the list at the left of the charts page. Only kinds that can be drawn are in it. Two lines and an icon a
// kind; where there is little room, the icon alone with a tooltip.
#pragma once

#include "ui/charts/chartchoice.h"

#include <QListWidget>

namespace dophu
{

class ChartKindList : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int kindRole = Qt::UserRole; // a ChartKind; headings between the kinds have none

    explicit ChartKindList(QWidget *parent = nullptr);
    ChartKind kind() const;
    void describe(Target target, int groups);
    void setIconsOnly(bool on);

private:
    void addSection(const QString &title);
    void add(ChartKind kind, const QString &icon);
    QPair<QString, QString> textsOf(ChartKind kind, Target target, int groups) const;

    bool m_iconsOnly = false;
};

} // namespace dophu
