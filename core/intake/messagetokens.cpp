#include "core/intake/messagetokens.h"
#include "core/intake/messagewords.h"
#include "core/intake/numberwords.h"
#include "core/text/namekey.h"

#include <QRegularExpression>

#include <algorithm>

namespace dophu
{

namespace
{

const QSet<QString> &measures()
{
    static const QSet<QString> words{
        QStringLiteral("may"),  QStringLiteral("nguoi"), QStringLiteral("ng"),     QStringLiteral("dt"),
        QStringLiteral("dc"),   QStringLiteral("tb"),    QStringLiteral("cbccvc"), QStringLiteral("cb"),
        QStringLiteral("m"),    QStringLiteral("dv"),    QStringLiteral("gv"),     QStringLiteral("luot"),
        QStringLiteral("dttm"), QStringLiteral("n"),     QStringLiteral("cai"),    QStringLiteral("nguoi")};
    return words;
}

// Before these a number is a name: "thôn 1 180" has 180.
const QSet<QString> &labels()
{
    static const QSet<QString> words{
        QStringLiteral("thon"), QStringLiteral("ban"), QStringLiteral("khom"), QStringLiteral("khoi"), QStringLiteral("xom"),
        QStringLiteral("to"),   QStringLiteral("tdp"), QStringLiteral("cum"),  QStringLiteral("ap"),   QStringLiteral("khu"),
        QStringLiteral("pho"),  QStringLiteral("doi"), QStringLiteral("so"),   QStringLiteral("km")};
    return words;
}

class LineScanner
{
public:
    LineScanner(const TextLine &line, Day day, const QVector<WrittenWord> &words, const QVector<UnitMention> &mentions,
                int firstMention, QVector<MessageToken> &out)
        : m_line(line), m_text(line.text), m_day(day), m_words(words), m_mentions(mentions), m_firstMention(firstMention),
          m_out(out)
    {
    }

    void run()
    {
        for (m_at = 0; m_at < m_text.size();) {
            if (m_text.at(m_at).isSpace() && m_text.at(m_at) != u'\t') {
                ++m_at;
                continue;
            }
            if (!unit() && !link() && !phone() && !document() && !date() && !time() && !share() && !number() && !inWords()
                && !word())
                mark();
        }
        MessageToken end;
        end.kind = MessageToken::Break;
        end.line = m_line.number;
        end.start = m_text.size();
        m_out.append(end);
    }

private:
    MessageToken &put(MessageToken::Kind kind, qsizetype length)
    {
        MessageToken token;
        token.kind = kind;
        token.line = m_line.number;
        token.start = m_at;
        token.length = length;
        token.text = m_text.mid(m_at, length);
        m_out.append(token);
        m_at += length;
        return m_out.last();
    }

    QRegularExpressionMatch matchHere(const QRegularExpression &expression) const
    {
        return expression.match(m_text, m_at, QRegularExpression::NormalMatch,
                                QRegularExpression::AnchorAtOffsetMatchOption);
    }

    bool atWordStart() const { return m_at == 0 || !m_text.at(m_at - 1).isLetterOrNumber(); }

    QString lastWord(qsizetype back = 1) const
    {
        if (m_out.size() < back || m_out.at(m_out.size() - back).line != m_line.number)
            return {};
        const MessageToken &token = m_out.at(m_out.size() - back);
        return token.kind == MessageToken::Word ? token.plain : QString();
    }

    bool unit()
    {
        for (qsizetype i = 0; i < m_mentions.size(); ++i) {
            const UnitMention &mention = m_mentions.at(i);
            if (m_words.at(mention.first).start != m_at)
                continue;
            const WrittenWord &last = m_words.at(mention.first + mention.count - 1);
            put(MessageToken::Unit, last.start + last.length - m_at).mention = m_firstMention + int(i);
            return true;
        }
        return false;
    }

