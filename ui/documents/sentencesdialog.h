// Sentences dialog (Sửa câu): the sentences of a paper at the left with what was done to each, the chosen one at the right:
// what the program says there, and below it the words that are printed. It keeps nothing itself; left with Esc it asks only
// when words would be lost.
#pragma once

#include "core/documents/finishedpaper.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace dophu
{

class Prompts;

class SentencesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Offered
    {
        QString title; // "Kết quả chung"
        PaperSentence sentence;
    };
    struct Written
    {
        PaperSentence sentence;
        QString words; // empty: the automatic sentence again
    };

    SentencesDialog(Prompts &prompts, const QVector<Offered> &offered, QWidget *parent = nullptr);
    // What differs from what was offered, and stale words that were kept on purpose.
    QVector<Written> written() const;
    void reject() override;

private:
    struct Draft
    {
        Offered offered;
        QString text;
        bool kept = false; // stale, looked at and kept
    };

    QWidget *makeWords();
    QLayout *makeButtons();
    void showSentence(int row);
    void takeWords();
    void takeBack();
    void keepStale();
    void mark(int row);
    static QString wordsOf(const Draft &draft);
    static bool differs(const Draft &draft);
    static bool isStale(const Draft &draft);

    Prompts &m_prompts;
    QVector<Draft> m_drafts;
    QListWidget *m_list;
    QPlainTextEdit *m_automatic;
    QPlainTextEdit *m_words;
    QLabel *m_note;
    QPushButton *m_back;
    QPushButton *m_keep;
};

} // namespace dophu
