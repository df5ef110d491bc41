#include "ui/shell/stagesteps.h"

#include "ui/widgets/deadline.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QPainter>

namespace dophu
{

QVector<StageStep> stageSteps(const Consolidation &day, const DayState &state, Moment issuedAt)
{
    using State = StageStep::State;
    const Counts &all = day.all;
    const int open = all.errors + all.warnings;
    const int due = all.expected - all.excused;
    StageStep receive{StageSteps::tr("Nhận số liệu %1/%2").arg(all.reported).arg(due),
                      state.closed || all.missing == 0 ? State::Done : State::Running};
    StageStep resolve{open > 0 ? StageSteps::tr("Xử lý cảnh báo %1").arg(open) : StageSteps::tr("Xử lý cảnh báo"),
                      state.closed || (open == 0 && all.missing == 0 && all.reported > 0) ? State::Done
                      : open > 0                                                          ? State::Running
                                                                                          : State::Waiting};
    StageStep close{state.closed                 ? StageSteps::tr("Đã chốt %1").arg(words::time(state.closedAt))
                    : state.reopenedAt.isValid() ? StageSteps::tr("Mở lại %1").arg(words::time(state.reopenedAt))
                                                 : StageSteps::tr("Chốt ngày"),
                    state.closed ? State::Done : State::Waiting};
    StageStep issue{StageSteps::tr("Ban hành"), !state.closed           ? State::Waiting
                                                : issuedAt.isValid() ? State::Done
                                                                     : State::Running};
    if (issue.state == State::Done)
        issue.told = issuedText(state.day, issuedAt);
    return {receive, resolve, close, issue};
}

StageSteps::StageSteps(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stageSteps"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StageSteps::show(const QVector<StageStep> &steps)
{
    m_steps = steps;
    QStringList spoken;
    for (const StageStep &step : m_steps)
        spoken.append(!step.told.isEmpty()                     ? step.told
                      : step.state == StageStep::State::Done ? tr("%1: xong").arg(step.text)
                                                             : step.text);
    setAccessibleName(tr("Các bước trong ngày: %1").arg(spoken.join(QStringLiteral(", "))));
    setToolTip(spoken.join(QStringLiteral(" · ")));
    updateGeometry();
    update();
}

void StageSteps::setNarrow(bool narrow, bool tight)
{
    m_narrow = narrow;
    m_tight = tight;
    updateGeometry();
    update();
}

// The latest step that is running; the last one when all are done.
int StageSteps::current() const
{
    for (int i = int(m_steps.size()) - 1; i >= 0; --i) {
        if (m_steps.at(i).state == StageStep::State::Running)
            return i;
    }
    return m_steps.isEmpty() || m_steps.first().state == StageStep::State::Waiting ? 0 : int(m_steps.size()) - 1;
}

int StageSteps::paintStep(QPainter *painter, int left, int index) const
{
    const StageStep &step = m_steps.at(index);
    const bool strong = step.state == StageStep::State::Running;
    const QFont font = textFont(strong ? TextUse::SmallStrong : TextUse::Small);
    const int side = scaled(18);
    const QString text = m_tight ? QStringLiteral("%1/%2").arg(index + 1).arg(m_steps.size()) : step.text;
    const int right = left + (m_tight ? 0 : side + 6) + QFontMetrics(font).horizontalAdvance(text);
    if (!painter)
        return right;
    const Theme &theme = Theme::of(this);
    const bool done = step.state == StageStep::State::Done;
    const QColor ink = done ? theme.ok : strong ? theme.accent : theme.text2;
    const QRectF disc(left + 0.5, (height() - side) / 2.0 + 0.5, side - 1, side - 1);
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_tight) {
        painter->setPen(QPen(step.state == StageStep::State::Waiting ? theme.controlBorder : ink, 1));
        painter->setBrush(strong ? QBrush(theme.accent) : done ? QBrush(theme.okSoft) : QBrush(Qt::NoBrush));
        painter->drawEllipse(disc);
        if (done) {
            paintLineIcon(*painter, disc.adjusted(3, 3, -3, -3), QStringLiteral("check"), theme.ok);
        } else {
            painter->setFont(textFont(TextUse::CaptionStrong));
            painter->setPen(strong ? theme.onAccent : theme.text2);
            painter->drawText(disc, Qt::AlignCenter, QString::number(index + 1));
        }
    }
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(QRect(m_tight ? left : left + side + 6, 0, width(), height()), Qt::AlignVCenter, text);
    return right;
}

QSize StageSteps::sizeHint() const
{
    int right = 0;
    if (!m_steps.isEmpty() && (m_narrow || m_tight)) {
        right = paintStep(nullptr, 0, current());
        if (!m_tight)
            right += 12 + QFontMetrics(textFont(TextUse::Small)).horizontalAdvance(tr("bước %1/%2").arg(4).arg(4));
    } else {
        for (int i = 0; i < m_steps.size(); ++i)
            right = paintStep(nullptr, i == 0 ? 0 : right + scaled(26), i);
    }
    return {right + 2, scaled(24)};
}

void StageSteps::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (m_narrow || m_tight) {
        const int at = current();
        const int right = paintStep(&painter, 0, at);
        if (!m_tight) {
            painter.setFont(textFont(TextUse::Small));
            painter.setPen(theme.text2);
            painter.drawText(QRect(right + 8, 0, width(), height()), Qt::AlignVCenter,
                             tr("bước %1/%2").arg(at + 1).arg(m_steps.size()));
        }
        return;
    }
    int right = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (i > 0) {
            const int side = scaled(10);
            paintLineIcon(painter, QRectF(right + scaled(8), (height() - side) / 2.0, side, side), QStringLiteral("right"),
                          theme.text3);
        }
        right = paintStep(&painter, i == 0 ? 0 : right + scaled(26), i);
    }
}

} // namespace dophu
