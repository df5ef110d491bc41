#include "ui/today/missinglist.h"

#include "ui/today/missingmodel.h"
#include "ui/today/reminderdialog.h"
#include "ui/widgets/calldialog.h"
#include "ui/widgets/chasewords.h"
#include "ui/widgets/reasons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

class MissingHeader final : public QHeaderView
{
public:
    MissingHeader(MissingModel &model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
    {
        setSectionsClickable(true);
        setFixedHeight(scaled(28));
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        QHeaderView::paintSection(painter, rect, section);
        painter->restore();
        if (section != int(MissingColumn::Tick))
            return;
        QStyleOptionButton box;
        const int side = scaled(14);
        box.rect = QRect(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
        box.state = QStyle::State_Enabled;
        const Qt::CheckState ticked = m_model.allTicked();
        box.state |= ticked == Qt::Checked     ? QStyle::State_On
                     : ticked == Qt::Unchecked ? QStyle::State_Off
                                               : QStyle::State_NoChange;
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (logicalIndexAt(event->position().toPoint()) == int(MissingColumn::Tick))
            return m_model.tickAll(m_model.allTicked() != Qt::Checked);
        QHeaderView::mousePressEvent(event);
    }

private:
    MissingModel &m_model;
};

class MissingDelegate final : public QStyledItemDelegate
{
public:
    MissingDelegate(const MissingModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const QTableView *>(option.widget);
        const Theme &theme = Theme::of(view);
        const bool current = view->currentIndex().row() == index.row() && view->hasFocus();
        const QRect &rect = option.rect;
        painter->save();
        painter->fillRect(rect, current ? theme.sel : theme.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.grid);
        if (current && index.column() == 0)
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accent);
        switch (MissingColumn(index.column())) {
        case MissingColumn::Tick:
            paintTick(*painter, option, index);
            break;
        case MissingColumn::Unit:
            paintUnit(*painter, rect, index.row(), theme);
            break;
        case MissingColumn::Reminded:
            paintReminded(*painter, rect, index, theme);
            break;
        default:
            paintPlain(*painter, rect, index, theme);
        }
        painter->restore();
    }
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        if (event->type() != QEvent::MouseButtonRelease || index.column() != int(MissingColumn::Tick))
            return false;
        return model->setData(index, {}, Qt::CheckStateRole);
    }

private:
    void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        QStyleOptionButton box;
        const int side = scaled(14);
        box.rect = QRect(option.rect.center().x() - side / 2, option.rect.center().y() - side / 2, side, side);
        box.state = QStyle::State_Enabled
                    | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
    }
    void paintUnit(QPainter &painter, const QRect &rect, int row, const Theme &theme) const
    {
        const UnitFigures &unit = m_model.unitAt(row);
        const QRect room = rect.adjusted(6, 3, -4, -3);
        const QFont body = textFont(TextUse::Body);
        painter.setFont(body);
        painter.setPen(theme.text);
        painter.drawText(room, Qt::AlignTop, QFontMetrics(body).elidedText(unit.name, Qt::ElideMiddle, room.width()));
        const int after = room.left() + QFontMetrics(body).horizontalAdvance(unit.name) + 4;
        const QFont small = textFont(TextUse::Caption);
        painter.setFont(small);
        painter.setPen(theme.text3);
        if (unit.chosenCarried)
            painter.drawText(QRect(after, room.top() + 2, room.right() - after, room.height()), Qt::AlignTop,
                             QFontMetrics(small).elidedText(MissingModel::tr("· số gần nhất"), Qt::ElideRight,
                                                            std::max(0, room.right() - after)));
        const ChaseSummary &chase = m_model.chaseAt(row);
        const qint64 late = m_model.overdueAt(row);
        const QFont loud = late > 0 ? textFont(TextUse::CaptionStrong) : small;
        QString promise = chase.promised ? MissingModel::tr("hứa %1").arg(words::time(*chase.promised)) : QString();
        if (late > 0)
            promise += MissingModel::tr(", quá %1").arg(words::duration(late));
        // Where both do not fit, the promise is what is looked for.
        const int promiseWide =
            promise.isEmpty() ? 0 : std::min(room.width(), QFontMetrics(loud).horizontalAdvance(promise) + 10);
        const QFontMetrics metrics(small);
        const QString contact = metrics.elidedText(m_model.contactAt(row), Qt::ElideRight, room.width() - promiseWide);
        painter.drawText(room, Qt::AlignBottom, contact);
        if (promise.isEmpty())
            return;
        painter.setFont(loud);
        painter.setPen(late > 0 ? theme.err : theme.accent);
        painter.drawText(room.adjusted(contact.isEmpty() ? 0 : metrics.horizontalAdvance(contact) + 8, 0, 0, 0),
                         Qt::AlignBottom, promise);
    }
    void paintReminded(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const
    {
        const ChaseSummary &chase = m_model.chaseAt(index.row());
        if (chase.times == 0)
            return paintPlain(painter, rect, index, theme);
        const QRect room = rect.adjusted(4, 3, -8, -3);
        painter.setFont(textFont(TextUse::Body));
        painter.setPen(theme.text);
        painter.drawText(room, Qt::AlignTop | Qt::AlignRight, index.data().toString());
        painter.setFont(textFont(TextUse::Caption));
        painter.setPen(theme.text3);
        painter.drawText(room, Qt::AlignBottom | Qt::AlignRight, words::time(chase.last));
    }
    void paintPlain(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const
    {
        const auto column = MissingColumn(index.column());
        const QString text = index.data().toString();
        const bool never = column == MissingColumn::Reminded && text == MissingModel::tr("chưa");
        painter.setFont(textFont(never ? TextUse::Strong : TextUse::Body));
        painter.setPen(never ? theme.err : column == MissingColumn::Phone ? theme.text2 : theme.text);
        const bool right = column >= MissingColumn::Last;
        painter.drawText(rect.adjusted(8, 0, -8, 0), Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft), text);
    }

    const MissingModel &m_model;
};

} // namespace

