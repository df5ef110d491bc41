#include "ui/widgets/prompts.h"

#include "ui/widgets/promptdialogs.h"
#include "ui/widgets/windowfonts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

// The first suffix of "Excel (*.xlsx)": some platforms leave it out of the returned path.
QString withSuffix(const QString &path, const QString &chosenFilter)
{
    const qsizetype star = chosenFilter.indexOf(QLatin1String("*."));
    if (star < 0 || !QFileInfo(path).suffix().isEmpty())
        return path;
    qsizetype end = star + 2;
    while (end < chosenFilter.size() && chosenFilter.at(end).isLetterOrNumber())
        ++end;
    return path + chosenFilter.mid(star + 1, end - star - 1);
}

} // namespace

std::optional<QString> DialogPrompts::askReason(const QString &title, const QString &text, const QStringList &suggestions)
{
    ReasonDialog dialog(title, text, suggestions, m_over);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.reason();
}

std::optional<QString> DialogPrompts::askReasonTo(const QString &verb, const QString &title, const QString &text,
                                                  const QStringList &suggestions)
{
    ReasonDialog dialog(title, text, suggestions, m_over);
    dialog.setVerb(verb);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.reason();
}

std::optional<QString> DialogPrompts::askText(const QString &title, const QString &text, const QString &proposal)
{
    ChoiceDialog dialog(title, text, {tr("Ghi")}, tr("Huỷ"), m_over);
    auto *line = new QLineEdit(proposal, &dialog);
    line->setObjectName(QStringLiteral("askedText"));
    line->setAccessibleName(text);
    line->selectAll();
    static_cast<QVBoxLayout *>(dialog.layout())->insertWidget(1, line);
    line->setFocus();
    if (dialog.exec() == QDialog::Rejected)
        return std::nullopt;
    return line->text().simplified().normalized(QString::NormalizationForm_C);
}

bool DialogPrompts::confirm(const QString &title, const QString &text, const QString &verb)
{
    ChoiceDialog dialog(title, text, {verb}, tr("Để sau"), m_over);
    return dialog.exec() != QDialog::Rejected;
}

bool DialogPrompts::confirmEnding(const QString &title, const QString &text, const QString &verb)
{
    ChoiceDialog dialog(title, text, {verb}, tr("Để sau"), m_over);
    dialog.startAtBack();
    return dialog.exec() != QDialog::Rejected;
}

std::optional<int> DialogPrompts::choose(const QString &title, const QString &text, const QStringList &verbs)
{
    ChoiceDialog dialog(title, text, verbs, tr("Huỷ"), m_over);
    const int answer = dialog.exec();
    return answer == QDialog::Rejected ? std::nullopt : std::optional<int>(answer - 1);
}

// A folder that is gone (a stick pulled out) gives way to the system's own choice.
QString DialogPrompts::startOf(const QString &name) const
{
    if (m_folder.isEmpty() || !QFileInfo(m_folder).isDir() || QFileInfo(name).isAbsolute())
        return name;
    return QDir(m_folder).filePath(name);
}

void DialogPrompts::keepFolder(const QString &path)
{
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
}

std::optional<QString> DialogPrompts::chooseSavePath(const QString &title, const QString &suggestedName,
                                                     const QString &filter)
{
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(m_over, title, startOf(suggestedName), filter, &chosen);
    if (path.isEmpty())
        return std::nullopt;
    keepFolder(path);
    const QString complete = withSuffix(path, chosen.isEmpty() ? filter : chosen);
    // The dialog asked about the name as it was typed; with its suffix it may be another file.
    if (complete != path && QFileInfo::exists(complete)
        && choose(title, tr("%1 đã có. Ghi đè tệp này?").arg(QFileInfo(complete).fileName()), {tr("Ghi đè")}) != 0)
        return std::nullopt;
    return complete;
}

std::optional<QString> DialogPrompts::chooseOpenPath(const QString &title, const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(m_over, title, startOf({}), filter);
    keepFolder(path);
    return path.isEmpty() ? std::nullopt : std::optional<QString>(path);
}

std::optional<QString> DialogPrompts::chooseFolder(const QString &title, const QString &current)
{
    const QString path = QFileDialog::getExistingDirectory(m_over, title, current);
    return path.isEmpty() ? std::nullopt : std::optional<QString>(path);
}

QStringList DialogPrompts::chooseOpenPaths(const QString &title, const QString &filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_over, title, startOf({}), filter);
    keepFolder(paths.value(0));
    return paths;
}

void DialogPrompts::tell(const QString &title, const QString &text, const QString &detail)
{
    ChoiceDialog dialog(title, text, {tr("Đóng")}, {}, m_over);
    if (!detail.isEmpty())
        dialog.addDetail(detail);
    dialog.exec();
}

} // namespace dophu
