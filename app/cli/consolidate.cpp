#include "app/cli/command.h"
#include "core/coverage/consolidationtext.h"
#include "core/documents/summarysheet.h"
#include "core/documents/xlsxtable.h"

#include <QSaveFile>

namespace dophu::cli
{

namespace
{

// Every summary table of the day beside the day before, a sheet each.
Outcome writeWorkbook(const Desk &desk, const Consolidation &day, const std::optional<Consolidation> &before,
                      const QString &stateLine, const QString &path)
{
    QVector<SummaryColumn> columns;
    for (int i = 0; i < summaryColumns; ++i)
        columns.append(SummaryColumn(i));
    QVector<TypedTable> tables;
    for (const QString &group : summaryGroups(day)) {
        SummaryFacts facts = summaryFacts(desk.campaign(), day, before ? &*before : nullptr, group, officialOrder);
        facts.stateLine = stateLine;
        const auto edits = desk.footnoteEdits(day.day, group);
        if (!edits)
            return tl::unexpected<Failure>(edits.error());
        facts.notes = withEdits(std::move(facts.notes), *edits);
        tables.append(summarySheet(facts, columns, true));
    }
    const auto bytes = toXlsx(tables, desk.office().name);
    if (!bytes)
        return tl::unexpected<Failure>(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return fail(FailureKind::CannotWrite, path, file.errorString());
    return {};
}

} // namespace

int consolidate(const Invocation &invocation)
{
    const auto options =
        optionsOf(invocation, {{"date", "ngày"}, {"format", "text, json hoặc csv"}, {"as-of", "giờ"}, {"out", "TỆP.xlsx"}},
                  {QStringLiteral("date")});
    if (!options)
        return WrongUsage;
    const auto day = dayOf(*options);
    const QString format = options->value(QStringLiteral("format"), QStringLiteral("text"));
    if (!day)
        return WrongUsage;
    if (!QStringList{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")}.contains(format)) {
        complain(QStringLiteral("“--format” là text, json hoặc csv"));
        return WrongUsage;
    }
    const QString out = options->value(QStringLiteral("out"));
    if (!out.isEmpty() && !out.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        complain(QStringLiteral("“--out” là tên tệp .xlsx"));
        return WrongUsage;
    }
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    if (!(*desk)->campaign().includes(*day))
        return told(Failure{FailureKind::DayOutsideCampaign, day->iso(), {}});
    const QString moment = options->value(QStringLiteral("as-of"));
    const auto asOf = momentOf(moment, *day);
    if (!moment.isEmpty() && !asOf) {
        complain(QStringLiteral("“%1” không phải giờ, ví dụ đúng: 14:30 hoặc 2020-08-19T14:30").arg(moment));
        return WrongUsage;
    }
    const auto entry = (*desk)->entryAt(asOf.value_or((*desk)->now()));
    if (!entry)
        return told(entry.error());
    if (*entry == 0) {
        complain(QStringLiteral("Lúc %1 chưa có số liệu nào được ghi trong tệp này.").arg(asOf ? asOf->iso() : moment));
        return NotAllowed;
    }
    const auto figures = asOf ? (*desk)->consolidationAfter(*day, *entry, *asOf) : (*desk)->consolidation(*day);
    if (!figures)
        return told(figures.error());
    const auto pace = asOf ? (*desk)->paceAfter(*day, *entry, *asOf) : (*desk)->pace(*day);
    if (!pace)
        return told(pace.error());
    if (!out.isEmpty()) {
        const Day eve = day->plus(-1);
        std::optional<Consolidation> before;
        if ((*desk)->campaign().includes(eve)) {
            auto earlier = asOf ? (*desk)->consolidationAfter(eve, *entry, *asOf) : (*desk)->consolidation(eve);
            if (!earlier)
                return told(earlier.error());
            before = std::move(*earlier);
        }
        const auto state = (*desk)->dayState(*day);
        if (!state)
            return told(state.error());
        const QString stateLine = asOf            ? QStringLiteral("Theo những gì đã biết lúc %1").arg(asOf->iso())
                                  : state->closed ? QStringLiteral("Đã chốt, mã số liệu %1").arg(state->seal)
                                                  : QStringLiteral("Tạm tính");
        const Outcome written = writeWorkbook(**desk, *figures, before, stateLine, out);
        if (!written)
            return told(written.error());
        say(QStringLiteral("Đã ghi %1.").arg(out));
        return Done;
    }
    if (format == QLatin1String("json"))
        say(QString::fromUtf8(consolidationJson(*figures, *pace)));
    else if (format == QLatin1String("csv"))
        say(QString::fromUtf8(consolidationCsv(*figures)));
    else
        say(consolidationText(*figures, *pace));
    return Done;
}

} // namespace dophu::cli
