#include "ui/documents/letterfields.h"

#include "core/documents/letterdraft.h"
#include "ui/documents/fieldcolumn.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextBlock>
#include <QVBoxLayout>
#include <algorithm>

namespace dophu
{

namespace
{

// Only what differs is written anew: setPlainText() forgets what could be undone.
void showLetterText(QPlainTextEdit *field, const QString &text)
{
    if (field->toPlainText() != text)
        field->setPlainText(text);
}

QStringList paragraphsOf(const LetterFacts &letter)
{
    QStringList paragraphs;
    for (const Runs &runs : letter.paragraphs)
        paragraphs.append(marksFromRuns(runs));
    return paragraphs;
}

} // namespace

QComboBox *makeUrgencyBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("documentUrgency"));
    box->addItem(LetterFields::tr("Thường"), QString());
    for (const QString &urgency : {QStringLiteral("KHẨN"), QStringLiteral("THƯỢNG KHẨN"), QStringLiteral("HỎA TỐC")})
        box->addItem(urgency, urgency);
    return box;
}

QString urgencyIn(const QComboBox *box)
{
    return box->currentData().toString();
}

void showUrgency(QComboBox *box, const QString &urgency)
{
    const QString written = urgency == QStringLiteral("HOẢ TỐC") ? QStringLiteral("HỎA TỐC") : urgency;
    box->setCurrentIndex(std::max(0, box->findData(written)));
}

LetterFields::LetterFields(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("letterFields"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    addNumberRow(layout);
    m_about = addText(layout, tr("Trích &yếu (V/v…)"), QStringLiteral("letterAbout"), 2, 2);
    m_addressees = addText(layout, tr("&Kính gửi (mỗi nơi một dòng)"), QStringLiteral("letterAddressees"), 3, 3);
    addBody(layout);
    m_copies = addText(layout, tr("N&ơi nhận (mỗi nơi một dòng)"), QStringLiteral("letterCopies"), 3, 5);
    addSigner(layout);
    layout->addStretch(1);
}

QPlainTextEdit *LetterFields::addText(QVBoxLayout *layout, const QString &label, const QString &objectName, int least,
                                      int most)
{
    QPlainTextEdit *field = makeFieldText(objectName, least, most);
    layout->addLayout(labelledDocumentField(label, field), most - least);
    connect(field, &QPlainTextEdit::textChanged, this, &LetterFields::edited);
    return field;
}

QLineEdit *LetterFields::makeLine(const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    connect(field, &QLineEdit::textChanged, this, &LetterFields::edited);
    return field;
}

void LetterFields::addNumberRow(QVBoxLayout *layout)
{
    auto *begin = new QHBoxLayout;
    begin->setSpacing(8);
    QPushButton *blank = makeButton(tr("Soạn mới"), QStringLiteral("plus"), QStringLiteral("letterNew"), this);
    QPushButton *example = makeButton(tr("Theo mẫu…"), QStringLiteral("copy"), QStringLiteral("letterExample"), this);
    blank->setToolTip(tr("Công văn trống, tiêu đề của cơ quan mình"));
    example->setToolTip(tr("Chép công văn chỉ đạo của đợt để sửa"));
    begin->addWidget(blank);
    begin->addWidget(example);
    begin->addStretch(1);
    layout->addLayout(begin);
    connect(blank, &QPushButton::clicked, this, &LetterFields::newWanted);
    connect(example, &QPushButton::clicked, this, &LetterFields::exampleWanted);
    m_number = makeLine(QStringLiteral("letterNumber"));
    m_number->setMaxLength(12);
    m_number->setFixedWidth(scaled(64));
    m_number->setPlaceholderText(tr("khi ký"));
    m_symbol = new QLabel;
    m_symbol->setProperty("tone", "text2");
    m_symbol->setFixedHeight(scaled(28));
    m_signedOn = new QDateEdit;
    m_signedOn->setObjectName(QStringLiteral("letterDate"));
    m_signedOn->setDisplayFormat(QStringLiteral("d/M/yyyy"));
    m_signedOn->setCalendarPopup(true);
    connect(m_signedOn, &QDateEdit::dateChanged, this, &LetterFields::edited);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addLayout(labelledDocumentField(tr("&Số"), m_number));
    row->addWidget(m_symbol, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addLayout(labelledDocumentField(tr("&Ngày ký"), m_signedOn));
    layout->addLayout(row);
    m_urgency = makeUrgencyBox(this);
    m_urgency->setObjectName(QStringLiteral("letterUrgency"));
    layout->addLayout(labelledDocumentField(tr("Mức độ kh&ẩn"), m_urgency));
    connect(m_urgency, &QComboBox::currentIndexChanged, this, &LetterFields::edited);
}

void LetterFields::addBody(QVBoxLayout *layout)
{
    m_body = addText(layout, tr("Nội &dung (mỗi đoạn một dòng)"), QStringLiteral("letterBody"), 8, 30);
    m_body->setTabChangesFocus(true);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    QPushButton *bold = makeButton(tr("Đậm"), {}, QStringLiteral("letterBold"), this);
    bold->setToolTip(tr("Chữ đang chọn in đậm, viết giữa hai dấu ** (Ctrl+B)"));
    QPushButton *points = makeButton(tr("Đánh số"), {}, QStringLiteral("letterPoints"), this);
    points->setToolTip(tr("Các đoạn đang chọn thành điểm 1., 2., 3. (Ctrl+L)"));
    verbs->addWidget(bold);
    verbs->addWidget(points);
    verbs->addStretch(1);
    layout->addLayout(verbs);
    connect(bold, &QPushButton::clicked, this, &LetterFields::embolden);
    connect(points, &QPushButton::clicked, this, &LetterFields::numberPoints);
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, m_body);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_B), &LetterFields::embolden);
    key(QKeySequence(Qt::CTRL | Qt::Key_L), &LetterFields::numberPoints);
}

