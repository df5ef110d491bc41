// Help of one page: its keys, in a table. What a page is for stands in the program's handbook, not here.
#pragma once

#include "ui/shell/pagekind.h"

#include <QDialog>

namespace dophu
{

class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(PageKind kind, QWidget *parent = nullptr);
};

} // namespace dophu
