#include "ui/intake/watchedfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace dophu
{

namespace
{

QStringList readable()
{
    QStringList patterns;
    for (const char *ending : {"xlsx", "xlsm", "xls", "ods", "csv", "tsv", "docx", "odt", "pdf", "txt", "eml", "jpg", "jpeg", "png"})
        patterns.append(QStringLiteral("*.") + QLatin1String(ending));
    return patterns;
}

QFileInfoList filesIn(const QString &path)
{
    QFileInfoList files = QDir(path).entryInfoList(readable(), QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed);
    // What Excel and LibreOffice leave beside an open file.
    files.removeIf([](const QFileInfo &file) {
        return file.fileName().startsWith(QLatin1String("~$")) || file.fileName().startsWith(QLatin1String(".~"));
    });
    return files;
}

} // namespace

WatchedFolder::WatchedFolder(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(1500));
    m_slow.setInterval(std::chrono::seconds(30));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_slow, &QTimer::timeout, this, &WatchedFolder::look);
}

QString WatchedFolder::wordOf(const QString &path, qint64 size, const QDateTime &changed)
{
    return QStringLiteral("%1|%2|%3").arg(QFileInfo(path).fileName()).arg(size).arg(changed.toMSecsSinceEpoch());
}

QHash<QString, QString> WatchedFolder::present() const
{
    QHash<QString, QString> found;
    for (const QFileInfo &file : filesIn(m_path))
        found.insert(file.absoluteFilePath(), wordOf(file.absoluteFilePath(), file.size(), file.lastModified()));
    return found;
}

void WatchedFolder::watch(const QString &path, const QStringList &seen)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_path = path;
    m_seen = seen;
    m_last.clear();
    const bool had = !m_arrived.isEmpty();
    m_arrived.clear();
    m_soon.stop();
    m_slow.stop();
    if (had)
        emit changed();
    if (m_path.isEmpty())
        return;
    if (QFileInfo(m_path).isDir())
        m_watcher.addPath(m_path);
    m_soon.start();
    m_slow.start();
}

void WatchedFolder::begin(const QString &path, const QDate &today)
{
    QStringList old;
    for (const QFileInfo &file : filesIn(path)) {
        if (file.lastModified().date() < today)
            old.append(wordOf(file.absoluteFilePath(), file.size(), file.lastModified()));
    }
    watch(path, old);
}

void WatchedFolder::look()
{
    if (m_path.isEmpty())
        return;
    if (m_watcher.directories().isEmpty() && QFileInfo(m_path).isDir())
        m_watcher.addPath(m_path); // a stick that was put in again
    const QHash<QString, QString> now = present();
    QStringList arrived;
    bool waiting = false;
    for (const QFileInfo &file : filesIn(m_path)) {
        const QString path = file.absoluteFilePath();
        const QString word = now.value(path);
        if (word.isEmpty() || m_seen.contains(word))
            continue;
        if (file.size() > 0 && m_last.value(path) == word && QFile(path).open(QIODevice::ReadOnly))
            arrived.append(path);
        else
            waiting = true;
    }
    m_last = now;
    if (!now.isEmpty()) // a folder that is gone for a while forgets nothing
        m_seen.removeIf([words = now.values()](const QString &word) { return !words.contains(word); });
    if (waiting)
        m_soon.start();
    if (arrived == m_arrived)
        return;
    m_arrived = arrived;
    emit changed();
}

void WatchedFolder::markSeen(const QStringList &paths)
{
    const QHash<QString, QString> now = present();
    for (const QString &path : paths) {
        if (now.contains(path) && !m_seen.contains(now.value(path)))
            m_seen.append(now.value(path));
        m_arrived.removeAll(path);
    }
    emit changed();
}

} // namespace dophu
