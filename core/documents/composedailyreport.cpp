#include "core/documents/dailyreport.h"
#include "core/documents/dailyreportsentences.h"
#include "core/documents/dailyreporttables.h"
#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"

namespace dophu
{

namespace
{

using officialnames::printable;

class DailyReportComposer
{
public:
    explicit DailyReportComposer(const DailyReportFacts &facts) : m_facts(facts), m_plan(facts) {}

    Document compose()
    {
        m_document.page = officialformat::a4();
        m_document.date = m_facts.signedOn;
        m_document.title = QStringLiteral("Báo cáo: ") + dailyReportSubject(m_facts.campaign, m_facts.day.day).join(u' ');
        if (!m_facts.seal.isEmpty())
            m_document.foot = QStringLiteral("Mã số liệu: ") + m_facts.seal;
        head();
        sections();
        signature();
        territoryAppendix();
        othersAppendix();
        exceptionsAppendix();
        return std::move(m_document);
    }

private:
    void add(Block block) { m_document.blocks.append(std::move(block)); }
    void addText(const QString &text)
    {
        if (!text.isEmpty())
            add(Paragraph{{{text}}});
    }

    void head()
    {
        const Office &office = m_facts.office;
        add(Letterhead{printable(office.superior).toUpper(), printable(office.name).toUpper(),
                       officialformat::numberLine(printable(m_facts.number), printable(office.symbol)),
                       officialformat::placeAndDate(printable(office.place), m_facts.signedOn)});
        add(TitleBlock{QStringLiteral("BÁO CÁO"), dailyReportSubject(m_facts.campaign, m_facts.day.day)});
        QStringList names;
        for (const QString &recipient : m_facts.campaign.recipients) {
            if (const QString name = printable(recipient); !name.isEmpty())
                names.append(name);
        }
        m_hasAddressees = !names.isEmpty();
        if (m_hasAddressees)
            add(Addressees{names});
        addText(dailysentences::opening(m_plan));
    }

    void sections()
    {
        add(Heading{QStringLiteral("1."), QStringLiteral("Tình hình báo cáo của các đơn vị")});
        addText(dailysentences::reporting(m_plan));
        add(Heading{QStringLiteral("2."),
                    QStringLiteral("Kết quả ") + officialnames::lowerFirst(printable(m_facts.campaign.name))});
        add(Paragraph{dailysentences::result(m_plan)});
        if (!m_facts.day.groups.isEmpty()) {
            add(dailytables::groups(m_plan));
            add(Note{dailytables::groupsNote(m_plan)});
        }
        addText(dailysentences::certainty(m_plan));
        addText(dailysentences::ranking(m_plan));
        add(Heading{QStringLiteral("3."), QStringLiteral("Đánh giá so với mục tiêu, dự báo")});
        addText(dailysentences::outlook(m_plan));
        add(Heading{QStringLiteral("4."), QStringLiteral("Khó khăn, vướng mắc")});
        ownWords(m_facts.difficulties, QStringLiteral("Trong ngày chưa có khó khăn, vướng mắc cần báo cáo."));
        add(Heading{QStringLiteral("5."), QStringLiteral("Đề xuất, kiến nghị")});
        ownWords(m_facts.proposals, QStringLiteral("Chưa có đề xuất, kiến nghị."));
        addText(QStringLiteral("%1 trân trọng báo cáo./.").arg(printable(m_facts.office.name)));
    }

    // The clerk's words, a paragraph a line, kept as typed.
    void ownWords(const QString &text, const QString &otherwise)
    {
        bool any = false;
        for (const QString &line : text.split(u'\n')) {
            const QString words = printable(line);
            any = any || !words.isEmpty();
            addText(words);
        }
        if (!any)
            addText(otherwise);
    }

