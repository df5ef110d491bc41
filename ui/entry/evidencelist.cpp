#include "ui/entry/evidencelist.h"

#include "ui/widgets/chasewords.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

// One file: icon, name, size in a box of its own; a button, so that Enter and Space open it.
class EvidenceRow final : public QPushButton
{
public:
    EvidenceRow(const Evidence &evidence, QWidget *parent)
        : QPushButton(parent),
          m_icon(evidence.mediaType.startsWith(QLatin1String("image/")) ? QStringLiteral("image") : QStringLiteral("doc")),
          m_name(evidence.name), m_size(words::fileSize(evidence.size))
    {
        setObjectName(QStringLiteral("evidenceFile"));
        setFocusPolicy(Qt::TabFocus);
        setAutoDefault(true);
        setFixedHeight(scaled(26));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(EvidenceList::tr("Mở chứng từ %1, %2").arg(m_name, m_size));
        setToolTip(EvidenceList::tr("%1, %2. %3 thêm %4 ngày %5")
                       .arg(m_name, m_size, evidence.by, words::time(evidence.at), words::shortDate(evidence.at.day())));
    }
    QSize sizeHint() const override { return {120, height()}; }
    QSize minimumSizeHint() const override { return {60, height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.border, hasFocus() ? 2 : 1));
        painter.setBrush(isDown() ? theme.header : underMouse() ? theme.subtle : theme.surface);
        const double inset = hasFocus() ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
        const int side = scaled(16);
        painter.drawPixmap(8, (height() - side) / 2,
                           lineIcon(m_icon, theme.text2).pixmap(QSize(side, side), devicePixelRatioF()));
        painter.setFont(textFont(TextUse::Small));
        const QFontMetrics metrics(painter.font());
        const int sizeWide = metrics.horizontalAdvance(m_size);
        painter.setPen(theme.text3);
        painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, m_size);
        const QRect room = rect().adjusted(side + 16, 0, -(sizeWide + 16), 0);
        painter.setPen(theme.text);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(m_name, Qt::ElideMiddle, room.width()));
    }

private:
    QString m_icon, m_name, m_size;
};

QStringList localFiles(const QMimeData &given)
{
    QStringList paths;
    for (const QUrl &url : given.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

EvidenceList::EvidenceList(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_title(new QLabel(this)), m_none(new QLabel(this)),
      m_says(new QLabel(this)), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("evidenceList"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    m_title->setFont(textFont(TextUse::SmallStrong));
    top->addWidget(m_title, 1);
    m_paste = makeButton(tr("Dán ảnh"), {}, QStringLiteral("pasteEvidence"), this);
    m_paste->setToolTip(tr("Dán ảnh hoặc tệp đã sao chép làm chứng từ (Ctrl+V)"));
    auto *add = makeButton(tr("Thêm tệp"), QStringLiteral("plus"), QStringLiteral("addEvidence"), this);
    add->setToolTip(tr("Chọn tệp làm chứng từ, tối đa 25 MB mỗi tệp"));
    for (QPushButton *button : {m_paste, add}) {
        button->setProperty("look", "link");
        button->setFocusPolicy(Qt::TabFocus);
        top->addWidget(button);
    }
    setButtonIcon(add, QStringLiteral("plus")); // in the colour of a link
    layout->addLayout(top);
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    m_none->setText(tr("Chưa có chứng từ. Kéo ảnh hoặc tệp vào đây."));
    m_none->setObjectName(QStringLiteral("evidenceNone"));
    m_none->setProperty("tone", "text3");
    m_says->setObjectName(QStringLiteral("evidenceSays"));
    for (QLabel *label : {m_none, m_says}) {
        label->setFont(textFont(TextUse::Small));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_says->hide();
    connect(add, &QPushButton::clicked, this, &EvidenceList::choose);
    connect(m_paste, &QPushButton::clicked, this, &EvidenceList::paste);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &EvidenceList::updatePaste);
    connect(&m_desk, &Desk::evidenceAttached, this, [this](UnitId unit, Day day) {
        if (unit == m_unit && day == m_day)
            refresh();
    });
    updatePaste();
}

void EvidenceList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updatePaste();
}

bool EvidenceList::takes(const QMimeData &given)
{
    return given.hasImage() || !localFiles(given).isEmpty();
}

// The button is there while there is something to paste.
void EvidenceList::updatePaste()
{
    const QMimeData *given = QGuiApplication::clipboard()->mimeData();
    m_paste->setVisible(given && takes(*given));
}

void EvidenceList::show(UnitId unit, Day day)
{
    if (unit != m_unit || day != m_day)
        m_says->hide();
    m_unit = unit;
    m_day = day;
    refresh();
}

void EvidenceList::refresh()
{
    const auto files = m_desk.evidenceOf(m_unit, m_day);
    if (!files)
        return fail(files.error());
    m_title->setText(files->isEmpty() ? tr("Chứng từ") : tr("Chứng từ (%1)").arg(files->size()));
    m_none->setVisible(files->isEmpty());
    if (*files == m_files)
        return;
    m_files = *files;
    for (QPushButton *old : findChildren<QPushButton *>(QStringLiteral("evidenceFile"))) {
        old->hide();
        old->deleteLater();
        old->setObjectName({});
    }
    for (const Evidence &evidence : std::as_const(m_files)) {
        auto *row = new EvidenceRow(evidence, this);
        m_rows->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, evidence] { open(evidence); });
        row->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto *save = new QAction(tr("Lưu ra…"), row);
        save->setObjectName(QStringLiteral("saveEvidence"));
        row->addAction(save);
        connect(save, &QAction::triggered, this, [this, evidence] {
            const auto bytes = m_desk.evidenceContent(evidence);
            if (bytes)
                saveOut(evidence, *bytes);
            else
                fail(bytes.error());
        });
    }
}

