#include "ui/intake/sourceview.h"

#include "ui/intake/gridglimpse.h"
#include "ui/intake/intakewords.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

#include <cmath>

namespace dophu
{

namespace
{

using Part = intakewords::ValuePart;

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setAttribute(Qt::WA_StyledBackground);
    content->setProperty("fill", "subtle");
    return scroll;
}

void setTone(QLabel *label, const char *tone)
{
    label->setProperty("tone", QLatin1String(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

SourceView::SourceView(const Desk &desk, IntakeEditor &editor, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_editor(editor), m_rows(desk, editor)
{
    setObjectName(QStringLiteral("sourceView"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("fill", "subtle");
    auto *place = scrolled(buildPlace(), this);
    place->setObjectName(QStringLiteral("sourcePlace"));
    auto *grounds = scrolled(buildGrounds(), this);
    grounds->setObjectName(QStringLiteral("sourceGrounds"));
    grounds->setMinimumWidth(scaled(160));
    grounds->setMaximumWidth(scaled(256));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(place, 5);
    layout->addWidget(new Hairline(Qt::Vertical, this));
    layout->addWidget(grounds, 3);
    connect(&editor, &IntakeEditor::linesChanged, this, [this] { showLine(m_line); });
    showLine(-1);
}

QPushButton *SourceView::addVerb(const QString &text, const QString &icon, const QString &name)
{
    auto *button = makeButton(text, icon, name, m_verbs);
    button->setProperty("fit", "small");
    m_verbs->layout()->addWidget(button);
    return button;
}

QWidget *SourceView::buildPlace()
{
    auto *place = new QWidget;
    m_icon = new QLabel(place);
    m_where = new ElidedLabel(place);
    m_where->setObjectName(QStringLiteral("sourceWhere"));
    m_where->setFont(textFont(TextUse::Small));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_where, 1);
    m_prose = new QTextEdit(place);
    m_prose->setObjectName(QStringLiteral("sourceProse"));
    m_prose->setAccessibleName(tr("Chỗ trong nguồn"));
    m_prose->setReadOnly(true);
    m_prose->setTabChangesFocus(true);
    m_prose->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_prose->setStyleSheet(QStringLiteral("QTextEdit { border: none; padding: 0; background: transparent; }"));
    m_prose->document()->setDocumentMargin(0);
    m_grid = new GridGlimpse(place);
    m_sentence = new QLabel(place);
    m_sentence->setObjectName(QStringLiteral("sourceSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setFont(textFont(TextUse::Small));
    m_sentence->setTextFormat(Qt::PlainText);
    m_verbs = new QWidget(place);
    auto *verbs = new QHBoxLayout(m_verbs);
    verbs->setContentsMargins(0, 0, 0, 0);
    verbs->setSpacing(8);
    m_offered = addVerb({}, {}, QStringLiteral("intakeUseOffered"));
    m_offered->setProperty("look", "accent");
    m_unit = addVerb(tr("Chọn đơn &vị…"), QStringLiteral("unit"), QStringLiteral("intakeChooseUnit"));
    m_number = addVerb(tr("&Sửa số"), QStringLiteral("edit"), QStringLiteral("intakeEditNumber"));
    m_day = addVerb({}, QStringLiteral("today"), QStringLiteral("intakeUseDay"));
    m_column = addVerb(tr("Cộ&t này là…"), QStringLiteral("sheet"), QStringLiteral("intakeTeachColumn"));
    m_open = addVerb(tr("Mở tệp"), QStringLiteral("eye"), QStringLiteral("intakeOpenFile"));
    verbs->addStretch();
    m_learn = new QCheckBox(place);
    m_learn->setObjectName(QStringLiteral("intakeLearnName"));
    m_learnColumn = new QCheckBox(place);
    m_learnColumn->setObjectName(QStringLiteral("intakeLearnColumn"));
    m_base = new QCheckBox(place);
    m_base->setObjectName(QStringLiteral("intakeTakeBase"));
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_prose);
    layout->addWidget(m_grid);
    layout->addWidget(m_sentence);
    layout->addWidget(m_verbs);
    layout->addWidget(m_learn);
    layout->addWidget(m_learnColumn);
    layout->addWidget(m_base);
    layout->addStretch();
    connect(m_offered, &QPushButton::clicked, this, [this] {
        if (const auto number = m_editor.line(m_line).offered)
            emit offeredWanted(*number);
    });
    connect(m_number, &QPushButton::clicked, this, &SourceView::numberWanted);
    connect(m_unit, &QPushButton::clicked, this, &SourceView::unitWanted);
    connect(m_day, &QPushButton::clicked, this, [this] { emit dayWanted(m_editor.day()); });
    connect(m_column, &QPushButton::clicked, this, [this] { emit columnWanted(m_editor.line(m_line).found.numberBy.text); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(m_editor.originalOf(m_line).path); });
    connect(m_learnColumn, &QCheckBox::toggled, this, [this](bool on) { m_editor.learnColumn(m_line, on); });
    connect(m_learn, &QCheckBox::toggled, this, [this](bool on) {
        if (m_line >= 0)
            m_editor.learn(m_line, on);
    });
    connect(m_base, &QCheckBox::clicked, this, [this](bool on) { m_editor.takeBase(m_line, on); });
    return place;
}

QWidget *SourceView::buildGrounds()
{
    m_grounds = new QWidget;
    auto *title = new QLabel(tr("Vì sao nhận ra"), m_grounds);
    title->setFont(textFont(TextUse::SmallStrong));
    m_groundRows = new QGridLayout;
    m_groundRows->setHorizontalSpacing(12);
    m_groundRows->setVerticalSpacing(4);
    m_groundRows->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(m_grounds);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addLayout(m_groundRows);
    layout->addStretch();
    return m_grounds;
}

void SourceView::showLine(int line)
{
    m_line = line < m_editor.preview().lines.size() ? line : -1;
    const bool some = m_line >= 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_where, m_verbs})
        part->setVisible(some);
    for (QWidget *part : std::initializer_list<QWidget *>{m_prose, m_grid, m_sentence, m_learn, m_learnColumn, m_base})
        part->hide();
    m_grounds->setVisible(some);
    if (!some)
        return;
    const IntakeLine &shown = m_editor.line(m_line);
    const IntakeOriginal &original = m_editor.originalOf(m_line);
    showPlace(shown, original);
    const QString sentence = m_rows.sentence(m_line);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setTone(m_sentence, shown.kind == IntakeClass::Refused || holdsBack(shown.findings) ? "err" : "warn");
    if (shown.kind == IntakeClass::Same || shown.kind == IntakeClass::Skipped)
        setTone(m_sentence, "text2");
    showVerbs(shown, original);
    showChecks(shown);
    showGrounds(shown);
    fitVerbs();
}

void SourceView::showPlace(const IntakeLine &line, const IntakeOriginal &original)
{
    const int side = scaled(16);
    m_icon->setPixmap(lineIcon(original.pasted ? QStringLiteral("chat") : QStringLiteral("doc"), Theme::of(this).text2)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    QStringList where{original.pasted ? tr("Tin nhắn dán") : original.name};
    for (const SourcePlace &place : {line.found.numberBy.place, line.found.unitBy.place}) {
        const QString there = intakewords::place(place, original);
        if (!there.isEmpty()) {
            where.append(there);
            break;
        }
    }
    if (!line.found.sender.isEmpty())
        where.append(line.found.sender);
    m_where->setText(where.join(QStringLiteral(", ")));
    const QVector<SourceMark> marks = marksOf(line);
    const SourcePlace &number = line.found.numberBy.place;
    for (auto mark = marks.rbegin(); original.content && mark != marks.rend(); ++mark) {
        if (number.isValid() && mark->place.part != number.part)
            continue; // a letterhead's table names the unit; the number decides what is shown
        const auto &parts = original.content->parts;
        const auto *grid = mark->place.part < parts.size() ? std::get_if<CellGrid>(&parts.at(mark->place.part)) : nullptr;
        if (!grid)
            continue;
        QVector<SourceMark> here;
        std::copy_if(marks.begin(), marks.end(), std::back_inserter(here),
                     [&](const SourceMark &other) { return other.place.part == mark->place.part; });
        m_grid->showCells(*grid, here);
        m_grid->setMinimumHeight(scaled(80));
        m_grid->show();
        return;
    }
    showProse(original, marks);
}

void SourceView::showProse(const IntakeOriginal &original, const QVector<SourceMark> &marks)
{
    const QVector<MarkedLine> lines = linesAround(original, marks);
    m_prose->clear();
    if (lines.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    QTextCursor cursor(m_prose->document());
    QTextBlockFormat block;
    block.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);
    int last = lines.first().part;
    for (const MarkedLine &line : lines) {
        if (cursor.position() > 0)
            cursor.insertBlock(block);
        QTextCharFormat plain;
        plain.setForeground(line.marks.isEmpty() ? theme.text3 : theme.text);
        plain.setFont(textFont(TextUse::Body));
        if (line.part > last + 1) {
            cursor.insertText(QStringLiteral("…"), plain);
            cursor.insertBlock(block);
        }
        last = line.part;
        const int begin = cursor.position();
        cursor.insertText(line.text, plain);
        for (const SourceMark &mark : line.marks) {
            QTextCursor part(m_prose->document());
            const qsizetype length = mark.place.length > 0 ? mark.place.length : line.text.size() - mark.place.start;
            part.setPosition(begin + int(std::clamp<qsizetype>(mark.place.start, 0, line.text.size())));
            part.setPosition(begin + int(std::clamp<qsizetype>(mark.place.start + length, 0, line.text.size())),
                             QTextCursor::KeepAnchor);
            part.mergeCharFormat(markFormat(mark.use, theme));
        }
    }
    m_prose->show();
    fitProse();
}

void SourceView::fitProse()
{
    m_prose->document()->setTextWidth(m_prose->viewport()->width());
    m_prose->setFixedHeight(int(std::ceil(m_prose->document()->size().height())) + 4);
}

void SourceView::showReadings(const IntakeLine &line)
{
    qDeleteAll(m_readings);
    m_readings.clear();
    QVector<IntakeCandidate> readings;
    for (const IntakeCandidate &candidate : line.found.candidates) {
        const bool other = candidate.installed && (!line.number() || *candidate.installed != *line.number());
        const bool sameUnit = !candidate.unit || !line.unit() || candidate.unit == line.unit();
        if (other && sameUnit && candidate.installed != line.offered && readings.size() < 3)
            readings.append(candidate);
    }
    auto *row = qobject_cast<QHBoxLayout *>(m_verbs->layout());
    for (const IntakeCandidate &reading : std::as_const(readings)) {
        auto *button =
            makeButton(tr("Dùng %1").arg(words::count(*reading.installed)), {}, QStringLiteral("intakeReading"), m_verbs);
        button->setProperty("fit", "small");
        button->setProperty("look", "accent");
        row->insertWidget(int(m_readings.size()), button);
        connect(button, &QPushButton::clicked, this, [this, reading] { emit readingWanted(reading); });
        m_readings.append(button);
    }
}

void SourceView::showVerbs(const IntakeLine &line, const IntakeOriginal &original)
{
    const bool answerable = m_rows.mayChooseUnit(m_line);
    showReadings(line);
    m_offered->setVisible(answerable && line.offered && line.offered != line.number());
    if (line.offered)
        m_offered->setText(tr("&Dùng %1").arg(words::count(*line.offered)));
    m_unit->setVisible(answerable);
    m_number->setVisible(answerable);
    const bool otherDay = line.found.reportDay && line.day != m_editor.day();
    m_day->setVisible(answerable && otherDay);
    m_day->setText(tr("Nhận cho ngà&y %1").arg(words::shortDate(m_editor.day())));
    const bool ofColumn =
        line.found.numberBy.by == Recognised::By::Column || line.found.numberBy.by == Recognised::By::Learned;
    m_column->setVisible(ofColumn && !line.found.numberBy.text.isEmpty());
    m_open->setVisible(!original.pasted && (line.kind == IntakeClass::Refused || line.kind == IntakeClass::Skipped));
    m_verbs->setVisible(answerable || m_open->isVisibleTo(m_verbs));
}

void SourceView::showChecks(const IntakeLine &line)
{
    m_learn->setVisible(m_editor.mayLearn(m_line));
    if (m_editor.mayLearn(m_line)) {
        const QSignalBlocker quiet(m_learn);
        m_learn->setChecked(line.learn);
        m_learn->setText(
            tr("Nhớ “%1” là %2")
                .arg(line.found.unitBy.text.simplified(), intakewords::unitName(*line.unitAnswer, m_desk.registry())));
    }
    m_learnColumn->setVisible(m_editor.mayLearnColumn(m_line));
    if (m_editor.mayLearnColumn(m_line)) {
        const QSignalBlocker quiet(m_learnColumn);
        m_learnColumn->setChecked(line.learnColumn);
        m_learnColumn->setText(tr("Lần sau lấy số ở cột “%1”").arg(line.headingAnswer));
    }
    m_base->setVisible(line.baseOffered && line.takable);
    if (line.baseOffered) {
        m_base->setChecked(line.takeBase);
        m_base->setText(line.baseNow ? tr("Đổi mẫ&u số %1 thành %2 theo nguồn này")
                                           .arg(words::count(*line.baseNow), words::count(*line.baseOffered))
                                     : tr("Lấy mẫ&u số %1 theo nguồn này").arg(words::count(*line.baseOffered)));
    }
}

void SourceView::showGrounds(const IntakeLine &line)
{
    while (QLayoutItem *item = m_groundRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto add = [&](const QString &title, const QString &text) {
        if (text.isEmpty())
            return;
        auto *name = new QLabel(title, m_grounds);
        auto *value = new QLabel(text, m_grounds);
        for (QLabel *label : {name, value}) {
            label->setFont(textFont(TextUse::Small));
            label->setTextFormat(Qt::PlainText);
            label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        }
        name->setProperty("tone", "text2");
        value->setWordWrap(true);
        value->setToolTip(text);
        m_groundRows->addWidget(name, row, 0);
        m_groundRows->addWidget(value, row++, 1);
    };
    const FoundValue &found = line.found;
    add(intakewords::partTitle(Part::Unit),
        line.unitAnswer ? tr("bạn chọn") : intakewords::because(found.unitBy, Part::Unit));
    add(intakewords::partTitle(Part::Day), line.dayAnswer ? tr("bạn chọn") : intakewords::because(found.dayBy, Part::Day));
    add(intakewords::partTitle(Part::Number),
        line.numberAnswer || line.byHand ? tr("bạn gõ") : intakewords::because(found.numberBy, Part::Number));
    add(intakewords::partTitle(Part::Base), intakewords::because(found.baseBy, Part::Base));
    add(tr("Kiểm tra"), line.numberAnswer ? QString() : intakewords::crossCheck(found, line.before));
}

// Icons alone, with their words as tooltips, where the words would have to be scrolled to.
void SourceView::fitVerbs()
{
    const QList<QPushButton *> verbs = m_verbs->findChildren<QPushButton *>();
    int wanted = 0;
    for (QPushButton *verb : verbs) {
        if (const QVariant words = verb->property("words"); words.isValid() && verb->text().isEmpty())
            verb->setText(words.toString());
        verb->setProperty("words", verb->text());
        if (!verb->isHidden())
            wanted += verb->sizeHint().width() + m_verbs->layout()->spacing();
    }
    const int room = m_verbs->parentWidget()->parentWidget()->width() - scaled(32);
    for (QPushButton *verb : verbs) {
        verb->setToolTip(verb->property("words").toString().remove(u'&'));
        verb->setAccessibleName(verb->toolTip());
        if (wanted > room && !verb->icon().isNull())
            verb->setText({});
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitVerbs();
    if (!m_prose->isHidden())
        fitProse();
}

void SourceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_grid)
        showLine(m_line);
}

} // namespace dophu
