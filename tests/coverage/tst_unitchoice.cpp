// A chosen set of units on a picture: it leaves out and says so; rates, ranks and orders stay what they were.
#include "core/coverage/coverageseries.h"
#include "core/coverage/lineseries.h"
#include "core/coverage/timeliness.h"
#include "tests/support/sampledesk.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day shown(2020, 8, 19);

QStringList codesOf(const QVector<SeriesBar> &bars)
{
    QStringList codes;
    for (const SeriesBar &bar : bars)
        codes.append(bar.code);
    return codes;
}

} // namespace

class TestUnitChoice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk = sampleDesk(at("2020-08-19T14:40:00"));
        for (Day day(2020, 8, 15); day <= shown; day = day.plus(1))
            m_days.append(*m_desk->consolidation(day));
        m_question.group = QStringLiteral("xa-thi-tran");
        m_question.who = QStringLiteral("xã, thị trấn");
        m_question.total = QStringLiteral("Toàn huyện");
        m_question.unitWord = QStringLiteral("người");
        m_whole = coverageSeries(m_days.last(), m_question);
    }

    void noChoiceIsEveryUnit() { QCOMPARE(m_whole.bars.size(), 21); }

    void pickedUnitsKeepTheirOrderAndFigures()
    {
        SeriesQuestion few = m_question;
        few.choice.codes = {m_whole.bars.at(7).code, m_whole.bars.at(2).code};
        const CoverageSeries series = coverageSeries(m_days.last(), few);
        QCOMPARE(codesOf(series.bars), QStringList({m_whole.bars.at(2).code, m_whole.bars.at(7).code}));
        QCOMPARE(series.bars.first().text, m_whole.bars.at(2).text);
        QVERIFY2(series.subtitle.startsWith(QStringLiteral("2 trong 21 xã, thị trấn (chỉ %1, %2)")
                                                .arg(m_whole.bars.at(2).name, m_whole.bars.at(7).name)),
                 qPrintable(series.subtitle));
        QVERIFY(series.subtitle.contains(QStringLiteral("Các đơn vị được chọn ")));
        QVERIFY(!series.subtitle.contains(QStringLiteral("Toàn huyện")));
    }

    void theEndsAreThoseOfTheRateWhateverTheOrder()
    {
        for (const SeriesOrder order : {SeriesOrder::Falling, SeriesOrder::Rising, SeriesOrder::Official}) {
            SeriesQuestion ends = m_question;
            ends.order = order;
            ends.choice.end = UnitEnd::Top;
            ends.choice.most = 3;
            QStringList top = codesOf(coverageSeries(m_days.last(), ends).bars);
            QStringList wanted = codesOf(m_whole.bars).first(3);
            std::sort(top.begin(), top.end());
            std::sort(wanted.begin(), wanted.end());
            QCOMPARE(top, wanted);
        }
        SeriesQuestion bottom = m_question;
        bottom.choice.end = UnitEnd::Bottom;
        bottom.choice.most = 2;
        const CoverageSeries series = coverageSeries(m_days.last(), bottom);
        QCOMPARE(codesOf(series.bars), codesOf(m_whole.bars).last(2));
        QVERIFY(series.subtitle.startsWith(QStringLiteral("2 trong 21 xã, thị trấn (thấp nhất)")));
        QVERIFY(series.subtitle.contains(QStringLiteral("Toàn huyện"))); // an end is a part of the whole that is still told
    }

    void moreThanThereAreIsAll()
    {
        SeriesQuestion many = m_question;
        many.choice.end = UnitEnd::Top;
        many.choice.most = 1000;
        QCOMPARE(coverageSeries(m_days.last(), many).bars.size(), 21);
    }

    void peopleAreChosenByPeople()
    {
        SeriesQuestion question = m_question;
        const CoverageSeries all = increaseSeries(m_days.last(), question);
        question.choice.end = UnitEnd::Top;
        question.choice.most = 4;
        QCOMPARE(codesOf(increaseSeries(m_days.last(), question).bars), codesOf(all.bars).first(4));
    }

    void ranksStayThoseAmongAll()
    {
        RankQuestion question;
        question.group = m_question.group;
        question.who = m_question.who;
        const RankSeries all = rankSeries(m_days, question);
        question.choice.codes = {all.lines.at(4).code, all.lines.at(11).code};
        const RankSeries few = rankSeries(m_days, question);
        QCOMPARE(few.lines.size(), 2);
        QCOMPARE(few.lines.at(0).ranks, all.lines.at(4).ranks);
        QCOMPARE(few.lines.at(1).ranks, all.lines.at(11).ranks);
        question.choice = {{}, UnitEnd::Bottom, 3};
        QCOMPARE(rankSeries(m_days, question).lines.last().code, all.lines.last().code);
        QCOMPARE(rankSeries(m_days, question).lines.size(), 3);
    }

    void placesAmongAFewAreOneToFew()
    {
        RankQuestion question;
        question.group = m_question.group;
        const LineSeries lines = linesOf(rankSeries(m_days, question));
        const auto places = placesAmong(lines, 5, 4);
        for (qsizetype day = 0; day < lines.columns.size(); ++day) {
            QSet<int> seen;
            for (const auto &line : places)
                if (line.at(day))
                    seen.insert(*line.at(day));
            QVERIFY(!seen.contains(0) && !seen.contains(5));
        }
        for (qsizetype i = 0; i < places.size(); ++i)
            QCOMPARE(*places.at(i).last(), int(i) + 1);
    }

    void theMostOftenOnTimeAreTheTop()
    {
        TimelinessQuestion question;
        question.group = m_question.group;
        question.who = m_question.who;
        const TimelinessSeries all = timelinessSeries(m_days, question);
        question.choice = {{}, UnitEnd::Top, 5};
        const TimelinessSeries best = timelinessSeries(m_days, question);
        QCOMPARE(best.rows.size(), 5);
        QCOMPARE(best.rows.last().code, all.rows.last().code);
        int due = 0;
        for (const TimelinessDay &day : best.days)
            due += day.due;
        QVERIFY(best.subtitle.contains(QStringLiteral("/%1 lượt").arg(due)));
        question.choice = {{all.rows.first().code}, UnitEnd::All, 10};
        QCOMPARE(timelinessSeries(m_days, question).rows.first(), all.rows.first());
    }

private:
    TestDesk m_desk;
    QVector<Consolidation> m_days;
    SeriesQuestion m_question;
    CoverageSeries m_whole;
};

QTEST_GUILESS_MAIN(TestUnitChoice)
#include "tst_unitchoice.moc"
