// ContentDigest: SHA-256 over the rows that one journal entry brought, each field with its length before it, so that no
// two different contents spell the same bytes. Writing and verifying feed the same rows in the same order.
#pragma once

#include "core/domain/report.h"

#include <QCryptographicHash>

namespace dophu
{

class ContentDigest
{
public:
    void row(QByteArrayView table); // starts a row
    void field(qint64 value);
    void field(QStringView text);
    void field(std::optional<qint64> value);
    void revision(qint64 campaign, const ReportDraft &report, int number);

    bool isEmpty() const { return !m_started; }
    QByteArray result() const { return m_started ? m_hash.result() : QByteArray(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_started = false;
};

} // namespace dophu
