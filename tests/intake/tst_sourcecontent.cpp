// What units really sent: every figure of the sample is found at the place where a clerk sees it, and what cannot be read
// says why.
#include "core/intake/sourcecontent.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace dophu;

namespace
{

const QString samples = QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/submissions/");

QVector<QJsonObject> expectedOf(const QString &day)
{
    QFile file(samples + day + QStringLiteral("/expected.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<QJsonObject> expected;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        if (value[QLatin1String("source")].toString().startsWith(QLatin1String("files/")))
            expected.append(value.toObject());
    }
    return expected;
}

QStringList days()
{
    return QDir(samples).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

// A name in the labels may be composed otherwise than on the disk.
QString pathOf(const QString &day, const QString &source)
{
    const QDir folder(samples + day + QStringLiteral("/files"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (name.normalized(QString::NormalizationForm_C) == source.mid(6).normalized(QString::NormalizationForm_C))
            return folder.filePath(name);
    }
    return {};
}

tl::expected<SourceContent, Unread> readPath(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Unread>(Unread{UnreadReason::Corrupt, file.errorString()});
    return readSource(path, file);
}

QVector<CellGrid> gridsOf(const SourceContent &content)
{
    QVector<CellGrid> grids;
    for (const auto &part : content.parts) {
        if (const CellGrid *const grid = std::get_if<CellGrid>(&part))
            grids.append(*grid);
    }
    return grids;
}

QString lettersAndDigits(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]"));
    return QString(text).remove(others);
}

QString allTextOf(const SourceContent &content)
{
    QStringList all;
    for (const auto &part : content.parts) {
        if (const ProseLine *const line = std::get_if<ProseLine>(&part))
            all.append(line->text);
    }
    for (const CellGrid &grid : gridsOf(content)) {
        for (const GridRow &row : grid.rows) {
            for (const GridCell &cell : row.cells)
                all.append(cell.text);
        }
    }
    return all.join(u'\n');
}

// The cell as the labels write it: a number without its format, a percentage with one decimal.
QString shown(const GridCell &cell)
{
    if (cell.kind != CellKind::Number)
        return cell.text;
    return cell.percent ? QString::number(cell.number * 100, 'f', 1) + u'%' : QString::number(cell.number, 'g', 15);
}

} // namespace

class TestSourceContent : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureStandsWhereAClerkSeesIt_data();
    void everyFigureStandsWhereAClerkSeesIt();
    void whatCannotBeReadSaysWhy_data();
    void whatCannotBeReadSaysWhy();
};

void TestSourceContent::everyFigureStandsWhereAClerkSeesIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("label");
    for (const QString &day : days()) {
        for (const QJsonObject &label : expectedOf(day)) {
            const QJsonObject where = label[QLatin1String("where")].toObject();
            const QString source = label[QLatin1String("source")].toString();
            if (where.isEmpty())
                continue;
            const QString name = day + u' ' + source + u' ' + label[QLatin1String("unit")].toString() + u' '
                                 + where[QLatin1String("cell")].toString();
            QTest::newRow(qPrintable(name)) << pathOf(day, source) << label;
        }
    }
}

void TestSourceContent::everyFigureStandsWhereAClerkSeesIt()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, label);
    const auto content = readPath(path);
    QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
    const QJsonObject where = label[QLatin1String("where")].toObject();
    QString text = where[QLatin1String("text")].toString();
    if (text.isEmpty())
        text = QString::number(label[QLatin1String("installed")].toInt());
    const QVector<CellGrid> grids = gridsOf(*content);
    if (where.contains(QLatin1String("cell"))) {
        const QString sheet = where[QLatin1String("sheet")].toString();
        QStringList found;
        for (const CellGrid &grid : grids) {
            for (const GridRow &row : grid.rows) {
                for (int column = 0; column < row.cells.size(); ++column) {
                    if (grid.name == sheet && cellName(row.index, column) == where[QLatin1String("cell")].toString())
                        found.append(shown(row.cells.at(column)));
                }
            }
        }
        QCOMPARE(found.size(), 1);
        QVERIFY2(lettersAndDigits(found.first()).contains(lettersAndDigits(text)), qPrintable(found.first()));
    } else if (where.contains(QLatin1String("table"))) {
        const int table = where[QLatin1String("table")].toInt();
        QVERIFY(table >= 1 && table <= grids.size());
        const GridCell &cell =
            grids.at(table - 1).at(where[QLatin1String("row")].toInt() - 1, where[QLatin1String("col")].toInt() - 1);
        QVERIFY2(cell.text.contains(text), qPrintable(cell.text));
    } else if (where.contains(QLatin1String("quote"))) {
        const QString quote = where[QLatin1String("quote")].toString();
        QVERIFY2(allTextOf(*content).contains(quote), qPrintable(quote));
    }
}

void TestSourceContent::whatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<UnreadReason>("reason");
    const QHash<QString, UnreadReason> reasons{{QStringLiteral("empty_file"), UnreadReason::EmptyFile},
                                               {QStringLiteral("corrupt_file"), UnreadReason::Corrupt},
                                               {QStringLiteral("password_protected"), UnreadReason::PasswordProtected},
                                               {QStringLiteral("unsupported_image"), UnreadReason::UnsupportedImage},
                                               {QStringLiteral("unsupported_format"), UnreadReason::UnsupportedFormat}};
    for (const QString &day : days()) {
        for (const QJsonObject &label : expectedOf(day)) {
            const auto reason = reasons.constFind(label[QLatin1String("reason")].toString());
            const QString source = label[QLatin1String("source")].toString();
            if (reason != reasons.cend())
                QTest::newRow(qPrintable(day + u' ' + source)) << pathOf(day, source) << *reason;
        }
    }
}

void TestSourceContent::whatCannotBeReadSaysWhy()
{
    QFETCH(QString, path);
    QFETCH(UnreadReason, reason);
    const auto content = readPath(path);
    QVERIFY(!content);
    QCOMPARE(content.error().reason, reason);
}

QTEST_GUILESS_MAIN(TestSourceContent)
#include "tst_sourcecontent.moc"