MissingTable::MissingTable(MissingModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("missingTable"));
    setAccessibleName(tr("Đơn vị chưa gửi"));
    setModel(&model);
    setItemDelegate(new MissingDelegate(model, this));
    setHorizontalHeader(new MissingHeader(model, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(38));
    connect(&model, &MissingModel::ticksChanged, horizontalHeader()->viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit unitChosen(index.row()); });
}

void MissingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int tick = scaled(32);
    const int phone = scaled(108);
    const int last = scaled(58); // 12.345
    const int reminded = scaled(64);
    const int rest = viewport()->width() - tick - phone - last - reminded;
    const bool narrow = rest < scaled(110);
    setColumnHidden(int(MissingColumn::Reminded), narrow);
    setColumnWidth(int(MissingColumn::Tick), tick);
    setColumnWidth(int(MissingColumn::Unit), narrow ? rest + reminded : rest);
    setColumnWidth(int(MissingColumn::Phone), phone);
    setColumnWidth(int(MissingColumn::Last), last);
    setColumnWidth(int(MissingColumn::Reminded), reminded);
}

void MissingTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (event->key() == Qt::Key_Space && row >= 0)
        return m_model.toggle(row);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && row >= 0)
        return emit unitChosen(row);
    if (event->matches(QKeySequence::SelectAll))
        return m_model.tickAll(m_model.allTicked() != Qt::Checked);
    QTableView::keyPressEvent(event);
}

