#include "ui/intake/picturepane.h"

#include "core/checks/cellreading.h"
#include "core/intake/pdfpages.h"
#include "ui/intake/intakewords.h"
#include "ui/intake/unitchooser.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QBuffer>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QThreadPool>
#include <QTransform>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace dophu
{

namespace
{

constexpr int widestPicture = 4000; // pixels: more shows nothing more of a message

QImage decoded(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > widestPicture)
        reader.setScaledSize(size.scaled(widestPicture, widestPicture, Qt::KeepAspectRatio));
    return reader.read();
}

QImage imageOf(const PagePixels &page)
{
    const QImage view(reinterpret_cast<const uchar *>(page.argb.constData()), page.width, page.height, page.width * 4,
                      QImage::Format_ARGB32);
    return view.copy(); // the pixels go with the page
}

} // namespace

PicturePane::Drawn PicturePane::drawn(const QByteArray &bytes, int page)
{
    if (!isPdf(bytes))
        return {decoded(bytes), 1};
    const auto pixels = drawPdfPage(bytes, page, widestPicture / 2);
    return pixels ? Drawn{imageOf(*pixels), pixels->pages} : Drawn();
}

PicturePane::PicturePane(const Registry &registry, IntakeEditor &editor, QWidget *parent)
    : QWidget(parent), m_registry(registry), m_editor(editor), m_chooser(new UnitChooser(registry, this))
{
    setObjectName(QStringLiteral("picturePane"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildPicture(), 1);
    layout->addWidget(new Hairline(Qt::Vertical, this));
    layout->addWidget(buildEntry());
    connect(&m_decoding, &QFutureWatcher<Drawn>::finished, this, [this] {
        m_image = m_decoding.result().image;
        m_pages = m_decoding.result().pages;
        showPages();
        if (m_image.isNull())
            m_picture->setText(tr("Không xem được tệp này ở đây. Bấm Mở tệp để xem bằng chương trình khác."));
        paintPicture();
    });
    connect(m_chooser, &UnitChooser::chosen, this, [this](const IntakeCandidate &candidate) {
        m_unit = candidate.unit;
        m_choose->setText(m_unit ? intakewords::shortName(*m_unit, m_registry) : tr("Chọn đơn &vị…"));
        m_number->setFocus();
    });
    connect(&editor, &IntakeEditor::linesReset, this, &PicturePane::refill);
    connect(&editor, &IntakeEditor::linesChanged, this, &PicturePane::refill);
}

PicturePane::~PicturePane() = default;

QWidget *PicturePane::buildPicture()
{
    auto *side = new QWidget(this);
    m_picture = new QLabel(side);
    m_picture->setObjectName(QStringLiteral("pictureShown"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setAccessibleName(tr("Ảnh"));
    m_scroll = new QScrollArea(side);
    m_scroll->setObjectName(QStringLiteral("pictureScroll"));
    m_scroll->setAccessibleName(tr("Ảnh, cuộn bằng phím mũi tên"));
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignCenter);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->setSpacing(4);
    const auto add = [&](const QString &icon, const QString &name, const QString &tip, auto slot) {
        auto *button = makeButton({}, icon, name, side);
        button->setProperty("fit", "icon");
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        bar->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    const double step = 1.25;
    add(QStringLiteral("zoomin"), QStringLiteral("pictureZoomIn"), tr("Phóng to (Ctrl++)"), [this, step] {
        zoom(step);
    })->setShortcut(QKeySequence::ZoomIn);
    add(QStringLiteral("zoomout"), QStringLiteral("pictureZoomOut"), tr("Thu nhỏ (Ctrl+-)"), [this, step] {
        zoom(1 / step);
    })->setShortcut(QKeySequence::ZoomOut);
    add(QStringLiteral("page1"), QStringLiteral("pictureFit"), tr("Vừa chiều ngang"), [this] { zoom(0); });
    add(QStringLiteral("undo"), QStringLiteral("pictureTurnLeft"), tr("Xoay trái (Ctrl+L)"), [this] {
        turn(-90);
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    add(QStringLiteral("redo"), QStringLiteral("pictureTurnRight"), tr("Xoay phải (Ctrl+R)"), [this] {
        turn(90);
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    addPages(*bar);
    bar->addStretch();
    add(QStringLiteral("eye"), QStringLiteral("pictureOpen"), tr("Mở tệp"),
        [this] { emit openWanted(m_editor.preview().originals.at(m_original).path); });
    add(QStringLiteral("sheet"), QStringLiteral("pictureTable"), tr("Xem bảng số của lần nhập"),
        [this] { emit tableWanted(); });
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(new Hairline(Qt::Horizontal, side));
    layout->addWidget(m_scroll, 1);
    return side;
}

// Only of a document with more than one.
void PicturePane::addPages(QHBoxLayout &bar)
{
    m_before = makeButton({}, QStringLiteral("left"), QStringLiteral("pictureBefore"), this);
    m_next = makeButton({}, QStringLiteral("right"), QStringLiteral("pictureNext"), this);
    m_pageOf = new QLabel(this);
    m_pageOf->setObjectName(QStringLiteral("picturePage"));
    m_before->setToolTip(tr("Trang trước (PgUp)"));
    m_next->setToolTip(tr("Trang sau (PgDn)"));
    m_before->setShortcut(Qt::Key_PageUp);
    m_next->setShortcut(Qt::Key_PageDown);
    bar.addSpacing(8);
    for (QPushButton *button : {m_before, m_next}) {
        button->setProperty("fit", "icon");
        button->setAccessibleName(button->toolTip());
        connect(button, &QPushButton::clicked, this, [this, by = button == m_next ? 1 : -1] { turnPage(by); });
    }
    bar.addWidget(m_before);
    bar.addWidget(m_pageOf);
    bar.addWidget(m_next);
    showPages();
}

void PicturePane::showPages()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_pageOf), static_cast<QWidget *>(m_next)})
        part->setVisible(m_pages > 1);
    m_before->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_pages);
    m_pageOf->setText(tr("Trang %1/%2").arg(m_page + 1).arg(m_pages));
}

void PicturePane::turnPage(int by)
{
    m_page = std::clamp(m_page + by, 0, m_pages - 1);
    showPages();
    decode();
}

QWidget *PicturePane::buildEntry()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(scaled(248));
    auto *title = new QLabel(tr("Gõ số theo ảnh"), side);
    title->setFont(textFont(TextUse::Strong));
    m_choose = makeButton(tr("Chọn đơn &vị…"), QStringLiteral("unit"), QStringLiteral("pictureUnit"), side);
    m_number = new QLineEdit(side);
    m_number->setObjectName(QStringLiteral("pictureNumber"));
    m_number->setAccessibleName(tr("Đã cài luỹ kế"));
    m_number->setPlaceholderText(tr("Đã cài luỹ kế"));
    m_number->setAlignment(Qt::AlignRight);
    m_number->setAttribute(Qt::WA_InputMethodEnabled, false);
    auto *add = makeButton(tr("Thêm"), QStringLiteral("plus"), QStringLiteral("pictureAdd"), side);
    m_said = new QLabel(side);
    m_said->setObjectName(QStringLiteral("pictureSaid"));
    m_said->setProperty("tone", "err");
    m_said->setFont(textFont(TextUse::Small));
    m_said->setWordWrap(true);
    m_said->hide();
    m_typed = new QListWidget(side);
    m_typed->setObjectName(QStringLiteral("pictureTyped"));
    m_typed->setAccessibleName(tr("Các số đã gõ"));
    auto *remove = makeButton(tr("Bỏ số đang chọn"), {}, QStringLiteral("pictureRemove"), side);
    remove->setProperty("look", "link");
    auto *row = new QHBoxLayout;
    row->addWidget(m_number, 1);
    row->addWidget(add);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_choose);
    layout->addLayout(row);
    layout->addWidget(m_said);
    layout->addWidget(m_typed, 1);
    layout->addWidget(remove, 0, Qt::AlignLeft);
    connect(m_choose, &QPushButton::clicked, this, &PicturePane::chooseUnit);
    connect(add, &QPushButton::clicked, this, &PicturePane::addNumber);
    connect(m_number, &QLineEdit::returnPressed, this, &PicturePane::addNumber);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_typed->currentItem())
            m_editor.removeLine(item->data(Qt::UserRole).toInt());
    });
    return side;
}

