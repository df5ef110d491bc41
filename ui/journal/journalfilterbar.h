// Journal filter bar: what a person looks for in the journal: a day, who, what kind of act, which unit, any words. It also
// carries the page's two verbs, the figures of an earlier hour and the export.
#pragma once

#include "core/domain/campaign.h"
#include "ui/journal/journalmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace dophu
{

class SearchField;

class JournalFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFilterBar(QWidget *parent = nullptr);

    // Keeps "every day" when that was chosen; else follows the day.
    void showDays(const Campaign &campaign, Day day);
    void showPersons(const QStringList &persons);
    void showUnits(const Registry &registry);
    void chooseUnit(UnitId unit);
    JournalFilter filter() const;
    void clear(); // tells changed() once
    void focusSearch();
    void setRoomy(bool roomy); // else without labels, verbs as icons

signals:
    void changed();
    void leaveWanted();
    void exportWanted();
    void asOfWanted();

private:
    QComboBox *addCombo(const QString &label, const QString &name, const QString &all);

    QVector<QLabel *> m_labels;
    QComboBox *m_day;
    QComboBox *m_person;
    QComboBox *m_act;
    QComboBox *m_unit;
    SearchField *m_search;
    QPushButton *m_asOf;
    QPushButton *m_export;
};

} // namespace dophu
