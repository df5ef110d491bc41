#include "ui/entry/unitpanel.h"

#include "ui/entry/unitlines.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statustag.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

QPushButton *panelIconButton(const QString &icon, const QString &name, const QString &objectName, QWidget *parent)
{
    auto *button = makeButton({}, icon, objectName, parent);
    button->setProperty("fit", "icon");
    button->setProperty("look", "flat");
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedWidth(scaled(24));
    return button;
}

QFrame *problemFrame(QWidget *parent, const QColor &fill, const QColor &line)
{
    auto *box = new QFrame(parent);
    box->setObjectName(QStringLiteral("problemBox"));
    box->setStyleSheet(QStringLiteral("QFrame#problemBox { background: %1; border: 1px solid %2; border-radius: 4px; }")
                           .arg(fill.name(), line.name()));
    return box;
}

QLabel *wrappedLabel(const QString &text, TextUse use, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(use));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QHBoxLayout *problemTitle(const QString &icon, const QString &text, const QColor &ink, QWidget *box)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *sign = new QLabel(box);
    const int side = scaled(16);
    sign->setPixmap(lineIcon(icon, ink).pixmap(QSize(side, side), box->devicePixelRatioF()));
    auto *title = wrappedLabel(text, TextUse::Strong, box);
    title->setStyleSheet(QStringLiteral("color: %1;").arg(ink.name()));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(title, 1);
    return row;
}

} // namespace

UnitPanel::UnitPanel(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_name(new ElidedLabel(this)), m_tag(new TagLabel(this)), m_contact(new QLabel(this)),
      m_problems(new QWidget(this)), m_problemLayout(new QVBoxLayout(m_problems)), m_base(new QLabel(this)),
      m_bars(new TenDayBars(this)), m_reported(new ReportedLines(this)), m_revisions(new RevisionLines(this)),
      m_body(new QWidget(this))
{
    setObjectName(QStringLiteral("unitPanel"));
    setAccessibleName(tr("Chi tiết đơn vị"));
    setProperty("fill", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new Hairline(Qt::Vertical, this));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    outer->addLayout(column, 1);
    buildHead(column);
    buildBody();
    column->addWidget(scrolled(), 1);
    connect(m_allReported, &QPushButton::clicked, this, [this] { m_reported->setMost(m_reported->count()); });
}

void UnitPanel::buildBody()
{
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_problemLayout->setContentsMargins(12, 4, 12, 8);
    m_problemLayout->setSpacing(8);
    layout->addWidget(m_problems);
    layout->addWidget(new Hairline(Qt::Horizontal, m_body));
    auto *barsTitle = new QHBoxLayout;
    barsTitle->setContentsMargins(12, 4, 12, 0);
    barsTitle->addWidget(wrappedLabel(tr("Luỹ kế 10 ngày"), TextUse::SmallStrong, m_body), 1);
    m_base->setFont(textFont(TextUse::Small));
    m_base->setProperty("tone", "text2");
    barsTitle->addWidget(m_base);
    layout->addLayout(barsTitle);
    const auto inset = [&](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(12, 2, 12, 6);
        row->addWidget(widget);
        layout->addLayout(row);
    };
    inset(m_bars);
    layout->addWidget(new Hairline(Qt::Horizontal, m_body));
    auto *reportedTitle = new QHBoxLayout;
    reportedTitle->setContentsMargins(12, 4, 12, 0);
    reportedTitle->addWidget(wrappedLabel(tr("Số đã báo cáo"), TextUse::SmallStrong, m_body), 1);
    m_allReported = makeButton(tr("Tất cả"), {}, QStringLiteral("allReported"), m_body);
    m_allReported->setProperty("look", "link");
    reportedTitle->addWidget(m_allReported);
    layout->addLayout(reportedTitle);
    inset(m_reported);
    layout->addWidget(new Hairline(Qt::Horizontal, m_body));
    m_revisionTitle = sectionTitle(layout, tr("Lần sửa"));
    inset(m_revisions);
    layout->addStretch();
}

QWidget *UnitPanel::scrolled()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("unitPanelScroll"));
    scroll->setAccessibleName(tr("Chi tiết đơn vị"));
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    return scroll;
}

