// The dialogs behind DialogPrompts: one for a reason (picked or written), one for a sentence with verbs. They hold no
// logic of the office; they only refuse an empty answer.
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace dophu
{

class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title, const QString &text, const QStringList &suggestions, QWidget *parent = nullptr);
    // "Ra quân, chiến dịch tập trung; 9 thôn, có ảnh của xã": the picked reason and what was added.
    QString reason() const;
    void setVerb(const QString &verb); // instead of "Ghi lý do"

private:
    void updateVerb();

    QComboBox *m_picked;
    QLineEdit *m_more;
    QPushButton *m_accept;
    QString m_other; // the last suggestion: needs words of its own
};

class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    // The last verb is the filled one; a plain button turns back. done(n + 1) stands for verb n.
    ChoiceDialog(const QString &title, const QString &text, const QStringList &verbs, const QString &back,
                 QWidget *parent = nullptr);
    void addDetail(const QString &detail);
    void startAtBack(); // for a verb that ends or replaces something: it is not the one Enter takes
};

} // namespace dophu
