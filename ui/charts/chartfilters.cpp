#include "ui/charts/chartfilters.h"

#include "core/desk/desk.h"
#include "ui/charts/unitpicker.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int mostDaysUnasked = 31;
constexpr int fewDays = 14;
// What an entry of "So với" stands for, before its own word.
const QString otherCampaign = QStringLiteral("campaign:");
const QString otherFile = QStringLiteral("file:");
const QString otherDays = QStringLiteral("days:");
const QString askForFile = QStringLiteral("ask");

} // namespace

ChartFilters::ChartFilters(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(scaled(43));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("fill", "surface");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_group = add(*row, tr("&Nhóm"), QStringLiteral("chartGroup"), 184);
    m_units = new UnitPicker(this);
    row->addWidget(m_units);
    m_order = add(*row, tr("Sắp &xếp"), QStringLiteral("chartOrder"), 148);
    m_order->addItem(tr("Tỷ lệ giảm dần"), int(SeriesOrder::Falling));
    m_order->addItem(tr("Tỷ lệ tăng dần"), int(SeriesOrder::Rising));
    m_order->addItem(tr("Thứ tự chính thức"), int(SeriesOrder::Official));
    m_from = add(*row, tr("Từ n&gày"), QStringLiteral("chartFrom"), 108);
    m_against = add(*row, tr("So &với"), QStringLiteral("chartAgainst"), 220);
    m_try = makeButton(tr("T&hử…"), QStringLiteral("target"), QStringLiteral("chartTry"), this);
    m_try->setCheckable(true);
    m_try->setToolTip(tr("Thử một mục tiêu hoặc ngày cuối khác, không lưu gì"));
    row->addWidget(m_try);
    row->addStretch(1);
    addZoom(*row);
    connect(m_group, &QComboBox::activated, this, &ChartFilters::orderChanged);
    connect(m_units, &UnitPicker::changed, this, &ChartFilters::orderChanged);
    connect(m_order, &QComboBox::activated, this, &ChartFilters::orderChanged);
    connect(m_from, &QComboBox::activated, this, &ChartFilters::factsWanted);
    connect(m_against, &QComboBox::activated, this, &ChartFilters::takeOther);
    connect(m_try, &QPushButton::toggled, this, &ChartFilters::tryingChanged);
}

QComboBox *ChartFilters::add(QHBoxLayout &row, const QString &text, const QString &name, int width)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setMinimumWidth(scaled(64));
    combo->setMaximumWidth(scaled(width));
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(combo, &QComboBox::currentTextChanged, combo, &QWidget::setToolTip);
    auto *label = new QLabel(text, this);
    label->setFont(textFont(TextUse::Small));
    label->setProperty("tone", "text2");
    label->setBuddy(combo);
    row.addWidget(label);
    row.addWidget(combo, width);
    m_labels.insert(combo, label);
    return combo;
}

void ChartFilters::addZoom(QHBoxLayout &row)
{
    const auto zoom = [&](const QString &icon, const QString &name, const QString &tip, int steps) {
        QPushButton *button = makeButton(QString(), icon, name, this);
        button->setProperty("fit", "icon");
        button->setProperty("look", "flat");
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, [this, steps] { emit zoomWanted(steps); });
        return button;
    };
    m_zoom = new QLabel(this);
    m_zoom->setFont(textFont(TextUse::Small));
    m_zoom->setProperty("tone", "text2");
    row.addWidget(zoom(QStringLiteral("zoomout"), QStringLiteral("zoomOut"), tr("Thu nhỏ (Ctrl+−)"), -1));
    row.addWidget(m_zoom);
    row.addWidget(zoom(QStringLiteral("zoomin"), QStringLiteral("zoomIn"), tr("Phóng to (Ctrl++)"), 1));
}

void ChartFilters::setDays(Day first, Day shown)
{
    const QVariant wanted = m_from->currentData();
    m_from->clear();
    m_days.clear();
    for (Day day = first; day <= shown; day = day.plus(1)) {
        m_from->addItem(words::shortDate(day), day.julian());
        m_days.append(day);
    }
    const int kept = m_from->findData(wanted);
    m_from->setCurrentIndex(kept >= 0 ? kept : m_from->count() > mostDaysUnasked ? m_from->count() - fewDays : 0);
    fillOthers();
}

