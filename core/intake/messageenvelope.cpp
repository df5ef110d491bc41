#include "core/intake/messageenvelope.h"
#include "core/intake/messagewords.h"
#include "core/text/namekey.h"

#include <QRegularExpression>

#include <algorithm>

namespace dophu
{

namespace
{

Moment momentOf(const QString &date, const QString &time, Day day)
{
    static const QRegularExpression dmy = textPattern(R"((\d{1,2})\s*[/.\-]\s*(\d{1,2})(?:\s*[/.\-]\s*(\d{2,4}))?)");
    static const QRegularExpression words = textPattern(R"((\d{1,2})\s+(?:tháng|thang|thg)\s+(\d{1,2})(?:\D+(\d{4}))?)");
    static const QRegularExpression ymd = textPattern(R"((\d{4})-(\d{2})-(\d{2}))");
    static const QRegularExpression clock = textPattern(R"((\d{1,2})[:hg](\d{2})(?::(\d{2}))?\s*(am|pm|sa|ch)?)");
    const QRegularExpressionMatch at = clock.match(time);
    if (!at.hasMatch())
        return {};
    int hour = at.captured(1).toInt();
    const QString half = at.captured(4).toLower();
    if ((half == u"pm" || half == u"ch") && hour < 12)
        hour += 12;
    const QTime moment(hour, at.captured(2).toInt(), at.captured(3).toInt());
    QDate on = day.date();
    if (const auto iso = ymd.match(date); iso.hasMatch()) {
        on = QDate(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
    } else {
        QRegularExpressionMatch found = words.match(date);
        if (!found.hasMatch())
            found = dmy.match(date);
        if (found.hasMatch()) {
            int year = found.captured(3).isEmpty() ? on.year() : found.captured(3).toInt();
            year += year < 100 ? 2000 : 0;
            on = QDate(year, found.captured(2).toInt(), found.captured(1).toInt());
        }
    }
    return on.isValid() && moment.isValid() ? Moment::local(Day(on), moment) : Moment();
}

// A person's name as chats show it: two to five capitalised words and nothing else.
bool isPersonName(const QString &line)
{
    static const QRegularExpression name =
        QRegularExpression(QStringLiteral(R"(^\s*\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,4}\s*$)"),
                           QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> surnames{
        QStringLiteral("nguyen"), QStringLiteral("tran"),  QStringLiteral("le"),     QStringLiteral("pham"),
        QStringLiteral("ho"),     QStringLiteral("hoang"), QStringLiteral("vo"),     QStringLiteral("phan"),
        QStringLiteral("bui"),    QStringLiteral("dang"),  QStringLiteral("truong"), QStringLiteral("do"),
        QStringLiteral("ngo"),    QStringLiteral("duong"), QStringLiteral("ly"),     QStringLiteral("huynh"),
        QStringLiteral("vu"),     QStringLiteral("dinh"),  QStringLiteral("mai"),    QStringLiteral("cao"),
        QStringLiteral("dao"),    QStringLiteral("trinh"), QStringLiteral("ha"),     QStringLiteral("luong"),
        QStringLiteral("thai"),   QStringLiteral("chau"),  QStringLiteral("ta"),     QStringLiteral("phung"),
        QStringLiteral("to"),     QStringLiteral("kieu"),  QStringLiteral("van"),    QStringLiteral("lam"),
        QStringLiteral("tong"),   QStringLiteral("quach"), QStringLiteral("doan"),   QStringLiteral("luu"),
        QStringLiteral("nghiem"), QStringLiteral("tu"),    QStringLiteral("pa"),     QStringLiteral("hoan")};
    if (!name.match(line).hasMatch())
        return false;
    return surnames.contains(nameKey(line, Marks::Dropped).section(u' ', 0, 0));
}

class Opener
{
public:
    Opener(Message message, const QVector<TextLine> &lines, Day day)
        : m_message(std::move(message)), m_lines(lines), m_day(day)
    {
    }

    QVector<Message> open()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at) {
            const TextLine &line = m_lines.at(m_at);
            const QString text = line.text.trimmed();
            if (text.isEmpty()) {
                m_inHeaders = false;
                continue;
            }
            if (chatHeader(line) || mailHeader(text) || timeAlone(text) || forwardMark(line) || placeholder(line)
                || quote(line) || signature(text))
                continue;
            m_message.body.append(line);
        }
        senderLine();
        m_opened.append(m_message);
        return m_opened;
    }

private:
    void startNext()
    {
        if (m_message.body.isEmpty() && !m_message.attachment && !m_message.noise)
            return;
        m_opened.append(m_message);
        Message next;
        next.id = m_message.id;
        m_message = next;
    }

    static TextLine restOf(const TextLine &line, qsizetype from)
    {
        // The letters before stay as blanks, so that places still point into the line.
        return TextLine{line.number, QString(from, u' ') + line.text.mid(from)};
    }

    // "[09:15, 18/8/2020] Hồ Thị Mai: …", "Trương Tiến Đạt, [18/8/2020 13:59]", "Hồ Thị Mai - 18/8/2020 09:15"
    bool chatHeader(const TextLine &line)
    {
        static const QRegularExpression bracketFirst = textPattern(
            R"(^\s*\[\s*(?:(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?)[,\s]+(\d{1,2}/\d{1,2}(?:/\d{2,4})?)|(\d{1,2}/\d{1,2}(?:/\d{2,4})?)[,\s]+(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?))\s*\]\s*([^:\[\]]{1,60}):\s*)");
        static const QRegularExpression dateFirst =
            textPattern(R"(^\s*(\d{1,2}/\d{1,2}/\d{2,4})[,\s]+(\d{1,2}:\d{2}(?::\d{2})?)\s*[-–]\s*([^:\[\]]{1,60}):\s*)");
        static const QRegularExpression nameFirst = textPattern(
            R"(^\s*([^\d:\[\]]{2,60}?)\s*[,\-–]?\s*[\[(]?\s*(\d{1,2}/\d{1,2}(?:/\d{2,4})?)[,\s]+(\d{1,2}:\d{2}(?::\d{2})?)\s*[\])]?\s*:?\s*$)");
        static const QRegularExpression nameTime =
            textPattern(R"(^\s*([^\d:\[\]]{2,60}?)\s*[,\-–\[(]\s*(\d{1,2}:\d{2})\s*[\])]?\s*:?\s*$)");
        static const QRegularExpression timeName =
            textPattern(R"(^\s*[\[(]?(\d{1,2}:\d{2})[\])]?\s*[-–,]?\s*([\p{L} ]{2,40}):\s+)");
        if (const auto match = bracketFirst.match(line.text); match.hasMatch()) {
            startNext();
            m_message.received = match.captured(1).isEmpty() ? momentOf(match.captured(3), match.captured(4), m_day)
                                                             : momentOf(match.captured(2), match.captured(1), m_day);
            return said(line, match.captured(5), match.capturedLength());
        }
        if (const auto match = dateFirst.match(line.text); match.hasMatch()) {
            startNext();
            m_message.received = momentOf(match.captured(1), match.captured(2), m_day);
            return said(line, match.captured(3), match.capturedLength());
        }
        if (const auto match = nameFirst.match(line.text); match.hasMatch() && isPersonName(match.captured(1))) {
            startNext();
            m_message.received = momentOf(match.captured(2), match.captured(3), m_day);
            return said(line, match.captured(1), line.text.size());
        }
        if (const auto match = nameTime.match(line.text); match.hasMatch() && isPersonName(match.captured(1))) {
            startNext();
            m_message.received = momentOf(QString(), match.captured(2), m_day);
            return said(line, match.captured(1), line.text.size());
        }
        if (const auto match = timeName.match(line.text); match.hasMatch() && isPersonName(match.captured(2))) {
            startNext();
            m_message.received = momentOf(QString(), match.captured(1), m_day);
            return said(line, match.captured(2), match.capturedLength());
        }
        return false;
    }

    bool said(const TextLine &line, const QString &sender, qsizetype from)
    {
        m_message.sender = sender.trimmed();
        const TextLine rest = restOf(line, from);
        if (rest.text.trimmed().isEmpty())
            return true;
        if (!forwardMark(rest) && !placeholder(rest) && !quote(rest))
            m_message.body.append(rest);
        return true;
    }

    bool mailHeader(const QString &text)
    {
        static const QRegularExpression header = textPattern(
            R"(^(từ|tu|from|người gửi|nguoi gui|đã gửi|da gui|sent|date|ngày gửi|ngay gui|gửi lúc|tới|toi|to|đến|den|cc|bcc|kính gửi email|chủ đề|chu de|subject|tiêu đề|tieu de|v/v)\s*:\s*(.*)$)");
        const QRegularExpressionMatch match = header.match(text);
        if (!match.hasMatch())
            return false;
        const QString name = nameKey(match.captured(1), Marks::Dropped);
        const QString value = match.captured(2).trimmed();
        const bool opens = name == u"tu" || name == u"from" || name == u"nguoi gui";
        const bool mailed = value.contains(u'@')
                            || (m_at + 1 < m_lines.size() && header.match(m_lines.at(m_at + 1).text.trimmed()).hasMatch());
        if (opens && mailed) {
            m_inHeaders = true;
            m_message.sender = value;
            return true;
        }
        if (!m_inHeaders && name != u"subject" && name != u"chu de" && name != u"sent" && name != u"da gui")
            return false;
        m_inHeaders = true;
        if (name == u"da gui" || name == u"sent" || name == u"date" || name == u"ngay gui" || name == u"gui luc")
            m_message.received = momentOf(value, value, m_day);
        else if (name == u"chu de" || name == u"subject" || name == u"tieu de")
            m_message.subject = value;
        return true;
    }

    bool timeAlone(const QString &text)
    {
        static const QRegularExpression alone = textPattern(
            R"(^(?:(?:hôm nay|hom nay|đã nhận|da nhan|đã xem|đã gửi)\s*)?(\d{1,2}:\d{2}(?::\d{2})?)(?:\s*(?:✓+|đã xem|đã nhận|hôm nay))?$)");
        const QRegularExpressionMatch match = alone.match(text);
        if (!match.hasMatch())
            return false;
        if (!m_message.received.isValid())
            m_message.received = momentOf(QString(), match.captured(1), m_day);
        return true;
    }

    bool forwardMark(const TextLine &line)
    {
        static const QRegularExpression whole = textPattern(
            R"(^[\s\[(*\-–_=>]*(?:tin nhắn (?:được )?chuyển tiếp|tin nhan chuyen tiep|chuyển tiếp|đã chuyển tiếp|forwarded message|forwarded|thư chuyển tiếp|original message|thư gốc)[\s\])*\-–_=:]*$)");
        static const QRegularExpression head = textPattern(R"(^\s*(?:(?:fwd?|fw|re|tl|ct|chuyển tiếp)\s*:\s*)+)");
        if (whole.match(line.text).hasMatch())
            return true;
        const QRegularExpressionMatch match = head.match(line.text);
        if (!match.hasMatch())
            return false;
        m_message.body.append(restOf(line, match.capturedLength()));
        return true;
    }

    bool placeholder(const TextLine &line)
    {
        static const QRegularExpression held = textPattern(
            R"(^\s*[\[(<]\s*(?:hình ảnh|hinh anh|ảnh|anh|photo|image|video|tệp|tep|tệp tin|file|tài liệu|ghi âm|tin nhắn thoại|voice|đính kèm|attachment|album|\d+ ảnh)[^\])>]*[\])>].*$)");
        static const QRegularExpression noise = textPattern(
            R"(^\s*[\[(<]?\s*(?:sticker|nhãn dán|biểu cảm|emoji|gif|cuộc gọi|cuoc goi|gọi nhỡ|missed call|danh thiếp|vị trí|thu hồi tin nhắn|tin nhắn đã (?:được )?thu hồi|đã thu hồi)[^\])>]*[\])>]?\s*$)");
        if (noise.match(line.text).hasMatch()) {
            m_message.noise = true;
            return true;
        }
        if (!held.match(line.text).hasMatch())
            return false;
        m_message.attachment = true;
        return true;
    }

    bool quote(const TextLine &line)
    {
        static const QRegularExpression marked = textPattern(R"(^\s*(?:>|\||»|┃|│)\s*)");
        static const QRegularExpression reply = textPattern(
            R"(^\s*(?:trả lời|tra loi|phản hồi|trích|trích dẫn|reply to|replying to)\b[^"“”«]*["“«].*["”»]\s*$)");
        static const QRegularExpression wrote = textPattern(R"(^.{0,120}(?:đã viết|da viet|wrote|viết)\s*:\s*$)");
        if (m_restQuoted || marked.match(line.text).hasMatch() || reply.match(line.text).hasMatch()) {
            m_message.quoted.append(line);
            return true;
        }
        if (!wrote.match(line.text).hasMatch())
            return false;
        m_restQuoted = !m_message.body.isEmpty();
        return true;
    }

