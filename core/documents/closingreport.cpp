#include "core/documents/closingreport.h"

#include "core/documents/dailyreporttables.h"
#include "core/documents/finishedpaper.h"
#include "core/documents/officepaper.h"
#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"
#include "core/documents/tablewidths.h"

#include <algorithm>

namespace dophu
{

namespace
{

using officialformat::count;
using officialformat::fewPadded;
using officialformat::percent;
using officialformat::shortDate;
using officialnames::printable;

constexpr qsizetype mostNamed = 10; // units named for what they missed

// The plan of a day's report knows the streams, the nouns and the tables of the last day.
DailyReportFacts lastDayOf(const ClosingFacts &facts)
{
    DailyReportFacts day;
    day.campaign = facts.campaign;
    day.office = facts.office;
    day.day = facts.last;
    day.signedOn = facts.signedOn;
    return day;
}

class ClosingComposer
{
public:
    explicit ClosingComposer(const ClosingFacts &facts) : m_facts(facts), m_day(lastDayOf(facts)), m_plan(m_day) {}

    Document draft()
    {
        m_document.page = officialformat::a4();
        m_document.date = m_facts.signedOn;
        m_document.author = printable(m_facts.office.name);
        if (!m_facts.seal.isEmpty())
            m_document.foot = QStringLiteral("Mã số liệu: ") + m_facts.seal;
        head();
        add(Heading{QStringLiteral("1."), QStringLiteral("Kết quả chung")});
        add(Paragraph{result(), QStringLiteral("result")});
        add(dailytables::groups(m_plan));
        add(Note{dailytables::groupsNote(m_plan)});
        addSentence("met", units());
        add(Heading{QStringLiteral("2."), QStringLiteral("Diễn biến theo ngày")});
        addSentence("course", course());
        add(days());
        add(Heading{QStringLiteral("3."), QStringLiteral("Chấp hành chế độ báo cáo")});
        addSentence("discipline", discipline());
        ownSection(QStringLiteral("4."), QStringLiteral("Khó khăn, vướng mắc"), m_facts.difficulties,
                   worded("difficulties"));
        ownSection(QStringLiteral("5."), QStringLiteral("Đề xuất, kiến nghị"), m_facts.proposals, worded("proposals"));
        addSentence("end", worded("end"));
        add(signatureOf(m_facts.office, QStringLiteral("closing"), m_hasAddressees));
        unitsAppendix();
        chartsAppendix();
        return std::move(m_document);
    }

private:
    void add(Block block) { m_document.blocks.append(std::move(block)); }
    void addText(const QString &text)
    {
        if (!text.isEmpty())
            add(Paragraph{{{text}}});
    }
    void addSentence(const char *key, const QString &text) { add(Paragraph{{{text}}, QLatin1String(key)}); }
    // In the office's own words, with the campaign's facts in their places.
    QString worded(const char *name) const
    {
        QHash<QString, QString> places = m_plan.places();
        places.insert(QStringLiteral("{tu_ngay}"), shortDate(firstDay()));
        return sentenceOf(m_facts.office, QStringLiteral("closing.") + QLatin1String(name), places);
    }
    Day firstDay() const { return m_facts.days.isEmpty() ? m_facts.last.day : m_facts.days.first().day; }
    PaperNumber number() const { return {m_facts.number, m_facts.office.symbol, m_facts.signedOn}; }
    QString people() const { return printable(m_facts.campaign.unitWord); }
    QString span() const
    {
        return QStringLiteral("từ ngày %1 đến ngày %2").arg(shortDate(firstDay()), shortDate(m_facts.last.day));
    }

    void head()
    {
        add(letterheadOf(m_facts.office, number()));
        const QString name = officialnames::lowerFirst(printable(m_facts.campaign.name));
        const TitleBlock title{QStringLiteral("BÁO CÁO"),
                               {QStringLiteral("Tổng kết đợt ") + name, QStringLiteral("(%1)").arg(span())}};
        m_document.title = QStringLiteral("Báo cáo: ") + title.subject.join(u' ');
        add(title);
        const QStringList names = printableNames(m_facts.campaign.recipients);
        m_hasAddressees = !names.isEmpty();
        if (m_hasAddressees)
            add(Addressees{names});
        addSentence("opening", worded("opening"));
    }