void ChartFilters::setGroups(const Consolidation &day)
{
    const QVariant wanted = m_group->currentData();
    m_group->clear();
    for (const GroupFigures &each : day.groups)
        m_group->addItem(words::group(each.group), each.group);
    m_group->setCurrentIndex(std::max(0, m_group->findData(wanted)));
    m_units->setUnits(day.units, group());
}

void ChartFilters::setOthers(const QVector<CampaignChoice> &campaigns, qsizetype current)
{
    m_others.clear();
    for (const CampaignChoice &campaign : campaigns)
        if (campaign.id != current)
            m_others.append({campaign.name, campaign.id});
    fillOthers();
}

void ChartFilters::fillOthers()
{
    m_against->clear();
    m_against->addItem(tr("Chọn đợt…"));
    for (const auto &[name, id] : std::as_const(m_others))
        m_against->addItem(name, otherCampaign + QString::number(id));
    if (!m_file.isEmpty())
        m_against->addItem(QFileInfo(m_file).fileName(), otherFile + m_file);
    m_against->addItem(tr("Tệp .dophu khác…"), askForFile);
    for (const Day day : std::as_const(m_days))
        m_against->addItem(tr("Đợt này, từ %1").arg(words::shortDate(day)), otherDays + day.iso());
    m_against->setCurrentIndex(std::max(0, m_chosen.isValid() ? m_against->findData(m_chosen) : 0));
}

void ChartFilters::takeOther()
{
    if (m_against->currentData().toString() == askForFile) {
        m_against->setCurrentIndex(std::max(0, m_chosen.isValid() ? m_against->findData(m_chosen) : 0));
        emit fileWanted();
        return;
    }
    m_chosen = m_against->currentData();
    emit factsWanted();
}

void ChartFilters::compareWithFile(const QString &path)
{
    m_file = path;
    m_chosen = otherFile + path;
    fillOthers();
    emit factsWanted();
}

void ChartFilters::compareWithNothing()
{
    m_chosen = {};
    m_file.clear();
    fillOthers();
}

std::optional<ComparedWith> ChartFilters::compared() const
{
    const QString chosen = m_chosen.toString();
    ComparedWith with;
    if (chosen.startsWith(otherCampaign))
        with.campaign = chosen.mid(otherCampaign.size()).toLongLong();
    else if (chosen.startsWith(otherFile))
        with.file = chosen.mid(otherFile.size());
    else if (chosen.startsWith(otherDays))
        with.from = Day::fromIso(chosen.mid(otherDays.size())).value_or(Day());
    else
        return std::nullopt;
    return with;
}

// A filter that says nothing about this kind makes room for those that do.
void ChartFilters::offer(QComboBox *filter, bool on)
{
    filter->setVisible(on);
    m_labels.value(filter)->setVisible(on && m_roomy);
}

void ChartFilters::offerFor(ChartKind kind)
{
    offer(m_group, hasUnits(kind));
    m_units->setVisible(hasUnits(kind));
    m_units->setUnits(m_units->units(), group());
    offer(m_order, kind == ChartKind::Coverage || kind == ChartKind::Groups || kind == ChartKind::Band);
    offer(m_from, kind == ChartKind::Trend || kind == ChartKind::Compare || needsDays(kind));
    offer(m_against, kind == ChartKind::Compare);
    m_try->setVisible(canBeTried(kind));
}

void ChartFilters::setZoom(int percent)
{
    m_zoom->setText(QStringLiteral("%1%").arg(percent));
}

void ChartFilters::setRoomy(bool roomy)
{
    m_roomy = roomy;
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label)
        (*label)->setVisible(roomy && !label.key()->isHidden()); // its tool tip says as much
    m_zoom->setVisible(roomy);
    m_try->setText(roomy ? tr("T&hử…") : QString());
    m_try->setAccessibleName(tr("Thử mục tiêu khác"));
}

Day ChartFilters::from() const
{
    return Day::fromJulian(m_from->currentData().toLongLong());
}

QString ChartFilters::group() const
{
    return m_group->currentData().toString();
}

SeriesOrder ChartFilters::order() const
{
    return SeriesOrder(m_order->currentData().toInt());
}

bool ChartFilters::isTrying() const
{
    return m_try->isChecked();
}

void ChartFilters::stopTrying()
{
    m_try->setChecked(false);
}

} // namespace dophu
