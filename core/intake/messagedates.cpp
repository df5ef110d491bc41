// Days and times of day in a message's line.
#include "core/intake/messagescanner.h"
#include "core/intake/messagetokens.h"
#include "core/intake/messagewords.h"
#include "core/intake/numberwords.h"
#include "core/text/namekey.h"

#include <QRegularExpression>

#include <algorithm>

namespace dophu
{

bool MessageScanner::addDate(qsizetype length, int day, int month, int year)
{
    if (year < 100)
        year += 2000;
    const QDate date(year, month, day);
    if (!date.isValid())
        return false;
    put(MessageToken::Date, length).day = Day(date);
    return true;
}

bool MessageScanner::date()
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

bool MessageScanner::afterDayWord() const
{
    static const QSet<QString> words{QStringLiteral("ngay"), QStringLiteral("nay"),  QStringLiteral("qua"),
                                     QStringLiteral("sang"), QStringLiteral("trua"), QStringLiteral("chieu"),
                                     QStringLiteral("toi"),  QStringLiteral("hom"),  QStringLiteral("bluezone")};
    if (words.contains(lastWord()) || (lastWord() == u"voi" && lastWord(2) == u"so"))
        return true;
    const bool opened = !m_out.isEmpty() && m_out.last().line == m_line.number && m_out.last().text == u"(";
    return opened && (lastWord(2) == u"qua" || lastWord(2) == u"nay");
}

// 17/8 is a date, 4/5 is four of five; 8/9 is asked of what stands around it.
bool MessageScanner::dayAndMonth(int year)
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
bool MessageScanner::dayOnly()
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

bool MessageScanner::time()
{
    if (!atWordStart() || numberLabels().contains(lastWord()))
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

} // namespace dophu
