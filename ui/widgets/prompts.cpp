#include "ui/widgets/prompts.h"

#include "ui/widgets/promptdialogs.h"
#include "ui/widgets/windowfonts.h"

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

std::optional<int> DialogPrompts::choose(const QString &title, const QString &text, const QStringList &verbs)
{
    ChoiceDialog dialog(title, text, verbs, tr("Huỷ"), m_over);
    const int answer = dialog.exec();
    return answer == QDialog::Rejected ? std::nullopt : std::optional<int>(answer - 1);
}

std::optional<QString> DialogPrompts::chooseSavePath(const QString &title, const QString &suggestedName,
                                                     const QString &filter)
{
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(m_over, title, suggestedName, filter, &chosen);
    if (path.isEmpty())
        return std::nullopt;
    return withSuffix(path, chosen.isEmpty() ? filter : chosen);
}

std::optional<QString> DialogPrompts::chooseOpenPath(const QString &title, const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(m_over, title, {}, filter);
    return path.isEmpty() ? std::nullopt : std::optional<QString>(path);
}

QStringList DialogPrompts::chooseOpenPaths(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(m_over, title, {}, filter);
}

void DialogPrompts::tell(const QString &title, const QString &text, const QString &detail)
{
    ChoiceDialog dialog(title, text, {tr("Đóng")}, {}, m_over);
    if (!detail.isEmpty())
        dialog.addDetail(detail);
    dialog.exec();
}

} // namespace dophu
