#include "ui/units/unitspage.h"

#include "ui/units/formsmaking.h"
#include "ui/units/registrypreview.h"
#include "ui/units/unitdetail.h"
#include "ui/units/uniteditor.h"
#include "ui/units/unitsdelegate.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int unitsRowHeight = 22;

} // namespace

UnitsPage::UnitsPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : Page(parent), m_desk(desk), m_prompts(prompts), m_model(new UnitsModel(this)), m_strip(new MessageStrip(this)),
      m_chips(new QButtonGroup(this)), m_list(new QTreeView(this)), m_empty(new EmptyState(this)),
      m_left(new QStackedWidget(this)), m_split(new QSplitter(Qt::Horizontal, this)), m_detail(new UnitDetail),
      m_editor(new UnitEditor)
{
    setObjectName(QStringLiteral("unitsPage"));
    setAcceptDrops(true);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("fill", "surface");
    setUpList();
    m_left->addWidget(m_list);
    m_left->addWidget(m_empty);
    m_split->addWidget(m_left);
    m_split->addWidget(makeSide());
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_strip);
    layout->addWidget(m_split, 1);
    setStart(m_left);
    setSidePanes({m_side});
    connect(m_empty, &EmptyState::verbChosen, this, [this] {
        m_search->clear();
        takeKeyboard();
    });
    connect(&m_desk, &Desk::registryChanged, this, &UnitsPage::refresh);
    connect(&m_desk, &Desk::campaignChanged, this, &UnitsPage::refresh);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    auto *side = new QShortcut(QKeySequence(Qt::Key_F8), this);
    side->setContext(Qt::WidgetWithChildrenShortcut);
    connect(side, &QShortcut::activated, this, [this] {
        QWidget *panel = m_split->widget(1);
        panel->setVisible(!panel->isVisible());
    });
}

void UnitsPage::setUpList()
{
    m_list->setObjectName(QStringLiteral("unitsList"));
    m_list->setAccessibleName(tr("Danh sách đơn vị"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new UnitsDelegate(unitsRowHeight, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(false);
    m_list->setExpandsOnDoubleClick(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setMinimumSectionSize(40);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const UnitId unit = m_model->unitAt(current); unit.isValid()) {
            m_current = unit;
            leaveEditor();
            showCurrent();
        }
    });
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_list->setExpanded(index.siblingAtColumn(0), !m_list->isExpanded(index.siblingAtColumn(0)));
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->unitAt(index).isValid())
            editUnit();
    });
}

