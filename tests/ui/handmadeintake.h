// An intake made by hand: files and messages with what a careful reading would find in them, laid out like the office's
// own days, so that the preview can be looked at and driven without any reader. Settling, confirming and remembering are
// the desk's own.
#pragma once

#include "core/desk/desk.h"
#include "core/domain/evidence.h"
#include "ui/intake/intakedoors.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>

#include <map>

namespace dophu
{

class HandMadeIntake
{
public:
    // day: the day the reports are for; the desk should hold figures of the days before.
    HandMadeIntake(Desk &desk, Day day);

    IntakeDoors doors() const;
    // The names of the files, as paths that doors().read knows.
    QStringList paths() const { return m_paths; }
    QString messages() const;

    qint64 before(const char *code) const; // the unit's last total before the day
    UnitId unit(const char *code) const;

    // Adds a file with these parts and values; the path.
    QString addFile(const QString &name, const SourceContent &content, const QVector<FoundValue> &found);
    QString addUnread(const QString &name, UnreadReason reason, const QByteArray &bytes = {});

    // A value in cell row, column of part 0 with its unit at the left edge.
    FoundValue inCell(const QString &source, const char *code, const QString &written, qint64 number, int row, int column) const;
    static CellGrid grid(const QString &name, const QVector<QStringList> &rows);

private:
    struct File
    {
        IntakeOriginal original;
        QVector<FoundValue> found;
    };
    void makeFiles();
    void makeDocuments();
    void makeAppendix();
    QVector<FoundValue> inMessages(const QString &text) const;

