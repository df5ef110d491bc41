#include "core/documents/papermail.h"

#include "core/documents/officialformat.h"
#include "core/documents/paperkinds.h"
#include "core/text/namekey.h"

namespace dophu
{

QString spelledNumber(const IssuedPaper &paper)
{
    const QString number =
        paper.number > 0 ? QStringLiteral("%1").arg(paper.number, 2, 10, QLatin1Char('0')) : QStringLiteral("…");
    return number + u'/' + paper.symbol;
}

QString paperFileStem(const IssuedPaper &paper)
{
    const auto kind = paperKindOf(paper.kind);
    const QString number =
        paper.number > 0 ? QStringLiteral("%1").arg(paper.number, 2, 10, QLatin1Char('0')) : QStringLiteral("dự thảo");
    const QStringList parts{kind ? paperKindWords().at(int(*kind)) : paper.kind, number, paper.symbol, paper.unit,
                            paper.day.iso()};
    return nameKey(parts.join(u' '), Marks::Dropped).replace(u' ', u'-');
}

EmailDraft mailOf(const IssuedPaper &paper, const Office &office, QVector<MailAttachment> attachments)
{
    EmailDraft draft;
    QStringList addressed;
    for (const QString &name : paper.recipients.split(QStringLiteral("; ")))
        addressed.append(nameKey(name, Marks::Kept));
    for (const OfficeAddress &address : office.addresses) {
        if (addressed.contains(nameKey(address.name, Marks::Kept)))
            draft.to.append({address.email, address.name});
        else if (address.copy)
            draft.cc.append({address.email, address.name});
    }
    draft.subject = spelledNumber(paper) + QStringLiteral(": ") + paper.title;
    const QString to = paper.recipients.isEmpty() ? QStringLiteral("Quý cơ quan") : paper.recipients;
    draft.text = QStringLiteral("Kính gửi: %1.\n\n%2 gửi văn bản số %3 ngày %4: %5.\n\nTrân trọng.\n")
                     .arg(to, office.name, spelledNumber(paper), officialformat::shortDate(paper.signedOn), paper.title);
    draft.date = paper.signedOn;
    draft.attachments = std::move(attachments);
    return draft;
}

} // namespace dophu
