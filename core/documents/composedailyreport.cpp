#include "core/documents/dailyreport.h"
#include "core/documents/dailyreportsentences.h"
#include "core/documents/dailyreporttables.h"
#include "core/documents/finishedpaper.h"
#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"
#include "core/documents/officepaper.h"
#include "core/documents/reportcorrections.h"

namespace dophu
{

namespace
{

using officialnames::printable;

Runs automaticRuns(const DailyReportPlan &plan, DailySentence sentence)
{
    switch (sentence) {
    case DailySentence::Opening:
        return {{dailysentences::opening(plan)}};
    case DailySentence::Reporting:
        return {{dailysentences::reporting(plan)}};
    case DailySentence::Result:
        return dailysentences::result(plan);
    case DailySentence::Certainty:
        return {{dailysentences::certainty(plan)}};
    case DailySentence::Ranking:
        return {{dailysentences::ranking(plan)}};
    case DailySentence::Outlook:
        return {{dailysentences::outlook(plan)}};
    }
    Q_UNREACHABLE();
}

class DailyReportComposer
{
public:
    explicit DailyReportComposer(const DailyReportFacts &facts) : m_facts(facts), m_plan(facts) {}

    Document draft()
    {
        m_document.page = officialformat::a4();
        m_document.date = m_facts.signedOn;
        m_document.author = printable(m_facts.office.name);
        m_document.title = QStringLiteral("Báo cáo: ") + dailyReportSubject(m_facts.campaign, m_facts.day.day).join(u' ');
        if (!m_facts.seal.isEmpty())
            m_document.foot = QStringLiteral("Mã số liệu: ") + m_facts.seal;
        head();
        sections();
        signature();
        territoryAppendix();
        othersAppendix();
        exceptionsAppendix();
        correctionsAppendix();
        return std::move(m_document);
    }

private:
    void add(Block block) { m_document.blocks.append(std::move(block)); }
    void addText(const QString &text)
    {
        if (!text.isEmpty())
            add(Paragraph{{{text}}});
    }

    void addSentence(DailySentence sentence) { add(Paragraph{automaticRuns(m_plan, sentence), keyOf(sentence)}); }

    // In the office's own words, with this day's facts in their places.
    QString worded(const QString &name) const
    {
        return sentenceOf(m_facts.office, QStringLiteral("daily.") + name, m_plan.places());
    }

    PaperNumber paperNumber() const { return {m_facts.number, m_facts.office.symbol, m_facts.signedOn}; }

    void head()
    {
        add(letterheadOf(m_facts.office, paperNumber()));
        add(TitleBlock{QStringLiteral("BÁO CÁO"), dailyReportSubject(m_facts.campaign, m_facts.day.day)});
        const QStringList names = printableNames(m_facts.campaign.recipients);
        m_hasAddressees = !names.isEmpty();
        if (m_hasAddressees)
            add(Addressees{names});
        addSentence(DailySentence::Opening);
        if (m_facts.replaces)
            add(Paragraph{{{corrections::sentence(*m_facts.replaces, m_plan.correctionsAppendix)}}, QStringLiteral("correction")});
    }

    void sections()
    {
        add(Heading{QStringLiteral("1."), QStringLiteral("Tình hình báo cáo của các đơn vị")});
        addSentence(DailySentence::Reporting);
        add(Heading{QStringLiteral("2."),
                    QStringLiteral("Kết quả ") + officialnames::lowerFirst(printable(m_facts.campaign.name))});
        addSentence(DailySentence::Result);
        if (!m_facts.day.groups.isEmpty()) {
            add(dailytables::groups(m_plan));
            add(Note{dailytables::groupsNote(m_plan)});
        }
        addSentence(DailySentence::Certainty);
        addSentence(DailySentence::Ranking);
        add(Heading{QStringLiteral("3."), QStringLiteral("Đánh giá so với mục tiêu, dự báo")});
        addSentence(DailySentence::Outlook);
        add(Heading{QStringLiteral("4."), QStringLiteral("Khó khăn, vướng mắc")});
        addOwnWords(m_facts.difficulties, worded(QStringLiteral("difficulties")));
        add(Heading{QStringLiteral("5."), QStringLiteral("Đề xuất, kiến nghị")});
        addOwnWords(m_facts.proposals, worded(QStringLiteral("proposals")));
        add(Paragraph{{{worded(QStringLiteral("end"))}}, QStringLiteral("end")});
    }

    void addOwnWords(const QString &text, const QString &otherwise)
    {
        const QVector<Paragraph> paragraphs = ownWords(text);
        for (const Paragraph &paragraph : paragraphs)
            add(paragraph);
        if (paragraphs.isEmpty())
            addText(otherwise);
    }

    void signature() { add(signatureOf(m_facts.office, QStringLiteral("daily"), m_hasAddressees)); }

    void startAppendix(const QString &number, const QString &title)
    {
        add(appendixOf(m_facts.office, QStringLiteral("Báo cáo"), paperNumber(), number, title));
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

    void correctionsAppendix()
    {
        if (!m_facts.replaces)
            return;
        startAppendix(m_plan.correctionsAppendix, QStringLiteral("Bảng đối chiếu số liệu thay đổi"));
        add(corrections::table(*m_facts.replaces));
        add(Note{corrections::note(*m_facts.replaces, m_facts.day.district.carriedForward, m_plan.territoryNoun())});
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

QString keyOf(DailySentence sentence)
{
    static const QStringList keys{QStringLiteral("opening"),   QStringLiteral("reporting"), QStringLiteral("result"),
                                  QStringLiteral("certainty"), QStringLiteral("ranking"),   QStringLiteral("outlook")};
    return keys.at(int(sentence));
}

PaperEdits editsOf(const OwnSentences &own)
{
    PaperEdits edits;
    for (const auto &[sentence, words] : own)
        edits.append({keyOf(sentence), words.automatic, words.written});
    return edits;
}

Document draftDailyReport(const DailyReportFacts &facts)
{
    return DailyReportComposer(facts).draft();
}

Document composeDailyReport(const DailyReportFacts &facts)
{
    return finishedPaper(draftDailyReport(facts), editsOf(facts.own), facts.office.templates.tones);
}

QVector<SentenceState> sentencesOf(const DailyReportFacts &facts)
{
    const DailyReportPlan plan(facts);
    QVector<SentenceState> states;
    for (int i = 0; i < dailySentenceCount; ++i) {
        SentenceState state{DailySentence(i), textOf(automaticRuns(plan, DailySentence(i))), std::nullopt, false};
        if (const auto own = facts.own.find(state.sentence); own != facts.own.end()) {
            state.own = own->second.written;
            state.stale = own->second.automatic != state.automatic;
        }
        states.append(state);
    }
    return states;
}

} // namespace dophu
