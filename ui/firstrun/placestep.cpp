// The step that asks where the data goes: a folder of this PC or an office's server, tried before it is taken.
#include "ui/firstrun/firstrunparts.h"
#include "ui/firstrun/firstrunsteps.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/serverwords.h"

#include <QButtonGroup>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace dophu
{

namespace
{

enum PlaceKind
{
    HerePlace,
    ServerPlace
};

} // namespace

PlaceStep::PlaceStep(const FirstRunDoors &doors, Prompts &prompts, const QString &folder, QWidget *parent)
    : FirstRunStep(parent), m_doors(doors), m_prompts(prompts), m_kind(new QButtonGroup(this))
{
    auto *here = firstRunRadio(tr("Trên &máy này (một máy nhập)"), "placeHere", this);
    auto *server = firstRunRadio(tr("Máy chủ &PostgreSQL của cơ quan (nhiều máy cùng nhập)"), "placeServer", this);
    m_kind->addButton(here, HerePlace);
    m_kind->addButton(server, ServerPlace);
    here->setChecked(true);
    form()->addRow(here);
    m_folderRow = makeFolder(folder);
    form()->addRow(tr("T&hư mục"), m_folderRow);
    form()->addRow(server);
    addServer();
    connect(m_kind, &QButtonGroup::idToggled, this, &PlaceStep::update);
    update();
}

QWidget *PlaceStep::makeFolder(const QString &folder)
{
    auto *row = new QWidget(this);
    m_folder = new QLineEdit(QDir::toNativeSeparators(folder), row);
    m_folder->setObjectName(QStringLiteral("placeFolder"));
    m_folder->setAccessibleName(tr("Thư mục dữ liệu"));
    auto *choose = makeButton(tr("Chọn…"), QStringLiteral("folder"), QStringLiteral("placeChoose"), row);
    choose->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    connect(m_folder, &QLineEdit::textChanged, this, &FirstRunStep::changed);
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const auto chosen = m_prompts.chooseFolder(tr("Thư mục dữ liệu"), m_folder->text()))
            m_folder->setText(QDir::toNativeSeparators(*chosen));
    });
    return row;
}

void PlaceStep::addServer()
{
    m_host = addLine(tr("Máy chủ"), QStringLiteral("serverHost"));
    m_host->setPlaceholderText(tr("tên máy hoặc địa chỉ IP"));
    m_port = new QSpinBox(this);
    m_port->setObjectName(QStringLiteral("serverPort"));
    m_port->setAccessibleName(tr("Cổng"));
    m_port->setRange(1, 65535);
    m_port->setValue(5432);
    form()->addRow(tr("Cổng"), m_port);
    m_database = addLine(tr("Cơ sở dữ liệu"), QStringLiteral("serverDatabase"), QStringLiteral("dophu"));
    m_user = addLine(tr("Người dùng"), QStringLiteral("serverUser"), QStringLiteral("dophu"));
    m_password = addLine(tr("Mật khẩu"), QStringLiteral("serverPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_try = makeButton(tr("&Thử kết nối"), QStringLiteral("refresh"), QStringLiteral("tryServer"), this);
    m_try->setAutoDefault(false);
    m_answer = new QLabel(this);
    m_answer->setObjectName(QStringLiteral("serverAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    form()->addRow(QString(), firstRunRow({m_try}, this));
    form()->addRow(m_answer);
    connect(m_port, &QSpinBox::valueChanged, this, &FirstRunStep::changed);
    connect(m_try, &QPushButton::clicked, this, &PlaceStep::tryServer);
}

void PlaceStep::update()
{
    const bool server = m_kind->checkedId() == ServerPlace;
    m_folderRow->setEnabled(!server);
    for (QWidget *part : std::initializer_list<QWidget *>{m_host, m_port, m_database, m_user, m_password, m_try})
        part->setEnabled(server);
    if (!m_reached)
        m_answer->setText(
            server ? tr("Mật khẩu chỉ giữ trong bộ nhớ, không ghi vào máy; lần mở sau phần mềm hỏi lại. Muốn khỏi "
                        "gõ, quản trị đặt tệp mật khẩu của PostgreSQL (PGPASSFILE).")
                   : QString());
    emit changed();
}

ServerAddress PlaceStep::server() const
{
    return {m_host->text().trimmed(), m_port->value(), m_database->text().trimmed(), m_user->text().trimmed(),
            m_password->text()};
}

void PlaceStep::tryServer()
{
    m_tried = server();
    m_reached.reset();
    const auto answer = m_doors.tryServer(m_tried);
    if (answer) {
        m_reached = *answer;
        firstRunTone(m_answer, "ok");
        m_answer->setText(answer->hasData
                              ? tr("Kết nối được. Máy chủ đã có dữ liệu đợt %1; sẽ mở dữ liệu này.").arg(answer->campaign)
                              : tr("Kết nối được. Cơ sở dữ liệu còn trống."));
    } else {
        const FailureWords told = serverWords(answer.error());
        firstRunTone(m_answer, "err");
        m_answer->setText(told.oneLine() + (told.detail.isEmpty() ? QString() : u'\n' + told.detail.trimmed()));
    }
    emit changed();
}

QString PlaceStep::problem() const
{
    if (m_kind->checkedId() == HerePlace) {
        const QString folder = m_folder->text().trimmed();
        if (folder.isEmpty())
            return tr("Chọn thư mục dữ liệu.");
        if (m_doors.isShare(QDir(folder).filePath(QStringLiteral("dophu.dophu"))))
            return tr("Không để tệp dữ liệu trên ổ mạng: hai máy cùng ghi sẽ hỏng tệp. Nhiều máy cùng nhập thì dùng máy chủ "
                      "PostgreSQL; một máy thì chọn thư mục trên ổ của máy.");
        return {};
    }
    if (server().host.isEmpty() || server().database.isEmpty() || server().user.isEmpty())
        return tr("Ghi máy chủ, cơ sở dữ liệu và người dùng.");
    if (!m_reached || m_tried != server())
        return tr("Bấm Thử kết nối trước khi tiếp tục.");
    return {};
}

void PlaceStep::fill(FirstRunWish &wish) const
{
    wish.onServer = m_kind->checkedId() == ServerPlace;
    wish.file = QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).filePath(QStringLiteral("dophu.dophu"));
    wish.server = server();
    wish.serverHasData = wish.onServer && m_reached && m_reached->hasData && m_tried == server();
}

} // namespace dophu
