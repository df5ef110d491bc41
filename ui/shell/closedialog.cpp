#include "ui/shell/closedialog.h"

#include "ui/shell/missingdecisions.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reasons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

QLabel *closingLabel(const QString &text, TextUse use, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(use));
    label->setTextFormat(Qt::PlainText);
    if (*tone)
        label->setProperty("tone", QLatin1String(tone));
    return label;
}

QString namesOf(const QVector<UnitFigures> &units)
{
    constexpr int most = 5;
    QStringList names;
    for (int i = 0; i < std::min<int>(most, int(units.size())); ++i)
        names.append(units.at(i).name);
    if (units.size() > most)
        names.append(CloseDialog::tr("và %1 đơn vị nữa").arg(units.size() - most));
    return names.join(QStringLiteral(", "));
}

} // namespace

CloseDialog::CloseDialog(Desk &desk, Prompts &prompts, Day day, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_day(day), m_decisions(new MissingDecisions(this)),
      m_strip(new MessageStrip(this)), m_lackingIcon(new QLabel(this)), m_lacking(new QLabel(this)),
      m_later(makeButton(tr("Để sau"), {}, QStringLiteral("closeLater"), this)),
      m_close(makeButton(tr("Chốt ngày"), QStringLiteral("lock"), QStringLiteral("closeDayButton"), this))
{
    setObjectName(QStringLiteral("closeDialog"));
    setWindowTitle(tr("Chốt ngày %1").arg(words::date(day)));
    setAccessibleName(windowTitle());
    build();
    refresh();
    resize(QSize(scaled(880), scaled(556)).boundedTo(screen()->availableSize() - QSize(16, 16)));
    goToNext();
}

// Where the hand is wanted next; never on "Để sau", where one more Enter would throw the reasons away.
void CloseDialog::goToNext()
{
    if (!m_check.errors.isEmpty())
        m_errors.verb->setFocus(Qt::TabFocusReason);
    else if (!m_check.warnings.isEmpty())
        m_warnings.verb->setFocus(Qt::TabFocusReason);
    else if (!m_decisions->goToLacking())
        m_close->setFocus(Qt::TabFocusReason);
}

void CloseDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_errors = addBlock(layout, tr("Mở ô lỗi"), QStringLiteral("openError"), QStringLiteral("acceptErrors"));
    m_warnings = addBlock(layout, tr("Xem và ghi lý do…"), QStringLiteral("acceptWarnings"));
    m_missing = addBlock(layout, tr("Áp dụng cho cả bảng…"), QStringLiteral("applyToAll"));
    m_errors.verb->setProperty("look", "accent");
    layout->addWidget(m_decisions, 1);
    layout->addWidget(m_strip);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(buildFigures());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(buildButtons());
    connect(m_errors.verb, &QPushButton::clicked, this, [this] {
        if (m_check.errors.isEmpty())
            return;
        const UnitId unit = m_check.errors.first().id;
        reject();
        emit unitWanted(unit);
    });
    connect(m_errors.accept, &QPushButton::clicked, this, [this] { acceptOpen(Severity::Error); });
    connect(m_warnings.verb, &QPushButton::clicked, this, [this] { acceptOpen(Severity::Warning); });
    connect(m_missing.verb, &QPushButton::clicked, this, &CloseDialog::applyToAll);
    connect(m_decisions, &MissingDecisions::decided, this, &CloseDialog::updateReady);
    connect(m_decisions, &MissingDecisions::passed, this, &CloseDialog::goToNext);
    connect(new QShortcut(QKeySequence(Qt::Key_F9), this), &QShortcut::activated, this, &CloseDialog::closeDay);
}

CloseDialog::Block CloseDialog::addBlock(QVBoxLayout *layout, const QString &verb, const QString &name,
                                         const QString &accept)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    Block block{new QLabel(this), closingLabel({}, TextUse::Strong, "", this),
                closingLabel({}, TextUse::Small, "text2", this),
                accept.isEmpty() ? nullptr : makeButton(tr("Chấp nhận có lý do…"), {}, accept, this),
                makeButton(verb, {}, name, this)};
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    block.text->setWordWrap(true);
    texts->addWidget(block.title);
    texts->addWidget(block.text);
    row->addWidget(block.icon);
    row->addLayout(texts, 1);
    for (QPushButton *button : {block.accept, block.verb}) {
        if (!button)
            continue;
        button->setProperty("fit", "small");
        row->addWidget(button);
    }
    layout->addLayout(row);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    return block;
}

