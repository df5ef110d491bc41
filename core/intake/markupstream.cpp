#include "core/intake/markupstream.h"

#include "core/intake/readinglimits.h"

#include <cstring>

namespace dophu
{

MarkupStream::MarkupStream(Advance advance) : m_advance(std::move(advance))
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 MarkupStream::stop(UnreadReason reason, const QString &detail)
{
    if (!m_trouble)
        m_trouble = Unread{reason, detail};
    return -1;
}

// A tag or a text without end would be held in memory as a whole.
bool MarkupStream::withinMarkup(const char *bytes, qint64 size)
{
    const char *at = bytes;
    const char *const end = bytes + size;
    while (at < end) {
        const void *const tag = std::memchr(at, '<', size_t(end - at));
        const char *const next = tag ? static_cast<const char *>(tag) : end;
        m_sinceTag += next - at;
        if (m_sinceTag > mostMarkupBytes)
            return false;
        if (!tag)
            break;
        m_sinceTag = 0;
        at = next + 1;
    }
    return true;
}

qint64 MarkupStream::readData(char *bytes, qint64 most)
{
    if (m_trouble)
        return -1;
    const qint64 got = fetch(bytes, most);
    if (got < 0)
        return stop(UnreadReason::Corrupt, what());
    m_read += got;
    if (m_read > mostMemberBytes)
        return stop(UnreadReason::TooLarge, what());
    if (!withinMarkup(bytes, got))
        return stop(UnreadReason::TooLarge, QStringLiteral("%1: one tag or text").arg(what()));
    if (!m_advance(got))
        return stop(UnreadReason::Cancelled, {});
    return got;
}

bool MarkupStream::finish()
{
    char rest[4096];
    while (readData(rest, sizeof rest) > 0) {
    }
    if (!m_trouble && !isWhole())
        stop(UnreadReason::Corrupt, what());
    return !m_trouble;
}

} // namespace dophu
