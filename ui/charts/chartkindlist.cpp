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
constexpr int kindBoxSide = 28;

class ChartKindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {40, scaled(kindHeight)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
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
    const auto add = [this](const QString &icon) {
        auto *item = new QListWidgetItem(this);
        item->setData(kindIconRole, icon);
    };
    add(QStringLiteral("rank"));
    add(QStringLiteral("pie"));
    setCurrentRow(0);
}

ChartKind ChartKindList::kind() const
{
    return currentRow() == 1 ? ChartKind::Groups : ChartKind::Coverage;
}

void ChartKindList::describe(Target target, int groups)
{
    const QPair<QString, QString> texts[] = {{tr("Tỷ lệ theo đơn vị"), tr("so với mục tiêu %1").arg(words::percent(target))},
                                             {tr("So sánh nhóm đơn vị"), tr("%1 nhóm").arg(groups)}};
    for (int row = 0; row < count(); ++row) {
        item(row)->setText(texts[row].first);
        item(row)->setData(kindDetailRole, texts[row].second);
        item(row)->setToolTip(m_iconsOnly ? texts[row].first : QString());
    }
}

void ChartKindList::setIconsOnly(bool on)
{
    m_iconsOnly = on;
    for (int row = 0; row < count(); ++row)
        item(row)->setToolTip(on ? item(row)->text() : QString());
}

} // namespace dophu
