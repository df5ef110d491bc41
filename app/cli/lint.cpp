#include "app/cli/command.h"
#include "app/cli/lintline.h"

#include <QFile>

namespace dophu::cli
{

int lint(const Invocation &invocation)
{
    const auto options = optionsOf(invocation, {}, {}, 1);
    if (!options)
        return WrongUsage;
    const QString path = options->value(QStringLiteral("0"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return told(Failure{FailureKind::CannotRead, path, file.errorString()});
    const auto paper = readPdf(file.readAll(), path, PdfInk::WordsAndLines);
    if (!paper)
        return told(paper.error());
    const QVector<LintFinding> findings = dophu::lint(*paper);
    for (const LintFinding &finding : findings)
        say(lintLine(finding));
    if (!findings.isEmpty())
        return NotAllowed;
    say(QStringLiteral("Thể thức đúng: %1 trang, %2 điều đã soát.").arg(paper->pages.size()).arg(lintChecks().size()));
    return Done;
}

} // namespace dophu::cli
