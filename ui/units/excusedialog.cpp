#include "ui/units/excusedialog.h"

#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace dophu
{

ExcuseDialog::ExcuseDialog(const Unit &unit, Day proposed, QWidget *parent)
    : UnitDialog(QStringLiteral("excuseDialog"), tr("Miễn báo cáo: %1").arg(unit.name), tr("Ghi miễn"), parent), m_unit(unit)
{
    m_first = addDay(tr("&Từ ngày"), QStringLiteral("excuseFirst"), proposed);
    m_last = addDay(tr("Đến hết n&gày"), QStringLiteral("excuseLast"), proposed);
    m_open = new QCheckBox(tr("&Chưa biết ngày hết, kết thúc sau"), this);
    m_open->setObjectName(QStringLiteral("excuseOpen"));
    form()->addRow(QString(), m_open);
    m_reason = addLine(tr("&Lý do (bắt buộc)"), QStringLiteral("excuseReason"), tr("Ví dụ: lũ chia cắt, mất điện"));
    connect(m_open, &QCheckBox::toggled, this, [this](bool open) {
        m_last->setEnabled(!open);
        judge();
    });
    m_reason->setFocus();
    judge();
}

Day ExcuseDialog::first() const
{
    return Day(m_first->date());
}

std::optional<Day> ExcuseDialog::last() const
{
    return m_open->isChecked() ? std::nullopt : std::optional<Day>(Day(m_last->date()));
}

QString ExcuseDialog::reason() const
{
    return m_reason->text().simplified().normalized(QString::NormalizationForm_C);
}

QString ExcuseDialog::problem() const
{
    if (last() && *last() < first())
        return tr("Ngày hết (%1) trước ngày đầu (%2).").arg(words::date(*last()), words::date(first()));
    if (reason().isEmpty())
        return tr("Ghi lý do; lý do in ở Phụ lục III.");
    return {};
}

QString ExcuseDialog::consequence() const
{
    const QString span = last() ? tr("Từ %1 đến hết %2 (%3 ngày)")
                                      .arg(words::date(first()), words::date(*last()))
                                      .arg(first().daysTo(*last()) + 1)
                                : tr("Từ %1 đến khi kết thúc miễn").arg(words::date(first()));
    return tr("%1, %2 là Miễn, không tính vào số và mẫu số. Ngày nào đơn vị vẫn gửi thì tính số đã gửi; ngày đã chốt không "
              "đổi.")
        .arg(span, m_unit.name);
}

} // namespace dophu
