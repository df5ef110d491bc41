// What is dropped on the window or pasted outside an editor: files and texts go to the intake, with a word beforehand about
// what will happen.
#include "ui/shell/dropoverlay.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace dophu
{

namespace
{

QStringList localFiles(const QMimeData &given)
{
    QStringList paths;
    for (const QUrl &url : given.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool isForIntake(const QMimeData &given)
{
    return !localFiles(given).isEmpty() || (!given.hasUrls() && !given.text().trimmed().isEmpty());
}

} // namespace

DropOverlay::DropOverlay(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // what is dragged goes on to the page below
    hide();
}

void DropOverlay::showFor(const QMimeData &given)
{
    const qsizetype files = localFiles(given).size();
    m_icon = files > 0 ? QStringLiteral("import") : QStringLiteral("chat");
    m_text = files > 0 ? tr("Thả để đọc %1 tệp").arg(files) : tr("Thả để đọc như tin nhắn");
    m_help = tr("Xem trước từng số rồi mới nhận; chưa ghi gì.");
    setAccessibleName(m_text);
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(16, 24, 32, 97));
    const QRect card(QPoint((width() - scaled(360)) / 2, (height() - scaled(120)) / 2), QSize(scaled(360), scaled(120)));
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(card, 6, 6);
    const int side = scaled(28);
    painter.drawPixmap(card.center().x() - side / 2, card.top() + scaled(16),
                       lineIcon(m_icon, theme.accent).pixmap(QSize(side, side), devicePixelRatioF()));
    painter.setPen(theme.text);
    painter.setFont(textFont(TextUse::Panel));
    painter.drawText(card.adjusted(8, scaled(48), -8, -scaled(44)), Qt::AlignCenter, m_text);
    painter.setPen(theme.text2);
    painter.setFont(textFont(TextUse::Small));
    painter.drawText(card.adjusted(8, scaled(76), -8, -scaled(16)), Qt::AlignCenter, m_help);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_intakeOffered || !isForIntake(*event->mimeData()))
        return;
    event->acceptProposedAction();
    if (!m_overlay)
        m_overlay = new DropOverlay(centralWidget());
    m_overlay->showFor(*event->mimeData());
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    QMainWindow::dragLeaveEvent(event);
    if (m_overlay)
        m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_overlay)
        m_overlay->hide();
    const QStringList paths = localFiles(*event->mimeData());
    const QString text = event->mimeData()->text();
    event->acceptProposedAction();
    // After the drag is over: the program it came from waits for this function.
    QMetaObject::invokeMethod(
        this,
        [this, paths, text] {
            if (!paths.isEmpty())
                emit importWanted(paths);
            else
                emit pasteTextWanted(text);
        },
        Qt::QueuedConnection);
}

// Nobody below has taken the key: no editor, and not the day sheet, which pastes cells itself.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const QMimeData *given = QGuiApplication::clipboard()->mimeData();
    if (!m_intakeOffered || !event->matches(QKeySequence::Paste) || !given || !isForIntake(*given))
        return QMainWindow::keyPressEvent(event);
    event->accept();
    if (const QStringList paths = localFiles(*given); !paths.isEmpty())
        emit importWanted(paths);
    else
        emit pasteTextWanted(given->text());
}

} // namespace dophu
