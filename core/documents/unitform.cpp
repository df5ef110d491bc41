#include "core/documents/unitform.h"

#include "core/documents/finishedpaper.h"
#include "core/documents/officepaper.h"
#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"
#include "core/documents/dailyreport.h"

namespace dophu
{

namespace
{

using officialnames::printable;

const QString toBeWritten = QString(8, QChar::Nbsp);

QString dateToBeWritten(Day day)
{
    return QStringLiteral("…………, ngày %1 tháng %2 năm %3")
        .arg(QString(4, QChar::Nbsp))
        .arg(day.date().month() <= 2 ? QStringLiteral("0%1").arg(day.date().month()) : QString::number(day.date().month()))
        .arg(day.date().year());
}

Table formTable(const FormFacts &facts, const FormUnit &unit)
{
    Table table;
    table.columns = {{QStringLiteral("TT"), 10, CellAlign::Centre},
                     {QStringLiteral("Nội dung"), 95, CellAlign::Left},
                     {QStringLiteral("Đơn vị tính"), 24, CellAlign::Centre},
                     {QStringLiteral("Số liệu"), 36, CellAlign::Right}};
    const QString word = printable(facts.campaign.unitWord);
    const auto known = [&](const std::optional<Count> &value) {
        return facts.filledIn && value ? officialformat::count(*value) : QString();
    };
    const QString base = officialnames::base(unit.baseKind);
    int ordinal = 0;
    const auto row = [&](const QString &what, const QString &of, const QString &value) {
        table.rows.append({RowKind::Entry, {QString::number(++ordinal), what, of, value}});
    };
    row(base.isEmpty() ? QStringLiteral("Mẫu số") : QStringLiteral("Số ") + base, word, known(unit.base));
    const QString indicator = printable(facts.campaign.indicator);
    row(QStringLiteral("Số đã báo cáo đến ngày %1 (luỹ kế)").arg(officialformat::shortDate(facts.day.plus(-1))), word,
        known(unit.lastInstalled));
    const bool cumulative = facts.campaign.reporting == Reporting::Cumulative;
    row(QStringLiteral("Số %1 %2 %3 ngày %4")
            .arg(indicator, cumulative ? QStringLiteral("(luỹ kế) đến") : QStringLiteral("trong ngày, đến"),
                 officialformat::hour(facts.campaign.cutoff), officialformat::shortDate(facts.day)),
        word, QString());
    row(QStringLiteral("Không phát sinh trong ngày (đánh dấu X)"), QString(), QString());
    row(QStringLiteral("Khó khăn, vướng mắc (nếu có)"), QString(), QString());
    return table;
}

void addForm(Document &document, const FormFacts &facts, const FormUnit &unit)
{
    Letterhead
        head; // who stands above the unit, the unit knows: a commune's committee has nobody there, others have their own
    head.issuer = {officialnames::addressee(unit.name).toUpper()};
    head.numberLine = QStringLiteral("Số: ") + toBeWritten + QStringLiteral("/BC-") + toBeWritten;
    head.placeAndDate = dateToBeWritten(facts.day);
    document.blocks.append(head);
    document.blocks.append(TitleBlock{QStringLiteral("BÁO CÁO"), dailyReportSubject(facts.campaign, facts.day)});
    document.blocks.append(Addressees{{printable(facts.office.name)}});
    QHash<QString, QString> places = campaignPlaces(facts.office, facts.campaign);
    places.insert(QStringLiteral("{don_vi}"), officialnames::addressee(unit.name));
    places.insert(QStringLiteral("{ma}"), unit.code);
    places.insert(QStringLiteral("{ngay}"), officialformat::shortDate(facts.day));
    document.blocks.append(Paragraph{{{sentenceOf(facts.office, QStringLiteral("form.opening"), places)}},
                                     facts.units.size() == 1 ? QStringLiteral("opening") : QString()});
    document.blocks.append(formTable(facts, unit));
    document.blocks.append(Note{sentenceOf(facts.office, QStringLiteral("form.note"), places)});
    document.blocks.append(SignatureBlock{
        {QStringLiteral("Như trên"), QStringLiteral("Lưu: VT")}, {QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ")}, QString()});
}

} // namespace

FormUnit formUnitOf(const UnitFigures &unit, const Campaign &campaign)
{
    const Stream *stream = campaign.stream(unit.stream);
    return {unit.code, unit.name, stream ? stream->baseKind : QString(), unit.base, unit.dayBefore};
}

Document composeForm(const FormFacts &facts)
{
    return finishedPaper(draftForm(facts), {}, facts.office.templates.tones);
}

Document draftForm(const FormFacts &facts)
{
    Document document;
    document.page = officialformat::a4();
    document.date = facts.day;
    document.author = printable(facts.office.name);
    document.title = QStringLiteral("Biểu mẫu báo cáo ngày %1").arg(officialformat::shortDate(facts.day));
    for (const FormUnit &unit : facts.units)
        addForm(document, facts, unit);
    return document;
}

} // namespace dophu
