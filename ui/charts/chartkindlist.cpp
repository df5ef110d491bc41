#include "ui/charts/chartkindlist.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace dophu
{

namespace
{

constexpr int kindDetailRole = Qt::UserRole + 1;
constexpr int kindIconRole = Qt::UserRole + 2;
constexpr int kindHeight = 44;
constexpr int sectionHeight = 28;
constexpr int kindBoxSide = 28;

class ChartKindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {40, scaled(index.data(ChartKindList::kindRole).isValid() ? kindHeight : sectionHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        if (!index.data(ChartKindList::kindRole).isValid()) {
            painter->fillRect(option.rect, theme.surface);
            painter->setFont(textFont(TextUse::CaptionStrong));
            painter->setPen(theme.text2);
            if (option.rect.width() > 100)
                painter->drawText(option.rect.adjusted(12, 6, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                                  index.data().toString());
            return;
        }
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, chosen ? theme.sel : theme.surface);
        if (chosen)
            painter->fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), theme.accent);
        const int side = scaled(kindBoxSide);
        const QRect box(option.rect.left() + 12, option.rect.center().y() - side / 2, side, side);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(theme.border);
        painter->setBrush(theme.surface);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const int icon = scaled(16);
        paintLineIcon(*painter, QRectF(box.center().x() - icon / 2 + 1, box.center().y() - icon / 2 + 1, icon, icon),
                      index.data(kindIconRole).toString(), chosen ? theme.accent : theme.text2);
        const QRect words(box.right() + 9, option.rect.top(), option.rect.right() - box.right() - 12, option.rect.height());
        if (words.width() > 40) {
            painter->setFont(textFont(chosen ? TextUse::SmallStrong : TextUse::Small));
            painter->setPen(chosen ? theme.accent : theme.text);
            painter->drawText(words.adjusted(0, 4, 0, -words.height() / 2), Qt::AlignVCenter | Qt::AlignLeft,
                              index.data().toString());
            painter->setFont(textFont(TextUse::Caption));
            painter->setPen(theme.text2);
            painter->drawText(words.adjusted(0, words.height() / 2, 0, -4), Qt::AlignVCenter | Qt::AlignLeft,
                              index.data(kindDetailRole).toString());
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

} // namespace

ChartKindList::ChartKindList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("chartKinds"));
    setAccessibleName(tr("Loại biểu đồ"));
    setItemDelegate(new ChartKindDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, 8, 0, 0);
    setBackgroundRole(QPalette::Base); // of the margin, too
    setAutoFillBackground(true);
    addSection(tr("Tỷ lệ"));
    add(ChartKind::Coverage, QStringLiteral("rank"));
    add(ChartKind::Needed, QStringLiteral("target"));
    add(ChartKind::Groups, QStringLiteral("pie"));
    add(ChartKind::Band, QStringLiteral("carry"));
    addSection(tr("Theo thời gian"));
    add(ChartKind::Trend, QStringLiteral("trend"));
    add(ChartKind::Increase, QStringLiteral("chart"));
    add(ChartKind::Rank, QStringLiteral("history"));
    add(ChartKind::Compare, QStringLiteral("page2"));
    addSection(tr("Chất lượng báo cáo"));
    add(ChartKind::Timeliness, QStringLiteral("heat"));
    setCurrentRow(1);
}

void ChartKindList::addSection(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
}

void ChartKindList::add(ChartKind kind, const QString &icon)
{
    auto *item = new QListWidgetItem(this);
    item->setData(kindRole, int(kind));
    item->setData(kindIconRole, icon);
}

ChartKind ChartKindList::kind() const
{
    const QVariant kind = currentItem() ? currentItem()->data(kindRole) : QVariant();
    return kind.isValid() ? ChartKind(kind.toInt()) : ChartKind::Coverage;
}

QPair<QString, QString> ChartKindList::textsOf(ChartKind kind, Target target, int groups) const
{
    switch (kind) {
    case ChartKind::Coverage:
        return {tr("Tỷ lệ theo đơn vị"), tr("so với mục tiêu %1").arg(words::percent(target))};
    case ChartKind::Needed:
        return {tr("Còn thiếu theo đơn vị"), tr("và chỉ tiêu ngày mai")};
    case ChartKind::Groups:
        return {tr("So sánh nhóm đơn vị"), tr("%1 nhóm").arg(groups)};
    case ChartKind::Band:
        return {tr("Đơn vị chưa có số"), tr("khoảng tỷ lệ có thể")};
    case ChartKind::Trend:
        return {tr("Diễn biến, dự báo"), tr("và nhịp cần đạt")};
    case ChartKind::Increase:
        return {tr("Tăng trong ngày"), tr("theo đơn vị")};
    case ChartKind::Rank:
        return {tr("Xếp hạng qua các ngày"), tr("theo tỷ lệ")};
    case ChartKind::Compare:
        return {tr("So sánh hai đợt"), tr("cùng ngày thứ mấy")};
    case ChartKind::Timeliness:
        return {tr("Đúng hạn theo ngày"), tr("đơn vị × ngày")};
    }
    return {};
}

void ChartKindList::describe(Target target, int groups)
{
    for (int row = 0; row < count(); ++row) {
        const QVariant kind = item(row)->data(kindRole);
        if (!kind.isValid())
            continue;
        const auto texts = textsOf(ChartKind(kind.toInt()), target, groups);
        item(row)->setText(texts.first);
        item(row)->setData(kindDetailRole, texts.second);
        item(row)->setToolTip(m_iconsOnly ? texts.first : QString());
    }
}

void ChartKindList::setIconsOnly(bool on)
{
    m_iconsOnly = on;
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(kindRole).isValid())
            item(row)->setToolTip(on ? item(row)->text() : QString());
}

} // namespace dophu
