#include "ui/settings/campaignform.h"

#include "core/documents/officialnames.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

QStringList writtenLines(const QPlainTextEdit *field)
{
    QStringList lines;
    for (const QString &line : field->toPlainText().split(u'\n')) {
        if (const QString text = line.simplified().normalized(QString::NormalizationForm_C); !text.isEmpty())
            lines.append(text);
    }
    return lines;
}

QString writtenLine(const QLineEdit *field)
{
    return field->text().simplified().normalized(QString::NormalizationForm_C);
}

// "60", "59,5", "59.5 %"
std::optional<Target> targetFrom(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*%?$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int hundredths = match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
    return hundredths > 0 && hundredths <= 10000 ? std::optional<Target>(Target{hundredths}) : std::nullopt;
}

// "19429: 65" a line; empty when a line is something else.
std::optional<QHash<QString, Target>> unitTargetsFrom(const QPlainTextEdit *field)
{
    QHash<QString, Target> targets;
    for (const QString &line : writtenLines(field)) {
        const auto target = targetFrom(line.section(u':', 1));
        const QString code = line.section(u':', 0, 0).trimmed();
        if (!target || code.isEmpty() || targets.contains(code))
            return std::nullopt;
        targets.insert(code, *target);
    }
    return targets;
}

QLabel *settingsHeading(const QString &text, const QString &aside, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<b>%1</b>&nbsp; <span style=\"font-size:small\">%2</span>")
                       .arg(text.toHtmlEscaped(), aside.toHtmlEscaped()));
    label->setContentsMargins(0, 6, 0, 0);
    return label;
}

} // namespace

CampaignForm::CampaignForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("campaignForm"));
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    m_halves = new QHBoxLayout(this);
    m_halves->setContentsMargins(24, 12, 24, 12);
    m_halves->setSpacing(28);
    m_halves->addWidget(makeFields(), 3, Qt::AlignTop);
    right->addWidget(makeStreams());
    right->addWidget(makeRecipients());
    right->addStretch();
    m_halves->addLayout(right, 2);
}

void CampaignForm::setNarrow(bool narrow)
{
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QLineEdit *CampaignForm::addLine(QFormLayout &form, const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    form.addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &CampaignForm::tellChange);
    return field;
}

QDateEdit *CampaignForm::makeDate(const QString &name, const QString &accessible)
{
    auto *field = new QDateEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    field->setDisplayFormat(QStringLiteral("d/M/yyyy"));
    field->setFixedWidth(scaled(124));
    connect(field, &QDateEdit::dateChanged, this, &CampaignForm::tellChange);
    return field;
}

