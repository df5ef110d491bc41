#include "core/intake/messagetable.h"
#include "core/text/namekey.h"

#include <QRegularExpression>

#include <algorithm>

namespace dophu
{

namespace
{

enum class ChatColumn
{
    Unknown,
    Name,
    Base,
    Installed,
    Increase,
    Remaining,
    Share,
    Ignored
};

ChatColumn chatColumn(const QString &heading)
{
    const QString key = u' ' + nameKey(heading, Marks::Dropped) + u' ';
    const auto has = [&](const char *words) {
        const QStringList all = QString::fromLatin1(words).split(u'|');
        return std::any_of(all.begin(), all.end(), [&](const QString &one) { return key.contains(u' ' + one + u' '); });
    };
    if (heading.contains(u'%') || has("ty le|ti le|phan tram|dat ty le"))
        return ChatColumn::Share;
    if (has("stt|tt|so tt|ghi chu|ma|ma so|lanh dao|sdt|dien thoai lien he"))
        return ChatColumn::Ignored;
    if (has("don vi|xa|xa thi tran|co quan|truong|ten don vi|ten|dia phuong"))
        return ChatColumn::Name;
    if (has("chua cai|con lai|chua|con thieu"))
        return ChatColumn::Remaining;
    if (has("tang|cai moi|trong ngay|moi|phat sinh|them"))
        return ChatColumn::Increase;
    if (has("chi tieu|muc tieu|ke hoach|giao|hom qua|ky truoc|ngay truoc"))
        return ChatColumn::Ignored;
    if (has("da cai|cai dat|luy ke|cai|ket qua|bluezone|thuc hien|dat"))
        return ChatColumn::Installed;
    if (has("nguoi dung|dttm|smartphone|tong so|cbccvc|can bo|dien thoai thong minh|bien che|so nguoi"))
        return ChatColumn::Base;
    return ChatColumn::Unknown;
}

struct ChatCell
{
    QString text;
    qsizetype start = 0;
    std::optional<qint64> number;
    std::optional<StatedShare> share;
};

using ChatRow = QVector<ChatCell>;

ChatCell chatCell(const QString &text, qsizetype start)
{
    static const QRegularExpression count(QStringLiteral(R"(^\d{1,3}(?:[.,\x{A0} ]\d{3})+$|^\d+$)"));
    static const QRegularExpression percent(QStringLiteral(R"(^(\d+)(?:[.,](\d{1,4}))?\s?%$)"));
    ChatCell cell;
    cell.start = start + (text.size() - QString(text).remove(QRegularExpression(QStringLiteral("^\\s+"))).size());
    cell.text = text.trimmed();
    if (count.match(cell.text).hasMatch() && cell.text.size() < 16)
        cell.number = QString(cell.text).remove(QRegularExpression(QStringLiteral("\\D"))).toLongLong();
    if (const auto match = percent.match(cell.text); match.hasMatch() && cell.text.size() < 12)
        cell.share = StatedShare{(match.captured(1) + match.captured(2)).toLongLong(), int(match.capturedLength(2))};
    return cell;
}

ChatRow chatRow(const QString &line)
{
    const QChar separator = line.contains(u'\t') ? u'\t' : u'|';
    ChatRow row;
    qsizetype start = 0;
    for (const QString &text : line.split(separator)) {
        row.append(chatCell(text, start));
        start += text.size() + 1;
    }
    return row;
}

bool isTableLine(const QString &line)
{
    return line.count(u'\t') >= 1 || line.count(u'|') >= 2;
}

class ChatTable
{
public:
    ChatTable(const QVector<TextLine> &lines, const IntakeContext &context) : m_lines(lines), m_context(context) {}

