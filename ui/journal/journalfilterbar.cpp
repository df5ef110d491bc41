#include "ui/journal/journalfilterbar.h"

#include "ui/journal/journalwords.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace dophu
{

namespace
{

// Fills anew and keeps what was chosen, where it is still there.
void refill(QComboBox &combo, const QVector<QPair<QString, QVariant>> &choices)
{
    const QSignalBlocker quiet(&combo);
    const QVariant chosen = combo.currentData();
    while (combo.count() > 1)
        combo.removeItem(combo.count() - 1);
    for (const auto &[text, data] : choices)
        combo.addItem(text, data);
    combo.setCurrentIndex(chosen.isValid() ? std::max(0, combo.findData(chosen)) : 0);
}

} // namespace

JournalFilterBar::JournalFilterBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(scaled(43));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_day = addCombo(tr("&Ngày"), QStringLiteral("journalDay"), tr("Mọi ngày"));
    m_person = addCombo(tr("Ng&ười"), QStringLiteral("journalPerson"), tr("Mọi người"));
    m_act = addCombo(tr("&Việc"), QStringLiteral("journalAct"), tr("Mọi việc"));
    m_unit = addCombo(tr("Đơn v&ị"), QStringLiteral("journalUnit"), tr("Mọi đơn vị"));
    QVector<QPair<QString, QVariant>> kinds;
    for (const QString &kind : journalwords::kinds())
        kinds.append({kind, kind});
    refill(*m_act, kinds);
    m_search = new SearchField(tr("Tìm trong nhật ký"), QStringLiteral("Ctrl+F"), this);
    m_search->setObjectName(QStringLiteral("journalSearch"));
    m_search->setAccessibleName(tr("Tìm trong nhật ký"));
    m_search->setMinimumWidth(scaled(90));
    layout->addWidget(m_search, 1);
    m_asOf = makeButton(tr("Số liệu lúc…"), QStringLiteral("history"), QStringLiteral("asOf"), this);
    m_asOf->setToolTip(tr("Số liệu như đã biết ở một thời điểm trước (Ctrl+L)"));
    m_export = makeButton(tr("Xuất…"), QStringLiteral("export"), QStringLiteral("exportJournal"), this);
    m_export->setToolTip(tr("Xuất danh sách đang lọc ra tệp CSV (Ctrl+E)"));
    for (QPushButton *button : {m_asOf, m_export}) {
        button->setAccessibleName(button->text());
        layout->addWidget(button);
    }
    for (QComboBox *combo : {m_day, m_person, m_act, m_unit})
        connect(combo, &QComboBox::activated, this, &JournalFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, &JournalFilterBar::changed);
    connect(m_search, &SearchField::leaveWanted, this, &JournalFilterBar::leaveWanted);
    connect(m_export, &QPushButton::clicked, this, &JournalFilterBar::exportWanted);
    connect(m_asOf, &QPushButton::clicked, this, &JournalFilterBar::asOfWanted);
}

QComboBox *JournalFilterBar::addCombo(const QString &label, const QString &name, const QString &all)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(QString(label).remove(u'&'));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long lists are not measured
    combo->setMinimumContentsLength(9);
    combo->setMinimumWidth(scaled(88));
    combo->setMaxVisibleItems(24);
    combo->addItem(all);
    auto *caption = new QLabel(label, this);
    caption->setFont(textFont(TextUse::Small));
    caption->setProperty("tone", "text2");
    caption->setBuddy(combo);
    m_labels.append(caption);
    layout()->addWidget(caption);
    layout()->addWidget(combo);
    return combo;
}

void JournalFilterBar::showDays(const Campaign &campaign, Day day)
{
    const bool everyDay = m_day->currentIndex() <= 0;
    QVector<QPair<QString, QVariant>> days;
    for (Day each = campaign.lastDay; each >= campaign.firstDay; each = each.plus(-1))
        days.append({words::date(each), each.iso()});
    refill(*m_day, days);
    if (!everyDay)
        m_day->setCurrentIndex(std::max(0, m_day->findData(day.iso())));
}

void JournalFilterBar::showPersons(const QStringList &persons)
{
    QVector<QPair<QString, QVariant>> choices;
    for (const QString &person : persons)
        choices.append({person, person});
    refill(*m_person, choices);
}

void JournalFilterBar::showUnits(const Registry &registry)
{
    QVector<QPair<QString, QVariant>> choices;
    choices.reserve(registry.units().size());
    for (const Unit &unit : registry.units())
        choices.append({unit.name, unit.id.value()});
    refill(*m_unit, choices);
}

void JournalFilterBar::chooseUnit(UnitId unit)
{
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit.value())));
    emit changed();
}

JournalFilter JournalFilterBar::filter() const
{
    JournalFilter filter;
    filter.query.day = m_day->currentData().toString();
    filter.query.person = m_person->currentData().toString();
    filter.query.unit = UnitId(m_unit->currentData().toLongLong());
    filter.act = m_act->currentData().toString();
    filter.search = m_search->text();
    return filter;
}

void JournalFilterBar::clear()
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    for (QComboBox *combo : {m_day, m_person, m_act, m_unit})
        combo->setCurrentIndex(0);
    emit changed();
}

void JournalFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JournalFilterBar::setRoomy(bool roomy)
{
    for (QLabel *label : m_labels)
        label->setVisible(roomy);
    m_asOf->setText(roomy ? tr("Số liệu lúc…") : QString());
    m_export->setText(roomy ? tr("Xuất…") : QString());
}

} // namespace dophu
