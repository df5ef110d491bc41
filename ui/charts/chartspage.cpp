#include "ui/charts/chartspage.h"

#include "core/coverage/remark.h"
#include "core/intake/pasted.h"
#include "ui/charts/chartexportpanel.h"
#include "ui/charts/chartkindlist.h"
#include "ui/charts/chartpreview.h"
#include "ui/charts/meetingpack.h"
#include "ui/charts/serieswindow.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

constexpr int mostDaysUnasked = 31;
constexpr int fewDays = 14;

QString fileNameOf(const ChartChoice &choice)
{
    const QString whose = choice.group.isEmpty() ? QString() : u'_' + choice.group;
    switch (choice.kind) {
    case ChartKind::Coverage:
        return choice.group.isEmpty() ? QStringLiteral("ty-le-theo-xa") : QStringLiteral("ty-le") + whose;
    case ChartKind::Needed:
        return QStringLiteral("con-thieu") + whose;
    case ChartKind::Groups:
        return QStringLiteral("so-sanh-nhom");
    case ChartKind::Band:
        return QStringLiteral("chua-co-so") + whose;
    case ChartKind::Trend:
        return QStringLiteral("dien-bien");
    case ChartKind::Increase:
        return QStringLiteral("tang-trong-ngay") + whose;
    case ChartKind::Rank:
        return QStringLiteral("xep-hang") + whose;
    case ChartKind::Timeliness:
        return QStringLiteral("dung-han") + whose;
    }
    return {};
}

} // namespace

ChartsPage::ChartsPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : Page(parent), m_desk(desk), m_prompts(prompts), m_kinds(new ChartKindList(this)), m_strip(new MessageStrip(this)),
      m_preview(new ChartPreview(this)), m_caption(new QLabel(this)), m_export(new ChartExportPanel(this))
{
    setObjectName(QStringLiteral("chartsPage"));
    m_caption->setFont(textFont(TextUse::Caption));
    m_caption->setProperty("tone", "text2");
    m_caption->setAlignment(Qt::AlignCenter);
    m_export->setAttribute(Qt::WA_StyledBackground);
    m_export->setProperty("fill", "surface");
    m_export->setFixedWidth(scaled(240));
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(makeFilters());
    middle->addWidget(new Hairline(Qt::Horizontal, this));
    middle->addWidget(m_strip);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(14, 12, 14, 12);
    inner->setSpacing(5);
    inner->addWidget(m_preview, 1);
    inner->addWidget(m_caption);
    inner->addSpacing(4);
    inner->addWidget(makeRemark());
    middle->addLayout(inner, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_kinds);
    layout->addWidget(new Hairline(Qt::Vertical, this));
    layout->addLayout(middle, 1);
    layout->addWidget(new Hairline(Qt::Vertical, this));
    auto *exportColumn = new QScrollArea(this);
    exportColumn->setObjectName(QStringLiteral("chartExportScroll"));
    exportColumn->setFrameShape(QFrame::NoFrame);
    exportColumn->setFocusPolicy(Qt::NoFocus);
    exportColumn->setWidgetResizable(true);
    exportColumn->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    exportColumn->setWidget(m_export);
    exportColumn->setFixedWidth(scaled(240) + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    layout->addWidget(exportColumn);
    setFocusProxy(m_kinds);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ChartsPage::read);
    connect(m_preview, &ChartPreview::spotOpened, this, &ChartsPage::openSpot);
    connect(m_export, &ChartExportPanel::changed, this, &ChartsPage::redraw);
    connect(m_export, &ChartExportPanel::copyWanted, this, &ChartsPage::copyImage);
    connect(m_export, &ChartExportPanel::saveWanted, this, &ChartsPage::saveFile);
    connect(m_export, &ChartExportPanel::packWanted, this, &ChartsPage::savePack);
    connect(m_preview, &ChartPreview::zoomChanged, this,
            [this] { m_zoom->setText(QStringLiteral("%1%").arg(m_preview->zoomPercent())); });
    connect(&m_desk, &Desk::dayChanged, this, [this](Day day) {
        if (!m_day.isValid() || day <= m_day)
            refresh();
    });
    connect(&m_desk, &Desk::registryChanged, this, &ChartsPage::refresh);
    connect(&m_desk, &Desk::campaignChanged, this, &ChartsPage::refresh);
    addKeys();
}

