#include "ui/today/ratebars.h"

#include "ui/widgets/coveragebar.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int targetLabelHeight = 18;
constexpr int legendHeight = 24;

bool isShownAsCarried(const UnitFigures &unit)
{
    return unit.carriedFrom || unit.chosenCarried || unit.status == UnitStatus::Missing || unit.status == UnitStatus::NotDue;
}

struct RateColumns
{
    QRect name, bar, percent, needed;
};

// shortWidth: room for the longest shortfall.
RateColumns rateColumns(const QRect &row, int shortWidth)
{
    const int left = row.left() + 12;
    const int right = row.right() - 12;
    const int name = scaled(91);
    const int gap = scaled(6); // between the rate and the shortfall, however long both are
    const int numbers = scaled(52) + gap + shortWidth;
    return {QRect(left, row.top(), name - 4, row.height()),
            QRect(left + name, row.top(), right - numbers - left - name, row.height()),
            QRect(right - numbers + 2, row.top(), scaled(50), row.height()),
            QRect(right - shortWidth, row.top(), shortWidth, row.height())};
}

} // namespace

RateBars::RateBars(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("rateBars"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void RateBars::show(const Consolidation &day)
{
    m_units = day.units;
    m_target = day.target;
    m_order.clear();
    QStringList totalStreams;
    for (const StreamFigures &stream : day.streams) {
        if (stream.stream.inTotal)
            totalStreams.append(stream.stream.code);
    }
    qint64 shortest = 0;
    for (int i = 0; i < m_units.size(); ++i) {
        const UnitFigures &unit = m_units.at(i);
        if (unit.status == UnitStatus::Excused || !totalStreams.contains(unit.stream))
            continue;
        m_order.append(i);
        shortest = std::max(shortest, unit.needed.value_or(Count()).value());
    }
    std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) {
        const auto &left = m_units.at(a).coverage;
        const auto &right = m_units.at(b).coverage;
        return left && right ? *left > *right : left.has_value() && !right;
    });
    // Digits of one width: the largest number is the widest.
    m_shortWidth =
        std::max(scaled(34), QFontMetrics(textFont(TextUse::Small)).horizontalAdvance(words::count(-shortest)) + 2);
    setAccessibleName(tr("Tỷ lệ theo xã, thị trấn: %1").arg(spokenRates()));
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    updateScroll();
    viewport()->update();
}

QString RateBars::spokenRates() const
{
    constexpr int atMost = 40; // nobody listens to thousands
    QStringList spoken;
    for (int row = 0; row < std::min(count(), atMost); ++row)
        spoken.append(QStringLiteral("%1 %2").arg(unitAt(row).shortName, words::percent(unitAt(row).coverage)));
    if (count() > atMost)
        spoken.append(tr("và %1 đơn vị nữa").arg(words::count(count() - atMost)));
    return spoken.join(QStringLiteral("; "));
}

void RateBars::setRoomy(bool roomy)
{
    m_roomy = roomy;
    updateScroll();
    viewport()->update();
}

// As tall as the room allows, so that a district's communes stand in one view without a gap or a scroll bar.
int RateBars::rowHeight() const
{
    const int room = viewport()->height() - scaled(targetLabelHeight + legendHeight);
    const int rows = std::max<int>(1, count());
    return std::clamp(room / rows, scaled(17), scaled(m_roomy ? 28 : 22));
}

