#include "ui/intake/intakedialog.h"

#include "ui/intake/intakefilelist.h"
#include "ui/intake/messagepane.h"
#include "ui/intake/picturepane.h"
#include "ui/intake/sourceview.h"
#include "ui/intake/taughtdialog.h"
#include "ui/intake/unitchooser.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/timereading.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QUrl>

#include <chrono>
#include <utility>

namespace dophu
{

IntakeDialog::IntakeDialog(Desk &desk, Prompts &prompts, const IntakeDoors &doors, Day day, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_doors(doors), m_editor(doors, day, desk.now()), m_reading(doors),
      m_files(desk, m_editor, IntakeSide::Files), m_messages(desk, m_editor, IntakeSide::Messages)
{
    build();
    m_chooser = new UnitChooser(desk.registry(), this);
    m_chooser->setObjectName(QStringLiteral("intakeChooser"));
    fillDays();
    m_received->setText(words::time(m_editor.preview().received));
    connectParts();
    connectSource();
    showSide(IntakeSide::Files);
}

IntakeDialog::~IntakeDialog() = default;

void IntakeDialog::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(150));
    connect(&m_soon, &QTimer::timeout, this, &IntakeDialog::takeIn);
    connect(&m_reading, &IntakeReading::found, this, [this](const IntakeOriginal &original, const QVector<FoundValue> &values) {
        m_pending.append({original, values});
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_reading, &IntakeReading::progressed, this, &IntakeDialog::sayProgress);
    connect(&m_reading, &IntakeReading::searched, this, &IntakeDialog::saySearch);
    connect(&m_reading, &IntakeReading::nothingFound, this,
            [this] { m_strip->show(MessageStrip::Tone::Note, tr("Trong thư mục không có tệp nào.")); });
    connect(&m_reading, &IntakeReading::failed, this, &IntakeDialog::tellFailure);
    connect(&m_reading, &IntakeReading::finished, this, [this](bool cancelled) {
        m_progressRow->hide();
        takeIn();
        if (cancelled)
            m_strip->show(MessageStrip::Tone::Note, tr("Đã dừng đọc. Những tệp đã đọc xong vẫn còn đây."));
        say();
        emit readingDone();
    });
    connect(&m_editor, &IntakeEditor::failed, this, &IntakeDialog::tellFailure);
    connect(&m_editor, &IntakeEditor::linesChanged, this, &IntakeDialog::say);
    connect(&m_editor, &IntakeEditor::linesReset, this, &IntakeDialog::linesWereReset);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showSide(tab == 0 ? IntakeSide::Files : IntakeSide::Messages); });
    connect(m_days, &QComboBox::activated, this,
            [this] { changeDay(Day::fromJulian(m_days->currentData().toLongLong())); });
    connect(m_received, &QLineEdit::editingFinished, this, &IntakeDialog::readReceived);
    connect(m_fileList, &IntakeFileList::filesWanted, this, &IntakeDialog::chooseFiles);
    connect(m_fileList, &IntakeFileList::taughtWanted, this, &IntakeDialog::showTaught);
    connect(m_fileList, &IntakeFileList::originalChosen, this, &IntakeDialog::showOriginal);
    connect(m_pane, &MessagePane::pasteWanted, this, [this] { addMime(*QGuiApplication::clipboard()->mimeData()); });
    connect(m_pane, &MessagePane::lineChosen, this, &IntakeDialog::goToLine);
    connect(m_empty, &EmptyState::verbChosen, this, [this] {
        if (m_side == IntakeSide::Messages)
            addMime(*QGuiApplication::clipboard()->mimeData());
        else if (const int original = m_fileList->currentOriginal(); original >= 0)
            openFile(m_editor.preview().originals.at(original).path);
        else
            chooseFiles();
    });
    for (IntakeModel *model : {&m_files, &m_messages})
        connect(model, &IntakeModel::refused, this,
                [this](const QString &sentence) { m_strip->show(MessageStrip::Tone::Error, sentence); });
}

