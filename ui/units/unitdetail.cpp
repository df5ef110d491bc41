#include "ui/units/unitdetail.h"

#include "core/documents/officialnames.h"
#include "ui/units/baseeditor.h"
#include "ui/widgets/keptfocus.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

QLabel *detailLabel(const QString &text, TextUse use, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(use));
    if (tone)
        label->setProperty("tone", QLatin1String(tone));
    return label;
}

// Web addresses and document numbers have no blank to break at.
QString breakable(QString text)
{
    for (const QChar mark : {u'.', u'/', u'-'})
        text.replace(mark, QString(mark) + QChar(0x200B));
    return text;
}

// A line of cells in the order of the base table.
void addBaseCells(QGridLayout &grid, int row, const QStringList &texts, bool header, QWidget *parent)
{
    for (int column = 0; column < texts.size(); ++column) {
        const bool number = column < 3;
        const bool strong = header || column == 2;
        QLabel *label = detailLabel(texts.at(column),
                                    header   ? TextUse::SmallStrong
                                    : strong ? TextUse::Strong
                                             : TextUse::Body,
                                    header || column == 1 || column == 4 ? "text2" : nullptr, parent);
        label->setAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        label->setWordWrap(column == 3);
        grid.addWidget(label, row, column);
    }
}

} // namespace

QString usualWay(const QVector<Standing> &recent)
{
    QHash<int, int> uses;
    qint64 seconds = 0;
    int heard = 0;
    for (const Standing &standing : recent) {
        if (!standing.isReport() || !standing.firstReceived.isValid())
            continue;
        ++heard;
        seconds += standing.firstReceived.time().msecsSinceStartOfDay() / 1000;
        ++uses[int(standing.channel)];
    }
    if (heard == 0)
        return {};
    const auto most = std::max_element(uses.begin(), uses.end());
    const QString when =
        UnitDetail::tr("trung bình lúc %1").arg(words::time(QTime::fromMSecsSinceStartOfDay(int(seconds / heard * 1000))));
    const QString channel = words::channel(Channel(most.key()));
    return channel.isEmpty() ? when : QStringLiteral("%1, %2").arg(channel, when);
}

UnitDetail::UnitDetail(QWidget *parent)
    : QWidget(parent), m_name(new ElidedLabel(this)), m_code(detailLabel({}, TextUse::Small, "text2", this)),
      m_factsPlace(new QVBoxLayout), m_baseEditor(new BaseEditor(this)), m_basesPlace(new QVBoxLayout),
      m_excusesPlace(new QVBoxLayout), m_historyPlace(new QVBoxLayout)
{
    setObjectName(QStringLiteral("unitDetail"));
    m_name->setFont(textFont(TextUse::Title));
    m_name->setFixedHeight(scaled(26));
    m_edit = makeButton(tr("Sửa"), QStringLiteral("edit"), QStringLiteral("editUnit"), this);
    m_stop = makeButton(tr("Ngừng theo dõi…"), QString(), QStringLiteral("stopUnit"), this);
    m_addBase = makeButton(tr("Thêm mốc…"), QStringLiteral("plus"), QStringLiteral("addBase"), this);
    m_addBase->setProperty("fit", "small");
    m_addExcuse = makeButton(tr("Miễn…"), QStringLiteral("minus"), QStringLiteral("addExcuse"), this);
    m_merge = makeButton(tr("Sáp nhập…"), QStringLiteral("merge"), QStringLiteral("mergeUnit"), this);
    m_split = makeButton(tr("Tách…"), QString(), QStringLiteral("splitUnit"), this);
    for (QPushButton *verb : {m_addExcuse, m_merge, m_split})
        verb->setProperty("fit", "small");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(8);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_name);
    titles->addWidget(m_code);
    head->addLayout(titles, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    head->addWidget(m_stop, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_factsPlace);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    m_baseTitle = new QLabel(this);
    layout->addWidget(section(m_baseTitle, {m_addBase}));
    layout->addWidget(m_baseEditor);
    layout->addLayout(m_basesPlace);
    layout->addSpacing(8);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(section(new QLabel(tr("Miễn báo cáo"), this), {m_addExcuse}));
    layout->addLayout(m_excusesPlace);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(section(new QLabel(tr("Lịch sử đơn vị"), this), {m_merge, m_split}));
    layout->addLayout(m_historyPlace);
    layout->addStretch();
    m_baseEditor->hide();
    connect(m_edit, &QPushButton::clicked, this, &UnitDetail::editWanted);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_unit.validTo ? emit resumeWanted() : emit stopWanted(); });
    connect(m_addBase, &QPushButton::clicked, this, &UnitDetail::openBaseEditor);
    connect(m_addExcuse, &QPushButton::clicked, this, &UnitDetail::excuseWanted);
    connect(m_merge, &QPushButton::clicked, this, &UnitDetail::mergeWanted);
    connect(m_split, &QPushButton::clicked, this, &UnitDetail::splitWanted);
    connect(m_baseEditor, &BaseEditor::leaveWanted, this, &UnitDetail::closeBaseEditor);
    connect(m_baseEditor, &BaseEditor::saveWanted, this, &UnitDetail::baseWanted);
}

