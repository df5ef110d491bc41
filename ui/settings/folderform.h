// Folder form: the folder that is watched for files from units. This PC alone remembers it; it acts at once and takes
// nothing by itself.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace dophu
{

class FolderForm : public QWidget
{
    Q_OBJECT

public:
    explicit FolderForm(QWidget *parent = nullptr);
    void showFolder(const QString &path);
    QString folder() const;

signals:
    void chooseWanted();
    void folderChanged(const QString &path); // empty: watch none

private:
    QLineEdit *m_folder;
    QPushButton *m_stop;
};

} // namespace dophu