QWidget *UnitsPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *rows = new QVBoxLayout(tools);
    rows->setContentsMargins(12, 6, 12, 6);
    rows->setSpacing(6);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    rows->addLayout(layout);
    auto *add = makeButton(tr("Thêm đơn vị…"), QStringLiteral("plus"), QStringLiteral("addUnit"), tools);
    layout->addWidget(add);
    auto *files = makeButton(tr("Nhập danh mục…"), QStringLiteral("import"), QStringLiteral("importUnits"), tools);
    files->setToolTip(tr("Nhập units.csv, bases.csv, unit_history.csv; xem trước rồi mới ghi"));
    layout->addWidget(files);
    auto *out = makeButton(tr("Xuất…"), QStringLiteral("export"), QStringLiteral("exportUnits"), tools);
    layout->addWidget(out);
    auto *forms = makeButton(tr("Làm mẫu báo cáo…"), QStringLiteral("sheet"), QStringLiteral("makeForms"), tools);
    forms->setToolTip(tr("Làm mẫu báo cáo .xlsx điền sẵn cho từng đơn vị; đơn vị gửi lại thì nhập được ngay"));
    layout->addWidget(forms);
    connect(forms, &QPushButton::clicked, this, &UnitsPage::makeForms);
    connect(files, &QPushButton::clicked, this, [this] { importFiles({}); });
    connect(out, &QPushButton::clicked, this, &UnitsPage::exportFiles);
    m_chipRule = new Hairline(Qt::Vertical, tools);
    m_chipRule->setObjectName(QStringLiteral("chipRule"));
    m_chipRule->setFixedHeight(scaled(24));
    layout->addWidget(m_chipRule);
    m_chipRow = new QWidget(tools);
    auto *chips = new QHBoxLayout(m_chipRow);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(8);
    layout->addWidget(m_chipRow);
    m_toolRow = layout;
    m_toolRows = rows;
    const char *const names[] = {"chipTracked", "chipStopped", "chipEstimated", "chipExcused"};
    for (int i = 0; i < 4; ++i) {
        auto *chip = new QPushButton(m_chipRow);
        chip->setObjectName(QLatin1String(names[i]));
        chip->setProperty("chip", true);
        chip->setAutoDefault(true);
        chip->setCheckable(true);
        m_chips->addButton(chip, i);
        chips->addWidget(chip);
    }
    chips->addStretch();
    m_chips->button(0)->setChecked(true);
    layout->addStretch();
    m_search = new SearchField(tr("Tìm tên hoặc mã đơn vị"), QStringLiteral("Ctrl+F"), tools);
    m_search->setObjectName(QStringLiteral("unitSearch"));
    m_search->setAccessibleName(tr("Tìm tên hoặc mã đơn vị"));
    m_search->setMinimumWidth(scaled(140));
    m_search->setMaximumWidth(scaled(236));
    layout->addWidget(m_search, 1);
    connect(add, &QPushButton::clicked, this, &UnitsPage::addUnit);
    connect(m_chips, &QButtonGroup::idClicked, this, &UnitsPage::refill);
    connect(m_search, &QLineEdit::textChanged, this, &UnitsPage::refill);
    connect(m_search, &SearchField::leaveWanted, this, &UnitsPage::takeKeyboard);
    return tools;
}

QWidget *UnitsPage::makeSide()
{
    m_side = new QStackedWidget(this);
    for (QWidget *content : std::initializer_list<QWidget *>{m_detail, m_editor}) {
        auto *scroll = new QScrollArea(m_side);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        content->setAttribute(Qt::WA_StyledBackground);
        content->setProperty("fill", "surface");
        scroll->setWidget(content);
        m_side->addWidget(scroll);
    }
    m_side->setMinimumWidth(scaled(360));
    connect(m_detail, &UnitDetail::editWanted, this, &UnitsPage::editUnit);
    connect(m_detail, &UnitDetail::aliasWanted, this, &UnitsPage::addAlias);
    connect(m_detail, &UnitDetail::stopWanted, this, &UnitsPage::stopUnit);
    connect(m_detail, &UnitDetail::resumeWanted, this, &UnitsPage::resumeUnit);
    connect(m_detail, &UnitDetail::baseWanted, this, &UnitsPage::saveBase);
    connect(m_detail, &UnitDetail::excuseWanted, this, &UnitsPage::excuseUnit);
    connect(m_detail, &UnitDetail::excuseEndWanted, this, &UnitsPage::endExcuse, Qt::QueuedConnection);
    connect(m_detail, &UnitDetail::mergeWanted, this, &UnitsPage::mergeUnits);
    connect(m_detail, &UnitDetail::splitWanted, this, &UnitsPage::splitUnit);
    connect(m_editor, &UnitEditor::saveWanted, this, &UnitsPage::saveUnit);
    connect(m_editor, &UnitEditor::leaveWanted, this, &UnitsPage::leaveEditor);
    return m_side;
}

void UnitsPage::showDay(Day day)
{
    m_day = day;
    refresh();
}

void UnitsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void UnitsPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_day.isValid())
        return;
    const UnitsCounts counts = UnitsModel::countsOf(m_desk.registry(), m_desk.campaign(), m_day);
    const QString texts[] = {tr("Đang theo dõi  %1").arg(counts.tracked), tr("Ngừng theo dõi  %1").arg(counts.stopped),
                             tr("Mẫu số ước tính  %1").arg(counts.estimated), tr("Miễn  %1").arg(counts.excused)};
    for (int i = 0; i < 4; ++i) {
        m_chips->button(i)->setText(texts[i]);
        m_chips->button(i)->setAccessibleName(texts[i]);
    }
    placeChips();
    refill();
}

