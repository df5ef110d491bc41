#include "ui/widgets/statustag.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/windowfonts.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace dophu
{

namespace
{

struct StatusTagText
{
    Q_DECLARE_TR_FUNCTIONS(StatusTag)
};

constexpr int tagIconSide = 14;

TagKind kindOf(const UnitFigures &unit)
{
    if (unit.hasOpen(Severity::Error))
        return TagKind::Error;
    if (unit.hasOpen(Severity::Warning))
        return TagKind::Warning;
    if (unit.chosenCarried)
        return TagKind::Carried;
    if (unit.status == UnitStatus::Missing)
        return TagKind::Missing;
    if (unit.status == UnitStatus::Excused)
        return TagKind::Excused;
    if (unit.status == UnitStatus::Late)
        return TagKind::Late;
    if (hasAccepted(unit))
        return TagKind::Accepted;
    if (unit.status == UnitStatus::NotDue)
        return TagKind::NotDue;
    if (unit.corrected)
        return TagKind::Corrected;
    return unit.status == UnitStatus::NoChange ? TagKind::NoChange : TagKind::OnTime;
}

QString textOf(TagKind kind, const UnitFigures &unit)
{
    switch (kind) {
    case TagKind::Error:
        return StatusTagText::tr("Lỗi");
    case TagKind::Warning:
        return StatusTagText::tr("Cảnh báo");
    case TagKind::Missing:
        return StatusTagText::tr("Chưa gửi");
    case TagKind::Carried:
        return StatusTagText::tr("Số gần nhất");
    case TagKind::Excused:
        return StatusTagText::tr("Miễn");
    case TagKind::Late:
        return StatusTagText::tr("Trễ %1 phút").arg(unit.minutesLate);
    case TagKind::Accepted:
        return StatusTagText::tr("Đã chấp nhận");
    case TagKind::Corrected:
        return StatusTagText::tr("Đã sửa");
    case TagKind::NoChange:
        return StatusTagText::tr("Không phát sinh");
    case TagKind::OnTime:
        return StatusTagText::tr("Đúng hạn");
    case TagKind::NotDue:
        return StatusTagText::tr("Chưa đến hạn");
    case TagKind::Draft:
    case TagKind::Closed:
    case TagKind::Neutral:
        break;
    }
    return {};
}

bool isPlain(TagKind kind)
{
    return kind == TagKind::OnTime || kind == TagKind::NoChange || kind == TagKind::NotDue;
}

} // namespace

bool hasAccepted(const UnitFigures &unit)
{
    return std::any_of(unit.findings.begin(), unit.findings.end(), [](const Finding &f) { return !f.isOpen(); });
}

StatusTag statusTag(const UnitFigures &unit)
{
    const TagKind kind = kindOf(unit);
    return {kind, textOf(kind, unit)};
}

QString tagIcon(TagKind kind)
{
    switch (kind) {
    case TagKind::Error:
        return QStringLiteral("error");
    case TagKind::Warning:
        return QStringLiteral("warn");
    case TagKind::Missing:
        return QStringLiteral("missing");
    case TagKind::Carried:
        return QStringLiteral("carry");
    case TagKind::Excused:
        return QStringLiteral("minus");
    case TagKind::Late:
        return QStringLiteral("late");
    case TagKind::Accepted:
        return QStringLiteral("check");
    case TagKind::Corrected:
        return QStringLiteral("edit");
    case TagKind::NoChange:
    case TagKind::OnTime:
        return QStringLiteral("ok");
    case TagKind::NotDue:
        return QStringLiteral("clock");
    case TagKind::Draft:
        return QStringLiteral("edit");
    case TagKind::Closed:
        return QStringLiteral("lock");
    case TagKind::Neutral:
        return QStringLiteral("info");
    }
    return {};
}

QColor tagColour(TagKind kind, const Theme &theme)
{
    switch (kind) {
    case TagKind::Error:
        return theme.err;
    case TagKind::Warning:
    case TagKind::Draft:
        return theme.warn;
    case TagKind::Late:
        return theme.late;
    case TagKind::Corrected:
        return theme.accent;
    case TagKind::Accepted:
    case TagKind::NoChange:
    case TagKind::OnTime:
    case TagKind::Closed:
        return theme.ok;
    case TagKind::Carried:
    case TagKind::Excused:
    case TagKind::Neutral:
        return theme.neutral;
    case TagKind::Missing:
    case TagKind::NotDue:
        return theme.text2;
    }
    return theme.text;
}

QColor tagFill(TagKind kind, const Theme &theme)
{
    switch (kind) {
    case TagKind::Error:
        return theme.errSoft;
    case TagKind::Warning:
    case TagKind::Draft:
        return theme.warnSoft;
    case TagKind::Late:
        return theme.lateSoft;
    case TagKind::Corrected:
        return theme.accentSoft;
    case TagKind::Accepted:
    case TagKind::Closed:
        return theme.okSoft;
    case TagKind::Carried:
    case TagKind::Excused:
    case TagKind::Neutral:
        return theme.neutralSoft;
    case TagKind::Missing:
    case TagKind::NotDue:
    case TagKind::NoChange:
    case TagKind::OnTime:
        break;
    }
    return {};
}

int tagWidth(const StatusTag &tag)
{
    return QFontMetrics(textFont(TextUse::Small)).horizontalAdvance(tag.text) + scaled(tagIconSide) + 4
           + (isPlain(tag.kind) ? 1 : 12);
}

void paintTag(QPainter &painter, const QRect &where, const StatusTag &tag, const Theme &theme)
{
    const bool plain = isPlain(tag.kind);
    const int height = std::min(scaled(20), where.height());
    const int width = std::min(tagWidth(tag), where.width());
    const QRect box(where.left(), where.top() + (where.height() - height) / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (tag.kind == TagKind::Missing) {
        painter.setPen(QPen(theme.controlBorder, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    } else if (const QColor fill = tagFill(tag.kind, theme); fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(box, 4, 4);
    }
    const int inset = plain ? 0 : 6;
    const int side = scaled(tagIconSide);
    const QColor colour = tagColour(tag.kind, theme);
    paintLineIcon(painter, QRectF(box.left() + inset, box.top() + (height - side) / 2, side, side), tagIcon(tag.kind),
                  colour);
    const QFont font = textFont(TextUse::Small);
    painter.setFont(font);
    painter.setPen(colour);
    const QRect words = box.adjusted(inset + side + 4, 0, plain ? 0 : 2 - inset, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(tag.text, Qt::ElideRight, words.width() + 1));
    painter.restore();
}

TagLabel::TagLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TagLabel::setTag(const StatusTag &tag)
{
    m_tag = tag;
    setAccessibleName(tag.text);
    setToolTip(tag.text);
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const
{
    return {tagWidth(m_tag), scaled(20)};
}

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_tag, Theme::of(this));
}

} // namespace dophu
