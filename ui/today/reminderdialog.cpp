#include "ui/today/reminderdialog.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/reasons.h"
#include "ui/widgets/windowfonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace dophu
{

ReminderDialog::ReminderDialog(Desk &desk, Day day, QVector<UnitFigures> units, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_day(day), m_units(std::move(units)), m_text(new QPlainTextEdit(this)),
      m_preview(new QLabel)
{
    setObjectName(QStringLiteral("reminderDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lời nhắc"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto *title =
        new QLabel(tr("&Lời nhắc. Các chỗ {đơn vị}, {số đơn vị}, {ngày}, {hạn mới} được điền khi sao chép."), this);
    title->setBuddy(m_text);
    title->setWordWrap(true);
    layout->addWidget(title);
    m_text->setObjectName(QStringLiteral("reminderTemplate"));
    m_text->setAccessibleName(tr("Lời nhắc"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(reminderTemplateOf(desk));
    layout->addWidget(m_text, 1);
    auto *seen = new QLabel(tr("Khi sao chép thành:"), this);
    seen->setProperty("tone", "text2");
    layout->addWidget(seen);
    m_preview->setObjectName(QStringLiteral("reminderPreview"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setFont(textFont(TextUse::Small));
    m_preview->setContentsMargins(8, 8, 8, 8);
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(seen->text());
    scroll->setWidget(m_preview);
    scroll->setWidgetResizable(true);
    layout->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    auto *standard = makeButton(tr("Về lời mẫu"), {}, QStringLiteral("reminderStandard"), this);
    auto *back = makeButton(tr("Huỷ"), {}, QStringLiteral("reminderBack"), this);
    m_save = makeButton(tr("Lưu"), {}, QStringLiteral("reminderSave"), this);
    for (QPushButton *button : {standard, back, m_save})
        button->setProperty("fit", "dialog");
    m_save->setProperty("look", "primary");
    m_save->setDefault(true);
    m_save->setToolTip(tr("Lưu (Ctrl+Enter)"));
    row->addWidget(standard);
    row->addStretch();
    row->addWidget(back);
    row->addWidget(m_save);
    layout->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReminderDialog::preview);
    connect(standard, &QPushButton::clicked, this, [this] { m_text->setPlainText(standardReminder(m_desk)); });
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReminderDialog::accept);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(QKeyCombination(Qt::CTRL, key)), this), &QShortcut::activated, this,
                &ReminderDialog::accept);
    preview();
    resize(scaled(520), scaled(420));
}

void ReminderDialog::preview()
{
    const QString text = m_text->toPlainText();
    const QString problem = text.trimmed().isEmpty() ? QString() : reminderProblem(text);
    m_preview->setText(problem.isEmpty() ? filledReminder(text, m_desk, m_day, m_units) : problem);
    m_save->setEnabled(problem.isEmpty());
}

void ReminderDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    const QString text = m_text->toPlainText().trimmed().normalized(QString::NormalizationForm_C);
    const QString kept = text == standardReminder(m_desk) ? QString() : text; // follows the office's name then
    if (kept != m_desk.reminderTemplate().value_or(QString())) {
        if (const Outcome saved = m_desk.saveReminderTemplate(kept); !saved)
            emit failed(saved.error());
    }
    QDialog::accept();
}

} // namespace dophu
