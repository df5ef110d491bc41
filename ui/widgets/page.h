// Page: one screen of the window. It shows the day it is told to show; verbs go to the desk, facts come back as its
// signals. Pages never include one another: MainWindow carries wishes ("open this unit") from page to page.
#pragma once

#include "core/domain/unit.h"

#include <QPointer>
#include <QVariantMap>
#include <QVector>
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
    // The keyboard goes to where this page's work is; where that is not to be seen, to the first part of the page.
    void takeKeyboard();
    // What F6 goes to besides that: side panels and the like, in reading order.
    QVector<QWidget *> sidePanes() const { return m_sidePanes; }

signals:
    void unitWanted(dophu::UnitId unit); // open the entry page at this unit
    void dayWanted(dophu::Day day);      // show that day on every page
    void messageWanted(const QString &text);
    void hintChanged();

protected:
    // The list, sheet or field the page is about; of a stack, what it shows. Not its focus proxy: Tab would go from the page
    // to the proxy, over all the tools that stand before it.
    void setStart(QWidget *start) { m_start = start; }
    void setSidePanes(const QVector<QWidget *> &panes) { m_sidePanes = panes; }

private:
    QPointer<QWidget> m_start;
    QVector<QWidget *> m_sidePanes;
};

// The pane itself or the first part of it that Tab stops at; false when there is none.
bool focusFirst(QWidget *pane);

} // namespace dophu
