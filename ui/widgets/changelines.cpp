#include "ui/widgets/changelines.h"

#include "ui/widgets/failuretext.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int namedUnits = 3;
constexpr int unitsWidth = 360;

QString changeName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::NewInstalls:
        return ChangeLines::tr("Mới cài");
    case ChangeKind::BaseChange:
        return ChangeLines::tr("Sửa mẫu số");
    case ChangeKind::Correction:
        return ChangeLines::tr("Đính chính");
    case ChangeKind::LateReport:
        return ChangeLines::tr("Báo bù");
    case ChangeKind::Membership:
        return ChangeLines::tr("Đơn vị thêm, bớt, miễn");
    }
    return {};
}

QString startName(LookedAt how, Day day)
{
    const QString date = words::shortDate(day);
    switch (how) {
    case LookedAt::Closed:
        return ChangeLines::tr("số đã chốt ngày %1").arg(date);
    case LookedAt::Submission:
        return ChangeLines::tr("số ngày %1 lúc đến giờ gửi báo cáo").arg(date);
    case LookedAt::Now:
        return ChangeLines::tr("số ngày %1").arg(date);
    }
    return {};
}

// "Xã Lìa +168, Xã Tân Liên +144, … và 17 đơn vị khác"
QString weightiest(const QVector<UnitChange> &units, ChangeKind kind)
{
    QStringList named;
    int others = 0;
    for (const UnitChange &unit : units) {
        if (unit.kind != kind)
            continue;
        const qint64 moved = unit.people != 0 ? unit.people : unit.base;
        if (named.size() < namedUnits)
            named.append(
                QStringLiteral("%1 %2").arg(unit.shortName.isEmpty() ? unit.name : unit.shortName, words::increase(moved)));
        else
            ++others;
    }
    const QString text = named.join(QStringLiteral(", "));
    return others > 0 ? ChangeLines::tr("%1 và %2 đơn vị khác").arg(text).arg(others) : text;
}

QVector<UnitChange> unitsIn(const ChangeExplained &explained, const std::function<bool(const Stream &)> &wanted)
{
    QVector<UnitChange> units;
    for (const UnitChange &unit : explained.units) {
        const bool in = std::any_of(explained.streams.begin(), explained.streams.end(), [&](const StreamChange &stream) {
            return stream.stream.code == unit.stream && wanted(stream.stream);
        });
        if (in)
            units.append(unit);
    }
    return units;
}

QLabel *lineLabel(const QString &text, TextUse use, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(use));
    label->setProperty("tone", QLatin1String(tone));
    return label;
}

} // namespace

