// Paper dialog: the finished pages of one document before they are printed. Accepted means "print"; it prints nothing
// itself.
#pragma once

#include "ui/documents/pagelayout.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace dophu
{

class DocumentPreview;

class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    PaperDialog(const QString &title, const PageLayout &layout, bool canPrint, QWidget *parent = nullptr);

private:
    void showPlace();

    DocumentPreview *m_preview;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_place;
};

} // namespace dophu
