// Documents page (Văn bản): kinds and the register of issued papers at the left, then the fields, the paper at the right,
// drawn by the code that prints it. It composes, writes files and issues; it computes nothing and asks through the prompts
// it was given. What is filled in for a day stays with that day, over a restart too.
#pragma once

#include "ui/documents/fieldsdraft.h"
#include "ui/documents/paperbundle.h"
#include "ui/documents/sentencesdialog.h"
#include "ui/widgets/page.h"

#include <QFutureWatcher>
#include <QTimer>
#include <functional>
#include <map>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace dophu
{

class Desk;
class DocumentFields;
class LetterFields;
class DocumentPreview;
class ElidedLabel;
class IssuedList;
class MessageStrip;
class Printing;
class Prompts;

class DocumentsPage : public Page
{
    Q_OBJECT

public:
    // All outlive the page.
    DocumentsPage(Desk &desk, Prompts &prompts, Printing &printing, QWidget *parent = nullptr);
    ~DocumentsPage() override;

    // Who draws the charts of a closing report; without one it has none.
    void setChartMaker(std::function<Result<QVector<Picture>>(Day)> maker) { m_chartMaker = std::move(maker); }

    void showDay(Day day) override;
    // The reminder of the day shown, to these units (codes) alone; to every one that has not reported where there are none.
    void showReminder(const QStringList &units);
    QString hint() const override;
    QVariantMap arrangement() const override; // how the last bundle was made, how large the paper is shown
    void restoreArrangement(const QVariantMap &arrangement) override;

    // What is on the page now, for saving and printing.
    const Document &document() const { return m_document; }

public slots:
    void savePdf();
    void exportText();   // Word, ODF, Excel, HTML or plain text, by the chosen suffix
    void issueNow();     // reads back, measures, gives a number, keeps
    void editSentence(); // the paper's sentences, in the clerk's own words
    void bundleNow();    // PDF, Word, Excel, e-mail draft and paper, in one go
    void writeBatch();   // one paper for each unit, into a folder
    // A kept file of an issued paper, or an e-mail draft with all of them; offered as suffix.
    void saveIssued(const IssuedPaper &paper, const QString &suffix = QStringLiteral("pdf"));
    void printIssued(const IssuedPaper &paper);
    void printPaper();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeKinds();
    QWidget *makeNarrowBar();
    void showWidths();
    QWidget *makeFieldColumn();
    QLayout *makeActs();
    QLayout *makeWritingButtons();
    QWidget *makePreviewColumn();
    QWidget *makePreviewBar();
    void addKeys();
    void markStale();
    void chooseKind(PaperKind kind);
    void connectLetter();
    QStringList silentUnits() const; // codes of who has not reported
    QStringList remindedUnits() const;
    void showReminded();
    void chooseReminded();
    void takeUpDrafts();
    QString draftPlace() const; // whose days the drafts are
    void beginLetter(const LetterFacts &letter);
    bool isBegun(const LetterFacts &letter) const;
    QString whyLetterNotIssued() const;
    void readFacts();
    void compose();
    bool readyToWrite();
    PaperWish wish() const;
    QString staleWords() const;
    static QString sentenceTitle(const QString &key);
    Outcome keepSentences(const PaperEditsOf &paper, const QVector<SentencesDialog::Written> &written);
    QVector<Picture> charts() const;
    QString kindState(PaperKind kind) const;
    static QStringList kindNames();
    void showKinds();
    void showRegister();
    void connectRegister(IssuedList *list);
    void openRegister();
    void openOutside(const QString &path);
    static QString usualFolder();
    QStringList obstaclesIn(const IssueReport &report) const;
    void tellObstacles(const IssueReport &report);
    void checkPaper();
    void showRehearsal();
    PaperWish draftWish() const;
    bool isTaken(const PaperWish &wish) const;
    const IssuedPaper *issuedReport() const;
    QString whyIssuedAlready() const;
    static QStringList doubtsIn(const QVector<OwnFigures> &doubts);
    bool confirmIssue();
    void releaseNumber();
    void suggestNumber();
    Outcome writeIssued(const IssuedPaper &paper, const QString &path);
    void showState();
    void showVerbs();
    QString whyNothingToWrite() const;
    QString whyNotIssued() const;
    std::optional<BundleWish> askBundle();
    void tellBatch(qsizetype written, qsizetype all, const QString &folder);
    void tellBundle(const BundleMade &made);
    void tellBundleDone(const BundleMade &made);
    void showView();
    void tellOutcome(const Outcome &outcome, const QString &path);
    void toggleFullPreview();
    QString suggestedName(const QString &suffix) const;
    QString paperCalled() const; // "Báo cáo ngày 19-8-2020"

    Desk &m_desk;
    Prompts &m_prompts;
    Printing &m_printing;
    Day m_day;
    DayFields m_drafts;
    QString m_place;          // whose days m_drafts are
    QVariantMap m_keptDrafts; // of every store and campaign, as they were found at the start
    std::map<QPair<PaperKind, Day>, QString> m_urgencies;
    std::map<Day, QStringList> m_reminded; // codes; a day without: all
    LetterFacts m_letter;                  // the free letter being written; kept over a restart
    struct DrawnCharts
    {
        Day day;
        qint64 journal = 0;
        QVector<Picture> pictures;
    };
    std::function<Result<QVector<Picture>>(Day)> m_chartMaker;
    mutable std::optional<DrawnCharts> m_charts;
    PaperKind m_kind = PaperKind::Daily;
    QVector<IssuedPaper> m_issued;           // newest first
    BundleWish m_bundleWish;                 // as the last time
    std::optional<DailyReportFacts> m_facts; // without the fields; empty: stale or not to be had
    Document m_document;
    QTimer m_typing;
    QTimer m_checking; // a while after the last change
    QFutureWatcher<Result<IssueReport>> m_rehearsal;
    int m_composed = 0;  // times a paper was composed
    int m_rehearsed = 0; // the one that is being rehearsed
    bool m_fullPreview = false;
    QWidget *m_kinds = nullptr;
    QWidget *m_fieldColumn = nullptr;
    QListWidget *m_kindList = nullptr;
    IssuedList *m_register = nullptr;
    QWidget *m_narrowBar = nullptr; // kinds and register where the column has no room
    QComboBox *m_kindBox = nullptr;
    QPushButton *m_registerButton = nullptr;
    QPushButton *m_issue = nullptr;
    QPushButton *m_bundle = nullptr;
    QVector<QPushButton *> m_writing; // save, print, export
    QPushButton *m_batch = nullptr;
    QPushButton *m_editSentence = nullptr;
    QLabel *m_state = nullptr;
    QStackedWidget *m_fieldStack = nullptr; // the fields of reports, those of a free letter
    DocumentFields *m_fields = nullptr;
    LetterFields *m_letterFields = nullptr;
    DocumentPreview *m_preview = nullptr;
    MessageStrip *m_strip = nullptr;
    ElidedLabel *m_checkLine = nullptr; // what measuring and reading back say of the paper
    QLabel *m_pageLabel = nullptr;
    QLabel *m_zoomLabel = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_fitWidth = nullptr;
    QPushButton *m_fitPage = nullptr;
};

} // namespace dophu
