#include "ui/charts/serieswindow.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/windowfonts.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace dophu
{

SeriesModel::SeriesModel(const ChartTable &table, QObject *parent) : QAbstractTableModel(parent), m_table(table) {}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.heads.size());
}

int SeriesModel::alignment(int column) const
{
    return int((m_table.isText.at(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    return role == Qt::DisplayRole ? m_table.rows.at(index.row()).at(index.column()) : QVariant();
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.heads.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? m_table.heads.at(section) : QVariant();
}

SeriesWindow::SeriesWindow(const ChartValue &value, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Bảng số của biểu đồ"));
    setObjectName(QStringLiteral("seriesWindow"));
    auto *layout = new QVBoxLayout(this);
    auto *title = new QLabel(titleOf(value), this);
    title->setFont(textFont(TextUse::Strong));
    title->setWordWrap(true);
    auto *subtitle = new QLabel(subtitleOf(value), this);
    subtitle->setProperty("tone", "text2");
    subtitle->setWordWrap(true);
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("seriesTable"));
    table->setAccessibleName(titleOf(value));
    const ChartTable numbers = chartTable(value);
    table->setModel(new SeriesModel(numbers, table));
    table->setItemDelegate(new QuietCellDelegate(22, table));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(scaled(22));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setMinimumSectionSize(scaled(44));
    table->resizeColumnsToContents();
    table->setColumnWidth(0, std::max(scaled(150), table->columnWidth(0)));
    auto *close = makeButton(tr("Đóng"), QString(), QStringLiteral("closeSeries"), this);
    close->setProperty("fit", "dialog");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(title);
    layout->addWidget(subtitle);
    layout->addWidget(table, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(scaled(680), scaled(560));
}

} // namespace dophu
