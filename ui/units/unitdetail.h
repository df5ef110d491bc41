// Unit detail: everything the registry knows about one unit: names, contact, how it usually reports, its dated bases and
// the past of its code. It shows and offers verbs; the page carries them out.
#pragma once

#include "core/domain/campaign.h"
#include "core/domain/report.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dophu
{

class BaseEditor;
class ElidedLabel;

class UnitDetail : public QWidget
{
    Q_OBJECT

public:
    explicit UnitDetail(QWidget *parent = nullptr);
    // recent: its standings of the last days, for how it usually reports.
    void show(const Unit &unit, const Registry &registry, const Campaign &campaign, Day day,
              const QVector<Standing> &recent);
    UnitId unit() const { return m_unit.id; }
    void openBaseEditor();
    void closeBaseEditor();

signals:
    void editWanted();
    void aliasWanted(); // one more name that is read as this unit's
    void stopWanted();
    void resumeWanted();
    void excuseWanted();
    void excuseEndWanted(qint64 excuse);
    void mergeWanted();
    void splitWanted();
    void baseWanted(const dophu::Base &base);

private:
    void fillFacts(const QVector<Standing> &recent);
    void fillBases();
    void fillExcuses();
    void fillHistory();
    QWidget *section(QLabel *title, std::initializer_list<QPushButton *> verbs);
    void addLine(QGridLayout &grid, const QString &words, const QString &text);
    void addAliases(QGridLayout &grid);
    QString streamName() const;

    Unit m_unit;
    Registry m_registry;
    Campaign m_campaign;
    Day m_day;
    ElidedLabel *m_name;
    QLabel *m_code;
    QPushButton *m_edit;
    QPushButton *m_stop;
    QWidget *m_facts = nullptr;
    QVBoxLayout *m_factsPlace;
    QLabel *m_baseTitle = nullptr;
    QPushButton *m_addBase;
    BaseEditor *m_baseEditor;
    QWidget *m_bases = nullptr;
    QVBoxLayout *m_basesPlace;
    QPushButton *m_addExcuse;
    QWidget *m_excuses = nullptr;
    QVBoxLayout *m_excusesPlace;
    QPushButton *m_merge;
    QPushButton *m_split;
    QWidget *m_history = nullptr;
    QVBoxLayout *m_historyPlace;
};

// "Zalo, trung bình lúc 12:41": the channel used most and the mean hour; empty without a report.
QString usualWay(const QVector<Standing> &recent);

} // namespace dophu
