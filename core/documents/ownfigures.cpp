#include "core/documents/ownfigures.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace dophu
{

namespace
{

QStringList figuresIn(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral("\\d+(?:[.,/]\\d+)*%?"));
    QStringList figures;
    for (auto found = figure.globalMatch(text); found.hasNext();)
        figures.append(found.next().captured());
    return figures;
}

// What stands on the paper without the sentences of one's own, and what those would say by themselves.
QSet<QString> figuresKnown(Document paper, const QVector<PaperSentence> &sentences)
{
    QSet<QString> known;
    QSet<QString> own;
    for (const PaperSentence &sentence : sentences) {
        for (const QString &figure : figuresIn(sentence.automatic))
            known.insert(figure);
        if (sentence.own)
            own.insert(sentence.key);
    }
    const auto isOwn = [&](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && own.contains(paragraph->key);
    };
    paper.blocks.erase(std::remove_if(paper.blocks.begin(), paper.blocks.end(), isOwn), paper.blocks.end());
    for (const QString &text : textsOf(paper)) {
        for (const QString &figure : figuresIn(text))
            known.insert(figure);
    }
    return known;
}

} // namespace

QVector<OwnFigures> ownFiguresOf(const Document &paper, const QVector<PaperSentence> &sentences)
{
    QVector<OwnFigures> all;
    const bool any =
        std::any_of(sentences.begin(), sentences.end(), [](const PaperSentence &s) { return s.own.has_value(); });
    if (!any)
        return all;
    const QSet<QString> known = figuresKnown(paper, sentences);
    for (const PaperSentence &sentence : sentences) {
        if (!sentence.own)
            continue;
        QStringList unknown;
        for (const QString &figure : figuresIn(*sentence.own)) {
            if (!known.contains(figure) && !unknown.contains(figure))
                unknown.append(figure);
        }
        if (!unknown.isEmpty())
            all.append({sentence.key, *sentence.own, unknown});
    }
    return all;
}

} // namespace dophu
