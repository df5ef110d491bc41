// Template history: every saving of the office's letterhead, signers and templates, what it changed, and the ways back. Going
// back fills the forms with an older version as a draft; saving it is a new version, so nothing that was is lost.
#pragma once

#include "core/desk/desk.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace dophu
{

class TemplateHistory : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateHistory(QWidget *parent = nullptr);
    void show(const QVector<OfficeVersion> &versions); // newest first

signals:
    void versionWanted(const dophu::Office &office, int version);
    void standardWanted(); // every template as the program ships it

private:
    void showDifferences();

    QVector<OfficeVersion> m_versions;
    QListWidget *m_list;
    QLabel *m_differences;
    QPushButton *m_back;
};

} // namespace dophu
