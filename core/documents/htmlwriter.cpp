#include "core/documents/htmlwriter.h"

#include "core/documents/officialformat.h"

namespace dophu
{

namespace
{

QString htmlEscaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(QChar::Nbsp, QStringLiteral("&nbsp;"));
    return html;
}

QString htmlElement(const char *tag, const char *cssClass, const QString &inner)
{
    const QString name = QLatin1String(tag);
    const QString attribute = *cssClass == '\0' ? QString() : QStringLiteral(" class=\"%1\"").arg(QLatin1String(cssClass));
    return u'<' + name + attribute + u'>' + inner + QStringLiteral("</") + name + QStringLiteral(">\n");
}

QString htmlLines(const QStringList &lines)
{
    QStringList parts;
    for (const QString &line : lines)
        parts.append(htmlEscaped(line));
    return parts.join(QStringLiteral("<br>"));
}

QString cssMillimetres(double value)
{
    return QString::number(value) + QStringLiteral("mm");
}

QString cssPoints(double value)
{
    return QString::number(value) + QStringLiteral("pt");
}

QString cssFor(const PageSetup &page)
{
    using namespace officialformat;
    return QStringLiteral("@page{size:%1 %2;margin:%3 %4 %5 %6}\n")
               .arg(cssMillimetres(page.width), cssMillimetres(page.height), cssMillimetres(page.top),
                    cssMillimetres(page.right), cssMillimetres(page.bottom), cssMillimetres(page.left))
           + QStringLiteral("body{font:%1/1.15 \"Times New Roman\",\"Liberation Serif\",serif;color:#000;background:#fff;"
                            "max-width:%2;margin:%3 auto}\n")
                 .arg(cssPoints(bodyPt), cssMillimetres(page.textWidth()), cssMillimetres(page.top))
           + QStringLiteral("@media print{body{margin:0;max-width:none}}\n"
                            "p{margin:0 0 %1;text-align:justify;text-indent:%2}\n"
                            "h2{font-size:%3;margin:0 0 %1;text-indent:%2}\n")
                 .arg(cssPoints(paragraphGapPt), cssMillimetres(firstLineIndent), cssPoints(bodyPt))
           + QStringLiteral(".head{width:100%;margin-bottom:5mm}.head td{width:50%;text-align:center;vertical-align:top;"
                            "font-size:12pt;padding:0}\n"
                            ".rule{display:block;width:25%;margin:1mm auto 2mm;border-top:.75pt solid}"
                            ".motto{display:inline-block;font-size:13pt;font-weight:bold;border-bottom:.75pt solid;"
                            "padding-bottom:.5mm;margin-bottom:2mm}\n"
                            ".plain{font-size:13pt}.place{font-size:13pt;font-style:italic}.about{margin-top:6pt}\n"
                            ".stamp{box-sizing:border-box;width:30mm;height:8mm;line-height:7.4mm;margin:3mm auto 0;"
                            "border:.75pt solid #f00;color:#f00;font:bold 13pt/7.4mm \"Times New Roman\",serif}\n"
                            ".picture,.caption{text-align:center;text-indent:0}\n.caption{font-size:12pt;font-style:italic}\n"
                            ".title,.appendix{text-align:center;font-weight:bold;margin-bottom:5mm}"
                            ".appendix{page-break-before:always;margin-top:10mm}.attached{font-weight:normal;"
                            "font-style:italic}\n"
                            ".to{margin:0 0 4mm 20mm}.to div{margin-left:16mm}\n")
           + QStringLiteral(".figures{width:100%;border-collapse:collapse;font-size:12pt;margin:0 0 2mm}"
                            ".figures thead{display:table-header-group}.figures tr{page-break-inside:avoid}\n"
                            ".figures th,.figures td{border:.5pt solid;padding:.6mm 1.5mm;vertical-align:middle}"
                            ".figures .r{text-align:right;white-space:nowrap}.figures .c{text-align:center}"
                            ".figures .total td,.figures .group td{font-weight:bold}\n"
                            ".note{font-size:11pt;font-style:italic;text-indent:0}\n"
                            ".sign{width:100%;margin-top:4mm;page-break-inside:avoid}.sign td{width:50%;"
                            "vertical-align:top;padding:0}.copies{font-size:11pt}.copies b{font-size:12pt}"
                            ".signer{text-align:center;font-weight:bold}.signer .name{margin-top:24mm}\n"
                            ".foot{font-size:8pt;margin-top:6mm}\n");
}

QString runsHtml(const Runs &runs)
{
    QString html;
    for (const Run &run : runs) {
        QString text = htmlEscaped(run.text);
        if (run.bold)
            text = QStringLiteral("<b>") + text + QStringLiteral("</b>");
        if (run.italic)
            text = QStringLiteral("<i>") + text + QStringLiteral("</i>");
        html += text;
    }
    return html;
}

QString blockHtml(const Letterhead &head)
{
    QString left = head.superior.isEmpty() ? QString() : htmlLines(head.superior) + QStringLiteral("<br>");
    left += QStringLiteral("<b>") + htmlLines(head.issuer)
            + QStringLiteral("</b><span class=\"rule\"></span><span class=\"plain\">") + htmlEscaped(head.numberLine)
            + QStringLiteral("</span>");
    if (!head.about.isEmpty())
        left += htmlElement("div", "about", htmlLines(head.about));
    if (!head.urgency.isEmpty())
        left += htmlElement("div", "stamp", htmlEscaped(head.urgency));
    const QString right = QStringLiteral("<b>") + fixedwords::stateName + QStringLiteral("</b><br><span class=\"motto\">")
                          + fixedwords::motto + QStringLiteral("</span><br><span class=\"place\">")
                          + htmlEscaped(head.placeAndDate) + QStringLiteral("</span>");
    return htmlElement("table", "head", htmlElement("tr", "", htmlElement("td", "", left) + htmlElement("td", "", right)));
}

QString blockHtml(const TitleBlock &title)
{
    return htmlElement("div", "title",
                       htmlEscaped(title.kind) + QStringLiteral("<br>") + htmlLines(title.subject)
                           + QStringLiteral("<span class=\"rule\"></span>"));
}

QString blockHtml(const Addressees &addressees)
{
    if (addressees.names.size() == 1)
        return htmlElement("div", "to", fixedwords::addressed + u' ' + htmlEscaped(addressees.names.first()) + u'.');
    return htmlElement("div", "to", fixedwords::addressed + htmlElement("div", "", htmlLines(dashedList(addressees.names))));
}

const char *htmlCellClass(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        return "";
    case CellAlign::Centre:
        return "c";
    case CellAlign::Right:
        return "r";
    }
    Q_UNREACHABLE();
}