QWidget *UnitDetail::section(QLabel *title, std::initializer_list<QPushButton *> verbs)
{
    auto *row = new QWidget(this);
    row->setFixedHeight(scaled(36));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    title->setTextFormat(Qt::PlainText);
    title->setFont(textFont(TextUse::Strong));
    layout->addWidget(title);
    layout->addStretch();
    for (QPushButton *verb : verbs)
        layout->addWidget(verb);
    return row;
}

QString UnitDetail::streamName() const
{
    const Stream *stream = m_campaign.stream(m_unit.stream);
    return stream ? officialnames::lowerFirst(words::shipped(stream->name)) : m_unit.stream;
}

void UnitDetail::show(const Unit &unit, const Registry &registry, const Campaign &campaign, Day day,
                      const QVector<Standing> &recent)
{
    const KeptFocus kept(*this);
    const bool same = unit.id == m_unit.id;
    m_unit = unit;
    m_registry = registry;
    m_campaign = campaign;
    m_day = day;
    if (!same)
        closeBaseEditor();
    m_name->setText(unit.name);
    m_code->setText(tr("%1 · luồng %2").arg(unit.code, streamName()));
    m_stop->setText(unit.validTo ? tr("Theo dõi lại…") : tr("Ngừng theo dõi…"));
    m_stop->setAccessibleName(m_stop->text());
    fillFacts(recent);
    fillBases();
    fillExcuses();
    fillHistory();
    for (QPushButton *verb : {m_merge, m_split, m_addExcuse})
        verb->setEnabled(!unit.validTo);
}

void UnitDetail::addLine(QGridLayout &grid, const QString &words, const QString &text)
{
    if (text.isEmpty())
        return;
    const int row = grid.rowCount();
    QLabel *left = detailLabel(words, TextUse::Small, "text2", m_facts);
    left->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QLabel *right = detailLabel(text, TextUse::Body, nullptr, m_facts);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid.addWidget(left, row, 0);
    grid.addWidget(right, row, 1);
}

// Each as a chip, in lines as long as there is room, and the verb behind them.
void UnitDetail::addAliases(QGridLayout &grid)
{
    const int row = grid.rowCount();
    QLabel *left = detailLabel(tr("Tên khác khi nhập"), TextUse::Small, "text2", m_facts);
    left->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QStringList chips;
    for (const QString &alias : std::as_const(m_unit.aliases)) {
        QString whole = alias.toHtmlEscaped();
        whole.replace(u' ', QStringLiteral("&nbsp;"));
        chips.append(QStringLiteral("<span style='background-color:%1'>&nbsp;&nbsp;%2&nbsp;&nbsp;</span>")
                         .arg(Theme::of(this).neutralSoft.name(), whole));
    }
    auto *names = new QLabel(chips.join(QStringLiteral("&nbsp; ")), m_facts);
    names->setObjectName(QStringLiteral("unitAliasChips"));
    names->setTextFormat(Qt::RichText);
    names->setFont(textFont(TextUse::Small));
    names->setWordWrap(true);
    names->setAccessibleName(m_unit.aliases.join(QStringLiteral(", ")));
    names->setVisible(!chips.isEmpty());
    auto *add = makeButton(tr("Thêm"), {}, QStringLiteral("addAlias"), m_facts);
    add->setProperty("look", "link");
    add->setAccessibleName(tr("Thêm tên khác"));
    connect(add, &QPushButton::clicked, this, &UnitDetail::aliasWanted, Qt::QueuedConnection); // the button goes with it
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(names, chips.isEmpty() ? 0 : 1);
    line->addWidget(add, 0, Qt::AlignTop);
    if (chips.isEmpty())
        line->addStretch();
    grid.addWidget(left, row, 0);
    grid.addLayout(line, row, 1);
}

