#include "core/text/placesaround.h"
#include "core/text/namekey.h"

#include <QSet>
#include <QStringList>

namespace dophu
{

namespace
{

// As of 2020, and the names merged away in that year, which people still write.
constexpr const char *communes =
    "Krông Klang,A Bung,A Ngo,A Vao,Ba Lòng,Ba Nang,Hướng Hiệp,Húc Nghì,Mò Ó,Tà Long,Tà Rụt,Triệu Nguyên,Hải Phúc,"
    "Cam Chính,Cam Hiếu,Cam Nghĩa,Cam Thành,Cam Thủy,Cam Tuyền,Thanh An,Cam An,Cam Thanh,"
    "Cửa Việt,Gio An,Gio Châu,Gio Hải,Gio Mai,Gio Mỹ,Gio Quang,Gio Sơn,Gio Việt,Gio Phong,Gio Bình,Gio Hòa,Gio Thành,"
    "Hải Thái,Linh Hải,Linh Trường,Linh Thượng,Vĩnh Trường,Phong Bình,Trung Giang,Trung Hải,Trung Sơn,"
    "Hồ Xá,Bến Quan,Cửa Tùng,Hiền Thành,Kim Thạch,Trung Nam,Vĩnh Chấp,Vĩnh Giang,Vĩnh Hà,Vĩnh Hòa,Vĩnh Khê,Vĩnh Lâm,"
    "Vĩnh Long,Vĩnh Ô,Vĩnh Sơn,Vĩnh Tú,Vĩnh Thái,Vĩnh Thủy,Vĩnh Nam,Vĩnh Trung,Vĩnh Thành,Vĩnh Hiền,Vĩnh Kim,Vĩnh Thạch,"
    "Vĩnh Tân,Ái Tử,Triệu Ái,Triệu An,Triệu Đại,Triệu Độ,Triệu Giang,Triệu Hòa,Triệu Lăng,Triệu Long,Triệu Phước,Triệu Sơn,"
    "Triệu Tài,Triệu Thành,Triệu Thuận,Triệu Thượng,Triệu Trạch,Triệu Trung,Triệu Vân,Triệu Đông,"
    "Diên Sanh,Hải An,Hải Ba,Hải Chánh,Hải Dương,Hải Định,Hải Hưng,Hải Khê,Hải Lâm,Hải Phong,Hải Phú,Hải Quế,Hải Quy,"
    "Hải Sơn,Hải Thượng,Hải Trường,Hải Lệ,Hải Tân,Hải Hòa,Hải Thành,Hải Thiện,Hải Vĩnh,Hải Xuân,Hải Thọ,"
    "An Đôn,Đông Giang,Đông Lễ,Đông Lương,Đông Thanh";
constexpr const char *districts = "Đakrông,Đa Krông,Cam Lộ,Gio Linh,Vĩnh Linh,Triệu Phong,Hải Lăng,Đông Hà,Cồn Cỏ,A Lưới,"
                                  "Phong Điền,Lệ Thủy,La Lay,Sê Pôn,Bến Quan,Cửa Việt,Cửa Tùng,Ái Tử,Krông Klang,Hồ Xá";

QSet<QString> keysOf(const char *names)
{
    QSet<QString> keys;
    for (const QString &name : QString::fromUtf8(names).split(u','))
        keys.insert(nameKey(name, Marks::Dropped));
    return keys;
}

} // namespace

bool isCommuneAround(const QString &plain)
{
    static const QSet<QString> keys = keysOf(communes);
    return keys.contains(plain);
}

bool isDistrictAround(const QString &plain)
{
    static const QSet<QString> keys = keysOf(districts);
    return keys.contains(plain);
}

} // namespace dophu
