// Whom a reminder goes to: everybody who has not reported, those that were ticked on Hôm nay, or those chosen beside the
// paper; what is printed then is true of exactly these.
#include "core/documents/officialnames.h"
#include "core/documents/reminderletter.h"
#include "recordingprinting.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/reminderunitsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/missinglist.h"
#include "ui/today/missingmodel.h"
#include "ui/today/todaypage.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

class ReminderUnitsTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    RecordingPrinting m_printing;
    std::unique_ptr<DocumentsPage> m_page;
    QVector<UnitFigures> m_silent;

    template <class W> W *find(const char *name) { return m_page->findChild<W *>(QLatin1String(name)); }
    QString called(int silent) { return officialnames::addressee(m_silent.at(silent).name); }
    QString unitsButton() { return find<QPushButton>("documentUnits")->text(); }
    static QString addressed(const Document &document)
    {
        for (const Block &block : document.blocks) {
            if (const auto *to = std::get_if<Addressees>(&block))
                return to->names.join(u'\n');
        }
        return {};
    }
    void openPage()
    {
        m_page = std::make_unique<DocumentsPage>(*m_desk, m_prompts, m_printing);
        m_page->resize(1190, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showDay(paperDay);
    }
    ReminderUnitsDialog *askUnits()
    {
        find<QPushButton>("documentUnits")->click();
        return find<ReminderUnitsDialog>("reminderUnitsDialog");
    }

private slots:
    void init()
    {
        m_desk = sampleDesk(at("2020-08-19T14:41:00"));
        m_prompts = {};
        m_silent.clear();
        const auto figures = m_desk->consolidation(paperDay);
        QVERIFY(figures);
        for (const UnitFigures &unit : figures->units) {
            if (unit.status == UnitStatus::Missing || unit.status == UnitStatus::NotDue)
                m_silent.append(unit);
        }
        QVERIFY(m_silent.size() >= 3);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk = {};
    }

    void allWhoAreSilentByDefault()
    {
        openPage();
        QVERIFY(!find<QPushButton>("documentUnits")->isVisible());
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Reminder));
        QVERIFY(find<QPushButton>("documentUnits")->isVisible());
        QCOMPARE(unitsButton(), QStringLiteral("Đơn vị: %1/%1…").arg(m_silent.size()));
        QVERIFY(bodyText(m_page->document()).contains(QStringLiteral("đơn vị chưa gửi báo cáo")));
    }

    void theChosenOnesAloneAreAddressed()
    {
        openPage();
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Reminder));
        ReminderUnitsDialog *dialog = askUnits();
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), int(m_silent.size()));
        dialog->findChild<QPushButton *>(QStringLiteral("remindedNone"))->click();
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("remindedTake"))->isEnabled());
        list->item(0)->setCheckState(Qt::Checked);
        list->item(2)->setCheckState(Qt::Checked);
        dialog->findChild<QPushButton *>(QStringLiteral("remindedTake"))->click();
        QCOMPARE(unitsButton(), QStringLiteral("Đơn vị: 2/%1…").arg(m_silent.size()));
        const QString to = addressed(m_page->document());
        QVERIFY2(to.contains(called(0)) && to.contains(called(2)), qPrintable(to));
        QVERIFY2(!to.contains(called(1)), qPrintable(to));
        const QString body = bodyText(m_page->document());
        QVERIFY2(body.contains(QStringLiteral("02 cơ quan, đơn vị nêu trên chưa gửi báo cáo")), qPrintable(body));
        QVERIFY2(!body.contains(QStringLiteral("02/")), qPrintable(body)); // not the day's share
    }

    void turningBackChangesNothing()
    {
        openPage();
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Reminder));
        ReminderUnitsDialog *dialog = askUnits();
        dialog->findChild<QPushButton *>(QStringLiteral("remindedNone"))->click();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(unitsButton(), QStringLiteral("Đơn vị: %1/%1…").arg(m_silent.size()));
    }

    void searchingHidesTheOthersAndTicksWhatIsShown()
    {
        ReminderUnitsDialog dialog({{QStringLiteral("A"), QStringLiteral("Xã Hướng Lập"), true},
                                    {QStringLiteral("B"), QStringLiteral("Xã Xy"), true}});
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("huong lap"));
        QVERIFY(dialog.findChild<QListWidget *>()->item(1)->isHidden());
        dialog.findChild<QPushButton *>(QStringLiteral("remindedNone"))->click();
        QCOMPARE(dialog.ticked(), QStringList{QStringLiteral("B")});
    }

    void whoReportsMeanwhileIsRemindedNoMore()
    {
        openPage();
        m_page->showReminder({m_silent.at(0).code, m_silent.at(1).code});
        QCOMPARE(unitsButton(), QStringLiteral("Đơn vị: 2/%1…").arg(m_silent.size()));
        ReportDraft draft;
        draft.unit = m_silent.at(0).id;
        draft.day = paperDay;
        draft.installed = m_silent.at(0).installed.value_or(*Count::from(1));
        draft.received = m_desk->now();
        draft.channel = Channel::Zalo;
        draft.expected = ReportDraft::whatever;
        QVERIFY(m_desk->enter(draft));
        QCOMPARE(unitsButton(), QStringLiteral("Đơn vị: 1/%1…").arg(m_silent.size() - 1));
        QVERIFY(!addressed(m_page->document()).contains(called(0)));
    }

    void aPaperEachGoesToTheChosenOnly()
    {
        PaperWish wish;
        wish.units = {m_silent.at(1).code, m_silent.at(2).code};
        const auto papers = composeBatch(*m_desk, PaperKind::Reminder, paperDay, wish);
        QVERIFY(papers);
        QCOMPARE(papers->size(), 2);
        QCOMPARE(papers->first().first, m_silent.at(1).name);
    }

    // More than fit into Kính gửi are listed, and the sentence points there.
    void aLongChoiceIsListed()
    {
        ReminderFacts facts;
        facts.campaign = defaultCampaign();
        facts.day = paperDay;
        facts.answerBy = Moment::local(paperDay, QTime(15, 0));
        facts.due = 133;
        facts.silent = 40;
        facts.symbol = QStringLiteral("VHTT");
        facts.signedOn = paperDay;
        for (int i = 0; i < 12; ++i)
            facts.units.append({QStringLiteral("Xã thứ %1").arg(i), std::nullopt, std::nullopt});
        QVERIFY(bodyText(composeReminder(facts))
                    .contains(QStringLiteral("12 cơ quan, đơn vị có tên trong danh sách kèm theo chưa gửi báo cáo")));
    }

    // From the ticks on Hôm nay to the letter, through the window.
    void theTickedOnesOfTodayAreThoseOfTheLetter()
    {
        MainWindow window(*m_desk, m_prompts, {}, [this](PageKind kind, QWidget *parent) -> Page * {
            if (kind == PageKind::Today)
                return new TodayPage(*m_desk, m_prompts, parent);
            return new DocumentsPage(*m_desk, m_prompts, m_printing, parent);
        });
        window.resize(1366, 740);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.findChild<MissingList *>());
        MissingModel &model = window.findChild<MissingList *>()->model();
        auto *letter = window.findChild<QPushButton *>(QStringLiteral("reminderLetter"));
        model.tickAll(false);
        QVERIFY(!letter->isEnabled()); // a letter to nobody
        model.toggle(1);
        model.toggle(2);
        const QStringList wanted{officialnames::addressee(model.unitAt(1).name),
                                 officialnames::addressee(model.unitAt(2).name)};
        const QString left = officialnames::addressee(model.unitAt(0).name);
        letter->click();
        QCOMPARE(window.page(), PageKind::Documents);
        auto *page = window.findChild<DocumentsPage *>();
        QCOMPARE(page->findChild<QListWidget *>(QStringLiteral("documentKinds"))->currentRow(), int(PaperKind::Reminder));
        const QString to = addressed(page->document());
        QVERIFY2(to.contains(wanted.at(0)) && to.contains(wanted.at(1)) && !to.contains(left), qPrintable(to));
        QCOMPARE(page->findChild<QPushButton *>(QStringLiteral("documentUnits"))->text(),
                 QStringLiteral("Đơn vị: 2/%1…").arg(m_silent.size()));
    }
};

QTEST_MAIN(ReminderUnitsTest)
#include "tst_reminderunits.moc"
