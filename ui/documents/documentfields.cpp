#include "ui/documents/documentfields.h"

#include "core/documents/officepaper.h"
#include "ui/documents/fieldcolumn.h"
#include "ui/documents/letterfields.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace dophu
{

namespace
{

constexpr int wholeSignerRole = Qt::UserRole;

class SignerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data(wholeSignerRole).toString();
    }
};

QString rankOf(const Signer &signer)
{
    return signer.authority.isEmpty() ? signer.title : signer.authority + QStringLiteral(", ") + signer.title;
}

// "KT. TRƯỞNG PHÒNG" and "KT. Trưởng phòng" print alike.
bool ofOneRank(const Signer &one, const Signer &other)
{
    return one.authority.compare(other.authority, Qt::CaseInsensitive) == 0
           && one.title.compare(other.title, Qt::CaseInsensitive) == 0;
}

} // namespace

DocumentFields::DocumentFields(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    addNumberRow(layout);
    addUrgencyRow(layout);
    m_subject = new QLabel;
    m_subject->setObjectName(QStringLiteral("documentSubject"));
    m_subject->setWordWrap(true);
    layout->addLayout(labelledDocumentField(tr("Trích yếu"), m_subject));
    m_units = makeButton({}, {}, QStringLiteral("documentUnits"), this);
    m_units->setToolTip(tr("Chọn đơn vị nhận công văn đôn đốc"));
    m_units->hide();
    layout->addWidget(m_units, 0, Qt::AlignLeft);
    connect(m_units, &QPushButton::clicked, this, &DocumentFields::unitsWanted);
    m_recipients = addText(layout, tr("&Kính gửi (mỗi nơi một dòng)"), QStringLiteral("documentRecipients"), 3, 3);
    m_difficulties = addText(layout, tr("&4. Khó khăn, vướng mắc"), QStringLiteral("documentDifficulties"), 3, 10);
    m_proposals = addText(layout, tr("&5. Đề xuất, kiến nghị"), QStringLiteral("documentProposals"), 3, 10);
    addSignerRow(layout);
    layout->addStretch(1);
}

QPlainTextEdit *DocumentFields::addText(QVBoxLayout *layout, const QString &label, const QString &objectName, int least,
                                        int most)
{
    QPlainTextEdit *field = makeFieldText(objectName, least, most);
    layout->addLayout(labelledDocumentField(label, field), most - least);
    connect(field, &QPlainTextEdit::textChanged, this, &DocumentFields::edited);
    return field;
}