    bool link()
    {
        static const QRegularExpression address = textPattern(
            R"((?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w.\-]{0,60}?\w\.(?:xlsx?|docx?|pdf|jpe?g|png|csv|zip|rar|mp4|apk)\b)");
        const QRegularExpressionMatch match = atWordStart() ? matchHere(address) : QRegularExpressionMatch();
        if (!match.hasMatch())
            return false;
        put(MessageToken::Link, match.capturedLength());
        return true;
    }

    bool phone()
    {
        static const QRegularExpression digits = textPattern(R"((?:\+84|0)(?:[ .\-]?\d){8,10}(?!\d))");
        const QRegularExpressionMatch match = atWordStart() ? matchHere(digits) : QRegularExpressionMatch();
        if (!match.hasMatch())
            return false;
        put(MessageToken::Phone, match.capturedLength());
        return true;
    }

    bool document()
    {
        static const QRegularExpression number = QRegularExpression(
            QStringLiteral(R"(\d+(?:/\d{4})?/(?:[A-ZĐ]{2,}[\wĐ&]*|ubnd|bc|cv|qd|kh|tb|ct|nq|nd)(?:-[\wĐ&]+)*)"),
            QRegularExpression::UseUnicodePropertiesOption);
        static const QSet<QString> before{QStringLiteral("cv"), QStringLiteral("van"), QStringLiteral("vb"),
                                          QStringLiteral("bc"), QStringLiteral("so")};
        if (!atWordStart())
            return false;
        QRegularExpressionMatch match = matchHere(number);
        if (match.hasMatch() && !measures().contains(nameKey(match.captured().section(u'/', 1), Marks::Dropped))) {
            put(MessageToken::Document, match.capturedLength());
            return true;
        }
        // "công văn 978", "CV số 978"
        static const QRegularExpression bare = textPattern(R"(\d{1,5}(?![\d.,/:]))");
        match = matchHere(bare);
        const bool cited =
            lastWord() == u"cv" || (lastWord() == u"van" && (lastWord(2) == u"cong"))
            || (lastWord() == u"so" && (lastWord(2) == u"van" || lastWord(2) == u"cv" || lastWord(2) == u"hoach"));
        if (!cited || !match.hasMatch())
            return false;
        put(MessageToken::Document, match.capturedLength());
        return true;
    }

    bool addDate(qsizetype length, int day, int month, int year)
    {
        if (year < 100)
            year += 2000;
        const QDate date(year, month, day);
        if (!date.isValid())
            return false;
        put(MessageToken::Date, length).day = Day(date);
        return true;
    }

    bool date()
    {
        if (!atWordStart())
            return false;
        const int thisYear = m_day.date().year();
        static const QRegularExpression full =
            textPattern(R"((\d{1,2})\s?([/.\-])\s?(\d{1,2})\s?\2\s?(20\d{2}|\d{2})(?!\d|[.,/]\d))");
        static const QRegularExpression inFull =
            textPattern(R"((?:ngày|ngay)?\s*(\d{1,2})\s+(?:tháng|thang)\s+(\d{1,2})(?:\s*(?:,|năm|nam|/)\s*(20\d{2}))?)");
        QRegularExpressionMatch match = matchHere(full);
        if (match.hasMatch())
            return addDate(match.capturedLength(), match.captured(1).toInt(), match.captured(3).toInt(),
                           match.captured(4).toInt());
        match = matchHere(inFull);
        if (match.hasMatch())
            return addDate(match.capturedLength(), match.captured(1).toInt(), match.captured(2).toInt(),
                           match.captured(3).isEmpty() ? thisYear : match.captured(3).toInt());
        static const QRegularExpression isoDate = textPattern(R"((20\d{2})-(\d{2})-(\d{2})(?!\d))");
        match = matchHere(isoDate);
        if (match.hasMatch())
            return addDate(match.capturedLength(), match.captured(3).toInt(), match.captured(2).toInt(),
                           match.captured(1).toInt());
        return dayAndMonth(thisYear) || dayOnly();
    }

