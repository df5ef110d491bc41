// Bundle dialog (Làm trọn bộ): what will be made, where, whether it is issued first, on which printer; filled in as the last
// time, so that Enter does it. It makes nothing itself.
#pragma once

#include "ui/documents/paperbundle.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace dophu
{

class ElidedLabel;
class Prompts;

class BundleDialog : public QDialog
{
    Q_OBJECT

public:
    struct Offer
    {
        QString paper;         // "Báo cáo ngày 19/8/2020"
        QStringList printers;  // empty: there is none
        bool mayIssue = true;  // this kind gets a number
        QString issuedAlready; // "05/BC-VHTT": from the same figures; then its kept files are written
        QString number;        // that issuing would give
    };

    BundleDialog(Prompts &prompts, const Offer &offer, const BundleWish &last, QWidget *parent = nullptr);
    BundleWish wish() const;

private:
    void build(const Offer &offer);
    QWidget *makeFolderRow();
    QWidget *makePrintRow(const Offer &offer);
    void showFolder();

    Prompts &m_prompts;
    BundleWish m_wish;
    ElidedLabel *m_folder;
    QCheckBox *m_issue;
    QCheckBox *m_print;
    QComboBox *m_printer;
    QSpinBox *m_copies;
    QPushButton *m_make;
};

} // namespace dophu
