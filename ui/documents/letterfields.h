// Letter fields: the words of a free công văn as a person writes them: number and date, urgency, trích yếu, Kính gửi, the
// body a paragraph a line with **bold** and numbered points, Nơi nhận, signer. It holds typed text and says when it changed;
// it knows neither page nor desk. Each text field undoes its own typing.
#pragma once

#include "core/documents/letter.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace dophu
{

// "Thường", "KHẨN" …: the decree's stamps, the first is none. The same box on every letter.
QComboBox *makeUrgencyBox(QWidget *parent);
QString urgencyIn(const QComboBox *box);
void showUrgency(QComboBox *box, const QString &urgency);

class LetterFields : public QWidget
{
    Q_OBJECT

public:
    explicit LetterFields(QWidget *parent = nullptr);

    // Fields that say the same already keep their cursor and what can be undone; emits nothing.
    void show(const LetterFacts &letter);
    // What is typed, on the letterhead it was shown with.
    LetterFacts letter() const;
    // Grey in the empty field: the number that issuing would give.
    void suggestNumber(const QString &number);

signals:
    void edited();
    void newWanted();     // an empty one on the office's own letterhead
    void exampleWanted(); // the order that the office works by

private:
    QPlainTextEdit *addText(QVBoxLayout *layout, const QString &label, const QString &objectName, int least, int most);
    QLineEdit *makeLine(const QString &objectName);
    void addNumberRow(QVBoxLayout *layout);
    void addBody(QVBoxLayout *layout);
    void addSigner(QVBoxLayout *layout);
    void embolden();
    void numberPoints();

    LetterFacts m_letter;
    QLineEdit *m_number;
    QLabel *m_symbol;
    QDateEdit *m_signedOn;
    QComboBox *m_urgency;
    QPlainTextEdit *m_about;
    QPlainTextEdit *m_addressees;
    QPlainTextEdit *m_body;
    QPlainTextEdit *m_copies;
    QPlainTextEdit *m_authority;
    QLineEdit *m_name;
};

} // namespace dophu
