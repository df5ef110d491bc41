// Issued list (Đã ban hành): the register of the papers that left the office, newest first: number and date, below it what
// the paper is, the how-manieth version, or by which paper it was replaced. Enter or a double click saves; the menu has the
// rest. It writes nothing itself.
#pragma once

#include "core/domain/issuedpaper.h"

#include <QListWidget>

class QMenu;

namespace dophu
{

class IssuedList : public QListWidget
{
    Q_OBJECT

public:
    explicit IssuedList(QWidget *parent = nullptr);
    void show(const QVector<IssuedPaper> &papers); // newest first
    using QListWidget::show;

signals:
    void saveWanted(const dophu::IssuedPaper &paper, const QString &suffix); // "pdf", "docx", "xlsx", "eml"
    void printWanted(const dophu::IssuedPaper &paper);
    void numberCopied(const QString &number);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QMenu *makeMenu(const IssuedPaper &paper);
    const IssuedPaper *current() const;
    void copyNumber(const IssuedPaper &paper);
    QString secondLine(qsizetype row) const;
    QString toldOf(qsizetype row) const;

    QVector<IssuedPaper> m_papers;
};

} // namespace dophu
