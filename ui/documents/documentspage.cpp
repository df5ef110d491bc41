#include "ui/documents/documentspage.h"

#include "core/desk/desk.h"
#include "core/documents/papermail.h"
#include "ui/documents/documentfields.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/paperformats.h"
#include "ui/documents/paperwriter.h"
#include "ui/documents/printing.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QStyle>

namespace dophu
{

namespace
{
constexpr int documentTypingPause = 200; // ms, ui.md §12
constexpr int documentCheckPause = 1000; // ms after the last change of the paper
constexpr int documentsCompactWidth =
    1004; // page width under which the list of kinds gives way (window 1180 less navigation)
constexpr int documentFieldsWidth = 304;
constexpr int documentWideFields = 336; // with the kinds and the register in one row …
constexpr int documentTightWidth = 800; // … where the page beside it can spare the room
} // namespace

DocumentsPage::DocumentsPage(Desk &desk, Prompts &prompts, Printing &printing, QWidget *parent)
    : Page(parent), m_desk(desk), m_prompts(prompts), m_printing(printing)
{
    setObjectName(QStringLiteral("documentsPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_kinds = makeKinds();
    m_fieldColumn = makeFieldColumn();
    row->addWidget(m_kinds);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_fieldColumn);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(makePreviewColumn(), 1);
    addKeys();
    m_typing.setSingleShot(true);
    m_typing.setInterval(documentTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &DocumentsPage::compose);
    connect(m_fields, &DocumentFields::edited, this, [this] {
        m_drafts[m_day] = m_fields->fields();
        m_urgencies[{m_kind, m_day}] = m_fields->urgency();
        m_typing.start();
    });
    connect(m_fields, &DocumentFields::unitsWanted, this, &DocumentsPage::chooseReminded);
    m_checking.setSingleShot(true);
    m_checking.setInterval(documentCheckPause);
    connect(&m_checking, &QTimer::timeout, this, &DocumentsPage::checkPaper);
    connect(&m_rehearsal, &QFutureWatcher<Result<IssueReport>>::finished, this, &DocumentsPage::showRehearsal);
    m_place = draftPlace();
    connectLetter();
    connect(&m_desk, &Desk::dayChanged, this, &DocumentsPage::markStale);
    connect(&m_desk, &Desk::registryChanged, this, &DocumentsPage::markStale);
    connect(&m_desk, &Desk::campaignChanged, this, [this] {
        takeUpDrafts();
        if (m_day.isValid())
            showDay(m_day);
    });
}

void DocumentsPage::showDay(Day day)
{
    m_day = day;
    m_strip->dismiss();
    m_fields->show(m_drafts[day], m_desk.campaign(), m_desk.office(), day);
    m_fields->setUrgency(m_urgencies[{m_kind, day}]);
    markStale();
    showRegister();
}

QString DocumentsPage::hint() const
{
    return tr("Ctrl+Shift+P trọn bộ, Ctrl+S lưu PDF, Ctrl+P in, F11 chỉ xem trang");
}

// A paper being measured draws with the program's fonts, which do not outlive it.
DocumentsPage::~DocumentsPage()
{
    m_rehearsal.waitForFinished();
}

void DocumentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_facts)
        markStale();
}

void DocumentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showWidths();
}

// Without room for the column of kinds, a box and a button over the fields stand for it.
void DocumentsPage::showWidths()
{
    const bool narrow = width() < scaled(documentsCompactWidth);
    m_kinds->setVisible(!m_fullPreview && !narrow);
    m_narrowBar->setVisible(narrow);
    const bool wide = narrow && width() >= scaled(documentTightWidth);
    m_fieldColumn->setFixedWidth(scaled(wide ? documentWideFields : documentFieldsWidth));
    m_zoomLabel->setVisible(!narrow);
}

// A hidden page reads nothing: its day may change a hundred times before anybody looks.
void DocumentsPage::markStale()
{
    m_facts.reset();
    if (!isVisible() || !m_day.isValid())
        return;
    readFacts();
    compose();
}

void DocumentsPage::readFacts()
{
    auto facts = dailyReportFacts(m_desk, m_day, {});
    if (!facts) {
        m_strip->show(MessageStrip::Tone::Error, failureText(facts.error()));
        return;
    }
    m_facts = std::move(*facts);
    showReminded();
}

void DocumentsPage::compose()
{
    m_typing.stop();
    m_document = Document();
    ++m_composed;
    PaperKind kind = m_kind;
    PaperWish wished = draftWish();
    if (const Outcome next = becomeNextVersion(m_desk, kind, m_day, wished); !next)
        m_strip->show(MessageStrip::Tone::Error, failureText(next.error()));
    if (m_facts && kind == PaperKind::Daily) {
        const auto edits = m_desk.paperEdits(paperEditsOf(m_kind, m_day, {}));
        m_document = finishedPaper(draftDailyReport(filledIn(*m_facts, wished.fields)), edits ? *edits : PaperEdits(),
                                   m_desk.office().templates.tones);
    } else if (m_facts) {
        auto paper = composePaper(m_desk, kind, m_day, wished);
        if (paper)
            m_document = std::move(*paper);
        else
            m_strip->show(MessageStrip::Tone::Warning,
                          paper.error().kind == FailureKind::BadInput ? whyNothingToWrite() : failureText(paper.error()));
    }
    m_preview->showPages(m_document.blocks.isEmpty() ? PageLayout() : layOut(m_document, documentFont()));
    m_fields->showSubject(registerEntryOf(m_document, m_kind, m_day, QString(), 0).title);
    m_checkLine->setText(tr("Xem trước"));
    m_checking.start();
    showState();
}

