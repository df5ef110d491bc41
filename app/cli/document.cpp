#include "app/cli/command.h"
#include "app/cli/drawing.h"
#include "app/cli/lintline.h"
#include "core/documents/issuing.h"
#include "core/documents/papermail.h"
#include "core/documents/reportissue.h"
#include "ui/charts/reportcharts.h"
#include "ui/documents/paperformats.h"
#include "ui/documents/paperwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace dophu::cli
{

namespace
{

const QStringList issuedSuffixes{QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xlsx")};

// The words of a letter: the file named, otherwise the order that the office works by.
Result<LetterFacts> letterWords(const QString &named)
{
    const QString path = named.isEmpty() ? QStringLiteral(":/documents/cong-van-978.json") : named;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::CannotRead, path, file.errorString());
    return letterFromJson(file.readAll(), path);
}

Result<PaperWish> wishOf(const QHash<QString, QString> &options, PaperKind kind)
{
    PaperWish wish;
    wish.fields.number = options.value(QStringLiteral("number"));
    if (options.contains(QStringLiteral("number")) && wish.fields.number.toInt() < 1)
        return fail(FailureKind::BadInput, wish.fields.number, QStringLiteral("số văn bản phải là số nguyên từ 1"));
    if (options.contains(QStringLiteral("signed"))) {
        wish.fields.signedOn = Day::fromIso(options.value(QStringLiteral("signed")));
        if (!wish.fields.signedOn)
            return fail(FailureKind::BadInput, options.value(QStringLiteral("signed")),
                        QStringLiteral("không phải ngày, ví dụ đúng: 2020-08-19"));
    }
    wish.unit = options.value(QStringLiteral("unit"));
    wish.urgency = options.value(QStringLiteral("urgency")).toUpper();
    wish.replaces = options.value(QStringLiteral("replaces"));
    if (kind != PaperKind::Letter)
        return wish;
    auto letter = letterWords(options.value(QStringLiteral("words")));
    if (!letter)
        return tl::unexpected<Failure>(letter.error());
    if (!wish.fields.number.isEmpty())
        letter->number = wish.fields.number;
    if (wish.fields.signedOn)
        letter->signedOn = *wish.fields.signedOn;
    wish.letter = std::move(*letter);
    return wish;
}

int tellObstacles(const IssueReport &report)
{
    for (const Disagreement &difference : report.differences) {
        const QString page = difference.page > 0 ? QStringLiteral("trang %1, ").arg(difference.page) : QString();
        complain(page
                 + QStringLiteral("%1: phải “%2”, đọc lại được “%3”")
                       .arg(difference.where, difference.expected, difference.found));
    }
    for (const LintFinding &finding : report.form)
        complain(lintLine(finding));
    return NotAllowed;
}

Outcome writeKept(const Desk &desk, const IssuedPaper &paper, const QString &path, const QString &suffix)
{
    const auto bytes = desk.issuedBytes(paper, suffix);
    if (!bytes)
        return tl::unexpected<Failure>(bytes.error());
    return writeFile(path, *bytes);
}

// A number that was given stands for the paper that left with it: asked for again, that very paper is written; another paper
// does not get it. Nothing when the number is free.
std::optional<int> writeIssuedBefore(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish, const QString &path,
                                     const QString &suffix)
{
    const int number = wish.fields.number.toInt();
    const int year = (wish.letter ? wish.letter->signedOn : wish.fields.signedOn.value_or(day)).date().year();
    const auto papers = desk.issuedPapers();
    if (!papers)
        return told(papers.error());
    const auto paper = std::find_if(papers->begin(), papers->end(),
                                    [&](const IssuedPaper &p) { return p.number == number && p.year() == year; });
    if (number < 1 || paper == papers->end())
        return std::nullopt;
    const bool sameKind = paper->kind == paperKindNames().at(int(kind)) || (kind == PaperKind::Daily && isDayReport(*paper));
    if (!sameKind || paper->day != day || paper->unit != wish.unit)
        return told(Failure{FailureKind::BadInput, spelledNumber(*paper),
                            QStringLiteral("số này trong năm %1 đã cấp cho “%2”").arg(year).arg(paper->title)});
    const auto state = desk.dayState(day);
    if (!state)
        return told(state.error());
    if (!issuedSuffixes.contains(suffix) && state->closed && paper->seal == state->seal)
        return std::nullopt; // the same figures in a form that is not kept
    if (!issuedSuffixes.contains(suffix))
        return told(Failure{FailureKind::BadInput, spelledNumber(*paper),
                            QStringLiteral("văn bản ban hành được giữ dạng .pdf, .docx, .xlsx")});
    if (const Outcome written = writeKept(desk, *paper, path, suffix); !written)
        return told(written.error());
    say(QStringLiteral("Đã ghi lại bản đã ban hành %1: %2.").arg(spelledNumber(*paper), path));
    return Done;
}

// Issues, then writes the very bytes that are kept. A file that cannot be written is found out before a number is given.
int issueTo(Desk &desk, PaperKind kind, Day day, const PaperWish &wish, const QString &path, const QString &suffix)
{
    QSaveFile trial(path);
    if (!trial.open(QIODevice::WriteOnly))
        return told(Failure{FailureKind::CannotWrite, path, trial.errorString()});
    trial.cancelWriting();
    const auto report = issuePaper(desk, kind, day, wish, paperBytes);
    if (!report)
        return told(report.error());
    if (!report->paper)
        return tellObstacles(*report);
    for (const OwnFigures &doubt : report->doubts)
        complain(QStringLiteral("lưu ý: câu sửa tay “%1” nêu %2, không có trong số liệu")
                     .arg(doubt.words, doubt.figures.join(QStringLiteral(", "))));
    const IssuedPaper &paper = *report->paper;
    if (const Outcome written = writeKept(desk, paper, path, suffix); !written) {
        complain(QStringLiteral("đã ban hành %1 nhưng chưa ghi được tệp; lấy lại bằng --number %2, không có --issue")
                     .arg(spelledNumber(paper))
                     .arg(paper.number));
        return told(written.error());
    }
    say(QStringLiteral("Đã ban hành %1%2, ghi %3.")
            .arg(spelledNumber(paper), isDayReport(paper) ? QStringLiteral(" (lần %1)").arg(paper.version) : QString(),
                 path));
    return Done;
}

} // namespace

QString lintLine(const LintFinding &finding)
{
    return QStringLiteral("trang %1, cách mép trên %2 mm: %3 (%4) [%5]")
        .arg(finding.page)
        .arg(finding.mm, 0, 'f', 0)
        .arg(finding.says, finding.clause, finding.code);
}

int document(const Invocation &invocation)
{
    if (const auto done = ownForms(invocation))
        return *done;
    const auto options = optionsOf(invocation,
                                   {{"kind", "loại văn bản"},
                                    {"date", "ngày"},
                                    {"out", "tệp"},
                                    {"number", "số văn bản"},
                                    {"signed", "ngày ký"},
                                    {"unit", "mã đơn vị"},
                                    {"urgency", "mức độ khẩn"},
                                    {"replaces", "số văn bản bị thay thế"},
                                    {"words", "tệp JSON của công văn"},
                                    {"issue", nullptr}},
                                   {QStringLiteral("kind"), QStringLiteral("date"), QStringLiteral("out")});
    const auto day = options ? dayOf(*options) : std::nullopt;
    if (!day)
        return WrongUsage;
    const auto kind = paperKindOf(options->value(QStringLiteral("kind")));
    if (!kind) {
        complain(QStringLiteral("“--kind” hiện có: %1").arg(paperKindNames().join(QStringLiteral(", "))));
        return WrongUsage;
    }
    const QString path = options->value(QStringLiteral("out"));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!paperSuffixes().contains(suffix)) {
        complain(QStringLiteral("“--out” phải có đuôi .%1").arg(paperSuffixes().join(QStringLiteral(", ."))));
        return WrongUsage;
    }
    auto wish = wishOf(*options, *kind);
    if (!wish)
        return told(wish.error());
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    std::optional<Drawing> drawing; // only for what is drawn: the other formats need no fonts
    const bool issuing = options->contains(QStringLiteral("issue"));
    if (issuing || suffix == QLatin1String("pdf") || *kind == PaperKind::Closing)
        drawing.emplace();
    if (*kind == PaperKind::Closing && (*desk)->campaign().includes(*day)) {
        auto charts = closingCharts(**desk, *day);
        if (!charts)
            return told(charts.error());
        wish->charts = std::move(*charts);
    }
    if (issuing) {
        if (!issuedSuffixes.contains(suffix)) {
            complain(QStringLiteral("văn bản ban hành được giữ dạng .pdf, .docx, .xlsx"));
            return WrongUsage;
        }
        return issueTo(**desk, *kind, *day, *wish, path, suffix);
    }
    if (const auto done = writeIssuedBefore(**desk, *kind, *day, *wish, path, suffix))
        return *done;
    const auto paper = composePaper(**desk, *kind, *day, *wish);
    if (!paper)
        return told(paper.error());
    if (const Outcome written = writePaper(*paper, path); !written)
        return told(written.error());
    say(QStringLiteral("Đã ghi %1.").arg(path));
    return Done;
}

} // namespace dophu::cli
