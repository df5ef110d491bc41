// The office's settings as they are kept: letterhead, signers, Nơi nhận, addresses, templates. What a stored text does not name is the
// standard, so that older versions read as what they were.
#include "core/storage/campaignstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace dophu
{

namespace
{

struct OfficeField
{
    const char *key;
    QString Office::*member;
};

constexpr std::array officeFields{OfficeField{"superior", &Office::superior},
                                  OfficeField{"name", &Office::name},
                                  OfficeField{"district", &Office::district},
                                  OfficeField{"place", &Office::place},
                                  OfficeField{"symbol", &Office::symbol},
                                  OfficeField{"filing", &Office::filing},
                                  OfficeField{"signer_authority", &Office::signerAuthority},
                                  OfficeField{"signer_title", &Office::signerTitle},
                                  OfficeField{"signer_name", &Office::signerName}};

QString tonesWord(TonePlace tones)
{
    switch (tones) {
    case TonePlace::SecondVowel:
        return QStringLiteral("second_vowel");
    case TonePlace::FirstVowel:
        return QStringLiteral("first_vowel");
    case TonePlace::AsOrdered:
        break;
    }
    return QStringLiteral("as_ordered");
}

TonePlace tonesOf(const QString &word)
{
    for (const TonePlace tones : {TonePlace::SecondVowel, TonePlace::FirstVowel}) {
        if (word == tonesWord(tones))
            return tones;
    }
    return TonePlace::AsOrdered;
}

QJsonObject templatesToJson(const PaperTemplates &templates)
{
    QJsonObject copies;
    for (auto it = templates.copies.cbegin(); it != templates.copies.cend(); ++it)
        copies.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QJsonObject wordings;
    for (auto it = templates.wordings.cbegin(); it != templates.wordings.cend(); ++it)
        wordings.insert(it.key(), it.value());
    return {{QStringLiteral("superior_lines"), QJsonArray::fromStringList(templates.superiorLines)},
            {QStringLiteral("issuer_lines"), QJsonArray::fromStringList(templates.issuerLines)},
            {QStringLiteral("letter_symbol"), templates.letterSymbol},
            {QStringLiteral("tones"), tonesWord(templates.tones)},
            {QStringLiteral("copies"), copies},
            {QStringLiteral("wordings"), wordings}};
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &text : array.toArray())
        texts.append(text.toString());
    return texts;
}

PaperTemplates templatesFromJson(const QJsonObject &object)
{
    PaperTemplates templates;
    templates.superiorLines = textsOf(object.value(QStringLiteral("superior_lines")));
    templates.issuerLines = textsOf(object.value(QStringLiteral("issuer_lines")));
    templates.letterSymbol = object.value(QStringLiteral("letter_symbol")).toString();
    templates.tones = tonesOf(object.value(QStringLiteral("tones")).toString());
    const QJsonObject copies = object.value(QStringLiteral("copies")).toObject();
    for (auto it = copies.begin(); it != copies.end(); ++it)
        templates.copies.insert(it.key(), textsOf(it.value()));
    const QJsonObject wordings = object.value(QStringLiteral("wordings")).toObject();
    for (auto it = wordings.begin(); it != wordings.end(); ++it)
        templates.wordings.insert(it.key(), it.value().toString());
    return templates;
}

} // namespace

QByteArray officeToJson(const Office &office)
{
    QJsonObject object;
    for (const OfficeField &field : officeFields)
        object.insert(QLatin1String(field.key), office.*field.member);
    object.insert(QStringLiteral("copies"), QJsonArray::fromStringList(office.copies));
    QJsonArray signers;
    for (const OfficeSigner &signer : office.signers) {
        signers.append(QJsonObject{{QStringLiteral("authority"), signer.authority},
                                   {QStringLiteral("title"), signer.title},
                                   {QStringLiteral("name"), signer.name}});
    }
    object.insert(QStringLiteral("signers"), signers);
    QJsonArray addresses;
    for (const OfficeAddress &address : office.addresses) {
        addresses.append(QJsonObject{{QStringLiteral("name"), address.name},
                                     {QStringLiteral("email"), address.email},
                                     {QStringLiteral("copy"), address.copy}});
    }
    object.insert(QStringLiteral("addresses"), addresses);
    object.insert(QStringLiteral("templates"), templatesToJson(office.templates));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Office officeFromJson(const QByteArray &json)
{
    Office office;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const OfficeField &field : officeFields) {
        if (object.contains(QLatin1String(field.key)))
            office.*field.member = object.value(QLatin1String(field.key)).toString();
    }
    if (object.contains(QStringLiteral("copies"))) {
        office.copies.clear();
        for (const QJsonValue &copy : object.value(QStringLiteral("copies")).toArray())
            office.copies.append(copy.toString());
    }
    for (const QJsonValue &value : object.value(QStringLiteral("signers")).toArray()) {
        const QJsonObject signer = value.toObject();
        office.signers.append(OfficeSigner{signer.value(QStringLiteral("authority")).toString(),
                                           signer.value(QStringLiteral("title")).toString(),
                                           signer.value(QStringLiteral("name")).toString()});
    }
    for (const QJsonValue &value : object.value(QStringLiteral("addresses")).toArray()) {
        const QJsonObject address = value.toObject();
        office.addresses.append(OfficeAddress{address.value(QStringLiteral("name")).toString(),
                                              address.value(QStringLiteral("email")).toString(),
                                              address.value(QStringLiteral("copy")).toBool()});
    }
    office.templates = templatesFromJson(object.value(QStringLiteral("templates")).toObject());
    return office;
}

} // namespace dophu