QWidget *ChartsPage::makeFilters()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(scaled(43));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setProperty("fill", "surface");
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, const QString &name, int width) {
        auto *combo = new QComboBox(bar);
        combo->setObjectName(name);
        combo->setMinimumWidth(scaled(64));
        combo->setMaximumWidth(scaled(width));
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(combo, &QComboBox::currentTextChanged, combo, &QWidget::setToolTip);
        auto *label = new QLabel(text, bar);
        label->setFont(textFont(TextUse::Small));
        label->setProperty("tone", "text2");
        label->setBuddy(combo);
        layout->addWidget(label);
        layout->addWidget(combo, width);
        m_filterLabels.insert(combo, label);
        connect(combo, &QComboBox::activated, this, &ChartsPage::redraw);
        return combo;
    };
    m_group = add(tr("&Nhóm"), QStringLiteral("chartGroup"), 184);
    m_order = add(tr("Sắp &xếp"), QStringLiteral("chartOrder"), 148);
    m_order->addItem(tr("Tỷ lệ giảm dần"), int(SeriesOrder::Falling));
    m_order->addItem(tr("Tỷ lệ tăng dần"), int(SeriesOrder::Rising));
    m_order->addItem(tr("Thứ tự chính thức"), int(SeriesOrder::Official));
    m_from = add(tr("Từ n&gày"), QStringLiteral("chartFrom"), 108);
    disconnect(m_from, &QComboBox::activated, this, &ChartsPage::redraw);
    connect(m_from, &QComboBox::activated, this, &ChartsPage::read);
    layout->addStretch(1);
    const auto zoom = [&](const QString &icon, const QString &name, const QString &tip) {
        QPushButton *button = makeButton(QString(), icon, name, bar);
        button->setProperty("fit", "icon");
        button->setProperty("look", "flat");
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        return button;
    };
    QPushButton *out = zoom(QStringLiteral("zoomout"), QStringLiteral("zoomOut"), tr("Thu nhỏ (Ctrl+−)"));
    QPushButton *in = zoom(QStringLiteral("zoomin"), QStringLiteral("zoomIn"), tr("Phóng to (Ctrl++)"));
    m_zoom = new QLabel(bar);
    m_zoom->setFont(textFont(TextUse::Small));
    m_zoom->setProperty("tone", "text2");
    layout->addWidget(out);
    layout->addWidget(m_zoom);
    layout->addWidget(in);
    connect(out, &QPushButton::clicked, this, [this] { m_preview->zoomOut(); });
    connect(in, &QPushButton::clicked, this, [this] { m_preview->zoomIn(); });
    return bar;
}

QWidget *ChartsPage::makeRemark()
{
    auto *panel = new Panel(tr("Nhận xét"), this);
    m_remarkState = new ElidedLabel(panel);
    m_remarkState->setFont(textFont(TextUse::Small));
    auto *table = makeButton(tr("Xem bảng số"), QStringLiteral("sheet"), QStringLiteral("showSeries"), panel);
    auto *again = makeButton(tr("Soạn lại"), QStringLiteral("refresh"), QStringLiteral("composeRemark"), panel);
    auto *copy = makeButton(tr("Sao chép lời"), QStringLiteral("copy"), QStringLiteral("copyRemark"), panel);
    panel->titleRow()->insertWidget(1, m_remarkState, 1);
    for (QPushButton *button : {table, again, copy}) {
        button->setProperty("fit", "small");
        button->setToolTip(button->text());
        panel->titleRow()->addWidget(button);
    }
    m_remarkVerbs = {table, again, copy};
    m_remark = new QPlainTextEdit(panel);
    m_remark->setObjectName(QStringLiteral("chartRemark"));
    m_remark->setAccessibleName(tr("Nhận xét"));
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(scaled(98));
    panel->body()->addWidget(m_remark);
    connect(table, &QPushButton::clicked, this, &ChartsPage::showTable);
    connect(again, &QPushButton::clicked, this, [this] { m_remark->setPlainText(m_composed); });
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_remark->toPlainText());
        emit messageWanted(tr("Đã sao chép lời nhận xét."));
    });
    connect(m_remark, &QPlainTextEdit::textChanged, this, [this] {
        const bool edited = m_remark->toPlainText() != m_composed;
        m_remarkState->setText(edited     ? tr("đã sửa tay")
                               : m_closed ? tr("soạn tự động từ số liệu đã chốt, sửa được")
                                          : tr("soạn tự động từ số tạm tính, sửa được"));
    });
    return panel;
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
}

