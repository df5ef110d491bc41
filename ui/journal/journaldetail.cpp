#include "ui/journal/journaldetail.h"

#include "ui/journal/journalwords.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/keptfocus.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

QLabel *entryLabel(const QString &text, TextUse use, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(use));
    if (tone)
        label->setProperty("tone", QLatin1String(tone));
    return label;
}

QLabel *entryIcon(const QString &name, const QColor &ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const int side = scaled(16);
    label->setPixmap(lineIcon(name, ink).pixmap(QSize(side, side), parent->devicePixelRatioF()));
    return label;
}

} // namespace

JournalDetail::JournalDetail(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("journalDetail"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *root = new QWidget(this);
    root->setAttribute(Qt::WA_StyledBackground);
    root->setProperty("fill", "surface");
    auto *layout = new QVBoxLayout(root);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_place = new QVBoxLayout;
    layout->addLayout(m_place);
    layout->addStretch();
    layout->addWidget(new Hairline(Qt::Horizontal, root));
    m_open = makeButton(tr("Mở ô số liệu"), QStringLiteral("entry"), QStringLiteral("openCell"), root);
    m_copy = makeButton(tr("Sao chép"), QStringLiteral("copy"), QStringLiteral("copyEntry"), root);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(16, 12, 16, 12);
    verbs->setSpacing(8);
    verbs->addWidget(m_open);
    verbs->addWidget(m_copy);
    verbs->addStretch();
    layout->addLayout(verbs);
    m_asOf = makeButton(tr("Số liệu sau bản ghi này"), QStringLiteral("history"), QStringLiteral("asOfEntryButton"), root);
    auto *past = new QHBoxLayout;
    past->setContentsMargins(16, 0, 16, 12);
    past->addWidget(m_asOf);
    past->addStretch();
    layout->addLayout(past);
    setWidget(root);
    connect(m_open, &QPushButton::clicked, this, &JournalDetail::openCell);
    connect(m_asOf, &QPushButton::clicked, this, [this] { emit asOfWanted(m_entry); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        emit copyWanted(QStringList{
            words::count(m_entry.number), words::date(m_entry.at.day()) + u' ' + words::clock(m_entry.at), m_entry.by,
            journalwords::act(m_entry), journalwords::subject(m_entry, m_registry), journalwords::before(m_entry),
            journalwords::after(m_entry), m_entry.reason, QString::fromLatin1(m_entry.hash.toHex())}
                            .join(u'\t'));
    });
    clear();
}

void JournalDetail::openCell()
{
    if (const Unit *unit = m_open->isEnabled() ? m_registry.byCode(m_entry.subject) : nullptr)
        emit cellWanted(Day::fromIso(m_entry.day).value_or(Day()), unit->id);
}

void JournalDetail::clear()
{
    delete m_content;
    m_content = nullptr;
    m_facts = nullptr;
    m_open->setEnabled(false);
    m_copy->setEnabled(false);
    m_asOf->setEnabled(false);
}

void JournalDetail::show(const JournalEntry &entry, const JournalEntry *previous, const JournalEntry *next,
                         const Registry &registry, qint64 firstBroken)
{
    const KeptFocus kept(*this);
    clear();
    m_entry = entry;
    m_registry = registry;
    m_content = new QWidget(widget());
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    QLabel *title =
        entryLabel(QStringLiteral("%1, %2").arg(journalwords::act(entry), journalwords::subject(entry, registry)),
                   TextUse::Panel, nullptr, m_content);
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(entryLabel(
        tr("Bản ghi %1 · %2 %3").arg(words::count(entry.number), words::date(entry.at.day()), words::clock(entry.at)),
        TextUse::Small, "text2", m_content));
    layout->addSpacing(4);
    addChange(*layout);
    layout->addSpacing(8);
    addFacts(*layout);
    layout->addSpacing(8);
    layout->addWidget(new Hairline(Qt::Horizontal, m_content));
    layout->addSpacing(4);
    addChain(*layout, previous, next, firstBroken);
    m_place->addWidget(m_content);
    m_open->setEnabled(registry.byCode(entry.subject) != nullptr);
    m_copy->setEnabled(true);
    m_asOf->setEnabled(true);
}

void JournalDetail::addChange(QVBoxLayout &layout)
{
    const QString before = journalwords::before(m_entry);
    const QString after = journalwords::after(m_entry);
    if (before.isEmpty() && after.isEmpty())
        return;
    auto *box = new dophu::Panel(QString(), m_content);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 6, 12, 8);
    grid->addWidget(entryLabel(tr("Trước"), TextUse::Caption, "text2", box), 0, 0);
    grid->addWidget(entryLabel(tr("Sau"), TextUse::Caption, "text2", box), 0, 2);
    const bool replaced = !m_entry.before.isEmpty() && before != after;
    QLabel *old = entryLabel(before.isEmpty() ? words::missing() : before, TextUse::Panel, replaced ? "err" : "text2", box);
    if (replaced) {
        QFont struck = old->font();
        struck.setStrikeOut(true);
        old->setFont(struck);
    }
    old->setWordWrap(true);
    QLabel *fresh = entryLabel(after.isEmpty() ? words::missing() : after, TextUse::Panel, nullptr, box);
    fresh->setWordWrap(true);
    grid->addWidget(old, 1, 0);
    grid->addWidget(entryIcon(QStringLiteral("right"), Theme::of(this).text2, box), 1, 1, Qt::AlignCenter);
    grid->addWidget(fresh, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(2, 2);
    grid->setColumnMinimumWidth(1, scaled(32));
    box->body()->addLayout(grid);
    layout.addWidget(box);
}

void JournalDetail::addFacts(QVBoxLayout &layout)
{
    m_facts = new QGridLayout;
    QGridLayout *grid = m_facts;
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(12);
    grid->setColumnMinimumWidth(0, scaled(72));
    grid->setColumnStretch(1, 1);
    const auto day = Day::fromIso(m_entry.day);
    const QPair<QString, QString> facts[] = {{tr("Ngày số liệu"), day ? words::date(*day) : QString()},
                                             {tr("Người"), m_entry.by},
                                             {tr("Máy"), m_entry.desk},
                                             {tr("Lý do"), m_entry.reason}};
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            addFact(name, value, {});
    }
    layout.addLayout(grid);
}