QWidget *CampaignForm::makeFields()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // narrow windows and large letters
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->setHorizontalSpacing(24);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(settingsHeading(tr("Yêu cầu"), QString(), fields));
    m_name = addLine(*form, tr("&Tên đợt"), QStringLiteral("campaignName"));
    m_shortName = addLine(*form, tr("Tên n&gắn"), QStringLiteral("campaignShortName"));
    m_legalBasis = new QPlainTextEdit(fields);
    m_legalBasis->setObjectName(QStringLiteral("campaignBasis"));
    m_legalBasis->setTabChangesFocus(true);
    m_legalBasis->setFixedHeight(scaled(68));
    m_legalBasis->setToolTip(tr("Mỗi căn cứ một dòng"));
    form->addRow(tr("&Căn cứ"), m_legalBasis);
    connect(m_legalBasis, &QPlainTextEdit::textChanged, this, &CampaignForm::tellChange);
    m_indicator = addLine(*form, tr("Ch&ỉ tiêu đếm"), QStringLiteral("campaignIndicator"));
    m_unitWord = addLine(*form, tr("Đ&ơn vị đếm"), QStringLiteral("campaignUnitWord"));
    m_unitWord->setMaximumWidth(scaled(124));
    m_cumulative = new QRadioButton(tr("Luỹ kế đến ngày"), fields);
    m_cumulative->setObjectName(QStringLiteral("reportingCumulative"));
    m_daily = new QRadioButton(tr("Số trong ngày"), fields);
    m_daily->setObjectName(QStringLiteral("reportingDaily"));
    connect(m_cumulative, &QRadioButton::toggled, this, &CampaignForm::tellChange);
    const auto row = [&](std::initializer_list<QWidget *> parts) {
        auto *holder = new QWidget(fields);
        holder->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        auto *line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        for (QWidget *part : parts)
            line->addWidget(part);
        line->addStretch();
        return holder;
    };
    const auto small = [&](const QString &text) {
        auto *label = new QLabel(text, fields);
        label->setProperty("tone", "text2");
        label->setToolTip(text);
        return label;
    };
    form->addRow(tr("Cách báo cáo"), row({m_cumulative, m_daily}));
    m_target = new QLineEdit(fields);
    m_target->setObjectName(QStringLiteral("campaignTarget"));
    m_target->setAccessibleName(tr("Mục tiêu, phần trăm"));
    m_target->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_target->setFixedWidth(scaled(64));
    connect(m_target, &QLineEdit::textChanged, this, &CampaignForm::tellChange);
    m_targetBy = makeDate(QStringLiteral("campaignTargetBy"), tr("Mục tiêu đến ngày"));
    form->addRow(tr("Mục tiêu"), row({m_target, small(tr("% đến ngày")), m_targetBy}));
    m_firstDay = makeDate(QStringLiteral("campaignFirstDay"), tr("Ngày đầu"));
    m_lastDay = makeDate(QStringLiteral("campaignLastDay"), tr("Ngày cuối"));
    form->addRow(tr("Thời gian"), row({m_firstDay, small(tr("đến")), m_lastDay}));
    form->addRow(QString(), small(tr("cả thứ Bảy, Chủ nhật")));
    m_unitTargets = new QPlainTextEdit(fields);
    m_unitTargets->setObjectName(QStringLiteral("campaignUnitTargets"));
    m_unitTargets->setAccessibleName(tr("Mục tiêu riêng của đơn vị"));
    m_unitTargets->setPlaceholderText(tr("mã: phần trăm, mỗi đơn vị một dòng, ví dụ 19429: 65"));
    m_unitTargets->setTabChangesFocus(true);
    m_unitTargets->setFixedHeight(scaled(48));
    connect(m_unitTargets, &QPlainTextEdit::textChanged, this, &CampaignForm::tellChange);
    form->addRow(tr("Mục tiêu &riêng"), m_unitTargets);
    form->addRow(settingsHeading(tr("Hạn giờ"), tr("giờ Việt Nam, không theo giờ máy"), fields));
    const auto time = [&](const QString &name, const QString &accessible) {
        auto *field = new QTimeEdit(fields);
        field->setObjectName(name);
        field->setAccessibleName(accessible);
        field->setDisplayFormat(QStringLiteral("HH:mm"));
        field->setFixedWidth(scaled(90));
        connect(field, &QTimeEdit::timeChanged, this, &CampaignForm::tellChange);
        return field;
    };
    m_cutoff = time(QStringLiteral("campaignCutoff"), tr("Đơn vị gửi trước"));
    m_submission = time(QStringLiteral("campaignSubmission"), tr("Báo cáo cấp trên trước"));
    form->addRow(tr("Đơn vị gửi trước"), row({m_cutoff, small(tr("đúng giờ này đã là trễ"))}));
    form->addRow(tr("Báo cáo cấp trên trước"), row({m_submission}));
    return fields;
}

