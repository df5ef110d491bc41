#include "core/base/filestogether.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <memory>
#include <vector>

namespace dophu
{

namespace
{

// One file on its way: the new bytes beside the place, what stood in the place put aside. Undone unless kept.
class FileOnItsWay
{
public:
    explicit FileOnItsWay(QString path) : m_path(std::move(path)) {}
    FileOnItsWay(const FileOnItsWay &) = delete;
    FileOnItsWay &operator=(const FileOnItsWay &) = delete;
    ~FileOnItsWay()
    {
        if (m_placed)
            QFile::remove(m_path);
        if (!m_aside.isEmpty())
            QFile::rename(m_aside, m_path);
    }

    Outcome write(const QByteArray &bytes)
    {
        m_beside.setFileTemplate(m_path + QStringLiteral(".XXXXXX.moi"));
        if (!m_beside.open() || m_beside.write(bytes) != bytes.size() || !m_beside.flush())
            return fail(FailureKind::CannotWrite, m_path, m_beside.errorString());
        m_beside.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        m_beside.close();
        return {};
    }

    Outcome takePlace()
    {
        if (QFileInfo(m_path).isDir())
            return fail(FailureKind::CannotWrite, m_path, QStringLiteral("đã có thư mục cùng tên"));
        if (QFile::exists(m_path)) {
            const QString aside = m_beside.fileName() + QStringLiteral(".cu");
            if (!QFile::rename(m_path, aside))
                return fail(FailureKind::CannotWrite, m_path, QStringLiteral("tệp cũ đang được mở"));
            m_aside = aside;
        }
        if (!m_beside.rename(m_path))
            return fail(FailureKind::CannotWrite, m_path, m_beside.errorString());
        m_beside.setAutoRemove(false);
        m_placed = true;
        return {};
    }

    void keep()
    {
        m_placed = false;
        if (!m_aside.isEmpty())
            QFile::remove(m_aside);
        m_aside.clear();
    }

private:
    QString m_path;
    QTemporaryFile m_beside; // removes itself unless it took the place
    QString m_aside;
    bool m_placed = false;
};

} // namespace

Outcome readyFolder(const QString &folder)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return fail(FailureKind::CannotWrite, folder, QStringLiteral("không tạo được thư mục"));
    QTemporaryFile trial(QDir(folder).filePath(QStringLiteral("dophu.XXXXXX.thu")));
    if (!trial.open())
        return fail(FailureKind::CannotWrite, folder, trial.errorString());
    return {};
}

Outcome writeTogether(const QString &folder, const QVector<NamedBytes> &files)
{
    std::vector<std::unique_ptr<FileOnItsWay>> onTheirWay;
    for (const NamedBytes &file : files) {
        onTheirWay.push_back(std::make_unique<FileOnItsWay>(QDir(folder).filePath(file.name)));
        if (const Outcome written = onTheirWay.back()->write(file.bytes); !written)
            return written;
    }
    for (const auto &file : onTheirWay) {
        if (const Outcome placed = file->takePlace(); !placed)
            return placed;
    }
    for (const auto &file : onTheirWay)
        file->keep();
    return {};
}

} // namespace dophu
