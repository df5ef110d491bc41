#include "ui/intake/intakefilelist.h"

#include "ui/intake/intakewords.h"
#include "ui/widgets/chasewords.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int originalRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;
constexpr int stateRole = Qt::UserRole + 3;
constexpr int kindRole = Qt::UserRole + 4;

QColor stateInk(const QString &icon, const Theme &theme)
{
    if (icon == QLatin1String("ok"))
        return theme.ok;
    if (icon == QLatin1String("warn"))
        return theme.warn;
    return icon == QLatin1String("error") ? theme.err : theme.text2;
}

class FileRowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, scaled(40)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QRect row = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(row, selected ? theme.sel : theme.surface);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.grid);
        if (selected)
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), theme.accent);
        const int side = scaled(18);
        const auto icon = [&](int x, const QString &name, const QColor &ink, int size) {
            painter->drawPixmap(x, row.top() + (row.height() - size) / 2,
                                lineIcon(name, ink).pixmap(QSize(size, size), option.widget->devicePixelRatioF()));
        };
        icon(row.left() + 12, index.data(kindRole).toString(), theme.text2, side);
        const QString state = index.data(stateRole).toString();
        icon(row.right() - 12 - scaled(16), state, stateInk(state, theme), scaled(16));
        const QRect room = row.adjusted(12 + side + 8, 2, -(12 + scaled(16) + 8), -2);
        painter->setFont(textFont(TextUse::Body));
        painter->setPen(theme.text);
        const QRect upper = room.adjusted(0, 0, 0, -room.height() / 2 + 2);
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
        painter->setFont(textFont(TextUse::Caption));
        painter->setPen(theme.text3);
        const QRect lower = room.adjusted(0, room.height() / 2 + 2, 0, 0);
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(detailRole).toString(), Qt::ElideRight, room.width()));
        if (option.state.testFlag(QStyle::State_HasFocus) && option.widget->hasFocus()) {
            painter->setPen(theme.accent);
            painter->drawRect(row.adjusted(0, 0, -1, -2));
        }
        painter->restore();
    }
};

// The dashed place that says where files go; the whole of the dialog takes them.
class DropZone final : public QFrame
{
public:
    explicit DropZone(QPushButton *choose, QWidget *parent) : QFrame(parent)
    {
        setObjectName(QStringLiteral("intakeDropZone"));
        m_icon = new QLabel(this);
        m_icon->setAlignment(Qt::AlignCenter);
        auto *words = new QLabel(IntakeFileList::tr("Kéo tệp vào đây hoặc"), this);
        auto *kinds = new QLabel(IntakeFileList::tr("xlsx, xls, ods, csv, docx; ảnh, PDF làm chứng từ"), this);
        kinds->setProperty("tone", "text3");
        kinds->setFont(textFont(TextUse::Caption));
        kinds->setAlignment(Qt::AlignCenter);
        kinds->setWordWrap(true);
        auto *line = new QHBoxLayout;
        line->setSpacing(2);
        line->addStretch();
        line->addWidget(words);
        line->addWidget(choose);
        line->addStretch();
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(8, 10, 8, 10);
        layout->setSpacing(2);
        layout->addWidget(m_icon);
        layout->addLayout(line);
        layout->addWidget(kinds);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(theme.subtle);
        painter.setPen(QPen(theme.controlBorder, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const int side = scaled(20);
        m_icon->setPixmap(lineIcon(QStringLiteral("import"), theme.text2).pixmap(QSize(side, side), devicePixelRatioF()));
    }

private:
    QLabel *m_icon;
};

QString kindIcon(const IntakeOriginal &original)
{
    if (original.unread && original.unread->reason == UnreadReason::UnsupportedImage)
        return QStringLiteral("image");
    if (!original.content)
        return QStringLiteral("doc");
    switch (original.content->kind) {
    case SourceKind::Xlsx:
    case SourceKind::Ods:
    case SourceKind::Xls:
    case SourceKind::SeparatedText:
    case SourceKind::HtmlTable:
        return QStringLiteral("sheet");
    default:
        return QStringLiteral("doc");
    }
}

} // namespace

IntakeFileList::IntakeFileList(IntakeEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_list(new QListWidget(this)), m_box(new QComboBox(this)),
      m_keep(new QCheckBox(tr("Giữ tệp &gốc làm chứng từ"), this)),
      m_taught(makeButton(tr("Đã nhớ…"), {}, QStringLiteral("intakeTaught"), this)),
      m_remove(makeButton(tr("Bỏ tệp"), {}, QStringLiteral("intakeRemoveFile"), this))
{
    auto *choose = makeButton(tr("&chọn tệp…"), {}, QStringLiteral("intakeChooseFiles"), this);
    choose->setProperty("look", "link");
    choose->setStyleSheet(QStringLiteral("font-size: %1px;").arg(scaled(13)));
    m_zone = new DropZone(choose, this);
    m_list->setObjectName(QStringLiteral("intakeFiles"));
    m_list->setAccessibleName(tr("Các tệp"));
    m_list->setItemDelegate(new FileRowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_box->setObjectName(QStringLiteral("intakeFileBox"));
    m_box->setAccessibleName(tr("Tệp"));
    connect(m_box, &QComboBox::currentTextChanged, m_box, &QWidget::setToolTip);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_keep->setObjectName(QStringLiteral("intakeKeepOriginals"));
    m_keep->setChecked(editor.preview().keepOriginals);
    m_taught->setToolTip(tr("Tên đơn vị và tên cột đã nhớ từ các lần nhập trước"));
    for (QPushButton *link : {m_taught, m_remove})
        link->setProperty("look", "link");
    m_remove->setToolTip(tr("Bỏ tệp đang chọn khỏi lần nhập này (Del)"));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 12);
    top->addWidget(m_zone);
    top->addWidget(m_box);
    auto *links = new QHBoxLayout;
    links->addWidget(m_remove);
    links->addStretch();
    links->addWidget(m_taught);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 6, 12, 6);
    foot->setSpacing(2);
    foot->addWidget(m_keep);
    foot->addLayout(links);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_list, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addLayout(foot);
    connect(choose, &QPushButton::clicked, this, &IntakeFileList::filesWanted);
    connect(m_taught, &QPushButton::clicked, this, &IntakeFileList::taughtWanted);
    connect(m_remove, &QPushButton::clicked, this, &IntakeFileList::removeCurrent);
    connect(m_keep, &QCheckBox::toggled, this, [this](bool on) { m_editor.setKeepOriginals(on); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_box->setCurrentIndex(row);
        emit originalChosen(currentOriginal());
    });
    connect(m_box, &QComboBox::activated, m_list, [this](int row) { m_list->setCurrentRow(row); });
    connect(&editor, &IntakeEditor::linesReset, this, &IntakeFileList::refill);
    connect(&editor, &IntakeEditor::linesChanged, this, &IntakeFileList::refill);
    setTight(false);
    refill();
}

void IntakeFileList::setTight(bool tight)
{
    m_zone->setVisible(!tight);
    m_list->setVisible(!tight);
    m_box->setVisible(tight);
}

int IntakeFileList::currentOriginal() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(originalRole).toInt() : -1;
}

