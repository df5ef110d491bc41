#include "ui/shell/topbar.h"

#include "ui/shell/stagesteps.h"
#include "ui/widgets/deadline.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QWidgetAction>

namespace dophu
{

namespace
{

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QPushButton *arrowButton(const QString &icon, const QString &name, const QString &objectName, QWidget *parent)
{
    auto *button = makeButton({}, icon, objectName, parent);
    button->setProperty("fit", "icon");
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where the work is
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

// The date with the sign that it opens something.
class DateButton final : public QPushButton
{
public:
    explicit DateButton(QWidget *parent) : QPushButton(parent)
    {
        setObjectName(QStringLiteral("chooseDay"));
        setText(QStringLiteral(" "));
        setAutoDefault(true);
        setFocusPolicy(Qt::TabFocus);
        setButtonIcon(this, QStringLiteral("today"));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        const int side = scaled(12);
        paintLineIcon(painter, QRectF(width() - side - 9, (height() - side) / 2.0 + 1, side, side), QStringLiteral("down"),
                      Theme::of(this).text2);
    }
};

} // namespace

TopBar::TopBar(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_previous(arrowButton(QStringLiteral("left"), tr("Ngày trước (Ctrl+PgUp)"), QStringLiteral("previousDay"), this)),
      m_date(new DateButton(this)),
      m_next(arrowButton(QStringLiteral("right"), tr("Ngày sau (Ctrl+PgDn)"), QStringLiteral("nextDay"), this)),
      m_steps(new StageSteps(this)), m_deadlineIcon(new QLabel(this)), m_deadline(new QLabel(this)),
      m_stage(makeButton(tr("Chốt ngày…"), QStringLiteral("lock"), QStringLiteral("stageButton"), this))
{
    setObjectName(QStringLiteral("topBar"));
    setAccessibleName(tr("Ngày làm việc"));
    setFixedHeight(scaled(48));
    setProperty("fill", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(0);
    // The three buttons read as one control: shared edges, rounded only outside.
    m_previous->setStyleSheet(QStringLiteral("QPushButton { border-top-right-radius: 0; border-bottom-right-radius: 0; }"));
    m_date->setStyleSheet(
        QStringLiteral("QPushButton { border-radius: 0; border-left-width: 0; border-right-width: 0; font-weight: 600;"
                       " padding-right: 28px; }"
                       "QPushButton:focus { border-left-width: 2px; border-right-width: 2px; }"));
    m_next->setStyleSheet(QStringLiteral("QPushButton { border-top-left-radius: 0; border-bottom-left-radius: 0; }"));
    for (QPushButton *button : {m_previous, m_date, m_next})
        layout->addWidget(button);
    layout->addSpacing(12);
    auto *line = new Hairline(Qt::Vertical, this);
    line->setFixedHeight(scaled(24));
    layout->addWidget(line);
    layout->addSpacing(12);
    layout->addWidget(m_steps);
    layout->addStretch();
    m_deadline->setObjectName(QStringLiteral("deadlineText"));
    m_deadline->setTextFormat(Qt::RichText);
    m_deadline->setFont(textFont(TextUse::Small));
    layout->addWidget(m_deadlineIcon);
    layout->addSpacing(6);
    layout->addWidget(m_deadline);
    layout->addSpacing(12);
    m_stage->setProperty("look", "primary");
    m_stage->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_stage);
    connect(m_previous, &QPushButton::clicked, this, [this] { emit dayWanted(m_day.plus(-1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit dayWanted(m_day.plus(1)); });
    connect(m_date, &QPushButton::clicked, this, &TopBar::openCalendar);
    connect(m_stage, &QPushButton::clicked, this, &TopBar::stageWanted);
}

QString TopBar::dateText() const
{
    return m_size == SizeClass::Tight ? words::date(m_day) : words::weekdayDate(m_day);
}

void TopBar::showDay(Day day)
{
    m_day = day;
    m_date->setText(dateText());
    m_date->setAccessibleName(tr("Ngày đang xem: %1. Bấm để chọn ngày.").arg(words::weekdayDate(day)));
    m_date->setToolTip(tr("Chọn ngày"));
    m_previous->setEnabled(m_desk.campaign().includes(day.plus(-1)));
    m_next->setEnabled(m_desk.campaign().includes(day.plus(1)));
    tick();
}

void TopBar::showFigures(const Consolidation &day, const DayState &state, Moment issuedAt)
{
    m_state = state;
    m_issuedAt = issuedAt;
    m_steps->show(stageSteps(day, state, issuedAt));
    const bool closed = state.closed;
    const QString look = closed ? QString() : QStringLiteral("primary");
    m_stage->setText(closed ? tr("Mở lại ngày…") : tr("Chốt ngày…"));
    m_stage->setAccessibleName(m_stage->text());
    m_stage->setToolTip(m_stage->text() + QStringLiteral(" (F9)"));
    if (m_stage->property("look").toString() != look) {
        m_stage->setProperty("look", look);
        restyle(m_stage);
    }
    setButtonIcon(m_stage, closed ? QStringLiteral("unlock") : QStringLiteral("lock"));
    tick();
}

void TopBar::setSizeClass(SizeClass size)
{
    m_size = size;
    m_steps->setNarrow(size == SizeClass::Compact || size == SizeClass::Tight, size == SizeClass::Tight);
    if (m_day.isValid())
        m_date->setText(dateText());
    tick();
}

void TopBar::tick()
{
    if (!m_day.isValid())
        return;
    const Theme &theme = Theme::of(this);
    const DayProgress progress = m_state.day == m_day ? DayProgress{m_state.closedAt, m_issuedAt} : DayProgress{};
    const DeadlineText said = deadlineText(m_desk.campaign(), m_day, m_desk.now(), progress);
    const QColor ink = deadlineColour(said.tone, theme);
    const int side = scaled(16);
    m_deadlineIcon->setPixmap(lineIcon(said.icon, ink).pixmap(QSize(side, side), devicePixelRatioF()));
    const QString start = m_size == SizeClass::Tight && !said.strong.isEmpty() ? QString() : said.start.toHtmlEscaped();
    m_deadline->setText(
        QStringLiteral("<span style='color:%1'>%2%3</span>").arg(ink.name(), start, strongText(said.strong.toHtmlEscaped())));
    m_deadline->setAccessibleName(said.text());
    m_deadline->setToolTip(said.text());
}

void TopBar::openCalendar()
{
    QMenu popup(this);
    auto *calendar = new QCalendarWidget(&popup);
    calendar->setObjectName(QStringLiteral("dayCalendar"));
    calendar->setAccessibleName(tr("Chọn ngày"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateRange(m_desk.campaign().firstDay.date(), m_desk.campaign().lastDay.date());
    calendar->setSelectedDate(m_day.date());
    auto *action = new QWidgetAction(&popup);
    action->setDefaultWidget(calendar);
    popup.addAction(action);
    const auto take = [&](const QDate &date) {
        popup.close();
        emit dayWanted(Day(date));
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->setFocus();
    popup.exec(m_date->mapToGlobal(QPoint(0, m_date->height() + 2)));
}

} // namespace dophu
