#include "ui/entry/unitlines.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QLabel>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

constexpr int fewestDays = 10;
constexpr int mostDays = 14;

void paintHatched(QPainter &painter, const QRectF &where, const Theme &theme)
{
    painter.fillRect(where, QBrush(theme.barLow, Qt::BDiagPattern));
    painter.setPen(theme.barLow);
    painter.drawRect(where.adjusted(0, 0, -1, -1));
}

QString givenName(const QString &fullName)
{
    return fullName.section(u' ', -1);
}

QString saidText(const ReportDraft &report)
{
    switch (report.said) {
    case Said::Value:
        return words::count(report.installed);
    case Said::NoChange:
        return HourLines::tr("không phát sinh");
    case Said::Excused:
        return HourLines::tr("miễn");
    case Said::Carried:
        return HourLines::tr("lấy số gần nhất");
    case Said::Withdrawn:
        return HourLines::tr("để trống");
    }
    return {};
}

} // namespace

TenDayBars::TenDayBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TenDayBars::sizeHint() const
{
    return {200, scaled(104)};
}

void TenDayBars::show(const QVector<Standing> &line, Day first, Day today, bool wrong)
{
    m_line = line;
    m_first = first;
    m_today = today;
    m_wrong = wrong;
    fill();
}

void TenDayBars::fill()
{
    const int before = days();
    const int room = width() / scaled(23); // a weekday's two letters and air
    const int sinceFirst = int(m_first.daysTo(m_today)) + 1;
    const int shown = std::clamp(std::min(room, sinceFirst), fewestDays, mostDays);
    m_bars.clear();
    QStringList spoken;
    for (Day day = m_today.plus(1 - shown); day <= m_today; day = day.plus(1)) {
        Bar bar{day, std::nullopt, false};
        for (const Standing &standing : std::as_const(m_line)) {
            if (standing.day > day)
                continue;
            bar.value = standing.day == day && standing.typed ? standing.typed : standing.counted;
            bar.carried = standing.day != day || !standing.isReport();
        }
        if (day == m_today && bar.carried)
            bar.value.reset();
        spoken.append(
            QStringLiteral("%1 %2: %3").arg(words::weekdayShort(day), words::shortDate(day), words::count(bar.value)));
        m_bars.append(bar);
    }
    setAccessibleName(tr("Luỹ kế %1 ngày. %2").arg(shown).arg(spoken.join(QStringLiteral("; "))));
    setToolTip(spoken.join(u'\n'));
    update();
    if (days() != before)
        emit daysChanged(days());
}

void TenDayBars::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_today.isValid())
        fill();
}

// The date, and its weekday below: a campaign runs through weekends.
void TenDayBars::paintLabels(QPainter &painter, const QRectF &column, const Bar &bar) const
{
    const Theme &theme = Theme::of(this);
    const int tall = scaled(14);
    painter.setPen(theme.text2);
    painter.drawText(QRectF(column.left(), height() - 2 * tall, column.width(), tall), Qt::AlignCenter,
                     QString::number(bar.day.date().day()));
    painter.setPen(theme.text3);
    painter.drawText(QRectF(column.left(), height() - tall, column.width(), tall), Qt::AlignCenter,
                     words::weekdayShort(bar.day));
}

void TenDayBars::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    qint64 highest = 1;
    for (const Bar &bar : m_bars)
        highest = std::max(highest, bar.value.value_or(Count()).value());
    const int labels = scaled(16);
    const double floorY = height() - 2 * scaled(14) - 1;
    const double tall = floorY - labels;
    const double step = double(width()) / double(m_bars.size());
    painter.setFont(textFont(TextUse::Caption));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const bool today = i + 1 == m_bars.size();
        const QRectF column(step * double(i), 0, step, height());
        const QRectF filled = [&] {
            const double high = bar.value ? std::max(1.0, tall * double(bar.value->value()) / double(highest)) : 0;
            return QRectF(column.left() + 2, floorY - high, step - 4, high);
        }();
        const QColor colour = today ? (m_wrong ? theme.err : theme.bar) : theme.barLow;
        if (bar.value && bar.carried)
            paintHatched(painter, filled, theme);
        else if (bar.value)
            painter.fillRect(filled, colour);
        paintLabels(painter, column, bar);
        if (i + 2 < m_bars.size() || !bar.value)
            continue;
        painter.setPen(today && m_wrong ? theme.err : theme.text);
        // The last two numbers stand side by side, however long: today's at the edge, the other left of it where they
        // are at the same height.
        const QString number = words::count(bar.value);
        const double todayHigh = tall * double(m_bars.last().value.value_or(Count()).value()) / double(highest);
        const bool level = std::abs(floorY - todayHigh - filled.top()) < labels;
        const double todayWide = level ? painter.fontMetrics().horizontalAdvance(words::count(m_bars.last().value)) + 6 : 0;
        const double right = today ? width() : std::min(column.right(), width() - todayWide);
        painter.drawText(QRectF(0, filled.top() - labels, right, labels), Qt::AlignVCenter | Qt::AlignRight, number);
    }
    painter.fillRect(QRectF(0, floorY, width(), 1), theme.controlBorder);
}

