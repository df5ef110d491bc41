#include "core/documents/ownformsheet.h"

#include "core/documents/formworkbook.h"
#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"
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

constexpr FormLook plain{};
constexpr FormLook centred{.centred = true};
constexpr FormLook strong{.bold = true, .centred = true};
constexpr FormLook title{.points = 14, .bold = true, .centred = true};
constexpr FormLook remark{.italic = true, .centred = true, .wrapped = true};
constexpr FormLook note{.italic = true, .wrapped = true};
constexpr FormLook heading{.bold = true, .centred = true, .wrapped = true, .boxed = true, .shaded = true};
constexpr FormLook numbering{.italic = true, .centred = true, .boxed = true};
constexpr FormLook boxed{.centred = true, .boxed = true};
constexpr FormLook name{.wrapped = true, .boxed = true};
constexpr FormLook known{.centred = true, .boxed = true, .count = true};
constexpr FormLook asked{.bold = true, .centred = true, .boxed = true, .open = true, .count = true};
constexpr FormLook askedWords{.wrapped = true, .boxed = true, .open = true};
constexpr FormLook askedName{.centred = true, .open = true};

class FormSheet
{
public:
    explicit FormSheet(const OwnFormFacts &facts) : m_facts(facts) {}

    FormWorkbook make()
    {
        m_book.sheet = QStringLiteral("BaoCao");
        m_book.title = QStringLiteral("Mẫu báo cáo – ") + printable(m_facts.unit.name);
        m_book.columnCharacters = {6, 13, 34, 18, 20, 12, 26};
        m_book.hiddenColumn = markColumn;
        m_book.rowPoints = {{5, 34}, {headRow, 70}, {unitRow, 36}, {unitRow + 3, 36}};
        m_book.printedRows = unitRow + 9;
        m_book.countsTitle = QStringLiteral("Chỉ nhập số nguyên");
        m_book.countsMessage = QStringLiteral("Nhập số từ 0 trở lên, không có dấu chấm hay dấu phẩy.");
        putLetterhead();
        putTitles();
        putHeadings();
        putUnit();
        putNotes();
        const OwnFormMark mark{m_facts.unit.code, m_facts.day, m_facts.campaign.shortName};
        put(0, markColumn, mark.text(), plain);
        return m_book;
    }

private:
    void put(int row, int column, const QString &text, const FormLook &look, int over = 1)
    {
        m_book.cells.append({row, column, text, look, over});
    }

    void putLetterhead()
    {
        put(0, 0, printable(m_facts.office.superior).toUpper(), centred, 3);
        put(1, 0, printable(m_facts.unit.name).toUpper(), strong, 3);
        put(0, 3, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), strong, columns - 3);
        put(1, 3, QStringLiteral("Độc lập - Tự do - Hạnh phúc"), strong, columns - 3);
    }

    void putTitles()
    {
        put(3, 0, QStringLiteral("BÁO CÁO HẰNG NGÀY"), title, columns);
        put(4, 0, QStringLiteral("KẾT QUẢ ") + printable(m_facts.campaign.name).toUpper(), title, columns);
        if (!m_facts.campaign.legalBasis.isEmpty())
            put(5, 0, u'(' + printable(m_facts.campaign.legalBasis.first()) + u')', remark, columns);
        put(6, 0,
            QStringLiteral("Số liệu tính đến %1 ngày %2")
                .arg(officialformat::hour(m_facts.campaign.cutoff), officialformat::shortDate(m_facts.day)),
            remark, columns);
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
            put(headRow, column, titles.at(column), heading);
            put(headRow + 1, column, QStringLiteral("(%1)").arg(column + 1), numbering);
        }
    }

    void putUnit()
    {
        m_book.cells.append({unitRow, 0, qint64(1), boxed});
        put(unitRow, 1, m_facts.unit.code, boxed);
        put(unitRow, 2, printable(m_facts.unit.name), name);
        if (m_facts.base) {
            m_book.cells.append({unitRow, baseColumn, *m_facts.base, known});
        } else {
            m_book.cells.append({unitRow, baseColumn, {}, asked});
            m_book.counts.append({unitRow, baseColumn});
        }
        m_book.cells.append({unitRow, figureColumn, {}, asked});
        m_book.counts.append({unitRow, figureColumn});
        const FormFormula rate{QStringLiteral("IF(OR(E%1=\"\",D%1=\"\"),\"\",ROUND(E%1/D%1*100,2))").arg(unitRow + 1)};
        m_book.cells.append({unitRow, 5, rate, boxed});
        m_book.cells.append({unitRow, 6, {}, askedWords});
    }

    void putNotes()
    {
        if (m_facts.last)
            put(unitRow + 2, 0,
                QStringLiteral("Số đã báo gần nhất: %1 %2 (ngày %3).")
                    .arg(officialformat::count(m_facts.last->second), printable(m_facts.campaign.unitWord),
                         officialformat::shortDate(m_facts.last->first)),
                note, columns);
        put(unitRow + 3, 0,
            QStringLiteral(
                "Chỉ nhập vào ô nền vàng. Không có thay đổi thì ghi “không phát sinh” vào cột Ghi chú. Gửi lại tệp này "
                "cho %1 trước %2; không đổi mã đơn vị.")
                .arg(printable(m_facts.office.name), officialformat::hour(m_facts.campaign.cutoff)),
            note, columns);
        put(unitRow + 5, 4, QStringLiteral("Người báo cáo"), strong, columns - 4);
        m_book.cells.append({unitRow + 7, 4, {}, askedName, columns - 4});
    }

    const OwnFormFacts &m_facts;
    FormWorkbook m_book;
};

} // namespace

Result<QByteArray> ownFormXlsx(const OwnFormFacts &facts)
{
    return toXlsx(FormSheet(facts).make());
}

QString ownFormFileName(const Campaign &campaign, const QString &unitCode, Day day)
{
    static const QRegularExpression illegal(QStringLiteral("[^\\p{L}\\p{N}.-]+"));
    const auto legal = [](QString text) { return text.replace(illegal, QStringLiteral("-")); };
    return QStringLiteral("Mau_BC_%1_%2_%3.xlsx")
        .arg(legal(campaign.shortName), legal(unitCode), day.date().toString(QStringLiteral("ddMM")));
}

} // namespace dophu
