#include "ui/firstrun/firstrunsteps.h"

#include "ui/widgets/failuretext.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/registryplantable.h"
#include "ui/widgets/serverwords.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>
#include <QTimeEdit>
#include <QUrl>

namespace dophu
{

namespace
{

enum PlaceKind
{
    HerePlace,
    ServerPlace
};

enum UnitsKind
{
    SampleUnits,
    OwnUnits
};

QString firstRunText(const QLineEdit *field)
{
    return field->text().simplified().normalized(QString::NormalizationForm_C);
}

void setTone(QLabel *label, const char *tone)
{
    label->setProperty("tone", QLatin1String(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QWidget *firstRunRow(std::initializer_list<QWidget *> parts, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *part : parts)
        row->addWidget(part);
    row->addStretch();
    return holder;
}

QRadioButton *radio(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QRadioButton(text, parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

FirstRunStep::FirstRunStep(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("fill", "surface");
    m_form->setContentsMargins(24, 4, 24, 8);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(24);
    m_form->setLabelAlignment(Qt::AlignLeft);
}

QLineEdit *FirstRunStep::addLine(const QString &label, const QString &name, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &FirstRunStep::changed);
    return field;
}

QLabel *FirstRunStep::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setFont(textFont(TextUse::Small));
    note->setProperty("tone", "text2");
    m_form->addRow(note);
    return note;
}

OfficeStep::OfficeStep(QWidget *parent) : FirstRunStep(parent)
{
    const Office usual;
    m_name = addLine(tr("&Tên cơ quan (bắt buộc)"), QStringLiteral("firstOffice"), usual.name);
    m_superior = addLine(tr("&Cơ quan chủ quản"), QStringLiteral("firstSuperior"), usual.superior);
    m_district = addLine(tr("&Huyện"), QStringLiteral("firstDistrict"), usual.district);
    m_place = addLine(tr("Đị&a danh"), QStringLiteral("firstPlace"), usual.place);
    addNote(tr("In ở đầu văn bản, đúng như gõ ở đây."));
}

QString OfficeStep::problem() const
{
    return firstRunText(m_name).isEmpty() ? tr("Ghi tên cơ quan.") : QString();
}

void OfficeStep::fill(FirstRunWish &wish) const
{
    wish.office.name = firstRunText(m_name);
    wish.office.superior = firstRunText(m_superior);
    wish.office.district = firstRunText(m_district);
    wish.office.place = firstRunText(m_place);
}

PlaceStep::PlaceStep(const FirstRunDoors &doors, Prompts &prompts, const QString &folder, QWidget *parent)
    : FirstRunStep(parent), m_doors(doors), m_prompts(prompts), m_kind(new QButtonGroup(this))
{
    auto *here = radio(tr("Trên &máy này (một máy nhập)"), "placeHere", this);
    auto *server = radio(tr("Máy chủ &PostgreSQL của cơ quan (nhiều máy cùng nhập)"), "placeServer", this);
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
        setTone(m_answer, "ok");
        m_answer->setText(answer->hasData
                              ? tr("Kết nối được. Máy chủ đã có dữ liệu đợt %1; sẽ mở dữ liệu này.").arg(answer->campaign)
                              : tr("Kết nối được. Cơ sở dữ liệu còn trống."));
    } else {
        const FailureWords told = serverWords(answer.error());
        setTone(m_answer, "err");
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

UnitsStep::UnitsStep(const FirstRunDoors &doors, Prompts &prompts, QWidget *parent)
    : FirstRunStep(parent), m_doors(doors), m_prompts(prompts), m_kind(new QButtonGroup(this)),
      m_reports(new QCheckBox(tr("Kèm số liệu mẫu để &xem thử (không phải số thật)"), this)),
      m_table(new RegistryPlanTable(this))
{
    setAcceptDrops(true);
    auto *sample = radio(tr("Danh sách &mẫu Hướng Hoá"), "unitsSample", this);
    auto *own = radio(tr("Nhập từ tệp của cơ quan (units.csv, bases.csv)"), "unitsOwn", this);
    m_kind->addButton(sample, SampleUnits);
    m_kind->addButton(own, OwnUnits);
    sample->setChecked(true);
    m_choose = makeButton(tr("&Chọn tệp…"), QStringLiteral("folder"), QStringLiteral("unitsChoose"), this);
    m_choose->setAutoDefault(false);
    m_reports->setObjectName(QStringLiteral("unitsReports"));
    form()->addRow(firstRunRow({sample, m_reports}, this));
    form()->addRow(firstRunRow({own, m_choose}, this));
    form()->addRow(m_table);
    if (auto files = m_doors.sampleFiles())
        m_sample = *files;
    connect(m_kind, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            show();
    });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QStringList paths = m_prompts.chooseOpenPaths(tr("Danh mục đơn vị, mẫu số"), QStringLiteral("CSV (*.csv)"));
        if (!paths.isEmpty())
            take(paths);
    });
    show();
}

void UnitsStep::take(const QStringList &paths)
{
    m_files.clear();
    m_unread.clear();
    for (const QString &path : paths) {
        const auto bytes = readFile(path);
        if (!bytes)
            m_unread = failureText(bytes.error());
        else
            m_files.append(RegistryFile{QFileInfo(path).fileName(), *bytes});
    }
    m_kind->button(OwnUnits)->setChecked(true);
    show();
}

RegistryPlan UnitsStep::plan() const
{
    return planRegistry(m_kind->checkedId() == SampleUnits ? m_sample : m_files, Registry(), defaultCampaign());
}

void UnitsStep::show()
{
    m_reports->setEnabled(m_kind->checkedId() == SampleUnits);
    m_table->show(plan());
    emit changed();
}

QString UnitsStep::problem() const
{
    if (m_kind->checkedId() == SampleUnits)
        return {};
    if (!m_unread.isEmpty())
        return m_unread;
    if (m_files.isEmpty())
        return tr("Chọn units.csv và bases.csv, hoặc kéo vào đây.");
    const RegistryPlan read = plan();
    if (read.refused > 0)
        return tr("%1 dòng không nhận được; sửa trong tệp rồi chọn lại.").arg(read.refused);
    return read.units.isEmpty() ? tr("Trong các tệp chưa có đơn vị nào; cần units.csv.") : QString();
}

void UnitsStep::fill(FirstRunWish &wish) const
{
    wish.sampleUnits = m_kind->checkedId() == SampleUnits;
    wish.sampleReports = wish.sampleUnits && m_reports->isChecked();
    wish.files = wish.sampleUnits ? m_sample : m_files;
}

void UnitsStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void UnitsStep::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths.append(url.toLocalFile());
    take(paths);
}

CampaignStep::CampaignStep(Prompts &prompts, QWidget *parent)
    : FirstRunStep(parent), m_prompts(prompts), m_file(new QLabel(this))
{
    const auto date = [this](const char *name, const QString &accessible) {
        auto *field = new QDateEdit(this);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(accessible);
        field->setDisplayFormat(QStringLiteral("d/M/yyyy"));
        connect(field, &QDateEdit::dateChanged, this, &FirstRunStep::changed);
        return field;
    };
    const auto time = [this](const char *name, const QString &accessible) {
        auto *field = new QTimeEdit(this);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(accessible);
        field->setDisplayFormat(QStringLiteral("HH:mm"));
        connect(field, &QTimeEdit::timeChanged, this, &FirstRunStep::changed);
        return field;
    };
    m_name = addLine(tr("&Tên đợt"), QStringLiteral("firstCampaign"));
    m_target = new QLineEdit(this);
    m_target->setObjectName(QStringLiteral("firstTarget"));
    m_target->setAccessibleName(tr("Mục tiêu, phần trăm"));
    m_target->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_target->setFixedWidth(scaled(64));
    connect(m_target, &QLineEdit::textChanged, this, &FirstRunStep::changed);
    m_targetBy = date("firstTargetBy", tr("Mục tiêu đến ngày"));
    m_first = date("firstDay", tr("Ngày đầu"));
    m_last = date("lastDay", tr("Ngày cuối"));
    m_cutoff = time("firstCutoff", tr("Đơn vị gửi trước"));
    m_submission = time("firstSubmission", tr("Báo cáo cấp trên trước"));
    form()->addRow(tr("Mục tiêu"), firstRunRow({m_target, new QLabel(tr("% đến ngày"), this), m_targetBy}, this));
    form()->addRow(tr("Thời gian"), firstRunRow({m_first, new QLabel(tr("đến"), this), m_last}, this));
    form()->addRow(tr("Đơn vị gửi trước"), firstRunRow({m_cutoff}, this));
    form()->addRow(tr("Báo cáo cấp trên trước"), firstRunRow({m_submission}, this));
    auto *take = makeButton(tr("&Nhập campaign.json…"), QStringLiteral("import"), QStringLiteral("firstCampaignFile"), this);
    take->setAutoDefault(false);
    form()->addRow(QString(), firstRunRow({take, m_file}, this));
    addNote(tr("Mặc định là đợt Bluezone theo Công văn 978/UBND-VP. Luồng, căn cứ, nơi nhận sửa trong Thiết lập."));
    connect(take, &QPushButton::clicked, this, &CampaignStep::takeFile);
    show(defaultCampaign());
}

void CampaignStep::show(const Campaign &campaign)
{
    m_shown = campaign;
    m_name->setText(campaign.name);
    m_target->setText(campaign.target.text());
    m_targetBy->setDate(campaign.targetBy.date());
    m_first->setDate(campaign.firstDay.date());
    m_last->setDate(campaign.lastDay.date());
    m_cutoff->setTime(campaign.cutoff);
    m_submission->setTime(campaign.submission);
}

void CampaignStep::takeFile()
{
    const auto path = m_prompts.chooseOpenPath(tr("Cấu hình đợt"), QStringLiteral("JSON (*.json)"));
    if (!path)
        return;
    const auto bytes = readFile(*path);
    const auto campaign = bytes ? campaignFromJson(*bytes, QFileInfo(*path).fileName())
                                : Result<Campaign>(tl::unexpected<Failure>(bytes.error()));
    m_file->setText(campaign ? QFileInfo(*path).fileName() : failureText(campaign.error()));
    setTone(m_file, campaign ? "text2" : "err");
    if (campaign)
        show(*campaign);
}

QString CampaignStep::problem() const
{
    FirstRunWish wish;
    fill(wish);
    const Campaign &draft = wish.campaign;
    if (draft.name.isEmpty())
        return tr("Ghi tên đợt.");
    if (draft.target.hundredths <= 0)
        return tr("Mục tiêu là số từ 0,01 đến 100, ví dụ 60 hoặc 59,5.");
    if (draft.firstDay > draft.lastDay || draft.targetBy < draft.firstDay)
        return tr("Ngày cuối hoặc ngày của mục tiêu trước ngày đầu (%1).").arg(words::date(draft.firstDay));
    if (draft.submission <= draft.cutoff)
        return tr("Giờ báo cáo cấp trên phải sau giờ các đơn vị gửi.");
    return {};
}

void CampaignStep::fill(FirstRunWish &wish) const
{
    wish.campaign = m_shown;
    wish.campaign.name = firstRunText(m_name);
    bool isNumber = false;
    const double percent = QString(m_target->text()).replace(u',', u'.').remove(u'%').trimmed().toDouble(&isNumber);
    const int hundredths = isNumber && percent > 0 && percent <= 100 ? qRound(percent * 100) : 0;
    wish.campaign.target = Target{hundredths};
    wish.campaign.targetBy = Day(m_targetBy->date());
    wish.campaign.firstDay = Day(m_first->date());
    wish.campaign.lastDay = Day(m_last->date());
    wish.campaign.cutoff = m_cutoff->time();
    wish.campaign.submission = m_submission->time();
}

SignerStep::SignerStep(QWidget *parent) : FirstRunStep(parent)
{
    const Office usual;
    m_symbol = addLine(tr("&Ký hiệu văn bản"), QStringLiteral("firstSymbol"), usual.symbol);
    m_filing = addLine(tr("&Lưu"), QStringLiteral("firstFiling"), usual.filing);
    m_authority = addLine(tr("Thẩm quyền k&ý"), QStringLiteral("firstAuthority"), usual.signerAuthority);
    m_authority->setPlaceholderText(tr("KT. TRƯỞNG PHÒNG; để trống nếu trưởng phòng ký"));
    m_title = addLine(tr("&Chức vụ người ký"), QStringLiteral("firstSignerTitle"), usual.signerTitle);
    m_signer = addLine(tr("&Người ký"), QStringLiteral("firstSigner"));
    m_signer->setPlaceholderText(tr("họ và tên, để trống thì ghi sau"));
    addNote(tr("Bỏ qua được; sửa sau trong Thiết lập."));
}

QString SignerStep::problem() const
{
    return {};
}

void SignerStep::fill(FirstRunWish &wish) const
{
    wish.office.symbol = firstRunText(m_symbol);
    wish.office.filing = firstRunText(m_filing);
    wish.office.signerAuthority = firstRunText(m_authority);
    wish.office.signerTitle = firstRunText(m_title);
    wish.office.signerName = firstRunText(m_signer);
}

} // namespace dophu
