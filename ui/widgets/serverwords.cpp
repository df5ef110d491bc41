#include "ui/widgets/serverwords.h"

#include <QCoreApplication>

namespace dophu
{

namespace
{

struct ServerSentence
{
    Q_DECLARE_TR_FUNCTIONS(ServerWords)
};

bool saysAny(const QString &text, std::initializer_list<const char *> parts)
{
    for (const char *part : parts) {
        if (text.contains(QLatin1String(part), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

bool isAboutPassword(const Failure &failure)
{
    return failure.kind == FailureKind::ServerGone && saysAny(failure.detail, {"password", "28P01"});
}

FailureWords serverWords(const Failure &failure)
{
    if (failure.kind != FailureKind::ServerGone)
        return failureWords(failure);
    const QString &detail = failure.detail;
    if (saysAny(detail, {"no password supplied"}))
        return {ServerSentence::tr("Máy chủ cần mật khẩu."), ServerSentence::tr("Gõ mật khẩu rồi thử lại."), detail};
    if (saysAny(detail, {"password authentication failed", "28P01"}))
        return {ServerSentence::tr("Sai tên người dùng hoặc mật khẩu."),
                ServerSentence::tr("Gõ lại, hoặc hỏi người quản trị máy chủ."), detail};
    if (saysAny(detail, {"could not translate host name", "name or service not known", "unknown host"}))
        return {ServerSentence::tr("Không tìm thấy máy chủ tên này."),
                ServerSentence::tr("Kiểm tra tên máy hoặc địa chỉ IP và dây mạng."), detail};
    if (saysAny(detail, {"connection refused", "0x0000274d"}))
        return {ServerSentence::tr("Máy chủ không nhận kết nối ở cổng này."),
                ServerSentence::tr("Kiểm tra cổng (thường là 5432) và PostgreSQL đã bật trên máy chủ."), detail};
    if (saysAny(detail, {"timeout", "timed out", "no route", "unreachable", "0x0000274c"}))
        return {ServerSentence::tr("Máy chủ không trả lời."), ServerSentence::tr("Kiểm tra dây mạng, địa chỉ và tường lửa."),
                detail};
    if (saysAny(detail, {"database", "3D000"}) && saysAny(detail, {"does not exist", "3D000"}))
        return {ServerSentence::tr("Máy chủ không có cơ sở dữ liệu tên này."),
                ServerSentence::tr("Kiểm tra tên, hoặc nhờ người quản trị tạo cơ sở dữ liệu trống."), detail};
    if (saysAny(detail, {"role", "28000"}) && saysAny(detail, {"does not exist"}))
        return {ServerSentence::tr("Máy chủ không có người dùng này."), ServerSentence::tr("Kiểm tra tên người dùng."),
                detail};
    if (saysAny(detail, {"pg_hba.conf"}))
        return {ServerSentence::tr("Máy chủ chưa cho máy này kết nối."),
                ServerSentence::tr("Nhờ người quản trị thêm địa chỉ máy này vào pg_hba.conf."), detail};
    if (saysAny(detail, {"too many"}))
        return {ServerSentence::tr("Máy chủ đang quá nhiều kết nối."), ServerSentence::tr("Chờ một lát rồi thử lại."),
                detail};
    if (saysAny(detail, {"starting up", "shutting down"}))
        return {ServerSentence::tr("Máy chủ đang khởi động hoặc đang tắt."), ServerSentence::tr("Chờ một phút rồi thử lại."),
                detail};
    return {ServerSentence::tr("Không kết nối được máy chủ."),
            ServerSentence::tr("Kiểm tra địa chỉ, dây mạng rồi thử lại; gửi phần Chi tiết cho người quản trị."), detail};
}

} // namespace dophu
