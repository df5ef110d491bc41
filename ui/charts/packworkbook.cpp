#include "ui/charts/packworkbook.h"

#include "core/documents/chartsheets.h"

namespace dophu
{

namespace
{

QString sheetNameOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Coverage:
        return QStringLiteral("Tỷ lệ");
    case ChartKind::Needed:
        return QStringLiteral("Còn thiếu");
    case ChartKind::Groups:
        return QStringLiteral("Nhóm đơn vị");
    case ChartKind::Trend:
        return QStringLiteral("Diễn biến");
    case ChartKind::Increase:
        return QStringLiteral("Tăng trong ngày");
    case ChartKind::Rank:
        return QStringLiteral("Xếp hạng");
    case ChartKind::Compare:
        return QStringLiteral("So sánh");
    case ChartKind::Timeliness:
        return QStringLiteral("Đúng hạn");
    case ChartKind::Band:
        return QStringLiteral("Chưa có số");
    }
    return {};
}

} // namespace

Result<QByteArray> packWorkbook(const MeetingPack &pack, bool blackAndWhite)
{
    QVector<XlsxSheet> sheets;
    for (const PackedChart &chart : pack.charts) {
        const ChartSheetWords words{sheetNameOf(chart.kind), chart.sentence, blackAndWhite};
        sheets.append(std::visit([&words](const auto &series) { return chartSheet(series, words); }, chart.value));
    }
    return toXlsxBook(sheets, {pack.title, pack.author, pack.day});
}

} // namespace dophu
