#include "app/cli/command.h"
#include "core/intake/intakeknowledge.h"
#include "core/intake/intakepreview.h"
#include "ui/intake/intakewords.h"
#include "ui/widgets/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace dophu::cli
{

namespace
{

QByteArray standardInput()
{
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

// One after the other: of a thousand files one content is in memory at a time beside the bytes.
IntakePreview read(const QStringList &given, const IntakeContext &context)
{
    QVector<IntakeOriginal> originals;
    QVector<QVector<FoundValue>> found;
    const auto take = [&](IntakeOriginal original) {
        found.append(recogniseOriginal(original, context));
        original.content.reset();
        originals.append(std::move(original));
    };
    for (const QString &path : given) {
        if (path == QLatin1String("-")) {
            IntakeOriginal text = originalOf(path, QStringLiteral("tin-nhan.txt"), standardInput());
            text.pasted = true;
            take(std::move(text));
            continue;
        }
        for (const IntakePath &file : intakePathsOf({path}))
            take(readOriginal(file));
    }
    return previewOf(context.day, std::move(originals), found);
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue codeOf(const std::optional<UnitId> &id, const Registry &registry)
{
    const Unit *unit = id ? registry.byId(*id) : nullptr;
    return unit ? QJsonValue(unit->code) : QJsonValue();
}

QJsonArray candidatesOf(const FoundValue &value, const Registry &registry)
{
    QJsonArray candidates;
    for (const IntakeCandidate &candidate : value.candidates) {
        candidates.append(QJsonObject{{QStringLiteral("unit"), codeOf(candidate.unit, registry)},
                                      {QStringLiteral("installed"), orNull(candidate.installed)}});
    }
    return candidates;
}

QString whyOf(const IntakePreview &preview, const IntakeLine &line, const Registry &registry)
{
    const QString note = intakewords::note(preview, line, registry).oneLine();
    const QString why = intakewords::why(line.found, registry);
    return note.isEmpty() || why.isEmpty() ? note + why : note + u' ' + why;
}

QJsonObject jsonOf(const IntakePreview &preview, const IntakeLine &line, const Registry &registry)
{
    QStringList findings;
    for (const QString &word : {reasonWord(reasonOf(preview, line)), noteWord(line.note)}) {
        if (!word.isEmpty())
            findings.append(word);
    }
    for (const FindingCode code : line.found.findings)
        findings.append(codeWord(code));
    for (const Finding &finding : line.findings)
        findings.append(codeWord(finding.code));
    findings.removeDuplicates();
    const FoundValue &found = line.found;
    return QJsonObject{
        {QStringLiteral("source"), found.source},
        {QStringLiteral("unit"), codeOf(found.unit, registry)},
        {QStringLiteral("candidates"), candidatesOf(found, registry)},
        {QStringLiteral("installed"), orNull(found.installed)},
        {QStringLiteral("base"), orNull(found.base)},
        {QStringLiteral("report_date"), found.reportDay ? QJsonValue(found.reportDay->iso()) : QJsonValue()},
        {QStringLiteral("received_at"), found.received.isValid() ? QJsonValue(found.received.iso()) : QJsonValue()},
        {QStringLiteral("outcome"), outcomeWord(outcomeOf(preview, line))},
        {QStringLiteral("findings"), QJsonArray::fromStringList(findings)},
        {QStringLiteral("why"), whyOf(preview, line, registry)}};
}

QString textOf(const IntakePreview &preview, const IntakeLine &line, const Registry &registry)
{
    const QString unit = line.unit() ? intakewords::shortName(*line.unit(), registry) : words::missing();
    const QString number = line.number() ? words::count(*line.number()) : words::missing();
    return QStringLiteral("%1  %2  %3  %4  %5\n    %6\n")
        .arg(line.ticked ? QStringLiteral("[x]") : QStringLiteral("[ ]"), intakewords::kind(line.kind).leftJustified(10),
             unit.leftJustified(24), number.rightJustified(8), line.found.source, whyOf(preview, line, registry));
}

QString summaryOf(const IntakePreview &preview, bool committed)
{
    const IntakeCounts counts = countsOf(preview);
    QString text = QStringLiteral("%1 mục: %2 nhận, %3 trùng, %4 cần hỏi, %5 không nhận, %6 không có số.")
                       .arg(counts.all)
                       .arg(counts.ticked)
                       .arg(counts.same)
                       .arg(counts.asks)
                       .arg(counts.refused)
                       .arg(counts.skipped);
    return text
           + (committed ? QStringLiteral(" Đã ghi %1 báo cáo.").arg(counts.ticked)
                        : QStringLiteral(" Chưa ghi gì; thêm “--commit” để ghi."));
}

void print(const IntakePreview &preview, const Registry &registry, bool json, bool committed)
{
    if (!json) {
        QString text;
        for (const IntakeLine &line : preview.lines)
            text += textOf(preview, line, registry);
        return say(text + summaryOf(preview, committed));
    }
    QJsonArray values;
    for (const IntakeLine &line : preview.lines)
        values.append(jsonOf(preview, line, registry));
    say(QString::fromUtf8(QJsonDocument(values).toJson()));
}

} // namespace

int intake(const Invocation &invocation)
{
    const auto options =
        optionsOf(invocation, {{"date", "ngày"}, {"received-at", "giờ"}, {"commit", nullptr}, {"json", nullptr}},
                  {QStringLiteral("date")}, anyNumber);
    if (!options)
        return WrongUsage;
    const auto day = dayOf(*options);
    if (!day)
        return WrongUsage;
    const QString hour = options->value(QStringLiteral("received-at"));
    const auto received = momentOf(hour, *day);
    if (!hour.isEmpty() && !received) {
        complain(QStringLiteral("“%1” không phải giờ, ví dụ đúng: 13:45 hoặc 2020-08-19T13:45").arg(hour));
        return WrongUsage;
    }
    QStringList given;
    while (options->contains(QString::number(given.size())))
        given.append(options->value(QString::number(given.size())));
    if (given.isEmpty()) {
        complain(QStringLiteral("thiếu tên tệp, thư mục hoặc “-”"));
        return WrongUsage;
    }
    for (const QString &path : std::as_const(given)) {
        if (path != QLatin1String("-") && !QFileInfo::exists(path))
            return told(Failure{FailureKind::CannotRead, path, QStringLiteral("không có tệp hoặc thư mục này")});
    }
    const auto opened = openDesk(invocation);
    if (!opened)
        return told(opened.error());
    Desk &desk = **opened;
    if (!desk.campaign().includes(*day))
        return told(Failure{FailureKind::DayOutsideCampaign, day->iso(), {}});
    const auto knowledge = desk.intakeKnowledge(*day);
    if (!knowledge)
        return told(knowledge.error());
    IntakePreview preview = read(given, (*knowledge)->context());
    preview.received = received.value_or(Moment());
    preview.textChannel = Channel::None;
    if (const Outcome settled = desk.settleIntake(preview); !settled)
        return told(settled.error());
    const bool commit = options->contains(QStringLiteral("commit"));
    if (commit) {
        if (const auto written = desk.confirmIntake(preview); !written)
            return told(written.error());
    }
    print(preview, desk.registry(), options->contains(QStringLiteral("json")), commit);
    return Done;
}

} // namespace dophu::cli
