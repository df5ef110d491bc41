// Language: the words the window speaks, Vietnamese as in the sources or English from the catalogue. Numbers and dates are
// written as on the Vietnamese papers in both (1.312; 57,32%; 19/8/2020), so that a figure on screen is the figure in
// print; papers and charts themselves stay Vietnamese.
#pragma once

#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace dophu
{

class Language
{
public:
    explicit Language(QCoreApplication &application);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;
    // "vi" or "en". Windows that stand already must be rebuilt by the caller.
    void speak(const QString &code);

private:
    QCoreApplication &m_application;
    QTranslator m_words;
};

} // namespace dophu
