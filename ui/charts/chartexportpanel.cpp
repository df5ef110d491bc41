#include "ui/charts/chartexportpanel.h"

#include "ui/charts/customsize.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

struct ChartSizeChoice
{
    ChartSize size;
    QString name;
    QString measure;
    QString objectName;
};

QVector<ChartSizeChoice> chartSizeChoices()
{
    return {
        {ChartSize::slide(), ChartExportPanel::tr("Trình chiếu 16:9"), QStringLiteral("1920 × 1080"),
         QStringLiteral("sizeSlide")},
        {ChartSize::paper(), ChartExportPanel::tr("A4 ngang"), QStringLiteral("297 × 210 mm"), QStringLiteral("sizePaper")},
        {ChartSize::paperUpright(), ChartExportPanel::tr("A4 dọc"), QStringLiteral("210 × 297 mm"),
         QStringLiteral("sizePaperUpright")},
        {ChartSize::message(), ChartExportPanel::tr("Ảnh gửi Zalo"), QStringLiteral("1280 × 960"),
         QStringLiteral("sizeMessage")}};
}

QLabel *chartPanelCaption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(TextUse::SmallStrong));
    label->setProperty("tone", "text2");
    return label;
}

} // namespace

ChartExportPanel::ChartExportPanel(QWidget *parent)
    : QWidget(parent), m_sizes(new QButtonGroup(this)), m_formats(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("chartExportPanel"));
    auto *options = new QWidget(this);
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    auto *title = new QLabel(tr("Xuất biểu đồ"), options);
    title->setFont(textFont(TextUse::Strong));
    layout->addWidget(title);
    layout->addSpacing(4);
    addSizes(*layout);
    addFormats(*layout);
    addLook(*layout);
    addName(*layout);
    layout->addStretch();
    m_options = new QScrollArea(this);
    m_options->setObjectName(QStringLiteral("chartOptions"));
    m_options->setAccessibleName(title->text());
    m_options->setFrameShape(QFrame::NoFrame);
    m_options->setFocusPolicy(Qt::NoFocus);
    m_options->setWidgetResizable(true);
    m_options->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_options->setWidget(options);
    options->setAutoFillBackground(false);
    m_options->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_options, 1);
    whole->addWidget(new Hairline(Qt::Horizontal, this));
    auto *verbs = new QVBoxLayout;
    verbs->setContentsMargins(12, 8, 12, 12);
    verbs->setSpacing(6);
    addVerbs(*verbs);
    whole->addLayout(verbs);
}

void ChartExportPanel::addSizes(QVBoxLayout &layout)
{
    layout.addWidget(chartPanelCaption(tr("Khổ"), this));
    const auto choices = chartSizeChoices();
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QRadioButton(choices.at(i).name, this);
        button->setObjectName(choices.at(i).objectName);
        button->setAccessibleName(choices.at(i).name + u' ' + choices.at(i).measure);
        auto *measure = new QLabel(choices.at(i).measure, this);
        measure->setFont(textFont(TextUse::Caption));
        measure->setProperty("tone", "text3");
        auto *row = new QHBoxLayout;
        row->addWidget(button, 1);
        row->addWidget(measure);
        layout.addLayout(row);
        m_sizes->addButton(button, i);
    }
    auto *own = new QRadioButton(tr("Tự chọn"), this);
    own->setObjectName(QStringLiteral("sizeCustom"));
    layout.addWidget(own);
    m_sizes->addButton(own, int(choices.size()));
    m_custom = new CustomSize(this);
    m_custom->hide();
    layout.addWidget(m_custom);
    connect(own, &QRadioButton::toggled, this, &ChartExportPanel::showCustomSize);
    connect(m_custom, &CustomSize::changed, this, &ChartExportPanel::changed);
    m_sizes->button(0)->setChecked(true);
    connect(m_sizes, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit changed();
    });
}

// The fields come out below the eye in a low window: they are brought into sight when the person asked for them.
void ChartExportPanel::showCustomSize(bool wanted)
{
    m_custom->setVisible(wanted);
    if (!wanted || !isVisible())
        return;
    m_options->widget()->layout()->activate();
    m_options->widget()->adjustSize();
    m_options->ensureWidgetVisible(m_custom, 0, 8);
}

