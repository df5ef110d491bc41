#include "ui/shell/pagekind.h"

#include <QCoreApplication>

namespace dophu
{

namespace
{

struct PageKindText
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

QString entryHelp()
{
    return PageKindText::tr("0–9\tbắt đầu gõ và thay số\n"
                            "+47\tcộng 47 vào số hôm trước\n"
                            "Enter, Shift+Enter\txuống, lên một đơn vị\n"
                            "Tab, Shift+Tab\tô sửa được tiếp theo, trước đó\n"
                            "F2\tsửa ô, con trỏ ở cuối\n"
                            "F3\tdùng số gợi ý\n"
                            "F4\tlấy số gần nhất\n"
                            "F7, Shift+F7\tlỗi, cảnh báo sau, trước\n"
                            "F8\thiện, ẩn chi tiết đơn vị\n"
                            "Alt+Enter\tchấp nhận có lý do\n"
                            "Ctrl+;\tgiờ hiện tại vào Giờ nhận\n"
                            "*\tlặp lại giá trị ô trên (Giờ nhận, Nguồn)\n"
                            "Del\txoá các ô đang chọn\n"
                            "Ctrl+C, Ctrl+V\tsao chép, dán với Excel; khối có tên đơn vị được ghi theo tên\n"
                            "Ctrl+Shift+C\tsao chép kèm tiêu đề cột\n"
                            "Ctrl+D\tđiền ô trên xuống các ô đang chọn\n"
                            "Ctrl+mũi tên\tđến mép bảng\n"
                            "Shift+Space\tchọn cả dòng\n"
                            "Ctrl+Z, Ctrl+Y\thoàn tác, làm lại\n"
                            "Ctrl+F, Ctrl+G\ttìm, đến đơn vị");
}

} // namespace

QString pageTitle(PageKind kind)
{
    switch (kind) {
    case PageKind::Today:
        return PageKindText::tr("Hôm nay");
    case PageKind::Entry:
        return PageKindText::tr("Nhập báo cáo");
    case PageKind::Summary:
        return PageKindText::tr("Tổng hợp");
    case PageKind::Charts:
        return PageKindText::tr("Biểu đồ");
    case PageKind::Documents:
        return PageKindText::tr("Văn bản");
    case PageKind::Units:
        return PageKindText::tr("Đơn vị");
    case PageKind::Journal:
        return PageKindText::tr("Nhật ký");
    case PageKind::Settings:
        return PageKindText::tr("Thiết lập");
    }
    return {};
}

QString pageIcon(PageKind kind)
{
    switch (kind) {
    case PageKind::Today:
        return QStringLiteral("today");
    case PageKind::Entry:
        return QStringLiteral("entry");
    case PageKind::Summary:
        return QStringLiteral("sum");
    case PageKind::Charts:
        return QStringLiteral("chart");
    case PageKind::Documents:
        return QStringLiteral("doc");
    case PageKind::Units:
        return QStringLiteral("unit");
    case PageKind::Journal:
        return QStringLiteral("log");
    case PageKind::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

QString pageHelp(PageKind kind)
{
    const QString shared = PageKindText::tr("Ctrl+1 … Ctrl+8\tđến trang\n"
                                            "Ctrl+PgUp, Ctrl+PgDn\tngày trước, ngày sau\n"
                                            "Ctrl+T\tvề hôm nay\n"
                                            "F5\ttính lại\n"
                                            "F6, Shift+F6\tkhung sau, khung trước\n"
                                            "F9\tchốt ngày hoặc mở lại ngày\n"
                                            "F10\tmenu chính");
    switch (kind) {
    case PageKind::Entry:
        return entryHelp() + u'\n' + shared;
    case PageKind::Today:
        return PageKindText::tr("Dấu cách\tchọn đơn vị nhận lời nhắc\n"
                                "Enter\tmở đơn vị ở Nhập báo cáo\n"
                                "F7, Shift+F7\tmục cần xử lý sau, trước")
               + u'\n' + shared;
    case PageKind::Charts:
    case PageKind::Documents:
    case PageKind::Summary:
        return PageKindText::tr("Ctrl+P\tin\nCtrl+S\tlưu tệp\nCtrl+E\txuất") + u'\n' + shared;
    case PageKind::Units:
    case PageKind::Journal:
        return PageKindText::tr("Ctrl+F\ttìm\nF8\thiện, ẩn chi tiết") + u'\n' + shared;
    case PageKind::Settings:
        return shared;
    }
    return shared;
}

} // namespace dophu