// Beside the buttons where they fit, else in a row of their own.
void UnitsPage::placeChips()
{
    const int room = width() - 24;
    int needed = m_chipRow->sizeHint().width() + m_search->minimumWidth();
    for (int i = 0; i < m_toolRow->count(); ++i) {
        QWidget *widget = m_toolRow->itemAt(i)->widget();
        if (widget && widget != m_chipRow && widget != m_search)
            needed += widget->sizeHint().width();
    }
    needed += m_toolRow->spacing() * m_toolRow->count();
    const bool apart = needed > room;
    if (apart == (m_toolRows->indexOf(m_chipRow) >= 0))
        return;
    m_toolRow->removeWidget(m_chipRow);
    m_toolRows->removeWidget(m_chipRow);
    m_chipRule->setVisible(!apart); // it parts the verbs from the chips behind them
    if (apart)
        m_toolRows->addWidget(m_chipRow);
    else
        m_toolRow->insertWidget(m_toolRow->count() - 2, m_chipRow); // before the stretch and the search field
}

void UnitsPage::refill()
{
    const auto filter = UnitsFilter(m_chips->checkedId());
    const int scrolled = m_list->verticalScrollBar()->value();
    QSignalBlocker quiet(m_list->selectionModel());
    m_model->show(m_desk.registry(), m_desk.campaign(), m_day, filter, m_search->text());
    quiet.unblock();
    for (int group = 0; group < m_model->rowCount(); ++group) {
        m_list->setFirstColumnSpanned(group, {}, true);
        m_list->setExpanded(m_model->index(group, 0), true);
    }
    const bool none = m_model->unitCount() == 0;
    m_left->setCurrentIndex(none ? 1 : 0);
    if (none && !m_search->text().isEmpty())
        m_empty->show(QStringLiteral("search"), tr("Không tìm thấy “%1”").arg(m_search->text()),
                      tr("Thử tên không dấu hoặc mã, ví dụ huc, 19468."), tr("Xoá tìm kiếm"));
    else if (none)
        m_empty->show(QStringLiteral("unit"), tr("Không có đơn vị nào."), tr("Chọn nhãn khác ở trên."));
    QModelIndex place = m_model->indexOf(m_current);
    if (!place.isValid() && !none)
        place = m_model->index(0, 0, m_model->index(0, 0));
    m_list->setCurrentIndex(place);
    m_list->verticalScrollBar()->setValue(scrolled);
    m_list->scrollTo(place);
    showCurrent();
}

void UnitsPage::showCurrent()
{
    if (const UnitId unit = m_model->unitAt(m_list->currentIndex()); unit.isValid())
        m_current = unit;
    const Unit *unit = m_desk.registry().byId(m_current);
    if (!unit)
        return;
    const auto recent = m_desk.line(m_current, m_day.plus(-6), m_day);
    m_detail->show(*unit, m_desk.registry(), m_desk.campaign(), m_day, recent ? *recent : QVector<Standing>());
}

void UnitsPage::showUnit(UnitId unit)
{
    m_current = unit;
    m_search->clear();
    if (!m_model->indexOf(unit).isValid()) {
        const Unit *wanted = m_desk.registry().byId(unit);
        m_chips->button(wanted && !wanted->isValidOn(m_day) ? 1 : 0)->setChecked(true);
    }
    refill();
    m_list->scrollTo(m_list->currentIndex());
}

void UnitsPage::addUnit()
{
    QStringList groups;
    for (const Unit &unit : m_desk.registry().units()) {
        if (!groups.contains(unit.group))
            groups.append(unit.group);
    }
    Unit fresh;
    fresh.validFrom = m_day;
    if (const Unit *like = m_desk.registry().byId(m_current)) {
        fresh.group = like->group;
        fresh.stream = like->stream;
    }
    m_side->setCurrentIndex(1);
    m_editor->open(fresh, m_desk.campaign(), groups, m_desk.registry());
}

