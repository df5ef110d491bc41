#include "ui/units/registrypreview.h"

#include "core/intake/csvrows.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/registryplantable.h"
#include "ui/widgets/windowfonts.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

namespace dophu
{

RegistryPreview::RegistryPreview(Planner plan, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_plan(std::move(plan)), m_prompts(prompts), m_strip(new MessageStrip(this)),
      m_table(new RegistryPlanTable(this)),
      m_accept(makeButton(tr("Ghi vào danh mục"), QStringLiteral("check"), QStringLiteral("previewAccept"), this))
{
    setObjectName(QStringLiteral("registryPreview"));
    setWindowTitle(tr("Nhập danh mục đơn vị, mẫu số"));
    setAccessibleName(windowTitle());
    setAcceptDrops(true);
    auto *help =
        new QLabel(tr("Kéo units.csv, bases.csv, unit_history.csv vào đây hoặc chọn tệp. Chưa ghi gì cho đến khi bấm "
                      "Ghi vào danh mục; một dòng không nhận thì không ghi dòng nào."),
                   this);
    help->setWordWrap(true);
    help->setProperty("tone", "text2");
    auto *choose = makeButton(tr("Chọn tệp…"), QStringLiteral("folder"), QStringLiteral("previewChoose"), this);
    auto *leave = makeButton(tr("Huỷ"), QString(), QStringLiteral("previewLeave"), this);
    leave->setProperty("fit", "dialog");
    m_accept->setProperty("fit", "dialog");
    m_accept->setProperty("look", "primary");
    recolourIcons(this);
    auto *head = new QHBoxLayout;
    head->addWidget(help, 1);
    head->addWidget(choose, 0, Qt::AlignTop);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(leave);
    verbs->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addWidget(m_table, 1);
    layout->addLayout(verbs);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QStringList paths = m_prompts.chooseOpenPaths(windowTitle(), QStringLiteral("CSV (*.csv)"));
        if (!paths.isEmpty())
            take(paths);
    });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    take({});
    choose->setFocus(); // the first thing to do; the table is empty
    resize(QSize(scaled(900), scaled(560)).boundedTo(screen()->availableSize() - QSize(16, 16)));
}

void RegistryPreview::take(const QStringList &paths)
{
    m_files.clear();
    m_strip->dismiss();
    for (const QString &path : paths) {
        const auto bytes = readFile(path);
        if (!bytes) {
            const FailureWords told = failureWords(bytes.error());
            m_strip->show(MessageStrip::Tone::Error, told.todo, told.what);
            m_files.clear();
            break;
        }
        m_files.append(RegistryFile{QFileInfo(path).fileName(), *bytes});
    }
    const RegistryPlan plan = m_plan(m_files);
    m_table->show(plan);
    m_accept->setEnabled(plan.ready());
}

void RegistryPreview::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RegistryPreview::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        take(paths);
}

} // namespace dophu
