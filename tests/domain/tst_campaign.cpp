#include "core/domain/campaign.h"

#include <QTest>

using namespace dophu;

class CampaignTest : public QObject
{
    Q_OBJECT

private slots:
    void theOrderIsTheDefault()
    {
        const auto campaign = campaignFromJson("{}", QStringLiteral("campaign.json"));
        QVERIFY(campaign);
        QCOMPARE(*campaign, defaultCampaign());
        QCOMPARE(campaign->cutoff, QTime(14, 0));
        QCOMPARE(campaign->target, Target{6000});
    }

    void anotherOrderNeedsNoCode()
    {
        const auto campaign = campaignFromJson(R"({"name": "Kích hoạt VNeID", "unit_word": "tài khoản", "reporting": "daily",
            "first_day": "2023-05-01", "last_day": "2023-06-30", "target": {"percent": 85.5, "by": "2023-06-30"},
            "cutoff": "16:30", "submission": "17:00",
            "streams": [{"code": "xa", "name": "Xã", "in_total": true, "base_kind": "dan-so-14"}]})",
                                               QStringLiteral("campaign.json"));
        QVERIFY(campaign);
        QCOMPARE(campaign->reporting, Reporting::Daily);
        QCOMPARE(campaign->target.hundredths, 8550);
        QCOMPARE(campaign->target.text(), QStringLiteral("85,5"));
        QCOMPARE(campaign->streams.size(), 1);
        QCOMPARE(*campaignFromJson(campaignToJson(*campaign), QStringLiteral("again")), *campaign);
    }

    void wrongCampaignsAreRefusedNamingTheKey_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names");
        QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("JSON");
        QTest::newRow("a date that is none") << QByteArray(R"({"first_day": "31/8/2020"})") << QStringLiteral("first_day");
        QTest::newRow("ends before it starts")
            << QByteArray(R"({"first_day": "2020-09-01", "last_day": "2020-08-01"})") << QStringLiteral("last_day");
        QTest::newRow("over a hundred percent") << QByteArray(R"({"target": {"percent": 101}})") << QStringLiteral("target");
        QTest::newRow("three decimals") << QByteArray(R"({"target": {"percent": 60.125}})") << QStringLiteral("target");
        QTest::newRow("an hour that is none") << QByteArray(R"({"cutoff": "25:00"})") << QStringLiteral("cutoff");
        QTest::newRow("report due before its figures")
            << QByteArray(R"({"cutoff": "15:00", "submission": "14:00"})") << QStringLiteral("submission");
        QTest::newRow("no stream") << QByteArray(R"({"streams": []})") << QStringLiteral("streams");
        QTest::newRow("streams mixed without a rule (R1)")
            << QByteArray(R"({"streams": [{"code": "a", "in_total": true}, {"code": "b", "in_total": true}]})")
            << QStringLiteral("streams");
        QTest::newRow("reporting of another kind") << QByteArray(R"({"reporting": "weekly"})") << QStringLiteral("reporting");
    }
    void wrongCampaignsAreRefusedNamingTheKey()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, names);
        const auto campaign = campaignFromJson(json, QStringLiteral("campaign.json"));
        QVERIFY(!campaign);
        QCOMPARE(campaign.error().kind, FailureKind::BadInput);
        QVERIFY2(campaign.error().detail.contains(names), qPrintable(campaign.error().detail));
    }

    void streamsMixUnderAWrittenRule()
    {
        const auto campaign = campaignFromJson(R"({"mixing_rule": "Quy tắc gộp số 1",
            "streams": [{"code": "a", "in_total": true}, {"code": "b", "in_total": true}]})",
                                               QStringLiteral("campaign.json"));
        QVERIFY(campaign);
        QCOMPARE(campaign->mixingRule, QStringLiteral("Quy tắc gộp số 1"));
    }
};

QTEST_APPLESS_MAIN(CampaignTest)
#include "tst_campaign.moc"
