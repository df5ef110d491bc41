// Xlsx part: one XML part of an .xlsx as it is written, element by element: a root in its namespace, attributes in the order
// given, words without the signs that XML cannot hold.
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace dophu
{

namespace xlsxspace
{
inline const QString sheet = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
inline const QString office = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
inline const QString package = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
inline const QString drawing = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
inline const QString sheetDrawing = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing");
inline const QString chart = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/chart");
} // namespace xlsxspace

class XlsxPart
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    // The root's namespaces are among its attributes.
    explicit XlsxPart(const char *root, Attributes attributes);
    XlsxPart(const XlsxPart &) = delete;
    XlsxPart &operator=(const XlsxPart &) = delete;

    XlsxPart &open(const char *name, Attributes attributes = {});
    XlsxPart &attribute(const char *name, const QString &value); // of the element just opened
    XlsxPart &close(int elements = 1);
    XlsxPart &empty(const char *name, Attributes attributes = {});
    XlsxPart &words(const char *name, const QString &text, Attributes attributes = {});
    QByteArray finish(); // closes what is open

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString xlsxNumber(int value);
QString xlsxNumber(qint64 value);
QString xlsxNumber(double value); // to the last digit that a cell can tell
QString xlsxFlag(bool on);        // "1", "0"

} // namespace dophu
