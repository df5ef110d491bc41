// What comes to the import dialog: files chosen or dropped, text pasted, and the same once more for another day.
#include "ui/intake/intakedialog.h"

#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTableView>
#include <QUrl>

namespace dophu
{

namespace
{

QStringList filesIn(const QMimeData &given)
{
    QStringList paths;
    for (const QUrl &url : given.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

void IntakeDialog::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_strip->dismiss();
    showSide(IntakeSide::Files);
    m_reading.readFiles(paths, m_editor.day());
    m_table->setFocus();
}

void IntakeDialog::addText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    m_strip->dismiss();
    showSide(IntakeSide::Messages);
    m_reading.readText(text, m_editor.day());
    m_table->setFocus();
}

bool IntakeDialog::holdsIntake(const QMimeData &given)
{
    return !filesIn(given).isEmpty() || !given.text().trimmed().isEmpty();
}

bool IntakeDialog::addMime(const QMimeData &given)
{
    if (const QStringList paths = filesIn(given); !paths.isEmpty())
        addFiles(paths);
    else if (!given.text().trimmed().isEmpty())
        addText(given.text());
    else {
        showSide(IntakeSide::Messages);
        m_strip->show(MessageStrip::Tone::Note, tr("Chưa có gì để dán. Sao chép tin nhắn hoặc tệp trước."));
        return false;
    }
    return true;
}

void IntakeDialog::chooseFiles()
{
    addFiles(m_prompts.chooseOpenPaths(
        tr("Chọn tệp để nhập"),
        tr("Tệp báo cáo (%1);;Mọi tệp (%2)")
            .arg(QStringLiteral("*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.docx *.odt *.pdf *.txt *.eml *.jpg *.jpeg *.png"),
                 QStringLiteral("*"))));
}

void IntakeDialog::changeDay(Day day)
{
    if (day == m_editor.day())
        return;
    m_reading.cancel();
    const QVector<IntakeOriginal> originals = m_editor.preview().originals;
    m_editor.reset(day);
    m_reading.recogniseAgain(originals, day);
}

void IntakeDialog::readAgain()
{
    const QVector<IntakeOriginal> originals = m_editor.preview().originals;
    m_editor.reset(m_editor.day());
    m_reading.recogniseAgain(originals, m_editor.day());
}

void IntakeDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (holdsIntake(*event->mimeData()))
        event->acceptProposedAction();
}

void IntakeDialog::dropEvent(QDropEvent *event)
{
    if (addMime(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace dophu
