#include "core/storage/issuestore.h"

#include "core/domain/evidence.h"
#include "core/storage/keptcontent.h"
#include "core/storage/statement.h"

namespace dophu
{

namespace
{
const QString paperContents = QStringLiteral("paper_content");
}

Result<QVector<IssuedPaper>> IssueStore::read(const QString &where, const QVariantList &values) const
{
    Statement statement(m_database, "read the issued papers",
                        QStringLiteral("SELECT p.number, p.kind, p.day, p.unit_code, p.version, p.symbol, p.signed_on, p.title,"
                                       " p.recipients, p.signer, p.seal, p.office_version, p.journal, j.by_name, j.at, p.year"
                                       " FROM issued_paper p JOIN journal j ON j.number = p.journal WHERE %1"
                                       " ORDER BY p.journal DESC, p.number DESC")
                            .arg(where));
    for (const QVariant &value : values)
        statement.bind(value);
    if (const Outcome done = statement.run(); !done)
        return tl::unexpected<Failure>(done.error());
    QVector<IssuedPaper> papers;
    while (statement.next()) {
        IssuedPaper paper;
        paper.number = int(statement.number(0));
        paper.kind = statement.text(1);
        paper.day = statement.day(2);
        paper.unit = statement.text(3);
        paper.version = int(statement.number(4));
        paper.symbol = statement.text(5);
        paper.signedOn = statement.day(6);
        paper.title = statement.text(7);
        paper.recipients = statement.text(8);
        paper.signer = statement.text(9);
        paper.seal = statement.text(10);
        paper.officeVersion = int(statement.number(11));
        paper.journal = statement.number(12);
        paper.by = statement.text(13);
        paper.at = statement.moment(14);
        papers.append(paper);
    }
    for (IssuedPaper &paper : papers) {
        const auto files = filesOf(paper.year(), paper.number);
        if (!files)
            return tl::unexpected<Failure>(files.error());
        paper.files = *files;
    }
    return papers;
}

Result<QVector<IssuedFile>> IssueStore::filesOf(int year, int number) const
{
    Statement statement(m_database, "read the files of an issued paper",
                        QStringLiteral("SELECT suffix, sha256, size FROM issued_file WHERE year = ? AND number = ?"
                                       " ORDER BY suffix"));
    if (const Outcome done = statement.bind(year).bind(number).run(); !done)
        return tl::unexpected<Failure>(done.error());
    QVector<IssuedFile> files;
    while (statement.next())
        files.append({statement.text(0), statement.text(1), statement.number(2)});
    return files;
}

Result<QVector<IssuedPaper>> IssueStore::papersOf(qint64 campaign) const
{
    return read(QStringLiteral("p.campaign_id = ?"), {campaign});
}

Result<std::optional<IssuedPaper>> IssueStore::paperOf(int year, int number) const
{
    const auto papers = read(QStringLiteral("p.year = ? AND p.number = ?"), {year, number});
    if (!papers)
        return tl::unexpected<Failure>(papers.error());
    return papers->isEmpty() ? std::nullopt : std::optional(papers->first());
}

Result<int> IssueStore::nextNumber(int year) const
{
    Statement statement(m_database, "read the last number of the year",
                        QStringLiteral("SELECT coalesce(max(number), 0) FROM issued_paper WHERE year = ?"));
    if (const Outcome done = statement.bind(year).run(); !done)
        return tl::unexpected<Failure>(done.error());
    return statement.next() ? int(statement.number(0)) + 1 : 1;
}

Result<int> IssueStore::versionsOf(qint64 campaign, const QString &kind, Day day, const QString &unit) const
{
    Statement statement(m_database, "count the versions of a paper",
                        QStringLiteral("SELECT coalesce(max(version), 0) FROM issued_paper"
                                       " WHERE campaign_id = ? AND kind = ? AND day = ? AND unit_code = ?"));
    if (const Outcome done = statement.bind(campaign).bind(kind).bind(day).bind(unit).run(); !done)
        return tl::unexpected<Failure>(done.error());
    return statement.next() ? int(statement.number(0)) : 0;
}

Result<QByteArray> IssueStore::bytesOf(const IssuedPaper &paper, const QString &suffix) const
{
    Statement statement(m_database, "read an issued paper",
                        QStringLiteral("SELECT c.bytes, f.sha256 FROM issued_file f JOIN paper_content c ON c.sha256 = f.sha256"
                                       " WHERE f.year = ? AND f.number = ? AND f.suffix = ?"));
    if (const Outcome done = statement.bind(paper.year()).bind(paper.number).bind(suffix).run(); !done)
        return tl::unexpected<Failure>(done.error());
    const QString name = QStringLiteral("%1/%2.%3").arg(paper.number).arg(paper.symbol, suffix);
    if (!statement.next())
        return fail(FailureKind::CannotRead, name);
    const QByteArray bytes = statement.bytes(0);
    if (sha256Of(bytes) != statement.text(1))
        return fail(FailureKind::EvidenceChanged, name);
    return bytes;
}

Result<QHash<QString, QString>> IssueStore::presentHashes() const
{
    return KeptContent(m_database, paperContents).presentHashes();
}

void IssueStore::feed(ContentDigest &digest, qint64 campaign, const IssuedPaper &paper) const
{
    digest.row("issued_paper");
    digest.field(qint64(paper.year()));
    digest.field(qint64(paper.number));
    digest.field(campaign);
    digest.field(QStringView(paper.kind));
    digest.field(paper.day.julian());
    digest.field(QStringView(paper.unit));
    digest.field(qint64(paper.version));
    digest.field(QStringView(paper.symbol));
    digest.field(paper.signedOn.julian());
    for (const QString *text : {&paper.title, &paper.recipients, &paper.signer, &paper.seal})
        digest.field(QStringView(*text));
    digest.field(qint64(paper.officeVersion));
    for (const IssuedFile &file : paper.files) {
        digest.field(QStringView(file.suffix));
        digest.field(QStringView(file.sha256));
        digest.field(file.size);
    }
}

Outcome IssueStore::append(qint64 campaign, const IssuedPaper &paper, const QVector<QByteArray> &files, qint64 journal) const
{
    Statement insert(m_database, "issue a paper",
                     QStringLiteral("INSERT INTO issued_paper (year, number, campaign_id, kind, day, unit_code, version, symbol,"
                                    " signed_on, title, recipients, signer, seal, office_version, journal)"
                                    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(paper.year()).bind(paper.number).bind(campaign).bind(paper.kind).bind(paper.day).bind(paper.unit);
    insert.bind(paper.version).bind(paper.symbol).bind(paper.signedOn).bind(paper.title).bind(paper.recipients);
    if (const Outcome done = insert.bind(paper.signer).bind(paper.seal).bind(paper.officeVersion).bind(journal).run(); !done)
        return done;
    for (qsizetype i = 0; i < paper.files.size(); ++i) {
        const IssuedFile &file = paper.files.at(i);
        if (const Outcome done = KeptContent(m_database, paperContents).keep(file.sha256, files.at(i)); !done)
            return done;
        Statement row(m_database, "keep an issued paper",
                      QStringLiteral("INSERT INTO issued_file (year, number, suffix, sha256, size) VALUES (?,?,?,?,?)"));
        if (const Outcome done =
                row.bind(paper.year()).bind(paper.number).bind(file.suffix).bind(file.sha256).bind(file.size).run();
            !done)
            return done;
    }
    return {};
}

} // namespace dophu
