// Navigation: the eight pages at the left, 176 px with words or 48 px with icons, the campaign's name above and the clerk
// below. Numbers beside a page say how much waits there.
#pragma once

#include "core/desk/desk.h"
#include "ui/shell/pagekind.h"

#include <QAbstractButton>
#include <QWidget>

class QLabel;
class QPushButton;

namespace dophu
{

class NavigationItem : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationItem(PageKind kind, QWidget *parent);
    PageKind kind() const { return m_kind; }
    void setCounter(int count, bool errors);
    void setOpen(bool open);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Enter opens the page, as Space does

private:
    PageKind m_kind;
    int m_count = 0;
    bool m_errors = false;
    bool m_open = true;
};

class Navigation : public QWidget
{
    Q_OBJECT

public:
    Navigation(const Desk &desk, QWidget *parent);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    void setCurrent(PageKind kind);
    void setCounters(int errors, int warnings);
    void takeKeyboard(); // at the page that is open
    void refreshNames(); // campaign and clerk
    QPushButton *menuButton() const { return m_menu; }
    QPushButton *campaignButton() const { return m_switch; } // there when the store holds several campaigns

signals:
    void chosen(dophu::PageKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildUser();
    void layOut();

    const Desk &m_desk;
    bool m_open = true;
    bool m_severalCampaigns = false;
    QPushButton *m_menu = nullptr;
    QLabel *m_appName = nullptr;
    QLabel *m_campaign = nullptr;
    QPushButton *m_switch = nullptr;
    QVector<QLabel *> m_sections;
    QVector<QWidget *> m_separators;
    QVector<NavigationItem *> m_items;
    QLabel *m_userIcon = nullptr;
    QLabel *m_userName = nullptr;
    QLabel *m_userRole = nullptr;
};

} // namespace dophu
