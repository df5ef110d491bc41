#include "core/storage/packedstanding.h"

namespace dophu
{

namespace
{

enum Known
{
    Typed = 1,
    Counted = 2,
    Before = 4
};

// Seven bits a byte, the sign in the lowest bit: small numbers, which nearly all are, take one or two bytes.
void put(QByteArray &bytes, qint64 value)
{
    quint64 rest = (quint64(value) << 1) ^ quint64(value >> 63);
    for (; rest >= 0x80; rest >>= 7)
        bytes.append(char(rest | 0x80));
    bytes.append(char(rest));
}

class Unpacking
{
public:
    explicit Unpacking(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}
    qint64 take()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto part = quint8(*m_at++);
            value |= quint64(part & 0x7f) << shift;
            if (part < 0x80)
                return qint64(value >> 1) ^ -qint64(value & 1);
        }
        m_whole = false;
        return 0;
    }
    std::optional<Count> takeCount(bool known)
    {
        if (!known)
            return std::nullopt;
        const auto count = Count::from(take());
        m_whole = m_whole && count;
        return count;
    }
    bool finished() const { return m_whole && m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
    bool m_whole = true;
};

} // namespace

QByteArray packStanding(const Standing &standing)
{
    QByteArray bytes;
    bytes.reserve(48);
    put(bytes, (standing.typed ? Typed : 0) | (standing.counted ? Counted : 0) | (standing.before ? Before : 0));
    put(bytes, standing.unit.value());
    put(bytes, standing.day.julian());
    put(bytes, int(standing.said));
    put(bytes, standing.revision);
    put(bytes, int(standing.channel));
    put(bytes, standing.day.julian() - standing.countedFrom.julian());
    for (const auto &count : {standing.typed, standing.counted, standing.before}) {
        if (count)
            put(bytes, count->value());
    }
    put(bytes, standing.firstReceived.epochMs());
    put(bytes, standing.lastReceived.epochMs() - standing.firstReceived.epochMs());
    put(bytes, standing.recentIncrease);
    put(bytes, standing.recentDays);
    return bytes;
}

std::optional<Standing> unpackStanding(const QByteArray &bytes)
{
    Unpacking from(bytes);
    const qint64 known = from.take();
    Standing standing;
    standing.unit = UnitId(from.take());
    standing.day = Day::fromJulian(from.take());
    standing.said = Said(from.take());
    standing.revision = int(from.take());
    standing.channel = Channel(from.take());
    standing.countedFrom = Day::fromJulian(standing.day.julian() - from.take());
    standing.typed = from.takeCount(known & Typed);
    standing.counted = from.takeCount(known & Counted);
    standing.before = from.takeCount(known & Before);
    standing.firstReceived = Moment::fromEpochMs(from.take());
    standing.lastReceived = Moment::fromEpochMs(standing.firstReceived.epochMs() + from.take());
    standing.recentIncrease = from.take();
    standing.recentDays = from.take();
    if (!from.finished())
        return std::nullopt;
    return standing;
}

} // namespace dophu
