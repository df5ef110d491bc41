#include "core/documents/letter.h"

#include "core/documents/officialformat.h"
#include "core/documents/officepaper.h"
#include "core/documents/officialnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dophu
{

namespace
{

using officialnames::printable;

// printable(), but a blank at an end of a run parts it from its neighbour.
QString printableRun(const QString &text)
{
    QString words = printable(text);
    if (words.isEmpty())
        return text.isEmpty() ? QString() : QStringLiteral(" ");
    if (text.front().isSpace())
        words.prepend(u' ');
    if (text.back().isSpace())
        words.append(u' ');
    return words;
}

class LetterReader
{
public:
    LetterReader(const QJsonObject &object, const QString &source) : m_object(object), m_source(source) {}

    Result<LetterFacts> read()
    {
        LetterFacts facts;
        facts.superior =
            m_object.value(QLatin1String("superior")).isString() ? QStringList(word("superior")) : words("superior");
        facts.issuer = words("issuer", true);
        facts.number = word("number");
        facts.symbol = word("symbol", true);
        facts.place = word("place");
        facts.about = words("about", true);
        facts.urgency = word("urgency").toUpper();
        facts.addressees = words("addressees");
        facts.copies = words("copies");
        facts.authority = words("authority", true);
        facts.name = word("name");
        for (const QString &text : words("paragraphs", true))
            facts.paragraphs.append(runsFromMarks(text));
        const auto day = Day::fromIso(word("date", true));
        if (day)
            facts.signedOn = *day;
        else
            wrong("date", QStringLiteral("không phải ngày dạng 2020-08-14"));
        static const QStringList urgencies{QString(), QStringLiteral("HỎA TỐC"), QStringLiteral("HOẢ TỐC"),
                                           QStringLiteral("THƯỢNG KHẨN"), QStringLiteral("KHẨN")};
        if (!urgencies.contains(facts.urgency))
            wrong("urgency", QStringLiteral("chỉ có HỎA TỐC, THƯỢNG KHẨN hoặc KHẨN"));
        if (!m_wrong.isEmpty())
            return fail(FailureKind::BadInput, m_source, m_wrong);
        return facts;
    }

private:
    void wrong(const char *key, const QString &why)
    {
        if (m_wrong.isEmpty())
            m_wrong = QStringLiteral("“%1” %2").arg(QLatin1String(key), why);
    }
    QString word(const char *key, bool required = false)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isString())
            wrong(key, QStringLiteral("phải là chữ"));
        const QString text = value.toString().normalized(QString::NormalizationForm_C);
        if (required && text.trimmed().isEmpty())
            wrong(key, QStringLiteral("còn trống"));
        return text;
    }
    QStringList words(const char *key, bool required = false)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        QStringList texts;
        if (!value.isUndefined() && !value.isArray())
            wrong(key, QStringLiteral("phải là danh sách chữ"));
        for (const QJsonValue &entry : value.toArray()) {
            if (!entry.isString())
                wrong(key, QStringLiteral("phải là danh sách chữ"));
            texts.append(entry.toString().normalized(QString::NormalizationForm_C));
        }
        if (required && texts.isEmpty())
            wrong(key, QStringLiteral("còn trống"));
        return texts;
    }

    const QJsonObject &m_object;
    QString m_source;
    QString m_wrong;
};

} // namespace

Runs runsFromMarks(const QString &text)
{
    Runs runs;
    const QStringList parts = text.split(QStringLiteral("**"));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts.at(i).isEmpty())
            runs.append({parts.at(i), i % 2 == 1 && i + 1 < parts.size(), false});
    }
    return runs;
}

Result<LetterFacts> letterFromJson(const QByteArray &json, const QString &sourceName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(FailureKind::BadInput, sourceName,
                    QStringLiteral("không đọc được JSON tại vị trí %1").arg(error.offset));
    const QJsonObject object = document.object();
    return LetterReader(object, sourceName).read();
}

Document composeLetter(const LetterFacts &facts)
{
    Document document;
    document.page = officialformat::a4();
    document.date = facts.signedOn;
    const QStringList about = printableNames(facts.about);
    document.title = QStringLiteral("Công văn: ") + about.join(u' ');
    document.author = printableNames(facts.issuer).join(u' ');
    document.blocks.append(Letterhead{printableCapitals(facts.superior), printableCapitals(facts.issuer),
                                      officialformat::numberLine(printable(facts.number), printable(facts.symbol)),
                                      officialformat::placeAndDate(printable(facts.place), facts.signedOn), about,
                                      printable(facts.urgency)});
    if (const QStringList names = printableNames(facts.addressees); !names.isEmpty())
        document.blocks.append(Addressees{names});
    for (const Runs &runs : facts.paragraphs) {
        Paragraph paragraph;
        for (const Run &run : runs)
            paragraph.runs.append({printableRun(run.text), run.bold, run.italic});
        document.blocks.append(paragraph);
    }
    SignatureBlock signature;
    signature.copies = printableNames(facts.copies);
    if (signature.copies.isEmpty())
        signature.copies.append(QStringLiteral("Lưu: VT"));
    for (const QString &line : printableNames(facts.authority))
        signature.authority.append(line.toUpper());
    signature.name = printable(facts.name);
    document.blocks.append(signature);
    return document;
}

} // namespace dophu