void ChartsPage::showDay(Day day)
{
    if (day != m_day)
        m_composed.clear(); // what was written about another day does not stay
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
    fillDays();
    read();
}

void ChartsPage::read()
{
    if (m_stale || !m_day.isValid())
        return;
    ChartChoice wanted;
    wanted.kind = m_kinds->kind();
    wanted.from = Day::fromJulian(m_from->currentData().toLongLong());
    auto facts = chartFacts(m_desk, m_day, wanted);
    if (!facts) {
        m_strip->show(MessageStrip::Tone::Error, failureText(facts.error()));
        return;
    }
    m_facts = std::move(*facts);
    fillGroups();
    m_kinds->describe(m_facts->day.target, int(m_facts->day.groups.size()));
    m_export->setTarget(m_facts->day.target);
    redraw();
}

void ChartsPage::fillGroups()
{
    const QVariant wanted = m_group->currentData();
    m_group->clear();
    for (const GroupFigures &group : m_facts->day.groups)
        m_group->addItem(words::group(group.group), group.group);
    m_group->setCurrentIndex(std::max(0, m_group->findData(wanted)));
}

// The campaign's days up to the one shown. Until another is chosen the first is, or in a long campaign the last two weeks'.
void ChartsPage::fillDays()
{
    const QVariant wanted = m_from->currentData();
    m_from->clear();
    for (Day day = m_desk.campaign().firstDay; day <= m_day; day = day.plus(1))
        m_from->addItem(words::shortDate(day), day.julian());
    const int kept = m_from->findData(wanted);
    m_from->setCurrentIndex(kept >= 0 ? kept : m_from->count() > mostDaysUnasked ? m_from->count() - fewDays : 0);
}

ChartChoice ChartsPage::choice() const
{
    ChartChoice choice;
    choice.kind = m_kinds->kind();
    choice.from = Day::fromJulian(m_from->currentData().toLongLong());
    const bool oneWhole = choice.kind == ChartKind::Groups || choice.kind == ChartKind::Trend;
    choice.group = oneWhole ? QString() : m_group->currentData().toString();
    // The first group of the streams in the total is the whole total when it is the only one.
    const QVector<UnitFigures> &units = m_facts->day.units;
    const bool wholeTotal = std::all_of(units.begin(), units.end(), [&](const UnitFigures &unit) {
        const Stream *stream = m_desk.campaign().stream(unit.stream);
        return (stream && stream->inTotal) == (unit.group == choice.group);
    });
    if (wholeTotal && choice.kind != ChartKind::Timeliness)
        choice.group.clear();
    choice.order = SeriesOrder(m_order->currentData().toInt());
    choice.provisional = !m_closed;
    return choice;
}

void ChartsPage::redraw()
{
    if (!m_facts)
        return;
    const ChartChoice chosen = choice();
    offer(m_group, chosen.kind != ChartKind::Groups && chosen.kind != ChartKind::Trend);
    offer(m_order, chosen.kind == ChartKind::Coverage || chosen.kind == ChartKind::Groups || chosen.kind == ChartKind::Band);
    offer(m_from, chosen.kind == ChartKind::Trend || needsDays(chosen.kind));
    m_value = chartValue(*m_facts, m_desk.campaign(), m_desk.office(), chosen);
    m_preview->show(m_value, m_export->size(), m_export->look());
    m_caption->setText(tr("Xem trước khổ %1, đúng như tệp xuất ra").arg(m_export->sizeName()));
    m_export->propose(fileNameOf(chosen) + u'_' + m_day.iso());
    writeRemark();
}

// A filter that says nothing about this kind makes room for those that do.
void ChartsPage::offer(QComboBox *filter, bool on)
{
    filter->setVisible(on);
    m_filterLabels.value(filter)->setVisible(on);
}

void ChartsPage::openSpot(const ChartSpot &spot)
{
    if (spot.day.isValid() && spot.day != m_day)
        emit dayWanted(spot.day);
    if (spot.unit.isValid())
        emit unitWanted(spot.unit);
}

