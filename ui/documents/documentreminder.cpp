// Whom the reminder on the documents page goes to: everybody who has not reported, or those of them that were chosen here or
// ticked on another page.
#include "ui/documents/documentfields.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/reminderunitsdialog.h"

#include <QListWidget>

namespace dophu
{

namespace
{

bool isSilent(const UnitFigures &unit)
{
    return unit.status == UnitStatus::Missing || unit.status == UnitStatus::NotDue;
}

} // namespace

QStringList DocumentsPage::silentUnits() const
{
    QStringList codes;
    if (m_facts) {
        for (const UnitFigures &unit : m_facts->day.units) {
            if (isSilent(unit))
                codes.append(unit.code);
        }
    }
    return codes;
}

// Empty: all of them. Who was chosen and has reported since is reminded no more; when nobody is left of the chosen, the
// choice is over.
QStringList DocumentsPage::remindedUnits() const
{
    const auto chosen = m_reminded.find(m_day);
    if (chosen == m_reminded.end())
        return {};
    QStringList codes;
    for (const QString &code : silentUnits()) {
        if (chosen->second.contains(code))
            codes.append(code);
    }
    return codes;
}

void DocumentsPage::showReminded()
{
    const qsizetype all = silentUnits().size();
    const qsizetype chosen = remindedUnits().size();
    m_fields->showUnits(chosen == 0 ? all : chosen, all);
}

void DocumentsPage::showReminder(const QStringList &units)
{
    if (units.isEmpty())
        m_reminded.erase(m_day);
    else
        m_reminded[m_day] = units;
    showReminded();
    if (m_kind == PaperKind::Reminder)
        compose();
    else
        m_kindList->setCurrentRow(int(PaperKind::Reminder));
}

void DocumentsPage::chooseReminded()
{
    if (!m_facts)
        return;
    const QStringList chosen = remindedUnits();
    QVector<ReminderChoice> units;
    for (const UnitFigures &unit : m_facts->day.units) {
        if (isSilent(unit))
            units.append({unit.code, unit.name, chosen.isEmpty() || chosen.contains(unit.code)});
    }
    auto *dialog = new ReminderUnitsDialog(units, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, all = units.size()] {
        const QStringList ticked = dialog->ticked();
        showReminder(ticked.size() == all ? QStringList() : ticked);
    });
    dialog->open();
}

} // namespace dophu