QWidget *CampaignForm::makeStreams()
{
    auto *panel = new Panel(tr("Luồng và mẫu số"), this);
    m_streamsPlace = new QVBoxLayout;
    panel->body()->addLayout(m_streamsPlace);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->setSpacing(8);
    auto *note = new QLabel(
        tr("Người ở cơ quan đã được đếm tại nơi ở. Tính cả hai luồng thì phải ghi cách cộng; cách cộng in dưới tổng."),
        panel);
    note->setFont(textFont(TextUse::Small));
    note->setProperty("tone", "text2");
    note->setWordWrap(true);
    m_mixingRule = new QLineEdit(panel);
    m_mixingRule->setObjectName(QStringLiteral("campaignMixingRule"));
    m_mixingRule->setAccessibleName(tr("Cách cộng các luồng"));
    m_mixingRule->setPlaceholderText(tr("Cách cộng các luồng"));
    connect(m_mixingRule, &QLineEdit::textChanged, this, &CampaignForm::tellChange);
    foot->addWidget(note);
    foot->addWidget(m_mixingRule);
    panel->body()->addWidget(new Hairline(Qt::Horizontal, panel));
    panel->body()->addLayout(foot);
    return panel;
}

QWidget *CampaignForm::makeRecipients()
{
    auto *panel = new Panel(tr("Nơi nhận báo cáo"), this);
    m_recipients = new QPlainTextEdit(panel);
    m_recipients->setObjectName(QStringLiteral("campaignRecipients"));
    m_recipients->setAccessibleName(tr("Nơi nhận báo cáo, mỗi nơi một dòng"));
    m_recipients->setToolTip(tr("Mỗi nơi một dòng"));
    m_recipients->setTabChangesFocus(true);
    m_recipients->setFixedHeight(scaled(78));
    connect(m_recipients, &QPlainTextEdit::textChanged, this, &CampaignForm::tellChange);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(12, 8, 12, 10);
    inner->addWidget(m_recipients);
    panel->body()->addLayout(inner);
    return panel;
}

void CampaignForm::fillStreams(const QHash<QString, int> &units)
{
    delete m_streams;
    m_inTotal.clear();
    m_streams = new QWidget(this);
    auto *layout = new QVBoxLayout(m_streams);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(3);
    for (const Stream &stream : m_shown.streams) {
        auto *name = new QLabel(words::shipped(stream.name), m_streams);
        name->setFont(textFont(TextUse::Strong));
        auto *count = new QLabel(tr("%1 đơn vị").arg(units.value(stream.code)), m_streams);
        count->setFont(textFont(TextUse::Small));
        count->setProperty("tone", "text2");
        auto *head = new QHBoxLayout;
        head->addWidget(name, 1);
        head->addWidget(count);
        layout->addLayout(head);
        const QString base = words::shipped(officialnames::base(stream.baseKind));
        auto *kind = new QLabel(tr("Mẫu số: %1").arg(base.isEmpty() ? stream.baseKind : base), m_streams);
        kind->setFont(textFont(TextUse::Small));
        kind->setProperty("tone", "text2");
        kind->setWordWrap(true);
        layout->addWidget(kind);
        auto *inTotal = new QCheckBox(tr("Tính vào tỷ lệ toàn huyện"), m_streams);
        inTotal->setObjectName(QStringLiteral("inTotal_%1").arg(stream.code));
        inTotal->setAccessibleName(tr("%1: tính vào tỷ lệ toàn huyện").arg(words::shipped(stream.name)));
        inTotal->setChecked(stream.inTotal);
        layout->addWidget(inTotal);
        layout->addSpacing(8);
        connect(inTotal, &QCheckBox::toggled, this, &CampaignForm::tellChange);
        m_inTotal.append(inTotal);
    }
    m_streamsPlace->addWidget(m_streams);
}

