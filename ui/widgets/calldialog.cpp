#include "ui/widgets/calldialog.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/timereading.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace dophu
{

CallDialog::CallDialog(const Unit &unit, Day day, Moment now, QWidget *parent)
    : QDialog(parent), m_now(now), m_note(new QComboBox(this)), m_wrong(new QLabel(this))
{
    setObjectName(QStringLiteral("callDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Đã gọi %1").arg(unit.name));
    m_call.unit = unit.id;
    m_call.day = day;
    m_call.kind = ChaseKind::Call;
    m_call.channel = Channel::Phone;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    QStringList whom;
    for (const QString &part : {unit.contactName, unit.phone}) {
        if (!part.isEmpty())
            whom.append(part);
    }
    auto *contact =
        new QLabel(whom.isEmpty() ? tr("Chưa có người phụ trách, điện thoại") : whom.join(QStringLiteral(" · ")), this);
    contact->setFont(textFont(TextUse::Strong));
    contact->setTextFormat(Qt::PlainText);
    contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(contact);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    layout->addLayout(form);
    m_promised = addHour(tr("&Hứa gửi lúc"), QStringLiteral("callPromised"), {});
    m_promised->setPlaceholderText(tr("1410 hoặc 14h10, để trống nếu không hứa"));
    m_at = addHour(tr("&Gọi lúc"), QStringLiteral("callAt"), words::time(now));
    m_note->setObjectName(QStringLiteral("callNote"));
    m_note->setAccessibleName(tr("Ghi chú"));
    m_note->setEditable(true);
    m_note->addItems({tr("Không nghe máy"), tr("Máy bận"), tr("Đang tổng hợp"), tr("Mất sóng"), tr("Cán bộ đi cơ sở")});
    m_note->setCurrentIndex(-1);
    auto *noteLabel = new QLabel(tr("G&hi chú"), this);
    noteLabel->setBuddy(m_note);
    form->addRow(noteLabel, m_note);
    m_wrong->setObjectName(QStringLiteral("callWrong"));
    m_wrong->setProperty("tone", "err");
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    layout->addWidget(m_wrong);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *back = makeButton(tr("Huỷ"), {}, QStringLiteral("callBack"), this);
    auto *note = makeButton(tr("Ghi đã gọi"), {}, QStringLiteral("callAccept"), this);
    for (QPushButton *button : {back, note})
        button->setProperty("fit", "dialog");
    note->setProperty("look", "primary");
    note->setDefault(true);
    row->addWidget(back);
    row->addWidget(note);
    layout->addLayout(row);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(note, &QPushButton::clicked, this, &CallDialog::accept);
    setMinimumWidth(scaled(400));
    m_promised->setFocus();
}

QLineEdit *CallDialog::addHour(const QString &label, const QString &name, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(name);
    field->setAttribute(Qt::WA_InputMethodEnabled, false); // UniKey must not turn "1410" into letters
    auto *title = new QLabel(label, this);
    title->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    static_cast<QFormLayout *>(layout()->itemAt(1)->layout())->addRow(title, field);
    return field;
}

bool CallDialog::refuse(QLineEdit *field, const QString &sentence)
{
    for (QLineEdit *one : {m_at, m_promised}) {
        one->setProperty("wrong", one == field);
        one->style()->unpolish(one);
        one->style()->polish(one);
    }
    m_wrong->setText(sentence);
    m_wrong->setVisible(!sentence.isEmpty());
    if (field) {
        field->setFocus();
        field->selectAll();
    }
    return false;
}

void CallDialog::accept()
{
    const auto called = readTime(m_at->text());
    if (!called)
        return void(refuse(m_at, tr("“%1” không phải giờ. Gõ 1342 hoặc 13h42.").arg(m_at->text().trimmed())));
    // The hour shown is a whole minute: left as it is, it means now.
    m_call.at = m_at->text() == words::time(m_now) ? m_now : Moment::local(m_now.day(), *called);
    if (m_call.at > m_now)
        return void(refuse(m_at, tr("%1 chưa đến. Bây giờ là %2.").arg(words::time(*called), words::time(m_now))));
    m_call.promised.reset();
    if (!m_promised->text().trimmed().isEmpty()) {
        const auto promised = readTime(m_promised->text());
        if (!promised)
            return void(
                refuse(m_promised, tr("“%1” không phải giờ. Gõ 1410 hoặc 14h10.").arg(m_promised->text().trimmed())));
        if (*promised < *called)
            return void(refuse(m_promised,
                               tr("Hứa %1 mà gọi lúc %2: xem lại giờ.").arg(words::time(*promised), words::time(*called))));
        m_call.promised = std::max(m_call.at, Moment::local(m_now.day(), *promised));
    }
    m_call.note = m_note->currentText().simplified();
    refuse(nullptr, {});
    QDialog::accept();
}

} // namespace dophu
