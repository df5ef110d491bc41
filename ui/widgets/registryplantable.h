// Registry plan table: what a dry run of registry files would do, line by line: new, changed field by field, the same, or
// refused and why. Refused lines stand first.
#pragma once

#include "core/intake/registryplan.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace dophu
{

class RegistryPlanTable : public QWidget
{
    Q_OBJECT

public:
    explicit RegistryPlanTable(QWidget *parent = nullptr);
    void show(const RegistryPlan &plan);
    QString summary() const;

private:
    QLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace dophu
