// The English catalogue: whole, true to its sources, and what the window shows when English is chosen.
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/printing.h"
#include "ui/shell/helptext.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"
#include "ui/widgets/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QXmlStreamReader>

using namespace dophu;

namespace
{

struct Message
{
    QString context;
    QString source;
    QStringList translations; // one, or a form for each number
    bool finished = true;
};

class NoPrinting final : public Printing
{
public:
    bool hasPrinter() const override { return false; }
    std::unique_ptr<QPrinter> choosePrinter(int, QWidget *) override { return nullptr; }
};

QStringList translationsIn(QXmlStreamReader &xml)
{
    QStringList forms;
    QString whole;
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))) {
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            whole += xml.text();
    }
    return forms.isEmpty() ? QStringList{whole} : forms;
}

QVector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({context, {}, {}, true});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            messages.last().translations = translationsIn(xml);
        }
    }
    return xml.hasError() ? QVector<Message>() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%(?:L?\\d+|n)"));
    QStringList found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

// "&Save" has one, "R&&D" has none.
QChar mnemonic(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("&([^&\\s])"));
    const auto match = mark.match(QString(text).remove(QStringLiteral("&&")));
    return match.hasMatch() ? match.captured(1).at(0).toLower() : QChar();
}

QString unescaped(const QString &literal)
{
    QString text;
    for (qsizetype i = 0; i < literal.size(); ++i) {
        if (literal.at(i) != u'\\') {
            text += literal.at(i);
            continue;
        }
        const QChar sign = literal.at(++i);
        if (sign == u'u') {
            text += QChar(literal.mid(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
        } else {
            text += sign == u'n' ? QChar(u'\n') : sign == u't' ? QChar(u'\t') : sign;
        }
    }
    return text;
}

// The literals that begin here, joined as the compiler joins them; `at` moves behind them.
QString literalsAt(const QString &code, qsizetype &at)
{
    static const QRegularExpression literal(QStringLiteral("\\G\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString joined;
    for (auto match = literal.match(code, at); match.hasMatch(); match = literal.match(code, at)) {
        joined += unescaped(match.captured(1));
        at = match.capturedEnd();
    }
    return joined;
}

QStringList wordsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment(QStringLiteral("^\\s*//.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression call(QStringLiteral("\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\("));
    const QString code = QString::fromUtf8(file.readAll()).remove(comment);
    QStringList words;
    for (auto it = call.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        qsizetype at = match.capturedEnd();
        QString text = literalsAt(code, at);
        const bool contextFirst =
            match.captured(1) == QLatin1String("translate") || match.captured(1) == QLatin1String("QT_TRANSLATE_NOOP");
        if (contextFirst && code.mid(at, 1) == QLatin1String(","))
            text = literalsAt(code, ++at);
        if (!text.isEmpty())
            words.append(text);
    }
    return words;
}

// Everything the widget tells a person, the words that people type left out.
QStringList toldBy(const QWidget *widget)
{
    QStringList told{widget->accessibleName(), widget->toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        told.append(label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        told.append(button->text());
    else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        told.append(line->placeholderText());
    else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            told.append(combo->itemText(i));
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            told.append(tabs->tabText(i));
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        for (int i = 0; i < view->model()->columnCount(); ++i)
            told.append(view->model()->headerData(i, Qt::Horizontal).toString());
    }
    return told;
}

} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyMessageIsTranslated();
    void placeholdersAreKept();
    void mnemonicsAndColumnsOfKeysAreKept();
    void everyWordOfTheSourcesIsInTheCatalogue();
    void whatIsPrintedOrSentStaysVietnamese();
    void helpSaysTheSameInBothLanguages_data();
    void helpSaysTheSameInBothLanguages();
    void everyPageSpeaksEnglish_data();
    void everyPageSpeaksEnglish();
    void mnemonicsAreUniqueOnEveryPage_data();
    void mnemonicsAreUniqueOnEveryPage();
    void daysAndHoursAreEnglishAndNumbersAreAsInPrint();
    void theWindowChangesItsLanguageAndBack();

private:
    std::unique_ptr<MainWindow> windowAt(PageKind page);
    // The message whose Vietnamese this text still is.
    const Message *untranslated(const QString &text) const;

    QVector<Message> m_messages;
    QHash<QString, const Message *> m_whole; // by source, where English differs
    QVector<QPair<QRegularExpression, const Message *>> m_withPlaceholders;
    std::unique_ptr<Language> m_language;
    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    NoPrinting m_printing;
};

void TestCatalogues::initTestCase()
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    applyAppearance(application, {});
    m_language = std::make_unique<Language>(application);
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
    m_messages = messagesOf(QStringLiteral(DOPHU_SOURCE_DIR "/translations/dophu_en.ts"));
    QVERIFY(m_messages.size() > 900);
    static const QRegularExpression escapedPlace(QStringLiteral("%(?:\\d|n)"));
    for (const Message &message : m_messages) {
        if (message.translations.contains(message.source))
            continue;
        const QString bare = QString(message.source).remove(escapedPlace);
        if (bare.size() == message.source.size())
            m_whole.insert(message.source, &message);
        else if (bare.trimmed().size() >= 8) // "%1 ngày %2" would fit any sentence
            m_withPlaceholders.append({QRegularExpression(QRegularExpression::anchoredPattern(
                                           QRegularExpression::escape(message.source)
                                               .replace(QStringLiteral("\\%"), QStringLiteral("%"))
                                               .replace(escapedPlace, QStringLiteral(".{1,24}")))),
                                       &message});
    }
}

void TestCatalogues::cleanup()
{
    m_language->speak(QStringLiteral("vi"));
}

std::unique_ptr<MainWindow> TestCatalogues::windowAt(PageKind page)
{
    Preferences preferences;
    preferences.page = page;
    auto window = std::make_unique<MainWindow>(*m_desk, m_prompts, preferences, [this](PageKind kind, QWidget *parent) {
        return standardPage(kind, *m_desk, m_prompts, m_printing, parent);
    });
    window->resize(1366, 696);
    window->show();
    return window;
}

const Message *TestCatalogues::untranslated(const QString &text) const
{
    if (text.isEmpty())
        return nullptr;
    if (const Message *whole = m_whole.value(text))
        return whole;
    for (const auto &[pattern, message] : m_withPlaceholders) {
        if (pattern.match(text).hasMatch())
            return message;
    }
    return nullptr;
}

void TestCatalogues::everyMessageIsTranslated()
{
    for (const Message &message : m_messages) {
        QVERIFY2(message.finished, qPrintable(message.context + QLatin1String(": ") + message.source));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.source));
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.context + QLatin1String(": ") + message.source));
    }
}

