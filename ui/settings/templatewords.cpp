#include "ui/settings/templatewords.h"

namespace dophu
{

QString TemplateWords::kindName(const QString &kind)
{
    if (kind.isEmpty())
        return tr("Chung cho mọi văn bản");
    if (kind == QLatin1String("daily"))
        return tr("Báo cáo ngày");
    if (kind == QLatin1String("reminder"))
        return tr("Công văn đôn đốc");
    if (kind == QLatin1String("form"))
        return tr("Biểu mẫu đơn vị");
    return tr("Báo cáo tổng kết");
}

QString TemplateWords::fieldName(const QString &field)
{
    const QString part = field.section(u'.', 1);
    if (field == QLatin1String("superior"))
        return tr("Cơ quan chủ quản trên văn bản");
    if (field == QLatin1String("issuer"))
        return tr("Cơ quan ban hành trên văn bản");
    if (field == QLatin1String("letter_symbol"))
        return tr("Ký hiệu công văn");
    if (field.startsWith(QLatin1String("copies.")))
        return tr("Nơi nhận");
    if (part == QLatin1String("opening"))
        return tr("Câu mở đầu");
    if (part == QLatin1String("opening_without_basis"))
        return tr("Câu mở đầu khi không có căn cứ");
    if (part == QLatin1String("difficulties"))
        return tr("Khi không có khó khăn, vướng mắc");
    if (part == QLatin1String("proposals"))
        return tr("Khi không có đề xuất, kiến nghị");
    if (part == QLatin1String("duty"))
        return tr("Câu nhắc trách nhiệm báo cáo");
    if (part == QLatin1String("duty_without_basis"))
        return tr("Câu nhắc trách nhiệm khi không có căn cứ");
    if (part == QLatin1String("demand"))
        return tr("Câu yêu cầu báo cáo");
    if (part == QLatin1String("note"))
        return tr("Dòng dưới bảng");
    return tr("Câu kết");
}

QString TemplateWords::placeMeaning(const QString &place)
{
    static const QHash<QString, const char *> meanings{
        {QStringLiteral("{can_cu}"), QT_TR_NOOP("căn cứ của đợt")},
        {QStringLiteral("{co_quan}"), QT_TR_NOOP("tên cơ quan ban hành")},
        {QStringLiteral("{dot}"), QT_TR_NOOP("tên đợt")},
        {QStringLiteral("{gio}"), QT_TR_NOOP("hạn giờ chốt số liệu")},
        {QStringLiteral("{ngay}"), QT_TR_NOOP("ngày số liệu")},
        {QStringLiteral("{tu_ngay}"), QT_TR_NOOP("ngày đầu đợt")},
        {QStringLiteral("{so_don_vi}"), QT_TR_NOOP("số đơn vị")},
        {QStringLiteral("{thu_truong}"), QT_TR_NOOP("thủ trưởng được đề nghị")},
        {QStringLiteral("{gio_moi}"), QT_TR_NOOP("giờ của hạn mới")},
        {QStringLiteral("{ngay_moi}"), QT_TR_NOOP("ngày của hạn mới")},
        {QStringLiteral("{don_vi}"), QT_TR_NOOP("tên đơn vị báo cáo")},
        {QStringLiteral("{ma}"), QT_TR_NOOP("mã đơn vị")}};
    const char *meaning = meanings.value(place);
    return meaning ? tr(meaning) : QString();
}

// Official words, as they print.
QHash<QString, QString> TemplateWords::sample()
{
    return {{QStringLiteral("{can_cu}"), QStringLiteral("Công văn số 978/UBND-VP ngày 14/8/2020")},
            {QStringLiteral("{co_quan}"), QStringLiteral("Phòng Văn hoá và Thông tin")},
            {QStringLiteral("{dot}"), QStringLiteral("cài đặt ứng dụng Bluezone")},
            {QStringLiteral("{gio}"), QStringLiteral("14h00")},
            {QStringLiteral("{ngay}"), QStringLiteral("19/8/2020")},
            {QStringLiteral("{tu_ngay}"), QStringLiteral("10/8/2020")},
            {QStringLiteral("{so_don_vi}"), QStringLiteral("134")},
            {QStringLiteral("{thu_truong}"), QStringLiteral("thủ trưởng đơn vị")},
            {QStringLiteral("{gio_moi}"), QStringLiteral("15h00")},
            {QStringLiteral("{ngay_moi}"), QStringLiteral("19/8/2020")},
            {QStringLiteral("{don_vi}"), QStringLiteral("UBND xã Húc")},
            {QStringLiteral("{ma}"), QStringLiteral("19456")}};
}

QString TemplateWords::problem(const TemplateProblem &problem)
{
    const QString field = fieldName(problem.field);
    switch (problem.fault) {
    case TemplateFault::Empty:
        return tr("%1: ghi chữ, hoặc trả về mẫu gốc.").arg(field);
    case TemplateFault::TooLong:
        return tr("%1: dài quá %2 ký tự.").arg(field, problem.detail);
    case TemplateFault::UnknownPlace:
        return tr("%1: “%2” không phải chỗ điền của câu này.").arg(field, problem.detail);
    case TemplateFault::LoneBrace:
        return tr("%1: dấu { hoặc } không thành cặp.").arg(field);
    case TemplateFault::NotOneLine:
        return tr("%1: viết liền, không xuống dòng.").arg(field);
    case TemplateFault::NoEnd:
        return tr("%1: kết thúc bằng “./.”.").arg(field);
    case TemplateFault::EarlyEnd:
        return tr("%1: “./.” chỉ đứng cuối văn bản.").arg(field);
    case TemplateFault::NotASymbol:
        return tr("%1: chỉ gồm chữ in hoa, số, dấu - và &.").arg(field);
    case TemplateFault::TooMany:
        return tr("%1: nhiều nhất %2 nơi.").arg(field, problem.detail);
    }
    Q_UNREACHABLE();
}

namespace
{

struct OfficePart
{
    QString name;
    QString before;
    QString after;
};

QString tonesShown(TonePlace place)
{
    return place == TonePlace::AsOrdered     ? QStringLiteral("Hoá, ủy")
           : place == TonePlace::SecondVowel ? QStringLiteral("Hoá, uỷ")
                                             : QStringLiteral("Hóa, ủy");
}

QString signersShown(const Office &office)
{
    QStringList names;
    for (const OfficeSigner &signer : office.signers)
        names.append(QStringList{signer.authority, signer.title, signer.name}.join(u' ').simplified());
    return names.join(QStringLiteral("; "));
}

} // namespace

QStringList TemplateWords::differences(const Office &before, const Office &after)
{
    const PaperTemplates &was = before.templates;
    const PaperTemplates &now = after.templates;
    QVector<OfficePart> parts{
        {tr("Cơ quan chủ quản"), before.superior, after.superior},
        {tr("Cơ quan ban hành"), before.name, after.name},
        {tr("Huyện"), before.district, after.district},
        {tr("Địa danh"), before.place, after.place},
        {tr("Ký hiệu văn bản"), before.symbol, after.symbol},
        {tr("Lưu"), before.filing, after.filing},
        {tr("Thẩm quyền ký"), before.signerAuthority, after.signerAuthority},
        {tr("Chức vụ người ký"), before.signerTitle, after.signerTitle},
        {tr("Người ký"), before.signerName, after.signerName},
        {tr("Những người ký"), signersShown(before), signersShown(after)},
        {tr("Nơi nhận"), before.copies.join(QStringLiteral("; ")), after.copies.join(QStringLiteral("; "))},
        {fieldName(QStringLiteral("superior")), was.superiorLines.join(QStringLiteral(" / ")), now.superiorLines.join(QStringLiteral(" / "))},
        {fieldName(QStringLiteral("issuer")), was.issuerLines.join(QStringLiteral(" / ")), now.issuerLines.join(QStringLiteral(" / "))},
        {fieldName(QStringLiteral("letter_symbol")), was.letterSymbol, now.letterSymbol},
        {tr("Chỗ đặt dấu"), tonesShown(was.tones), tonesShown(now.tones)}};
    for (const QString &kind : kindsWithCopies())
        parts.append({tr("Nơi nhận, %1").arg(kindName(kind)), was.copies.value(kind, before.copies).join(QStringLiteral("; ")),
                      now.copies.value(kind, after.copies).join(QStringLiteral("; "))});
    for (const Wording &wording : wordings())
        parts.append({tr("%1, %2").arg(fieldName(wording.key), kindName(wording.key.section(u'.', 0, 0))),
                      was.wordings.value(wording.key, wording.standard), now.wordings.value(wording.key, wording.standard)});
    QStringList lines;
    for (const OfficePart &part : parts) {
        if (part.before != part.after)
            lines.append(tr("%1: “%2” → “%3”").arg(part.name, part.before, part.after));
    }
    return lines;
}

} // namespace dophu
