#include "app/cli/command.h"
#include "app/cli/drawing.h"
#include "app/cli/lintline.h"
#include "core/documents/issuing.h"
#include "ui/charts/reportcharts.h"
#include "ui/documents/paperformats.h"
#include "ui/documents/paperwriter.h"

#include <QFile>
#include <QFileInfo>

namespace dophu::cli
{

namespace
{


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
    wish.letter = std::move(*letter);
    return wish;
}

int tellObstacles(const IssueReport &report)
{
    for (const Disagreement &difference : report.differences)
        complain(QStringLiteral("trang %1, %2: phải “%3”, đọc lại được “%4”")
                     .arg(difference.page)
                     .arg(difference.where, difference.expected, difference.found));
    for (const LintFinding &finding : report.form)
        complain(lintLine(finding));
    return NotAllowed;
}

// Issues, then writes the very bytes that are kept; a paper in another format is written from the same words.
int issueTo(Desk &desk, PaperKind kind, Day day, const PaperWish &wish, const QString &path, const QString &suffix)
{
    const auto report = issuePaper(desk, kind, day, wish, paperBytes);
    if (!report)
        return told(report.error());
    if (!report->paper)
        return tellObstacles(*report);
    const auto bytes = desk.issuedBytes(*report->paper, suffix);
    if (!bytes)
        return told(bytes.error());
    if (const Outcome written = writeFile(path, *bytes); !written)
        return told(written.error());
    say(QStringLiteral("Đã ban hành %1/%2 (lần %3), ghi %4.")
            .arg(report->paper->number)
            .arg(report->paper->symbol)
            .arg(report->paper->version)
            .arg(path));
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
        if (!QStringList{QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xlsx")}.contains(suffix)) {
            complain(QStringLiteral("văn bản ban hành được giữ dạng .pdf, .docx, .xlsx"));
            return WrongUsage;
        }
        return issueTo(**desk, *kind, *day, *wish, path, suffix);
    }
    const auto paper = composePaper(**desk, *kind, *day, *wish);
    if (!paper)
        return told(paper.error());
    if (const Outcome written = writePaper(*paper, path); !written)
        return told(written.error());
    say(QStringLiteral("Đã ghi %1.").arg(path));
    return Done;
}

} // namespace dophu::cli
