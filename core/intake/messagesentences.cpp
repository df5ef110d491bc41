#include "core/intake/messagesentences.h"

#include <algorithm>

namespace dophu
{

QVector<TokenRange> sentencesOf(const QVector<MessageToken> &tokens)
{
    QVector<TokenRange> sentences;
    qsizetype first = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const MessageToken &token = tokens.at(i);
        const bool stop = token.kind == MessageToken::Mark
                          && (token.text == u"?" || token.text == u"!" || token.text == u"…" || token.text == u".");
        const bool abbreviated = stop && token.text == u"." && i > 0 && tokens.at(i - 1).kind == MessageToken::Word
                                 && tokens.at(i - 1).plain.size() <= 2 && i + 1 < tokens.size()
                                 && tokens.at(i + 1).kind != MessageToken::Break;
        if ((!stop || abbreviated) && token.kind != MessageToken::Break)
            continue;
        sentences.append(TokenRange{first, i + 1});
        first = i + 1;
    }
    if (first < tokens.size())
        sentences.append(TokenRange{first, tokens.size()});
    return sentences;
}

bool asksSomething(const QVector<MessageToken> &tokens, TokenRange sentence, bool surely)
{
    QStringList words;
    bool mark = false;
    for (qsizetype i = sentence.first; i < sentence.last; ++i) {
        mark = mark || (tokens.at(i).kind == MessageToken::Mark && tokens.at(i).text == u"?");
        if (tokens.at(i).kind == MessageToken::Word)
            words.append(tokens.at(i).plain);
        else if (tokens.at(i).kind != MessageToken::Mark)
            words.append(QStringLiteral("#"));
    }
    const QString text = u' ' + words.join(u' ') + u' ';
    static const QStringList asks =
        QStringLiteral("ai co|co ai|ai biet|cho em hoi|cho hoi|em hoi|xin hoi|muon hoi|hoi chut|phai khong|dung khong|duoc "
                       "khong|chua a|chua "
                       "vay|chua chi|khong "
                       "chi|khong anh|khong a|bao nhieu|the nao|khi nao|bao gio|o dau|tai sao|vi sao|sao em|sao may|sao "
                       "chi|la sao|lam sao|hay la|hay tren|"
                       "|nhu the nao|co duoc|co phai|co can|phai k|dung k|dc k|duoc k|duoc ko|dung ko|phai ko|cho em "
                       "xin|gui lai em|gui giup em|gui em|"
                       "huong dan em|chi em cach|kiem tra lai giup|kiem tra giup|xem giup|coi giup|la gi|vay anh|vay "
                       "chi|may gio|ai phu trach|"
                       "nao a|kiem tra lai|kt lai giup|cho xin|giai thich|nho chi chi|giup em cach")
            .split(u'|');
    const bool phrase = std::any_of(asks.begin(), asks.end(),
                                    [&](const QString &ask) { return text.contains(u' ' + ask.trimmed() + u' '); });
    static const QStringList sure =
        QStringLiteral(
            "cho em hoi|em hoi|xin hoi|phai khong|dung khong|phai k|dung k|phai ko|dung ko|bao nhieu|may gio|the nao")
            .split(u'|');
    const bool surePhrase =
        std::any_of(sure.begin(), sure.end(), [&](const QString &ask) { return text.contains(u' ' + ask + u' '); });
    return mark || (surely ? surePhrase : phrase);
}

} // namespace dophu
