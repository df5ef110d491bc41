#include "core/storage/evidencestore.h"
#include "core/storage/keptcontent.h"
#include "core/storage/statement.h"

namespace dophu
{

namespace
{

const QString evidenceContents = QStringLiteral("evidence_content");
const QString evidenceColumns = QStringLiteral("e.unit_id, e.day, e.number, e.name, e.media_type, e.size, e.sha256,"
                                               " e.journal, j.by_name, j.at");

Evidence evidenceRow(const Statement &row)
{
    Evidence evidence;
    evidence.unit = UnitId(row.number(0));
    evidence.day = row.day(1);
    evidence.number = int(row.number(2));
    evidence.name = row.text(3);
    evidence.mediaType = row.text(4);
    evidence.size = row.number(5);
    evidence.sha256 = row.text(6);
    evidence.journal = row.number(7);
    evidence.by = row.text(8);
    evidence.at = row.moment(9);
    return evidence;
}

Result<QVector<Evidence>> readEvidence(Statement &statement)
{
    if (const Outcome read = statement.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Evidence> found;
    while (statement.next())
        found.append(evidenceRow(statement));
    return found;
}

} // namespace

Result<QVector<Evidence>> EvidenceStore::evidenceOf(UnitId unit, Day day) const
{
    Statement statement(m_database, "read the evidence",
                        QStringLiteral("SELECT %1 FROM evidence e JOIN journal j ON j.number = e.journal"
                                       " WHERE e.campaign_id = ? AND e.day = ? AND e.unit_id = ? ORDER BY e.number")
                            .arg(evidenceColumns));
    return readEvidence(statement.bind(m_campaign).bind(day).bind(unit.value()));
}

Result<QVector<Evidence>> EvidenceStore::withContent(const QString &sha256) const
{
    Statement statement(m_database, "read the evidence",
                        QStringLiteral("SELECT %1 FROM evidence e JOIN journal j ON j.number = e.journal"
                                       " WHERE e.sha256 = ? AND e.campaign_id = ? ORDER BY e.journal, e.number")
                            .arg(evidenceColumns));
    return readEvidence(statement.bind(sha256).bind(m_campaign));
}

Result<QByteArray> EvidenceStore::content(const Evidence &evidence) const
{
    auto bytes = KeptContent(m_database, evidenceContents).bytesOf(evidence.sha256);
    if (bytes && sha256Of(*bytes) != evidence.sha256)
        return fail(FailureKind::EvidenceChanged, evidence.name);
    return bytes;
}

Result<QHash<QString, QString>> EvidenceStore::presentHashes() const
{
    return KeptContent(m_database, evidenceContents).presentHashes();
}

void EvidenceStore::feed(ContentDigest &digest, const Evidence &evidence) const
{
    digest.row("evidence");
    digest.field(m_campaign);
    digest.field(evidence.unit.value());
    digest.field(evidence.day.julian());
    digest.field(qint64(evidence.number));
    digest.field(QStringView(evidence.name));
    digest.field(QStringView(evidence.mediaType));
    digest.field(evidence.size);
    digest.field(QStringView(evidence.sha256));
}

Outcome EvidenceStore::append(const Evidence &evidence, const QByteArray &bytes, qint64 journal) const
{
    if (const Outcome kept = KeptContent(m_database, evidenceContents).keep(evidence.sha256, bytes); !kept)
        return kept;
    Statement insert(
        m_database, "attach the evidence",
        QStringLiteral("INSERT INTO evidence (campaign_id, unit_id, day, number, name, media_type, size, sha256,"
                       " journal) VALUES (?,?,?,?,?,?,?,?,?)"));
    insert.bind(m_campaign).bind(evidence.unit.value()).bind(evidence.day).bind(evidence.number).bind(evidence.name);
    return insert.bind(evidence.mediaType).bind(evidence.size).bind(evidence.sha256).bind(journal).run();
}

} // namespace dophu
