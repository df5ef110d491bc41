// Chart filters: whose figures, in what order, from which day, beside what, and how large they are shown: the row over the
// picture. Only what says something about the shown kind is there. It collects answers; the page asks the desk.
#pragma once

#include "ui/charts/chartchoice.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace dophu
{

struct CampaignChoice;
class UnitPicker;

class ChartFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ChartFilters(QWidget *parent = nullptr);

    // The campaign's days up to the one shown. Until another is chosen the first is, or in a long campaign two weeks ago.
    void setDays(Day first, Day shown);
    void setGroups(const Consolidation &day);
    void setOthers(const QVector<CampaignChoice> &campaigns, qsizetype current);
    void offerFor(ChartKind kind);
    void setZoom(int percent);
    void setRoomy(bool roomy);

    Day from() const;
    QString group() const;
    SeriesOrder order() const;
    std::optional<ComparedWith> compared() const;
    void compareWithFile(const QString &path);
    void compareWithNothing();
    UnitPicker *units() const { return m_units; }
    bool isTrying() const;
    void stopTrying();

signals:
    void orderChanged(); // what is known is enough
    void factsWanted();  // other days or another campaign
    void tryingChanged();
    void fileWanted(); // another file to compare with
    void zoomWanted(int steps);

private:
    QComboBox *add(QHBoxLayout &row, const QString &text, const QString &name, int width);
    void addZoom(QHBoxLayout &row);
    void fillOthers();
    void takeOther();
    void offer(QComboBox *filter, bool on);

    QHash<QComboBox *, QLabel *> m_labels;
    QComboBox *m_group = nullptr;
    UnitPicker *m_units = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_against = nullptr;
    QPushButton *m_try = nullptr;
    QLabel *m_zoom = nullptr;
    QVector<QPair<QString, qint64>> m_others; // campaigns: name, id
    QVector<Day> m_days;
    QString m_file;
    QVariant m_chosen; // of m_against
    bool m_roomy = true;
};

} // namespace dophu
