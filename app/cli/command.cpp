#include "app/cli/command.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "ui/widgets/failuretext.h"

#include <QSysInfo>
#include <QTextStream>
#include <cstdio>

namespace dophu::cli
{

namespace
{

int exitOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::CannotOpen:
    case FailureKind::CannotRead:
    case FailureKind::CannotWrite:
    case FailureKind::NotADatabase:
    case FailureKind::Damaged:
    case FailureKind::NewerSchema:
    case FailureKind::NetworkShare:
    case FailureKind::EngineRefused:
    case FailureKind::ServerGone:
        return StorageFailure;
    case FailureKind::NoCampaign:
    case FailureKind::AlreadyInitialised:
    case FailureKind::BadInput:
    case FailureKind::UnknownUnit:
    case FailureKind::UnitNotExpected:
    case FailureKind::DayOutsideCampaign:
    case FailureKind::DayClosed:
    case FailureKind::DayNotClosed:
    case FailureKind::Unresolved:
    case FailureKind::ReasonMissing:
    case FailureKind::ChangedElsewhere:
    case FailureKind::NothingToUndo:
    case FailureKind::ChainBroken:
    case FailureKind::TooLarge:
    case FailureKind::EmptyFile:
    case FailureKind::EvidenceChanged:
    case FailureKind::NotAllowed:
        return NotAllowed;
    }
    Q_UNREACHABLE();
}

void write(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

} // namespace

void say(const QString &text)
{
    write(stdout, text.endsWith(u'\n') ? text : text + u'\n');
}

void complain(const QString &text)
{
    write(stderr, QStringLiteral("dophu-cli: ") + text + u'\n');
}

int told(const Failure &failure)
{
    const FailureWords words = failureWords(failure);
    complain(words.oneLine() + (words.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words.detail)));
    return exitOf(failure.kind);
}

std::optional<QHash<QString, QString>> optionsOf(const Invocation &invocation, const QVector<Option> &known,
                                                 const QStringList &required, int words)
{
    QHash<QString, QString> found;
    int plain = 0;
    for (qsizetype i = 0; i < invocation.words.size(); ++i) {
        const QString &word = invocation.words.at(i);
        if (!word.startsWith(QLatin1String("--"))) {
            found.insert(QString::number(plain++), word);
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const auto option = std::find_if(known.begin(), known.end(),
                                         [&](const Option &candidate) { return name == QLatin1String(candidate.name); });
        if (option == known.end()) {
            complain(QStringLiteral("không có tuỳ chọn “--%1”").arg(name));
            return std::nullopt;
        }
        if (found.contains(name)) {
            complain(QStringLiteral("“--%1” nêu hai lần").arg(name));
            return std::nullopt;
        }
        if (!option->value) {
            found.insert(name, QStringLiteral("yes"));
        } else if (word.contains(u'=')) {
            found.insert(name, word.section(u'=', 1));
        } else if (i + 1 < invocation.words.size()) {
            found.insert(name, invocation.words.at(++i));
        } else {
            complain(QStringLiteral("“--%1” cần %2").arg(name, QString::fromUtf8(option->value)));
            return std::nullopt;
        }
    }
    for (const QString &name : required) {
        if (!found.contains(name)) {
            complain(QStringLiteral("thiếu “--%1”").arg(name));
            return std::nullopt;
        }
    }
    if (words != anyNumber && plain != words) {
        complain(QStringLiteral("cần %1 tham số, có %2").arg(words).arg(plain));
        return std::nullopt;
    }
    return found;
}

std::optional<Day> dayOf(const QHash<QString, QString> &options)
{
    const QString text = options.value(QStringLiteral("date"));
    const auto day = Day::fromIso(text);
    if (!day)
        complain(QStringLiteral("“%1” không phải ngày, ví dụ đúng: 2020-08-19").arg(text));
    return day;
}

std::optional<Moment> momentOf(const QString &text, Day day)
{
    if (const auto moment = Moment::fromIso(text))
        return moment;
    for (const char *form : {"H:mm", "H:mm:ss"}) {
        if (const QTime time = QTime::fromString(text, QLatin1String(form)); time.isValid())
            return Moment::local(day, time);
    }
    return std::nullopt;
}

Clerk clerkOfThisMachine()
{
    QString user = qEnvironmentVariable("USERNAME");
    if (user.isEmpty())
        user = qEnvironmentVariable("USER", QStringLiteral("dophu-cli"));
    return Clerk{user, QString(), QSysInfo::machineHostName()};
}

Result<std::unique_ptr<Desk>> openDesk(const Invocation &invocation)
{
    auto database = Database::open(invocation.location, OpenMode::Existing, invocation.clock);
    if (!database) {
        Failure failure = database.error();
        if (failure.kind == FailureKind::Damaged || failure.kind == FailureKind::NotADatabase) {
            const QString backup = newestGoodBackup(invocation.location);
            if (!backup.isEmpty())
                complain(QStringLiteral("Bản sao lưu tốt gần nhất: %1. Chạy: dophu-cli --db … restore “%1”").arg(backup));
        }
        return tl::unexpected<Failure>(failure);
    }
    return Desk::open(std::move(*database), invocation.clock, clerkOfThisMachine());
}

} // namespace dophu::cli