MissingList::MissingList(Desk &desk, QWidget *parent)
    : Panel(tr("Chưa gửi"), parent), m_desk(desk), m_model(new MissingModel(this)),
      m_table(new MissingTable(*m_model, this)), m_count(new Counter(this)), m_due(new QLabel(this)),
      m_late(makeButton({}, {}, QStringLiteral("lateUnits"), this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("missingPanel"));
    titleRow()->insertWidget(1, m_count);
    m_due->setObjectName(QStringLiteral("missingDue"));
    m_due->setFont(textFont(TextUse::Small));
    titleRow()->insertWidget(2, m_due);
    m_late->setProperty("look", "link");
    titleRow()->addWidget(m_late);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    m_footer = buildFooter();
    body()->addWidget(m_footer);
    connect(m_late, &QPushButton::clicked, this, &MissingList::lateWanted);
    connect(m_empty, &EmptyState::verbChosen, this, &MissingList::closeDayWanted);
    connect(m_table, &MissingTable::unitChosen, this, [this](int row) { emit unitWanted(m_model->unitAt(row).id); });
    connect(m_model, &MissingModel::ticksChanged, this, &MissingList::updateFooter);
}

QWidget *MissingList::buildFooter()
{
    auto *footer = new QWidget(this);
    footer->setProperty("fill", "subtle");
    footer->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(2);
    layout->addWidget(new Hairline(Qt::Horizontal, footer));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 6, 12, 4);
    words->setSpacing(1);
    m_who = new QLabel(footer);
    m_who->setFont(textFont(TextUse::Caption));
    m_who->setProperty("tone", "text3");
    m_text = new QLabel(footer);
    m_text->setFont(textFont(TextUse::Small));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *who = new QHBoxLayout;
    who->addWidget(m_who, 1);
    auto *edit = makeButton(tr("Sửa lời nhắc…"), {}, QStringLiteral("editReminder"), footer);
    edit->setProperty("look", "link");
    who->addWidget(edit);
    connect(edit, &QPushButton::clicked, this, &MissingList::editReminder);
    words->addLayout(who);
    words->addWidget(m_text);
    layout->addLayout(words);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_copy = makeButton(tr("Sao chép lời nhắc"), QStringLiteral("copy"), QStringLiteral("copyReminder"), footer);
    m_copy->setProperty("look", "accent");
    m_letter = makeButton(tr("In công văn đôn đốc…"), QStringLiteral("print"), QStringLiteral("reminderLetter"), footer);
    auto *call = makeButton({}, QStringLiteral("phone"), QStringLiteral("noteCall"), footer);
    call->setProperty("fit", "icon");
    call->setAccessibleName(tr("Ghi nhận đã gọi đơn vị đang chọn"));
    call->setToolTip(tr("Ghi nhận đã gọi đơn vị đang chọn (Alt+G)"));
    call->setShortcut(QKeySequence(Qt::ALT | Qt::Key_G));
    recolourIcons(footer);
    row->addWidget(m_copy);
    row->addWidget(m_letter);
    row->addStretch();
    row->addWidget(call);
    layout->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &MissingList::copyReminder);
    connect(m_letter, &QPushButton::clicked, this, [this] {
        QStringList codes;
        for (const UnitFigures &unit : m_model->ticked())
            codes.append(unit.code);
        emit letterWanted(codes);
    });
    connect(call, &QPushButton::clicked, this, &MissingList::noteCall);
    return footer;
}

void MissingList::show(const Consolidation &day, bool closed)
{
    const bool sameDay = m_day == day.day;
    const int row = m_table->currentIndex().row();
    const UnitId current = sameDay && row >= 0 ? m_model->unitAt(row).id : UnitId();
    m_day = day.day;
    const Theme &theme = Theme::of(this);
    const auto notes = m_desk.chasesOn(m_day);
    m_model->show(day, m_desk.registry(), notes.value_or(QVector<ChaseNote>()), m_desk.now());
    if (!notes)
        emit failed(notes.error());
    // The cursor stays with its unit; where that one has reported, with the place.
    const int kept = m_model->rowOf(current);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(
            m_model->index(kept >= 0 ? kept : std::clamp(row, 0, m_model->rowCount() - 1), int(MissingColumn::Unit)));
    m_count->show(QString::number(m_model->rowCount()), theme.neutralSoft, theme.neutral);
    m_late->setText(day.all.late > 0 ? tr("Trễ %1 đơn vị").arg(day.all.late) : QString());
    m_late->setAccessibleName(m_late->text());
    m_late->setVisible(day.all.late > 0);
    const bool none = m_model->rowCount() == 0;
    if (none)
        m_empty->show(
            QStringLiteral("ok"), tr("Mọi đơn vị đã gửi"),
            closed ? tr("%1/%2, trễ %3.").arg(day.all.reported).arg(day.all.expected - day.all.excused).arg(day.all.late)
                   : tr("%1/%2, trễ %3. Có thể chốt ngày.")
                         .arg(day.all.reported)
                         .arg(day.all.expected - day.all.excused)
                         .arg(day.all.late),
            closed ? QString() : tr("Chốt ngày…"), QStringLiteral("lock"));
    m_stack->setCurrentIndex(none ? 1 : 0);
    m_footer->setVisible(!none);
    showDue();
    updateFooter();
}

