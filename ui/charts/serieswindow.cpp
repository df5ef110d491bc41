#include "ui/charts/serieswindow.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

enum SeriesColumn
{
    SeriesName,
    SeriesInstalled,
    SeriesBase,
    SeriesRate,
    SeriesNeeded,
    SeriesNote,
    SeriesColumns
};

} // namespace

SeriesModel::SeriesModel(const CoverageSeries &series, QObject *parent) : QAbstractTableModel(parent), m_series(series) {}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.bars.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SeriesColumns;
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SeriesBar &bar = m_series.bars.at(index.row());
    const bool isText = index.column() == SeriesName || index.column() == SeriesNote;
    if (role == Qt::TextAlignmentRole)
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == QuietCellRole::strong)
        return index.column() == SeriesRate && bar.met;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SeriesName:
        return bar.name;
    case SeriesInstalled:
        return bar.coverage ? words::count(bar.coverage->installed()) : words::missing();
    case SeriesBase:
        return bar.coverage ? words::count(bar.coverage->base()) : words::missing();
    case SeriesRate:
        return bar.text;
    case SeriesNeeded:
        return words::count(bar.needed);
    case SeriesNote:
        return bar.carriedFrom ? tr("số gần nhất %1").arg(words::shortDate(*bar.carriedFrom)) : QString();
    default:
        return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SeriesName || section == SeriesNote ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[SeriesColumns] = {tr("Đơn vị"), tr("Đã cài"),    tr("Mẫu số"),
                                           tr("Tỷ lệ"),  tr("Còn thiếu"), tr("Ghi chú")};
    return section < SeriesColumns ? titles[section] : QVariant();
}

SeriesWindow::SeriesWindow(const CoverageSeries &series, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Bảng số của biểu đồ"));
    setObjectName(QStringLiteral("seriesWindow"));
    auto *layout = new QVBoxLayout(this);
    auto *title = new QLabel(series.title, this);
    title->setFont(textFont(TextUse::Strong));
    title->setWordWrap(true);
    auto *subtitle = new QLabel(series.subtitle, this);
    subtitle->setProperty("tone", "text2");
    subtitle->setWordWrap(true);
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("seriesTable"));
    table->setAccessibleName(series.title);
    table->setModel(new SeriesModel(series, table));
    table->setItemDelegate(new QuietCellDelegate(22, table));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(scaled(22));
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, scaled(190));
    for (int column = 1; column < 5; ++column)
        table->setColumnWidth(column, scaled(column == 3 ? 120 : 78));
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
