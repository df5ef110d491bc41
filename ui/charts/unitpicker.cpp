#include "ui/charts/unitpicker.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

constexpr int pickedCodeRole = Qt::UserRole;      // empty: a group's own box
constexpr int pickedGroupRole = Qt::UserRole + 1;
constexpr int pickedKeyRole = Qt::UserRole + 2;   // what a search is held against

} // namespace

UnitPickerDialog::UnitPickerDialog(const QVector<UnitFigures> &units, const UnitChoice &choice, QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("unitPickerDialog"));
    setWindowTitle(tr("Chọn đơn vị trên biểu đồ"));
    m_search->setObjectName(QStringLiteral("pickSearch"));
    m_search->setPlaceholderText(tr("Tìm đơn vị"));
    m_search->setAccessibleName(tr("Tìm đơn vị"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setAccessibleName(tr("Các đơn vị, dấu cách để chọn"));
    auto *hint = new QLabel(tr("Không chọn đơn vị nào là mọi đơn vị của nhóm."), this);
    hint->setFont(textFont(TextUse::Caption));
    hint->setProperty("tone", "text2");
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    layout->addWidget(makeEnd(choice));
    layout->addWidget(makeVerbs());
    fill(units, choice);
    connect(m_search, &QLineEdit::textChanged, this, &UnitPickerDialog::search);
    connect(m_list, &QListWidget::itemChanged, this, &UnitPickerDialog::follow);
    resize(scaled(380), scaled(460));
    m_search->setFocus();
}

QWidget *UnitPickerDialog::makeEnd(const UnitChoice &choice)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_end = new QComboBox(row);
    m_end->setObjectName(QStringLiteral("pickEnd"));
    m_end->addItem(tr("Mọi đơn vị đã chọn"), int(UnitEnd::All));
    m_end->addItem(tr("Chỉ các đơn vị cao nhất"), int(UnitEnd::Top));
    m_end->addItem(tr("Chỉ các đơn vị thấp nhất"), int(UnitEnd::Bottom));
    m_end->setAccessibleName(tr("Phần được vẽ"));
    m_end->setCurrentIndex(m_end->findData(int(choice.end)));
    m_most = new QSpinBox(row);
    m_most->setObjectName(QStringLiteral("pickMost"));
    m_most->setRange(1, 1000);
    m_most->setValue(choice.most);
    m_most->setAccessibleName(tr("Số đơn vị được vẽ"));
    m_most->setEnabled(choice.end != UnitEnd::All);
    connect(m_end, &QComboBox::currentIndexChanged, this,
            [this] { m_most->setEnabled(UnitEnd(m_end->currentData().toInt()) != UnitEnd::All); });
    layout->addWidget(m_end, 1);
    layout->addWidget(m_most);
    return row;
}

QWidget *UnitPickerDialog::makeVerbs()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name) {
        QPushButton *button = makeButton(text, {}, name, row);
        button->setProperty("fit", "dialog");
        button->setAutoDefault(false);
        layout->addWidget(button);
        return button;
    };
    QPushButton *all = add(tr("Chọn hết"), QStringLiteral("pickAll"));
    QPushButton *none = add(tr("Bỏ chọn"), QStringLiteral("pickNone"));
    layout->addStretch(1);
    QPushButton *cancel = add(tr("Thôi"), QStringLiteral("pickCancel"));
    QPushButton *take = add(tr("Vẽ"), QStringLiteral("pickTake"));
    take->setProperty("look", "primary");
    take->setDefault(true);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void UnitPickerDialog::addItem(const QString &text, const QString &code, const QString &group, bool ticked)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setData(pickedCodeRole, code);
    item->setData(pickedGroupRole, group);
    item->setData(pickedKeyRole, words::folded(text) + u' ' + code.toLower());
    if (code.isEmpty())
        item->setFont(textFont(TextUse::SmallStrong));
}

