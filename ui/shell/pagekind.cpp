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

} // namespace dophu
