#include "ui/documents/paperbundle.h"

#include "core/base/filestogether.h"
#include "core/desk/desk.h"
#include "core/documents/papermail.h"
#include "core/documents/reportissue.h"
#include "ui/documents/pagelayout.h"
#include "ui/documents/paperformats.h"
#include "ui/documents/paperwriter.h"
#include "ui/documents/printing.h"

#include <QDir>
#include <algorithm>

namespace dophu
{

namespace
{

const QStringList &bundleSuffixes()
{
    static const QStringList suffixes{QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xlsx")};
    return suffixes;
}

bool sameSubject(const IssuedPaper &paper, PaperKind kind, Day day, const QString &unit)
{
    const bool dayReport = kind == PaperKind::Daily || kind == PaperKind::Correction;
    return paper.day == day && paper.unit == unit
           && (paper.kind == paperKindNames().at(int(kind)) || (dayReport && isDayReport(paper)));
}

class BundleMaker
{
public:
    BundleMaker(Desk &desk, PaperKind kind, Day day, const PaperWish &paper, const BundleWish &wish, Printing &printing,
                const GoOn &goOn)
        : m_desk(desk), m_kind(kind), m_day(day), m_paper(paper), m_wish(wish), m_printing(printing), m_goOn(goOn)
    {
    }

    Result<BundleMade> make()
    {
        if (const Outcome ready = readyFolder(m_wish.folder); !ready)
            return tl::unexpected<Failure>(ready.error());
        if (const Outcome had = m_wish.issue && isNumbered(m_kind) ? haveIssued() : haveDraft(); !had)
            return m_made.stopped ? Result<BundleMade>(m_made) : tl::unexpected<Failure>(had.error());
        if (m_made.report && !m_made.report->paper)
            return m_made;
        if (const Outcome written = write(); !written && !m_made.number.isEmpty())
            m_made.notWritten = written.error();
        else if (!written)
            return tl::unexpected<Failure>(written.error());
        else if (m_wish.print && !m_made.changedSinceIssue)
            print();
        return m_made;
    }

private:
    // Between two formats is where stopping costs nothing.
    Result<QByteArray> bytesOf(const Document &document, const QString &suffix)
    {
        if (!m_goOn(m_step++)) {
            m_made.stopped = true;
            return fail(FailureKind::CannotWrite, suffix);
        }
        return paperBytes(document, suffix);
    }

    Outcome haveDraft()
    {
        auto document = composePaper(m_desk, m_kind, m_day, m_paper);
        if (!document)
            return tl::unexpected<Failure>(document.error());
        m_document = std::move(*document);
        for (const QString &suffix : bundleSuffixes()) {
            const auto bytes = bytesOf(m_document, suffix);
            if (!bytes)
                return tl::unexpected<Failure>(bytes.error());
            m_bytes.append(*bytes);
        }
        m_entry = registerEntryOf(m_document, m_kind, m_day, m_paper.unit, 0);
        return {};
    }

    Outcome haveIssued()
    {
        const auto kept = issuedFromTheseFigures(m_desk, m_kind, m_day, m_paper.unit);
        if (!kept)
            return tl::unexpected<Failure>(kept.error());
        if (*kept)
            return takeKept(**kept);
        const auto maker = [this](const Document &document, const QString &suffix) { return bytesOf(document, suffix); };
        auto report = issuePaper(m_desk, m_kind, m_day, m_paper, maker);
        if (!report)
            return tl::unexpected<Failure>(report.error());
        m_made.report = std::move(*report);
        if (!m_made.report->paper)
            return {};
        m_document = m_made.report->document;
        return takeFiles(*m_made.report->paper);
    }

    // The kept files are the paper; its pages are drawn again for the printer and have to give the kept PDF, byte for byte.
    Outcome takeKept(const IssuedPaper &paper)
    {
        if (const Outcome taken = takeFiles(paper); !taken || !m_wish.print)
            return taken;
        auto again = composeAgain(paper);
        if (!again)
            return tl::unexpected<Failure>(again.error());
        const auto pdf = bytesOf(*again, QStringLiteral("pdf"));
        if (!pdf)
            return tl::unexpected<Failure>(pdf.error());
        m_made.changedSinceIssue = *pdf != m_bytes.at(bundleSuffixes().indexOf(QStringLiteral("pdf")));
        m_document = std::move(*again);
        return {};
    }

    Outcome takeFiles(const IssuedPaper &paper)
    {
        m_entry = paper;
        m_made.number = spelledNumber(paper);
        for (const QString &suffix : bundleSuffixes()) {
            const auto bytes = m_desk.issuedBytes(paper, suffix);
            if (!bytes)
                return tl::unexpected<Failure>(bytes.error());
            m_bytes.append(*bytes);
        }
        return {};
    }

    Result<Document> composeAgain(const IssuedPaper &paper) const
    {
        PaperWish wish = m_paper;
        wish.fields.number = QString::number(paper.number);
        wish.fields.signedOn = paper.signedOn;
        if (wish.letter) {
            wish.letter->number = wish.fields.number;
            wish.letter->signedOn = paper.signedOn;
        }
        const PaperKind kind = paperKindOf(paper.kind).value_or(m_kind);
        const auto papers = m_desk.issuedPapers();
        if (!papers)
            return tl::unexpected<Failure>(papers.error());
        const auto earlier = std::find_if(papers->begin(), papers->end(), [&](const IssuedPaper &other) {
            return other.journal < paper.journal && sameSubject(other, kind, m_day, paper.unit);
        });
        if (kind == PaperKind::Correction && earlier != papers->end())
            replacing(*earlier, wish);
        return composePaper(m_desk, kind, m_day, wish);
    }

    Outcome write()
    {
        (void)m_goOn(bundleSteps - 2);
        const QString stem = paperFileStem(m_entry) + u'.';
        QVector<NamedBytes> files;
        QVector<MailAttachment> attached;
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            files.append({stem + bundleSuffixes().at(i), m_bytes.at(i)});
            attached.append({files.last().name, m_bytes.at(i)});
        }
        const EmailDraft draft = mailOf(m_entry, m_desk.office(), attached);
        m_made.mailHasNoAddress = draft.to.isEmpty();
        const auto mail = toEml(draft);
        if (!mail)
            return tl::unexpected<Failure>(mail.error());
        files.append({stem + QStringLiteral("eml"), *mail});
        if (const Outcome written = writeTogether(m_wish.folder, files); !written)
            return written;
        for (const NamedBytes &file : files)
            m_made.paths.append(QDir(m_wish.folder).filePath(file.name));
        return {};
    }

    void print()
    {
        (void)m_goOn(bundleSteps - 1);
        const auto printer = m_printing.printerCalled(m_wish.printer);
        if (!printer) {
            m_made.notPrinted = Failure{FailureKind::CannotWrite, m_wish.printer, {}};
            return;
        }
        printer->setCopyCount(m_wish.copies);
        if (const Outcome printed = dophu::print(m_document, *printer); !printed)
            m_made.notPrinted = printed.error();
        else
            m_made.pages = int(layOut(m_document, documentFont()).pages.size());
    }

    Desk &m_desk;
    PaperKind m_kind;
    Day m_day;
    const PaperWish &m_paper;
    const BundleWish &m_wish;
    Printing &m_printing;
    const GoOn &m_goOn;
    int m_step = 0;
    Document m_document;
    IssuedPaper m_entry;
    QVector<QByteArray> m_bytes; // in the order of bundleSuffixes()
    BundleMade m_made;
};

} // namespace

bool isNumbered(PaperKind kind)
{
    return kind != PaperKind::Form;
}

bool wantsClosedDay(PaperKind kind)
{
    return kind == PaperKind::Daily || kind == PaperKind::Correction || kind == PaperKind::Closing;
}

Result<std::optional<IssuedPaper>> issuedFromTheseFigures(const Desk &desk, PaperKind kind, Day day, const QString &unit)
{
    if (!wantsClosedDay(kind))
        return std::optional<IssuedPaper>(); // a letter answers no day: another is another letter
    const auto state = desk.dayState(day);
    if (!state)
        return tl::unexpected<Failure>(state.error());
    const auto papers = desk.issuedPapers();
    if (!papers)
        return tl::unexpected<Failure>(papers.error());
    const auto found = std::find_if(papers->begin(), papers->end(),
                                    [&](const IssuedPaper &paper) { return sameSubject(paper, kind, day, unit); });
    if (!state->closed || found == papers->end() || found->seal != state->seal)
        return std::optional<IssuedPaper>();
    return std::optional(*found);
}

Result<BundleMade> makeBundle(Desk &desk, PaperKind kind, Day day, const PaperWish &paper, const BundleWish &wish,
                              Printing &printing, const GoOn &goOn)
{
    return BundleMaker(desk, kind, day, paper, wish, printing, goOn).make();
}

} // namespace dophu