void LetterFields::addSigner(QVBoxLayout *layout)
{
    m_authority = addText(layout, tr("&Thẩm quyền, chức vụ (mỗi dòng một cấp)"), QStringLiteral("letterAuthority"), 2, 2);
    m_name = makeLine(QStringLiteral("letterSigner"));
    layout->addLayout(labelledDocumentField(tr("N&gười ký"), m_name));
}

void LetterFields::show(const LetterFacts &letter)
{
    const QSignalBlocker quiet(this);
    m_letter = letter;
    if (m_number->text() != letter.number)
        m_number->setText(letter.number);
    m_symbol->setText(u'/' + letter.symbol);
    m_signedOn->setDate(letter.signedOn.date());
    showUrgency(m_urgency, letter.urgency);
    showLetterText(m_about, letter.about.join(u'\n'));
    showLetterText(m_addressees, letter.addressees.join(u'\n'));
    showLetterText(m_body, paragraphsOf(letter).join(u'\n'));
    showLetterText(m_copies, letter.copies.join(u'\n'));
    showLetterText(m_authority, letter.authority.join(u'\n'));
    if (m_name->text() != letter.name)
        m_name->setText(letter.name);
}

LetterFacts LetterFields::letter() const
{
    LetterFacts letter = m_letter;
    letter.number = m_number->text().trimmed();
    letter.signedOn = Day(m_signedOn->date());
    letter.urgency = urgencyIn(m_urgency);
    letter.about = filledDocumentLines(m_about->toPlainText());
    letter.addressees = filledDocumentLines(m_addressees->toPlainText());
    letter.paragraphs.clear();
    for (const QString &line : filledDocumentLines(m_body->toPlainText()))
        letter.paragraphs.append(runsFromMarks(line));
    letter.copies = filledDocumentLines(m_copies->toPlainText());
    letter.authority = filledDocumentLines(m_authority->toPlainText());
    letter.name = m_name->text().trimmed();
    return letter;
}

// What is chosen between marks, or out of them again; without a choice the marks stand round the cursor.
void LetterFields::embolden()
{
    QTextCursor cursor = m_body->textCursor();
    const QString chosen = cursor.selectedText();
    static const QString mark = QStringLiteral("**");
    if (chosen.contains(QChar::ParagraphSeparator))
        return; // marks do not reach over the end of a paragraph
    const bool marked = chosen.size() > 2 * mark.size() && chosen.startsWith(mark) && chosen.endsWith(mark);
    const qsizetype from = cursor.selectionStart();
    cursor.insertText(marked ? chosen.mid(mark.size(), chosen.size() - 2 * mark.size()) : mark + chosen + mark);
    if (chosen.isEmpty())
        cursor.setPosition(int(from + mark.size()));
    m_body->setTextCursor(cursor);
    m_body->setFocus();
}

// The chosen paragraphs become points 1., 2., …, or plain paragraphs again when they all are points; one step to undo.
void LetterFields::numberPoints()
{
    static const QRegularExpression point(QStringLiteral("^\\d+\\.\\s+"));
    QTextCursor cursor = m_body->textCursor();
    const QTextBlock first = m_body->document()->findBlock(cursor.selectionStart());
    const QTextBlock last = m_body->document()->findBlock(cursor.selectionEnd());
    QVector<int> blocks;
    bool allArePoints = true;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        if (!block.text().trimmed().isEmpty()) {
            blocks.append(block.blockNumber());
            allArePoints = allArePoints && point.match(block.text()).hasMatch();
        }
        if (block == last)
            break;
    }
    cursor.beginEditBlock();
    for (int i = 0; i < blocks.size(); ++i) {
        const QTextBlock block = m_body->document()->findBlockByNumber(blocks.at(i));
        const auto found = point.match(block.text());
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + int(found.capturedLength()), QTextCursor::KeepAnchor);
        cursor.insertText(allArePoints ? QString() : QStringLiteral("%1. ").arg(i + 1));
    }
    cursor.endEditBlock();
    m_body->setFocus();
}

void LetterFields::suggestNumber(const QString &number)
{
    m_number->setPlaceholderText(number.isEmpty() ? tr("khi ký") : number);
    m_number->setToolTip(tr("Để trống: cấp số kế tiếp khi ban hành"));
}

} // namespace dophu
