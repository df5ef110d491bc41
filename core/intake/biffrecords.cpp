#include "core/intake/biffrecords.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace dophu
{

namespace
{

constexpr int headBytes = 4;

enum TextFlag
{
    WideLetters = 1,
    Phonetic = 4,
    Rich = 8
};

} // namespace

bool BiffCursor::ready()
{
    while (m_piece < m_pieces.size() && m_at >= m_pieces.at(m_piece).size()) {
        ++m_piece;
        m_at = 0;
    }
    if (m_piece < m_pieces.size())
        return true;
    m_failed = true;
    return false;
}

bool BiffCursor::atEnd() const
{
    if (m_piece < m_pieces.size() && m_at < m_pieces.at(m_piece).size())
        return false;
    return std::all_of(m_pieces.cbegin() + std::min<qsizetype>(m_piece + 1, m_pieces.size()), m_pieces.cend(),
                       [](QByteArrayView piece) { return piece.isEmpty(); });
}

quint8 BiffCursor::byte()
{
    return ready() ? quint8(m_pieces.at(m_piece).at(m_at++)) : quint8(0);
}

quint16 BiffCursor::word()
{
    const quint16 low = byte();
    return quint16(low | (quint16(byte()) << 8));
}

quint32 BiffCursor::dword()
{
    const quint32 low = word();
    return low | (quint32(word()) << 16);
}

double BiffCursor::real()
{
    const quint64 low = dword();
    return std::bit_cast<double>(low | (quint64(dword()) << 32));
}

void BiffCursor::skip(qint64 bytes)
{
    while (bytes > 0 && ready()) {
        const qint64 here = std::min<qint64>(bytes, m_pieces.at(m_piece).size() - m_at);
        m_at += here;
        bytes -= here;
    }
}

QString BiffCursor::letters(int count, bool wide)
{
    QString text;
    while (text.size() < count && !m_failed) {
        const bool broken = m_piece < m_pieces.size() && m_at >= m_pieces.at(m_piece).size();
        if (!ready())
            break;
        if (broken)
            wide = (byte() & WideLetters) != 0;
        const QByteArrayView rest = m_pieces.at(m_piece).sliced(m_at);
        const qsizetype here = std::min<qsizetype>(count - text.size(), wide ? rest.size() / 2 : rest.size());
        if (wide) {
            for (qsizetype i = 0; i < here; ++i)
                text += QChar(qFromLittleEndian<quint16>(rest.data() + i * 2));
        } else {
            text += QString::fromLatin1(rest.first(here));
        }
        m_at += here * (wide ? 2 : 1);
        if (here == 0) // half a letter before the piece ends
            m_failed = m_failed || !rest.isEmpty();
    }
    return text;
}

BiffText BiffCursor::text(int lengthBytes)
{
    const int count = lengthBytes == 1 ? byte() : word();
    const quint8 flags = byte();
    const int runs = (flags & Rich) ? word() : 0;
    const quint32 phonetic = (flags & Phonetic) ? dword() : 0;
    BiffText found{letters(count, (flags & WideLetters) != 0), {}};
    for (int i = 0; i < runs && !m_failed; ++i) {
        const int from = word();
        found.runs.append({from, word()});
    }
    skip(phonetic);
    return found;
}

bool BiffStream::head(quint16 &type, QByteArrayView &body)
{
    if (m_at < 0 || m_at + headBytes > m_bytes.size())
        return false;
    type = qFromLittleEndian<quint16>(m_bytes.data() + m_at);
    const qint64 length = qFromLittleEndian<quint16>(m_bytes.data() + m_at + 2);
    if (m_at + headBytes + length > m_bytes.size()) {
        m_brokenOff = true;
        return false;
    }
    body = m_bytes.sliced(m_at + headBytes, length);
    return true;
}

bool BiffStream::next(BiffRecord &record)
{
    quint16 type = 0;
    QByteArrayView body;
    if (m_brokenOff || !head(type, body))
        return false;
    record.type = Biff(type);
    record.offset = m_at;
    record.pieces.clear(); // keeps its room: a sheet has a record a cell
    record.pieces.append(body);
    m_at += headBytes + body.size();
    while (head(type, body) && Biff(type) == Biff::Continue) {
        record.pieces.append(body);
        m_at += headBytes + body.size();
    }
    return true;
}

} // namespace dophu
