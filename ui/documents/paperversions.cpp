#include "ui/documents/paperversions.h"

#include "core/documents/paperkinds.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace dophu
{

namespace
{

struct PaperVersionsText
{
    Q_DECLARE_TR_FUNCTIONS(PaperVersions)
};

// A report of a day and what replaces it are of one subject.
QString subjectKind(const QString &kind)
{
    return kind == QLatin1String("correction") ? QStringLiteral("daily") : kind;
}

bool ofOneSubject(const IssuedPaper &one, const IssuedPaper &other)
{
    return subjectKind(one.kind) == subjectKind(other.kind) && one.day == other.day && one.unit == other.unit
           && one.kind != QLatin1String("letter");
}

} // namespace

QString issuedKindName(const IssuedPaper &paper)
{
    const QString date = words::shortDate(paper.day);
    switch (paperKindOf(paper.kind).value_or(PaperKind::Letter)) {
    case PaperKind::Daily:
        return PaperVersionsText::tr("Báo cáo ngày %1").arg(date);
    case PaperKind::Reminder:
        return PaperVersionsText::tr("Đôn đốc ngày %1").arg(date);
    case PaperKind::Form:
        return PaperVersionsText::tr("Biểu mẫu ngày %1").arg(date);
    case PaperKind::Closing:
        return PaperVersionsText::tr("Tổng kết đến %1").arg(date);
    case PaperKind::Correction:
        return PaperVersionsText::tr("Báo cáo ngày %1").arg(date);
    case PaperKind::Letter:
        return paper.title;
    }
    Q_UNREACHABLE();
}

bool isReplaceable(const IssuedPaper &paper)
{
    return subjectKind(paper.kind) == QLatin1String("daily") || paper.kind == QLatin1String("closing");
}

int issuedTimes(const QVector<IssuedPaper> &papers, qsizetype row)
{
    int times = 1;
    for (qsizetype older = row + 1; older < papers.size(); ++older)
        times += ofOneSubject(papers.at(row), papers.at(older)) ? 1 : 0;
    return times;
}

const IssuedPaper *replacedBy(const QVector<IssuedPaper> &papers, qsizetype row)
{
    if (!isReplaceable(papers.at(row)))
        return nullptr;
    for (qsizetype newer = row - 1; newer >= 0; --newer) {
        if (ofOneSubject(papers.at(row), papers.at(newer)))
            return &papers.at(newer);
    }
    return nullptr;
}

} // namespace dophu
