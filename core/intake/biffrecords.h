// BIFF records: the stream of an Excel 97–2003 workbook as numbered records ([MS-XLS] 2.1.4), and a cursor through the
// bytes of one record and of the CONTINUE records after it. A cursor never leaves its record: reading past the end gives
// zeroes and is remembered in failed().
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace dophu
{

enum class Biff : quint16
{
    Formula = 0x0006,
    Eof = 0x000A,
    Date1904 = 0x0022,
    FilePass = 0x002F,
    Font = 0x0031,
    Continue = 0x003C,
    ColInfo = 0x007D,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    MergedCells = 0x00E5,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    Format = 0x041E,
    Bof = 0x0809
};

struct BiffText
{
    QString text;
    QVector<QPair<int, int>> runs; // from this letter on, this font
};

class BiffCursor
{
public:
    explicit BiffCursor(QVector<QByteArrayView> pieces) : m_pieces(std::move(pieces)) {}

    bool failed() const { return m_failed; }
    bool atEnd() const; // nothing left in any piece
    quint8 byte();
    quint16 word();
    quint32 dword();
    double real();
    void skip(qint64 bytes);
    // XLUnicodeString and its relatives: a count of letters in lengthBytes (1 or 2), a flag byte, letters of one or two
    // bytes, then formatting runs and phonetics. A CONTINUE within the letters begins with a new flag byte.
    BiffText text(int lengthBytes);

private:
    bool ready(); // moves to the next piece that has bytes
    QString letters(int count, bool wide);

    QVector<QByteArrayView> m_pieces;
    int m_piece = 0;
    qsizetype m_at = 0;
    bool m_failed = false;
};

struct BiffRecord
{
    Biff type{};
    qint64 offset = 0; // of the record's head in the stream
    QVector<QByteArrayView> pieces;

    BiffCursor cursor() const { return BiffCursor(pieces); }
    QByteArrayView body() const { return pieces.isEmpty() ? QByteArrayView() : pieces.first(); }
};

class BiffStream
{
public:
    explicit BiffStream(QByteArrayView bytes, qint64 from = 0) : m_bytes(bytes), m_at(from) {}

    // The next record with its continuations; false at the end of the stream and where it breaks off within a record.
    bool next(BiffRecord &record);
    bool brokenOff() const { return m_brokenOff; }
    qint64 at() const { return m_at; }

private:
    bool head(quint16 &type, QByteArrayView &body);

    QByteArrayView m_bytes;
    qint64 m_at;
    bool m_brokenOff = false;
};

} // namespace dophu
