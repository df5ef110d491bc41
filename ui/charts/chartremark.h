// Chart remark (nhận xét): the sentence about the shown picture, composed from the figures until a person edits it. An edit
// stays until it is composed again or another day is shown.
#pragma once

#include "ui/widgets/panel.h"

#include <QVector>

class QPlainTextEdit;

namespace dophu
{

class ChartRemark : public Panel
{
    Q_OBJECT

public:
    explicit ChartRemark(QWidget *parent = nullptr);
    void compose(const QString &text, bool closed);
    void forget() { m_composed.clear(); } // what was written about another day does not stay
    void setRoomy(bool roomy);            // icons alone where there is no room for words

signals:
    void tableWanted();
    void messageWanted(const QString &text);

private:
    void say();

    QPlainTextEdit *m_text;
    ElidedLabel *m_state;
    QVector<QPushButton *> m_verbs;
    QString m_composed; // to see whether it was edited
    bool m_closed = false;
};

} // namespace dophu
