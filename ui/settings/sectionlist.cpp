#include "ui/settings/sectionlist.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace dophu
{

namespace
{

constexpr int sectionIconRole = Qt::UserRole + 1;

class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, scaled(36)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QColor ink = chosen ? theme.accent : theme.text;
        painter->save();
        painter->fillRect(option.rect, chosen ? theme.sel : theme.surface);
        if (chosen)
            painter->fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), theme.accent);
        const int side = scaled(16);
        paintLineIcon(*painter, QRectF(option.rect.left() + 12, option.rect.center().y() - side / 2, side, side),
                      index.data(sectionIconRole).toString(), chosen ? theme.accent : theme.text2);
        painter->setFont(textFont(chosen ? TextUse::Strong : TextUse::Body));
        painter->setPen(ink);
        painter->drawText(option.rect.adjusted(12 + side + 8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }
};

} // namespace

SectionList::SectionList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("settingsSections"));
    setAccessibleName(tr("Mục thiết lập"));
    setItemDelegate(new SectionDelegate(this));
    setViewportMargins(0, 8, 0, 0);
    setBackgroundRole(QPalette::Base); // of the margin, too
    setAutoFillBackground(true);
}

void SectionList::add(const QString &icon, const QString &name)
{
    auto *item = new QListWidgetItem(name, this);
    item->setData(sectionIconRole, icon);
}

} // namespace dophu
