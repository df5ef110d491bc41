// Store form: where the data is, the daily copies of this PC, a copy now, and putting a copy back. The plan acts at once;
// the window remembers it.
#pragma once

#include "core/domain/backupplan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace dophu
{

class StoreForm : public QWidget
{
    Q_OBJECT

public:
    explicit StoreForm(QWidget *parent = nullptr);
    void showLocation(const QString &location);
    void showPlan(const BackupPlan &plan);
    BackupPlan plan() const;

signals:
    void planChanged(const dophu::BackupPlan &plan);
    void backUpWanted();
    void restoreWanted();
    void folderWanted(); // choose the folder of the copies

private:
    QLabel *m_location;
    QCheckBox *m_daily;
    QLineEdit *m_folder;
    QSpinBox *m_keep;
};

} // namespace dophu