void UnitPanel::buildHead(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 6, 4);
    head->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_nameRow = new QHBoxLayout;
    m_nameRow->setSpacing(8);
    m_name->setFont(textFont(TextUse::Panel));
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_nameRow->addWidget(m_name, 1);
    m_nameRow->addWidget(m_tag);
    m_nameRow->addStretch();
    m_contact->setFont(textFont(TextUse::Small));
    m_contact->setProperty("tone", "text2");
    m_tagRow = new QHBoxLayout;
    m_tagRow->addStretch();
    words->addLayout(m_nameRow);
    words->addWidget(m_contact);
    words->addLayout(m_tagRow);
    head->addLayout(words, 1);
    auto *up = panelIconButton(QStringLiteral("up"), tr("Đơn vị trước"), QStringLiteral("panelUp"), this);
    auto *down = panelIconButton(QStringLiteral("down"), tr("Đơn vị sau"), QStringLiteral("panelDown"), this);
    auto *close = panelIconButton(QStringLiteral("x"), tr("Đóng chi tiết (F8)"), QStringLiteral("panelClose"), this);
    for (QPushButton *button : {up, down, close})
        head->addWidget(button, 0, Qt::AlignTop);
    connect(up, &QPushButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(down, &QPushButton::clicked, this, [this] { emit stepWanted(1); });
    connect(close, &QPushButton::clicked, this, &UnitPanel::closeWanted);
    layout->addLayout(head);
}

QLabel *UnitPanel::sectionTitle(QVBoxLayout *layout, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 0);
    auto *label = wrappedLabel(text, TextUse::SmallStrong, m_body);
    row->addWidget(label);
    layout->addLayout(row);
    return label;
}

QWidget *UnitPanel::problemBox(const UnitFigures &unit, const Finding &finding, bool editable)
{
    const Theme &theme = Theme::of(this);
    const bool error = finding.severity() == Severity::Error;
    const bool open = finding.isOpen();
    const QColor ink = !open                                  ? theme.ok
                       : error                                ? theme.err
                       : finding.severity() == Severity::Hint ? theme.text2
                                                              : theme.warn;
    QFrame *box = problemFrame(m_problems,
                               !open   ? theme.okSoft
                               : error ? theme.errSoft
                                       : theme.warnSoft,
                               !open   ? theme.okLine
                               : error ? theme.errLine
                                       : theme.warnLine);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    const QString &unitWord = m_desk.campaign().unitWord;
    layout->addLayout(problemTitle(!open   ? QStringLiteral("check")
                                   : error ? QStringLiteral("error")
                                           : QStringLiteral("warn"),
                                   words::findingTitle(finding, unitWord), ink, box));
    QString detail = words::findingDetail(finding, unitWord);
    if (finding.accepted)
        detail =
            tr("%1 chấp nhận %2: %3").arg(finding.accepted->by, words::time(finding.accepted->at), finding.accepted->reason);
    layout->addWidget(wrappedLabel(detail, TextUse::Small, box));
    if (!open || !editable)
        return box;
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const auto add = [&](const QString &text, const QString &icon, const QString &name) {
        auto *button = makeButton(text, icon, name, box);
        button->setProperty("fit", "small");
        row->addWidget(button);
        return button;
    };
    if (finding.offered) {
        const Count offered = *finding.offered;
        auto *use = add(tr("Dùng %1").arg(words::count(offered)), {}, QStringLiteral("panelOffered"));
        use->setProperty("look", "accent");
        use->setToolTip(tr("Dùng %1 (F3)").arg(words::count(offered)));
        connect(use, &QPushButton::clicked, this, [this, id = unit.id, offered] { emit offeredWanted(id, offered); });
    }
    connect(add(tr("Sửa"), QStringLiteral("edit"), QStringLiteral("panelEdit")), &QPushButton::clicked, this,
            [this, id = unit.id] { emit editWanted(id); });
    auto *accept = add(tr("Chấp nhận…"), {}, QStringLiteral("panelAccept"));
    accept->setToolTip(tr("Chấp nhận có lý do (Alt+Enter)"));
    connect(accept, &QPushButton::clicked, this, [this, id = unit.id, code = finding.code] { emit acceptWanted(id, code); });
    row->addStretch();
    layout->addLayout(row);
    return box;
}

