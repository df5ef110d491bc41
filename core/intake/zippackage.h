// Zip package: the members of an Office file, opened without trusting it. Sizes are checked where they are declared and
// again while inflating, because headers can lie; nothing is ever written to a disk, so a member's name cannot lead
// anywhere. Names are compared without case, the way Office does.
#pragma once

#include "core/intake/markupstream.h"

#include <QHash>

#include <memory>

class QuaZip;
class QuaZipFile;

namespace dophu
{

// One member; its checksum is compared at its end.
class ZipMember final : public MarkupStream
{
    Q_OBJECT

public:
    ZipMember(std::unique_ptr<QuaZipFile> file, Advance advance);
    ~ZipMember() override;

protected:
    qint64 fetch(char *bytes, qint64 most) override;
    bool isWhole() override;
    QString what() const override;

private:
    std::unique_ptr<QuaZipFile> m_file;
    qint64 m_got = 0;
};

class ZipPackage
{
public:
    // device: open, seekable; must outlive the package.
    static tl::expected<std::unique_ptr<ZipPackage>, Unread> open(QIODevice &device, const ReadingWatch &watch);
    ~ZipPackage();

    bool has(const QString &name) const { return m_members.contains(name.toLower()); }
    QStringList names() const { return m_members.keys(); }  // lower case
    std::unique_ptr<ZipMember> member(const QString &name); // null when there is none or it cannot be opened
    // A small member as bytes; empty optional when it is not there.
    tl::expected<std::optional<QByteArray>, Unread> bytes(const QString &name, qint64 most);

private:
    ZipPackage();
    std::optional<Unread> list();
    bool advance(qint64 bytes);

    std::unique_ptr<QuaZip> m_zip;
    QHash<QString, QString> m_members; // lower case: as written
    ReadingWatch m_watch;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

// A relationship's target as a member name: absolute ("/xl/a.xml") or from the folder of `owner`; ".." never leaves the
// package; backslashes and %20 are taken as meant. Empty when there is no such place.
QString packagePath(const QString &owner, const QString &target);

} // namespace dophu
