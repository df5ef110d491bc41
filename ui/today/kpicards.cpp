#include "ui/today/kpicards.h"

#include "ui/widgets/coveragebar.h"
#include "ui/widgets/deadline.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

QLabel *cardLabel(TextUse use, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(textFont(use));
    label->setTextFormat(Qt::PlainText);
    if (*tone)
        label->setProperty("tone", QLatin1String(tone));
    return label;
}

void setTone(QLabel *label, const char *tone)
{
    if (label->property("tone").toString() == QLatin1String(tone))
        return;
    label->setProperty("tone", QLatin1String(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

KpiCard::KpiCard(const QString &objectName, QWidget *parent)
    : Panel({}, parent), m_top(new QHBoxLayout), m_cardTitle(cardLabel(TextUse::SmallStrong, "text2", this)),
      m_caption(cardLabel(TextUse::Caption, "text3", this)), m_figure(cardLabel(TextUse::Figure, "", this)),
      m_suffix(cardLabel(TextUse::Panel, "text2", this)), m_remark(cardLabel(TextUse::Small, "text2", this)),
      m_rest(new QVBoxLayout)
{
    setObjectName(objectName);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(0);
    m_top->addWidget(m_cardTitle);
    m_top->addStretch();
    m_top->addWidget(m_caption);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(6);
    QFont suffix = textFont(TextUse::Panel);
    suffix.setWeight(QFont::Normal);
    m_suffix->setFont(suffix);
    m_figure->setFixedHeight(scaled(36));
    for (QLabel *label : {m_suffix, m_remark})
        label->setContentsMargins(0, 0, 0, 5);
    middle->addWidget(m_figure);
    middle->addWidget(m_suffix, 0, Qt::AlignBottom);
    middle->addStretch();
    middle->addWidget(m_remark, 0, Qt::AlignBottom);
    layout->addLayout(m_top);
    layout->addLayout(middle);
    m_rest->setSpacing(2);
    layout->addLayout(m_rest, 1);
    body()->addLayout(layout);
    m_suffix->hide();
}

void KpiCard::addBesideTitle(QWidget *widget)
{
    m_top->setContentsMargins(0, -3, 0, -3);
    m_top->insertWidget(1, widget);
}

void KpiCard::setTop(const QString &title, const QString &caption)
{
    m_cardTitle->setText(title);
    m_caption->setText(caption);
}

void KpiCard::setFigure(const QString &figure, const QString &remark, const char *tone, bool strongRemark)
{
    m_figure->setText(figure);
    m_figure->setVisible(!figure.isEmpty());
    setTone(m_remark, tone);
    m_remark->setText(remark);
    m_remark->setFont(textFont(strongRemark ? TextUse::SmallStrong : TextUse::Small));
    m_remark->setVisible(!remark.isEmpty());
}

void KpiCard::setSuffix(const QString &suffix)
{
    m_suffix->setText(suffix);
    m_suffix->setVisible(!suffix.isEmpty());
}

QPair<QLabel *, QLabel *> KpiCard::addEnds(QVBoxLayout *layout, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    QLabel *left = cardLabel(TextUse::Caption, "text2", parent);
    QLabel *right = cardLabel(TextUse::Caption, "text2", parent);
    row->addWidget(left);
    row->addStretch();
    row->addWidget(right);
    layout->addLayout(row);
    return {left, right};
}

CoverageCard::CoverageCard(QWidget *parent) : KpiCard(QStringLiteral("coverageCard"), parent), m_bar(new CoverageBar(this))
{
    rest()->addWidget(m_bar);
    m_ends = addEnds(rest(), this);
    rest()->addStretch();
}

void CoverageCard::show(const Consolidation &day, const Campaign &campaign)
{
    const Sum &sum = day.district.carriedForward;
    const auto coverage = sum.coverage();
    setTop(tr("Tỷ lệ toàn huyện"), tr("%1 xã, thị trấn").arg(day.district.counts.expected));
    const QString word = words::shipped(campaign.unitWord);
    const QString remark = !coverage ? tr("Chưa có mẫu số")
                           : day.met ? tr("Đạt mục tiêu")
                                     : tr("Còn thiếu %1 %2").arg(words::count(day.needed), word);
    setFigure(words::percent(coverage), remark, day.met ? "ok" : "err", true);
    m_bar->show(coverage, day.target);
    m_ends.first->setText(tr("%1 / %2 %3").arg(words::count(sum.installed), words::count(sum.base), word));
    m_ends.second->setText(
        tr("Mục tiêu %1 = %2").arg(words::percent(day.target), words::count(day.target.peopleFor(sum.base))));
    setAccessibleName(tr("Tỷ lệ toàn huyện %1, %2").arg(words::percent(coverage), remark));
}

ReportedCard::ReportedCard(QWidget *parent)
    : KpiCard(QStringLiteral("reportedCard"), parent), m_bar(new SegmentBar(this)), m_counts(new QLabel(this))
{
    m_bar->setFixedHeight(scaled(10));
    rest()->addSpacing(4);
    rest()->addWidget(m_bar);
    rest()->addSpacing(4);
    m_counts->setFont(textFont(TextUse::Caption));
    m_counts->setTextFormat(Qt::RichText);
    rest()->addWidget(m_counts);
    rest()->addStretch();
}

void ReportedCard::show(const Consolidation &day)
{
    const Theme &theme = Theme::of(this);
    const Counts &counts = day.all;
    const int due = counts.expected - counts.excused;
    setTop(tr("Đơn vị đã báo cáo"), counts.missing > 0 ? tr("còn %1 đơn vị").arg(counts.missing) : tr("đã đủ"));
    setFigure(QString::number(counts.reported), {}, "text2", false);
    setSuffix(QStringLiteral("/ %1").arg(due));
    m_bar->show({{counts.onTime, theme.ok, false}, {counts.late, theme.late, false}, {counts.missing, theme.text3, true}});
    const auto part = [](const QString &text, int count, const QColor &ink) {
        return QStringLiteral("<span style='color:%1'>%2 <b>%3</b></span>").arg(ink.name(), text).arg(count);
    };
    QStringList parts{part(tr("Đúng hạn"), counts.onTime, theme.ok), part(tr("Trễ"), counts.late, theme.late),
                      part(tr("Chưa gửi"), counts.missing, theme.text2)};
    if (counts.excused > 0)
        parts.append(part(tr("Miễn"), counts.excused, theme.text2));
    m_counts->setText(parts.join(parts.size() > 3 ? QStringLiteral("&nbsp; ") : QStringLiteral("&nbsp;&nbsp;&nbsp; ")));
    setAccessibleName(tr("Đơn vị đã báo cáo %1 trên %2, đúng hạn %3, trễ %4, chưa gửi %5")
                          .arg(counts.reported)
                          .arg(due)
                          .arg(counts.onTime)
                          .arg(counts.late)
                          .arg(counts.missing));
}

IncreaseCard::IncreaseCard(QWidget *parent) : KpiCard(QStringLiteral("increaseCard"), parent), m_line(new Sparkline(this))
{
    m_line->setMinimumHeight(scaled(20));
    rest()->addWidget(m_line, 1);
}

void IncreaseCard::show(const QVector<DayTotal> &totals, const Campaign &campaign)
{
    QVector<qint64> increases;
    for (qsizetype i = 1; i < totals.size(); ++i)
        increases.append(totals.at(i).installed.value() - totals.at(i - 1).installed.value());
    const bool known = !increases.isEmpty();
    const QString today = known ? words::increase(increases.last()) : words::missing();
    const QString yesterday = increases.size() > 1 ? words::increase(increases.at(increases.size() - 2)) : QString();
    const QString before = yesterday.isEmpty() ? QString() : tr("hôm\u00A0qua %1").arg(yesterday);
    const bool beside = today.size() + yesterday.size() <= 8; // longer figures have no room beside one another
    setTop(tr("Tăng hôm nay"), words::shipped(campaign.unitWord));
    setFigure(today, beside ? before : QString(before).replace(u' ', u'\n'), "text2", false);
    m_line->show(increases);
    setAccessibleName(tr("Tăng hôm nay %1, %2").arg(today, before));
}

ForecastCard::ForecastCard(QWidget *parent) : KpiCard(QStringLiteral("forecastCard"), parent)
{
    m_range = addEnds(rest(), this);
    m_need = addEnds(rest(), this);
    for (QLabel *label : {m_range.second, m_need.second}) {
        label->setFont(textFont(TextUse::SmallStrong));
        label->setProperty("tone", QString());
    }
    rest()->addStretch();
}

void ForecastCard::show(const Pace &pace, const Consolidation &day, const Campaign &campaign)
{
    const QString by = words::shortDate(day.targetBy);
    const QString word = words::shipped(campaign.unitWord);
    setTop(tr("Dự báo %1").arg(by), !pace.usualPerDay ? QString()
                                    : *pace.usualPerDay < 1000
                                        ? tr("nhịp %1 %2/ngày").arg(words::count(*pace.usualPerDay), word)
                                        : tr("nhịp %1/ngày").arg(words::count(*pace.usualPerDay)));
    if (!pace.forecast) {
        setFigure({}, {}, "text2", false);
        m_range.first->setText(tr("Có sau 3 ngày số liệu."));
        m_range.second->clear();
    } else {
        const Count short_ = pace.forecast->stillNeeded(day.target);
        const bool hopeless = !pace.reachable && !day.met;
        setFigure(words::percent(pace.forecast),
                  short_.value() > 0 ? tr("Thiếu %1").arg(words::count(short_)) : tr("Kịp mục tiêu"),
                  short_.value() > 0 ? "warn" : "ok", true);
        m_range.first->setText(hopeless ? tr("Theo nhịp này không kịp %1").arg(by) : tr("Khoảng 80%"));
        m_range.second->setText(hopeless ? QString()
                                         : tr("%1 đến %2").arg(words::percent(pace.low, 1), words::percent(pace.high, 1)));
    }
    setTone(m_range.first, pace.forecast && !pace.reachable && !day.met ? "err" : "text2");
    const bool oneDay = pace.daysLeft <= 1;
    m_need.first->setText(day.met ? tr("Đã đạt mục tiêu") : oneDay ? tr("Cần thêm để đạt") : tr("Cần mỗi ngày để đạt"));
    m_need.second->setText(
        day.met ? QString()
                : QStringLiteral("%1 %2").arg(words::count(oneDay ? day.needed.value() : pace.perDayNeeded), word));
    setToolTip(tr("Khoảng 80%: %1 đến %2").arg(words::percent(pace.low, 1), words::percent(pace.high, 1)));
    setAccessibleName(
        tr("Dự báo %1: %2. %3 %4").arg(by, words::percent(pace.forecast), m_range.first->text(), m_range.second->text()));
}

DeadlineCard::DeadlineCard(QWidget *parent)
    : KpiCard(QStringLiteral("deadlineCard"), parent), m_cutoff(addHour()), m_submission(addHour())
{
    setFigure({}, {}, "text2", false);
}

DeadlineCard::Hour DeadlineCard::addHour()
{
    rest()->addSpacing(6);
    const auto ends = addEnds(rest(), this);
    ends.first->setTextFormat(Qt::RichText);
    ends.first->setFont(textFont(TextUse::Small));
    ends.second->setFont(textFont(TextUse::Small));
    auto *bar = new SegmentBar(this);
    bar->setFixedHeight(4);
    rest()->addSpacing(2);
    rest()->addWidget(bar);
    return {ends.first, ends.second, bar};
}

void DeadlineCard::showHour(const Hour &hour, QTime at, const QString &what, Day day, Moment now, Moment from)
{
    const Theme &theme = Theme::of(this);
    const Moment due = Moment::local(day, at);
    const qint64 left = due.epochMs() - now.epochMs();
    hour.what->setText(QStringLiteral("<b>%1</b> %2").arg(words::time(at), what));
    const bool past = left <= 0;
    const qint64 minutes = past ? -left / 60'000 : (left + 59'999) / 60'000;
    hour.left->setText(past ? tr("quá %1").arg(words::duration(minutes)) : tr("còn %1").arg(words::duration(minutes)));
    const bool soon = !past && minutes <= 60;
    setTone(hour.left, minutes <= 20 && !past ? "err" : soon ? "warn" : "text2");
    hour.left->setFont(textFont(soon ? TextUse::SmallStrong : TextUse::Small)); // after the tone: polishing resets it
    const qint64 whole = std::max<qint64>(1, due.epochMs() - from.epochMs());
    const qint64 gone = std::clamp<qint64>(now.epochMs() - from.epochMs(), 0, whole);
    hour.bar->show({{gone,
                     past            ? theme.controlBorder
                     : minutes <= 20 ? theme.err
                     : soon          ? theme.warn
                                     : theme.barLow,
                     false},
                    {whole - gone, theme.barTrack, false}});
}

void DeadlineCard::showDone(const Hour &hour, Day day, Moment at)
{
    hour.left->setText(issuedText(day, at));
    setTone(hour.left, "ok");
    hour.left->setFont(textFont(TextUse::SmallStrong));
    hour.bar->show({{1, Theme::of(this).ok, false}});
}

void DeadlineCard::show(const Campaign &campaign, Day day, Moment now, Moment issuedAt)
{
    const bool today = day == now.day();
    setTop(tr("Hạn giờ"), today ? tr("bây giờ %1").arg(words::time(now)) : words::shortDate(day));
    const Moment morning = Moment::local(day, QTime(7, 0));
    showHour(m_cutoff, campaign.cutoff, tr("nhận số"), day, now, morning);
    showHour(m_submission, campaign.submission, tr("gửi Sở"), day, now, campaign.cutoffOf(day));
    if (!today) {
        for (const Hour &hour : {m_cutoff, m_submission}) {
            hour.left->clear();
            hour.bar->show({});
        }
    }
    if (issuedAt.isValid())
        showDone(m_submission, day, issuedAt);
    setAccessibleName(tr("Hạn giờ: %1 %2, %3 %4")
                          .arg(words::time(campaign.cutoff), m_cutoff.left->text(), words::time(campaign.submission),
                               m_submission.left->text()));
}

} // namespace dophu