void CampaignForm::show(const Campaign &campaign, const QHash<QString, int> &units)
{
    m_filling = true;
    m_shown = campaign;
    m_name->setText(campaign.name);
    m_shortName->setText(campaign.shortName);
    m_legalBasis->setPlainText(campaign.legalBasis.join(u'\n'));
    m_indicator->setText(campaign.indicator);
    m_unitWord->setText(campaign.unitWord);
    (campaign.reporting == Reporting::Cumulative ? m_cumulative : m_daily)->setChecked(true);
    m_target->setText(campaign.target.text());
    QStringList ownTargets;
    for (auto it = campaign.unitTargets.begin(); it != campaign.unitTargets.end(); ++it)
        ownTargets.append(QStringLiteral("%1: %2").arg(it.key(), it.value().text()));
    ownTargets.sort();
    m_unitTargets->setPlainText(ownTargets.join(u'\n'));
    m_targetBy->setDate(campaign.targetBy.date());
    m_firstDay->setDate(campaign.firstDay.date());
    m_lastDay->setDate(campaign.lastDay.date());
    m_cutoff->setTime(campaign.cutoff);
    m_submission->setTime(campaign.submission);
    m_recipients->setPlainText(campaign.recipients.join(u'\n'));
    m_mixingRule->setText(campaign.mixingRule);
    for (QLineEdit *line : {m_name, m_shortName, m_indicator, m_mixingRule})
        line->setCursorPosition(0); // a long one is read from its beginning
    fillStreams(units);
    m_filling = false;
    tellChange();
}

Campaign CampaignForm::campaign() const
{
    Campaign draft = m_shown;
    draft.name = writtenLine(m_name);
    draft.shortName = writtenLine(m_shortName);
    draft.legalBasis = writtenLines(m_legalBasis);
    draft.indicator = writtenLine(m_indicator);
    draft.unitWord = writtenLine(m_unitWord);
    draft.reporting = m_cumulative->isChecked() ? Reporting::Cumulative : Reporting::Daily;
    draft.target = targetFrom(m_target->text()).value_or(m_shown.target);
    draft.unitTargets = unitTargetsFrom(m_unitTargets).value_or(m_shown.unitTargets);
    draft.targetBy = Day(m_targetBy->date());
    draft.firstDay = Day(m_firstDay->date());
    draft.lastDay = Day(m_lastDay->date());
    draft.cutoff =
        m_cutoff->time() == QTime(m_shown.cutoff.hour(), m_shown.cutoff.minute()) ? m_shown.cutoff : m_cutoff->time();
    draft.submission = m_submission->time();
    draft.recipients = writtenLines(m_recipients);
    draft.mixingRule = writtenLine(m_mixingRule);
    for (qsizetype i = 0; i < m_inTotal.size(); ++i)
        draft.streams[i].inTotal = m_inTotal.at(i)->isChecked();
    return draft;
}

bool CampaignForm::isHalfTyped() const
{
    return !targetFrom(m_target->text()) || !unitTargetsFrom(m_unitTargets);
}

QString CampaignForm::problem() const
{
    const Campaign draft = campaign();
    if (draft.name.isEmpty())
        return tr("Ghi tên đợt.");
    if (draft.indicator.isEmpty() || draft.unitWord.isEmpty())
        return tr("Ghi chỉ tiêu đếm và đơn vị đếm.");
    if (!targetFrom(m_target->text()))
        return tr("Mục tiêu là số từ 0,01 đến 100, ví dụ 60 hoặc 59,5.");
    if (!unitTargetsFrom(m_unitTargets))
        return tr("Mục tiêu riêng ghi mỗi đơn vị một dòng: mã, dấu hai chấm, phần trăm; ví dụ 19429: 65.");
    if (draft.firstDay > draft.lastDay)
        return tr("Ngày cuối (%1) trước ngày đầu (%2).").arg(words::date(draft.lastDay), words::date(draft.firstDay));
    if (draft.targetBy < draft.firstDay)
        return tr("Ngày của mục tiêu (%1) trước ngày đầu.").arg(words::date(draft.targetBy));
    if (draft.submission <= draft.cutoff)
        return tr("Giờ báo cáo cấp trên phải sau giờ các đơn vị gửi.");
    const auto inTotal =
        std::count_if(draft.streams.begin(), draft.streams.end(), [](const Stream &s) { return s.inTotal; });
    if (inTotal == 0)
        return tr("Chọn ít nhất một luồng tính vào tỷ lệ toàn huyện.");
    if (inTotal > 1 && draft.mixingRule.isEmpty())
        return tr("Tính cả hai luồng thì ghi cách cộng, in dưới tổng.");
    return {};
}

void CampaignForm::tellChange()
{
    if (!m_filling)
        emit changed();
}

} // namespace dophu
