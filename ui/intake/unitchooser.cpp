#include "ui/intake/unitchooser.h"

#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

bool answersTo(const Unit &unit, const QString &key)
{
    if (key.isEmpty())
        return true;
    QStringList names{unit.name, unit.shortName, unit.code};
    names += unit.aliases;
    names += unit.formerNames;
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return words::folded(name).contains(key); });
}

} // namespace

UnitChooser::UnitChooser(const Registry &registry, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_registry(registry), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("unitChooser"));
    setAccessibleName(tr("Chọn đơn vị"));
    setFrameShape(QFrame::StyledPanel);
    setProperty("panel", true);
    m_search->setObjectName(QStringLiteral("unitChooserSearch"));
    m_search->setPlaceholderText(tr("Tên, tên không dấu hoặc mã"));
    m_search->setAccessibleName(tr("Tìm đơn vị theo tên, tên không dấu hoặc mã"));
    m_search->setClearButtonEnabled(false);
    m_list->setObjectName(QStringLiteral("unitChooserList"));
    m_list->setAccessibleName(tr("Đơn vị để chọn"));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the search; up and down move here
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &UnitChooser::fill);
    connect(m_list, &QListWidget::itemClicked, this, &UnitChooser::take);
}

void UnitChooser::open(const QVector<IntakeCandidate> &candidates, Day day, const QRect &cell)
{
    m_choices = candidates;
    m_offered = candidates.size();
    for (const Unit &unit : m_registry.units()) {
        if (unit.isValidOn(day))
            m_choices.append({unit.id, std::nullopt});
    }
    m_search->clear();
    fill({});
    const QRect room = (parentWidget() ? parentWidget()->screen() : screen())->availableGeometry();
    resize(std::max(cell.width(), scaled(300)), std::min(scaled(320), room.height() - 16));
    QPoint at = cell.bottomLeft() + QPoint(0, 1);
    if (at.y() + height() > room.bottom())
        at.setY(std::max(room.top(), cell.top() - height()));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void UnitChooser::addHead(const QString &text)
{
    auto *head = new QListWidgetItem(text, m_list);
    head->setFlags(Qt::NoItemFlags);
    head->setFont(textFont(TextUse::SmallStrong));
}

void UnitChooser::addChoice(const IntakeCandidate &candidate, int index)
{
    const Unit *unit = candidate.unit ? m_registry.byId(*candidate.unit) : nullptr;
    QString text = unit ? unit->name : QString();
    if (candidate.installed)
        text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) + words::count(*candidate.installed);
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, index);
    if (unit)
        item->setToolTip(QStringLiteral("%1 (%2)").arg(unit->name, unit->code));
}

void UnitChooser::fill(const QString &typed)
{
    const QString key = words::folded(typed);
    m_list->clear();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const IntakeCandidate &choice = m_choices.at(i);
        const Unit *unit = choice.unit ? m_registry.byId(*choice.unit) : nullptr;
        if (!unit ? !key.isEmpty() : !answersTo(*unit, key))
            continue;
        if (i < m_offered && m_list->count() == 0)
            addHead(tr("Gợi ý"));
        if (i >= m_offered && (m_list->count() == 0 || m_list->item(m_list->count() - 1)->data(Qt::UserRole).toInt() < m_offered))
            addHead(tr("Mọi đơn vị"));
        addChoice(choice, int(i));
    }
    if (m_list->count() == 0)
        addHead(tr("Không có đơn vị nào như vậy"));
    step(1);
}

void UnitChooser::step(int by)
{
    int row = m_list->currentRow();
    do
        row += by;
    while (row >= 0 && row < m_list->count() && !(m_list->item(row)->flags() & Qt::ItemIsEnabled));
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void UnitChooser::take(const QListWidgetItem *item)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const IntakeCandidate candidate = m_choices.at(item->data(Qt::UserRole).toInt());
    hide();
    emit chosen(candidate);
}

bool UnitChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take(m_list->currentItem());
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void UnitChooser::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit left();
}

} // namespace dophu
