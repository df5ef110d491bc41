#include "core/documents/paperstyles.h"

#include "core/documents/officialformat.h"

namespace dophu
{

const QVector<PaperStyleRow> &paperStyles()
{
    using namespace officialformat;
    using S = PaperStyle;
    constexpr StyleAlign centre = StyleAlign::Centre;
    constexpr double gap = paragraphGapPt;
    constexpr double notePtBefore = noteBefore / mmPerPt;
    static const QVector<PaperStyleRow> rows{
        {S::Superior, QStringLiteral("VbChuQuan"), QStringLiteral("Cơ quan chủ quản"), superiorPt, centre},
        {S::Issuer, QStringLiteral("VbBanHanh"), QStringLiteral("Cơ quan ban hành"), issuerPt, centre, true},
        {S::StateName, QStringLiteral("VbQuocHieu"), QStringLiteral("Quốc hiệu"), stateNamePt, centre, true},
        {S::Motto, QStringLiteral("VbTieuNgu"), QStringLiteral("Tiêu ngữ"), mottoPt, centre, true},
        {S::Number, QStringLiteral("VbSoKyHieu"), QStringLiteral("Số, ký hiệu"), numberPt, centre},
        {S::About, QStringLiteral("VbTrichYeuCongVan"), QStringLiteral("Trích yếu công văn"), aboutPt, centre},
        {S::PlaceAndDate, QStringLiteral("VbDiaDanh"), QStringLiteral("Địa danh, thời gian"), placeAndDatePt, centre, false,
         true},
        {S::Stamp, QStringLiteral("VbMucDoKhan"), QStringLiteral("Mức độ khẩn"), stampPt, centre, true, false, 0, 0, false,
         true},
        {S::Rule, QStringLiteral("VbDuongKe"), QStringLiteral("Đường kẻ"), 2, centre},
        {S::Kind, QStringLiteral("VbTenLoai"), QStringLiteral("Tên loại văn bản"), kindPt, centre, true, false, 0,
         titleBefore / mmPerPt, true},
        {S::Subject, QStringLiteral("VbTrichYeu"), QStringLiteral("Trích yếu"), subjectPt, centre, true, false, 0, 0, true},
        {S::Addressed, QStringLiteral("VbKinhGui"), QStringLiteral("Kính gửi"), addressedPt},
        {S::Body, QStringLiteral("VbNoiDung"), QStringLiteral("Nội dung"), bodyPt, StyleAlign::Justified, false, false,
         firstLineIndent, gap},
        {S::Heading, QStringLiteral("VbTieuDe"), QStringLiteral("Khoản có tiêu đề"), bodyPt, StyleAlign::Justified, true, false,
         firstLineIndent, gap, true},
        {S::CellLeft, QStringLiteral("VbOChu"), QStringLiteral("Ô chữ"), tablePt},
        {S::CellCentre, QStringLiteral("VbOGiua"), QStringLiteral("Ô giữa"), tablePt, centre},
        {S::CellRight, QStringLiteral("VbOSo"), QStringLiteral("Ô số"), tablePt, StyleAlign::Right},
        {S::CellTitle, QStringLiteral("VbODau"), QStringLiteral("Ô đầu bảng"), tablePt, centre, true, false, 0, 0, true},
        {S::Note, QStringLiteral("VbGhiChu"), QStringLiteral("Ghi chú bảng"), notePt, StyleAlign::Justified, false, true, 0,
         notePtBefore},
        {S::Picture, QStringLiteral("VbHinh"), QStringLiteral("Hình"), bodyPt, centre, false, false, 0, gap},
        {S::Caption, QStringLiteral("VbTenHinh"), QStringLiteral("Tên hình"), captionPt, centre, false, true},
        {S::CopiesTo, QStringLiteral("VbNoiNhan"), QStringLiteral("Nơi nhận"), copiesToPt, StyleAlign::Left, true, true},
        {S::CopiesList, QStringLiteral("VbNoiNhanMuc"), QStringLiteral("Danh sách nơi nhận"), copiesListPt},
        {S::Authority, QStringLiteral("VbChucVu"), QStringLiteral("Quyền hạn, chức vụ"), authorityPt, centre, true},
        {S::Signer, QStringLiteral("VbHoTen"), QStringLiteral("Họ tên người ký"), signerPt, centre, true, false, 0,
         signatureRoom / mmPerPt},
        {S::Appendix, QStringLiteral("VbPhuLuc"), QStringLiteral("Phụ lục"), appendixPt, centre, true, false, 0, 0, true},
        {S::AppendixTitle, QStringLiteral("VbTenPhuLuc"), QStringLiteral("Tiêu đề phụ lục"), appendixTitlePt, centre, true,
         false, 0, 0, true},
        {S::Attached, QStringLiteral("VbKemTheo"), QStringLiteral("Kèm theo"), attachedPt, centre, false, true, 0, 0, true},
        {S::PageNumber, QStringLiteral("VbSoTrang"), QStringLiteral("Số trang"), pageNumberPt, centre},
        {S::Foot, QStringLiteral("VbChanTrang"), QStringLiteral("Chân trang văn bản"), footPt},
        {S::Gap, QStringLiteral("VbKhoang"), QStringLiteral("Khoảng trống"), 1}};
    return rows;
}

const PaperStyleRow &paperStyle(PaperStyle style)
{
    return paperStyles().at(int(style));
}

QString xmlText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
            continue;
        }
        const bool control = c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        if (!control && !c.isSurrogate() && c.unicode() < 0xfffe)
            kept += c;
    }
    return kept;
}

} // namespace dophu