void TestCatalogues::placeholdersAreKept()
{
    for (const Message &message : m_messages) {
        for (const QString &translation : message.translations)
            QVERIFY2(placeholders(translation) == placeholders(message.source),
                     qPrintable(message.source + QLatin1String(" | ") + translation));
    }
}

void TestCatalogues::mnemonicsAndColumnsOfKeysAreKept()
{
    for (const Message &message : m_messages) {
        for (const QString &translation : message.translations) {
            const QString both = message.source + QLatin1String(" | ") + translation;
            QVERIFY2(mnemonic(translation).isNull() == mnemonic(message.source).isNull(), qPrintable(both));
            QVERIFY2(translation.count(u'\n') == message.source.count(u'\n'), qPrintable(both));
            QVERIFY2(translation.count(u'\t') == message.source.count(u'\t'), qPrintable(both));
            QVERIFY2(translation.startsWith(u' ') == message.source.startsWith(u' '), qPrintable(both));
            QVERIFY2(translation.endsWith(u' ') == message.source.endsWith(u' '), qPrintable(both));
        }
    }
}

void TestCatalogues::everyWordOfTheSourcesIsInTheCatalogue()
{
    QSet<QString> known;
    for (const Message &message : m_messages)
        known.insert(message.source);
    int seen = 0;
    QStringList lacking;
    for (const char *folder : {"ui", "app"}) {
        QDirIterator files(QStringLiteral(DOPHU_SOURCE_DIR "/") + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            for (const QString &word : wordsIn(path)) {
                ++seen;
                if (!known.contains(word))
                    lacking.append(QFileInfo(path).fileName() + QLatin1String(": ") + word);
            }
        }
    }
    QVERIFY(seen > 900);
    QVERIFY2(lacking.isEmpty(),
             qPrintable(QStringLiteral("run the target update_translations and translate:\n") + lacking.join(u'\n')));
}

// Reasons are stored and print in annex III and in footnotes; reminders go to Vietnamese communes.
void TestCatalogues::whatIsPrintedOrSentStaysVietnamese()
{
    int reasons = 0;
    for (const Message &message : m_messages) {
        const bool reason = message.context == QLatin1String("Reasons");
        const bool reminder = message.source.contains(QLatin1String("{ngày}")) && !message.source.startsWith(u'&')
                              && !message.source.contains(QLatin1String("%1"));
        reasons += reason ? 1 : 0;
        if (reason || reminder)
            QCOMPARE(message.translations, QStringList{message.source});
    }
    QVERIFY(reasons >= 14);
}

void TestCatalogues::helpSaysTheSameInBothLanguages_data()
{
    everyPageSpeaksEnglish_data();
}

