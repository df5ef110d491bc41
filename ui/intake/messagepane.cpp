#include "ui/intake/messagepane.h"

#include "ui/intake/sourcemarks.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

// A small swatch like the mark itself.
class MarkSwatch final : public QWidget
{
public:
    MarkSwatch(MarkUse use, QWidget *parent) : QWidget(parent), m_use(use) { setFixedSize(scaled(12), scaled(12)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QTextCharFormat format = markFormat(m_use, Theme::of(this));
        QPainter painter(this);
        painter.fillRect(rect(), format.background());
        painter.fillRect(0, height() - 2, width(), 2, format.underlineColor());
    }

private:
    MarkUse m_use;
};

QWidget *legend(QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    const QPair<MarkUse, QString> entries[] = {{MarkUse::UnitOrDay, MessagePane::tr("Đơn vị, ngày")},
                                               {MarkUse::Number, MessagePane::tr("Số nhận")},
                                               {MarkUse::Wrong, MessagePane::tr("Số có lỗi")},
                                               {MarkUse::Asked, MessagePane::tr("Cần chọn")}};
    int at = 0;
    for (const auto &[use, text] : entries) {
        auto *label = new QLabel(text, holder);
        label->setFont(textFont(TextUse::Caption));
        label->setProperty("tone", "text2");
        grid->addWidget(new MarkSwatch(use, holder), at / 2, at % 2 * 2);
        grid->addWidget(label, at / 2, at % 2 * 2 + 1);
        ++at;
    }
    grid->setColumnStretch(3, 1);
    return holder;
}

} // namespace

MessagePane::MessagePane(IntakeEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_text(new QTextEdit(this)), m_channel(new QComboBox(this))
{
    auto *title = new QLabel(tr("Tin nhắn đã dán"), this);
    title->setFont(textFont(TextUse::Strong));
    auto *more = makeButton(tr("Dán thê&m"), QStringLiteral("paste"), QStringLiteral("intakePasteMore"), this);
    auto *clear = makeButton(tr("X&oá"), {}, QStringLiteral("intakeClearMessages"), this);
    for (QPushButton *button : {more, clear})
        button->setProperty("fit", "small");
    clear->setProperty("look", "flat");
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(more);
    head->addWidget(clear);
    m_text->setObjectName(QStringLiteral("intakeMessages"));
    m_text->setAccessibleName(tr("Tin nhắn đã dán"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Sao chép tin Zalo, SMS hoặc thư rồi bấm Ctrl+V."));
    m_channel->setObjectName(QStringLiteral("intakeChannel"));
    for (const Channel channel : {Channel::Zalo, Channel::Sms, Channel::Email, Channel::Phone})
        m_channel->addItem(words::channel(channel), int(channel));
    auto *channelLabel = new QLabel(tr("&Kênh"), this);
    channelLabel->setBuddy(m_channel);
    m_channel->setAccessibleName(tr("Kênh của tin nhắn"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(channelLabel);
    foot->addWidget(m_channel);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addWidget(legend(this));
    layout->addLayout(foot);
    connect(more, &QPushButton::clicked, this, &MessagePane::pasteWanted);
    connect(clear, &QPushButton::clicked, this, [this] { m_editor.clear(IntakeSide::Messages); });
    connect(m_channel, &QComboBox::activated, this,
            [this] { m_editor.setTextChannel(Channel(m_channel->currentData().toInt())); });
    connect(m_text, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_text->hasFocus())
            chooseAt(m_text->textCursor().blockNumber());
    });
    connect(&editor, &IntakeEditor::linesReset, this, &MessagePane::refill);
    connect(&editor, &IntakeEditor::linesChanged, this, &MessagePane::refill);
    refill();
}

void MessagePane::refill()
{
    const QSignalBlocker quiet(m_text);
    const Theme &theme = Theme::of(this);
    m_text->clear();
    m_shown.clear();
    QTextCursor cursor(m_text->document());
    QTextCharFormat plain;
    plain.setForeground(theme.text);
    plain.setFont(textFont(TextUse::Body));
    for (const int original : m_editor.originalsOf(IntakeSide::Messages)) {
        const int first = int(m_shown.size());
        const QStringList lines = m_editor.preview().originals.at(original).text.split(u'\n');
        for (int part = 0; part < lines.size(); ++part) {
            if (!m_shown.isEmpty())
                cursor.insertBlock();
            cursor.insertText(lines.at(part), plain);
            m_shown.append({original, part});
        }
        for (const int row : m_editor.linesOf(original)) {
            for (const SourceMark &mark : marksOf(m_editor.line(row))) {
                const QTextBlock block = m_text->document()->findBlockByNumber(first + mark.place.part);
                if (!block.isValid() || mark.place.part >= lines.size())
                    continue;
                const qsizetype length = lines.at(mark.place.part).size();
                const qsizetype start = std::clamp<qsizetype>(mark.place.start, 0, length);
                const qsizetype end = mark.place.length > 0 ? std::min(start + mark.place.length, length) : length;
                QTextCursor part(block);
                part.setPosition(block.position() + int(start));
                part.setPosition(block.position() + int(end), QTextCursor::KeepAnchor);
                part.mergeCharFormat(markFormat(mark.use, theme));
            }
        }
    }
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(int(m_editor.preview().textChannel))));
}

void MessagePane::showLine(int line)
{
    if (line < 0 || m_text->hasFocus())
        return;
    const IntakeLine &found = m_editor.line(line);
    const auto marks = marksOf(found);
    for (int block = 0; block < m_shown.size() && !marks.isEmpty(); ++block) {
        if (m_shown.at(block).original != found.original || m_shown.at(block).part != marks.last().place.part)
            continue;
        const QSignalBlocker quiet(m_text);
        m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(block)));
        m_text->ensureCursorVisible();
        return;
    }
}

void MessagePane::chooseAt(int block)
{
    if (block < 0 || block >= m_shown.size())
        return;
    const Shown &shown = m_shown.at(block);
    for (const int row : m_editor.linesOf(shown.original)) {
        for (const SourceMark &mark : marksOf(m_editor.line(row))) {
            if (mark.place.part == shown.part)
                return emit lineChosen(row);
        }
    }
}

} // namespace dophu
