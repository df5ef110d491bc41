#include "ui/shell/standardpages.h"
#include "ui/charts/chartspage.h"
#include "ui/charts/reportcharts.h"
#include "ui/documents/documentpapers.h"
#include "ui/documents/documentspage.h"
#include "ui/entry/entrypage.h"
#include "ui/journal/journalpage.h"
#include "ui/settings/settingspage.h"
#include "ui/summary/summarypage.h"
#include "ui/today/todaypage.h"
#include "ui/units/unitspage.h"

namespace dophu
{

namespace
{

// The pages know nothing of one another: here the papers meet the charts.
DocumentsPage *documentsPage(Desk &desk, Prompts &prompts, Printing &printing, QWidget *parent)
{
    auto *page = new DocumentsPage(desk, prompts, printing, parent);
    page->setChartMaker([&desk](Day day) { return closingCharts(desk, day); });
    return page;
}

} // namespace

Page *standardPage(PageKind kind, Desk &desk, Prompts &prompts, Printing &printing, QWidget *parent)
{
    switch (kind) {
    case PageKind::Today:
        return new TodayPage(desk, prompts, parent);
    case PageKind::Entry:
        return new EntryPage(desk, prompts, parent);
    case PageKind::Summary:
        return new SummaryPage(desk, prompts, std::make_unique<DocumentPapers>(printing), parent);
    case PageKind::Charts:
        return new ChartsPage(desk, prompts, parent);
    case PageKind::Documents:
        return documentsPage(desk, prompts, printing, parent);
    case PageKind::Units:
        return new UnitsPage(desk, prompts, parent);
    case PageKind::Journal:
        return new JournalPage(desk, prompts, parent);
    case PageKind::Settings:
        return new SettingsPage(desk, prompts, parent);
    }
    Q_UNREACHABLE();
}

} // namespace dophu