    bool afterDayWord() const
    {
        static const QSet<QString> words{QStringLiteral("ngay"), QStringLiteral("nay"),  QStringLiteral("qua"),
                                         QStringLiteral("sang"), QStringLiteral("trua"), QStringLiteral("chieu"),
                                         QStringLiteral("toi"),  QStringLiteral("hom"),  QStringLiteral("bluezone")};
        if (words.contains(lastWord()))
            return true;
        const bool opened = !m_out.isEmpty() && m_out.last().line == m_line.number && m_out.last().text == u"(";
        return opened && (lastWord(2) == u"qua" || lastWord(2) == u"nay");
    }

    // 17/8 is a date, 4/5 is four of five; 8/9 is asked of what stands around it.
    bool dayAndMonth(int year)
    {
        static const QRegularExpression shorter = textPattern(R"((\d{1,2})([/.\-])(\d{1,2})(?![\d/.,%]|\s?%|-\d))");
        static const QRegularExpression shorterEnd = textPattern(R"((\d{1,2})([/.\-])(\d{1,2})(?=[.,](?:\s|$)))");
        QRegularExpressionMatch match = matchHere(shorter);
        if (!match.hasMatch())
            match = matchHere(shorterEnd);
        if (!match.hasMatch())
            return false;
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        const QDate date(year, second, first);
        if (!date.isValid())
            return false;
        const qint64 away = std::abs(m_day.daysTo(Day(date)));
        const bool slash = match.captured(2) == u"/";
        const bool opensLine = m_out.isEmpty() || m_out.last().kind == MessageToken::Break;
        const bool colon = m_text.mid(m_at + match.capturedLength()).trimmed().startsWith(u':');
        const bool dated = afterDayWord() || (m_out.size() > 0 && m_out.last().kind == MessageToken::Time && away <= 40);
        if (!dated && !(slash && first > second && away <= 60) && !(slash && away <= 3 && (opensLine || colon)))
            return false;
        put(MessageToken::Date, match.capturedLength()).day = Day(date);
        return true;
    }

    // "ngày 18"
    bool dayOnly()
    {
        static const QRegularExpression bare = textPattern(R"((\d{1,2})(?![\d.,/:]\d|\d|\s?(?:h|giờ|gio)\b))");
        const QRegularExpressionMatch match = lastWord() == u"ngay" ? matchHere(bare) : QRegularExpressionMatch();
        if (!match.hasMatch())
            return false;
        const QDate date(m_day.date().year(), m_day.date().month(), match.captured(1).toInt());
        if (!date.isValid() || lastWord(2) == u"trong" || lastWord(2) == u"moi")
            return false;
        put(MessageToken::Date, match.capturedLength()).day = Day(date);
        return true;
    }

    bool time()
    {
        if (!atWordStart() || labels().contains(lastWord()))
            return false;
        static const QRegularExpression clock = textPattern(
            R"((\d{1,2})(?:\s?(?:h|giờ|gio)(?![\p{L}])\s?(?:(\d{2})(?![\d/%]|[.,]\d|\s?(?:/|-)\s?\d)\s?(?:p|phút|phut|')?(?![\p{L}]))?|g(\d{2})(?!\d)|:(\d{2})(?::\d{2})?(?!\d)))");
        const QRegularExpressionMatch match = matchHere(clock);
        if (!match.hasMatch())
            return false;
        const QString minutes = match.captured(2) + match.captured(3) + match.captured(4);
        const QTime time(match.captured(1).toInt(), minutes.toInt());
        if (!time.isValid())
            return false;
        put(MessageToken::Time, match.capturedLength()).time = time;
        return true;
    }

