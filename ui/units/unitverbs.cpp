// What a person does to one unit: another name, an excuse, its end, a merge, a split.
#include "ui/units/unitspage.h"

#include "ui/units/excusedialog.h"
#include "ui/units/mergedialog.h"
#include "ui/units/splitdialog.h"
#include "ui/units/unitdetail.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace dophu
{

namespace
{

// The unit that is called so already; null when the name is free.
const Unit *unitCalled(const Registry &registry, const QString &name)
{
    const QString wanted = words::folded(name);
    for (const Unit &unit : registry.units()) {
        const QStringList names = QStringList{unit.name, unit.shortName} + unit.aliases;
        if (std::any_of(names.begin(), names.end(), [&](const QString &known) { return words::folded(known) == wanted; }))
            return &unit;
    }
    return nullptr;
}

} // namespace

void UnitsPage::addAlias()
{
    const Unit *unit = m_desk.registry().byId(m_current);
    if (!unit)
        return;
    const auto name = m_prompts.askText(tr("Tên khác của %1").arg(unit->name),
                                        tr("Tên hoặc chữ tắt hay gặp trong tệp và tin nhắn. Từ nay nhập và dán sẽ nhận là "
                                           "đơn vị này."),
                                        {});
    if (!name || name->isEmpty())
        return;
    if (const Unit *other = unitCalled(m_desk.registry(), *name)) {
        m_strip->show(MessageStrip::Tone::Warning,
                      other->id == unit->id ? tr("%1 đã có tên “%2”.").arg(unit->name, *name)
                                            : tr("“%1” đã là tên của %2.").arg(*name, other->name));
        return;
    }
    Unit named = *unit;
    named.aliases.append(*name);
    if (const Outcome saved = m_desk.saveUnit(named); !saved)
        tellFailure(saved.error());
    else
        emit messageWanted(tr("Đã thêm tên “%1” cho %2.").arg(*name, named.name));
}

void UnitsPage::stopUnit()
{
    const Unit *unit = m_desk.registry().byId(m_current);
    if (!unit)
        return;
    const bool confirmed =
        m_prompts.confirmEnding(tr("Ngừng theo dõi %1?").arg(unit->name),
                          tr("Từ %1 đơn vị này không còn trong danh sách phải gửi và không còn trong tỷ lệ. "
                             "Số liệu đến hết %2 giữ nguyên.")
                              .arg(words::date(m_day.plus(1)), words::date(m_day)),
                          tr("Ngừng theo dõi"));
    if (!confirmed)
        return;
    Unit stopped = *unit;
    stopped.validTo = m_day;
    if (const Outcome saved = m_desk.saveUnit(stopped); !saved)
        tellFailure(saved.error());
    else
        emit messageWanted(tr("Đã ngừng theo dõi %1 sau %2.").arg(stopped.name, words::date(m_day)));
}

void UnitsPage::resumeUnit()
{
    const Unit *unit = m_desk.registry().byId(m_current);
    if (!unit || !unit->validTo)
        return;
    const bool confirmed = m_prompts.confirm(tr("Theo dõi lại %1?").arg(unit->name),
                                             tr("Đơn vị này lại phải gửi số liệu từ %1, kể cả những ngày chưa chốt đã qua.")
                                                 .arg(words::date(unit->validTo->plus(1))),
                                             tr("Theo dõi lại"));
    if (!confirmed)
        return;
    Unit resumed = *unit;
    resumed.validTo.reset();
    if (const Outcome saved = m_desk.saveUnit(resumed); !saved)
        tellFailure(saved.error());
    else
        emit messageWanted(tr("Đã theo dõi lại %1.").arg(resumed.name));
}

void UnitsPage::excuseUnit()
{
    const Unit *unit = m_desk.registry().byId(m_current);
    if (!unit)
        return;
    ExcuseDialog dialog(*unit, m_day, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = unit->name; // the registry is read anew below
    if (const Outcome done = m_desk.excuse(m_current, dialog.first(), dialog.last(), dialog.reason()); !done)
        tellFailure(done.error());
    else
        emit messageWanted(tr("Đã ghi miễn cho %1 từ %2.").arg(name, words::date(dialog.first())));
}

void UnitsPage::endExcuse(qint64 excuse)
{
    const auto all = m_desk.registry().excuses();
    const auto found = std::find_if(all.begin(), all.end(), [excuse](const Excuse &e) { return e.id == excuse; });
    if (found == all.end())
        return;
    QStringList verbs{tr("Bỏ cả lần miễn")};
    if (found->first < m_day)
        verbs.prepend(tr("Hết miễn sau ngày %1").arg(words::shortDate(m_day.plus(-1))));
    const auto choice =
        m_prompts.choose(tr("Kết thúc miễn"),
                         tr("Miễn từ %1 (%2). Những ngày thôi miễn lại phải có số liệu; ngày đã chốt không đổi.")
                             .arg(words::date(found->first), found->reason),
                         verbs);
    if (!choice)
        return;
    const Day last = verbs.size() == 2 && *choice == 0 ? m_day.plus(-1) : found->first.plus(-1);
    if (const Outcome done = m_desk.endExcuse(excuse, last); !done)
        tellFailure(done.error());
    else
        emit messageWanted(tr("Đã kết thúc miễn."));
}

void UnitsPage::mergeUnits()
{
    const Unit *unit = m_desk.registry().byId(m_current);
    if (!unit)
        return;
    MergeDialog dialog(m_desk, *unit, m_day.plus(1), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const MergeWish wish = dialog.wish();
    if (const Outcome done = m_desk.merge(wish); !done) {
        tellFailure(done.error());
        return;
    }
    showUnit(m_desk.registry().byCode(wish.heir.code)->id);
    emit messageWanted(
        tr("Đã sáp nhập %1 đơn vị thành %2 từ %3.").arg(wish.from.size()).arg(wish.heir.name, words::date(wish.day)));
}

void UnitsPage::splitUnit()
{
    const Unit *unit = m_desk.registry().byId(m_current);
    if (!unit)
        return;
    const QString name = unit->name;
    SplitDialog dialog(m_desk, *unit, m_day.plus(1), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const SplitWish wish = dialog.wish();
    if (const Outcome done = m_desk.split(wish); !done)
        tellFailure(done.error());
    else
        emit messageWanted(
            tr("Đã tách %1 thành %2 đơn vị từ %3.").arg(name).arg(wish.heirs.size()).arg(words::date(wish.day)));
}

} // namespace dophu
