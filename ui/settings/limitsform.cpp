#include "ui/settings/limitsform.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace dophu
{

namespace
{

struct LimitWords
{
    QString label;
    QString unit;
};

// A limit without words here is shown by its key: better a plain name than a hidden threshold.
LimitWords limitWords(const char *key)
{
    const QHash<QString, LimitWords> words{
        {QStringLiteral("jumpTimes"),
         {LimitsForm::tr("Tăng cao: gấp mức tăng thường ngày của đơn vị"), LimitsForm::tr(" lần")}},
        {QStringLiteral("jumpAtLeast"), {LimitsForm::tr("… và ít nhất"), LimitsForm::tr(" người")}},
        {QStringLiteral("jumpHistory"), {LimitsForm::tr("Chỉ xét khi đã có báo cáo của"), LimitsForm::tr(" ngày")}},
        {QStringLiteral("recentReports"),
         {LimitsForm::tr("Mức tăng thường ngày tính trên"), LimitsForm::tr(" ngày gần nhất")}},
        {QStringLiteral("unchangedDays"), {LimitsForm::tr("Không tăng liên tục"), LimitsForm::tr(" ngày")}}};
    return words.value(QLatin1String(key), LimitWords{QLatin1String(key), QString()});
}

} // namespace

LimitsForm::LimitsForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("limitsForm"));
    setMaximumWidth(scaled(720));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 12, 24, 12);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(24);
    form->setLabelAlignment(Qt::AlignLeft);
    for (const LimitField &field : limitFields()) {
        const LimitWords words = limitWords(field.key);
        auto *spin = new QSpinBox(this);
        spin->setObjectName(QStringLiteral("limit_%1").arg(QLatin1String(field.key)));
        spin->setAccessibleName(words.label);
        spin->setRange(field.least, field.most);
        spin->setSuffix(words.unit);
        spin->setFixedWidth(scaled(150));
        spin->setAttribute(Qt::WA_InputMethodEnabled, false);
        spin->setFocusPolicy(Qt::StrongFocus); // the wheel over an unfocused field scrolls the page
        form->addRow(words.label, spin);
        m_fields.append(spin);
        connect(spin, &QSpinBox::valueChanged, this, &LimitsForm::changed);
    }
    auto *usual = makeButton(tr("Về mức ban đầu"), QString(), QStringLiteral("limitsDefault"), this);
    auto *usualRow = new QHBoxLayout;
    usualRow->addWidget(usual);
    usualRow->addStretch();
    form->addRow(QString(), usualRow);
    auto *note =
        new QLabel(tr("Khi lưu, các cảnh báo của ngày chưa chốt được xét lại theo mức mới; ngày đã chốt giữ nguyên."), this);
    note->setProperty("tone", "text2");
    note->setFont(textFont(TextUse::Small));
    note->setWordWrap(true);
    form->addRow(note);
    connect(usual, &QPushButton::clicked, this, [this] {
        const Limits usualLimits;
        for (qsizetype i = 0; i < m_fields.size(); ++i)
            m_fields.at(i)->setValue(usualLimits.*limitFields().at(i).member);
    });
}

void LimitsForm::show(const Limits &limits)
{
    const QSignalBlocker quiet(this);
    m_shown = limits;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setValue(limits.*limitFields().at(i).member);
}

Limits LimitsForm::limits() const
{
    Limits limits = m_shown;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        limits.*limitFields().at(i).member = m_fields.at(i)->value();
    return limits;
}

} // namespace dophu
