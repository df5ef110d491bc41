#include "ui/summary/summarypanel.h"

#include "ui/widgets/keptfocus.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QGridLayout>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

QLabel *panelLabel(const QString &text, TextUse use, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(use));
    label->setTextFormat(Qt::PlainText);
    if (tone)
        label->setProperty("tone", QLatin1String(tone));
    return label;
}

QString shortGroup(const QString &code)
{
    if (code == QLatin1String("co-quan-huyen"))
        return SummaryPanel::tr("Cấp huyện");
    if (code == QLatin1String("co-quan-tinh"))
        return SummaryPanel::tr("Cấp tỉnh");
    return words::group(code);
}

void addTitle(QVBoxLayout &layout, const QString &text, QWidget *parent)
{
    QLabel *label = panelLabel(text, TextUse::SmallStrong, "text", parent);
    label->setContentsMargins(12, 8, 12, 4);
    layout.addWidget(label);
}

// One line: words at the left, a number at the right.
void addPair(QVBoxLayout &layout, const QString &words, const QString &number, bool strong, QWidget *parent)
{
    QLabel *left = panelLabel(words, strong ? TextUse::SmallStrong : TextUse::Small, strong ? nullptr : "text2", parent);
    left->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(left, 1);
    row->addWidget(panelLabel(number, strong ? TextUse::SmallStrong : TextUse::Small, nullptr, parent));
    layout.addLayout(row);
}

} // namespace

SummaryPanel::SummaryPanel(QWidget *parent)
    : QScrollArea(parent), m_withNotes(new QCheckBox(tr("In chú thích dưới biểu"), this)), m_noteVerbs(makeNoteVerbs())
{
    setObjectName(QStringLiteral("summaryPanel"));
    setAccessibleName(tr("Tóm tắt"));
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_withNotes->setObjectName(QStringLiteral("notesInExport"));
    m_withNotes->setChecked(true);
    auto *root = new QWidget(this);
    root->setAttribute(Qt::WA_StyledBackground);
    root->setProperty("fill", "surface");
    m_outer = new QVBoxLayout(root);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addStretch();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->addWidget(m_withNotes);
    m_outer->addWidget(new Hairline(Qt::Horizontal, root));
    m_outer->addLayout(foot);
    setWidget(root);
}

bool SummaryPanel::notesInExport() const
{
    return m_withNotes->isChecked();
}

QWidget *SummaryPanel::lastField() const
{
    return m_withNotes;
}

void SummaryPanel::show(const Consolidation &day, const Consolidation *earlier, const SummaryTable &territory,
                        const SummaryFacts &facts, const QString &unitWord)
{
    const KeptFocus kept(*this);
    const QString about = facts.day.iso() + facts.group;
    if (about != m_about)
        m_writing = false;
    m_about = about;
    m_notes = facts.notes;
    delete m_content;
    m_content = new QWidget(widget());
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addGroups(*layout, day);
    addWays(*layout, tr("Cách tính toàn huyện"), day.district);
    for (const GroupFigures &group : day.groups) {
        if (group.group == facts.group && !(group.figures == day.district))
            addWays(*layout, tr("Cách tính: %1").arg(shortGroup(group.group)), group.figures);
    }
    if (earlier)
        addChange(*layout, day, *earlier, territory, unitWord);
    m_outer->insertWidget(0, m_content);
    if (!m_writing)
        fillNotes();
}

