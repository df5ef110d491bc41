// Help of one page: what it is for, its keys, what to do when something goes wrong. What is typed above is looked for on
// every page. It prints nothing itself.
#pragma once

#include "ui/shell/helptext.h"

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace dophu
{

class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(PageKind kind, QWidget *parent = nullptr, const QString &language = QStringLiteral("vi"));

signals:
    void keysWantedOnPaper();

private:
    void showText();
    QString wholePage() const;
    QString found(const QString &wanted) const;

    PageKind m_kind;
    QString m_language;
    QLineEdit *m_search;
    QTextBrowser *m_text;
};

} // namespace dophu
