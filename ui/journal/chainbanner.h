// Chain banner: whether the journal is whole, said in one line with the seal of the shown day. It checks nothing itself.
#pragma once

#include "core/journal/journal.h"

#include <QFrame>
#include <optional>

class QLabel;
class QPushButton;

namespace dophu
{

class ChainBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ChainBanner(QWidget *parent = nullptr);
    void showVerdict(const ChainVerdict &verdict, Moment checkedAt);
    void showSeal(Day day, const QString &seal); // empty: the day is open
    void setRoomy(bool roomy);                   // else the buttons are icons and the seal stays away

signals:
    void checkWanted();
    void sealWanted(const QString &seal); // to the clipboard

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_intact = true;
    bool m_roomy = true;
    QString m_sealText;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_seal;
    QPushButton *m_copy;
    QPushButton *m_again;
};

} // namespace dophu
