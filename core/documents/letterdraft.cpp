#include "core/documents/letterdraft.h"

#include "core/documents/officepaper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace dophu
{

namespace
{

struct LetterWord
{
    const char *key;
    QString LetterFacts::*member;
};
struct LetterList
{
    const char *key;
    QStringList LetterFacts::*member;
};

constexpr LetterWord letterWords[]{{"number", &LetterFacts::number},
                                   {"symbol", &LetterFacts::symbol},
                                   {"place", &LetterFacts::place},
                                   {"urgency", &LetterFacts::urgency},
                                   {"name", &LetterFacts::name}};
constexpr LetterList letterLists[]{{"superior", &LetterFacts::superior}, {"issuer", &LetterFacts::issuer},
                                   {"about", &LetterFacts::about},       {"addressees", &LetterFacts::addressees},
                                   {"copies", &LetterFacts::copies},     {"authority", &LetterFacts::authority}};

QStringList listOf(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts.append(value.toString()); // a draft kept when a superior was one line
    for (const QJsonValue &entry : value.toArray())
        texts.append(entry.toString());
    return texts;
}

bool saysSomething(const QStringList &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) { return !line.trimmed().isEmpty(); });
}

} // namespace

LetterFacts newLetter(const Office &office, Day signedOn)
{
    LetterFacts letter;
    letter.superior = superiorLinesOf(office);
    letter.issuer = issuerLinesOf(office);
    letter.symbol = letterSymbolOf(office);
    letter.place = office.place;
    letter.signedOn = signedOn;
    letter.copies = office.copies;
    letter.copies.append(office.filing.trimmed().isEmpty() ? QStringLiteral("Lưu: VT")
                                                           : QStringLiteral("Lưu: VT, ") + office.filing.trimmed());
    for (const QString &line : {office.signerAuthority, office.signerTitle}) {
        if (!line.trimmed().isEmpty())
            letter.authority.append(line);
    }
    letter.name = office.signerName;
    return letter;
}

QString marksFromRuns(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.bold ? QStringLiteral("**") + run.text + QStringLiteral("**") : run.text;
    return text;
}

QByteArray letterToJson(const LetterFacts &letter)
{
    QJsonObject object;
    for (const LetterWord &word : letterWords)
        object.insert(QLatin1String(word.key), letter.*word.member);
    for (const LetterList &list : letterLists)
        object.insert(QLatin1String(list.key), QJsonArray::fromStringList(letter.*list.member));
    QStringList paragraphs;
    for (const Runs &runs : letter.paragraphs)
        paragraphs.append(marksFromRuns(runs));
    object.insert(QStringLiteral("paragraphs"), QJsonArray::fromStringList(paragraphs));
    object.insert(QStringLiteral("date"), letter.signedOn.isValid() ? letter.signedOn.iso() : QString());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<LetterFacts> letterDraftFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    LetterFacts letter;
    for (const LetterWord &word : letterWords)
        letter.*word.member = object.value(QLatin1String(word.key)).toString();
    for (const LetterList &list : letterLists)
        letter.*list.member = listOf(object.value(QLatin1String(list.key)));
    for (const QString &text : listOf(object.value(QStringLiteral("paragraphs"))))
        letter.paragraphs.append(runsFromMarks(text));
    letter.signedOn = Day::fromIso(object.value(QStringLiteral("date")).toString()).value_or(Day());
    return letter;
}

LetterLack lackOf(const LetterFacts &letter)
{
    if (!saysSomething(letter.about))
        return LetterLack::About;
    if (!saysSomething(letter.addressees))
        return LetterLack::Addressee;
    const bool words = std::any_of(letter.paragraphs.begin(), letter.paragraphs.end(),
                                   [](const Runs &runs) { return !marksFromRuns(runs).trimmed().isEmpty(); });
    if (!words)
        return LetterLack::Words;
    return saysSomething(letter.authority) && !letter.name.trimmed().isEmpty() ? LetterLack::Nothing : LetterLack::Signer;
}

} // namespace dophu
