#include "core/documents/issuing.h"

#include "core/desk/desk.h"
#include "core/documents/letterdraft.h"
#include "core/documents/ownfigures.h"
#include "core/documents/papermail.h"
#include "core/documents/reportissue.h"
#include "core/domain/evidence.h"

#include <algorithm>

namespace dophu
{

namespace
{

struct MadePaper
{
    QVector<IssuedFile> files;
    QVector<QByteArray> bytes;
    IssueReport report;
};

bool isReport(PaperKind kind)
{
    return kind == PaperKind::Daily || kind == PaperKind::Correction || kind == PaperKind::Closing;
}

// In the order the register keeps them.
const QStringList &issuedSuffixes()
{
    static const QStringList suffixes{QStringLiteral("docx"), QStringLiteral("pdf"), QStringLiteral("xlsx")};
    return suffixes;
}

Outcome reconcile(const IssueTrial &trial, MadePaper &made)
{
    IssueReport &report = made.report;
    const auto docx = tieOutDocx(trial.document, made.bytes.at(0));
    if (!docx)
        return tl::unexpected<Failure>(docx.error());
    report.differences += *docx;
    if (canReadPdf()) {
        const auto pdf = readPdf(made.bytes.at(1), trial.document.title, PdfInk::WordsAndLines);
        if (!pdf)
            return tl::unexpected<Failure>(pdf.error());
        report.pdfRead = true;
        report.differences += tieOutPdf(trial.document, *pdf);
        report.form = lint(*pdf);
    }
    if (trial.figures)
        report.differences += tieOutDay(trial.document, *trial.figures);
    return {};
}

Result<MadePaper> make(const IssueTrial &trial, const PaperMaker &maker)
{
    MadePaper made;
    made.report.doubts = trial.doubts;
    for (const QString &suffix : issuedSuffixes()) {
        const auto bytes = maker(trial.document, suffix);
        if (!bytes)
            return tl::unexpected<Failure>(bytes.error());
        made.files.append({suffix, sha256Of(*bytes), bytes->size()});
        made.bytes.append(*bytes);
    }
    if (const Outcome reconciled = reconcile(trial, made); !reconciled)
        return tl::unexpected<Failure>(reconciled.error());
    return made;
}

QString typedNumber(const PaperWish &wish)
{
    return (wish.letter ? wish.letter->number : wish.fields.number).trimmed();
}

Result<int> numberOf(const Desk &desk, const PaperWish &wish, Day signedOn)
{
    const QString typed = typedNumber(wish);
    if (typed.isEmpty())
        return desk.nextPaperNumber(signedOn.date().year());
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (!isNumber || number < 1)
        return fail(FailureKind::BadInput, typed, QStringLiteral("số văn bản phải là số nguyên từ 1"));
    return number;
}

// What no paper leaves without.
Outcome allowed(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish)
{
    if (kind == PaperKind::Form)
        return fail(FailureKind::BadInput, QStringLiteral("biểu mẫu"),
                    QStringLiteral("đơn vị điền và ký, không lấy số của cơ quan mình"));
    if (kind == PaperKind::Letter && wish.letter) {
        static const QStringList lacks{QString(), QStringLiteral("trích yếu"), QStringLiteral("nơi kính gửi"),
                                       QStringLiteral("nội dung"), QStringLiteral("thẩm quyền, người ký")};
        if (const LetterLack lack = lackOf(*wish.letter); lack != LetterLack::Nothing)
            return fail(FailureKind::BadInput, QStringLiteral("công văn"),
                        QStringLiteral("còn thiếu ") + lacks.at(int(lack)));
    }
    if (!isReport(kind))
        return {};
    const auto state = desk.dayState(day);
    if (!state)
        return tl::unexpected<Failure>(state.error());
    if (!state->closed)
        return fail(FailureKind::DayNotClosed, day.iso());
    if (kind != PaperKind::Daily)
        return {};
    const auto last = lastReportOf(desk, day);
    if (!last)
        return tl::unexpected<Failure>(last.error());
    if (*last && (*last)->seal == state->seal)
        return fail(
            FailureKind::BadInput, spelledNumber(**last),
            QStringLiteral("đã ban hành từ đúng số liệu này; đổi số thì mở lại ngày, đổi lời văn thì ra báo cáo thay thế"));
    return {};
}

// Another desk may take the number that was next a moment ago.
bool mayTakeAnother(const Desk &desk, const Failure &failure, const QString &typed, int number, Day signedOn)
{
    const auto next = desk.nextPaperNumber(signedOn.date().year());
    return failure.kind == FailureKind::BadInput && typed.isEmpty() && next && *next > number;
}

} // namespace

IssuedPaper registerEntryOf(const Document &document, PaperKind kind, Day day, const QString &unit, int number)
{
    IssuedPaper paper;
    paper.kind = paperKindNames().at(int(kind));
    paper.day = day;
    paper.unit = unit;
    paper.number = number;
    paper.signedOn = document.date;
    for (const Block &block : document.blocks) {
        if (const auto *head = std::get_if<Letterhead>(&block); head && paper.symbol.isEmpty()) {
            paper.symbol = head->numberLine.section(u'/', 1);
            paper.title = head->about.join(u' ');
        } else if (const auto *title = std::get_if<TitleBlock>(&block); title && paper.title.isEmpty()) {
            paper.title = title->subject.join(u' ');
        } else if (const auto *to = std::get_if<Addressees>(&block)) {
            paper.recipients = to->names.join(QStringLiteral("; "));
        } else if (const auto *signature = std::get_if<SignatureBlock>(&block)) {
            paper.signer = signature->name;
        }
    }
    return paper;
}

void replacing(const IssuedPaper &earlier, PaperWish &wish)
{
    wish.replaces = QString::number(earlier.number);
    wish.replacedOn = earlier.signedOn;
    wish.replacedSeal = earlier.seal;
}

Result<std::optional<IssuedPaper>> lastReportOf(const Desk &desk, Day day)
{
    const auto papers = desk.issuedPapers();
    if (!papers)
        return tl::unexpected<Failure>(papers.error());
    const auto last =
        std::find_if(papers->begin(), papers->end(), [&](const IssuedPaper &p) { return p.day == day && isDayReport(p); });
    return last == papers->end() ? std::optional<IssuedPaper>() : std::optional(*last);
}

Outcome becomeNextVersion(const Desk &desk, PaperKind &kind, Day day, PaperWish &wish)
{
    if (kind != PaperKind::Daily && kind != PaperKind::Correction)
        return {};
    const auto last = lastReportOf(desk, day);
    const auto state = desk.dayState(day);
    if (!last)
        return tl::unexpected<Failure>(last.error());
    if (!state)
        return tl::unexpected<Failure>(state.error());
    const bool same = *last && state->closed && state->seal == (*last)->seal;
    if (!*last || (same && kind == PaperKind::Daily))
        return {};
    kind = PaperKind::Correction;
    replacing(**last, wish);
    return {};
}

Result<IssueTrial> trialOf(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish)
{
    IssueTrial trial;
    auto document = composePaper(desk, kind, day, wish);
    if (!document)
        return tl::unexpected<Failure>(document.error());
    trial.document = std::move(*document);
    if (kind != PaperKind::Letter) {
        const auto sentences = paperSentences(desk, kind, day, wish);
        if (!sentences)
            return tl::unexpected<Failure>(sentences.error());
        trial.doubts = ownFiguresOf(trial.document, *sentences);
    }
    if (!isReport(kind))
        return trial;
    auto figures = desk.consolidation(day);
    if (!figures)
        return tl::unexpected<Failure>(figures.error());
    trial.figures = std::move(*figures);
    return trial;
}

Result<IssueReport> rehearseIssue(const IssueTrial &trial, const PaperMaker &maker)
{
    auto made = make(trial, maker);
    if (!made)
        return tl::unexpected<Failure>(made.error());
    return std::move(made->report);
}

Result<IssueReport> issuePaper(Desk &desk, PaperKind kind, Day day, PaperWish wish, const PaperMaker &maker)
{
    if (const Outcome may = allowed(desk, kind, day, wish); !may)
        return tl::unexpected<Failure>(may.error());
    const auto state = desk.dayState(day);
    if (!state)
        return tl::unexpected<Failure>(state.error());
    if (const Outcome followed = becomeNextVersion(desk, kind, day, wish); !followed)
        return tl::unexpected<Failure>(followed.error());
    const Day signedOn = wish.letter ? wish.letter->signedOn : wish.fields.signedOn.value_or(day);
    const QString typed = typedNumber(wish);
    while (true) {
        const auto number = numberOf(desk, wish, signedOn);
        if (!number)
            return tl::unexpected<Failure>(number.error());
        PaperWish numbered = wish;
        numbered.fields.number = QString::number(*number);
        if (numbered.letter)
            numbered.letter->number = numbered.fields.number;
        auto trial = trialOf(desk, kind, day, numbered);
        if (!trial)
            return tl::unexpected<Failure>(trial.error());
        auto made = make(*trial, maker);
        if (!made)
            return tl::unexpected<Failure>(made.error());
        if (!made->report.differences.isEmpty() || !made->report.form.isEmpty())
            return std::move(made->report);
        IssuedPaper entry = registerEntryOf(trial->document, kind, day, wish.unit, *number);
        entry.files = made->files;
        if (isReport(kind))
            entry.seal = state->seal;
        auto kept = desk.issue(std::move(entry), made->bytes);
        if (!kept && mayTakeAnother(desk, kept.error(), typed, *number, signedOn))
            continue;
        if (!kept)
            return tl::unexpected<Failure>(kept.error());
        made->report.paper = std::move(*kept);
        made->report.document = std::move(trial->document);
        return std::move(made->report);
    }
}

} // namespace dophu