    Desk &m_desk;
    Day m_day;
    QStringList m_paths;
    std::map<QString, File> m_files;
};

namespace handmade
{

using By = Recognised::By;

inline Recognised by(By ground, const QString &text, const SourcePlace &place = {})
{
    return {ground, text, place};
}

inline SourcePlace stretch(int part, const QString &line, const QString &words)
{
    return {part, -1, -1, line.indexOf(words), words.size()};
}

inline QByteArray picture()
{
    QImage image(900, 1200, QImage::Format_RGB32);
    image.fill(QColor(0xECE7DA));
    for (int line = 0; line < 18; ++line) {
        for (int x = 80; x < 820 - 37 * (line % 5); ++x)
            image.setPixelColor(x, 90 + 55 * line, QColor(0x40, 0x40, 0x48));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace handmade

using handmade::by;
using handmade::picture;
using handmade::stretch;
using By = Recognised::By;

inline HandMadeIntake::HandMadeIntake(Desk &desk, Day day) : m_desk(desk), m_day(day)
{
    makeFiles();
    makeDocuments();
    makeAppendix();
    m_paths.append(addUnread(QStringLiteral("IMG_20200819_133142.png"), UnreadReason::UnsupportedImage, picture()));
}

inline UnitId HandMadeIntake::unit(const char *code) const
{
    const Unit *known = m_desk.registry().byCode(QLatin1String(code));
    Q_ASSERT(known);
    return known->id;
}

qint64 HandMadeIntake::before(const char *code) const
{
    const auto line = m_desk.line(unit(code), m_desk.campaign().firstDay, m_day.plus(-1));
    Q_ASSERT(line && !line->isEmpty() && line->last().counted);
    return line->last().counted->value();
}

inline CellGrid HandMadeIntake::grid(const QString &name, const QVector<QStringList> &rows)
{
    CellGrid made;
    made.name = name;
    for (int row = 0; row < rows.size(); ++row) {
        GridRow cells{row, false, {}};
        for (const QString &text : rows.at(row)) {
            GridCell cell;
            bool number = false;
            cell.number = text.toDouble(&number);
            cell.kind = text.isEmpty() ? CellKind::Empty : number ? CellKind::Number : CellKind::Text;
            cell.text = text;
            cell.bold = row == 0;
            cells.cells.append(cell);
        }
        made.rows.append(cells);
    }
    return made;
}

inline FoundValue HandMadeIntake::inCell(const QString &source, const char *code, const QString &written, qint64 number, int row,
                                  int column) const
{
    FoundValue value;
    value.source = source;
    value.outcome = IntakeOutcome::Accept;
    value.unit = unit(code);
    value.installed = number;
    value.reportDay = m_day;
    value.unitBy = by(By::Name, written, {0, row, 1, 0, 0});
    value.dayBy = by(By::Title, QStringLiteral("đến 14h00 ngày 19/8/2020"), {0, 0, 0, 0, 0});
    value.numberBy = by(By::Column, QStringLiteral("Số máy đã cài (luỹ kế)"), {0, row, column, 0, 0});
    return value;
}

inline QString HandMadeIntake::addFile(const QString &name, const SourceContent &content, const QVector<FoundValue> &found)
{
    File file;
    file.original.path = name;
    file.original.name = name;
    file.original.bytes = name.toUtf8();
    file.original.size = 24'000 + 1'000 * name.size() % 40'000;
    file.original.sha256 = sha256Of(file.original.bytes);
    file.original.content = content;
    file.found = found;
    m_files[name] = file;
    return name;
}

inline QString HandMadeIntake::addUnread(const QString &name, UnreadReason reason, const QByteArray &bytes)
{
    File file;
    file.original.path = name;
    file.original.name = name;
    file.original.bytes = bytes.isEmpty() ? name.toUtf8() : bytes;
    file.original.size = file.original.bytes.size();
    file.original.sha256 = sha256Of(file.original.bytes);
    file.original.unread = Unread{reason, {}};
    FoundValue value;
    value.source = name;
    value.reason = reason == UnreadReason::UnsupportedImage    ? IntakeReason::UnsupportedImage
                   : reason == UnreadReason::PasswordProtected ? IntakeReason::PasswordProtected
                                                               : IntakeReason::CorruptFile;
    file.found = {value};
    m_files[name] = file;
    return name;
}

inline void HandMadeIntake::makeFiles()
{
    const QString name = QStringLiteral("BC Bluezone xã Tân Liên 19-8.xlsx");
    const qint64 number = before("19465") + 47;
    SourceContent content;
    content.kind = SourceKind::Xlsx;
    content.parts.append(grid(QStringLiteral("Sheet1"),
                              {{QStringLiteral("BÁO CÁO cài đặt Bluezone đến 14h00 ngày 19/8/2020")},
                               {},
                               {QStringLiteral("TT"), QStringLiteral("Đơn vị"), QStringLiteral("Người dùng"),
                                QStringLiteral("Số máy đã cài (luỹ kế)"), QStringLiteral("Ghi chú")},
                               {QStringLiteral("1"), QStringLiteral("Xã Tân Liên"), QStringLiteral("1861"),
                                QString::number(number), {}}}));
    m_paths.append(addFile(name, content, {inCell(name, "19465", QStringLiteral("Xã Tân Liên"), number, 3, 3)}));
}

inline void HandMadeIntake::makeDocuments()
{
    const QString jump = QStringLiteral("BC so 112 TT Lao Bao.docx");
    SourceContent table;
    table.kind = SourceKind::Docx;
    const qint64 lots = before("19432") + 212;
    table.parts.append(grid(QStringLiteral("Bảng 1"), {{QStringLiteral("Đến 14h00 ngày 19/8/2020")},
                                                       {QStringLiteral("TT"), QStringLiteral("Đơn vị"), QStringLiteral("Luỹ kế")},
                                                       {QStringLiteral("1"), QStringLiteral("TT Lao Bảo"), QString::number(lots)}}));
    m_paths.append(addFile(jump, table, {inCell(jump, "19432", QStringLiteral("TT Lao Bảo"), lots, 2, 2)}));

    const QString prose = QStringLiteral("BC UBND xã Thanh 19-8.docx");
    const qint64 number = before("19480") + 25;
    const QString line = QStringLiteral("Tính đến 14 giờ 00 ngày 19/8/2020, trên địa bàn xã Thanh có %1/992 người dùng điện thoại "
                                        "thông minh đã cài đặt ứng dụng Bluezone, tăng 25 người so với ngày 18/8/2020; Tổ tự nguyện "
                                        "tại 8 thôn tiếp tục đến từng nhà hướng dẫn.")
                             .arg(number);
    SourceContent text;
    text.kind = SourceKind::Docx;
    text.parts.append(ProseLine{5, 0, QStringLiteral("UBND xã báo cáo kết quả như sau:")});
    text.parts.append(ProseLine{6, 0, line});
    FoundValue value;
    value.source = prose;
    value.outcome = IntakeOutcome::Accept;
    value.unit = unit("19480");
    value.installed = number;
    value.increase = 25;
    value.reportDay = m_day;
    value.unitBy = by(By::Name, QStringLiteral("xã Thanh"), stretch(1, line, QStringLiteral("xã Thanh")));
    value.dayBy = by(By::Sentence, QStringLiteral("19/8/2020"), stretch(1, line, QStringLiteral("19/8/2020")));
    value.numberBy = by(By::Sentence, QStringLiteral("%1/992 người dùng").arg(number), stretch(1, line, QString::number(number)));
    m_paths.append(addFile(prose, text, {value}));

    const QString old = QStringLiteral("Huong Phung bao cao.docx");
    const qint64 same = before("19441");
    SourceContent yesterday = table;
    yesterday.parts[0] = grid(QStringLiteral("Bảng 1"), {{QStringLiteral("Đến 14h00 ngày 18/8/2020")},
                                                         {QStringLiteral("TT"), QStringLiteral("Đơn vị"), QStringLiteral("Luỹ kế")},
                                                         {QStringLiteral("1"), QStringLiteral("Hướng Phùng"), QString::number(same)}});
    FoundValue wrongDay = inCell(old, "19441", QStringLiteral("Hướng Phùng"), same, 2, 2);
    wrongDay.outcome = IntakeOutcome::Ask;
    wrongDay.reason = IntakeReason::WrongDay;
    wrongDay.reportDay = m_day.plus(-1);
    m_paths.append(addFile(old, yesterday, {wrongDay}));
}

// An appendix of several agencies: one plain, one above its base, one whose name fits three units, one with a letter in it.
inline void HandMadeIntake::makeAppendix()
{
    const QString name = QStringLiteral("Phu luc cac phong 19-8.xls");
    const QVector<QStringList> rows{{QStringLiteral("Phụ lục kèm theo, đến 14h00 ngày 19/8/2020")},
                                    {QStringLiteral("TT"), QStringLiteral("Đơn vị"), QStringLiteral("Đã cài")},
                                    {QStringLiteral("1"), QStringLiteral("Phòng Nội vụ"), QString::number(before("HH-PNV") + 1)},
                                    {QStringLiteral("2"), QStringLiteral("Phòng Tư pháp"), QStringLiteral("9000")},
                                    {QStringLiteral("3"), QStringLiteral("Hội huyện"), QStringLiteral("4")},
                                    {QStringLiteral("4"), QStringLiteral("Phòng Y tế"), QStringLiteral("1O")}};
    SourceContent content;
    content.kind = SourceKind::Xls;
    content.parts.append(grid(QStringLiteral("PL1"), rows));
    QVector<FoundValue> found;
    found.append(inCell(name, "HH-PNV", rows.at(2).at(1), before("HH-PNV") + 1, 2, 2));
    found.append(inCell(name, "HH-PTP", rows.at(3).at(1), 9000, 3, 2));
    FoundValue asked = inCell(name, "HH-PN", rows.at(4).at(1), 4, 4, 2);
    asked.outcome = IntakeOutcome::Ask;
    asked.reason = IntakeReason::AmbiguousUnit;
    asked.unit.reset();
    for (const char *code : {"HH-PN", "HH-ND", "HH-CCB"})
        asked.candidates.append({unit(code), 4});
    found.append(asked);
    FoundValue letters = inCell(name, "HH-PYT", rows.at(5).at(1), 0, 5, 2);
    letters.outcome = IntakeOutcome::Refuse;
    letters.reason = IntakeReason::LettersInNumber;
    letters.installed.reset();
    letters.numberBy.text = rows.at(5).at(2);
    found.append(letters);
    m_paths.append(addFile(name, content, found));
}

inline QString HandMadeIntake::messages() const
{
    return QStringLiteral("[12:37] Lìa %1\n[13:15] H Tân luỹ kế 581\n[13:44] Bùi Thị Hoa: Thuận lk %2\n[13:53] a ơi e gửi trễ chút nha")
        .arg(before("19489") + 35)
        .arg(before("19471") - 28);
}

inline QVector<FoundValue> HandMadeIntake::inMessages(const QString &text) const
{
    const QStringList lines = text.split(u'\n');
    QVector<FoundValue> found;
    const auto value = [&](int line, const char *code, const QString &name, qint64 number) {
        FoundValue made;
        made.source = QStringLiteral("Tin nhắn dán#%1").arg(line + 1);
        made.outcome = IntakeOutcome::Accept;
        made.unit = unit(code);
        made.installed = number;
        made.unitBy = by(By::Name, name, stretch(line, lines.value(line), name));
        made.dayBy = by(By::Assumed, {});
        made.numberBy = by(By::Sentence, QString::number(number), stretch(line, lines.value(line), QString::number(number)));
        return made;
    };
    found.append(value(0, "19489", QStringLiteral("Lìa"), before("19489") + 35));
    FoundValue asked = value(1, "19453", QStringLiteral("H Tân"), 581);
    asked.outcome = IntakeOutcome::Ask;
    asked.reason = IntakeReason::AmbiguousUnit;
    asked.unit.reset();
    asked.candidates = {{unit("19453"), 581}, {unit("19450"), 581}};
    found.append(asked);
    found.append(value(2, "19471", QStringLiteral("Thuận"), before("19471") - 28));
    FoundValue nothing;
    nothing.source = QStringLiteral("Tin nhắn dán#4");
    nothing.reason = IntakeReason::Promise;
    nothing.unitBy = by(By::Nothing, {}, {3, -1, -1, 0, 0});
    found.append(nothing);
    return found;
}

inline IntakeDoors HandMadeIntake::doors() const
{
    IntakeDoors doors = intakeDoors(m_desk);
    doors.read = [files = m_files](const IntakePath &path, const ReadingWatch &watch) {
        const auto file = files.find(QFileInfo(path.path).fileName());
        if (file == files.end() || (watch && !watch(1, 1)))
            return IntakeOriginal();
        IntakeOriginal original = file->second.original;
        original.path = path.shown;
        return original;
    };
    doors.recogniser = [this](Day) -> Result<IntakeDoors::Recognise> {
        return [this](const IntakeOriginal &original) {
            const auto file = m_files.find(original.name);
            if (original.pasted)
                return inMessages(original.text);
            return file == m_files.end() ? QVector<FoundValue>() : file->second.found;
        };
    };
    return doors;
}

} // namespace dophu
