// dophu-cli: the same core without a window. Qt's widgets are started only by the commands that draw, and then on the
// off-screen platform, so that nothing here needs a display.
#include "app/cli/command.h"
#include "app/systemclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QStandardPaths>

using namespace dophu;

namespace
{

struct Command
{
    const char *name;
    int (*run)(const cli::Invocation &);
    const char *usage;
};

constexpr Command commands[]{
    {"init", cli::init, "init --registry units.csv --bases bases.csv [--campaign campaign.json] | init --sample"},
    {"load-reports", cli::loadReports, "load-reports reports.csv"},
    {"intake", cli::intake, "intake --date D [--commit] [--received-at T] [--json] TỆP|THƯ-MỤC|- …"},
    {"consolidate", cli::consolidate, "consolidate --date D [--format text|json|csv] [--as-of T] [--out FILE.xlsx]"},
    {"close", cli::close, "close --date D [--accept-findings REASON]"},
    {"reopen", cli::reopen, "reopen --date D --reason R"},
    {"document", cli::document,
     "document --kind daily|reminder|form|closing|correction|letter --date D --out FILE(.pdf .docx .odt .xlsx .html .txt) "
     "[--number N] [--signed D] [--unit CODE] [--urgency U] [--replaces N] [--words FILE.json] [--issue]"},
    {"lint", cli::lint, "lint FILE.pdf"},
    {"chart", cli::chart,
     "chart --kind coverage|needed|groups|band|trend|increase|rank|compare|timeliness|pack --date D --out FILE(.png .svg "
     ".pdf; pack: .pptx .pdf .xlsx) [--from D] [--group G] [--units C,C] [--top N] [--bottom N] [--target P] [--by D] "
     "[--against FILE|N|D] [--size 16:9|4:3|a4|WxH|WxHmm@DPI]"},
    {"verify", cli::verify, "verify"},
    {"backup", cli::backup, "backup FILE"},
    {"restore", cli::restore, "restore FILE"},
    {"explain", cli::explain, "explain --date D --figure NAME [--from D]"},
};

QString usage()
{
    QString text = QStringLiteral("Cách dùng: dophu-cli [--db TỆP|postgresql://…] LỆNH …\n");
    for (const Command &command : commands)
        text += QStringLiteral("  ") + QString::fromUtf8(command.usage) + u'\n';
    return text;
}

QString defaultLocation()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/dophu.dophu");
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the same paper gives the same bytes, run after run
    QCoreApplication::setApplicationName(QStringLiteral("dophu"));
    // The drawing commands make their own QApplication; the others need only this much of Qt.
    QStringList words;
    {
        QCoreApplication words_only(argc, argv);
        words = words_only.arguments().mid(1);
    }
    QString location;
    if (!words.isEmpty() && words.first() == QLatin1String("--db")) {
        if (words.size() < 2) {
            cli::complain(QStringLiteral("“--db” cần tên tệp hoặc địa chỉ máy chủ"));
            return cli::WrongUsage;
        }
        location = words.at(1);
        words.remove(0, 2);
    } else if (!words.isEmpty() && words.first().startsWith(QLatin1String("--db="))) {
        location = words.takeFirst().mid(5);
    }
    if (words.isEmpty() || words.first() == QLatin1String("--help") || words.first() == QLatin1String("help")) {
        cli::say(usage());
        return words.isEmpty() ? cli::WrongUsage : cli::Done;
    }
    if (location.isEmpty())
        location = defaultLocation();
    const SystemClock clock;
    const QString name = words.takeFirst();
    for (const Command &command : commands) {
        if (name != QLatin1String(command.name))
            continue;
        if (words.contains(QStringLiteral("--help"))) {
            cli::say(QStringLiteral("Cách dùng: dophu-cli [--db TỆP|postgresql://…] ") + QString::fromUtf8(command.usage));
            return cli::Done;
        }
        const cli::Invocation invocation{location, words, clock};
        return command.run(invocation);
    }
    cli::complain(QStringLiteral("không có lệnh “%1”").arg(name));
    cli::say(usage());
    return cli::WrongUsage;
}
