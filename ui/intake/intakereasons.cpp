// The sentence of each reason why a value is asked or a source gives none.
#include "ui/intake/intakewords.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace dophu
{

namespace
{

struct IntakeReasonText
{
    Q_DECLARE_TR_FUNCTIONS(IntakeReasons)
};

QString quoted(const QString &text)
{
    constexpr qsizetype most = 40;
    const QString line = text.simplified();
    return QStringLiteral("“%1”").arg(line.size() > most ? line.left(most) + QChar(0x2026) : line);
}

QString shown(const std::optional<qint64> &number)
{
    return number ? words::count(*number) : words::missing();
}

// "Hướng Tân hay Tân Hợp?", or of more: "3 đơn vị giống tên này".
QString whichUnit(const FoundValue &value, const Registry &registry)
{
    QStringList names;
    for (const IntakeCandidate &candidate : value.candidates) {
        if (candidate.unit)
            names.append(intakewords::shortName(*candidate.unit, registry));
    }
    names.removeDuplicates();
    if (names.size() == 2)
        return IntakeReasonText::tr("%1 hay %2?").arg(names.first(), names.last());
    if (names.size() > 2)
        return IntakeReasonText::tr("%1 giống %2 đơn vị").arg(quoted(value.unitBy.text)).arg(names.size());
    return IntakeReasonText::tr("%1 chưa rõ là đơn vị nào").arg(quoted(value.unitBy.text));
}

QString whichNumber(const FoundValue &value)
{
    QStringList numbers;
    for (const IntakeCandidate &candidate : value.candidates) {
        if (candidate.installed)
            numbers.append(words::count(*candidate.installed));
    }
    numbers.removeDuplicates();
    if (numbers.size() < 2)
        return {};
    return IntakeReasonText::tr("%1 hay %2?").arg(numbers.at(0), numbers.at(1));
}

IntakeSaid unitReason(const FoundValue &value, const Registry &registry)
{
    const QString name = quoted(value.unitBy.text);
    switch (value.reason) {
    case IntakeReason::AmbiguousUnit:
        return {whichUnit(value, registry), IntakeReasonText::tr("Tên viết chưa đủ để biết đơn vị nào. Chọn đơn vị.")};
    case IntakeReason::UnknownUnit:
        return {IntakeReasonText::tr("Không có đơn vị %1").arg(name),
                IntakeReasonText::tr("Chọn đơn vị trong danh sách; có thể nhớ tên này cho lần sau.")};
    case IntakeReason::NoUnit:
        return {IntakeReasonText::tr("Không ghi tên đơn vị"), IntakeReasonText::tr("Hỏi người gửi rồi chọn đơn vị.")};
    case IntakeReason::RetiredUnit:
        return {IntakeReasonText::tr("%1 là tên cũ").arg(name),
                IntakeReasonText::tr("Đơn vị đã nhập hoặc đổi tên; số này có thể chỉ là một phần. Hỏi lại rồi chọn đơn vị.")};
    case IntakeReason::ClosedUnit:
        return {IntakeReasonText::tr("%1 không báo cáo ngày này").arg(name),
                IntakeReasonText::tr("Đơn vị đã ngừng theo dõi. Chọn đơn vị khác hoặc bỏ qua.")};
    case IntakeReason::UnitConflict:
        return {IntakeReasonText::tr("Các chỗ ghi đơn vị khác nhau"),
                IntakeReasonText::tr("Trong tệp và tên tệp, hoặc người gửi, chỉ hai đơn vị. Chọn đơn vị đúng.")};
    default:
        return {};
    }
}

IntakeSaid dayReason(const FoundValue &value)
{
    switch (value.reason) {
    case IntakeReason::WrongDay:
        return {value.reportDay ? IntakeReasonText::tr("Ghi ngày %1").arg(words::shortDate(*value.reportDay))
                                : IntakeReasonText::tr("Ghi ngày khác"),
                IntakeReasonText::tr("Số này của ngày khác. Chỉ nhận khi chắc đơn vị ghi nhầm ngày.")};
    case IntakeReason::DateConflict:
        return {IntakeReasonText::tr("Các chỗ ghi ngày khác nhau"),
                IntakeReasonText::tr("Tiêu đề, tên tệp và nội dung ghi hai ngày. Chỉ nhận khi chắc số này của ngày báo cáo.")};
    case IntakeReason::SameAsYesterday:
        return {IntakeReasonText::tr("Giống hệt số hôm trước"),
                IntakeReasonText::tr("Có thể là tệp cũ gửi lại. Hỏi lại đơn vị, hoặc nhận nếu đúng là không tăng.")};
    default:
        return {};
    }
}

IntakeSaid numberReason(const FoundValue &value)
{
    const QString written = quoted(value.numberBy.text);
    const QString choice = whichNumber(value);
    switch (value.reason) {
    case IntakeReason::TwoValues:
        return {choice.isEmpty() ? IntakeReasonText::tr("Có hai số khác nhau") : choice,
                IntakeReasonText::tr("Cùng một đơn vị có hai số. Chọn số đúng.")};
    case IntakeReason::TotalMismatch:
        return {IntakeReasonText::tr("Dòng tổng không khớp"),
                IntakeReasonText::tr("Các dòng cộng lại khác dòng tổng của tệp. Xem lại từng dòng trước khi nhận.")};
    case IntakeReason::RatioMismatch:
        return {IntakeReasonText::tr("Tỷ lệ ghi không khớp số"),
                IntakeReasonText::tr("Số chia mẫu số không ra tỷ lệ ghi trong nguồn. Hỏi lại số nào đúng.")};
    case IntakeReason::DigitsWordsConflict:
        return {IntakeReasonText::tr("Số và chữ khác nhau"),
                IntakeReasonText::tr("Số viết bằng chữ khác số viết bằng chữ số. Chọn số đúng.")};
    case IntakeReason::LettersInNumber:
        return {IntakeReasonText::tr("%1 có chữ, không phải số").arg(written),
                IntakeReasonText::tr("Ô này chỉ nhận số nguyên từ 0. Hỏi lại rồi sửa số.")};
    case IntakeReason::SeparatorUnclear:
        return {choice.isEmpty() ? IntakeReasonText::tr("%1 đọc được hai cách").arg(written)
                                 : IntakeReasonText::tr("%1 là %2").arg(written, choice),
                IntakeReasonText::tr("Dấu chấm, dấu phẩy trong số chưa rõ nghĩa. Chọn cách đọc.")};
    case IntakeReason::NoCachedResult:
        return {IntakeReasonText::tr("Công thức chưa có kết quả"),
                IntakeReasonText::tr("Mở tệp bằng Excel rồi lưu lại, sau đó nhập lại; hoặc gõ số.")};
    case IntakeReason::Approximate:
        return {IntakeReasonText::tr("%1 là số ước chừng").arg(written), IntakeReasonText::tr("Hỏi đơn vị số chính xác.")};
    case IntakeReason::Rounded:
        return {IntakeReasonText::tr("%1 là số làm tròn").arg(written), IntakeReasonText::tr("Hỏi đơn vị số chính xác.")};
    case IntakeReason::NotCertain:
        return {IntakeReasonText::tr("Chưa chắc %1 là số đã cài").arg(written),
                IntakeReasonText::tr("Câu này đoán, hỏi, chưa chốt hoặc nói việc khác. Hỏi đơn vị rồi chọn số.")};
    case IntakeReason::Partial:
        return {IntakeReasonText::tr("Chỉ là một phần của đơn vị"),
                IntakeReasonText::tr("Số của một thôn hoặc một bộ phận. Chờ số của cả đơn vị.")};
    default:
        return {};
    }
}

IntakeSaid meaningReason(const FoundValue &value)
{
    switch (value.reason) {
    case IntakeReason::NewInDayOnly:
        return {IntakeReasonText::tr("Chỉ có số tăng trong ngày"),
                value.candidates.isEmpty()
                    ? IntakeReasonText::tr("Chưa có luỹ kế. Hỏi đơn vị số luỹ kế.")
                    : IntakeReasonText::tr("Chưa có luỹ kế. Chọn số cộng với hôm trước, hoặc hỏi đơn vị.")};
    case IntakeReason::RemainingOnly:
        return {IntakeReasonText::tr("Chỉ có số còn thiếu"),
                IntakeReasonText::tr("Nguồn ghi số người chưa cài, không ghi luỹ kế. Hỏi đơn vị số đã cài.")};
    case IntakeReason::PercentOnly:
        return {IntakeReasonText::tr("Chỉ có tỷ lệ phần trăm"),
                IntakeReasonText::tr("Tỷ lệ không đổi ngược ra số người được. Hỏi đơn vị số đã cài.")};
    case IntakeReason::BelowYesterday:
        return {IntakeReasonText::tr("%1 thấp hơn hôm trước").arg(shown(value.installed)),
                IntakeReasonText::tr("Luỹ kế không giảm. Chọn số đúng, hoặc hỏi lại đơn vị.")};
    case IntakeReason::AboveBase:
        return {IntakeReasonText::tr("%1 lớn hơn mẫu số").arg(shown(value.installed)),
                IntakeReasonText::tr("Xem lại số hoặc mẫu số của đơn vị, rồi chọn số đúng.")};
    default:
        return {};
    }
}

IntakeSaid refusedMessage(IntakeReason reason)
{
    switch (reason) {
    case IntakeReason::Question:
        return {IntakeReasonText::tr("Là câu hỏi, không phải báo cáo"), IntakeReasonText::tr("Trả lời người gửi nếu cần.")};
    case IntakeReason::Promise:
        return {IntakeReasonText::tr("Hẹn gửi sau, chưa có số"), IntakeReasonText::tr("Chờ tin sau hoặc gọi đơn vị.")};
    case IntakeReason::NoReport:
        return {IntakeReasonText::tr("Báo là chưa có số liệu"), IntakeReasonText::tr("Nhắc đơn vị gửi số.")};
    case IntakeReason::Notice:
        return {IntakeReasonText::tr("Là thông báo chung"), IntakeReasonText::tr("Không có số của đơn vị nào để nhận.")};
    case IntakeReason::OtherMatter:
        return {IntakeReasonText::tr("Nói việc khác"), IntakeReasonText::tr("Không có số liệu của đợt này để nhận.")};
    case IntakeReason::OtherCampaign:
        return {IntakeReasonText::tr("Số liệu của đợt khác"), IntakeReasonText::tr("Chuyển sang đợt đó rồi nhập.")};
    case IntakeReason::PhoneOnly:
        return {IntakeReasonText::tr("Chỉ có số điện thoại"), IntakeReasonText::tr("Không có số liệu để nhận.")};
    case IntakeReason::DocumentOnly:
        return {IntakeReasonText::tr("Chỉ có số văn bản"), IntakeReasonText::tr("Không có số liệu để nhận. Tìm văn bản được nhắc đến.")};
    case IntakeReason::AttachmentOnly:
        return {IntakeReasonText::tr("Chỉ nhắc đến tệp gửi kèm"), IntakeReasonText::tr("Tải tệp đó về rồi kéo vào đây.")};
    case IntakeReason::NoData:
        return {IntakeReasonText::tr("Không có số liệu"), IntakeReasonText::tr("Xem nguồn rồi gõ số nếu có.")};
    default:
        return {};
    }
}

IntakeSaid refusedFile(IntakeReason reason)
{
    switch (reason) {
    case IntakeReason::BlankTemplate:
        return {IntakeReasonText::tr("Biểu mẫu trống, chưa điền số"), IntakeReasonText::tr("Nhắc đơn vị điền rồi gửi lại.")};
    case IntakeReason::NotAReport:
        return {IntakeReasonText::tr("Không phải báo cáo số liệu"), IntakeReasonText::tr("Mở tệp để xem, hoặc nhập tay.")};
    case IntakeReason::Duplicate:
        return {IntakeReasonText::tr("Trùng với nguồn đã đọc"), IntakeReasonText::tr("Số này đã có ở tệp hoặc tin khác; không nhận hai lần.")};
    case IntakeReason::EmptyFile:
        return intakewords::unread(UnreadReason::EmptyFile);
    case IntakeReason::CorruptFile:
        return intakewords::unread(UnreadReason::Corrupt);
    case IntakeReason::PasswordProtected:
        return intakewords::unread(UnreadReason::PasswordProtected);
    case IntakeReason::UnsupportedImage:
        return intakewords::unread(UnreadReason::UnsupportedImage);
    case IntakeReason::UnsupportedFormat:
        return intakewords::unread(UnreadReason::UnsupportedFormat);
    case IntakeReason::TooLarge:
        return intakewords::unread(UnreadReason::TooLarge);
    default:
        return {};
    }
}

// "Đang có 29 từ Zalo lúc 12:15"
QString standsText(const IntakeLine &line)
{
    if (!line.stands)
        return {};
    const QString number = line.stands->said == Said::NoChange ? IntakeReasonText::tr("không phát sinh")
                                                               : words::count(line.stands->typed);
    const QString from = words::channel(line.stands->channel);
    const QString at = line.stands->lastReceived.isValid() ? words::time(line.stands->lastReceived) : QString();
    if (from.isEmpty() && at.isEmpty())
        return IntakeReasonText::tr("Đang có %1").arg(number);
    if (at.isEmpty())
        return IntakeReasonText::tr("Đang có %1 từ %2").arg(number, from);
    if (from.isEmpty())
        return IntakeReasonText::tr("Đang có %1 lúc %2").arg(number, at);
    return IntakeReasonText::tr("Đang có %1 từ %2 lúc %3").arg(number, from, at);
}

} // namespace

QString IntakeSaid::oneLine() const
{
    if (what.isEmpty())
        return todo;
    const QString first = what.endsWith(u'?') ? what : what + u'.';
    return todo.isEmpty() ? first : first + u' ' + todo;
}

namespace intakewords
{

IntakeSaid reason(const FoundValue &value, const Registry &registry)
{
    for (const IntakeSaid &said : {unitReason(value, registry), dayReason(value), numberReason(value), meaningReason(value),
                                   refusedMessage(value.reason), refusedFile(value.reason)}) {
        if (!said.what.isEmpty())
            return said;
    }
    return {};
}

IntakeSaid unread(UnreadReason reason)
{
    switch (reason) {
    case UnreadReason::EmptyFile:
        return {IntakeReasonText::tr("Tệp trống"), IntakeReasonText::tr("Nhờ đơn vị gửi lại.")};
    case UnreadReason::Corrupt:
        return {IntakeReasonText::tr("Tệp hỏng hoặc tải chưa đủ"), IntakeReasonText::tr("Tải lại, hoặc nhờ đơn vị gửi lại.")};
    case UnreadReason::PasswordProtected:
        return {IntakeReasonText::tr("Tệp có mật khẩu"),
                IntakeReasonText::tr("Mở bằng mật khẩu, lưu bản không mật khẩu rồi nhập lại.")};
    case UnreadReason::UnsupportedImage:
        return {IntakeReasonText::tr("Ảnh hoặc bản quét"), IntakeReasonText::tr("Giữ làm chứng từ; xem ảnh và gõ số bên cạnh.")};
    case UnreadReason::UnsupportedFormat:
        return {IntakeReasonText::tr("Loại tệp này chưa đọc được"),
                IntakeReasonText::tr("Tệp .doc, .rtf: mở bằng Word, lưu thành .docx. Tệp nén: giải nén rồi nhập lại.")};
    case UnreadReason::TooLarge:
        return {IntakeReasonText::tr("Tệp quá lớn"), IntakeReasonText::tr("Chép riêng bảng số liệu sang tệp mới rồi nhập lại.")};
    case UnreadReason::Cancelled:
        return {IntakeReasonText::tr("Đã dừng đọc"), IntakeReasonText::tr("Thêm lại tệp để đọc.")};
    }
    return {};
}

IntakeSaid note(const IntakePreview &preview, const IntakeLine &line, const Registry &registry)
{
    const IntakeOriginal &original = preview.originals.at(line.original);
    const IntakeLine *rival = line.rival >= 0 && line.rival < preview.lines.size() ? &preview.lines.at(line.rival) : nullptr;
    const QString there = rival ? preview.originals.at(rival->original).name : QString();
    switch (line.note) {
    case IntakeNote::None:
        return {};
    case IntakeNote::SameNumber:
        return {IntakeReasonText::tr("Đã có số này"), IntakeReasonText::tr("Không cần nhận lại.")};
    case IntakeNote::OtherNumber:
        return {standsText(line), IntakeReasonText::tr("Nhận thì thành lần sửa, số cũ vẫn giữ trong lịch sử.")};
    case IntakeNote::SameFile:
        return {IntakeReasonText::tr("Trùng hệt tệp %1").arg(original.sameAs >= 0 ? preview.originals.at(original.sameAs).name
                                                                                  : QString()),
                IntakeReasonText::tr("Chỉ cần nhận một lần.")};
    case IntakeNote::TakenBefore:
        return {original.takenBack ? IntakeReasonText::tr("Đã nhập tệp này lúc %1, rồi hoàn tác").arg(words::time(original.takenAt))
                                   : IntakeReasonText::tr("Đã nhập tệp này lúc %1").arg(words::time(original.takenAt)),
                original.takenBy.isEmpty() ? QString() : IntakeReasonText::tr("Người nhập: %1.").arg(original.takenBy)};
    case IntakeNote::SameElsewhere:
        return {IntakeReasonText::tr("%1 cũng ghi số này").arg(there), IntakeReasonText::tr("Chỉ cần nhận một lần.")};
    case IntakeNote::Superseded:
        return {IntakeReasonText::tr("Đã có số sau: %1").arg(rival ? shown(rival->number()) : QString()),
                IntakeReasonText::tr("%1 gửi sau hoặc đính chính số này.").arg(there)};
    case IntakeNote::TwoSources:
        return {IntakeReasonText::tr("Hai nguồn khác số: %1 và %2")
                    .arg(shown(line.number()), rival ? shown(rival->number()) : words::missing()),
                IntakeReasonText::tr("%1 ghi số khác. Chọn một số.").arg(there)};
    case IntakeNote::DayClosed:
        return {IntakeReasonText::tr("Ngày %1 đã chốt").arg(words::shortDate(line.day)),
                IntakeReasonText::tr("Mở lại ngày rồi nhập.")};
    case IntakeNote::DayOutside:
        return {IntakeReasonText::tr("Ngày %1 ngoài đợt").arg(words::shortDate(line.day)),
                IntakeReasonText::tr("Kiểm tra ngày ghi trong nguồn.")};
    case IntakeNote::UnitNotExpected:
        return {IntakeReasonText::tr("%1 không báo cáo ngày này").arg(line.unit() ? shortName(*line.unit(), registry) : QString()),
                IntakeReasonText::tr("Chọn đơn vị khác hoặc bỏ qua.")};
    }
    return {};
}

} // namespace intakewords

} // namespace dophu
