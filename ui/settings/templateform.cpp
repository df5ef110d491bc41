#include "ui/settings/templateform.h"

#include "core/documents/officepaper.h"
#include "ui/settings/templatewords.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

const QStringList &templateKinds()
{
    static const QStringList kinds{QString(), QStringLiteral("daily"), QStringLiteral("reminder"), QStringLiteral("form"),
                                   QStringLiteral("closing")};
    return kinds;
}

QStringList typedLines(const QPlainTextEdit *field)
{
    QStringList lines;
    for (const QString &line : field->toPlainText().split(u'\n')) {
        if (const QString text = line.simplified().normalized(QString::NormalizationForm_C); !text.isEmpty())
            lines.append(text);
    }
    return lines;
}

// Line breaks are kept, so that they are seen and refused.
QString typedSentence(const QPlainTextEdit *field)
{
    return field->toPlainText().trimmed().normalized(QString::NormalizationForm_C);
}

} // namespace

TemplateForm::TemplateForm(QWidget *parent) : QWidget(parent), m_kind(new QComboBox(this)), m_kinds(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("templateForm"));
    setMaximumWidth(scaled(720));
    m_kind->setObjectName(QStringLiteral("templateKind"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 0);
    layout->setSpacing(8);
    addLabel(*layout, tr("&Mẫu của"), m_kind);
    layout->addWidget(m_kind);
    for (const QString &kind : templateKinds()) {
        m_kind->addItem(TemplateWords::kindName(kind));
        m_kinds->addWidget(kind.isEmpty() ? makeShared() : makeKind(kind));
    }
    layout->addWidget(m_kinds);
    // As high as the kind that is shown, not as the longest.
    const auto turnTo = [this](int shown) {
        m_kinds->setCurrentIndex(shown);
        for (int i = 0; i < m_kinds->count(); ++i)
            m_kinds->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                              i == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        m_kinds->adjustSize();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, turnTo);
    turnTo(0);
}

void TemplateForm::addLabel(QVBoxLayout &layout, const QString &text, QWidget *buddy)
{
    if (!layout.isEmpty())
        layout.addSpacing(8);
    auto *label = new QLabel(text, this);
    label->setFont(textFont(TextUse::SmallStrong));
    label->setBuddy(buddy);
    buddy->setAccessibleName(QString(text).remove(u'&'));
    layout.addWidget(label);
}

QPlainTextEdit *TemplateForm::addLines(QVBoxLayout &layout, const QString &label, const QString &name, int lines)
{
    auto *field = new QPlainTextEdit(this);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * QFontMetrics(textFont(TextUse::Body)).lineSpacing() + scaled(14));
    addLabel(layout, label, field);
    layout.addWidget(field);
    return field;
}

QWidget *TemplateForm::makeShared()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_superior = addLines(*layout, tr("Cơ quan chủ quản, mỗi dòng in một dòng"), QStringLiteral("templateSuperior"), 2);
    m_issuer = addLines(*layout, tr("Cơ quan ban hành, mỗi dòng in một dòng"), QStringLiteral("templateIssuer"), 2);
    m_symbol = new QLineEdit(content);
    m_symbol->setObjectName(QStringLiteral("templateLetterSymbol"));
    addLabel(*layout, tr("Ký hiệu công văn"), m_symbol);
    layout->addWidget(m_symbol);
    m_tones = new QButtonGroup(this);
    auto *ordered = new QRadioButton(QStringLiteral("Hoá, khoẻ, ủy"), content);
    auto *second = new QRadioButton(QStringLiteral("Hoá, khoẻ, uỷ"), content);
    auto *first = new QRadioButton(QStringLiteral("Hóa, khỏe, ủy"), content);
    ordered->setObjectName(QStringLiteral("tonesAsOrdered"));
    second->setObjectName(QStringLiteral("tonesSecondVowel"));
    first->setObjectName(QStringLiteral("tonesFirstVowel"));
    m_tones->addButton(ordered, int(TonePlace::AsOrdered));
    m_tones->addButton(second, int(TonePlace::SecondVowel));
    m_tones->addButton(first, int(TonePlace::FirstVowel));
    addLabel(*layout, tr("Chỗ đặt dấu thanh trên văn bản"), ordered);
    ordered->setAccessibleName(ordered->text());
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(ordered);
    row->addWidget(second);
    row->addWidget(first);
    row->addStretch();
    layout->addLayout(row);
    connect(m_symbol, &QLineEdit::textChanged, this, &TemplateForm::weigh);
    connect(m_tones, &QButtonGroup::idToggled, this, &TemplateForm::weigh);
    for (QPlainTextEdit *lines : {m_superior, m_issuer})
        connect(lines, &QPlainTextEdit::textChanged, this, &TemplateForm::weigh);
    return content;
}

