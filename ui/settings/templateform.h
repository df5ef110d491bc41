// Template form: how the office's papers are worded: what all share, then for each kind its sentences and its Nơi nhận. What is
// wrong is said while it is typed; a draft like every form of the settings, nothing acts before "Lưu".
#pragma once

#include "core/desk/office.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace dophu
{

class TemplateForm : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateForm(QWidget *parent = nullptr);
    // office: whose templates these are, and what stands where a template says nothing.
    void show(const Office &office);
    PaperTemplates templates() const;
    QString problem() const; // empty: could be saved

signals:
    void changed();

private:
    struct Sentence
    {
        const Wording *wording = nullptr;
        QPlainTextEdit *text = nullptr;
        QLabel *sample = nullptr;
    };
    QWidget *makeShared();
    QWidget *makeKind(const QString &kind);
    void addSentence(QVBoxLayout &layout, const Wording &wording);
    QPlainTextEdit *addLines(QVBoxLayout &layout, const QString &label, const QString &name, int lines);
    void addLabel(QVBoxLayout &layout, const QString &text, QWidget *buddy);
    void weigh();
    void showSample(const Sentence &sentence);

    PaperTemplates m_shown; // what no field edits stays as it was shown
    QComboBox *m_kind = nullptr;
    QStackedWidget *m_kinds = nullptr;
    QPlainTextEdit *m_superior = nullptr;
    QPlainTextEdit *m_issuer = nullptr;
    QLineEdit *m_symbol = nullptr;
    QButtonGroup *m_tones = nullptr;
    QVector<Sentence> m_sentences;
    QMap<QString, QPlainTextEdit *> m_copies; // by kind
};

} // namespace dophu
