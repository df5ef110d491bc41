// The step that sets the first campaign: typed, or taken from a campaign file.
#include "ui/firstrun/firstrunparts.h"
#include "ui/firstrun/firstrunsteps.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace dophu
{

CampaignStep::CampaignStep(Prompts &prompts, QWidget *parent)
    : FirstRunStep(parent), m_prompts(prompts), m_file(new QLabel(this))
{
    const auto date = [this](const char *name, const QString &accessible) {
        auto *field = new QDateEdit(this);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(accessible);
        field->setDisplayFormat(QStringLiteral("d/M/yyyy"));
        connect(field, &QDateEdit::dateChanged, this, &FirstRunStep::changed);
        return field;
    };
    const auto time = [this](const char *name, const QString &accessible) {
        auto *field = new QTimeEdit(this);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(accessible);
        field->setDisplayFormat(QStringLiteral("HH:mm"));
        connect(field, &QTimeEdit::timeChanged, this, &FirstRunStep::changed);
        return field;
    };
    m_name = addLine(tr("&Tên đợt"), QStringLiteral("firstCampaign"));
    m_target = new QLineEdit(this);
    m_target->setObjectName(QStringLiteral("firstTarget"));
    m_target->setAccessibleName(tr("Mục tiêu, phần trăm"));
    m_target->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_target->setFixedWidth(scaled(64));
    connect(m_target, &QLineEdit::textChanged, this, &FirstRunStep::changed);
    m_targetBy = date("firstTargetBy", tr("Mục tiêu đến ngày"));
    m_first = date("firstDay", tr("Ngày đầu"));
    m_last = date("lastDay", tr("Ngày cuối"));
    m_cutoff = time("firstCutoff", tr("Đơn vị gửi trước"));
    m_submission = time("firstSubmission", tr("Báo cáo cấp trên trước"));
    form()->addRow(tr("Mục tiêu"), firstRunRow({m_target, new QLabel(tr("% đến ngày"), this), m_targetBy}, this));
    form()->addRow(tr("Thời gian"), firstRunRow({m_first, new QLabel(tr("đến"), this), m_last}, this));
    form()->addRow(tr("Đơn vị gửi trước"), firstRunRow({m_cutoff}, this));
    form()->addRow(tr("Báo cáo cấp trên trước"), firstRunRow({m_submission}, this));
    auto *take = makeButton(tr("&Nhập campaign.json…"), QStringLiteral("import"), QStringLiteral("firstCampaignFile"), this);
    take->setAutoDefault(false);
    form()->addRow(QString(), firstRunRow({take, m_file}, this));
    addNote(tr("Mặc định là đợt Bluezone theo Công văn 978/UBND-VP. Luồng, căn cứ, nơi nhận sửa trong Thiết lập."));
    connect(take, &QPushButton::clicked, this, &CampaignStep::takeFile);
    show(defaultCampaign());
}

void CampaignStep::show(const Campaign &campaign)
{
    m_shown = campaign;
    m_name->setText(campaign.name);
    m_target->setText(campaign.target.text());
    m_targetBy->setDate(campaign.targetBy.date());
    m_first->setDate(campaign.firstDay.date());
    m_last->setDate(campaign.lastDay.date());
    m_cutoff->setTime(campaign.cutoff);
    m_submission->setTime(campaign.submission);
}

void CampaignStep::takeFile()
{
    const auto path = m_prompts.chooseOpenPath(tr("Cấu hình đợt"), QStringLiteral("JSON (*.json)"));
    if (!path)
        return;
    const auto bytes = readFile(*path);
    const auto campaign = bytes ? campaignFromJson(*bytes, QFileInfo(*path).fileName())
                                : Result<Campaign>(tl::unexpected<Failure>(bytes.error()));
    m_file->setText(campaign ? QFileInfo(*path).fileName() : failureText(campaign.error()));
    firstRunTone(m_file, campaign ? "text2" : "err");
    if (campaign)
        show(*campaign);
}

QString CampaignStep::problem() const
{
    FirstRunWish wish;
    fill(wish);
    const Campaign &draft = wish.campaign;
    if (draft.name.isEmpty())
        return tr("Ghi tên đợt.");
    if (draft.target.hundredths <= 0)
        return tr("Mục tiêu là số từ 0,01 đến 100, ví dụ 60 hoặc 59,5.");
    if (draft.firstDay > draft.lastDay || draft.targetBy < draft.firstDay)
        return tr("Ngày cuối hoặc ngày của mục tiêu trước ngày đầu (%1).").arg(words::date(draft.firstDay));
    if (draft.submission <= draft.cutoff)
        return tr("Giờ báo cáo cấp trên phải sau giờ các đơn vị gửi.");
    return {};
}

void CampaignStep::fill(FirstRunWish &wish) const
{
    wish.campaign = m_shown;
    wish.campaign.name = firstRunText(m_name);
    bool isNumber = false;
    const double percent = QString(m_target->text()).replace(u',', u'.').remove(u'%').trimmed().toDouble(&isNumber);
    const int hundredths = isNumber && percent > 0 && percent <= 100 ? qRound(percent * 100) : 0;
    wish.campaign.target = Target{hundredths};
    wish.campaign.targetBy = Day(m_targetBy->date());
    wish.campaign.firstDay = Day(m_first->date());
    wish.campaign.lastDay = Day(m_last->date());
    wish.campaign.cutoff = m_cutoff->time();
    wish.campaign.submission = m_submission->time();
}

} // namespace dophu
