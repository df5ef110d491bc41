// Page: one screen of the window. It shows the day it is told to show; verbs go to the desk, facts come back as its
// signals. Pages never include one another: MainWindow carries wishes ("open this unit") from page to page.
#pragma once

#include "core/domain/unit.h"

#include <QVariantMap>
#include <QWidget>

namespace dophu
{

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void showDay(Day day) = 0;
    // The row of this unit, selected; ignored by pages without units.
    virtual void showUnit(UnitId) {}
    // F5 here; false: the figures of the day are read again.
    virtual bool again() { return false; }
    // One line at the right of the status bar: the keys that help here.
    virtual QString hint() const { return {}; }
    // How a person arranged the page (split widths, columns put away), found again at the next start. Here: every splitter
    // with a name. What cannot be used any more is passed over.
    virtual QVariantMap arrangement() const;
    virtual void restoreArrangement(const QVariantMap &arrangement);

signals:
    void unitWanted(dophu::UnitId unit); // open the entry page at this unit
    void dayWanted(dophu::Day day);      // show that day on every page
    void messageWanted(const QString &text);
    void hintChanged();
};

} // namespace dophu
