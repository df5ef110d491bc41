#include "ui/settings/officeform.h"

#include "core/documents/emaildraft.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

QString officeLine(const QLineEdit *field)
{
    return field->text().simplified().normalized(QString::NormalizationForm_C);
}

} // namespace

OfficeForm::OfficeForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("officeForm"));
    setMaximumWidth(scaled(720));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 12, 24, 12);
    form->setSpacing(8);
    form->setHorizontalSpacing(24);
    form->setLabelAlignment(Qt::AlignLeft);
    m_superior = addLine(*form, tr("Cơ quan chủ q&uản"), QStringLiteral("officeSuperior"), tr("UBND huyện Hướng Hoá"));
    m_name = addLine(*form, tr("Cơ quan ban &hành"), QStringLiteral("officeName"));
    m_district = addLine(*form, tr("Hu&yện"), QStringLiteral("officeDistrict"), tr("huyện Hướng Hoá"));
    m_place = addLine(*form, tr("Đị&a danh"), QStringLiteral("officePlace"));
    m_symbol = addLine(*form, tr("&Ký hiệu văn bản"), QStringLiteral("officeSymbol"), QStringLiteral("BC-VHTT"));
    m_filing = addLine(*form, tr("&Lưu"), QStringLiteral("officeFiling"), QStringLiteral("VHTT"));
    m_authority = addLine(*form, tr("Thẩm quyền k&ý"), QStringLiteral("officeAuthority"),
                          tr("KT. TRƯỞNG PHÒNG; để trống nếu trưởng phòng ký"));
    m_title = addLine(*form, tr("&Chức vụ người ký"), QStringLiteral("officeSignerTitle"));
    m_signer = addLine(*form, tr("&Người ký"), QStringLiteral("officeSigner"));
    m_copies = new QPlainTextEdit(this);
    m_copies->setObjectName(QStringLiteral("officeCopies"));
    m_copies->setTabChangesFocus(true);
    m_copies->setFixedHeight(scaled(84));
    m_copies->setToolTip(tr("Mỗi nơi một dòng, không ghi dòng Lưu"));
    form->addRow(tr("Nơi nhậ&n"), m_copies);
    connect(m_copies, &QPlainTextEdit::textChanged, this, &OfficeForm::changed);
    form->addRow(tr("Những người ký"), makeSigners());
    form->addRow(tr("Địa chỉ thư"), makeAddresses());
}

// One row a place of Kính gửi or a unit; its name is how it stands on paper.
QWidget *OfficeForm::makeAddresses()
{
    auto *holder = new QWidget(this);
    m_addresses = new QTableWidget(0, 3, holder);
    m_addresses->setObjectName(QStringLiteral("officeAddresses"));
    m_addresses->setAccessibleName(tr("Địa chỉ thư của nơi nhận"));
    m_addresses->setHorizontalHeaderLabels({tr("Nơi nhận, đơn vị"), tr("Địa chỉ thư"), tr("Đồng gửi")});
    m_addresses->horizontalHeaderItem(2)->setToolTip(tr("Nhận bản sao của mọi thư nháp (Cc)"));
    m_addresses->verticalHeader()->hide();
    m_addresses->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_addresses->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_addresses->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_addresses->setFixedHeight(scaled(130));
    auto *more = makeButton(tr("Thêm địa chỉ"), QStringLiteral("plus"), QStringLiteral("addAddress"), holder);
    auto *less = makeButton(tr("Bỏ địa chỉ"), QString(), QStringLiteral("removeAddress"), holder);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(more);
    verbs->addWidget(less);
    verbs->addStretch();
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_addresses);
    layout->addLayout(verbs);
    connect(m_addresses, &QTableWidget::cellChanged, this, &OfficeForm::changed);
    connect(more, &QPushButton::clicked, this, [this] {
        addAddress({});
        m_addresses->setCurrentCell(m_addresses->rowCount() - 1, 0);
        m_addresses->editItem(m_addresses->currentItem());
    });
    connect(less, &QPushButton::clicked, this, [this] {
        m_addresses->removeRow(m_addresses->currentRow());
        emit changed();
    });
    return holder;
}

void OfficeForm::addAddress(const OfficeAddress &address)
{
    const QSignalBlocker quiet(m_addresses);
    const int row = m_addresses->rowCount();
    m_addresses->insertRow(row);
    m_addresses->setItem(row, 0, new QTableWidgetItem(address.name));
    m_addresses->setItem(row, 1, new QTableWidgetItem(address.email));
    auto *copy = new QTableWidgetItem;
    copy->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    copy->setCheckState(address.copy ? Qt::Checked : Qt::Unchecked);
    m_addresses->setItem(row, 2, copy);
}

// The address as it was typed: what is wrong with it is said, not mended.
QVector<OfficeAddress> OfficeForm::addresses() const
{
    QVector<OfficeAddress> addresses;
    for (int row = 0; row < m_addresses->rowCount(); ++row) {
        const QString name = m_addresses->item(row, 0)->text().simplified().normalized(QString::NormalizationForm_C);
        const QString email = m_addresses->item(row, 1)->text().trimmed();
        if (!name.isEmpty() || !email.isEmpty())
            addresses.append({name, email, m_addresses->item(row, 2)->checkState() == Qt::Checked});
    }
    return addresses;
}