void SummaryPanel::addGroups(QVBoxLayout &layout, const Consolidation &day)
{
    addTitle(layout, tr("Theo nhóm đơn vị"), m_content);
    auto *head = new QWidget(m_content);
    head->setAttribute(Qt::WA_StyledBackground);
    head->setProperty("fill", "header");
    const auto row = [](QWidget *owner, const QStringList &texts, TextUse use, bool strongRate) {
        auto *grid = new QGridLayout(owner);
        grid->setContentsMargins(12, 0, 12, 0);
        grid->setSpacing(6);
        grid->setColumnStretch(0, 1);
        for (int column = 0; column < 4; ++column) {
            const bool strong = strongRate && column == 3;
            QLabel *label = panelLabel(texts.at(column), strong ? TextUse::SmallStrong : use,
                                       use == TextUse::SmallStrong ? "text2" : nullptr, owner);
            label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            grid->addWidget(label, 0, column);
            if (column > 0)
                grid->setColumnMinimumWidth(column, scaled(column == 3 ? 54 : 50));
        }
    };
    row(head, {tr("Nhóm"), tr("Gửi"), tr("Đã cài"), tr("Tỷ lệ")}, TextUse::SmallStrong, false);
    head->setFixedHeight(scaled(24));
    layout.addWidget(head);
    for (const GroupFigures &group : day.groups) {
        auto *line = new QWidget(m_content);
        const Counts &counts = group.figures.counts;
        row(line,
            {shortGroup(group.group), QStringLiteral("%1/%2").arg(counts.reported).arg(counts.expected - counts.excused),
             words::count(group.figures.carriedForward.installed), words::percent(group.figures.carriedForward.coverage())},
            TextUse::Small, true);
        line->setFixedHeight(scaled(27));
        layout.addWidget(line);
        layout.addWidget(new Hairline(Qt::Horizontal, m_content));
    }
    QStringList inTotal;
    for (const StreamFigures &stream : day.streams) {
        if (stream.stream.inTotal)
            inTotal.append(words::shipped(stream.stream.name).toLower());
    }
    QString note = tr("Toàn huyện chỉ tính %1.").arg(inTotal.join(QStringLiteral(", ")));
    if (!day.mixingRule.isEmpty())
        note = tr("Cách cộng toàn huyện: %1").arg(day.mixingRule);
    else if (inTotal.size() < day.streams.size())
        note = tr("Toàn huyện chỉ tính %1; người ở cơ quan đã được đếm tại nơi ở.").arg(inTotal.join(QStringLiteral(", ")));
    QLabel *label = panelLabel(note, TextUse::Caption, "text3", m_content);
    label->setWordWrap(true);
    label->setContentsMargins(12, 6, 12, 8);
    layout.addWidget(label);
    layout.addWidget(new Hairline(Qt::Horizontal, m_content));
}

void SummaryPanel::addWays(QVBoxLayout &layout, const QString &title, const Figures &figures)
{
    addTitle(layout, title, m_content);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(12, 0, 12, 8);
    rows->setSpacing(5);
    const int due = figures.counts.expected - figures.counts.excused;
    addPair(*rows, tr("Chỉ đơn vị đã gửi (%1/%2)").arg(figures.counts.reported).arg(due),
            words::percent(figures.reportedOnly.coverage()), false, m_content);
    addPair(*rows, tr("Thêm số gần nhất (dùng để báo cáo)"), words::percent(figures.carriedForward.coverage()), true,
            m_content);
    addPair(*rows, tr("Thấp nhất đến cao nhất"),
            tr("%1 đến %2").arg(words::percent(figures.low.coverage()), words::percent(figures.high.coverage())), false,
            m_content);
    layout.addLayout(rows);
    layout.addWidget(new Hairline(Qt::Horizontal, m_content));
}

void SummaryPanel::addChange(QVBoxLayout &layout, const Consolidation &day, const Consolidation &earlier,
                             const SummaryTable &territory, const QString &unitWord)
{
    addTitle(layout, tr("So với %1").arg(words::shortDate(earlier.day)), m_content);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 0, 12, 8);
    grid->setVerticalSpacing(0);
    const auto points = territory.sum.points;
    const QString size = points ? hundredthsText(*points < 0 ? -*points : *points) : words::missing();
    const QString signedPoints = !points ? size : *points > 0 ? u'+' + size : *points < 0 ? words::minus() + size : size;
    const QPair<QString, QString> figures[] = {{words::increase(territory.sum.increase), words::shipped(unitWord)},
                                               {signedPoints, tr("điểm %")},
                                               {territory.metBefore == territory.met
                                                    ? tr("vẫn %1").arg(territory.met)
                                                    : tr("%1 %2 %3")
                                                          .arg(territory.metBefore)
                                                          .arg(territory.met > territory.metBefore ? tr("lên") : tr("xuống"))
                                                          .arg(territory.met),
                                                tr("đơn vị đạt %1").arg(words::percent(day.target))}};
    for (int column = 0; column < 3; ++column) {
        QLabel *figure = panelLabel(figures[column].first, TextUse::Secondary, nullptr, m_content);
        grid->addWidget(figure, 0, column);
        grid->addWidget(panelLabel(figures[column].second, TextUse::Caption, "text3", m_content), 1, column);
        grid->setColumnStretch(column, 1);
    }
    layout.addLayout(grid);
    layout.addWidget(new Hairline(Qt::Horizontal, m_content));
}

} // namespace dophu