    Runs result() const
    {
        const Sum &sum = m_facts.last.district.carriedForward;
        const auto coverage = sum.coverage();
        const QString where = QStringLiteral("Đến %1 ngày %2, tại %3 %4 có ")
                                  .arg(m_plan.cutoff(), m_plan.today(), fewPadded(m_plan.judged()), m_plan.territoryNoun());
        if (!coverage)
            return {{where
                     + QStringLiteral("%1 %2; chưa có mẫu số nên chưa tính được tỷ lệ.")
                           .arg(count(m_facts.last.district.withoutBase), printable(m_facts.campaign.indicator))
                     + appendicesNamed() + QStringLiteral(" Kết quả theo nhóm đơn vị:")}};
        const QString goal = m_facts.last.target.text() + u'%';
        const QString verdict =
            m_facts.last.met
                ? QStringLiteral(", đạt mục tiêu %1 của ngày %2.").arg(goal, shortDate(m_facts.last.targetBy))
                : QStringLiteral(", chưa đạt mục tiêu %1 của ngày %2, còn thiếu %3 %4.")
                      .arg(goal, shortDate(m_facts.last.targetBy), fewPadded(m_facts.last.needed.value()), people());
        return {{where
                 + QStringLiteral("%1/%2 %3, đạt tỷ lệ ")
                       .arg(count(sum.installed), count(sum.base), printable(m_facts.campaign.indicator))},
                {percent(*coverage), true, false},
                {verdict + appendicesNamed() + QStringLiteral(" Kết quả theo nhóm đơn vị:")}};
    }

    bool hasUnitsAppendix() const { return !m_plan.territory.isEmpty(); }
    bool hasChartsAppendix() const { return !m_facts.charts.isEmpty(); }
    // Roman numbers only where there are two.
    QString ordinalOf(const QString &roman) const { return hasUnitsAppendix() && hasChartsAppendix() ? roman : QString(); }
    QString nameOf(const QString &roman) const { return (QStringLiteral("Phụ lục ") + ordinalOf(roman)).trimmed(); }
    // A paper names what is attached to it.
    QString appendicesNamed() const
    {
        QStringList named;
        if (hasUnitsAppendix())
            named.append(QStringLiteral("chi tiết tại ") + nameOf(QStringLiteral("I")));
        if (hasChartsAppendix())
            named.append(QStringLiteral("biểu đồ tại ") + nameOf(QStringLiteral("II")));
        if (named.isEmpty())
            return {};
        QString words = named.join(QStringLiteral(", "));
        words[0] = words.at(0).toUpper();
        return u' ' + words + u'.';
    }

    QString units() const
    {
        qsizetype met = 0;
        for (const UnitFigures *unit : m_plan.territory)
            met += unit->status != UnitStatus::Excused && unit->met ? 1 : 0;
        return QStringLiteral("Có %1/%2 %3 đạt mục tiêu.")
            .arg(fewPadded(met), fewPadded(m_plan.judged()), m_plan.territoryNoun());
    }

    QString course() const
    {
        if (m_facts.days.size() < 2)
            return QStringLiteral("Đợt mới có một ngày số liệu.");
        const Sum &first = m_facts.days.first().district;
        const Sum &last = m_facts.days.last().district;
        const qint64 grown = last.installed.value() - first.installed.value();
        QString text =
            QStringLiteral("Từ ngày %1 đến ngày %2 %3 %4 %5")
                .arg(shortDate(m_facts.days.first().day), shortDate(m_facts.days.last().day),
                     grown < 0 ? QStringLiteral("giảm") : QStringLiteral("tăng"), fewPadded(std::abs(grown)), people());
        if (first.coverage() && last.coverage())
            text += QStringLiteral(" (từ %1 lên %2)").arg(percent(*first.coverage()), percent(*last.coverage()));
        if (grown < 0)
            text.replace(QStringLiteral(" lên "), QStringLiteral(" xuống "));
        if (const CampaignDay *best = steepest())
            text += QStringLiteral("; ngày tăng nhiều nhất là %1").arg(shortDate(best->day));
        return text + u'.';
    }

    // The only day of the largest rise; none when two share it or nothing rose.
    const CampaignDay *steepest() const
    {
        const CampaignDay *best = nullptr;
        qint64 most = 0;
        for (qsizetype i = 1; i < m_facts.days.size(); ++i) {
            const qint64 rise = riseOf(i);
            if (rise > most)
                best = &m_facts.days.at(i);
            else if (rise == most)
                best = nullptr;
            most = std::max(most, rise);
        }
        return best;
    }

    qint64 riseOf(qsizetype i) const
    {
        return m_facts.days.at(i).district.installed.value() - m_facts.days.at(i - 1).district.installed.value();
    }

