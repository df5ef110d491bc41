#include "core/documents/ownformsheet.h"

#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"
#include "core/documents/xlsxbook.h"
#include "core/intake/ownformmark.h"

#include <QRegularExpression>

namespace dophu
{

namespace
{

using officialnames::printable;

constexpr int headRow = 8; // of the column titles, from 0
constexpr int unitRow = headRow + 2;
constexpr int baseColumn = 3;
constexpr int figureColumn = 4;
constexpr int columns = 7;
constexpr int markColumn = columns + 1; // hidden, outside the printed page

XlsxLook formLook(XlsxAlign align = XlsxAlign::General, const QString &number = QStringLiteral("General"))
{
    XlsxLook look;
    look.points = 13;
    look.align = align;
    look.number = number;
    return look;
}

struct FormLooks
{
    XlsxLook plain = formLook();
    XlsxLook centred = formLook(XlsxAlign::Centre);
    XlsxLook strong = centred;
    XlsxLook title = centred;
    XlsxLook remark = centred;
    XlsxLook note = plain;
    XlsxLook boxed = centred;
    XlsxLook heading;
    XlsxLook numbering;
    XlsxLook name = plain;
    XlsxLook known = formLook(XlsxAlign::Centre, QStringLiteral("#,##0"));
    XlsxLook asked;
    XlsxLook askedWords;
    XlsxLook askedName = centred;

    FormLooks()
    {
        strong.bold = title.bold = true;
        title.points = 14;
        remark.italic = remark.wrapped = note.italic = note.wrapped = true;
        boxed.boxed = name.boxed = name.wrapped = known.boxed = true;
        heading = numbering = boxed;
        heading.bold = heading.wrapped = true;
        heading.ground = XlsxGround::Heading;
        numbering.italic = true;
        asked = known;
        asked.bold = true;
        askedWords = name;
        for (XlsxLook *open : {&asked, &askedWords, &askedName}) {
            open->unlocked = true;
            open->ground = XlsxGround::Open;
        }
    }
};

class FormSheet
{
public:
    explicit FormSheet(const OwnFormFacts &facts) : m_facts(facts) {}

    XlsxSheet make()
    {
        m_sheet.name = QStringLiteral("BaoCao");
        m_sheet.columnCharacters = {6, 13, 34, 18, 20, 12, 26};
        m_sheet.hiddenColumn = markColumn;
        m_sheet.rowPoints = {{5, 34}, {headRow, 70}, {unitRow, 36}, {unitRow + 3, 36}};
        m_sheet.everyRowPoints = 17;
        m_sheet.across = m_sheet.onePage = m_sheet.locked = true;
        m_sheet.gridLines = false;
        m_sheet.printed = XlsxRange{0, 0, unitRow + 8, columns - 1};
        m_sheet.counts.title = QStringLiteral("Chỉ nhập số nguyên");
        m_sheet.counts.message = QStringLiteral("Nhập số từ 0 trở lên, không có dấu chấm hay dấu phẩy.");
        putLetterhead();
        putTitles();
        putHeadings();
        putUnit();
        putNotes();
        const OwnFormMark mark{m_facts.unit.code, m_facts.day, m_facts.campaign.shortName};
        put(0, markColumn, mark.text(), m_looks.plain);
        m_sheet.selected = m_sheet.counts.places.last();
        return std::move(m_sheet);
    }

private:
    // What a merge covers keeps the look: the lines around it and, in an open one, the lock.
    void put(int row, int column, XlsxValue value, const XlsxLook &look, int over = 1)
    {
        m_sheet.merge({row, column, row, column + over - 1}, std::move(value), look);
    }

    void putLetterhead()
    {
        put(0, 0, printable(m_facts.office.superior).toUpper(), m_looks.centred, 3);
        put(1, 0, printable(m_facts.unit.name).toUpper(), m_looks.strong, 3);
        put(0, 3, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), m_looks.strong, columns - 3);
        put(1, 3, QStringLiteral("Độc lập - Tự do - Hạnh phúc"), m_looks.strong, columns - 3);
    }

