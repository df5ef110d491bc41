#include "ui/entry/entrybars.h"

#include "ui/widgets/keycaps.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace dophu
{

namespace
{

// "Lỗi  2": the word plain, the number strong, which a push button's own text cannot do.
class FilterChip final : public QPushButton
{
public:
    explicit FilterChip(SheetFilter filter, QWidget *parent) : QPushButton(parent), m_filter(filter)
    {
        setProperty("chip", true);
        setAutoDefault(true);
        setCheckable(true);
        setAutoExclusive(true);
        setObjectName(QStringLiteral("chip%1").arg(int(filter)));
    }
    void setCount(int count)
    {
        m_count = count;
        setAccessibleName(QStringLiteral("%1 %2").arg(filterWord(m_filter)).arg(count));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const int word = QFontMetrics(wordFont()).horizontalAdvance(filterWord(m_filter));
        const int number = QFontMetrics(textFont(TextUse::SmallStrong)).horizontalAdvance(QString::number(m_count));
        return {word + number + (filterIcon(m_filter).isEmpty() ? 27 : 27 + scaled(14) + 5), scaled(26)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        const Theme &theme = Theme::of(this);
        const QColor ink = isChecked() ? theme.accent : m_count == 0 ? theme.text3 : theme.text2;
        QPainter painter(this);
        int left = 11;
        if (const QString icon = filterIcon(m_filter); !icon.isEmpty()) {
            const int side = scaled(14);
            const QColor colour = m_count == 0 ? theme.text3 : m_filter == SheetFilter::Errors ? theme.err : theme.warn;
            paintLineIcon(painter, QRectF(left, (height() - side) / 2, side, side), icon, colour);
            left += side + 5;
        }
        painter.setFont(wordFont());
        painter.setPen(ink);
        painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, filterWord(m_filter));
        left += QFontMetrics(painter.font()).horizontalAdvance(filterWord(m_filter)) + 5;
        painter.setFont(textFont(TextUse::SmallStrong));
        painter.setPen(isChecked() ? theme.accent : m_count == 0 ? theme.text3 : theme.text);
        painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, QString::number(m_count));
    }

private:
    QFont wordFont() const { return textFont(isChecked() ? TextUse::SmallStrong : TextUse::Small); }
    SheetFilter m_filter;
    int m_count = 0;
};

QWidget *barSeparator(QWidget *parent)
{
    auto *line = new Hairline(Qt::Vertical, parent);
    line->setFixedHeight(scaled(18));
    return line;
}

} // namespace

EntryToolBar::EntryToolBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(scaled(44));
    setObjectName(QStringLiteral("entryToolBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_import = add(tr("Nhập từ tệp…"), QStringLiteral("import"), QStringLiteral("entryImport"), QStringLiteral("Ctrl+O"),
                   &EntryToolBar::importWanted);
    m_paste = add(tr("Dán tin nhắn…"), QStringLiteral("paste"), QStringLiteral("entryPasteText"),
                  QStringLiteral("Ctrl+Shift+V"), &EntryToolBar::pasteTextWanted);
    m_intakeEnd = barSeparator(this);
    layout->addWidget(m_intakeEnd);
    m_undo =
        add({}, QStringLiteral("undo"), QStringLiteral("entryUndo"), QStringLiteral("Ctrl+Z"), &EntryToolBar::undoWanted);
    m_redo =
        add({}, QStringLiteral("redo"), QStringLiteral("entryRedo"), QStringLiteral("Ctrl+Y"), &EntryToolBar::redoWanted);
    m_undo->setAccessibleName(tr("Hoàn tác"));
    m_undo->setToolTip(tr("Hoàn tác (Ctrl+Z)"));
    m_redo->setAccessibleName(tr("Làm lại"));
    m_redo->setToolTip(tr("Làm lại (Ctrl+Y)"));
    layout->addWidget(barSeparator(this));
    m_carry = add(tr("Lấy số gần nhất"), QStringLiteral("carry"), QStringLiteral("entryCarry"), QStringLiteral("F4"),
                  &EntryToolBar::carryWanted);
    m_accept = add(tr("Chấp nhận…"), QStringLiteral("check"), QStringLiteral("entryAccept"), QStringLiteral("Alt+Enter"),
                   &EntryToolBar::acceptWanted);
    m_reminder = add(tr("Sao chép lời nhắc"), QStringLiteral("copy"), QStringLiteral("entryReminder"), {},
                     &EntryToolBar::reminderWanted);
    layout->addStretch();
    m_detail = add(tr("Chi tiết F8"), QStringLiteral("info"), QStringLiteral("entryDetail"), QStringLiteral("F8"),
                   &EntryToolBar::detailWanted);
    m_search = new SearchField(tr("Tìm tên hoặc mã đơn vị"), QStringLiteral("Ctrl+F"), this);
    m_search->setObjectName(QStringLiteral("entrySearch"));
    m_search->setFixedWidth(scaled(236));
    layout->addWidget(m_search);
}

