#include "ui/entry/unitlines.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

constexpr int shownDays = 10;

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
        return RevisionLines::tr("không phát sinh");
    case Said::Excused:
        return RevisionLines::tr("miễn");
    case Said::Carried:
        return RevisionLines::tr("lấy số gần nhất");
    case Said::Withdrawn:
        return RevisionLines::tr("để trống");
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
    return {200, scaled(92)};
}

void TenDayBars::show(const QVector<Standing> &line, Day today, bool wrong)
{
    m_bars.clear();
    m_wrong = wrong;
    QStringList spoken;
    for (Day day = today.plus(1 - shownDays); day <= today; day = day.plus(1)) {
        Bar bar{day, std::nullopt, false};
        for (const Standing &standing : line) {
            if (standing.day > day)
                continue;
            bar.value = standing.day == day && standing.typed ? standing.typed : standing.counted;
            bar.carried = standing.day != day || !standing.isReport();
        }
        if (day == today && bar.carried)
            bar.value.reset();
        spoken.append(QStringLiteral("%1: %2").arg(words::shortDate(day), words::count(bar.value)));
        m_bars.append(bar);
    }
    setAccessibleName(tr("Luỹ kế 10 ngày. %1").arg(spoken.join(QStringLiteral("; "))));
    update();
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
    const double floorY = height() - labels;
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
        painter.setPen(theme.text3);
        painter.drawText(QRectF(column.left(), floorY + 1, step, labels), Qt::AlignCenter,
                         QString::number(bar.day.date().day()));
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
        cell(0.22, 0.46, line.value, strong, line.today, Qt::AlignRight);
        cell(0.46, 0.66, line.increase, strong, line.today, Qt::AlignRight);
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
                   ? RevisionLines::tr("%1 ghi %2").arg(who, saidText(now))
                   : RevisionLines::tr("%1 nhập %2 từ %3").arg(who, saidText(now), channel);
    }
    const ReportDraft &old = before->report;
    if (saidText(old) != saidText(now))
        return RevisionLines::tr("%1 sửa %2 thành %3").arg(who, saidText(old), saidText(now));
    if (old.firstReceived != now.firstReceived)
        return RevisionLines::tr("%1 sửa giờ nhận %2 thành %3")
            .arg(who, words::time(old.firstReceived), words::time(now.firstReceived));
    if (old.channel != now.channel)
        return RevisionLines::tr("%1 sửa nguồn thành %2").arg(who, words::channel(now.channel));
    if (old.note != now.note)
        return RevisionLines::tr("%1 ghi chú: %2").arg(who, now.note);
    return RevisionLines::tr("%1 ghi lại %2").arg(who, saidText(now));
}

RevisionLines::RevisionLines(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RevisionLines::show(const QVector<Revision> &history)
{
    m_lines.clear();
    QStringList spoken;
    for (qsizetype i = 0; i < history.size(); ++i) {
        const QString sentence = revisionSentence(history.at(i), i > 0 ? &history.at(i - 1) : nullptr);
        m_lines.append({words::time(history.at(i).typed), sentence});
        spoken.append(m_lines.last().first + u' ' + sentence);
    }
    setAccessibleName(tr("Lần sửa. %1").arg(spoken.join(QStringLiteral("; "))));
    setToolTip(spoken.join(u'\n'));
    updateGeometry();
    update();
}

QSize RevisionLines::sizeHint() const
{
    return {200, scaled(20) * int(m_lines.size())};
}

void RevisionLines::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(textFont(TextUse::Small));
    const int tall = scaled(20);
    const int hour = scaled(41);
    for (int i = 0; i < m_lines.size(); ++i) {
        painter.setPen(theme.text3);
        painter.drawText(QRect(0, i * tall, hour, tall), Qt::AlignVCenter, m_lines.at(i).first);
        painter.setPen(theme.text);
        painter.drawText(QRect(hour, i * tall, width() - hour, tall), Qt::AlignVCenter,
                         QFontMetrics(painter.font()).elidedText(m_lines.at(i).second, Qt::ElideRight, width() - hour));
    }
}

} // namespace dophu
