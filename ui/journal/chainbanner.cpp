#include "ui/journal/chainbanner.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace dophu
{

ChainBanner::ChainBanner(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_seal(new QLabel(this)),
      m_copy(makeButton(tr("Sao chép mã"), QStringLiteral("copy"), QStringLiteral("copySeal"), this)),
      m_again(makeButton(tr("Kiểm tra lại"), QStringLiteral("refresh"), QStringLiteral("checkChain"), this))
{
    setObjectName(QStringLiteral("chainBanner"));
    setMinimumHeight(scaled(44));
    m_text->setObjectName(QStringLiteral("chainVerdict"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_seal->setFont(textFont(TextUse::Small));
    m_seal->setObjectName(QStringLiteral("daySeal"));
    m_copy->setToolTip(tr("Sao chép mã số liệu của ngày"));
    m_again->setToolTip(tr("Kiểm tra chuỗi nhật ký (F5)"));
    for (QPushButton *button : {m_copy, m_again}) {
        button->setProperty("fit", "small");
        button->setAccessibleName(button->text());
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_seal);
    layout->addWidget(m_copy);
    layout->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, &ChainBanner::checkWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit sealWanted(m_sealText); });
    showSeal(Day(), QString());
}

void ChainBanner::showVerdict(const ChainVerdict &verdict, Moment checkedAt)
{
    m_intact = verdict.intact();
    const Theme &theme = Theme::of(this);
    const QColor ink = m_intact ? theme.ok : theme.err;
    const int side = scaled(20);
    m_icon->setPixmap(lineIcon(QStringLiteral("log"), ink).pixmap(QSize(side, side), devicePixelRatioF()));
    const QString strong = QStringLiteral("<span style=\"color:%1; font-weight:600\">%2</span> ");
    if (m_intact)
        m_text->setText(strong.arg(ink.name(), tr("Nhật ký nguyên vẹn."))
                        + tr("%1 bản ghi nối đúng chuỗi, kiểm tra lúc %2 ngày %3.")
                              .arg(words::count(verdict.entries), words::time(checkedAt), words::date(checkedAt.day())));
    else
        m_text->setText(strong.arg(ink.name(), tr("Nhật ký bị thay đổi ngoài phần mềm"))
                        + tr("từ bản ghi %1 (%2 %3). Báo Trưởng phòng trước khi dùng số.")
                              .arg(words::count(verdict.firstBroken), words::date(verdict.brokenAt.day()),
                                   words::time(verdict.brokenAt)));
    update();
}

void ChainBanner::showSeal(Day day, const QString &seal)
{
    m_sealText = seal;
    m_seal->setVisible(!seal.isEmpty() && m_roomy);
    m_copy->setVisible(!seal.isEmpty());
    if (!seal.isEmpty())
        m_seal->setText(tr("Mã số liệu ngày %1 <b>%2</b>").arg(words::shortDate(day), seal.toHtmlEscaped()));
}

void ChainBanner::setRoomy(bool roomy)
{
    m_roomy = roomy;
    m_seal->setVisible(roomy && !m_sealText.isEmpty());
    m_copy->setText(roomy ? tr("Sao chép mã") : QString());
    m_again->setText(roomy ? tr("Kiểm tra lại") : QString());
}

void ChainBanner::paintEvent(QPaintEvent *)
{
    // The banner's own ground: no style sheet knows ok-soft and err-soft.
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), m_intact ? theme.okSoft : theme.errSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_intact ? theme.okLine : theme.errLine);
}

} // namespace dophu