void DocumentsPage::showState()
{
    const bool closed = m_facts && m_facts->closed;
    showKinds();
    if (!m_facts)
        m_state->setText(tr("Không có số liệu của ngày này."));
    else if (m_kind == PaperKind::Letter)
        m_state->setText(tr("Công văn tự soạn; bản nháp được giữ lại."));
    else if (!closed && !wantsClosedDay(m_kind))
        m_state->setText(tr("Theo số liệu lúc này, ngày %1 chưa chốt.").arg(words::shortDate(m_day)));
    else if (!closed)
        m_state->setText(tr("Ngày %1 chưa chốt (F9). Bản xem trước là dự thảo.").arg(words::shortDate(m_day)));
    else
        m_state->setText(tr("Lấy từ số đã chốt ngày %1, mã số liệu %2.").arg(words::shortDate(m_day), m_facts->seal));
    if (m_kind == PaperKind::Closing && m_day < m_desk.campaign().lastDay)
        m_state->setText(m_state->text() + u' '
                         + tr("Đợt còn đến ngày %1, báo cáo mới tính đến ngày %2.")
                               .arg(words::shortDate(m_desk.campaign().lastDay), words::shortDate(m_day)));
    const QString stale = staleWords();
    if (!stale.isEmpty())
        m_state->setText(m_state->text() + u' ' + stale);
    showVerbs();
    const bool ready = closed || (m_facts && !wantsClosedDay(m_kind));
    // A form gets no number, and what left already need not leave again: nothing is amiss there.
    const bool held = isNumbered(m_kind) && !whyNotIssued().isEmpty() && whyIssuedAlready().isEmpty();
    m_state->setProperty("tone", ready && !held && stale.isEmpty() ? "ok" : "warn");
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
}

void DocumentsPage::showView()
{
    const int count = m_preview->pageCount();
    m_pageLabel->setText(count == 0 ? tr("Không có trang") : tr("Trang %1 / %2").arg(m_preview->page() + 1).arg(count));
    m_zoomLabel->setText(QStringLiteral("%1%").arg(m_preview->zoomPercent()));
    m_previous->setEnabled(m_preview->page() > 0);
    m_next->setEnabled(m_preview->page() + 1 < count);
    m_fitWidth->setChecked(m_preview->fit() == DocumentPreview::Fit::Width);
    m_fitPage->setChecked(m_preview->fit() == DocumentPreview::Fit::WholePage);
}

bool DocumentsPage::readyToWrite()
{
    if (!m_facts)
        readFacts();
    if (!m_facts)
        return false;
    m_strip->dismiss();
    compose();
    return !m_document.blocks.isEmpty();
}

// As the files of a whole set are named: what was not issued is a draft, whatever number was typed.
QString DocumentsPage::suggestedName(const QString &suffix) const
{
    return paperFileStem(registerEntryOf(m_document, m_kind, m_day, QString(), 0)) + u'.' + suffix;
}

QString DocumentsPage::paperCalled() const
{
    const QString date = m_day.date().toString(QStringLiteral("d-M-yyyy"));
    const QStringList names{tr("Báo cáo ngày %1"),     tr("Công văn đôn đốc %1"), tr("Biểu mẫu %1"),
                            tr("Báo cáo tổng kết %1"), tr("Báo cáo thay thế %1"), tr("Công văn %1")};
    return names.at(int(m_kind)).arg(date);
}

void DocumentsPage::tellOutcome(const Outcome &outcome, const QString &path)
{
    if (!outcome) {
        m_strip->show(MessageStrip::Tone::Error, failureText(outcome.error()));
        return;
    }
    m_strip->show(MessageStrip::Tone::Ok, tr("Đã lưu %1.").arg(QDir::toNativeSeparators(path)));
}

void DocumentsPage::savePdf()
{
    if (!readyToWrite())
        return;
    const auto path = m_prompts.chooseSavePath(tr("Lưu PDF"), suggestedName(QStringLiteral("pdf")), tr("PDF (*.pdf)"));
    if (path)
        tellOutcome(writePdf(m_document, *path), *path);
}

void DocumentsPage::exportText()
{
    if (!readyToWrite())
        return;
    const auto path = m_prompts.chooseSavePath(tr("Xuất văn bản"), suggestedName(QStringLiteral("docx")),
                                               tr("Word (*.docx);;OpenDocument (*.odt);;Excel (*.xlsx);;Trang web (*.html);;"
                                                  "Văn bản thuần (*.txt)"));
    if (path)
        tellOutcome(writePaper(m_document, *path), *path);
}

void DocumentsPage::printPaper()
{
    if (!readyToWrite())
        return;
    if (!m_printing.hasPrinter()) {
        m_strip->show(MessageStrip::Tone::Warning, tr("Kiểm tra dây, bật máy in; hoặc Lưu PDF để in sau."),
                      tr("Không thấy máy in."));
        QPushButton *save = m_strip->addButton(tr("Lưu PDF…"), QStringLiteral("documentSaveInstead"));
        connect(save, &QPushButton::clicked, this, &DocumentsPage::savePdf);
        return;
    }
    const auto printer = m_printing.choosePrinter(m_preview->pageCount(), this);
    if (!printer)
        return;
    if (const Outcome outcome = print(m_document, *printer); !outcome) {
        m_strip->show(MessageStrip::Tone::Error, failureText(outcome.error()));
        return;
    }
    m_strip->show(MessageStrip::Tone::Ok, tr("Đã gửi %1 trang tới máy in.").arg(m_preview->pageCount()));
}

void DocumentsPage::toggleFullPreview()
{
    m_fullPreview = !m_fullPreview;
    m_fieldColumn->setVisible(!m_fullPreview);
    showWidths();
    (m_fullPreview ? static_cast<QWidget *>(m_preview) : m_fields)->setFocus();
}

} // namespace dophu
