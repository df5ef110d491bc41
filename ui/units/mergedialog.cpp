#include "ui/units/mergedialog.h"

#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

namespace dophu
{

namespace
{

QString mergeText(const QLineEdit *field)
{
    return field->text().simplified().normalized(QString::NormalizationForm_C);
}

} // namespace

MergeDialog::MergeDialog(const Desk &desk, const Unit &first, Day proposed, QWidget *parent)
    : UnitDialog(QStringLiteral("mergeDialog"), tr("Sáp nhập đơn vị"), tr("Sáp nhập"), parent), m_desk(desk),
      m_units(new QListWidget(this))
{
    m_units->setObjectName(QStringLiteral("mergeUnits"));
    m_units->setAccessibleName(tr("Các đơn vị sáp nhập, dấu cách để chọn"));
    m_units->setFixedHeight(scaled(150));
    form()->addRow(tr("Đơn vị sáp nhập"), m_units);
    m_code = addLine(tr("&Mã đơn vị mới"), QStringLiteral("mergeCode"));
    m_name = addLine(tr("&Tên đơn vị mới"), QStringLiteral("mergeName"));
    m_day = addDay(tr("Từ n&gày"), QStringLiteral("mergeDay"), proposed);
    m_rule = addLine(tr("&Căn cứ (bắt buộc)"), QStringLiteral("mergeRule"), tr("Ví dụ: Nghị quyết 832/NQ-UBTVQH14"));
    fillUnits(first);
    m_units->setFocus();
    connect(m_units, &QListWidget::itemChanged, this, &MergeDialog::judge);
    judge();
}

void MergeDialog::fillUnits(const Unit &first)
{
    for (const Unit &unit : m_desk.registry().units()) {
        if (unit.group != first.group || unit.stream != first.stream || unit.validTo)
            continue;
        auto *item = new QListWidgetItem(QStringLiteral("%1  %2").arg(unit.code, unit.name), m_units);
        item->setData(Qt::UserRole, unit.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(unit.id == first.id ? Qt::Checked : Qt::Unchecked);
        if (unit.id == first.id)
            m_units->setCurrentItem(item);
    }
    m_units->scrollToItem(m_units->currentItem(), QAbstractItemView::PositionAtTop);
}

MergeWish MergeDialog::wish() const
{
    MergeWish wish;
    for (int row = 0; row < m_units->count(); ++row) {
        if (m_units->item(row)->checkState() == Qt::Checked)
            wish.from.append(UnitId(m_units->item(row)->data(Qt::UserRole).toLongLong()));
    }
    wish.heir.code = mergeText(m_code);
    wish.heir.name = mergeText(m_name);
    wish.day = Day(m_day->date());
    wish.rule = mergeText(m_rule);
    return wish;
}

QString MergeDialog::problem() const
{
    const MergeWish draft = wish();
    if (draft.from.size() < 2)
        return tr("Chọn ít nhất hai đơn vị.");
    if (draft.heir.code.isEmpty() || draft.heir.name.isEmpty())
        return tr("Ghi mã và tên của đơn vị mới.");
    if (const Unit *same = m_desk.registry().byCode(draft.heir.code))
        return tr("Mã %1 là của %2; đơn vị mới cần mã riêng, mã cũ vẫn tìm được.").arg(same->code, same->name);
    if (draft.rule.isEmpty())
        return tr("Ghi căn cứ; căn cứ in dưới bảng số liệu.");
    return {};
}

QString MergeDialog::consequence() const
{
    const MergeWish draft = wish();
    const auto figures = m_desk.liveConsolidation(draft.day.plus(-1));
    qint64 installed = 0;
    qint64 base = 0;
    QStringList bases;
    QStringList totals;
    for (const UnitId id : draft.from) {
        const Unit *unit = m_desk.registry().byId(id);
        const Stream *stream = unit ? m_desk.campaign().stream(unit->stream) : nullptr;
        const Base *own = stream ? m_desk.registry().baseOn(id, stream->baseKind, draft.day) : nullptr;
        bases.append(own ? words::count(own->value) : words::missing());
        base += own ? own->value.value() : 0;
        const UnitFigures *row = unit && figures ? figures->unit(unit->code) : nullptr;
        totals.append(row ? words::count(row->installed) : words::missing());
        installed += row && row->installed ? row->installed->value() : 0;
    }
    return tr("Từ %1 chỉ còn %2: mẫu số %3 = %4, số gần nhất %5 = %6. Tổng toàn huyện không đổi; các ngày trước giữ nguyên "
              "từng đơn vị.")
        .arg(words::date(draft.day), draft.heir.name, bases.join(QStringLiteral(" + ")), words::count(base),
             totals.join(QStringLiteral(" + ")), words::count(installed));
}

} // namespace dophu