    Table days() const
    {
        Table table;
        table.columns = {
            {QStringLiteral("Ngày"), 24, CellAlign::Centre},    {QStringLiteral("Đã gửi"), 20, CellAlign::Centre},
            {QStringLiteral("Đúng hạn"), 20, CellAlign::Right}, {QStringLiteral("Trễ"), 16, CellAlign::Right},
            {m_plan.installedWord(), 24, CellAlign::Right},     {QStringLiteral("Tăng"), 20, CellAlign::Right},
            {QStringLiteral("Tỷ lệ"), 20, CellAlign::Right}};
        for (qsizetype i = 0; i < m_facts.days.size(); ++i) {
            const CampaignDay &day = m_facts.days.at(i);
            const auto coverage = day.district.coverage();
            table.rows.append(
                {RowKind::Entry,
                 {shortDate(day.day),
                  QStringLiteral("%1/%2").arg(day.counts.reported).arg(day.counts.expected - day.counts.excused),
                  QString::number(day.counts.onTime), QString::number(day.counts.late), count(day.district.installed),
                  i == 0 ? officialformat::noFigure : count(riseOf(i)),
                  coverage ? percent(*coverage) : officialformat::noFigure}});
        }
        return table;
    }

    QString discipline() const
    {
        qint64 due = 0;
        qint64 reported = 0;
        qint64 late = 0;
        for (const CampaignDay &day : m_facts.days) {
            due += day.counts.expected - day.counts.excused;
            reported += day.counts.reported;
            late += day.counts.late;
        }
        const auto share = Coverage::of(*Count::from(reported), *Count::from(due));
        QString text = QStringLiteral("Trong đợt có %1/%2 lượt báo cáo").arg(count(reported), count(due));
        if (share)
            text += QStringLiteral(" (%1)").arg(percent(*share));
        text += QStringLiteral(", trong đó %1 lượt gửi từ %2 trở đi.").arg(fewPadded(late), m_plan.cutoff());
        return text + missedMost();
    }

    QString missedMost() const
    {
        int most = 0;
        for (const UnitFigures &unit : m_facts.last.units)
            most = std::max(most, m_facts.missed.value(unit.code));
        if (most == 0)
            return QStringLiteral(" Không có đơn vị nào thiếu báo cáo.");
        QStringList names;
        for (const UnitFigures &unit : m_facts.last.units) {
            if (m_facts.missed.value(unit.code) == most)
                names.append(officialnames::inSentence(unit.name));
        }
        const QString who =
            names.size() <= mostNamed ? names.join(QStringLiteral(", ")) : officialformat::units(names.size());
        return QStringLiteral(" Thiếu nhiều nhất (%1 ngày): %2.").arg(fewPadded(most), who);
    }

    void ownSection(const QString &ordinal, const QString &title, const QString &words, const QString &otherwise)
    {
        add(Heading{ordinal, title});
        const QVector<Paragraph> paragraphs = ownWords(words);
        for (const Paragraph &paragraph : paragraphs)
            add(paragraph);
        if (paragraphs.isEmpty())
            addText(otherwise);
    }

    void beginAppendix(const QString &roman, const QString &title)
    {
        add(appendixOf(m_facts.office, QStringLiteral("Báo cáo"), number(), ordinalOf(roman), title));
    }

    void unitsAppendix()
    {
        if (!hasUnitsAppendix())
            return;
        beginAppendix(QStringLiteral("I"),
                      QStringLiteral("Kết quả của các %1 đến ngày %2").arg(m_plan.territoryNoun(), m_plan.today()));
        const dailytables::UnitTable shown = dailytables::territoryTable(m_plan);
        add(dailytables::units(m_plan, shown));
        if (const QString note = dailytables::unitsNote(m_plan, shown); !note.isEmpty())
            add(Note{note});
    }

    // Pictures need a page that nothing else has to fill.
    void chartsAppendix()
    {
        if (!hasChartsAppendix())
            return;
        beginAppendix(QStringLiteral("II"), QStringLiteral("Biểu đồ kết quả đến ngày %1").arg(m_plan.today()));
        int number = 0;
        for (Picture chart : m_facts.charts) {
            chart.caption = QStringLiteral("Biểu đồ %1. %2").arg(++number).arg(printable(chart.caption));
            add(chart);
        }
    }

    const ClosingFacts &m_facts;
    DailyReportFacts m_day;
    DailyReportPlan m_plan;
    Document m_document;
    bool m_hasAddressees = false;
};

} // namespace

Document draftClosingReport(const ClosingFacts &facts)
{
    return ClosingComposer(facts).draft();
}

Document composeClosingReport(const ClosingFacts &facts)
{
    return finishedPaper(draftClosingReport(facts), {}, facts.office.templates.tones);
}

} // namespace dophu