void EvidenceList::say(const QString &sentence, const char *tone)
{
    m_says->setProperty("tone", tone);
    m_says->style()->unpolish(m_says);
    m_says->style()->polish(m_says);
    m_says->setFont(textFont(TextUse::Small));
    m_says->setText(sentence);
    m_says->setVisible(!sentence.isEmpty());
}

void EvidenceList::fail(const Failure &failure)
{
    say(failureText(failure), "err");
}

void EvidenceList::choose()
{
    const QStringList paths = m_prompts.chooseOpenPaths(
        tr("Thêm chứng từ"), tr("Ảnh, tệp (*.png *.jpg *.jpeg *.heic *.pdf *.docx *.xlsx *.xls *.doc "
                                "*.odt *.ods *.txt *.csv);;Tất cả (*)"));
    if (!paths.isEmpty())
        attachFiles(paths);
}

void EvidenceList::paste()
{
    if (const QMimeData *given = QGuiApplication::clipboard()->mimeData())
        attach(*given);
}

void EvidenceList::attach(const QMimeData &given)
{
    if (!m_unit.isValid())
        return;
    const QStringList paths = localFiles(given);
    if (!paths.isEmpty())
        return attachFiles(paths);
    const auto image = qvariant_cast<QImage>(given.imageData());
    if (image.isNull())
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const QString name =
        tr("Anh-dan-%1-%2.png")
            .arg(m_day.date().toString(QStringLiteral("d-M")), m_desk.now().time().toString(QStringLiteral("HHmmss")));
    const Told told = attachBytes(name, bytes);
    say(told.sentence, told.tone);
}

void EvidenceList::attachFiles(const QStringList &paths)
{
    QStringList sentences;
    const char *tone = "ok";
    for (const QString &path : paths) {
        const Told told = attachFile(path);
        sentences.append(told.sentence);
        if (qstrcmp(told.tone, "ok") != 0)
            tone = told.tone; // one that went wrong colours them all
    }
    say(sentences.join(u'\n'), tone);
}

EvidenceList::Told EvidenceList::attachFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {tr("%1 là thư mục. Kéo từng tệp vào đây.").arg(info.fileName()), "err"};
    if (info.size() > largestEvidence) // not read at all
        return {failureText(Failure{FailureKind::TooLarge, info.fileName(), QString::number(info.size())}), "err"};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {failureText(Failure{FailureKind::CannotRead, path, file.errorString()}), "err"};
    return attachBytes(info.fileName(), file.read(largestEvidence + 1));
}

EvidenceList::Told EvidenceList::attachBytes(const QString &name, const QByteArray &bytes)
{
    const auto attached = m_desk.attachEvidence(m_unit, m_day, name, bytes);
    if (!attached)
        return {failureText(attached.error()), "err"};
    if (attached->known)
        return {tr("Tệp này đã có trong chứng từ: %1.").arg(attached->evidence.name), "warn"};
    QString sentence = tr("Đã thêm %1.").arg(attached->evidence.name);
    if (attached->elsewhere) {
        const Unit *unit = m_desk.registry().byId(attached->elsewhere->unit);
        sentence += u' '
                    + tr("Tệp này cũng là chứng từ của %1 ngày %2.")
                          .arg(unit ? unit->name : QString(), words::shortDate(attached->elsewhere->day));
    }
    return {sentence, "ok"};
}

void EvidenceList::open(const Evidence &evidence)
{
    const auto bytes = m_desk.evidenceContent(evidence);
    if (!bytes)
        return fail(bytes.error());
    if (!mayBeOpened(evidence.name, *bytes)) {
        say(tr("Loại tệp này không mở thẳng từ đây. Lưu ra rồi mở nếu chắc là an toàn."), "warn");
        return saveOut(evidence, *bytes);
    }
    const auto path = privateCopy(evidence, *bytes);
    if (!path)
        return fail(path.error());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        say(tr("Máy này không có chương trình mở %1. Bấm chuột phải, Lưu ra…").arg(evidence.name), "err");
}

// Read-only, so that nobody works on a copy and believes it is kept.
Result<QString> EvidenceList::privateCopy(const Evidence &evidence, const QByteArray &bytes)
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/dophu-chung-tu-XXXXXX"));
    const QString folder = m_copies->filePath(evidence.sha256.left(12));
    const QString path = folder + u'/' + safeFileName(evidence.name);
    if (!m_copies->isValid() || !QDir().mkpath(folder))
        return dophu::fail(FailureKind::CannotWrite, path, m_copies->errorString());
    if (QFileInfo::exists(path)) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(path);
    }
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.flush())
        return dophu::fail(FailureKind::CannotWrite, path, copy.errorString());
    copy.close();
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

void EvidenceList::saveOut(const Evidence &evidence, const QByteArray &bytes)
{
    const auto path = m_prompts.chooseSavePath(tr("Lưu chứng từ ra"), safeFileName(evidence.name), tr("Tất cả (*)"));
    if (!path)
        return;
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Failure{FailureKind::CannotWrite, *path, file.errorString()});
    say(tr("Đã lưu ra %1.").arg(QDir::toNativeSeparators(*path)), "ok");
}

} // namespace dophu
