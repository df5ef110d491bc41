// Paper styles: one paragraph style for each component of a paper, with its size and face from the decree. The .docx and
// the .odt writer both print this table, so that the two name and set a component alike and a person who edits the file
// finds "Nội dung" where the text is.
#pragma once

#include <QString>
#include <QVector>

namespace dophu
{

enum class PaperStyle
{
    Superior,
    Issuer,
    StateName,
    Motto,
    Number,
    About,
    PlaceAndDate,
    Stamp,
    Rule,
    Kind,
    Subject,
    Addressed,
    Body,
    Heading,
    CellLeft,
    CellCentre,
    CellRight,
    CellTitle,
    Note,
    Picture,
    Caption,
    CopiesTo,
    CopiesList,
    Authority,
    Signer,
    Appendix,
    AppendixTitle,
    Attached,
    PageNumber,
    Foot,
    Gap
};

enum class StyleAlign
{
    Left,
    Centre,
    Right,
    Justified
};

struct PaperStyleRow
{
    PaperStyle style;
    QString id;   // ASCII, for the file
    QString name; // what the person sees in the list of styles
    double points = 14;
    StyleAlign align = StyleAlign::Left;
    bool bold = false;
    bool italic = false;
    double firstIndent = 0; // mm
    double beforePt = 0;
    bool keepWithNext = false;
    bool red = false;
};

// In the order of the enumeration.
const QVector<PaperStyleRow> &paperStyles();
const PaperStyleRow &paperStyle(PaperStyle style);

// Characters an XML 1.0 file may hold; anything else is left out.
QString xmlText(const QString &text);

} // namespace dophu
