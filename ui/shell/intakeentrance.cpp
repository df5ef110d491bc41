#include "ui/shell/intakeentrance.h"

#include "ui/intake/intakedialog.h"
#include "ui/shell/dim.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>

namespace dophu
{

IntakeEntrance::IntakeEntrance(MainWindow &window, Desk &desk, Prompts &prompts, IntakeDoors doors)
    : QObject(&window), m_window(window), m_desk(desk), m_prompts(prompts), m_doors(std::move(doors))
{
    window.setIntakeOffered(true);
    connect(&window, &MainWindow::importWanted, this, &IntakeEntrance::openFiles);
    connect(&window, &MainWindow::pasteTextWanted, this, &IntakeEntrance::openText);
    connect(&m_folder, &WatchedFolder::changed, this, &IntakeEntrance::showArrived);
}

IntakeEntrance::~IntakeEntrance() = default;

IntakeDialog *IntakeEntrance::dialog() const
{
    return m_dialog;
}

IntakeDialog *IntakeEntrance::open()
{
    if (m_dialog)
        return m_dialog;
    const Day day = m_window.day();
    m_dialog = new IntakeDialog(m_desk, m_prompts, m_doors, day, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *dim = new Dim(m_window.centralWidget());
    connect(m_dialog, &QObject::destroyed, dim, &QObject::deleteLater);
    connect(m_dialog, &IntakeDialog::taken, this,
            [this](int values, IntakeSide side) { taken(values, side, m_dialog->editor().day()); });
    m_dialog->open();
    return m_dialog;
}

void IntakeEntrance::openFiles(const QStringList &paths)
{
    IntakeDialog *dialog = open();
    if (paths.isEmpty())
        dialog->chooseFiles();
    else
        dialog->addFiles(paths);
}

void IntakeEntrance::openText(const QString &text)
{
    const QMimeData *given = QGuiApplication::clipboard()->mimeData();
    IntakeDialog *dialog = open();
    if (!text.trimmed().isEmpty())
        dialog->addText(text);
    else if (given)
        dialog->addMime(*given);
}

// The sheet is where the numbers are now, and where one Ctrl+Z takes all of them back.
void IntakeEntrance::taken(int values, IntakeSide side, Day day)
{
    m_window.showDay(day);
    m_window.goTo(PageKind::Entry);
    const QString said = side == IntakeSide::Files ? tr("Đã nhận %1 số từ tệp vào ngày %2.") : tr("Đã nhận %1 số từ tin nhắn vào ngày %2.");
    m_window.notice()->setProperty("arrived", false);
    m_window.notice()->show(MessageStrip::Tone::Ok,
                            said.arg(values).arg(words::date(day)) + u' ' + tr("Ctrl+Z hoàn tác cả lần nhập."));
}

void IntakeEntrance::showArrived()
{
    const QStringList arrived = m_folder.arrived();
    emit folderSeen(m_folder.seen());
    MessageStrip *strip = m_window.notice();
    if (arrived.isEmpty()) {
        if (strip->property("arrived").toBool())
            strip->dismiss();
        return;
    }
    strip->show(MessageStrip::Tone::Note, tr("%1 tệp mới trong thư mục %2.").arg(arrived.size()).arg(QDir(m_folder.path()).dirName()));
    strip->setProperty("arrived", true);
    QPushButton *look = strip->addButton(tr("Xem"), QStringLiteral("arrivedLook"), QStringLiteral("eye"));
    connect(look, &QPushButton::clicked, this, [this, strip] {
        const QStringList paths = m_folder.arrived();
        strip->dismiss();
        m_folder.markSeen(paths);
        openFiles(paths);
    });
    QPushButton *later = strip->addButton(tr("Bỏ qua"), QStringLiteral("arrivedSkip"));
    connect(later, &QPushButton::clicked, this, [this, strip] {
        strip->dismiss();
        m_folder.markSeen(m_folder.arrived());
    });
}

} // namespace dophu
