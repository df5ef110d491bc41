#include "core/documents/ownforms.h"

#include "app/cli/command.h"
#include "ui/documents/paperwriter.h"

#include <QFileInfo>

#include <algorithm>

namespace dophu::cli
{

namespace
{

const QString kindOption = QStringLiteral("--kind");
const QString outOption = QStringLiteral("--out");

QString wordAfter(const QStringList &words, const QString &option)
{
    for (const QString &word : words) {
        if (word.startsWith(option + u'='))
            return word.mid(option.size() + 1);
    }
    return words.value(words.indexOf(option) + 1);
}

// A form that comes back is an .xlsx; into a folder go the forms of all units.
bool isWanted(const QStringList &words)
{
    if (wordAfter(words, kindOption) != QLatin1String("form") || words.filter(outOption).isEmpty())
        return false;
    const QFileInfo out(wordAfter(words, outOption));
    return out.isDir() || out.suffix().isEmpty() || out.suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) == 0;
}

int writeAll(const QVector<OwnFormFacts> &forms, const QString &folder)
{
    const auto written = writeOwnForms(forms, folder);
    if (!written)
        return told(written.error());
    say(QStringLiteral("Đã ghi %1 mẫu báo cáo vào %2.").arg(*written).arg(folder));
    return Done;
}

int writeOne(const QVector<OwnFormFacts> &forms, const QString &code, const QString &path)
{
    const auto form =
        std::find_if(forms.cbegin(), forms.cend(), [&](const OwnFormFacts &one) { return one.unit.code == code; });
    if (form == forms.cend())
        return told(Failure{FailureKind::UnknownUnit, code, {}});
    const auto bytes = ownFormXlsx(*form);
    if (!bytes)
        return told(bytes.error());
    if (const Outcome written = writeFile(path, *bytes); !written)
        return told(written.error());
    say(QStringLiteral("Đã ghi %1.").arg(path));
    return Done;
}

} // namespace

std::optional<int> ownForms(const Invocation &invocation)
{
    if (!isWanted(invocation.words))
        return std::nullopt;
    const auto options =
        optionsOf(invocation, {{"kind", "form"}, {"date", "ngày"}, {"out", "tệp hoặc thư mục"}, {"unit", "mã đơn vị"}},
                  {QStringLiteral("kind"), QStringLiteral("date"), QStringLiteral("out")});
    const auto day = options ? dayOf(*options) : std::nullopt;
    if (!day)
        return WrongUsage;
    const QString out = options->value(QStringLiteral("out"));
    const QString code = options->value(QStringLiteral("unit"));
    const bool file =
        QFileInfo(out).suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) == 0 && !QFileInfo(out).isDir();
    if (file && code.isEmpty()) {
        complain(QStringLiteral("một tệp là mẫu của một đơn vị: cần “--unit”, hoặc cho “--out” là thư mục"));
        return WrongUsage;
    }
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    auto forms = ownFormFacts(**desk, *day);
    if (!forms)
        return told(forms.error());
    if (file)
        return writeOne(*forms, code, out);
    if (!code.isEmpty())
        forms->removeIf([&](const OwnFormFacts &one) { return one.unit.code != code; });
    return forms->isEmpty() ? told(Failure{FailureKind::UnknownUnit, code, {}}) : writeAll(*forms, out);
}

} // namespace dophu::cli
