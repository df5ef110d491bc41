// Workbook parts: an .xlsx taken apart as its reader would: which parts it lists, which part leads to which, and what stands
// in the cells of a sheet. For tests only; it reads what our own writer writes and stops at the first thing it cannot read.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

namespace dophu
{

class WorkbookParts
{
public:
    explicit WorkbookParts(const QByteArray &package) : m_package(package) {}

    QByteArray part(const QString &name) const;       // empty where there is none, or where it is no XML
    QMap<QString, QString> types() const;             // part → content type
    QStringList ledToFrom(const QString &name) const; // whole names; name: of a part, or empty for the package
    QStringList reachable() const;                    // from the package on

    QStringList sheetNames() const;
    // "B7" → what it holds: words, or the number as written.
    QHash<QString, QString> cells(int sheet) const;
    // "'Tỷ lệ'!$B$2:$B$4" → what those cells hold, empty for a blank one.
    QStringList valuesAt(const QString &reference) const;

private:
    QByteArray m_package;
};

struct ChartReference
{
    QString kind; // "tx", "cat", "val"
    QString place;
    QStringList cache;
};

struct ChartText
{
    QStringList titles;
    QVector<ChartReference> references;
    int columns = 0;
    int lines = 0;
    int patterns = 0;
};
ChartText chartTextOf(const QByteArray &part);

} // namespace dophu