ReportedLines::ReportedLines(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReportedLines::setMost(int lines)
{
    m_most = lines;
    updateGeometry();
    update();
}

void ReportedLines::show(const QVector<Standing> &line, Day today, QTime cutoff)
{
    m_lines.clear();
    QStringList spoken;
    for (auto standing = line.rbegin(); standing != line.rend(); ++standing) {
        if (!standing->isReport())
            continue;
        Line shown;
        shown.day = QStringLiteral("%1 %2").arg(words::weekdayShort(standing->day), words::shortDate(standing->day));
        const auto value = standing->typed ? standing->typed : standing->counted;
        shown.value = words::count(value);
        if (value && standing->before)
            shown.increase = words::increase(value->value() - standing->before->value());
        shown.late = standing->firstReceived >= Moment::local(standing->day, cutoff);
        shown.when = QStringLiteral("%1 %2").arg(words::time(standing->firstReceived),
                                                 shown.late ? tr("trễ") : words::channel(standing->channel));
        shown.today = standing->day == today;
        shown.wrong = standing->isHeld();
        spoken.append(QStringList{shown.day, shown.value, shown.increase, shown.when}.join(u' '));
        m_lines.append(shown);
    }
    setAccessibleName(tr("Số đã báo cáo. %1").arg(spoken.join(QStringLiteral("; "))));
    updateGeometry();
    update();
}

QSize ReportedLines::sizeHint() const
{
    return {200, scaled(21) * int(std::min<qsizetype>(m_most, m_lines.size()))};
}

void ReportedLines::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int tall = scaled(21);
    for (int i = 0; i < std::min<qsizetype>(m_most, m_lines.size()); ++i) {
        const Line &line = m_lines.at(i);
        const QRect row(0, i * tall, width(), tall);
        const QColor strong = line.wrong ? theme.err : theme.text;
        const auto cell = [&](double from, double to, const QString &text, const QColor &colour, bool bold,
                              Qt::Alignment side) {
            painter.setFont(textFont(bold ? TextUse::SmallStrong : TextUse::Small));
            painter.setPen(colour);
            painter.drawText(QRect(int(width() * from), row.top(), int(width() * (to - from)), tall),
                             int(side | Qt::AlignVCenter), text);
        };
        cell(0, 0.3, line.day, theme.text, false, Qt::AlignLeft);
        cell(0.22, 0.42, line.value, strong, line.today, Qt::AlignRight);
        cell(0.42, 0.6, line.increase, strong, line.today, Qt::AlignRight);
        cell(0.62, 1, line.when, line.late ? theme.late : theme.text2, false, Qt::AlignRight);
    }
}

QString revisionSentence(const Revision &revision, const Revision *before)
{
    const ReportDraft &now = revision.report;
    const QString who = givenName(revision.typedBy);
    if (!before || before->report.said == Said::Withdrawn) {
        const QString channel = words::channel(now.channel);
        return channel.isEmpty() || now.said != Said::Value
                   ? HourLines::tr("%1 ghi %2").arg(who, saidText(now))
                   : HourLines::tr("%1 nhập %2 từ %3").arg(who, saidText(now), channel);
    }
    const ReportDraft &old = before->report;
    if (saidText(old) != saidText(now))
        return HourLines::tr("%1 sửa %2 thành %3").arg(who, saidText(old), saidText(now));
    if (old.firstReceived != now.firstReceived)
        return HourLines::tr("%1 sửa giờ nhận %2 thành %3")
            .arg(who, words::time(old.firstReceived), words::time(now.firstReceived));
    if (old.channel != now.channel)
        return HourLines::tr("%1 sửa nguồn thành %2").arg(who, words::channel(now.channel));
    if (old.note != now.note)
        return HourLines::tr("%1 ghi chú: %2").arg(who, now.note);
    return HourLines::tr("%1 ghi lại %2").arg(who, saidText(now));
}

QVector<QPair<QString, QString>> revisionLines(const QVector<Revision> &history)
{
    QVector<QPair<QString, QString>> lines;
    for (qsizetype i = 0; i < history.size(); ++i) {
        QString sentence = revisionSentence(history.at(i), i > 0 ? &history.at(i - 1) : nullptr);
        if (!history.at(i).report.reason.isEmpty())
            sentence += QStringLiteral(". ") + history.at(i).report.reason;
        lines.append({words::time(history.at(i).typed), sentence});
    }
    return lines;
}

HourLines::HourLines(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HourLines::show(const QVector<QPair<QString, QString>> &lines, const QString &title)
{
    QStringList spoken;
    for (const auto &[hour, sentence] : lines)
        spoken.append(hour + u' ' + sentence);
    setAccessibleName(QStringLiteral("%1. %2").arg(title, spoken.join(QStringLiteral("; "))));
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
    update();
}

int HourLines::lineHeight(const QString &sentence) const
{
    const int room = std::max(40, width() - scaled(41));
    const QFontMetrics metrics(textFont(TextUse::Small));
    const int wrapped = metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, sentence).height();
    return std::max(scaled(20), wrapped + 4);
}

QSize HourLines::sizeHint() const
{
    int tall = 0;
    for (const auto &[hour, sentence] : m_lines)
        tall += lineHeight(sentence);
    return {200, tall};
}

void HourLines::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void HourLines::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(textFont(TextUse::Small));
    const int hourWide = scaled(41);
    int top = 0;
    for (const auto &[hour, sentence] : std::as_const(m_lines)) {
        const int tall = lineHeight(sentence);
        painter.setPen(theme.text3);
        painter.drawText(QRect(0, top + 2, hourWide, tall), Qt::AlignTop, hour);
        painter.setPen(theme.text);
        painter.drawText(QRect(hourWide, top + 2, width() - hourWide, tall), Qt::AlignTop | Qt::TextWordWrap, sentence);
        top += tall;
    }
}

QLabel *wrappedLabel(const QString &text, TextUse use, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(use));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace dophu