    bool share()
    {
        static const QRegularExpression percent = textPattern(R"((\d+)(?:[.,](\d+))?\s?(?:%|phần trăm|phan tram))");
        const QRegularExpressionMatch match = atWordStart() ? matchHere(percent) : QRegularExpressionMatch();
        if (!match.hasMatch() || match.capturedLength(1) > 6 || match.capturedLength(2) > 6)
            return false;
        put(MessageToken::Share, match.capturedLength()).share =
            StatedShare{(match.captured(1) + match.captured(2)).toLongLong(), int(match.capturedLength(2))};
        return true;
    }

    struct Figure
    {
        qint64 value = 0;
        qsizetype length = 0;
        IntakeReason doubt = IntakeReason::None;
    };

    // One number at `at`, with its thousands marks, its "k" or "nghìn", its letters among the digits.
    std::optional<Figure> figure(qsizetype at) const
    {
        static const QRegularExpression grouped = textPattern(R"(\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?![\d])(?:,0+(?!\d))?)");
        static const QRegularExpression spaced = textPattern(R"([1-9]\d{0,2}[ \x{A0}]\d{3}(?![\d.,/:hg%])(?!\s?%))");
        static const QRegularExpression decimal = textPattern(R"((\d+)[.,](\d{1,2})(?![\d]|[.,]\d))");
        static const QRegularExpression plain = textPattern(R"(\d+)");
        const auto here = [&](const QRegularExpression &expression) {
            return expression.match(m_text, at, QRegularExpression::NormalMatch,
                                    QRegularExpression::AnchorAtOffsetMatchOption);
        };
        Figure figure;
        QRegularExpressionMatch match = here(grouped);
        if (!match.hasMatch() && !labels().contains(lastWord()) && !afterTwinSpaced(at))
            match = here(spaced);
        if (match.hasMatch()) {
            QString digits = match.captured();
            if (const qsizetype comma = digits.indexOf(QStringLiteral(",0")); comma > 0 && digits.mid(comma + 1).size() < 3)
                digits.truncate(comma);
            figure.value = digits.remove(QRegularExpression(QStringLiteral("\\D"))).toLongLong();
            figure.length = match.capturedLength();
            return withThousand(figure, at, 0, 0);
        }
        match = here(decimal);
        if (match.hasMatch() && match.capturedLength(1) <= 6) {
            const int decimals = int(match.capturedLength(2));
            figure.length = match.capturedLength();
            const qint64 fraction = match.captured(2).toLongLong() * (decimals == 1 ? 100 : 10);
            figure.value = match.captured(1).toLongLong() * 1000 + fraction;
            figure.doubt = IntakeReason::Rounded;
            return withThousand(figure, at, match.captured(1).toLongLong(), fraction);
        }
        match = here(plain);
        if (!match.hasMatch() || match.capturedLength() > 12)
            return std::nullopt;
        figure.value = match.captured().toLongLong();
        figure.length = match.capturedLength();
        return withThousand(figure, at, figure.value, 0);
    }

