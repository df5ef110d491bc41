// Campaign form: the order as data (R2). It holds a draft until the page saves it; a half-typed target must not act. What
// is refused is said beside the field.
#pragma once

#include "core/domain/campaign.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QTimeEdit;
class QVBoxLayout;

namespace dophu
{

class CampaignForm : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignForm(QWidget *parent = nullptr);
    // units: how many units each stream has, by its code.
    void show(const Campaign &campaign, const QHash<QString, int> &units);
    Campaign campaign() const;   // the draft; fields that no one edits are as they were shown
    bool isHalfTyped() const;    // something stands in a field that campaign() cannot carry
    QString problem() const;     // why it cannot be saved, empty when it can
    void setNarrow(bool narrow); // streams and recipients under the fields

signals:
    void changed();

private:
    QWidget *makeFields();
    QWidget *makeStreams();
    QWidget *makeRecipients();
    QLineEdit *addLine(QFormLayout &form, const QString &label, const QString &name);
    QDateEdit *makeDate(const QString &name, const QString &accessible);
    void fillStreams(const QHash<QString, int> &units);
    void tellChange();

    Campaign m_shown;
    QBoxLayout *m_halves = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QPlainTextEdit *m_legalBasis;
    QLineEdit *m_indicator;
    QLineEdit *m_unitWord;
    QRadioButton *m_cumulative;
    QRadioButton *m_daily;
    QLineEdit *m_target;
    QDateEdit *m_targetBy;
    QDateEdit *m_firstDay;
    QDateEdit *m_lastDay;
    QTimeEdit *m_cutoff;
    QTimeEdit *m_submission;
    QVBoxLayout *m_streamsPlace = nullptr;
    QWidget *m_streams = nullptr;
    QVector<QCheckBox *> m_inTotal; // parallel to the campaign's streams
    QLineEdit *m_mixingRule = nullptr;
    QPlainTextEdit *m_unitTargets = nullptr;
    QPlainTextEdit *m_recipients = nullptr;
    bool m_filling = false;
};

} // namespace dophu
