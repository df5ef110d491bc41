#include "ui/widgets/failuretext.h"

#include "core/domain/day.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dophu
{

namespace
{

struct FailureSentence
{
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

QString fileName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

QString dayText(const QString &iso)
{
    const auto day = Day::fromIso(iso);
    return day ? words::date(*day) : iso;
}

FailureWords fileWords(const Failure &f)
{
    const QString name = fileName(f.subject);
    switch (f.kind) {
    case FailureKind::CannotOpen:
        return {FailureSentence::tr("Không mở được %1.").arg(name),
                FailureSentence::tr("Kiểm tra tệp còn ở chỗ cũ và chưa bị chương trình khác khoá, rồi thử lại."), f.detail};
    case FailureKind::CannotRead:
        return {
            FailureSentence::tr("Không đọc được %1.").arg(name),
            FailureSentence::tr("Kiểm tra tệp còn ở chỗ đó; mở thử bằng chương trình đã tạo ra nó, lưu lại rồi chọn lại."),
            f.detail};
    case FailureKind::CannotWrite:
        return {FailureSentence::tr("Không lưu được %1.").arg(name),
                FailureSentence::tr("Đóng tệp nếu đang mở trong chương trình khác, kiểm tra ổ đĩa còn chỗ và được phép "
                                    "ghi, rồi thử lại hoặc lưu chỗ khác."),
                f.detail};
    case FailureKind::NotADatabase:
        return {FailureSentence::tr("%1 không phải tệp dữ liệu của Độ Phủ.").arg(name),
                FailureSentence::tr("Chọn đúng tệp dữ liệu của phòng."), f.detail};
    case FailureKind::Damaged:
        return {FailureSentence::tr("Tệp dữ liệu %1 bị hỏng.").arg(name),
                FailureSentence::tr("Khôi phục từ bản sao lưu gần nhất; đừng ghi tiếp vào tệp này."), f.detail};
    case FailureKind::NewerSchema:
        return {FailureSentence::tr("%1 do bản Độ Phủ mới hơn tạo ra.").arg(name),
                FailureSentence::tr("Cài bản mới của Độ Phủ rồi mở lại."), f.detail};
    case FailureKind::NetworkShare:
        return {FailureSentence::tr("Không mở tệp dữ liệu trên ổ mạng."),
                FailureSentence::tr("Nhiều máy cùng nhập thì dùng máy chủ PostgreSQL; một máy thì để tệp trên ổ của máy."),
                f.subject};
    default:
        return {};
    }
}

FailureWords dayWords(const Failure &f)
{
    const QString day = dayText(f.subject);
    switch (f.kind) {
    case FailureKind::DayOutsideCampaign:
        return {FailureSentence::tr("Ngày %1 nằm ngoài đợt.").arg(day),
                FailureSentence::tr("Chọn ngày trong đợt, hoặc sửa ngày đầu, ngày cuối ở Thiết lập."), f.detail};
    case FailureKind::DayClosed:
        return {FailureSentence::tr("Ngày %1 đã chốt.").arg(day), FailureSentence::tr("Mở lại ngày để sửa."), f.detail};
    case FailureKind::DayNotClosed:
        return {FailureSentence::tr("Ngày %1 chưa chốt.").arg(day), FailureSentence::tr("Chốt ngày rồi làm tiếp."),
                f.detail};
    case FailureKind::Unresolved: {
        const QStringList counts = f.detail.split(u' ');
        return {FailureSentence::tr("Chưa chốt được ngày %1: còn %2 lỗi, %3 cảnh báo.")
                    .arg(day, counts.value(0, QStringLiteral("0")), counts.value(1, QStringLiteral("0"))),
                FailureSentence::tr("Sửa số hoặc chấp nhận có lý do, rồi chốt lại."),
                {}};
    }
    default:
        return {};
    }
}

FailureWords otherWords(const Failure &f)
{
    switch (f.kind) {
    case FailureKind::EngineRefused:
        return {FailureSentence::tr("Không lưu được."),
                FailureSentence::tr("Kiểm tra ổ đĩa còn chỗ và còn cắm, rồi thử lại; số vừa nhập chưa được ghi."),
                f.subject + QStringLiteral(": ") + f.detail};
    case FailureKind::ServerGone:
        return {FailureSentence::tr("Mất kết nối máy chủ."),
                FailureSentence::tr("Kiểm tra dây mạng rồi thử lại; số vừa nhập chưa được ghi."),
                f.subject + QStringLiteral(": ") + f.detail};
    case FailureKind::NoCampaign:
        return {FailureSentence::tr("Tệp dữ liệu chưa có đợt nào."), FailureSentence::tr("Tạo đợt ở lần mở đầu."), f.detail};
    case FailureKind::AlreadyInitialised:
        return {FailureSentence::tr("%1 đã có dữ liệu.").arg(fileName(f.subject)),
                FailureSentence::tr("Chọn tên khác để tạo mới, hoặc mở tệp này."), f.detail};
    case FailureKind::BadInput:
        return {FailureSentence::tr("%1: %2").arg(f.subject, f.detail), FailureSentence::tr("Sửa chỗ đó rồi làm lại."), {}};
    case FailureKind::UnknownUnit:
        return {FailureSentence::tr("Không có đơn vị mã “%1”.").arg(f.subject),
                FailureSentence::tr("Xem lại mã, hoặc thêm đơn vị ở trang Đơn vị."), f.detail};
    case FailureKind::UnitNotExpected:
        return {FailureSentence::tr("Đơn vị %1 không phải báo cáo ngày %2.").arg(f.subject, dayText(f.detail)),
                FailureSentence::tr("Xem ngày bắt đầu, ngày ngừng ở trang Đơn vị."),
                {}};
    case FailureKind::ReasonMissing:
        return {FailureSentence::tr("Chưa ghi lý do."), FailureSentence::tr("Chọn hoặc gõ lý do rồi làm lại."), f.subject};
    case FailureKind::ChangedElsewhere:
        return {FailureSentence::tr("Máy khác vừa sửa ô này."),
                f.detail.isEmpty() ? FailureSentence::tr("Xem số mới rồi nhập lại nếu vẫn cần.")
                                   : FailureSentence::tr("Số đang có là %1. Xem rồi nhập lại nếu vẫn cần.").arg(f.detail),
                f.subject};
    case FailureKind::TooLarge:
        return {FailureSentence::tr("Tệp %1 lớn quá 25 MB.").arg(f.subject),
                FailureSentence::tr("Chụp lại nhỏ hơn hoặc nén ảnh rồi thêm lại."), f.detail};
    case FailureKind::EmptyFile:
        return {FailureSentence::tr("Tệp %1 không có nội dung.").arg(f.subject),
                FailureSentence::tr("Chờ tệp tải xong rồi thêm lại."), f.detail};
    case FailureKind::EvidenceChanged:
        return {FailureSentence::tr("Tệp chứng từ đã bị thay đổi: %1.").arg(f.subject),
                FailureSentence::tr("Đừng dùng tệp này; xin lại đơn vị và báo Trưởng phòng."), f.detail};
    case FailureKind::NotAllowed:
        return {FailureSentence::tr("Việc này cần quyền của Trưởng phòng."),
                FailureSentence::tr("Nhờ Trưởng phòng hoặc người được giao ở Thiết lập làm."), f.subject};
    case FailureKind::NothingToUndo:
        return {FailureSentence::tr("Không có gì để hoàn tác."), {}, {}};
    case FailureKind::ChainBroken:
        return {FailureSentence::tr("Nhật ký bị thay đổi ngoài phần mềm từ bản ghi %1.").arg(f.subject),
                FailureSentence::tr("Báo Trưởng phòng trước khi dùng số."), f.detail};
    default:
        return {FailureSentence::tr("Không làm được việc vừa yêu cầu."), FailureSentence::tr("Thử lại."), f.detail};
    }
}

} // namespace

QString FailureWords::oneLine() const
{
    if (todo.isEmpty())
        return what;
    const bool ended = what.endsWith(u'.') || what.endsWith(u'?') || what.endsWith(u'…');
    return what + (ended ? QStringLiteral(" ") : QStringLiteral(". ")) + todo;
}

FailureWords failureWords(const Failure &failure)
{
    if (const FailureWords file = fileWords(failure); !file.what.isEmpty())
        return file;
    if (const FailureWords day = dayWords(failure); !day.what.isEmpty())
        return day;
    return otherWords(failure);
}

QString failureText(const Failure &failure)
{
    return failureWords(failure).oneLine();
}

} // namespace dophu