    // "907 862" is two numbers, "1 252" one; three digits in front are only a group where nothing says otherwise.
    bool afterTwinSpaced(qsizetype at) const
    {
        static const QRegularExpression twin = textPattern(R"(\d{3}[ \x{A0}]\d{3})");
        return twin.match(m_text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
            .hasMatch();
    }

    Figure withThousand(Figure figure, qsizetype at, qint64 whole, qint64 fraction) const
    {
        static const QRegularExpression thousand =
            textPattern(R"(\s?(?:nghìn|ngàn|nghin|ngan|k)(?![\p{L}])(?:\s?(\d{1,3})(?![\d.,/]))?)");
        const QRegularExpressionMatch match = thousand.match(m_text, at + figure.length, QRegularExpression::NormalMatch,
                                                             QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || whole > 999)
            return figure;
        figure.length += match.capturedLength();
        const QString rest = match.captured(1);
        const qint64 behind = rest.isEmpty() ? fraction
                                             : rest.toLongLong()
                                                   * (rest.size() == 1   ? 100
                                                      : rest.size() == 2 ? 10
                                                                         : 1);
        figure.value = whole * 1000 + behind;
        figure.doubt = rest.size() == 3 ? IntakeReason::None : IntakeReason::Rounded;
        return figure;
    }

    bool lettersAmongDigits()
    {
        static const QRegularExpression mixed =
            QRegularExpression(QStringLiteral(R"([0-9lIoO]+(?:[.,][0-9lIoO]{3})*(?![\p{L}\d]))"));
        const QRegularExpressionMatch match = matchHere(mixed);
        if (!match.hasMatch() || match.capturedLength() < 2 || match.capturedLength() > 9)
            return false;
        QString digits = match.captured();
        const auto letters = std::count_if(digits.begin(), digits.end(), [](QChar sign) { return sign.isLetter(); });
        if (letters == 0 || letters * 2 > digits.size())
            return false;
        digits.replace(u'l', u'1').replace(u'I', u'1').replace(u'o', u'0').replace(u'O', u'0').remove(u'.').remove(u',');
        MessageToken &token = put(MessageToken::Number, match.capturedLength());
        token.value = digits.toLongLong();
        token.doubt = IntakeReason::LettersInNumber;
        return true;
    }

    bool number()
    {
        if (!atWordStart())
            return false;
        if (lettersAmongDigits())
            return true;
        if (!m_text.at(m_at).isDigit() || m_text.at(m_at).unicode() > u'9')
            return false;
        static const QRegularExpression version = textPattern(R"(\d{1,2}\.\d{1,2}\.\d+\S*)");
        if (const QRegularExpressionMatch match = matchHere(version); match.hasMatch()) {
            put(MessageToken::Link, match.capturedLength());
            return true;
        }
        const std::optional<Figure> first = figure(m_at);
        if (!first)
            return false;
        qsizetype end = m_at + first->length;
        const qsizetype suffix = suffixLength(end);
        if (suffix > 0 && !measures().contains(nameKey(m_text.mid(end, suffix), Marks::Dropped))) {
            MessageToken &token = put(MessageToken::Word, first->length + suffix);
            token.plain = nameKey(token.text, Marks::Dropped);
            token.spelled = nameKey(token.text, Marks::Kept);
            return true;
        }
        const bool plus = m_at > 0 && m_text.at(m_at - 1) == u'+';
        MessageToken &token = put(MessageToken::Number, first->length);
        token.value = first->value;
        token.doubt = first->doubt;
        token.plus = plus;
        pairWith(token);
        return true;
    }

    qsizetype suffixLength(qsizetype at) const
    {
        qsizetype length = 0;
        while (at + length < m_text.size() && m_text.at(at + length).isLetterOrNumber())
            ++length;
        return length;
    }

    // "33/43", "471-485"
    void pairWith(MessageToken &token)
    {
        static const QRegularExpression between =
            textPattern(R"((?:\s?([/\-–~])\s?|\s+(hay|hoặc|hoac|hay là|hoặc là)\s+)(?=\d))");
        const QRegularExpressionMatch match = matchHere(between);
        if (!match.hasMatch())
            return;
        const bool slash = match.captured(1) == u"/";
        const bool close = match.capturedLength() == 1 || match.capturedLength() == 3 || !match.captured(2).isEmpty();
        const std::optional<Figure> second = close || slash ? figure(m_at + match.capturedLength()) : std::nullopt;
        if (!second || suffixLength(m_at + match.capturedLength() + second->length) > 4)
            return;
        token.of = second->value;
        if (slash)
            token.kind = MessageToken::Fraction;
        else
            token.doubt = IntakeReason::TwoValues;
        if (slash && second->doubt != IntakeReason::None)
            token.doubt = second->doubt;
        token.length += match.capturedLength() + second->length;
        token.text = m_text.mid(token.start, token.length);
        m_at = token.start + token.length;
    }

    qsizetype wordAt(qsizetype start) const
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (m_words.at(i).start == start)
                return i;
        }
        return -1;
    }

