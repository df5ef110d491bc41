#include "ui/entry/totalsrow.h"

#include "ui/entry/daysheetmodel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QPainter>

namespace dophu
{

TotalsRow::TotalsRow(const DaySheetModel &model, QHeaderView *header, QWidget *parent)
    : QWidget(parent), m_model(model), m_header(header)
{
    setObjectName(QStringLiteral("totalsRow"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(header, &QHeaderView::sectionResized, this, [this] { update(); });
    connect(header, &QHeaderView::geometriesChanged, this, [this] { update(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &TotalsRow::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TotalsRow::refresh);
}

bool TotalsRow::isFiltered() const
{
    return m_model.filter() != SheetFilter::All || !m_model.search().isEmpty();
}

void TotalsRow::setCurrentRow(int row)
{
    m_row = row;
    refresh();
}

void TotalsRow::refresh()
{
    if (const GroupFigures *group = m_model.groupAt(std::max(0, m_row))) {
        const Line line = groupLine(*group);
        setAccessibleName(
            QStringList{line.name, line.installed, line.increase, line.coverage, line.rest}.join(QStringLiteral(", ")));
    }
    updateGeometry();
    update();
}

QSize TotalsRow::sizeHint() const
{
    return {200, scaled(28) * (isFiltered() ? 2 : 1) + 1};
}

TotalsRow::Line TotalsRow::groupLine(const GroupFigures &group) const
{
    const Figures &figures = group.figures;
    Line line;
    line.name = QStringLiteral("%1 (%2)").arg(words::group(group.group)).arg(figures.counts.expected);
    line.dayBefore = words::count(figures.dayBefore.installed);
    line.installed = words::count(figures.carriedForward.installed);
    line.increase = words::increase(figures.increase());
    const auto coverage = figures.carriedForward.coverage();
    line.coverage = words::percent(coverage);
    QStringList rest;
    if (coverage) {
        const Target target = m_model.day().target;
        const Count needed = coverage->stillNeeded(target);
        const QString goal = words::count(target.peopleFor(coverage->base()));
        line.strongInRest = words::count(needed);
        rest.append(needed.value() > 0
                        ? tr("Thiếu %1 người để đạt %2 (%3)").arg(line.strongInRest, words::percent(target), goal)
                        : tr("Đã đạt %1 (%2)").arg(words::percent(target), goal));
        if (needed.value() == 0)
            line.strongInRest.clear();
    }
    if (figures.counts.errors > 0)
        rest.append(tr("%1 số lỗi chưa cộng").arg(figures.counts.errors));
    line.rest = rest.join(QStringLiteral(" · "));
    return line;
}

TotalsRow::Line TotalsRow::filterLine() const
{
    qint64 before = 0;
    qint64 installed = 0;
    const QVector<UnitId> units = m_model.visibleUnits();
    for (const UnitId id : units) {
        const UnitFigures *unit = m_model.unit(id);
        if (!unit || unit->status == UnitStatus::Excused)
            continue;
        before += unit->dayBefore.value_or(Count()).value();
        installed += unit->installed.value_or(Count()).value();
    }
    Line line;
    line.name = tr("%1 đơn vị đang lọc").arg(units.size());
    line.dayBefore = words::count(before);
    line.installed = words::count(installed);
    line.increase = words::increase(installed - before);
    return line;
}

void TotalsRow::paintLine(QPainter &painter, const Line &line, const QRect &where) const
{
    const Theme &theme = Theme::of(this);
    const auto cell = [&](SheetColumn column) {
        const int section = indexOf(column);
        return QRect(m_header->sectionViewportPosition(section), where.top(), m_header->sectionSize(section),
                     where.height());
    };
    painter.setFont(textFont(TextUse::Strong));
    painter.setPen(theme.text);
    const int nameWidth =
        cell(SheetColumn::DayBefore).right() - 24 - painter.fontMetrics().horizontalAdvance(line.dayBefore);
    painter.drawText(QRect(12, where.top(), nameWidth, where.height()), Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(line.name, Qt::ElideRight, nameWidth - 4));
    const auto number = [&](SheetColumn column, const QString &text) {
        if (!m_header->isSectionHidden(indexOf(column)))
            painter.drawText(cell(column).adjusted(-20, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    };
    number(SheetColumn::DayBefore, line.dayBefore);
    number(SheetColumn::Installed, line.installed);
    number(SheetColumn::Increase, line.increase);
    number(SheetColumn::Coverage, line.coverage);
    QRect rest = where;
    rest.setLeft(cell(SheetColumn::Coverage).right() + 16);
    const qsizetype strongAt = line.strongInRest.isEmpty() ? -1 : line.rest.indexOf(line.strongInRest);
    const QString parts[] = {strongAt < 0 ? line.rest : line.rest.left(strongAt),
                             strongAt < 0 ? QString() : line.strongInRest,
                             strongAt < 0 ? QString() : line.rest.mid(strongAt + line.strongInRest.size())};
    for (int i = 0; i < 3; ++i) {
        const QFont font = textFont(i == 1 ? TextUse::SmallStrong : TextUse::Small);
        painter.setFont(font);
        painter.setPen(i == 1 ? theme.err : theme.text2);
        painter.drawText(rest, Qt::AlignVCenter, QFontMetrics(font).elidedText(parts[i], Qt::ElideRight, rest.width()));
        rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(parts[i]));
    }
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.header);
    painter.fillRect(QRect(0, 0, width(), 1), theme.controlBorder);
    int top = 1;
    const int tall = scaled(28);
    if (isFiltered()) {
        paintLine(painter, filterLine(), QRect(0, top, width(), tall));
        top += tall;
    }
    const GroupFigures *group = m_model.groupAt(std::max(0, m_row));
    if (!group && !m_model.day().groups.isEmpty())
        group = &m_model.day().groups.first();
    if (group)
        paintLine(painter, groupLine(*group), QRect(0, top, width(), tall));
}

} // namespace dophu
