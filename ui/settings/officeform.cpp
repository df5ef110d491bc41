#include "ui/settings/officeform.h"

#include "ui/widgets/windowfonts.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

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
    return {};
}

} // namespace dophu
