// The direction of dependencies, app ► ui ► core and inside core, read from the includes: linking alone does not stop a
// wrong one. Each rule is also tried on a planted violation, so that the test itself cannot fall asleep.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace
{

struct Rule
{
    const char *folder;    // files below it …
    const char *forbidden; // … must not include what matches
    const char *why;
};

constexpr Rule rules[]{
    {"core", "^(ui|app)/", "core knows no window"},
    {"core", "^(QtWidgets|QtGui|QtCharts|QtPrintSupport|QWidget|QApplication|QPainter|QIcon|QColor|QFont)",
     "core has no Gui"},
    {"core/base", "^core/(?!base/|domain/(day|count)\\.h)", "base stands on nothing but days and counts"},
    {"core/domain", "^core/(?!base/|domain/)", "the domain is values"},
    {"core/checks", "^core/(?!base/|domain/|text/|checks/)", "checks see no storage"},
    {"core/coverage", "^core/(?!base/|domain/|coverage/|text/)", "coverage sees no storage"},
    {"core/journal", "^core/(?!base/|domain/|journal/)", "the journal sees no storage"},
    {"core/intake", "^core/(?!base/|domain/|text/|intake/|checks/)", "intake sees no storage"},
    {"core/documents", "^core/storage/", "documents see no storage"},
    {"ui", "^app/", "the window does not know who starts it"},
    {"ui", "^(core/storage/|QtSql|QSql)", "no SQL in the window"},
    {"ui/today", "^ui/(?!today/|widgets/)", "pages never include one another"},
    {"ui/entry", "^ui/(?!entry/|widgets/)", "pages never include one another"},
    {"ui/summary", "^ui/(?!summary/|widgets/)", "pages never include one another"},
    {"ui/charts", "^ui/(?!charts/|widgets/)", "pages never include one another"},
    {"ui/documents", "^ui/(?!documents/|widgets/)", "pages never include one another"},
    {"ui/units", "^ui/(?!units/|widgets/)", "pages never include one another"},
    {"ui/journal", "^ui/(?!journal/|widgets/)", "pages never include one another"},
    {"ui/settings", "^ui/(?!settings/|widgets/)", "pages never include one another"},
    {"ui/widgets", "^ui/(?!widgets/)", "shared widgets know no page"},
    {"ui/firstrun", "^ui/(?!firstrun/|widgets/)", "pages never include one another"},
};

QStringList includesOf(const QString &source)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = include.globalMatch(source); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

QStringList violations(const Rule &rule, const QString &source)
{
    const QRegularExpression forbidden(QString::fromLatin1(rule.forbidden));
    return includesOf(source).filter(forbidden);
}

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(QStringLiteral(DOPHU_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

// Types that a source defines by itself, not inside another type; in no order.
QStringList typesDefinedIn(const QString &source)
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:struct|class|enum class|enum)\\s+(?:\\[\\[\\w+\\]\\]\\s*)?(\\w+)(?![\\w:]*::)[^;{}()=]*\\{"),
        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = definition.globalMatch(source); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFolderKeepsItsPlace()
    {
        for (const Rule &rule : rules) {
            const QStringList files = sourcesBelow(QString::fromLatin1(rule.folder));
            QVERIFY2(!files.isEmpty(), rule.folder);
            for (const QString &file : files) {
                const QStringList bad = violations(rule, readAll(file));
                QVERIFY2(bad.isEmpty(), qPrintable(file + QStringLiteral(" includes ") + bad.join(u' ')
                                                   + QStringLiteral(": ") + QString::fromLatin1(rule.why)));
            }
        }
    }

    void aPlantedViolationIsSeen_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("source");
        QTest::newRow("a widget in core") << 1 << QStringLiteral("#include <QtWidgets/QWidget>\n");
        QTest::newRow("a page in core") << 0 << QStringLiteral("  # include \"ui/entry/entrypage.h\"\n");
        QTest::newRow("storage in the domain") << 3 << QStringLiteral("#include \"core/storage/database.h\"\n");
        QTest::newRow("SQL in the window") << 10 << QStringLiteral("#include <QSqlQuery>\n");
        QTest::newRow("a page in a page") << 11 << QStringLiteral("#include \"ui/entry/entrypage.h\"\n");
    }
    void aPlantedViolationIsSeen()
    {
        QFETCH(int, rule);
        QFETCH(QString, source);
        QVERIFY(!violations(rules[rule], source).isEmpty());
    }

    void nothingIsWiredByGlobals()
    {
        static const QRegularExpression global(QStringLiteral(
            "::instance\\(\\)|\\bqApp\\b|QMessageBox::(information|warning|critical|question)|QFileDialog::get"));
        // The one place that opens dialogs, behind the Prompts interface.
        const QString dialogs = QStringLiteral("/ui/widgets/prompts.cpp");
        for (const char *folder : {"core", "ui", "app"}) {
            for (const QString &file : sourcesBelow(QString::fromLatin1(folder)))
                QVERIFY2(file.endsWith(dialogs) || !readAll(file).contains(global), qPrintable(file));
        }
    }

    // Two types of one name in one program are one to the linker, whatever their members: told apart by nothing but luck.
    void aTypeHasItsNameAlone()
    {
        QHash<QString, QString> definedIn;
        for (const char *folder : {"core", "ui"}) {
            for (const QString &file : sourcesBelow(QString::fromLatin1(folder))) {
                for (const QString &type : typesDefinedIn(readAll(file))) {
                    QVERIFY2(!definedIn.contains(type),
                             qPrintable(QStringLiteral("%1 in %2 and in %3").arg(type, definedIn.value(type), file)));
                    definedIn.insert(type, file);
                }
            }
        }
        QVERIFY(definedIn.size() > 500);
    }

    void aDefinitionIsToldFromAMention()
    {
        const QString source = QStringLiteral("struct Seen\n{\n    struct Inner\n    {\n    };\n};\n"
                                              "class Ahead;\nenum class Kind : quint8\n{\n};\nclass Child : public Seen\n{\n"
                                              "};\nstruct Seen make();\n");
        QCOMPARE(typesDefinedIn(source),
                 (QStringList{QStringLiteral("Seen"), QStringLiteral("Kind"), QStringLiteral("Child")}));
    }

    void chartsDoNoArithmeticOnCoverage()
    {
        static const QRegularExpression arithmetic(
            QStringLiteral("(coverage|installed|base|hundredths)\\w*(\\(\\))?(\\.value\\(\\))?\\s*[*/]\\s*\\w"
                           "|Coverage::of|Count::from|stillNeeded\\(|peopleFor\\(|perDayNeeded|\\.value\\(\\)\\s*[-+*/]"));
        QVERIFY(QStringLiteral("x = installed.value() * 100;").contains(arithmetic));
        QVERIFY(QStringLiteral("Coverage::of(a, b)").contains(arithmetic));
        QVERIFY(QStringLiteral("people.value() - before").contains(arithmetic));
        for (const QString &file : sourcesBelow(QStringLiteral("ui/charts"))) {
            for (const QString &line : readAll(file).split(u'\n')) {
                const bool code = !line.startsWith(u'#') && !line.trimmed().startsWith(QLatin1String("//"));
                QVERIFY2(!code || !line.contains(arithmetic), qPrintable(file + u' ' + line));
            }
        }
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
