#include "core/documents/textwriter.h"

#include <algorithm>

namespace dophu
{

namespace
{

constexpr qsizetype textColumns = 80;

QString textCentred(const QString &line, qsizetype columns)
{
    return QString(std::max<qsizetype>(0, (columns - line.size()) / 2), u' ') + line;
}

QStringList textWrapped(const QString &text, qsizetype columns, const QString &firstIndent)
{
    QStringList lines;
    QString line = firstIndent;
    bool empty = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!empty && line.size() + 1 + word.size() > columns) {
            lines.append(line);
            line.clear();
            empty = true;
        }
        line += empty ? word : u' ' + word;
        empty = false;
    }
    lines.append(line);
    return lines;
}

QString besideEachOther(const QString &left, const QString &right)
{
    constexpr qsizetype half = textColumns / 2;
    const QString first = textCentred(left, half);
    return (first + QString(std::max<qsizetype>(2, half - first.size()), u' ')
            + QString(std::max<qsizetype>(0, (half - right.size()) / 2), u' ') + right);
}

class TextTable
{
public:
    explicit TextTable(const Table &table) : m_table(table)
    {
        for (const TableColumn &column : table.columns)
            m_widths.append(column.title.size());
        for (const TableRow &row : table.rows) {
            if (row.kind == RowKind::Group)
                continue;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                m_widths[i] = std::max(m_widths.at(i), row.cells.at(i).size());
        }
    }

    QStringList lines() const
    {
        QStringList titles;
        for (const TableColumn &column : m_table.columns)
            titles.append(column.title);
        QStringList result{rule(), line(titles), rule()};
        for (const TableRow &row : m_table.rows) {
            if (row.kind == RowKind::Total)
                result.append(rule());
            result.append(row.kind == RowKind::Group ? groupLine(row) : line(row.cells));
        }
        result.append(rule());
        return result;
    }

private:
    QString cell(const QString &text, qsizetype column) const
    {
        const QString room(m_widths.at(column) - text.size(), u' ');
        switch (m_table.columns.at(column).align) {
        case CellAlign::Left:
            return text + room;
        case CellAlign::Right:
            return room + text;
        case CellAlign::Centre:
            return room.left(room.size() / 2) + text + room.mid(room.size() / 2);
        }
        Q_UNREACHABLE();
    }
    QString line(const QStringList &cells) const
    {
        QStringList parts;
        for (qsizetype i = 0; i < cells.size(); ++i)
            parts.append(cell(cells.at(i), i));
        return QStringLiteral("| ") + parts.join(QStringLiteral(" | ")) + QStringLiteral(" |");
    }
    QString groupLine(const TableRow &row) const
    {
        const qsizetype rest = rule().size() - m_widths.first() - 7;
        const QString &text = row.cells.at(1);
        return QStringLiteral("| ") + cell(row.cells.at(0), 0) + QStringLiteral(" | ") + text
               + QString(std::max<qsizetype>(0, rest - text.size()), u' ') + QStringLiteral(" |");
    }
    QString rule() const
    {
        QString text(u'+');
        for (const qsizetype width : m_widths)
            text += QString(width + 2, u'-') + u'+';
        return text;
    }

    const Table &m_table;
    QVector<qsizetype> m_widths;
};

QStringList textLines(const Letterhead &head)
{
    const QStringList left = head.superior + head.issuer;
    QStringList lines;
    for (qsizetype i = 0; i < std::max<qsizetype>(2, left.size()); ++i)
        lines.append(
            besideEachOther(left.value(i), i == 0 ? fixedwords::stateName : i == 1 ? fixedwords::motto : QString()));
    lines << QString() << besideEachOther(head.numberLine, head.placeAndDate);
    for (const QString &line : head.about)
        lines.append(besideEachOther(line, {}));
    if (!head.urgency.isEmpty())
        lines << QString() << besideEachOther(u'[' + head.urgency + u']', {});
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    return lines << QString();
}

QStringList textLines(const TitleBlock &title)
{
    QStringList lines{textCentred(title.kind, textColumns)};
    for (const QString &line : title.subject)
        lines.append(textCentred(line, textColumns));
    return lines << QString();
}

QStringList textLines(const Addressees &addressees)
{
    const QString indent(10, u' ');
    if (addressees.names.size() == 1)
        return {indent + fixedwords::addressed + u' ' + addressees.names.first() + u'.', {}};
    QStringList lines{indent + fixedwords::addressed};
    for (const QString &line : dashedList(addressees.names))
        lines.append(indent + QString(8, u' ') + line);
    return lines << QString();
}

QStringList textLines(const SignatureBlock &block)
{
    QStringList left{fixedwords::copiesTo};
    left.append(dashedList(block.copies));
    QStringList right = block.authority;
    right << QString() << QString() << QString() << block.name;
    QStringList lines{{}};
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        QString line = left.value(i);
        line += QString(std::max<qsizetype>(2, textColumns / 2 - line.size()), u' ');
        lines.append(line + textCentred(right.value(i), textColumns / 2));
    }
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    return lines;
}

QStringList textLines(const AppendixStart &start)
{
    QStringList lines{{}, QString(textColumns, u'='), textCentred(appendixHeading(start), textColumns)};
    for (const QString &line : textWrapped(start.title, textColumns, {}))
        lines.append(textCentred(line, textColumns));
    for (const QString &line : start.attached)
        lines.append(textCentred(line, textColumns));
    return lines << QString();
}

} // namespace

QString toText(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks) {
        lines += std::visit(
            Overloaded{
                [](const Letterhead &b) { return textLines(b); }, [](const TitleBlock &b) { return textLines(b); },
                [](const Addressees &b) { return textLines(b); },
                [](const Paragraph &b) { return textWrapped(textOf(b.runs), textColumns, QString(4, u' ')); },
                [](const Heading &b) { return textWrapped(b.number + u' ' + b.title, textColumns, QString(4, u' ')); },
                [](const Table &b) { return TextTable(b).lines(); },
                [](const Note &b) { return textWrapped(b.text, textColumns, {}) << QString(); },
                [](const Picture &b) {
                    QStringList told = textWrapped(u'[' + b.words + u']', textColumns, {});
                    if (!b.caption.isEmpty())
                        told += textWrapped(b.caption, textColumns, {});
                    return told << QString();
                },
                [](const SignatureBlock &b) { return textLines(b); }, [](const AppendixStart &b) { return textLines(b); }},
            block);
    }
    if (!document.foot.isEmpty())
        lines << QString() << document.foot;
    return lines.join(u'\n') + u'\n';
}

} // namespace dophu