    QVector<FoundValue> read()
    {
        for (const TextLine &line : m_lines) {
            if (!isTableLine(line.text))
                continue;
            const ChatRow row = chatRow(line.text);
            if (isHeading(row))
                learnHeading(row);
            else
                addRow(line, row);
        }
        checkTotal();
        return m_values;
    }

private:
    bool isHeading(const ChatRow &row) const
    {
        const bool numbers =
            std::any_of(row.begin(), row.end(), [](const ChatCell &cell) { return cell.number || cell.share; });
        const auto known = std::count_if(row.begin(), row.end(), [](const ChatCell &cell) {
            return !cell.text.isEmpty() && chatColumn(cell.text) != ChatColumn::Unknown;
        });
        return !numbers && known >= 2;
    }

    void learnHeading(const ChatRow &row)
    {
        m_kinds.clear();
        for (const ChatCell &cell : row)
            m_kinds.append(cell.text.isEmpty() ? ChatColumn::Ignored : chatColumn(cell.text));
    }

    // Without a heading: the name, then figures; a share tells which two of them are base and total.
    QVector<ChatColumn> guessed(const ChatRow &row, qsizetype name) const
    {
        QVector<ChatColumn> kinds(row.size(), ChatColumn::Ignored);
        QVector<qsizetype> numbers;
        qsizetype share = -1;
        for (qsizetype i = name + 1; i < row.size(); ++i) {
            if (row.at(i).number)
                numbers.append(i);
            else if (row.at(i).share)
                share = i;
        }
        if (share >= 0)
            kinds[share] = ChatColumn::Share;
        if (numbers.size() == 1) {
            kinds[numbers.first()] = ChatColumn::Installed;
        } else if (numbers.size() == 2 && share >= 0) {
            kinds[numbers.first()] = ChatColumn::Base;
            kinds[numbers.last()] = ChatColumn::Installed;
        } else {
            for (const qsizetype column : numbers)
                kinds[column] = ChatColumn::Unknown;
        }
        return kinds;
    }

    qsizetype nameColumn(const ChatRow &row, UnitMention &mention) const
    {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool named = m_kinds.size() == row.size() && m_kinds.at(i) == ChatColumn::Name;
            if (row.at(i).number || row.at(i).share || row.at(i).text.isEmpty())
                continue;
            const QVector<WrittenWord> words = wordsOf(row.at(i).text);
            const QVector<UnitMention> mentions = unitMentions(words, m_context.matcher, m_context.learnedNames);
            if (mentions.size() == 1) {
                mention = mentions.first();
                // Words around the name make it something else ("Tổng xã Thuận, xã Thanh").
                return i;
            }
            if (named)
                return i;
        }
        return -1;
    }

    static bool isTotal(const ChatRow &row)
    {
        return std::any_of(row.begin(), row.end(), [](const ChatCell &cell) {
            const QString key = nameKey(cell.text, Marks::Dropped);
            return key == u"cong" || key == u"tong" || key == u"tong cong" || key == u"tong so"
                   || key.startsWith(QStringLiteral("tong cong "));
        });
    }

