#include "ui/widgets/words.h"

#include "core/domain/slip.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>

namespace dophu::words
{

namespace
{

struct WordsText
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString grouped(qint64 magnitude)
{
    QString digits = QString::number(magnitude);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

// "Xã Lìa" inside a sentence: "xã Lìa"; "UBND huyện" stays.
QString inSentence(const QString &name)
{
    if (name.size() < 2 || !name.at(1).isLower())
        return name;
    return name.at(0).toLower() + name.mid(1);
}

// The digit that the longer number has and the shorter lacks.
QString strayDigit(qint64 longer, qint64 shorter)
{
    const QString digits = QString::number(longer);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (QString(digits).remove(i, 1).toLongLong() == shorter)
            return digits.at(i);
    }
    return {};
}

// Where the finding itself holds the typed number.
std::optional<Slip> slipTold(const Finding &finding)
{
    switch (finding.code) {
    case FindingCode::BelowYesterday:
        return slipOf(finding, Count::from(finding.first), Count::from(finding.second));
    case FindingCode::AboveBase:
        return slipOf(finding, Count::from(finding.first), {});
    default:
        return std::nullopt;
    }
}

QString offerText(const Finding &finding)
{
    if (!finding.offered)
        return {};
    const qint64 typed = finding.first;
    const qint64 offered = finding.offered->value();
    const QString number = count(offered);
    const bool tooLong = typed > offered;
    const auto slip = slipTold(finding);
    if (!slip)
        return WordsText::tr("Có phải %1?").arg(number);
    switch (*slip) {
    case Slip::IncreaseAsTotal:
        return WordsText::tr("Có phải %1 (%2 + %3)?").arg(number, count(finding.second), count(typed));
    case Slip::DigitsSwapped:
        return WordsText::tr("Có phải %1, gõ đảo số?").arg(number);
    case Slip::TimesTen:
        return tooLong ? WordsText::tr("Có phải %1, thừa số 0?").arg(number)
                       : WordsText::tr("Có phải %1, thiếu số 0?").arg(number);
    case Slip::TimesThousand:
        return WordsText::tr("Có phải %1, nhầm dấu chấm nghìn?").arg(number);
    case Slip::DigitAdded:
        return WordsText::tr("Có phải %1, thừa số %2?").arg(number, strayDigit(typed, offered));
    case Slip::DigitDropped:
        return WordsText::tr("Có phải %1, thiếu số %2?").arg(number, strayDigit(offered, typed));
    }
    return {};
}

QString timesText(qint64 increase, qint64 usualTenfold)
{
    // Half up to one decimal: increase / (usualTenfold / 10).
    const qint64 tenths = (2 * 100 * increase + usualTenfold) / (2 * usualTenfold);
    return count(tenths / 10) + u',' + QString::number(tenths % 10);
}

QString factText(const Finding &finding)
{
    switch (finding.code) {
    case FindingCode::BelowYesterday:
        if (finding.since.isValid())
            return WordsText::tr("%1 là %2, hôm nay %3.")
                .arg(shortDate(finding.since), count(finding.second), count(finding.first));
        return WordsText::tr("Hôm trước là %1, hôm nay %2.").arg(count(finding.second), count(finding.first));
    case FindingCode::AboveBase:
        return WordsText::tr("Mẫu số là %1.").arg(count(finding.second));
    case FindingCode::BaseAbovePopulation:
        return WordsText::tr("Dân số là %1.").arg(count(finding.second));
    case FindingCode::Jump:
        return finding.second > 0
                   ? WordsText::tr("Gấp %1 lần trung bình 7 ngày.").arg(timesText(finding.first, finding.second))
                   : WordsText::tr("7 ngày trước gần như không tăng.");
    case FindingCode::Unchanged:
        return WordsText::tr("Giữ %1 từ %2.").arg(count(finding.first), shortDate(finding.since));
    case FindingCode::NoBase:
        return WordsText::tr("Chưa tính tỷ lệ.");
    case FindingCode::SameAsYesterday:
        return WordsText::tr("Mỗi ngày thường tăng khoảng %1.").arg(count((finding.second + 5) / 10));
    case FindingCode::Exchanged:
        return WordsText::tr("Hai ô ghi %1 và %2.").arg(count(finding.first), count(finding.second));
    case FindingCode::ShiftedBlock:
        if (finding.offered)
            return {};
        return finding.second > 0 ? WordsText::tr("Dời lên?") : WordsText::tr("Dời xuống?");
    case FindingCode::FileResent:
        return WordsText::tr("Có phải tệp cũ?");
    case FindingCode::EqualToOther:
    case FindingCode::RoundHabit:
        return {};
    }
    return {};
}

bool looksLikeIncrease(const Finding &finding)
{
    return slipTold(finding) == Slip::IncreaseAsTotal;
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u' ' + second;
}

} // namespace

QChar minus()
{
    const QChar trueMinus(0x2212);
    return QFontMetrics(QGuiApplication::font()).inFont(trueMinus) ? trueMinus : QChar(0x2013);
}

QString missing()
{
    return QString(QChar(0x2013));
}

QString count(qint64 value)
{
    return value < 0 ? minus() + grouped(-value) : grouped(value);
}

QString count(Count value)
{
    return grouped(value.value());
}

QString count(const std::optional<Count> &value)
{
    return value ? count(*value) : missing();
}

QString increase(qint64 value)
{
    return value > 0 ? u'+' + grouped(value) : count(value);
}

QString increase(const std::optional<qint64> &value)
{
    return value ? increase(*value) : missing();
}

QString percent(const std::optional<Coverage> &coverage, int decimals)
{
    return coverage ? coverage->text(DecimalMark::Comma, decimals) + u'%' : missing();
}

QString percent(Target target)
{
    return target.text() + u'%';
}

QString points(qint64 hundredths)
{
    const QString magnitude = hundredthsText(hundredths < 0 ? -hundredths : hundredths);
    const QString sign = hundredths > 0 ? QStringLiteral("+") : hundredths < 0 ? QString(minus()) : QString();
    return WordsText::tr("%1 điểm").arg(sign + magnitude);
}

QString date(Day day)
{
    return shortDate(day) + u'/' + QString::number(day.date().year());
}

QString shortDate(Day day)
{
    const QDate date = day.date();
    return QStringLiteral("%1/%2").arg(date.day()).arg(date.month());
}

QString weekdayDate(Day day)
{
    const QString names[] = {WordsText::tr("Thứ Hai"), WordsText::tr("Thứ Ba"),  WordsText::tr("Thứ Tư"),
                             WordsText::tr("Thứ Năm"), WordsText::tr("Thứ Sáu"), WordsText::tr("Thứ Bảy"),
                             WordsText::tr("Chủ Nhật")};
    return QStringLiteral("%1, %2").arg(names[day.date().dayOfWeek() - 1], date(day));
}

QString weekdayShort(Day day)
{
    const QString names[] = {WordsText::tr("T2"), WordsText::tr("T3"), WordsText::tr("T4"), WordsText::tr("T5"),
                             WordsText::tr("T6"), WordsText::tr("T7"), WordsText::tr("CN")};
    return names[day.date().dayOfWeek() - 1];
}

QString time(QTime time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : missing();
}

QString time(Moment moment)
{
    return moment.isValid() ? time(moment.time()) : missing();
}

QString clock(Moment moment)
{
    return moment.isValid() ? moment.time().toString(QStringLiteral("HH:mm:ss")) : missing();
}

QString duration(qint64 minutes)
{
    const QString rest = WordsText::tr("%1 phút").arg(minutes % 60);
    if (minutes < 60)
        return rest;
    const QString hours = WordsText::tr("%1 giờ").arg(minutes / 60);
    return minutes % 60 == 0 ? hours : hours + u' ' + rest;
}

QString channel(Channel channel)
{
    switch (channel) {
    case Channel::None:
        return {};
    case Channel::Phone:
        return WordsText::tr("Điện thoại");
    case Channel::Zalo:
        return QStringLiteral("Zalo");
    case Channel::Sms:
        return QStringLiteral("SMS");
    case Channel::Email:
        return QStringLiteral("Email");
    case Channel::Paper:
        return WordsText::tr("Giấy");
    case Channel::File:
        return WordsText::tr("Tệp");
    }
    return {};
}

QString group(const QString &code)
{
    if (code == QLatin1String("xa-thi-tran"))
        return WordsText::tr("Xã, thị trấn");
    if (code == QLatin1String("co-quan-huyen"))
        return WordsText::tr("Phòng, ban, ngành, đoàn thể cấp huyện");
    if (code == QLatin1String("co-quan-tinh"))
        return WordsText::tr("Cơ quan cấp tỉnh trên địa bàn");
    return code;
}

QString shipped(const QString &word)
{
    const char *known[] = {
        QT_TRANSLATE_NOOP("Words", "người"), QT_TRANSLATE_NOOP("Words", "máy"), QT_TRANSLATE_NOOP("Words", "lượt"),
        QT_TRANSLATE_NOOP("Words", "hộ"), QT_TRANSLATE_NOOP("Words", "Xã, thị trấn"),
        QT_TRANSLATE_NOOP("Words", "Cơ quan, đơn vị"), QT_TRANSLATE_NOOP("Words", "người dùng điện thoại thông minh"),
        QT_TRANSLATE_NOOP("Words", "Người dùng ĐTTM"), QT_TRANSLATE_NOOP("Words", "ĐTTM: điện thoại thông minh"),
        QT_TRANSLATE_NOOP("Words", "cán bộ, công chức, viên chức, người lao động"),
        QT_TRANSLATE_NOOP("Words", "CBCC, VC, NLĐ"),
        QT_TRANSLATE_NOOP("Words", "CBCC, VC, NLĐ: cán bộ, công chức, viên chức, người lao động"),
        QT_TRANSLATE_NOOP("Words", "dân số"), QT_TRANSLATE_NOOP("Words", "Dân số"), QT_TRANSLATE_NOOP("Words", "Mẫu số"),
        // heads of the table that screen and paper share
        QT_TRANSLATE_NOOP("Words", "STT"), QT_TRANSLATE_NOOP("Words", "Đơn vị"), QT_TRANSLATE_NOOP("Words", "Nhóm đơn vị"),
        QT_TRANSLATE_NOOP("Words", "Đã cài (luỹ kế)"), QT_TRANSLATE_NOOP("Words", "Tỷ lệ"),
        QT_TRANSLATE_NOOP("Words", "Tỷ lệ theo cách tính khác"), QT_TRANSLATE_NOOP("Words", "Còn thiếu"),
        QT_TRANSLATE_NOOP("Words", "Xếp hạng"), QT_TRANSLATE_NOOP("Words", "Ghi chú"), QT_TRANSLATE_NOOP("Words", "Tăng"),
        QT_TRANSLATE_NOOP("Words", "± điểm"), QT_TRANSLATE_NOOP("Words", "Chỉ đã gửi"),
        QT_TRANSLATE_NOOP("Words", "Thấp nhất"), QT_TRANSLATE_NOOP("Words", "Cao nhất")};
    for (const char *own : known) {
        if (word == QString::fromUtf8(own))
            return WordsText::tr(own);
    }
    return word;
}

QString findingTitle(const Finding &finding, const QString &unitWord)
{
    switch (finding.code) {
    case FindingCode::BelowYesterday:
        if (looksLikeIncrease(finding))
            return WordsText::tr("%1 giống số tăng trong ngày").arg(count(finding.first));
        return WordsText::tr("Luỹ kế giảm %1 %2").arg(count(finding.second - finding.first), shipped(unitWord));
    case FindingCode::AboveBase:
        return WordsText::tr("Số %1 vượt mẫu số %2").arg(count(finding.first), count(finding.second));
    case FindingCode::BaseAbovePopulation:
        return WordsText::tr("Mẫu số %1 lớn hơn dân số %2").arg(count(finding.first), count(finding.second));
    case FindingCode::Jump:
        return WordsText::tr("Tăng %1 %2").arg(count(finding.first), shipped(unitWord));
    case FindingCode::Unchanged:
        return WordsText::tr("Không tăng %1 ngày liền").arg(finding.second);
    case FindingCode::NoBase:
        return WordsText::tr("Chưa có mẫu số");
    case FindingCode::SameAsYesterday:
        return WordsText::tr("Trùng số ngày %1 (%2)").arg(shortDate(finding.since), count(finding.first));
    case FindingCode::RoundHabit:
        return WordsText::tr("%1 ngày liền số tròn chục").arg(finding.second);
    case FindingCode::EqualToOther:
        return WordsText::tr("Trùng số mới của %1 (%2)").arg(inSentence(finding.about), count(finding.first));
    case FindingCode::Exchanged:
        return WordsText::tr("Giống đổi chỗ với %1").arg(inSentence(finding.about));
    case FindingCode::ShiftedBlock:
        return finding.second > 0
                   ? WordsText::tr("%1 ô từ %2 lệch xuống một dòng").arg(count(finding.first), inSentence(finding.about))
                   : WordsText::tr("%1 ô từ %2 lệch lên một dòng").arg(count(finding.first), inSentence(finding.about));
    case FindingCode::FileResent:
        return WordsText::tr("%1 đơn vị nhận lúc %2 đều trùng số hôm trước")
            .arg(count(finding.first), time(Moment::fromEpochMs(finding.second)));
    }
    return {};
}

QString findingDetail(const Finding &finding, const QString &)
{
    return joined(factText(finding), offerText(finding));
}

QString findingSentence(const Finding &finding, const QString &unitWord)
{
    const QString title = findingTitle(finding, unitWord);
    QString fact = factText(finding);
    switch (finding.code) {
    case FindingCode::BelowYesterday:
        return looksLikeIncrease(finding) ? joined(title + u'.', offerText(finding))
                                          : joined(title + QStringLiteral(": ") + fact, offerText(finding));
    case FindingCode::AboveBase:
    case FindingCode::BaseAbovePopulation:
    case FindingCode::EqualToOther:
    case FindingCode::RoundHabit:
        return joined(title + u'.', offerText(finding));
    case FindingCode::ShiftedBlock:
    case FindingCode::FileResent:
        return joined(joined(title + u'.', fact), offerText(finding));
    case FindingCode::Jump:
    case FindingCode::Unchanged:
    case FindingCode::NoBase:
    case FindingCode::SameAsYesterday:
    case FindingCode::Exchanged:
        fact.replace(0, 1, fact.at(0).toLower());
        return joined(title + QStringLiteral(", ") + fact, offerText(finding));
    }
    return {};
}

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.isMark() || letter.isSpace() || letter == u'.')
            continue;
        const QChar lower = letter.toLower();
        plain.append(lower == QChar(0x0111) ? QChar(u'd') : lower);
    }
    return plain;
}

} // namespace dophu::words
