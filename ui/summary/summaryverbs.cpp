// What a person does with a summary table: copy, write a file, print, put columns away. All four begin with the same sheet.
#include "core/documents/xlsxtable.h"
#include "ui/summary/groupedheader.h"
#include "ui/summary/summarypage.h"
#include "ui/summary/summarypanel.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>

#include <algorithm>

namespace dophu
{

namespace
{

// What every table needs to be read at all.
bool alwaysShown(SummaryColumn column)
{
    return column == SummaryColumn::Name || column == SummaryColumn::Installed || column == SummaryColumn::Rate;
}

Outcome writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(FailureKind::CannotWrite, path, file.errorString());
    return {};
}

// Excel and LibreOffice leave a small file beside what they hold open.
bool isOpenElsewhere(const QString &path)
{
    const QFileInfo file(path);
    return QFileInfo::exists(file.dir().filePath(QStringLiteral("~$") + file.fileName()))
           || QFileInfo::exists(file.dir().filePath(QStringLiteral(".~lock.%1#").arg(file.fileName())));
}

} // namespace

bool SummaryPage::isShown(SummaryColumn column) const
{
    return summarySays(m_model->shown(), column) && (alwaysShown(column) || !m_hidden.contains(int(column)));
}

QVector<SummaryColumn> SummaryPage::shownColumns() const
{
    QVector<SummaryColumn> columns;
    for (int i = 0; i < summaryColumns; ++i) {
        if (isShown(SummaryColumn(i)))
            columns.append(SummaryColumn(i));
    }
    return columns;
}

TypedTable SummaryPage::sheet() const
{
    TypedTable sheet = summarySheet(m_model->shown(), shownColumns(), m_panel->notesInExport());
    QVector<TypedRow> rows;
    for (int row = 0; row < sheet.rows.size(); ++row) {
        if (row == m_model->sumRow() || !m_view->isRowHidden(row))
            rows.append(sheet.rows.at(row));
    }
    sheet.rows = rows;
    return sheet;
}

void SummaryPage::copy()
{
    if (!m_now)
        return;
    TypedTable copied = summarySheet(m_model->shown(), shownColumns(), false);
    QVector<int> chosen;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (!m_view->isRowHidden(index.row()))
            chosen.append(index.row());
    }
    std::sort(chosen.begin(), chosen.end());
    if (chosen.isEmpty() || chosen.size() >= m_model->sumRow()) {
        copied = sheet();
    } else {
        QVector<TypedRow> rows;
        for (const int row : chosen)
            rows.append(copied.rows.at(row));
        copied.rows = rows;
    }
    auto *mime = new QMimeData;
    mime->setText(toTsv(copied));
    mime->setHtml(toHtmlTable(copied));
    QGuiApplication::clipboard()->setMimeData(mime);
    emit messageWanted(tr("Đã sao chép %1 dòng kèm tiêu đề, dán được vào Excel.").arg(copied.rows.size()));
}

void SummaryPage::exportTable()
{
    if (!m_now)
        return;
    const QString name = m_model->shown().number.toLower().replace(u' ', u'-').replace(u'ể', u'e')
                         + QStringLiteral("_%1.xlsx").arg(m_day.iso());
    const auto path = m_prompts.chooseSavePath(tr("Xuất biểu"), name, tr("Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"));
    if (path)
        writeTable(*path);
}

void SummaryPage::writeTable(const QString &path)
{
    m_strip->dismiss();
    const TypedTable table = sheet();
    Outcome written;
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        written = writeBytes(path, toCsv(table));
    } else if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        written = m_papers->savePdf(toDocument(table), path);
    } else {
        const auto bytes = toXlsx({table}, m_desk.office().name);
        written = bytes ? writeBytes(path, *bytes) : Outcome(tl::unexpected<Failure>(bytes.error()));
    }
    if (!written)
        return tellCannotWrite(written.error(), path);
    m_strip->show(MessageStrip::Tone::Ok, tr("Đã lưu %1.").arg(QDir::toNativeSeparators(path)));
    emit messageWanted(tr("Đã xuất %1.").arg(QDir::toNativeSeparators(path)));
}

