// The footnotes of the summary panel: read, and written in place.
#include "ui/summary/summarypanel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

QLabel *noteLabel(const QString &text, TextUse use, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(use));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (tone)
        label->setProperty("tone", QLatin1String(tone));
    return label;
}

QString noteState(const Footnote &note)
{
    if (note.stale && note.made.isEmpty())
        return SummaryPanel::tr("Số liệu không còn điều này. Xem lại lời đã sửa.");
    if (note.stale)
        return SummaryPanel::tr("Số liệu đã đổi sau khi sửa. Bản tự động: %1").arg(note.made);
    return note.edited ? SummaryPanel::tr("đã sửa tay") : QString();
}

} // namespace

void SummaryPanel::fillNotes()
{
    if (m_notesPart) { // its own button may have asked for this
        m_notesPart->setParent(nullptr);
        m_notesPart->deleteLater();
    }
    m_fields.clear();
    m_notesPart = new QWidget(widget());
    auto *layout = new QVBoxLayout(m_notesPart);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    QLabel *title = noteLabel(tr("Chú thích chất lượng số liệu"), TextUse::SmallStrong, "text", m_notesPart);
    title->setWordWrap(false);
    head->addWidget(title, 1);
    layout->addLayout(head);
    if (m_writing) {
        addNoteFields(*layout);
    } else {
        auto *edit = makeButton(tr("Sửa"), QStringLiteral("edit"), QStringLiteral("editNotes"), m_notesPart);
        edit->setProperty("look", "link");
        edit->setAccessibleName(tr("Sửa chú thích"));
        connect(edit, &QPushButton::clicked, this, &SummaryPanel::editNotes);
        head->addWidget(edit);
        addNotes(*layout);
    }
    m_outer->insertWidget(1, m_notesPart);
    placeNoteVerbs();
}

void SummaryPanel::addNotes(QVBoxLayout &layout)
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Footnote &note : m_notes) {
        QLabel *number = noteLabel(QStringLiteral("[%1]").arg(note.number), TextUse::SmallStrong, "accent", m_notesPart);
        number->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        QLabel *text = noteLabel(note.text, TextUse::Small, nullptr, m_notesPart);
        text->setObjectName(QStringLiteral("footnote%1").arg(note.number));
        grid->addWidget(number, row, 0);
        grid->addWidget(text, row++, 1);
        if (const QString state = noteState(note); !state.isEmpty()) {
            QLabel *said = noteLabel(state, TextUse::Caption, note.stale ? "warn" : "text3", m_notesPart);
            said->setObjectName(QStringLiteral("footnoteState%1").arg(note.number));
            grid->addWidget(said, row++, 1);
        }
    }
    if (m_notes.isEmpty())
        grid->addWidget(noteLabel(tr("Không có chú thích."), TextUse::Small, "text3", m_notesPart), 0, 0, 1, 2);
    layout.addLayout(grid);
}

void SummaryPanel::addNoteField(QVBoxLayout &layout, const Footnote &note)
{
    auto *text = new QPlainTextEdit(note.text, m_notesPart);
    text->setObjectName(QStringLiteral("noteField%1").arg(note.number));
    text->setAccessibleName(note.made.isEmpty() ? tr("Chú thích thêm") : tr("Chú thích [%1]").arg(note.number));
    text->setPlaceholderText(note.made.isEmpty() ? tr("Thêm chú thích của phòng") : note.made);
    text->setTabChangesFocus(true);
    text->setFont(textFont(TextUse::Small));
    text->setFixedHeight(scaled(58));
    layout.addWidget(text);
    if (const QString state = noteState(note); !state.isEmpty())
        layout.addWidget(noteLabel(state, TextUse::Caption, note.stale ? "warn" : "text3", m_notesPart));
    if (note.edited && !note.made.isEmpty()) {
        auto *back = makeButton(tr("Lấy lại bản tự động"), {}, QStringLiteral("noteMade%1").arg(note.number), m_notesPart);
        back->setProperty("look", "link");
        connect(back, &QPushButton::clicked, text, [text, made = note.made] { text->setPlainText(made); });
        layout.addWidget(back, 0, Qt::AlignLeft);
    }
    text->installEventFilter(this);
    m_fields.append({note, text});
}

void SummaryPanel::addNoteFields(QVBoxLayout &layout)
{
    for (const Footnote &note : m_notes)
        addNoteField(layout, note);
    Footnote own;
    own.number = int(m_notes.size()) + 1;
    addNoteField(layout, own);
}

QWidget *SummaryPanel::makeNoteVerbs()
{
    auto *verbs = new QWidget(this);
    verbs->setAttribute(Qt::WA_StyledBackground);
    verbs->setProperty("fill", "surface");
    auto *back = makeButton(tr("Huỷ"), {}, QStringLiteral("notesBack"), verbs);
    back->setToolTip(tr("Bỏ phần đang sửa (Esc)"));
    auto *save = makeButton(tr("Lưu chú thích"), QStringLiteral("save"), QStringLiteral("notesSave"), verbs);
    save->setToolTip(tr("Lưu chú thích (Ctrl+Enter)"));
    connect(back, &QPushButton::clicked, this, &SummaryPanel::giveUpNotes);
    connect(save, &QPushButton::clicked, this, &SummaryPanel::saveNotes);
    auto *buttons = new QHBoxLayout(verbs);
    buttons->setContentsMargins(12, 6, 12, 8);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(save);
    verbs->hide();
    return verbs;
}

void SummaryPanel::placeNoteVerbs()
{
    m_noteVerbs->setVisible(m_writing);
    const int tall = m_writing ? m_noteVerbs->sizeHint().height() : 0;
    setViewportMargins(0, 0, 0, tall);
    m_noteVerbs->setGeometry(0, height() - tall, width(), tall);
}

void SummaryPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeNoteVerbs();
}

bool SummaryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape)
        giveUpNotes();
    else if (enter && key->modifiers().testFlag(Qt::ControlModifier))
        saveNotes();
    else
        return QScrollArea::eventFilter(watched, event);
    return true;
}

void SummaryPanel::editNotes()
{
    m_writing = true;
    fillNotes();
    QWidget *first = m_fields.first().text;
    first->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(first);
}

void SummaryPanel::giveUpNotes()
{
    m_writing = false;
    fillNotes();
    if (auto *edit = m_notesPart->findChild<QPushButton *>(QStringLiteral("editNotes")))
        edit->setFocus(Qt::OtherFocusReason);
}

void SummaryPanel::saveNotes()
{
    QVector<FootnoteEdit> edits;
    for (const NoteField &field : m_fields) {
        const QString text = field.text->toPlainText().simplified().normalized(QString::NormalizationForm_C);
        if (!text.isEmpty() && text != field.note.made)
            edits.append({field.note.key, field.note.made, text});
    }
    m_writing = false;
    placeNoteVerbs();
    emit notesWritten(edits);
}

} // namespace dophu
