#include "tests/support/intakeevaluation.h"
#include "core/desk/sample.h"
#include "core/intake/csvrows.h"
#include "core/intake/intakeknowledge.h"
#include "core/intake/intakepreview.h"
#include "core/intake/reportsfile.h"
#include "tests/support/sampledesk.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace dophu
{

namespace
{

template <class T> T orAbort(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %d %s %s", what, int(result.error().kind), qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    return std::move(*result);
}

struct Case
{
    QString source;
    QString kind;
    QString outcome;
    QString reason;
    QString unit; // code
    std::optional<qint64> installed;
    std::optional<qint64> base;
    Day day;
    QVector<QPair<QString, std::optional<qint64>>> candidates;
};

std::optional<qint64> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QVector<Case> casesOf(const QByteArray &json, Day day)
{
    QVector<Case> cases;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        Case one;
        one.source = composed(object[QStringLiteral("source")].toString());
        one.kind = object[QStringLiteral("kind")].toString();
        one.outcome = object[QStringLiteral("outcome")].toString();
        one.reason = object[QStringLiteral("reason")].toString();
        one.unit = object[QStringLiteral("unit")].toString();
        one.installed = numberOf(object[QStringLiteral("installed")]);
        one.base = numberOf(object[QStringLiteral("base")]);
        one.day = Day::fromIso(object[QStringLiteral("report_date")].toString()).value_or(day);
        for (const QJsonValue candidate : object[QStringLiteral("candidates")].toArray())
            one.candidates.append(
                {candidate[QStringLiteral("unit")].toString(), numberOf(candidate[QStringLiteral("installed")])});
        cases.append(one);
    }
    return cases;
}

// The sample office on the eve: all reports for earlier days, none for this one.
TestDesk deskBefore(Day day)
{
    TestDesk desk = emptyDesk(Moment::local(day, QTime(14, 0)));
    auto file = orAbort(readReports(orAbort(readFile(QStringLiteral(":/campaign/reports.csv")), "reports"),
                                    QStringLiteral("reports.csv"), desk->registry(), desk->campaign()),
                        "reports");
    file.rows.removeIf([&](const ReportsFile::Row &row) { return row.draft.day >= day; });
    const auto drafts = orAbort(newReports(file, [&](UnitId unit, Day of) { return desk->historyOf(unit, of); }), "reports");
    if (const Outcome entered = desk->enterAll(drafts, QStringLiteral("import"), QStringLiteral("reports.csv")); !entered)
        qFatal("the reports of the days before: %s", qPrintable(entered.error().detail));
    return desk;
}

QVector<IntakeOriginal> filesOf(const QDir &folder)
{
    QVector<IntakeOriginal> originals;
    for (const QString &name : QDir(folder.filePath(QStringLiteral("files"))).entryList(QDir::Files, QDir::Name))
        originals.append(
            readOriginal(IntakePath{folder.filePath(QStringLiteral("files/") + name), QStringLiteral("files/") + name}));
    return originals;
}

IntakePreview previewOfAll(const Desk &desk, const IntakeKnowledge &knowledge, QVector<IntakeOriginal> originals, Day day)
{
    QVector<QVector<FoundValue>> found;
    for (const IntakeOriginal &original : std::as_const(originals))
        found.append(recogniseOriginal(original, knowledge.context()));
    IntakePreview preview = previewOf(day, std::move(originals), found);
    if (const Outcome settled = desk.settleIntake(preview); !settled)
        qFatal("settling: %s", qPrintable(settled.error().detail));
    return preview;
}

// Every message "--- name" of the text as a text of its own.
QVector<IntakeOriginal> messagesOf(const QByteArray &text)
{
    const QString name = QStringLiteral("messages.txt");
    QVector<IntakeOriginal> originals;
    QByteArray one;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("--- ") && !one.isEmpty())
            originals.append(originalOf(name, name, std::exchange(one, {})));
        one += line + '\n';
    }
    originals.append(originalOf(name, name, one));
    return originals;
}

IntakePreview previewOfFolder(const Desk &desk, const QDir &folder, Day day, IntakeSources sources)
{
    const auto knowledge = orAbort(desk.intakeKnowledge(day), "knowledge");
    QVector<IntakeOriginal> files = filesOf(folder);
    const IntakePath messages{folder.filePath(QStringLiteral("messages.txt")), QStringLiteral("messages.txt")};
    if (sources == IntakeSources::Together)
        return previewOfAll(desk, *knowledge, files << readOriginal(messages), day);
    files += messagesOf(orAbort(readFile(messages.path), "messages.txt"));
    IntakePreview all;
    all.day = day;
    for (const IntakeOriginal &original : std::as_const(files)) {
        const IntakePreview alone = previewOfAll(desk, *knowledge, {original}, day);
        for (IntakeLine line : alone.lines) {
            line.original = int(all.originals.size());
            line.rival = -1;
            if (original.bytes.startsWith("--- ")) // also where its text is a table's
                line.found.source = original.name + u'#'
                                    + QString::fromUtf8(original.bytes.mid(4, original.bytes.indexOf('\n') - 4)).trimmed();
            all.lines.append(line);
        }
        all.originals += alone.originals;
    }
    return all;
}