void RateBars::updateScroll()
{
    const int room = viewport()->height() - scaled(targetLabelHeight + legendHeight);
    const int needed = rowHeight() * count();
    verticalScrollBar()->setRange(0, std::max(0, needed - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(rowHeight());
}

void RateBars::resizeEvent(QResizeEvent *)
{
    updateScroll();
}

int RateBars::rowAt(int y) const
{
    const int row = (y - scaled(targetLabelHeight) + verticalScrollBar()->value()) / rowHeight();
    return row >= 0 && row < count() ? row : -1;
}

void RateBars::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    if (row < 0)
        return;
    moveTo(row);
    emit unitChosen(unitAt(row).id);
}

void RateBars::moveTo(int row)
{
    if (row < 0 || row >= count())
        return;
    m_current = row;
    const int top = row * rowHeight();
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    if (top + rowHeight() > verticalScrollBar()->value() + verticalScrollBar()->pageStep())
        verticalScrollBar()->setValue(top + rowHeight() - verticalScrollBar()->pageStep());
    viewport()->update();
}

void RateBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return moveTo(m_current + 1);
    case Qt::Key_Up:
        return moveTo(m_current - 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < count())
            emit unitChosen(unitAt(m_current).id);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void RateBars::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void RateBars::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool RateBars::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int row = rowAt(help->pos().y()); row >= 0) {
            const UnitFigures &unit = unitAt(row);
            QToolTip::showText(help->globalPos(),
                               tr("%1: %2 / %3").arg(unit.name, words::count(unit.installed), words::count(unit.base)),
                               this);
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void RateBars::paintRow(QPainter &painter, const UnitFigures &unit, const QRect &row) const
{
    const Theme &theme = Theme::of(this);
    const RateColumns columns = rateColumns(row, m_shortWidth);
    const QFont plain = textFont(TextUse::Small);
    painter.setFont(plain);
    painter.setPen(theme.text);
    painter.drawText(columns.name, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(plain).elidedText(unit.shortName.isEmpty() ? unit.name : unit.shortName, Qt::ElideRight,
                                                    columns.name.width()));
    const int thick = std::min(scaled(12), row.height() - 4);
    const QRectF bar(columns.bar.left(), row.center().y() - thick / 2 + 1, columns.bar.width(), thick);
    const BarLook look = isShownAsCarried(unit) || unit.held ? BarLook::Carried : unit.met ? BarLook::Met : BarLook::Below;
    paintBar(painter, bar, shareOf(unit.coverage), look, theme);
    painter.setFont(unit.met ? textFont(TextUse::SmallStrong) : plain);
    painter.setPen(theme.text);
    painter.drawText(columns.percent, Qt::AlignVCenter | Qt::AlignRight, words::percent(unit.coverage, 1));
    if (unit.met) {
        const int side = scaled(13);
        paintLineIcon(painter, QRectF(columns.needed.right() - side, row.center().y() - side / 2, side, side),
                      QStringLiteral("check"), theme.ok);
    } else if (unit.needed) {
        painter.setFont(plain);
        painter.setPen(theme.text2);
        painter.drawText(columns.needed, Qt::AlignVCenter | Qt::AlignRight, words::count(-unit.needed->value()));
    }
}

void RateBars::paintLegend(QPainter &painter, const QRect &where) const
{
    const Theme &theme = Theme::of(this);
    painter.setFont(textFont(TextUse::Caption));
    int left = where.left() + 12;
    const auto entry = [&](BarLook look, const QString &text) {
        const int side = scaled(10);
        paintBar(painter, QRectF(left, where.center().y() - side / 2, side, side), 1, look, theme);
        painter.setPen(theme.text2);
        painter.drawText(QRect(left + side + 5, where.top(), where.width(), where.height()), Qt::AlignVCenter, text);
        left += side + 5 + QFontMetrics(painter.font()).horizontalAdvance(text) + 12;
    };
    entry(BarLook::Met, tr("Đạt"));
    entry(BarLook::Below, tr("Chưa đạt"));
    entry(BarLook::Carried, tr("Số gần nhất"));
    painter.setPen(theme.text2);
    const QString shortfall = tr("%1n: còn thiếu").arg(words::minus());
    if (left + painter.fontMetrics().horizontalAdvance(shortfall) + 12 <= where.right())
        painter.drawText(where.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, shortfall);
}

void RateBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    const int top = scaled(targetLabelHeight);
    const int bottom = viewport()->height() - scaled(legendHeight);
    const int tall = rowHeight();
    painter.setClipRect(0, top, viewport()->width(), bottom - top);
    for (int i = 0; i < count(); ++i) {
        const QRect row(0, top + i * tall - verticalScrollBar()->value(), viewport()->width(), tall);
        if (row.bottom() < top || row.top() > bottom)
            continue;
        if (hasFocus() && i == m_current)
            painter.fillRect(row, theme.sel);
        paintRow(painter, unitAt(i), row);
    }
    painter.setClipping(false);
    const QRect bars = rateColumns(QRect(0, top, viewport()->width(), tall), m_shortWidth).bar;
    const int target = bars.left() + int(qint64(bars.width()) * m_target.hundredths / 10000);
    const int lineEnd = std::min(bottom, top + tall * count() + 2);
    painter.fillRect(QRect(target, top, 1, lineEnd - top), theme.target);
    painter.setFont(textFont(TextUse::CaptionStrong));
    painter.setPen(theme.text);
    painter.drawText(QRect(target - 40, 2, 80, top - 2), Qt::AlignCenter, words::percent(m_target));
    paintLegend(painter, QRect(0, bottom, viewport()->width(), scaled(legendHeight)));
}

} // namespace dophu
