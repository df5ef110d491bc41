// Paper files for tests: what stands in a finished file, read by other means than the writers': the parts of a package,
// the figures of a text, LibreOffice's own pages of it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <QBuffer>

namespace dophu::fixture
{

inline QByteArray partOf(QByteArray package, const QString &name)
{
    QBuffer buffer(&package);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name))
        return {};
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

// How often each figure of the text stands in it: "18.567", "57,49", "14h05", "19/8/2020" are one each.
inline QMap<QString, int> figuresIn(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral("\\d[\\d.,/h]*\\d|\\d"));
    QMap<QString, int> figures;
    auto matches = figure.globalMatch(text);
    while (matches.hasNext())
        ++figures[matches.next().captured()];
    return figures;
}

inline bool keep(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// LibreOffice's PDF of a file, with our document face standing for Times New Roman, whose twin it is; empty when it
// could not be made.
inline QString officePdf(const QTemporaryDir &folder, const QString &path)
{
    const QString fonts = folder.filePath(QStringLiteral("fonts.conf"));
    keep(fonts, QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
                               "<dir>%1/resources/fonts</dir><cachedir>%2/fontcache</cachedir>"
                               "<match target=\"pattern\"><test name=\"family\"><string>Times New Roman</string></test>"
                               "<edit name=\"family\" mode=\"assign\" binding=\"same\"><string>Do Phu Serif</string></edit>"
                               "</match></fontconfig>")
                    .arg(QStringLiteral(DOPHU_SOURCE_DIR), folder.path())
                    .toUtf8());
    QProcess office;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), fonts);
    environment.insert(QStringLiteral("HOME"), folder.path());
    office.setProcessEnvironment(environment);
    const QString out = folder.filePath(QStringLiteral("office"));
    office.start(QStringLiteral("soffice"), {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                                             QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                             QStringLiteral("pdf"), QStringLiteral("--outdir"), out, path});
    if (!office.waitForFinished(120'000))
        return {};
    const QString pdf = out + u'/' + QFileInfo(path).completeBaseName() + QStringLiteral(".pdf");
    return QFile::exists(pdf) ? pdf : QString();
}

} // namespace dophu::fixture
