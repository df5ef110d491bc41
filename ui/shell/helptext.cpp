#include "ui/shell/helptext.h"

#include "core/documents/officialformat.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace dophu
{

namespace
{

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

HelpText readHelp(const QString &language, const QString &name)
{
    for (const QString &tried : {language, QStringLiteral("vi")}) {
        QFile file(QStringLiteral(":/help/%1/%2.txt").arg(tried, name));
        if (file.open(QIODevice::ReadOnly))
            return parseHelp(QString::fromUtf8(file.readAll()));
    }
    return {};
}

void addKeys(Document &document, const QString &title, const QVector<HelpEntry> &keys)
{
    Table table;
    table.columns = {{title, 45, CellAlign::Left}, {HelpWords::tr("Việc"), 120, CellAlign::Left}};
    for (const HelpEntry &key : keys)
        table.rows.append({RowKind::Entry, {key.head, key.text}});
    document.blocks.append(table);
}

} // namespace

HelpText parseHelp(const QString &text)
{
    enum class Part
    {
        Purpose,
        Keys,
        Problems
    };
    HelpText help;
    Part part = Part::Purpose;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'=')) {
            const QString heading = words::folded(line.mid(1));
            part = heading.contains(QStringLiteral("phim")) || heading.contains(QStringLiteral("key"))      ? Part::Keys
                   : heading.contains(QStringLiteral("kho")) || heading.contains(QStringLiteral("trouble")) ? Part::Problems
                                                                                                            : Part::Purpose;
            continue;
        }
        const qsizetype at = line.indexOf(QStringLiteral(" :: "));
        if (at < 0)
            help.purpose += (help.purpose.isEmpty() || line.isEmpty() ? QString() : QStringLiteral(" ")) + line;
        else
            (part == Part::Keys ? help.keys : help.problems).append({line.left(at).trimmed(), line.mid(at + 4).trimmed()});
    }
    return help;
}

HelpText helpOf(PageKind kind, const QString &language)
{
    return readHelp(language, pageKey(kind));
}

HelpText sharedHelp(const QString &language)
{
    return readHelp(language, QStringLiteral("shared"));
}

QVector<HelpEntry> matching(const QVector<HelpEntry> &entries, const QString &wanted)
{
    QVector<HelpEntry> found;
    const QStringList parts = wanted.split(u' ', Qt::SkipEmptyParts);
    for (const HelpEntry &entry : entries) {
        const QString text = words::folded(entry.head + u' ' + entry.text);
        if (std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return text.contains(words::folded(part)); }))
            found.append(entry);
    }
    return found;
}

Document keysOnPaper(Day printed, const QString &language)
{
    Document document;
    document.title = HelpWords::tr("Bảng phím Độ Phủ");
    document.date = printed;
    document.page = officialformat::a4();
    document.blocks.append(TitleBlock{HelpWords::tr("BẢNG PHÍM"), {document.title}});
    addKeys(document, HelpWords::tr("Mọi trang"), sharedHelp(language).keys);
    for (int i = 0; i < pageKindCount; ++i)
        addKeys(document, pageTitle(PageKind(i)), helpOf(PageKind(i), language).keys);
    return document;
}

} // namespace dophu