QString OfficeForm::problemOfAddresses() const
{
    for (const OfficeAddress &address : addresses()) {
        if (address.name.isEmpty())
            return tr("Ghi tên nơi nhận của %1.").arg(address.email);
        switch (faultOfAddress(address.email)) {
        case AddressFault::None:
            continue;
        case AddressFault::Control:
            return tr("Địa chỉ thư của %1 có chỗ xuống dòng.").arg(address.name);
        case AddressFault::Sign:
            return tr("Địa chỉ thư của %1 có dấu cách, dấu phẩy hoặc ngoặc; mỗi dòng một địa chỉ.").arg(address.name);
        case AddressFault::Shape:
            return tr("Địa chỉ thư của %1 có dạng ten@coquan.gov.vn.").arg(address.name);
        case AddressFault::TooLong:
            return tr("Địa chỉ thư của %1 quá dài.").arg(address.name);
        }
    }
    return {};
}

QWidget *OfficeForm::makeSigners()
{
    auto *holder = new QWidget(this);
    m_signers = new QTableWidget(0, 3, holder);
    m_signers->setObjectName(QStringLiteral("officeSigners"));
    m_signers->setAccessibleName(tr("Những người có thể ký"));
    m_signers->setHorizontalHeaderLabels({tr("Thẩm quyền (TM., KT.)"), tr("Chức vụ"), tr("Họ và tên")});
    m_signers->verticalHeader()->hide();
    m_signers->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_signers->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_signers->setFixedHeight(scaled(130));
    auto *use = makeButton(tr("Dùng người này ký"), QStringLiteral("check"), QStringLiteral("useSigner"), holder);
    auto *keep = makeButton(tr("Thêm người ký"), QStringLiteral("plus"), QStringLiteral("addSigner"), holder);
    auto *remove = makeButton(tr("Bỏ"), QString(), QStringLiteral("removeSigner"), holder);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    for (QPushButton *verb : {use, keep, remove})
        verbs->addWidget(verb);
    verbs->addStretch();
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_signers);
    layout->addLayout(verbs);
    connect(m_signers, &QTableWidget::cellChanged, this, &OfficeForm::changed);
    connect(keep, &QPushButton::clicked, this, [this] {
        addSigner({});
        m_signers->setCurrentCell(m_signers->rowCount() - 1, 0);
        m_signers->editItem(m_signers->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_signers->removeRow(m_signers->currentRow());
        emit changed();
    });
    connect(use, &QPushButton::clicked, this, &OfficeForm::useSigner);
    return holder;
}

// Whoever signed until now stays to be chosen again.
void OfficeForm::useSigner()
{
    const int row = m_signers->currentRow();
    if (row < 0)
        return;
    const OfficeSigner until{officeLine(m_authority), officeLine(m_title), officeLine(m_signer)};
    if (!until.name.isEmpty() && !signers().contains(until))
        addSigner(until);
    m_authority->setText(m_signers->item(row, 0)->text());
    m_title->setText(m_signers->item(row, 1)->text());
    m_signer->setText(m_signers->item(row, 2)->text());
    emit changed();
}

void OfficeForm::addSigner(const OfficeSigner &signer)
{
    const QSignalBlocker quiet(m_signers);
    const int row = m_signers->rowCount();
    m_signers->insertRow(row);
    m_signers->setItem(row, 0, new QTableWidgetItem(signer.authority));
    m_signers->setItem(row, 1, new QTableWidgetItem(signer.title));
    m_signers->setItem(row, 2, new QTableWidgetItem(signer.name));
}

QVector<OfficeSigner> OfficeForm::signers() const
{
    QVector<OfficeSigner> signers;
    for (int row = 0; row < m_signers->rowCount(); ++row) {
        const auto text = [&](int column) {
            return m_signers->item(row, column)->text().simplified().normalized(QString::NormalizationForm_C);
        };
        if (!text(2).isEmpty())
            signers.append({text(0), text(1), text(2)});
    }
    return signers;
}

QLineEdit *OfficeForm::addLine(QFormLayout &form, const QString &label, const QString &name, const QString &example)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(example);
    form.addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &OfficeForm::changed);
    return field;
}

void OfficeForm::show(const Office &office)
{
    const QSignalBlocker quiet(this);
    m_superior->setText(office.superior);
    m_name->setText(office.name);
    m_district->setText(office.district);
    m_place->setText(office.place);
    m_symbol->setText(office.symbol);
    m_filing->setText(office.filing);
    m_authority->setText(office.signerAuthority);
    m_title->setText(office.signerTitle);
    m_signer->setText(office.signerName);
    m_copies->setPlainText(office.copies.join(u'\n'));
    m_signers->setRowCount(0);
    for (const OfficeSigner &signer : office.signers)
        addSigner(signer);
    m_addresses->setRowCount(0);
    for (const OfficeAddress &address : office.addresses)
        addAddress(address);
}

Office OfficeForm::office() const
{
    Office office;
    office.superior = officeLine(m_superior);
    office.name = officeLine(m_name);
    office.district = officeLine(m_district);
    office.place = officeLine(m_place);
    office.symbol = officeLine(m_symbol);
    office.filing = officeLine(m_filing);
    office.signerAuthority = officeLine(m_authority);
    office.signerTitle = officeLine(m_title);
    office.signerName = officeLine(m_signer);
    office.signers = signers();
    office.addresses = addresses();
    office.copies.clear();
    for (const QString &line : m_copies->toPlainText().split(u'\n')) {
        if (const QString text = line.simplified().normalized(QString::NormalizationForm_C); !text.isEmpty())
            office.copies.append(text);
    }
    return office;
}

QString OfficeForm::problem() const
{
    const Office draft = office();
    if (draft.name.isEmpty())
        return tr("Ghi cơ quan ban hành.");
    if (draft.place.isEmpty())
        return tr("Ghi địa danh, in trước ngày tháng.");
    if (draft.signerName.isEmpty())
        return tr("Ghi người ký.");
    return problemOfAddresses();
}

} // namespace dophu
