// Xlsx look: how a cell of a workbook looks, and every look of a book as its styles part. A look also says whether the cell
// may be typed into where its sheet is locked.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <map>
#include <tuple>

namespace dophu
{

enum class XlsxAlign
{
    General, // by what the cell holds
    Left,
    Centre
};

enum class XlsxGround
{
    None,
    Heading,
    Open, // to be typed into
    Good,
    Warned,
    Bad
};

struct XlsxLook
{
    double points = 12;
    bool bold = false;
    bool italic = false;
    bool wrapped = false;
    bool boxed = false; // thin lines around
    bool atTop = false; // else in the middle
    bool unlocked = false;
    XlsxGround ground = XlsxGround::None;
    XlsxAlign align = XlsxAlign::General;
    QString number = QStringLiteral("@"); // Excel's number format
    auto tied() const { return std::tie(points, bold, italic, wrapped, boxed, atTop, unlocked, ground, align, number); }
    bool operator<(const XlsxLook &other) const { return tied() < other.tied(); }
    bool operator==(const XlsxLook &other) const { return tied() == other.tied(); }
};

// Each look once, numbered in the order of its first use; 0 is the plain one that a file must begin with.
class XlsxLooks
{
public:
    XlsxLooks() { numberOf({}); }
    int numberOf(const XlsxLook &look);
    QByteArray part() const;

private:
    std::map<XlsxLook, int> m_numbers;
    QVector<XlsxLook> m_looks;
};

} // namespace dophu