void UnitPickerDialog::fill(const QVector<UnitFigures> &units, const UnitChoice &choice)
{
    QString group;
    for (const UnitFigures &unit : units) {
        if (unit.group != group || m_list->count() == 0)
            addItem(words::group(unit.group), {}, unit.group, false);
        group = unit.group;
        addItem(unit.shortName.isEmpty() ? unit.name : unit.shortName, unit.code, unit.group, choice.codes.contains(unit.code));
    }
    for (int row = 0; row < m_list->count(); ++row)
        if (!m_list->item(row)->data(pickedCodeRole).toString().isEmpty())
            follow(m_list->item(row));
}

void UnitPickerDialog::follow(QListWidgetItem *changed)
{
    if (m_following)
        return;
    m_following = true;
    const QVariant group = changed->data(pickedGroupRole);
    const bool whole = changed->data(pickedCodeRole).toString().isEmpty();
    QListWidgetItem *head = nullptr;
    int all = 0;
    int ticked = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(pickedGroupRole) != group)
            continue;
        if (item->data(pickedCodeRole).toString().isEmpty()) {
            head = item;
            continue;
        }
        if (whole)
            item->setCheckState(changed->checkState());
        ++all;
        ticked += item->checkState() == Qt::Checked ? 1 : 0;
    }
    if (head && !whole)
        head->setCheckState(ticked == 0 ? Qt::Unchecked : ticked == all ? Qt::Checked : Qt::PartiallyChecked);
    m_following = false;
}

void UnitPickerDialog::tickShown(bool on)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (QListWidgetItem *item = m_list->item(row); !item->isHidden() && !item->data(pickedCodeRole).toString().isEmpty())
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

void UnitPickerDialog::search(const QString &text)
{
    const QString key = words::folded(text);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool head = item->data(pickedCodeRole).toString().isEmpty();
        item->setHidden(!key.isEmpty() && (head || !item->data(pickedKeyRole).toString().contains(key)));
    }
}

UnitChoice UnitPickerDialog::choice() const
{
    UnitChoice choice;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString code = m_list->item(row)->data(pickedCodeRole).toString();
        if (!code.isEmpty() && m_list->item(row)->checkState() == Qt::Checked)
            choice.codes.insert(code);
    }
    choice.end = UnitEnd(m_end->currentData().toInt());
    choice.most = m_most->value();
    return choice;
}

UnitPicker::UnitPicker(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("chartUnits"));
    setAutoDefault(true);
    setCheckable(true);
    connect(this, &QPushButton::clicked, this, &UnitPicker::ask);
    say();
}

void UnitPicker::setUnits(const QVector<UnitFigures> &units, const QString &group)
{
    m_units = units;
    m_group = group;
    say();
}

UnitChoice UnitPicker::choice() const
{
    UnitChoice choice = m_choice;
    choice.codes.clear();
    for (const UnitFigures &unit : m_units)
        if (unit.group == m_group && m_choice.codes.contains(unit.code))
            choice.codes.insert(unit.code);
    return choice;
}

void UnitPicker::restore(const UnitChoice &choice)
{
    m_choice = choice;
    say();
}

void UnitPicker::ask()
{
    setChecked(!choice().isWhole()); // a click asks; only the answer changes it
    auto *dialog = new UnitPickerDialog(m_units, m_choice, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_choice = dialog->choice();
        say();
        emit changed();
    });
    dialog->open();
}

void UnitPicker::say()
{
    const UnitChoice now = choice();
    QString text = now.codes.isEmpty() ? tr("Mọi đơn vị") : tr("%1 đơn vị").arg(now.codes.size());
    if (now.end != UnitEnd::All)
        text += (now.end == UnitEnd::Top ? tr(", %1 cao nhất") : tr(", %1 thấp nhất")).arg(now.most);
    setText(text + QStringLiteral("…"));
    setToolTip(tr("Chọn đơn vị trên biểu đồ: %1").arg(text));
    setAccessibleName(toolTip());
    setChecked(!now.isWhole());
}

} // namespace dophu
