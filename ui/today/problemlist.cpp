#include "ui/today/problemlist.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/statustag.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace dophu
{

namespace
{

constexpr int mostRows = 60; // beyond that the grid's filters serve better

class ProblemStripe final : public QWidget
{
public:
    ProblemStripe(const QColor &colour, QWidget *parent) : QWidget(parent)
    {
        setFixedWidth(3);
        setAutoFillBackground(true);
        QPalette filled;
        filled.setColor(QPalette::Window, colour);
        setPalette(filled);
    }
};

// A row that is a wish as a whole: clicked, or F2 on anything in it.
class ProblemRow final : public QWidget
{
public:
    ProblemRow(std::function<void()> open, QWidget *parent) : QWidget(parent), m_open(std::move(open)) {}

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_open();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_F2)
            m_open();
        else
            QWidget::keyPressEvent(event);
    }

private:
    std::function<void()> m_open;
};

QWidget *problemFooter(QWidget *parent, QHBoxLayout *&row)
{
    auto *footer = new QWidget(parent);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal, footer));
    row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    layout->addLayout(row);
    return footer;
}

QLabel *problemIcon(const QString &icon, const QColor &ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const int side = scaled(16);
    label->setPixmap(lineIcon(icon, ink).pixmap(QSize(side, side), parent->devicePixelRatioF()));
    return label;
}

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : Panel(tr("Cần xử lý"), parent), m_errors(new Counter(this)), m_warnings(new Counter(this)),
      m_scroll(new QScrollArea(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("problemPanel"));
    titleRow()->insertWidget(1, m_errors);
    titleRow()->insertWidget(2, m_warnings);
    m_scroll->setObjectName(QStringLiteral("problemScroll"));
    m_scroll->setAccessibleName(tr("Cần xử lý"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_empty, 1);
    QHBoxLayout *accepted = nullptr;
    m_acceptedRow = problemFooter(this, accepted);
    m_accepted = makeButton({}, {}, QStringLiteral("acceptedFold"), m_acceptedRow);
    m_accepted->setProperty("look", "link");
    m_accepted->setCheckable(true);
    m_accepted->setToolTip(tr("Hiện ai đã chấp nhận gì, vì sao"));
    accepted->addWidget(problemIcon(QStringLiteral("check"), Theme::of(this).ok, m_acceptedRow));
    accepted->addWidget(m_accepted);
    accepted->addStretch(1);
    connect(m_accepted, &QPushButton::toggled, this, [this](bool unfolded) {
        for (QWidget *line : std::as_const(m_acceptedLines))
            line->setVisible(unfolded);
        m_scroll->setVisible(unfolded || !m_verbs.isEmpty());
        m_empty->setVisible(!m_scroll->isVisibleTo(this));
        if (unfolded && !m_acceptedLines.isEmpty())
            QMetaObject::invokeMethod(
                this, [this] { m_scroll->ensureWidgetVisible(m_acceptedLines.last()); }, Qt::QueuedConnection);
    });
    auto *look = makeButton(tr("Xem"), {}, QStringLiteral("acceptedLook"), m_acceptedRow);
    look->setProperty("look", "link");
    look->setAccessibleName(tr("Xem cảnh báo đã chấp nhận"));
    accepted->addWidget(look);
    connect(look, &QPushButton::clicked, this, &ProblemList::acceptedWanted);
    body()->addWidget(m_acceptedRow);
    QHBoxLayout *note = nullptr;
    m_note = problemFooter(this, note);
    m_note->setProperty("fill", "subtle");
    m_note->setAttribute(Qt::WA_StyledBackground);
    auto *noteText = new QLabel(tr("Số lỗi chưa cộng, tạm dùng số gần nhất."), m_note);
    noteText->setFont(textFont(TextUse::Small));
    noteText->setProperty("tone", "text2");
    note->addWidget(problemIcon(QStringLiteral("info"), Theme::of(this).text2, m_note));
    note->addWidget(noteText, 1);
    body()->addWidget(m_note);
}

QWidget *ProblemList::row(const UnitFigures &unit, const Finding &finding, const QString &unitWord, bool editable)
{
    const Theme &theme = Theme::of(this);
    const bool error = finding.severity() == Severity::Error;
    const QColor ink = error ? theme.err : theme.warn;
    auto *row = new ProblemRow([this, id = unit.id] { emit editWanted(id); }, m_rows);
    row->setObjectName(QStringLiteral("problemRow"));
    row->setMinimumHeight(scaled(60));
    auto *outer = new QHBoxLayout(row);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new ProblemStripe(ink, row));
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(9, 7, 12, 7);
    layout->setSpacing(8);
    layout->addWidget(problemIcon(error ? QStringLiteral("error") : QStringLiteral("warn"), ink, row), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new QLabel(unit.name, row);
    name->setFont(textFont(TextUse::Strong));
    name->setWordWrap(true);
    auto *sentence = new QLabel(words::findingSentence(finding, unitWord), row);
    sentence->setFont(textFont(TextUse::Small));
    sentence->setProperty("tone", "text2");
    sentence->setWordWrap(true);
    texts->addWidget(name);
    texts->addWidget(sentence);
    texts->addStretch();
    layout->addLayout(texts, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    addButtons(row, buttons, unit, finding, editable, sentence->text());
    layout->addLayout(buttons);
    outer->addLayout(layout, 1);
    return row;
}

void ProblemList::addButtons(QWidget *row, QVBoxLayout *column, const UnitFigures &unit, const Finding &finding,
                             bool editable, const QString &sentence)
{
    const bool offer = finding.offered && editable;
    auto *verb = makeButton(offer ? tr("Dùng %1").arg(words::count(*finding.offered)) : tr("Xem"), {},
                            offer ? QStringLiteral("problemUse") : QStringLiteral("problemLook"), row);
    verb->setProperty("fit", "small");
    if (offer)
        verb->setProperty("look", "accent");
    verb->setAccessibleName(QStringLiteral("%1, %2: %3").arg(verb->text(), unit.name, sentence));
    column->addWidget(verb, 0, Qt::AlignRight);
    m_verbs.append(verb);
    if (offer) {
        verb->setToolTip(tr("Ghi %1 thay số đã nhập. F2: mở ô").arg(words::count(*finding.offered)));
        connect(verb, &QPushButton::clicked, this,
                [this, id = unit.id, value = *finding.offered] { emit offeredWanted(id, value); });
    } else {
        connect(verb, &QPushButton::clicked, this, [this, id = unit.id] { emit unitWanted(id); });
    }
    if (editable) {
        auto *accept = makeButton(tr("Chấp nhận…"), {}, QStringLiteral("problemAccept"), row);
        accept->setProperty("look", "link");
        accept->setAccessibleName(tr("Chấp nhận có lý do, %1: %2").arg(unit.name, sentence));
        column->addWidget(accept, 0, Qt::AlignRight);
        connect(accept, &QPushButton::clicked, this,
                [this, id = unit.id, code = finding.code] { emit acceptWanted(id, code); });
    }
    column->addStretch();
}

QWidget *ProblemList::acceptedLine(const UnitFigures &unit, const Finding &finding, const QString &unitWord)
{
    auto *line = new ProblemRow([this, id = unit.id] { emit unitWanted(id); }, m_rows);
    line->setObjectName(QStringLiteral("acceptedLine"));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(problemIcon(QStringLiteral("check"), Theme::of(this).ok, line), 0, Qt::AlignTop);
    auto *text =
        new QLabel(tr("%1: %2. %3 chấp nhận %4: %5")
                       .arg(unit.name, words::findingTitle(finding, unitWord), finding.accepted->by.section(u' ', -1),
                            words::time(finding.accepted->at), finding.accepted->reason),
                   line);
    text->setTextFormat(Qt::PlainText);
    text->setFont(textFont(TextUse::Small));
    text->setProperty("tone", "text2");
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    return line;
}

void ProblemList::fillAccepted(const Consolidation &day, const QString &unitWord, QVBoxLayout *layout)
{
    for (const UnitFigures &unit : day.units) {
        for (const Finding &finding : unit.findings) {
            if (!finding.accepted || m_acceptedLines.size() >= mostRows)
                continue;
            m_acceptedLines.append(acceptedLine(unit, finding, unitWord));
            m_acceptedLines.last()->setVisible(m_accepted->isChecked());
            layout->addWidget(m_acceptedLines.last());
        }
    }
}

void ProblemList::fill(const Consolidation &day, const QString &unitWord, bool editable)
{
    m_rows = new QWidget(m_scroll);
    m_rows->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    int left = 0;
    for (const Severity severity : {Severity::Error, Severity::Warning}) {
        for (const UnitFigures &unit : day.units) {
            for (const Finding &finding : unit.findings) {
                if (!finding.isOpen() || finding.severity() != severity)
                    continue;
                if (m_verbs.size() >= mostRows) {
                    ++left;
                    continue;
                }
                layout->addWidget(row(unit, finding, unitWord, editable));
                layout->addWidget(new Hairline(Qt::Horizontal, m_rows));
            }
        }
    }
    if (left > 0) {
        auto *more = new QLabel(tr("Còn %1 mục nữa: mở Nhập báo cáo, lọc Lỗi hoặc Cảnh báo.").arg(left), m_rows);
        more->setContentsMargins(12, 8, 12, 8);
        more->setWordWrap(true);
        layout->addWidget(more);
    }
    fillAccepted(day, unitWord, layout);
    layout->addStretch(1);
    m_scroll->setWidget(m_rows);
    m_rows->setAutoFillBackground(false);
}

void ProblemList::show(const Consolidation &day, const QString &unitWord, bool editable)
{
    const Theme &theme = Theme::of(this);
    const int focused = [this] {
        for (int i = 0; i < m_verbs.size(); ++i) {
            if (m_verbs.at(i)->parentWidget()->isAncestorOf(focusWidget()))
                return i;
        }
        return -1;
    }();
    m_verbs.clear();
    m_acceptedLines.clear();
    const Counts &counts = day.all;
    m_errors->show(counts.errors > 0 ? tr("%1 lỗi").arg(counts.errors) : QString(), theme.errSoft, theme.err);
    m_warnings->show(counts.warnings > 0 ? tr("%1 cảnh báo").arg(counts.warnings) : QString(), theme.warnSoft, theme.warn);
    const bool none = counts.errors + counts.warnings == 0;
    const auto accepted =
        std::count_if(day.units.begin(), day.units.end(), [](const UnitFigures &unit) { return hasAccepted(unit); });
    m_accepted->setText(tr("%1 đơn vị đã chấp nhận hôm nay").arg(accepted));
    m_accepted->setAccessibleName(m_accepted->text());
    m_acceptedRow->setVisible(accepted > 0);
    fill(day, unitWord, editable);
    const bool rows = !none || (accepted > 0 && m_accepted->isChecked());
    m_scroll->setVisible(rows);
    m_empty->show(QStringLiteral("ok"), tr("Không có lỗi, cảnh báo"), {});
    m_empty->setVisible(!rows);
    m_note->setVisible(counts.errors > 0);
    // One row resolved by its button: the next one takes the focus, so that Enter goes on.
    if (focused >= 0 && !m_verbs.isEmpty())
        m_verbs.at(std::min<qsizetype>(focused, m_verbs.size() - 1))->setFocus(Qt::OtherFocusReason);
}

void ProblemList::focusNext(int by)
{
    if (m_verbs.isEmpty())
        return;
    qsizetype at = by > 0 ? -1 : m_verbs.size();
    for (qsizetype i = 0; i < m_verbs.size(); ++i) {
        if (m_verbs.at(i)->hasFocus())
            at = i;
    }
    at = (at + by + m_verbs.size()) % m_verbs.size();
    m_verbs.at(at)->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_verbs.at(at));
}

} // namespace dophu