void IntakeDialog::connectSource()
{
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == int(IntakeColumn::Tick))
            m_editor.tickAll(m_side, model().tickedAll() == Qt::Unchecked);
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(IntakeRole::chooser).toBool())
            chooseUnit();
    });
    connect(m_chooser, &UnitChooser::chosen, this, [this](const IntakeCandidate &candidate) {
        if (const int line = currentLine(); line >= 0)
            m_editor.answerCandidate(line, candidate);
    });
    connect(m_chooser, &UnitChooser::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_source, &SourceView::unitWanted, this, &IntakeDialog::chooseUnit);
    connect(m_source, &SourceView::numberWanted, this, &IntakeDialog::editNumber);
    connect(m_source, &SourceView::offeredWanted, this, [this] { takeOffered(); });
    connect(m_source, &SourceView::readingWanted, this, [this](const IntakeCandidate &reading) {
        const int line = currentLine();
        m_table->setFocus(); // the button goes with the answer
        if (line >= 0)
            m_editor.answerCandidate(line, reading);
    });
    connect(m_source, &SourceView::dayWanted, this, [this](Day day) {
        if (const int line = currentLine(); line >= 0)
            m_editor.answerDay(line, day);
        m_table->setFocus();
    });
    connect(m_source, &SourceView::columnWanted, this, &IntakeDialog::teachColumn);
    connect(m_source, &SourceView::openWanted, this, &IntakeDialog::openFile);
    connect(m_picture, &PicturePane::openWanted, this, &IntakeDialog::openFile);
    connect(m_picture, &PicturePane::tableWanted, this, [this] {
        m_pictureShown = -1;
        say();
        m_table->setFocus();
    });
}

void IntakeDialog::fillDays()
{
    const Campaign &campaign = m_desk.campaign();
    for (Day day = campaign.firstDay; day <= campaign.lastDay; day = day.plus(1))
        m_days->addItem(words::date(day), day.julian());
    m_days->setCurrentIndex(m_days->findData(m_editor.day().julian()));
}

void IntakeDialog::showSide(IntakeSide side)
{
    m_side = side;
    m_pictureShown = -1;
    m_tabs->setCurrentIndex(side == IntakeSide::Files ? 0 : 1);
    m_left->setCurrentIndex(side == IntakeSide::Files ? 0 : 1);
    if (m_table->model() != &model()) {
        const auto *old = m_table->selectionModel();
        m_table->setModel(&model());
        delete old; // the view leaves it behind
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntakeDialog::showCurrent);
        layOutColumns();
    }
    layOut();
    say();
    if (model().rowCount() > 0)
        m_table->setCurrentIndex(model().index(0, int(IntakeColumn::Unit)));
    showCurrent();
}

int IntakeDialog::currentLine() const
{
    return model().lineOf(m_table->currentIndex().row());
}

void IntakeDialog::showCurrent()
{
    const int line = currentLine();
    m_source->showLine(line);
    if (line < 0 || m_pictureShown >= 0)
        return;
    if (m_side == IntakeSide::Files)
        m_fileList->setCurrentOriginal(m_editor.line(line).original);
    else
        m_pane->showLine(line);
}

void IntakeDialog::goToLine(int line)
{
    if (const int row = model().rowOf(line); row >= 0)
        m_table->setCurrentIndex(model().index(row, int(IntakeColumn::Unit)));
}

// A file was chosen in the list: its first row, or the picture to type from.
void IntakeDialog::showOriginal(int original)
{
    if (original < 0)
        return;
    const auto &unread = m_editor.preview().originals.at(original).unread;
    m_pictureShown = unread && unread->reason == UnreadReason::UnsupportedImage ? original : -1;
    if (m_pictureShown >= 0)
        m_picture->showOriginal(original);
    say();
    for (int row = 0; row < model().rowCount() && m_pictureShown < 0; ++row) {
        if (m_editor.line(model().lineOf(row)).original == original)
            return m_table->setCurrentIndex(model().index(row, int(IntakeColumn::Unit)));
    }
}

void IntakeDialog::takeIn()
{
    m_soon.stop();
    if (m_pending.isEmpty())
        return;
    const int kept = currentLine();
    m_editor.add(std::exchange(m_pending, {}));
    if (kept >= 0)
        goToLine(kept);
    else if (model().rowCount() == 0 && m_side == IntakeSide::Files && !m_editor.originalsOf(m_side).isEmpty())
        showOriginal(m_editor.originalsOf(m_side).last());
}