void ChartsPage::writeRemark()
{
    const bool edited = !m_composed.isEmpty() && m_remark->toPlainText() != m_composed;
    const ChartChoice chosen = choice();
    std::optional<Consolidation> before;
    if (m_desk.campaign().includes(m_day.plus(-1))) {
        if (auto found = m_desk.consolidation(m_day.plus(-1)))
            before = std::move(*found);
    }
    const RemarkQuestion question{QString(), chosen.group, chartNoun(m_facts->day, m_desk.campaign(), chosen),
                                  m_desk.campaign().unitWord};
    m_composed = remark(m_facts->day, before ? &*before : nullptr, m_facts->pace, question);
    if (!edited)
        m_remark->setPlainText(m_composed);
    emit m_remark->textChanged();
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool roomy = width() >= scaled(1000);
    m_kinds->setFixedWidth(scaled(roomy ? 195 : 56));
    m_kinds->setIconsOnly(!roomy);
    m_zoom->setVisible(roomy);
    for (QPushButton *verb : m_remarkVerbs)
        verb->setText(roomy ? verb->toolTip() : QString());
}

QString ChartsPage::hint() const
{
    return tr("Ctrl+C Sao chép ảnh · Ctrl+Shift+C Bảng số · Ctrl+S Lưu tệp · F11 Toàn màn hình");
}

void ChartsPage::copyImage()
{
    if (!m_facts)
        return;
    const QImage image = chartImage(m_value, m_export->size(), m_export->look());
    auto *copied = new QMimeData; // no table beside it: word processors would paste that in place of the picture
    copied->setImageData(image);
    copied->setData(QStringLiteral("image/svg+xml"),
                    chartBytes(m_value, m_export->size(), ChartFormat::Svg, m_export->look()));
    QGuiApplication::clipboard()->setMimeData(copied);
    emit messageWanted(tr("Đã sao chép ảnh %1 × %2.").arg(image.width()).arg(image.height()));
}

void ChartsPage::copyTable()
{
    if (!m_facts)
        return;
    const ChartTable table = chartTable(m_value);
    QVector<QStringList> rows{table.heads};
    rows += table.rows;
    QGuiApplication::clipboard()->setText(tabbedText(rows));
    emit messageWanted(tr("Đã sao chép bảng số, %1 dòng.").arg(table.rows.size()));
}

void ChartsPage::saveFile()
{
    if (!m_facts)
        return;
    const QString filter = m_export->format() == ChartFormat::Png   ? tr("Ảnh PNG (*.png)")
                           : m_export->format() == ChartFormat::Svg ? tr("Ảnh SVG (*.svg)")
                                                                    : tr("PDF (*.pdf)");
    const auto path = m_prompts.chooseSavePath(tr("Lưu biểu đồ"), m_export->fileName() + m_export->suffix(), filter);
    if (!path)
        return;
    const Outcome saved = exportChart(m_value, m_export->size(), *path, m_export->look());
    if (!saved) {
        m_strip->show(MessageStrip::Tone::Error, failureText(saved.error()));
        return;
    }
    m_strip->dismiss();
    emit messageWanted(tr("Đã lưu %1.").arg(*path));
}

void ChartsPage::savePack()
{
    if (!m_facts)
        return;
    const auto path = m_prompts.chooseSavePath(tr("Lưu bộ biểu đồ"), QStringLiteral("bieu-do_%1.pptx").arg(m_day.iso()),
                                               tr("PowerPoint (*.pptx);;PDF (*.pdf);;Excel (*.xlsx)"));
    if (!path)
        return;
    const auto pack = meetingPack(m_desk, m_day, meetingKinds());
    const Outcome saved =
        pack ? dophu::savePack(*pack, *path, m_export->look().blackAndWhite) : tl::unexpected(pack.error());
    if (!saved) {
        m_strip->show(MessageStrip::Tone::Error, failureText(saved.error()));
        return;
    }
    m_strip->dismiss();
    emit messageWanted(tr("Đã lưu %1, %2 biểu đồ.").arg(*path).arg(pack->charts.size()));
}

void ChartsPage::showTable()
{
    auto *window = new SeriesWindow(m_value, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

void ChartsPage::showWhole()
{
    auto *whole = new ChartPreview;
    whole->setParent(this, Qt::Window);
    whole->setAttribute(Qt::WA_DeleteOnClose);
    for (const int keyCode : {int(Qt::Key_Escape), int(Qt::Key_F11)}) {
        auto *shortcut = new QShortcut(QKeySequence(keyCode), whole);
        connect(shortcut, &QShortcut::activated, whole, &QWidget::close);
    }
    whole->showFullScreen();
    whole->show(m_value, m_export->size(), m_export->look());
    whole->fit();
}

} // namespace dophu
