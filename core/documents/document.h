// Document (văn bản): an official paper as a value: which blocks, in which order, with which words. It is compared,
// tested and frozen as it stands. It knows no font, no millimetre of ink and no file format; the writers (paper, HTML,
// text) decide those and never change a word. Block is a variant without a default: a new kind of block does not
// compile until every writer says what it does with it.
#pragma once

#include "core/domain/day.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>
#include <variant>

namespace dophu
{

struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool operator==(const Run &) const = default;
};
using Runs = QVector<Run>;

// Agency on the left; the state's name and motto, the same on every paper, on the right. One that is not the first block
// begins a page, numbered on its own: the next paper of a batch.
struct Letterhead
{
    QStringList superior; // cơ quan chủ quản, capitals, one entry a line; may be empty
    QStringList issuer;   // cơ quan ban hành, capitals, one entry a line
    QString numberLine;   // "Số: 57/BC-VHTT"
    QString placeAndDate; // "Hướng Hoá, ngày 19 tháng 8 năm 2020"
    QStringList about = {}; // trích yếu of a công văn, one entry a line: "V/v đôn đốc …"; it has no TitleBlock then
    QString urgency = {}; // "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN": a stamp; empty on most papers
    bool operator==(const Letterhead &) const = default;
};

struct TitleBlock
{
    QString kind;        // "BÁO CÁO"
    QStringList subject; // trích yếu, one entry a line
    bool operator==(const TitleBlock &) const = default;
};

// Kính gửi. One name stands on the same line, more stand on a line each with a dash.
struct Addressees
{
    QStringList names; // without dash and closing mark; at least one
    bool operator==(const Addressees &) const = default;
};

struct Paragraph
{
    Runs runs;
    QString key = {}; // of a sentence made from the facts, by which a clerk's own words find it; never printed
    bool operator==(const Paragraph &) const = default;
};

// Khoản có tiêu đề: "1. Tình hình báo cáo".
struct Heading
{
    QString number; // "1."
    QString title;
    bool operator==(const Heading &) const = default;
};

enum class CellAlign
{
    Left,
    Centre,
    Right
};

struct TableColumn
{
    QString title;
    double width = 1; // mm wanted; only their relation counts, but columns that want more than the text width holds are
                      // printed smaller instead of breaking their numbers
    CellAlign align = CellAlign::Left;
    bool people = false; // names of people, which nobody spells otherwise than they do
    bool operator==(const TableColumn &) const = default;
};

enum class RowKind
{
    Entry,
    Group, // one cell for the first column, one that spans the rest; bold
    Total  // bold
};

struct TableRow
{
    RowKind kind = RowKind::Entry;
    QStringList cells; // one a column; a group row has two
    bool operator==(const TableRow &) const = default;
};

// The column titles stand at the head of every page the table reaches; no row is parted over two pages.
struct Table
{
    QVector<TableColumn> columns;
    QVector<TableRow> rows;
    bool operator==(const Table &) const = default;
};

// Ghi chú under a table.
struct Note
{
    QString text;
    bool operator==(const Note &) const = default;
};

// A value that is written into a picture, by which the picture is held against the figures it was drawn from.
struct PictureLabel
{
    QString key;    // a unit's code or an ISO day
    QString name;   // as it is drawn: "Khe Sanh", "19/8"
    QString figure; // "57,49%"
    bool operator==(const PictureLabel &) const = default;
};

// A picture of its own width, centred, with its caption under it; a text writer says its words.
struct Picture
{
    QByteArray png;
    double width = 0; // mm
    double height = 0;
    QString words;        // what it shows, for who cannot see it
    QString caption = {}; // "Biểu đồ 1. …"
    QString series = {};  // "coverage": a rate of each unit; "trend": the district's of each day; empty: no figures
    QVector<PictureLabel> labels = {};
    bool operator==(const Picture &) const = default;
};

// Nơi nhận at the left, authority and name at the right; never alone on a page.
struct SignatureBlock
{
    QStringList copies;    // without dash and closing mark; the last is the filing line "Lưu: VT, VHTT"
    QStringList authority; // capitals: "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"
    QString name;
    bool operator==(const SignatureBlock &) const = default;
};

// Begins a page; pages from here on are numbered on their own.
struct AppendixStart
{
    QString number;       // "I"; empty when it is the only one
    QString title;        // capitals
    QStringList attached; // "(Kèm theo Báo cáo số 57/BC-VHTT ngày …", "của …)"
    bool operator==(const AppendixStart &) const = default;
};

using Block = std::variant<Letterhead, TitleBlock, Addressees, Paragraph, Heading, Table, Note, Picture, SignatureBlock,
                           AppendixStart>;

struct PageSetup
{
    double width = 210; // all in mm
    double height = 297;
    double top = 20;
    double bottom = 20;
    double left = 30;
    double right = 15;
    bool operator==(const PageSetup &) const = default;

    double textWidth() const { return width - left - right; }
};

struct Document
{
    QString title;       // for the file's properties, never printed
    QString author = {}; // the office, for the file's properties
    Day date;            // of signing; also the creation date a file states, so that the same paper gives the same bytes
    PageSetup page;
    QVector<Block> blocks;
    QString foot; // small at the foot of every page: "Mã số liệu: 9F3A71C0"; may be empty
    bool operator==(const Document &) const = default;
};

// Lets std::visit take one lambda a kind of block.
template <class... Fs> struct Overloaded : Fs...
{
    using Fs::operator()...;
};
template <class... Fs> Overloaded(Fs...) -> Overloaded<Fs...>;

// What every writer prints alike, so that the paper, the page on screen and the text file hold the same words.
namespace fixedwords
{
inline const QString stateName = QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
inline const QString motto = QStringLiteral("Độc lập - Tự do - Hạnh phúc");
inline const QString addressed = QStringLiteral("Kính gửi:");
inline const QString copiesTo = QStringLiteral("Nơi nhận:");
inline const QString appendix = QStringLiteral("Phụ lục");
} // namespace fixedwords

// "- Như trên;" … "- Lưu: VT, VHTT.": dash before, semicolon after, full stop after the last.
QStringList dashedList(const QStringList &entries);
// "Phụ lục II", or "Phụ lục" when it is the only one.
QString appendixHeading(const AppendixStart &start);
QString textOf(const Runs &runs);

} // namespace dophu