void JournalDetail::addFact(const QString &name, const QString &value, const QString &objectName)
{
    if (!m_content)
        return;
    const int row = m_facts->rowCount();
    QLabel *left = entryLabel(name, TextUse::Small, "text2", m_content);
    left->setAlignment(Qt::AlignTop);
    QLabel *right = entryLabel(value, TextUse::Body, nullptr, m_content);
    right->setObjectName(objectName);
    right->setWordWrap(true);
    m_facts->addWidget(left, row, 0);
    m_facts->addWidget(right, row, 1);
}

void JournalDetail::addChain(QVBoxLayout &layout, const JournalEntry *previous, const JournalEntry *next, qint64 firstBroken)
{
    auto *head = new QHBoxLayout;
    head->addWidget(entryLabel(tr("Chuỗi mã"), TextUse::SmallStrong, nullptr, m_content));
    head->addStretch();
    head->addWidget(entryLabel(tr("SHA-256, 8 ký tự đầu"), TextUse::Caption, "text3", m_content));
    layout.addLayout(head);
    const auto add = [&](const QString &name, const QByteArray &hash, bool own, bool fits) {
        auto *box = new dophu::Panel(QString(), m_content);
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(10, 6, 10, 6);
        QLabel *left = entryLabel(name, own ? TextUse::SmallStrong : TextUse::Small, own ? "accent" : "text2", box);
        left->setFixedWidth(scaled(96));
        QLabel *digits = entryLabel(journalwords::shortHash(hash), own ? TextUse::Strong : TextUse::Body, nullptr, box);
        digits->setToolTip(QString::fromLatin1(hash.toHex()));
        row->addWidget(left);
        row->addWidget(digits, 1);
        const Theme &theme = Theme::of(this);
        row->addWidget(
            entryIcon(fits ? QStringLiteral("check") : QStringLiteral("error"), fits ? theme.ok : theme.err, box));
        box->body()->addLayout(row);
        layout.addWidget(box);
    };
    const auto fits = [&](const JournalEntry &entry) {
        return hashOf(entry) == entry.hash && (firstBroken == 0 || entry.number < firstBroken);
    };
    if (previous)
        add(tr("Trước %1").arg(words::count(previous->number)), m_entry.previous, false,
            previous->hash == m_entry.previous && fits(*previous));
    else if (!m_entry.previous.isEmpty())
        add(tr("Trước %1").arg(words::count(m_entry.number - 1)), m_entry.previous, false,
            firstBroken == 0 || m_entry.number <= firstBroken);
    add(tr("Bản ghi này"), m_entry.hash, true, fits(m_entry));
    if (next)
        add(tr("Sau %1").arg(words::count(next->number)), next->hash, false, next->previous == m_entry.hash && fits(*next));
    layout.addWidget(entryLabel(tr("Mã tính từ nội dung và mã bản ghi trước."), TextUse::Caption, "text3", m_content));
}

} // namespace dophu
