// Page layout: a document as pages of placed text and rules, in millimetres of paper. layOut() is pure and decides every
// place; the painter only inks what it says, on screen, printer and PDF alike. Positions can be measured against the
// decree without rendering anything.
#pragma once

#include "core/documents/document.h"
#include "ui/documents/documentfont.h"

namespace dophu
{

struct PlacedText
{
    double x = 0;
    double baseline = 0;
    double width = 0;       // with the widened blanks of a justified line
    double wordSpacing = 0; // added to each blank
    QString text;
    Face face;
    bool operator==(const PlacedText &) const = default;
};

enum class RuleKind
{
    Motto,
    Issuer,
    Title,
    Appendix,
    Grid
};

// Horizontal or vertical.
struct PlacedRule
{
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    double points = 0.5; // thickness
    RuleKind kind = RuleKind::Grid;
    bool operator==(const PlacedRule &) const = default;
};

// Mức độ khẩn: a red box with its red words.
struct PlacedStamp
{
    double x = 0;
    double y = 0; // upper edge
    double width = 0;
    double height = 0;
    PlacedText words;
    bool operator==(const PlacedStamp &) const = default;
};

struct PlacedPicture
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    QByteArray png;
    bool operator==(const PlacedPicture &) const = default;
};

struct PlacedPage
{
    QVector<PlacedText> texts;
    QVector<PlacedRule> rules;
    QVector<PlacedStamp> stamps;
    QVector<PlacedPicture> pictures;
    bool operator==(const PlacedPage &) const = default;
};

struct PageLayout
{
    PageSetup setup;
    DocumentFont font;
    QVector<PlacedPage> pages;
    bool operator==(const PageLayout &) const = default;
};

PageLayout layOut(const Document &document, const DocumentFont &font);

} // namespace dophu
