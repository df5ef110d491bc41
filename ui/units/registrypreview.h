// Registry preview (nhập danh mục): a dry run of units.csv, bases.csv and unit_history.csv before anything is written.
// Files are chosen or dropped; every line says what it would do, and one refused line holds back all.
#pragma once

#include "core/intake/registryplan.h"

#include <QDialog>
#include <functional>

class QPushButton;

namespace dophu
{

class MessageStrip;
class Prompts;
class RegistryPlanTable;

class RegistryPreview : public QDialog
{
    Q_OBJECT

public:
    using Planner = std::function<RegistryPlan(const QVector<RegistryFile> &)>;
    RegistryPreview(Planner plan, Prompts &prompts, QWidget *parent = nullptr);
    void take(const QStringList &paths); // reads and previews; replaces what was there
    const QVector<RegistryFile> &files() const { return m_files; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Planner m_plan;
    Prompts &m_prompts;
    QVector<RegistryFile> m_files;
    MessageStrip *m_strip;
    RegistryPlanTable *m_table;
    QPushButton *m_accept;
};

} // namespace dophu
