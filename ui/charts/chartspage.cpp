#include "ui/charts/chartspage.h"

#include "core/coverage/remark.h"
#include "ui/charts/chartexportpanel.h"
#include "ui/charts/chartfilters.h"
#include "ui/charts/chartkindlist.h"
#include "ui/charts/chartpreview.h"
#include "ui/charts/chartremark.h"
#include "ui/charts/unitpicker.h"
#include "ui/charts/whatifbar.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

namespace dophu
{

ChartsPage::ChartsPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : Page(parent), m_desk(desk), m_prompts(prompts), m_kinds(new ChartKindList(this)), m_filters(new ChartFilters(this)),
      m_whatIf(new WhatIfBar(this)), m_strip(new MessageStrip(this)), m_preview(new ChartPreview(this)),
      m_caption(new QLabel(this)), m_remark(new ChartRemark(this)), m_export(new ChartExportPanel(this))
{
    setObjectName(QStringLiteral("chartsPage"));
    m_caption->setFont(textFont(TextUse::Caption));
    m_caption->setProperty("tone", "text2");
    m_caption->setAlignment(Qt::AlignCenter);
    m_export->setAttribute(Qt::WA_StyledBackground);
    m_export->setProperty("fill", "surface");
    m_export->setFixedWidth(scaled(240) + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_whatIf->hide();
    layOut();
    follow();
    addKeys();
}

void ChartsPage::layOut()
{
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_filters);
    middle->addWidget(m_whatIf);
    middle->addWidget(new Hairline(Qt::Horizontal, this));
    middle->addWidget(m_strip);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(14, 12, 14, 12);
    inner->setSpacing(5);
    inner->addWidget(m_preview, 1);
    inner->addWidget(m_caption);
    inner->addSpacing(4);
    inner->addWidget(m_remark);
    middle->addLayout(inner, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_kinds);
    layout->addWidget(new Hairline(Qt::Vertical, this));
    layout->addLayout(middle, 1);
    layout->addWidget(new Hairline(Qt::Vertical, this));
    layout->addWidget(m_export);
    setStart(m_kinds);
    setSidePanes({m_preview, m_remark, m_export});
}

void ChartsPage::follow()
{
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ChartsPage::read);
    connect(m_filters, &ChartFilters::orderChanged, this, &ChartsPage::redraw);
    connect(m_filters, &ChartFilters::factsWanted, this, &ChartsPage::read);
    connect(m_filters, &ChartFilters::fileWanted, this, &ChartsPage::askForFile);
    connect(m_filters, &ChartFilters::tryingChanged, this, &ChartsPage::tryOut);
    connect(m_filters, &ChartFilters::zoomWanted, this, [this](int steps) { steps > 0 ? m_preview->zoomIn() : m_preview->zoomOut(); });
    connect(m_whatIf, &WhatIfBar::changed, this, &ChartsPage::redraw);
    connect(m_whatIf, &WhatIfBar::ended, m_filters, &ChartFilters::stopTrying);
    connect(m_preview, &ChartPreview::spotOpened, this, &ChartsPage::openSpot);
    connect(m_preview, &ChartPreview::zoomChanged, this, [this] { m_filters->setZoom(m_preview->zoomPercent()); });
    connect(m_remark, &ChartRemark::tableWanted, this, &ChartsPage::showTable);
    connect(m_remark, &ChartRemark::messageWanted, this, &ChartsPage::messageWanted);
    connect(m_export, &ChartExportPanel::changed, this, &ChartsPage::redraw);
    connect(m_export, &ChartExportPanel::copyWanted, this, &ChartsPage::copyImage);
    connect(m_export, &ChartExportPanel::saveWanted, this, &ChartsPage::saveFile);
    connect(m_export, &ChartExportPanel::packWanted, this, &ChartsPage::savePack);
    connect(&m_desk, &Desk::dayChanged, this, [this](Day day) {
        m_known.forgetFrom(day);
        if (!m_day.isValid() || day <= m_day)
            refresh();
    });
    const auto anew = [this] {
        m_known.forgetAll();
        refresh();
    };
    connect(&m_desk, &Desk::registryChanged, this, anew);
    connect(&m_desk, &Desk::campaignChanged, this, [this, anew] {
        m_filters->compareWithNothing();
        m_filters->stopTrying();
        anew();
    });
}

void ChartsPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto verb) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, verb);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { saveFile(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { saveFile(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_C), [this] { copyImage(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyTable(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_preview->zoomIn(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_preview->zoomOut(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_preview->fit(); });
    key(QKeySequence(Qt::Key_F11), [this] { showWhole(); });
    key(QKeySequence(Qt::Key_Escape), [this] { m_filters->stopTrying(); });
}

void ChartsPage::showDay(Day day)
{
    if (day != m_day)
        m_remark->forget();
    m_day = day;
    refresh();
}

void ChartsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void ChartsPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_day.isValid())
        return;
    const auto state = m_desk.dayState(m_day);
    if (!state) {
        m_strip->show(MessageStrip::Tone::Error, failureText(state.error()));
        return;
    }
    m_closed = state->closed;
    const auto campaigns = m_desk.campaigns();
    if (!campaigns) {
        m_strip->show(MessageStrip::Tone::Error, failureText(campaigns.error()));
        return;
    }
    m_filters->setDays(m_desk.campaign().firstDay, m_day);
    m_filters->setOthers(*campaigns, m_desk.campaignId());
    if (m_filters->isTrying())
        tryOut();
    else
        read();
}

void ChartsPage::read()
{
    if (m_stale || !m_day.isValid())
        return;
    ChartChoice wanted;
    wanted.kind = m_kinds->kind();
    wanted.from = m_filters->from();
    wanted.compared = m_filters->compared();
    if (m_filters->isTrying())
        wanted.whatIf = WhatIf{m_desk.campaign().target, m_desk.campaign().targetBy}; // the past is read for whatever is tried
    auto facts = chartFacts(m_desk, m_day, wanted, m_known);
    if (!facts && wanted.kind == ChartKind::Compare) {
        m_strip->show(MessageStrip::Tone::Error, failureText(facts.error()));
        m_filters->compareWithNothing();
        wanted.compared.reset();
        facts = chartFacts(m_desk, m_day, wanted, m_known);
    }
    if (!facts) {
        m_strip->show(MessageStrip::Tone::Error, failureText(facts.error()));
        return;
    }
    m_facts = std::move(*facts);
    m_filters->setGroups(m_facts->day);
    m_kinds->describe(m_facts->day.target, int(m_facts->day.groups.size()));
    m_export->setTarget(m_facts->day.target);
    redraw();
}

void ChartsPage::askForFile()
{
    if (const auto path = m_prompts.chooseOpenPath(tr("Đợt để so sánh"), tr("Kho số liệu Độ Phủ (*.dophu)")))
        m_filters->compareWithFile(*path);
}

void ChartsPage::tryOut()
{
    if (m_filters->isTrying() && m_day.isValid())
        m_whatIf->begin({m_desk.campaign().target, m_desk.campaign().targetBy}, m_day);
    read();
}

ChartChoice ChartsPage::choice() const
{
    ChartChoice choice;
    choice.kind = m_kinds->kind();
    choice.from = m_filters->from();
    choice.group = hasUnits(choice.kind) ? m_filters->group() : QString();
    // The first group of the streams in the total is the whole total when it is the only one.
    const QVector<UnitFigures> &units = m_facts->day.units;
    const bool wholeTotal = std::all_of(units.begin(), units.end(), [&](const UnitFigures &unit) {
        const Stream *stream = m_desk.campaign().stream(unit.stream);
        return (stream && stream->inTotal) == (unit.group == choice.group);
    });
    if (wholeTotal && choice.kind != ChartKind::Timeliness)
        choice.group.clear();
    choice.order = m_filters->order();
    choice.provisional = !m_closed;
    choice.compared = m_filters->compared();
    if (hasUnits(choice.kind))
        choice.units = m_filters->units()->choice();
    if (m_filters->isTrying() && canBeTried(choice.kind))
        choice.whatIf = m_whatIf->trial();
    return choice;
}

void ChartsPage::redraw()
{
    if (!m_facts)
        return;
    m_filters->offerFor(m_kinds->kind());
    const ChartChoice chosen = choice();
    m_whatIf->setVisible(m_filters->isTrying() && canBeTried(chosen.kind));
    m_value = chartValue(*m_facts, m_desk.campaign(), m_desk.office(), chosen);
    m_whatIf->say(trialOf(m_value));
    m_preview->show(m_value, m_export->size(), m_export->look());
    m_caption->setText(tr("Xem trước khổ %1, đúng như tệp xuất ra").arg(m_export->sizeName()));
    m_export->propose(chartFileName(chosen) + u'_' + m_day.iso());
    writeRemark();
}

void ChartsPage::openSpot(const ChartSpot &spot)
{
    if (spot.day.isValid() && spot.day != m_day)
        emit dayWanted(spot.day);
    if (spot.unit.isValid())
        emit unitWanted(spot.unit);
}

// About the real figures, whatever is tried.
void ChartsPage::writeRemark()
{
    const ChartChoice chosen = choice();
    std::optional<Consolidation> before;
    if (m_desk.campaign().includes(m_day.plus(-1))) {
        if (auto found = m_known.day(m_desk, m_day.plus(-1)))
            before = std::move(*found);
    }
    const RemarkQuestion question{QString(), chosen.group, chartNoun(m_facts->day, m_desk.campaign(), chosen),
                                  m_desk.campaign().unitWord};
    m_remark->compose(remark(m_facts->day, before ? &*before : nullptr, m_facts->pace, question), m_closed);
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool roomy = width() >= scaled(1000);
    m_kinds->setFixedWidth(scaled(roomy ? 195 : 56));
    m_kinds->setIconsOnly(!roomy);
    m_filters->setRoomy(roomy);
    m_remark->setRoomy(roomy);
}

QVariantMap ChartsPage::arrangement() const
{
    QVariantMap kept = Page::arrangement();
    const UnitChoice units = m_filters->units()->kept();
    kept.insert(QStringLiteral("units"), QStringList(units.codes.cbegin(), units.codes.cend()));
    kept.insert(QStringLiteral("unitsEnd"), int(units.end));
    kept.insert(QStringLiteral("unitsMost"), units.most);
    kept.insert(QStringLiteral("size"), m_export->keptSize());
    return kept;
}

void ChartsPage::restoreArrangement(const QVariantMap &arrangement)
{
    Page::restoreArrangement(arrangement);
    const QStringList codes = arrangement.value(QStringLiteral("units")).toStringList();
    const int end = arrangement.value(QStringLiteral("unitsEnd")).toInt();
    UnitChoice units{QSet<QString>(codes.cbegin(), codes.cend()), UnitEnd::All, 10};
    if (end == int(UnitEnd::Top) || end == int(UnitEnd::Bottom))
        units.end = UnitEnd(end);
    if (const int most = arrangement.value(QStringLiteral("unitsMost")).toInt(); most > 0)
        units.most = most;
    m_filters->units()->restore(units);
    m_export->restoreSize(arrangement.value(QStringLiteral("size")).toString());
}

QString ChartsPage::hint() const
{
    return tr("Ctrl+C Sao chép ảnh · Ctrl+Shift+C Bảng số · Ctrl+S Lưu tệp · F11 Toàn màn hình");
}

} // namespace dophu
