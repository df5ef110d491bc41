#include "tests/benchmarks/windows.h"
#include "tests/benchmarks/largestore.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <cstdio>
#include <cstring>

namespace dophu
{

namespace
{

constexpr const char *childMark = "--window";

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).replace("kB", "").trimmed().toDouble() / 1024;
        }
    }
    return 0;
}

// Writes a line after the window's first paint and, where a page is awaited, after that page's; then ends the child.
class Paints final : public QObject
{
public:
    Paints(QApplication &application, bool awaitsPage) : m_awaitsPage(awaitsPage) { application.installEventFilter(this); }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        if (!m_windowPainted && qobject_cast<QMainWindow *>(object)) {
            m_windowPainted = true;
            QMetaObject::invokeMethod(this, [this] { tell(!m_awaitsPage); }, Qt::QueuedConnection);
        }
        if (m_awaitsPage && qobject_cast<Page *>(object)) {
            m_awaitsPage = false;
            QMetaObject::invokeMethod(this, [this] { tell(true); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void tell(bool last)
    {
        std::printf("%f\n", peakMegabytes());
        std::fflush(stdout);
        if (last)
            QCoreApplication::quit();
    }
    bool m_awaitsPage;
    bool m_windowPainted = false;
};

int paintEmpty()
{
    QMainWindow window;
    window.resize(1366, 696);
    window.show();
    return QApplication::exec();
}

int paintMain(QApplication &application, const QString &store, Day day)
{
    applyAppearance(application, {});
    const auto desk = openLargeStoreQuickly(store, day);
    DialogPrompts prompts;
    MainWindow window(*desk, prompts, {}, [&](PageKind, QWidget *parent) { return new TodayPage(*desk, prompts, parent); });
    window.goTo(PageKind::Today);
    window.show();
    return QApplication::exec();
}

} // namespace

int runWindowChild(int argc, char **argv)
{
    if (argc < 2 || std::strcmp(argv[1], childMark) != 0)
        return -1;
    QApplication application(argc, argv);
    const Paints paints(application, argc > 3);
    return argc > 3 ? paintMain(application, QString::fromLocal8Bit(argv[2]), Day::fromJulian(std::atoll(argv[3]))) : paintEmpty();
}

WindowFigures measureWindow(const QString &store, Day day)
{
    WindowFigures best{1e9, 1e9, 0, 0};
    for (int run = 0; run < 5; ++run) {
        QProcess child;
        QStringList words{QString::fromLatin1(childMark)};
        if (!store.isEmpty())
            words += {store, QString::number(day.julian())};
        QElapsedTimer timer;
        timer.start();
        child.start(QCoreApplication::applicationFilePath(), words);
        if (!child.waitForReadyRead(120'000))
            qFatal("the window did not paint");
        best.firstPaintMs = std::min(best.firstPaintMs, double(timer.nsecsElapsed()) / 1e6);
        QByteArray told = child.readAllStandardOutput();
        if (!store.isEmpty() && child.waitForReadyRead(120'000))
            told += child.readAllStandardOutput();
        best.figuresMs = std::min(best.figuresMs, double(timer.nsecsElapsed()) / 1e6);
        child.waitForFinished();
        told += child.readAllStandardOutput();
        best.firstMegabytes = std::max(best.firstMegabytes, told.trimmed().split('\n').first().toDouble());
        best.peakMegabytes = std::max(best.peakMegabytes, told.trimmed().split('\n').last().toDouble());
    }
    return best;
}

} // namespace dophu