void ChartExportPanel::addFormats(QVBoxLayout &layout)
{
    layout.addSpacing(8);
    layout.addWidget(chartPanelCaption(tr("Định dạng"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    const char *const names[] = {"PNG", "SVG", "PDF"};
    for (int i = 0; i < 3; ++i) {
        auto *button = new QPushButton(QLatin1String(names[i]), this);
        button->setAutoDefault(true);
        button->setObjectName(QStringLiteral("format%1").arg(QLatin1String(names[i])));
        button->setAccessibleName(tr("Định dạng %1").arg(QLatin1String(names[i])));
        button->setCheckable(true);
        row->addWidget(button, 1);
        m_formats->addButton(button, i);
    }
    m_formats->button(0)->setChecked(true);
    layout.addLayout(row);
    connect(m_formats, &QButtonGroup::idToggled, this, [this] { m_suffix->setText(suffix()); });
}

QCheckBox *ChartExportPanel::addCheck(QVBoxLayout &layout, const QString &text, const QString &name, bool on)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setChecked(on);
    layout.addWidget(box);
    connect(box, &QCheckBox::toggled, this, &ChartExportPanel::changed);
    return box;
}

void ChartExportPanel::addLook(QVBoxLayout &layout)
{
    layout.addSpacing(8);
    layout.addWidget(chartPanelCaption(tr("Hiển thị"), this));
    m_target = addCheck(layout, tr("Đường mục tiêu"), QStringLiteral("showTarget"), true);
    m_numbers = addCheck(layout, tr("Số bên thanh"), QStringLiteral("showNumbers"), true);
    m_source = addCheck(layout, tr("Tên đơn vị, nguồn số liệu"), QStringLiteral("showSource"), true);
    m_blackAndWhite = addCheck(layout, tr("In đen trắng (hoạ tiết)"), QStringLiteral("blackAndWhite"), false);
}

void ChartExportPanel::addName(QVBoxLayout &layout)
{
    layout.addSpacing(8);
    auto *caption = chartPanelCaption(tr("Tên &tệp"), this);
    layout.addWidget(caption);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("chartFileName"));
    m_name->setAccessibleName(tr("Tên tệp"));
    caption->setBuddy(m_name);
    m_suffix = new QLabel(suffix(), this);
    m_suffix->setProperty("tone", "text3");
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_suffix);
    layout.addLayout(row);
}

void ChartExportPanel::addVerbs(QVBoxLayout &layout)
{
    auto *copy = makeButton(tr("Sao chép ảnh"), QStringLiteral("copy"), QStringLiteral("copyChart"), this);
    copy->setToolTip(tr("Sao chép ảnh (Ctrl+C)"));
    copy->setProperty("fit", "dialog");
    auto *slides = makeButton(tr("Tạo slide PowerPoint…"), QStringLiteral("slide"), QStringLiteral("packCharts"), this);
    slides->setToolTip(
        tr("Mỗi biểu đồ của ngày một trang, kèm lời và bảng số sửa được; .pptx, .pdf, hoặc .xlsx có biểu đồ của Excel"));
    slides->setProperty("fit", "dialog");
    auto *save = makeButton(tr("Lưu tệp…"), QStringLiteral("save"), QStringLiteral("saveChart"), this);
    save->setToolTip(tr("Lưu tệp (Ctrl+S)"));
    save->setProperty("fit", "dialog");
    save->setProperty("look", "primary");
    recolourIcons(this);
    layout.addWidget(copy);
    layout.addWidget(slides);
    layout.addWidget(save);
    connect(slides, &QPushButton::clicked, this, &ChartExportPanel::packWanted);
    connect(copy, &QPushButton::clicked, this, &ChartExportPanel::copyWanted);
    connect(save, &QPushButton::clicked, this, &ChartExportPanel::saveWanted);
}

ChartSize ChartExportPanel::size() const
{
    const auto choices = chartSizeChoices();
    return m_sizes->checkedId() < choices.size() ? choices.at(m_sizes->checkedId()).size : m_custom->size();
}

QString ChartExportPanel::sizeName() const
{
    const auto choices = chartSizeChoices();
    if (m_sizes->checkedId() < choices.size())
        return choices.at(m_sizes->checkedId()).name;
    return tr("tự chọn %1 × %2").arg(m_custom->size().pixels.width()).arg(m_custom->size().pixels.height());
}

QString ChartExportPanel::keptSize() const
{
    return m_sizes->checkedButton()->objectName() + u' ' + m_custom->text();
}

void ChartExportPanel::restoreSize(const QString &kept)
{
    m_custom->restore(kept.section(u' ', 1));
    if (auto *button = findChild<QRadioButton *>(kept.section(u' ', 0, 0)); button && m_sizes->id(button) >= 0)
        button->setChecked(true);
}

ChartLook ChartExportPanel::look() const
{
    ChartLook look;
    look.target = m_target->isChecked();
    look.numbers = m_numbers->isChecked();
    look.source = m_source->isChecked();
    look.blackAndWhite = m_blackAndWhite->isChecked();
    return look;
}

ChartFormat ChartExportPanel::format() const
{
    return ChartFormat(m_formats->checkedId());
}

QString ChartExportPanel::suffix() const
{
    switch (format()) {
    case ChartFormat::Png:
        return QStringLiteral(".png");
    case ChartFormat::Svg:
        return QStringLiteral(".svg");
    case ChartFormat::Pdf:
        return QStringLiteral(".pdf");
    }
    return {};
}

QString ChartExportPanel::fileName() const
{
    return m_name->text().trimmed().isEmpty() ? m_proposed : m_name->text().trimmed();
}

void ChartExportPanel::propose(const QString &fileName)
{
    if (m_name->text() == m_proposed)
        m_name->setText(fileName);
    m_proposed = fileName;
}

void ChartExportPanel::setTarget(Target target)
{
    m_target->setText(tr("Đường mục tiêu %1").arg(words::percent(target)));
}

} // namespace dophu
