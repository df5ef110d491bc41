#include "core/base/filestogether.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

class FilesTogetherTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QVector<NamedBytes> m_files{
        {QStringLiteral("a.pdf"), "one"}, {QStringLiteral("b.docx"), "two"}, {QStringLiteral("c.eml"), "three"}};

    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    }
    QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void allOfThemStandAndNothingElse()
    {
        QVERIFY(writeTogether(m_folder->path(), m_files));
        QCOMPARE(names(), (QStringList{"a.pdf", "b.docx", "c.eml"}));
        QCOMPARE(content("b.docx"), QByteArray("two"));
        QVERIFY(QFileInfo(m_folder->filePath("a.pdf")).permission(QFile::ReadGroup)); // a colleague opens it, too
    }

    void whatStoodThereIsReplaced()
    {
        put(QStringLiteral("a.pdf"), "before, and longer");
        QVERIFY(writeTogether(m_folder->path(), m_files));
        QCOMPARE(content("a.pdf"), QByteArray("one"));
        QCOMPARE(names().size(), 3);
    }

    // The last cannot take its place: the first two are gone again, and what they replaced is back.
    void noneOfThemWhenOneCannot()
    {
        put(QStringLiteral("a.pdf"), "before");
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("c.eml")));
        const Outcome written = writeTogether(m_folder->path(), m_files);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, FailureKind::CannotWrite);
        QCOMPARE(written.error().subject, m_folder->filePath("c.eml"));
        QCOMPARE(names(), (QStringList{"a.pdf", "c.eml"}));
        QCOMPARE(content("a.pdf"), QByteArray("before"));
    }

    void noneOfThemWhereTheFolderIsNot()
    {
        const QString gone = m_folder->filePath(QStringLiteral("gone"));
        QVERIFY(!writeTogether(gone, m_files));
        QVERIFY(!QFile::exists(gone));
    }

    void aFolderIsMadeAndTriedWithoutATrace()
    {
        const QString deep = m_folder->filePath(QStringLiteral("Văn bản/2020"));
        QVERIFY(readyFolder(deep));
        QVERIFY(QDir(deep).isEmpty());
        put(QStringLiteral("tep"), "a file is no folder");
        const Outcome ready = readyFolder(m_folder->filePath(QStringLiteral("tep")));
        QVERIFY(!ready);
        QCOMPARE(ready.error().kind, FailureKind::CannotWrite);
    }
};

QTEST_APPLESS_MAIN(FilesTogetherTest)
#include "tst_filestogether.moc"