class DayEvaluation
{
public:
    DayEvaluation(const Desk &desk, const IntakePreview &preview, QVector<Case> cases, IntakeEvaluation &into)
        : m_registry(desk.registry()), m_preview(preview), m_cases(std::move(cases)), m_into(into)
    {
        for (int i = 0; i < int(preview.lines.size()); ++i)
            m_lines[composed(preview.lines.at(i).found.source)].append(i);
    }

    void run()
    {
        for (const Case &one : m_cases) {
            if (one.outcome == QLatin1String("accept"))
                judgeAccept(one);
        }
        for (const Case &one : m_cases) {
            if (one.outcome == QLatin1String("ask"))
                judgeAsk(one);
            else if (one.outcome == QLatin1String("refuse"))
                judgeRefuse(one);
        }
        countSpurious();
    }

private:
    QString codeOf(const std::optional<UnitId> &id) const
    {
        const Unit *unit = id ? m_registry.byId(*id) : nullptr;
        return unit ? unit->code : QString();
    }

    IntakeOutcome outcome(int line) const { return outcomeOf(m_preview, m_preview.lines.at(line)); }

    QString described(int index) const
    {
        const IntakeLine &line = m_preview.lines.at(index);
        QString text =
            QStringLiteral("%1 %2 %3 = %4 %5")
                .arg(outcomeWord(outcome(index)), reasonWord(reasonOf(m_preview, line)), codeOf(line.found.unit),
                     line.found.installed ? QString::number(*line.found.installed) : QStringLiteral("–"), line.day.iso());
        for (const IntakeCandidate &candidate : line.found.candidates) {
            text += QStringLiteral(" {%1 %2}")
                        .arg(codeOf(candidate.unit),
                             candidate.installed ? QString::number(*candidate.installed) : QStringLiteral("–"));
        }
        return text.simplified();
    }

    void miss(const char *what, const Case &one)
    {
        QStringList got;
        for (const int line : m_lines.value(one.source))
            got.append(described(line));
        if (got.size() > 6)
            got = got.mid(0, 6) << QStringLiteral("… (%1)").arg(m_lines.value(one.source).size());
        m_into.misses.append(QStringLiteral("%1\t%2\t[%3]\texpected %4 %5 %6 = %7 %8\tgot %9")
                                 .arg(QLatin1String(what), one.source, one.kind, one.outcome, one.reason, one.unit,
                                      one.installed ? QString::number(*one.installed) : QStringLiteral("–"), one.day.iso(),
                                      got.isEmpty() ? QStringLiteral("nothing") : got.join(QStringLiteral(" | "))));
    }

    void judgeAccept(const Case &one)
    {
        IntakeTally &tally = m_into.kinds[one.kind];
        ++tally.accepts;
        bool asked = false;
        bool refused = false;
        for (const int index : m_lines.value(one.source)) {
            const IntakeLine &line = m_preview.lines.at(index);
            const bool ours = codeOf(line.found.unit) == one.unit;
            if (outcome(index) == IntakeOutcome::Accept && ours && line.day == one.day && !m_used.contains(index)) {
                m_used.insert(index);
                const bool right = line.found.installed == one.installed;
                ++(right ? tally.right : tally.wrong);
                if (!right)
                    miss("WRONG", one);
                if (one.base && line.found.base && line.found.base != one.base) {
                    ++tally.baseWrong;
                    miss("base", one);
                }
                return;
            }
            asked |= outcome(index) == IntakeOutcome::Ask && (ours || !line.found.unit);
            refused |= outcome(index) == IntakeOutcome::Refuse;
        }
        ++(asked ? tally.asked : refused ? tally.refusedWrongly : tally.missed);
        miss(asked ? "asked" : refused ? "refused" : "missed", one);
    }

    // The line that is about the case: not spoken for, and naming its unit or one of its candidates if any does.
    int lineOf(const Case &one, IntakeOutcome wanted) const
    {
        int found = -1;
        for (const int index : m_lines.value(one.source)) {
            if (outcome(index) != wanted || m_used.contains(index))
                continue;
            const FoundValue &value = m_preview.lines.at(index).found;
            bool names = value.unit && codeOf(value.unit) == one.unit;
            for (const auto &[unit, installed] : one.candidates)
                names = names || (!unit.isEmpty() && codeOf(value.unit) == unit);
            names = names || (value.installed && value.installed == one.installed);
            if (names)
                return index;
            if (found < 0)
                found = index;
        }
        return found;
    }