void MissingList::showChases()
{
    const auto notes = m_desk.chasesOn(m_day);
    if (!notes)
        return emit failed(notes.error());
    m_model->showChases(*notes, m_desk.now());
}

void MissingList::tick()
{
    m_model->showTime(m_desk.now());
    showDue();
}

// To the minute: how long the missing numbers have been due, or how long they have left.
void MissingList::showDue()
{
    m_text->setText(reminderSentence(m_desk, m_day));
    const Moment now = m_desk.now();
    const qint64 left = m_desk.campaign().cutoffOf(m_day).epochMs() - now.epochMs();
    m_due->setVisible(now.day() == m_day && m_model->rowCount() > 0);
    const bool past = left <= 0;
    const qint64 minutes = past ? -left / 60'000 : (left + 59'999) / 60'000;
    const char *tone = past ? "err" : minutes <= 60 ? "warn" : "text2";
    m_due->setText(past ? tr("quá hạn %1").arg(words::duration(minutes)) : tr("còn %1").arg(words::duration(minutes)));
    if (m_due->property("tone").toString() == QLatin1String(tone))
        return;
    m_due->setProperty("tone", tone);
    m_due->style()->unpolish(m_due);
    m_due->style()->polish(m_due);
    m_due->setFont(textFont(TextUse::Small));
}

QWidget *MissingList::table() const
{
    return m_table;
}

void MissingList::updateFooter()
{
    const int ticked = m_model->tickedCount();
    m_who->setText(ticked > 0 ? tr("Lời nhắc, công văn cho %1 đơn vị đã chọn").arg(ticked)
                              : tr("Chọn đơn vị để nhắc"));
    m_copy->setEnabled(ticked > 0);
    m_letter->setEnabled(ticked > 0);
}

void MissingList::copyReminder()
{
    const QVector<UnitFigures> units = m_model->ticked();
    QGuiApplication::clipboard()->setText(reminderText(m_desk, m_day, units));
    QVector<UnitId> ids;
    for (const UnitFigures &unit : units)
        ids.append(unit.id);
    if (const Outcome kept = m_desk.noteReminder(m_day, ids, Channel::Zalo); !kept)
        return emit failed(kept.error()); // the text is on the clipboard all the same
    emit copied(int(units.size()));
}

void MissingList::noteCall()
{
    const int row = std::max(0, m_table->currentIndex().row());
    const Unit *unit = row < m_model->rowCount() ? m_desk.registry().byId(m_model->unitAt(row).id) : nullptr;
    if (!unit)
        return;
    auto *dialog = new CallDialog(*unit, m_day, m_desk.now(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = unit->name] {
        if (const Outcome kept = m_desk.noteCall(dialog->call()); !kept)
            return emit failed(kept.error());
        const auto &promised = dialog->call().promised;
        emit noted(promised ? tr("Đã ghi gọi %1, hứa %2.").arg(name, words::time(*promised))
                            : tr("Đã ghi gọi %1.").arg(name));
    });
    connect(dialog, &QDialog::finished, m_table, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void MissingList::editReminder()
{
    auto *dialog = new ReminderDialog(m_desk, m_day, m_model->ticked(), window());
    connect(dialog, &ReminderDialog::failed, this, &MissingList::failed);
    connect(dialog, &QDialog::finished, m_table, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

} // namespace dophu
