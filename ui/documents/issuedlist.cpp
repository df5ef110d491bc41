#include "ui/documents/issuedlist.h"

#include "core/documents/papermail.h"
#include "ui/documents/paperversions.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace dophu
{

namespace
{

constexpr int issuedNumberRole = Qt::UserRole;
constexpr int issuedDateRole = Qt::UserRole + 1;
constexpr int issuedSecondRole = Qt::UserRole + 2;
constexpr int issuedShortDateRole = Qt::UserRole + 3;
constexpr int issuedGap = 6;
constexpr int issuedMargin = 12; // as the titles of the column have it

// Number left, date right; smaller below what it is.
class IssuedDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, scaled(40)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? theme.sel : theme.surface);
        const QRect text = option.rect.adjusted(issuedMargin, scaled(3), -issuedMargin, -scaled(3));
        painter->setPen(theme.text);
        painter->setFont(textFont(TextUse::Body));
        const QFontMetrics metrics = painter->fontMetrics();
        const QString number = index.data(issuedNumberRole).toString();
        const QString date = fittingDate(index, metrics, text.width() - metrics.horizontalAdvance(number));
        const int room = text.width() - metrics.horizontalAdvance(date) - issuedGap;
        painter->drawText(text, Qt::AlignTop | Qt::AlignLeft, metrics.elidedText(number, Qt::ElideRight, room));
        painter->setPen(theme.text2);
        painter->drawText(text, Qt::AlignTop | Qt::AlignRight, date);
        painter->setFont(textFont(TextUse::Small));
        painter->drawText(
            text, Qt::AlignBottom | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data(issuedSecondRole).toString(), Qt::ElideRight, text.width()));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    // A long symbol costs the date its year, which the tooltip has.
    static QString fittingDate(const QModelIndex &index, const QFontMetrics &metrics, int room)
    {
        const QString whole = index.data(issuedDateRole).toString();
        return metrics.horizontalAdvance(whole) + issuedGap <= room ? whole : index.data(issuedShortDateRole).toString();
    }
};

} // namespace

IssuedList::IssuedList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("documentRegister"));
    setAccessibleName(tr("Văn bản đã ban hành"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new IssuedDelegate(this));
    connect(this, &QListWidget::itemDoubleClicked, this, [this] {
        if (const IssuedPaper *paper = current())
            emit saveWanted(*paper, QStringLiteral("pdf"));
    });
}

const IssuedPaper *IssuedList::current() const
{
    const int row = currentRow();
    return row >= 0 && row < m_papers.size() ? &m_papers.at(row) : nullptr;
}

void IssuedList::show(const QVector<IssuedPaper> &papers)
{
    clear();
    m_papers = papers;
    for (qsizetype row = 0; row < m_papers.size(); ++row) {
        const IssuedPaper &paper = m_papers.at(row);
        const QString number = spelledNumber(paper);
        const QString date = words::date(paper.signedOn);
        const QString second = secondLine(row);
        auto *item = new QListWidgetItem(number + QStringLiteral("   ") + date + u'\n' + second, this);
        item->setData(issuedNumberRole, number);
        item->setData(issuedDateRole, date);
        item->setData(issuedShortDateRole, words::shortDate(paper.signedOn));
        item->setData(issuedSecondRole, second);
        item->setToolTip(toldOf(row));
    }
}

// The one thing that matters most about it: that it holds no more, else what it is.
QString IssuedList::secondLine(qsizetype row) const
{
    const IssuedPaper &paper = m_papers.at(row);
    if (const IssuedPaper *by = replacedBy(m_papers, row))
        return tr("đã thay bằng %1").arg(spelledNumber(*by));
    const QString kind = issuedKindName(paper);
    const int times = issuedTimes(m_papers, row);
    return times > 1 ? tr("%1, lần %2").arg(kind).arg(times) : kind;
}

// What the register knows beyond the number: about what, to whom, signed by whom, issued when, from which templates.
QString IssuedList::toldOf(qsizetype row) const
{
    const IssuedPaper &paper = m_papers.at(row);
    const int times = issuedTimes(m_papers, row);
    QStringList lines{times > 1 ? tr("%1 (lần %2)").arg(paper.title).arg(times) : paper.title};
    if (const IssuedPaper *by = replacedBy(m_papers, row))
        lines.append(tr("Đã thay bằng %1").arg(spelledNumber(*by)));
    if (!paper.recipients.isEmpty())
        lines.append(tr("Kính gửi: %1").arg(paper.recipients));
    if (!paper.signer.isEmpty())
        lines.append(tr("Người ký: %1").arg(paper.signer));
    lines.append(tr("Ban hành %1, %2").arg(words::time(paper.at) + u' ' + words::shortDate(paper.at.day()), paper.by));
    if (paper.officeVersion > 0)
        lines.append(tr("Theo mẫu văn bản bản %1").arg(paper.officeVersion));
    if (!paper.seal.isEmpty())
        lines.append(tr("Mã số liệu: %1").arg(paper.seal));
    lines.append(tr("Enter: lưu lại đúng bản đã ban hành; bấm chuột phải để chọn việc khác"));
    return lines.join(u'\n');
}

QMenu *IssuedList::makeMenu(const IssuedPaper &paper)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("registerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, const char *name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    const auto save = [&](const QString &text, const char *name, const QString &suffix) {
        connect(add(text, name), &QAction::triggered, this, [this, paper, suffix] { emit saveWanted(paper, suffix); });
    };
    save(tr("Lưu PDF…"), "registerPdf", QStringLiteral("pdf"));
    save(tr("Lưu Word…"), "registerWord", QStringLiteral("docx"));
    save(tr("Lưu Excel…"), "registerExcel", QStringLiteral("xlsx"));
    save(tr("Thư nháp…"), "registerMail", QStringLiteral("eml"));
    menu->addSeparator();
    connect(add(tr("In lại"), "registerPrint"), &QAction::triggered, this, [this, paper] { emit printWanted(paper); });
    connect(add(tr("Chép số"), "registerCopy"), &QAction::triggered, this, [this, paper] { copyNumber(paper); });
    return menu;
}

void IssuedList::copyNumber(const IssuedPaper &paper)
{
    QGuiApplication::clipboard()->setText(spelledNumber(paper));
    emit numberCopied(spelledNumber(paper));
}

void IssuedList::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrentItem(itemAt(event->pos()));
    const IssuedPaper *paper = current();
    if (!paper)
        return;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint at = byMouse ? event->globalPos()
                              : viewport()->mapToGlobal(visualItemRect(currentItem()).bottomLeft() + QPoint(issuedMargin, 0));
    makeMenu(*paper)->popup(at);
}

void IssuedList::keyPressEvent(QKeyEvent *event)
{
    const IssuedPaper *paper = current();
    if (paper && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        emit saveWanted(*paper, QStringLiteral("pdf"));
        return;
    }
    if (paper && event->matches(QKeySequence::Copy))
        return copyNumber(*paper);
    QListWidget::keyPressEvent(event);
}

} // namespace dophu