void IntakeFileList::setCurrentOriginal(int original)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(originalRole).toInt() != original)
            continue;
        m_list->setCurrentRow(row);
        m_box->setCurrentIndex(row);
    }
}

QString IntakeFileList::detailOf(int original) const
{
    const IntakeOriginal &file = m_editor.preview().originals.at(original);
    int numbers = 0;
    for (const int row : m_editor.linesOf(original))
        numbers += m_editor.line(row).number() ? 1 : 0;
    QString said = tr("%1 số").arg(numbers);
    if (file.unread && numbers == 0)
        said = file.unread->reason == UnreadReason::UnsupportedImage ? tr("chỉ làm chứng từ; gõ số")
                                                                     : intakewords::unread(file.unread->reason).what;
    else if (numbers == 0)
        said = tr("không thấy số liệu");
    return QStringLiteral("%1 · %2").arg(words::fileSize(file.size), said);
}

QString IntakeFileList::stateIcon(int original) const
{
    const IntakeOriginal &file = m_editor.preview().originals.at(original);
    const QVector<int> rows = m_editor.linesOf(original);
    const auto some = [&](auto holds) { return std::any_of(rows.begin(), rows.end(), holds); };
    if (file.unread && file.unread->reason == UnreadReason::UnsupportedImage)
        return QStringLiteral("clip");
    if (file.unread || some([this](int row) { return m_editor.line(row).kind == IntakeClass::Refused; }))
        return QStringLiteral("error");
    const auto open = [this](int row) {
        const IntakeLine &line = m_editor.line(row);
        return line.kind == IntakeClass::Asks || line.kind == IntakeClass::Same || holdsBack(line.findings);
    };
    return rows.isEmpty() || some(open) ? QStringLiteral("warn") : QStringLiteral("ok");
}

void IntakeFileList::refill()
{
    const int kept = currentOriginal();
    const QVector<int> files = m_editor.originalsOf(IntakeSide::Files);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_box->clear();
    for (const int original : files) {
        const IntakeOriginal &file = m_editor.preview().originals.at(original);
        auto *item = new QListWidgetItem(file.name, m_list);
        item->setData(originalRole, original);
        item->setData(detailRole, detailOf(original));
        item->setData(stateRole, stateIcon(original));
        item->setData(kindRole, kindIcon(file));
        item->setToolTip(file.path);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(file.name, detailOf(original)));
        m_box->addItem(file.name);
    }
    setCurrentOriginal(files.contains(kept) ? kept : files.value(0, -1));
    m_remove->setEnabled(!files.isEmpty());
    m_box->setEnabled(!files.isEmpty());
}

void IntakeFileList::removeCurrent()
{
    if (const int original = currentOriginal(); original >= 0)
        m_editor.removeOriginal(original);
}

bool IntakeFileList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dophu