void UnitDetail::fillFacts(const QVector<Standing> &recent)
{
    delete m_facts;
    m_facts = new QWidget(this);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(16, 0, 16, 10);
    grid->setVerticalSpacing(5);
    grid->setHorizontalSpacing(12);
    grid->setColumnMinimumWidth(0, scaled(108));
    grid->setColumnStretch(1, 1);
    addLine(*grid, tr("Tên ngắn"), m_unit.shortName);
    addAliases(*grid);
    addLine(*grid, tr("Tên cũ (luôn hỏi)"), m_unit.formerNames.join(QStringLiteral(" · ")));
    addLine(*grid, tr("Người phụ trách"), m_unit.contactName);
    addLine(*grid, tr("Điện thoại, Zalo"), m_unit.phone);
    addLine(*grid, tr("Gửi số liệu qua"), usualWay(recent));
    addLine(*grid, tr("Ghi chú"), m_unit.note);
    m_factsPlace->addWidget(m_facts);
}

void UnitDetail::fillBases()
{
    const Stream *stream = m_campaign.stream(m_unit.stream);
    const QString kind = stream ? stream->baseKind : QString();
    m_baseTitle->setText(
        tr("Mẫu số: %1").arg(officialnames::base(kind).isEmpty() ? kind : words::shipped(officialnames::base(kind))));
    delete m_bases;
    m_bases = new QWidget(this);
    auto *grid = new QGridLayout(m_bases);
    grid->setContentsMargins(16, 4, 16, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(3, 1);
    addBaseCells(*grid, 0, {tr("Từ ngày"), tr("Đến ngày"), tr("Số người"), tr("Căn cứ"), tr("Loại")}, true, m_bases);
    QVector<Base> bases;
    for (const Base &base : m_registry.basesOf(m_unit.id)) {
        if (base.kind == kind)
            bases.append(base);
    }
    int row = 1;
    for (qsizetype i = bases.size() - 1; i >= 0; --i, ++row) {
        const Base &base = bases.at(i);
        const QString until = i + 1 < bases.size()     ? words::date(bases.at(i + 1).validFrom.plus(-1))
                              : base.validFrom > m_day ? words::missing()
                                                       : tr("nay");
        addBaseCells(*grid, row,
                     {words::date(base.validFrom), until, words::count(base.value), breakable(base.source),
                      base.estimate ? tr("ước tính") : tr("đã rà soát")},
                     false, m_bases);
    }
    if (bases.isEmpty())
        grid->addWidget(detailLabel(tr("Chưa có mẫu số, chưa tính tỷ lệ."), TextUse::Small, "warn", m_bases), row, 0, 1, 5);
    m_basesPlace->addWidget(m_bases);
}

void UnitDetail::fillExcuses()
{
    delete m_excuses;
    m_excuses = new QWidget(this);
    auto *grid = new QGridLayout(m_excuses);
    grid->setContentsMargins(16, 0, 16, 8);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Excuse &excuse : m_registry.excuses()) {
        if (excuse.unit != m_unit.id || (excuse.last && *excuse.last < excuse.first))
            continue;
        const QString span = excuse.last ? tr("%1 – %2").arg(words::date(excuse.first), words::date(*excuse.last))
                                         : tr("từ %1").arg(words::date(excuse.first));
        grid->addWidget(detailLabel(span, TextUse::Small, excuse.covers(m_day) ? nullptr : "text2", m_excuses), row, 0);
        QLabel *reason = detailLabel(excuse.reason, TextUse::Body, nullptr, m_excuses);
        reason->setWordWrap(true);
        grid->addWidget(reason, row, 1);
        if (!excuse.last || *excuse.last >= m_day) {
            auto *end = makeButton(tr("Kết thúc…"), QString(), QStringLiteral("endExcuse%1").arg(excuse.id), m_excuses);
            end->setProperty("fit", "small");
            grid->addWidget(end, row, 2);
            connect(end, &QPushButton::clicked, this, [this, id = excuse.id] { emit excuseEndWanted(id); });
        }
        ++row;
    }
    if (row == 0)
        grid->addWidget(detailLabel(tr("Không được miễn ngày nào."), TextUse::Small, "text3", m_excuses), 0, 0, 1, 3);
    m_excusesPlace->addWidget(m_excuses);
}

