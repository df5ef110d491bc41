// Journal detail: one entry in full: from what to what, when, by whom, and its place in the chain of hashes. Read only.
#pragma once

#include "ui/journal/journalmodel.h"

#include <QScrollArea>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace dophu
{

class JournalDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit JournalDetail(QWidget *parent = nullptr);
    // previous, next: its neighbours in the chain, null when they are not loaded.
    void show(const JournalEntry &entry, const JournalEntry *previous, const JournalEntry *next, const Registry &registry,
              qint64 firstBroken);
    // What is worked out after the entry is on the screen: one more line of its facts.
    void addFact(const QString &name, const QString &value, const QString &objectName);
    void clear();
    void openCell(); // as the button does

signals:
    // day: the one the act is about; invalid when it is about none
    void cellWanted(dophu::Day day, dophu::UnitId unit);
    void asOfWanted(const dophu::JournalEntry &entry); // the figures right after it
    void copyWanted(const QString &text);

private:
    void addChange(QVBoxLayout &layout);
    void addFacts(QVBoxLayout &layout);
    void addChain(QVBoxLayout &layout, const JournalEntry *previous, const JournalEntry *next, qint64 firstBroken);

    JournalEntry m_entry;
    Registry m_registry;
    QWidget *m_content = nullptr;
    QGridLayout *m_facts = nullptr; // of the content
    QVBoxLayout *m_place;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_asOf;
};

} // namespace dophu
