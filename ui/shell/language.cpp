#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace dophu
{

Language::Language(QCoreApplication &application) : m_application(application) {}

Language::~Language()
{
    m_application.removeTranslator(&m_words);
}

void Language::speak(const QString &code)
{
    // Names of months and days in calendars; British, for day before month and Monday first.
    QLocale::setDefault(code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                    : QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    m_application.removeTranslator(&m_words);
    if (m_words.load(QStringLiteral(":/i18n/dophu_%1.qm").arg(code)))
        m_application.installTranslator(&m_words);
}

} // namespace dophu
