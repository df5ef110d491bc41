#include "ui/documents/sentencesdialog.h"

#include "ui/documents/fieldcolumn.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace dophu
{

namespace
{

constexpr int sentenceStaleRole = Qt::UserRole;
constexpr int sentenceListWidth = 212;

// The sentence's name, and smaller below it what was done to it.
class SentenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, scaled(40)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QString text = index.data().toString();
        painter->save();
        painter->fillRect(option.rect, chosen ? theme.sel : theme.surface);
        if (chosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
        const QRect room = option.rect.adjusted(12, scaled(3), -8, -scaled(3));
        painter->setPen(chosen ? theme.accent : theme.text);
        painter->setFont(textFont(TextUse::Strong));
        painter->drawText(room, Qt::AlignTop, text.section(u'\n', 0, 0));
        painter->setPen(index.data(sentenceStaleRole).toBool() ? theme.warn : theme.text2);
        painter->setFont(textFont(TextUse::Small));
        painter->drawText(room, Qt::AlignBottom, text.section(u'\n', 1));
        painter->restore();
    }
};

} // namespace

SentencesDialog::SentencesDialog(Prompts &prompts, const QVector<Offered> &offered, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_list(new QListWidget(this)), m_automatic(new QPlainTextEdit(this)),
      m_words(new QPlainTextEdit(this)), m_note(new QLabel(this)),
      m_back(makeButton(tr("Trả về câu tự soạn"), QStringLiteral("refresh"), QStringLiteral("sentenceAutomatic"), this)),
      m_keep(makeButton(tr("Giữ câu đã sửa"), {}, QStringLiteral("sentenceKeep"), this))
{
    setObjectName(QStringLiteral("sentencesDialog"));
    setWindowTitle(tr("Sửa câu"));
    setAccessibleName(windowTitle());
    m_list->setObjectName(QStringLiteral("sentenceList"));
    m_list->setAccessibleName(tr("Các câu của văn bản"));
    m_list->setFixedWidth(scaled(sentenceListWidth));
    m_list->setItemDelegate(new SentenceDelegate(m_list));
    int firstStale = -1;
    for (const Offered &each : offered) {
        m_drafts.append({each, each.sentence.own.value_or(each.sentence.automatic)});
        m_list->addItem(QString());
        mark(int(m_drafts.size()) - 1);
        if (each.sentence.stale && firstStale < 0)
            firstStale = int(m_drafts.size()) - 1;
    }
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(m_list);
    sides->addWidget(makeWords(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(sides, 1);
    layout->addLayout(makeButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &SentencesDialog::showSentence);
    connect(m_words, &QPlainTextEdit::textChanged, this, &SentencesDialog::takeWords);
    resize(QSize(scaled(780), scaled(470)).boundedTo(screen()->availableSize() - QSize(16, 48)));
    m_list->setCurrentRow(std::max(0, firstStale));
    m_list->setFocus();
}

QWidget *SentencesDialog::makeWords()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_automatic->setObjectName(QStringLiteral("sentenceMade"));
    m_automatic->setReadOnly(true);
    m_automatic->setTabChangesFocus(true);
    m_automatic->setProperty("fill", "subtle");
    m_automatic->setPlaceholderText(tr("Số liệu không có gì để nói ở câu này."));
    m_words->setObjectName(QStringLiteral("sentenceWords"));
    m_words->setTabChangesFocus(true);
    m_words->setPlaceholderText(tr("Để trống: in câu tự soạn."));
    m_note->setObjectName(QStringLiteral("sentenceNote"));
    m_note->setWordWrap(true);
    m_note->setProperty("tone", "warn");
    layout->addLayout(labelledDocumentField(tr("Câu tự soạn theo số liệu"), m_automatic), 1);
    layout->addLayout(labelledDocumentField(tr("Câu &in trên văn bản"), m_words), 1);
    layout->addWidget(m_note);
    return side;
}

QLayout *SentencesDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *leave = makeButton(tr("Bỏ"), {}, QStringLiteral("sentencesLeave"), this);
    auto *done = makeButton(tr("Xong"), {}, QStringLiteral("sentencesDone"), this);
    done->setProperty("look", "primary");
    for (QPushButton *button : {m_back, m_keep, leave, done})
        button->setProperty("fit", "dialog");
    done->setDefault(true);
    row->addWidget(m_back);
    row->addWidget(m_keep);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(done);
    connect(m_back, &QPushButton::clicked, this, &SentencesDialog::takeBack);
    connect(m_keep, &QPushButton::clicked, this, &SentencesDialog::keepStale);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

// One paragraph: where a line was broken while writing, a space is meant.
QString SentencesDialog::wordsOf(const Draft &draft)
{
    const QString words = QString(draft.text).replace(u'\n', u' ').trimmed();
    return words == draft.offered.sentence.automatic.trimmed() ? QString() : words;
}

bool SentencesDialog::differs(const Draft &draft)
{
    return wordsOf(draft) != draft.offered.sentence.own.value_or(QString());
}

bool SentencesDialog::isStale(const Draft &draft)
{
    return draft.offered.sentence.stale && !draft.kept && !differs(draft);
}

void SentencesDialog::mark(int row)
{
    const Draft &draft = m_drafts.at(row);
    QStringList said;
    if (!wordsOf(draft).isEmpty())
        said.append(tr("đã sửa tay"));
    if (isStale(draft))
        said.append(tr("số đã đổi"));
    const QString marks = said.isEmpty() ? tr("tự soạn") : said.join(QStringLiteral(", "));
    m_list->item(row)->setText(draft.offered.title + u'\n' + marks);
    m_list->item(row)->setData(sentenceStaleRole, isStale(draft));
}

void SentencesDialog::showSentence(int row)
{
    if (row < 0)
        return;
    const Draft &draft = m_drafts.at(row);
    const QSignalBlocker quiet(m_words);
    m_automatic->setPlainText(draft.offered.sentence.automatic);
    m_words->setPlainText(draft.text);
    m_back->setEnabled(!wordsOf(draft).isEmpty());
    m_keep->setVisible(isStale(draft));
    m_note->setText(tr("Số dưới câu này đã đổi sau khi sửa tay: sửa lại, trả về câu tự soạn hoặc giữ."));
    m_note->setVisible(isStale(draft));
}

void SentencesDialog::takeWords()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Draft &draft = m_drafts[row];
    draft.text = m_words->toPlainText();
    mark(row);
    m_back->setEnabled(!wordsOf(draft).isEmpty());
    m_keep->setVisible(isStale(draft));
    m_note->setVisible(isStale(draft));
}

// As typing it, so that it can be undone.
void SentencesDialog::takeBack()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QTextCursor cursor(m_words->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_drafts.at(row).offered.sentence.automatic);
    m_words->setFocus();
}

void SentencesDialog::keepStale()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_drafts[row].kept = true;
    mark(row);
    showSentence(row);
    m_words->setFocus();
}

QVector<SentencesDialog::Written> SentencesDialog::written() const
{
    QVector<Written> written;
    for (const Draft &draft : m_drafts) {
        if (differs(draft) || draft.kept)
            written.append({draft.offered.sentence, wordsOf(draft)});
    }
    return written;
}

void SentencesDialog::reject()
{
    if (written().isEmpty()
        || m_prompts.confirmEnding(tr("Bỏ những câu vừa sửa"), tr("Những câu vừa sửa trong khung này sẽ mất."), tr("Bỏ")))
        QDialog::reject();
}

} // namespace dophu
