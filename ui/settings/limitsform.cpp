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
        {QStringLiteral("recentReports"),
         {LimitsForm::tr("Mức tăng thường ngày tính trên"), LimitsForm::tr(" ngày gần nhất")}},
        {QStringLiteral("habitReports"), {LimitsForm::tr("Đơn vị có nhịp riêng sau"), LimitsForm::tr(" lần tăng")}},
        {QStringLiteral("groupShare"),
         {LimitsForm::tr("Chưa có nhịp: xã thường tăng mỗi ngày"), LimitsForm::tr(" ‰ số còn lại")}},
        {QStringLiteral("staffShare"), {LimitsForm::tr("… cơ quan thường tăng"), LimitsForm::tr(" ‰ số còn lại")}},
        {QStringLiteral("staffAtMost"), {LimitsForm::tr("Coi là cơ quan khi mẫu số không quá"), LimitsForm::tr(" người")}},
        {QStringLiteral("jumpTimes"), {LimitsForm::tr("Tăng cao: gấp mức thường ngày"), LimitsForm::tr(" lần")}},
        {QStringLiteral("jumpSpreads"), {LimitsForm::tr("… và vượt độ lệch thường"), LimitsForm::tr(" lần")}},
        {QStringLiteral("jumpShare"), {LimitsForm::tr("… và trên"), LimitsForm::tr(" ‰ mẫu số")}},
        {QStringLiteral("jumpFewest"), {LimitsForm::tr("… đơn vị nhỏ: ít nhất"), LimitsForm::tr(" người")}},
        {QStringLiteral("jumpAtLeast"), {LimitsForm::tr("… đơn vị lớn: ít nhất"), LimitsForm::tr(" người")}},
        {QStringLiteral("firstJumpShare"), {LimitsForm::tr("Chưa có nhịp: tăng trên"), LimitsForm::tr(" ‰ số còn lại")}},
        {QStringLiteral("unchangedDays"), {LimitsForm::tr("Không tăng liên tục"), LimitsForm::tr(" ngày")}},
        {QStringLiteral("unchangedExpected"), {LimitsForm::tr("… khi lẽ ra đã tăng"), LimitsForm::tr(" người")}},
        {QStringLiteral("sameHistory"), {LimitsForm::tr("Gửi lại số hôm trước: sau"), LimitsForm::tr(" lần tăng")}},
        {QStringLiteral("sameExpected"), {LimitsForm::tr("… khi mỗi ngày thường tăng"), LimitsForm::tr(" người")}},
        {QStringLiteral("sameIdle"), {LimitsForm::tr("… và gần đây nghỉ không quá"), LimitsForm::tr(" ngày")}},
        {QStringLiteral("roundReports"), {LimitsForm::tr("Số tròn chục liên tiếp"), LimitsForm::tr(" lần")}},
        {QStringLiteral("roundFrom"), {LimitsForm::tr("… chỉ xét số từ"), LimitsForm::tr(" người")}},
        {QStringLiteral("blockCells"), {LimitsForm::tr("Dán lệch dòng: từ"), LimitsForm::tr(" ô")}},
        {QStringLiteral("fileUnits"), {LimitsForm::tr("Tệp cũ gửi lại: từ"), LimitsForm::tr(" đơn vị")}},
        {QStringLiteral("fileExpected"), {LimitsForm::tr("… khi lẽ ra đã tăng"), LimitsForm::tr(" người")}},
        {QStringLiteral("equalFrom"), {LimitsForm::tr("Trùng số đơn vị khác: xét số từ"), LimitsForm::tr(" người")}},
        {QStringLiteral("equalRows"), {LimitsForm::tr("… cách nhau không quá"), LimitsForm::tr(" dòng")}}};
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