ChangeLines::ChangeLines(QWidget *parent) : QFrame(parent), m_grid(nullptr)
{
    setObjectName(QStringLiteral("changeLines"));
    setAccessibleName(tr("Vì sao số thay đổi"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    clear();
}

void ChangeLines::clear()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    auto *box = new QWidget(this);
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(3, 1);
    layout()->addWidget(box);
}

void ChangeLines::show(const DayChange &change, const QString &unitWord)
{
    clear();
    const ChangeExplained &explained = change.explained;
    addHead(change, unitWord);
    addChange(tr("Toàn huyện"), explained.district, unitsIn(explained, [](const Stream &stream) { return stream.inTotal; }));
    for (const StreamChange &stream : explained.streams) {
        const bool alone = stream.stream.inTotal && stream.change == explained.district;
        if (!alone)
            addChange(stream.stream.name, stream.change,
                      unitsIn(explained, [&](const Stream &other) { return other.code == stream.stream.code; }));
    }
    setAccessibleDescription(text());
}

void ChangeLines::addHead(const DayChange &change, const QString &unitWord)
{
    const ChangeExplained &explained = change.explained;
    const QString title = tr("Ngày %1 so với %2").arg(words::shortDate(explained.to), startName(change.how, explained.from));
    const QString figures =
        tr("%1 thành %2 %3, %4 thành %5")
            .arg(words::count(explained.district.from.installed), words::count(explained.district.to.installed), unitWord,
                 words::percent(explained.district.from.coverage()), words::percent(explained.district.to.coverage()));
    m_grid->addWidget(lineLabel(title, TextUse::Strong, "", this), 0, 0, 1, 4);
    m_grid->addWidget(lineLabel(figures, TextUse::Small, "text2", this), 1, 0, 1, 4);
    m_lines << title << figures;
}

void ChangeLines::addChange(const QString &title, const Change &change, const QVector<UnitChange> &units)
{
    const auto add = [&](const QString &name, qint64 people, const QString &rate, const QString &who, TextUse use,
                         const char *tone) {
        const int row = m_grid->rowCount();
        m_grid->addWidget(lineLabel(name, use, tone, this), row, 0, Qt::AlignTop);
        m_grid->addWidget(lineLabel(words::increase(people), use, tone, this), row, 1, Qt::AlignRight | Qt::AlignTop);
        m_grid->addWidget(lineLabel(rate, use, tone, this), row, 2, Qt::AlignRight | Qt::AlignTop);
        QLabel *named = lineLabel(who, TextUse::Small, "text2", this);
        named->setWordWrap(true);
        named->setFixedWidth(scaled(unitsWidth));
        m_grid->addWidget(named, row, 3);
        QStringList said{QStringLiteral("%1 %2").arg(name, words::increase(people))};
        for (const QString &more : {rate, who}) {
            if (!more.isEmpty())
                said << more;
        }
        m_lines << said.join(QStringLiteral(", "));
    };
    const auto points = [&](qint64 hundredths) { return change.hundredths ? words::points(hundredths) : QString(); };
    m_grid->addWidget(new Hairline(Qt::Horizontal, this), m_grid->rowCount(), 0, 1, 4);
    add(title, change.people(), points(change.hundredths.value_or(0)), QString(), TextUse::Strong, "");
    for (const ChangePart &part : change.parts) {
        if (!part.isEmpty())
            add(changeName(part.kind), part.people, points(part.hundredths), weightiest(units, part.kind), TextUse::Body,
                "");
        else if (part.kind != ChangeKind::Membership) // this one is said only when it happened
            add(changeName(part.kind), 0, QString(), QString(), TextUse::Body, "text3");
    }
}

void ChangeLines::showFailure(const Failure &failure)
{
    clear();
    m_lines << failureText(failure);
    m_grid->addWidget(lineLabel(text(), TextUse::Body, "err", this), 0, 0);
}

WhyChange::WhyChange(const Desk &desk, QWidget *parent) : QPushButton(parent), m_desk(desk)
{
    setAutoDefault(true);
    setObjectName(QStringLiteral("whyChange"));
    setAccessibleName(tr("Vì sao tăng"));
    setToolTip(tr("Vì sao tăng? (Ctrl+I)"));
    setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    setProperty("look", "link");
    setButtonIcon(this, QStringLiteral("help"));
    connect(this, &QPushButton::clicked, this, &WhyChange::open);
}

void WhyChange::showDay(Day day)
{
    m_day = day;
    setVisible(m_desk.campaign().includes(day.plus(-1)));
}

void WhyChange::open()
{
    auto *box = new QFrame(this, Qt::Popup);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("whyChangeBox"));
    box->setProperty("panel", true);
    auto *lines = new ChangeLines(box);
    const auto change = m_desk.changeBetween(m_day.plus(-1), m_day);
    if (change)
        lines->show(*change, m_desk.campaign().unitWord);
    else
        lines->showFailure(change.error());
    auto *copy = makeButton(tr("Sao chép"), QStringLiteral("copy"), QStringLiteral("copyChange"), box);
    auto *close = makeButton(tr("Đóng"), QStringLiteral("x"), QStringLiteral("closeChange"), box);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(16, 0, 16, 12);
    verbs->setSpacing(8);
    verbs->addWidget(copy);
    verbs->addWidget(close);
    verbs->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(lines);
    layout->addLayout(verbs);
    connect(copy, &QPushButton::clicked, box, [lines, box] {
        QGuiApplication::clipboard()->setText(lines->text());
        box->close();
    });
    connect(close, &QPushButton::clicked, box, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), box), &QShortcut::activated, box, &QWidget::close);
    box->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, height() + 2));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - box->width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - box->height())));
    box->move(corner);
    box->show();
    copy->setFocus(Qt::PopupFocusReason);
}

} // namespace dophu