    void signature()
    {
        const Office &office = m_facts.office;
        SignatureBlock block;
        for (const QString &copy : office.copies) {
            const QString name = printable(copy);
            // "Như trên" points at Kính gửi.
            if (!name.isEmpty() && (m_hasAddressees || name != QStringLiteral("Như trên")))
                block.copies.append(name);
        }
        block.copies.append(office.filing.trimmed().isEmpty() ? QStringLiteral("Lưu: VT")
                                                              : QStringLiteral("Lưu: VT, ") + printable(office.filing));
        for (const QString &line : {office.signerAuthority, office.signerTitle}) {
            if (const QString words = printable(line); !words.isEmpty())
                block.authority.append(words.toUpper());
        }
        block.name = printable(office.signerName);
        add(block);
    }

    void startAppendix(const QString &number, const QString &title)
    {
        const QString paper = officialformat::numberAndSymbol(printable(m_facts.number), printable(m_facts.office.symbol));
        add(AppendixStart{
            number,
            title.toUpper(),
            {QStringLiteral("(Kèm theo Báo cáo số %1 %2").arg(paper, officialformat::fullDate(m_facts.signedOn)),
             QStringLiteral("của %1)").arg(printable(m_facts.office.name))}});
    }

    QString resultBy(const QString &units) const
    {
        return QStringLiteral("Kết quả %1 theo %2").arg(officialnames::lowerFirst(printable(m_facts.campaign.name)), units);
    }

    void addUnits(const dailytables::UnitTable &shown)
    {
        add(dailytables::units(m_plan, shown));
        if (const QString note = dailytables::unitsNote(m_plan, shown); !note.isEmpty())
            add(Note{note});
    }

    void territoryAppendix()
    {
        if (m_plan.territory.isEmpty())
            return;
        startAppendix(m_plan.territoryAppendix, resultBy(m_plan.territoryNoun()));
        addUnits(dailytables::territoryTable(m_plan));
    }

    void othersAppendix()
    {
        if (m_plan.otherUnits.isEmpty())
            return;
        const QString noun = m_plan.others.size() == 1 && !m_plan.others.first().name.isEmpty()
                                 ? officialnames::lowerFirst(printable(m_plan.others.first().name))
                                 : QStringLiteral("luồng khác");
        startAppendix(m_plan.othersAppendix, resultBy(noun));
        int line = 0;
        for (const StreamFigures &stream : m_facts.day.streams) {
            const dailytables::UnitTable shown = dailytables::streamTable(m_plan, stream);
            if (stream.stream.inTotal || shown.units.isEmpty())
                continue;
            if (m_plan.others.size() > 1)
                add(Heading{QString::number(++line) + u'.', printable(stream.stream.name)});
            addUnits(shown);
        }
    }

    void exceptionsAppendix()
    {
        if (!m_plan.hasExceptions())
            return;
        QStringList what;
        const auto name = [&](bool some, const QString &words) {
            if (some)
                what.append(words);
        };
        name(!m_plan.missing.isEmpty(), QStringLiteral("chưa báo cáo"));
        name(!m_plan.late.isEmpty(), QStringLiteral("gửi trễ"));
        name(!m_plan.noChange.isEmpty(), QStringLiteral("không phát sinh"));
        name(!m_plan.held.isEmpty(), QStringLiteral("chờ xác minh"));
        name(!m_plan.excused.isEmpty(), QStringLiteral("được miễn"));
        name(!m_facts.lateForEarlierDays.isEmpty(), QStringLiteral("báo bù"));
        startAppendix(m_plan.exceptionsAppendix, QStringLiteral("Đơn vị ") + what.join(QStringLiteral(", ")));
        add(dailytables::exceptions(m_plan));
    }

    const DailyReportFacts &m_facts;
    DailyReportPlan m_plan;
    Document m_document;
    bool m_hasAddressees = false;
};

} // namespace

QStringList dailyReportSubject(const Campaign &campaign, Day day)
{
    return {
        QStringLiteral("Kết quả triển khai ") + officialnames::lowerFirst(printable(campaign.name)),
        QStringLiteral("(tính đến %1 ngày %2)").arg(officialformat::hour(campaign.cutoff), officialformat::shortDate(day))};
}

Document composeDailyReport(const DailyReportFacts &facts)
{
    return DailyReportComposer(facts).compose();
}

} // namespace dophu
