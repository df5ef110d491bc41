// Unit chooser: a small list that opens at a row which asks for its unit. What was offered comes first; below it is every
// unit of the registry, narrowed by what is typed (name, short name, alias or code, marks or not).
#pragma once

#include "core/intake/foundvalue.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace dophu
{

class UnitChooser : public QFrame
{
    Q_OBJECT

public:
    explicit UnitChooser(const Registry &registry, QWidget *parent = nullptr);
    // cell: where it opens, in global coordinates. day: units that do not report then are not listed.
    void open(const QVector<IntakeCandidate> &candidates, Day day, const QRect &cell);

signals:
    void chosen(const dophu::IntakeCandidate &candidate);
    void left(); // closed, whatever came of it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill(const QString &typed);
    void addHead(const QString &text);
    void addChoice(const IntakeCandidate &candidate, int index);
    void step(int by);
    void take(const QListWidgetItem *item);

    const Registry &m_registry;
    QVector<IntakeCandidate> m_choices; // offered, then every unit
    qsizetype m_offered = 0;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace dophu
