// Section list: the sections of the settings at the left, an icon and a name each.
#pragma once

#include <QListWidget>

namespace dophu
{

class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);
    void add(const QString &icon, const QString &name);
};

} // namespace dophu
