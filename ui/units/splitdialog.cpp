#include "ui/units/splitdialog.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

enum SplitColumn
{
    CodeColumn,
    NameColumn,
    BaseColumn,
    CountedColumn
};

} // namespace

SplitDialog::SplitDialog(const Desk &desk, const Unit &unit, Day proposed, QWidget *parent)
    : UnitDialog(QStringLiteral("splitDialog"), tr("Tách %1").arg(unit.name), tr("Tách đơn vị"), parent), m_desk(desk),
      m_unit(unit), m_heirs(new QTableWidget(0, 4, this))
{
    m_day = addDay(tr("Từ n&gày"), QStringLiteral("splitDay"), proposed);
    m_rule = addLine(tr("&Cách chia (bắt buộc)"), QStringLiteral("splitRule"),
                     tr("Ví dụ: chia theo danh sách thôn, biên bản 18/8/2020"));
    m_heirs->setObjectName(QStringLiteral("splitHeirs"));
    m_heirs->setAccessibleName(tr("Các đơn vị mới"));
    m_heirs->setHorizontalHeaderLabels({tr("Mã"), tr("Tên đơn vị mới"), tr("Mẫu số"), tr("Đã cài")});
    m_heirs->verticalHeader()->hide();
    m_heirs->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_heirs->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_heirs->setMinimumHeight(scaled(140));
    m_heirs->setTabKeyNavigation(true);
    m_heirs->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto *more = makeButton(tr("Thêm đơn vị"), QStringLiteral("plus"), QStringLiteral("splitMore"), this);
    more->setAutoDefault(false);
    body()->addWidget(m_heirs, 1);
    body()->addWidget(more, 0, Qt::AlignLeft);
    m_heirs->setColumnWidth(BaseColumn, scaled(120));
    m_heirs->setColumnWidth(CountedColumn, scaled(120));
    addRow();
    addRow();
    readWhole();
    m_rule->setFocus();
    connect(m_day, &QDateEdit::dateChanged, this, &SplitDialog::readWhole);
    connect(m_heirs, &QTableWidget::cellChanged, this, &SplitDialog::judge);
    connect(more, &QPushButton::clicked, this, [this] {
        addRow();
        judge();
    });
}

void SplitDialog::addRow()
{
    const QSignalBlocker quiet(m_heirs);
    const int row = m_heirs->rowCount();
    m_heirs->insertRow(row);
    for (int column = 0; column < 4; ++column) {
        auto *item = new QTableWidgetItem;
        if (column >= BaseColumn)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_heirs->setItem(row, column, item);
    }
}

QString SplitDialog::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_heirs->item(row, column);
    return item ? item->text().simplified().normalized(QString::NormalizationForm_C) : QString();
}

void SplitDialog::readWhole()
{
    const Day day(m_day->date());
    const Stream *stream = m_desk.campaign().stream(m_unit.stream);
    const Base *base = stream ? m_desk.registry().baseOn(m_unit.id, stream->baseKind, day) : nullptr;
    const auto line = m_desk.line(m_unit.id, Day::fromJulian(1), day.plus(-1));
    m_base = base ? base->value.value() : 0;
    m_counted = line && !line->isEmpty() ? line->last().counted.value_or(Count()).value() : 0;
    m_heirs->setHorizontalHeaderLabels({tr("Mã"), tr("Tên đơn vị mới"), tr("Mẫu số (%1)").arg(words::count(m_base)),
                                        tr("Đã cài (%1)").arg(words::count(m_counted))});
    judge();
}

SplitWish SplitDialog::wish() const
{
    SplitWish wish;
    wish.from = m_unit.id;
    wish.day = Day(m_day->date());
    wish.rule = m_rule->text().simplified().normalized(QString::NormalizationForm_C);
    for (int row = 0; row < m_heirs->rowCount(); ++row) {
        if (cell(row, CodeColumn).isEmpty() && cell(row, NameColumn).isEmpty())
            continue;
        SplitWish::Heir heir;
        heir.unit.code = cell(row, CodeColumn);
        heir.unit.name = cell(row, NameColumn);
        heir.base = Count::from(peopleFrom(cell(row, BaseColumn)).value_or(0)).value_or(Count());
        heir.counted = Count::from(peopleFrom(cell(row, CountedColumn)).value_or(0)).value_or(Count());
        wish.heirs.append(heir);
    }
    return wish;
}

QString SplitDialog::problem() const
{
    const SplitWish draft = wish();
    if (draft.rule.isEmpty())
        return tr("Ghi cách chia; không có cách chia bằng văn bản thì không tách. Cách chia in dưới bảng số liệu.");
    for (int row = 0; row < m_heirs->rowCount(); ++row) {
        for (const int column : {BaseColumn, CountedColumn}) {
            const QString text = cell(row, column);
            if (!text.isEmpty() && !peopleFrom(text))
                return tr("“%1” không phải số nguyên từ 0.").arg(text);
        }
    }
    if (draft.heirs.size() < 2)
        return tr("Ghi mã và tên của ít nhất hai đơn vị mới.");
    qint64 base = 0;
    qint64 counted = 0;
    for (const SplitWish::Heir &heir : draft.heirs) {
        if (heir.unit.code.isEmpty() || heir.unit.name.isEmpty())
            return tr("Ghi cả mã và tên của từng đơn vị mới.");
        if (const Unit *same = m_desk.registry().byCode(heir.unit.code))
            return tr("Mã %1 là của %2.").arg(same->code, same->name);
        base += heir.base.value();
        counted += heir.counted.value();
    }
    if (base != m_base)
        return tr("Mẫu số chia được %1, phải bằng %2.").arg(words::count(base), words::count(m_base));
    if (counted != m_counted)
        return tr("Số đã cài chia được %1, phải bằng %2.").arg(words::count(counted), words::count(m_counted));
    return {};
}

QString SplitDialog::consequence() const
{
    return tr("Từ %1 %2 ngừng theo dõi, thay bằng %3 đơn vị mới: mẫu số %4, số gần nhất %5, chia đủ. Tổng toàn huyện và các "
              "ngày trước không đổi.")
        .arg(words::date(Day(m_day->date())), m_unit.name)
        .arg(wish().heirs.size())
        .arg(words::count(m_base), words::count(m_counted));
}

} // namespace dophu