void DocumentFields::addNumberRow(QVBoxLayout *layout)
{
    m_number = new QLineEdit;
    m_number->setObjectName(QStringLiteral("documentNumber"));
    m_number->setMaxLength(12);
    m_number->setFixedWidth(scaled(64));
    m_number->setPlaceholderText(tr("khi ký"));
    m_symbol = new QLabel;
    m_symbol->setObjectName(QStringLiteral("documentSymbol"));
    m_symbol->setProperty("tone", "text2");
    m_signedOn = new QDateEdit;
    m_signedOn->setObjectName(QStringLiteral("documentDate"));
    m_signedOn->setDisplayFormat(QStringLiteral("d/M/yyyy"));
    m_signedOn->setCalendarPopup(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addLayout(labelledDocumentField(tr("&Số"), m_number));
    row->addWidget(m_symbol, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addLayout(labelledDocumentField(tr("&Ngày ký"), m_signedOn));
    m_symbol->setFixedHeight(scaled(28));
    layout->addLayout(row);
    connect(m_number, &QLineEdit::textChanged, this, &DocumentFields::edited);
    connect(m_signedOn, &QDateEdit::dateChanged, this, &DocumentFields::edited);
}

void DocumentFields::addUrgencyRow(QVBoxLayout *layout)
{
    m_urgencyRow = new QWidget;
    m_urgency = makeUrgencyBox(m_urgencyRow);
    QVBoxLayout *column = labelledDocumentField(tr("Mức độ kh&ẩn"), m_urgency);
    column->setContentsMargins(0, 0, 0, 0);
    m_urgencyRow->setLayout(column);
    m_urgencyRow->hide();
    layout->addWidget(m_urgencyRow);
    connect(m_urgency, &QComboBox::currentIndexChanged, this, &DocumentFields::edited);
}

QString DocumentFields::urgency() const
{
    return m_urgencyRow->isHidden() ? QString() : urgencyIn(m_urgency);
}

QString DocumentFields::signerName() const
{
    return m_signerName->text().trimmed();
}

// With the label over it.
void DocumentFields::showField(QWidget *field, bool shown)
{
    field->setVisible(shown);
    for (QLabel *label : findChildren<QLabel *>()) {
        if (label->buddy() == field)
            label->setVisible(shown);
    }
}

// Letters and replacements carry a stamp where there is one, a daily report never does; a reminder goes to units that have
// not reported, a form to its unit, and neither has sections.
void DocumentFields::showKind(PaperKind kind)
{
    const bool report = kind != PaperKind::Reminder && kind != PaperKind::Form;
    m_urgencyRow->setVisible(kind == PaperKind::Reminder || kind == PaperKind::Correction);
    m_units->setVisible(kind == PaperKind::Reminder);
    for (QWidget *field : std::initializer_list<QWidget *>{m_number, m_signedOn, m_authority, m_signerName})
        showField(field, kind != PaperKind::Form); // it has no number, and its unit signs it
    m_symbol->setVisible(kind != PaperKind::Form);
    m_symbol->setText(u'/' + (kind == PaperKind::Reminder ? letterSymbolOf(m_office) : m_office.symbol));
    for (QWidget *field : std::initializer_list<QWidget *>{m_recipients, m_difficulties, m_proposals})
        showField(field, report);
    m_kind = kind;
}

void DocumentFields::showSubject(const QString &subject)
{
    m_subject->setText(subject);
}

void DocumentFields::setUrgency(const QString &urgency)
{
    const QSignalBlocker quiet(this);
    dophu::showUrgency(m_urgency, urgency);
}

void DocumentFields::addSignerRow(QVBoxLayout *layout)
{
    m_authority = new QComboBox;
    m_authority->setObjectName(QStringLiteral("documentAuthority"));
    // The longest authority must not push the column wider than it is.
    m_authority->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_authority->setMinimumContentsLength(8);
    m_authority->setItemDelegate(new SignerDelegate(m_authority));
    m_signerName = new QLineEdit;
    m_signerName->setObjectName(QStringLiteral("documentSigner"));
    m_signerName->setPlaceholderText(tr("Họ và tên người ký"));
    layout->addLayout(labelledDocumentField(tr("&Thẩm quyền"), m_authority));
    layout->addLayout(labelledDocumentField(tr("N&gười ký"), m_signerName));
    connect(m_authority, &QComboBox::currentIndexChanged, this, &DocumentFields::takeSigner);
    connect(m_signerName, &QLineEdit::textChanged, this, &DocumentFields::edited);
}

// Whoever has that authority signs with his own name; of a rank that the settings name nobody for, no name is made up.
void DocumentFields::takeSigner(int index)
{
    if (signalsBlocked() || index < 0 || index >= m_signers.size())
        return;
    m_authority->setToolTip(rankOf(m_signers.at(index)));
    m_signerName->setText(m_signers.at(index).name);
    emit edited();
}

Signer DocumentFields::ownSigner() const
{
    return {m_office.signerAuthority, m_office.signerTitle, m_office.signerName};
}

// A deputy for the head, or the head where the settings let a deputy sign; nobody's name.
Signer DocumentFields::otherRank() const
{
    const QString deputy = QStringLiteral("Phó ");
    if (m_office.signerAuthority.isEmpty())
        return {QStringLiteral("KT. ") + m_office.signerTitle, deputy + m_office.signerTitle, QString()};
    const bool isDeputy = m_office.signerTitle.startsWith(deputy, Qt::CaseInsensitive);
    QString head = isDeputy ? m_office.signerTitle.mid(deputy.size()) : m_office.signerTitle;
    head = head.left(1).toUpper() + head.mid(1);
    return {QString(), head, QString()};
}

void DocumentFields::show(const DailyReportFields &fields, const Campaign &campaign, const Office &office, Day day)
{
    const QSignalBlocker quiet(this);
    m_campaign = campaign;
    m_office = office;
    m_day = day;
    m_number->setText(fields.number);
    m_signedOn->setDate(fields.signedOn.value_or(day).date());
    m_recipients->setPlainText(fields.recipients.value_or(campaign.recipients).join(u'\n'));
    m_difficulties->setPlainText(fields.difficulties);
    m_proposals->setPlainText(fields.proposals);
    showSigner(fields);
    showKind(m_kind);
}

// The one of the settings, whoever else the office lets sign, then head or deputy where nobody of that rank is among them.
QVector<Signer> DocumentFields::possibleSigners() const
{
    QVector<Signer> signers{ownSigner()};
    for (const OfficeSigner &other : m_office.signers) {
        if (const Signer signer{other.authority, other.title, other.name}; !signers.contains(signer))
            signers.append(signer);
    }
    const Signer other = otherRank();
    if (std::none_of(signers.begin(), signers.end(), [&other](const Signer &signer) { return ofOneRank(signer, other); }))
        signers.append(other);
    return signers;
}

// In the box the first line of the signature, in its list the whole rank and whose it is.
void DocumentFields::showSigner(const DailyReportFields &fields)
{
    m_signers = possibleSigners();
    const Signer own = fields.signer.value_or(m_signers.first());
    m_authority->clear();
    int longest = 0;
    for (const Signer &signer : m_signers) {
        const QString whole = signer.name.isEmpty() ? rankOf(signer) : rankOf(signer) + QStringLiteral(": ") + signer.name;
        m_authority->addItem(signer.authority.isEmpty() ? signer.title : signer.authority);
        m_authority->setItemData(m_authority->count() - 1, whole, wholeSignerRole);
        longest = std::max(longest, m_authority->fontMetrics().horizontalAdvance(whole));
    }
    m_authority->view()->setMinimumWidth(longest + scaled(28));
    const auto sameRank =
        std::find_if(m_signers.begin(), m_signers.end(), [&own](const Signer &signer) { return ofOneRank(own, signer); });
    const qsizetype exact = m_signers.indexOf(own);
    const qsizetype like = sameRank == m_signers.end() ? 0 : sameRank - m_signers.begin();
    m_authority->setCurrentIndex(int(exact >= 0 ? exact : like));
    m_authority->setToolTip(rankOf(m_signers.at(m_authority->currentIndex())));
    m_signerName->setText(own.name);
}

DailyReportFields DocumentFields::fields() const
{
    DailyReportFields fields;
    fields.number = m_number->text().trimmed();
    fields.signedOn = Day(m_signedOn->date());
    const QStringList recipients = filledDocumentLines(m_recipients->toPlainText());
    if (recipients != m_campaign.recipients)
        fields.recipients = recipients;
    fields.difficulties = m_difficulties->toPlainText();
    fields.proposals = m_proposals->toPlainText();
    Signer signer = m_signers.value(std::max(0, m_authority->currentIndex()));
    signer.name = signerName();
    if (signer != ownSigner())
        fields.signer = signer;
    return fields;
}

void DocumentFields::showUnits(qsizetype chosen, qsizetype all)
{
    m_units->setText(tr("Đơn vị: %1/%2…").arg(chosen).arg(all));
    m_units->setEnabled(all > 0);
}

void DocumentFields::clearNumber()
{
    const QSignalBlocker quiet(m_number);
    m_number->clear();
}

void DocumentFields::suggestNumber(const QString &number)
{
    m_number->setPlaceholderText(number.isEmpty() ? tr("khi ký") : number);
    m_number->setToolTip(tr("Để trống: cấp số kế tiếp khi ban hành"));
}

} // namespace dophu