    void addRow(const TextLine &line, const ChatRow &row)
    {
        UnitMention mention;
        const qsizetype name = nameColumn(row, mention);
        const bool anyNumber =
            std::any_of(row.begin(), row.end(), [](const ChatCell &cell) { return cell.number.has_value(); });
        if (!anyNumber)
            return;
        if (isTotal(row)) {
            addTotal(row);
            return;
        }
        if (name < 0)
            return;
        const QVector<ChatColumn> kinds = m_kinds.size() == row.size() ? m_kinds : guessed(row, name);
        FoundValue value;
        setUnit(value, mention, line, row.at(name));
        QVector<qint64> open;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i != name)
                setCell(value, kinds.at(i), line, row.at(i), open);
        }
        if (!value.installed && open.size() == 1 && !value.base)
            value.installed = open.first();
        else if (!value.installed && !open.isEmpty())
            value.reason = IntakeReason::TwoValues;
        if (value.reason == IntakeReason::TwoValues) {
            for (const qint64 number : std::as_const(open))
                value.candidates.append(IntakeCandidate{value.unit, number});
        }
        for (IntakeCandidate &candidate : value.candidates)
            candidate.installed = candidate.installed ? candidate.installed : value.installed;
        m_values.append(value);
    }

    void setUnit(FoundValue &value, const UnitMention &mention, const TextLine &line, const ChatCell &cell) const
    {
        value.unitBy = Recognised{Recognised::By::Name, cell.text, placeOf(line, cell)};
        if (mention.count == 0 || mention.match.kind == UnitMatch::Kind::Unknown) {
            value.reason = IntakeReason::UnknownUnit;
        } else if (mention.match.kind == UnitMatch::Kind::Sure) {
            value.unit = mention.match.unit;
            if (mention.how == UnitMention::Misspelt)
                value.unitBy.by = Recognised::By::Misspelt;
        } else {
            value.reason =
                mention.match.ground == UnitMatch::Ground::Retired ? IntakeReason::RetiredUnit : IntakeReason::AmbiguousUnit;
            for (const UnitId unit : mention.match.candidates)
                value.candidates.append(IntakeCandidate{unit, {}});
        }
    }

    static SourcePlace placeOf(const TextLine &line, const ChatCell &cell)
    {
        SourcePlace place;
        place.part = line.number;
        place.start = cell.start;
        place.length = cell.text.size();
        return place;
    }

    static void setCell(FoundValue &value, ChatColumn kind, const TextLine &line, const ChatCell &cell,
                        QVector<qint64> &open)
    {
        const Recognised by{Recognised::By::Column, cell.text, placeOf(line, cell)};
        if (cell.share && (kind == ChatColumn::Share || kind == ChatColumn::Unknown))
            value.share = cell.share;
        if (!cell.number)
            return;
        switch (kind) {
        case ChatColumn::Base:
            value.base = cell.number;
            value.baseBy = by;
            break;
        case ChatColumn::Installed:
            if (value.installed && value.installed != cell.number) {
                open = {*value.installed, *cell.number};
                value.reason = IntakeReason::TwoValues;
            }
            value.installed = cell.number;
            value.numberBy = by;
            break;
        case ChatColumn::Increase:
            value.increase = cell.number;
            break;
        case ChatColumn::Remaining:
            value.remaining = cell.number;
            break;
        case ChatColumn::Unknown:
            open.append(*cell.number);
            break;
        case ChatColumn::Name:
        case ChatColumn::Share:
        case ChatColumn::Ignored:
            break;
        }
    }

    void addTotal(const ChatRow &row)
    {
        for (qsizetype i = 0; i < row.size() && m_kinds.size() == row.size(); ++i) {
            if (m_kinds.at(i) == ChatColumn::Installed && row.at(i).number)
                m_total = row.at(i).number;
        }
    }

    // A printed total that the rows do not add up to: one of them is wrong, and nobody knows which.
    void checkTotal()
    {
        qint64 sum = 0;
        for (const FoundValue &value : std::as_const(m_values))
            sum += value.installed.value_or(0);
        if (!m_total || *m_total == sum)
            return;
        for (FoundValue &value : m_values) {
            if (value.reason == IntakeReason::None)
                value.reason = IntakeReason::TotalMismatch;
        }
    }

    const QVector<TextLine> &m_lines;
    const IntakeContext &m_context;
    QVector<ChatColumn> m_kinds;
    QVector<FoundValue> m_values;
    std::optional<qint64> m_total;
};

} // namespace

std::optional<QVector<FoundValue>> tableValues(const QVector<TextLine> &lines, const IntakeContext &context)
{
    const auto rows = std::count_if(lines.begin(), lines.end(), [](const TextLine &line) { return isTableLine(line.text); });
    const bool tabs =
        std::any_of(lines.begin(), lines.end(), [](const TextLine &line) { return line.text.contains(u'\t'); });
    if (!tabs && rows < 2)
        return std::nullopt;
    const auto filled =
        std::count_if(lines.begin(), lines.end(), [](const TextLine &line) { return !line.text.trimmed().isEmpty(); });
    if (rows == 0 || rows * 2 < filled)
        return std::nullopt;
    return ChatTable(lines, context).read();
}

} // namespace dophu
