#include "ui/units/baseeditor.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

// "1422", "1.422", "1 422": a mark of thousands stands before exactly three digits.
std::optional<Count> baseCountFrom(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\d{1,15}$|^\\d{1,3}([., ]\\d{3})+$"));
    const QString trimmed = text.simplified();
    if (!shape.match(trimmed).hasMatch())
        return std::nullopt;
    QString digits;
    for (const QChar c : trimmed) {
        if (c.isDigit())
            digits.append(c);
    }
    return Count::from(digits.toLongLong());
}

} // namespace

BaseEditor::BaseEditor(QWidget *parent)
    : QFrame(parent), m_day(new QDateEdit(this)), m_value(new QLineEdit(this)), m_source(new QLineEdit(this)),
      m_estimate(new QCheckBox(tr("ước tính"), this)), m_icon(new QLabel(this)), m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("baseEditor"));
    m_day->setObjectName(QStringLiteral("baseDay"));
    m_day->setAccessibleName(tr("Từ ngày"));
    m_day->setDisplayFormat(QStringLiteral("d/M/yyyy"));
    m_day->setFixedWidth(scaled(96));
    m_value->setObjectName(QStringLiteral("baseValue"));
    m_value->setAccessibleName(tr("Số người"));
    m_value->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_value->setAlignment(Qt::AlignRight);
    m_value->setPlaceholderText(tr("Số người"));
    m_value->setFixedWidth(scaled(80));
    m_source->setObjectName(QStringLiteral("baseSource"));
    m_source->setAccessibleName(tr("Căn cứ"));
    m_source->setPlaceholderText(tr("Căn cứ, ví dụ BC 42/BC-UBND"));
    m_estimate->setObjectName(QStringLiteral("baseEstimate"));
    auto *fields = new QHBoxLayout;
    fields->setContentsMargins(12, 6, 12, 6);
    fields->setSpacing(6);
    fields->addWidget(m_day);
    fields->addWidget(m_value);
    fields->addWidget(m_source, 1);
    fields->addWidget(m_estimate);
    m_save = makeButton(tr("Lưu mốc"), QStringLiteral("check"), QStringLiteral("saveBase"), this);
    m_save->setProperty("look", "accent");
    recolourIcons(this);
    m_leave = makeButton(tr("Bỏ"), QString(), QStringLiteral("leaveBase"), this);
    m_message->setObjectName(QStringLiteral("baseConsequence"));
    m_message->setWordWrap(true);
    m_message->setFont(textFont(TextUse::Small));
    auto *box = new QFrame(this);
    box->setProperty("panel", true);
    auto *words = new QHBoxLayout(box);
    words->setContentsMargins(10, 8, 10, 8);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_message, 1);
    auto *boxRow = new QHBoxLayout;
    boxRow->setContentsMargins(16, 4, 16, 4);
    boxRow->addWidget(box);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(16, 0, 16, 8);
    verbs->setSpacing(8);
    verbs->addWidget(m_save);
    verbs->addWidget(m_leave);
    verbs->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(fields);
    layout->addLayout(boxRow);
    layout->addLayout(verbs);
    connect(m_day, &QDateEdit::dateChanged, this, &BaseEditor::judge);
    connect(m_value, &QLineEdit::textChanged, this, &BaseEditor::judge);
    connect(m_source, &QLineEdit::textChanged, this, &BaseEditor::judge);
    connect(m_value, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_source, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto written = base())
            emit saveWanted(*written);
    });
    connect(m_leave, &QPushButton::clicked, this, &BaseEditor::leaveWanted);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &BaseEditor::leaveWanted);
}

void BaseEditor::open(UnitId unit, const QString &kind, const QVector<Base> &bases, Day proposed, Target target,
                      const QString &unitWord)
{
    m_unit = unit;
    m_kind = kind;
    m_bases = bases;
    m_target = target;
    m_unitWord = words::shipped(unitWord);
    m_day->setDate(proposed.date());
    m_value->clear();
    m_source->clear();
    m_estimate->setChecked(false);
    judge();
    show();
    m_value->setFocus();
}

const Base *BaseEditor::before(Day day) const
{
    const Base *found = nullptr;
    for (const Base &base : m_bases) {
        if (base.validFrom < day)
            found = &base;
    }
    return found;
}

QString BaseEditor::problem() const
{
    const Day day(m_day->date());
    for (const Base &base : m_bases) {
        if (base.validFrom == day)
            return tr("Đã có mốc từ ngày %1. Chọn ngày khác.").arg(words::date(day));
    }
    if (m_value->text().trimmed().isEmpty())
        return tr("Nhập số người tính từ ngày %1.").arg(words::date(day));
    const auto value = baseCountFrom(m_value->text());
    if (!value)
        return tr("“%1” không phải số nguyên từ 1.").arg(m_value->text().trimmed());
    if (value->value() == 0)
        return tr("Mẫu số phải lớn hơn 0.");
    if (m_source->text().trimmed().isEmpty())
        return tr("Ghi căn cứ của mẫu số: số văn bản hoặc cách tính.");
    return {};
}

std::optional<Base> BaseEditor::base() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    return Base{m_unit,
                m_kind,
                *baseCountFrom(m_value->text()),
                Day(m_day->date()),
                m_source->text().simplified(),
                m_estimate->isChecked()};
}

QString BaseEditor::consequence() const
{
    const auto written = base();
    if (!written)
        return {};
    QString text = tr("Từ %1 tỷ lệ tính trên %2 %3; để đạt %4 cần %5 %3.")
                       .arg(words::shortDate(written->validFrom), words::count(written->value), m_unitWord,
                            words::percent(m_target), words::count(m_target.peopleFor(written->value)));
    if (const Base *old = before(written->validFrom))
        text += u' '
                + tr("Các ngày đến %1 giữ nguyên %2, số đã chốt không đổi.")
                      .arg(words::shortDate(written->validFrom.plus(-1)), words::count(old->value));
    else
        text += u' ' + tr("Các ngày trước đó chưa có mẫu số.");
    return text;
}

void BaseEditor::judge()
{
    const QString why = problem();
    const Theme &theme = Theme::of(this);
    const int side = scaled(16);
    const bool wrong = !why.isEmpty() && !m_value->text().trimmed().isEmpty() && !baseCountFrom(m_value->text());
    m_icon->setPixmap(lineIcon(wrong ? QStringLiteral("warn") : QStringLiteral("info"), wrong ? theme.warn : theme.accent)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_message->setText(why.isEmpty() ? consequence() : why);
    m_save->setText(tr("Lưu mốc %1").arg(words::date(Day(m_day->date()))));
    m_save->setEnabled(why.isEmpty());
}

} // namespace dophu
