// What may stand straight behind a unit's name without being the end of a longer one.
#include "core/text/mentionwords.h"
#include "core/text/namekey.h"

#include <QStringList>

namespace dophu
{

namespace
{

// A closed list, spelled as it is spoken; a word that was written without any marks is compared without them.
struct SpelledWords
{
    explicit SpelledWords(const char *words)
    {
        const QStringList list = nameKey(QString::fromUtf8(words), Marks::Kept).split(u' ');
        spelled = QSet<QString>(list.begin(), list.end());
        for (const QString &word : list)
            plain.insert(nameKey(word, Marks::Dropped));
    }
    bool holds(const WrittenWord &word) const
    {
        return word.spelled == word.plain ? plain.contains(word.plain) : spelled.contains(word.spelled);
    }
    QSet<QString> spelled;
    QSet<QString> plain;
};

const SpelledWords &aboutTheReport()
{
    static const SpelledWords words(
        "phấn cố quyết hứa nhờ nhớ hỏi nói kêu thưa báo cáo bc bcáo gửi gữi nộp trình chuyển tiếp kính đề nghị nhận ghi nhập cập nhật bổ sung đính chính "
        "điều chỉnh sửa sữa lại nhầm sai thay thêm số liệu sl ts tổng cộng kết quả kq kqua lũy luỹ lủy kế lk "
        "tiến tình hình danh sách biểu mẫu bảng thống file scan copy final new excel zalo mail email kèm "
        "ký cài đặt càiđặt cđ app ứng dụng phần bluezone bz blz bluzone bluezon triển khai thực hiện sử dùng "
        "dttm đttm smartphone điện thoại thông đt máy người dân hộ lượt thuê bao cb cbcc cbccvc cbgv cbgvnv "
        "gv nv cán bộ công chức giáo toàn tất cả các mỗi từng trên dưới địa thuộc huyện tỉnh xã thị ngày tháng "
        "năm tuần lần đợt lúc hồi giờ h g sáng trưa chiều tối đêm nay này hôm qua kia bữa tính đến tới từ về "
        "việc theo cv chỉ tiêu đạo hoạch phòng chống dịch covid ncov đạt được dc đc có là đã dạ đang vẫn còn mới "
        "chưa không ko k kg hông sẽ phải cần xong hoàn hết đủ hơn gần khoảng tầm cỡ tạm ước chắc như bằng nhiều "
        "ít tăng giảm lên xuống phát sinh đổi giữ chốt và với cùng cũng cho của do vì thì mà nên nhưng rồi luôn "
        "lun thôi nhé nha nhá nghe nghen nhe nè nề nì nhỉ nhở hen hè hỉ rứa ri chừ ni ạ ak ạk àh uh vâng ok oki "
        "ơi oi ê em anh chị cô chú bác ông bà mình tôi tui tớ bên bọn đơn vị ở tại trong ngoài gồm nhiêu "
        "chậm trễ trể muộn giúp dùm giùm xin cám cảm ơn sđt lh hệ stt mã ubnd uỷ ủy hđnd bcđ kt tm nữa nửa bị "
        "hay hoặc khác để lấy thấy đó đấy đây ấy vừa hãy muốn duyệt rà soát kiểm tra xác bù xem cuối đầu vào ra "
        "update sau trước trở trừ bỏ quá vượt mức tỷ tỉ tl đúng nháp dự yêu cầu chấp lãnh gom gui hnay hqua tn "
        "đóng dấu nâng nhích vọt");
    return words;
}

} // namespace

bool mayFollowName(const WrittenWord &word)
{
    // Without marks they are as often the end of a name: "Húc Ván", "Thanh Hợp", "Húc Nghì".
    static const QSet<QString> names = keySet("van hop nghi binh");
    if (word.spelled == word.plain && names.contains(word.plain))
        return false;
    return aboutTheReport().holds(word);
}

bool isNumberWord(const WrittenWord &word)
{
    static const SpelledWords words("một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi trăm nghìn ngàn linh "
                                    "lẻ rưỡi chục không");
    return words.holds(word);
}

} // namespace dophu
