// Page painter: inks one laid-out page. It does not know whether it paints a screen, a printer or a PDF.
#pragma once

#include "ui/documents/pagelayout.h"

class QPainter;

namespace dophu
{

// The painter's origin is the paper's top left corner.
void paintPage(QPainter &painter, const PlacedPage &page, const DocumentFont &font, double unitsPerMm);

} // namespace dophu
