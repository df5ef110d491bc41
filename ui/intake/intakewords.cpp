#include "ui/intake/intakewords.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace dophu::intakewords
{

namespace
{

struct IntakeWordsText
{
    Q_DECLARE_TR_FUNCTIONS(IntakeWords)
};

using By = Recognised::By;

QString quoted(const QString &text)
{
    constexpr qsizetype most = 40;
    const QString line = text.simplified();
    return QStringLiteral("“%1”").arg(line.size() > most ? line.left(most) + QChar(0x2026) : line);
}

QString ofUnit(By by)
{
    switch (by) {
    case By::Code:
        return IntakeWordsText::tr("đúng mã");
    case By::Name:
        return IntakeWordsText::tr("đúng tên");
    case By::Learned:
        return IntakeWordsText::tr("tên đã nhớ");
    case By::Misspelt:
        return IntakeWordsText::tr("gần đúng tên, xa mọi đơn vị khác");
    case By::Sender:
        return IntakeWordsText::tr("theo người gửi");
    default:
        return {};
    }
}

QString ofPlace(By by)
{
    switch (by) {
    case By::Sheet:
        return IntakeWordsText::tr("tên trang tính");
    case By::FileName:
        return IntakeWordsText::tr("tên tệp");
    case By::Title:
        return IntakeWordsText::tr("tiêu đề trên bảng");
    case By::Column:
        return IntakeWordsText::tr("theo tên cột");
    case By::Sentence:
        return IntakeWordsText::tr("theo câu văn");
    case By::Total:
        return IntakeWordsText::tr("dòng tổng, các dòng cộng lại khớp");
    case By::Words:
        return IntakeWordsText::tr("số viết bằng chữ");
    case By::Correction:
        return IntakeWordsText::tr("số đính chính");
    case By::NoChange:
        return IntakeWordsText::tr("báo không phát sinh, giữ số hôm trước");
    case By::OwnForm:
        return IntakeWordsText::tr("biểu mẫu của Phòng");
    default:
        return {};
    }
}

QString inContent(const SourcePlace &place, const SourceContent &content)
{
    if (place.part >= content.parts.size())
        return {};
    if (const auto *line = std::get_if<ProseLine>(&content.parts.at(place.part))) {
        if (line->page > 0)
            return IntakeWordsText::tr("trang %1, dòng %2").arg(line->page).arg(line->number);
        const bool paragraphs = content.kind == SourceKind::Docx || content.kind == SourceKind::Odt;
        return (paragraphs ? IntakeWordsText::tr("đoạn %1") : IntakeWordsText::tr("dòng %1")).arg(line->number);
    }
    const CellGrid &grid = std::get<CellGrid>(content.parts.at(place.part));
    const QString cell =
        place.row >= 0 && place.column >= 0 ? IntakeWordsText::tr("ô %1").arg(cellName(place.row, place.column)) : QString();
    if (grid.name.isEmpty())
        return cell;
    const QString sheet =
        content.kind == SourceKind::Docx || content.kind == SourceKind::Odt || content.kind == SourceKind::Pdf
            ? grid.name
            : IntakeWordsText::tr("trang %1").arg(grid.name);
    return cell.isEmpty() ? sheet : QStringLiteral("%1, %2").arg(sheet, cell);
}

} // namespace

QString kind(IntakeClass kind)
{
    switch (kind) {
    case IntakeClass::New:
        return IntakeWordsText::tr("Mới");
    case IntakeClass::Same:
        return IntakeWordsText::tr("Trùng");
    case IntakeClass::Changed:
        return IntakeWordsText::tr("Thay đổi");
    case IntakeClass::Asks:
        return IntakeWordsText::tr("Cần hỏi");
    case IntakeClass::Refused:
        return IntakeWordsText::tr("Không nhận");
    case IntakeClass::Skipped:
        return IntakeWordsText::tr("Bỏ qua");
    }
    return {};
}

QString confidence(int bars)
{
    if (bars >= 4)
        return IntakeWordsText::tr("Cao");
    return bars == 3 ? IntakeWordsText::tr("Vừa") : IntakeWordsText::tr("Thấp");
}

QString shortName(UnitId unit, const Registry &registry)
{
    const Unit *known = registry.byId(unit);
    if (!known)
        return words::missing();
    return known->shortName.isEmpty() ? known->name : known->shortName;
}

QString unitName(UnitId unit, const Registry &registry)
{
    constexpr qsizetype longest = 24; // what the column shows whole
    const Unit *known = registry.byId(unit);
    return known && known->name.size() <= longest ? known->name : shortName(unit, registry);
}

QString partTitle(ValuePart part)
{
    switch (part) {
    case ValuePart::Unit:
        return IntakeWordsText::tr("Đơn vị");
    case ValuePart::Day:
        return IntakeWordsText::tr("Ngày");
    case ValuePart::Number:
        return IntakeWordsText::tr("Số");
    case ValuePart::Base:
        return IntakeWordsText::tr("Mẫu số");
    }
    return {};
}

QString because(const Recognised &recognised, ValuePart part)
{
    if (recognised.by == By::Nothing)
        return {};
    if (recognised.by == By::Assumed)
        return part == ValuePart::Day ? IntakeWordsText::tr("không ghi, lấy ngày báo cáo")
                                      : IntakeWordsText::tr("không ghi");
    QString ground = ofUnit(recognised.by);
    if (recognised.by == By::Learned && part != ValuePart::Unit)
        ground = IntakeWordsText::tr("cột đã nhớ");
    if (ground.isEmpty())
        ground = ofPlace(recognised.by);
    if (recognised.text.trimmed().isEmpty())
        return ground;
    return QStringLiteral("%1, %2").arg(quoted(recognised.text), ground);
}

QString crossCheck(const FoundValue &value, const std::optional<qint64> &before)
{
    if (!value.increase || !before || !value.installed)
        return {};
    const qint64 sum = *before + *value.increase;
    if (sum == *value.installed)
        return IntakeWordsText::tr("%1 + %2 = %3, khớp")
            .arg(words::count(*before), words::count(*value.increase), words::count(sum));
    return IntakeWordsText::tr("%1 + %2 = %3, khác %4")
        .arg(words::count(*before), words::count(*value.increase), words::count(sum), words::count(*value.installed));
}

QString place(const SourcePlace &place, const IntakeOriginal &original)
{
    if (!place.isValid())
        return {};
    if (original.isMessages())
        return IntakeWordsText::tr("dòng %1").arg(place.part + 1);
    return original.content ? inContent(place, *original.content) : QString();
}

QString why(const FoundValue &value, const Registry &registry)
{
    QStringList parts;
    const QPair<const Recognised &, ValuePart> grounds[] = {{value.unitBy, ValuePart::Unit},
                                                            {value.dayBy, ValuePart::Day},
                                                            {value.numberBy, ValuePart::Number},
                                                            {value.baseBy, ValuePart::Base}};
    for (const auto &[recognised, part] : grounds) {
        if (const QString ground = because(recognised, part); !ground.isEmpty())
            parts.append(QStringLiteral("%1: %2").arg(partTitle(part), ground));
    }
    QString text = parts.join(QStringLiteral("; "));
    if (!text.isEmpty())
        text += u'.';
    const QString wrong = reason(value, registry).oneLine();
    if (wrong.isEmpty())
        return text;
    return text.isEmpty() ? wrong : wrong + u' ' + text;
}

} // namespace dophu::intakewords
