#include "ui/shell/statusline.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QFileInfo>
#include <QHBoxLayout>

#include <chrono>

namespace dophu
{

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_saved(new QLabel(this)), m_location(new ElidedLabel(this)),
      m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(scaled(24));
    setProperty("fill", "header");
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    auto *help = new QLabel(tr("F1 Trợ giúp"), this);
    for (QWidget *part : {static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_location),
                          static_cast<QWidget *>(m_hint), static_cast<QWidget *>(help)})
        part->setFont(textFont(TextUse::Caption));
    m_saved->setProperty("tone", "ok");
    m_hint->setProperty("tone", "text2");
    help->setProperty("tone", "text2");
    layout->addWidget(m_icon);
    layout->addWidget(m_saved);
    layout->addWidget(m_location, 1);
    layout->addWidget(m_hint);
    layout->addSpacing(16);
    layout->addWidget(help);
    m_icon->hide();
    m_saved->hide();
    m_saved->setContentsMargins(0, 0, 12, 0);
    m_leave.setSingleShot(true);
    m_leave.setInterval(std::chrono::seconds(6));
    connect(&m_leave, &QTimer::timeout, this, [this] { m_location->setText(m_place); });
}

void StatusLine::showSaved(Moment at)
{
    const int side = scaled(13);
    m_icon->setPixmap(lineIcon(QStringLiteral("ok"), Theme::of(this).ok).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->show();
    m_saved->show();
    m_saved->setText(tr("Đã lưu %1").arg(words::clock(at)));
}

void StatusLine::showLocation(const QString &location)
{
    const bool server = location.startsWith(QLatin1String("postgresql:"));
    m_place = server ? tr("Máy chủ PostgreSQL") : tr("Dữ liệu: %1").arg(QFileInfo(location).fileName());
    m_location->setText(m_place);
    m_location->setToolTip(server ? m_place : location);
}

void StatusLine::showHint(const QString &hint)
{
    m_hint->setText(hint);
}

void StatusLine::say(const QString &message)
{
    m_location->setText(message);
    m_leave.start();
}

} // namespace dophu
