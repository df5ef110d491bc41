// Kept focus: while it lives, a part of a page may be built anew under the keyboard. At its end the keyboard is at the
// part's widget of the same name, or where the page's work is when there is none any more; never nowhere, where no key
// would do anything.
#pragma once

#include <QString>

class QWidget;

namespace dophu
{

class KeptFocus
{
public:
    explicit KeptFocus(QWidget &part);
    ~KeptFocus();
    Q_DISABLE_COPY_MOVE(KeptFocus)

private:
    QWidget &m_part;
    bool m_had = false;
    QString m_name;
};

} // namespace dophu
