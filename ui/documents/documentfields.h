// Document fields: what a person fills in for the daily report. It holds typed text and says when it changed; it knows
// neither the figures nor the page. Each field is a DailyReportFields member, empty where settings and campaign decide.
#pragma once

#include "core/desk/office.h"
#include "core/documents/paperkinds.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace dophu
{

class DocumentFields : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentFields(QWidget *parent = nullptr);

    // Shows a day's fields; emits nothing.
    void show(const DailyReportFields &fields, const Campaign &campaign, const Office &office, Day day);
    DailyReportFields fields() const;
    QString urgency() const;
    QString signerName() const;
    // Which of the fields this kind of paper has; its symbol. Emits nothing.
    void showKind(PaperKind kind);
    void showSubject(const QString &subject); // as it stands on the paper
    void setUrgency(const QString &urgency);  // emits nothing
    // Grey in the empty field: the number that issuing would give.
    void suggestNumber(const QString &number);
    void clearNumber(); // emits nothing
    // A reminder goes to chosen of all units that have not reported.
    void showUnits(qsizetype chosen, qsizetype all);

signals:
    void edited();
    void unitsWanted(); // to choose them

private:
    QPlainTextEdit *addText(QVBoxLayout *layout, const QString &label, const QString &objectName, int least, int most);
    void showField(QWidget *field, bool shown);
    void addNumberRow(QVBoxLayout *layout);
    void addUrgencyRow(QVBoxLayout *layout);
    void addSignerRow(QVBoxLayout *layout);
    void showSigner(const DailyReportFields &fields);
    Signer ownSigner() const;
    Signer otherRank() const;
    QVector<Signer> possibleSigners() const;
    void takeSigner(int index);

    Campaign m_campaign;
    Office m_office;
    Day m_day;
    PaperKind m_kind = PaperKind::Daily;
    QVector<Signer> m_signers; // to choose from; the first is the one of the settings
    QLineEdit *m_number;
    QLabel *m_symbol;
    QDateEdit *m_signedOn;
    QLabel *m_subject;
    QPlainTextEdit *m_recipients;
    QPlainTextEdit *m_difficulties;
    QPlainTextEdit *m_proposals;
    QPushButton *m_units;
    QWidget *m_urgencyRow;
    QComboBox *m_urgency;
    QComboBox *m_authority;
    QLineEdit *m_signerName;
};

} // namespace dophu
