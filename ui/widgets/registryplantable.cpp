#include "ui/widgets/registryplantable.h"

#include "core/domain/day.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

QString changeWord(RegistryChange change)
{
    switch (change) {
    case RegistryChange::New:
        return RegistryPlanTable::tr("Mới");
    case RegistryChange::Changed:
        return RegistryPlanTable::tr("Thay đổi");
    case RegistryChange::Same:
        return RegistryPlanTable::tr("Trùng");
    case RegistryChange::Refused:
        return RegistryPlanTable::tr("Không nhận");
    }
    return {};
}

QString columnWord(const QString &column)
{
    // Made each time: the language may have changed since.
    const QHash<QString, QString> words{{QStringLiteral("name"), RegistryPlanTable::tr("tên")},
                                        {QStringLiteral("group"), RegistryPlanTable::tr("nhóm")},
                                        {QStringLiteral("short_name"), RegistryPlanTable::tr("tên ngắn")},
                                        {QStringLiteral("parent"), RegistryPlanTable::tr("cấp trên")},
                                        {QStringLiteral("stream"), RegistryPlanTable::tr("luồng")},
                                        {QStringLiteral("aliases"), RegistryPlanTable::tr("tên khác")},
                                        {QStringLiteral("former_names"), RegistryPlanTable::tr("tên cũ")},
                                        {QStringLiteral("contact_name"), RegistryPlanTable::tr("người phụ trách")},
                                        {QStringLiteral("phone"), RegistryPlanTable::tr("điện thoại")},
                                        {QStringLiteral("valid_from"), RegistryPlanTable::tr("từ ngày")},
                                        {QStringLiteral("valid_to"), RegistryPlanTable::tr("đến ngày")},
                                        {QStringLiteral("note"), RegistryPlanTable::tr("ghi chú")},
                                        {QStringLiteral("value"), RegistryPlanTable::tr("mẫu số")}};
    return words.value(column, column);
}

// A group by its name and a day as it is written, not by the file's codes.
QString valueWord(const QString &column, const QString &value)
{
    if (column == QLatin1String("group"))
        return words::group(value);
    if (const auto day = Day::fromIso(value); day && column.startsWith(QLatin1String("valid_")))
        return words::date(*day);
    return value;
}

QString kindWord(RegistryFileKind kind)
{
    switch (kind) {
    case RegistryFileKind::Units:
        return RegistryPlanTable::tr("đơn vị");
    case RegistryFileKind::Bases:
        return RegistryPlanTable::tr("mẫu số");
    case RegistryFileKind::Pasts:
        return RegistryPlanTable::tr("lịch sử mã");
    }
    return {};
}

QString detailOf(const RegistryLine &line)
{
    if (line.change == RegistryChange::Refused)
        return line.why;
    QStringList parts;
    for (const FieldChange &field : line.fields) {
        if (line.change == RegistryChange::New && line.kind == RegistryFileKind::Units
            && field.column != QLatin1String("group") && field.column != QLatin1String("valid_from"))
            continue;
        const QString before = valueWord(field.column, field.before);
        const QString after = valueWord(field.column, field.after);
        parts.append(before.isEmpty()
                         ? QStringLiteral("%1: %2").arg(columnWord(field.column), after)
                         : QStringLiteral("%1: %2 → %3")
                               .arg(columnWord(field.column), before, after.isEmpty() ? words::missing() : after));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

RegistryPlanTable::RegistryPlanTable(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_table(new QTableWidget(0, 5, this))
{
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("planTable"));
    m_table->setAccessibleName(tr("Xem trước danh mục"));
    m_table->setHorizontalHeaderLabels({tr("Dòng"), tr("Kết quả"), tr("Mã"), tr("Tên"), tr("Nội dung")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as the cells below
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    const int widths[] = {140, 84, 84, 180};
    for (int column = 0; column < 4; ++column)
        m_table->setColumnWidth(column, scaled(widths[column]));
}

void RegistryPlanTable::show(const RegistryPlan &plan)
{
    QVector<RegistryLine> lines = plan.lines;
    std::stable_sort(lines.begin(), lines.end(), [](const RegistryLine &a, const RegistryLine &b) {
        return (a.change == RegistryChange::Refused) > (b.change == RegistryChange::Refused);
    });
    const Theme &theme = Theme::of(this);
    m_table->setUpdatesEnabled(false);
    m_table->setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const RegistryLine &line = lines.at(row);
        const QStringList texts{QStringLiteral("%1: %2").arg(line.source).arg(line.line), changeWord(line.change), line.code,
                                line.name.isEmpty() ? kindWord(line.kind) : line.name, detailOf(line)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            if (line.change == RegistryChange::Refused) {
                item->setForeground(theme.err);
                item->setBackground(theme.errSoft);
            } else if (line.change == RegistryChange::Same) {
                item->setForeground(theme.text3);
            }
            m_table->setItem(row, column, item);
        }
    }
    m_table->setUpdatesEnabled(true);
    const QString counts = tr("%1 mới, %2 thay đổi, %3 trùng, %4 không nhận.")
                               .arg(plan.count(RegistryChange::New))
                               .arg(plan.count(RegistryChange::Changed))
                               .arg(plan.count(RegistryChange::Same))
                               .arg(plan.refused);
    m_summary->setText(plan.refused > 0 ? counts + u' ' + tr("Sửa các dòng không nhận trong tệp rồi chọn lại; chưa ghi gì.")
                       : plan.ready()         ? counts
                       : plan.lines.isEmpty() ? tr("Chưa có tệp nào.")
                                              : counts + u' ' + tr("Danh mục đã có đủ, không có gì để ghi."));
}

QString RegistryPlanTable::summary() const
{
    return m_summary->text();
}

} // namespace dophu