    // From here on an e-mail only says who wrote it.
    bool signature(const QString &text)
    {
        static const QRegularExpression contact = textPattern(
            R"(^(?:đt|sđt|dt|sdt|tel|điện thoại|dien thoai|mobile|fax|email|e-mail|zalo|địa chỉ|đc)\s*[:.]\s*[\d+\w].*$)");
        static const QRegularExpression phone = textPattern(R"((?:\+84|0)(?:[ .\-]?\d){8,10}|@)");
        return contact.match(text).hasMatch() && phone.match(text).hasMatch() && !m_message.body.isEmpty();
    }

    // A first line that is a person's name, as chats copy it, or a last one, as a signature.
    void senderLine()
    {
        QVector<TextLine> &body = m_message.body;
        if (body.size() > 1 && isPersonName(body.first().text)) {
            if (m_message.sender.isEmpty())
                m_message.sender = body.first().text.trimmed();
            body.removeFirst();
        }
        if (body.size() > 1 && isPersonName(body.last().text))
            body.removeLast();
    }

    Message m_message;
    const QVector<TextLine> &m_lines;
    Day m_day;
    QVector<Message> m_opened;
    qsizetype m_at = 0;
    bool m_inHeaders = false;
    bool m_restQuoted = false;
};

} // namespace

QVector<Message> partMessages(const QString &text, Day day)
{
    static const QRegularExpression divider = textPattern(R"(^---\s+(\S+)\s*$)");
    QVector<Message> messages;
    QString id;
    QVector<TextLine> lines;
    const auto close = [&] {
        const bool blank =
            std::all_of(lines.begin(), lines.end(), [](const TextLine &line) { return line.text.trimmed().isEmpty(); });
        if (blank && id.isEmpty())
            return;
        Message message;
        message.id = id;
        messages += Opener(message, lines, day).open();
        lines.clear();
    };
    const QStringList all = text.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        QString line = all.at(i);
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (const QRegularExpressionMatch match = divider.match(line); match.hasMatch()) {
            close();
            id = match.captured(1);
            continue;
        }
        lines.append(TextLine{int(i), line.normalized(QString::NormalizationForm_C)});
    }
    close();
    return messages;
}

} // namespace dophu
