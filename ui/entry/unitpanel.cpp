#include "ui/entry/unitpanel.h"

#include "ui/entry/evidencelist.h"
#include "ui/entry/unitlines.h"
#include "ui/widgets/calldialog.h"
#include "ui/widgets/chasewords.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statustag.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
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
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

UnitPanel::UnitPanel(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_name(new ElidedLabel(this)), m_tag(new TagLabel(this)), m_contact(new QLabel(this)),
      m_phone(makeButton({}, {}, QStringLiteral("copyPhone"), this)), m_problems(new QWidget(this)),
      m_problemLayout(new QVBoxLayout(m_problems)), m_base(new QLabel(this)), m_bars(new TenDayBars(this)),
      m_reported(new ReportedLines(this)), m_revisions(new HourLines(this)),
      m_evidence(new EvidenceList(desk, prompts, this)), m_chases(new HourLines(this)), m_body(new QWidget(this))
{
    setObjectName(QStringLiteral("unitPanel"));
    setAccessibleName(tr("Chi tiết đơn vị"));
    setProperty("fill", "surface");
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
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
    connect(m_bars, &TenDayBars::daysChanged, this,
            [this](int days) { m_barsTitle->setText(tr("Luỹ kế %1 ngày").arg(days)); });
    connect(m_phone, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_phone->text());
        emit messageWanted(tr("Đã sao chép số %1.").arg(m_phone->text()));
    });
    connect(&m_desk, &Desk::chased, this, [this](Day day) {
        if (m_unit && day == m_day)
            fillChases();
    });
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &UnitPanel::pasteEvidence);
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
    m_barsTitle = wrappedLabel(tr("Luỹ kế 10 ngày"), TextUse::SmallStrong, m_body);
    barsTitle->addWidget(m_barsTitle, 1);
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
    m_allReported->setFocusPolicy(Qt::TabFocus);
    reportedTitle->addWidget(m_allReported);
    layout->addLayout(reportedTitle);
    inset(m_reported);
    layout->addWidget(new Hairline(Qt::Horizontal, m_body));
    m_revisionTitle = sectionTitle(layout, tr("Lần sửa"));
    inset(m_revisions);
    layout->addWidget(new Hairline(Qt::Horizontal, m_body));
    layout->addWidget(m_evidence);
    layout->addWidget(new Hairline(Qt::Horizontal, m_body));
    auto *chaseTitle = new QHBoxLayout;
    chaseTitle->setContentsMargins(12, 4, 12, 0);
    m_chaseTitle = wrappedLabel({}, TextUse::SmallStrong, m_body);
    chaseTitle->addWidget(m_chaseTitle, 1);
    auto *call = makeButton(tr("Ghi đã gọi…"), QStringLiteral("phone"), QStringLiteral("panelCall"), m_body);
    call->setProperty("look", "link");
    call->setFocusPolicy(Qt::TabFocus);
    setButtonIcon(call, QStringLiteral("phone"));
    chaseTitle->addWidget(call);
    connect(call, &QPushButton::clicked, this, &UnitPanel::noteCall);
    layout->addLayout(chaseTitle);
    inset(m_chases);
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
    auto *contact = new QHBoxLayout;
    contact->setSpacing(0);
    contact->addWidget(m_contact);
    m_phone->setProperty("look", "link");
    m_phone->setFocusPolicy(Qt::TabFocus);
    m_phone->setToolTip(tr("Sao chép số điện thoại"));
    contact->addWidget(m_phone);
    contact->addStretch();
    words->addLayout(contact);
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

void UnitPanel::fillHistory(const UnitFigures &unit, Day day)
{
    const auto line = m_desk.line(unit.id, m_desk.campaign().firstDay, day);
    if (line) {
        m_bars->show(*line, m_desk.campaign().firstDay, day, unit.held.has_value());
        m_reported->setMost(4);
        m_reported->show(*line, day, m_desk.campaign().cutoff);
        m_allReported->setVisible(m_reported->count() > 4);
    }
    const auto history = m_desk.historyOf(unit.id, day);
    const QVector<Revision> revisions = history ? *history : QVector<Revision>();
    m_revisions->show(revisionLines(revisions), tr("Lần sửa"));
    m_revisionTitle->setText(revisions.isEmpty() ? tr("Chưa nhập lần nào") : tr("Lần sửa (%1)").arg(revisions.size()));
    m_evidence->show(unit.id, day);
    fillChases();
}