QWidget *TemplateForm::makeKind(const QString &kind)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Wording &wording : wordings()) {
        if (wording.key.startsWith(kind + u'.'))
            addSentence(*layout, wording);
    }
    if (kindsWithCopies().contains(kind)) {
        QPlainTextEdit *copies = addLines(*layout, tr("Nơi nhận, mỗi nơi một dòng, không ghi dòng Lưu"),
                                          QStringLiteral("templateCopies_") + kind, 3);
        m_copies.insert(kind, copies);
        connect(copies, &QPlainTextEdit::textChanged, this, &TemplateForm::weigh);
    }
    return content;
}

void TemplateForm::addSentence(QVBoxLayout &layout, const Wording &wording)
{
    const QString name = QString(wording.key).replace(u'.', u'_');
    Sentence sentence{&wording,
                      addLines(layout, TemplateWords::fieldName(wording.key), QStringLiteral("wording_") + name, 2),
                      new QLabel(this)};
    auto *places = new QHBoxLayout;
    places->setSpacing(4);
    for (const QString &place : wording.places) {
        auto *insert = makeButton(place, QString(), QStringLiteral("place_%1_%2").arg(name, place.mid(1).chopped(1)), this);
        insert->setProperty("fit", "small");
        insert->setToolTip(tr("Chèn %1").arg(TemplateWords::placeMeaning(place)));
        insert->setFocusPolicy(Qt::ClickFocus); // typing is quicker than tabbing through them
        places->addWidget(insert);
        connect(insert, &QPushButton::clicked, this, [text = sentence.text, place] {
            text->insertPlainText(place);
            text->setFocus();
        });
    }
    places->addStretch();
    layout.addLayout(places);
    sentence.sample->setObjectName(QStringLiteral("sample_") + name);
    sentence.sample->setWordWrap(true);
    sentence.sample->setTextFormat(Qt::PlainText);
    sentence.sample->setFont(textFont(TextUse::Small));
    layout.addWidget(sentence.sample);
    layout.addSpacing(8);
    m_sentences.append(sentence);
    connect(sentence.text, &QPlainTextEdit::textChanged, this, &TemplateForm::weigh);
}

void TemplateForm::show(const Office &office)
{
    const QSignalBlocker quiet(this);
    m_shown = office.templates;
    m_superior->setPlaceholderText(office.superior.toUpper());
    m_issuer->setPlaceholderText(office.name.toUpper());
    m_symbol->setPlaceholderText(letterSymbol(office.symbol));
    m_superior->setPlainText(m_shown.superiorLines.join(u'\n'));
    m_issuer->setPlainText(m_shown.issuerLines.join(u'\n'));
    m_symbol->setText(m_shown.letterSymbol);
    m_tones->button(int(m_shown.tones))->setChecked(true);
    for (auto it = m_copies.cbegin(); it != m_copies.cend(); ++it) {
        it.value()->setPlaceholderText(office.copies.join(u'\n'));
        it.value()->setPlainText(m_shown.copies.value(it.key()).join(u'\n'));
    }
    for (const Sentence &sentence : std::as_const(m_sentences)) {
        sentence.text->setPlainText(m_shown.wordings.value(sentence.wording->key, sentence.wording->standard));
        showSample(sentence);
    }
}

PaperTemplates TemplateForm::templates() const
{
    PaperTemplates templates = m_shown;
    templates.superiorLines = typedLines(m_superior);
    templates.issuerLines = typedLines(m_issuer);
    templates.letterSymbol = m_symbol->text().trimmed().normalized(QString::NormalizationForm_C);
    templates.tones = TonePlace(m_tones->checkedId());
    for (auto it = m_copies.cbegin(); it != m_copies.cend(); ++it) {
        const QStringList lines = typedLines(it.value());
        if (lines.isEmpty())
            templates.copies.remove(it.key());
        else
            templates.copies.insert(it.key(), lines);
    }
    for (const Sentence &sentence : m_sentences) {
        const QString text = typedSentence(sentence.text);
        if (text == sentence.wording->standard)
            templates.wordings.remove(sentence.wording->key);
        else
            templates.wordings.insert(sentence.wording->key, text);
    }
    return templates;
}

QString TemplateForm::problem() const
{
    const auto problems = problemsOf(templates());
    if (problems.isEmpty())
        return {};
    const QString kind = problems.first().field.section(u'.', 0, 0);
    const QString words = TemplateWords::problem(problems.first());
    return templateKinds().contains(kind) ? TemplateWords::kindName(kind) + QStringLiteral(" · ") + words : words;
}

void TemplateForm::showSample(const Sentence &sentence)
{
    const QString text = typedSentence(sentence.text);
    const auto problem = problemOfWording(*sentence.wording, text);
    PaperTemplates draft;
    draft.wordings.insert(sentence.wording->key, text);
    sentence.sample->setProperty("tone", problem ? "err" : "text2");
    sentence.sample->style()->unpolish(sentence.sample);
    sentence.sample->style()->polish(sentence.sample);
    sentence.sample->setText(problem
                                 ? TemplateWords::problem(*problem)
                                 : tr("Đọc như sau: %1").arg(worded(draft, sentence.wording->key, TemplateWords::sample())));
}

void TemplateForm::weigh()
{
    for (const Sentence &sentence : std::as_const(m_sentences))
        showSample(sentence);
    emit changed();
}

} // namespace dophu
