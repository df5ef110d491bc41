#include "ui/documents/pagelayout.h"

#include "core/documents/officialformat.h"
#include "ui/documents/flow.h"

namespace dophu
{

namespace
{

void moveInto(PlacedPage &page, const Slice &slice, double top)
{
    for (PlacedText text : slice.texts) {
        text.baseline += top;
        page.texts.append(text);
    }
    for (PlacedRule rule : slice.rules) {
        rule.y1 += top;
        rule.y2 += top;
        page.rules.append(rule);
    }
    for (PlacedStamp stamp : slice.stamps) {
        stamp.y += top;
        stamp.words.baseline += top;
        page.stamps.append(stamp);
    }
    for (PlacedPicture picture : slice.pictures) {
        picture.y += top;
        page.pictures.append(picture);
    }
}

void addPageNumber(PlacedPage &page, int number, const PageSetup &setup, const DocumentFont &font)
{
    const Face face{officialformat::pageNumberPt, false, false};
    const QString text = QString::number(number);
    const double width = textWidth(text, face, font);
    page.texts.append(
        {setup.left + (setup.textWidth() - width) / 2, officialformat::pageNumberBaseline, width, 0, text, face});
}

void addFoot(PlacedPage &page, const Document &document, const DocumentFont &font)
{
    const Face face{officialformat::footPt, false, false};
    page.texts.append({document.page.left, document.page.height - officialformat::footBaseline,
                       textWidth(document.foot, face, font), 0, document.foot, face});
}

} // namespace

PageLayout layOut(const Document &document, const DocumentFont &font)
{
    const Flow flow = flowOf(document, font);
    const PageSetup &setup = document.page;
    PageLayout layout{setup, font, {}};
    for (const FlowPage &flowPage : paginate(flow, setup.height - setup.top - setup.bottom)) {
        PlacedPage page;
        if (flowPage.number > 1)
            addPageNumber(page, flowPage.number, setup, font);
        for (const PlacedSlice &placed : flowPage.slices)
            moveInto(page, *placed.slice, setup.top + placed.top);
        if (!document.foot.isEmpty())
            addFoot(page, document, font);
        layout.pages.append(page);
    }
    return layout;
}

} // namespace dophu
