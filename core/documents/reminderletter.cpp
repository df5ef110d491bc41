#include "core/documents/reminderletter.h"

#include "core/documents/dailyreportplan.h"
#include "core/documents/finishedpaper.h"
#include "core/documents/officepaper.h"
#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"
#include "core/documents/tablewidths.h"

namespace dophu
{

namespace
{

using officialnames::printable;

class ReminderComposer
{
public:
    explicit ReminderComposer(const ReminderFacts &facts) : m_facts(facts) {}

    Document draft()
    {
        m_document.page = officialformat::a4();
        m_document.date = m_facts.signedOn;
        m_document.author = printable(m_facts.office.name);
        Letterhead head = letterheadOf(m_facts.office, number());
        head.about = {QStringLiteral("V/v đôn đốc báo cáo kết quả"),
                      officialnames::lowerFirst(printable(m_facts.campaign.name)),
                      QStringLiteral("ngày %1").arg(officialformat::shortDate(m_facts.day))};
        head.urgency = m_facts.urgency;
        m_document.title = QStringLiteral("Công văn: ") + head.about.join(u' ');
        add(head);
        add(Addressees{addressees()});
        addSentence("opening", opening());
        addSentence("demand", worded("demand"));
        addSentence("end", worded("end"));
        add(signatureOf(m_facts.office, QStringLiteral("reminder"), true));
        if (listed())
            list();
        return std::move(m_document);
    }

private:
    void add(Block block) { m_document.blocks.append(std::move(block)); }
    void addSentence(const char *key, const QString &text) { add(Paragraph{{{text}}, QLatin1String(key)}); }
    // In the office's own words, with the letter's facts in their places.
    QString worded(const char *name) const
    {
        QHash<QString, QString> places = campaignPlaces(m_facts.office, m_facts.campaign);
        places.insert(QStringLiteral("{ngay}"), officialformat::shortDate(m_facts.day));
        places.insert(QStringLiteral("{gio_moi}"), officialformat::hour(m_facts.answerBy.time()));
        places.insert(QStringLiteral("{ngay_moi}"), officialformat::shortDate(m_facts.answerBy.day()));
        places.insert(QStringLiteral("{so_don_vi}"), officialformat::fewPadded(m_facts.units.size()));
        places.insert(QStringLiteral("{thu_truong}"), one() ? QStringLiteral("thủ trưởng đơn vị")
                                                            : QStringLiteral("thủ trưởng các cơ quan, đơn vị nêu trên"));
        return sentenceOf(m_facts.office, QStringLiteral("reminder.") + QLatin1String(name), places);
    }
    PaperNumber number() const { return {m_facts.number, m_facts.symbol, m_facts.signedOn}; }
    bool listed() const { return m_facts.units.size() > mostAddressees; }
    bool one() const { return m_facts.units.size() == 1; }

    QStringList addressees() const
    {
        if (listed())
            return {QStringLiteral("Các cơ quan, đơn vị có tên trong danh sách kèm theo")};
        QStringList names;
        for (const RemindedUnit &unit : m_facts.units)
            names.append(officialnames::addressee(unit.name));
        return names;
    }

    QString opening() const
    {
        const QString cutoff = officialformat::hour(m_facts.campaign.cutoff);
        const QString first = worded("duty");
        const QString when = QStringLiteral(" Tuy nhiên, đến %1 ngày %2, ").arg(cutoff, officialformat::shortDate(m_facts.day));
        if (one())
            return first + when + officialnames::addressee(m_facts.units.first().name)
                   + QStringLiteral(" chưa gửi báo cáo%1.").arg(last(m_facts.units.first()));
        if (m_facts.units.size() < m_facts.silent) // a part of them: how many are silent in all is not for these to read
            return first + when
                   + QStringLiteral("%1 cơ quan, đơn vị %2 chưa gửi báo cáo.")
                         .arg(officialformat::fewPadded(m_facts.units.size()),
                              listed() ? QStringLiteral("có tên trong danh sách kèm theo") : QStringLiteral("nêu trên"));
        return first + when
               + QStringLiteral("còn %1/%2 đơn vị chưa gửi báo cáo%3.")
                     .arg(officialformat::fewPadded(m_facts.units.size()), officialformat::fewPadded(m_facts.due),
                          listed() ? QStringLiteral(" (danh sách tại Phụ lục kèm theo)") : QString());
    }

    QString last(const RemindedUnit &unit) const
    {
        if (!unit.lastInstalled || !unit.lastDay)
            return QStringLiteral(", chưa có số liệu nào từ đầu đợt");
        return QStringLiteral("; số gần nhất là %1 %2, ngày %3")
            .arg(officialformat::fewPadded(unit.lastInstalled->value()), printable(m_facts.campaign.unitWord),
                 officialformat::shortDate(*unit.lastDay));
    }

    void list()
    {
        add(appendixOf(m_facts.office, QStringLiteral("Công văn"), number(), QString(),
                       QStringLiteral("Danh sách đơn vị chưa báo cáo ngày %1").arg(officialformat::shortDate(m_facts.day))));
        Table table;
        table.columns = {{QStringLiteral("TT"), 9, CellAlign::Centre},
                         {QStringLiteral("Đơn vị"), 90, CellAlign::Left},
                         {QStringLiteral("Số gần nhất"), 26, CellAlign::Right},
                         {QStringLiteral("Của ngày"), 26, CellAlign::Centre}};
        int ordinal = 0;
        for (const RemindedUnit &unit : m_facts.units)
            table.rows.append({RowKind::Entry,
                               {QString::number(++ordinal), printable(unit.name),
                                officialformat::countOrDash(unit.lastInstalled),
                                unit.lastDay ? officialformat::shortDate(*unit.lastDay) : officialformat::noFigure}});
        fitColumns(table, 1);
        add(table);
    }

    const ReminderFacts &m_facts;
    Document m_document;
};

} // namespace

QVector<RemindedUnit> unitsToRemind(const Consolidation &day, const QStringList &codes)
{
    QVector<RemindedUnit> units;
    for (const UnitFigures &unit : day.units) {
        const bool silent = unit.status == UnitStatus::Missing || unit.status == UnitStatus::NotDue;
        if (silent && (codes.isEmpty() || codes.contains(unit.code)))
            units.append({unit.name, unit.installed, unit.carriedFrom});
    }
    return units;
}

Document draftReminder(const ReminderFacts &facts)
{
    return ReminderComposer(facts).draft();
}

Document composeReminder(const ReminderFacts &facts)
{
    return finishedPaper(draftReminder(facts), {}, facts.office.templates.tones);
}

} // namespace dophu
