#include "core/intake/intakeoriginal.h"
#include "core/intake/recognition.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace dophu
{

namespace
{

IntakeReason reasonOf(UnreadReason reason)
{
    switch (reason) {
    case UnreadReason::EmptyFile:
        return IntakeReason::EmptyFile;
    case UnreadReason::Corrupt:
    case UnreadReason::Cancelled:
        return IntakeReason::CorruptFile;
    case UnreadReason::PasswordProtected:
        return IntakeReason::PasswordProtected;
    case UnreadReason::UnsupportedImage:
        return IntakeReason::UnsupportedImage;
    case UnreadReason::UnsupportedFormat:
        return IntakeReason::UnsupportedFormat;
    case UnreadReason::TooLarge:
        return IntakeReason::TooLarge;
    }
    return IntakeReason::CorruptFile;
}

FoundValue refusal(const IntakeOriginal &original, IntakeReason reason)
{
    FoundValue value;
    value.source = original.path;
    value.outcome = IntakeOutcome::Refuse;
    value.reason = reason;
    return value;
}

QString linesOf(const SourceContent &content)
{
    QStringList lines;
    for (const auto &part : content.parts) {
        if (const auto *line = std::get_if<ProseLine>(&part)) {
            while (lines.size() + 1 < line->number) // readers may leave empty lines out; places count them
                lines.append(QString());
            lines.append(line->text);
        }
    }
    return lines.join(u'\n');
}

void read(IntakeOriginal &original, QIODevice &device, const ReadingWatch &watch)
{
    auto content = readSource(original.name, device, watch);
    if (!content) {
        original.unread = content.error();
    } else if (content->kind == SourceKind::PlainText || content->kind == SourceKind::Email) {
        original.text = linesOf(*content);
        if (original.text.trimmed().isEmpty())
            original.unread = Unread{UnreadReason::EmptyFile, {}};
    } else {
        original.content = std::move(*content);
    }
}

} // namespace

QVector<IntakePath> intakePathsOf(const QStringList &given, const FindingWatch &watch)
{
    QVector<IntakePath> paths;
    for (const QString &path : given) {
        if (!QFileInfo(path).isDir()) {
            paths.append(IntakePath{path, path});
            continue;
        }
        QStringList found;
        for (QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            const QString file = each.next();
            if (!each.fileName().startsWith(QLatin1String("~$")))
                found.append(file);
            if (watch && !watch(paths.size() + found.size()))
                return {};
        }
        found.sort();
        for (const QString &file : std::as_const(found))
            paths.append(IntakePath{file, file});
    }
    return paths;
}

IntakeOriginal originalOf(const QString &path, const QString &name, QByteArray bytes, const ReadingWatch &watch)
{
    IntakeOriginal original;
    original.path = path;
    original.name = name;
    original.bytes = std::move(bytes);
    original.size = original.bytes.size();
    original.sha256 = sha256Of(original.bytes);
    if (original.bytes.isEmpty()) {
        original.unread = Unread{UnreadReason::EmptyFile, {}};
        return original;
    }
    QBuffer buffer(&original.bytes);
    buffer.open(QIODevice::ReadOnly);
    read(original, buffer, watch);
    return original;
}

IntakeOriginal readOriginal(const IntakePath &path, const ReadingWatch &watch)
{
    QFile file(path.path);
    Unread unread;
    if (file.size() > largestEvidence) // too large to be kept as evidence, so nothing is taken from it
        unread = Unread{UnreadReason::TooLarge, QString::number(file.size())};
    else if (!file.open(QIODevice::ReadOnly))
        unread = Unread{UnreadReason::Corrupt, file.errorString()};
    else
        return originalOf(path.shown, QFileInfo(path.shown).fileName(), file.readAll(), watch);
    IntakeOriginal original;
    original.path = path.shown;
    original.name = QFileInfo(path.shown).fileName();
    original.size = file.size();
    original.unread = unread;
    return original;
}

IntakeOriginal pastedOriginal(const QString &text, const QString &name)
{
    IntakeOriginal original;
    original.path = QStringLiteral("-");
    original.name = name;
    original.pasted = true;
    original.text = text;
    original.bytes = text.toUtf8();
    original.size = original.bytes.size();
    original.sha256 = sha256Of(original.bytes);
    if (text.trimmed().isEmpty())
        original.unread = Unread{UnreadReason::EmptyFile, {}};
    else if (original.size > largestEvidence)
        original.unread = Unread{UnreadReason::TooLarge, QString::number(original.size)};
    return original;
}

QVector<FoundValue> recogniseOriginal(const IntakeOriginal &original, const IntakeContext &context)
{
    if (original.unread)
        return {refusal(original, reasonOf(original.unread->reason))};
    QVector<FoundValue> found = original.isMessages() ? recogniseMessages(original.text, original.path, context)
                                                      : recogniseSource(*original.content, original.path, context);
    if (found.isEmpty())
        found.append(refusal(original, IntakeReason::NoData));
    return found;
}

} // namespace dophu
