#include "core/desk/papertemplates.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

namespace
{

QStringList placesNamed(const char *names)
{
    QStringList places;
    for (const QString &name : QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts))
        places.append(u'{' + name + u'}');
    return places;
}

Wording wordingOf(const char *key, const QString &standard, const char *places, bool endsPaper = false)
{
    return {QString::fromLatin1(key), standard, placesNamed(places), endsPaper};
}

const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{[^{}]*\\}"));
    return pattern;
}

bool isOneLine(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar sign) {
        return sign.category() == QChar::Other_Control || sign.category() == QChar::Separator_Line
               || sign.category() == QChar::Separator_Paragraph;
    });
}

std::optional<TemplateFault> faultOfPlaces(const Wording &wording, const QString &text, QString &detail)
{
    QString rest;
    qsizetype from = 0;
    for (auto found = placePattern().globalMatch(text); found.hasNext();) {
        const auto place = found.next();
        if (!wording.places.contains(place.captured())) {
            detail = place.captured();
            return TemplateFault::UnknownPlace;
        }
        rest += text.mid(from, place.capturedStart() - from);
        from = place.capturedEnd();
    }
    rest += text.mid(from);
    if (rest.contains(u'{') || rest.contains(u'}'))
        return TemplateFault::LoneBrace;
    return std::nullopt;
}

std::optional<TemplateProblem> problemOfLines(const QString &field, const QStringList &lines)
{
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            return TemplateProblem{field, TemplateFault::Empty, {}};
        if (!isOneLine(line))
            return TemplateProblem{field, TemplateFault::NotOneLine, {}};
        if (line.size() > longestPaperLine)
            return TemplateProblem{field, TemplateFault::TooLong, QString::number(longestPaperLine)};
    }
    return std::nullopt;
}

} // namespace

const QVector<Wording> &wordings()
{
    static const QVector<Wording> all{
        wordingOf("daily.opening",
                  QStringLiteral("Thực hiện {can_cu}, {co_quan} báo cáo kết quả đến {gio} ngày {ngay} như sau:"),
                  "can_cu co_quan dot gio ngay so_don_vi"),
        wordingOf("daily.opening_without_basis",
                  QStringLiteral("{co_quan} báo cáo kết quả triển khai {dot} đến {gio} ngày {ngay} như sau:"),
                  "co_quan dot gio ngay so_don_vi"),
        wordingOf("daily.difficulties", QStringLiteral("Trong ngày chưa có khó khăn, vướng mắc cần báo cáo."),
                  "co_quan dot ngay"),
        wordingOf("daily.proposals", QStringLiteral("Chưa có đề xuất, kiến nghị."), "co_quan dot ngay"),
        wordingOf("daily.end", QStringLiteral("{co_quan} trân trọng báo cáo./."), "co_quan dot ngay", true),
        wordingOf("reminder.duty",
                  QStringLiteral("Thực hiện {can_cu}, các cơ quan, đơn vị báo cáo kết quả về {co_quan} trước {gio} hàng ngày."),
                  "can_cu co_quan dot gio ngay"),
        wordingOf("reminder.duty_without_basis",
                  QStringLiteral("Các cơ quan, đơn vị báo cáo kết quả về {co_quan} trước {gio} hàng ngày."),
                  "co_quan dot gio ngay"),
        wordingOf("reminder.demand",
                  QStringLiteral("{co_quan} đề nghị {thu_truong} khẩn trương tổng hợp, báo cáo số liệu ngày {ngay} về {co_quan} "
                                 "trước {gio_moi} ngày {ngay_moi}."),
                  "co_quan dot gio ngay thu_truong gio_moi ngay_moi so_don_vi"),
        wordingOf("reminder.end",
                  QStringLiteral("Đơn vị không có phát sinh trong ngày vẫn báo cáo “không phát sinh”; đơn vị có khó khăn, vướng "
                                 "mắc báo ngay về {co_quan} để được hướng dẫn./."),
                  "co_quan dot gio ngay", true),
        wordingOf("form.opening", QStringLiteral("{don_vi} (mã đơn vị: {ma}) báo cáo kết quả ngày {ngay} như sau:"),
                  "don_vi ma co_quan dot gio ngay"),
        wordingOf("form.note", QStringLiteral("Gửi trước {gio}. Người báo cáo: …………………………… Điện thoại: ……………………"),
                  "don_vi ma co_quan dot gio ngay"),
        wordingOf("closing.opening",
                  QStringLiteral("Thực hiện {can_cu}, {co_quan} báo cáo tổng kết đợt {dot} từ ngày {tu_ngay} đến ngày {ngay} "
                                 "như sau:"),
                  "can_cu co_quan dot tu_ngay ngay so_don_vi"),
        wordingOf("closing.opening_without_basis",
                  QStringLiteral("{co_quan} báo cáo tổng kết đợt {dot} từ ngày {tu_ngay} đến ngày {ngay} như sau:"),
                  "co_quan dot tu_ngay ngay so_don_vi"),
        wordingOf("closing.difficulties", QStringLiteral("Trong đợt không có khó khăn, vướng mắc cần báo cáo."),
                  "co_quan dot ngay"),
        wordingOf("closing.proposals", QStringLiteral("Chưa có đề xuất, kiến nghị."), "co_quan dot ngay"),
        wordingOf("closing.end", QStringLiteral("{co_quan} trân trọng báo cáo./."), "co_quan dot ngay", true)};
    return all;
}

