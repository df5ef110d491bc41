// Workbook of an .xlsx: its sheets in order and where their parts lie. Follows relationships inside the package only.
#pragma once

#include "core/intake/zippackage.h"

namespace dophu
{

struct XlsxSheetPart
{
    QString name;
    QString member;
    bool hidden = false;
};

struct XlsxWorkbook
{
    QVector<XlsxSheetPart> sheets;
    QString strings; // members; empty when there is none
    QString styles;
    bool from1904 = false;
};

tl::expected<XlsxWorkbook, Unread> readXlsxWorkbook(ZipPackage &package);

struct Relationship
{
    QString type;   // the last part of its address: "worksheet"
    QString target; // a member's name
};

// Of the part `owner` ("" is the package), by id; links to the outside are left out.
tl::expected<QHash<QString, Relationship>, Unread> readRelationships(ZipPackage &package, const QString &owner);

} // namespace dophu