void UnitsPage::editUnit()
{
    const Unit *unit = m_desk.registry().byId(m_current);
    if (!unit)
        return;
    m_side->setCurrentIndex(1);
    m_editor->open(*unit, m_desk.campaign(), {unit->group}, m_desk.registry());
}

void UnitsPage::leaveEditor()
{
    if (m_side->currentIndex() == 0)
        return;
    m_side->setCurrentIndex(0);
    m_list->setFocus();
}

void UnitsPage::saveUnit(const Unit &unit)
{
    if (const Outcome saved = m_desk.saveUnit(unit); !saved) {
        tellFailure(saved.error());
        return;
    }
    leaveEditor();
    if (const Unit *stored = m_desk.registry().byCode(unit.code))
        showUnit(stored->id);
    emit messageWanted(tr("Đã lưu %1.").arg(unit.name));
}

void UnitsPage::saveBase(const Base &base)
{
    if (const Outcome saved = m_desk.setBase(base); !saved) {
        tellFailure(saved.error());
        return;
    }
    m_detail->closeBaseEditor();
    emit messageWanted(tr("Đã lưu mẫu số từ %1.").arg(words::date(base.validFrom)));
}

void UnitsPage::importFiles(const QStringList &paths)
{
    RegistryPreview dialog([this](const QVector<RegistryFile> &files) { return m_desk.planRegistry(files); }, m_prompts,
                           this);
    if (!paths.isEmpty())
        dialog.take(paths);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Outcome done = m_desk.importRegistry(dialog.files()); !done)
        tellFailure(done.error());
    else
        emit messageWanted(tr("Đã ghi danh mục từ %1 tệp.").arg(dialog.files().size()));
}

void UnitsPage::exportFiles()
{
    const auto path =
        m_prompts.chooseSavePath(tr("Xuất danh mục đơn vị"), QStringLiteral("units.csv"), QStringLiteral("CSV (*.csv)"));
    if (!path)
        return;
    const QFileInfo unitsFile(*path);
    const QString basesPath = unitsFile.dir().filePath(unitsFile.completeBaseName() + QStringLiteral("-bases.csv"));
    for (const auto &[where, bytes] :
         {std::pair(*path, unitsToCsv(m_desk.registry())), std::pair(basesPath, basesToCsv(m_desk.registry()))}) {
        QSaveFile file(where);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            tellFailure(Failure{FailureKind::CannotWrite, where, file.errorString()});
            return;
        }
    }
    m_strip->show(MessageStrip::Tone::Ok,
                  tr("Đã xuất %1 và %2.").arg(unitsFile.fileName(), QFileInfo(basesPath).fileName()));
}

void UnitsPage::makeForms()
{
    const auto told = FormsMaking::makeAll(m_desk, m_day, m_prompts, this);
    if (!told)
        tellFailure(told.error());
    else if (*told)
        m_strip->show(MessageStrip::Tone::Ok, **told);
}

void UnitsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool tables = !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) {
        return url.isLocalFile() && url.path().endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    });
    if (tables)
        event->acceptProposedAction(); // anything else goes on to the window
    else
        event->ignore();
}

void UnitsPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths.append(url.toLocalFile());
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, paths] { importFiles(paths); }, Qt::QueuedConnection);
}

void UnitsPage::tellFailure(const Failure &failure)
{
    const FailureWords told = failureWords(failure);
    m_strip->show(MessageStrip::Tone::Error, told.todo, told.what);
}

void UnitsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeChips();
    const bool beside = width() >= scaled(1000);
    m_split->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    const int side = scaled(width() >= scaled(1400) ? 640 : 484);
    m_split->setSizes(beside ? QList<int>{width() - side, side} : QList<int>{height() / 2, height() / 2});
    const int widths[unitsColumns] = {72, 160, 58, 80, 84, 130, 90};
    for (int column = 0; column < unitsColumns - 1; ++column)
        m_list->setColumnWidth(column, scaled(widths[column]));
}

QString UnitsPage::hint() const
{
    return tr("Ctrl+F tìm · Enter sửa · F8 chi tiết · Mọi thay đổi đều ghi vào Nhật ký");
}

} // namespace dophu
