// What a person answers to one line of the import dialog: whose number it is, which number, what a column means.
#include "ui/intake/intakedialog.h"

#include "ui/intake/taughtdialog.h"
#include "ui/intake/unitchooser.h"
#include "ui/widgets/messagestrip.h"

#include <QMenu>
#include <QTableView>

namespace dophu
{

void IntakeDialog::chooseUnit()
{
    const int line = currentLine();
    if (line < 0 || !model().rows().mayChooseUnit(line))
        return;
    const QModelIndex cell = model().index(m_table->currentIndex().row(), int(IntakeColumn::Unit));
    const QRect rect = m_table->visualRect(cell);
    QVector<IntakeCandidate> offered;
    for (const IntakeCandidate &candidate : m_editor.line(line).found.candidates) {
        if (candidate.unit)
            offered.append(candidate);
    }
    m_chooser->open(offered, m_editor.day(), QRect(m_table->viewport()->mapToGlobal(rect.topLeft()), rect.size()));
}

void IntakeDialog::editNumber()
{
    const QModelIndex cell = model().index(m_table->currentIndex().row(), int(IntakeColumn::Installed));
    if (!cell.isValid() || !(cell.flags() & Qt::ItemIsEditable))
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void IntakeDialog::takeOffered()
{
    const int line = currentLine();
    if (line < 0 || !m_editor.line(line).offered)
        return;
    m_table->setFocus();
    m_editor.answerNumber(line, *m_editor.line(line).offered);
}

void IntakeDialog::teachColumn(const QString &heading)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("intakeMeanings"));
    for (const auto &[word, text] : columnMeanings())
        connect(menu.addAction(text), &QAction::triggered, this, [this, heading, word = word] {
            if (const Outcome learned = m_doors.learnColumn({QString(), heading, word}); !learned)
                return tellFailure(learned.error());
            m_strip->show(MessageStrip::Tone::Ok,
                          tr("Đã nhớ cột “%1” là %2. Đọc lại các tệp.").arg(heading, columnMeaning(word)));
            readAgain();
        });
    menu.exec(QCursor::pos());
}

} // namespace dophu