const Wording *wordingCalled(const QString &key)
{
    const auto found = std::find_if(wordings().begin(), wordings().end(), [&](const Wording &w) { return w.key == key; });
    return found == wordings().end() ? nullptr : &*found;
}

const QStringList &kindsWithCopies()
{
    static const QStringList kinds{QStringLiteral("daily"), QStringLiteral("reminder"), QStringLiteral("closing")};
    return kinds;
}

QString worded(const PaperTemplates &templates, const QString &key, const QHash<QString, QString> &places)
{
    const Wording *wording = wordingCalled(key);
    Q_ASSERT(wording);
    QString text = templates.wordings.value(key, wording->standard);
    if (problemOfWording(*wording, text)) // written by other means than the settings: never printed
        text = wording->standard;
    QString filled;
    qsizetype from = 0;
    for (auto found = placePattern().globalMatch(text); found.hasNext();) {
        const auto place = found.next();
        filled += text.mid(from, place.capturedStart() - from) + places.value(place.captured());
        from = place.capturedEnd();
    }
    return filled + text.mid(from);
}

std::optional<TemplateProblem> problemOfWording(const Wording &wording, const QString &text)
{
    const QString end = QStringLiteral("./.");
    const QString words = text.trimmed();
    QString detail;
    std::optional<TemplateFault> fault;
    if (words.isEmpty() || (wording.endsPaper && words == end))
        fault = TemplateFault::Empty;
    else if (words.size() > longestWording)
        return TemplateProblem{wording.key, TemplateFault::TooLong, QString::number(longestWording)};
    else if (!isOneLine(words))
        fault = TemplateFault::NotOneLine;
    else if (wording.endsPaper && !words.endsWith(end))
        fault = TemplateFault::NoEnd;
    else if ((wording.endsPaper ? words.chopped(end.size()) : words).contains(end))
        fault = TemplateFault::EarlyEnd;
    else
        fault = faultOfPlaces(wording, words, detail);
    if (!fault)
        return std::nullopt;
    return TemplateProblem{wording.key, *fault, detail};
}

QVector<TemplateProblem> problemsOf(const PaperTemplates &templates)
{
    QVector<TemplateProblem> problems;
    const auto note = [&](const std::optional<TemplateProblem> &problem) {
        if (problem)
            problems.append(*problem);
    };
    note(problemOfLines(QStringLiteral("superior"), templates.superiorLines));
    note(problemOfLines(QStringLiteral("issuer"), templates.issuerLines));
    static const QRegularExpression symbol(QStringLiteral("^[\\p{Lu}\\d]+([-&][\\p{Lu}\\d]+)*$"));
    if (!templates.letterSymbol.isEmpty() && !symbol.match(templates.letterSymbol).hasMatch())
        problems.append({QStringLiteral("letter_symbol"), TemplateFault::NotASymbol, templates.letterSymbol});
    for (auto it = templates.copies.cbegin(); it != templates.copies.cend(); ++it) {
        const QString field = QStringLiteral("copies.") + it.key();
        note(problemOfLines(field, it.value()));
        if (it.value().size() > mostCopyPlaces)
            problems.append({field, TemplateFault::TooMany, QString::number(mostCopyPlaces)});
    }
    for (auto it = templates.wordings.cbegin(); it != templates.wordings.cend(); ++it) {
        if (const Wording *wording = wordingCalled(it.key()))
            note(problemOfWording(*wording, it.value()));
    }
    return problems;
}

} // namespace dophu
