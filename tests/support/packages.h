// Small Office packages made in a test, member by member, so that a test shows the very markup it is about.
#pragma once

#include "core/intake/sourcecontent.h"

#include <QByteArray>
#include <QPair>
#include <QVector>

namespace dophu
{

using PackageMembers = QVector<QPair<QString, QByteArray>>;

QByteArray packageOf(const PackageMembers &members);
// The members of a package; empty when it cannot be opened.
PackageMembers membersOf(const QByteArray &package);

struct SheetMarkup
{
    QString name;
    QByteArray content; // within <worksheet>
    QByteArray state;   // of its entry in the workbook
    QByteArray target;  // of its relationship; "worksheets/sheetN.xml" when empty
};

struct XlsxParts
{
    QVector<SheetMarkup> sheets;
    QByteArray strings;  // within <sst>
    QByteArray styles;   // within <styleSheet>
    QByteArray workbook; // within <workbook>, before its sheets
    PackageMembers more;
};

PackageMembers xlsxMembers(const XlsxParts &parts);
// One sheet with these rows.
QByteArray xlsxOf(const QByteArray &rows);

// content: within office:spreadsheet or office:text; styles: within office:automatic-styles.
QByteArray odsOf(const QByteArray &content, const QByteArray &styles = {}, const PackageMembers &more = {});
QByteArray odtOf(const QByteArray &content, const QByteArray &styles = {});
// body: within w:body; styles: within w:styles.
QByteArray docxOf(const QByteArray &body, const QByteArray &styles = {});

tl::expected<SourceContent, Unread> readBytes(const QString &name, const QByteArray &bytes, const ReadingWatch &watch = {});
QVector<CellGrid> gridsIn(const SourceContent &content);
QStringList linesIn(const SourceContent &content);
// A grid as text: cells parted by "|", rows by "/"; numbers plain, "%" behind a percentage, "day N" for a date, "!" before
// an error, "=?" for a formula without result, "TRUE" and "FALSE"; rows that are absent are left out.
QString dumpOf(const CellGrid &grid);

} // namespace dophu
