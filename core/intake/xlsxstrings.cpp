#include "core/intake/xlsxstrings.h"

#include "core/intake/xlsxstyles.h"
#include "core/intake/xmlwalk.h"

namespace dophu
{

namespace
{

using Name = QLatin1String;

// Control signs are written "_x000D_" (ECMA-376 Part 1, 22.9.2.19).
QString unescapedXlsx(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const uint code = text.mid(i).startsWith(QLatin1String("_x")) && text.size() > i + 6 && text.at(i + 6) == u'_'
                              ? text.mid(i + 2, 4).toUInt(&isHex, 16)
                              : 0;
        if (!isHex) {
            plain.append(text.at(i));
            continue;
        }
        if (code != u'\r')
            plain.append(QChar(ushort(code)));
        i += 6;
    }
    return plain;
}

void readRunFont(XmlWalk &walk, TextRun &run)
{
    const int depth = walk.depth();
    while (walk.next() && !(walk.isEnd() && walk.depth() == depth)) {
        if (!walk.isStart())
            continue;
        XlsxFont font;
        takeFontPart(walk, font);
        if (walk.name() == Name("rFont"))
            run.font = font.encoding;
        else if (walk.name() == Name("b"))
            run.bold = font.bold;
        else if (walk.name() == Name("strike"))
            run.struck = font.struck;
    }
}

bool isPlain(const QVector<TextRun> &runs)
{
    return runs.size() == 1 && !runs.first().font && !runs.first().bold && !runs.first().struck;
}

} // namespace

QVector<TextRun> readXlsxRuns(XmlWalk &walk)
{
    const int depth = walk.depth();
    QVector<TextRun> runs;
    bool inRun = false;
    while (walk.next() && !(walk.isEnd() && walk.depth() == depth)) {
        if (walk.isEnd(Name("r")))
            inRun = false;
        if (!walk.isStart())
            continue;
        if (walk.name() == Name("rPh")) {
            walk.skip();
        } else if (walk.name() == Name("r")) {
            inRun = true;
            runs.append(TextRun());
        } else if (walk.name() == Name("rPr") && inRun) {
            readRunFont(walk, runs.last());
        } else if (walk.name() == Name("t")) {
            if (!inRun)
                runs.append(TextRun());
            runs.last().text += unescapedXlsx(walk.innerText());
        }
    }
    return runs;
}

bool XlsxStrings::read(XmlWalk &walk, ReadingBudget &budget)
{
    while (walk.next()) {
        if (!walk.isStart(Name("si")))
            continue;
        const QVector<TextRun> runs = readXlsxRuns(walk);
        qsizetype signs = 16; // an empty text costs something, too
        for (const TextRun &run : runs)
            signs += run.text.size();
        if (!budget.takeText(signs))
            return false;
        if (!runs.isEmpty() && !isPlain(runs))
            m_rich.insert(m_plain.size(), runs);
        m_plain.append(isPlain(runs) ? budget.shared(runs.first().text.normalized(QString::NormalizationForm_C))
                                     : QString());
    }
    return true;
}

ReadText XlsxStrings::at(qsizetype index, LegacyFont font, bool bold, bool struck)
{
    const auto rich = m_rich.constFind(index);
    if (rich != m_rich.cend())
        return readRuns(*rich, font, bold, struck);
    if (font == LegacyFont::Unicode)
        return {m_plain.at(index), CellEncoding::Unicode, bold, struck};
    const QPair<qsizetype, int> key(index, int(font));
    auto known = m_converted.constFind(key);
    if (known == m_converted.cend()) {
        const LegacyReading read = readLegacy(m_plain.at(index), font);
        known = m_converted.insert(key, {read.text, cellEncodingOf(read.from), false, false});
    }
    return {known->text, known->encoding, bold, struck};
}

} // namespace dophu
