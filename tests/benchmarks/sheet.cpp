#include "tests/benchmarks/sheet.h"
#include "tests/benchmarks/largestore.h"
#include "tests/support/smalldesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"
#include "ui/entry/entrypage.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>

namespace dophu
{

namespace
{

constexpr int keystrokes = 120;
constexpr int pastes = 15;
constexpr int pastedRows = 150;
constexpr int openings = 5;

double percentile(QVector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times.at(qsizetype(share * double(times.size() - 1)));
}

void printFigure(const QString &what, double ours, double aim, double bare)
{
    std::printf("%-44s %10.1f ms   %6.2f x  a bare QTableView (%.1f ms); aim %.0f ms\n", qPrintable(what), ours, ours / bare,
                bare, aim);
    std::fflush(stdout);
}

// Posted events, layouts and paints included: what the eye waits for.
double untilPainted(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

// The least a table that can be typed into has to do: numbers in memory and their sum in a label.
class BareModel final : public QAbstractTableModel
{
public:
    explicit BareModel(int rows) : m_numbers(rows) {}
    int rowCount(const QModelIndex & = {}) const override { return int(m_numbers.size()); }
    int columnCount(const QModelIndex & = {}) const override { return sheetColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(m_numbers.at(index.row())) : QVariant();
    }
    bool setData(const QModelIndex &index, const QVariant &value, int) override
    {
        sum += value.toInt() - m_numbers.at(index.row());
        m_numbers[index.row()] = value.toInt();
        emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(sheetColumnCount - 1));
        return true;
    }
    Qt::ItemFlags flags(const QModelIndex &) const override
    {
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    }
    qint64 sum = 0;

private:
    QVector<int> m_numbers;
};

struct BareSheet
{
    explicit BareSheet(int rows) : model(rows)
    {
        auto *layout = new QVBoxLayout(&window);
        view = new QTableView;
        label = new QLabel;
        layout->addWidget(view);
        layout->addWidget(label);
        view->setModel(&model);
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &window,
                         [this] { label->setText(QString::number(model.sum)); });
        window.resize(1190, 648);
    }
    BareModel model;
    QWidget window;
    QTableView *view;
    QLabel *label;
};

struct RealSheet
{
    explicit RealSheet(Desk &desk, Day day) : page(new EntryPage(desk, prompts, &window))
    {
        window.resize(1190, 648);
        page->resize(1190, 648);
        page->showDay(day);
    }
    DaySheetView *view() const { return page->findChild<DaySheetView *>(QStringLiteral("daySheet")); }
    ScriptedPrompts prompts;
    QWidget window;
    EntryPage *page;
};

// p95 of the Enter that commits a number of four digits, row after row.
double enterTimes(QAbstractItemView &view, int first)
{
    QVector<double> times;
    const auto keys = [&view]() -> QWidget * {
        QWidget *focus = QApplication::focusWidget();
        return focus && view.isAncestorOf(focus) ? focus : &view;
    };
    for (int i = 0; i < keystrokes; ++i) {
        for (const QChar digit : QString::number(first + i))
            untilPainted([&] { QTest::keyClick(keys(), digit.toLatin1()); });
        times.append(untilPainted([&] { QTest::keyClick(keys(), Qt::Key_Return); }));
        if (!qobject_cast<DaySheetView *>(&view)) // Enter stays where it is in a bare view
            untilPainted([&] { QTest::keyClick(keys(), Qt::Key_Down); });
    }
    return percentile(times, 0.95);
}

QString block(int from)
{
    QStringList lines;
    for (int i = 0; i < pastedRows; ++i)
        lines.append(QStringLiteral("%1\t13:%2\tZalo").arg(from + i).arg(i % 60, 2, 10, QLatin1Char('0')));
    return lines.join(u'\n');
}

void keystrokeFigure(const QString &what, Desk &desk, Day day, double aim)
{
    RealSheet real(desk, day);
    real.window.show();
    QApplication::setActiveWindow(&real.window);
    real.view()->goTo(1, indexOf(SheetColumn::Installed));
    real.view()->setFocus();
    QCoreApplication::processEvents();
    const int rows = int(real.view()->model()->rowCount());
    const double ours = enterTimes(*real.view(), 8000);
    // What of it is the store's: the same act without a window, durable commit included.
    QVector<double> storing;
    const QVector<UnitFigures> units = desk.consolidation(day)->units;
    real.window.hide();
    for (int i = 0; i < keystrokes; ++i) {
        ReportDraft draft;
        draft.unit = units.at(i).id;
        draft.day = day;
        draft.installed = Count::from(9000 + i);
        draft.received = desk.now();
        draft.expected = ReportDraft::whatever;
        QElapsedTimer timer;
        timer.start();
        if (!desk.enter(draft))
            qFatal("the report was not stored");
        storing.append(double(timer.nsecsElapsed()) / 1e6);
    }
    BareSheet bare(rows);
    bare.window.show();
    QApplication::setActiveWindow(&bare.window);
    bare.view->setFocus();
    bare.view->setCurrentIndex(bare.model.index(0, 3));
    QCoreApplication::processEvents();
    printFigure(what, ours, aim, enterTimes(*bare.view, 8000));
    std::printf("%-44s %10.1f ms\n", "  of which storing it durably, alone", percentile(storing, 0.95));
}

void pasteFigure(Desk &desk, Day day)
{
    RealSheet real(desk, day);
    real.window.show();
    QApplication::setActiveWindow(&real.window);
    real.view()->setFocus();
    QVector<double> ours;
    for (int i = 0; i < pastes; ++i) {
        real.view()->goTo(1, indexOf(SheetColumn::Installed));
        QApplication::clipboard()->setText(block(1000 + 200 * i));
        QCoreApplication::processEvents();
        ours.append(untilPainted([&] { QTest::keyClick(real.view(), Qt::Key_V, Qt::ControlModifier); }));
    }
    real.window.hide();
    BareSheet bare(pastedRows);
    bare.window.show();
    QVector<double> plain;
    for (int i = 0; i < pastes; ++i) {
        const QString text = block(1000 + 200 * i);
        plain.append(untilPainted([&] {
            int row = 0;
            for (const QString &line : text.split(u'\n')) {
                int column = 3;
                for (const QString &cell : line.split(u'\t'))
                    bare.model.setData(bare.model.index(row, column++), cell, Qt::EditRole);
                ++row;
            }
        }));
    }
    printFigure(QStringLiteral("paste of 150 × 3, median"), percentile(ours, 0.5), 20, percentile(plain, 0.5));
}

void openingFigure(const QString &longStore, Day day)
{
    double ours = 1e9;
    double plain = 1e9;
    for (int i = 0; i < openings; ++i) {
        const auto desk = openLargeStore(longStore);
        std::unique_ptr<RealSheet> real;
        ours = std::min(ours, untilPainted([&] {
                            real = std::make_unique<RealSheet>(*desk, day);
                            real->window.show();
                        }));
        std::unique_ptr<BareSheet> bare;
        plain = std::min(plain, untilPainted([&] {
                             bare = std::make_unique<BareSheet>(largeUnits);
                             bare->window.show();
                         }));
    }
    printFigure(QStringLiteral("opening the sheet of 11,000 units"), ours, 300, plain);
}

} // namespace

void printSheetFigures(const QString &longStore, Day day, const QString &folder)
{
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
    openingFigure(longStore, day);
    const Day wednesday(2020, 8, 19);
    const TestDesk small = madeUpDesk(folder + QStringLiteral("/sheet150.dophu"), pastedRows, at("2020-08-19T12:00:00"));
    keystrokeFigure(QStringLiteral("keystroke to repainted totals, 150 rows, p95"), *small, wednesday, 16);
    const TestDesk pasted = madeUpDesk(folder + QStringLiteral("/paste150.dophu"), pastedRows, at("2020-08-19T12:00:00"));
    pasteFigure(*pasted, wednesday);
    const auto large = openLargeStore(longStore);
    keystrokeFigure(QStringLiteral("keystroke to repainted totals, 11,000 rows, p95"), *large, day, 30);
}

} // namespace dophu
