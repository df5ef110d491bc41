#include "ui/widgets/promptdialogs.h"

#include "ui/widgets/windowfonts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

QLabel *promptText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(scaled(380));
    return label;
}

QPushButton *promptButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setProperty("fit", "dialog");
    return button;
}

QHBoxLayout *buttonRow(std::initializer_list<QPushButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : buttons)
        row->addWidget(button);
    return row;
}

} // namespace

ReasonDialog::ReasonDialog(const QString &title, const QString &text, const QStringList &suggestions, QWidget *parent)
    : QDialog(parent), m_picked(new QComboBox(this)), m_more(new QLineEdit(this)),
      m_accept(promptButton(tr("Ghi lý do"), "reasonAccept", this)), m_other(suggestions.value(suggestions.size() - 1))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(promptText(text, this));
    auto *pickedLabel = new QLabel(tr("&Lý do (bắt buộc)"), this);
    pickedLabel->setBuddy(m_picked);
    m_picked->setObjectName(QStringLiteral("reasonPicked"));
    m_picked->setAccessibleName(tr("Lý do"));
    m_picked->addItems(suggestions);
    m_picked->setCurrentIndex(-1);
    m_picked->setPlaceholderText(tr("Chọn lý do"));
    auto *moreLabel = new QLabel(suggestions.isEmpty() ? tr("&Lý do (bắt buộc)") : tr("&Ghi thêm"), this);
    moreLabel->setBuddy(m_more);
    m_more->setObjectName(QStringLiteral("reasonMore"));
    m_more->setAccessibleName(tr("Ghi thêm"));
    pickedLabel->setVisible(!suggestions.isEmpty());
    m_picked->setVisible(!suggestions.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(pickedLabel), static_cast<QWidget *>(m_picked),
                          static_cast<QWidget *>(moreLabel), static_cast<QWidget *>(m_more)})
        layout->addWidget(part);
    layout->addSpacing(8);
    auto *back = promptButton(tr("Huỷ"), "reasonBack", this);
    m_accept->setProperty("look", "primary");
    m_accept->setDefault(true);
    layout->addLayout(buttonRow({back, m_accept}));
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_picked, &QComboBox::currentIndexChanged, this, &ReasonDialog::updateVerb);
    connect(m_more, &QLineEdit::textChanged, this, &ReasonDialog::updateVerb);
    updateVerb();
}

QString ReasonDialog::reason() const
{
    const QString more = m_more->text().simplified().normalized(QString::NormalizationForm_C);
    const QString picked = m_picked->currentText();
    // "Khác" says nothing by itself: only the person's own words are kept.
    if (picked.isEmpty() || (picked == m_other && m_picked->count() > 1))
        return more;
    return more.isEmpty() ? picked : picked + QStringLiteral("; ") + more;
}

void ReasonDialog::setVerb(const QString &verb)
{
    m_accept->setText(verb);
    m_accept->setAccessibleName(verb);
}

void ReasonDialog::updateVerb()
{
    m_accept->setEnabled(!reason().isEmpty());
}

ChoiceDialog::ChoiceDialog(const QString &title, const QString &text, const QStringList &verbs, const QString &back,
                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("choiceDialog"));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(promptText(text, this));
    auto *row = new QHBoxLayout;
    row->addStretch();
    if (!back.isEmpty()) {
        auto *backButton = promptButton(back, "choiceBack", this);
        connect(backButton, &QPushButton::clicked, this, &QDialog::reject);
        row->addWidget(backButton);
    }
    for (int i = 0; i < verbs.size(); ++i) {
        auto *button = promptButton(verbs.at(i), "choiceVerb", this);
        button->setObjectName(QStringLiteral("choiceVerb%1").arg(i));
        if (i + 1 == verbs.size()) {
            button->setProperty("look", "primary");
            button->setDefault(true);
        }
        connect(button, &QPushButton::clicked, this, [this, i] { done(i + 1); });
        row->addWidget(button);
    }
    layout->addLayout(row);
}

void ChoiceDialog::startAtBack()
{
    for (auto *button : findChildren<QPushButton *>()) {
        const bool back = button->objectName() == QLatin1String("choiceBack");
        button->setAutoDefault(back);
        button->setDefault(back);
        button->setProperty("look", QVariant());
        if (back)
            button->setFocus();
    }
}

void ChoiceDialog::addDetail(const QString &detail)
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    auto *shown = new QPlainTextEdit(detail, this);
    shown->setObjectName(QStringLiteral("detailText"));
    shown->setAccessibleName(tr("Chi tiết"));
    shown->setReadOnly(true);
    shown->setMaximumHeight(scaled(96));
    shown->hide();
    auto *fold = promptButton(tr("Chi tiết"), "detailFold", this);
    fold->setProperty("look", "link");
    fold->setCheckable(true);
    connect(fold, &QPushButton::toggled, shown, &QWidget::setVisible);
    connect(fold, &QPushButton::toggled, this, [this] { adjustSize(); });
    layout->insertWidget(1, fold, 0, Qt::AlignLeft);
    layout->insertWidget(2, shown);
}

} // namespace dophu
