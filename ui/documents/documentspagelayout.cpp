// How the documents page is put together; what it does is in documentspage.cpp.
#include "ui/documents/documentfields.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/issuedlist.h"
#include "ui/documents/letterfields.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace dophu
{

namespace
{

constexpr int documentKindsWidth = 188;

// A kind of paper: its icon, its name and, smaller, how far it is. The chosen one has the soft fill and the bar of rows.
class KindDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, scaled(46)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, chosen ? theme.sel : theme.surface);
        if (chosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
        const QStringList lines = index.data().toString().split(u'\n');
        const QRect text = option.rect.adjusted(scaled(38), scaled(5), -8, -scaled(5));
        paintLineIcon(*painter, QRectF(option.rect.left() + 12, option.rect.top() + scaled(15), 16, 16),
                      QStringLiteral("doc"), chosen ? theme.accent : theme.text2);
        painter->setPen(chosen ? theme.accent : theme.text);
        painter->setFont(textFont(TextUse::Strong));
        const auto fitting = [&](int line) {
            return painter->fontMetrics().elidedText(lines.value(line), Qt::ElideRight, text.width());
        };
        painter->drawText(text, Qt::AlignTop, fitting(0));
        painter->setPen(theme.text2);
        painter->setFont(textFont(TextUse::Small));
        painter->drawText(text, Qt::AlignBottom, fitting(1));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

QPushButton *documentButton(const QString &text, const char *objectName, const QString &icon, QWidget *over)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(true); // Enter presses it
    if (!icon.isEmpty())
        button->setIcon(lineIcon(icon, Theme::of(over).text, Theme::of(over).disabled));
    return button;
}

QPushButton *documentIconButton(const QString &name, const char *objectName, const QString &icon, QWidget *over)
{
    QPushButton *button = documentButton({}, objectName, icon, over);
    button->setProperty("size", "icon");
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

QWidget *DocumentsPage::makeKinds()
{
    auto *column = new QWidget;
    column->setProperty("fill", "surface");
    column->setAttribute(Qt::WA_StyledBackground);
    column->setFixedWidth(scaled(documentKindsWidth));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 12, 0, 0);
    auto *title = new QLabel(tr("Loại văn bản"));
    title->setFont(textFont(TextUse::SmallStrong));
    title->setProperty("tone", "text2");
    title->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(title);
    m_kindList = new QListWidget;
    m_kindList->setObjectName(QStringLiteral("documentKinds"));
    m_kindList->setAccessibleName(tr("Loại văn bản"));
    m_kindList->setFrameShape(QFrame::NoFrame);
    m_kindList->setItemDelegate(new KindDelegate(m_kindList));
    for (qsizetype i = 0; i < paperKindNames().size(); ++i)
        m_kindList->addItem(QString());
    m_kindList->setCurrentRow(0);
    m_kindList->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kindList->setFixedHeight(scaled(46) * int(paperKindNames().size()) + 4);
    title->setBuddy(m_kindList);
    layout->addWidget(m_kindList);
    layout->addWidget(new Hairline(Qt::Horizontal));
    auto *issued = new QLabel(tr("Đã ban hành"));
    issued->setFont(textFont(TextUse::SmallStrong));
    issued->setProperty("tone", "text2");
    issued->setContentsMargins(12, 10, 0, 4);
    layout->addWidget(issued);
    m_register = new IssuedList;
    connectRegister(m_register);
    layout->addWidget(m_register, 1);
    connect(m_kindList, &QListWidget::currentRowChanged, this, [this](int row) {
        m_kindBox->setCurrentIndex(std::max(0, row));
        chooseKind(PaperKind(std::max(0, row)));
    });
    return column;
}

QWidget *DocumentsPage::makeNarrowBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 10, 12, 0);
    row->setSpacing(8);
    m_kindBox = new QComboBox;
    m_kindBox->setObjectName(QStringLiteral("documentKindBox"));
    m_kindBox->setAccessibleName(tr("Loại văn bản"));
    m_kindBox->addItems(kindNames());
    m_kindBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kindBox->setMinimumContentsLength(8);
    m_registerButton = documentButton(QString(), "documentRegisterButton", QString(), this);
    m_registerButton->setToolTip(tr("Các văn bản đã ban hành: lưu lại, gửi lại, in lại"));
    row->addWidget(m_kindBox, 1);
    row->addWidget(m_registerButton);
    connect(m_kindBox, &QComboBox::currentIndexChanged, this, [this](int kind) { m_kindList->setCurrentRow(kind); });
    connect(m_registerButton, &QPushButton::clicked, this, &DocumentsPage::openRegister);
    return bar;
}

