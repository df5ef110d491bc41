#include "core/documents/chartsheetframe.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

constexpr double plainRowPoints = 17; // marks above and below the letters need it
constexpr double titleRowPoints = 34;
constexpr double linePoints = 16;
constexpr int chartRows = 17;
constexpr int shortTable = 4;               // rows that still fit under a chart
constexpr double lettersPerCharacter = 1.1; // Times New Roman 12 against the width of a digit

} // namespace

namespace chartsheet
{

double rate(const Coverage &coverage)
{
    return double(coverage.installed().value()) / double(coverage.base().value());
}

double rate(qint64 hundredths)
{
    return double(hundredths) / 10'000;
}

Inks inks(bool blackAndWhite)
{
    if (blackAndWhite)
        return {QStringLiteral("303030"), QStringLiteral("A6A6A6"), QStringLiteral("000000"), QStringLiteral("606060")};
    return {QStringLiteral("0F5EA8"), QStringLiteral("8FB0D0"), QStringLiteral("B3261E"), QStringLiteral("5A6672")};
}

} // namespace chartsheet

ChartSheetFrame::ChartSheetFrame(const ChartSheetWords &words, const QVector<double> &columns)
    : m_columns(int(columns.size()))
{
    m_sheet.name = words.name;
    m_sheet.columnCharacters = columns;
    m_sheet.everyRowPoints = plainRowPoints;
    m_sheet.across = true;
    m_sheet.gridLines = false;
    m_sheet.foot = QStringLiteral("&CTrang &P/&N");
}

double ChartSheetFrame::width() const
{
    double characters = 0;
    for (int i = 0; i < m_columns; ++i)
        characters += m_sheet.columnCharacters.at(i);
    return characters;
}

void ChartSheetFrame::across(const QString &text, const XlsxLook &look)
{
    if (text.isEmpty())
        return;
    const double letters = double(text.size()) * look.points / 12;
    m_sheet.rowPoints[m_row] = linePoints * look.points / 12 * std::ceil(letters / (width() * lettersPerCharacter));
    m_sheet.merge({m_row, 0, m_row, m_columns - 1}, text, look);
    ++m_row;
}

void ChartSheetFrame::writeHeading(const QString &title, const QString &subtitle, const QString &note)
{
    XlsxLook look;
    look.wrapped = true;
    look.align = XlsxAlign::Left;
    look.points = 14;
    look.bold = true;
    across(title, look);
    look.points = 12;
    look.bold = false;
    across(subtitle, look);
    look.italic = true;
    if (note != subtitle + u'.')
        across(note, look);
    ++m_row;
}

XlsxRange ChartSheetFrame::placeForChart()
{
    if (m_charts++ > 0)
        m_sheet.newPages.append(m_row);
    const XlsxRange place{m_row, 0, m_row + chartRows - 1, m_columns - 1};
    m_row += chartRows + 1;
    return place;
}

int ChartSheetFrame::beginTable(const QStringList &titles, qsizetype rows)
{
    if (m_charts > 1 || (m_charts == 1 && rows > shortTable))
        m_sheet.newPages.append(m_row);
    XlsxLook look;
    look.bold = look.boxed = look.wrapped = true;
    look.ground = XlsxGround::Heading;
    look.align = XlsxAlign::Centre;
    for (int i = 0; i < titles.size(); ++i)
        m_sheet.put(m_row, i, titles.at(i), look);
    m_sheet.rowPoints[m_row] = titleRowPoints;
    m_sheet.repeatedRows = {m_row, m_row};
    return m_row++;
}

void ChartSheetFrame::put(int column, XlsxValue value, const QString &format, XlsxGround ground, XlsxAlign align)
{
    XlsxLook look;
    look.boxed = true;
    look.number = format;
    look.ground = ground;
    look.align = align;
    m_sheet.put(m_row, column, std::move(value), look);
}

void ChartSheetFrame::writeSource(const QString &source)
{
    XlsxLook look;
    look.italic = look.wrapped = true;
    look.align = XlsxAlign::Left;
    ++m_row;
    across(source, look);
}

void ChartSheetFrame::putPlotted(int row, int index, XlsxValue value, const QString &format)
{
    XlsxLook look;
    look.points = 10;
    look.number = format;
    m_sheet.put(row, plottedColumn(index), std::move(value), look);
}

XlsxSheet ChartSheetFrame::finish()
{
    m_sheet.printed = XlsxRange{0, 0, std::max(0, m_row - 1), m_columns - 1};
    return std::move(m_sheet);
}

} // namespace dophu