QString rowHtml(const Table &table, const TableRow &row)
{
    if (row.kind == RowKind::Group)
        return htmlElement("tr", "group",
                           htmlElement("td", "c", htmlEscaped(row.cells.at(0)))
                               + QStringLiteral("<td colspan=\"%1\">").arg(table.columns.size() - 1)
                               + htmlEscaped(row.cells.at(1)) + QStringLiteral("</td>\n"));
    QString cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        cells += htmlElement("td", htmlCellClass(table.columns.at(i).align), htmlEscaped(row.cells.at(i)));
    return htmlElement("tr", row.kind == RowKind::Total ? "total" : "", cells);
}

QString blockHtml(const Table &table)
{
    QString titles;
    for (const TableColumn &column : table.columns)
        titles += htmlElement("th", "", htmlEscaped(column.title));
    QString body;
    for (const TableRow &row : table.rows)
        body += rowHtml(table, row);
    return htmlElement("table", "figures",
                       htmlElement("thead", "", htmlElement("tr", "", titles)) + htmlElement("tbody", "", body));
}

QString blockHtml(const SignatureBlock &block)
{
    const QString left = QStringLiteral("<b><i>") + fixedwords::copiesTo + QStringLiteral("</i></b><br>")
                         + htmlLines(dashedList(block.copies));
    const QString right = htmlLines(block.authority) + htmlElement("div", "name", htmlEscaped(block.name));
    return htmlElement("table", "sign",
                       htmlElement("tr", "", htmlElement("td", "copies", left) + htmlElement("td", "signer", right)));
}

QString blockHtml(const AppendixStart &start)
{
    return htmlElement("div", "appendix",
                       htmlEscaped(appendixHeading(start)) + QStringLiteral("<br>") + htmlEscaped(start.title)
                           + htmlElement("div", "attached", htmlLines(start.attached))
                           + QStringLiteral("<span class=\"rule\"></span>"));
}

QString blockHtml(const Picture &picture)
{
    return htmlElement("p", "picture",
                       QStringLiteral("<img style=\"width:%1\" alt=\"%2\" src=\"data:image/png;base64,%3\">")
                           .arg(cssMillimetres(picture.width), htmlEscaped(picture.words),
                                QString::fromLatin1(picture.png.toBase64())))
           + (picture.caption.isEmpty() ? QString() : htmlElement("p", "caption", htmlEscaped(picture.caption)));
}

} // namespace

QByteArray toHtml(const Document &document)
{
    QString body;
    for (const Block &block : document.blocks) {
        body += std::visit(
            Overloaded{[](const Letterhead &b) { return blockHtml(b); }, [](const TitleBlock &b) { return blockHtml(b); },
                       [](const Addressees &b) { return blockHtml(b); },
                       [](const Paragraph &b) { return htmlElement("p", "", runsHtml(b.runs)); },
                       [](const Heading &b) { return htmlElement("h2", "", htmlEscaped(b.number + u' ' + b.title)); },
                       [](const Table &b) { return blockHtml(b); },
                       [](const Note &b) { return htmlElement("p", "note", htmlEscaped(b.text)); },
                       [](const Picture &b) { return blockHtml(b); },
                       [](const SignatureBlock &b) { return blockHtml(b); },
                       [](const AppendixStart &b) { return blockHtml(b); }},
            block);
    }
    if (!document.foot.isEmpty())
        body += htmlElement("p", "foot", htmlEscaped(document.foot));
    const QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                         + htmlEscaped(document.title) + QStringLiteral("</title>\n<style>\n") + cssFor(document.page)
                         + QStringLiteral("</style>\n</head>\n<body>\n") + body + QStringLiteral("</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace dophu