QWidget *CloseDialog::buildFigures()
{
    auto *figures = new QWidget(this);
    figures->setProperty("fill", "header");
    figures->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(figures);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(32);
    for (const QString &title : {tr("Toàn huyện"), tr("Đã cài"), tr("Còn thiếu"), tr("Đúng hạn, trễ, chưa gửi")}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(closingLabel(title, TextUse::Caption, "text2", figures));
        m_figures.append(closingLabel({}, TextUse::Secondary, "", figures));
        column->addWidget(m_figures.last());
        layout->addLayout(column);
    }
    auto *note = closingLabel(tr("Sau khi chốt, số liệu chỉ xem. Mở lại ngày phải có quyền, ghi lý do và lưu vào Nhật ký."),
                              TextUse::Small, "text2", figures);
    note->setWordWrap(true);
    note->setMaximumWidth(scaled(280));
    layout->addStretch();
    layout->addWidget(note, 1);
    return figures;
}

QWidget *CloseDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    buttons->setProperty("fill", "surface");
    buttons->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    m_lacking->setObjectName(QStringLiteral("closeLacking"));
    m_lacking->setProperty("tone", "err");
    m_lacking->setFont(textFont(TextUse::Small));
    m_lacking->setWordWrap(true);
    layout->addWidget(m_lackingIcon);
    layout->addWidget(m_lacking, 1);
    m_later->setProperty("fit", "dialog");
    m_close->setProperty("fit", "dialog");
    m_close->setProperty("look", "primary");
    setButtonIcon(m_close, QStringLiteral("lock"));
    m_close->setDefault(true);
    layout->addWidget(m_later);
    layout->addWidget(m_close);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &CloseDialog::closeDay);
    return buttons;
}

void CloseDialog::showBlock(const Block &block, const QString &icon, const QColor &ink, const QString &title,
                            const QString &text)
{
    const int side = scaled(18);
    block.icon->setPixmap(lineIcon(icon, ink).pixmap(QSize(side, side), devicePixelRatioF()));
    block.title->setText(title);
    block.text->setText(text);
    block.text->setVisible(!text.isEmpty());
}

void CloseDialog::refresh()
{
    const auto day = m_desk.consolidation(m_day); // of an open day: the figures that the page behind shows, too
    if (!day) {
        m_strip->show(MessageStrip::Tone::Error, failureText(day.error()));
        return updateReady();
    }
    m_check = closingCheckOf(*day);
    const Theme &theme = Theme::of(this);
    const qsizetype errors = m_check.errors.size();
    const qsizetype warnings = m_check.warnings.size();
    QStringList facts;
    for (const UnitFigures &unit : m_check.errors) {
        for (const Finding &finding : unit.findings) {
            if (finding.isOpen() && finding.severity() == Severity::Error && facts.size() < 3)
                facts.append(
                    QStringLiteral("%1: %2.").arg(unit.name, words::findingTitle(finding, m_desk.campaign().unitWord)));
        }
    }
    showBlock(m_errors, errors > 0 ? QStringLiteral("error") : QStringLiteral("ok"), errors > 0 ? theme.err : theme.ok,
              errors > 0 ? tr("Còn %1 lỗi phải xử lý").arg(errors) : tr("Không còn lỗi"), facts.join(u' '));
    m_errors.verb->setVisible(errors > 0);
    m_errors.accept->setVisible(errors > 0);
    showBlock(m_warnings, warnings > 0 ? QStringLiteral("warn") : QStringLiteral("ok"), warnings > 0 ? theme.warn : theme.ok,
              warnings > 0 ? tr("Còn %1 cảnh báo chưa chấp nhận").arg(warnings) : tr("Không còn cảnh báo"),
              namesOf(m_check.warnings));
    m_warnings.verb->setVisible(warnings > 0);
    fillMissing();
    const Figures &district = day->district;
    m_figures.at(0)->setText(words::percent(district.carriedForward.coverage()));
    m_figures.at(1)->setText(words::count(district.carriedForward.installed));
    m_figures.at(2)->setText(words::count(day->needed));
    m_figures.at(3)->setText(QStringLiteral("%1, %2, %3").arg(day->all.onTime).arg(day->all.late).arg(day->all.missing));
    updateReady();
}

void CloseDialog::fillMissing()
{
    const qsizetype missing = m_check.missing.size();
    const Theme &theme = Theme::of(this);
    showBlock(m_missing, missing > 0 ? QStringLiteral("missing") : QStringLiteral("ok"), missing > 0 ? theme.text : theme.ok,
              missing > 0 ? tr("%1 đơn vị chưa gửi: chọn cách tính cho từng đơn vị").arg(missing) : tr("Mọi đơn vị đã gửi"),
              missing > 0 ? tr("Mặc định lấy số gần nhất, ghi chú trong biểu và báo cáo") : QString());
    m_missing.verb->setVisible(missing > 1);
    m_missing.verb->setText(tr("Áp dụng cho cả %1…").arg(missing));
    m_missing.verb->setAccessibleName(m_missing.verb->text());
    m_decisions->show(m_check.missing, m_desk.chasesOn(m_day).value_or(QVector<ChaseNote>()));
}