void SummaryPage::tellCannotWrite(const Failure &failure, const QString &path)
{
    if (isOpenElsewhere(path))
        m_strip->show(MessageStrip::Tone::Error, tr("Đóng tệp rồi bấm Thử lại, hoặc lưu với tên khác."),
                      tr("Tệp đang mở trong Excel."));
    else
        m_strip->show(MessageStrip::Tone::Error, failureText(failure));
    connect(m_strip->addButton(tr("Thử lại"), QStringLiteral("exportAgain")), &QPushButton::clicked, this,
            [this, path] { writeTable(path); });
    connect(m_strip->addButton(tr("Lưu tên khác…"), QStringLiteral("exportElsewhere")), &QPushButton::clicked, this,
            &SummaryPage::exportTable);
}

void SummaryPage::printTable()
{
    if (!m_now)
        return;
    m_strip->dismiss();
    const Document document = toDocument(sheet());
    if (!m_papers->hasPrinter()) {
        m_strip->show(MessageStrip::Tone::Warning, tr("Kiểm tra dây, bật máy in; hoặc Lưu PDF để in sau."),
                      tr("Không thấy máy in."));
        connect(m_strip->addButton(tr("Xem trang in"), QStringLiteral("summaryLook")), &QPushButton::clicked, this,
                [this] { (void)m_papers->show(toDocument(sheet()), this); });
        connect(m_strip->addButton(tr("Lưu PDF…"), QStringLiteral("summarySavePdf")), &QPushButton::clicked, this,
                &SummaryPage::savePdf);
        return;
    }
    const auto pages = m_papers->show(document, this);
    if (!pages)
        m_strip->show(MessageStrip::Tone::Error, failureText(pages.error()));
    else if (*pages > 0)
        m_strip->show(MessageStrip::Tone::Ok, tr("Đã gửi %1 trang tới máy in.").arg(*pages));
}

void SummaryPage::savePdf()
{
    const QString name = QStringLiteral("bieu-%1_%2.pdf").arg(m_model->shown().number.right(2), m_day.iso());
    if (const auto path = m_prompts.chooseSavePath(tr("Lưu PDF"), name, tr("PDF (*.pdf)")))
        writeTable(*path);
}

void SummaryPage::openColumns()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < summaryColumns; ++i) {
        const auto column = SummaryColumn(i);
        if (alwaysShown(column) || !summarySays(m_model->shown(), column))
            continue;
        QAction *action = menu->addAction(m_model->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(i));
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            if (shown)
                m_hidden.remove(i);
            else
                m_hidden.insert(i);
            arrange();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Khôi phục cột")), &QAction::triggered, this, [this] {
        m_hidden.clear();
        arrange();
    });
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

QVariantMap SummaryPage::arrangement() const
{
    QVariantMap kept = Page::arrangement();
    QVariantList hidden;
    for (const int column : m_hidden)
        hidden.append(column);
    kept.insert(QStringLiteral("hiddenColumns"), hidden);
    kept.insert(QStringLiteral("sortedBy"), int(m_sorted.column));
    kept.insert(QStringLiteral("descending"), m_sorted.descending);
    return kept;
}

void SummaryPage::restoreArrangement(const QVariantMap &arrangement)
{
    Page::restoreArrangement(arrangement);
    m_hidden.clear();
    for (const QVariant &column : arrangement.value(QStringLiteral("hiddenColumns")).toList()) {
        if (column.toInt() >= 0 && column.toInt() < summaryColumns)
            m_hidden.insert(column.toInt());
    }
    const int sorted = arrangement.value(QStringLiteral("sortedBy")).toInt();
    if (sorted >= 0 && sorted < summaryColumns)
        m_sorted = {SummaryColumn(sorted), arrangement.value(QStringLiteral("descending")).toBool()};
    refill();
}

} // namespace dophu
