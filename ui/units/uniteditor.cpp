#include "ui/units/uniteditor.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

QString keptText(const QLineEdit *field)
{
    return field->text().simplified().normalized(QString::NormalizationForm_C);
}

} // namespace

UnitEditor::UnitEditor(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("unitEditor"));
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 8, 16, 8);
    form->setSpacing(8);
    m_code = addLine(*form, tr("&Mã đơn vị"), QStringLiteral("unitCode"));
    m_name = addLine(*form, tr("Tê&n chính thức"), QStringLiteral("unitName"));
    m_shortName = addLine(*form, tr("Tên &ngắn"), QStringLiteral("unitShortName"));
    m_group = new QComboBox(this);
    m_group->setObjectName(QStringLiteral("unitGroup"));
    form->addRow(tr("N&hóm"), m_group);
    m_stream = new QComboBox(this);
    m_stream->setObjectName(QStringLiteral("unitStream"));
    form->addRow(tr("&Luồng"), m_stream);
    m_aliases = addLine(*form, tr("Tên khác khi nhậ&p"), QStringLiteral("unitAliases"));
    m_aliases->setToolTip(tr("Cách nhau bằng dấu chấm phẩy"));
    m_contact = addLine(*form, tr("Người phụ t&rách"), QStringLiteral("unitContact"));
    m_phone = addLine(*form, tr("Điện th&oại, Zalo"), QStringLiteral("unitPhone"));
    m_note = addLine(*form, tr("&Ghi chú"), QStringLiteral("unitNote"));
    m_problem = new QLabel(this);
    m_problem->setProperty("tone", "err");
    m_problem->setFont(textFont(TextUse::Small));
    m_problem->setWordWrap(true);
    m_save = makeButton(tr("Lưu đơn vị"), QStringLiteral("check"), QStringLiteral("saveUnit"), this);
    m_save->setProperty("look", "accent");
    recolourIcons(this);
    auto *leave = makeButton(tr("Bỏ"), QString(), QStringLiteral("leaveUnit"), this);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(16, 0, 16, 0);
    verbs->setSpacing(8);
    verbs->addWidget(m_save);
    verbs->addWidget(leave);
    verbs->addWidget(m_problem, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addLayout(form);
    layout->addLayout(verbs);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (problem().isEmpty())
            emit saveWanted(unit());
    });
    connect(leave, &QPushButton::clicked, this, &UnitEditor::leaveWanted);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &UnitEditor::leaveWanted);
}

QLineEdit *UnitEditor::addLine(QFormLayout &form, const QString &text, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(text).remove(u'&'));
    form.addRow(text, field);
    connect(field, &QLineEdit::textChanged, this, &UnitEditor::judge);
    connect(field, &QLineEdit::returnPressed, this, [this] { m_save->click(); });
    return field;
}

void UnitEditor::open(const Unit &unit, const Campaign &campaign, const QStringList &groups, const Registry &registry)
{
    m_unit = unit;
    m_registry = registry;
    const bool isNew = !unit.id.isValid();
    m_group->clear();
    for (const QString &group : groups)
        m_group->addItem(words::group(group), group);
    m_group->setCurrentIndex(std::max(0, m_group->findData(unit.group)));
    m_stream->clear();
    for (const Stream &stream : campaign.streams)
        m_stream->addItem(words::shipped(stream.name), stream.code);
    m_stream->setCurrentIndex(std::max(0, m_stream->findData(unit.stream)));
    m_group->setEnabled(isNew);
    m_stream->setEnabled(isNew);
    m_code->setReadOnly(!isNew);
    m_code->setText(unit.code);
    m_name->setText(unit.name);
    m_shortName->setText(unit.shortName);
    m_aliases->setText(unit.aliases.join(QStringLiteral("; ")));
    m_contact->setText(unit.contactName);
    m_phone->setText(unit.phone);
    m_note->setText(unit.note);
    judge();
    show();
    (isNew ? m_code : m_name)->setFocus();
}

Unit UnitEditor::unit() const
{
    Unit unit = m_unit;
    unit.code = keptText(m_code);
    unit.name = keptText(m_name);
    unit.shortName = keptText(m_shortName);
    unit.group = m_group->currentData().toString();
    unit.stream = m_stream->currentData().toString();
    unit.aliases.clear();
    for (const QString &alias : keptText(m_aliases).split(u';', Qt::SkipEmptyParts)) {
        if (!alias.trimmed().isEmpty())
            unit.aliases.append(alias.trimmed());
    }
    unit.contactName = keptText(m_contact);
    unit.phone = keptText(m_phone);
    unit.note = keptText(m_note);
    return unit;
}

QString UnitEditor::problem() const
{
    const Unit written = unit();
    if (written.code.isEmpty())
        return tr("Ghi mã đơn vị.");
    if (written.name.isEmpty())
        return tr("Ghi tên chính thức.");
    const Unit *sameCode = m_registry.byCode(written.code);
    if (sameCode && sameCode->id != m_unit.id)
        return tr("Mã %1 là của %2.").arg(written.code, sameCode->name);
    for (const Unit &other : m_registry.units()) {
        if (other.id != m_unit.id && words::folded(other.name) == words::folded(written.name)
            && other.name.compare(written.name, Qt::CaseInsensitive) == 0)
            return tr("Đã có đơn vị tên %1.").arg(other.name);
    }
    return {};
}

void UnitEditor::judge()
{
    const QString why = problem();
    m_problem->setText(why);
    m_save->setEnabled(why.isEmpty());
}

} // namespace dophu
