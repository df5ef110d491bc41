#include "ui/charts/chartremark.h"

#include "ui/widgets/windowfonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dophu
{

ChartRemark::ChartRemark(QWidget *parent)
    : Panel(tr("Nhận xét"), parent), m_text(new QPlainTextEdit(this)), m_state(new ElidedLabel(this))
{
    m_state->setFont(textFont(TextUse::Small));
    auto *table = makeButton(tr("Xem bảng số"), QStringLiteral("sheet"), QStringLiteral("showSeries"), this);
    auto *again = makeButton(tr("Soạn lại"), QStringLiteral("refresh"), QStringLiteral("composeRemark"), this);
    auto *copy = makeButton(tr("Sao chép lời"), QStringLiteral("copy"), QStringLiteral("copyRemark"), this);
    titleRow()->insertWidget(1, m_state, 1);
    m_verbs = {table, again, copy};
    for (QPushButton *button : std::as_const(m_verbs)) {
        button->setProperty("fit", "small");
        button->setToolTip(button->text());
        titleRow()->addWidget(button);
    }
    m_text->setObjectName(QStringLiteral("chartRemark"));
    m_text->setAccessibleName(tr("Nhận xét"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(98));
    body()->addWidget(m_text);
    connect(table, &QPushButton::clicked, this, &ChartRemark::tableWanted);
    connect(again, &QPushButton::clicked, this, [this] { m_text->setPlainText(m_composed); });
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        emit messageWanted(tr("Đã sao chép lời nhận xét."));
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &ChartRemark::say);
}

void ChartRemark::say()
{
    const bool edited = m_text->toPlainText() != m_composed;
    m_state->setText(edited     ? tr("đã sửa tay")
                     : m_closed ? tr("soạn tự động từ số liệu đã chốt, sửa được")
                                : tr("soạn tự động từ số tạm tính, sửa được"));
}

void ChartRemark::compose(const QString &text, bool closed)
{
    const bool edited = !m_composed.isEmpty() && m_text->toPlainText() != m_composed;
    m_composed = text;
    m_closed = closed;
    if (!edited)
        m_text->setPlainText(m_composed);
    say();
}

void ChartRemark::setRoomy(bool roomy)
{
    for (QPushButton *verb : std::as_const(m_verbs))
        verb->setText(roomy ? verb->toolTip() : QString());
}

} // namespace dophu