QString CloseDialog::lacking() const
{
    QStringList todo;
    if (!m_check.errors.isEmpty())
        todo.append(tr("%1 lỗi").arg(m_check.errors.size()));
    if (!m_check.warnings.isEmpty())
        todo.append(tr("%1 cảnh báo").arg(m_check.warnings.size()));
    const bool reasons = m_decisions->lacksReasons();
    if (todo.isEmpty())
        return reasons ? tr("Chọn đủ lý do để chốt") : QString();
    const QString resolve = tr("Xử lý %1").arg(todo.join(QStringLiteral(", ")));
    return reasons ? tr("%1 và chọn đủ lý do để chốt").arg(resolve) : tr("%1 để chốt").arg(resolve);
}

void CloseDialog::updateReady()
{
    const Theme &theme = Theme::of(this);
    const QString text = lacking();
    const int side = scaled(16);
    m_lackingIcon->setPixmap(
        text.isEmpty() ? QPixmap()
                       : lineIcon(QStringLiteral("info"), theme.err).pixmap(QSize(side, side), devicePixelRatioF()));
    m_lacking->setText(text);
    m_close->setEnabled(text.isEmpty());
    m_close->setToolTip(text);
}

void CloseDialog::applyToAll()
{
    const QStringList verbs = closingChoiceWords();
    // The last verb is the one Enter takes: the usual choice, not the one that leaves units out of the figures.
    const QStringList backwards(verbs.rbegin(), verbs.rend());
    const auto answer =
        m_prompts.choose(tr("Cách tính cho cả %1 đơn vị").arg(m_decisions->count()),
                         tr("Chọn cách tính cho mọi đơn vị chưa gửi. Từng đơn vị vẫn sửa riêng được sau đó."), backwards);
    const std::optional<int> chosen = answer ? std::optional<int>(int(verbs.size()) - 1 - *answer) : std::nullopt;
    if (!chosen)
        return;
    std::optional<QString> reason = QString();
    if (ClosingChoice(*chosen) != ClosingChoice::NothingNew)
        reason = m_prompts.askReason(verbs.at(*chosen), tr("Lý do ghi cho cả %1 đơn vị.").arg(m_decisions->count()),
                                     missingReasons());
    if (!reason)
        return;
    m_decisions->decideAll(ClosingChoice(*chosen), *reason);
}

// One reason for all of a kind, one transaction.
void CloseDialog::acceptOpen(Severity severity)
{
    const bool errors = severity == Severity::Error;
    const QVector<UnitFigures> &units = errors ? m_check.errors : m_check.warnings;
    QStringList sentences;
    QVector<QPair<UnitId, FindingCode>> open;
    for (const UnitFigures &unit : units) {
        for (const Finding &finding : unit.findings) {
            if (!finding.isOpen() || finding.severity() != severity)
                continue;
            open.append({unit.id, finding.code});
            sentences.append(
                QStringLiteral("%1: %2").arg(unit.name, words::findingSentence(finding, m_desk.campaign().unitWord)));
        }
    }
    constexpr int most = 8;
    const qsizetype left = sentences.size() - most;
    if (left > 0)
        sentences = sentences.mid(0, most) << tr("… và %1 mục nữa").arg(left);
    const QString title = errors ? tr("Chấp nhận %1 lỗi") : tr("Chấp nhận %1 cảnh báo");
    const auto reason = m_prompts.askReason(title.arg(open.size()), sentences.join(u'\n'), acceptanceReasons());
    if (!reason)
        return;
    if (const Outcome accepted = m_desk.acceptFindings(m_day, open, *reason); !accepted)
        m_strip->show(MessageStrip::Tone::Error, failureText(accepted.error()));
    refresh();
}

void CloseDialog::closeDay()
{
    if (!isReady())
        return;
    const auto drafts = m_decisions->drafts(m_desk, m_day);
    const Result<DayState> closed = drafts ? m_desk.close(m_day, *drafts) : tl::unexpected<Failure>(drafts.error());
    if (!closed) {
        m_strip->show(MessageStrip::Tone::Error, failureText(closed.error()));
        return refresh(); // somebody else may have entered a number meanwhile
    }
    accept();
}

} // namespace dophu