    bool isInMention(qsizetype first, qsizetype count) const
    {
        return std::any_of(m_mentions.begin(), m_mentions.end(), [&](const UnitMention &mention) {
            return first < mention.first + mention.count && mention.first < first + count;
        });
    }

    bool inWords()
    {
        const qsizetype at = wordAt(m_at);
        const std::optional<NumberInWords> read = at < 0 ? std::nullopt : numberInWords(m_words, at);
        if (!read || isInMention(at, read->words))
            return false;
        if (!read->compound && !isMeasuredWord(at))
            return false;
        const WrittenWord &last = m_words.at(at + read->words - 1);
        MessageToken &token = put(MessageToken::Number, last.start + last.length - m_at);
        token.value = read->value;
        token.inWords = true;
        if (read->rounded)
            token.doubt = IntakeReason::Rounded;
        return true;
    }

    // "năm máy", "bốn CBCCVC", ": bốn": one digit's word is a number only where people are counted.
    bool isMeasuredWord(qsizetype at) const
    {
        static const QSet<QString> counted{QStringLiteral("may"),  QStringLiteral("nguoi"), QStringLiteral("cbccvc"),
                                           QStringLiteral("dien"), QStringLiteral("thue"),  QStringLiteral("dt"),
                                           QStringLiteral("dong"), QStringLiteral("d"),     QStringLiteral("dttm")};
        const bool next = at + 1 < m_words.size() && m_words.at(at + 1).before == WrittenWord::Blank;
        if (next && counted.contains(m_words.at(at + 1).plain) && m_words.at(at).plain != u"khong")
            return true;
        const bool marked = m_words.at(at).plain != m_words.at(at).spelled || m_words.at(at).plain == u"hai";
        return !next && marked && m_words.at(at).before == WrittenWord::Hard && m_words.at(at).plain != u"khong"
               && !m_out.isEmpty() && m_out.last().text == u":";
    }

    bool word()
    {
        static const QRegularExpression comrade = textPattern(R"([đd]\s?/\s?c(?![\p{L}\d]))");
        if (const QRegularExpressionMatch match = matchHere(comrade); match.hasMatch() && atWordStart()) {
            MessageToken &token = put(MessageToken::Word, match.capturedLength());
            token.plain = token.spelled = QStringLiteral("dc");
            return true;
        }
        const qsizetype at = wordAt(m_at);
        if (at < 0)
            return false;
        MessageToken &token = put(MessageToken::Word, m_words.at(at).length);
        token.plain = m_words.at(at).plain;
        token.spelled = m_words.at(at).spelled;
        return true;
    }

    void mark()
    {
        const bool pair = m_text.at(m_at).isHighSurrogate() && m_at + 1 < m_text.size();
        put(MessageToken::Mark, pair ? 2 : 1);
    }

    const TextLine &m_line;
    const QString &m_text;
    Day m_day;
    const QVector<WrittenWord> &m_words;
    const QVector<UnitMention> &m_mentions;
    int m_firstMention;
    QVector<MessageToken> &m_out;
    qsizetype m_at = 0;
};

} // namespace

MessageTokens messageTokens(const QVector<TextLine> &lines, Day day, const UnitMatcher &matcher,
                            const QHash<QString, UnitId> &learned)
{
    MessageTokens found;
    const bool marked = std::any_of(lines.begin(), lines.end(), [](const TextLine &line) { return hasMarks(line.text); });
    for (const TextLine &line : lines) {
        const QVector<WrittenWord> words = wordsOf(line.text);
        const QVector<UnitMention> mentions = unitMentions(words, matcher, learned, marked);
        LineScanner(line, day, words, mentions, int(found.mentions.size()), found.tokens).run();
        found.mentions += mentions;
    }
    return found;
}

} // namespace dophu