void UnitPanel::fillChases()
{
    const auto notes = m_desk.chasesOf(m_unit->id, m_day, m_day);
    QVector<QPair<QString, QString>> lines;
    for (const ChaseNote &note : notes.value_or(QVector<ChaseNote>()))
        lines.append({words::time(note.chase.at), words::chase(note)});
    const qint64 late = m_unit->status == UnitStatus::Missing && notes ? summaryOf(*notes).minutesOverdue(m_desk.now()) : 0;
    QString title = lines.isEmpty() ? tr("Chưa nhắc, chưa gọi") : tr("Nhắc, gọi (%1)").arg(lines.size());
    if (late > 0)
        title += QStringLiteral(" · ") + words::overdue(late);
    m_chaseTitle->setText(title);
    m_chaseTitle->setStyleSheet(late > 0 ? QStringLiteral("color: %1;").arg(Theme::of(this).err.name()) : QString());
    m_chases->show(lines, title);
}

void UnitPanel::noteCall()
{
    const Unit *unit = m_unit ? m_desk.registry().byId(m_unit->id) : nullptr;
    if (!unit)
        return;
    auto *dialog = new CallDialog(*unit, m_day, m_desk.now(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const Outcome kept = m_desk.noteCall(dialog->call()); !kept)
            emit messageWanted(failureText(kept.error()));
    });
    dialog->open();
}

bool UnitPanel::pasteEvidence()
{
    const QMimeData *given = QGuiApplication::clipboard()->mimeData();
    if (!m_unit || !given || !EvidenceList::takes(*given))
        return false;
    m_evidence->attach(*given);
    return true;
}

void UnitPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_unit || !EvidenceList::takes(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_evidence->say(tr("Thả để thêm chứng từ cho %1.").arg(m_unit->name), "accent");
}

void UnitPanel::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_evidence->say({});
    QWidget::dragLeaveEvent(event);
}

void UnitPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_evidence->attach(*event->mimeData());
}

// Beside the name where both fit, else below: a name is not cut for a tag.
void UnitPanel::placeTag(const StatusTag &tag)
{
    m_tag->setTag(tag);
    const int room = width() - scaled(3 * 28) - 28; // the three buttons, the margins
    QHBoxLayout *row = m_name->sizeHint().width() + m_tag->sizeHint().width() + 8 <= room ? m_nameRow : m_tagRow;
    if (row->indexOf(m_tag) >= 0)
        return;
    (row == m_nameRow ? m_tagRow : m_nameRow)->removeWidget(m_tag);
    row->insertWidget(row == m_nameRow ? 1 : 0, m_tag);
}

void UnitPanel::fillContact(UnitId id)
{
    const Unit *unit = m_desk.registry().byId(id);
    const QString name = unit ? unit->contactName : QString();
    const QString phone = unit ? unit->phone : QString();
    m_contact->setText(name.isEmpty() || phone.isEmpty() ? name : name + QStringLiteral(" · "));
    m_phone->setText(phone);
    m_phone->setAccessibleName(tr("Sao chép số điện thoại %1").arg(phone));
    m_phone->setVisible(!phone.isEmpty());
}

void UnitPanel::show(const UnitFigures *unit, Day day, bool editable, const QString &refusal)
{
    m_body->setVisible(unit);
    m_tag->setVisible(unit);
    if (!unit) {
        m_unit.reset();
        m_name->setText(tr("Chưa chọn đơn vị"));
        m_contact->clear();
        m_phone->hide();
        return;
    }
    const bool same = m_unit && *m_unit == *unit && m_day == day && m_editable == editable && m_refusal == refusal;
    m_unit = *unit;
    m_day = day;
    m_editable = editable;
    m_refusal = refusal;
    m_name->setText(unit->name);
    placeTag(statusTag(*unit));
    fillContact(unit->id);
    if (!same) // a button that was pressed stays where it is while nothing about it changed
        fillProblems(*unit, editable, refusal);
    m_base->setText(
        unit->base ? tr("mẫu số %1%2").arg(words::count(unit->base), unit->baseIsEstimate ? tr(" (ước tính)") : QString())
                   : tr("chưa có mẫu số"));
    fillHistory(*unit, day);
}

} // namespace dophu