void TestCatalogues::helpSaysTheSameInBothLanguages()
{
    QFETCH(int, page);
    const auto compare = [](const HelpText &vietnamese, const HelpText &english) {
        QCOMPARE(english.keys.size(), vietnamese.keys.size());
        QCOMPARE(english.problems.size(), vietnamese.problems.size());
        QVERIFY(english.keys.first().text != vietnamese.keys.first().text);
        for (qsizetype i = 0; i < english.keys.size(); ++i) // the same key, where its name is no word
            QCOMPARE(english.keys.at(i).head.section(u'+', 0, 0).startsWith(QLatin1String("Ctrl")),
                     vietnamese.keys.at(i).head.section(u'+', 0, 0).startsWith(QLatin1String("Ctrl")));
    };
    compare(helpOf(PageKind(page), QStringLiteral("vi")), helpOf(PageKind(page), QStringLiteral("en")));
    compare(sharedHelp(QStringLiteral("vi")), sharedHelp(QStringLiteral("en")));
}

void TestCatalogues::everyPageSpeaksEnglish_data()
{
    QTest::addColumn<int>("page");
    for (int i = 0; i < pageKindCount; ++i)
        QTest::addRow("%d", i) << i;
}

void TestCatalogues::everyPageSpeaksEnglish()
{
    QFETCH(int, page);
    m_language->speak(QStringLiteral("en"));
    const auto window = windowAt(PageKind(page));
    QTRY_VERIFY(window->findChild<Page *>());
    QSet<QString> told;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        for (const QString &text : toldBy(widget))
            told.insert(text);
    }
    QVERIFY(told.size() > 20);
    QStringList found;
    for (const QString &text : told) {
        if (const Message *message = untranslated(text))
            found.append(message->context + QLatin1String(": ") + text);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestCatalogues::mnemonicsAreUniqueOnEveryPage_data()
{
    everyPageSpeaksEnglish_data();
}

void TestCatalogues::mnemonicsAreUniqueOnEveryPage()
{
    QFETCH(int, page);
    m_language->speak(QStringLiteral("en"));
    const auto window = windowAt(PageKind(page));
    QTRY_VERIFY(window->findChild<Page *>());
    QHash<QChar, QString> owners;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString();
        const QChar letter = mnemonic(text);
        if (letter.isNull() || !widget->isVisibleTo(window.get()))
            continue;
        QVERIFY2(!owners.contains(letter), qPrintable(owners.value(letter) + QLatin1String(" | ") + text));
        owners.insert(letter, text);
    }
}

void TestCatalogues::daysAndHoursAreEnglishAndNumbersAreAsInPrint()
{
    m_language->speak(QStringLiteral("en"));
    const Day day(2020, 8, 19);
    QCOMPARE(words::weekdayDate(day), QStringLiteral("Wednesday, 19/8/2020"));
    QCOMPARE(words::weekdayShort(day), QStringLiteral("We"));
    QCOMPARE(words::duration(96), QStringLiteral("1 h 36 min"));
    QCOMPARE(words::count(1312), QStringLiteral("1.312"));
    QCOMPARE(words::shipped(QStringLiteral("người")), QStringLiteral("people"));
    QCOMPARE(words::shipped(QStringLiteral("bó đuốc")), QStringLiteral("bó đuốc"));
    QCOMPARE(QLocale().dayName(1), QStringLiteral("Monday"));
    QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
    m_language->speak(QStringLiteral("vi"));
    QCOMPARE(words::weekdayDate(day), QStringLiteral("Thứ Tư, 19/8/2020"));
    QCOMPARE(words::duration(96), QStringLiteral("1 giờ 36 phút"));
    QCOMPARE(words::shipped(QStringLiteral("người")), QStringLiteral("người"));
}

void TestCatalogues::theWindowChangesItsLanguageAndBack()
{
    const auto window = windowAt(PageKind::Today);
    QTRY_VERIFY(window->findChild<Page *>());
    const auto page = [&window] { return window->findChild<Page *>()->accessibleName(); };
    const auto date = [&window] { return window->findChild<QAbstractButton *>(QStringLiteral("chooseDay"))->text(); };
    const auto change = [this, &window](const QString &code) {
        m_language->speak(code);
        Preferences wanted;
        wanted.language = code;
        window->rebuild(wanted);
    };
    QCOMPARE(page(), QStringLiteral("Hôm nay"));
    QVERIFY2(date().contains(QStringLiteral("Thứ Tư")), qPrintable(date()));
    change(QStringLiteral("en"));
    QCOMPARE(page(), QStringLiteral("Today"));
    QVERIFY2(date().contains(QStringLiteral("Wednesday")), qPrintable(date()));
    change(QStringLiteral("vi"));
    QCOMPARE(page(), QStringLiteral("Hôm nay"));
    QVERIFY2(date().contains(QStringLiteral("Thứ Tư")), qPrintable(date()));
}

QTEST_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