    bool offers(const FoundValue &value, const Case &one) const
    {
        if (one.candidates.isEmpty())
            return true;
        const auto &[unit, installed] = one.candidates.first();
        if (codeOf(value.unit) == unit && (!installed || value.installed == installed))
            return true;
        return std::any_of(value.candidates.begin(), value.candidates.end(), [&](const IntakeCandidate &candidate) {
            const QString code = candidate.unit ? codeOf(candidate.unit) : codeOf(value.unit);
            const auto number = candidate.installed ? candidate.installed : value.installed;
            return (unit.isEmpty() || code == unit) && (!installed || number == installed);
        });
    }

    void judgeAsk(const Case &one)
    {
        static const QStringList unitReasons{QStringLiteral("ambiguous_unit"), QStringLiteral("unknown_unit"),
                                             QStringLiteral("no_unit"),        QStringLiteral("retired_unit"),
                                             QStringLiteral("closed_unit"),    QStringLiteral("unit_conflict")};
        IntakeTally &tally = m_into.kinds[one.kind];
        ++tally.asks;
        if (const int taken = lineOf(one, IntakeOutcome::Accept); taken >= 0) {
            m_used.insert(taken);
            ++tally.askTaken;
            tally.wrongUnit += unitReasons.contains(one.reason);
            return miss("TAKEN", one);
        }
        const int asked = lineOf(one, IntakeOutcome::Ask);
        if (asked < 0)
            return miss("not asked", one);
        m_used.insert(asked);
        const FoundValue &value = m_preview.lines.at(asked).found;
        const bool reason = reasonWord(value.reason) == one.reason;
        const bool candidates = offers(value, one);
        tally.askReasonRight += reason;
        tally.askCandidatesRight += candidates;
        if (!reason)
            miss("reason", one);
        if (!candidates)
            miss("candidates", one);
    }

    void judgeRefuse(const Case &one)
    {
        IntakeTally &tally = m_into.kinds[one.kind];
        ++tally.refuses;
        bool reason = false;
        bool asked = false;
        bool taken = false;
        for (const int index : m_lines.value(one.source)) {
            const IntakeLine &line = m_preview.lines.at(index);
            reason |= outcome(index) == IntakeOutcome::Refuse && reasonWord(reasonOf(m_preview, line)) == one.reason;
            asked |= outcome(index) == IntakeOutcome::Ask;
            if (outcome(index) == IntakeOutcome::Accept) {
                m_used.insert(index);
                taken = true;
            }
        }
        tally.refuseTaken += taken;
        tally.refuseAsked += asked && !taken;
        tally.refuseReasonRight += reason && !asked && !taken;
        if (taken || asked || !reason)
            miss(taken ? "TAKEN" : asked ? "asked" : "reason", one);
    }

    // Booked without anything in the source that should be.
    void countSpurious()
    {
        for (auto it = m_lines.constBegin(); it != m_lines.constEnd(); ++it) {
            for (const int index : *it) {
                if (outcome(index) != IntakeOutcome::Accept || m_used.contains(index))
                    continue;
                Case one;
                one.source = it.key();
                one.outcome = QStringLiteral("nothing");
                bool ours = false;
                for (const Case &known : std::as_const(m_cases)) {
                    if (known.source == it.key()) {
                        one.kind = known.kind;
                        ours |= known.unit == codeOf(m_preview.lines.at(index).found.unit);
                    }
                }
                IntakeTally &tally = m_into.kinds[one.kind];
                ++tally.spurious;
                tally.wrongUnit += !ours;
                m_into.misses.append(QStringLiteral("%1\t%2\t[%3]\t%4")
                                         .arg(ours ? QLatin1String("SPURIOUS") : QLatin1String("WRONG UNIT"), it.key(),
                                              one.kind, described(index)));
            }
        }
    }

    const Registry &m_registry;
    const IntakePreview &m_preview;
    QVector<Case> m_cases;
    IntakeEvaluation &m_into;
    QMap<QString, QVector<int>> m_lines; // by source
    QSet<int> m_used;
};

QString percent(int part, int whole)
{
    return whole == 0 ? QStringLiteral("–") : QString::number(100.0 * part / whole, 'f', 2) + u'%';
}

} // namespace