    void putTitles()
    {
        put(3, 0, QStringLiteral("BÁO CÁO HẰNG NGÀY"), m_looks.title, columns);
        put(4, 0, QStringLiteral("KẾT QUẢ ") + printable(m_facts.campaign.name).toUpper(), m_looks.title, columns);
        if (!m_facts.campaign.legalBasis.isEmpty())
            put(5, 0, u'(' + printable(m_facts.campaign.legalBasis.first()) + u')', m_looks.remark, columns);
        put(6, 0,
            QStringLiteral("Số liệu tính đến %1 ngày %2")
                .arg(officialformat::hour(m_facts.campaign.cutoff), officialformat::shortDate(m_facts.day)),
            m_looks.remark, columns);
    }

    QString baseTitle() const
    {
        const Stream *stream = m_facts.campaign.stream(m_facts.unit.stream);
        const QString base = stream ? officialnames::base(stream->baseKind) : QString();
        return base.isEmpty() ? QStringLiteral("Mẫu số") : QStringLiteral("Số ") + base;
    }

    void putHeadings()
    {
        const bool cumulative = m_facts.campaign.reporting == Reporting::Cumulative;
        const QStringList titles{QStringLiteral("STT"),
                                 QStringLiteral("Mã đơn vị"),
                                 QStringLiteral("Tên đơn vị"),
                                 baseTitle(),
                                 cumulative ? QStringLiteral("Số đã cài đặt (lũy kế)")
                                            : QStringLiteral("Số đã cài đặt trong ngày"),
                                 QStringLiteral("Tỷ lệ (%)"),
                                 QStringLiteral("Ghi chú")};
        for (int column = 0; column < columns; ++column) {
            put(headRow, column, titles.at(column), m_looks.heading);
            put(headRow + 1, column, QStringLiteral("(%1)").arg(column + 1), m_looks.numbering);
        }
    }

    // The base is asked for where the office does not know it.
    void putUnit()
    {
        put(unitRow, 0, 1.0, m_looks.boxed);
        put(unitRow, 1, m_facts.unit.code, m_looks.boxed);
        put(unitRow, 2, printable(m_facts.unit.name), m_looks.name);
        if (m_facts.base)
            put(unitRow, baseColumn, double(*m_facts.base), m_looks.known);
        else
            ask(baseColumn);
        ask(figureColumn);
        const XlsxFormula rate{QStringLiteral("IF(OR(E%1=\"\",D%1=\"\"),\"\",ROUND(E%1/D%1*100,2))").arg(unitRow + 1)};
        put(unitRow, 5, rate, m_looks.boxed);
        put(unitRow, 6, {}, m_looks.askedWords);
    }

    void ask(int column)
    {
        put(unitRow, column, {}, m_looks.asked);
        m_sheet.counts.places.append({unitRow, column});
    }

    void putNotes()
    {
        if (m_facts.last)
            put(unitRow + 2, 0,
                QStringLiteral("Số đã báo gần nhất: %1 %2 (ngày %3).")
                    .arg(officialformat::count(m_facts.last->second), printable(m_facts.campaign.unitWord),
                         officialformat::shortDate(m_facts.last->first)),
                m_looks.note, columns);
        put(unitRow + 3, 0,
            QStringLiteral(
                "Chỉ nhập vào ô nền vàng. Không có thay đổi thì ghi “không phát sinh” vào cột Ghi chú. Gửi lại tệp này "
                "cho %1 trước %2; không đổi mã đơn vị.")
                .arg(printable(m_facts.office.name), officialformat::hour(m_facts.campaign.cutoff)),
            m_looks.note, columns);
        put(unitRow + 5, 4, QStringLiteral("Người báo cáo"), m_looks.strong, columns - 4);
        put(unitRow + 7, 4, {}, m_looks.askedName, columns - 4);
    }

    const OwnFormFacts &m_facts;
    FormLooks m_looks;
    XlsxSheet m_sheet;
};

} // namespace

Result<QByteArray> ownFormXlsx(const OwnFormFacts &facts)
{
    const QString title = QStringLiteral("Mẫu báo cáo – ") + printable(facts.unit.name);
    return toXlsxBook({FormSheet(facts).make()}, {title, printable(facts.office.name), facts.day});
}

QString ownFormFileName(const Campaign &campaign, const QString &unitCode, Day day)
{
    static const QRegularExpression illegal(QStringLiteral("[^\\p{L}\\p{N}.-]+"));
    const auto legal = [](QString text) { return text.replace(illegal, QStringLiteral("-")); };
    return QStringLiteral("Mau_BC_%1_%2_%3.xlsx")
        .arg(legal(campaign.shortName), legal(unitCode), day.date().toString(QStringLiteral("ddMM")));
}

} // namespace dophu