QWidget *DocumentsPage::makeFieldColumn()
{
    auto *column = new QWidget;
    column->setProperty("fill", "surface");
    column->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_fields = new DocumentFields;
    m_letterFields = new LetterFields;
    m_fieldStack = new QStackedWidget;
    for (QWidget *fields : std::initializer_list<QWidget *>{m_fields, m_letterFields}) {
        fields->setProperty("fill", "surface");
        fields->setAttribute(Qt::WA_StyledBackground);
        auto *scroll = new QScrollArea;
        scroll->setWidget(fields);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        m_fieldStack->addWidget(scroll);
    }
    m_narrowBar = makeNarrowBar();
    m_narrowBar->hide();
    layout->addWidget(m_narrowBar);
    layout->addWidget(m_fieldStack, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("documentState"));
    m_state->setWordWrap(true);
    m_batch = documentButton(tr("&Mỗi đơn vị…"), "documentBatch", QString(), this);
    m_batch->hide();
    m_editSentence = documentButton(tr("Sửa câ&u…"), "documentEditSentence", QString(), this);
    connect(m_editSentence, &QPushButton::clicked, this, &DocumentsPage::editSentence);
    connect(m_batch, &QPushButton::clicked, this, &DocumentsPage::writeBatch);
    auto *said = new QHBoxLayout; // the whole width: what has to be done first is a sentence
    said->setContentsMargins(12, 8, 12, 0);
    said->addWidget(m_state);
    layout->addLayout(said);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(12, 6, 12, 0);
    more->setSpacing(8);
    more->addWidget(m_editSentence);
    more->addWidget(m_batch);
    more->addStretch(1);
    layout->addLayout(more);
    layout->addLayout(makeActs());
    layout->addLayout(makeWritingButtons());
    return column;
}

// The two that let a paper leave the office.
QLayout *DocumentsPage::makeActs()
{
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(12, 8, 12, 0);
    acts->setSpacing(8);
    m_issue = documentButton(tr("&Ban hành…"), "documentIssue", QString(), this);
    m_issue->setProperty("look", "primary");
    setButtonIcon(m_issue, QStringLiteral("send"));
    m_bundle = documentButton(tr("Làm t&rọn bộ…"), "documentBundle", QString(), this);
    acts->addWidget(m_issue);
    acts->addWidget(m_bundle);
    acts->addStretch(1);
    connect(m_issue, &QPushButton::clicked, this, &DocumentsPage::issueNow);
    connect(m_bundle, &QPushButton::clicked, this, &DocumentsPage::bundleNow);
    return acts;
}

QLayout *DocumentsPage::makeWritingButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 12);
    buttons->setSpacing(8);
    QPushButton *save = documentButton(tr("&Lưu PDF…"), "documentSavePdf", QString(), this);
    QPushButton *paper = documentButton(tr("&In…"), "documentPrint", QStringLiteral("print"), this);
    QPushButton *other = documentButton(tr("&Xuất…"), "documentExport", QStringLiteral("export"), this);
    m_writing = {save, paper, other};
    for (QPushButton *button : m_writing)
        buttons->addWidget(button);
    buttons->addStretch(1);
    connect(save, &QPushButton::clicked, this, &DocumentsPage::savePdf);
    connect(paper, &QPushButton::clicked, this, &DocumentsPage::printPaper);
    connect(other, &QPushButton::clicked, this, &DocumentsPage::exportText);
    return buttons;
}

