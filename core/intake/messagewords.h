// Words of messages: the two ways in which everything that reads running text looks for something in it.
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace dophu
{

// phrases: parted by |, keys without marks; text: such keys parted by one blank. Whole words only.
inline bool saysAny(const QString &text, const char *phrases)
{
    const QString padded = u' ' + text + u' ';
    const QStringList all = QString::fromLatin1(phrases).split(u'|');
    return std::any_of(all.begin(), all.end(), [&](const QString &phrase) { return padded.contains(u' ' + phrase + u' '); });
}

// What people shorten in chats, written out: "ms" mới, "ko" không.
inline QString writtenOut(const QString &word)
{
    static const QHash<QString, QString> shorter{
        {QStringLiteral("ms"), QStringLiteral("moi")},      {QStringLiteral("ko"), QStringLiteral("khong")},
        {QStringLiteral("k"), QStringLiteral("khong")},     {QStringLiteral("hok"), QStringLiteral("khong")},
        {QStringLiteral("kg"), QStringLiteral("khong")},    {QStringLiteral("khg"), QStringLiteral("khong")},
        {QStringLiteral("hem"), QStringLiteral("khong")},   {QStringLiteral("r"), QStringLiteral("roi")},
        {QStringLiteral("nx"), QStringLiteral("nua")},      {QStringLiteral("hqua"), QStringLiteral("hom qua")},
        {QStringLiteral("hnay"), QStringLiteral("hom nay")}};
    return shorter.value(word, word);
}

inline QRegularExpression textPattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace dophu
