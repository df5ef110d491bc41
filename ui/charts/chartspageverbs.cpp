// Charts page, what it does with its picture: the clipboard, a file, the meeting's pack, the numbers as a table.
#include "ui/charts/chartspage.h"

#include "core/intake/pasted.h"
#include "ui/charts/chartexportpanel.h"
#include "ui/charts/chartfilters.h"
#include "ui/charts/chartpreview.h"
#include "ui/charts/charttable.h"
#include "ui/charts/meetingpack.h"
#include "ui/charts/serieswindow.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QProgressDialog>
#include <QShortcut>

namespace dophu
{

void ChartsPage::copyImage()
{
    if (!m_facts)
        return;
    const QImage image = chartImage(m_value, m_export->size(), m_export->look());
    auto *copied = new QMimeData; // no table beside it: word processors would paste that in place of the picture
    copied->setImageData(image);
    copied->setData(QStringLiteral("image/svg+xml"),
                    chartBytes(m_value, m_export->size(), ChartFormat::Svg, m_export->look()));
    QGuiApplication::clipboard()->setMimeData(copied);
    emit messageWanted(tr("Đã sao chép ảnh %1 × %2.").arg(image.width()).arg(image.height()));
}

void ChartsPage::copyTable()
{
    if (!m_facts)
        return;
    const ChartTable table = chartTable(m_value);
    QVector<QStringList> rows{table.heads};
    rows += table.rows;
    QGuiApplication::clipboard()->setText(tabbedText(rows));
    emit messageWanted(tr("Đã sao chép bảng số, %1 dòng.").arg(table.rows.size()));
}

void ChartsPage::saveFile()
{
    if (!m_facts)
        return;
    const QString filter = m_export->format() == ChartFormat::Png   ? tr("Ảnh PNG (*.png)")
                           : m_export->format() == ChartFormat::Svg ? tr("Ảnh SVG (*.svg)")
                                                                    : tr("PDF (*.pdf)");
    const auto path = m_prompts.chooseSavePath(tr("Lưu biểu đồ"), m_export->fileName() + m_export->suffix(), filter);
    if (!path)
        return;
    const Outcome saved = exportChart(m_value, m_export->size(), *path, m_export->look());
    if (!saved) {
        m_strip->show(MessageStrip::Tone::Error, failureText(saved.error()));
        return;
    }
    m_strip->dismiss();
    emit messageWanted(tr("Đã lưu %1.").arg(*path));
}

void ChartsPage::savePack()
{
    if (!m_facts)
        return;
    const auto path = m_prompts.chooseSavePath(tr("Lưu bộ biểu đồ"), QStringLiteral("bieu-do_%1.pptx").arg(m_day.iso()),
                                               tr("PowerPoint (*.pptx);;PDF (*.pdf);;Excel (*.xlsx)"));
    if (!path)
        return;
    QProgressDialog bar(tr("Đang vẽ bộ biểu đồ…"), tr("Dừng"), 0, int(2 * meetingKinds().size()), this);
    bar.setObjectName(QStringLiteral("packProgress"));
    bar.setWindowModality(Qt::WindowModal);
    bar.setMinimumDuration(400);
    const auto told = [&bar](int before) {
        return [&bar, before](int done, int) {
            bar.setValue(before + done);
            return !bar.wasCanceled();
        };
    };
    const int kinds = int(meetingKinds().size());
    const auto pack = meetingPack(m_desk, m_day, meetingKinds(), told(0), m_filters->compared());
    const Result<bool> saved = pack ? dophu::savePack(*pack, *path, m_export->look().blackAndWhite, told(kinds))
                                    : tl::unexpected(pack.error());
    if (!saved) {
        m_strip->show(MessageStrip::Tone::Error, failureText(saved.error()));
        return;
    }
    m_strip->dismiss();
    emit messageWanted(*saved ? tr("Đã lưu %1, %2 biểu đồ.").arg(*path).arg(pack->charts.size())
                              : tr("Đã dừng, không ghi tệp nào."));
}

void ChartsPage::showTable()
{
    auto *window = new SeriesWindow(m_value, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

void ChartsPage::showWhole()
{
    auto *whole = new ChartPreview;
    whole->setParent(this, Qt::Window);
    whole->setAttribute(Qt::WA_DeleteOnClose);
    for (const int keyCode : {int(Qt::Key_Escape), int(Qt::Key_F11)}) {
        auto *shortcut = new QShortcut(QKeySequence(keyCode), whole);
        connect(shortcut, &QShortcut::activated, whole, &QWidget::close);
    }
    whole->showFullScreen();
    whole->show(m_value, m_export->size(), m_export->look());
    whole->fit();
}

} // namespace dophu