QWidget *DocumentsPage::makePreviewColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_strip = new MessageStrip;
    m_strip->setObjectName(QStringLiteral("documentStrip"));
    m_strip->dismiss();
    m_preview = new DocumentPreview;
    layout->addWidget(makePreviewBar());
    layout->addWidget(m_strip);
    layout->addWidget(m_preview, 1);
    connect(m_preview, &DocumentPreview::viewChanged, this, &DocumentsPage::showView);
    return column;
}

QWidget *DocumentsPage::makePreviewBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(scaled(36));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(4);
    m_checkLine = new ElidedLabel;
    m_checkLine->setObjectName(QStringLiteral("documentCheck"));
    m_checkLine->setText(tr("Xem trước"));
    m_previous = documentIconButton(tr("Trang trước (PgUp)"), "documentPreviousPage", QStringLiteral("left"), this);
    m_next = documentIconButton(tr("Trang sau (PgDn)"), "documentNextPage", QStringLiteral("right"), this);
    m_pageLabel = new QLabel;
    m_pageLabel->setObjectName(QStringLiteral("documentPageNumber"));
    m_zoomLabel = new QLabel;
    m_zoomLabel->setObjectName(QStringLiteral("documentZoom"));
    QPushButton *out = documentIconButton(tr("Thu nhỏ (Ctrl+-)"), "documentZoomOut", QStringLiteral("zoomout"), this);
    QPushButton *in = documentIconButton(tr("Phóng to (Ctrl++)"), "documentZoomIn", QStringLiteral("zoomin"), this);
    m_fitWidth = documentButton(tr("Vừa ngang"), "documentFitWidth", QString(), this);
    m_fitWidth->setToolTip(tr("Trang vừa chiều ngang khung xem (Ctrl+0)"));
    m_fitPage = documentButton(tr("Cả trang"), "documentFitPage", QString(), this);
    m_fitPage->setToolTip(tr("Thấy cả trang"));
    m_fitWidth->setCheckable(true);
    m_fitPage->setCheckable(true);
    row->addWidget(m_checkLine, 1);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_previous, m_pageLabel, m_next, out, m_zoomLabel, in, m_fitWidth, m_fitPage})
        row->addWidget(part);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_preview->showPage(m_preview->page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_preview->showPage(m_preview->page() + 1); });
    connect(out, &QPushButton::clicked, this, [this] { m_preview->zoomBy(-1); });
    connect(in, &QPushButton::clicked, this, [this] { m_preview->zoomBy(1); });
    connect(m_fitWidth, &QPushButton::clicked, this, [this] { m_preview->setFit(DocumentPreview::Fit::Width); });
    connect(m_fitPage, &QPushButton::clicked, this, [this] { m_preview->setFit(DocumentPreview::Fit::WholePage); });
    return bar;
}

void DocumentsPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Save, [this] { savePdf(); });
    key(QKeySequence::Print, [this] { printPaper(); });
    key(Qt::CTRL | Qt::Key_Return, [this] { issueNow(); });
    key(Qt::CTRL | Qt::Key_E, [this] { exportText(); });
    key(Qt::CTRL | Qt::Key_Plus, [this] { m_preview->zoomBy(1); });
    key(Qt::CTRL | Qt::Key_Equal, [this] { m_preview->zoomBy(1); }); // plus without Shift
    key(Qt::CTRL | Qt::Key_Minus, [this] { m_preview->zoomBy(-1); });
    key(Qt::CTRL | Qt::Key_0, [this] { m_preview->setFit(DocumentPreview::Fit::Width); });
    key(Qt::Key_F11, [this] { toggleFullPreview(); });
}

} // namespace dophu