void PicturePane::showOriginal(int original)
{
    const QString &hash = m_editor.preview().originals.at(original).sha256;
    m_original = original;
    if (std::exchange(m_shown, hash) == hash)
        return refill();
    m_degrees = 0;
    m_scale = 0;
    m_page = 0;
    m_pages = 1;
    showPages();
    m_image = {};
    m_picture->setPixmap({});
    m_picture->setText(tr("Đang mở ảnh…"));
    say({});
    refill();
    decode();
}

// Beside the window: a photo of a telephone takes a while.
void PicturePane::decode()
{
    const auto promise = std::make_shared<QPromise<Drawn>>();
    m_decoding.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, page = m_page, bytes = m_editor.preview().originals.at(m_original).bytes] {
            promise->addResult(drawn(bytes, page));
            promise->finish();
        });
}

void PicturePane::paintPicture()
{
    if (m_image.isNull())
        return;
    const QImage turned = m_degrees == 0 ? m_image : m_image.transformed(QTransform().rotate(m_degrees));
    const double fit = double(m_scroll->viewport()->width() - 4) / std::max(1, turned.width());
    const double scale = m_scale > 0 ? m_scale : std::min(fit, 1.0);
    const QSize size = (QSizeF(turned.size()) * scale).toSize().expandedTo({1, 1});
    QPixmap pixmap = QPixmap::fromImage(turned.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_picture->setPixmap(pixmap);
    m_picture->setMinimumSize(size);
}

void PicturePane::zoom(double factor)
{
    if (m_image.isNull())
        return;
    const double now = double(m_picture->minimumWidth()) / (m_degrees % 180 == 0 ? m_image.width() : m_image.height());
    m_scale = factor > 0 ? std::clamp(now * factor, 0.05, 4.0) : 0;
    m_picture->setMinimumSize(1, 1);
    paintPicture();
}

void PicturePane::turn(int degrees)
{
    m_degrees = (m_degrees + degrees + 360) % 360;
    m_picture->setMinimumSize(1, 1);
    paintPicture();
}

void PicturePane::chooseUnit()
{
    m_chooser->open({}, m_editor.day(), QRect(m_choose->mapToGlobal(QPoint()), m_choose->size()));
}

void PicturePane::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void PicturePane::addNumber()
{
    if (!m_unit) {
        say(tr("Chọn đơn vị trước."));
        return m_choose->setFocus();
    }
    const auto read = readCount(m_number->text(), std::nullopt);
    const auto *count = std::get_if<Count>(&read);
    if (!count) {
        say(tr("“%1” không phải số nguyên từ 0.").arg(m_number->text()));
        return m_number->selectAll();
    }
    say({});
    m_editor.typeByHand(m_original, *m_unit, count->value());
    m_unit.reset();
    m_number->clear();
    m_choose->setText(tr("Chọn đơn &vị…"));
    m_choose->setFocus();
}

void PicturePane::refill()
{
    m_typed->clear();
    if (m_original < 0 || m_original >= m_editor.preview().originals.size())
        return;
    for (const int row : m_editor.linesOf(m_original)) {
        const IntakeLine &line = m_editor.line(row);
        if (!line.byHand || !line.unit() || !line.number())
            continue;
        auto *item = new QListWidgetItem(
            QStringLiteral("%1: %2").arg(intakewords::shortName(*line.unit(), m_registry), words::count(*line.number())),
            m_typed);
        item->setData(Qt::UserRole, row);
    }
}

void PicturePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_scale <= 0) {
        m_picture->setMinimumSize(1, 1);
        paintPicture();
    }
}

} // namespace dophu
