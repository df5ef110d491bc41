#include "ui/units/formsmaking.h"

#include "core/documents/ownforms.h"
#include "ui/widgets/prompts.h"

#include <QDir>
#include <QProgressDialog>

namespace dophu
{

Result<std::optional<QString>> FormsMaking::makeAll(const Desk &desk, Day day, Prompts &prompts, QWidget *over)
{
    const QString date = day.date().toString(QStringLiteral("d/M/yyyy"));
    const auto folder = prompts.chooseFolder(tr("Thư mục để ghi mẫu báo cáo ngày %1").arg(date), QString());
    if (!folder)
        return std::optional<QString>();
    const auto forms = ownFormFacts(desk, day);
    if (!forms)
        return tl::unexpected<Failure>(forms.error());
    QProgressDialog bar(tr("Đang làm mẫu báo cáo của %1 đơn vị…").arg(forms->size()), tr("Dừng"), 0, int(forms->size()),
                        over);
    bar.setObjectName(QStringLiteral("formsProgress"));
    bar.setWindowModality(Qt::WindowModal);
    bar.setMinimumDuration(400);
    const auto written = writeOwnForms(*forms, *folder, [&bar](int done, int) {
        bar.setValue(done);
        return !bar.wasCanceled();
    });
    if (!written)
        return tl::unexpected<Failure>(written.error());
    const QString where = QDir::toNativeSeparators(*folder);
    if (*written < forms->size())
        return std::optional(tr("Đã dừng: %1/%2 mẫu đã ghi vào %3.").arg(*written).arg(forms->size()).arg(where));
    return std::optional(tr("Đã ghi %1 mẫu báo cáo ngày %2 vào %3.").arg(*written).arg(date, where));
}

} // namespace dophu
