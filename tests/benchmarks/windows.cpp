#include "tests/benchmarks/windows.h"
#include "tests/benchmarks/largestore.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/appearance.h"
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

class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted)
            QMetaObject::invokeMethod(this, [this] { done(); }, Qt::QueuedConnection);
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    void done()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        double megabytes = 0;
        if (status.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : status.readAll().split('\n')) {
                if (line.startsWith("VmHWM:"))
                    megabytes = line.mid(6).replace("kB", "").trimmed().toDouble() / 1024;
            }
        }
        std::printf("%f\n", megabytes);
        std::fflush(stdout);
        QCoreApplication::quit();
    }
    bool m_painted = false;
};

int paintEmpty(QApplication &application, FirstPaint &paint)
{
    QMainWindow window;
    window.resize(1366, 696);
    window.installEventFilter(&paint);
    window.show();
    return application.exec();
}

int paintMain(QApplication &application, FirstPaint &paint, const QString &store)
{
    applyAppearance(application, {});
    const auto desk = openLargeStore(store);
    DialogPrompts prompts;
    MainWindow window(*desk, prompts, {}, [&](PageKind, QWidget *parent) { return new TodayPage(*desk, parent); });
    window.goTo(PageKind::Today);
    window.installEventFilter(&paint);
    window.show();
    return application.exec();
}

} // namespace

int runWindowChild(int argc, char **argv)
{
    if (argc < 2 || std::strcmp(argv[1], childMark) != 0)
        return -1;
    QApplication application(argc, argv);
    FirstPaint paint;
    return argc > 2 ? paintMain(application, paint, QString::fromLocal8Bit(argv[2])) : paintEmpty(application, paint);
}

WindowFigures measureWindow(const QString &store)
{
    WindowFigures best{1e9, 0};
    for (int run = 0; run < 5; ++run) {
        QProcess child;
        QStringList words{QString::fromLatin1(childMark)};
        if (!store.isEmpty())
            words.append(store);
        QElapsedTimer timer;
        timer.start();
        child.start(QCoreApplication::applicationFilePath(), words);
        if (!child.waitForReadyRead(120'000))
            qFatal("the window did not paint");
        best.firstPaintMs = std::min(best.firstPaintMs, double(timer.nsecsElapsed()) / 1e6);
        child.waitForFinished();
        best.peakMegabytes = std::max(best.peakMegabytes, child.readAllStandardOutput().trimmed().toDouble());
    }
    return best;
}

} // namespace dophu