// Rows came or went: somewhere among those that are left.
void IntakeDialog::linesWereReset()
{
    const auto &originals = m_editor.preview().originals;
    const bool picture = m_pictureShown >= 0 && m_pictureShown < originals.size()
                         && originals.at(m_pictureShown).unread
                         && originals.at(m_pictureShown).unread->reason == UnreadReason::UnsupportedImage;
    if (!picture)
        m_pictureShown = -1;
    say();
    if (!m_table->currentIndex().isValid() && model().rowCount() > 0)
        m_table->setCurrentIndex(model().index(0, int(IntakeColumn::Unit)));
    showCurrent();
}

// The day of receipt is today's; only a report for an earlier day may have come that day.
void IntakeDialog::readReceived()
{
    const Moment now = m_editor.preview().received;
    if (m_received->text() == words::time(now))
        return;
    if (const auto time = readTime(m_received->text())) {
        m_editor.setReceived(Moment::local(now.day(), *time));
        m_received->setText(words::time(m_editor.preview().received));
        return;
    }
    m_strip->show(MessageStrip::Tone::Error, tr("“%1” không phải giờ. Viết như 13:45 hoặc 1345.").arg(m_received->text()));
    m_received->setText(words::time(now));
}

void IntakeDialog::showTaught()
{
    TaughtDialog taught(m_desk.registry(), m_doors, m_editor.day(), this);
    taught.exec();
    if (taught.hasChanged() && !m_editor.preview().originals.isEmpty())
        readAgain();
}

void IntakeDialog::openFile(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_strip->show(MessageStrip::Tone::Warning, tr("Máy này chưa có chương trình mở tệp đó."));
}

void IntakeDialog::confirm()
{
    if (!m_take->isEnabled())
        return;
    const IntakeSide side = m_side;
    const Result<int> taken = m_editor.confirm(side);
    if (!taken)
        return tellFailure(taken.error());
    emit this->taken(*taken, side);
    m_editor.clear(side);
    const IntakeSide other = side == IntakeSide::Files ? IntakeSide::Messages : IntakeSide::Files;
    if (m_editor.originalsOf(other).isEmpty())
        return accept();
    showSide(other);
    m_strip->show(MessageStrip::Tone::Ok, tr("Đã nhận %1 số.").arg(*taken));
}

void IntakeDialog::tellFailure(const Failure &failure)
{
    const FailureWords said = failureWords(failure);
    m_strip->show(MessageStrip::Tone::Error, said.todo.isEmpty() ? said.what : said.todo, said.todo.isEmpty() ? QString() : said.what);
}

// What a person has answered is not thrown away by one key.
void IntakeDialog::reject()
{
    int answered = 0;
    for (const IntakeLine &line : m_editor.preview().lines)
        answered += line.unitAnswer || line.numberAnswer || line.dayAnswer || line.byHand ? 1 : 0;
    if (answered > 0
        && !m_prompts.confirm(tr("Bỏ lần nhập này"), tr("Có %1 dòng bạn đã chọn hoặc sửa. Chưa số nào được ghi.").arg(answered),
                              tr("Bỏ lần nhập")))
        return;
    QDialog::reject();
}

bool IntakeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_table->indexAt(mouse->position().toPoint());
        if (index.column() == int(IntakeColumn::Tick) && mouse->button() == Qt::LeftButton) {
            m_table->setCurrentIndex(index);
            m_editor.tick(model().lineOf(index.row()), index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
            m_table->setFocus(Qt::MouseFocusReason);
            return true;
        }
    }
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int line = currentLine();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space:
        if (line >= 0)
            m_editor.tick(line, !m_editor.line(line).ticked);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier)
            confirm();
        else
            chooseUnit();
        return true;
    case Qt::Key_F2:
        editNumber();
        return true;
    case Qt::Key_F3:
        takeOffered();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void IntakeDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        addMime(*QGuiApplication::clipboard()->mimeData());
        return;
    }
    if (event->matches(QKeySequence::Open))
        return chooseFiles();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ControlModifier)
            return confirm();
        // In a field it ends the field; no button is pressed that the eye is not on.
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace dophu
