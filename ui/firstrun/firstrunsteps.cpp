#include "ui/firstrun/firstrunsteps.h"

#include "ui/firstrun/firstrunparts.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/registryplantable.h"
#include "ui/widgets/windowfonts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>

namespace dophu
{

namespace
{

enum UnitsKind
{
    SampleUnits,
    OwnUnits
};

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

UnitsStep::UnitsStep(const FirstRunDoors &doors, Prompts &prompts, QWidget *parent)
    : FirstRunStep(parent), m_doors(doors), m_prompts(prompts), m_kind(new QButtonGroup(this)),
      m_reports(new QCheckBox(tr("Kèm số liệu mẫu để &xem thử (không phải số thật)"), this)),
      m_table(new RegistryPlanTable(this))
{
    setAcceptDrops(true);
    auto *sample = firstRunRadio(tr("Danh sách &mẫu Hướng Hoá"), "unitsSample", this);
    auto *own = firstRunRadio(tr("Nhập từ tệp của cơ quan (units.csv, bases.csv)"), "unitsOwn", this);
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