IntakeTally &IntakeTally::operator+=(const IntakeTally &other)
{
    static constexpr std::array fields{&IntakeTally::accepts,        &IntakeTally::right,
                                       &IntakeTally::wrong,          &IntakeTally::asked,
                                       &IntakeTally::missed,         &IntakeTally::refusedWrongly,
                                       &IntakeTally::asks,           &IntakeTally::askTaken,
                                       &IntakeTally::askReasonRight, &IntakeTally::askCandidatesRight,
                                       &IntakeTally::refuses,        &IntakeTally::refuseTaken,
                                       &IntakeTally::refuseAsked,    &IntakeTally::refuseReasonRight,
                                       &IntakeTally::wrongUnit,      &IntakeTally::spurious,
                                       &IntakeTally::baseWrong};
    for (const auto field : fields)
        this->*field += other.*field;
    return *this;
}

IntakeTally IntakeEvaluation::all() const
{
    IntakeTally sum;
    for (const IntakeTally &tally : kinds)
        sum += tally;
    return sum;
}

QString IntakeEvaluation::table() const
{
    const auto row = [](const QString &kind, const IntakeTally &t) {
        const std::array cells{t.accepts,
                               t.right,
                               t.wrong,
                               t.wrongUnit + 0,
                               t.asked,
                               t.missed,
                               t.refusedWrongly,
                               t.asks,
                               t.askTaken,
                               t.askReasonRight,
                               t.askCandidatesRight,
                               t.refuses,
                               t.refuseTaken,
                               t.refuseAsked,
                               t.refuseReasonRight,
                               t.spurious};
        QString text = kind.leftJustified(30);
        for (const int cell : cells)
            text += (cell == 0 ? QStringLiteral(".") : QString::number(cell)).rightJustified(7);
        return text + u'\n';
    };
    QString text = QStringLiteral("kind").leftJustified(30);
    for (const char *head : {"accept", "right", "wrong", "unit!", "asked", "missed", "refusd", "ask", "taken", "reason",
                             "offers", "refuse", "taken", "asked", "reason", "spur."})
        text += QString::fromLatin1(head).rightJustified(7);
    text += u'\n';
    for (auto it = kinds.constBegin(); it != kinds.constEnd(); ++it)
        text += row(it.key(), *it);
    const IntakeTally sum = all();
    text += row(QStringLiteral("all"), sum);
    text += QStringLiteral("right of what is taken: %1 (≥ 99.50%)\nwrong unit: %2 (0)\ntaken of accept: %3 (≥ 90%)\n"
                           "taken of ask: %4 (0)\nrefused with the reason: %5 of %6\nbase read wrongly: %7\n")
                .arg(percent(sum.right, sum.taken()))
                .arg(sum.wrongUnit)
                .arg(percent(sum.right + sum.wrong, sum.accepts))
                .arg(sum.askTaken)
                .arg(sum.refuseReasonRight)
                .arg(sum.refuses)
                .arg(sum.baseWrong);
    return text;
}

QStringList IntakeEvaluation::belowTheBar() const
{
    const IntakeTally sum = all();
    QStringList below;
    if (sum.accepts == 0 || sum.asks == 0 || sum.refuses == 0)
        below.append(QStringLiteral("there are no cases"));
    if (sum.right * 1000 < sum.taken() * 995)
        below.append(QStringLiteral("right of what is taken: %1").arg(percent(sum.right, sum.taken())));
    if (sum.wrongUnit != 0)
        below.append(QStringLiteral("values at a wrong unit: %1").arg(sum.wrongUnit));
    if (sum.right * 100 < sum.accepts * 90)
        below.append(QStringLiteral("taken: %1").arg(percent(sum.right, sum.accepts)));
    if (sum.askTaken != 0)
        below.append(QStringLiteral("taken of what must be asked: %1").arg(sum.askTaken));
    if (sum.refuseReasonRight != sum.refuses)
        below.append(QStringLiteral("not refused with the reason: %1").arg(sum.refuses - sum.refuseReasonRight));
    return below;
}

IntakeEvaluation evaluateIntake(const QString &folder, const QString &onlyDay, IntakeSources sources)
{
    IntakeEvaluation evaluation;
    const QDir days(folder);
    for (const QString &name : days.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto day = Day::fromIso(name);
        if (!day || (!onlyDay.isEmpty() && name != onlyDay))
            continue;
        const QDir of(days.filePath(name));
        const TestDesk desk = deskBefore(*day);
        const IntakePreview preview = previewOfFolder(*desk, of, *day, sources);
        const QByteArray expected = orAbort(readFile(of.filePath(QStringLiteral("expected.json"))), "expected.json");
        DayEvaluation(*desk, preview, casesOf(expected, *day), evaluation).run();
    }
    return evaluation;
}

} // namespace dophu