QWidget *UnitPanel::refusalBox(const UnitFigures &unit, const QString &sentence)
{
    const Theme &theme = Theme::of(this);
    QFrame *box = problemFrame(m_problems, theme.errSoft, theme.errLine);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(problemTitle(QStringLiteral("error"), tr("Chưa nhận số"), theme.err, box));
    layout->addWidget(wrappedLabel(sentence, TextUse::Small, box));
    auto *edit = makeButton(tr("Sửa"), QStringLiteral("edit"), QStringLiteral("panelEdit"), box);
    edit->setProperty("fit", "small");
    connect(edit, &QPushButton::clicked, this, [this, id = unit.id] { emit editWanted(id); });
    layout->addWidget(edit, 0, Qt::AlignLeft);
    return box;
}

void UnitPanel::fillHistory(const UnitFigures &unit, Day day)
{
    const auto line = m_desk.line(unit.id, m_desk.campaign().firstDay, day);
    if (line) {
        m_bars->show(*line, day, unit.held.has_value());
        m_reported->setMost(4);
        m_reported->show(*line, day, m_desk.campaign().cutoff);
        m_allReported->setVisible(m_reported->count() > 4);
    }
    const auto history = m_desk.historyOf(unit.id, day);
    const QVector<Revision> revisions = history ? *history : QVector<Revision>();
    m_revisions->show(revisions);
    m_revisionTitle->setText(revisions.isEmpty() ? tr("Chưa nhập lần nào") : tr("Lần sửa (%1)").arg(revisions.size()));
}

// Beside the name where both fit, else below: a name is not cut for a tag.
void UnitPanel::placeTag(const StatusTag &tag)
{
    m_tag->setTag(tag);
    const int room = width() - scaled(3 * 24) - 26;
    QHBoxLayout *row = m_name->sizeHint().width() + m_tag->sizeHint().width() + 8 <= room ? m_nameRow : m_tagRow;
    if (row->indexOf(m_tag) >= 0)
        return;
    (row == m_nameRow ? m_tagRow : m_nameRow)->removeWidget(m_tag);
    row->insertWidget(row == m_nameRow ? 1 : 0, m_tag);
}

void UnitPanel::show(const UnitFigures *unit, Day day, bool editable, const QString &refusal)
{
    m_body->setVisible(unit);
    m_tag->setVisible(unit);
    while (QLayoutItem *item = m_problemLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (!unit) {
        m_name->setText(tr("Chưa chọn đơn vị"));
        m_contact->clear();
        return;
    }
    m_name->setText(unit->name);
    placeTag(statusTag(*unit));
    const Unit *registered = m_desk.registry().byId(unit->id);
    QStringList contact;
    if (registered) {
        for (const QString &part : {registered->contactName, registered->phone}) {
            if (!part.isEmpty())
                contact.append(part);
        }
    }
    m_contact->setText(contact.join(QStringLiteral(" · ")));
    if (!refusal.isEmpty())
        m_problemLayout->addWidget(refusalBox(*unit, refusal));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        for (const Finding &finding : unit->findings) {
            if (finding.severity() == severity)
                m_problemLayout->addWidget(problemBox(*unit, finding, editable));
        }
    }
    m_problems->setVisible(m_problemLayout->count() > 0);
    m_base->setText(
        unit->base ? tr("mẫu số %1%2").arg(words::count(unit->base), unit->baseIsEstimate ? tr(" (ước tính)") : QString())
                   : tr("chưa có mẫu số"));
    fillHistory(*unit, day);
}

} // namespace dophu
