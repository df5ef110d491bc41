#include "app/cli/command.h"
#include "app/cli/drawing.h"
#include "core/documents/dailyreportfacts.h"
#include "core/documents/htmlwriter.h"
#include "core/documents/textwriter.h"
#include "ui/documents/paperwriter.h"

#include <QFileInfo>

namespace dophu::cli
{

namespace
{

Outcome writeAs(const QString &suffix, const Document &paper, const QString &path)
{
    if (suffix == QLatin1String("html"))
        return writeFile(path, toHtml(paper));
    if (suffix == QLatin1String("txt"))
        return writeFile(path, toText(paper).toUtf8());
    const Drawing drawing;
    return writePdf(paper, path);
}

} // namespace

int document(const Invocation &invocation)
{
    if (const auto done = ownForms(invocation))
        return *done;
    const auto options = optionsOf(
        invocation, {{"kind", "daily"}, {"date", "ngày"}, {"out", "tệp"}, {"number", "số văn bản"}},
        {QStringLiteral("kind"), QStringLiteral("date"), QStringLiteral("out")});
    const auto day = options ? dayOf(*options) : std::nullopt;
    if (!day)
        return WrongUsage;
    if (options->value(QStringLiteral("kind")) != QLatin1String("daily")) {
        complain(QStringLiteral("“--kind” hiện có: daily"));
        return WrongUsage;
    }
    const QString path = options->value(QStringLiteral("out"));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!QStringList{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("txt")}.contains(suffix)) {
        complain(QStringLiteral("“--out” phải có đuôi .pdf, .html hoặc .txt"));
        return WrongUsage;
    }
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    DailyReportFields fields;
    fields.number = options->value(QStringLiteral("number"));
    const auto facts = dailyReportFacts(**desk, *day, fields);
    if (!facts)
        return told(facts.error());
    if (const Outcome written = writeAs(suffix, composeDailyReport(*facts), path); !written)
        return told(written.error());
    say(QStringLiteral("Đã ghi %1.").arg(path));
    return Done;
}

} // namespace dophu::cli
