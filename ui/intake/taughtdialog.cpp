#include "ui/intake/taughtdialog.h"

#include "ui/intake/intakewords.h"
#include "ui/intake/unitchooser.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/windowfonts.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dophu
{

QVector<QPair<QString, QString>> columnMeanings()
{
    return {{QStringLiteral("installed"), TaughtDialog::tr("Đã cài luỹ kế")},
            {QStringLiteral("increase"), TaughtDialog::tr("Tăng trong ngày")},
            {QStringLiteral("base"), TaughtDialog::tr("Mẫu số")},
            {QStringLiteral("population"), TaughtDialog::tr("Dân số")},
            {QStringLiteral("unit"), TaughtDialog::tr("Tên đơn vị")},
            {QStringLiteral("ignore"), TaughtDialog::tr("Bỏ qua cột này")}};
}

QString columnMeaning(const QString &word)
{
    for (const auto &[known, text] : columnMeanings()) {
        if (known == word)
            return text;
    }
    return word;
}

TaughtDialog::TaughtDialog(const Registry &registry, const IntakeDoors &doors, Day day, QWidget *parent)
    : QDialog(parent), m_registry(registry), m_doors(doors), m_day(day), m_strip(new MessageStrip(this)),
      m_table(new QTableWidget(0, 3, this)),
      m_change(makeButton(tr("&Đổi…"), QStringLiteral("edit"), QStringLiteral("taughtChange"), this)),
      m_forget(makeButton(tr("&Quên"), {}, QStringLiteral("taughtForget"), this)), m_chooser(new UnitChooser(registry, this))
{
    setObjectName(QStringLiteral("taughtDialog"));
    setWindowTitle(tr("Tên và cột đã nhớ"));
    setAccessibleName(windowTitle());
    auto *help = new QLabel(tr("Những tên và tiêu đề cột đã được chỉ trong các lần nhập trước. Lần sau gặp lại, phần mềm "
                               "hiểu theo bảng này. Đổi hoặc quên có hiệu lực ngay."),
                            this);
    help->setWordWrap(true);
    help->setProperty("tone", "text2");
    m_table->setObjectName(QStringLiteral("taughtTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Viết là"), tr("Hiểu là"), tr("Loại")});
    m_table->setItemDelegate(new QuietCellDelegate(28, m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *close = makeButton(tr("Đón&g"), {}, QStringLiteral("taughtClose"), this);
    for (QPushButton *button : {m_change, m_forget, close})
        button->setProperty("fit", "dialog");
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_change);
    verbs->addWidget(m_forget);
    verbs->addStretch();
    verbs->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(help);
    layout->addWidget(m_strip);
    layout->addWidget(m_table, 1);
    layout->addLayout(verbs);
    connect(m_change, &QPushButton::clicked, this, &TaughtDialog::changeCurrent);
    connect(m_forget, &QPushButton::clicked, this, &TaughtDialog::forgetCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_chooser, &UnitChooser::chosen, this, [this](const IntakeCandidate &candidate) {
        const int row = m_table->currentRow();
        if (candidate.unit && row >= 0 && row < m_names.size())
            told(m_doors.learnName({QString(), m_names.at(row).written, *candidate.unit}));
    });
    resize(QSize(scaled(640), scaled(440)).boundedTo(screen()->availableSize() - QSize(16, 16)));
    fill();
}

void TaughtDialog::putRow(const QString &title, const QString &meaning, const QString &kind, int index)
{
    const QStringList texts{title, meaning, kind};
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1: %2").arg(m_table->horizontalHeaderItem(column)->text(), texts.at(column)));
        item->setToolTip(texts.at(column));
        m_table->setItem(index, column, item);
    }
}

void TaughtDialog::fill()
{
    const auto names = m_doors.learnedNames();
    const auto columns = m_doors.learnedColumns();
    if (!names || !columns) {
        m_strip->show(MessageStrip::Tone::Error, failureText(names ? columns.error() : names.error()));
        return;
    }
    const int row = m_table->currentRow();
    m_names = *names;
    m_columns = *columns;
    m_table->setRowCount(int(m_names.size() + m_columns.size()));
    int at = 0;
    for (const LearnedName &name : std::as_const(m_names))
        putRow(name.written, intakewords::shortName(name.unit, m_registry), tr("Đơn vị"), at++);
    for (const LearnedColumn &column : std::as_const(m_columns))
        putRow(column.written, columnMeaning(column.meaning), tr("Cột"), at++);
    m_table->setCurrentCell(std::clamp(row, 0, std::max(0, m_table->rowCount() - 1)), 0);
    const bool some = m_table->rowCount() > 0;
    m_change->setEnabled(some);
    m_forget->setEnabled(some);
    if (!some)
        m_strip->show(MessageStrip::Tone::Note, tr("Chưa nhớ tên hay cột nào."));
}

void TaughtDialog::told(const Outcome &outcome)
{
    if (!outcome)
        return m_strip->show(MessageStrip::Tone::Error, failureText(outcome.error()));
    m_changed = true;
    fill();
}

void TaughtDialog::changeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const QRect cell(m_table->viewport()->mapToGlobal(m_table->visualItemRect(m_table->item(row, 1)).topLeft()),
                     m_table->visualItemRect(m_table->item(row, 1)).size());
    if (row < m_names.size())
        return m_chooser->open({}, m_day, cell);
    const LearnedColumn column = m_columns.at(row - m_names.size());
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("taughtMeanings"));
    for (const auto &[word, text] : columnMeanings())
        connect(menu.addAction(text), &QAction::triggered, this,
                [this, column, word = word] { told(m_doors.learnColumn({QString(), column.written, word})); });
    menu.exec(cell.bottomLeft());
}

void TaughtDialog::forgetCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    if (row < m_names.size())
        told(m_doors.learnName({QString(), m_names.at(row).written, UnitId()}));
    else
        told(m_doors.learnColumn({QString(), m_columns.at(row - m_names.size()).written, QString()}));
}

} // namespace dophu
