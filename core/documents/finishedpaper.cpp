#include "core/documents/finishedpaper.h"

#include "core/documents/officepaper.h"

#include <algorithm>

namespace dophu
{

namespace
{

const PaperEdit *editOf(const PaperEdits &edits, const QString &key)
{
    const auto found = std::find_if(edits.begin(), edits.end(), [&](const PaperEdit &edit) { return edit.key == key; });
    return found == edits.end() ? nullptr : &*found;
}

void eachTextOf(QStringList &texts, const std::function<void(QString &)> &change)
{
    for (QString &text : texts)
        change(text);
}

// The decree's own words, the state's name and the stamp, are spelled as the decree spells them and stay; who signs is
// called as that person writes the name.
void eachTextOf(Block &block, const std::function<void(QString &)> &change)
{
    std::visit(Overloaded{[&](Letterhead &b) {
                              eachTextOf(b.superior, change);
                              eachTextOf(b.issuer, change);
                              change(b.numberLine);
                              change(b.placeAndDate);
                              eachTextOf(b.about, change);
                          },
                          [&](TitleBlock &b) {
                              change(b.kind);
                              eachTextOf(b.subject, change);
                          },
                          [&](Addressees &b) { eachTextOf(b.names, change); },
                          [&](Paragraph &b) {
                              for (Run &run : b.runs)
                                  change(run.text);
                          },
                          [&](Heading &b) { change(b.title); },
                          [&](Table &b) {
                              for (TableColumn &column : b.columns)
                                  change(column.title);
                              for (TableRow &row : b.rows) {
                                  for (qsizetype i = 0; i < row.cells.size(); ++i) {
                                      if (i >= b.columns.size() || !b.columns.at(i).people)
                                          change(row.cells[i]);
                                  }
                              }
                          },
                          [&](Note &b) { change(b.text); },
                          [&](Picture &b) {
                              change(b.words);
                              change(b.caption);
                          },
                          [&](SignatureBlock &b) {
                              eachTextOf(b.copies, change);
                              eachTextOf(b.authority, change);
                          },
                          [&](AppendixStart &b) {
                              change(b.title);
                              eachTextOf(b.attached, change);
                          }},
               block);
}

} // namespace

void eachText(Document &document, const std::function<void(QString &)> &change)
{
    change(document.title);
    change(document.author);
    for (Block &block : document.blocks)
        eachTextOf(block, change);
}

QStringList textsOf(const Document &document)
{
    QStringList texts;
    Document copy = document;
    eachText(copy, [&](QString &text) { texts.append(text); });
    return texts;
}

QVector<PaperSentence> sentencesOf(const Document &draft, const PaperEdits &edits)
{
    QVector<PaperSentence> sentences;
    QStringList keys;
    for (const Block &block : draft.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->key.isEmpty())
            continue;
        PaperSentence sentence{paragraph->key, textOf(paragraph->runs), std::nullopt, false};
        if (const PaperEdit *edit = editOf(edits, paragraph->key)) {
            sentence.own = edit->written;
            sentence.stale = edit->made != sentence.automatic;
        }
        keys.append(sentence.key);
        sentences.append(sentence);
    }
    for (const PaperEdit &edit : edits) {
        if (!keys.contains(edit.key))
            sentences.append({edit.key, QString(), edit.written, true});
    }
    return sentences;
}

Document finishedPaper(Document draft, const PaperEdits &edits, TonePlace tones)
{
    QVector<Block> blocks;
    blocks.reserve(draft.blocks.size());
    for (Block &block : draft.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        const PaperEdit *edit = paragraph && !paragraph->key.isEmpty() ? editOf(edits, paragraph->key) : nullptr;
        if (edit) {
            for (Paragraph &own : ownWords(edit->written)) {
                own.key = edit->key;
                blocks.append(std::move(own));
            }
        } else if (!paragraph || !textOf(paragraph->runs).isEmpty()) {
            blocks.append(std::move(block));
        }
    }
    draft.blocks = std::move(blocks);
    eachText(draft, [&](QString &text) { text = withTonesAt(tones, text); });
    return draft;
}

} // namespace dophu
