#include "ui/units/unitdialog.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QVBoxLayout>

namespace dophu
{

UnitDialog::UnitDialog(const QString &name, const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent), m_form(new QFormLayout), m_body(new QVBoxLayout), m_icon(new QLabel(this)),
      m_message(new QLabel(this)), m_accept(makeButton(verb, QString(), QStringLiteral("dialogAccept"), this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAccessibleName(title);
    m_form->setSpacing(8);
    m_form->setHorizontalSpacing(16);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_message->setObjectName(QStringLiteral("dialogConsequence"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *box = new QFrame(this);
    box->setProperty("panel", true);
    auto *words = new QHBoxLayout(box);
    words->setContentsMargins(10, 8, 10, 8);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_message, 1);
    m_accept->setProperty("fit", "dialog");
    m_accept->setProperty("look", "primary");
    m_accept->setDefault(true);
    auto *leave = makeButton(tr("Huỷ"), QString(), QStringLiteral("dialogLeave"), this);
    leave->setProperty("fit", "dialog");
    leave->setAutoDefault(false);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(leave);
    verbs->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(m_form);
    layout->addLayout(m_body, 1);
    layout->addWidget(box);
    layout->addLayout(verbs);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (problem().isEmpty())
            accept();
    });
    setMinimumWidth(std::min(scaled(560), screen()->availableSize().width() - 16));
}

QLineEdit *UnitDialog::addLine(const QString &label, const QString &name, const QString &example)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(example);
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &UnitDialog::judge);
    return field;
}

QDateEdit *UnitDialog::addDay(const QString &label, const QString &name, Day day)
{
    auto *field = new QDateEdit(day.date(), this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setDisplayFormat(QStringLiteral("d/M/yyyy"));
    field->setFixedWidth(scaled(124));
    m_form->addRow(label, field);
    connect(field, &QDateEdit::dateChanged, this, &UnitDialog::judge);
    return field;
}

void UnitDialog::judge()
{
    const QString why = problem();
    const Theme &theme = Theme::of(this);
    const int side = scaled(16);
    m_icon->setPixmap(
        lineIcon(why.isEmpty() ? QStringLiteral("info") : QStringLiteral("warn"), why.isEmpty() ? theme.accent : theme.warn)
            .pixmap(QSize(side, side), devicePixelRatioF()));
    m_message->setText(why.isEmpty() ? consequence() : why);
    m_accept->setEnabled(why.isEmpty());
}

std::optional<qint64> peopleFrom(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\d{1,15}$|^\\d{1,3}([., ]\\d{3})+$"));
    const QString trimmed = text.simplified();
    if (!shape.match(trimmed).hasMatch())
        return std::nullopt;
    QString digits;
    for (const QChar c : trimmed) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits.toLongLong();
}

} // namespace dophu