QPushButton *EntryToolBar::add(const QString &text, const QString &icon, const QString &name, const QString &key,
                               void (EntryToolBar::*told)())
{
    QPushButton *button = makeButton(text, icon, name, this);
    button->setProperty("words", text);
    if (text.isEmpty())
        button->setProperty("fit", "icon");
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the sheet
    button->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    connect(button, &QPushButton::clicked, this, told);
    layout()->addWidget(button);
    return button;
}

void EntryToolBar::setSizeClass(SizeClass size)
{
    const bool narrow = size == SizeClass::Tight || size == SizeClass::Compact;
    const bool tight = size == SizeClass::Tight;
    const auto shorten = [](QPushButton *button, bool iconOnly) {
        const QString wanted = iconOnly ? QString() : button->property("words").toString();
        if (button->text() == wanted)
            return;
        button->setText(wanted);
        button->setProperty("fit", iconOnly ? QVariant(QStringLiteral("icon")) : QVariant());
        button->style()->unpolish(button);
        button->style()->polish(button);
    };
    for (QPushButton *button : {m_carry, m_accept, m_reminder})
        shorten(button, narrow);
    for (QPushButton *button : {m_import, m_paste, m_detail})
        shorten(button, tight);
    m_detail->setVisible(narrow);
}

void EntryToolBar::setIntakeOffered(bool offered)
{
    m_import->setVisible(offered);
    m_paste->setVisible(offered);
    m_intakeEnd->setVisible(offered);
}

void EntryToolBar::setEditable(bool editable, bool canUndo, bool canRedo)
{
    for (QPushButton *button : {m_import, m_paste, m_carry, m_accept})
        button->setEnabled(editable);
    m_undo->setEnabled(editable && canUndo);
    m_redo->setEnabled(editable && canRedo);
}

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_combo(new QComboBox(this))
{
    setFixedHeight(scaled(40));
    setObjectName(QStringLiteral("filterBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(6);
    for (int i = 0; i < sheetFilterCount; ++i) {
        const auto filter = SheetFilter(i);
        auto *chip = new FilterChip(filter, this);
        connect(chip, &QPushButton::clicked, this, [this, filter] { emit chosen(filter); });
        layout->addWidget(chip);
        m_chips.append(chip);
        m_combo->addItem(filterWord(filter));
    }
    m_combo->setObjectName(QStringLiteral("filterCombo"));
    m_combo->setAccessibleName(tr("Lọc đơn vị"));
    m_combo->setMinimumWidth(scaled(180));
    layout->addWidget(m_combo);
    layout->addStretch();
    m_combo->hide();
    connect(m_combo, &QComboBox::activated, this, [this](int index) { emit chosen(SheetFilter(index)); });
}

void FilterBar::setSizeClass(SizeClass size)
{
    const bool tight = size == SizeClass::Tight;
    for (QPushButton *chip : std::as_const(m_chips))
        chip->setVisible(!tight);
    m_combo->setVisible(tight);
}

void FilterBar::show(const Consolidation &day, SheetFilter current)
{
    const QSignalBlocker quiet(m_combo);
    const std::array<int, sheetFilterCount> counts = countsOf(day);
    for (int i = 0; i < sheetFilterCount; ++i) {
        const int count = counts.at(std::size_t(i));
        static_cast<FilterChip *>(m_chips.at(i))->setCount(count);
        m_combo->setItemText(i, QStringLiteral("%1 %2").arg(filterWord(SheetFilter(i))).arg(count));
    }
    m_chips.at(int(current))->setChecked(true);
    m_combo->setCurrentIndex(int(current));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedHeight(scaled(40));
}

} // namespace dophu
