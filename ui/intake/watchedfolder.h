// Watched folder: a folder where files from units arrive (downloads of Zalo, an attachment folder). It tells which readable
// files there are new; it never reads what is in them and takes nothing by itself. A file that is still being written is
// waited for: two looks must find it unchanged. What was looked at once is not told again, after a restart neither.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace dophu
{

class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFolder(QObject *parent = nullptr);
    // An empty path: no folder. seen: what was looked at before, as seen() gave it.
    void watch(const QString &path, const QStringList &seen);
    // A folder just chosen: what lay there before `today` counts as looked at.
    void begin(const QString &path, const QDate &today);
    QString path() const { return m_path; }
    // One look at the folder now. Timers call it; a test may.
    void look();
    QStringList arrived() const { return m_arrived; } // full paths, oldest first
    void markSeen(const QStringList &paths);
    QStringList seen() const { return m_seen; } // one word for each file, of those that are still there

signals:
    void changed(); // arrived() is another

private:
    static QString wordOf(const QString &path, qint64 size, const QDateTime &changed);
    QHash<QString, QString> present() const; // path → word

    QString m_path;
    QStringList m_seen;
    QStringList m_arrived;
    QHash<QString, QString> m_last; // as the look before found them
    QFileSystemWatcher m_watcher;
    QTimer m_soon; // after something changed
    QTimer m_slow; // network folders tell nothing
};

} // namespace dophu
