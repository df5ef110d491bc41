#include "ui/settings/reminderform.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/reasons.h"
#include "ui/widgets/windowfonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

ReminderForm::ReminderForm(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_text(new QPlainTextEdit(this)), m_sample(new QLabel(this))
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
    auto *use = new QLabel(tr("Một lời cho mọi nơi sao chép: Hôm nay và Nhập báo cáo, cho một hay nhiều đơn vị."), this);
    use->setWordWrap(true);
    use->setProperty("tone", "text2");
    auto *title = new QLabel(tr("Sẽ đọc như sau"), this);
    title->setFont(textFont(TextUse::Strong));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(use);
    layout->addWidget(m_text);
    layout->addLayout(places);
    layout->addSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_sample);
    layout->addStretch();
    connect(usual, &QPushButton::clicked, this, [this] { m_text->setPlainText(m_standard); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showSample();
        emit changed();
    });
}

void ReminderForm::show(const QString &text)
{
    const QSignalBlocker quiet(this);
    m_standard = standardReminder(m_desk);
    m_text->setPlainText(text.isEmpty() ? m_standard : text);
    showSample();
}

QString ReminderForm::text() const
{
    const QString written = m_text->toPlainText().trimmed().normalized(QString::NormalizationForm_C);
    return written == m_standard ? QString() : written;
}

QString ReminderForm::problem() const
{
    return reminderProblem(m_text->toPlainText());
}

void ReminderForm::showSample()
{
    QVector<UnitFigures> units;
    for (const Unit &unit : m_desk.registry().units().mid(0, 2)) {
        units.append(UnitFigures());
        units.last().name = unit.name;
    }
    const Campaign &campaign = m_desk.campaign();
    const Day day = std::clamp(m_desk.now().day(), campaign.firstDay, campaign.lastDay);
    m_sample->setText(filledReminder(m_text->toPlainText(), m_desk, day, units));
}

} // namespace dophu
