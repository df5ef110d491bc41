#include "core/journal/contentdigest.h"

#include <cstdio>

namespace dophu
{

void ContentDigest::row(QByteArrayView table)
{
    m_started = true;
    m_hash.addData(QByteArrayView("\n"));
    m_hash.addData(table);
}

void ContentDigest::field(qint64 value)
{
    char text[24];
    const int size = std::snprintf(text, sizeof text, "|%lld", static_cast<long long>(value));
    m_hash.addData(QByteArrayView(text, size));
}

void ContentDigest::field(QStringView text)
{
    if (text.isEmpty()) {
        m_hash.addData(QByteArrayView("|0:"));
        return;
    }
    const QByteArray bytes = text.toUtf8();
    field(qint64(bytes.size()));
    m_hash.addData(QByteArrayView(":"));
    m_hash.addData(bytes);
}

void ContentDigest::field(std::optional<qint64> value)
{
    if (value)
        field(*value);
    else
        m_hash.addData(QByteArrayView("|-"));
}

void ContentDigest::revision(qint64 campaign, const ReportDraft &report, int number)
{
    row("report");
    field(campaign);
    field(report.unit.value());
    field(report.day.julian());
    field(qint64(number));
    field(qint64(report.said));
    field(report.installed ? std::optional<qint64>(report.installed->value()) : std::nullopt);
    field(report.received.epochMs());
    field(report.firstReceived.epochMs());
    field(qint64(report.channel));
    field(QStringView(report.sender));
    field(QStringView(report.note));
    field(QStringView(report.reason));
}

} // namespace dophu
