#include "ui/settings/reminderform.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

const QStringList &reminderPlaces()
{
    static const QStringList places{QStringLiteral("{đơn vị}"), QStringLiteral("{ngày}"), QStringLiteral("{hạn mới}")};
    return places;
}

QString standardReminder()
{
    return ReminderForm::tr("Kính gửi {đơn vị}: đến nay chưa nhận được số liệu ngày {ngày}. Đề nghị gửi trước {hạn mới}. "
                            "Trân trọng.");
}

} // namespace

ReminderForm::ReminderForm(QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this)), m_sample(new QLabel(this))
{
    setObjectName(QStringLiteral("reminderForm"));
    setMaximumWidth(scaled(720));
    m_text->setObjectName(QStringLiteral("reminderText"));
    m_text->setAccessibleName(tr("Nội dung lời nhắc"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(120));
    m_sample->setObjectName(QStringLiteral("reminderSample"));
    m_sample->setWordWrap(true);
    m_sample->setTextFormat(Qt::PlainText);
    m_sample->setProperty("tone", "text2");
    auto *places = new QHBoxLayout;
    places->setSpacing(8);
    places->addWidget(new QLabel(tr("Chèn:"), this));
    for (int i = 0; i < reminderPlaces().size(); ++i) {
        const QString place = reminderPlaces().at(i);
        auto *insert = makeButton(place, QString(), QStringLiteral("insertPlace%1").arg(i), this);
        insert->setProperty("fit", "small");
        places->addWidget(insert);
        connect(insert, &QPushButton::clicked, this, [this, place] {
            m_text->insertPlainText(place);
            m_text->setFocus();
        });
    }
    auto *usual = makeButton(tr("Về mẫu ban đầu"), QString(), QStringLiteral("reminderDefault"), this);
    usual->setProperty("fit", "small");
    places->addStretch();
    places->addWidget(usual);
    auto *title = new QLabel(tr("Sẽ đọc như sau"), this);
    title->setFont(textFont(TextUse::Strong));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addLayout(places);
    layout->addSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_sample);
    layout->addStretch();
    connect(usual, &QPushButton::clicked, this, [this] { m_text->setPlainText(standardReminder()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showSample();
        emit changed();
    });
}

void ReminderForm::show(const QString &text)
{
    const QSignalBlocker quiet(this);
    m_text->setPlainText(text.isEmpty() ? standardReminder() : text);
    showSample();
}

QString ReminderForm::text() const
{
    const QString written = m_text->toPlainText().trimmed().normalized(QString::NormalizationForm_C);
    return written == standardReminder() ? QString() : written;
}

QString ReminderForm::problem() const
{
    const QString written = m_text->toPlainText().trimmed().normalized(QString::NormalizationForm_C);
    if (written.isEmpty())
        return tr("Ghi nội dung lời nhắc.");
    static const QRegularExpression place(QStringLiteral("\\{[^}]*\\}?"));
    auto found = place.globalMatch(written);
    while (found.hasNext()) {
        const QString text = found.next().captured();
        if (!reminderPlaces().contains(text))
            return tr("“%1” không phải chỗ điền; dùng {đơn vị}, {ngày}, {hạn mới}.").arg(text);
    }
    return {};
}

void ReminderForm::showSample()
{
    QString sample = m_text->toPlainText();
    sample.replace(reminderPlaces().at(0), QStringLiteral("xã Húc, xã Thuận"));
    sample.replace(reminderPlaces().at(1), QStringLiteral("19/8/2020"));
    sample.replace(reminderPlaces().at(2), QStringLiteral("14:30"));
    m_sample->setText(sample);
}

} // namespace dophu