void UnitDetail::fillHistory()
{
    delete m_history;
    m_history = new QWidget(this);
    auto *grid = new QGridLayout(m_history);
    grid->setContentsMargins(16, 0, 16, 12);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(12);
    grid->setColumnMinimumWidth(0, scaled(76));
    grid->setColumnStretch(1, 1);
    struct Past
    {
        Day day;
        QString text;
    };
    QVector<Past> pasts;
    if (m_unit.validFrom)
        pasts.append({*m_unit.validFrom, tr("Có hiệu lực trong danh mục")});
    if (m_unit.validTo)
        pasts.append({*m_unit.validTo, tr("Ngừng theo dõi sau ngày này")});
    for (const CodePast &past : m_registry.pasts()) {
        if (past.code != m_unit.code && past.became != m_unit.code)
            continue;
        const Day day = past.validFrom ? *past.validFrom : past.validTo ? *past.validTo : Day();
        const QString span = past.validTo ? tr("%1, mã %2, đến %3").arg(past.name, past.code, words::date(*past.validTo))
                                          : tr("%1, mã %2").arg(past.name, past.code);
        pasts.append({day, past.note.isEmpty() ? span : span + QStringLiteral(": ") + past.note});
    }
    for (const Lineage &lineage : m_registry.lineages()) {
        QStringList from;
        QStringList to;
        bool concerned = false;
        for (const LineagePart &part : lineage.parts) {
            concerned = concerned || part.from == m_unit.id || part.to == m_unit.id;
            for (const auto &[id, names] : {std::pair(part.from, &from), std::pair(part.to, &to)}) {
                const Unit *other = m_registry.byId(id);
                if (other && !names->contains(other->name))
                    names->append(other->name);
            }
        }
        if (concerned) {
            pasts.append({lineage.day,
                          (lineage.kind == Lineage::Merge ? tr("Sáp nhập %1 thành %2, theo %3") : tr("Tách %1 thành %2: %3"))
                              .arg(from.join(QStringLiteral(", ")), to.join(QStringLiteral(", ")), lineage.rule)});
        }
    }
    std::stable_sort(pasts.begin(), pasts.end(), [](const Past &a, const Past &b) { return a.day > b.day; });
    for (int row = 0; row < pasts.size(); ++row) {
        QLabel *when = detailLabel(pasts.at(row).day.isValid() ? words::date(pasts.at(row).day) : words::missing(),
                                   TextUse::Small, "text2", m_history);
        when->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        QLabel *what = detailLabel(pasts.at(row).text, TextUse::Small, nullptr, m_history);
        what->setWordWrap(true);
        grid->addWidget(when, row, 0);
        grid->addWidget(what, row, 1);
    }
    if (pasts.isEmpty())
        grid->addWidget(detailLabel(tr("Chưa có thay đổi."), TextUse::Small, "text3", m_history), 0, 0, 1, 2);
    m_historyPlace->addWidget(m_history);
}

void UnitDetail::openBaseEditor()
{
    const Stream *stream = m_campaign.stream(m_unit.stream);
    if (!stream || !m_unit.id.isValid())
        return;
    QVector<Base> bases;
    for (const Base &base : m_registry.basesOf(m_unit.id)) {
        if (base.kind == stream->baseKind)
            bases.append(base);
    }
    m_baseEditor->open(m_unit.id, stream->baseKind, bases, m_day.plus(1), m_campaign.targetOf(m_unit.code),
                       m_campaign.unitWord);
    m_addBase->setEnabled(false);
}

void UnitDetail::closeBaseEditor()
{
    // Asked before hiding, which moves the focus on; a search or a walk down the list keeps its own.
    const QWidget *typing = QApplication::focusWidget();
    const bool typedHere = typing && m_baseEditor->isAncestorOf(typing);
    m_baseEditor->hide();
    m_addBase->setEnabled(true);
    if (typedHere && isVisible())
        m_addBase->setFocus();
}

} // namespace dophu
